/* SPDX-License-Identifier: MIT */
/*
 * plan.c - the first part of a write: what it will replace, and by how much.
 */
#include "edit.h"
#include "mark.h"

/* ---- The ends, and the rows of the leaf, after holes have been joined ----- */

/* The path to the right end becomes one of its own. */
static void part_paths(struct maple_edit *e)
{
	if (!e->one_leaf)
		return;
	for (unsigned int level = 1; level < e->left->height; level++) {
		e->right.node[level] = e->left->node[level];
		e->right.slot[level] = e->left->slot[level];
	}
	e->one_leaf = false;
}

/* Look at the rows at both ends. Most writes end in the leaf in which they begin. */
static void find_ends(struct maple_edit *e)
{
	struct maple_path *left = e->left, *right = &e->right;

	e->at_left = maple_path_row(left);
	e->one_leaf = e->last <= left->max;
	if (!e->one_leaf) {
		maple_path_walk(e->mt, right, e->last);
		e->at_right = maple_path_row(right);
		return;
	}
	right->min = left->min;
	right->max = left->max;
	right->height = left->height;
	right->node[0] = left->node[0];
	right->slot[0] = left->slot[0];
	e->at_right = e->at_left;
	if (e->last > e->at_left.last) {
		right->slot[0] = (unsigned char)maple_node_find(right->node[0], MAPLE_LEAF, e->last);
		e->at_right = maple_path_row(right);
	}
}

/* Go on to a hole beyond the leaf that this path leads to; false, and the path as it was, if there is none.
 */
static bool cross_to_hole(struct maple_edit *e, struct maple_path *path, enum maple_direction direction)
{
	struct maple_path beyond;

	part_paths(e);
	maple_path_copy(&beyond, path);
	if (!maple_path_step(e->mt, &beyond, 0, direction) || maple_path_row(&beyond).entry)
		return false;
	maple_path_copy(path, &beyond);
	if (direction == MAPLE_UP)
		maple_mark(hole_crosses_right);
	else
		maple_mark(hole_crosses_left);
	return true;
}

/*
 * A new hole that begins where a row begins may meet a hole before it, and one that ends
 * where a row ends, a hole behind: they become one (C3).
 */
static void join_left(struct maple_edit *e)
{
	struct maple_path *path = e->left;

	if (path->slot[0]) {
		if (path->node[0]->rows.slot[path->slot[0] - 1])
			return;
		path->slot[0]--;
	} else if (!cross_to_hole(e, path, MAPLE_DOWN)) {
		return;
	}
	e->at_left = maple_path_row(path);
	e->first = e->at_left.first;
	maple_mark(hole_joins_left);
}

static void join_right(struct maple_edit *e)
{
	struct maple_path *path = &e->right;

	if (e->at_right.last < path->max) {
		if (path->node[0]->rows.slot[path->slot[0] + 1])
			return;
		path->slot[0]++;
	} else if (!cross_to_hole(e, path, MAPLE_UP)) {
		return;
	}
	e->at_right = maple_path_row(path);
	e->last = e->at_right.last;
	maple_mark(hole_joins_right);
}

/* Widen a store of NULL to the whole hole that it makes. */
static void widen(struct maple_edit *e)
{
	if (!e->at_left.entry)
		e->first = e->at_left.first;
	else if (e->at_left.first == e->first)
		join_left(e);
	if (!e->at_right.entry)
		e->last = e->at_right.last;
	else if (e->at_right.last == e->last)
		join_right(e);
}

static void add_row(struct maple_edit *e, unsigned long last, void *entry)
{
	e->row[e->rows++] = (struct maple_row){.last = last, .slot = entry};
}

/* The 1 to 3 rows that the leaf gets. True if they are one row with the bounds of one row. */
static bool plan_rows(struct maple_edit *e)
{
	e->rows = 0;
	if (e->at_left.first < e->first)
		add_row(e, e->first - 1, e->at_left.entry);
	add_row(e, e->last, e->entry);
	if (e->at_right.last > e->last)
		add_row(e, e->at_right.last, e->at_right.entry);
	return e->rows == 1 && e->at_left.first == e->at_right.first;
}

/* ---- One level ----------------------------------------------------------- */

static void step_begin(struct maple_edit *e, struct maple_step *step, unsigned int level)
{
	step->left = e->left->node[level];
	step->right = e->right.node[level];
	step->left_slot = e->left->slot[level];
	step->right_slot = e->right.slot[level];
	step->taken_left = step->taken_right = NULL;
	step->first = level ? maple_path_first(e->mt, e->left, level) : e->left->min;
	step->last = level ? maple_path_last(e->mt, &e->right, level) : e->right.max;
	step->right_last = step->last;
}

/* Take in the neighbour on this side; the path on this side moves to it. Returns its rows. */
static unsigned int take_in(struct maple_edit *e, struct maple_step *step, unsigned int level,
                            enum maple_direction direction)
{
	struct maple_path *path = direction == MAPLE_UP ? &e->right : e->left;
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
	if (path->node[level + 1] != parent) {
		e->joins_across = true;
		maple_mark(join_across);
	}
	if (level)
		maple_mark(join_inner);
	return (unsigned int)path->node[level]->count;
}

/* The neighbour to join a small node with: one with the same parent if possible, the left one first. */
static enum maple_direction choose_neighbour(const struct maple_edit *e, unsigned int level)
{
	const struct maple_path *left = e->left, *right = &e->right;

	if (left->slot[level + 1])
		return MAPLE_DOWN;
	if (right->slot[level + 1] + 1u < right->node[level + 1]->count)
		return MAPLE_UP;
	return maple_path_can_step(e->mt, left, level, MAPLE_DOWN) ? MAPLE_DOWN : MAPLE_UP;
}

/*
 * Too many rows for one node: has the neighbour on this side, under the same parent, room for some? Then
 * two nodes stay two, and nodes are fuller. An eighth of each stays free, lest the next write come for the
 * same.
 */
static bool can_share(const struct maple_edit *e, const struct maple_step *step, unsigned int level,
                      unsigned int rows, enum maple_direction direction)
{
	unsigned int capacity = maple_capacity(maple_kind_at(e->mt, level)), at = e->left->slot[level + 1];
	struct maple_node *parent = e->left->node[level + 1], *neighbour;

	if (step->left != step->right || rows <= capacity || level + 1 == e->left->height ||
	    (direction == MAPLE_UP ? at + 1 >= parent->count : at == 0))
		return false;
	at = direction == MAPLE_UP ? at + 1 : at - 1;
	neighbour = maple_slots(parent, maple_kind_at(e->mt, level + 1))[at];
	return neighbour->count + rows <= 2 * capacity - capacity / 4;
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
	unsigned int height = e->left->height, total;
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
	part_paths(e); /* to go on above, or beside */
	bias = bias_of(step);
	if (total < maple_least(kind, step->last) && !is_whole_level(step)) {
		total += take_in(e, step, level, choose_neighbour(e, level));
	} else if (bias == MAPLE_EVEN && can_share(e, step, level, total, MAPLE_DOWN)) {
		total += take_in(e, step, level, MAPLE_DOWN);
		maple_mark(split_avoided);
	} else if (bias == MAPLE_EVEN && can_share(e, step, level, total, MAPLE_UP)) {
		total += take_in(e, step, level, MAPLE_UP);
		maple_mark(split_avoided);
	}
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

	while (level < e->left->height && !plan_level(e, level, rows))
		rows = e->step[level++].pieces;
	if (level == e->left->height)
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

/* From a path that leads to the first index, or that is none if the tree is empty. */
static void plan(struct maple_edit *e)
{
	if (!e->left->height) {
		if (e->entry)
			plan_first_leaf(e);
		else
			finish(e, MAPLE_FINISH_NOTHING, 0, 0);
		return;
	}
	find_ends(e);
	if (!e->entry)
		widen(e);
	if (!plan_rows(e)) {
		plan_levels(e);
	} else if (!e->entry && !e->at_left.entry) {
		finish(e, MAPLE_FINISH_NOTHING, 0, e->left->height);
	} else if (!e->entry && e->first == 0 && e->last == ULONG_MAX) {
		plan_levels(e); /* the only row of all: the tree becomes empty */
	} else {
		finish(e, MAPLE_FINISH_SLOT, 0, e->left->height);
	}
}

static void begin(struct maple_edit *e, struct maple_tree *mt, struct maple_path *path, void *entry)
{
	e->mt = mt;
	e->in_place = maple_edits_in_place(mt);
	e->entry = entry;
	e->left = path;
	e->need = 0;
	e->fresh = e->again = e->old = (struct maple_list){NULL, 0};
	e->dropped.first = NULL;
	e->joins_across = false;
}

void maple_plan_from(struct maple_edit *e, struct maple_tree *mt, struct maple_path *path,
                     unsigned long first, unsigned long last, void *entry)
{
	begin(e, mt, path, entry);
	e->first = first;
	e->last = last;
	plan(e);
}

void maple_plan(struct maple_edit *e, struct maple_tree *mt, unsigned long first, unsigned long last,
                void *entry)
{
	maple_path_walk(mt, &e->walked, first);
	maple_plan_from(e, mt, &e->walked, first, last, entry);
}
