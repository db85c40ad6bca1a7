/* SPDX-License-Identifier: MIT */
/*
 * report.c - failures, programs, outcomes and totals as text.
 */
#include "report.h"
#include "report_words.h"

void report_failure(const struct lockstep *ls, FILE *out)
{
	const struct lockstep_failure *failure = &ls->failure;

	fprintf(out, "%s: %s: expected %s, got %s\n", lockstep_failed_call(ls),
	        lockstep_property_words[failure->property], failure->expected, failure->got);
	if (failure->operation > ls->program->count) {
		fprintf(out, "at the end of the program, tree @%u\n", failure->tree);
		return;
	}
	fprintf(out, "at operation %zu of %zu, step %lu, tree @%u: ", failure->operation, ls->program->count,
	        failure->step, failure->tree);
	if (failure->operation)
		fuzz_op_print(&ls->program->op[failure->operation - 1], out);
	fputc('\n', out);
}

void report_program(const struct lockstep *ls, FILE *out)
{
	const struct fuzz_program *p = ls->program;
	char mark[160];

	if (ls->failure.property == LOCKSTEP_agrees || ls->failure.operation > p->count) {
		fuzz_program_print(p, out);
		return;
	}
	snprintf(mark, sizeof(mark), "FAILS here: %s", lockstep_property_words[ls->failure.property]);
	fuzz_program_print_marked(p, ls->failure.operation - 1, mark, out);
}

void report_outcome(const struct outcome *got, FILE *out)
{
	if (!got->shows) {
		fputs("-> done", out);
		return;
	}
	fputs("->", out);
	if (got->shows & SHOWS_RET)
		fprintf(out, " %s", report_ret(got->ret).text);
	if (got->shows & SHOWS_ENTRY)
		fprintf(out, " %s", report_entry(got->entry).text);
	if (got->shows & (SHOWS_CURSOR | SHOWS_LAST))
		fprintf(out, " %s", report_range(got->index, got->last).text);
	else if (got->shows & SHOWS_INDEX)
		fprintf(out, " index %s", report_index(got->index).text);
	if (got->shows & SHOWS_NEXT)
		fprintf(out, " next %s", report_index(got->next).text);
	if (got->shows & SHOWS_CURSOR)
		fprintf(out, " %s", report_status(got->status));
	if (got->error)
		fprintf(out, " (%s)", report_ret(got->error).text);
}

/*
 * One function a property, each kept apart by a number of its own: identical
 * functions would be folded into one, and all failures with them.
 */
/* clang-format off */
#define ASSERT_FUNCTION(name, words)                                                           \
	_Noreturn __attribute__((noinline)) static void assert_##name(void)                    \
	{                                                                                      \
		__asm__ volatile("" : : "i"(LOCKSTEP_##name));                                 \
		__builtin_trap();                                                              \
	}
LOCKSTEP_PROPERTIES(ASSERT_FUNCTION)
#undef ASSERT_FUNCTION
/* clang-format on */

_Noreturn void report_and_assert(const struct lockstep *ls)
{
	report_failure(ls, stderr);
	fputs("the program:\n", stderr);
	report_program(ls, stderr);
	fprintf(stderr, "ASSERTION FAILED: %s: %s\n", lockstep_failed_call(ls),
	        lockstep_property_words[ls->failure.property]);
	fflush(NULL);
	/* clang-format off */
	switch (ls->failure.property) {
#define ASSERT_CASE(name, words) \
	case LOCKSTEP_##name:    \
		assert_##name();
		LOCKSTEP_PROPERTIES(ASSERT_CASE)
#undef ASSERT_CASE
	default:
		__builtin_trap();
	}
	/* clang-format on */
}

void report_totals(const struct lockstep_totals *totals, FILE *out)
{
	fprintf(out, "fuzz-totals: programs %lu operations %lu height %u", totals->programs,
	        totals->operations, totals->height);
}

void report_op_counts(const struct lockstep_totals *totals, FILE *out)
{
	unsigned int i;

	fprintf(out, "%-20s %12s %12s %12s\n", "operation", "executed", "inapplicable", "out of memory");
	for (i = 0; i < FUZZ_OP_COUNT; i++)
		fprintf(out, "%-20s %12lu %12lu %12lu\n", fuzz_op_info[i].name, totals->op[i].executed,
		        totals->op[i].inapplicable, totals->op[i].failed);
}
