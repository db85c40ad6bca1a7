/* SPDX-License-Identifier: MIT */
/*
 * status.h - the totals of a fuzz target for people and for a front end.
 */
#ifndef FUZZ_STATUS_H
#define FUZZ_STATUS_H

#include "lockstep.h"

/*
 * From now on: if the environment's FUZZ_STATUS names a file, it holds the
 * totals, never half written; and at exit they go to standard error.
 */
void status_begin(const struct lockstep_totals *of);

/* After each program: keeps the file up to date, once a second. */
void status_update(void);

/* Before a target dies of a failure, which is no exit. */
void status_end(void);

#endif /* FUZZ_STATUS_H */
