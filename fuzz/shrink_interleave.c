/* SPDX-License-Identifier: MIT */
/*
 * shrink_interleave.c - the shrinker's engine for programs with threads: runs under schedules.
 *
 * Without an operation the threads make fewer steps, so a listed switch comes elsewhere than it did. What
 * failed because of it may still do so a few steps on, or under another schedule altogether: the search
 * bends the list, and draws schedules, in turn.
 */
#include "interleave.h"
#include "random.h"
#include "shrink_worker.h"

static struct interleave interleave;
static volatile size_t *running; /* operation */
static struct fuzz_schedule ran; /* the last one of a run */

static void begins(void *ctx, enum fuzz_thread thread, size_t op)
{
	(void)ctx;
	(void)thread;
	*running = op;
}

static void init(void)
{
	interleave_init(&interleave);
	interleave.trace.begins = begins;
}

static void tell(struct shrink_failure *failure)
{
	const struct lockstep *ls = &interleave.lockstep;

	failure->operation = ls->failure.operation;
	snprintf(failure->what, sizeof(failure->what), "%s", lockstep_property_words[ls->failure.property]);
	snprintf(failure->call, sizeof(failure->call), "%s", lockstep_failed_call(ls));
}

/* A run that fails ends where it is, in the middle of whatever its threads do: the next one begins afresh. */
static bool run(const struct fuzz_program *p, struct shrink_failure *failure, volatile size_t *at)
{
	running = at;
	if (interleave_run_several(&interleave, p, &ran))
		return true;
	tell(failure);
	return false;
}

/* With the seed that it ran with: mixed stores take their chances from it, also under a list. */
static void list(struct fuzz_program *p)
{
	p->schedule.seed = ran.seed;
	interleave_list(p);
}

/* ---- Other schedules ----------------------------------------------------- */

/* Each switch of the list, once in two, a few steps earlier or later. */
static void bend(struct fuzz_program *p, const struct fuzz_program *given, struct fuzz_random *random)
{
	uint32_t by = 1u << fuzz_random_below(random, 6);

	p->switch_count = 0;
	for (size_t i = 0; i < given->switch_count; i++) {
		struct fuzz_switch s = given->switches[i];
		uint32_t moved = s.at + fuzz_random_below(random, 2 * by + 1);

		if (fuzz_random_once_in(random, 2))
			s.at = moved > by ? moved - by : 0;
		fuzz_program_list_switch(p, &s);
	}
}

/* The last run: as wanted? Then *p has its switches. */
static bool is_found(struct fuzz_program *p, const struct shrink_search *what)
{
	struct shrink_failure failure;

	tell(&failure);
	if (!shrink_fails_alike(&failure, &what->wanted))
		return false;
	interleave_list(p);
	return p->switch_count <= what->switches;
}

static bool look(struct fuzz_program *p, const struct fuzz_program *given, const struct shrink_search *what,
                 volatile unsigned long *runs)
{
	struct fuzz_random random = {p->count};

	for (unsigned long i = 0; i < what->schedules; i++) {
		p->schedule = given->schedule;
		if (i % 2 && given->switch_count)
			bend(p, given, &random);
		else
			interleave_draw_turns(&p->schedule, &random);
		++*runs;
		if (!interleave_go(&interleave, &p->schedule) && is_found(p, what))
			return true;
	}
	return false;
}

static bool search(struct fuzz_program *p, const struct shrink_search *what, volatile unsigned long *runs)
{
	struct fuzz_program given = {.schedule = p->schedule};
	volatile size_t unread;
	bool found;

	running = &unread;
	for (size_t i = 0; i < p->switch_count; i++)
		fuzz_program_list_switch(&given, &p->switches[i]);
	/* If it fails by what MAIN does, no schedule makes a difference. */
	found = interleave_prepare(&interleave, p) && look(p, &given, what, runs);
	fuzz_program_free(&given);
	return found;
}

const struct shrink_engine shrink_engine = {
        .threads = true, .init = init, .run = run, .list = list, .search = search};
