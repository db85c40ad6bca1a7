/* SPDX-License-Identifier: MIT */
#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <urcu/flavor.h>

/* The default flavour, which every workload but "flavours" has. */
extern const struct rcu_flavor_struct urcu_bp_flavor;

/* Above this many ranges only reads are measured: writes would take minutes a round. */
enum { WRITES_LIMIT = 2000000 };

/* What one engine brings along from round to round. */
struct contestant {
	const struct engine *engine;
	enum mode mode;
	void *map;        /* NULL: each round makes its own */
	struct work work; /* shared, but for the slots */
};

struct round {
	double ns;
	unsigned long sum, content;
};

static double clock_ns(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

double now_ns(void)
{
	return clock_ns(CLOCK_MONOTONIC);
}

double thread_ns(void)
{
	return clock_ns(CLOCK_THREAD_CPUTIME_ID);
}

/*
 * The time that this thread ran, which others on the machine do not stretch. Of
 * writes in RCU mode, that all threads ran: what is freed later counts too, and
 * waiting for readers does not.
 */
static double stop_watch(const struct workload *workload)
{
	bool frees_later = workload->mode == MODE_RCU && workload->writes;

	return frees_later ? clock_ns(CLOCK_PROCESS_CPUTIME_ID) : thread_ns();
}

static unsigned long content_of(const struct engine *engine, void *map)
{
	static const struct work walk_once = {.walks = 1};

	return engine->run[LOOP_WALK_UP](map, &walk_once);
}

/* Wait until what was retired is freed. */
static void settle(const struct contestant *c)
{
	if (c->engine->settle)
		c->engine->settle();
	else
		urcu_bp_flavor.barrier();
}

/* ---- One round of one engine --------------------------------------------- */

static struct round time_run(struct contestant *c, const struct workload *workload, void *map)
{
	struct work undo = c->work;
	struct round round;
	double before = stop_watch(workload);

	round.sum = c->engine->run[workload->loop](map, &c->work);
	if (c->mode == MODE_RCU && workload->writes)
		settle(c);
	round.ns = stop_watch(workload) - before;
	round.content = workload->writes ? content_of(c->engine, map) : 0;
	undo.ops = undo.undo;
	undo.op_count = undo.undo_count;
	if (undo.op_count)
		c->engine->run[LOOP_APPLY](map, &undo);
	return round;
}

static struct round time_build(struct contestant *c, const struct workload *workload)
{
	void *map = c->engine->make(c->mode, MEMORY_FAST);
	struct round round = time_run(c, workload, map);

	c->engine->destroy(map);
	return round;
}

/* The copy is made and destroyed; one of the two counts. */
static struct round time_copy(struct contestant *c, const struct workload *workload)
{
	struct round round = {.ns = 0};
	double begin = stop_watch(workload), made, end;
	void *copy = c->engine->dup(c->map);

	if (!copy)
		no_memory();
	made = stop_watch(workload);
	round.content = content_of(c->engine, copy);
	end = stop_watch(workload);
	c->engine->destroy(copy);
	round.ns = workload->timed == TIMED_DUP ? made - begin : stop_watch(workload) - end;
	return round;
}

static struct round run_round(struct contestant *c, const struct workload *workload)
{
	struct round round;

	switch (workload->timed) {
	case TIMED_RUN:
		round = time_run(c, workload, c->map);
		break;
	case TIMED_BUILD:
		round = time_build(c, workload);
		break;
	default:
		round = time_copy(c, workload);
		break;
	}
	if (c->mode == MODE_RCU)
		settle(c); /* what this round retired is not to be freed in the next one's time */
	return round;
}

/* ---- Who takes part ------------------------------------------------------ */

/* An engine without readers beside writers shows in RCU workloads what it does without them. */
static bool mode_for(const struct engine *engine, const struct workload *workload, enum mode *mode)
{
	*mode = workload->mode;
	if (*mode == MODE_RCU && !(engine->modes & 1u << MODE_RCU))
		*mode = MODE_PLAIN;
	return engine->modes & 1u << *mode;
}

static bool takes_part(const struct engine *engine, const struct workload *workload, unsigned long count)
{
	enum mode mode;

	if ((workload->timed == TIMED_DUP || workload->timed == TIMED_DESTROY) && !engine->dup)
		return false;
	return mode_for(engine, workload, &mode) && engine->run[workload->loop] &&
	       !(workload->writes && engine->write_limit && count > engine->write_limit &&
	         workload->loop != LOOP_APPEND);
}

/* An engine that is hopeless at writes is built in order. */
static void build(struct contestant *c, void *map)
{
	struct work work = c->work;

	work.ops = work.shuffled;
	work.op_count = work.count;
	c->engine->run[c->engine->write_limit ? LOOP_APPEND : LOOP_APPLY](map, &work);
}

static void enter(struct contestant *c, const struct engine *engine, const struct workload *workload,
                  const struct work *work)
{
	size_t slots = work->count * sizeof(*work->slots);

	c->engine = engine;
	mode_for(engine, workload, &c->mode);
	c->work = *work;
	c->map = NULL;
	if (work->slots)
		c->work.slots = memcpy(grab(slots), work->slots, slots);
	if (workload->timed == TIMED_BUILD)
		return;
	c->map = engine->make(c->mode, MEMORY_FAST);
	build(c, c->map);
}

static void leave(struct contestant *c, const struct work *work)
{
	if (c->map)
		c->engine->destroy(c->map);
	if (work->slots)
		free(c->work.slots);
}

/* What a map takes that this workload builds. */
static double bytes_per_range(struct contestant *c, const struct workload *workload)
{
	unsigned long before = c->engine->used(), bytes;
	void *map = c->engine->make(c->mode, MEMORY_COUNTED);

	c->engine->run[workload->loop](map, &c->work);
	bytes = c->engine->used() - before;
	c->engine->destroy(map);
	return (double)bytes / (double)c->work.count;
}

/* ---- All rounds ---------------------------------------------------------- */

static void hold_against(const struct round *round, const struct round *first, const struct engine *engine,
                         const struct outcome *outcome)
{
	const char *what = round->sum != first->sum ? "results" : "contents";

	if (round->sum == first->sum && round->content == first->content)
		return;
	fflush(stdout);
	fprintf(stderr, "bench: %s has other %s than %s after %s of %lu ranges (%s)\n", engine->name, what,
	        engines[0]->name, outcome->workload->name, outcome->count, shape_names[outcome->shape]);
	exit(1);
}

/* Round 0 warms up and is not kept. Each round begins with another engine. */
static void run_rounds(struct outcome *outcome, struct contestant *contestants)
{
	for (unsigned long r = 0; r <= outcome->rounds; r++) {
		struct round rounds[ENGINES_MAX];

		for (unsigned int i = 0; i < engine_count; i++) {
			unsigned int e = (unsigned int)((i + r) % engine_count);

			if (!outcome->took_part[e])
				continue;
			rounds[e] = run_round(&contestants[e], outcome->workload);
			if (r)
				outcome->ns[e][r - 1] = rounds[e].ns / (double)contestants[e].work.operations;
		}
		for (unsigned int e = 1; e < engine_count; e++)
			if (outcome->took_part[e])
				hold_against(&rounds[e], &rounds[0], engines[e], outcome);
	}
}

bool measure_skips(const struct workload *workload, enum shape shape, unsigned long count)
{
	return !(workload->shapes & 1u << shape) || count < workload->least ||
	       (workload->writes && count > WRITES_LIMIT);
}

void measure(struct outcome *outcome, const struct settings *settings, const struct workload *workload,
             enum shape shape, unsigned long count)
{
	struct contestant contestants[ENGINES_MAX];
	struct layout layout;
	struct work work;

	memset(outcome, 0, sizeof(*outcome));
	outcome->workload = workload;
	outcome->shape = shape;
	outcome->count = count;
	outcome->rounds = settings->rounds;
	layout_make(&layout, shape, count, settings->seed);
	work_begin(&work, &layout);
	workload->prepare(&work, &layout);
	for (unsigned int e = 0; e < engine_count; e++) {
		outcome->took_part[e] = settings->engine[e] && takes_part(engines[e], workload, count);
		if (outcome->took_part[e])
			enter(&contestants[e], engines[e], workload, &work);
	}
	run_rounds(outcome, contestants);
	for (unsigned int e = 0; e < engine_count; e++) {
		if (!outcome->took_part[e])
			continue;
		if (workload->timed == TIMED_BUILD)
			outcome->bytes[e] = bytes_per_range(&contestants[e], workload);
		leave(&contestants[e], &work);
	}
	work_free(&work);
	layout_free(&layout);
}

/* ---- Figures ------------------------------------------------------------- */

static int by_value(const void *a, const void *b)
{
	const double *left = a, *right = b;

	return *left < *right ? -1 : *left > *right;
}

struct spread spread_of(double *values, unsigned long count)
{
	struct spread spread;

	qsort(values, count, sizeof(*values), by_value);
	spread.least = values[0];
	spread.most = values[count - 1];
	spread.median = count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
	return spread;
}

struct spread outcome_time(const struct outcome *outcome, unsigned int engine)
{
	double values[ROUNDS_MAX];

	memcpy(values, outcome->ns[engine], sizeof(values));
	return spread_of(values, outcome->rounds);
}

struct spread outcome_ratio(const struct outcome *outcome, unsigned int engine)
{
	double values[ROUNDS_MAX];

	for (unsigned long r = 0; r < outcome->rounds; r++)
		values[r] = outcome->ns[engine][r] / outcome->ns[0][r];
	return spread_of(values, outcome->rounds);
}
