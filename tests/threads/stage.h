/* SPDX-License-Identifier: MIT */
/*
 * stage.h - threads of the scheduler that act in the order in which the test lets them; included by the
 * tests of what stands around the scheduler.
 *
 * Each thread has a role, and acts while it has the turn, from the writer on. Between turns
 * the scheduler switches, so late stores are hidden then.
 */
#ifndef TESTS_THREADS_STAGE_H
#define TESTS_THREADS_STAGE_H

#include "access.h"
#include "grace.h"
#include "quarantine.h"
#include "scheduler.h"

typedef void stage_role(void);

/* Shared memory that is no node. */
static long stage_tree[64] __attribute__((aligned(64)));

static struct memory_meter stage_meter;
static struct memory_account stage_account;
static stage_role *stage_cast[FUZZ_THREADS];
static enum fuzz_thread stage_turn;
static struct fuzz_program stage_switches; /* listed ones; the operation of a thread has its number */

static inline bool stage_is_turn(const void *thread)
{
	return stage_turn == *(const enum fuzz_thread *)thread;
}

static inline void stage_await_turn(void)
{
	enum fuzz_thread me = scheduler.current;

	scheduler_wait(stage_is_turn, &me, "its turn");
}

/* Hand the turn on; goes on when it comes back. */
static inline void pass_to(enum fuzz_thread to)
{
	stage_turn = to;
	stage_await_turn();
}

/* A role's last act. */
static inline void leave_to(enum fuzz_thread to)
{
	stage_turn = to;
}

static inline void *new_node(void)
{
	return stage_account.allocator.alloc(&stage_account, QUARANTINE_BLOCK_SIZE, QUARANTINE_BLOCK_SIZE);
}

static inline void free_node(void *node)
{
	stage_account.allocator.free(&stage_account, node, QUARANTINE_BLOCK_SIZE);
}

static inline void stage_run(enum fuzz_thread thread)
{
	scheduler_operation(thread);
	stage_await_turn();
	stage_cast[thread]();
}

/* All is new, but the nodes that the test allocated before. A role may be NULL: no such thread. */
static inline bool play(enum fuzz_stores stores, uint32_t seed, enum fuzz_grace grace, stage_role *w,
                        stage_role *r1, stage_role *r2)
{
	static const struct scheduler_hooks hooks = {access_leave, access_enter, NULL};
	const struct fuzz_schedule schedule = {
	        .strategy = FUZZ_LISTED, .seed = seed, .stores = stores, .grace = grace};
	unsigned int set =
	        1u << FUZZ_WRITER | (r1 ? 1u : 0u) << FUZZ_READER1 | (r2 ? 1u : 0u) << FUZZ_READER2;

	stage_cast[FUZZ_WRITER] = w;
	stage_cast[FUZZ_READER1] = r1;
	stage_cast[FUZZ_READER2] = r2;
	stage_turn = FUZZ_WRITER;
	scheduler_set_hooks(&hooks);
	grace_begin(grace);
	access_begin(stage_tree, sizeof(stage_tree), stores, seed);
	scheduler_begin(&stage_switches, &schedule);
	return scheduler_run_threads(set, stage_run);
}

/* Before each: memory as new. */
static inline void clear_stage(void)
{
	memset(stage_tree, 0, sizeof(stage_tree));
	quarantine_begin();
	memset(&stage_meter, 0, sizeof(stage_meter));
	quarantine_account(&stage_account, &stage_meter);
}

#endif /* TESTS_THREADS_STAGE_H */
