/* SPDX-License-Identifier: MIT */
/*
 * mas.c - the cursor API, on top of walk, gap and edit.
 *
 * What a cursor shows is a function of its index, last and status and of what
 * the tree holds: the K rules of lib/contract.md, which the comments here cite.
 * The path is a cache. Every call first sees whether it is one of the tree as
 * it is and leads to index (`may_step`), or makes it so (`lead_to_index`).
 */
#include "alloc.h"
#include "edit.h"
#include "gap.h"
#include "mark.h"

enum content { EMPTY, SINGLE, OTHER };

/* ---- The path ------------------------------------------------------------ */

/*
 * Is there a path, of so many levels at least, and is it one of the tree as it is? The version is read before
 * the root: a path is never older than its version says. Pairs with maple_bump.
 */
static inline bool has_path(const struct ma_state *mas, unsigned int levels, unsigned long version)
{
	return mas->path.height >= levels && mas->version == version;
}

/* Lead the path to the row that covers index; false if the tree is empty. */
static bool lead_to_index(struct ma_state *mas)
{
	unsigned long version = maple_acquire(&mas->tree->version), index = mas->index;
	struct maple_path *path = &mas->path;

	if (has_path(mas, 1, version) && index >= path->min && index <= path->max) {
		unsigned int slot = path->slot[0];

		if (index > maple_row_last(path->node[0], MAPLE_LEAF, slot, path->max) ||
		    index < maple_row_first(path->node[0], slot, path->min))
			path->slot[0] = (unsigned char)maple_node_find(path->node[0], MAPLE_LEAF, index);
		return true;
	}
	if (path->height && mas->version != version)
		maple_mark(cursor_rewalked);
	mas->version = version;
	return maple_path_walk(mas->tree, path, index);
}

/* After a write: if it left a path, that is one of the tree as it is now. */
static void path_was_used(struct ma_state *mas)
{
	mas->version = mas->path.height ? mas->tree->version : 0;
}

/*
 * Is the only entry at exactly [0,0]? Two rows make one leaf, always: no node
 * but the root has less than two, so two nodes would hold four.
 */
static bool is_single(const struct maple_path *path)
{
	struct maple_node *leaf = path->node[0];

	return path->height == 1 && leaf->pivot[0] == 0 && leaf->pivot[1] == ULONG_MAX &&
	       !maple_acquire(&leaf->rows.slot[1]);
}

static enum content look(struct ma_state *mas)
{
	if (!lead_to_index(mas))
		return EMPTY;
	return is_single(&mas->path) ? SINGLE : OTHER;
}

/* ---- Showing ------------------------------------------------------------- */

static void *show(struct ma_state *mas, unsigned long first, unsigned long last, void *entry,
                  enum maple_status status)
{
	mas->index = first;
	mas->last = last;
	mas->status = status;
	return entry;
}

static void *show_range(struct ma_state *mas, struct maple_range range, enum maple_status status)
{
	return show(mas, range.first, range.last, range.entry, status);
}

/* A search has come to its limit at this range. */
static void *show_miss(struct ma_state *mas, struct maple_range range, enum maple_status status)
{
	return show(mas, range.first, range.last, NULL, status);
}

/* K2 */
static void *show_empty(struct ma_state *mas)
{
	return show(mas, 0, ULONG_MAX, NULL, ma_none);
}

/* K3: "the entry" and "beyond". */
static void *show_the_entry(struct ma_state *mas)
{
	return show(mas, 0, 0, maple_acquire(&mas->path.node[0]->rows.slot[0]), ma_root);
}

static void *show_beyond(struct ma_state *mas)
{
	return show(mas, 1, ULONG_MAX, NULL, ma_none);
}

/* K3: upwards there is the entry, if it is still to come, and then nothing. */
static void *single_up(struct ma_state *mas, bool to_come)
{
	return mas->index == 0 && to_come ? show_the_entry(mas) : show_beyond(mas);
}

/* K3: downwards; a limit above 0 keeps the entry out. */
static void *single_down(struct ma_state *mas, bool to_come, unsigned long min, enum maple_status end)
{
	if ((mas->index > 0 || to_come) && min == 0)
		return show_the_entry(mas);
	if (mas->index > 0)
		return show(mas, 1, ULONG_MAX, NULL, ma_underflow);
	return show(mas, 0, 0, NULL, to_come ? ma_underflow : end);
}

/* ---- Going on from a range (K5 to K10) ----------------------------------- */

/* From the row that the path leads to, not counting it, to the next one before the limit. */
static void *go_on(struct ma_state *mas, unsigned long limit, enum maple_direction direction,
                   enum maple_holes holes, enum maple_status missed)
{
	struct maple_range range;

	if (!maple_path_seek(mas->tree, &mas->path, limit, direction, holes, &range))
		return show_miss(mas, range, missed);
	return show_range(mas, range, ma_active);
}

/* The row that the path leads to, which was read just now, counts too: a second look may see another entry
 * there. */
static void *begin_with(struct ma_state *mas, struct maple_range here, unsigned long limit,
                        enum maple_direction direction, enum maple_holes holes, enum maple_status missed)
{
	if (here.entry || holes == MAPLE_SHOW_HOLES)
		return show_range(mas, here, ma_active);
	return go_on(mas, limit, direction, holes, missed);
}

static void *begin_here(struct ma_state *mas, unsigned long limit, enum maple_direction direction,
                        enum maple_holes holes, enum maple_status missed)
{
	return begin_with(mas, maple_path_row(&mas->path), limit, direction, holes, missed);
}

typedef void *search(struct ma_state *mas, unsigned long limit, enum maple_holes holes);

/* Is the cursor on a range, the path one of the tree as it is, and that of several levels, whose content is
 * OTHER? */
static inline bool may_step(const struct ma_state *mas)
{
	return mas->status == ma_active && has_path(mas, 2, maple_acquire(&mas->tree->version));
}

/* 1 if the step passes this row, a hole. Rows that are not in use look like holes. */
static inline unsigned long passes(struct maple_node *leaf, unsigned long row, enum maple_holes holes)
{
	return holes == MAPLE_SKIP_HOLES && !maple_acquire(&leaf->rows.slot[row]);
}

/* Where is index, held against a row of the path's leaf? */
static inline bool begins_after(const struct maple_path *path, unsigned long row, unsigned long index)
{
	return row ? index <= path->node[0]->pivot[row - 1] : index < path->min;
}

static inline bool ends_before(const struct maple_path *path, unsigned long row, unsigned long index)
{
	return index > maple_row_last(path->node[0], MAPLE_LEAF, row, path->max);
}

/* The last part of a step, to this row. False, and nothing changed, if the step would pass it. */
static inline bool arrive(struct ma_state *mas, unsigned long row, enum maple_holes holes, void **entry)
{
	struct maple_path *path = &mas->path;
	struct maple_node *leaf = path->node[0];

	*entry = maple_acquire(&leaf->rows.slot[row]);
	if (!*entry && holes == MAPLE_SKIP_HOLES)
		return false;
	mas->index = maple_row_first(leaf, row, path->min);
	mas->last = maple_row_last(leaf, MAPLE_LEAF, row, path->max);
	path->slot[0] = (unsigned char)row;
	return true;
}

/*
 * Most steps go to the next row of the leaf, or to that behind it if it is a hole, as no two holes meet. They
 * are taken without a branch that depends on where the holes are, which nobody could predict. False, and
 * nothing changed, if a limit or the end of the leaf is in the way, index has left the row that the path
 * leads to, or the leaf was changed in between.
 *
 * The pivots of the last row and of those behind it are ULONG_MAX, which no limit is above; the last row of a
 * full leaf has none: so this holds the step in the leaf, too.
 */
static inline bool step_up(struct ma_state *mas, unsigned long max, enum maple_holes holes, void **entry)
{
	struct maple_node *leaf = mas->path.node[0];
	unsigned long from = mas->path.slot[0], to = from + 1;

	if (to == MAPLE_SLOTS)
		return false;
	to += passes(leaf, to, holes);
	return to < MAPLE_SLOTS && leaf->pivot[to - 1] < max && mas->index <= leaf->pivot[from] &&
	       !begins_after(&mas->path, from, mas->index) && arrive(mas, to, holes, entry);
}

/* The mirror. */
static inline bool step_down(struct ma_state *mas, unsigned long min, enum maple_holes holes, void **entry)
{
	struct maple_node *leaf = mas->path.node[0];
	unsigned long from = mas->path.slot[0], to = from - 1;

	if (!from)
		return false;
	to -= passes(leaf, to, holes);
	return to < MAPLE_SLOTS && leaf->pivot[to] >= min && mas->index > leaf->pivot[from - 1] &&
	       !ends_before(&mas->path, from, mas->index) && arrive(mas, to, holes, entry);
}

/* Is there nothing behind this row in its leaf, or only a hole that the step passes? */
static inline bool leaves_up(const struct maple_path *path, unsigned long row, enum maple_holes holes)
{
	struct maple_node *leaf = path->node[0];

	if (row + 1 < MAPLE_SLOTS)
		row += passes(leaf, row + 1, holes);
	return maple_row_last(leaf, MAPLE_LEAF, row, path->max) == path->max;
}

static inline bool leaves_down(const struct maple_path *path, unsigned long row, enum maple_holes holes)
{
	return row == 0 || (row == 1 && passes(path->node[0], 0, holes));
}

/*
 * The step to the next leaf, to its first row or that behind it. Where it cannot be taken the long way finds
 * back to index: the path may have left that by then.
 */
static __attribute__((noinline)) void *step_out_up(struct ma_state *mas, unsigned long max,
                                                   enum maple_holes holes, search *the_long_way)
{
	struct maple_path *path = &mas->path;
	unsigned long row = path->slot[0];
	void *entry;

	if (path->max < max && !begins_after(path, row, mas->index) && !ends_before(path, row, mas->index) &&
	    leaves_up(path, row, holes) && maple_path_step(mas->tree, path, 0, MAPLE_UP)) {
		row = passes(path->node[0], 0, holes); /* there are two rows at least */
		if (!(row && path->node[0]->pivot[0] >= max) && arrive(mas, row, holes, &entry))
			return entry;
	}
	return the_long_way(mas, max, holes);
}

static __attribute__((noinline)) void *step_out_down(struct ma_state *mas, unsigned long min,
                                                     enum maple_holes holes, search *the_long_way)
{
	struct maple_path *path = &mas->path;
	unsigned long row = path->slot[0], passed;
	void *entry;

	if (path->min > min && !begins_after(path, row, mas->index) && !ends_before(path, row, mas->index) &&
	    leaves_down(path, row, holes) && maple_path_step(mas->tree, path, 0, MAPLE_DOWN)) {
		row = path->slot[0];
		passed = passes(path->node[0], row, holes);
		row -= passed;
		if (!(passed && path->node[0]->pivot[row] < min) && arrive(mas, row, holes, &entry))
			return entry;
	}
	return the_long_way(mas, min, holes);
}

/* One step, by the shortest way. */
static inline void *go_up(struct ma_state *mas, unsigned long max, enum maple_holes holes,
                          search *the_long_way)
{
	void *entry;

	if (!may_step(mas))
		return the_long_way(mas, max, holes);
	return step_up(mas, max, holes, &entry) ? entry : step_out_up(mas, max, holes, the_long_way);
}

static inline void *go_down(struct ma_state *mas, unsigned long min, enum maple_holes holes,
                            search *the_long_way)
{
	void *entry;

	if (!may_step(mas))
		return the_long_way(mas, min, holes);
	return step_down(mas, min, holes, &entry) ? entry : step_out_down(mas, min, holes, the_long_way);
}

/* ---- Walk, find, next ---------------------------------------------------- */

void *mas_walk(struct ma_state *mas)
{
	if (mas_is_err(mas))
		return NULL;
	switch (look(mas)) {
	case EMPTY:
		return show_empty(mas);
	case SINGLE:
		return single_up(mas, true);
	default: /* K4 */
		return show_range(mas, maple_path_row(&mas->path), ma_active);
	}
}

/* K5, K6 */
static void *find(struct ma_state *mas, unsigned long max, enum maple_holes holes)
{
	enum maple_status status = mas->status, missed = holes == MAPLE_SHOW_HOLES ? ma_overflow : ma_active;
	bool fresh = status == ma_start || status == ma_none || status == ma_underflow;
	enum content content;

	if (status == ma_error)
		return NULL;
	content = look(mas);
	if (content == EMPTY)
		return show_empty(mas);
	if (content == SINGLE)
		return single_up(mas, fresh);
	if (!fresh && status != ma_pause)
		return go_on(mas, max, MAPLE_UP, holes, missed);
	if (status == ma_pause ? mas->last >= max : mas->index > max) {
		if (holes == MAPLE_SHOW_HOLES)
			mas->status = missed; /* what tells the end from a hole */
		return NULL;
	}
	if (status == ma_pause) {
		mas->index = mas->last + 1;
		if (!lead_to_index(mas))
			return show_empty(mas); /* emptied since we looked */
	}
	return begin_here(mas, max, MAPLE_UP, holes, missed);
}

/* K7 */
static void *next(struct ma_state *mas, unsigned long max, enum maple_holes holes)
{
	enum maple_status status = mas->status;
	struct maple_range here;

	if (status == ma_error)
		return NULL;
	switch (look(mas)) {
	case EMPTY:
		return show_empty(mas);
	case SINGLE:
		return single_up(mas, status == ma_underflow);
	default:
		if (status != ma_underflow)
			return go_on(mas, max, MAPLE_UP, holes, ma_overflow);
		here = maple_path_row(&mas->path);
		if (here.first > max && (here.entry || holes == MAPLE_SHOW_HOLES))
			return show_miss(mas, here, ma_overflow);
		return begin_with(mas, here, max, MAPLE_UP, holes, ma_overflow);
	}
}

void *mas_find(struct ma_state *mas, unsigned long max)
{
	return go_up(mas, max, MAPLE_SKIP_HOLES, find);
}

void *mas_find_range(struct ma_state *mas, unsigned long max)
{
	return go_up(mas, max, MAPLE_SHOW_HOLES, find);
}

void *mas_next(struct ma_state *mas, unsigned long max)
{
	return go_up(mas, max, MAPLE_SKIP_HOLES, next);
}

void *mas_next_range(struct ma_state *mas, unsigned long max)
{
	return go_up(mas, max, MAPLE_SHOW_HOLES, next);
}

/* ---- Find_rev, prev: the mirror ------------------------------------------ */

/* K8, K9 */
static void *find_rev(struct ma_state *mas, unsigned long min, enum maple_holes holes)
{
	enum maple_status status = mas->status;
	bool fresh = status == ma_start || status == ma_overflow;
	bool before = status == ma_pause || status == ma_none; /* fresh, but before index */
	enum content content;

	if (status == ma_error)
		return NULL;
	content = look(mas);
	if (content == EMPTY)
		return show_empty(mas);
	if (content == SINGLE)
		return single_down(mas, fresh, min, ma_none);
	if (!fresh && !before)
		return go_on(mas, min, MAPLE_DOWN, holes, ma_underflow);
	if (before ? mas->index <= min : mas->index < min) {
		if (holes == MAPLE_SHOW_HOLES)
			mas->status = ma_underflow;
		return NULL;
	}
	if (before) {
		mas->index--;
		if (!lead_to_index(mas))
			return show_empty(mas);
	}
	return begin_here(mas, min, MAPLE_DOWN, holes, ma_underflow);
}

/* K10 */
static void *prev(struct ma_state *mas, unsigned long min, enum maple_holes holes)
{
	enum maple_status status = mas->status;
	struct maple_range here;

	if (status == ma_error)
		return NULL;
	switch (look(mas)) {
	case EMPTY:
		return show_empty(mas);
	case SINGLE:
		return single_down(mas, status == ma_overflow, min, ma_underflow);
	default:
		if (status != ma_overflow)
			return go_on(mas, min, MAPLE_DOWN, holes, ma_underflow);
		here = maple_path_row(&mas->path);
		if (here.last < min && (here.entry || holes == MAPLE_SHOW_HOLES))
			return show_miss(mas, here, ma_underflow);
		return begin_with(mas, here, min, MAPLE_DOWN, holes, ma_underflow);
	}
}

void *mas_find_rev(struct ma_state *mas, unsigned long min)
{
	return go_down(mas, min, MAPLE_SKIP_HOLES, find_rev);
}

void *mas_find_range_rev(struct ma_state *mas, unsigned long min)
{
	return go_down(mas, min, MAPLE_SHOW_HOLES, find_rev);
}

void *mas_prev(struct ma_state *mas, unsigned long min)
{
	return go_down(mas, min, MAPLE_SKIP_HOLES, prev);
}

void *mas_prev_range(struct ma_state *mas, unsigned long min)
{
	return go_down(mas, min, MAPLE_SHOW_HOLES, prev);
}

void mas_pause(struct ma_state *mas)
{
	if (mas_is_err(mas))
		return;
	mas->status = ma_pause;
	mas->path.height = 0; /* its nodes may be gone when the lock or the read section is taken again */
}

/* ---- Writes -------------------------------------------------------------- */

/* K11: the status of a cursor that has written, or found a window, at index. */
static void settle(struct ma_state *mas)
{
	/* Most have just used their path, and a tree of two levels is OTHER. */
	if (has_path(mas, 2, mas->tree->version)) {
		mas->status = ma_active;
		return;
	}
	switch (look(mas)) {
	case EMPTY:
		mas->status = ma_none;
		break;
	case SINGLE:
		mas->status = mas->index ? ma_none : ma_root;
		break;
	default:
		mas->status = ma_active;
		break;
	}
}

/* K12: the first entry that a store over [index,last] overwrites. */
static void *first_overwritten(struct ma_state *mas)
{
	struct maple_path beyond;
	struct maple_range range;

	if (!lead_to_index(mas))
		return NULL;
	range = maple_path_row(&mas->path);
	if (range.entry || range.last >= mas->last)
		return range.entry;
	if (range.last < mas->path.max) /* no two holes meet */
		return mas->path.node[0]->rows.slot[mas->path.slot[0] + 1];
	maple_path_copy(&beyond, &mas->path);
	maple_path_step(mas->tree, &beyond, 0, MAPLE_UP);
	return maple_path_row(&beyond).entry;
}

/* 0 or -errno, without a trace in the cursor but for its reserve. */
static int store(struct ma_state *mas, void *entry, gfp_t gfp)
{
	int error;

	if (mas->index > mas->last || !maple_is_storable(entry))
		return -EINVAL;
	lead_to_index(mas);
	error = maple_store_from(mas->tree, &mas->path, mas->index, mas->last, entry, &mas->reserve, gfp);
	path_was_used(mas);
	return error;
}

/* What is on the reserve without a promise was left by a store that needed less. */
static void keep_promises(struct ma_state *mas)
{
	if (!mas->promised)
		mas_destroy(mas);
}

/* The nodes that a store of entry over [index,last] wants in the tree as it is. */
static unsigned long wanted_by(const struct ma_state *mas, void *entry)
{
	struct maple_edit edit;

	maple_plan(&edit, mas->tree, mas->index, mas->last, entry);
	return maple_edit_wants(&edit);
}

/* Store, and say in the status how it went. */
static bool store_or_err(struct ma_state *mas, void *entry, gfp_t gfp)
{
	int error = store(mas, entry, gfp);

	if (!error) {
		settle(mas);
		return true;
	}
	mas->status = ma_error;
	mas->node = XA_ERROR(error);
	if (error == -ENOMEM)
		mas->wanted = wanted_by(mas, entry);
	return false;
}

/* The end of a call that says so by its result. */
static int result_of(struct ma_state *mas, int error)
{
	if (error < 0)
		mas_reset(mas);
	else
		settle(mas);
	return error;
}

/*
 * mas_set forgets the path. While the tree stays as it is, that still leads somewhere: in a bulk load
 * to the leaf where the next entry goes. Version 0 is that of no path.
 */
static void recall_path(struct ma_state *mas)
{
	if (mas->promised && !mas->path.height && mas->version && mas->version == mas->tree->version)
		mas->path.height = (unsigned char)mt_height(mas->tree);
}

void *mas_store(struct ma_state *mas, void *entry)
{
	void *overwritten;
	bool stored;

	if (mas_is_err(mas))
		return NULL;
	recall_path(mas);
	overwritten = first_overwritten(mas);
	stored = store_or_err(mas, entry, GFP_KERNEL);
	keep_promises(mas);
	return stored ? overwritten : NULL;
}

int mas_store_gfp(struct ma_state *mas, void *entry, gfp_t gfp)
{
	int error;

	if (mas_is_err(mas))
		return xa_err(mas->node);
	error = store(mas, entry, gfp);
	keep_promises(mas);
	return result_of(mas, error);
}

/* ---- Reserves ------------------------------------------------------------ */

/* Have at least so many nodes: 0 or -ENOMEM. */
static int have(struct ma_state *mas, unsigned long nodes, gfp_t gfp)
{
	if (mas->reserve.count >= nodes)
		return 0;
	if (gfp != GFP_KERNEL)
		return -ENOMEM;
	return maple_pool_fill(maple_allocator_of(mas->tree), &mas->reserve, nodes);
}

static void promise(struct ma_state *mas, unsigned long stores)
{
	if (mas->promised < stores)
		mas->promised = stores;
}

int mas_preallocate(struct ma_state *mas, void *entry, gfp_t gfp)
{
	int error = -EINVAL;

	if (mas_is_err(mas))
		return xa_err(mas->node);
	if (mas->index <= mas->last && maple_is_storable(entry))
		error = have(mas, wanted_by(mas, entry), gfp);
	if (error)
		mas_reset(mas);
	else
		promise(mas, 1);
	return error;
}

/* K22: what one store can want in a tree of this height, and what it adds to the tree's own reserve. */
static unsigned long most_wanted(const struct maple_tree *mt, unsigned int height)
{
	if (maple_edits_in_place(mt))
		return height + 1ul;
	return 3ul * height + 1 + maple_erase_needs(height + 1) - maple_erase_needs(height);
}

int mas_reserve(struct ma_state *mas, unsigned long stores, gfp_t gfp)
{
	unsigned int height = mt_height(mas->tree);
	unsigned long depot = 1, each; /* an empty tree in RCU mode has none yet */
	int error;

	if (mas_is_err(mas))
		return xa_err(mas->node);
	each = most_wanted(mas->tree, maple_cut_heights(stores, height));
	if (__builtin_mul_overflow(each, stores, &each) || __builtin_add_overflow(each, depot, &each))
		return -ENOMEM;
	error = stores ? have(mas, each, gfp) : 0;
	if (!error)
		promise(mas, stores);
	return error;
}

/* One of the stores that the reserve is for has been done. */
static void fulfil(struct ma_state *mas)
{
	mas->promised -= mas->promised > 0;
	keep_promises(mas);
}

void mas_store_prealloc(struct ma_state *mas, void *entry)
{
	if (mas_is_err(mas))
		return;
	if (store_or_err(mas, entry, GFP_NOWAIT))
		fulfil(mas);
}

int mas_insert_prealloc(struct ma_state *mas, void *entry)
{
	int error;

	if (mas_is_err(mas))
		return xa_err(mas->node);
	if (mas->index <= mas->last && maple_is_storable(entry) &&
	    !maple_is_absent(mas->tree, mas->index, mas->last))
		error = -EEXIST;
	else
		error = store(mas, entry, GFP_NOWAIT);
	if (!error)
		fulfil(mas);
	return result_of(mas, error);
}

int mas_expected_entries(struct ma_state *mas, unsigned long entries)
{
	unsigned int leaf = maple_capacity(MAPLE_LEAF), inner = maple_capacity(maple_kind_at(mas->tree, 1));
	int error;

	if (mas_is_err(mas))
		return xa_err(mas->node);
	error = entries ? have(mas, maple_cut_appends(entries, mt_height(mas->tree), leaf, inner), GFP_KERNEL)
	                : 0;
	if (!error)
		promise(mas, entries);
	return error;
}

void mas_destroy(struct ma_state *mas)
{
	maple_pool_drain(maple_allocator_of(mas->tree), &mas->reserve);
	mas->promised = 0;
}

bool mas_nomem(struct ma_state *mas, gfp_t gfp)
{
	bool drops_lock = gfp == GFP_KERNEL && !mt_external_lock(mas->tree);
	int error;

	if (!mas_is_err(mas) || xa_err(mas->node) != -ENOMEM) {
		keep_promises(mas);
		return false;
	}
	if (drops_lock)
		mas_unlock(mas);
	error = have(mas, mas->wanted, gfp);
	if (drops_lock)
		mas_lock(mas);
	if (error)
		return false;
	mas_reset(mas);
	return true;
}

void *mas_erase(struct ma_state *mas)
{
	struct maple_range range;

	if (mas_is_err(mas))
		return NULL;
	lead_to_index(mas);
	range = maple_erase_from(mas->tree, &mas->path, mas->index);
	path_was_used(mas);
	show_range(mas, range, mas->status);
	settle(mas);
	return range.entry;
}

/* ---- Empty areas --------------------------------------------------------- */

static int empty_area(struct ma_state *mas, unsigned long min, unsigned long max, unsigned long size,
                      enum maple_direction direction)
{
	unsigned long first;

	if (mas_is_err(mas))
		return xa_err(mas->node);
	if (!maple_is_window(mas->tree, size, min, max))
		return result_of(mas, -EINVAL);
	mas->version = 0; /* a search that fails ends anywhere */
	if (!maple_gap_search(mas->tree, direction, min, max, size, &mas->path, &first))
		return result_of(mas, -EBUSY);
	path_was_used(mas);
	__mas_set_range(mas, first, first + (size - 1));
	return result_of(mas, 0);
}

int mas_empty_area(struct ma_state *mas, unsigned long min, unsigned long max, unsigned long size)
{
	return empty_area(mas, min, max, size, MAPLE_UP);
}

int mas_empty_area_rev(struct ma_state *mas, unsigned long min, unsigned long max, unsigned long size)
{
	return empty_area(mas, min, max, size, MAPLE_DOWN);
}

int mas_alloc_cyclic(struct ma_state *mas, unsigned long *startp, void *entry, unsigned long range_lo,
                     unsigned long range_hi, unsigned long *next, gfp_t gfp)
{
	int result = -EINVAL;

	if (mas_is_err(mas))
		return xa_err(mas->node);
	if (maple_is_allocatable(mas->tree, entry, 1, range_lo, range_hi))
		result = maple_allocate_cyclic(mas->tree, startp, entry, range_lo, range_hi, next, gfp);
	if (result >= 0)
		__mas_set_range(mas, *startp, *startp);
	return result_of(mas, result);
}
