/* SPDX-License-Identifier: MIT */
/*
 * survey.c - the tool `survey`: what a set of programs reaches, as a table for other tools.
 *
 * Each line is a kind of figure, what it is of, and the figure, with tabs
 * between them; ./rig report makes a page of them. What a program reaches
 * is a set of states: (status of the cursor, operation), (operation, kind of outcome), (height, fill) of a
 * checked tree, marks. How many of them only one program reached says what another
 * program may still find (Good and Turing).
 */
#include <err.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "lockstep.h"
#include "lockstep_sides.h"
#include "mark.h"
#include "paths.h"
#include "report_words.h"
#include "targets.h"

enum { FINE = 0, FAILS = 1, BAD_INPUT = 2 };

/* As targets do: engines' programs may want millions of steps. */
enum { STEPS_MAX = 20000 };

#ifdef MAPLE_MARKED
enum { MARKS = MAPLE_MARK_COUNT };
#else
enum { MARKS = 0 };
#endif
enum { CELLS = sizeof(struct lockstep_coverage), STATES = CELLS + MARKS };

static struct {
	struct lockstep lockstep;
	struct lockstep_totals totals;
	struct lockstep_coverage coverage; /* of one program */

	unsigned int families; /* of binary programs */
	unsigned long threaded;
	unsigned long reached[STATES]; /* programs that did */
	unsigned long outcome[FUZZ_OP_COUNT][LOCKSTEP_CLASSES];
	unsigned long transition[LOCKSTEP_STATUSES][LOCKSTEP_STATUSES]; /* from, to */
	unsigned long shape[LOCKSTEP_HEIGHTS][LOCKSTEP_FILLS];          /* programs */
	int status[LOCKSTEP_CURSORS];
	unsigned long marks_before[MARKS + 1];

	unsigned long *growth; /* states after each program */
	size_t room;
	unsigned long states;
} survey;

static char error[512];

/* ---- A program ----------------------------------------------------------- */

/* Each step, as the library's side has it. */
static void watch(struct lockstep *ls, const struct lockstep_call *call, struct outcome *got)
{
	(void)ls;
	survey.outcome[call->op->code][lockstep_class_of(got)]++;
	if (!fuzz_op_info[call->op->code].on_cursor)
		return;
	survey.transition[survey.status[call->who]][got->status]++;
	survey.status[call->who] = got->status;
}

static bool reach(size_t state)
{
	return survey.reached[state]++ == 0;
}

static void add_marks(void)
{
#ifdef MAPLE_MARKED
	for (size_t i = 0; i < MARKS; i++) {
		if (maple_marks[i] != survey.marks_before[i])
			survey.states += reach(CELLS + i);
		survey.marks_before[i] = maple_marks[i];
	}
#endif
}

static void add_shapes(void)
{
	for (size_t height = 0; height < LOCKSTEP_HEIGHTS; height++)
		for (size_t fill = 0; fill < LOCKSTEP_FILLS; fill++)
			survey.shape[height][fill] += survey.coverage.shape[height][fill] != 0;
}

static void add_states(void)
{
	const uint8_t *cell = (const uint8_t *)&survey.coverage;

	for (size_t i = 0; i < CELLS; i++)
		if (cell[i])
			survey.states += reach(i);
	add_marks();
	add_shapes();
	if (survey.totals.programs > survey.room) {
		survey.room = 2 * survey.totals.programs;
		survey.growth = reallocarray(survey.growth, survey.room, sizeof(*survey.growth));
		if (!survey.growth)
			err(BAD_INPUT, "no memory for %lu programs", survey.totals.programs);
	}
	survey.growth[survey.totals.programs - 1] = survey.states;
}

/* A damaged tree may not survive being destroyed, so the first failure is the end. */
static void run_program(const char *path, const struct fuzz_program *p)
{
	memset(&survey.coverage, 0, sizeof(survey.coverage));
	for (size_t i = 0; i < LOCKSTEP_CURSORS; i++)
		survey.status[i] = ma_start;
	if (!lockstep_run(&survey.lockstep, p))
		errx(FAILS, "%s fails, in %s: %s", path, lockstep_failed_call(&survey.lockstep),
		     lockstep_property_words[survey.lockstep.failure.property]);
	add_states();
}

static bool take_file(void *ctx, const char *path)
{
	struct fuzz_program p;
	bool fine;

	(void)ctx;
	fuzz_program_init(&p);
	fine = fuzz_program_load(path, &p, survey.families, error, sizeof(error));
	if (fine && fuzz_program_is_threaded(&p))
		survey.threaded++;
	else if (fine)
		run_program(path, &p);
	fuzz_program_free(&p);
	return fine;
}

/* ---- The table ----------------------------------------------------------- */

static void print_operations(void)
{
	for (size_t op = 0; op < FUZZ_OP_COUNT; op++) {
		const struct lockstep_op_count *count = &survey.totals.op[op];

		printf("operation\t%s\t%lu\t%lu\t%lu\n", fuzz_op_info[op].name, count->executed,
		       count->inapplicable, count->failed);
		for (size_t class = 0; class < LOCKSTEP_CLASSES; class ++)
			if (survey.outcome[op][class])
				printf("outcome\t%s\t%s\t%lu\n", fuzz_op_info[op].name,
				       lockstep_class_words[class], survey.outcome[op][class]);
	}
}

static void print_shapes(void)
{
	for (unsigned int i = 0; i <= survey.totals.height; i++)
		printf("height\t%u\t%lu\n", i, survey.totals.heights[i]);
	for (size_t height = 0; height < LOCKSTEP_HEIGHTS; height++)
		for (size_t fill = 0; fill < LOCKSTEP_FILLS; fill++)
			if (survey.shape[height][fill])
				printf("shape\t%zu\t%zu\t%lu\n", height, fill, survey.shape[height][fill]);
}

static void print_transitions(void)
{
	for (int from = 0; from < LOCKSTEP_STATUSES; from++)
		for (int to = 0; to < LOCKSTEP_STATUSES; to++)
			printf("transition\t%s\t%s\t%lu\n", report_status(from), report_status(to),
			       survey.transition[from][to]);
}

static void print_marks(void)
{
#ifdef MAPLE_MARKED
	for (size_t i = 0; i < MARKS; i++)
		printf("mark\t%s\t%lu\n", maple_mark_names[i], maple_marks[i]);
#endif
}

/* At most so many points of a curve. */
static void print_growth(void)
{
	enum { POINTS = 200 };
	unsigned long programs = survey.totals.programs, points = programs < POINTS ? programs : POINTS;

	for (unsigned long i = 1; i <= points; i++)
		printf("growth\t%lu\t%lu\n", programs * i / points, survey.growth[programs * i / points - 1]);
}

/* How many states were reached by one program, and by two: what is rare says what is missing. */
static void print_rare(void)
{
	unsigned long once = 0, twice = 0;

	for (size_t i = 0; i < STATES; i++) {
		once += survey.reached[i] == 1;
		twice += survey.reached[i] == 2;
	}
	printf("states\treached\t%lu\nstates\tonce\t%lu\nstates\ttwice\t%lu\n", survey.states, once, twice);
}

static void print_survey(void)
{
	printf("programs\trun\t%lu\nprograms\twith threads\t%lu\nprograms\tsteps\t%lu\n",
	       survey.totals.programs, survey.threaded, survey.totals.operations);
	print_rare();
	print_operations();
	print_shapes();
	print_transitions();
	print_marks();
	print_growth();
}

/* ---- The command line ---------------------------------------------------- */

static const char help[] =
        "Usage: survey [--target NAME] FILE|FOLDER... [--target NAME FILE|FOLDER...]...\n"
        "Run programs (text .mt or binary), and print what they reach: a line a figure, with tabs in it.\n"
        "Programs with threads are counted only.\n"
        "  --target NAME  decode the binary files that follow as this fuzz target does (cursor)\n"
        "  --help         this text\n"
        "Exit status: 0 printed, 1 a program fails, 2 bad input or usage.\n";

/* In the order of the command line. */
static void take_arguments(int argc, char **argv)
{
	static const struct option options[] = {
	        {"target", required_argument, NULL, 't'},
	        {"help", no_argument, NULL, 'h'},
	        {NULL, 0, NULL, 0},
	};
	int option;

	while ((option = getopt_long(argc, argv, "-h", options, NULL)) != -1) {
		switch (option) {
		case 1:
			if (!paths_visit(optarg, take_file, NULL, error, sizeof(error)))
				errx(BAD_INPUT, "%s", error);
			break;
		case 't':
			survey.families = fuzz_families_of(optarg);
			break;
		case 'h':
			fputs(help, stdout);
			exit(FINE);
		default:
			exit(BAD_INPUT); /* getopt has said why */
		}
	}
}

int main(int argc, char **argv)
{
	survey.families = FUZZ_ALL;
	lockstep_init(&survey.lockstep);
	survey.lockstep.budget = STEPS_MAX;
	survey.lockstep.totals = &survey.totals;
	survey.lockstep.coverage = &survey.coverage;
	survey.lockstep.tamper = watch;
	take_arguments(argc, argv);
	if (!survey.totals.programs)
		errx(BAD_INPUT, "no program without threads to run (see --help)");
	print_survey();
	lockstep_free(&survey.lockstep);
	free(survey.growth);
	if (fflush(stdout) != 0)
		err(BAD_INPUT, "cannot write the table");
	return FINE;
}
