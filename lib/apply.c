/* SPDX-License-Identifier: MIT */
/*
 * apply.c - the last part of a write: build, publish, drop. Cannot fail.
 *
 * Up to the publication nothing that a reader can reach changes (a header word
 * apart, at which readers do not look). The publication is one store: of a slot,
 * or of the root word.
 */
#include "edit.h"
#include "gap.h"
#include "mark.h"

#include <string.h>

/* ---- Rows on their way from old nodes to new ones ------------------------ */

/* All but a row of two nodes and three new rows, or a small node and a full one: never more. */
enum { ROWS_MAX = 2 * MAPLE_SLOTS + 1 };

/* In columns, as in nodes. */
struct rows {
	unsigned int count;
	unsigned long last[ROWS_MAX];
	void *slot[ROWS_MAX];
	unsigned long gap[ROWS_MAX]; /* of gapped nodes */
};

/* Add rows [from,to) of a node that ends at `max`. */
static void gather_node(struct rows *rows, struct maple_node *node, enum maple_kind kind, unsigned int from,
                        unsigned int to, unsigned long max)
{
	unsigned int count = to - from;

	if (from >= to)
		return;
	memcpy(&rows->last[rows->count], &node->pivot[from], (count - 1) * sizeof(node->pivot[0]));
	memcpy(&rows->slot[rows->count], &maple_slots(node, kind)[from], count * sizeof(void *));
	if (kind == MAPLE_GAPPED)
		memcpy(&rows->gap[rows->count], &node->gapped.gap[from], count * sizeof(rows->gap[0]));
	rows->count += count;
	rows->last[rows->count - 1] = maple_row_last(node, kind, to - 1, max);
}

static void gather_new(struct rows *rows, const struct maple_row *row, unsigned int count)
{
	for (unsigned int i = 0; i < count; i++, rows->count++) {
		rows->last[rows->count] = row[i].last;
		rows->slot[rows->count] = row[i].slot;
		rows->gap[rows->count] = row[i].gap;
	}
}

/* All rows of a level's new nodes, in order. */
static void gather(struct rows *rows, const struct maple_step *step, enum maple_kind kind,
                   const struct maple_row *row, unsigned int count)
{
	rows->count = 0;
	if (step->taken_left)
		gather_node(rows, step->taken_left, kind, 0, (unsigned int)step->taken_left->count,
		            step->seam_left);
	if (step->left) /* kept rows of left never include its last */
		gather_node(rows, step->left, kind, 0, step->left_slot, ULONG_MAX);
	gather_new(rows, row, count);
	if (step->right)
		gather_node(rows, step->right, kind, step->right_slot + 1u, (unsigned int)step->right->count,
		            step->right_last);
	if (step->taken_right)
		gather_node(rows, step->taken_right, kind, 0, (unsigned int)step->taken_right->count,
		            step->last);
}

/* Fill a new node with `count` of the rows, the first of which is row `from`. */
static void fill_node(struct maple_node *node, enum maple_kind kind, const struct rows *rows,
                      unsigned int from, unsigned int count)
{
	node->count = count;
	memcpy(node->pivot, &rows->last[from], (count - 1) * sizeof(node->pivot[0]));
	memcpy(maple_slots(node, kind), &rows->slot[from], count * sizeof(void *));
	if (kind == MAPLE_GAPPED)
		memcpy(node->gapped.gap, &rows->gap[from], count * sizeof(rows->gap[0]));
	maple_rows_clear(node, kind, count, maple_capacity(kind));
}

/* ---- Nodes: taken, dropped ----------------------------------------------- */

static struct maple_node *take_node(struct maple_edit *e)
{
	return maple_list_pop(e->again.first ? &e->again : &e->fresh);
}

static bool is_replaced(const struct maple_step *step, const struct maple_node *node)
{
	return node == step->left || node == step->right || node == step->taken_left ||
	       node == step->taken_right;
}

/*
 * Can a node that no step replaced have one below it that was? Only above the level that the write reached,
 * or if that one's parent was left behind when a neighbour beyond it was taken in.
 */
static bool may_be_above_replaced(const struct maple_edit *e, unsigned int level)
{
	return level > e->level || e->joins_across;
}

/*
 * Drop a node and all below it. The nodes that a lower step replaced are no
 * longer part of that: they have been dropped, or built in again.
 */
static void drop_subtree(struct maple_edit *e, struct maple_node *node, unsigned int level)
{
	if (level <= e->level && is_replaced(&e->step[level], node))
		return;
	if (level)
		maple_mark(subtree_dropped);
	if (e->in_place && !may_be_above_replaced(e, level)) {
		maple_bag_put_tree(&e->dropped, node, level, maple_kind_at(e->mt, 1));
		return;
	}
	if (level) {
		enum maple_kind kind = maple_kind_at(e->mt, level);

		for (unsigned int i = 0; i < node->count; i++)
			drop_subtree(e, maple_slots(node, kind)[i], level - 1);
	}
	maple_list_push(&e->old, node);
}

/* Drop the children that the step's replaced rows lead to. */
static void drop_between(struct maple_edit *e, const struct maple_step *step, unsigned int level)
{
	enum maple_kind kind = maple_kind_at(e->mt, level);
	bool one = step->left == step->right;
	unsigned int left_end = one ? step->right_slot + 1u : (unsigned int)step->left->count;

	for (unsigned int i = step->left_slot; i < left_end; i++)
		drop_subtree(e, maple_slots(step->left, kind)[i], level - 1);
	for (unsigned int i = 0; !one && i <= step->right_slot; i++)
		drop_subtree(e, maple_slots(step->right, kind)[i], level - 1);
}

static void drop_replaced(struct maple_edit *e, const struct maple_step *step)
{
	struct maple_list *list = e->in_place ? &e->again : &e->old;

	maple_list_push(list, step->left);
	if (step->right != step->left)
		maple_list_push(list, step->right);
	if (step->taken_left)
		maple_list_push(list, step->taken_left);
	if (step->taken_right)
		maple_list_push(list, step->taken_right);
}

/* ---- One level ----------------------------------------------------------- */

/* The longest hole of a node just made of these rows; `first` is where it begins. */
static unsigned long gap_of_rows(const struct maple_edit *e, unsigned int level, struct maple_node *node,
                                 unsigned long first, unsigned long last)
{
	if (!maple_tracks_gaps(e->mt))
		return 0;
	return level ? maple_gap_of_inner(node) : maple_gap_of_leaf(node, first, last);
}

/*
 * Make the new nodes of a level from its kept rows and `count` new rows; `row`
 * then has one row for each of these nodes, for the level above.
 */
static void build_level(struct maple_edit *e, unsigned int level, struct maple_row *row, unsigned int count)
{
	const struct maple_step *step = &e->step[level];
	enum maple_kind kind = maple_kind_at(e->mt, level);
	unsigned long first = step->first;
	unsigned int from = 0;
	struct rows rows;

	gather(&rows, step, kind, row, count);
	if (step->left) {
		if (level)
			drop_between(e, step, level);
		drop_replaced(e, step);
	}
	for (unsigned int i = 0; i < step->pieces; i++) {
		struct maple_node *node = take_node(e);
		unsigned int size = step->size[i];
		unsigned long last = rows.last[from + size - 1];

		fill_node(node, kind, &rows, from, size);
		row[i] = (struct maple_row){last, node, gap_of_rows(e, level, node, first, last)};
		from += size;
		first = last + 1;
	}
}

/* ---- The end of a write -------------------------------------------------- */

/* The longest hole of rows [from,to] of a node that stays, before they are replaced. */
static unsigned long gap_before(const struct maple_edit *e, struct maple_node *node, unsigned int from,
                                unsigned int to)
{
	unsigned long longest = 0;

	if (!e->level)
		return maple_gap_of_rows(node, from, to, e->left->min, e->left->max);
	for (unsigned int i = from; i <= to; i++) {
		unsigned long gap = maple_peek(&node->gapped.gap[i]);

		longest = gap > longest ? gap : longest;
	}
	return longest;
}

/* The longest hole of the rows that replace them, the first of which begins in the leaf at `first`. */
static unsigned long gap_after(const struct maple_edit *e, const struct maple_row *row, unsigned int count)
{
	unsigned long first = e->at_left.first, longest = 0;

	for (unsigned int i = 0; i < count; i++) {
		unsigned long gap = e->level || row[i].slot ? row[i].gap : row[i].last - first + 1;

		longest = gap > longest ? gap : longest;
		first = row[i].last + 1;
	}
	return longest;
}

static void finish_slot(struct maple_edit *e, const struct maple_row *row)
{
	enum maple_kind kind = maple_kind_at(e->mt, e->level);
	struct maple_node *node = e->left->node[e->level];
	unsigned int slot = e->left->slot[e->level];
	bool gaps = maple_tracks_gaps(e->mt);
	unsigned long was = gaps ? gap_before(e, node, slot, slot) : 0;

	maple_publish(&maple_slots(node, kind)[slot], row->slot);
	if (kind == MAPLE_GAPPED)
		maple_poke(&node->gapped.gap[slot], row->gap);
	if (gaps)
		maple_gap_climb(e->mt, e->left, e->level, was, gap_after(e, row, 1));
	if (!e->level)
		maple_mark(store_exact);
	else
		maple_bump(e->mt);
	if (e->level == 1 && e->step[0].left == e->step[0].right && e->step[0].pieces == 1)
		maple_mark(store_copy_leaf);
}

static void finish_in_place(struct maple_edit *e, const struct maple_row *row, unsigned int count)
{
	const struct maple_step *step = &e->step[e->level];
	bool gaps = maple_tracks_gaps(e->mt);
	unsigned long was = gaps ? gap_before(e, step->left, step->left_slot, step->right_slot) : 0;

	if (e->level)
		drop_between(e, step, e->level);
	maple_rows_replace(step->left, maple_kind_at(e->mt, e->level), step->left_slot, step->right_slot, row,
	                   count);
	if (gaps)
		maple_gap_climb(e->mt, e->left, e->level, was, gap_after(e, row, count));
	maple_bump(e->mt);
	if (e->level)
		maple_mark(inner_in_place);
	else
		maple_mark(store_in_leaf);
}

static void finish_root(struct maple_edit *e, const struct maple_row *row)
{
	void *old = e->mt->ma_root;
	unsigned int height = maple_root_height(old);

	maple_publish(&e->mt->ma_root, e->height ? maple_root_make(row->slot, e->height) : NULL);
	maple_bump(e->mt);
	if (old)
		drop_subtree(e, maple_root_node(old), height - 1);
	if (!e->height)
		maple_mark(root_emptied);
	else if (e->height < height)
		maple_mark(level_lost);
}

/* What was replaced goes back: at once, or after a grace period. */
static void give_back(struct maple_edit *e)
{
	const struct mt_allocator *allocator = maple_allocator_of(e->mt);

	if (!e->in_place && e->old.first)
		maple_depot_retire(e->mt, &e->old);
	if (!e->in_place && !e->height)
		maple_depot_close(e->mt);
	maple_pool_drain(allocator, &e->again);
	maple_pool_drain(allocator, &e->old);
	if (e->dropped.first)
		maple_pool_give_back_bag(allocator, &e->dropped);
}

void maple_apply(struct maple_edit *e)
{
	unsigned int levels = e->level + (e->finish == MAPLE_FINISH_ROOT), count = e->rows;
	struct maple_row *row = e->row;

	if (e->finish == MAPLE_FINISH_NOTHING) {
		maple_mark(store_nothing);
		return;
	}
	if (e->left->height && e->left->node[0] != e->right.node[0])
		maple_mark(store_span);
	for (unsigned int level = 0; level < levels; level++) {
		build_level(e, level, row, count);
		count = e->step[level].pieces;
	}
	switch (e->finish) {
	case MAPLE_FINISH_SLOT:
		finish_slot(e, row);
		break;
	case MAPLE_FINISH_IN_PLACE:
		finish_in_place(e, row, count);
		break;
	default:
		finish_root(e, row);
		break;
	}
	give_back(e);
}
