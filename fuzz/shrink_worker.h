/* SPDX-License-Identifier: MIT */
/*
 * shrink_worker.h - programs run in a process of their own, so that whatever they do to it can be judged.
 *
 * Between the shrinker's tool (shrink_main.c) and what runs programs on the
 * library: an engine, of which there is one in each executable
 * (shrink_lockstep.c, shrink_interleave.c). The worker process lives until a
 * run spoils it, and the next run forks a new one: most runs cost no fork.
 */
#ifndef FUZZ_SHRINK_WORKER_H
#define FUZZ_SHRINK_WORKER_H

#include "program.h"

/* How a run failed. Two runs fail in the same way if both words are the same. */
struct shrink_failure {
	char what[96];    /* the property, or of what the process died; empty: it did not fail */
	char call[40];    /* the operation at which it did */
	size_t operation; /* from 1; beyond the last: at the end of the program */
};

/* What to look for under other schedules, and under how many. */
struct shrink_search {
	struct shrink_failure wanted;
	unsigned long schedules;
	size_t switches; /* that the one which is found may have */
};

struct shrink_engine {
	bool threads; /* it runs programs with threads, else those without */
	void (*init)(void);
	/*
	 * In the worker. *at is kept up to date, from 0: should the run end the process, it
	 * says where. False: the worker is spoilt, and ends once it has told its result.
	 */
	bool (*run)(const struct fuzz_program *p, struct shrink_failure *failure, volatile size_t *at);
	/* The program of the last run with its switches listed; NULL without threads. */
	void (*list)(struct fuzz_program *p);
	/* Does it fail as wanted? Then it is listed. *runs counts the schedules. NULL without threads. */
	bool (*search)(struct fuzz_program *p, const struct shrink_search *what,
	               volatile unsigned long *runs);
};
extern const struct shrink_engine shrink_engine;

bool shrink_fails_alike(const struct shrink_failure *a, const struct shrink_failure *b);

/* Room for programs like this one, and for smaller ones. */
void shrink_worker_init(const struct fuzz_program *largest);
void shrink_worker_end(void);

/* Runs of all workers, those under other schedules included. */
unsigned long shrink_worker_runs(void);

/* Run it, for at most so many seconds. The failure's `what` is empty if there is none. */
void shrink_worker_run(const struct fuzz_program *p, double seconds, struct shrink_failure *failure);

/* Run it; *p gets the switches of the run. */
void shrink_worker_list(struct fuzz_program *p, double seconds, struct shrink_failure *failure);

/* The engine's search: true if it found a schedule, which *p then has. */
bool shrink_worker_search(struct fuzz_program *p, const struct shrink_search *what, double seconds);

#endif /* FUZZ_SHRINK_WORKER_H */
