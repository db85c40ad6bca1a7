/* SPDX-License-Identifier: MIT */
/*
 * sweep.c - every allocation of every kept program fails once.
 *
 * Above lockstep, which runs one program with the faults that it names and
 * judges what a fault leaves behind. Here each operation that allocates runs
 * again and again with its first, second, ... allocation failing, until it
 * succeeds; then the program goes on. After every failure lockstep compares
 * the whole tree, validates it and accounts for every node; at the end of the
 * program nothing may be left.
 *
 * A failed call leaves the trees as they were, and may be made again at once;
 * that costs one comparison a failure and no replay. It is not so for the bulk
 * operations, whose earlier steps have stored: each failure of theirs is taken
 * from a run of the program of its own, and so is each one that left its
 * cursor in ma_error (mas_store). Those of long programs are sampled.
 */
#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "lockstep.h"
#include "paths.h"
#include "report.h"
#include "sim_rcu.h"

enum { KEPT = 0, BROKEN = 1, BAD_INPUT = 2 };

/* Runs of one program for failures that cannot be made in passing; beyond it they are sampled. */
enum { RUNS_MAX = 24 };

/* Steps of those runs, of all of a program's together. */
enum { STEPS_MAX = 200000 };

static struct lockstep ls;
static struct lockstep_totals totals;
static struct fuzz_program program;
static unsigned long programs, swept, injected, sampled_out;
static char error[512];

_Noreturn static void broken(const char *path, unsigned long fail)
{
	printf("FAILED: %s: operation %zu with its allocation %lu failing: ", path, ls.failure.operation, fail);
	report_failure(&ls, stdout);
	putchar('\n');
	fflush(stdout);
	_Exit(BROKEN); /* the damaged tree may not survive being destroyed */
}

/* What stores step by step, so that an earlier step may have changed the tree when a later one fails. */
static bool is_bulk(const struct fuzz_op *op)
{
	return op->code == FUZZ_OP_fill || op->code == FUZZ_OP_fill_wide;
}

/* The calls whose failure leaves a trace outside the trees: in their cursor. */
static bool leaves_trace(const struct fuzz_op *op)
{
	return is_bulk(op) || op->code == FUZZ_OP_mas_store || op->code == FUZZ_OP_mas_store_gfp;
}
