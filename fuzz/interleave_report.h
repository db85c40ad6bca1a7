/* SPDX-License-Identifier: MIT */
/*
 * interleave_report.h - what a person, or a crash collector, reads of a threaded run.
 */
#ifndef FUZZ_INTERLEAVE_REPORT_H
#define FUZZ_INTERLEAVE_REPORT_H

#include <stdio.h>

#include "interleave.h"

/*
 * Run the program again and print it as a table: one column a thread, one line for
 * each operation that begins, each result, each switch, in the order in which they
 * happen; then the failure, if there is one. Returns what interleave_run does.
 */
bool interleave_report(struct interleave *il, const struct fuzz_program *program, FILE *out);

/*
 * The last run of this program failed. Print the table and the program, with its
 * switches listed; then one line `ASSERTION FAILED: CALL: PROPERTY`, and die in a
 * function named after the property.
 */
_Noreturn void interleave_report_and_assert(struct interleave *il, const struct fuzz_program *program);

#endif /* FUZZ_INTERLEAVE_REPORT_H */
