/* SPDX-License-Identifier: MIT */
#include "interleave-private.h"

#include "access.h"
#include "grace.h"
#include "quarantine.h"
#include "scheduler.h"
#include "window.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

struct interleaving interleaving;

static struct lockstep *lockstep(void)
{
	return &interleaving.il->lockstep;
}

void interleave_must(bool agrees)
{
	if (!agrees)
		scheduler_fail();
}

/* ---- The end of a run ----------------------------------------------------- */

static void check_trees(void)
{
	struct lockstep *ls = lockstep();

	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		interleave_must(!(ls->unchecked >> i & 1) || lockstep_check_tree(ls, i));
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		mtree_destroy(&ls->tree[i]);
	grace_quiesce();
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		interleave_must(!ls->account[i].live ||
		                lockstep_fail(ls, LOCKSTEP_no_leak, "no node after mtree_destroy", "some"));
}

/* The writer ends where it ends, whatever readers do: of many schedules, one in four is enough to see it. */
enum { RUNS_A_CHECK = 4 };

static void end_alone(enum fuzz_thread main)
{
	(void)main;
	scheduler_operation((uint32_t)interleaving.program->count);
	grace_quiesce();
	if (interleaving.runs % RUNS_A_CHECK == 1)
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
	bool cut;
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
	saved.cut = interleaving.cut;
	interleave_begin_histories();
	interleaving.ranges_saved = interleaving.ranges;
}

static void restore_oracle(unsigned int i)
{
	struct oracle *o = &lockstep()->oracle[i];

	/* The array may have grown since: it is used as it is. */
	o->flags = saved.oracle[i].flags;
	o->wrapped = saved.oracle[i].wrapped;
	o->count = saved.oracle[i].count;
	if (o->count)
		memcpy(o->range, interleaving.history[i].state[0].range, o->count * sizeof(*o->range));
	interleaving.history[i].begun = interleaving.history[i].completed = 0;
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
	interleaving.cut = saved.cut;
	interleaving.ranges = interleaving.ranges_saved;
}

static void begin_run(const struct fuzz_schedule *schedule)
{
	struct lockstep *ls = lockstep();

	ls->failure.property = LOCKSTEP_agrees;
	ls->failure.step = 0;
	memset(interleaving.reading, 0, sizeof(interleaving.reading));
	memset(interleaving.lock, 0, sizeof(interleaving.lock));
	memset(interleaving.seen, 0, sizeof(interleaving.seen));
	grace_begin(schedule->grace);
	access_begin(ls->tree, sizeof(ls->tree), schedule->stores, schedule->seed);
	scheduler_begin(interleaving.program, schedule);
}

static void begin_program(struct interleave *il, const struct fuzz_program *program)
{
	struct lockstep *ls = &il->lockstep;

	interleaving.il = il;
	interleaving.program = ls->program = program;
	interleaving.threads = 0;
	for (size_t i = 0; i < program->count; i++)
		interleaving.threads |= 1u << program->op[i].thread;
	interleaving.calls[FUZZ_MAIN] = 0;
	interleaving.runs = 0;
	interleaving.readers = 0;
	interleaving.cut = false;
	ls->unchecked = 0;
	begin_run(&program->schedule);
	quarantine_begin();
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		start_tree(ls, i);
	for (unsigned int i = 0; i < LOCKSTEP_CURSORS; i++)
		start_cursor(ls, i, i < FUZZ_CURSORS ? i : 0);
}

static void count_run(struct interleave *il)
{
	struct lockstep_totals *totals = il->lockstep.totals;

	il->switches = scheduler.switches;
	totals->programs++;
	totals->cut += interleaving.cut;
	for (unsigned int i = 0; i < FUZZ_TREES; i++) {
		unsigned int height = interleaving.history[i].begun ? mt_height(&il->lockstep.tree[i]) : 0;

		if (totals->height < height)
			totals->height = height;
	}
}

static const struct {
	enum lockstep_property property;
	const char *expected, *got;
} access_words[] = {
        [ACCESS_FREED] = {LOCKSTEP_access_to_freed, "accesses to live nodes only", "at a freed node"},
        [ACCESS_NEVER_ALLOCATED] = {LOCKSTEP_access_to_nothing, "accesses to live nodes only",
                                    "at a node that never was"},
        [ACCESS_RACE] = {LOCKSTEP_no_race, "what orders it", "that another's access may meet"},
};

static void explain_access(struct lockstep *ls)
{
	char got[160];

	snprintf(got, sizeof(got), "a %s %s", access_fault.write ? "write" : "read",
	         access_words[access_fault.kind].got);
	lockstep_fail(ls, access_words[access_fault.kind].property, access_words[access_fault.kind].expected,
	              got);
}

/* Where the run failed; by what, if not by a comparison. */
static void explain(struct lockstep *ls)
{
	char got[160];

	ls->failure.operation = scheduler_current_operation() + 1ul;
	if (ls->failure.property != LOCKSTEP_agrees)
		return;
	if (access_fault.kind != ACCESS_FINE) {
		explain_access(ls);
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
	interleave_thread(main);
	grace_quiesce();
}

bool interleave_prepare(struct interleave *il, const struct fuzz_program *program)
{
	begin_program(il, program);
	if (interleaving.threads & 1u << FUZZ_MAIN && !scheduler_run_alone(FUZZ_MAIN, main_alone))
		return has_failed(il);
	save(&il->lockstep);
	return true;
}

bool interleave_go(struct interleave *il, const struct fuzz_schedule *schedule)
{
	unsigned int set = interleaving.threads & ~(1u << FUZZ_MAIN);

	begin_run(schedule);
	interleaving.runs++;
	restore(&il->lockstep);
	interleaving.readers = set & ~(1u << FUZZ_WRITER);
	memset(interleaving.calls + FUZZ_WRITER, 0,
	       sizeof(interleaving.calls) - sizeof(interleaving.calls[0]));
	if (!scheduler_run_threads(set, interleave_thread))
		return has_failed(il);
	access_end();
	il->steps = scheduler_clock();
	count_run(il);
	return scheduler_run_alone(FUZZ_MAIN, end_alone) || has_failed(il);
}

bool interleave_run(struct interleave *il, const struct fuzz_program *program)
{
	return interleave_prepare(il, program) && interleave_go(il, &program->schedule);
}

enum { SCHEDULES = 8 };

bool interleave_run_several(struct interleave *il, const struct fuzz_program *program,
                            struct fuzz_schedule *schedule)
{
	unsigned int runs = program->schedule.strategy == FUZZ_LISTED ? 1 : SCHEDULES;

	*schedule = program->schedule;
	if (!interleave_prepare(il, program))
		return false;
	for (; runs; runs--, schedule->seed++)
		if (!interleave_go(il, schedule))
			return false;
	return true;
}

/* ---- Once ---------------------------------------------------------------- */

static void tell_switch(const struct fuzz_switch *s, enum fuzz_thread from, const void *where)
{
	const struct interleave_trace *trace = &interleaving.il->trace;

	if (trace->switched)
		trace->switched(trace->ctx, from, s, where);
}

static char signal_stack[64 * 1024];

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE};
enum { CRASHES = sizeof(crashes) / sizeof(crashes[0]) };
static struct sigaction before[CRASHES]; /* an engine's own */

/* A crash in a thread is a failure like others: leave the thread where it is. Any other goes to whom it went.
 */
static void crashed(int number)
{
	if (scheduler_is_running())
		scheduler_fail();
	for (int i = 0; i < CRASHES; i++)
		if (crashes[i] == number)
			sigaction(number, &before[i], NULL);
}

static void catch_crashes(void)
{
	struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK | SA_NODEFER};
	stack_t stack = {.ss_sp = signal_stack, .ss_size = sizeof(signal_stack)};

	sigaltstack(&stack, NULL);
	for (int i = 0; i < CRASHES; i++)
		sigaction(crashes[i], &action, &before[i]);
}

void interleave_init(struct interleave *il)
{
	static const struct scheduler_hooks hooks = {access_leave, access_enter, tell_switch};

	lockstep_init(&il->lockstep);
	il->lockstep.totals = &interleaving.totals;
	il->lockstep.upwards_only = true;
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

void interleave_draw_turns(struct fuzz_schedule *schedule, struct fuzz_random *random)
{
	schedule->seed = (uint32_t)fuzz_random_next(random);
	if (fuzz_random_once_in(random, 2)) {
		schedule->strategy = FUZZ_WALK;
		schedule->depth = 0;
		schedule->spread = (uint16_t)(1u << fuzz_random_below(random, 8));
	} else {
		schedule->strategy = FUZZ_PCT;
		schedule->depth = (uint8_t)(2 + fuzz_random_below(random, 3));
		schedule->spread = (uint16_t)(32u << fuzz_random_below(random, 6));
	}
}

void interleave_list(struct fuzz_program *program)
{
	/* A list that is not whole makes another run; the schedule itself makes the same one. */
	if (scheduler.recorded == SCHEDULER_RECORD_MAX)
		return;
	program->schedule.strategy = FUZZ_LISTED;
	program->schedule.depth = 0;
	program->schedule.spread = 0;
	program->switch_count = 0;
	qsort(scheduler.record, scheduler.recorded, sizeof(scheduler.record[0]), by_place);
	for (size_t i = 0; i < scheduler.recorded; i++)
		fuzz_program_list_switch(program, &scheduler.record[i]);
}
