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

/* Unsigned: a piece that is smaller than the one before it is far too large. */
static void look_at_evenness(const struct cut *cut)
{
	for (unsigned int i = 1; cut->bias == MAPLE_EVEN && i < cut->pieces; i++)
		CHECK((unsigned int)cut->size[i] - cut->size[i - 1] <= 1);
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

/* ---- Appending: the nodes at the end of each level, of which only the rows count -- */

struct spine {
	unsigned int capacity[2]; /* of leaf and inner nodes */
	unsigned int height, rows[64];
	unsigned long taken; /* nodes */
};

static unsigned int capacity_at(const struct spine *spine, unsigned int level)
{
	return spine->capacity[level > 0];
}

/* A store that makes so many rows of the last one splits full nodes up to one that has room, or to a new
 * root. */
static void append(struct spine *spine, unsigned int more)
{
	unsigned char size[MAPLE_PIECES];

	for (unsigned int level = 0; level < spine->height; level++) {
		spine->rows[level] += more;
		if (maple_cut(spine->rows[level], capacity_at(spine, level), 2, MAPLE_APPEND, size) == 1)
			return;
		spine->rows[level] = size[1];
		spine->taken++;
		more = 1;
	}
	spine->rows[spine->height] = spine->height ? 2 : 1 + more;
	spine->height++;
	spine->taken++;
}

/* From nodes as full as they can be. Of every `of` stores one leaves no hole before it. */
static void each_append(unsigned int leaf, unsigned int inner, unsigned int height, unsigned int of)
{
	struct spine spine = {.capacity = {leaf, inner}, .height = height};

	for (unsigned int level = 0; level < height; level++)
		spine.rows[level] = capacity_at(&spine, level);
	for (unsigned long stores = 1; stores <= 3000; stores++) {
		unsigned long bound = maple_cut_appends(stores, height, leaf, inner);

		append(&spine, stores % of ? 2 : 1);
		CHECK(spine.taken <= bound);
		CHECK(bound <= 4 * spine.taken + 4 * height + 8);
	}
}

static void a_bound_on_appending_suffices_and_is_near(void)
{
	for (unsigned int height = 0; height <= 6; height++)
		for (unsigned int of = 1; of <= 4; of++) {
			each_append(4, 4, height, of);
			each_append(16, 16, height, of);
			each_append(16, 10, height, of);
		}
}

static void each_further_level_takes_twice_as_many_stores(void)
{
	CHECK_SAME(maple_cut_heights(0, 5), 5);
	for (unsigned int level = 0; level < 20; level++) {
		CHECK_SAME(maple_cut_heights(1ul << level, 5), 6 + level);
		CHECK_SAME(maple_cut_heights((2ul << level) - 1, 5), 6 + level);
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
	        {"a bound on appending suffices, and is near", a_bound_on_appending_suffices_and_is_near},
	        {"each further level takes twice as many stores",
	         each_further_level_takes_twice_as_many_stores},
	};

	return CHECK_PROMISES(promises);
}
