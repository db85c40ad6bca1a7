/* SPDX-License-Identifier: MIT */
/*
 * main.c - bench: the library and its peers on the same work, in turn, in one
 * process.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "report.h"
#include "svg.h"

enum { SIZES_MAX = 8, READERS_MILLISECONDS = 200 };

static const char usage[] =
        "usage: bench [OPTION...] [WORKLOAD...]\n"
        "\n"
        "Measure libmapletree against its peers: every engine does the same work in turn, round by\n"
        "round; results and contents must agree. Without WORKLOAD, all of them, and readers beside a\n"
        "writer (readers), and RCU mode by flavour (flavours).\n"
        "\n"
        "  --op WORKLOAD      the same as WORKLOAD\n"
        "  --sizes N,...      ranges in the map (1000,10000,100000,1000000)\n"
        "  --shapes NAME,...  space, dense, sparse (space)\n"
        "  --engines NAME,... only these beside maple; see --list\n"
        "  --rounds N         rounds that are kept, 1 to 99 (7); one more warms up\n"
        "  --seed N           of the work (1)\n"
        "  --goals FILE       say of each goal in FILE whether it is met\n"
        "  --json             print JSON, at the end, in place of tables\n"
        "  --linux FILE       Linux's tree beside them, as rig.d/linux.sh has built it\n"
        "  --svg FILE         draw the ratios of all that was measured into FILE\n"
        "  --list             print the workloads and the engines of this build\n"
        "  --help             this\n";

struct options {
	struct settings settings;
	unsigned long sizes[SIZES_MAX];
	unsigned int size_count;
	bool shape[SHAPE_COUNT], json, readers, flavours;
	const struct workload **chosen;
	unsigned int chosen_count;
	struct goals goals;
	const char *svg;
};

/* One sentence; %s in the format is the word. */
__attribute__((noreturn)) static void die(const char *format, const char *word)
{
	const char *hole = strstr(format, "%s");

	fprintf(stderr, "bench: %.*s%s%s\n", (int)(hole - format), format, word, hole + 2);
	exit(2);
}

/* ---- Options ------------------------------------------------------------- */

static unsigned long whole_number(const char *option, const char *text, unsigned long least,
                                  unsigned long most)
{
	char *end;
	unsigned long value;

	errno = 0;
	value = strtoul(text, &end, 10);
	if (*text < '0' || *text > '9' || *end || errno || value < least || value > most) {
		fprintf(stderr, "bench: %s wants a whole number from %lu to %lu, not '%s'\n", option, least,
		        most, text);
		exit(2);
	}
	return value;
}

/* The next word of a list with commas, NULL at its end. */
static char *next_word(char **list)
{
	char *word = *list, *comma = word ? strchr(word, ',') : NULL;

	if (comma)
		*comma++ = 0;
	*list = comma;
	return word;
}

static void read_sizes(struct options *o, char *list)
{
	o->size_count = 0;
	for (char *word; (word = next_word(&list));) {
		if (o->size_count == SIZES_MAX)
			die("--sizes takes %s", "eight of them at most");
		o->sizes[o->size_count++] = whole_number("--sizes", word, 4, 100000000);
	}
}

static void read_shapes(struct options *o, char *list)
{
	memset(o->shape, 0, sizeof(o->shape));
	for (char *word; (word = next_word(&list));) {
		int shape = 0;

		while (shape < SHAPE_COUNT && strcmp(word, shape_names[shape]) != 0)
			shape++;
		if (shape == SHAPE_COUNT)
			die("there is no shape '%s'; the shapes are: space, dense, sparse", word);
		o->shape[shape] = true;
	}
}

static void read_engines(struct options *o, char *list)
{
	memset(o->settings.engine, 0, sizeof(o->settings.engine));
	o->settings.engine[0] = true;
	for (char *word; (word = next_word(&list));) {
		bool known = false;

		for (unsigned int e = 0; e < engine_count; e++) {
			if (strcmp(word, engines[e]->name) != 0)
				continue;
			known = o->settings.engine[e] = true;
		}
		if (!known)
			die("this build has no engine '%s'; --list names those that it has", word);
	}
}

static void load_linux(struct options *o, const char *path)
{
	const char *why = engine_load(path);

	if (why)
		die("cannot load Linux's tree: %s", why);
	o->settings.engine[engine_count - 1] = true;
}

static void list_all(void)
{
	printf("workloads\n");
	for (unsigned int i = 0; i < workload_count; i++)
		printf("  %-15s %s\n", workloads[i].name, workloads[i].words);
	printf("  %-15s %s\n  %-15s %s\n", "readers", "loads beside a writer: RCU mode, mutex, rwlock",
	       "flavours", "RCU mode with each flavour of liburcu");
	printf("engines\n");
	for (unsigned int e = 0; e < engine_count; e++)
		printf("  %-15s %s\n", engines[e]->name, engines[e]->words);
}

static void choose(struct options *o, const char *name)
{
	const struct workload *workload = workload_named(name);

	if (!strcmp(name, "readers"))
		o->readers = true;
	else if (!strcmp(name, "flavours"))
		o->flavours = true;
	else if (workload)
		o->chosen[o->chosen_count++] = workload;
	else
		die("there is no workload '%s'; --list names them", name);
}

static void choose_all(struct options *o)
{
	for (unsigned int i = 0; i < workload_count; i++)
		o->chosen[o->chosen_count++] = &workloads[i];
	o->readers = o->flavours = true;
}

/* An option that takes a value. */
static void read_value(struct options *o, const char *option, char *value)
{
	if (!strcmp(option, "--sizes"))
		read_sizes(o, value);
	else if (!strcmp(option, "--shapes"))
		read_shapes(o, value);
	else if (!strcmp(option, "--engines"))
		read_engines(o, value);
	else if (!strcmp(option, "--op"))
		choose(o, value);
	else if (!strcmp(option, "--rounds"))
		o->settings.rounds = whole_number(option, value, 1, ROUNDS_MAX);
	else if (!strcmp(option, "--seed"))
		o->settings.seed = whole_number(option, value, 0, ULONG_MAX);
	else if (!strcmp(option, "--linux"))
		load_linux(o, value);
	else if (!strcmp(option, "--svg"))
		o->svg = value;
	else
		goals_read(&o->goals, value);
}

static bool takes_value(const char *option)
{
	static const char *const options[] = {"--op",   "--sizes", "--shapes", "--engines", "--rounds",
	                                      "--seed", "--goals", "--svg",    "--linux"};

	for (unsigned int i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		if (!strcmp(option, options[i]))
			return true;
	return false;
}

static void read_options(struct options *o, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "--help")) {
			fputs(usage, stdout);
			exit(0);
		} else if (!strcmp(argv[i], "--list")) {
			list_all();
			exit(0);
		} else if (!strcmp(argv[i], "--json")) {
			o->json = true;
		} else if (takes_value(argv[i])) {
			if (i + 1 == argc)
				die("%s wants a value", argv[i]);
			read_value(o, argv[i], argv[i + 1]);
			i++;
		} else if (argv[i][0] == '-') {
			die("there is no option '%s'; see --help", argv[i]);
		} else {
			choose(o, argv[i]);
		}
	}
	if (!o->chosen_count && !o->readers && !o->flavours)
		choose_all(o);
}

/* ---- The run ------------------------------------------------------------- */

/* What is being done, on a terminal one line that is written over. */
static void progress(const char *what, const char *shape, unsigned long count)
{
	if (isatty(STDERR_FILENO))
		fprintf(stderr, "\r\033[Kbench: %s, %s, %lu ranges ", what, shape, count);
	else
		fprintf(stderr, "bench: %s, %s, %lu ranges\n", what, shape, count);
}

static void progress_end(void)
{
	if (isatty(STDERR_FILENO))
		fprintf(stderr, "\r\033[K");
}

static unsigned long run_size(const struct options *o, enum shape shape, unsigned long count,
                              struct outcome *outcomes)
{
	unsigned long done = 0;

	for (unsigned int i = 0; i < o->chosen_count; i++) {
		if (measure_skips(o->chosen[i], shape, count))
			continue;
		progress(o->chosen[i]->name, shape_names[shape], count);
		measure(&outcomes[done], &o->settings, o->chosen[i], shape, count);
		progress_end();
		if (!o->json && !done)
			table_heading(&o->settings, shape, count);
		if (!o->json)
			table_row(&o->settings, &outcomes[done]);
		done++;
	}
	return done;
}

/* The size for readers and flavours: the largest that most programs have, but enough for split-heal. */
static unsigned long middle_size(const struct options *o)
{
	unsigned long size = workload_named("split-heal")->least;

	for (unsigned int i = 0; i < o->size_count; i++)
		if (o->sizes[i] <= 100000 && o->sizes[i] > size)
			size = o->sizes[i];
	return size;
}

static void run(const struct options *o)
{
	struct outcome *outcomes = grab(SIZES_MAX * SHAPE_COUNT * o->chosen_count * sizeof(*outcomes));
	struct readers_outcome *readers = o->readers ? grab(sizeof(*readers)) : NULL;
	struct flavours_outcome *flavours = o->flavours ? grab(sizeof(*flavours)) : NULL;
	unsigned long done = 0;

	for (int shape = 0; shape < SHAPE_COUNT; shape++)
		for (unsigned int i = 0; o->shape[shape] && i < o->size_count; i++)
			done += run_size(o, (enum shape)shape, o->sizes[i], outcomes + done);
	if (readers) {
		progress("readers", shape_names[SHAPE_SPACE], middle_size(o));
		measure_readers(readers, &o->settings, middle_size(o), READERS_MILLISECONDS);
		progress_end();
	}
	if (readers && !o->json)
		table_readers(readers);
	if (flavours) {
		progress("flavours", shape_names[SHAPE_SPACE], middle_size(o));
		measure_flavours(flavours, &o->settings, middle_size(o));
		progress_end();
	}
	if (flavours && !o->json)
		table_flavours(flavours);
	if (!o->json)
		table_growth(outcomes, done);
	if (o->svg)
		svg_write(o->svg, outcomes, done);
	if (o->json)
		json_print(outcomes, done, readers, flavours);
	else if (o->goals.count)
		table_goals(&o->goals, outcomes, done, readers);
	free(outcomes);
	free(readers);
	free(flavours);
}

int main(int argc, char **argv)
{
	struct options o = {
	        .settings = {.rounds = 7, .seed = 1},
	        .sizes = {1000, 10000, 100000, 1000000},
	        .size_count = 4,
	        .shape = {[SHAPE_SPACE] = true},
	};

	for (unsigned int e = 0; e < engine_count; e++)
		o.settings.engine[e] = true;
	o.chosen = grab((workload_count + (size_t)argc) * sizeof(*o.chosen));
	read_options(&o, argc, argv);
	if (o.svg)
		svg_check(o.svg);
	run(&o);
	free(o.chosen);
	free(o.goals.goal);
	return 0;
}
