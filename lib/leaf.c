/* SPDX-License-Identifier: MIT */
/*
 * leaf.c - the short way of a write that stays within one leaf: what plan and
 * apply would come to, with the path alone.
 *
 * Three ways of it, in the order of their cost: the change of one slot, an entry for an entry or, between
 * two entries, a hole for an entry; rows that move in the leaf; and where readers look on, a copy of
 * the leaf in which they move.
 */
#include "edit.h"
#include "gap.h"
#include "mark.h"

static void cover(struct maple_leaf_write *w, const struct maple_path *path, unsigned long last)
{
	struct maple_node *leaf = path->node[0];

	w->from = w->to = path->slot[0];
	w->first = maple_row_first(leaf, w->from, path->min);
	w->last = maple_row_last(leaf, MAPLE_LEAF, w->from, path->max);
	if (last > w->last) {
		w->to = maple_node_find(leaf, MAPLE_LEAF, last);
		w->last = maple_row_last(leaf, MAPLE_LEAF, w->to, path->max);
	}
}

/*
 * The new range is a hole: widen it by the holes that it meets (C3). False if that would take a look at
 * another leaf.
 */
static bool widen(struct maple_leaf_write *w, const struct maple_path *path, unsigned long *first,
                  unsigned long *last)
{
	struct maple_node *leaf = path->node[0];

	if (!leaf->rows.slot[w->from]) {
		*first = w->first;
	} else if (w->first == *first && w->from && !leaf->rows.slot[w->from - 1]) {
		*first = w->first = maple_row_first(leaf, --w->from, path->min);
		maple_mark(hole_joins_left);
	} else if (w->first == *first && !w->from && w->first) {
		return false;
	}
	if (!leaf->rows.slot[w->to]) {
		*last = w->last;
	} else if (w->last == *last && w->last < path->max && !leaf->rows.slot[w->to + 1]) {
		*last = w->last = maple_row_last(leaf, MAPLE_LEAF, ++w->to, path->max);
		maple_mark(hole_joins_right);
	} else if (w->last == *last && w->last == path->max && w->last < ULONG_MAX) {
		return false;
	}
	return true;
}

static void add_row(struct maple_leaf_write *w, unsigned long last, void *entry)
{
	w->row[w->rows++] = (struct maple_row){.last = last, .slot = entry};
}

enum maple_leaf_way maple_leaf_plan(struct maple_leaf_write *w, const struct maple_tree *mt,
                                    const struct maple_path *path, unsigned long first, unsigned long last,
                                    void *entry)
{
	struct maple_node *leaf = path->node[0];
	unsigned int after;

	w->rows = 0;
	if (!path->height || last > path->max)
		return MAPLE_LEAF_NOT;
	cover(w, path, last);
	if (!entry && !widen(w, path, &first, &last))
		return MAPLE_LEAF_NOT;
	if (w->first < first)
		add_row(w, first - 1, leaf->rows.slot[w->from]);
	w->slot = w->from + w->rows;
	add_row(w, last, entry);
	if (w->last > last)
		add_row(w, w->last, leaf->rows.slot[w->to]);
	after = (unsigned int)leaf->count - 1 - (w->to - w->from) + w->rows;
	if (after == 1 && !entry)
		return MAPLE_LEAF_NOT; /* that was the last entry: the tree becomes empty */
	if (w->rows == 1 && w->from == w->to)
		return entry || leaf->rows.slot[w->from] ? MAPLE_LEAF_SLOT : MAPLE_LEAF_NOTHING;
	if (after > maple_capacity(MAPLE_LEAF) ||
	    (after < maple_least(MAPLE_LEAF, path->max) && path->height > 1))
		return MAPLE_LEAF_NOT;
	return maple_edits_in_place(mt) ? MAPLE_LEAF_IN_PLACE : MAPLE_LEAF_COPY;
}

void maple_leaf_change_slot(const struct maple_leaf_write *w, struct maple_tree *mt,
                            const struct maple_path *path)
{
	void **slot = &path->node[0]->rows.slot[w->from], *entry = w->row[0].slot;
	unsigned long length = w->last - w->first + 1;
	bool was_hole = !*slot;

	maple_publish(slot, entry);
	if (was_hole != !entry)
		maple_gap_climb(mt, path, 0, was_hole ? length : 0, entry ? 0 : length);
	maple_mark(store_exact);
}

void maple_leaf_change(const struct maple_leaf_write *w, struct maple_tree *mt, struct maple_path *path)
{
	struct maple_node *leaf = path->node[0];
	bool gaps = maple_tracks_gaps(mt);
	unsigned long was = gaps ? maple_gap_of_rows(leaf, w->from, w->to, path->min, path->max) : 0;

	maple_rows_replace(leaf, MAPLE_LEAF, w->from, w->to, w->row, w->rows);
	if (gaps)
		maple_gap_climb(
		        mt, path, 0, was,
		        maple_gap_of_rows(leaf, w->from, w->from + w->rows - 1, path->min, path->max));
	path->slot[0] = (unsigned char)w->slot;
	maple_bump(mt);
	maple_mark(store_in_leaf);
}

void maple_leaf_copy(const struct maple_leaf_write *w, struct maple_tree *mt, struct maple_path *path,
                     struct maple_node *copy)
{
	struct maple_list old = {NULL, 0};
	struct maple_node *parent = path->node[1];
	unsigned int at = path->slot[1];

	memcpy(copy, path->node[0], sizeof(*copy));
	maple_rows_replace(copy, MAPLE_LEAF, w->from, w->to, w->row, w->rows);
	maple_list_push(&old, path->node[0]);
	path->node[0] = copy;
	path->slot[0] = (unsigned char)w->slot;
	if (path->height == 1)
		maple_publish(&mt->ma_root, maple_root_make(copy, 1));
	else
		maple_publish(&maple_slots(parent, maple_kind_at(mt, 1))[at], copy);
	maple_bump(mt);
	if (path->height > 1 && maple_tracks_gaps(mt)) {
		unsigned long was = maple_peek(&parent->gapped.gap[at]);
		unsigned long is = maple_gap_of_leaf(copy, path->min, path->max);

		maple_poke(&parent->gapped.gap[at], is);
		maple_gap_climb(mt, path, 1, was, is);
	}
	maple_depot_retire(mt, &old);
	maple_mark(store_copy_leaf);
}
