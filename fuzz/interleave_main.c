/* SPDX-License-Identifier: MIT */
/*
 * interleave_main.c - the tool `interleave`: programs with threads, run and explained.
 */
#include <err.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "file.h"
#include "interleave.h"
#include "interleave_report.h"
#include "paths.h"
#include "random.h"
#include "report.h"
#include "targets.h"

enum { AGREES = 0, DIFFERS = 1, BAD_INPUT = 2 };

struct tool {
	bool quiet, list;
	unsigned long repeat;    /* run each program so often, and hold the runs against each other */
	unsigned long schedules; /* then under so many more schedules */

	unsigned long files, runs, steps, switches;
	struct interleave interleave;
	struct lockstep_totals totals;
};

static char error[512];

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* ---- Runs ---------------------------------------------------------------- */

static void explain_failure(struct tool *tool, const char *path, struct fuzz_program *p)
{
	interleave_list(p);
	printf("# %s\n", path);
	interleave_report(&tool->interleave, p, stdout);
	printf("\nFAILED: %s: ", path);
	report_failure(&tool->interleave.lockstep, stdout);
	puts("the program, its schedule listed:");
	report_program(&tool->interleave.lockstep, stdout);
}

static bool judge(struct tool *tool, const char *path, struct fuzz_program *p, bool agrees)
{
	tool->runs++;
	tool->steps += tool->interleave.steps;
	tool->switches += tool->interleave.switches;
	if (!agrees)
		explain_failure(tool, path, p);
	return agrees;
}

static bool run_schedules(struct tool *tool, const char *path, struct fuzz_program *p)
{
	struct fuzz_random random = {1};

	for (unsigned long i = 0; i < tool->schedules; i++) {
		p->schedule.stores = (enum fuzz_stores)fuzz_random_below(&random, 3);
		p->schedule.grace = (enum fuzz_grace)fuzz_random_below(&random, 2);
		interleave_draw_turns(&p->schedule, &random);
		if (!judge(tool, path, p, interleave_go(&tool->interleave, &p->schedule)))
			return false;
	}
	return true;
}

static bool run(struct tool *tool, const char *path, struct fuzz_program *p)
{
	return judge(tool, path, p, interleave_run(&tool->interleave, p));
}

/* Under its own schedule: as often as asked, always the same. */
static bool run_repeatedly(struct tool *tool, const char *path, struct fuzz_program *p)
{
	unsigned long steps, switches;

	if (!run(tool, path, p))
		return false;
	steps = tool->interleave.steps;
	switches = tool->interleave.switches;
	for (unsigned long i = 1; i < tool->repeat; i++) {
		if (!run(tool, path, p))
			return false;
		if (tool->interleave.steps == steps && tool->interleave.switches == switches)
			continue;
		printf("FAILED: %s: run 1 took %lu steps and %lu switches, run %lu %lu and %lu\n", path,
		       steps, switches, i + 1, tool->interleave.steps, tool->interleave.switches);
		return false;
	}
	return true;
}

static bool run_program(struct tool *tool, const char *path, struct fuzz_program *p)
{
	bool agrees = true;

	if (!tool->quiet) {
		printf("# %s\n", path);
		agrees = interleave_report(&tool->interleave, p, stdout);
		printf("# %lu steps, %lu switches\n\n", tool->interleave.steps, tool->interleave.switches);
	}
	agrees = run_repeatedly(tool, path, p) && agrees;
	if (agrees && tool->list && !tool->quiet) {
		interleave_list(p);
		fuzz_program_print(p, stdout);
	}
	return agrees && run_schedules(tool, path, p);
}

/* ---- Files --------------------------------------------------------------- */

static bool take_file(void *ctx, const char *path)
{
	struct tool *tool = ctx;
	struct fuzz_program p;
	bool agrees;

	fuzz_program_init(&p);
	if (!fuzz_program_load(path, &p, FUZZ_FAMILIES_rcu, error, sizeof(error))) {
		fuzz_program_free(&p);
		return false;
	}
	tool->files++;
	agrees = run_program(tool, path, &p);
	fuzz_program_free(&p);
	if (!agrees) {
		fflush(stdout);
		exit(DIFFERS);
	}
	return true;
}

/* ---- The command line ---------------------------------------------------- */

static const char help[] =
        "Usage: interleave [OPTION]... FILE|FOLDER...\n"
        "Run programs with threads (text .mt or binary; - is standard input) under their\n"
        "schedules, print what happens as a table of a column a thread, and explain the first\n"
        "failure.\n"
        "\n"
        "  -q, --quiet        no tables but of a failure\n"
        "      --list         after the table, the program with its switches listed\n"
        "      --repeat N     run each program N times: steps and switches must be the same\n"
        "      --schedules N  run each program under N random schedules too\n"
        "  -h, --help         this\n"
        "\n"
        "Exit status: 0 no failure, 1 a failure, 2 bad input or usage.\n";

static unsigned long number_of(const char *option, const char *text)
{
	char *end;
	unsigned long value = strtoul(text, &end, 10);

	if (end == text || *end || *text == '-' || value < 1 || value > 1000000000)
		errx(BAD_INPUT, "%s takes a number from 1 to 1000000000, not '%s'", option, text);
	return value;
}

static void take_options(struct tool *tool, int argc, char **argv)
{
	static const struct option options[] = {
	        {"quiet", no_argument, NULL, 'q'},        {"list", no_argument, NULL, 'l'},
	        {"repeat", required_argument, NULL, 'r'}, {"schedules", required_argument, NULL, 's'},
	        {"help", no_argument, NULL, 'h'},         {NULL, 0, NULL, 0},
	};
	int option;

	while ((option = getopt_long(argc, argv, "qh", options, NULL)) != -1) {
		switch (option) {
		case 'q':
			tool->quiet = true;
			break;
		case 'l':
			tool->list = true;
			break;
		case 'r':
			tool->repeat = number_of("--repeat", optarg);
			break;
		case 's':
			tool->schedules = number_of("--schedules", optarg);
			break;
		case 'h':
			fputs(help, stdout);
			exit(AGREES);
		default:
			exit(BAD_INPUT); /* getopt has said why */
		}
	}
	if (optind == argc)
		errx(BAD_INPUT, "no file given, expected interleave FILE|FOLDER... (see --help)");
}

int main(int argc, char **argv)
{
	static struct tool tool = {.repeat = 1};
	double begin = seconds();

	interleave_init(&tool.interleave);
	tool.interleave.lockstep.totals = &tool.totals;
	take_options(&tool, argc, argv);
	for (int i = optind; i < argc; i++) {
		if (!paths_visit(argv[i], take_file, &tool, error, sizeof(error))) {
			fflush(stdout);
			errx(BAD_INPUT, "%s", error);
		}
	}
	printf("interleave: %lu programs, %lu runs, %lu steps, %lu switches, no failure, %.0f runs/s\n",
	       tool.files, tool.runs, tool.steps, tool.switches, (double)tool.runs / (seconds() - begin));
	lockstep_free(&tool.interleave.lockstep);
	if (fflush(stdout) != 0)
		err(BAD_INPUT, "cannot write the results");
	return AGREES;
}
