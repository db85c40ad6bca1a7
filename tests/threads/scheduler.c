/* SPDX-License-Identifier: MIT */
/*
 * scheduler.c - the test of fuzz/scheduler.c: who runs when, under each strategy, and what stops a run.
 *
 * Its threads count steps and write down what they did; they touch no memory.
 */
#include <stdlib.h>

#include "../check.h"
#include "random.h"
#include "scheduler.h"

/* ---- A cast of threads, and what they did -------------------------------- */

enum { OPS_MAX = 16, EVENTS_MAX = 8192 };

/* What a thread does: `ops` operations of `steps` steps each. Its first is number `first` of the program. */
struct part {
	uint32_t first, ops, steps;
};

struct event {
	enum fuzz_thread thread;
	uint32_t op, at;
};

/* All that can be seen of a run. */
struct play {
	struct event event[EVENTS_MAX];
	size_t events;
	struct fuzz_switch taken[SCHEDULER_RECORD_MAX];
	enum fuzz_thread from[SCHEDULER_RECORD_MAX];
	unsigned long clock[SCHEDULER_RECORD_MAX];
	bool forced[SCHEDULER_RECORD_MAX];
	size_t switches;
	struct fuzz_switch record[SCHEDULER_RECORD_MAX];
	size_t recorded;
	unsigned long steps;
	bool ended;
};

static struct part part[FUZZ_THREADS];
static struct play *play;
static struct fuzz_program program;
static bool about_to_stop; /* the running thread ends or waits: whoever comes next, it must go */
static enum fuzz_thread left;
static unsigned long leaves, enters;

static void note(uint32_t op, uint32_t at)
{
	about_to_stop = false;
	if (play->events < EVENTS_MAX)
		play->event[play->events++] = (struct event){scheduler.current, op, at};
}

static void on_leave(enum fuzz_thread thread, uint32_t op, uint32_t at, const void *where)
{
	(void)op, (void)at, (void)where;
	CHECK_SAME(thread, scheduler.current);
	CHECK_SAME(enters, leaves);
	left = thread;
	leaves++;
}

static void on_enter(enum fuzz_thread thread)
{
	CHECK_SAME(thread, scheduler.current);
	CHECK(thread != left);
	enters++;
	CHECK_SAME(enters, leaves);
}

static void on_switch(const struct fuzz_switch *s, enum fuzz_thread from, const void *where)
{
	(void)where;
	if (play->switches == SCHEDULER_RECORD_MAX)
		return;
	play->taken[play->switches] = *s;
	play->from[play->switches] = from;
	play->clock[play->switches] = scheduler_clock();
	play->forced[play->switches++] = about_to_stop;
}

static void act(enum fuzz_thread thread)
{
	const struct part *p = &part[thread];

	about_to_stop = false;
	for (uint32_t op = p->first; op < p->first + p->ops; op++) {
		scheduler_operation(op);
		CHECK_SAME(scheduler_current_operation(), op);
		note(op, 0);
		for (uint32_t at = 1; at < p->steps; at++) {
			scheduler_step(NULL);
			note(op, at);
		}
	}
	about_to_stop = true;
}

static unsigned int cast(void)
{
	unsigned int set = 0;

	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		set |= (part[i].ops ? 1u : 0u) << i;
	return set;
}

static void begin(struct play *p, const struct fuzz_schedule *schedule)
{
	static const struct scheduler_hooks hooks = {on_leave, on_enter, on_switch};

	play = p;
	memset(p, 0, sizeof(*p));
	leaves = enters = 0;
	about_to_stop = false;
	scheduler_set_hooks(&hooks);
	scheduler_begin(&program, schedule);
}

static void run_as(struct play *p, const struct fuzz_schedule *schedule, void (*run)(enum fuzz_thread))
{
	begin(p, schedule);
	p->ended = scheduler_run_threads(cast(), run);
	p->steps = scheduler_clock();
	p->recorded = scheduler.recorded;
	memcpy(p->record, scheduler.record, p->recorded * sizeof(p->record[0]));
	CHECK(!scheduler_is_running());
	CHECK_SAME(enters, leaves);
	CHECK_SAME(scheduler.switches, enters);
}

static void run(struct play *p, const struct fuzz_schedule *schedule)
{
	run_as(p, schedule, act);
}

/* All parts alike; each thread's operations follow those of the one before. */
static void give_parts(unsigned int threads, uint32_t ops, uint32_t steps)
{
	memset(part, 0, sizeof(part));
	for (unsigned int i = 0; i < threads; i++)
		part[FUZZ_WRITER + i] = (struct part){i * ops, ops, steps};
	program.switch_count = 0;
}

static void list(uint32_t op, uint32_t at, enum fuzz_thread to)
{
	fuzz_program_list_switch(&program, &(struct fuzz_switch){.op = op, .at = at, .to = (uint8_t)to});
}

static const struct fuzz_schedule listed = {.strategy = FUZZ_LISTED};

static struct fuzz_schedule walk(unsigned int spread, uint32_t seed)
{
	return (struct fuzz_schedule){.strategy = FUZZ_WALK, .spread = (uint16_t)spread, .seed = seed};
}

static struct fuzz_schedule pct(unsigned int depth, unsigned int spread, uint32_t seed)
{
	return (struct fuzz_schedule){
	        .strategy = FUZZ_PCT, .depth = (uint8_t)depth, .spread = (uint16_t)spread, .seed = seed};
}

static struct play one, two;

/* ---- As listed ----------------------------------------------------------- */

/* The events as text: `w0.2` is step 2 of operation 0. */
static const char *told(const struct play *p)
{
	static const char *const name[FUZZ_THREADS] = {"m", "w", "r1:", "r2:", "r3:"};
	static char text[2048];
	size_t length = 0;

	text[0] = '\0';
	for (size_t i = 0; i < p->events && length < sizeof(text); i++)
		length += (size_t)snprintf(text + length, sizeof(text) - length, "%s%s%u.%u", i ? " " : "",
		                           name[p->event[i].thread], p->event[i].op, p->event[i].at);
	return text;
}

static void without_a_list_each_runs_to_its_end(void)
{
	give_parts(3, 2, 2);
	run(&one, &listed);
	CHECK(one.ended);
	CHECK_TEXT(told(&one), "w0.0 w0.1 w1.0 w1.1 r1:2.0 r1:2.1 r1:3.0 r1:3.1 r2:4.0 r2:4.1 r2:5.0 r2:5.1");
	CHECK_SAME(one.steps, 12 + 3); /* the end of a thread is a step too */
	CHECK_SAME(one.switches, 2);
	CHECK_SAME(one.recorded, 0);
}

static void listed_switches_come_before_their_steps(void)
{
	give_parts(2, 2, 3);
	list(0, 0, FUZZ_READER1);
	list(2, 1, FUZZ_WRITER);
	list(0, 2, FUZZ_READER1);
	list(3, 0, FUZZ_WRITER);
	list(1, 2, FUZZ_READER1);
	run(&one, &listed);
	CHECK_TEXT(told(&one), "r1:2.0 w0.0 w0.1 r1:2.1 r1:2.2 w0.2 w1.0 w1.1 r1:3.0 r1:3.1 r1:3.2 w1.2");
	CHECK_SAME(one.recorded, 5);
	for (size_t i = 0; i < one.switches; i++)
		CHECK_SAME(one.forced[i], i == 5);
}

/* At the end of a thread, a step of its own, the list says who goes on if not the first. */
static void a_thread_that_ends_gives_way(void)
{
	give_parts(3, 1, 2);
	run(&one, &listed);
	CHECK_TEXT(told(&one), "w0.0 w0.1 r1:1.0 r1:1.1 r2:2.0 r2:2.1");
	CHECK_SAME(one.taken[0].op, 0);
	CHECK_SAME(one.taken[0].at, 2);
	list(0, 2, FUZZ_READER2);
	run(&one, &listed);
	CHECK_TEXT(told(&one), "w0.0 w0.1 r2:2.0 r2:2.1 r1:1.0 r1:1.1");
	CHECK_SAME(one.recorded, 1);
}

static void switches_that_cannot_be_are_left_out(void)
{
	give_parts(2, 1, 3);
	list(0, 1, FUZZ_WRITER);  /* to itself */
	list(0, 2, FUZZ_READER3); /* has no part */
	list(0, 77, FUZZ_READER1);
	list(1, 1, FUZZ_WRITER); /* has ended */
	run(&one, &listed);
	CHECK_TEXT(told(&one), "w0.0 w0.1 w0.2 r1:1.0 r1:1.1 r1:1.2");
	CHECK_SAME(one.switches, 1);
}

static void only_those_in_the_set_run(void)
{
	give_parts(4, 1, 1);
	part[FUZZ_WRITER].ops = part[FUZZ_READER2].ops = 0;
	run(&one, &listed);
	CHECK_TEXT(told(&one), "r1:1.0 r3:3.0");
	memset(part, 0, sizeof(part));
	run(&one, &listed);
	CHECK(one.ended && one.events == 0);
}

static void main_runs_alone(void)
{
	give_parts(2, 1, 3);
	part[FUZZ_MAIN] = (struct part){7, 1, 5};
	begin(&one, &listed);
	CHECK(scheduler_run_alone(FUZZ_MAIN, act));
	CHECK_TEXT(told(&one), "m7.0 m7.1 m7.2 m7.3 m7.4");
	CHECK_SAME(one.switches, 0);
}

/* ---- By chance ----------------------------------------------------------- */

static bool same_events(const struct play *a, const struct play *b)
{
	if (a->events != b->events)
		return false;
	for (size_t i = 0; i < a->events; i++)
		if (a->event[i].thread != b->event[i].thread || a->event[i].op != b->event[i].op ||
		    a->event[i].at != b->event[i].at)
			return false;
	return true;
}

static bool same_switches(const struct fuzz_switch *a, size_t a_count, const struct fuzz_switch *b,
                          size_t b_count)
{
	if (a_count != b_count)
		return false;
	for (size_t i = 0; i < a_count; i++)
		if (a[i].op != b[i].op || a[i].at != b[i].at || a[i].to != b[i].to)
			return false;
	return true;
}

static bool same(const struct play *a, const struct play *b)
{
	return same_events(a, b) && same_switches(a->taken, a->switches, b->taken, b->switches) &&
	       same_switches(a->record, a->recorded, b->record, b->recorded) && a->steps == b->steps &&
	       a->ended == b->ended;
}

static void the_seed_decides(struct fuzz_schedule (*draw)(uint32_t seed))
{
	unsigned long alike = 0;

	give_parts(3, 4, 10);
	for (uint32_t seed = 0; seed < 500; seed++) {
		struct fuzz_schedule schedule = draw(seed), other = draw(seed + 1);

		run(&one, &schedule);
		run(&two, &schedule);
		CHECK(same(&one, &two));
		run(&two, &other);
		alike += same_events(&one, &two);
	}
	CHECK(alike < 50);
}

static struct fuzz_schedule some_walk(uint32_t seed)
{
	return walk(4, seed);
}

static struct fuzz_schedule some_pct(uint32_t seed)
{
	return pct(3, 120, seed);
}

static void the_seed_decides_a_walk(void)
{
	the_seed_decides(some_walk);
}

static void the_seed_decides_priorities(void)
{
	the_seed_decides(some_pct);
}

/* Every distance comes, and no other. Each switch leads to any of the others. */
static void a_walk_keeps_its_spread(void)
{
	enum { SPREAD = 5 };
	unsigned long distance[2 * SPREAD + 1] = {0}, pairs[FUZZ_THREADS][FUZZ_THREADS] = {{0}};

	give_parts(3, 1, 100);
	for (uint32_t seed = 0; seed < 200; seed++) {
		struct fuzz_schedule schedule = walk(SPREAD, seed);

		run(&one, &schedule);
		for (size_t i = 1; i < one.switches && !one.forced[i]; i++) {
			unsigned long steps = one.clock[i] - one.clock[i - 1];

			pairs[one.from[i]][one.taken[i].to]++;
			if (CHECK(steps >= 1 && steps <= 2 * SPREAD))
				distance[steps]++;
		}
	}
	for (unsigned int steps = 1; steps <= 2 * SPREAD; steps++)
		CHECK(distance[steps] > 100);
	for (unsigned int from = FUZZ_WRITER; from <= FUZZ_READER2; from++)
		for (unsigned int to = FUZZ_WRITER; to <= FUZZ_READER2; to++)
			CHECK(from == to ? !pairs[from][to] : pairs[from][to] > 100);
}

static size_t preemptions(const struct play *p)
{
	size_t count = 0;

	for (size_t i = 0; i < p->switches; i++)
		count += !p->forced[i] && p->clock[i] > 1; /* the first step only says who begins */
	return count;
}

/* d - 1 changes of priority make at most d - 1 preemptions, in the first `spread` steps. */
static void priorities_change_as_often_as_depth_says(void)
{
	enum { SPREAD = 150 };

	give_parts(3, 2, 40);
	for (unsigned int depth = 1; depth <= FUZZ_DEPTH_MAX; depth++) {
		size_t most = 0;

		for (uint32_t seed = 0; seed < 500; seed++) {
			struct fuzz_schedule schedule = pct(depth, SPREAD, seed);
			size_t count;

			run(&one, &schedule);
			count = preemptions(&one);
			most = count > most ? count : most;
			CHECK(count <= depth - 1);
			for (size_t i = 0; i < one.switches; i++)
				CHECK(one.forced[i] || one.clock[i] <= SPREAD + 1);
		}
		CHECK_SAME(most, depth - 1);
	}
}

/* Who begins, and who comes after whom, is drawn as well. */
static void all_orders_of_threads_come(void)
{
	unsigned long begins[FUZZ_THREADS] = {0};

	give_parts(4, 1, 5);
	for (uint32_t seed = 0; seed < 400; seed++) {
		struct fuzz_schedule schedule = pct(1, 1, seed);

		run(&one, &schedule);
		begins[one.event[0].thread]++;
	}
	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		CHECK(begins[i] > 50);
}

/* ---- Again, as recorded -------------------------------------------------- */

/* A thread may go on when all have come so far: so that threads wait for each other, in every order. */
static uint32_t done[FUZZ_THREADS];
static uint32_t meet;

static bool all_have_come(const void *round)
{
	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		if (part[i].ops && done[i] < *(const uint32_t *)round)
			return false;
	return true;
}

static void act_in_rounds(enum fuzz_thread thread)
{
	const struct part *p = &part[thread];

	for (uint32_t op = 0; op < p->ops; op++) {
		uint32_t round = op + 1 > meet ? op + 1 - meet : 0;

		scheduler_operation(p->first + op);
		note(p->first + op, 0);
		for (uint32_t at = 1; at < p->steps + (thread + op) % 3; at++) {
			scheduler_step(NULL);
			note(p->first + op, at);
		}
		done[thread] = op + 1;
		scheduler_kick();
		about_to_stop = true;
		scheduler_wait(all_have_come, &round, "the others");
		about_to_stop = false;
	}
	about_to_stop = true;
}

static void run_in_rounds(struct play *p, const struct fuzz_schedule *schedule)
{
	memset(done, 0, sizeof(done));
	run_as(p, schedule, act_in_rounds);
	CHECK(p->ended);
}

static void check_replays(const struct fuzz_schedule *schedule)
{
	program.switch_count = 0;
	run_in_rounds(&one, schedule);
	for (size_t i = 0; i < one.recorded; i++)
		fuzz_program_list_switch(&program, &one.record[i]);
	CHECK_SAME(program.switch_count, one.recorded);
	run_in_rounds(&two, &listed);
	CHECK(same(&one, &two));
}

static void a_record_makes_the_same_run(void)
{
	for (uint32_t seed = 0; seed < 2000; seed++) {
		struct fuzz_schedule by_walk = walk(1 + seed % 9, seed), by_pct = pct(1 + seed % 4, 99, seed);

		give_parts(1 + seed % 4, 1 + seed % 5, 1 + seed % 7);
		meet = seed % 3;
		check_replays(&by_walk);
		check_replays(&by_pct);
	}
}

/* What a thread that waits finds free is taken by whoever is first: the record has all that matters. */
static void a_record_has_only_what_is_not_the_default(void)
{
	give_parts(4, 5, 3);
	meet = 0;
	run_in_rounds(&one, &listed);
	CHECK(one.switches > 4);
	CHECK_SAME(one.recorded, 0);
}

static void a_full_record_is_no_overrun(void)
{
	struct fuzz_schedule schedule = walk(1, 1);

	give_parts(2, 1, 4 * SCHEDULER_RECORD_MAX);
	run(&one, &schedule);
	CHECK(one.ended);
	CHECK(scheduler.switches > SCHEDULER_RECORD_MAX);
	CHECK_SAME(one.recorded, SCHEDULER_RECORD_MAX);
}

/* ---- Runs that stop ------------------------------------------------------ */

static bool never_ready(const void *on)
{
	(void)on;
	return false;
}

static void wait_for_ever(enum fuzz_thread thread)
{
	scheduler_operation(thread);
	if (thread != FUZZ_READER1)
		scheduler_wait(never_ready, NULL, thread == FUZZ_WRITER ? "a lock" : "a grace period");
}

static void who_waits_for_what_is_told(void)
{
	struct fuzz_schedule schedules[] = {listed, walk(1, 1), pct(2, 3, 1)};

	give_parts(3, 1, 1);
	for (size_t i = 0; i < 3; i++) {
		run_as(&one, &schedules[i], wait_for_ever);
		CHECK(!one.ended);
		CHECK_SAME(scheduler.stuck, SCHEDULER_DEADLOCK);
		CHECK_TEXT(scheduler.waits, "w waits for a lock, r2 waits for a grace period");
	}
}

static void wait_for_much(enum fuzz_thread thread)
{
	scheduler_operation(thread);
	scheduler_wait(never_ready, NULL,
	               "something whose name is so long that four threads which wait for it do not fit");
}

static void a_long_tale_of_waiting_is_cut(void)
{
	give_parts(4, 1, 1);
	run_as(&one, &listed, wait_for_much);
	CHECK_SAME(scheduler.stuck, SCHEDULER_DEADLOCK);
	CHECK_SAME(strlen(scheduler.waits), sizeof(scheduler.waits) - 1);
}

static void step_for_ever(enum fuzz_thread thread)
{
	scheduler_operation(thread);
	for (;;)
		scheduler_step(NULL);
}

static void a_run_without_end_is_ended(void)
{
	struct fuzz_schedule schedules[] = {listed, walk(7, 1), pct(4, 1000, 1)};

	give_parts(2, 1, 1);
	for (size_t i = 0; i < 3; i++) {
		run_as(&one, &schedules[i], step_for_ever);
		CHECK(!one.ended);
		CHECK_SAME(scheduler.stuck, SCHEDULER_ENDLESS);
		CHECK_SAME(one.steps, SCHEDULER_STEPS_MAX);
	}
}

/* Threads that only wait for each other's next move take steps, too. */
static enum fuzz_thread turn;

static bool is_turn(const void *thread)
{
	return turn == *(const enum fuzz_thread *)thread;
}

static void pass_for_ever(enum fuzz_thread thread)
{
	for (;;) {
		turn = thread == FUZZ_WRITER ? FUZZ_READER1 : FUZZ_WRITER;
		scheduler_wait(is_turn, &thread, "its turn");
	}
}

static void waiting_without_end_is_ended(void)
{
	give_parts(2, 1, 1);
	run_as(&one, &listed, pass_for_ever);
	CHECK(!one.ended);
	CHECK_SAME(scheduler.stuck, SCHEDULER_ENDLESS);
}

static void fail_at_the_third_step(enum fuzz_thread thread)
{
	char deep[3000];

	memset(deep, (int)thread, sizeof(deep));
	scheduler_operation(thread);
	for (int i = 0; i < 3; i++) {
		scheduler_step(deep);
		note(thread, (uint32_t)i + 1);
	}
	if (thread == FUZZ_READER1)
		scheduler_fail();
	scheduler_step(NULL);
}

/* ... and the next run knows nothing of it. */
static void a_thread_may_fail_the_run(void)
{
	struct fuzz_schedule schedule = walk(1, 3);

	give_parts(3, 1, 1);
	for (int i = 0; i < 1000; i++) {
		run_as(&one, &schedule, fail_at_the_third_step);
		CHECK(!one.ended);
		CHECK_SAME(scheduler.stuck, SCHEDULER_FREE);
		CHECK_SAME(one.event[one.events - 1].thread, FUZZ_READER1);
		CHECK_SAME(one.event[one.events - 1].at, 3);
		CHECK_SAME(scheduler_current_operation(), FUZZ_READER1);
	}
	give_parts(2, 1, 2);
	run(&one, &listed);
	CHECK(one.ended);
	CHECK_TEXT(told(&one), "w0.0 w0.1 r1:1.0 r1:1.1");
}

/* ---- Waiting ------------------------------------------------------------- */

static bool opened;

static bool is_open(const void *flag)
{
	return *(const bool *)flag;
}

static void wait_for_the_last(enum fuzz_thread thread)
{
	scheduler_operation(thread);
	note(thread, 0);
	if (thread == FUZZ_READER2) {
		opened = true;
		scheduler_kick();
	}
	about_to_stop = true;
	scheduler_wait(is_open, &opened, "the last");
	scheduler_step(NULL);
	note(thread, 1);
	about_to_stop = true;
}

static void what_waits_goes_on_when_it_can(void)
{
	give_parts(3, 1, 1);
	opened = false;
	run_as(&one, &listed, wait_for_the_last);
	CHECK(one.ended);
	CHECK_TEXT(told(&one), "w1.0 r1:2.0 r2:3.0 r2:3.1 w1.1 r1:2.1");
	opened = true;
	run_as(&one, &listed, wait_for_the_last); /* nobody waits for what is there */
	CHECK_TEXT(told(&one), "w1.0 w1.1 r1:2.0 r1:2.1 r2:3.0 r2:3.1");
}

/* By priorities, who can go on and ranks higher does so at once. */
static void a_kick_lets_the_higher_go_on(void)
{
	unsigned long before_the_kicker = 0;

	give_parts(3, 1, 1);
	for (uint32_t seed = 0; seed < 100; seed++) {
		struct fuzz_schedule schedule = pct(1, 1, seed);

		opened = false;
		run_as(&one, &schedule, wait_for_the_last);
		for (size_t i = 0; i < one.events; i++)
			if (one.event[i].at == 1) {
				before_the_kicker += one.event[i].thread != FUZZ_READER2;
				break;
			}
	}
	CHECK(before_the_kicker > 50);
}

static const struct promise promises[] = {
        {"without a list each thread runs to its end", without_a_list_each_runs_to_its_end},
        {"a listed switch comes before its step", listed_switches_come_before_their_steps},
        {"a thread that ends gives way to the first, or as listed", a_thread_that_ends_gives_way},
        {"switches that cannot be are left out", switches_that_cannot_be_are_left_out},
        {"only those in the set run", only_those_in_the_set_run},
        {"main runs alone", main_runs_alone},
        {"the seed decides a walk", the_seed_decides_a_walk},
        {"the seed decides priorities", the_seed_decides_priorities},
        {"a walk keeps its spread", a_walk_keeps_its_spread},
        {"priorities change as often as depth says", priorities_change_as_often_as_depth_says},
        {"all orders of threads come", all_orders_of_threads_come},
        {"a record makes the same run", a_record_makes_the_same_run},
        {"a record has only what is not the default", a_record_has_only_what_is_not_the_default},
        {"a full record is no overrun", a_full_record_is_no_overrun},
        {"who waits for what is told", who_waits_for_what_is_told},
        {"a long tale of waiting is cut", a_long_tale_of_waiting_is_cut},
        {"a run without end is ended", a_run_without_end_is_ended},
        {"waiting without end is ended", waiting_without_end_is_ended},
        {"a thread may fail the run, and the next knows nothing of it", a_thread_may_fail_the_run},
        {"what waits goes on when it can", what_waits_goes_on_when_it_can},
        {"a kick lets the higher go on", a_kick_lets_the_higher_go_on},
};

int main(void)
{
	fuzz_program_init(&program);
	return CHECK_PROMISES(promises);
}
