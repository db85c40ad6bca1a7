/* SPDX-License-Identifier: MIT */
/*
 * draw.h - random operands, entries and operations that are likely to meet those already there.
 *
 * mutate.c decides where a program changes; here is what it changes to.
 */
#ifndef FUZZ_DRAW_H
#define FUZZ_DRAW_H

#include "program.h"
#include "random.h"

enum { FUZZ_DRAW_LOTS = 128 };

struct fuzz_draw {
	struct fuzz_random random;
	const struct fuzz_program *p; /* whose operands are reused */
	uint64_t set;                 /* the operations allowed */
	bool threaded;                /* they may belong to threads */
	uint8_t lot[FUZZ_DRAW_LOTS];  /* the swarm: some of these operations, some of them several times */
	unsigned int lots;
	bool focused; /* most places are drawn close to ... */
	uint64_t focus;
};

/* Each seed has its own swarm: half of the operations are missing, so that the others get to work. */
void fuzz_draw_init(struct fuzz_draw *d, uint32_t seed, unsigned int families, const struct fuzz_program *p);

uint64_t fuzz_draw_operand(struct fuzz_draw *d, enum fuzz_operand kind);
uint8_t fuzz_draw_entry(struct fuzz_draw *d);
uint8_t fuzz_draw_who(struct fuzz_draw *d);
uint8_t fuzz_draw_fail(struct fuzz_draw *d); /* never 0 */

/* Is a failing allocation worth a try? Erases are among them since they must live without one. */
bool fuzz_draw_may_allocate(const struct fuzz_op_info *info);

/* The settings of all trees of a program. */
void fuzz_draw_trees(struct fuzz_draw *d, uint8_t *tree);

/* An operation of the swarm; one that repeats, or -1 if none is allowed. */
uint8_t fuzz_draw_code(struct fuzz_draw *d);
uint8_t fuzz_draw_code_of(struct fuzz_draw *d, uint64_t set); /* in this set, which has one of d->set */
int fuzz_draw_bulk_code(struct fuzz_draw *d);

/* A schedule that decides by chance, canonical; of one, its spread, and its seed. */
void fuzz_draw_schedule(struct fuzz_draw *d, struct fuzz_schedule *s);
uint16_t fuzz_draw_spread(struct fuzz_draw *d, enum fuzz_strategy strategy);
uint32_t fuzz_draw_seed(struct fuzz_draw *d);

/* All of an operation of that code, canonical; it is MAIN's. */
struct fuzz_op fuzz_draw_op(struct fuzz_draw *d, uint8_t code);

#endif /* FUZZ_DRAW_H */
