/* SPDX-License-Identifier: MIT */
/*
 * edit.c - the middle part of a write, reserve, and the two writes there are.
 */
#include "edit.h"
#include "mark.h"

struct maple_range maple_lookup(const struct maple_tree *mt, unsigned long index)
{
	struct maple_path path;

	if (!maple_path_walk(mt, &path, index))
		return (struct maple_range){0, ULONG_MAX, NULL};
	return maple_path_row(&path);
}

unsigned long maple_edit_wants(const struct maple_edit *e)
{
	if (maple_stays_in_leaf(e))
		return 0;
	return e->in_place ? e->need : maple_depot_lack(e->mt, e->need, maple_erase_needs(e->height));
}

/* What a write needs, and must leave for erases. */
struct needs {
	bool in_place;
	unsigned long nodes, kept;
};

/* From the supply to the write; how many the supply must have, if it has too few. */
static unsigned long take_or_lack(struct maple_tree *mt, const struct needs *needs, struct maple_list *fresh,
                                  struct maple_list *supply)
{
	if (!needs->in_place)
		return maple_depot_take_or_lack(mt, fresh, needs->nodes, needs->kept, supply);
	if (supply->count < needs->nodes)
		return needs->nodes;
	while (fresh->count < needs->nodes)
		maple_list_push(fresh, maple_list_pop(supply));
	return 0;
}

/* Have the nodes that a write takes, and leave the tree what it must keep: 0 or -ENOMEM. */
static int reserve(struct maple_tree *mt, const struct needs *needs, struct maple_list *fresh,
                   struct maple_list *supply, gfp_t gfp)
{
	unsigned long lack;

	while ((lack = take_or_lack(mt, needs, fresh, supply)))
		if (gfp != GFP_KERNEL || maple_pool_fill(maple_allocator_of(mt), supply, lack))
			return -ENOMEM;
	return 0;
}

/* Let the path that a write began with lead to the same index in the tree as it is now, if that is easy. */
static void keep_path(const struct maple_edit *e)
{
	if (maple_stays_in_leaf(e) && e->left->height)
		e->left->slot[0] = (unsigned char)(e->left->slot[0] + (e->at_left.first < e->first));
	else
		e->left->height = 0;
}

/* What follows the plan of a store. */
static int carry_out(struct maple_edit *e, struct maple_list *supply, gfp_t gfp)
{
	struct needs needs = {e->in_place, e->need, maple_erase_needs(e->height)};

	/* A path could not lead into so high a tree; it would have more nodes than any memory holds. */
	if (!maple_stays_in_leaf(e) &&
	    (e->height > MAPLE_HEIGHT_MAX || reserve(e->mt, &needs, &e->fresh, supply, gfp))) {
		e->left->height = 0; /* the plan has moved it */
		return -ENOMEM;
	}
	maple_apply(e);
	keep_path(e);
	return 0;
}

static __attribute__((noinline)) int store_by_plan(struct maple_tree *mt, struct maple_path *path,
                                                   unsigned long first, unsigned long last, void *entry,
                                                   struct maple_list *supply, gfp_t gfp)
{
	struct maple_edit edit;

	maple_plan_from(&edit, mt, path, first, last, entry);
	return carry_out(&edit, supply, gfp);
}

static int store_by_copy(struct maple_tree *mt, struct maple_path *path, const struct maple_leaf_write *write,
                         struct maple_list *supply, gfp_t gfp)
{
	struct needs needs = {false, 1, maple_erase_needs(path->height)};
	struct maple_list fresh = {NULL, 0};

	if (reserve(mt, &needs, &fresh, supply, gfp))
		return -ENOMEM;
	maple_leaf_copy(write, mt, path, maple_list_pop(&fresh));
	return 0;
}

int maple_store_from(struct maple_tree *mt, struct maple_path *path, unsigned long first, unsigned long last,
                     void *entry, struct maple_list *supply, gfp_t gfp)
{
	struct maple_leaf_write write;

	switch (maple_leaf_plan(&write, mt, path, first, last, entry)) {
	case MAPLE_LEAF_NOTHING:
		maple_mark(store_nothing);
		return 0;
	case MAPLE_LEAF_SLOT:
		maple_leaf_change_slot(&write, mt, path);
		return 0;
	case MAPLE_LEAF_IN_PLACE:
		maple_leaf_change(&write, mt, path);
		return 0;
	case MAPLE_LEAF_COPY:
		return store_by_copy(mt, path, &write, supply, gfp);
	default:
		return store_by_plan(mt, path, first, last, entry, supply, gfp);
	}
}

int maple_store_at(struct maple_tree *mt, struct maple_path *path, unsigned long first, unsigned long last,
                   void *entry, gfp_t gfp)
{
	struct maple_list supply = {NULL, 0};
	int error = maple_store_from(mt, path, first, last, entry, &supply, gfp);

	/* Nodes may have returned to the depot since they were counted as lacking. */
	if (supply.first)
		maple_pool_give_back(maple_allocator_of(mt), &supply);
	return error;
}

int maple_store(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry, gfp_t gfp)
{
	struct maple_path path;

	maple_path_walk(mt, &path, first);
	return maple_store_at(mt, &path, first, last, entry, gfp);
}

/* Of a range that is there, by a plan. False if the tree's reserve has too few nodes, the path being none. */
static __attribute__((noinline)) bool erase_by_plan(struct maple_tree *mt, struct maple_path *path,
                                                    const struct maple_range *range)
{
	struct maple_edit edit;

	maple_plan_from(&edit, mt, path, range->first, range->last, NULL);
	if (edit.need && !maple_depot_take_reserved(mt, &edit.fresh, edit.need))
		return false;
	maple_apply(&edit);
	keep_path(&edit);
	return true;
}

/* The same, the short way if there is one. */
static bool erase_range(struct maple_tree *mt, struct maple_path *path, const struct maple_range *range)
{
	struct maple_leaf_write write;
	struct maple_list fresh = {NULL, 0};

	switch (maple_leaf_plan(&write, mt, path, range->first, range->last, NULL)) {
	case MAPLE_LEAF_SLOT:
		maple_leaf_change_slot(&write, mt, path);
		return true;
	case MAPLE_LEAF_IN_PLACE:
		maple_leaf_change(&write, mt, path);
		return true;
	case MAPLE_LEAF_COPY:
		if (!maple_depot_take_reserved(mt, &fresh, 1))
			return false;
		maple_leaf_copy(&write, mt, path, maple_list_pop(&fresh));
		return true;
	default:
		return erase_by_plan(mt, path, range);
	}
}

struct maple_range maple_erase_from(struct maple_tree *mt, struct maple_path *path, unsigned long index)
{
	while (path->height) {
		struct maple_range range = maple_path_row(path);

		if (!range.entry || erase_range(mt, path, &range))
			return range;
		maple_depot_wait(mt);
		maple_path_walk(mt, path, index);
	}
	return (struct maple_range){0, ULONG_MAX, NULL};
}

struct maple_range maple_erase(struct maple_tree *mt, unsigned long index)
{
	struct maple_path path;

	maple_path_walk(mt, &path, index);
	return maple_erase_from(mt, &path, index);
}
