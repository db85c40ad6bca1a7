/* SPDX-License-Identifier: MIT */
/*
 * edit.c - the middle part of a write, reserve, and the two writes there are.
 */
#include "edit.h"

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

/* From the supply to the edit; how many the supply must have, if it has too few. */
static unsigned long take_or_lack(struct maple_edit *e, struct maple_list *supply)
{
	if (!e->in_place)
		return maple_depot_take_or_lack(e->mt, &e->fresh, e->need, maple_erase_needs(e->height),
		                                supply);
	if (supply->count < e->need)
		return e->need;
	while (e->fresh.count < e->need)
		maple_list_push(&e->fresh, maple_list_pop(supply));
	return 0;
}

/* Have the nodes that apply takes, and leave the tree what it must keep: 0 or -ENOMEM. */
static int reserve(struct maple_edit *e, struct maple_list *supply, gfp_t gfp)
{
	unsigned long lack;

	if (e->height > MAPLE_HEIGHT_MAX)
		return -ENOMEM; /* more nodes than any memory holds: a path could not lead there */
	while ((lack = take_or_lack(e, supply)))
		if (gfp != GFP_KERNEL || maple_pool_fill(maple_allocator_of(e->mt), supply, lack))
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
	if (!maple_stays_in_leaf(e)) {
		int error = reserve(e, supply, gfp);

		if (error) {
			e->left->height = 0; /* the plan has moved it */
			return error;
		}
	}
	maple_apply(e);
	keep_path(e);
	return 0;
}

int maple_store_from(struct maple_tree *mt, struct maple_path *path, unsigned long first, unsigned long last,
                     void *entry, struct maple_list *supply, gfp_t gfp)
{
	struct maple_edit edit;

	if (maple_write_in_leaf(mt, path, first, last, entry))
		return 0;
	maple_plan_from(&edit, mt, path, first, last, entry);
	return carry_out(&edit, supply, gfp);
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

struct maple_range maple_erase_from(struct maple_tree *mt, struct maple_path *path, unsigned long index)
{
	struct maple_range range;
	struct maple_edit edit;

	while (path->height) {
		range = maple_path_row(path);
		if (!range.entry)
			return range;
		if (maple_write_in_leaf(mt, path, range.first, range.last, NULL))
			return range;
		maple_plan_from(&edit, mt, path, range.first, range.last, NULL);
		if (!edit.need || maple_depot_take_reserved(mt, &edit.fresh, edit.need)) {
			maple_apply(&edit);
			keep_path(&edit);
			return range;
		}
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
