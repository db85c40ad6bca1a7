/* SPDX-License-Identifier: MIT */
/*
 * random.h - the rig's random numbers: draw.c and mutate.c take theirs here, so do tests.
 *
 * splitmix64: one word of state, any seed is a good one, and the same seed
 * gives the same numbers on every machine. An engine's run can be repeated
 * only because nothing else in the rig is random.
 */
#ifndef FUZZ_RANDOM_H
#define FUZZ_RANDOM_H

#include <stdbool.h>
#include <stdint.h>

struct fuzz_random {
	uint64_t state;
};

static inline uint64_t fuzz_random_next(struct fuzz_random *r)
{
	uint64_t z = r->state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

/* 0 .. n - 1; n is not 0. A multiplication, since a division would be half of a mutation's cost. */
static inline uint32_t fuzz_random_below(struct fuzz_random *r, uint32_t n)
{
	return (uint32_t)(((fuzz_random_next(r) >> 32) * n) >> 32);
}

/* True once in n. */
static inline bool fuzz_random_once_in(struct fuzz_random *r, uint32_t n)
{
	return fuzz_random_below(r, n) == 0;
}

#endif /* FUZZ_RANDOM_H */
