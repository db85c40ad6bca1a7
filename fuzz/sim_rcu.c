/* SPDX-License-Identifier: MIT */
/*
 * sim_rcu.c - a liburcu flavour for one thread; lockstep hands it to mt_set_rcu_flavor.
 */
#include <stdio.h>
#include <stdlib.h>

#include <urcu-bp.h>
#include <urcu/call-rcu.h>

#include "sim_rcu.h"

static unsigned int readers; /* nested read sections that are open */
static unsigned long pending;
static bool running; /* callbacks are being run: they may queue more, but not run them */
static enum sim_rcu_pace pace = SIM_RCU_EAGER;

/* A queue of rcu_heads, linked through the word that liburcu's own queue would use. */
static struct cds_wfcq_node *oldest, **end = &oldest;

static void misuse(const char *what)
{
	fprintf(stderr, "sim_rcu: %s\n", what);
	abort();
}

static struct rcu_head *take_oldest(void)
{
	struct cds_wfcq_node *node = oldest;

	oldest = node->next;
	if (!oldest)
		end = &oldest;
	pending--;
	return (struct rcu_head *)((char *)node - offsetof(struct rcu_head, next));
}

static void run_callbacks(void)
{
	if (running || readers)
		return;
	running = true;
	while (oldest) {
		struct rcu_head *head = take_oldest();

		head->func(head);
	}
	running = false;
}

static void sim_read_lock(void)
{
	readers++;
}

static void sim_read_unlock(void)
{
	if (!readers)
		misuse("read_unlock without read_lock");
	readers--;
	if (pace == SIM_RCU_EAGER)
		run_callbacks();
}

static int sim_read_ongoing(void)
{
	return readers != 0;
}

static void sim_call_rcu(struct rcu_head *head, void (*func)(struct rcu_head *head))
{
	head->func = func;
	head->next.next = NULL;
	*end = &head->next;
	end = &head->next.next;
	pending++;
	if (pace == SIM_RCU_EAGER)
		run_callbacks();
}

static void sim_synchronize_rcu(void)
{
	if (readers)
		misuse("synchronize_rcu inside a read section: it would wait for itself for ever");
	run_callbacks();
}

static void sim_barrier(void)
{
	if (readers)
		misuse("rcu_barrier inside a read section: it would wait for itself for ever");
	if (running)
		misuse("rcu_barrier inside a callback: it would wait for itself for ever");
	run_callbacks();
}

static void sim_defer_rcu(void (*func)(void *p), void *p)
{
	(void)func;
	(void)p;
	misuse("defer_rcu is not simulated");
}

static void sim_nothing(void)
{
}

static void sim_no_atfork(struct urcu_atfork *atfork)
{
	(void)atfork;
}

const struct rcu_flavor_struct sim_rcu_flavor = {
        .read_lock = sim_read_lock,
        .read_unlock = sim_read_unlock,
        .read_ongoing = sim_read_ongoing,
        .read_quiescent_state = sim_nothing,
        .update_call_rcu = sim_call_rcu,
        .update_synchronize_rcu = sim_synchronize_rcu,
        .update_defer_rcu = sim_defer_rcu,
        .thread_offline = sim_nothing,
        .thread_online = sim_nothing,
        .register_thread = sim_nothing,
        .unregister_thread = sim_nothing,
        .barrier = sim_barrier,
        .register_rculfhash_atfork = sim_no_atfork,
        .unregister_rculfhash_atfork = sim_no_atfork,
};

void sim_rcu_set_pace(enum sim_rcu_pace new_pace)
{
	pace = new_pace;
}

void sim_rcu_quiesce(void)
{
	sim_barrier();
}

bool sim_rcu_reading(void)
{
	return readers != 0;
}

unsigned long sim_rcu_pending(void)
{
	return pending;
}
