/* SPDX-License-Identifier: MIT */
/*
 * explain_main.c - the tools `explain` and `explain-threads`: a program from a file, run and told.
 *
 * They are one program with two engines, for each fan-out; the one that is called
 * goes on as the other if the program is for that. A program without threads runs
 * up to a dozen times: with a look at the trees after each operation; if that is a
 * bulk operation, cut off after fewer steps; without any look; and with pictures.
 */
#define _GNU_SOURCE /* asprintf */
#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "explain.h"
#include "file.h"
#include "page.h"
#include "targets.h"
#include "tool_pair.h"

enum { AGREES = 0, FAILS = 1, BAD_INPUT = TOOL_BAD_INPUT, HINTS_MAX = 8 };

struct tool {
	unsigned int families;
	const char *html;
	bool only_failing;
	double timeout;

	struct fuzz_program program; /* as it is in the file */
	struct fuzz_program cut;     /* ... and no further than to the step that breaks it */
	struct explanation e;
	const char *hint[HINTS_MAX];
};

static char error[512];

/* ---- Bulk operations ----------------------------------------------------- */

bool explain_repeats(const struct fuzz_op *op)
{
	switch (op->code) {
	case FUZZ_OP_fill:
	case FUZZ_OP_fill_wide:
	case FUZZ_OP_punch:
	case FUZZ_OP_drain:
	case FUZZ_OP_drain_rev:
		return true;
	default:
		return false;
	}
}

uint64_t *explain_count(struct fuzz_op *op)
{
	for (unsigned int i = 0; i < 3; i++)
		if (fuzz_op_info[op->code].operand[i] == FUZZ_COUNT)
			return &op->operand[i];
	return NULL;
}

/* ---- Runs ---------------------------------------------------------------- */

static void name_comparison(const struct fuzz_program *p, struct explain_sight *sight)
{
	struct shrink_failure *failure = &sight->failure;

	failure->operation = sight->detail.operation;
	snprintf(failure->what, sizeof(failure->what), "%s", lockstep_property_words[sight->detail.property]);
	snprintf(failure->call, sizeof(failure->call), "%s",
	         failure->operation <= p->count ? fuzz_op_info[p->op[failure->operation - 1].code].name
	                                        : "end of the program");
}

static struct explain_sight look(struct tool *tool, const struct fuzz_program *p, struct record_wish wish)
{
	struct explain_sight sight;
	size_t op;

	explain_record->wish = wish;
	record_clear(explain_record, tool->program.count);
	shrink_worker_run(p, tool->timeout, &sight.failure);
	sight.detail = explain_record->failure;
	/* The tree that it then showed may have been its death: that is not what was found. */
	if (sight.detail.property != LOCKSTEP_agrees)
		name_comparison(p, &sight);
	op = sight.failure.operation - 1;
	sight.steps = sight.failure.what[0] && op < p->count ? explain_record->op[op].steps : 0;
	/* What killed it before it made the step that it was in. */
	if (sight.failure.what[0] && sight.detail.property == LOCKSTEP_agrees)
		sight.steps++;
	return sight;
}

/* The program up to this operation, with that one repeating so often. */
static void cut_program(struct tool *tool, size_t op, uint64_t steps)
{
	fuzz_program_clear(&tool->cut);
	memcpy(tool->cut.tree, tool->program.tree, sizeof(tool->cut.tree));
	for (size_t i = 0; i <= op && i < tool->program.count; i++)
		fuzz_program_append(&tool->cut, &tool->program.op[i]);
	if (op < tool->program.count && explain_repeats(&tool->cut.op[op]) &&
	    *explain_count(&tool->cut.op[op]) > steps)
		*explain_count(&tool->cut.op[op]) = steps;
}

/*
 * A bulk operation is looked at after its last step. Of how many steps is the
 * shortest that fails? Whatever is broken stays so, mostly: half by half.
 */
static void find_first_step(struct tool *tool)
{
	struct explanation *e = &tool->e;
	size_t op = e->found.failure.operation - 1;
	unsigned long good = 0, bad = e->found.steps;

	e->broken = e->found;
	if (op >= tool->program.count || !explain_repeats(&tool->program.op[op]))
		return;
	while (bad - good > 1) {
		unsigned long steps = good + (bad - good) / 2;
		struct explain_sight sight;

		cut_program(tool, op, steps);
		sight = look(tool, &tool->cut, (struct record_wish){.pictures = false});
		if (sight.failure.what[0]) {
			e->broken = sight;
			bad = steps;
		} else {
			good = steps;
		}
	}
	e->broken.steps = bad;
}

static void take_pictures(struct tool *tool)
{
	struct explanation *e = &tool->e;
	size_t op = e->broken.failure.operation - 1;
	struct record_wish wish = {.pictures = true, .before_op = op};

	cut_program(tool, op, e->broken.steps ? e->broken.steps : 1);
	if (op < tool->program.count && explain_repeats(&tool->program.op[op]) && e->broken.steps > 1)
		wish.before_steps = e->broken.steps - 1;
	look(tool, &tool->cut, wish);
}

/* The tree that an operation is about, if no comparison says which. */
static unsigned int tree_of(const struct fuzz_program *p, size_t op)
{
	if (op >= p->count)
		return 0;
	return p->op[op].code == FUZZ_OP_dup ? (unsigned int)p->op[op].operand[0] : p->op[op].who;
}

static void find_out(struct tool *tool)
{
	struct explanation *e = &tool->e;

	e->found = look(tool, &tool->program, (struct record_wish){.pictures = true});
	if (!e->found.failure.what[0] || e->threads) {
		e->broken = e->seen = e->found;
		return;
	}
	e->seen = look(tool, &tool->program, (struct record_wish){.never_check = true});
	find_first_step(tool);
	take_pictures(tool);
	e->tree = e->broken.detail.property != LOCKSTEP_agrees
	                  ? e->broken.detail.tree
	                  : tree_of(&tool->program, e->broken.failure.operation - 1);
}

/* ---- The command line ---------------------------------------------------- */

static const char help[] =
        "Usage: explain [OPTION]... FILE\n"
        "Run a program (text .mt or binary; - is standard input) and tell what it does to its trees:\n"
        "what fails, where, how tree and oracle differ, which step broke it and which call noticed.\n"
        "  --html OUT       write a page that shows the trees after each operation, too\n"
        "  --only-failing   say nothing, and write nothing, if the program does not fail\n"
        "  --target NAME    decode a binary file as this fuzz target does (cursor)\n"
        "  --hint LINE      a last line of the report; as often as wanted\n"
        "  --timeout S      what runs for so many seconds has no end (10)\n"
        "  --help           this text\n"
        "Exit status: 0 the program agrees with the oracle, 1 it fails, 2 bad input or usage.\n";

static void add_hint(struct tool *tool, const char *line)
{
	if (tool->e.hints == HINTS_MAX)
		errx(BAD_INPUT, "more than %d hints", HINTS_MAX);
	tool->hint[tool->e.hints++] = line;
}

static void take_options(struct tool *tool, int argc, char **argv)
{
	static const struct option options[] = {
	        {"html", required_argument, NULL, 'o'},
	        {"only-failing", no_argument, NULL, 'f'},
	        {"target", required_argument, NULL, 't'},
	        {"hint", required_argument, NULL, 'n'},
	        {"timeout", required_argument, NULL, 'e'},
	        {"help", no_argument, NULL, 'h'},
	        {NULL, 0, NULL, 0},
	};
	int option;

	while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		switch (option) {
		case 'o':
			tool->html = optarg;
			break;
		case 'f':
			tool->only_failing = true;
			break;
		case 't':
			tool->families = fuzz_families_of(optarg);
			break;
		case 'n':
			add_hint(tool, optarg);
			break;
		case 'e':
			tool->timeout = tool_seconds("--timeout", optarg);
			break;
		case 'h':
			fputs(help, stdout);
			exit(AGREES);
		default:
			exit(BAD_INPUT); /* getopt has said why */
		}
	}
	if (argc - optind != 1)
		errx(BAD_INPUT, "explain takes one FILE, not %d (see --help)", argc - optind);
	tool->e.path = argv[optind];
}

/* ---- The page ------------------------------------------------------------ */

static void check_html(const char *path)
{
	struct stat status = {0}; /* MSan does not see what stat writes */

	if (lstat(path, &status) == 0 && !S_ISREG(status.st_mode))
		errx(BAD_INPUT, "%s: it is not a regular file, so it is not overwritten", path);
}

/* Written beside it and moved there: a page is the old one or the new one, never a part. */
static void write_html(const struct tool *tool)
{
	char *part;
	FILE *file;

	if (asprintf(&part, "%s.%ld.part", tool->html, (long)getpid()) < 0)
		err(BAD_INPUT, "no memory");
	file = fopen(part, "wx");
	if (!file)
		err(BAD_INPUT, "%s: cannot write", tool->html);
	page_print(&tool->e, file);
	if (fclose(file) != 0 || rename(part, tool->html) != 0) {
		const char *why = strerror(errno);

		unlink(part);
		errx(BAD_INPUT, "%s: cannot write: %s", tool->html, why);
	}
	free(part);
}

int main(int argc, char **argv)
{
	static struct tool tool = {.families = FUZZ_ALL, .timeout = 10};
	struct explanation *e = &tool.e;

	take_options(&tool, argc, argv);
	if (tool.html)
		check_html(tool.html);
	fuzz_program_init(&tool.program);
	fuzz_program_init(&tool.cut);
	if (!fuzz_program_load(e->path, &tool.program, tool.families, error, sizeof(error)))
		errx(BAD_INPUT, "%s", error);
	e->threads = fuzz_program_is_threaded(&tool.program);
	e->program = &tool.program;
	e->fanout = tool_fanout;
	e->hint = tool.hint;
	tool_choose_engine("explain", e->path, &tool.program, argv);

	e->record = explain_record = record_new(tool.program.count);
	if (!explain_record)
		err(BAD_INPUT, "no memory for a record of the run");
	shrink_worker_init(&tool.program);
	find_out(&tool);
	shrink_worker_end();
	if (!e->found.failure.what[0] && tool.only_failing)
		return AGREES;
	if (tool.html)
		write_html(&tool);
	explain_print(e, stdout);
	fuzz_program_free(&tool.program);
	fuzz_program_free(&tool.cut);
	if (fflush(stdout) != 0)
		err(BAD_INPUT, "cannot write the report");
	return e->found.failure.what[0] ? FAILS : AGREES;
}
