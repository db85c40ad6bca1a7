/* SPDX-License-Identifier: MIT */
/*
 * replay.c - programs from files, run one operation after the other and explained.
 *
 * The tool for people beside the fuzz targets: the same lockstep, but every
 * tree that an operation touches is compared after it, each result is printed,
 * and the first difference is shown with both views.
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
#include "mark.h"
#include "paths.h"
#include "report.h"
#include "targets.h"

enum { AGREES = 0, DIFFERS = 1, BAD_INPUT = 2 };

struct replay {
	unsigned int families;
	bool quiet, census, require_marks;
	void (*show)(struct maple_tree *mt, FILE *out); /* each tree at the end of its program, or NULL */
	double bench;                                   /* seconds; 0: none */
	const char *encode;                             /* where to, or NULL */

	unsigned long files;
	struct lockstep lockstep;
	struct lockstep_totals totals;
	struct fuzz_program *program; /* --bench: all of them */
	size_t programs;
};

static char error[512];

/* ---- One program, explained ---------------------------------------------- */

static void print_settings(const struct fuzz_program *p)
{
	struct fuzz_program settings = *p;

	settings.count = 0;
	fuzz_program_print(&settings, stdout);
}

static void print_operation(const struct lockstep *ls)
{
	printf("%6zu  ", ls->position + 1);
	fuzz_op_print(&ls->program->op[ls->position], stdout);
	/* Should the library crash, the line is already out. */
	fflush(stdout);
}

static void print_result(const struct lockstep *ls)
{
	fputs("  ", stdout);
	if (ls->result_step)
		printf("(%lu steps, the last one) ", ls->result_step + 1);
	report_outcome(&ls->result, stdout);
	putchar('\n');
}

/*
 * A damaged tree may not survive being destroyed, so the process ends here,
 * and ends hard: what the tree holds is no leak to report.
 */
_Noreturn static void explain_failure(struct lockstep *ls, const char *path)
{
	printf("\nFAILED: %s: ", path);
	report_failure(ls, stdout);
	putchar('\n');
	report_views(ls, ls->failure.tree, stdout);
	fflush(stdout);
	_exit(DIFFERS);
}

/* What the program left in its trees. */
static void show_trees(struct replay *replay)
{
	unsigned int i;

	for (i = 0; i < FUZZ_TREES; i++) {
		struct maple_tree *mt = &replay->lockstep.tree[i];

		if (!mtree_empty(mt))
			replay->show(mt, stdout);
	}
}

static void replay_program(struct replay *replay, const char *path, const struct fuzz_program *p)
{
	struct lockstep *ls = &replay->lockstep;
	bool more = true;

	if (!replay->quiet) {
		printf("# %s\n", path);
		print_settings(p);
	}
	lockstep_start(ls, p);
	while (more) {
		bool print = !replay->quiet && ls->position < p->count;

		if (print)
			print_operation(ls);
		more = lockstep_step(ls);
		if (print)
			print_result(ls);
	}
	if (replay->show && ls->failure.property == LOCKSTEP_agrees)
		show_trees(replay);
	if (!lockstep_end(ls))
		explain_failure(ls, path);
	if (!replay->quiet)
		printf("# %s: %zu operations in %lu steps agree, tallest tree %u\n\n", path, p->count,
		       ls->steps, ls->height);
}

/* ---- Bench: all programs over and over ----------------------------------- */

static void keep_program(struct replay *replay, const struct fuzz_program *p)
{
	size_t i;

	replay->program = reallocarray(replay->program, replay->programs + 1, sizeof(*replay->program));
	if (!replay->program)
		err(BAD_INPUT, "no memory for %zu programs", replay->programs + 1);
	fuzz_program_init(&replay->program[replay->programs]);
	memcpy(replay->program[replay->programs].tree, p->tree, sizeof(p->tree));
	for (i = 0; i < p->count; i++)
		fuzz_program_append(&replay->program[replay->programs], &p->op[i]);
	replay->programs++;
}

static void forget_programs(struct replay *replay)
{
	size_t i;

	for (i = 0; i < replay->programs; i++)
		fuzz_program_free(&replay->program[i]);
	free(replay->program);
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void run_bench(struct replay *replay)
{
	struct lockstep *ls = &replay->lockstep;
	struct lockstep_totals totals = {.programs = 0};
	double begin = seconds(), elapsed;
	size_t i;

	ls->checks = LOCKSTEP_SAMPLED;
	ls->totals = &totals;
	do {
		for (i = 0; i < replay->programs; i++) {
			if (!lockstep_run(ls, &replay->program[i]))
				explain_failure(ls, "a program of the bench");
		}
		elapsed = seconds() - begin;
	} while (elapsed < replay->bench);
	ls->totals = &replay->totals;
	printf("bench: %.0f operations/s (%lu operations, %lu programs, %lu whole-tree checks, %.2f s)\n",
	       (double)totals.operations / elapsed, totals.operations, totals.programs, totals.checks,
	       elapsed);
}

/* ---- Census -------------------------------------------------------------- */

#ifdef MAPLE_MARKED
static unsigned int print_marks(void)
{
	unsigned int i, missing = 0;

	printf("%-20s %12s\n", "mark", "hits");
	for (i = 0; i < MAPLE_MARK_COUNT; i++) {
		printf("%-20s %12lu%s\n", maple_mark_names[i], maple_marks[i],
		       maple_marks[i] ? "" : "  never");
		missing += !maple_marks[i];
	}
	return missing;
}
#else
static unsigned int print_marks(void)
{
	puts("this build counts no marks");
	return MAPLE_MARK_COUNT;
}
#endif

static int print_census(const struct replay *replay)
{
	unsigned int missing, i;

	missing = print_marks();
	putchar('\n');
	report_op_counts(&replay->totals, stdout);
	printf("\n%-20s %12s\n", "tallest tree", "programs");
	for (i = 0; i <= replay->totals.height; i++)
		printf("%-20u %12lu\n", i, replay->totals.heights[i]);
	if (!replay->require_marks || !missing)
		return AGREES;
	printf("FAILED: %u of %d marks were never hit\n", missing, MAPLE_MARK_COUNT);
	return DIFFERS;
}

/* ---- Encode -------------------------------------------------------------- */

/* Written beside the target and moved onto it: OUT is the old file or the new one, never a part. */
static bool write_file(const char *path, const uint8_t *data, size_t size)
{
	struct stat status = {0}; /* MSan does not see what stat writes */
	char *temporary;
	FILE *file;
	bool fine;

	if (lstat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
		snprintf(error, sizeof(error), "%s: it is not a regular file, so it is not overwritten",
		         path);
		return false;
	}
	if (asprintf(&temporary, "%s.%ld.part", path, (long)getpid()) < 0)
		err(BAD_INPUT, "no memory");
	file = fopen(temporary, "wx");
	fine = file && fwrite(data, 1, size, file) == size;
	if (file && fclose(file) != 0)
		fine = false;
	fine = fine && rename(temporary, path) == 0;
	if (!fine)
		snprintf(error, sizeof(error), "%s: cannot write: %s", path, strerror(errno));
	if (!fine && file)
		unlink(temporary);
	free(temporary);
	return fine;
}

static bool encode_program(const struct replay *replay, const char *path, const struct fuzz_program *p)
{
	size_t size = fuzz_program_encode(p, NULL, 0);
	uint8_t *data = malloc(size);
	bool fine;

	if (!data)
		err(BAD_INPUT, "no memory");
	if (p->count > FUZZ_OPS_MAX) {
		snprintf(error, sizeof(error), "%s: %zu operations, but the binary form takes at most %d",
		         path, p->count, FUZZ_OPS_MAX);
		free(data);
		return false;
	}
	fuzz_program_encode(p, data, size);
	fine = write_file(replay->encode, data, size);
	free(data);
	return fine;
}

/* ---- Files --------------------------------------------------------------- */

static bool take_file(void *ctx, const char *path)
{
	struct replay *replay = ctx;
	struct fuzz_program p;
	bool fine = true;

	fuzz_program_init(&p);
	if (!fuzz_program_load(path, &p, replay->families, error, sizeof(error))) {
		fuzz_program_free(&p);
		return false;
	}
	replay->files++;
	if (replay->encode) {
		fine = encode_program(replay, path, &p);
	} else if (fuzz_program_is_threaded(&p)) {
		snprintf(error, sizeof(error), "%s: a program with threads, which is for the tool interleave",
		         path);
		fine = false;
	} else if (replay->bench > 0) {
		keep_program(replay, &p);
	} else {
		replay_program(replay, path, &p);
	}
	fuzz_program_free(&p);
	return fine;
}

/* ---- The command line ---------------------------------------------------- */

static const char help[] =
        "Usage: replay [OPTION]... FILE|FOLDER...\n"
        "       replay --encode OUT FILE\n"
        "Run programs (text .mt or binary; - is standard input) on the library and on the\n"
        "oracle, compare after every operation, and explain the first difference.\n"
        "  --target NAME    decode binary files as this fuzz target does: store, erase,\n"
        "                   gap, dup, cursor or rcu (default cursor: all operations)\n"
        "  --quiet          print failures and the last line only\n"
        "  --dump           also print each tree as text at the end of its program\n"
        "  --draw           the same as a Graphviz digraph; with --quiet, for dot\n"
        "  --slab           take nodes from the library's slab, as programs do: no faults\n"
        "  --census         also print marks hit, operations executed, heights of trees\n"
        "  --require-marks  with --census: fail if a mark was never hit\n"
        "  --bench SECONDS  run all programs over and over, print operations per second\n"
        "  --encode OUT     write the program's binary form to OUT instead of running it\n"
        "  --help           this text\n"
        "Exit status: 0 all agree, 1 a difference, 2 bad input or usage.\n";

static double seconds_of(const char *text)
{
	char *end;
	double value = strtod(text, &end);

	if (*end || end == text || !(value > 0 && value <= 86400))
		errx(BAD_INPUT, "--bench takes seconds, more than 0 and at most 86400, not '%s'", text);
	return value;
}

static void take_options(struct replay *replay, int argc, char **argv)
{
	static const struct option options[] = {
	        {"target", required_argument, NULL, 't'},
	        {"quiet", no_argument, NULL, 'q'},
	        {"census", no_argument, NULL, 'c'},
	        {"require-marks", no_argument, NULL, 'm'},
	        {"bench", required_argument, NULL, 'b'},
	        {"encode", required_argument, NULL, 'e'},
	        {"dump", no_argument, NULL, 'd'},
	        {"draw", no_argument, NULL, 'g'},
	        {"slab", no_argument, NULL, 's'},
	        {"help", no_argument, NULL, 'h'},
	        {NULL, 0, NULL, 0},
	};
	int option;

	while ((option = getopt_long(argc, argv, "qh", options, NULL)) != -1) {
		switch (option) {
		case 't':
			replay->families = fuzz_families_of(optarg);
			break;
		case 'q':
			replay->quiet = true;
			break;
		case 'm':
			replay->require_marks = true;
			/* fall through */
		case 'c':
			replay->census = true;
			break;
		case 'd':
			replay->show = mt_dump;
			break;
		case 'g':
			replay->show = mt_draw;
			break;
		case 's':
			replay->lockstep.slab = true;
			break;
		case 'b':
			replay->bench = seconds_of(optarg);
			break;
		case 'e':
			replay->encode = optarg;
			break;
		case 'h':
			fputs(help, stdout);
			exit(AGREES);
		default:
			exit(BAD_INPUT); /* getopt has said why */
		}
	}
	if (optind == argc)
		errx(BAD_INPUT, "no file given, expected replay FILE|FOLDER... (see --help)");
	if (replay->encode && argc - optind > 1)
		errx(BAD_INPUT, "--encode takes one FILE, not %d", argc - optind);
}

static int finish(struct replay *replay)
{
	int result = AGREES;

	if (replay->encode)
		return AGREES;
	if (replay->bench > 0) {
		run_bench(replay);
		forget_programs(replay);
		return AGREES;
	}
	if (replay->census)
		result = print_census(replay);
	printf("replay: %lu programs, %lu operations, tallest tree %u, no difference\n",
	       replay->totals.programs, replay->totals.operations, replay->totals.height);
	return result;
}

int main(int argc, char **argv)
{
	static struct replay replay = {.families = FUZZ_ALL};
	int i, result;

	lockstep_init(&replay.lockstep);
	take_options(&replay, argc, argv);
	replay.lockstep.checks = LOCKSTEP_ALWAYS;
	replay.lockstep.totals = &replay.totals;
	for (i = optind; i < argc; i++) {
		if (!paths_visit(argv[i], take_file, &replay, error, sizeof(error))) {
			fflush(stdout);
			errx(BAD_INPUT, "%s", error);
		}
	}
	result = finish(&replay);
	lockstep_free(&replay.lockstep);
	if (fflush(stdout) != 0)
		err(BAD_INPUT, "cannot write the results");
	return result;
}
