/* SPDX-License-Identifier: MIT */
#include "scheduler.h"

#include "fiber.h"
#include "random.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct scheduler scheduler;

enum thread_state { ABSENT, RUNNING, WAITING, ENDED };

struct thread {
	enum thread_state state;
	struct fiber fiber;
	uint32_t op;       /* what it runs */
	uint32_t position; /* its next step there, while others run */
	int priority;      /* PCT: the highest goes first */
	bool (*ready)(const void *on);
	const void *on;
	const char *what;
};

static struct {
	const struct fuzz_program *program;
	struct fuzz_schedule schedule;
	struct thread thread[FUZZ_THREADS];
	struct fiber host;
	struct fuzz_random random;
	void (*run)(enum fuzz_thread thread);
	bool running, failed;
	unsigned long armed; /* what `left` was set to */
	unsigned long clock; /* steps before that */
	unsigned long due;   /* WALK, PCT: the clock of the next decision */
	uint32_t position;   /* of the running thread, before that */
	unsigned long change[4];
	unsigned int changes, changed;
	struct scheduler_hooks hooks;
} own;

static const unsigned long never = ~0ul;

void scheduler_set_hooks(const struct scheduler_hooks *hooks)
{
	own.hooks = *hooks;
}

bool scheduler_is_running(void)
{
	return own.running;
}

static struct thread *current(void)
{
	return &own.thread[scheduler.current];
}

/* ---- Counting steps ------------------------------------------------------ */

/* Steps made since `left` was set are counted into clock and position. */
static void settle_count(void)
{
	unsigned long made = own.armed - scheduler.left;

	own.clock += made;
	own.position += (uint32_t)made;
	own.armed = scheduler.left;
}

uint32_t scheduler_current_operation(void)
{
	return own.thread[own.running ? scheduler.current : scheduler.last].op;
}

unsigned long scheduler_clock(void)
{
	settle_count();
	return own.clock;
}

/* The first listed switch of an operation at or after a step; NULL if there is none. */
static const struct fuzz_switch *listed_from(uint32_t op, uint32_t at)
{
	const struct fuzz_switch *list = own.program->switches;
	size_t low = 0, high = own.program->switch_count;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (list[middle].op < op || (list[middle].op == op && list[middle].at < at))
			low = middle + 1;
		else
			high = middle;
	}
	return low < own.program->switch_count && list[low].op == op ? &list[low] : NULL;
}

/* In how many steps the next decision is due: 1 is the next one. */
static unsigned long steps_to_decision(void)
{
	const struct fuzz_switch *next;

	if (scheduler.current == FUZZ_MAIN)
		return never;
	if (own.schedule.strategy != FUZZ_LISTED)
		return own.due > own.clock ? own.due - own.clock : 1;
	next = listed_from(current()->op, own.position);
	return next ? next->at - own.position + 1ul : never;
}

static void arm(void)
{
	unsigned long steps = steps_to_decision();
	unsigned long limit = own.clock < SCHEDULER_STEPS_MAX ? SCHEDULER_STEPS_MAX - own.clock : 1;

	if (scheduler.current != FUZZ_MAIN && steps > limit)
		steps = limit;
	own.armed = scheduler.left = steps;
}

/* ---- Who goes on --------------------------------------------------------- */

static bool is_under_way(const struct thread *t)
{
	return t->state == RUNNING || t->state == WAITING;
}

static bool can_run(unsigned int i)
{
	struct thread *t = &own.thread[i];

	return t->state == RUNNING || (t->state == WAITING && t->ready(t->on));
}

/* The lowest-numbered of those that can go on, without `except`; MAIN if there is none. */
static enum fuzz_thread lowest(unsigned int except)
{
	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		if (i != except && can_run(i))
			return (enum fuzz_thread)i;
	return FUZZ_MAIN;
}

static enum fuzz_thread highest_priority(unsigned int except)
{
	enum fuzz_thread best = FUZZ_MAIN;

	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		if (i != except && can_run(i) &&
		    (best == FUZZ_MAIN || own.thread[i].priority > own.thread[best].priority))
			best = (enum fuzz_thread)i;
	return best;
}

static enum fuzz_thread any(unsigned int except)
{
	enum fuzz_thread able[FUZZ_THREADS];
	unsigned int count = 0;

	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		if (i != except && can_run(i))
			able[count++] = (enum fuzz_thread)i;
	return count ? able[fuzz_random_below(&own.random, count)] : FUZZ_MAIN;
}

/* All others have ended. */
static bool is_last(void)
{
	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		if (i != scheduler.current && is_under_way(&own.thread[i]))
			return false;
	return true;
}

static enum fuzz_thread listed_at(uint32_t at, unsigned int except)
{
	const struct fuzz_switch *s = listed_from(current()->op, at);

	return s && s->at == at && s->to != except && can_run(s->to) ? (enum fuzz_thread)s->to : FUZZ_MAIN;
}

/* The running thread could go on, but somebody else may: MAIN if nobody is to. */
static enum fuzz_thread choose(uint32_t at)
{
	const struct fuzz_schedule *how = &own.schedule;
	enum fuzz_thread first;

	switch (how->strategy) {
	case FUZZ_WALK:
		own.due = is_last() ? never : own.clock + 1 + fuzz_random_below(&own.random, 2 * how->spread);
		return any(scheduler.current);
	case FUZZ_PCT:
		own.due = never;
		if (own.changed < own.changes && own.clock >= own.change[own.changed])
			current()->priority = -(int)++own.changed;
		if (own.changed < own.changes)
			own.due = own.change[own.changed];
		first = highest_priority(FUZZ_MAIN);
		return first == scheduler.current ? FUZZ_MAIN : first;
	default:
		return listed_at(at, scheduler.current);
	}
}

/* The running thread cannot go on: who does? */
static enum fuzz_thread choose_other(uint32_t at)
{
	enum fuzz_thread to = FUZZ_MAIN;

	switch (own.schedule.strategy) {
	case FUZZ_WALK:
		return any(scheduler.current);
	case FUZZ_PCT:
		return highest_priority(scheduler.current);
	default:
		to = listed_at(at, scheduler.current);
		return to == FUZZ_MAIN ? lowest(scheduler.current) : to;
	}
}

/* ---- Switching ----------------------------------------------------------- */

static void record(uint32_t at, enum fuzz_thread to, const void *where, bool forced)
{
	struct fuzz_switch s = {.op = current()->op, .at = at, .to = (uint8_t)to};

	scheduler.switches++;
	if (own.hooks.switched)
		own.hooks.switched(&s, scheduler.current, where);
	if (forced && to == lowest(scheduler.current))
		return;
	if (scheduler.recorded < SCHEDULER_RECORD_MAX)
		scheduler.record[scheduler.recorded++] = s;
}

static void switch_to(enum fuzz_thread to, const void *where)
{
	struct thread *from = current();

	from->position = own.position;
	own.hooks.leave(scheduler.current, from->op, from->position, where);
	scheduler.current = to;
	if (current()->state == WAITING)
		current()->state = RUNNING;
	own.position = current()->position;
	arm();
	own.hooks.enter(to);
	fiber_switch(&from->fiber, &current()->fiber);
}

static _Noreturn void back_to_host(void)
{
	fiber_switch(&current()->fiber, &own.host);
	abort(); /* nobody comes back */
}

_Noreturn void scheduler_fail(void)
{
	own.failed = true;
	back_to_host();
}

static _Noreturn void fail_deadlock(void)
{
	size_t length = 0, room = sizeof(scheduler.waits);

	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		if (own.thread[i].state == WAITING && length < room)
			length +=
			        (size_t)snprintf(scheduler.waits + length, room - length, "%s%s waits for %s",
			                         length ? ", " : "", fuzz_thread_name[i], own.thread[i].what);
	scheduler.stuck = SCHEDULER_DEADLOCK;
	scheduler_fail();
}

static void check_end(void)
{
	if (own.clock < SCHEDULER_STEPS_MAX || scheduler.current == FUZZ_MAIN)
		return;
	scheduler.stuck = SCHEDULER_ENDLESS;
	scheduler_fail();
}

/* A step takes place, whatever comes of it. */
static uint32_t take_step(void)
{
	settle_count();
	own.clock++;
	return own.position++;
}

void scheduler_decide(const void *where)
{
	enum fuzz_thread to;
	uint32_t at;

	/* The step was counted down already. */
	settle_count();
	at = own.position - 1;
	check_end();
	to = choose(at);
	if (to == FUZZ_MAIN) {
		arm();
		return;
	}
	record(at, to, where, false);
	switch_to(to, where);
}

void scheduler_wait(bool (*ready)(const void *on), const void *on, const char *what)
{
	struct thread *t = current();

	while (!ready(on)) {
		uint32_t at = take_step();
		enum fuzz_thread to;

		t->state = WAITING;
		t->ready = ready;
		t->on = on;
		t->what = what;
		check_end();
		to = choose_other(at);
		if (to == FUZZ_MAIN)
			fail_deadlock();
		record(at, to, NULL, true);
		switch_to(to, NULL);
	}
}

void scheduler_kick(void)
{
	if (scheduler.current == FUZZ_MAIN || own.schedule.strategy != FUZZ_PCT)
		return;
	settle_count();
	own.due = own.clock + 1;
	arm();
}

void scheduler_crossing(const void *where)
{
	if (scheduler.current != FUZZ_MAIN && own.schedule.strategy == FUZZ_WALK &&
	    fuzz_random_once_in(&own.random, 4)) {
		settle_count();
		own.due = own.clock + 1;
		arm();
	}
	scheduler_step(where);
}

void scheduler_operation(uint32_t op)
{
	settle_count();
	current()->op = op;
	own.position = 0;
	arm();
	scheduler_step(NULL);
}

/* ---- Running ------------------------------------------------------------- */

static bool all_ended(void)
{
	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++)
		if (is_under_way(&own.thread[i]))
			return false;
	return true;
}

static void thread_main(void)
{
	enum fuzz_thread to;
	uint32_t at;

	own.run(scheduler.current);
	at = take_step();
	current()->state = ENDED;
	if (scheduler.current == FUZZ_MAIN || all_ended())
		back_to_host();
	to = choose_other(at);
	if (to == FUZZ_MAIN)
		fail_deadlock();
	record(at, to, NULL, true);
	switch_to(to, NULL);
	abort(); /* an ended thread is never chosen */
}

static bool run_from(enum fuzz_thread first)
{
	scheduler.current = first;
	own.position = 0;
	own.running = true;
	arm();
	fiber_switch(&own.host, &current()->fiber);
	own.running = false;
	/* The caller may touch trees too, as main does: these are no steps. */
	settle_count();
	own.armed = scheduler.left = never;
	scheduler.last = scheduler.current;
	scheduler.current = FUZZ_MAIN;
	return !own.failed;
}

static void start(unsigned int i)
{
	struct thread *t = &own.thread[i];

	t->state = RUNNING;
	t->op = 0;
	t->position = 0;
	fiber_start(&t->fiber, thread_main);
}

bool scheduler_run_alone(enum fuzz_thread thread, void (*run)(enum fuzz_thread))
{
	own.run = run;
	start(thread);
	return run_from(thread);
}

/* Priorities in any order, all above those that a change gives. */
static void draw_priorities(void)
{
	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++) {
		unsigned int other = FUZZ_WRITER + fuzz_random_below(&own.random, i - FUZZ_WRITER + 1);

		own.thread[i].priority = own.thread[other].priority;
		own.thread[other].priority = (int)i;
	}
}

static void draw_changes(const struct fuzz_schedule *how)
{
	own.changed = 0;
	own.changes = how->depth ? how->depth - 1u : 0;
	for (unsigned int i = 0; i < own.changes; i++) {
		unsigned long at = 1 + fuzz_random_below(&own.random, how->spread);
		unsigned int place = i;

		for (; place && own.change[place - 1] > at; place--)
			own.change[place] = own.change[place - 1];
		own.change[place] = at;
	}
}

bool scheduler_run_threads(unsigned int set, void (*run)(enum fuzz_thread))
{
	own.run = run;
	own.clock = 0;
	own.due = 1;
	own.random.state = own.schedule.seed;
	draw_priorities();
	draw_changes(&own.schedule);
	for (unsigned int i = FUZZ_WRITER; i < FUZZ_THREADS; i++) {
		if (set >> i & 1)
			start(i);
		else
			own.thread[i].state = ABSENT;
	}
	return !set || run_from(lowest(FUZZ_MAIN));
}

void scheduler_begin(const struct fuzz_program *program, const struct fuzz_schedule *schedule)
{
	own.program = program;
	own.schedule = *schedule;
	own.failed = false;
	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		own.thread[i].state = ABSENT;
	scheduler.stuck = SCHEDULER_FREE;
	scheduler.switches = 0;
	scheduler.recorded = 0;
}
