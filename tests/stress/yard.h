/* SPDX-License-Identifier: MIT */
/*
 * yard.h - where the nodes of rcu_stress come from, and how they age. Beside plot.
 *
 * A freed node is filled with a pattern and lies in a queue, behind many others; when it is used again, and
 * at the end, the pattern must be whole: nobody wrote to it. AddressSanitizer is told that nobody may read
 * it.
 *
 * Readers *sight* the nodes that their cursors stand on. A node must not be freed while a reader is still in
 * the section in which it sighted it. How many grace periods went by between is counted, by a clock that runs
 * them one after the other.
 */
#ifndef STRESS_YARD_H
#define STRESS_YARD_H

#include <maple_tree.h>

enum { YARD_READERS = 32 };

extern const struct mt_allocator yard_allocator;

struct yard_totals {
	unsigned long freed;
	unsigned long live;
	unsigned long refused; /* allocations, when the yard was full */
	unsigned long sighted; /* of the freed: how many a reader had sighted */
	unsigned long ages;    /* grace periods of the clock between last sighting and end, of all of these */
};

/* Room for this many nodes. */
void yard_open(unsigned long nodes);

/* Everything must be back: look at every pattern, and give the memory back. */
void yard_close(void);

void yard_totals(struct yard_totals *totals);

/* The number of the section that a reader is in; 0: none. Its own to change. */
extern unsigned long yard_section[YARD_READERS];

/* The clock: grace periods that began and ended since the start. */
extern unsigned long yard_clock;

/* This reader, who is in a section, stands on this path. */
void yard_sight(unsigned int reader, const struct maple_path *path);

#endif /* STRESS_YARD_H */
