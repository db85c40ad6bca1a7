/* SPDX-License-Identifier: MIT */
/*
 * lockstep_oracle.c - each operation of the table (ops.h) on the oracle.
 *
 * Its twin is lockstep_library.c. Fields of the outcome that one side fills,
 * the other fills too.
 */
#include "lockstep_sides.h"

static struct oracle *oracle_of(const struct lockstep_call *call)
{
	return &call->ls->oracle[call->who];
}

static struct oracle_cursor *cursor_of(const struct lockstep_call *call)
{
	return &call->ls->shadow[call->who];
}

/* ---- Store ---- */

void shadow_load(struct lockstep_call *call, struct outcome *out)
{
	out->entry = oracle_load(oracle_of(call), call->a);
}

void shadow_load_batch(struct lockstep_call *call, struct outcome *out)
{
	unsigned long count = lockstep_batch_count(call);

	if (count)
		out->entry = oracle_load(oracle_of(call), lockstep_batch_index(call, call->step));
	out->more = call->step + 1 < count;
}

void shadow_store(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_store_range(oracle_of(call), call->a, call->a, call->entry);
}

void shadow_store_range(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_store_range(oracle_of(call), call->a, call->b, call->entry);
}

void shadow_insert(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_insert_range(oracle_of(call), call->a, call->a, call->entry);
}

void shadow_insert_range(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_insert_range(oracle_of(call), call->a, call->b, call->entry);
}

void shadow_find(struct lockstep_call *call, struct outcome *out)
{
	out->index = call->a;
	out->entry = oracle_find(oracle_of(call), &out->index, call->b);
}

void shadow_find_after(struct lockstep_call *call, struct outcome *out)
{
	out->index = call->a;
	out->entry = oracle_find_after(oracle_of(call), &out->index, call->b);
}

void shadow_next(struct lockstep_call *call, struct outcome *out)
{
	out->entry = oracle_next(oracle_of(call), call->a, call->b);
}

void shadow_prev(struct lockstep_call *call, struct outcome *out)
{
	out->entry = oracle_prev(oracle_of(call), call->a, call->b);
}

void shadow_for_each(struct lockstep_call *call, struct outcome *out)
{
	if (!call->step) {
		call->shadow_at = call->a;
		out->entry = oracle_find(oracle_of(call), &call->shadow_at, call->b);
	} else {
		out->entry = oracle_find_after(oracle_of(call), &call->shadow_at, call->b);
	}
	out->index = call->shadow_at;
	out->more = out->entry && call->step + 1 < LOCKSTEP_FOR_EACH_MAX;
}

static void store_in_bulk(struct lockstep_call *call, struct outcome *out)
{
	unsigned long first, last;

	if (!lockstep_bulk_place(call, call->step, &first, &last))
		return;
	out->ret = oracle_store_range(oracle_of(call), first, last, lockstep_bulk_entry(call));
	out->more = !out->ret && lockstep_bulk_place(call, call->step + 1, &first, &last);
}

void shadow_fill(struct lockstep_call *call, struct outcome *out)
{
	store_in_bulk(call, out);
}

void shadow_fill_wide(struct lockstep_call *call, struct outcome *out)
{
	store_in_bulk(call, out);
}

/* ---- Erase ---- */

void shadow_erase(struct lockstep_call *call, struct outcome *out)
{
	out->entry = oracle_erase(oracle_of(call), call->a);
}

void shadow_punch(struct lockstep_call *call, struct outcome *out)
{
	unsigned long first, last;

	if (!lockstep_bulk_place(call, call->step, &first, &last))
		return;
	out->entry = oracle_erase(oracle_of(call), first);
	out->more = lockstep_bulk_place(call, call->step + 1, &first, &last);
}

void shadow_drain(struct lockstep_call *call, struct outcome *out)
{
	unsigned long after = call->a;

	if (call->step >= call->b || !oracle_find(oracle_of(call), &after, ULONG_MAX))
		return;
	out->entry = oracle_erase(oracle_of(call), after - 1);
	out->index = after;
	out->more = call->step + 1 < call->b;
}

void shadow_drain_rev(struct lockstep_call *call, struct outcome *out)
{
	struct oracle *o = oracle_of(call);
	struct oracle_cursor c;
	void *found;

	if (call->step >= call->b)
		return;
	out->next = (unsigned long)oracle_prev(o, call->a, 0);
	oracle_mas_init(&c, o, call->a);
	found = oracle_mas_find_rev(&c, 0);
	out->index = c.index;
	out->last = c.last;
	if (found)
		out->entry = oracle_erase(o, c.index);
	out->more = found && call->step + 1 < call->b;
}

void shadow_destroy(struct lockstep_call *call, struct outcome *out)
{
	(void)out;
	oracle_destroy(oracle_of(call));
}

/* ---- Gap ---- */

void shadow_alloc_range(struct lockstep_call *call, struct outcome *out)
{
	out->index = LOCKSTEP_UNTOUCHED;
	out->ret = oracle_alloc_range(oracle_of(call), &out->index, call->entry, call->a, call->b, call->c);
}

void shadow_alloc_rrange(struct lockstep_call *call, struct outcome *out)
{
	out->index = LOCKSTEP_UNTOUCHED;
	out->ret = oracle_alloc_rrange(oracle_of(call), &out->index, call->entry, call->a, call->b, call->c);
}

void shadow_alloc_cyclic(struct lockstep_call *call, struct outcome *out)
{
	unsigned long *next = &call->ls->shadow_next[call->who];

	out->index = LOCKSTEP_UNTOUCHED;
	out->ret = oracle_alloc_cyclic(oracle_of(call), &out->index, call->entry, call->a, call->b, next);
	out->next = *next;
}

void shadow_set_cyclic(struct lockstep_call *call, struct outcome *out)
{
	call->ls->shadow_next[call->who] = out->next = call->a;
}

void shadow_empty_area(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_mas_empty_area(cursor_of(call), call->b, call->c, call->a);
	lockstep_show_shadow(cursor_of(call), out);
}

void shadow_empty_area_rev(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_mas_empty_area_rev(cursor_of(call), call->b, call->c, call->a);
	lockstep_show_shadow(cursor_of(call), out);
}

/* ---- Dup ---- */

void shadow_dup(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_dup(oracle_of(call), &call->ls->oracle[call->a]);
}

void shadow_set_rcu(struct lockstep_call *call, struct outcome *out)
{
	oracle_set_rcu(oracle_of(call), true);
	out->next = 1;
}

void shadow_clear_rcu(struct lockstep_call *call, struct outcome *out)
{
	oracle_set_rcu(oracle_of(call), false);
	out->next = 0;
}

/* ---- Cursor ---- */

void lockstep_show_shadow(const struct oracle_cursor *c, struct outcome *out)
{
	out->index = c->index;
	out->last = c->last;
	out->status = c->status;
	out->error = c->status == ma_error ? c->error : 0;
}

static void moves(const struct lockstep_call *call, struct outcome *out)
{
	lockstep_show_shadow(cursor_of(call), out);
}

static void moves_to(const struct lockstep_call *call, struct outcome *out, void *entry)
{
	out->entry = entry;
	moves(call, out);
}

void shadow_mas_init(struct lockstep_call *call, struct outcome *out)
{
	oracle_mas_init(cursor_of(call), &call->ls->oracle[call->a], call->b);
	moves(call, out);
}

void shadow_mas_set(struct lockstep_call *call, struct outcome *out)
{
	oracle_mas_set_range(cursor_of(call), call->a, call->a);
	moves(call, out);
}

void shadow_mas_set_range(struct lockstep_call *call, struct outcome *out)
{
	oracle_mas_set_range(cursor_of(call), call->a, call->b);
	moves(call, out);
}

void shadow_mas_move_range(struct lockstep_call *call, struct outcome *out)
{
	oracle_mas_move_range(cursor_of(call), call->a, call->b);
	moves(call, out);
}

void shadow_mas_reset(struct lockstep_call *call, struct outcome *out)
{
	oracle_mas_reset(cursor_of(call));
	moves(call, out);
}

void shadow_mas_pause(struct lockstep_call *call, struct outcome *out)
{
	oracle_mas_pause(cursor_of(call));
	moves(call, out);
}

void shadow_mas_walk(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_walk(cursor_of(call)));
}

void shadow_mas_find(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_find(cursor_of(call), call->a));
}

void shadow_mas_find_range(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_find_range(cursor_of(call), call->a));
}

void shadow_mas_find_rev(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_find_rev(cursor_of(call), call->a));
}

void shadow_mas_find_range_rev(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_find_range_rev(cursor_of(call), call->a));
}

void shadow_mas_next(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_next(cursor_of(call), call->a));
}

void shadow_mas_next_range(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_next_range(cursor_of(call), call->a));
}

void shadow_mas_prev(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_prev(cursor_of(call), call->a));
}

void shadow_mas_prev_range(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_prev_range(cursor_of(call), call->a));
}

void shadow_mas_store(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_store(cursor_of(call), call->entry));
}

void shadow_mas_store_gfp(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_mas_store_gfp(cursor_of(call), call->entry);
	moves(call, out);
}

void shadow_mas_erase(struct lockstep_call *call, struct outcome *out)
{
	moves_to(call, out, oracle_mas_erase(cursor_of(call)));
}

/* ---- Reserves: C37, C39, K21-K24 ---- */

void shadow_mas_preallocate(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_mas_preallocate(cursor_of(call), call->entry);
	moves(call, out);
}

void shadow_mas_reserve(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_mas_reserve(cursor_of(call));
	moves(call, out);
}

void shadow_mas_expected_entries(struct lockstep_call *call, struct outcome *out)
{
	shadow_mas_reserve(call, out);
}

void shadow_mas_store_prealloc(struct lockstep_call *call, struct outcome *out)
{
	oracle_mas_store_prealloc(cursor_of(call), call->entry);
	moves(call, out);
}

void shadow_mas_insert_prealloc(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_mas_insert_prealloc(cursor_of(call), call->entry);
	moves(call, out);
}

void shadow_mas_destroy(struct lockstep_call *call, struct outcome *out)
{
	moves(call, out);
}

void shadow_mas_nomem(struct lockstep_call *call, struct outcome *out)
{
	out->ret = oracle_mas_nomem(cursor_of(call));
	moves(call, out);
}

void shadow_mas_alloc_cyclic(struct lockstep_call *call, struct outcome *out)
{
	unsigned long *next = &call->ls->shadow_next[call->tree], start = LOCKSTEP_UNTOUCHED;

	out->ret = oracle_mas_alloc_cyclic(cursor_of(call), &start, call->entry, call->a, call->b, next);
	moves(call, out);
	out->next = *next + start;
}
