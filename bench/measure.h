/* SPDX-License-Identifier: MIT */
/*
 * measure.h - one workload on all engines, round by round in turn, each round's
 * outcome compared.
 */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include "workload.h"

enum { ROUNDS_MAX = 99, ENGINES_MAX = 16 };

struct settings {
	unsigned long rounds, seed;
	bool engine[ENGINES_MAX]; /* which take part; the first always does */
};

struct outcome {
	const struct workload *workload;
	enum shape shape;
	unsigned long count, rounds;
	bool took_part[ENGINES_MAX];
	double ns[ENGINES_MAX][ROUNDS_MAX]; /* per operation */
	double bytes[ENGINES_MAX];          /* per range, of workloads that build */
};

struct spread {
	double median, least, most;
};

/* True, and nothing measured, if the workload is not one for this shape or size. */
bool measure_skips(const struct workload *workload, enum shape shape, unsigned long count);

/* Ends the program if an engine computes something else than the first. */
void measure(struct outcome *outcome, const struct settings *settings, const struct workload *workload,
             enum shape shape, unsigned long count);

/* Time of one operation; how many times the first engine's time another one takes, round by round. */
struct spread outcome_time(const struct outcome *outcome, unsigned int engine);
struct spread outcome_ratio(const struct outcome *outcome, unsigned int engine);

double now_ns(void);
double thread_ns(void); /* that this thread ran */
struct spread spread_of(double *values, unsigned long count);

#endif /* BENCH_MEASURE_H */
