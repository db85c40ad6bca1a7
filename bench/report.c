/* SPDX-License-Identifier: MIT */
#include "report.h"

#include <stdio.h>
#include <string.h>

/* ---- Tables -------------------------------------------------------------- */

enum { NAME_WIDTH = 15, CELL_WIDTH = 19, GUARD_WIDTH = 17 };

/* An engine for other modes shares the column of the one of its name before it. */
static bool has_column(const struct settings *settings, unsigned int e)
{
	return settings->engine[e] && (!e || strcmp(engines[e]->name, engines[e - 1]->name) != 0);
}

/* Which of those in this column took part; engine_count: none. */
static unsigned int in_column(const struct outcome *outcome, unsigned int e)
{
	const char *name = engines[e]->name;

	for (; e < engine_count && !strcmp(engines[e]->name, name); e++)
		if (outcome->took_part[e])
			return e;
	return engine_count;
}

void table_heading(const struct settings *settings, enum shape shape, unsigned long count)
{
	printf("\n%s, %lu ranges: ns per operation of %s; of the others, how many times that (lowest-highest "
	       "round)\n",
	       shape_names[shape], count, engines[0]->name);
	printf("%-*s%*s", NAME_WIDTH, "workload", CELL_WIDTH, engines[0]->name);
	for (unsigned int e = 1; e < engine_count; e++)
		if (has_column(settings, e))
			printf("%*s", CELL_WIDTH, engines[e]->name);
	printf("\n");
}

static void print_cell(struct spread spread, const char *unit)
{
	char cell[64];
	int digits = spread.median < 10 ? 2 : spread.median < 100 ? 1 : 0;

	snprintf(cell, sizeof(cell), "%.*f%s (%.*f-%.*f)", digits, spread.median, unit, digits, spread.least,
	         digits, spread.most);
	printf("%*s", CELL_WIDTH, cell);
}

static void print_bytes(const struct settings *settings, const struct outcome *outcome)
{
	printf("%-*s", NAME_WIDTH, "  bytes a range");
	for (unsigned int e = 0; e < engine_count; e++) {
		unsigned int there = in_column(outcome, e);

		if (has_column(settings, e) && there < engine_count)
			printf("%*.1f", CELL_WIDTH, outcome->bytes[there]);
		else if (has_column(settings, e))
			printf("%*s", CELL_WIDTH, "-");
	}
	printf("\n");
}

void table_row(const struct settings *settings, const struct outcome *outcome)
{
	printf("%-*s", NAME_WIDTH, outcome->workload->name);
	print_cell(outcome_time(outcome, 0), "");
	for (unsigned int e = 1; e < engine_count; e++) {
		unsigned int there = in_column(outcome, e);

		if (has_column(settings, e) && there < engine_count)
			print_cell(outcome_ratio(outcome, there), "x");
		else if (has_column(settings, e))
			printf("%*s", CELL_WIDTH, "-");
	}
	printf("\n");
	if (outcome->workload->timed == TIMED_BUILD)
		print_bytes(settings, outcome);
	fflush(stdout);
}

static struct spread spread_copy(const double *values, unsigned long count)
{
	double copy[ROUNDS_MAX];

	memcpy(copy, values, count * sizeof(*copy));
	return spread_of(copy, count);
}

void table_readers(const struct readers_outcome *outcome)
{
	printf("\none reader, %lu ranges: ns of a load\n%-*s%*s%*s%*s%*s\n", outcome->count, GUARD_WIDTH, "",
	       CELL_WIDTH, "alone", CELL_WIDTH, "beside a writer", CELL_WIDTH, "speed kept", CELL_WIDTH,
	       "a write");
	for (int g = 0; g < GUARD_COUNT; g++) {
		printf("%-*s", GUARD_WIDTH, guard_names[g]);
		print_cell(spread_copy(outcome->alone[g], outcome->rounds), "");
		print_cell(spread_copy(outcome->beside[g], outcome->rounds), "");
		print_cell(spread_copy(outcome->kept[g], outcome->rounds), "%");
		print_cell(spread_copy(outcome->write[g], outcome->rounds), "");
		printf("\n");
	}
}

void table_flavours(const struct flavours_outcome *outcome)
{
	printf("\n%s in RCU mode by flavour, %lu ranges: ns per operation\n%-*s", engines[0]->name,
	       outcome->count, NAME_WIDTH, "workload");
	for (int column = 0; column < FLAVOUR_COLUMNS; column++)
		printf("%*s", CELL_WIDTH, flavour_names[column]);
	printf("\n");
	for (int row = 0; row < FLAVOUR_ROWS; row++) {
		printf("%-*s", NAME_WIDTH, flavour_workloads[row]);
		for (int column = 0; column < FLAVOUR_COLUMNS; column++)
			print_cell(spread_copy(outcome->ns[row][column], outcome->rounds), "");
		printf("\n");
	}
}

/* The first outcome of this workload and shape? Later ones are in its row. */
static bool begins_row(const struct outcome *outcomes, unsigned long at)
{
	for (unsigned long i = 0; i < at; i++)
		if (outcomes[i].workload == outcomes[at].workload && outcomes[i].shape == outcomes[at].shape)
			return false;
	return true;
}

static bool have_sizes(const struct outcome *outcomes, unsigned long count)
{
	for (unsigned long i = 1; i < count; i++)
		if (outcomes[i].count != outcomes[0].count)
			return true;
	return false;
}

void table_growth(const struct outcome *outcomes, unsigned long count)
{
	if (!have_sizes(outcomes, count))
		return;
	printf("\nhow the cost of %s grows: ns per operation, and how many times the one before\n",
	       engines[0]->name);
	for (unsigned long i = 0; i < count; i++) {
		double before = 0;

		if (!begins_row(outcomes, i))
			continue;
		printf("%-*s%-8s", NAME_WIDTH, outcomes[i].workload->name, shape_names[outcomes[i].shape]);
		for (unsigned long j = i; j < count; j++) {
			double ns = outcome_time(&outcomes[j], 0).median;

			if (outcomes[j].workload != outcomes[i].workload ||
			    outcomes[j].shape != outcomes[i].shape)
				continue;
			printf("%10lu: %.*f", outcomes[j].count, ns < 100 ? 1 : 0, ns);
			if (before > 0)
				printf(" (%.2fx)", ns / before);
			before = ns;
		}
		printf("\n");
	}
}

static void count_goal(const struct goal *goal, enum verdict verdict, const char *words, unsigned long *sums)
{
	static const char *const names[] = {"met", "open", "MISSED"};

	printf("%-*s%9lu  %-7s %s\n", NAME_WIDTH, goal->workload, goal->count, names[verdict], words);
	sums[verdict]++;
}

void table_goals(const struct goals *goals, const struct outcome *outcomes, unsigned long count,
                 const struct readers_outcome *readers)
{
	unsigned long sums[3] = {0};
	char words[256];

	printf("\ngoals (without --linux the ratio to Linux is an estimate, see bench/README.md)\n");
	for (unsigned long i = 0; i < goals->count; i++) {
		const struct goal *goal = &goals->goal[i];

		if (readers && goal->kept_least > 0 && goal->count == readers->count)
			count_goal(goal, goal_judge_readers(goal, readers, words, sizeof(words)), words,
			           sums);
		for (unsigned long j = 0; j < count; j++)
			if (goal_is_for(goal, &outcomes[j]))
				count_goal(goal, goal_judge(goal, &outcomes[j], words, sizeof(words)), words,
				           sums);
	}
	printf("%lu met, %lu open, %lu missed\n", sums[VERDICT_MET], sums[VERDICT_OPEN],
	       sums[VERDICT_MISSED]);
}

/* ---- JSON ---------------------------------------------------------------- */

static void json_spread(const char *name, struct spread spread)
{
	printf("\"%s\": {\"median\": %.4g, \"least\": %.4g, \"most\": %.4g}", name, spread.median,
	       spread.least, spread.most);
}

static void json_outcome(const struct outcome *outcome)
{
	bool first = true;

	for (unsigned int e = 0; e < engine_count; e++) {
		if (!outcome->took_part[e])
			continue;
		printf("%s{\"engine\": \"%s\", ", first ? "" : ",\n      ", engines[e]->name);
		json_spread("ns", outcome_time(outcome, e));
		printf(", ");
		json_spread("ratio", outcome_ratio(outcome, e));
		if (outcome->workload->timed == TIMED_BUILD)
			printf(", \"bytes\": %.2f", outcome->bytes[e]);
		printf("}");
		first = false;
	}
}

static void json_readers(const struct readers_outcome *outcome)
{
	printf(",\n  \"readers\": [");
	for (int g = 0; g < GUARD_COUNT; g++) {
		printf("%s\n    {\"guard\": \"%s\", \"ranges\": %lu, ", g ? "," : "", guard_names[g],
		       outcome->count);
		json_spread("load_alone_ns", spread_copy(outcome->alone[g], outcome->rounds));
		printf(", ");
		json_spread("load_beside_ns", spread_copy(outcome->beside[g], outcome->rounds));
		printf(", ");
		json_spread("kept_percent", spread_copy(outcome->kept[g], outcome->rounds));
		printf(", ");
		json_spread("write_ns", spread_copy(outcome->write[g], outcome->rounds));
		printf("}");
	}
	printf("\n  ]");
}

static void json_flavours(const struct flavours_outcome *outcome)
{
	printf(",\n  \"flavours\": [");
	for (int row = 0; row < FLAVOUR_ROWS; row++) {
		for (int column = 0; column < FLAVOUR_COLUMNS; column++) {
			printf("%s\n    {\"workload\": \"%s\", \"ranges\": %lu, \"flavour\": \"%s\", ",
			       row || column ? "," : "", flavour_workloads[row], outcome->count,
			       flavour_names[column]);
			json_spread("ns", spread_copy(outcome->ns[row][column], outcome->rounds));
			printf("}");
		}
	}
	printf("\n  ]");
}

void json_print(const struct outcome *outcomes, unsigned long count, const struct readers_outcome *readers,
                const struct flavours_outcome *flavours)
{
	printf("{\n  \"outcomes\": [");
	for (unsigned long i = 0; i < count; i++) {
		printf("%s\n    {\"shape\": \"%s\", \"ranges\": %lu, \"workload\": \"%s\", \"engines\": [\n  "
		       "    ",
		       i ? "," : "", shape_names[outcomes[i].shape], outcomes[i].count,
		       outcomes[i].workload->name);
		json_outcome(&outcomes[i]);
		printf("]}");
	}
	printf("\n  ]");
	if (readers)
		json_readers(readers);
	if (flavours)
		json_flavours(flavours);
	printf("\n}\n");
}
