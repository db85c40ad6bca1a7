/* SPDX-License-Identifier: MIT */
/*
 * interleave.c - the test of fuzz/interleave.c: programs with threads, run under schedules. What is sound
 * passes, what is broken fails by its name, and the same run comes out the same.
 */
#include <signal.h>
#include <stdlib.h>

#include "../check.h"
#include "grace.h"
#include "program-private.h"
#include "programs.h"
#include "node.h"
#include "quarantine.h"
#include "report.h"
#include "schedules.h"
#include "touch.h"

static struct interleave il;
static struct lockstep_totals totals;
static struct fuzz_program program;

static bool take(const char *text)
{
	struct fuzz_parse_error error;

	if (CHECK(fuzz_program_parse(&program, text, strlen(text), &error)))
		return true;
	printf("   %u:%u: %s in\n%s", error.line, error.column, error.what, text);
	return false;
}

static bool tell_failure(bool agrees)
{
	if (CHECK(agrees))
		return true;
	report_failure(&il.lockstep, stdout);
	fuzz_program_print(&program, stdout);
	return false;
}

/* ---- What is sound ------------------------------------------------------- */

/* Readers of all kinds, who go where the writer is. */
static const char *const readers =
        "r1: mas_find MAX\nr1: mas_find MAX\nr1: mas_next_range MAX\nr1: mas_prev 0\nr1: mas_pause\n"
        "r1: mas_find_rev 0\nr1: mas_set 25\nr1: mas_walk\nr1: mas_find_range MAX\nr1: mas_reset\nr1: "
        "mas_next MAX\n"
        "r2: load 25\nr2: for_each 0 MAX\nr2: load_batch 3 9 20\nr2: load 25\n"
        "r3: mas_init 0 MAX\nr3: mas_find_range_rev 0\nr3: mas_prev_range 0\nr3: prev 60 0\n"
        "r3: next 20 MAX\nr3: find 5 MAX\nr3: find_after 5 50\n";

static bool take_with_readers(const char *text)
{
	char all[2048];

	snprintf(all, sizeof(all), "%s%s", text, readers);
	return take(all);
}

static void sound_programs_pass_under_any_schedule(void)
{
	enum { PROGRAMS = sizeof(write_programs) / sizeof(write_programs[0]), SCHEDULES = 1000 };
	struct fuzz_random random = {1};
	unsigned long switches = 0;

	memset(&totals, 0, sizeof(totals));
	for (size_t i = 0; i < PROGRAMS; i++) {
		if (!take_with_readers(write_programs[i].text) ||
		    !tell_failure(interleave_prepare(&il, &program)))
			continue;
		for (int n = 0; n < SCHEDULES; n++) {
			program.schedule = any_schedule(&random);
			if (!tell_failure(interleave_go(&il, &program.schedule)))
				break;
			switches += il.switches;
		}
	}
	CHECK(totals.programs >= 1000ul * PROGRAMS);
	CHECK(switches > 10 * totals.programs);
	/* What readers may do, they have done. */
	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++)
		if (!CHECK(!fuzz_ops_contain(fuzz_ops_of_thread(FUZZ_READER1), code) ||
		           totals.op[code].executed > 1000))
			printf("   %s\n", fuzz_op_info[code].name);
}

/* ---- The same, always ---------------------------------------------------- */

static const char *const busy =
        "tree alloc rcu\nfill_wide 0 10 6 A\nmas_set 40\n"
        "w: store_range 13 55 Z\nw: mas_erase\nw: alloc_range 7 0 MAX Y\nw: punch 0 20 6\n";

/* What is the same whenever the same is run. */
struct face {
	unsigned long steps, switches;
	uint64_t number;
};

static struct face run(void)
{
	follow_runs(&il);
	tell_failure(interleave_run(&il, &program));
	CHECK_SAME(track.switched, il.switches);
	return (struct face){il.steps, il.switches, track.number};
}

static bool is_same(struct face a, struct face b)
{
	return a.steps == b.steps && a.switches == b.switches && a.number == b.number;
}

static struct fuzz_schedule numbered_schedule(unsigned int i)
{
	static const struct fuzz_schedule strategy[] = {
	        {.strategy = FUZZ_LISTED},
	        {.strategy = FUZZ_WALK, .spread = 7},
	        {.strategy = FUZZ_PCT, .depth = 3, .spread = 700},
	};
	struct fuzz_schedule s = strategy[i % 3];

	s.seed = 5 + i;
	s.stores = (enum fuzz_stores)(i / 3 % 3);
	s.grace = (enum fuzz_grace)(i / 9 % 2);
	return s;
}

enum { SCHEDULES_NUMBERED = 18 };

static void the_same_run_comes_out_the_same(void)
{
	if (!take_with_readers(busy))
		return;
	for (uint32_t at = 3; at < 200; at += 29)
		fuzz_program_list_switch(&program, &(struct fuzz_switch){4, at, FUZZ_READER1 + at % 3});
	for (unsigned int i = 0; i < SCHEDULES_NUMBERED; i++) {
		struct face first;

		program.schedule = numbered_schedule(i);
		first = run();
		CHECK(first.switches > 3 && first.steps > 500);
		for (int n = 1; n < 1000; n++)
			if (!CHECK(is_same(run(), first)))
				return;
	}
}

/* Not only after the same: whatever ran in between. */
static void what_ran_before_does_not_matter(void)
{
	struct face first[SCHEDULES_NUMBERED];
	struct fuzz_random random = {2};

	if (!take_with_readers(busy))
		return;
	for (unsigned int i = 0; i < SCHEDULES_NUMBERED; i++) {
		program.schedule = numbered_schedule(i);
		first[i] = run();
	}
	for (int n = 0; n < 500; n++) {
		unsigned int i = fuzz_random_below(&random, SCHEDULES_NUMBERED);

		if (fuzz_random_once_in(&random, 4)) {
			take_with_readers(write_programs[n % 50].text);
			run();
			take_with_readers(busy);
		}
		program.schedule = numbered_schedule(i);
		CHECK(is_same(run(), first[i]));
	}
}

static void going_on_is_the_same_as_running(void)
{
	struct fuzz_random random = {3};

	if (!take_with_readers(busy))
		return;
	for (int n = 0; n < 200; n++) {
		struct face whole, part;

		program.schedule = any_schedule(&random);
		whole = run();
		tell_failure(interleave_prepare(&il, &program));
		for (int again = 0; again < 3; again++) {
			follow_runs(&il);
			tell_failure(interleave_go(&il, &program.schedule));
			part = (struct face){il.steps, il.switches, track.number};
			CHECK(again == 0 || part.number == whole.number);
			CHECK_SAME(part.steps, whole.steps);
			CHECK_SAME(part.switches, whole.switches);
			whole.number = part.number; /* main's part was in the first */
		}
	}
}

static void what_happened_can_be_listed(void)
{
	struct fuzz_random random = {4};
	unsigned long listed = 0;

	for (int n = 0; n < 4000; n++) {
		struct face drawn, again;

		if (n % 100 == 0 && !take_with_readers(n % 200 ? busy : write_programs[n / 100].text))
			return;
		program.schedule = any_schedule(&random);
		drawn = run();
		interleave_list(&program);
		listed += program.switch_count;
		CHECK_SAME(program.schedule.strategy, FUZZ_LISTED);
		again = run();
		CHECK(is_same(again, drawn));
		/* ... and a list of that is the same list. */
		interleave_list(&program);
		CHECK(is_same(run(), drawn));
	}
	CHECK(listed > 40000);
}

/* ---- What is broken ------------------------------------------------------ */

/* Done by the thread that begins the operation, behind the back of library and oracle. */
struct sabotage {
	const char *text;
	size_t at; /* the operation */
	void (*deed)(void);
	enum lockstep_property property;
};

static const struct sabotage *sabotage;

static void begins(void *ctx, enum fuzz_thread thread, size_t op)
{
	(void)ctx, (void)thread;
	if (op == sabotage->at)
		sabotage->deed();
}

static struct maple_tree *mt(void)
{
	return &il.lockstep.tree[0];
}

static void free_root(void)
{
	struct mt_allocator *allocator = &il.lockstep.account[0].allocator;

	allocator->free(allocator->ctx, (void *)((uintptr_t)mt()->ma_root & -(uintptr_t)MAPLE_NODE_SIZE),
	                MAPLE_NODE_SIZE);
}

static void lose_root(void)
{
	mt()->ma_root = NULL;
}

static void touch_nothing(void)
{
	touch_load((const long *)quarantine.block[QUARANTINE_BLOCKS - 1]);
}

static void crash(void)
{
	raise(SIGSEGV);
}

static void keep_lock(void)
{
	mtree_lock(mt());
}

static void turn_for_ever(void)
{
	for (;;)
		touch_load((const long *)mt());
}

static void leave_unentered(void)
{
	grace_flavor.read_unlock();
}

static void lose_a_node(void)
{
	struct mt_allocator *allocator = &il.lockstep.account[0].allocator;

	allocator->alloc(allocator->ctx, MAPLE_NODE_SIZE, MAPLE_NODE_SIZE);
}

static void store_secretly(void)
{
	mtree_store_range(mt(), 100, 105, xa_mk_value(99), GFP_KERNEL);
}

static void change_settings(void)
{
	mt()->ma_flags ^= MT_FLAGS_LOCK_EXTERN;
}

static void send_reader_back(void)
{
	mas_set(&il.lockstep.cursor[FUZZ_CURSORS], 0);
}

/* Stores are late, so that it takes more than a race to fail. */
#define TREE "tree rcu\nschedule listed stores late\nfill_wide 0 10 3 A\n"

/* The reader looks in the middle of the write, where two states are possible, or before it, where there is
 * one. */
#define MEANWHILE TREE "w: store_range 5 7 Z (at 20 go r1)\n"
#define BEFORE    TREE "w: store_range 5 7 Z (at 0 go r1)\n"

/* clang-format off */
static const struct sabotage sabotages[] = {
	{MEANWHILE "r1: load 25\n", 2, free_root, LOCKSTEP_access_to_freed},
	{"tree rcu\nfill_wide 0 10 3 A\nw: store_range 5 7 Z (at 20 go r1)\nr1: load 25\n", 2, free_root, LOCKSTEP_no_race},
	{MEANWHILE "r1: load 25\n", 2, touch_nothing, LOCKSTEP_access_to_nothing},
	{MEANWHILE "r1: load 25\n", 2, crash, LOCKSTEP_no_crash},
	{MEANWHILE "r1: load 25\n", 1, keep_lock, LOCKSTEP_no_deadlock},
	{MEANWHILE "r1: load 25\n", 2, turn_for_ever, LOCKSTEP_comes_to_an_end},
	{MEANWHILE "r1: load 25\n", 1, turn_for_ever, LOCKSTEP_comes_to_an_end},
	{MEANWHILE "r1: load 25\n", 2, leave_unentered, LOCKSTEP_rules_of_rcu},
	{MEANWHILE "r1: load 25\n", 1, leave_unentered, LOCKSTEP_rules_of_rcu},
	{MEANWHILE "r1: load 25\n", 2, lose_root, LOCKSTEP_held_meanwhile},
	{MEANWHILE "r1: mas_walk\n", 2, lose_root, LOCKSTEP_held_meanwhile},
	{MEANWHILE "r1: find 20 MAX\n", 2, lose_root, LOCKSTEP_range_missed},
	{MEANWHILE "r1: for_each 0 MAX\n", 2, lose_root, LOCKSTEP_range_missed},
	{MEANWHILE "r1: next 5 MAX\n", 2, lose_root, LOCKSTEP_range_missed},
	{MEANWHILE "r1: mas_set 20\nr1: mas_find MAX\nr1: mas_find MAX\n", 4, send_reader_back, LOCKSTEP_order_kept},
	{BEFORE "r1: load 25\n", 2, lose_root, LOCKSTEP_entry_equal},
	{BEFORE "r1: mas_set 20\nr1: mas_find MAX\nr1: mas_find MAX\n", 4, send_reader_back, LOCKSTEP_entry_equal},
	{TREE "w: insert_range 102 103 Z\n", 1, store_secretly, LOCKSTEP_return_equal},
	{TREE "w: store 102 Z\n", 1, store_secretly, LOCKSTEP_content_equal},
	{TREE "w: store 102 Z\n", 1, change_settings, LOCKSTEP_settings_equal},
	{TREE "w: store 102 Z\n", 1, lose_a_node, LOCKSTEP_nodes_accounted},
	{TREE "load 50\nw: store 200 Z\n", 1, store_secretly, LOCKSTEP_content_equal}, /* main's part is judged as well */
};
/* clang-format on */

static void sound_again(void)
{
	il.trace = (struct interleave_trace){.ctx = NULL};
	if (take_with_readers(busy)) {
		program.schedule = numbered_schedule(1);
		tell_failure(interleave_run(&il, &program));
	}
}

static void what_is_broken_fails_by_its_name(void)
{
	for (size_t i = 0; i < sizeof(sabotages) / sizeof(sabotages[0]); i++) {
		sabotage = &sabotages[i];
		il.trace = (struct interleave_trace){.begins = begins};
		if (!take(sabotage->text))
			continue;
		CHECK(!interleave_run(&il, &program));
		if (!CHECK_SAME(il.lockstep.failure.property, sabotage->property))
			printf("   %s: %s, expected %s, got %s\n", sabotage->text,
			       lockstep_property_words[il.lockstep.failure.property],
			       il.lockstep.failure.expected, il.lockstep.failure.got);
		CHECK(il.lockstep.failure.expected[0] && il.lockstep.failure.got[0]);
		sound_again();
	}
}

static void gave(void *ctx, enum fuzz_thread thread, size_t op, unsigned long step, const struct outcome *got)
{
	(void)step, (void)got;
	begins(ctx, thread, op);
}

/* So that a report points at the right place: the deed is done within the operation. */
static void the_failed_operation_is_told(void)
{
	const struct sabotage cases[] = {
	        {TREE "w: load 5\nr2: for_each 0 MAX\n", 2, lose_root, 0},
	        {TREE "w: load 5\nr2: load 5\n", 2, crash, 0},
	        {TREE "w: load 5\nr2: load 5\n", 1, turn_for_ever, 0},
	        {TREE "w: load 5\nr1: load 5\nr2: load 5\n", 3, touch_nothing, 0},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		sabotage = &cases[i];
		il.trace = (struct interleave_trace){.gave = gave};
		if (!take(sabotage->text))
			continue;
		CHECK(!interleave_run(&il, &program));
		CHECK_SAME(il.lockstep.failure.operation, sabotage->at + 1);
		CHECK_TEXT(lockstep_failed_call(&il.lockstep),
		           fuzz_op_info[program.op[sabotage->at].code].name);
	}
	sound_again();
}

/* ---- Stores that nobody released ----------------------------------------- */

static void store_late(void)
{
	touch_store((long *)&il.lockstep.tree[3].version, 77);
}

static void a_threads_last_stores_are_there_in_the_end(void)
{
	const struct sabotage last = {"schedule listed stores late\nstore 5 A\nw: load 5\nr1: load 5\n", 1,
	                              store_late, 0};

	sabotage = &last;
	il.trace = (struct interleave_trace){.gave = gave};
	if (take(last.text))
		tell_failure(interleave_run(&il, &program));
	CHECK_SAME(il.lockstep.tree[3].version, 77);
}

/* ---- Limits -------------------------------------------------------------- */

/* What is too long is cut and counted, and what was done until then is judged. */
static void long_programs_are_cut(void)
{
	static const struct {
		const char *text;
		bool cut;
	} cases[] = {
	        {TREE "w: fill 0 1 400 A\nr1: load 5\n", false},
	        {TREE "w: fill 0 1 600 A\nr1: load 5\n", true},
	        {TREE "fill 0 3 1900 A\nw: store 5 Z\nr1: load 5\n", false},
	        {TREE "fill 0 3 2200 A\nw: store 5 Z\nr1: load 5\n", true},
	        {"tree rcu\nfill 0 3 600 A\nw: store 5 Z\nr1: for_each 0 MAX\n", true},
	        {"tree rcu\nfill 0 3 1900 A\nw: fill 0 3 480 B\nr1: load 5\n",
	         true}, /* for want of room for states */
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		il.trace = (struct interleave_trace){.ctx = NULL};
		totals.cut = 0;
		if (!take(cases[i].text))
			continue;
		tell_failure(interleave_run(&il, &program));
		if (!CHECK_SAME(totals.cut, cases[i].cut))
			printf("   %s", cases[i].text);
	}
}

static const struct promise promises[] = {
        {"sound programs pass under any schedule", sound_programs_pass_under_any_schedule},
        {"the same run comes out the same, 1,000 times of 1,000", the_same_run_comes_out_the_same},
        {"what ran before does not matter", what_ran_before_does_not_matter},
        {"going on is the same as running", going_on_is_the_same_as_running},
        {"what happened can be listed, and happens again", what_happened_can_be_listed},
        {"what is broken fails by its name", what_is_broken_fails_by_its_name},
        {"the failed operation is told", the_failed_operation_is_told},
        {"a thread's last stores are there in the end", a_threads_last_stores_are_there_in_the_end},
        {"long programs are cut", long_programs_are_cut},
};

int main(void)
{
	int result;

	interleave_init(&il);
	il.lockstep.totals = &totals;
	fuzz_program_init(&program);
	result = CHECK_PROMISES(promises);
	fuzz_program_free(&program);
	lockstep_free(&il.lockstep);
	return result;
}
