/* SPDX-License-Identifier: MIT */
/*
 * node.h - the bytes of one node, and the search inside it; knows no tree.
 *
 * A node is an array of rows in ascending order. Row i covers the indices from
 * the end of row i - 1 (for row 0: from the node's own beginning) up to its
 * pivot. In a leaf a row's slot is the entry, NULL for a hole; in an inner node
 * it is the child. With gap tracking an inner row also says how long the
 * longest hole below it is.
 *
 *     count | pivot 0 .. slots-2 | slot 0 .. slots-1 | gap 0 .. slots-1 (gapped)
 *
 * The last row's pivot is implied: the row ends where the node ends, which is
 * for the parent to say. Its place, and those of unused rows, hold ULONG_MAX.
 * So a node need not change when its end moves, a search compares all pivots
 * and needs no count, and a reader never looks at count at all.
 */
#ifndef MAPLE_NODE_H
#define MAPLE_NODE_H

#include "port.h"

#ifdef MAPLE_TINY
enum { MAPLE_SLOTS = 4, MAPLE_GAPPED_SLOTS = 4 };
#define MAPLE_NODE_WORDS 16
#else
enum { MAPLE_SLOTS = 16, MAPLE_GAPPED_SLOTS = 10 };
#define MAPLE_NODE_WORDS 32
#endif

enum maple_kind { MAPLE_LEAF, MAPLE_INNER, MAPLE_GAPPED };

struct maple_node {
	union {
		unsigned long count;     /* rows in use; only writers look */
		struct maple_node *link; /* the next node of a list, once out of the tree */
	};
	union {
		unsigned long pivot[MAPLE_NODE_WORDS - 1];
		struct {
			unsigned long pivot[MAPLE_SLOTS - 1];
			void *slot[MAPLE_SLOTS];
		} rows; /* leaf, and inner node without gap tracking */
		struct {
			unsigned long pivot[MAPLE_GAPPED_SLOTS - 1];
			void *slot[MAPLE_GAPPED_SLOTS];
			unsigned long gap[MAPLE_GAPPED_SLOTS];
		} gapped;
	};
};

#define MAPLE_NODE_SIZE (MAPLE_NODE_WORDS * sizeof(unsigned long))
_Static_assert(sizeof(struct maple_node) == MAPLE_NODE_SIZE, "a node fills its block");
_Static_assert(MAPLE_NODE_SIZE > MAPLE_HEIGHT_MAX, "the root word keeps the height below the address");
_Static_assert(MAPLE_SLOTS == 16 || MAPLE_SLOTS == 4, "maple_node_find knows these");
_Static_assert(MAPLE_GAPPED_SLOTS == 10 || MAPLE_GAPPED_SLOTS == 4, "and these");
_Static_assert(MAPLE_GAPPED_SLOTS >= 4, "a cut of one full node plus two rows gives two sound nodes");

static inline unsigned int maple_capacity(enum maple_kind kind)
{
	return kind == MAPLE_GAPPED ? (unsigned int)MAPLE_GAPPED_SLOTS : (unsigned int)MAPLE_SLOTS;
}

/*
 * The least rows of a node that is not the root: a quarter, so that splits and
 * joins do not jitter. The last node of a level, which ends at ULONG_MAX, may
 * have two, so that a tree built in order has full nodes before it.
 */
static inline unsigned int maple_least(enum maple_kind kind, unsigned long last)
{
	unsigned int quarter = (maple_capacity(kind) + 3) / 4;

	return quarter < 2 || last == ULONG_MAX ? 2 : quarter;
}

static inline void **maple_slots(struct maple_node *node, enum maple_kind kind)
{
	return kind == MAPLE_GAPPED ? node->gapped.slot : node->rows.slot;
}

/* All of a node will be read soon. */
static inline void maple_node_ask_for(const void *node)
{
	for (size_t line = 0; line < MAPLE_NODE_SIZE; line += 64)
		__builtin_prefetch((const char *)node + line);
}

/*
 * The row that covers index: as many pivots as are below it. Which group of pivots, then
 * which of the group: sums of comparisons, so nothing is left to a branch predictor.
 */
static inline unsigned int maple_node_find(const struct maple_node *node, enum maple_kind kind,
                                           unsigned long index)
{
	const unsigned long *pivot = node->pivot;
	unsigned int group = 0;

	if (maple_capacity(kind) == 16)
		group = 4u * ((pivot[3] < index) + (pivot[7] < index) + (pivot[11] < index));
	else if (maple_capacity(kind) == 10)
		group = 3u * ((pivot[2] < index) + (pivot[5] < index));
	pivot += group;
	return group + (pivot[0] < index) + (pivot[1] < index) + (pivot[2] < index);
}

/* The last row, found as a reader may find it: without count. */
static inline unsigned int maple_node_last(const struct maple_node *node, enum maple_kind kind)
{
	return maple_node_find(node, kind, ULONG_MAX);
}

/* Where row i of a node that ends at `max` ends. */
static inline unsigned long maple_row_last(const struct maple_node *node, enum maple_kind kind,
                                           unsigned int i, unsigned long max)
{
	return i + 1 < maple_capacity(kind) && node->pivot[i] < max ? node->pivot[i] : max;
}

/* Where row i of a node that begins at `min` begins. */
static inline unsigned long maple_row_first(const struct maple_node *node, unsigned int i, unsigned long min)
{
	return i ? node->pivot[i - 1] + 1 : min;
}

#endif /* MAPLE_NODE_H */
