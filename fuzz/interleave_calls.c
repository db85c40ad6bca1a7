/* SPDX-License-Identifier: MIT */
#include "interleave-private.h"

#include "access.h"
#include "grace.h"
#include "scheduler.h"
#include "window.h"

#include <string.h>

/* A reader's cursor comes after those of the program. */
enum { FIRST_READER_CURSOR = FUZZ_CURSORS };

/* clang-format off */
static const struct {
	lockstep_side *library, *shadow;
} sides[FUZZ_OP_COUNT] = {
#define SIDES(name, family, subject, operands, entry) { library_##name, shadow_##name },
	FUZZ_OPS(SIDES)
#undef SIDES
};
/* clang-format on */

static struct lockstep *lockstep(void)
{
	return &interleaving.il->lockstep;
}

/* ---- States -------------------------------------------------------------- */

static void keep_state(unsigned int tree)
{
	struct history *h = &interleaving.history[tree];
	const struct oracle *o = &lockstep()->oracle[tree];
	struct oracle *state;

	state = &h->state[++h->begun];
	*state = *o;
	state->range = &interleaving.range[interleaving.ranges];
	interleaving.ranges += o->count;
	if (o->count)
		memcpy(state->range, o->range, o->count * sizeof(*o->range));
}

/* Room for another state of any tree; one call adds two ranges at most. */
static bool has_room(void)
{
	size_t most = 0;

	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		if (lockstep()->oracle[i].count > most)
			most = lockstep()->oracle[i].count;
	return interleaving.ranges + most + 2 <= RANGES_MAX;
}

/* May this thread make another call? */
static bool may_call(enum fuzz_thread thread)
{
	unsigned int calls = ++interleaving.calls[thread], all = 0;

	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		all += interleaving.calls[i];
	if (thread == FUZZ_MAIN ? calls <= MAIN_CALLS_MAX : all <= THREAD_CALLS_MAX && has_room())
		return true;
	interleaving.cut = true;
	return false;
}

void interleave_begin_histories(void)
{
	interleaving.ranges = 0;
	for (unsigned int i = 0; i < FUZZ_TREES; i++) {
		interleaving.history[i].begun = (size_t)-1;
		keep_state(i);
		interleaving.history[i].completed = 0;
	}
}

/* ---- Locks of callers ---------------------------------------------------- */

static bool is_free(const void *lock)
{
	return !((const struct callers_lock *)lock)->held;
}

static void take_callers_lock(unsigned int tree)
{
	struct callers_lock *lock = &interleaving.lock[tree];

	if (!mt_external_lock(&lockstep()->tree[tree]))
		return;
	scheduler_wait(is_free, lock, "the caller's lock");
	lock->held = true;
	race_acquire(&lock->known);
}

static void release_callers_lock(unsigned int tree)
{
	struct callers_lock *lock = &interleaving.lock[tree];

	if (!lock->held)
		return;
	lock->held = false;
	race_release(&lock->known);
	access_release();
	scheduler_kick();
}

/* ---- One call of main or of the writer ----------------------------------- */

static unsigned int tree_changed_by(const struct fuzz_op *op)
{
	struct lockstep *ls = lockstep();

	if (fuzz_op_info[op->code].on_cursor)
		return (unsigned int)(ls->cursor[op->who].tree - ls->tree);
	return op->code == FUZZ_OP_dup ? (unsigned int)op->operand[0] : op->who;
}

static void call_under_lock(struct lockstep_call *call, struct outcome *got)
{
	struct maple_tree *mt = &call->ls->tree[call->tree];
	bool on_cursor = fuzz_op_info[call->op->code].on_cursor;

	if (on_cursor)
		lockstep_lock(mt);
	sides[call->op->code].library(call, got);
	if (on_cursor)
		lockstep_unlock(mt);
}

/* The oracle goes first: what readers see while the library works may be the new state. */
static void write_step(struct lockstep_call *call, enum fuzz_thread thread)
{
	struct lockstep *ls = call->ls;
	struct outcome expected = {.ret = 0}, *got = &ls->result;
	struct history *h = &interleaving.history[call->tree];

	sides[call->op->code].shadow(call, &expected);
	if (thread == FUZZ_WRITER && interleaving.readers && lockstep_may_change(call->op->code))
		keep_state(call->tree);
	memset(got, 0, sizeof(*got));
	call_under_lock(call, got);
	h->completed = h->begun;
	interleave_must(lockstep_compare(ls, &expected, got));
	ls->totals->operations++;
	ls->totals->op[call->op->code].executed++;
}

static struct lockstep_call call_of(const struct fuzz_op *op)
{
	return (struct lockstep_call){
	        .ls = lockstep(),
	        .op = op,
	        .who = op->who,
	        .tree = tree_changed_by(op),
	        .a = (unsigned long)op->operand[0],
	        .b = (unsigned long)op->operand[1],
	        .c = (unsigned long)op->operand[2],
	        .entry = fuzz_entry(op->entry),
	};
}

static void tell_result(enum fuzz_thread thread, size_t i, unsigned long step, const struct outcome *got)
{
	const struct interleave_trace *trace = &interleaving.il->trace;

	if (trace->gave)
		trace->gave(trace->ctx, thread, i, step, got);
}

static void write_operation(enum fuzz_thread thread, size_t i)
{
	const struct fuzz_op *op = &interleaving.program->op[i];
	struct lockstep_call call = call_of(op);
	struct lockstep *ls = lockstep();
	bool two_trees = op->code == FUZZ_OP_dup && call.tree != call.who;

	do {
		if (!may_call(thread))
			return;
		ls->failure.tree = call.tree;
		take_callers_lock(call.tree);
		if (two_trees)
			take_callers_lock(call.who);
		write_step(&call, thread);
		release_callers_lock(call.tree);
		if (two_trees)
			release_callers_lock(call.who);
		tell_result(thread, i, call.step, &ls->result);
		call.step++;
	} while (ls->result.more);
	ls->unchecked |= 1u << call.tree | 1u << (two_trees ? call.who : call.tree);
}

/* ---- One call of a reader ------------------------------------------------ */

static bool ends_section(unsigned int code)
{
	return code == FUZZ_OP_mas_pause || code == FUZZ_OP_mas_reset || code == FUZZ_OP_mas_init;
}

static bool looks_at_tree(unsigned int code)
{
	return !ends_section(code) && code != FUZZ_OP_mas_set;
}

static void leave_section(enum fuzz_thread thread)
{
	if (!interleaving.reading[thread])
		return;
	interleaving.reading[thread] = false;
	grace_flavor.read_unlock();
}

/* In RCU mode a section is entered; true then. It must be looked at inside, like the library itself does. */
static bool enter_section(enum fuzz_thread thread, const struct maple_tree *mt)
{
	if (interleaving.reading[thread])
		return true;
	grace_flavor.read_lock();
	interleaving.reading[thread] = true;
	if (mt_in_rcu(mt))
		return true;
	leave_section(thread);
	return false;
}

static void read_by_cursor(struct lockstep_call *call, enum fuzz_thread thread, struct outcome *got)
{
	struct maple_tree *mt = &call->ls->tree[call->tree];
	lockstep_side *library = sides[call->op->code].library;

	if (ends_section(call->op->code)) {
		library(call, got);
		leave_section(thread);
	} else if (!looks_at_tree(call->op->code) || enter_section(thread, mt)) {
		library(call, got);
	} else {
		take_callers_lock(call->tree);
		lockstep_lock(mt);
		library(call, got);
		lockstep_unlock(mt);
		release_callers_lock(call->tree);
	}
}

/*
 * The normal API looks after itself, but for a lock that is the caller's. That one must not be waited for
 * inside a read section: a writer may hold it while it waits for the section's end. False: so the call is
 * left out.
 */
static bool read_by_index(struct lockstep_call *call, enum fuzz_thread thread, struct outcome *got)
{
	struct maple_tree *mt = &call->ls->tree[call->tree];
	lockstep_side *library = sides[call->op->code].library;

	if (!mt_external_lock(mt)) {
		library(call, got);
		return true;
	}
	grace_flavor.read_lock();
	if (mt_in_rcu(mt)) {
		library(call, got);
		grace_flavor.read_unlock();
		return true;
	}
	grace_flavor.read_unlock();
	if (interleaving.reading[thread])
		return false;
	take_callers_lock(call->tree);
	library(call, got);
	release_callers_lock(call->tree);
	return true;
}

static void read_step(struct lockstep_call *call, enum fuzz_thread thread, struct outcome *got)
{
	const struct history *h = &interleaving.history[call->tree];
	const struct lockstep_call before = *call;
	size_t *seen = &interleaving.seen[thread][call->tree], oldest, fits = 0;
	bool on_cursor = fuzz_op_info[call->op->code].on_cursor;
	struct window window;

	/* Lookups by index go from the root, so never back. A cursor's path may be as old as its last step.
	 */
	oldest = on_cursor || h->completed > *seen ? h->completed : *seen;
	*got = (struct outcome){.ret = 0};
	if (on_cursor) {
		read_by_cursor(call, thread, got);
	} else if (!read_by_index(call, thread, got)) {
		call->ls->totals->op[call->op->code].inapplicable++;
		return;
	}
	call->ls->failure.step = call->step;
	call->ls->failure.tree = call->tree;
	call->ls->totals->operations++;
	call->ls->totals->op[call->op->code].executed++;
	window = (struct window){&h->state[oldest], h->begun - oldest + 1};
	interleave_must(window_allows(&window, &before, sides[call->op->code].shadow, got, &fits));
	if (!on_cursor)
		*seen = oldest + fits;
}

/* The shadow of a reader's cursor follows the library: which of the allowed results came is up to it. */
static void follow(const struct lockstep_call *call, const struct outcome *got)
{
	struct oracle_cursor *shadow = &call->ls->shadow[call->who];
	const struct ma_state *mas = &call->ls->cursor[call->who];

	shadow->oracle = &call->ls->oracle[mas->tree - call->ls->tree];
	shadow->index = got->index;
	shadow->last = got->last;
	shadow->status = (enum maple_status)got->status;
	shadow->error = got->error;
}

static void read_operation(enum fuzz_thread thread, size_t i)
{
	const struct fuzz_op *op = &interleaving.program->op[i];
	bool on_cursor = fuzz_op_info[op->code].on_cursor;
	struct lockstep_call call = {
	        .ls = lockstep(),
	        .op = op,
	        .who = on_cursor ? FIRST_READER_CURSOR + thread - FUZZ_READER1 : op->who,
	        .a = (unsigned long)op->operand[0],
	        .b = (unsigned long)op->operand[1],
	        .c = (unsigned long)op->operand[2],
	};
	struct outcome got;

	call.tree = on_cursor ? (unsigned int)(call.ls->cursor[call.who].tree - call.ls->tree) : op->who;
	do {
		if (!may_call(thread))
			return;
		read_step(&call, thread, &got);
		tell_result(thread, i, call.step, &got);
		if (on_cursor)
			follow(&call, &got);
		call.shadow_at = call.at;
		call.step++;
	} while (got.more);
}

/* ---- Threads ------------------------------------------------------------- */

void interleave_thread(enum fuzz_thread thread)
{
	const struct interleave_trace *trace = &interleaving.il->trace;

	for (size_t i = 0; i < interleaving.program->count; i++) {
		if (interleaving.program->op[i].thread != thread)
			continue;
		if (trace->begins)
			trace->begins(trace->ctx, thread, i);
		scheduler_operation((uint32_t)i);
		if (thread <= FUZZ_WRITER)
			write_operation(thread, i);
		else
			read_operation(thread, i);
	}
	if (thread <= FUZZ_WRITER)
		return;
	leave_section(thread);
	interleaving.readers &= ~(1u << thread);
}
