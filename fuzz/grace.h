/* SPDX-License-Identifier: MIT */
/*
 * grace.h - RCU and locks for the scheduler's threads: grace periods, sleeping, waking.
 *
 * The strictest RCU there can be: a callback runs as soon as the last section has
 * ended that was open when call_rcu was called, in the thread that ended it; or, if
 * the program wants it late, not before somebody waits for a grace period.
 */
#ifndef FUZZ_GRACE_H
#define FUZZ_GRACE_H

#include <stdbool.h>

#include <urcu/flavor.h>

#include "program.h"

/* For mt_set_rcu_flavor. */
extern const struct rcu_flavor_struct grace_flavor;

/* A run begins. */
void grace_begin(enum fuzz_grace grace);

/* Run what callbacks are left; no section is open. */
void grace_quiesce(void);

/* Callbacks that have not run, and whether a thread is in a section. */
unsigned long grace_pending(void);
bool grace_reading(enum fuzz_thread thread);

/* A misuse that ended the run: a call that would have waited for itself, an unlock without a lock. */
extern const char *grace_misuse;

/* What the library calls syscall is renamed to this: futex, and no other. */
long grace_syscall(long number, ...);

#endif /* FUZZ_GRACE_H */
