/* SPDX-License-Identifier: MIT */
/*
 * scheduler.h - threads that take turns, step by step, as a schedule says.
 *
 * The threads of a program are fibers. Between two accesses to shared memory
 * (access.c calls scheduler_step before each) the scheduler may stop one and go
 * on with another; nothing else decides, so the same program under the same
 * schedule does the same, always. All switches that happened are recorded, as a
 * list that makes the same run again.
 *
 * There is one scheduler in a process: the callbacks of instrumented code have no
 * other way to find it.
 */
#ifndef FUZZ_SCHEDULER_H
#define FUZZ_SCHEDULER_H

#include "program.h"

/* More steps than this is a program that does not come to an end. */
enum { SCHEDULER_STEPS_MAX = 400000, SCHEDULER_RECORD_MAX = 4096 };

enum scheduler_stuck { SCHEDULER_FREE, SCHEDULER_DEADLOCK, SCHEDULER_ENDLESS };

/* Read by others, written by scheduler.c. */
struct scheduler {
	unsigned long left;       /* steps to go before a decision is due */
	enum fuzz_thread current; /* who runs; outside of a run, main */
	enum fuzz_thread last;    /* who ran when the run ended */
	unsigned long switches;   /* that happened in this run */
	size_t recorded;          /* of them, so many are in the record: those that are not the default */
	struct fuzz_switch record[SCHEDULER_RECORD_MAX];
	enum scheduler_stuck stuck; /* a run that failed by itself */
	char waits[160];            /* DEADLOCK: who waits for what */
};
extern struct scheduler scheduler;

/*
 * Called when a thread is about to be left, before step `at` of its operation: it can hide its late stores;
 * and when it goes on. `where`: the code address of the step that waits, or NULL.
 */
struct scheduler_hooks {
	void (*leave)(enum fuzz_thread thread, uint32_t op, uint32_t at, const void *where);
	void (*enter)(enum fuzz_thread thread);
	/* For a report. NULL: no report. */
	void (*switched)(const struct fuzz_switch *s, enum fuzz_thread from, const void *where);
};
void scheduler_set_hooks(const struct scheduler_hooks *hooks);

/* A run begins: no threads. The program gives the switches, if the schedule wants them listed. */
void scheduler_begin(const struct fuzz_program *program, const struct fuzz_schedule *schedule);

/* Run one thread alone, to its end. False: scheduler_fail was called. */
bool scheduler_run_alone(enum fuzz_thread thread, void (*run)(enum fuzz_thread));

/* Run the threads in the set (bit n: thread n) until all have ended. False: scheduler_fail was called, or
 * they are stuck. */
bool scheduler_run_threads(unsigned int set, void (*run)(enum fuzz_thread));

/* ---- For what runs in a thread ------------------------------------------- */

/* The thread begins operation `op` of the program. This is its step 0. */
void scheduler_operation(uint32_t op);

/* What the running thread runs, or the last one ran. */
uint32_t scheduler_current_operation(void);

/* Steps of all threads since they began. */
unsigned long scheduler_clock(void);

/* Wait until ready(on). `what` it waits for, in words. */
void scheduler_wait(bool (*ready)(const void *on), const void *on, const char *what);

/* Somebody may be able to go on now: by priorities it does so at once. */
void scheduler_kick(void);

/* A step where a thread enters or leaves what others wait for: somebody else goes on here more often. */
void scheduler_crossing(const void *where);

/* End the run here. */
_Noreturn void scheduler_fail(void);

/* True while a thread runs: false in the caller of scheduler_run_*. */
bool scheduler_is_running(void);

void scheduler_decide(const void *where);

/* Before each access to shared memory, made by the code at `where`. */
static inline void scheduler_step(const void *where)
{
	if (__builtin_expect(--scheduler.left == 0, 0))
		scheduler_decide(where);
}

#endif /* FUZZ_SCHEDULER_H */
