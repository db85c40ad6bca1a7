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
	if (e->finish == MAPLE_FINISH_NOTHING)
		return 0;
	return e->in_place ? e->need : maple_depot_lack(e->mt, e->need, maple_erase_needs(e->height));
}

/* Have as many nodes as the plan wants on the supply. */
static int reserve(const struct maple_edit *e, struct maple_list *supply, gfp_t gfp)
{
	unsigned long wants = maple_edit_wants(e);

	if (e->height > MAPLE_HEIGHT_MAX)
		return -ENOMEM; /* more nodes than any memory holds: a path could not lead there */
	if (wants <= supply->count)
		return 0;
	return gfp == GFP_KERNEL ? maple_pool_fill(maple_allocator_of(e->mt), supply, wants) : -ENOMEM;
}

/* Move the nodes that apply takes from the supply, and from the tree's own, to the edit. */
static void hand_over(struct maple_edit *e, struct maple_list *supply)
{
	if (e->finish == MAPLE_FINISH_NOTHING)
		return;
	if (!e->in_place)
		maple_depot_take(e->mt, &e->fresh, e->need, maple_erase_needs(e->height), supply);
	while (e->fresh.count < e->need)
		maple_list_push(&e->fresh, maple_list_pop(supply));
}

int maple_store_from(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry,
                     struct maple_list *supply, gfp_t gfp)
{
	struct maple_edit edit;
	int error;

	maple_plan(&edit, mt, first, last, entry);
	error = reserve(&edit, supply, gfp);
	if (error)
		return error;
	hand_over(&edit, supply);
	maple_apply(&edit);
	return 0;
}

int maple_store(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry, gfp_t gfp)
{
	struct maple_list supply = {NULL, 0};
	int error = maple_store_from(mt, first, last, entry, &supply, gfp);

	/* Nodes may have returned to the depot since they were counted as lacking. */
	maple_pool_drain(maple_allocator_of(mt), &supply);
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
