/* SPDX-License-Identifier: MIT */
/*
 * target.h - what a fuzz target shows to the engine, the mutator and the standalone main.
 */
#ifndef FUZZ_TARGET_H
#define FUZZ_TARGET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The families of operations (program.h) that this target drives. */
extern const unsigned int fuzz_families;

/* Its inputs are texts, else programs in binary form. */
extern const bool fuzz_reads_text;

/* Run one input. Returns 0, or dies of a failure after a report. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif /* FUZZ_TARGET_H */
