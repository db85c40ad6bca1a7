/* SPDX-License-Identifier: MIT */
/*
 * workload.h - the table of what is measured.
 */
#ifndef BENCH_WORKLOAD_H
#define BENCH_WORKLOAD_H

#include "engine.h"

/* What of a round is under the clock. */
enum timed {
	TIMED_RUN,     /* the loop, on a map that was built at random and stays for all rounds */
	TIMED_BUILD,   /* the loop, on an empty map of its own */
	TIMED_DUP,     /* the copying of a map */
	TIMED_DESTROY, /* the destroying of such a copy */
};

enum { READS = 0, WRITES = 1 };

struct workload {
	const char *name, *words;
	enum mode mode;
	enum timed timed;
	enum loop loop;
	unsigned int shapes; /* those that it can be done on, a bit each */
	int writes;
	unsigned long least; /* below so many ranges a round is too short for the clock */
	void (*prepare)(struct work *work, struct layout *layout);
};

extern const struct workload workloads[];
extern const unsigned int workload_count;

/* NULL if there is none of this name. */
const struct workload *workload_named(const char *name);

#endif /* BENCH_WORKLOAD_H */
