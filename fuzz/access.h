/* SPDX-License-Identifier: MIT */
/*
 * access.h - what instrumented code does to memory, seen access by access.
 *
 * The library of the threaded target is compiled with -fsanitize=thread, and
 * access.c has the `__tsan_*` callbacks instead of a sanitizer's runtime. Memory
 * that threads share is the trees and the nodes: each access to it is a step of
 * the scheduler, and must be to a node that has not been freed.
 *
 * Stores. A plain store may become visible to others late, and before or after
 * other plain stores, until its thread releases. So stores since the last
 * release are kept in a log, and while other threads run, some or all of them
 * are taken back. What others may have seen once is not taken back later. Where
 * a schedule wants all stores seen at once, accesses are held against each other
 * instead, and a race ends the run (race.h).
 */
#ifndef FUZZ_ACCESS_H
#define FUZZ_ACCESS_H

#include "quarantine.h"
#include "scheduler.h"

#include <stdbool.h>

/* A run begins. Shared are the nodes of quarantine.h and [begin, begin + size): the trees. */
void access_begin(const void *begin, size_t size, enum fuzz_stores stores, uint32_t seed);

/* The running thread frees a node: nobody must be at it who does not know. */
void access_free(const void *at, size_t size);

/* The running thread releases: all that it wrote is there for everybody. */
void access_release(void);

/*
 * The places in the code that touched shared memory, and those that waited there
 * while another thread ran, counted for fuzz engines, who clear them: what they
 * instrument themselves knows neither.
 */
enum { ACCESS_PLACES = 1 << 14 };
struct access_places {
	uint8_t touched[ACCESS_PLACES], waited[ACCESS_PLACES];
};
extern struct access_places access_places;

/* Around a switch: hooks of the scheduler. */
void access_leave(enum fuzz_thread thread, uint32_t op, uint32_t at, const void *where);
void access_enter(enum fuzz_thread thread);

/* All threads have ended: whoever comes after them sees all that they stored. */
void access_end(void);

/* What was wrong with an access: the run has failed. */
struct access_fault {
	enum access_kind { ACCESS_FINE, ACCESS_FREED, ACCESS_NEVER_ALLOCATED, ACCESS_RACE } kind;
	bool write;
	const void *at, *where;
};
extern struct access_fault access_fault;

#endif /* FUZZ_ACCESS_H */
