/* SPDX-License-Identifier: MIT */
/*
 * target.c - the entry point that fuzz engines call: bytes to program, program to lockstep.
 *
 * Compiled once a target with -DFUZZ_TARGET=NAME, a row of targets.h. With
 * -DFUZZ_CANARY the library's side lies about NULL stored at ULONG_MAX: a target that
 * must fail, so that a pipeline that reports nothing is noticed.
 */
#include "lockstep.h"
#include "lockstep_sides.h"
#include "mark.h"
#include "report.h"
#include "status.h"
#include "target.h"
#include "targets.h"

#define PASTE_NAME(prefix, name) prefix##name
#define PASTE(prefix, name)      PASTE_NAME(prefix, name)

const unsigned int fuzz_families = PASTE(FUZZ_FAMILIES_, FUZZ_TARGET);
const bool fuzz_reads_text = false;

/* Bounds an execution: a few bulk operations could otherwise ask for millions of steps. */
enum { STEPS_MAX = 20000 };

/* What engines may take for coverage besides edges: the section is libFuzzer's, others ignore it. */
struct counters {
	struct lockstep_coverage lockstep;
#ifdef MAPLE_MARKED
	uint8_t mark[MAPLE_MARK_COUNT];
#endif
};
__attribute__((section("__libfuzzer_extra_counters"), used)) static volatile struct counters counters;

static struct lockstep lockstep;
static struct fuzz_program program;
static struct lockstep_totals totals;

/* ---- Marks --------------------------------------------------------------- */

#ifdef MAPLE_MARKED
/* Engines sort a counter's value into powers of two themselves. */
static void count_marks(void)
{
	static unsigned long before[MAPLE_MARK_COUNT];
	unsigned int i;

	for (i = 0; i < MAPLE_MARK_COUNT; i++) {
		unsigned long hits = maple_marks[i] - before[i];

		before[i] = maple_marks[i];
		counters.mark[i] = hits < UINT8_MAX ? (uint8_t)hits : UINT8_MAX;
	}
}
#else
static void count_marks(void)
{
}
#endif

/* ---- The target ---------------------------------------------------------- */

#ifdef FUZZ_CANARY
static void sing(struct lockstep *ls, const struct lockstep_call *call, struct outcome *got)
{
	bool store = call->op->code == FUZZ_OP_store || call->op->code == FUZZ_OP_store_range;
	unsigned long last = call->op->code == FUZZ_OP_store ? call->a : call->b;

	(void)ls;
	if (store && !call->entry && last == ULONG_MAX && !got->ret)
		got->ret = -EEXIST;
}
#endif

static void prepare(void)
{
	static bool prepared;

	if (prepared)
		return;
	prepared = true;
	fuzz_program_init(&program);
	/* Or each input longer than all before it would seem to do something new: it makes room. */
	fuzz_program_reserve(&program, FUZZ_OPS_MAX);
	lockstep_init(&lockstep);
	lockstep.budget = STEPS_MAX;
	lockstep.totals = &totals;
	lockstep.coverage = &counters.lockstep;
#ifdef FUZZ_CANARY
	lockstep.tamper = sing;
#endif
	status_begin(&totals);
}

/*
 * A sampled look at a whole tree comes some operations after the one that broke
 * it. So the program runs again with a look after each, and the report names
 * the operation at fault.
 */
static _Noreturn void report_exactly(void)
{
	static struct lockstep exact;

	if (lockstep.failure.property < LOCKSTEP_settings_equal)
		report_and_assert(&lockstep);
	report_failure(&lockstep, stderr);
	lockstep_init(&exact);
	exact.checks = LOCKSTEP_ALWAYS;
	exact.budget = STEPS_MAX;
	exact.tamper = lockstep.tamper;
	report_and_assert(lockstep_run(&exact, &program) ? &lockstep : &exact);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	prepare();
	fuzz_program_decode(&program, data, size, fuzz_families);
	if (!lockstep_run(&lockstep, &program)) {
		status_end();
		report_exactly();
	}
	count_marks();
	status_update();
	return 0;
}
