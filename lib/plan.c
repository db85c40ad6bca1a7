/* SPDX-License-Identifier: MIT */
/*
 * plan.c - the first part of a write: what it will replace, and by how much.
 */
#include "edit.h"
#include "mark.h"

/* ---- The leaf: which rows, after holes have been joined ------------------ */

/*
 * A new hole that ends where a row ends may meet a hole beyond it: they become
 * one (C3). `path` leads to the edge row of the write; move it to the hole.
 */
static void join_hole(struct maple_edit *e, struct maple_path *path, enum maple_direction direction)
{
	struct maple_range row = maple_path_row(path);
	struct maple_node *leaf = path->node[0];
	struct maple_path beyond;

	if (direction == MAPLE_UP ? row.last == ULONG_MAX : row.first == 0)
		return;
	maple_path_copy(&beyond, path);
	maple_path_row_step(e->mt, &beyond, direction);
	row = maple_path_row(&beyond);
	if (row.entry)
		return;
	maple_path_copy(path, &beyond);
	if (direction == MAPLE_UP) {
		e->last = row.last;
		maple_mark(hole_joins_right);
		if (path->node[0] != leaf)
			maple_mark(hole_crosses_right);
	} else {
		e->first = row.first;
		maple_mark(hole_joins_left);
		if (path->node[0] != leaf)
			maple_mark(hole_crosses_left);
	}
}

/* Widen a store of NULL to the whole hole that it makes. */
static void widen(struct maple_edit *e)
{
	struct maple_range left = maple_path_row(&e->left), right = maple_path_row(&e->right);

	if (!left.entry)
		e->first = left.first;
	else if (left.first == e->first)
		join_hole(e, &e->left, MAPLE_DOWN);
	if (!right.entry)
		e->last = right.last;
	else if (right.last == e->last)
		join_hole(e, &e->right, MAPLE_UP);
}

static void add_row(struct maple_edit *e, unsigned long last, void *entry)
{
	e->row[e->rows++] = (struct maple_row){.last = last, .slot = entry};
}

/* The 1 to 3 rows that the leaf gets. True if they are one row with the bounds of one row. */
static bool plan_rows(struct maple_edit *e)
{
	struct maple_range left = maple_path_row(&e->left), right = maple_path_row(&e->right);

	e->rows = 0;
	if (left.first < e->first)
		add_row(e, e->first - 1, left.entry);
	add_row(e, e->last, e->entry);
	if (right.last > e->last)
		add_row(e, right.last, right.entry);
	return e->rows == 1 && left.first == right.first;
}

/* ---- One level ----------------------------------------------------------- */

static void step_begin(struct maple_edit *e, struct maple_step *step, unsigned int level)
{
	step->left = e->left.node[level];
	step->right = e->right.node[level];
	step->left_slot = e->left.slot[level];
	step->right_slot = e->right.slot[level];
	step->taken_left = step->taken_right = NULL;
	step->first = maple_path_first(e->mt, &e->left, level);
	step->right_last = step->last = maple_path_last(e->mt, &e->right, level);
}

/* Take in the neighbour on this side; the path on this side moves to it. Returns its rows. */
static unsigned int take_in(struct maple_edit *e, struct maple_step *step, unsigned int level,
                            enum maple_direction direction)
{
	struct maple_path *path = direction == MAPLE_UP ? &e->right : &e->left;
	struct maple_node *parent = path->node[level + 1];

	maple_path_step(e->mt, path, level, direction);
	if (direction == MAPLE_UP) {
		step->taken_right = path->node[level];
		step->last = maple_path_last(e->mt, path, level);
		maple_mark(join_right);
	} else {
		step->taken_left = path->node[level];
		step->seam_left = step->first - 1;
		step->first = maple_path_first(e->mt, path, level);
		maple_mark(join_left);
	}
	if (path->node[level + 1] != parent)
		maple_mark(join_across);
	if (level)
		maple_mark(join_inner);
	return (unsigned int)path->node[level]->count;
}

/* The neighbour to join a small node with: one with the same parent if possible, the left one first. */
static enum maple_direction choose_neighbour(const struct maple_edit *e, unsigned int level)
{
	const struct maple_path *left = &e->left, *right = &e->right;

	if (left->slot[level + 1])
		return MAPLE_DOWN;
	if (right->slot[level + 1] + 1u < right->node[level + 1]->count)
		return MAPLE_UP;
	return maple_path_can_step(e->mt, left, level, MAPLE_DOWN) ? MAPLE_DOWN : MAPLE_UP;
}

/* Is what the step replaces all there is at its level? */
static bool is_whole_level(const struct maple_step *step)
{
	return step->first == 0 && step->last == ULONG_MAX;
}

/* Was the write at the very end of the index space, so that the next one will be too? */
static enum maple_bias bias_of(const struct maple_step *step)
{
	return step->last == ULONG_MAX && step->right_slot + 1u >= step->right->count && !step->taken_left
	               ? MAPLE_APPEND
	               : MAPLE_EVEN;
}

static void mark_pieces(const struct maple_step *step, enum maple_bias bias)
{
	if (step->pieces == 3)
		maple_mark(cut_three);
	if (step->pieces > 1 && step->left == step->right && !step->taken_left && !step->taken_right)
		maple_mark(split);
	if (step->pieces > 1 && bias == MAPLE_APPEND)
		maple_mark(split_append);
}

/* The nodes that a step replaces one by one: they can be built in again. */
static unsigned int replaced_nodes(const struct maple_step *step)
{
	return 1u + (step->left != step->right) + (step->taken_left != NULL) + (step->taken_right != NULL);
}

static void finish(struct maple_edit *e, enum maple_finish how, unsigned int level, unsigned int height)
{
	e->finish = how;
	e->level = level;
	e->height = height;
}

/* A new root above the two or three nodes that the old root became. */
static void plan_new_root(struct maple_edit *e, unsigned int level, unsigned int rows)
{
	struct maple_step *step = &e->step[level];

	*step = (struct maple_step){.last = ULONG_MAX, .pieces = 1, .size = {(unsigned char)rows}};
	maple_mark(level_gained);
	finish(e, MAPLE_FINISH_ROOT, level, level + 1);
}

/*
 * What becomes of this level when `rows` new rows take the place of those
 * between the ends. True if the write ends here.
 */
static bool plan_level(struct maple_edit *e, unsigned int level, unsigned int rows)
{
	enum maple_kind kind = maple_kind_at(e->mt, level);
	struct maple_step *step = &e->step[level];
	unsigned int height = e->left.height, total;
	enum maple_bias bias;

	step_begin(e, step, level);
	if (level && rows == 1 && step->left == step->right && step->left_slot == step->right_slot) {
		finish(e, MAPLE_FINISH_SLOT, level, height);
		return true;
	}
	total = step->left_slot + rows + (unsigned int)step->right->count - 1 - step->right_slot;
	if (!level && total == 1 && !e->entry && is_whole_level(step)) {
		step->pieces = 0;
		finish(e, MAPLE_FINISH_ROOT, 0, 0);
		return true;
	}
	if (e->in_place && step->left == step->right && total <= maple_capacity(kind) &&
	    (total >= maple_least(kind, step->last) || is_whole_level(step))) {
		finish(e, MAPLE_FINISH_IN_PLACE, level, height);
		return true;
	}
	if (total < maple_least(kind, step->last) && !is_whole_level(step))
		total += take_in(e, step, level, choose_neighbour(e, level));
	bias = bias_of(step);
	step->pieces = (unsigned char)maple_cut(total, maple_capacity(kind), maple_least(kind, step->last),
	                                        bias, step->size);
	mark_pieces(step, bias);
	if (step->pieces == 1 && is_whole_level(step)) {
		finish(e, MAPLE_FINISH_ROOT, level, level + 1);
		return true;
	}
	return false;
}

/* How many nodes apply must get from elsewhere: what it builds, less what it can build in again. */
static void count_nodes(struct maple_edit *e)
{
	unsigned int levels = e->level + (e->finish == MAPLE_FINISH_ROOT), free_now = 0;

	for (unsigned int level = 0; level < levels; level++) {
		const struct maple_step *step = &e->step[level];
		unsigned int pieces = step->pieces;

		if (e->in_place && step->left)
			free_now += replaced_nodes(step);
		e->need += pieces > free_now ? pieces - free_now : 0;
		free_now -= pieces < free_now ? pieces : free_now;
	}
}

static void plan_levels(struct maple_edit *e)
{
	unsigned int rows = e->rows, level = 0;

	while (level < e->left.height && !plan_level(e, level, rows))
		rows = e->step[level++].pieces;
	if (level == e->left.height)
		plan_new_root(e, level, rows);
	count_nodes(e);
}

/* The empty tree: its first leaf, which replaces no node. */
static void plan_first_leaf(struct maple_edit *e)
{
	e->rows = 0;
	if (e->first)
		add_row(e, e->first - 1, NULL);
	add_row(e, e->last, e->entry);
	if (e->last < ULONG_MAX)
		add_row(e, ULONG_MAX, NULL);
	e->step[0] = (struct maple_step){.last = ULONG_MAX, .pieces = 1, .size = {(unsigned char)e->rows}};
	e->need = 1;
	maple_mark(root_created);
	finish(e, MAPLE_FINISH_ROOT, 0, 1);
}

void maple_plan(struct maple_edit *e, struct maple_tree *mt, unsigned long first, unsigned long last,
                void *entry)
{
	e->mt = mt;
	e->in_place = maple_edits_in_place(mt);
	e->first = first;
	e->last = last;
	e->entry = entry;
	e->need = 0;
	e->fresh = e->again = e->old = (struct maple_list){NULL, 0};
	if (!maple_path_walk(mt, &e->left, first)) {
		if (entry)
			plan_first_leaf(e);
		else
			finish(e, MAPLE_FINISH_NOTHING, 0, 0);
		return;
	}
	if (last <= e->left.max) {
		maple_path_copy(&e->right, &e->left);
		e->right.slot[0] = (unsigned char)maple_node_find(e->right.node[0], MAPLE_LEAF, last);
	} else {
		maple_path_walk(mt, &e->right, last);
	}
	if (!entry)
		widen(e);
	if (!plan_rows(e)) {
		plan_levels(e);
	} else if (!entry && !maple_path_row(&e->left).entry) {
		finish(e, MAPLE_FINISH_NOTHING, 0, e->left.height);
	} else if (!entry && e->first == 0 && e->last == ULONG_MAX) {
		plan_levels(e); /* the only row of all: the tree becomes empty */
	} else {
		finish(e, MAPLE_FINISH_SLOT, 0, e->left.height);
	}
}
