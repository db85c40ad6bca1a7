/* SPDX-License-Identifier: MIT */
#include "interleave.h"

#include "access.h"
#include "grace.h"
#include "quarantine.h"
#include "scheduler.h"
#include "window.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

/*
 * Enough for what small programs do: what a program asks for beyond that is left out, and counted as cut.
 * Calls: those of main, and those of all threads together.
 */
enum { MAIN_CALLS_MAX = 2000, THREAD_CALLS_MAX = 500, RANGES_MAX = 1 << 18 };

/* A reader's cursor comes after those of the program. */
enum { FIRST_READER_CURSOR = FUZZ_CURSORS };

/* All states that a tree has had. Calls of the writer make them. */
struct history {
	struct oracle state[THREAD_CALLS_MAX + 1];
	size_t begun;     /* the writer has begun to make state[begun]: it may be there */
	size_t completed; /* ... has completed state[completed]: it or a later one is there */
};

static struct {
	struct interleave *il;
	const struct fuzz_program *program;
	unsigned int threads; /* bit n: thread n has operations */
	unsigned int readers; /* ... of these, the readers that have not ended */
	struct history history[FUZZ_TREES];
	struct oracle_range range[RANGES_MAX]; /* of all states */
	size_t ranges, ranges_saved;
	unsigned int calls[FUZZ_THREADS];
	bool cut;                   /* calls were left out */
	bool reading[FUZZ_THREADS]; /* the reader's cursor is in a read section */
	bool held[FUZZ_TREES];      /* the caller's lock of a tree that has none of its own */
	struct lockstep_totals totals;
} own;

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
	return &own.il->lockstep;
}

/* ---- Failures ------------------------------------------------------------ */

static void must(bool agrees)
{
	if (!agrees)
		scheduler_fail();
}

/* ---- States -------------------------------------------------------------- */

static void keep_state(unsigned int tree)
{
	struct history *h = &own.history[tree];
	const struct oracle *o = &lockstep()->oracle[tree];
	struct oracle *state;

	state = &h->state[++h->begun];
	*state = *o;
	state->range = &own.range[own.ranges];
	own.ranges += o->count;
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
	return own.ranges + most + 2 <= RANGES_MAX;
}

/* May this thread make another call? */
static bool may_call(enum fuzz_thread thread)
{
	unsigned int calls = ++own.calls[thread], all = 0;

	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		all += own.calls[i];
	if (thread == FUZZ_MAIN ? calls <= MAIN_CALLS_MAX : all <= THREAD_CALLS_MAX && has_room())
		return true;
	own.cut = true;
	return false;
}

/* A tree's first state is what main left. */
static void begin_histories(void)
{
	own.ranges = 0;
	for (unsigned int i = 0; i < FUZZ_TREES; i++) {
		own.history[i].begun = (size_t)-1;
		keep_state(i);
		own.history[i].completed = 0;
	}
}

/* ---- Locks of callers ---------------------------------------------------- */

static bool is_free(const void *held)
{
	return !*(const bool *)held;
}

static void take_callers_lock(unsigned int tree)
{
	if (!mt_external_lock(&lockstep()->tree[tree]))
		return;
	scheduler_wait(is_free, &own.held[tree], "the caller's lock");
	own.held[tree] = true;
}

static void release_callers_lock(unsigned int tree)
{
	if (!own.held[tree])
		return;
	own.held[tree] = false;
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
	struct history *h = &own.history[call->tree];

	sides[call->op->code].shadow(call, &expected);
	if (thread == FUZZ_WRITER && own.readers && lockstep_may_change(call->op->code))
		keep_state(call->tree);
	memset(got, 0, sizeof(*got));
	call_under_lock(call, got);
	h->completed = h->begun;
	must(lockstep_compare(ls, &expected, got));
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
	const struct interleave_trace *trace = &own.il->trace;

	if (trace->gave)
		trace->gave(trace->ctx, thread, i, step, got);
}

static void write_operation(enum fuzz_thread thread, size_t i)
{
	const struct fuzz_op *op = &own.program->op[i];
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
	if (!own.reading[thread])
		return;
	own.reading[thread] = false;
	grace_flavor.read_unlock();
}

/* In RCU mode a section is entered; true then. It must be looked at inside, like the library itself does. */
static bool enter_section(enum fuzz_thread thread, const struct maple_tree *mt)
{
	if (own.reading[thread])
		return true;
	grace_flavor.read_lock();
	own.reading[thread] = true;
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
	if (own.reading[thread])
		return false;
	take_callers_lock(call->tree);
	library(call, got);
	release_callers_lock(call->tree);
	return true;
}

static void read_step(struct lockstep_call *call, enum fuzz_thread thread, struct outcome *got)
{
	const struct history *h = &own.history[call->tree];
	const struct lockstep_call before = *call;
	size_t oldest = h->completed;
	struct window window;

	*got = (struct outcome){.ret = 0};
	if (fuzz_op_info[call->op->code].on_cursor) {
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
	must(window_allows(&window, &before, sides[call->op->code].shadow, got));
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
	const struct fuzz_op *op = &own.program->op[i];
	bool on_cursor = fuzz_op_info[op->code].on_cursor;
	struct lockstep_call call = {
	        .ls = lockstep(),
	        .op = op,
	        .who = on_cursor ? FIRST_READER_CURSOR + thread - FUZZ_READER1 : op->who,
	        .a = (unsigned long)op->operand[0],
	        .b = (unsigned long)op->operand[1],
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

static void run_thread(enum fuzz_thread thread)
{
	const struct interleave_trace *trace = &own.il->trace;

	for (size_t i = 0; i < own.program->count; i++) {
		if (own.program->op[i].thread != thread)
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
	own.readers &= ~(1u << thread);
}

static void check_trees(void)
{
	struct lockstep *ls = lockstep();

	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		must(!(ls->unchecked >> i & 1) || lockstep_check_tree(ls, i));
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		mtree_destroy(&ls->tree[i]);
	grace_quiesce();
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		must(!ls->account[i].live ||
		     lockstep_fail(ls, LOCKSTEP_no_leak, "no node after mtree_destroy", "some"));
}

static void end_alone(enum fuzz_thread main)
{
	(void)main;
	scheduler_operation((uint32_t)own.program->count);
	grace_quiesce();
	check_trees();
}

/* ---- A run --------------------------------------------------------------- */

static void start_tree(struct lockstep *ls, unsigned int i)
{
	quarantine_account(&ls->account[i], &ls->meter);
	lockstep_start_tree(ls, i);
}

static void start_cursor(struct lockstep *ls, unsigned int i, unsigned int tree)
{
	mas_init(&ls->cursor[i], &ls->tree[tree], 0);
	oracle_mas_init(&ls->shadow[i], &ls->oracle[tree], 0);
}

/* What main's operations left, beside the nodes: where each schedule begins. */
static struct {
	struct maple_tree tree[FUZZ_TREES];
	struct ma_state cursor[LOCKSTEP_CURSORS];
	unsigned long next[FUZZ_TREES], live[FUZZ_TREES];
	struct oracle oracle[FUZZ_TREES]; /* its ranges are those of the first state in its history */
	struct oracle_cursor shadow[LOCKSTEP_CURSORS];
	unsigned long shadow_next[FUZZ_TREES];
	unsigned int unchecked;
} saved;

static void save(const struct lockstep *ls)
{
	quarantine_save();
	memcpy(saved.tree, ls->tree, sizeof(saved.tree));
	memcpy(saved.cursor, ls->cursor, sizeof(saved.cursor));
	memcpy(saved.next, ls->next, sizeof(saved.next));
	memcpy(saved.oracle, ls->oracle, sizeof(saved.oracle));
	memcpy(saved.shadow, ls->shadow, sizeof(saved.shadow));
	memcpy(saved.shadow_next, ls->shadow_next, sizeof(saved.shadow_next));
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		saved.live[i] = ls->account[i].live;
	saved.unchecked = ls->unchecked;
	begin_histories();
	own.ranges_saved = own.ranges;
}

static void restore_oracle(unsigned int i)
{
	struct oracle *o = &lockstep()->oracle[i];

	/* The array may have grown since: it is used as it is. */
	o->flags = saved.oracle[i].flags;
	o->wrapped = saved.oracle[i].wrapped;
	o->count = saved.oracle[i].count;
	if (o->count)
		memcpy(o->range, own.history[i].state[0].range, o->count * sizeof(*o->range));
	own.history[i].begun = own.history[i].completed = 0;
}

static void restore(struct lockstep *ls)
{
	quarantine_restore();
	memcpy(ls->tree, saved.tree, sizeof(saved.tree));
	memcpy(ls->cursor, saved.cursor, sizeof(saved.cursor));
	memcpy(ls->next, saved.next, sizeof(saved.next));
	memcpy(ls->shadow, saved.shadow, sizeof(saved.shadow));
	memcpy(ls->shadow_next, saved.shadow_next, sizeof(saved.shadow_next));
	for (unsigned int i = 0; i < FUZZ_TREES; i++) {
		ls->account[i].live = saved.live[i];
		restore_oracle(i);
	}
	ls->unchecked = saved.unchecked;
	own.ranges = own.ranges_saved;
}

static void begin_run(const struct fuzz_schedule *schedule)
{
	struct lockstep *ls = lockstep();

	ls->failure.property = LOCKSTEP_agrees;
	ls->failure.step = 0;
	own.cut = false;
	grace_begin(schedule->grace);
	access_begin(ls->tree, sizeof(ls->tree), schedule->stores, schedule->seed);
	scheduler_begin(own.program, schedule);
}

static void begin_program(struct interleave *il, const struct fuzz_program *program)
{
	struct lockstep *ls = &il->lockstep;

	own.il = il;
	own.program = ls->program = program;
	own.threads = 0;
	for (size_t i = 0; i < program->count; i++)
		own.threads |= 1u << program->op[i].thread;
	own.calls[FUZZ_MAIN] = 0;
	own.readers = 0;
	ls->unchecked = 0;
	quarantine_begin();
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		start_tree(ls, i);
	for (unsigned int i = 0; i < LOCKSTEP_CURSORS; i++)
		start_cursor(ls, i, i < FUZZ_CURSORS ? i : 0);
	begin_run(&program->schedule);
}

static void count_run(struct interleave *il)
{
	struct lockstep_totals *totals = il->lockstep.totals;

	il->switches = scheduler.switches;
	totals->programs++;
	totals->cut += own.cut;
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		if (own.history[i].begun && totals->height < mt_height(&il->lockstep.tree[i]))
			totals->height = mt_height(&il->lockstep.tree[i]);
}

/* Where the run failed; by what, if not by a comparison. */
static void explain(struct lockstep *ls)
{
	char got[160];

	ls->failure.operation = scheduler_current_operation() + 1ul;
	if (ls->failure.property != LOCKSTEP_agrees)
		return;
	if (access_fault.kind != ACCESS_FINE) {
		snprintf(got, sizeof(got), "a %s at %s", access_fault.write ? "write" : "read",
		         access_fault.kind == ACCESS_FREED             ? "a freed node"
		         : access_fault.kind == ACCESS_NEVER_ALLOCATED ? "a node that never was"
		                                                       : "a wild address");
		lockstep_fail(ls,
		              access_fault.kind == ACCESS_FREED ? LOCKSTEP_access_to_freed
		                                                : LOCKSTEP_access_to_nothing,
		              "accesses to live nodes only", got);
	} else if (grace_misuse) {
		lockstep_fail(ls, LOCKSTEP_rules_of_rcu, "none broken", grace_misuse);
	} else if (scheduler.stuck == SCHEDULER_DEADLOCK) {
		lockstep_fail(ls, LOCKSTEP_no_deadlock, "that somebody can go on", scheduler.waits);
	} else if (scheduler.stuck == SCHEDULER_ENDLESS) {
		snprintf(got, sizeof(got), "%d steps and no end", SCHEDULER_STEPS_MAX);
		lockstep_fail(ls, LOCKSTEP_comes_to_an_end, "an end", got);
	} else {
		lockstep_fail(ls, LOCKSTEP_no_crash, "none", "a signal");
	}
}

static bool has_failed(struct interleave *il)
{
	il->steps = scheduler_clock();
	il->switches = scheduler.switches;
	explain(&il->lockstep);
	return false;
}

static void main_alone(enum fuzz_thread main)
{
	run_thread(main);
	grace_quiesce();
}

bool interleave_prepare(struct interleave *il, const struct fuzz_program *program)
{
	begin_program(il, program);
	if (own.threads & 1u << FUZZ_MAIN && !scheduler_run_alone(FUZZ_MAIN, main_alone))
		return has_failed(il);
	save(&il->lockstep);
	return true;
}

bool interleave_go(struct interleave *il, const struct fuzz_schedule *schedule)
{
	unsigned int set = own.threads & ~(1u << FUZZ_MAIN);

	begin_run(schedule);
	restore(&il->lockstep);
	own.readers = set & ~(1u << FUZZ_WRITER);
	memset(own.calls + FUZZ_WRITER, 0, sizeof(own.calls) - sizeof(own.calls[0]));
	memset(own.reading, 0, sizeof(own.reading));
	memset(own.held, 0, sizeof(own.held));
	if (!scheduler_run_threads(set, run_thread))
		return has_failed(il);
	il->steps = scheduler_clock();
	count_run(il);
	return scheduler_run_alone(FUZZ_MAIN, end_alone) || has_failed(il);
}

bool interleave_run(struct interleave *il, const struct fuzz_program *program)
{
	return interleave_prepare(il, program) && interleave_go(il, &program->schedule);
}

/* ---- Once ---------------------------------------------------------------- */

static void tell_switch(const struct fuzz_switch *s, enum fuzz_thread from, const void *where)
{
	const struct interleave_trace *trace = &own.il->trace;

	if (trace->switched)
		trace->switched(trace->ctx, from, s, where);
}

static char signal_stack[64 * 1024];

/* A crash in a thread is a failure like others: leave the thread where it is. */
static void crashed(int number)
{
	if (scheduler_is_running())
		scheduler_fail();
	signal(number, SIG_DFL);
	raise(number);
}

static void catch_crashes(void)
{
	static const int numbers[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE};
	struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK | SA_NODEFER};
	stack_t stack = {.ss_sp = signal_stack, .ss_size = sizeof(signal_stack)};

	sigaltstack(&stack, NULL);
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		sigaction(numbers[i], &action, NULL);
}

void interleave_init(struct interleave *il)
{
	static const struct scheduler_hooks hooks = {access_leave, access_enter, tell_switch};

	lockstep_init(&il->lockstep);
	il->lockstep.totals = &own.totals;
	il->trace = (struct interleave_trace){.ctx = NULL};
	mt_set_rcu_flavor(&grace_flavor);
	scheduler_set_hooks(&hooks);
	catch_crashes();
}

static int by_place(const void *a, const void *b)
{
	const struct fuzz_switch *x = a, *y = b;

	if (x->op != y->op)
		return x->op < y->op ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

void interleave_list(struct fuzz_program *program)
{
	program->schedule.strategy = FUZZ_LISTED;
	program->schedule.depth = 0;
	program->schedule.spread = 0;
	program->switch_count = 0;
	qsort(scheduler.record, scheduler.recorded, sizeof(scheduler.record[0]), by_place);
	for (size_t i = 0; i < scheduler.recorded; i++)
		fuzz_program_list_switch(program, &scheduler.record[i]);
}
