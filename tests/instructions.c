/* SPDX-License-Identifier: MIT */
/*
 * instructions.c - workloads of bench/ on the library alone, for callgrind to
 * count: each in a dump of its own, which ./rig instructions reads.
 *
 * Prints a workload and its operations on each line. Everything is the same in
 * every run: the work comes from a fixed seed, and grace periods end where this
 * program says, in its only thread.
 */
#include <maple_tree.h>
#include <stdio.h>
#include <stdlib.h>
#include <urcu/flavor.h>
#include <urcu/urcu-bp.h>
#include <valgrind/callgrind.h>

#include "../bench/workload.h"

enum { RANGES = 100000, SEED = 1, GRACE_PERIOD = 256 };

/* In this order: what the slab holds is what those before left. */
static const char *const counted[] = {
        "load-random",  "iterate",    "for-each",   "build-order",   "build-bulk",
        "build-random", "overwrite",  "split-heal", "boundary",      "churn",
        "erase",        "wide-100",   "mixed",      "dup",           "destroy",
        "gap-up",       "alloc-free", "rcu-load",   "rcu-overwrite", "rcu-split-heal",
        "rcu-churn",    "rcu-erase",
};

/* ---- A flavour of RCU in one thread -------------------------------------- */

static struct rcu_head *queue;

static void nothing(void)
{
}

static void queue_call(struct rcu_head *head, void (*func)(struct rcu_head *head))
{
	head->func = func;
	head->next.next = (struct cds_wfcq_node *)queue;
	queue = head;
}

/* A callback may queue another, which waits for the next time. */
static void end_grace_period(void)
{
	struct rcu_head *head = queue;

	queue = NULL;
	while (head) {
		struct rcu_head *next = (struct rcu_head *)head->next.next;

		head->func(head);
		head = next;
	}
}

static void barrier(void)
{
	while (queue)
		end_grace_period();
}

static const struct rcu_flavor_struct one_thread = {
        .read_lock = nothing,
        .read_unlock = nothing,
        .update_call_rcu = queue_call,
        .update_synchronize_rcu = end_grace_period,
        .barrier = barrier,
};

/* ---- Counting ------------------------------------------------------------ */

static void count_begin(void)
{
	CALLGRIND_START_INSTRUMENTATION;
	CALLGRIND_ZERO_STATS;
}

static void count_end(const char *name)
{
	CALLGRIND_DUMP_STATS_AT(name);
	CALLGRIND_STOP_INSTRUMENTATION;
}

/* In RCU mode grace periods end between pieces of the work, outside the count. */
static void count_ops(const struct workload *workload, void *map, const struct work *work)
{
	struct work piece = *work;

	count_begin();
	for (unsigned long done = 0; done < work->op_count; done += piece.op_count) {
		piece.ops = work->ops + done;
		piece.op_count = work->op_count - done < GRACE_PERIOD ? work->op_count - done : GRACE_PERIOD;
		engine_maple.run[workload->loop](map, &piece);
		CALLGRIND_TOGGLE_COLLECT;
		end_grace_period();
		CALLGRIND_TOGGLE_COLLECT;
	}
	count_end(workload->name);
}

static void count_run(const struct workload *workload, void *map, const struct work *work)
{
	if (workload->mode == MODE_RCU && work->op_count) {
		count_ops(workload, map, work);
		return;
	}
	count_begin();
	engine_maple.run[workload->loop](map, work);
	count_end(workload->name);
}

static void count_copy(const struct workload *workload, void *map)
{
	void *copy;

	if (workload->timed == TIMED_DUP)
		count_begin();
	copy = engine_maple.dup(map);
	if (!copy)
		no_memory();
	if (workload->timed == TIMED_DUP)
		count_end(workload->name);
	else
		count_begin();
	engine_maple.destroy(copy);
	if (workload->timed == TIMED_DESTROY)
		count_end(workload->name);
}

static void build(void *map, const struct work *work)
{
	struct work all = *work;

	all.ops = all.shuffled;
	all.op_count = all.count;
	engine_maple.run[LOOP_APPLY](map, &all);
	barrier();
}

static void count(const struct workload *workload)
{
	struct layout layout;
	struct work work;
	void *map;

	layout_make(&layout, SHAPE_SPACE, RANGES, SEED);
	work_begin(&work, &layout);
	workload->prepare(&work, &layout);
	map = engine_maple.make(workload->mode, MEMORY_FAST);
	if (workload->timed != TIMED_BUILD)
		build(map, &work);
	if (workload->timed == TIMED_DUP || workload->timed == TIMED_DESTROY)
		count_copy(workload, map);
	else
		count_run(workload, map, &work);
	printf("%s\t%lu\n", workload->name, work.operations);
	fflush(stdout);
	engine_maple.destroy(map);
	barrier();
	work_free(&work);
	layout_free(&layout);
}

int main(void)
{
	mt_set_rcu_flavor(&one_thread);
	for (size_t i = 0; i < sizeof(counted) / sizeof(counted[0]); i++) {
		const struct workload *workload = workload_named(counted[i]);

		if (!workload) {
			fprintf(stderr, "instructions: there is no workload '%s'\n", counted[i]);
			return 2;
		}
		count(workload);
	}
	return 0;
}
