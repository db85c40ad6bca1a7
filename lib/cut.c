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
