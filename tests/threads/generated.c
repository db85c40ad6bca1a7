/* SPDX-License-Identifier: MIT */
/*
 * generated.c - programs with threads that nobody wrote, as the mutator makes them, on the sound library:
 * none fails, and each comes out the same when it is run again.
 *
 * `generated [SEED [SCHEDULES]]`: others than the usual ones.
 */
#include <stdlib.h>

#include "../check.h"
#include "mutate.h"
#include "program-private.h"
#include "report.h"
#include "schedules.h"

/* A program is run under so many schedules, and so many programs come from one by mutation. */
enum { SCHEDULES_EACH = 4, GENERATIONS = 12, ROOM = FUZZ_HEADER_SIZE + 64 * FUZZ_RECORD_SIZE };

static const unsigned int families = FUZZ_ALL | FUZZ_THREADED;
static unsigned long seed = 20240601, schedules = 20000;

static struct interleave il;
static struct lockstep_totals totals;
static struct fuzz_program program;
static unsigned long steps, switches;

static bool tell_failure(void)
{
	report_failure(&il.lockstep, stdout);
	fuzz_program_print(&program, stdout);
	return false;
}

static bool run_again(unsigned long first_steps, unsigned long first_switches, uint64_t number)
{
	bool agrees = interleave_go(&il, &program.schedule);

	return CHECK(agrees && il.steps == first_steps && il.switches == first_switches &&
	             track.number == number);
}

/* Once or, at times, twice. */
static bool run_under(const struct fuzz_schedule *schedule, bool twice)
{
	uint64_t number;

	program.schedule = *schedule;
	follow_runs(&il);
	if (!CHECK(interleave_go(&il, schedule)))
		return tell_failure();
	steps += il.steps;
	switches += il.switches;
	number = track.number;
	follow_runs(&il);
	return !twice || run_again(il.steps, il.switches, number) || tell_failure();
}

/* Its own schedule, then others. */
static bool run_program(struct fuzz_random *random)
{
	struct fuzz_schedule schedule = program.schedule;

	if (!CHECK(interleave_prepare(&il, &program)))
		return tell_failure();
	for (int i = 0; i < SCHEDULES_EACH; i++) {
		if (!run_under(&schedule, i == 0))
			return false;
		schedule = any_schedule(random);
	}
	return true;
}

static void no_generated_program_fails(void)
{
	struct fuzz_random random = {seed};
	uint8_t data[ROOM];
	size_t size = 0;

	for (unsigned long made = 0; made * SCHEDULES_EACH < schedules; made++) {
		if (made % GENERATIONS == 0)
			size = 0;
		size = fuzz_mutate(data, size, sizeof(data), (uint32_t)fuzz_random_next(&random), families);
		fuzz_program_decode(&program, data, size, families);
		if (!run_program(&random))
			return;
	}
	printf("seed %lu: %lu runs, %lu calls, %lu steps, %lu switches, trees up to %u levels\n", seed,
	       totals.programs, totals.operations, steps, switches, totals.height);
}

/* Otherwise the above says little: programs meet, cut little off, and leave no operation out. */
static void generated_programs_are_worth_it(void)
{
	uint64_t all = fuzz_ops_of_thread(FUZZ_WRITER);

	CHECK(totals.programs >= schedules);
	CHECK(totals.cut * 50 < totals.programs);
	CHECK(switches > 2 * totals.programs);
	CHECK(steps > 200 * totals.programs);
	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++)
		if (!CHECK(!fuzz_ops_contain(all, code) || totals.op[code].executed > schedules / 100))
			printf("   %s: %lu\n", fuzz_op_info[code].name, totals.op[code].executed);
}

static const struct promise promises[] = {
        {"no generated program fails", no_generated_program_fails},
        {"generated programs are worth it", generated_programs_are_worth_it},
};

int main(int argc, char **argv)
{
	int result;

	if (argc > 1)
		seed = strtoul(argv[1], NULL, 0);
	if (argc > 2)
		schedules = strtoul(argv[2], NULL, 0);
	interleave_init(&il);
	il.lockstep.totals = &totals;
	fuzz_program_init(&program);
	result = CHECK_PROMISES(promises);
	fuzz_program_free(&program);
	lockstep_free(&il.lockstep);
	return result;
}
