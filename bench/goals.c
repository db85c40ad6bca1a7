/* SPDX-License-Identifier: MIT */
#include "goals.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Reading ------------------------------------------------------------- */

/* The column of each is named ns_NAME. */
static const char *const reference_names[REFERENCES] = {"absl", "judy", "rb", "static"};

enum { COLUMNS = 8 + REFERENCES };

static void refuse(const char *path, unsigned long line, const char *why)
{
	fprintf(stderr, "bench: %s:%lu: %s\n", path, line, why);
	exit(2);
}

/* A number, or of LOW-HIGH the geometric mean; "-" is 0. Negative: not a number. */
static double number(const char *text)
{
	char *end;
	double low, high;

	if (!strcmp(text, "-"))
		return 0;
	low = strtod(text, &end);
	if (end == text)
		return -1;
	if (!*end)
		return low;
	if (*end != '-')
		return -1;
	text = end + 1;
	high = strtod(text, &end);
	return end == text || *end ? -1 : sqrt(low * high);
}

static unsigned int split(char *line, char **column)
{
	unsigned int count = 0;

	line[strcspn(line, "\n")] = 0;
	for (char *at = line; at && count <= COLUMNS; count++) {
		char *tab = strchr(at, '\t');

		if (tab)
			*tab++ = 0;
		if (count < COLUMNS)
			column[count] = at;
		at = tab;
	}
	return count;
}

static void parse(struct goal *goal, char *line, const char *path, unsigned long number_of_line)
{
	char *column[COLUMNS];
	double figure[COLUMNS];

	if (split(line, column) != COLUMNS)
		refuse(path, number_of_line, "a goal has twelve columns with tabs between them");
	for (unsigned int i = 0; i < COLUMNS; i++) {
		figure[i] = i == 0 || i == 2 || i == 4 ? 0 : number(column[i]);
		if (figure[i] < 0)
			refuse(path, number_of_line, "a figure is a number, LOW-HIGH or -");
	}
	if (!workload_named(column[2]) && strcmp(column[2], "readers") != 0)
		refuse(path, number_of_line, "there is no such workload; see --list");
	snprintf(goal->shape, sizeof(goal->shape), "%s", column[0]);
	snprintf(goal->workload, sizeof(goal->workload), "%s", column[2]);
	snprintf(goal->ahead, sizeof(goal->ahead), "%s", column[4]);
	goal->count = (unsigned long)figure[1];
	goal->linux_least = figure[3];
	goal->bytes_most = figure[5];
	goal->kept_least = figure[6];
	goal->linux_ns = figure[7];
	for (unsigned int i = 0; i < REFERENCES; i++)
		goal->reference[i] = figure[8 + i];
}

void goals_read(struct goals *goals, const char *path)
{
	FILE *file = fopen(path, "r");
	unsigned long line_number = 0;
	char line[512];

	if (!file) {
		fprintf(stderr, "bench: cannot read the goals %s: %s\n", path, strerror(errno));
		exit(2);
	}
	while (fgets(line, sizeof(line), file)) {
		line_number++;
		if (line[0] == '#' || line[0] == '\n')
			continue;
		goals->goal = realloc(goals->goal, (goals->count + 1) * sizeof(*goals->goal));
		if (!goals->goal)
			no_memory();
		parse(&goals->goal[goals->count++], line, path, line_number);
	}
	fclose(file);
	if (!goals->count)
		refuse(path, line_number, "there is no goal in this file");
}

bool goal_is_for(const struct goal *goal, const struct outcome *outcome)
{
	return goal->count == outcome->count && !strcmp(goal->workload, outcome->workload->name) &&
	       !strcmp(goal->shape, shape_names[outcome->shape]);
}

/* ---- Judging ------------------------------------------------------------- */

struct opinion {
	enum verdict verdict;
	char *words;
	size_t size;
};

__attribute__((format(printf, 3, 4))) static void say(struct opinion *o, enum verdict verdict,
                                                      const char *format, ...)
{
	size_t used = strlen(o->words);
	va_list arguments;

	if (used && used + 2 < o->size) {
		strcat(o->words, "; ");
		used += 2;
	}
	va_start(arguments, format);
	vsnprintf(o->words + used, o->size - used, format, arguments);
	va_end(arguments);
	if (verdict > o->verdict)
		o->verdict = verdict;
}

static int reference_of(const char *engine)
{
	for (int i = 0; i < REFERENCES; i++)
		if (!strcmp(engine, reference_names[i]))
			return i;
	return -1;
}

/* The ratio to Linux, estimated by each engine whose ratio to Linux the reference machine measured. */
static void judge_linux(struct opinion *o, const struct goal *goal, const struct outcome *outcome)
{
	double least = INFINITY, most = 0;

	for (unsigned int e = 1; e < engine_count; e++) {
		double ratio = outcome->took_part[e] ? outcome_ratio(outcome, e).median : 0;

		if (ratio > 0 && !strcmp(engines[e]->name, "linux")) {
			say(o, ratio >= goal->linux_least ? VERDICT_MET : VERDICT_MISSED,
			    "Linux %.2fx of %gx, measured", ratio, goal->linux_least);
			return;
		}
	}
	for (unsigned int e = 1; e < engine_count; e++) {
		int reference = reference_of(engines[e]->name);
		double estimate;

		if (!outcome->took_part[e] || reference < 0 || goal->reference[reference] <= 0)
			continue;
		estimate = outcome_ratio(outcome, e).median * goal->linux_ns / goal->reference[reference];
		least = fmin(least, estimate);
		most = fmax(most, estimate);
	}
	if (most <= 0)
		say(o, VERDICT_OPEN, "Linux: nothing to estimate by (goal %gx)", goal->linux_least);
	else
		say(o,
		    least >= goal->linux_least ? VERDICT_MET
		    : most < goal->linux_least ? VERDICT_MISSED
		                               : VERDICT_OPEN,
		    "Linux ~%.1f-%.1fx of %gx", least, most, goal->linux_least);
}

/* Is the name in the list, which has commas; `mark` stands before it. */
static bool lists(const char *list, const char *mark, const char *name)
{
	char wanted[40], padded[80];

	snprintf(wanted, sizeof(wanted), ",%s%s,", mark, name);
	snprintf(padded, sizeof(padded), ",%s,", list);
	return strstr(padded, wanted) != NULL;
}

static void judge_ahead(struct opinion *o, const struct goal *goal, const struct outcome *outcome)
{
	for (unsigned int e = 1; e < engine_count; e++) {
		const char *name = engines[e]->name;
		bool near = lists(goal->ahead, "~", name);
		double ratio;

		if (!outcome->took_part[e] ||
		    !(near || lists(goal->ahead, "", name) ||
		      (lists(goal->ahead, "", "all") && engine_is_peer(engines[e]))))
			continue;
		ratio = outcome_ratio(outcome, e).median;
		if (ratio < (near ? 0.9 : 1.0))
			say(o, VERDICT_MISSED, "behind %s (%.2fx)", name, ratio);
	}
}

enum verdict goal_judge(const struct goal *goal, const struct outcome *outcome, char *words, size_t size)
{
	struct opinion o = {VERDICT_MET, words, size};

	words[0] = 0;
	if (goal->linux_least > 0)
		judge_linux(&o, goal, outcome);
	if (goal->bytes_most > 0)
		say(&o, outcome->bytes[0] <= goal->bytes_most ? VERDICT_MET : VERDICT_MISSED,
		    "%.1f bytes of %g", outcome->bytes[0], goal->bytes_most);
	judge_ahead(&o, goal, outcome);
	return o.verdict;
}

enum verdict goal_judge_readers(const struct goal *goal, const struct readers_outcome *outcome, char *words,
                                size_t size)
{
	double kept[ROUNDS_MAX], median;

	memcpy(kept, outcome->kept[GUARD_RCU], sizeof(kept));
	median = spread_of(kept, outcome->rounds).median;
	snprintf(words, size, "a reader beside a writer keeps %.0f %% of its speed of %g %%", median,
	         goal->kept_least);
	return median >= goal->kept_least ? VERDICT_MET : VERDICT_MISSED;
}
