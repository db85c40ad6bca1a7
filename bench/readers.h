/* SPDX-License-Identifier: MIT */
/*
 * readers.h - a reader alone, and beside a writer.
 */
#ifndef BENCH_READERS_H
#define BENCH_READERS_H

#include "measure.h"

enum readers_guard { GUARD_RCU, GUARD_MUTEX, GUARD_RWLOCK, GUARD_COUNT };

extern const char *const guard_names[GUARD_COUNT];

/* Time of a load, alone and beside a writer, and of a write beside it; and of the loads' speed when
 * alone, how many per cent are left beside the writer. */
struct readers_outcome {
	unsigned long count, rounds;
	double alone[GUARD_COUNT][ROUNDS_MAX], beside[GUARD_COUNT][ROUNDS_MAX],
	        write[GUARD_COUNT][ROUNDS_MAX];
	double kept[GUARD_COUNT][ROUNDS_MAX];
};

/* Ends the program if a reader sees what its index never held. */
void measure_readers(struct readers_outcome *outcome, const struct settings *settings, unsigned long count,
                     unsigned long milliseconds);

#endif /* BENCH_READERS_H */
