/* SPDX-License-Identifier: MIT */
/*
 * stress.h - what the threads of rcu_stress share: the plots, the options, the end.
 *
 * Above plot and yard; reader.c and writer.c are the threads, main.c starts and counts them.
 */
#ifndef STRESS_STRESS_H
#define STRESS_STRESS_H

#include <pthread.h>
#include <urcu/flavor.h>

#include "node.h"
#include "plot.h"
#include "random.h"
#include "yard.h"

/*
 * Three trees. All writers change the first, each its own fields, and its pillars stand. The second and the
 * third belong to writer 0, who empties, destroys and refills the second and copies it into the third.
 */
enum { STANDING, PASSING, COPY, PLOTS };

struct stress {
	const struct rcu_flavor_struct *flavour;
	const char *flavour_name;
	unsigned int readers, writers, seconds;
	unsigned long seed;
	unsigned int flags; /* of the trees */
	struct plot plot[PLOTS];
	bool stop;
};
extern struct stress stress;

/* Counts of one thread, which others may look at. */
struct tally {
	unsigned long reads;  /* lookups, and steps of cursors */
	unsigned long writes; /* operations, whatever they came to */
	unsigned long switches, destroys, copies;
};

struct worker {
	pthread_t thread;
	unsigned int number; /* among the readers, or the writers */
	struct fuzz_random random;
	struct tally tally;
};

void *reader_main(void *worker);
void *writer_main(void *worker);

/* Before the threads: the pillars, and something between. */
void writer_plant(void);

static inline void stress_count(unsigned long *counter)
{
	maple_poke(counter, *counter + 1);
}

/* Say what was wrong and end the program, with exit status 1. */
void stress_fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif /* STRESS_STRESS_H */
