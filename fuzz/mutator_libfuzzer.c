/* SPDX-License-Identifier: MIT */
/*
 * mutator_libfuzzer.c - mutate.c as libFuzzer calls it; linked into a target with that engine.
 *
 * A custom mutator replaces all of libFuzzer's own. Those reach what the
 * encoder never writes (operand modes, the swarm mask, a broken last record),
 * and use what the engine learned from comparisons, so now and then they get a turn.
 */
#include <stddef.h>
#include <stdint.h>

#include "mutate.h"

/* The target says which operations it wants. */
extern const unsigned int fuzz_families;

enum { BYTES_ONCE_IN = 50 };

/* libFuzzer has it; other engines that know the hooks may not. */
__attribute__((weak)) size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t room);

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t room, unsigned int seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t asize, const uint8_t *b, size_t bsize, uint8_t *out,
                                 size_t room, unsigned int seed);

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t room, unsigned int seed)
{
	/* In -minimize_crash size is room + 1, which LLVMFuzzerMutate does not take. */
	if (LLVMFuzzerMutate && size > 0 && size <= room && seed % BYTES_ONCE_IN == 0)
		return LLVMFuzzerMutate(data, size, room);
	return fuzz_mutate(data, size, room, seed, fuzz_families);
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t asize, const uint8_t *b, size_t bsize, uint8_t *out,
                                 size_t room, unsigned int seed)
{
	return fuzz_crossover(a, asize, b, bsize, out, room, seed, fuzz_families);
}
