/* SPDX-License-Identifier: MIT */
/*
 * walk.h - lock-free ways through a tree: to an index, to the neighbours.
 *
 * Above node; knows the tree's root word and the path, changes neither node nor
 * tree. Every function may run in a reader: it follows published pointers only
 * and never looks at a node's count. What a path holds is a picture: in RCU
 * mode the pivots of a node never change while a reader can see it, so the
 * bounds that a path gives stay those of its nodes (C52).
 *
 * Levels count from the leaf, level 0, so that a node keeps its level for life.
 */
#ifndef MAPLE_WALK_H
#define MAPLE_WALK_H

#include "node.h"

enum maple_direction { MAPLE_DOWN, MAPLE_UP }; /* towards lower or higher indices */

/* ---- The root word: the root's address, with the height in the low bits -- */

static inline void *maple_root_make(struct maple_node *node, unsigned int height)
{
	return (char *)node + height;
}

static inline unsigned int maple_root_height(const void *root)
{
	return (unsigned int)((uintptr_t)root % MAPLE_NODE_SIZE);
}

static inline struct maple_node *maple_root_node(void *root)
{
	return (struct maple_node *)((uintptr_t)root - maple_root_height(root));
}

/*
 * Change a flag of the tree, which readers may be looking at: one that sees RCU
 * mode sees the nodes as they were left by changes in place. Under the lock.
 */
static inline void maple_set_flag(struct maple_tree *mt, unsigned int flag, bool on)
{
	maple_publish(&mt->ma_flags, on ? mt->ma_flags | flag : mt->ma_flags & ~flag);
}

static inline bool maple_tracks_gaps(const struct maple_tree *mt)
{
	return maple_peek(&mt->ma_flags) & MT_FLAGS_ALLOC_RANGE;
}

/*
 * Outside RCU mode there are no readers while a write goes on: nodes may change
 * in place. Otherwise writes copy, and a populated tree has a depot. Under the lock.
 */
static inline bool maple_edits_in_place(const struct maple_tree *mt)
{
	return !(mt->ma_flags & MT_FLAGS_USE_RCU) && !mt->rcu_ending;
}

static inline enum maple_kind maple_kind_at(const struct maple_tree *mt, unsigned int level)
{
	if (!level)
		return MAPLE_LEAF;
	return maple_tracks_gaps(mt) ? MAPLE_GAPPED : MAPLE_INNER;
}

/* Go down to a child. Which of its slots will be wanted is not known yet, so ask for all of them. */
static inline struct maple_node *maple_child(struct maple_node *node, enum maple_kind kind, unsigned int slot)
{
	struct maple_node *child = maple_acquire(&maple_slots(node, kind)[slot]);

	__builtin_prefetch((char *)child + MAPLE_NODE_SIZE / 2);
	__builtin_prefetch((char *)child + MAPLE_NODE_SIZE * 3 / 4);
	return child;
}

/* ---- Paths --------------------------------------------------------------- */

/* Lead the path from the root to the row that covers index. False, and no path, if the tree is empty. */
bool maple_path_walk(const struct maple_tree *mt, struct maple_path *path, unsigned long index);

void maple_path_copy(struct maple_path *to, const struct maple_path *from);

/* Where the node at this level begins and ends: what the nearest ancestor whose slot is not the outermost
 * says. */
unsigned long maple_path_first(const struct maple_tree *mt, const struct maple_path *path,
                               unsigned int level);
unsigned long maple_path_last(const struct maple_tree *mt, const struct maple_path *path, unsigned int level);

/*
 * Move to the neighbour of the node at `level`, and there to the row nearest
 * to where we came from. Slots below that level are left behind. False, and
 * the path as it was, if there is none.
 */
bool maple_path_step(const struct maple_tree *mt, struct maple_path *path, unsigned int level,
                     enum maple_direction direction);

/* True if there is such a neighbour. */
bool maple_path_can_step(const struct maple_tree *mt, const struct maple_path *path, unsigned int level,
                         enum maple_direction direction);

/* A row of a leaf, as seen: a range and what it holds. */
struct maple_range {
	unsigned long first, last;
	void *entry;
};

static inline struct maple_range maple_path_row(const struct maple_path *path)
{
	struct maple_node *leaf = path->node[0];
	unsigned int slot = path->slot[0];

	return (struct maple_range){
	        .first = maple_row_first(leaf, slot, path->min),
	        .last = maple_row_last(leaf, MAPLE_LEAF, slot, path->max),
	        .entry = maple_acquire(&leaf->rows.slot[slot]),
	};
}

/*
 * Move to the next or previous row, whose neighbour's bounds the caller knows
 * not to be the end of the index space (row.last < ULONG_MAX, row.first > 0).
 */
static inline void maple_path_row_step(const struct maple_tree *mt, struct maple_path *path,
                                       enum maple_direction direction)
{
	unsigned int slot = path->slot[0];

	if (direction == MAPLE_UP && maple_row_last(path->node[0], MAPLE_LEAF, slot, path->max) < path->max)
		path->slot[0] = (unsigned char)(slot + 1);
	else if (direction == MAPLE_DOWN && slot)
		path->slot[0] = (unsigned char)(slot - 1);
	else
		maple_path_step(mt, path, 0, direction);
}

enum maple_holes { MAPLE_SKIP_HOLES, MAPLE_SHOW_HOLES };

/*
 * From the row that the path leads to, not counting it, go on to the next one,
 * or the next that is no hole, that begins (DOWN: ends) before the limit. True:
 * *range is that row. False: *range is the last one looked at.
 */
static inline bool maple_path_seek(const struct maple_tree *mt, struct maple_path *path, unsigned long limit,
                                   enum maple_direction direction, enum maple_holes holes,
                                   struct maple_range *range)
{
	*range = maple_path_row(path);
	do {
		if (direction == MAPLE_UP ? range->last >= limit : range->first <= limit)
			return false;
		maple_path_row_step(mt, path, direction);
		*range = maple_path_row(path);
	} while (!range->entry && holes == MAPLE_SKIP_HOLES);
	return true;
}

#endif /* MAPLE_WALK_H */
