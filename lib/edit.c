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
		return (struct maple_range){ 0, ULONG_MAX, NULL };
	return maple_path_row(&path);
}

/* Get the nodes of the plan. In RCU mode leave what any erase could need afterwards. */
static int reserve(struct maple_edit *e, gfp_t gfp)
{
	if (e->height > MAPLE_HEIGHT_MAX)
		return -ENOMEM; /* more nodes than any memory holds: a path could not lead there */
	if (e->finish == MAPLE_FINISH_NOTHING)
		return 0;
	if (!e->in_place)
		return maple_depot_take(e->mt, &e->fresh, e->need, maple_erase_needs(e->height), gfp);
	if (!e->need)
		return 0;
	if (gfp != GFP_KERNEL)
		return -ENOMEM;
	return maple_pool_fill(maple_allocator_of(e->mt), &e->fresh, e->need);
}

int maple_store(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry, gfp_t gfp)
{
	struct maple_edit edit;
	int error;

	maple_plan(&edit, mt, first, last, entry);
	error = reserve(&edit, gfp);
	if (!error)
		maple_apply(&edit);
	return error;
}

struct maple_range maple_erase(struct maple_tree *mt, unsigned long index)
{
	struct maple_range range;
	struct maple_edit edit;

	for (;;) {
		range = maple_lookup(mt, index);
		if (!range.entry)
			return range;
		maple_plan(&edit, mt, range.first, range.last, NULL);
		if (!edit.need || maple_depot_take_reserved(mt, &edit.fresh, edit.need))
			break;
		maple_depot_wait(mt);
	}
	maple_apply(&edit);
	return range;
}
