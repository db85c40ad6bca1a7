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

/* The ways to change a program, and how often each is tried. */
/* clang-format off */
#define FUZZ_MUTATIONS(MUTATION)                                                 \
	MUTATION(insert, 16)         /* one random operation */                  \
	MUTATION(insert_burst, 8)    /* a few that belong together, at one place */ \
	MUTATION(insert_bulk, 3)     /* one that repeats */                      \
	MUTATION(duplicate, 5)       /* an operation or a block, elsewhere */    \
	MUTATION(duplicate_moved, 5) /* ... with all its places shifted */       \
	MUTATION(move, 6)                                                        \
	MUTATION(remove, 10)                                                     \
	MUTATION(truncate, 1)        /* the tail goes */                         \
	MUTATION(exchange, 3)        /* two operations */                        \
	MUTATION(operand, 24)        /* one is drawn anew */                     \
	MUTATION(operand_nudge, 12)  /* ... or changed by a little, or by a bit */ \
	MUTATION(operand_swap, 3)    /* two operands of the program */           \
	MUTATION(place, 4)           /* all uses of one index become another's */ \
	MUTATION(code, 6)            /* another operation on the same operands */ \
	MUTATION(entry, 5)                                                       \
	MUTATION(who, 4)             /* another tree or cursor */                \
	MUTATION(fault, 2)                                                       \
	MUTATION(tree, 2)            /* settings */
/* clang-format on */

enum fuzz_mutation {
#define FUZZ_MUTATION_ENUM(name, weight) FUZZ_MUTATION_##name,
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
 * mostly no more than 64.
 */
size_t fuzz_mutate(uint8_t *data, size_t size, size_t room, uint32_t seed, unsigned int families);

/*
 * A program with operations of both a and b into out[0 .. room - 1], which
 * overlaps neither. Returns its size; 0 only if room is 0. A program with no
 * operations counts as a fresh one.
 */
size_t fuzz_crossover(const uint8_t *a, size_t asize, const uint8_t *b, size_t bsize, uint8_t *out,
                      size_t room, uint32_t seed, unsigned int families);

#endif /* FUZZ_MUTATE_H */
