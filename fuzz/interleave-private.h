/* SPDX-License-Identifier: MIT */
/*
 * interleave-private.h - what the halves of a run share: interleave.c begins, ends and explains it,
 * interleave_calls.c makes the calls of main, the writer and the readers.
 */
#ifndef FUZZ_INTERLEAVE_PRIVATE_H
#define FUZZ_INTERLEAVE_PRIVATE_H

#include "interleave.h"
#include "race.h"

/*
 * Enough for what small programs do: what a program asks for beyond that is left out, and counted as cut.
 * Calls: those of main, and those of all threads together.
 */
enum { MAIN_CALLS_MAX = 2000, THREAD_CALLS_MAX = 500, RANGES_MAX = 1 << 18 };

/* All states that a tree has had. Calls of the writer make them. */
struct history {
	struct oracle state[THREAD_CALLS_MAX + 1];
	size_t begun;     /* the writer has begun to make state[begun]: it may be there */
	size_t completed; /* ... has completed state[completed]: it or a later one is there */
};

struct interleaving {
	struct interleave *il;
	const struct fuzz_program *program;
	unsigned int threads; /* bit n: thread n has operations */
	unsigned int readers; /* ... of these, the readers that have not ended */
	struct history history[FUZZ_TREES];
	struct oracle_range range[RANGES_MAX]; /* of all states */
	size_t ranges, ranges_saved;
	unsigned int calls[FUZZ_THREADS];
	bool cut;                              /* calls were left out */
	unsigned int runs;                     /* since main's operations were made */
	bool reading[FUZZ_THREADS];            /* the reader's cursor is in a read section */
	size_t seen[FUZZ_THREADS][FUZZ_TREES]; /* the reader knows the tree to have come to this state */
	/* The caller's lock of a tree that has none of its own. */
	struct callers_lock {
		bool held;
		struct race_clock known; /* to whom had it last */
	} lock[FUZZ_TREES];
	struct lockstep_totals totals;
};
extern struct interleaving interleaving;

/* The run fails here unless both sides agree. */
void interleave_must(bool agrees);

/* All operations of a thread, one after the other. */
void interleave_thread(enum fuzz_thread thread);

/* The trees' first states are what main left. */
void interleave_begin_histories(void);

#endif /* FUZZ_INTERLEAVE_PRIVATE_H */
