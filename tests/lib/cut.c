/* SPDX-License-Identifier: MIT */
/*
 * cut.c - the test of lib/cut.c: every number of rows, in nodes of every size.
 */
#include "../check.h"
#include "cut.h"
#include "node.h"

struct cut {
	unsigned int rows, capacity, least, pieces;
	enum maple_bias bias;
	unsigned char size[MAPLE_PIECES];
};

static void each_cut_of(unsigned int capacity, unsigned int least, void (*look)(const struct cut *cut))
{
	for (unsigned int rows = 1; rows <= MAPLE_PIECES * capacity; rows++)
		for (unsigned int bias = MAPLE_EVEN; bias <= MAPLE_APPEND; bias++) {
			struct cut cut = {rows, capacity, least, 0, bias, {0, 0, 0}};

			cut.pieces = maple_cut(rows, capacity, least, bias, cut.size);
			look(&cut);
		}
}

/* All capacities up to four times the largest of this build, with the least fill that nodes of that size
 * have. */
static void each_cut(void (*look)(const struct cut *cut))
{
	for (unsigned int capacity = 4; capacity <= 64; capacity++)
		for (unsigned int least = 2; least <= (capacity + 3) / 4 || least == 2; least++)
			each_cut_of(capacity, least, look);
}

static unsigned int sum(const struct cut *cut, unsigned int from)
{
	unsigned int rows = 0;

	for (unsigned int i = from; i < cut->pieces; i++)
		rows += cut->size[i];
	return rows;
}

static void look_at_sum(const struct cut *cut)
{
	CHECK_SAME(sum(cut, 0), cut->rows);
}

static void look_at_sizes(const struct cut *cut)
{
	for (unsigned int i = 0; i < cut->pieces; i++) {
		CHECK(cut->size[i] <= cut->capacity);
		CHECK(cut->size[i] >= cut->least || cut->pieces == 1);
	}
}

static void look_at_count(const struct cut *cut)
{
	CHECK((cut->pieces - 1) * cut->capacity < cut->rows && cut->rows <= cut->pieces * cut->capacity);
}

static void look_at_evenness(const struct cut *cut)
{
	for (unsigned int i = 1; cut->bias == MAPLE_EVEN && i < cut->pieces; i++)
		CHECK(cut->size[i] - cut->size[i - 1] <= 1);
}

/* Only the least fill of the pieces behind it keeps a piece from being full. */
static void look_at_appending(const struct cut *cut)
{
	for (unsigned int i = 0; cut->bias == MAPLE_APPEND && i + 1 < cut->pieces; i++)
		CHECK(cut->size[i] == cut->capacity || sum(cut, i + 1) == (cut->pieces - 1 - i) * cut->least);
}

static void every_row_is_in_one_piece(void)
{
	each_cut(look_at_sum);
}

static void no_piece_is_too_full_or_too_empty(void)
{
	each_cut(look_at_sizes);
}

static void pieces_are_as_few_as_can_be(void)
{
	each_cut(look_at_count);
}

static void an_even_cut_is_even(void)
{
	each_cut(look_at_evenness);
}

static void an_appending_cut_fills_the_front(void)
{
	each_cut(look_at_appending);
}

/* What a write leaves at most, and what splits one node. */
static void the_sizes_of_this_build_can_be_cut(void)
{
	static const enum maple_kind kinds[] = {MAPLE_LEAF, MAPLE_INNER, MAPLE_GAPPED};
	unsigned char size[MAPLE_PIECES];

	for (unsigned int i = 0; i < 3; i++) {
		unsigned int capacity = maple_capacity(kinds[i]), least = maple_least(kinds[i], 0);

		CHECK_SAME(maple_cut(2 * capacity + 1, capacity, least, MAPLE_EVEN, size), 3);
		CHECK_SAME(maple_cut(capacity + 2, capacity, least, MAPLE_EVEN, size), 2);
		CHECK(size[0] >= least && size[1] >= least);
		each_cut_of(capacity, least, look_at_sizes);
		each_cut_of(capacity, maple_least(kinds[i], ULONG_MAX), look_at_sizes);
	}
}

int main(void)
{
	static const struct promise promises[] = {
	        {"every row is in one piece", every_row_is_in_one_piece},
	        {"no piece is too full or too empty", no_piece_is_too_full_or_too_empty},
	        {"pieces are as few as can be", pieces_are_as_few_as_can_be},
	        {"an even cut is even", an_even_cut_is_even},
	        {"an appending cut fills the front", an_appending_cut_fills_the_front},
	        {"the sizes of this build can be cut", the_sizes_of_this_build_can_be_cut},
	};

	return CHECK_PROMISES(promises);
}
