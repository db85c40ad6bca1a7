/* SPDX-License-Identifier: MIT */
/*
 * cut.h - how many nodes for n rows, and where to cut: arithmetic only.
 */
#ifndef MAPLE_CUT_H
#define MAPLE_CUT_H

/* One write leaves all but a row of two full nodes and three new rows at a level: never more than three
 * pieces. */
enum { MAPLE_PIECES = 3 };

enum maple_bias {
	MAPLE_EVEN,  /* equal pieces: the next write may come anywhere */
	MAPLE_APPEND /* the write was at the very end, the next one will be too: fill all but the last */
};

/*
 * Cut `rows` rows (at least 1, at most MAPLE_PIECES * capacity) into as few
 * pieces as hold them, each of at least `least` rows unless there is only one.
 * Writes their sizes, returns their number.
 */
unsigned int maple_cut(unsigned int rows, unsigned int capacity, unsigned int least, enum maple_bias bias,
                       unsigned char size[MAPLE_PIECES]);

/*
 * Bounds on the nodes that many stores take, for a tree of this height whose
 * leaves and inner nodes have so many slots:
 *
 * maple_cut_appends: `stores` stores, each beyond the last entry. The leaf at the
 * end splits once for every capacity - 1 new rows, of which a store makes two;
 * so it goes on level by level.
 */
unsigned long maple_cut_appends(unsigned long stores, unsigned int height, unsigned int leaf_capacity,
                                unsigned int inner_capacity);

/*
 * maple_cut_heights: how high a tree can be after so many stores. The first may
 * raise it at once; after that the root has two or three rows, and each further
 * level takes at least twice as many stores as the one before.
 */
unsigned int maple_cut_heights(unsigned long stores, unsigned int height);

#endif /* MAPLE_CUT_H */
