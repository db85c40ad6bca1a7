/* SPDX-License-Identifier: MIT */
/*
 * mutate.h - new programs from old ones, by the operation; any fuzz engine can call it.
 *
 * An engine that changes bytes mostly changes one number to one that meets
 * nothing. Here a program is decoded, changed as a person would change it, and
 * encoded again. The same arguments always give the same result.
 * mutator_libfuzzer.c is the shim for libFuzzer.
 */
#ifndef FUZZ_MUTATE_H
#define FUZZ_MUTATE_H

#include <stddef.h>
#include <stdint.h>

/*
 * The ways to change a program, and how often each is tried: on a program where there are no
 * threads, and where there may be (families with FUZZ_THREADED).
 */
/* clang-format off */
#define FUZZ_MUTATIONS(MUTATION)                                                 \
	MUTATION(insert, 16, 8)         /* one random operation */               \
	MUTATION(insert_burst, 8, 4)    /* a few that belong together, at one place */ \
	MUTATION(insert_bulk, 3, 1)     /* one that repeats */                   \
	MUTATION(duplicate, 5, 3)       /* an operation or a block, elsewhere */ \
	MUTATION(duplicate_moved, 5, 3) /* ... with all its places shifted */    \
	MUTATION(move, 6, 4)                                                     \
	MUTATION(remove, 10, 14)                                                 \
	MUTATION(truncate, 1, 0)        /* the tail goes */                      \
	MUTATION(exchange, 3, 2)        /* two operations */                     \
	MUTATION(operand, 24, 20)       /* one is drawn anew */                  \
	MUTATION(operand_nudge, 12, 12) /* ... or changed by a little, or by a bit */ \
	MUTATION(operand_swap, 3, 2)    /* two operands of the program */        \
	MUTATION(place, 4, 4)           /* all uses of one index become another's */ \
	MUTATION(code, 6, 6)            /* another operation on the same operands */ \
	MUTATION(entry, 5, 4)                                                    \
	MUTATION(who, 4, 1)             /* another tree or cursor */             \
	MUTATION(fault, 2, 0)                                                    \
	MUTATION(tree, 2, 3)            /* settings */                           \
	FUZZ_THREAD_MUTATIONS(MUTATION)

/* A target runs a program under some seeds in a row, so others matter less than what is done, and how. */
#define FUZZ_THREAD_MUTATIONS(MUTATION)                                          \
	MUTATION(thread, 0, 6)          /* an operation is another thread's */   \
	MUTATION(seed, 0, 25)                                                    \
	MUTATION(strategy, 0, 5)                                                 \
	MUTATION(spread, 0, 12)                                                  \
	MUTATION(depth, 0, 3)                                                    \
	MUTATION(stores, 0, 5)                                                   \
	MUTATION(grace, 0, 4)                                                    \
	MUTATION(switch_add, 0, 6)      /* these three if switches are listed */ \
	MUTATION(switch_move, 0, 8)                                              \
	MUTATION(switch_remove, 0, 6)
/* clang-format on */

enum fuzz_mutation {
#define FUZZ_MUTATION_ENUM(name, weight, threaded) FUZZ_MUTATION_##name,
	FUZZ_MUTATIONS(FUZZ_MUTATION_ENUM)
#undef FUZZ_MUTATION_ENUM
	        FUZZ_MUTATION_COUNT
};

extern const char *const fuzz_mutation_name[FUZZ_MUTATION_COUNT];

/* How often each has changed something in this process: for tests and statistics. */
extern uint64_t fuzz_mutation_hits[FUZZ_MUTATION_COUNT];

/*
 * Change the program in data[0 .. size - 1] in place; the result is at most
 * `room` bytes, which is also what may be written to. Operations outside
 * `families` disappear. Nothing to change (no operation), and one call in eight:
 * a fresh program of 5 to 60. Returns the new size; 0 only if room is 0. `size`
 * may exceed room: the operations that fit are kept, and of a long program
 * mostly no more than 64. With FUZZ_THREADED a fresh program is a short one of
 * MAIN, a writer and one to three readers under a schedule; none has more than
 * 24 operations, and those of one thread stand together.
 */
size_t fuzz_mutate(uint8_t *data, size_t size, size_t room, uint32_t seed, unsigned int families);

/*
 * A program with operations of both a and b into out[0 .. room - 1], which
 * overlaps neither. Returns its size; 0 only if room is 0. A program with no
 * operations counts as a fresh one. With FUZZ_THREADED each thread is as a whole
 * from one of them.
 */
size_t fuzz_crossover(const uint8_t *a, size_t asize, const uint8_t *b, size_t bsize, uint8_t *out,
                      size_t room, uint32_t seed, unsigned int families);

#endif /* FUZZ_MUTATE_H */
