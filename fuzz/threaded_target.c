/* SPDX-License-Identifier: MIT */
/*
 * threaded_target.c - the entry point of rcu_fuzzer: bytes to a program with threads, run under its schedule.
 */
#include "interleave.h"
#include "interleave_report.h"
#include "mark.h"
#include "status.h"
#include "target.h"
#include "targets.h"

const unsigned int fuzz_families = FUZZ_FAMILIES_rcu;
const bool fuzz_reads_text = false;

/* Besides edges: what the library met, and how the threads met. */
struct counters {
#ifdef MAPLE_MARKED
	uint8_t mark[MAPLE_MARK_COUNT];
#endif
	uint8_t switches;
};
__attribute__((section("__libfuzzer_extra_counters"), used)) static volatile struct counters counters;

static struct interleave interleave;
static struct fuzz_program program;
static struct lockstep_totals totals;
static unsigned long inputs;

static void prepare(void)
{
	static bool prepared;

	if (prepared)
		return;
	prepared = true;
	fuzz_program_init(&program);
	/* Or each input longer than all before it would seem to do something new: it makes room. */
	fuzz_program_reserve(&program, FUZZ_OPS_MAX);
	interleave_init(&interleave);
	interleave.lockstep.totals = &totals;
	status_begin(&totals);
}

static uint8_t saturated(unsigned long count)
{
	return count < UINT8_MAX ? (uint8_t)count : UINT8_MAX;
}

/* Engines sort a counter's value into powers of two themselves. */
static void count(void)
{
#ifdef MAPLE_MARKED
	static unsigned long before[MAPLE_MARK_COUNT];

	for (unsigned int i = 0; i < MAPLE_MARK_COUNT; i++) {
		counters.mark[i] = saturated(maple_marks[i] - before[i]);
		before[i] = maple_marks[i];
	}
#endif
	counters.switches = saturated(interleave.switches);
	/* An input is one program, under however many schedules it ran. */
	totals.programs = ++inputs;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	prepare();
	fuzz_program_decode(&program, data, size, fuzz_families);
	if (!interleave_run_several(&interleave, &program, &program.schedule)) {
		status_end();
		interleave_report_and_assert(&interleave, &program);
	}
	count();
	status_update();
	return 0;
}
