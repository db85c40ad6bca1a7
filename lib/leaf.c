/* SPDX-License-Identifier: MIT */
/*
 * leaf.c - the short way of a write that stays within one leaf: what plan and
 * apply would come to, without a plan. It takes no node, and cannot fail.
 *
 * Outside RCU mode that is any write whose leaf has room. In RCU mode it is the change of one slot: an
 * entry for an entry or, between two entries, a hole for an entry.
 */
#include "edit.h"
#include "gap.h"
#include "mark.h"

/* The rows [from,to] that the new range replaces, and what they cover: at its ends maybe more than it. */
struct covered {
	unsigned int from, to;
	unsigned long first, last;
};

static struct covered covered_by(struct maple_node *leaf, const struct maple_path *path, unsigned long last)
{
	unsigned int from = path->slot[0];
	struct covered c = {from, from, maple_row_first(leaf, from, path->min),
	                    maple_row_last(leaf, MAPLE_LEAF, from, path->max)};

	if (last > c.last) {
		c.to = maple_node_find(leaf, MAPLE_LEAF, last);
		c.last = maple_row_last(leaf, MAPLE_LEAF, c.to, path->max);
	}
	return c;
}

/*
 * The new range is a hole: widen it by the holes that it meets (C3). False if that would take a look at
 * another leaf.
 */
static bool widen(struct covered *c, struct maple_node *leaf, const struct maple_path *path,
                  unsigned long *first, unsigned long *last)
{
	if (!leaf->rows.slot[c->from]) {
		*first = c->first;
	} else if (c->first == *first && c->from && !leaf->rows.slot[c->from - 1]) {
		*first = c->first = maple_row_first(leaf, --c->from, path->min);
		maple_mark(hole_joins_left);
	} else if (c->first == *first && !c->from && c->first) {
		return false;
	}
	if (!leaf->rows.slot[c->to]) {
		*last = c->last;
	} else if (c->last == *last && c->last < path->max && !leaf->rows.slot[c->to + 1]) {
		*last = c->last = maple_row_last(leaf, MAPLE_LEAF, ++c->to, path->max);
		maple_mark(hole_joins_right);
	} else if (c->last == *last && c->last == path->max && c->last < ULONG_MAX) {
		return false;
	}
	return true;
}

/* Another entry, or a hole, for what one row held. Readers may be looking on. */
static void change_slot(struct maple_tree *mt, const struct maple_path *path, const struct covered *c,
                        void *entry)
{
	void **slot = &path->node[0]->rows.slot[c->from];
	unsigned long length = c->last - c->first + 1;
	bool was_hole = !*slot;

	maple_publish(slot, entry);
	if (was_hole != !entry)
		maple_gap_climb(mt, path, 0, was_hole ? length : 0, entry ? 0 : length);
	maple_mark(store_exact);
}

static void change_rows(struct maple_tree *mt, struct maple_path *path, const struct covered *c,
                        const struct maple_row *row, unsigned int count)
{
	struct maple_node *leaf = path->node[0];

	if (maple_tracks_gaps(mt)) {
		unsigned long was = maple_gap_of_rows(leaf, c->from, c->to, path->min, path->max);

		maple_rows_replace(leaf, MAPLE_LEAF, c->from, c->to, row, count);
		maple_gap_climb(mt, path, 0, was,
		                maple_gap_of_rows(leaf, c->from, c->from + count - 1, path->min, path->max));
	} else {
		maple_rows_replace(leaf, MAPLE_LEAF, c->from, c->to, row, count);
	}
	maple_bump(mt);
	maple_mark(store_in_leaf);
}

bool maple_write_in_leaf(struct maple_tree *mt, struct maple_path *path, unsigned long first,
                         unsigned long last, void *entry)
{
	struct maple_node *leaf = path->node[0];
	struct maple_row row[3];
	struct covered c;
	unsigned int count = 0, after;

	if (!path->height || last > path->max)
		return false;
	c = covered_by(leaf, path, last);
	if (!entry && !widen(&c, leaf, path, &first, &last))
		return false;
	if (c.first < first)
		row[count++] = (struct maple_row){.last = first - 1, .slot = leaf->rows.slot[c.from]};
	row[count++] = (struct maple_row){.last = last, .slot = entry};
	if (c.last > last)
		row[count++] = (struct maple_row){.last = c.last, .slot = leaf->rows.slot[c.to]};
	after = (unsigned int)leaf->count - 1 - (c.to - c.from) + count;
	if (after == 1 && !entry)
		return false; /* the last entry: the tree becomes empty */
	if (count == 1 && c.from == c.to) {
		if (entry || leaf->rows.slot[c.from])
			change_slot(mt, path, &c, entry);
		else
			maple_mark(store_nothing);
		return true;
	}
	if (!maple_edits_in_place(mt) || after > maple_capacity(MAPLE_LEAF) ||
	    (after < maple_least(MAPLE_LEAF, path->max) && path->height > 1))
		return false;
	change_rows(mt, path, &c, row, count);
	path->slot[0] = (unsigned char)(c.from + (c.first < first));
	return true;
}
