/* SPDX-License-Identifier: MIT */
/*
 * race.h - accesses of two threads to the same memory that nothing orders, one of them a plain one.
 *
 * Between access.c, which sees each access, and the scheduler. Every thread has
 * a vector clock: how far it knows each other thread to be. What orders threads
 * joins clocks: a release and the acquire of the same word, a grace period and
 * the sections that it waited for, call_rcu and its callback, a lock of the
 * caller. An access races with an earlier one that its thread does not know of.
 * So a lookup that touches a node too early or too late is found on whatever
 * schedule it does so, not only where it reads something wrong.
 *
 * Callbacks are a thread of their own, whoever runs them.
 */
#ifndef FUZZ_RACE_H
#define FUZZ_RACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "program.h"

/* How far the owner knows each thread to be. */
struct race_clock {
	uint32_t of[FUZZ_THREADS];
};

/* A run begins: all threads know what main did. Trees lie at [begin, begin + size). */
void race_begin(const void *begin, size_t size);

/* An access by the running thread. False: a race. */
bool race_read(const void *at, size_t size);
bool race_write(const void *at, size_t size);
bool race_load(const void *at, size_t size, bool acquire);
bool race_store(const void *at, size_t size, bool release);
bool race_update(const void *at, size_t size, bool acquire, bool release);

/* The earlier access that the last race was with; MAIN stands for a callback. */
struct race_other {
	enum fuzz_thread thread;
	bool wrote;
};
extern struct race_other race_other;

/* The memory is somebody else's from now on: what was accessed there is forgotten. */
void race_forget(const void *at, size_t size);

/* What the running thread knows now is in the clock too; it knows what is in the clock. */
void race_release(struct race_clock *clock);
void race_acquire(const struct race_clock *clock);

/* What is in the one clock is in the other, too. */
void race_join(struct race_clock *to, const struct race_clock *from);

/* The running thread runs a callback, which knows what is in the clock; and no longer does. */
void race_enter_callback(const struct race_clock *clock);
void race_leave_callback(void);

#endif /* FUZZ_RACE_H */
