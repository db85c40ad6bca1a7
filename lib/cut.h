/* SPDX-License-Identifier: MIT */
/*
 * cut.h - how many nodes for n rows, and where to cut: arithmetic only.
 */
#ifndef MAPLE_CUT_H
#define MAPLE_CUT_H

/* One write leaves at most two full nodes and a row at one level: never more than three pieces. */
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

#endif /* MAPLE_CUT_H */
