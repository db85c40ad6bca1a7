/* SPDX-License-Identifier: MIT */
/*
 * flavours.h - the library in RCU mode with each flavour of liburcu, and without.
 */
#ifndef BENCH_FLAVOURS_H
#define BENCH_FLAVOURS_H

#include "measure.h"

enum { FLAVOURS = 4, FLAVOUR_COLUMNS = FLAVOURS + 1 }; /* the last is no RCU mode at all */

extern const char *const flavour_names[FLAVOUR_COLUMNS];

enum flavour_row { FLAVOUR_LOAD, FLAVOUR_CHURN, FLAVOUR_ROWS };

extern const char *const flavour_workloads[FLAVOUR_ROWS];

struct flavours_outcome {
	unsigned long count, rounds;
	double ns[FLAVOUR_ROWS][FLAVOUR_COLUMNS][ROUNDS_MAX];
};

void measure_flavours(struct flavours_outcome *outcome, const struct settings *settings, unsigned long count);

#endif /* BENCH_FLAVOURS_H */
