/* SPDX-License-Identifier: MIT */
/*
 * edit.h - one write, whole: plan, reserve, apply. Nothing else changes a tree.
 *
 * Above walk, cut, gap and depot; below the two APIs.
 *
 *   plan     reads only: which rows are replaced at which level, in which nodes,
 *            by how many new nodes (plan.c)
 *   reserve  the one step that can fail: the nodes that the plan needs (edit.c)
 *   apply    cannot fail: build, publish with one store, drop what was replaced
 *            (apply.c)
 *
 * Every write is one shape: the rows from (left node, left slot) to (right
 * node, right slot) are replaced by 1 to 3 new ones. In a leaf those are what
 * remains of the left row, the new range, and what remains of the right row; one
 * level up, they are the nodes that the level below became. It climbs until
 *
 *   SLOT      one child took the place of one child with the same bounds, or one
 *             entry that of one entry: a single slot of a node that stays
 *   IN_PLACE  the node that holds both ends has room: its rows move (not in RCU
 *             mode, where readers look at them)
 *   ROOT      what it built is the whole level: a new root, or none
 *
 *              left_slot    right_slot
 *      kept rows   |  replaced |   kept rows
 *     [ . . . . . .#########] [#####. . . .]      left and right node, or one
 *                  \_________|____/
 *                    1..3 new rows                 then cut into 1..3 nodes
 *
 * A node that would be too small takes in a neighbour first (`taken_left`,
 * `taken_right`), from another parent if need be.
 */
#ifndef MAPLE_EDIT_H
#define MAPLE_EDIT_H

#include "cut.h"
#include "depot.h"
#include "rows.h"
#include "walk.h"

/* What one level becomes. */
struct maple_step {
	struct maple_node *left, *right;             /* the nodes at the ends of the write, maybe one */
	struct maple_node *taken_left, *taken_right; /* neighbours taken in whole, or NULL */
	unsigned long first;                         /* where the leftmost of these begins */
	unsigned long seam_left;                     /* where taken_left ends */
	unsigned long right_last;                    /* where right ends */
	unsigned long last;                          /* where the rightmost of these ends */
	unsigned char left_slot, right_slot;
	unsigned char pieces; /* the nodes that replace them all */
	unsigned char size[MAPLE_PIECES];
};

enum maple_finish { MAPLE_FINISH_NOTHING, MAPLE_FINISH_SLOT, MAPLE_FINISH_IN_PLACE, MAPLE_FINISH_ROOT };

struct maple_edit {
	struct maple_tree *mt;
	bool in_place;             /* not RCU mode: nodes may change, and be used again at once */
	unsigned long first, last; /* of the new range; a hole includes the holes that it joins */
	void *entry;
	struct maple_path *left;  /* to where the write begins, at the level looked at and above */
	struct maple_path right;  /* to where it ends */
	struct maple_path walked; /* the left one, if the caller had none */
	bool joins_across;        /* a neighbour taken in has another parent */
	bool one_leaf;            /* of `right` there is only level 0, the rest being as in `left` */
	struct maple_range at_left, at_right; /* the rows at the ends, as they are */
	struct maple_step step[MAPLE_HEIGHT_MAX + 1];
	struct maple_row row[MAPLE_PIECES]; /* the new rows of the leaf */
	unsigned int rows;
	enum maple_finish finish;
	unsigned int level;  /* where it finishes */
	unsigned int height; /* of the tree afterwards */
	unsigned long need;  /* nodes that apply takes from `fresh` */
	struct maple_list fresh;
	struct maple_list again;  /* replaced nodes that apply may build in (not in RCU mode) */
	struct maple_list old;    /* replaced nodes to free or retire */
	struct maple_bag dropped; /* what lay between the ends (not in RCU mode) */
};

/* Plan the store of entry over [first,last]; first <= last. Reads only. */
void maple_plan(struct maple_edit *edit, struct maple_tree *mt, unsigned long first, unsigned long last,
                void *entry);

/* The same, from a path that leads to `first`, or is none because the tree is empty; the edit uses, and
 * moves, it. */
void maple_plan_from(struct maple_edit *edit, struct maple_tree *mt, struct maple_path *path,
                     unsigned long first, unsigned long last, void *entry);

/*
 * A write that changes no more than one leaf, and that in place, or a slot of it: it takes no node, and
 * leaves every path to that leaf a path to it.
 */
static inline bool maple_stays_in_leaf(const struct maple_edit *edit)
{
	return !edit->level && edit->finish != MAPLE_FINISH_ROOT;
}

/* Carry it out; `fresh` holds `need` nodes. */
void maple_apply(struct maple_edit *edit);

/* The nodes that must come from outside the tree for this plan; in RCU mode also what it must keep for
 * erases. */
unsigned long maple_edit_wants(const struct maple_edit *edit);

/* ---- The short way of most writes (leaf.c) ------------------------------- */

enum maple_leaf_way {
	MAPLE_LEAF_NOT,      /* it changes more, or that is not easily seen: plan it */
	MAPLE_LEAF_NOTHING,  /* NULL over a hole */
	MAPLE_LEAF_SLOT,     /* one row with the same bounds */
	MAPLE_LEAF_IN_PLACE, /* rows move in the leaf */
	MAPLE_LEAF_COPY      /* RCU mode: a copy takes its place, one node is needed */
};

/* Rows [from,to] of the leaf, which cover [first,last], become others. */
struct maple_leaf_write {
	unsigned int from, to;
	unsigned long first, last;
	struct maple_row row[3];
	unsigned int rows;
	unsigned int slot; /* where the new range is afterwards */
};

/* Which way, for a store from a path that leads to `first`, or is none. Reads only. */
enum maple_leaf_way maple_leaf_plan(struct maple_leaf_write *write, const struct maple_tree *mt,
                                    const struct maple_path *path, unsigned long first, unsigned long last,
                                    void *entry);

/* Go it. None can fail; the path then leads to the new range. */
void maple_leaf_change_slot(const struct maple_leaf_write *write, struct maple_tree *mt,
                            const struct maple_path *path);
void maple_leaf_change(const struct maple_leaf_write *write, struct maple_tree *mt, struct maple_path *path);
void maple_leaf_copy(const struct maple_leaf_write *write, struct maple_tree *mt, struct maple_path *path,
                     struct maple_node *copy);

/* ---- Writes -------------------------------------------------------------- */

/*
 * Plan, reserve and apply. 0 or -ENOMEM with the tree untouched. The nodes come
 * from `supply`, which is topped up by the allocator if gfp allows it. The path
 * leads to `first`; afterwards to the leaf that it led to, or it is none (height 0).
 * The tree is locked.
 */
int maple_store_from(struct maple_tree *mt, struct maple_path *path, unsigned long first, unsigned long last,
                     void *entry, struct maple_list *supply, gfp_t gfp);

/* The same without a supply; then without a path, too. */
int maple_store_at(struct maple_tree *mt, struct maple_path *path, unsigned long first, unsigned long last,
                   void *entry, gfp_t gfp);
int maple_store(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry, gfp_t gfp);

/*
 * Erase the range that holds index; show what it was, entry NULL and the hole
 * if there was none. Never fails. The tree is locked; in RCU mode its own lock
 * may be dropped for a grace period before anything is read.
 */
struct maple_range maple_erase(struct maple_tree *mt, unsigned long index);

/* The same, from a path that leads to index; what becomes of it, see maple_store_from. */
struct maple_range maple_erase_from(struct maple_tree *mt, struct maple_path *path, unsigned long index);

/* The range or maximal hole that covers index. */
struct maple_range maple_lookup(const struct maple_tree *mt, unsigned long index);

/* True if nothing is stored in [first,last]. */
static inline bool maple_is_absent(const struct maple_tree *mt, unsigned long first, unsigned long last)
{
	struct maple_range there = maple_lookup(mt, first);

	return !there.entry && there.last >= last;
}

/* XA_ZERO_ENTRY may be stored and inserted; the other reserved entries may not (C6). */
static inline bool maple_is_storable(const void *entry)
{
	return !mt_is_reserved(entry) || xa_is_zero(entry);
}

/* Say that the structure has changed: cursors that saw an older version re-walk (C40). */
static inline void maple_bump(struct maple_tree *mt)
{
	maple_publish(&mt->version, mt->version + 1);
}

/* How many nodes an erase can need in a tree of this height: two at each level, one at the root. */
static inline unsigned long maple_erase_needs(unsigned int height)
{
	return height ? 2ul * height - 1 : 0;
}

#endif /* MAPLE_EDIT_H */
