/* SPDX-License-Identifier: MIT */
#include "cut.h"

unsigned int maple_cut(unsigned int rows, unsigned int capacity, unsigned int least, enum maple_bias bias,
                       unsigned char size[MAPLE_PIECES])
{
	unsigned int pieces = (rows + capacity - 1) / capacity;

	for (unsigned int i = 0; i < pieces; i++) {
		unsigned int after = pieces - 1 - i; /* pieces still to come */
		unsigned int take = rows / (after + 1);

		if (bias == MAPLE_APPEND && after) {
			take = rows - after * least;
			take = take < capacity ? take : capacity;
		}
		size[i] = (unsigned char)take;
		rows -= take;
	}
	return pieces;
}

unsigned long maple_cut_appends(unsigned long stores, unsigned int height, unsigned int leaf_capacity,
                                unsigned int inner_capacity)
{
	unsigned long added = leaf_capacity - 1; /* rows from one split to the next */
	unsigned long splits = stores / added * 2 + stores % added * 2 / added + 2;
	unsigned long nodes = 2; /* the first leaf, and the last root */

	for (unsigned int level = 0; level < height || splits > 1; level++) {
		nodes += splits + (level >= height); /* a root of its own for each new level */
		splits = splits / (inner_capacity - 1) + 1;
	}
	return nodes;
}

unsigned int maple_cut_heights(unsigned long stores, unsigned int height)
{
	for (height += stores > 0; stores > 1; stores /= 2)
		height++;
	return height;
}
