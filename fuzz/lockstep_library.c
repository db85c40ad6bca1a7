/* SPDX-License-Identifier: MIT */
/*
 * lockstep_library.c - each operation of the table (ops.h) on the library.
 *
 * Its twin is lockstep_oracle.c, which must never learn anything from here: the
 * two share only what the program says. A bulk operation runs one step a call
 * and says with `more` whether another follows.
 */
#include "lockstep_sides.h"

static struct maple_tree *tree_of(const struct lockstep_call *call)
{
	return &call->ls->tree[call->who];
}

static struct ma_state *cursor_of(const struct lockstep_call *call)
{
	return &call->ls->cursor[call->who];
}

static void gives_ret(struct outcome *out, long ret)
{
	out->ret = ret;
	out->shows = SHOWS_RET;
}

static void gives_entry(struct outcome *out, void *entry)
{
	out->entry = entry;
	out->shows = SHOWS_ENTRY;
}

/* ---- Store: C10-C12, C16, C17 ---- */

void library_load(struct lockstep_call *call, struct outcome *out)
{
	gives_entry(out, mtree_load(tree_of(call), call->a));
}

/* A batch a turn, so that each of its entries is compared with the states that a reader's turn may see. */
void library_load_batch(struct lockstep_call *call, struct outcome *out)
{
	unsigned long count = lockstep_batch_count(call), index[LOCKSTEP_BATCH_MAX];
	void *entry[LOCKSTEP_BATCH_MAX];

	for (unsigned long i = 0; i < count; i++)
		index[i] = lockstep_batch_index(call, i);
	mtree_load_batch(tree_of(call), index, entry, count);
	if (count)
		gives_entry(out, entry[call->step]);
	out->more = call->step + 1 < count;
}

void library_store(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mtree_store(tree_of(call), call->a, call->entry, GFP_KERNEL));
}

void library_store_range(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mtree_store_range(tree_of(call), call->a, call->b, call->entry, GFP_KERNEL));
}

void library_insert(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mtree_insert(tree_of(call), call->a, call->entry, GFP_KERNEL));
}

void library_insert_range(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mtree_insert_range(tree_of(call), call->a, call->b, call->entry, GFP_KERNEL));
}

void library_find(struct lockstep_call *call, struct outcome *out)
{
	out->index = call->a;
	gives_entry(out, mt_find(tree_of(call), &out->index, call->b));
	out->shows |= SHOWS_INDEX;
}

void library_find_after(struct lockstep_call *call, struct outcome *out)
{
	out->index = call->a;
	gives_entry(out, mt_find_after(tree_of(call), &out->index, call->b));
	out->shows |= SHOWS_INDEX;
}

void library_next(struct lockstep_call *call, struct outcome *out)
{
	gives_entry(out, mt_next(tree_of(call), call->a, call->b));
}

void library_prev(struct lockstep_call *call, struct outcome *out)
{
	gives_entry(out, mt_prev(tree_of(call), call->a, call->b));
}

/* mt_for_each taken apart, so that each of its turns is compared. */
void library_for_each(struct lockstep_call *call, struct outcome *out)
{
	if (!call->step) {
		call->at = call->a;
		gives_entry(out, mt_find(tree_of(call), &call->at, call->b));
	} else {
		gives_entry(out, mt_find_after(tree_of(call), &call->at, call->b));
	}
	out->index = call->at;
	out->shows |= SHOWS_INDEX;
	out->more = out->entry && call->step + 1 < LOCKSTEP_FOR_EACH_MAX;
}

/* fill and fill_wide differ in their places only. */
static void store_in_bulk(struct lockstep_call *call, struct outcome *out)
{
	unsigned long first, last;

	if (!lockstep_bulk_place(call, call->step, &first, &last))
		return;
	gives_ret(out, mtree_store_range(tree_of(call), first, last, lockstep_bulk_entry(call), GFP_KERNEL));
	out->more = !out->ret && lockstep_bulk_place(call, call->step + 1, &first, &last);
}

void library_fill(struct lockstep_call *call, struct outcome *out)
{
	store_in_bulk(call, out);
}

void library_fill_wide(struct lockstep_call *call, struct outcome *out)
{
	store_in_bulk(call, out);
}

/* ---- Erase: C13, C19 ---- */

void library_erase(struct lockstep_call *call, struct outcome *out)
{
	gives_entry(out, mtree_erase(tree_of(call), call->a));
}

void library_punch(struct lockstep_call *call, struct outcome *out)
{
	unsigned long first, last;

	if (!lockstep_bulk_place(call, call->step, &first, &last))
		return;
	gives_entry(out, mtree_erase(tree_of(call), first));
	out->more = lockstep_bulk_place(call, call->step + 1, &first, &last);
}

void library_drain(struct lockstep_call *call, struct outcome *out)
{
	unsigned long after = call->a;

	if (call->step >= call->b || !mt_find(tree_of(call), &after, ULONG_MAX))
		return;
	gives_entry(out, mtree_erase(tree_of(call), after - 1));
	out->index = after;
	out->shows |= SHOWS_INDEX;
	out->more = call->step + 1 < call->b;
}

void library_drain_rev(struct lockstep_call *call, struct outcome *out)
{
	struct maple_tree *mt = tree_of(call);
	MA_STATE(mas, mt, call->a, call->a);
	void *found;

	if (call->step >= call->b)
		return;
	out->next = (unsigned long)mt_prev(mt, call->a, 0);
	lockstep_lock(mt);
	found = mas_find_rev(&mas, 0);
	lockstep_unlock(mt);
	out->index = mas.index;
	out->last = mas.last;
	out->shows = SHOWS_ENTRY | SHOWS_INDEX | SHOWS_LAST;
	if (found)
		out->entry = mtree_erase(mt, mas.index);
	out->more = found && call->step + 1 < call->b;
}

void library_destroy(struct lockstep_call *call, struct outcome *out)
{
	(void)out;
	mtree_destroy(tree_of(call));
}

/* ---- Gap: C14, C15, C38 ---- */

static void gives_start(struct outcome *out, long ret)
{
	gives_ret(out, ret);
	out->shows |= ret < 0 ? 0 : SHOWS_INDEX;
}

void library_alloc_range(struct lockstep_call *call, struct outcome *out)
{
	out->index = LOCKSTEP_UNTOUCHED;
	gives_start(out, mtree_alloc_range(tree_of(call), &out->index, call->entry, call->a, call->b, call->c,
	                                   GFP_KERNEL));
}

void library_alloc_rrange(struct lockstep_call *call, struct outcome *out)
{
	out->index = LOCKSTEP_UNTOUCHED;
	gives_start(out, mtree_alloc_rrange(tree_of(call), &out->index, call->entry, call->a, call->b,
	                                    call->c, GFP_KERNEL));
}

void library_alloc_cyclic(struct lockstep_call *call, struct outcome *out)
{
	unsigned long *next = &call->ls->next[call->who];

	out->index = LOCKSTEP_UNTOUCHED;
	gives_start(out, mtree_alloc_cyclic(tree_of(call), &out->index, call->entry, call->a, call->b, next,
	                                    GFP_KERNEL));
	out->next = *next;
	out->shows |= SHOWS_NEXT;
}

void library_set_cyclic(struct lockstep_call *call, struct outcome *out)
{
	call->ls->next[call->who] = out->next = call->a;
	out->shows = SHOWS_NEXT;
}

void library_empty_area(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mas_empty_area(cursor_of(call), call->b, call->c, call->a));
	lockstep_show_cursor(cursor_of(call), out);
}

void library_empty_area_rev(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mas_empty_area_rev(cursor_of(call), call->b, call->c, call->a));
	lockstep_show_cursor(cursor_of(call), out);
}

/* ---- Dup: C18, C20 ---- */

void library_dup(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mtree_dup(tree_of(call), &call->ls->tree[call->a], GFP_KERNEL));
}

void library_set_rcu(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mt_set_in_rcu(tree_of(call)));
	out->next = mt_in_rcu(tree_of(call));
}

void library_clear_rcu(struct lockstep_call *call, struct outcome *out)
{
	mt_clear_in_rcu(tree_of(call));
	out->next = mt_in_rcu(tree_of(call));
}

/* ---- Cursor: C31-C36, K1-K14 ---- */

void lockstep_show_cursor(const struct ma_state *mas, struct outcome *out)
{
	out->index = mas->index;
	out->last = mas->last;
	out->status = mas->status;
	out->error = mas_is_err(mas) ? xa_err(mas->node) : 0;
	out->shows |= SHOWS_CURSOR;
}

static void moves(const struct lockstep_call *call, struct outcome *out)
{
	lockstep_show_cursor(cursor_of(call), out);
}

static void moves_to(const struct lockstep_call *call, struct outcome *out, void *entry)
{
	gives_entry(out, entry);
	moves(call, out);
}

void library_mas_init(struct lockstep_call *call, struct outcome *out)
{
	mas_destroy(cursor_of(call));
	call->ls->promise[call->who].kind = PROMISED_NOTHING;
	memset(cursor_of(call), 0xa5, sizeof(struct ma_state)); /* whatever the caller's stack held */
	mas_init(cursor_of(call), &call->ls->tree[call->a], call->b);
	moves(call, out);
}

void library_mas_set(struct lockstep_call *call, struct outcome *out)
{
	mas_set(cursor_of(call), call->a);
	moves(call, out);
}

void library_mas_set_range(struct lockstep_call *call, struct outcome *out)
{
	mas_set_range(cursor_of(call), call->a, call->b);
	moves(call, out);
}

void library_mas_move_range(struct lockstep_call *call, struct outcome *out)
{
	__mas_set_range(cursor_of(call), call->a, call->b);
	moves(call, out);
}

void library_mas_reset(struct lockstep_call *call, struct outcome *out)
{
	mas_reset(cursor_of(call));
	moves(call, out);
}

void library_mas_pause(struct lockstep_call *call, struct outcome *out)
{
	mas_pause(cursor_of(call));
	moves(call, out);
}

void library_mas_walk(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_walk(cursor_of(call)));
}

void library_mas_find(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_find(cursor_of(call), call->a));
}

void library_mas_find_range(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_find_range(cursor_of(call), call->a));
}

void library_mas_find_rev(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_find_rev(cursor_of(call), call->a));
}

void library_mas_find_range_rev(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_find_range_rev(cursor_of(call), call->a));
}

void library_mas_next(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_next(cursor_of(call), call->a));
}

void library_mas_next_range(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_next_range(cursor_of(call), call->a));
}

void library_mas_prev(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_prev(cursor_of(call), call->a));
}

void library_mas_prev_range(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_prev_range(cursor_of(call), call->a));
}

void library_mas_store(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_store(cursor_of(call), call->entry));
}

void library_mas_store_gfp(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mas_store_gfp(cursor_of(call), call->entry, GFP_KERNEL));
	moves(call, out);
}

void library_mas_erase(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, mas_erase(cursor_of(call)));
}

/* ---- Reserves: C37, C39, K21-K24 ---- */

void library_mas_preallocate(struct lockstep_call *call, struct outcome *out)
{
	struct ma_state *mas = cursor_of(call);
	bool empty = !mas->reserve.count, alone = !mas->promised;

	gives_ret(out, mas_preallocate(mas, call->entry, GFP_KERNEL));
	moves(call, out);
	if (!out->ret)
		call->ls->promise[call->who] = (struct lockstep_promise){
		        .kind = PROMISED_ONE,
		        .exact = empty,
		        .alone = alone,
		        .changes = call->ls->changes[call->tree],
		        .index = mas->index,
		        .last = mas->last,
		        .entry = call->entry,
		};
}

void library_mas_reserve(struct lockstep_call *call, struct outcome *out)
{
	unsigned long stores = call->a % 33;
	bool alone = !cursor_of(call)->promised;

	gives_ret(out, mas_reserve(cursor_of(call), stores, GFP_KERNEL));
	moves(call, out);
	if (!out->ret)
		call->ls->promise[call->who] = (struct lockstep_promise){
		        .kind = PROMISED_MANY,
		        .alone = alone,
		        .changes = call->ls->changes[call->tree],
		        .stores = stores,
		};
}

void library_mas_expected_entries(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mas_expected_entries(cursor_of(call), call->a % 513));
	moves(call, out);
	call->ls->promise[call->who].exact = call->ls->promise[call->who].alone = false;
}

/*
 * Around the store that was preallocated: one promise more, so that what
 * the store leaves can be counted before it is given back.
 */
static bool hold_back(const struct lockstep_call *call)
{
	struct ma_state *mas = cursor_of(call);
	bool last = call->ls->promise[call->who].kind == PROMISED_ONE && mas->promised == 1;

	mas->promised += last;
	return last;
}

static void count_and_release(struct lockstep_call *call, bool held)
{
	struct ma_state *mas = cursor_of(call);

	call->left = mas->reserve.count;
	if (held && !--mas->promised)
		mas_destroy(mas);
}

void library_mas_store_prealloc(struct lockstep_call *call, struct outcome *out)
{
	bool held = hold_back(call);

	mas_store_prealloc(cursor_of(call), call->entry);
	count_and_release(call, held);
	moves(call, out);
}

void library_mas_insert_prealloc(struct lockstep_call *call, struct outcome *out)
{
	bool held = hold_back(call);

	gives_ret(out, mas_insert_prealloc(cursor_of(call), call->entry));
	count_and_release(call, held);
	moves(call, out);
}

void library_mas_destroy(struct lockstep_call *call, struct outcome *out)
{
	mas_destroy(cursor_of(call));
	call->ls->promise[call->who].kind = PROMISED_NOTHING;
	moves(call, out);
}

void library_mas_nomem(struct lockstep_call *call, struct outcome *out)
{
	gives_ret(out, mas_nomem(cursor_of(call), GFP_KERNEL));
	moves(call, out);
	call->ls->promise[call->who].exact = false;
}

void library_mas_alloc_cyclic(struct lockstep_call *call, struct outcome *out)
{
	unsigned long *next = &call->ls->next[call->tree], start = LOCKSTEP_UNTOUCHED;

	gives_ret(out,
	          mas_alloc_cyclic(cursor_of(call), &start, call->entry, call->a, call->b, next, GFP_KERNEL));
	moves(call, out);
	out->next = *next + start; /* both in one: not for show */
}
