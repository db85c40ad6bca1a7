/* SPDX-License-Identifier: MIT */
/*
 * interleave.h - run a program whose operations belong to threads, under its schedule.
 *
 * Main's operations come first, alone. Then the writer and the readers take
 * turns (scheduler.h). The writer's calls are compared with the oracle as in
 * lockstep; what readers see, with the states that the tree had meanwhile
 * (window.h). At the end all trees are compared, destroyed, and no node may be
 * left. A failure ends the run where it is found: all memory is the run's own,
 * so the next run begins as if nothing had been.
 *
 * Readers. The normal API enters its own read section. A reader's cursor enters
 * one before it looks, if the tree is in RCU mode, and leaves it after mas_pause,
 * mas_reset, mas_init and at the end of the thread: that is what users must do.
 * Outside RCU mode each call is made under the tree's lock.
 */
#ifndef FUZZ_INTERLEAVE_H
#define FUZZ_INTERLEAVE_H

#include "lockstep.h"
#include "random.h"

/* What the run of a program tells as it happens, for a report. All may be NULL. */
struct interleave_trace {
	void *ctx;
	void (*begins)(void *ctx, enum fuzz_thread thread, size_t op);
	void (*gave)(void *ctx, enum fuzz_thread thread, size_t op, unsigned long step,
	             const struct outcome *got);
	void (*switched)(void *ctx, enum fuzz_thread from, const struct fuzz_switch *s, const void *where);
};

struct interleave {
	struct interleave_trace trace; /* chosen by the user, after interleave_init */

	/* The run. `lockstep` has the trees, the oracles, the totals and the failure. */
	struct lockstep lockstep;
	unsigned long steps;    /* accesses to shared memory while threads ran */
	unsigned long switches; /* from thread to thread */
};

/* There is one run at a time in a process. */
void interleave_init(struct interleave *il);

/*
 * Run the program under its schedule. False at a failure: il->lockstep.failure.
 * In two parts: prepare runs main's operations and keeps what they left; go runs
 * the threads from there, as often as wanted, under any schedule.
 */
bool interleave_run(struct interleave *il, const struct fuzz_program *program);

/*
 * The same as targets do it: what main does is the longer part of most programs, so
 * it is done once, and the threads run from there under several schedules, which differ
 * in their seeds. *schedule becomes the last one that ran. A listed schedule runs once.
 */
bool interleave_run_several(struct interleave *il, const struct fuzz_program *program,
                            struct fuzz_schedule *schedule);
bool interleave_prepare(struct interleave *il, const struct fuzz_program *program);
bool interleave_go(struct interleave *il, const struct fuzz_schedule *schedule);

/* Let the threads take turns in another way; the numbers are those that find most. Stores and callbacks stay
 * as they are. */
void interleave_draw_turns(struct fuzz_schedule *schedule, struct fuzz_random *random);

/* The program of the last run with all its switches listed, so that it runs just so again. */
void interleave_list(struct fuzz_program *program);

#endif /* FUZZ_INTERLEAVE_H */
