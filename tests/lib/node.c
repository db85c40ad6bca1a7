/* SPDX-License-Identifier: MIT */
/*
 * node.c - the test of lib/node.h: the search inside a node, and where its rows begin and end.
 */
#include "trees.h"
#include "node.h"

static const enum maple_kind kinds[] = {MAPLE_LEAF, MAPLE_INNER, MAPLE_GAPPED};

static unsigned long random_state = 1;

static unsigned long random_word(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return random_state;
}

/* A node over [0,MAX] of `count` rows whose pivots rise by 1 .. step. */
static void make(struct maple_node *node, enum maple_kind kind, unsigned int count, unsigned long start,
                 unsigned long step)
{
	unsigned long pivot = start;

	memset(node, 0, sizeof(*node));
	node->count = count;
	for (unsigned int i = 0; i + 1 < maple_capacity(kind); i++) {
		node->pivot[i] = i + 1 < count ? pivot : MAX;
		pivot += 1 + random_word() % step;
	}
	for (unsigned int i = 0; i < count; i++)
		maple_slots(node, kind)[i] = xa_mk_value(i + 1);
}

static void each_node(void (*look)(struct maple_node *node, enum maple_kind kind))
{
	for (unsigned int k = 0; k < 3; k++)
		for (unsigned int count = 1; count <= maple_capacity(kinds[k]); count++)
			for (unsigned long step = 1; step < MAX / 64; step *= 1000) {
				struct maple_node node;

				make(&node, kinds[k], count, 0, step);
				look(&node, kinds[k]);
				make(&node, kinds[k], count, random_word() % step, step);
				look(&node, kinds[k]);
				make(&node, kinds[k], count, MAX - count,
				     1); /* the last pivot in use is MAX - 2 */
				look(&node, kinds[k]);
			}
}

static unsigned int linear_scan(const struct maple_node *node, unsigned long index)
{
	unsigned int row = 0;

	while (row + 1 < node->count && node->pivot[row] < index)
		row++;
	return row;
}

static void look_at_find(struct maple_node *node, enum maple_kind kind)
{
	CHECK_SAME(maple_node_find(node, kind, 0), 0);
	CHECK_SAME(maple_node_find(node, kind, MAX), node->count - 1);
	for (unsigned int i = 0; i + 1 < node->count; i++)
		for (unsigned long index = node->pivot[i] - 1; index != node->pivot[i] + 2; index++)
			if (index != MAX || node->pivot[i]) /* not below 0 */
				CHECK_SAME(maple_node_find(node, kind, index), linear_scan(node, index));
}

static void look_at_last(struct maple_node *node, enum maple_kind kind)
{
	unsigned long count = node->count;

	node->count = 99;
	CHECK_SAME(maple_node_last(node, kind), count - 1);
	CHECK_SAME(maple_node_find(node, kind, MAX), count - 1);
}

static void look_at_rows(struct maple_node *node, enum maple_kind kind)
{
	unsigned long min = 0, max = MAX - 1; /* where a node ends is for the parent to say */

	for (unsigned int i = 0; i < node->count; i++) {
		CHECK_SAME(maple_row_first(node, i, 0), min);
		min = maple_row_last(node, kind, i, max) + 1;
		CHECK(i + 1 == node->count || min == node->pivot[i] + 1);
	}
	CHECK_SAME(min, MAX);
}

/* The seven words of a row never lie upon each other. */
static void look_at_places(struct maple_node *node, enum maple_kind kind)
{
	const unsigned char *bytes = (const unsigned char *)node;
	size_t pivots = (maple_capacity(kind) - 1) * sizeof(unsigned long);
	size_t slots = maple_capacity(kind) * sizeof(void *);
	const unsigned char *slot = (const unsigned char *)maple_slots(node, kind);

	CHECK((const unsigned char *)node->pivot - bytes == (long)sizeof(unsigned long));
	CHECK(slot >= (const unsigned char *)node->pivot + pivots);
	CHECK(slot + slots <= bytes + sizeof(*node));
	if (kind == MAPLE_GAPPED) {
		const unsigned char *gap = (const unsigned char *)node->gapped.gap;

		CHECK(gap >= slot + slots && gap + slots <= bytes + sizeof(*node));
	}
}

static void find_is_a_linear_scan(void)
{
	each_node(look_at_find);
}

static void count_is_not_looked_at(void)
{
	each_node(look_at_last);
}

static void rows_cover_the_node_without_a_break(void)
{
	each_node(look_at_rows);
}

static void parts_do_not_overlap(void)
{
	each_node(look_at_places);
}

static void least_fill_lets_two_nodes_join(void)
{
	for (unsigned int k = 0; k < 3; k++) {
		unsigned int least = maple_least(kinds[k], 1000),
		             least_at_the_end = maple_least(kinds[k], MAX);

		CHECK(least >= 2 && least_at_the_end == 2);
		CHECK(2 * least - 1 <= maple_capacity(kinds[k]));
	}
}

int main(void)
{
	static const struct promise promises[] = {
	        {"find is a linear scan", find_is_a_linear_scan},
	        {"a search does not look at count", count_is_not_looked_at},
	        {"rows cover the node without a break", rows_cover_the_node_without_a_break},
	        {"pivots, slots and gaps do not overlap", parts_do_not_overlap},
	        {"a node below its least fill fits into a neighbour of least fill",
	         least_fill_lets_two_nodes_join},
	};

	return CHECK_PROMISES(promises);
}
