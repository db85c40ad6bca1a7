/* SPDX-License-Identifier: MIT */
/*
 * shrink_main.c - the tools `shrink` and `shrink-threads`: a failing program from a file, made small.
 *
 * They are one program with two engines (shrink_worker.h), for each fan-out; the
 * one that is called goes on as the other if the program is for that. With --look
 * they only say how a program fails: what sorts failures asks that of each.
 */
#define _GNU_SOURCE /* asprintf */
#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "file.h"
#include "shrink.h"
#include "shrink_worker.h"
#include "targets.h"
#include "tool_pair.h"

enum { SHRUNK = 0, FINE = 1, BAD_INPUT = TOOL_BAD_INPUT };

/* As often does threaded_target.c run an input, under seeds that follow each other. */
enum { SEEDS = 8 };

/* Seconds that a run may take, at least: after a first one that ended, and after one that did not. */
static const double least_limit = 1, endless_limit = 0.2;

struct tool {
	unsigned int families;
	const char *path;
	const char *out;
	double most_seconds, timeout;

	struct fuzz_program program;
	struct shrink_failure failure;
	double limit; /* seconds that a run may take */
	double began, told;
	size_t operations, switches; /* before */
	bool live;                   /* the status line is on a terminal */
	bool only_look;
};

static char error[512];

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* ---- What the shrinker asks ---------------------------------------------- */

static bool fails(void *ctx, const struct fuzz_program *p)
{
	struct tool *tool = ctx;
	struct shrink_failure failure;

	shrink_worker_run(p, tool->limit, &failure);
	return shrink_fails_alike(&failure, &tool->failure);
}

static bool finds(void *ctx, struct fuzz_program *p, size_t switches, unsigned int effort)
{
	static const unsigned long schedules[SHRINK_EFFORTS] = {500, 5000, 50000};
	struct tool *tool = ctx;

	struct shrink_search search = {tool->failure, schedules[effort], switches};

	return shrink_worker_search(p, &search, tool->timeout + tool->limit);
}

static bool goes_on(void *ctx, const struct shrink *s)
{
	struct tool *tool = ctx;
	double now = seconds();

	if (now - tool->told > (tool->live ? 0.2 : 5)) {
		tool->told = now;
		fprintf(stderr, "%sshrink: %zu operations, %zu switches; %lu programs tried, %.0f s%s",
		        tool->live ? "\r\033[K" : "", s->best.count, s->best.switch_count, s->tries,
		        now - tool->began, tool->live ? "" : "\n");
	}
	return now - tool->began < tool->most_seconds;
}

/* ---- Before -------------------------------------------------------------- */

static char *default_out(const char *path)
{
	size_t length = strlen(path);
	char *out;

	if (length > 3 && strcmp(path + length - 3, ".mt") == 0)
		length -= 3;
	if (asprintf(&out, "%.*s.min.mt", (int)length, path) < 0)
		err(BAD_INPUT, "no memory");
	return out;
}

/* Before the work, since it would be lost. */
static void check_out(const char *out)
{
	struct stat status;

	if (lstat(out, &status) == 0)
		errx(BAD_INPUT, "%s: it exists already, and is not overwritten; give another name with -o",
		     out);
	if (errno != ENOENT)
		err(BAD_INPUT, "%s", out);
}

/* How it fails, under which switches, and how long that takes. */
static double first_run(struct tool *tool)
{
	double began = seconds();

	if (shrink_engine.list)
		shrink_worker_list(&tool->program, tool->timeout, &tool->failure);
	else
		shrink_worker_run(&tool->program, tool->timeout, &tool->failure);
	return seconds() - began;
}

static bool look(struct tool *tool)
{
	const struct fuzz_schedule schedule = tool->program.schedule;
	uint32_t seeds = schedule.strategy == FUZZ_LISTED ? 1 : SEEDS;
	double took = 0;

	shrink_worker_init(&tool->program);
	for (uint32_t i = 0; i < seeds && !tool->failure.what[0]; i++) {
		tool->program.schedule = schedule;
		tool->program.schedule.seed += i;
		tool->program.switch_count = i ? 0 : tool->program.switch_count; /* the last run's */
		took = first_run(tool);
	}
	tool->limit = 20 * took < least_limit ? least_limit : 20 * took;
	if (tool->limit > tool->timeout)
		tool->limit = tool->timeout;
	if (took >= tool->timeout)
		tool->limit = endless_limit;
	tool->operations = tool->program.count;
	tool->switches = tool->program.switch_count;
	return tool->failure.what[0];
}

/* ---- After --------------------------------------------------------------- */

static void print_program(const struct tool *tool, FILE *out)
{
	fprintf(out, "# Fails in %s: %s.\n", tool->failure.call, tool->failure.what);
	fprintf(out, "# Shrunk on the %s fan-out, from %zu operations", tool_fanout, tool->operations);
	if (shrink_engine.threads)
		fprintf(out, " and %zu switches", tool->switches);
	fputs(".\n", out);
	fuzz_program_print(&tool->program, out);
}

/* What is there already stays, even if it came meanwhile. */
static void write_out(const struct tool *tool)
{
	FILE *file = fopen(tool->out, "wx");

	if (!file)
		err(BAD_INPUT, "%s: cannot write", tool->out);
	print_program(tool, file);
	if (ferror(file) || fclose(file) != 0) {
		unlink(tool->out);
		errx(BAD_INPUT, "%s: cannot write all of it", tool->out);
	}
}

static void print_figures(const struct tool *tool, const struct shrink *s)
{
	printf("fails in %s: %s\n", tool->failure.call, tool->failure.what);
	printf("operations %zu -> %zu", tool->operations, tool->program.count);
	if (shrink_engine.threads)
		printf(", switches %zu -> %zu", tool->switches, tool->program.switch_count);
	printf("; %lu programs tried in %lu runs, %.1f s%s\n", s->tries, shrink_worker_runs(),
	       seconds() - tool->began, s->stopped ? "; time was up, so it may not be the least" : "");
	printf("written to %s\n", tool->out);
}

/* For tools: target, operations, call, property. */
static void print_look(const struct tool *tool)
{
	printf("%s\t%zu\t%s\t%s\n", fuzz_target_of(&tool->program), tool->operations, tool->failure.call,
	       tool->failure.what);
}

/* ---- The command line ---------------------------------------------------- */

static const char help[] =
        "Usage: shrink [OPTION]... FILE\n"
        "Make a failing program (text .mt or binary; - is standard input) as small as it can be,\n"
        "so that it still fails in the same call and by the same property, crash or hang.\n"
        "  -o OUT           where to write it (FILE.min.mt); what exists is not overwritten\n"
        "  --target NAME    decode a binary file as this fuzz target does (cursor)\n"
        "  --seconds S      take the best after so many seconds (60)\n"
        "  --timeout S      what runs for so many seconds has no end (5)\n"
        "  --look           do not shrink it, only say how it fails: target, operations, call and\n"
        "                   property, with tabs between them\n"
        "  --help           this text\n"
        "Exit status: 0 shrunk, 1 the program does not fail, 2 bad input or usage.\n";

static void take_options(struct tool *tool, int argc, char **argv)
{
	static const struct option options[] = {
	        {"target", required_argument, NULL, 't'},  {"seconds", required_argument, NULL, 's'},
	        {"timeout", required_argument, NULL, 'e'}, {"look", no_argument, NULL, 'l'},
	        {"help", no_argument, NULL, 'h'},          {NULL, 0, NULL, 0},
	};
	int option;

	while ((option = getopt_long(argc, argv, "o:h", options, NULL)) != -1) {
		switch (option) {
		case 'o':
			tool->out = optarg;
			break;
		case 't':
			tool->families = fuzz_families_of(optarg);
			break;
		case 's':
			tool->most_seconds = tool_seconds("--seconds", optarg);
			break;
		case 'e':
			tool->timeout = tool_seconds("--timeout", optarg);
			break;
		case 'l':
			tool->only_look = true;
			break;
		case 'h':
			fputs(help, stdout);
			exit(SHRUNK);
		default:
			exit(BAD_INPUT); /* getopt has said why */
		}
	}
	if (argc - optind != 1)
		errx(BAD_INPUT, "shrink takes one FILE, not %d (see --help)", argc - optind);
	tool->path = argv[optind];
	if (strcmp(tool->path, "-") == 0 && !tool->out && !tool->only_look)
		errx(BAD_INPUT, "a program from standard input has no name: give one with -o");
}

static void shrink_and_write(struct tool *tool)
{
	struct shrink shrink = {.ctx = tool, .fails = fails, .goes_on = goes_on};

	if (shrink_engine.search)
		shrink.finds = finds;
	shrink_program(&shrink, &tool->program);
	if (tool->live)
		fputs("\r\033[K", stderr);
	write_out(tool);
	print_figures(tool, &shrink);
	fuzz_program_print(&tool->program, stdout);
}

int main(int argc, char **argv)
{
	static struct tool tool = {.families = FUZZ_ALL, .most_seconds = 60, .timeout = 5};
	char *beside = NULL;

	take_options(&tool, argc, argv);
	if (!tool.out)
		tool.out = beside = default_out(tool.path);
	if (!tool.only_look)
		check_out(tool.out);
	fuzz_program_init(&tool.program);
	if (!fuzz_program_load(tool.path, &tool.program, tool.families, error, sizeof(error)))
		errx(BAD_INPUT, "%s", error);
	tool_choose_engine("shrink", tool.path, &tool.program, argv);

	tool.live = isatty(STDERR_FILENO);
	tool.began = tool.told = seconds();
	if (!look(&tool)) {
		printf("%s: the program does not fail on the %s fan-out\n", tool.path, tool_fanout);
		return FINE;
	}
	if (tool.only_look)
		print_look(&tool);
	else
		shrink_and_write(&tool);
	shrink_worker_end();
	fuzz_program_free(&tool.program);
	free(beside);
	if (fflush(stdout) != 0)
		err(BAD_INPUT, "cannot write the results");
	return SHRUNK;
}
