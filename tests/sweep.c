/* SPDX-License-Identifier: MIT */
/*
 * sweep.c - every allocation of every kept program fails once.
 *
 * Above lockstep, which runs a program with the faults that it names and judges
 * what a fault leaves behind. Here each operation that allocates runs with its
 * first allocation failing, then with its second, and so on until it succeeds;
 * then the program goes on. After each failure lockstep compares the whole tree
 * with the oracle, validates it and accounts for every node; at the end of the
 * program no block may be left.
 *
 * A failed call leaves the trees as they were (C7), so it is simply made again;
 * only its cursor has to be put back. Bulk stores are taken apart into single
 * ones first: their earlier steps would have changed the tree.
 */
#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "lockstep_sides.h"
#include "paths.h"
#include "report.h"
#include "sim_rcu.h"

enum { KEPT = 0, BROKEN = 1, BAD_INPUT = 2 };

/* Beyond so many operations of a program, every sixteenth is swept: each failure costs a comparison of the
 * tree. */
enum { SWEPT_WHOLE = 100000, SAMPLE = 16 };

/* Beyond so many allocations of one operation (of a dup), the next to fail is one eighth further on. */
enum { FAULTS_WHOLE = 64 };

static struct lockstep ls;
static struct lockstep_totals totals;
static unsigned long programs, operations, swept, injected;
static char error[512];

/* ---- Programs without bulk stores ---------------------------------------- */

static bool is_bulk_store(const struct fuzz_op *op)
{
	return op->code == FUZZ_OP_fill || op->code == FUZZ_OP_fill_wide;
}

static uint8_t name_of(const void *entry, uint8_t otherwise)
{
	for (unsigned int name = 1; name < 240; name++)
		if (fuzz_entry((uint8_t)name) == entry)
			return (uint8_t)name;
	return otherwise;
}

static void append_apart(struct fuzz_program *to, const struct fuzz_op *op)
{
	struct lockstep_call call = {
	        .op = op,
	        .a = (unsigned long)op->operand[0],
	        .b = (unsigned long)op->operand[1],
	        .c = (unsigned long)op->operand[2],
	        .entry = fuzz_entry(op->entry),
	};
	struct fuzz_op single = {.code = FUZZ_OP_store_range, .who = op->who};
	unsigned long first, last;

	for (; lockstep_bulk_place(&call, call.step, &first, &last); call.step++) {
		single.entry = name_of(lockstep_bulk_entry(&call), op->entry);
		single.operand[0] = first;
		single.operand[1] = last;
		fuzz_program_append(to, &single);
	}
}

/* The same calls; also without the faults that the program itself names, for here each has its turn. */
static void take_apart(struct fuzz_program *to, const struct fuzz_program *from)
{
	fuzz_program_init(to);
	memcpy(to->tree, from->tree, sizeof(to->tree));
	for (size_t i = 0; i < from->count; i++) {
		struct fuzz_op op = from->op[i];

		op.fail = 0;
		if (is_bulk_store(&op))
			append_apart(to, &op);
		else
			fuzz_program_append(to, &op);
	}
}

/* ---- One operation ------------------------------------------------------- */

static bool is_sampled_out(size_t position)
{
	return position >= SWEPT_WHOLE && position % SAMPLE;
}

static unsigned int next_fault(unsigned int fail)
{
	return fail < FAULTS_WHOLE ? fail + 1 : fail + fail / 8;
}

/* Run the next operation with its allocation `fail` failing; *fired says whether it had so many. */
static bool step(struct fuzz_op *op, unsigned int fail, bool *fired)
{
	unsigned long before = totals.op[op->code].failed;
	bool agrees;

	op->fail = (uint8_t)fail;
	lockstep_step(&ls);
	agrees = ls.failure.property == LOCKSTEP_agrees;
	*fired = totals.op[op->code].failed != before;
	op->fail = 0;
	return agrees;
}

/* A failed mas_nomem gives its cursor's reserve back: that cannot be undone, and the program goes on without
 * it. */
static bool has_another_reserve(const struct ma_state *a, const struct ma_state *b)
{
	return a->reserve.first != b->reserve.first || a->reserve.count != b->reserve.count;
}

/* All failures of the next operation, then the operation itself. False at a difference; *fail is then its
 * number. */
static bool sweep_operation(struct fuzz_op *op, unsigned int *fail)
{
	struct lockstep_promise promise = ls.promise[op->who];
	struct oracle_cursor shadow = ls.shadow[op->who];
	struct ma_state cursor = ls.cursor[op->who];
	bool fired, allocates = false;

	for (*fail = 1; *fail <= UINT8_MAX; *fail = next_fault(*fail)) {
		if (!step(op, *fail, &fired))
			return false;
		if (!fired)
			return true;
		injected++;
		swept += !allocates;
		allocates = true;
		if (has_another_reserve(&ls.cursor[op->who], &cursor))
			return true;
		ls.position--;
		ls.promise[op->who] = promise;
		ls.shadow[op->who] = shadow;
		ls.cursor[op->who] = cursor;
	}
	*fail = 0;
	return step(op, 0, &fired);
}

/* ---- Programs and files -------------------------------------------------- */

_Noreturn static void broken(const char *path, unsigned int fail)
{
	printf("FAILED: %s, bulk stores taken apart: allocation %u of operation %zu, ", path, fail,
	       ls.position);
	if (ls.position && ls.position <= ls.program->count)
		fuzz_op_print(&ls.program->op[ls.position - 1], stdout);
	fputs(", fails: ", stdout);
	report_failure(&ls, stdout);
	putchar('\n');
	fflush(stdout);
	_Exit(BROKEN); /* the damaged tree may not survive being destroyed */
}

static void sweep_program(const char *path, struct fuzz_program *program)
{
	unsigned int fail = 0;
	bool fired;

	lockstep_start(&ls, program);
	while (ls.position < program->count) {
		struct fuzz_op *op = &program->op[ls.position];

		fail = 0;
		if (is_sampled_out(ls.position) ? !step(op, 0, &fired) : !sweep_operation(op, &fail))
			broken(path, fail);
	}
	if (!lockstep_end(&ls))
		broken(path, 0);
	programs++;
	operations += program->count;
}

static bool sweep_file(void *ctx, const char *path)
{
	struct fuzz_program loaded, apart;

	(void)ctx;
	fuzz_program_init(&loaded);
	if (!fuzz_program_load(path, &loaded, FUZZ_ALL, error, sizeof(error)))
		return false;
	take_apart(&apart, &loaded);
	sweep_program(path, &apart);
	fuzz_program_free(&apart);
	fuzz_program_free(&loaded);
	return true;
}

int main(int argc, char **argv)
{
	if (argc < 2)
		errx(BAD_INPUT, "give programs, or folders of programs");
	lockstep_init(&ls);
	ls.totals = &totals;
	for (int i = 1; i < argc; i++)
		if (!paths_visit(argv[i], sweep_file, NULL, error, sizeof(error)))
			errx(BAD_INPUT, "%s", error);
	printf("%s: %lu programs of %lu operations: %lu swept, %lu failures injected, %lu trees compared\n",
	       injected ? "ok" : "FAILED", programs, operations, swept, injected, totals.checks);
	lockstep_free(&ls);
	return injected ? KEPT : BROKEN;
}
