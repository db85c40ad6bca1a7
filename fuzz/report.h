/* SPDX-License-Identifier: MIT */
/*
 * report.h - what a person, or a crash collector, reads of a lockstep run.
 *
 * Above lockstep; used by the fuzz targets (which die of a failure) and by
 * replay (which explains it).
 */
#ifndef FUZZ_REPORT_H
#define FUZZ_REPORT_H

#include <stdio.h>

#include "lockstep.h"

/* The failure in one line: property, operation, what was expected and what came. */
void report_failure(const struct lockstep *ls, FILE *out);

/* The program in its text form, with a comment line before the operation that failed. */
void report_program(const struct lockstep *ls, FILE *out);

/* The library's outcome of the last step, as `-> 0` or `-> A [10,20] ma_active`. */
void report_outcome(const struct outcome *got, FILE *out);

/*
 * The tree of this number and its oracle side by side: the ranges that differ
 * and two neighbours on each side; then mt_dump.
 */
void report_views(struct lockstep *ls, unsigned int number, FILE *out);

/*
 * Print the failure and the program, then one line `ASSERTION FAILED: CALL:
 * PROPERTY` without values, and die in a function named after the property, so
 * that crash collectors tell properties and calls apart and nothing else.
 */
_Noreturn void report_and_assert(const struct lockstep *ls);

/* `fuzz-totals: programs N operations N height N`, no newline. */
void report_totals(const struct lockstep_totals *totals, FILE *out);

/* A table: each operation, executed, inapplicable, failed allocations. */
void report_op_counts(const struct lockstep_totals *totals, FILE *out);

#endif /* FUZZ_REPORT_H */
