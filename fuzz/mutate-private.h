/* SPDX-License-Identifier: MIT */
/*
 * mutate-private.h - what mutate.c and mutate_threads.c share: a program being changed.
 *
 * A mutation is a function mutate_NAME of the same name as its row in mutate.h.
 * It returns whether it changed the program, and keeps it canonical and within
 * `most` operations; one that finds nothing to work on leaves the program
 * alone, and another is tried.
 */
#ifndef FUZZ_MUTATE_PRIVATE_H
#define FUZZ_MUTATE_PRIVATE_H

#include "draw.h"
#include "mutate.h"
#include "program-private.h"

/* A program with threads has no more operations, and no longer repetitions. */
enum { MUTATE_THREADED_OPS = 24, MUTATE_MAIN_COUNT = 64, MUTATE_THREAD_COUNT = 16 };

struct mutator {
	struct fuzz_draw draw;
	struct fuzz_program *p;
	size_t most; /* operations; the array has room for them */
	bool threaded;
};

static inline uint32_t mutate_below(struct mutator *m, size_t n)
{
	return fuzz_random_below(&m->draw.random, (uint32_t)n);
}

static inline bool mutate_once_in(struct mutator *m, uint32_t n)
{
	return fuzz_random_once_in(&m->draw.random, n);
}

/* To a thread that may have its code. */
static inline void mutate_give_to(struct fuzz_op *op, enum fuzz_thread thread)
{
	op->thread = (uint8_t)thread;
	fuzz_op_canonicalize(op);
}

/* The thread of an operation to be added, and what it may be: some of draw.set, never nothing. */
enum fuzz_thread mutate_any_thread(struct mutator *m, uint64_t *set);

/* A small program of a writer and readers, and its schedule. */
void mutate_fresh_threads(struct mutator *m);

/* Each thread is from one of the two as a whole; neither is m->p. */
void mutate_cross_threads(struct mutator *m, const struct fuzz_program *a, const struct fuzz_program *b);

/*
 * At the end of a change: short repetitions, a writer and a reader if there is
 * room for them, and the operations of a thread together. The switches that
 * make it more than `records` records go.
 */
void mutate_settle_threads(struct mutator *m, size_t records);

#define MUTATE_THREAD_MUTATION(name, weight, threaded) bool mutate_##name(struct mutator *m);
FUZZ_THREAD_MUTATIONS(MUTATE_THREAD_MUTATION)
#undef MUTATE_THREAD_MUTATION

#endif /* FUZZ_MUTATE_PRIVATE_H */
