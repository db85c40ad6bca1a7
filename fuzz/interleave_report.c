/* SPDX-License-Identifier: MIT */
#include "interleave_report.h"

#include "access.h"
#include "place.h"
#include "race.h"
#include "report.h"
#include "report_words.h"
#include "scheduler.h"

#include <string.h>

enum { COLUMN_WIDTH = 44, SHORT = 256 };

struct table {
	FILE *out;
	const struct fuzz_program *program;
	int column[FUZZ_THREADS]; /* of each thread, -1: it has no operations */
	int columns;
	unsigned long line;
};

/* ---- Lines --------------------------------------------------------------- */

static void print_line(struct table *t, enum fuzz_thread thread, const char *text)
{
	int column = t->column[thread];

	fprintf(t->out, "%5lu  ", ++t->line);
	for (int i = 0; i < column; i++)
		fprintf(t->out, "%-*s| ", COLUMN_WIDTH, "");
	if (column + 1 == t->columns)
		fprintf(t->out, "%s\n", text);
	else
		fprintf(t->out, "%-*s|\n", COLUMN_WIDTH, text);
}

/* What `print` writes, as a string. */
static void as_text(char *text, void (*print)(const void *what, FILE *out), const void *what)
{
	FILE *memory = fmemopen(text, SHORT, "w");

	text[0] = '\0';
	if (!memory)
		return;
	print(what, memory);
	fclose(memory);
}

static void print_op(const void *what, FILE *out)
{
	struct fuzz_op op = *(const struct fuzz_op *)what;

	op.thread = FUZZ_MAIN; /* the column says whose it is */
	fuzz_op_print(&op, out);
}

static void print_outcome(const void *what, FILE *out)
{
	report_outcome(what, out);
}

/* ---- What happens -------------------------------------------------------- */

static void begins(void *ctx, enum fuzz_thread thread, size_t op)
{
	struct table *t = ctx;
	char call[SHORT], text[SHORT + 24];

	as_text(call, print_op, &t->program->op[op]);
	snprintf(text, sizeof(text), "%zu: %s", op + 1, call);
	print_line(t, thread, text);
}

static void gave(void *ctx, enum fuzz_thread thread, size_t op, unsigned long step, const struct outcome *got)
{
	struct table *t = ctx;
	char result[SHORT], text[SHORT + 24];

	(void)op;
	if (step && got->more)
		return; /* of many steps, the first and the last */
	as_text(result, print_outcome, got);
	if (step)
		snprintf(text, sizeof(text), "   (step %lu) %s", step + 1, result);
	else
		snprintf(text, sizeof(text), "   %s", result);
	print_line(t, thread, text);
}

static void switched(void *ctx, enum fuzz_thread from, const struct fuzz_switch *s, const void *where)
{
	struct table *t = ctx;
	char text[2 * SHORT], place[SHORT];

	if (where) {
		place_name(where, place, sizeof(place));
		snprintf(text, sizeof(text), "   ~ at %u, before %s: %s", s->at, place,
		         fuzz_thread_name[s->to]);
	} else {
		snprintf(text, sizeof(text), "   ~ at %u: %s", s->at, fuzz_thread_name[s->to]);
	}
	print_line(t, from, text);
}

/* ---- The table ----------------------------------------------------------- */

static void begin_table(struct table *t, const struct fuzz_program *program, FILE *out)
{
	memset(t, 0, sizeof(*t));
	t->out = out;
	t->program = program;
	for (unsigned int i = 0; i < FUZZ_THREADS; i++) {
		bool has = false;

		for (size_t op = 0; op < program->count; op++)
			has |= program->op[op].thread == i;
		t->column[i] = has ? t->columns++ : -1;
	}
	fprintf(out, "       ");
	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		if (t->column[i] >= 0)
			fprintf(out, "%-*s%s", t->column[i] + 1 == t->columns ? 0 : COLUMN_WIDTH,
			        fuzz_thread_name[i], t->column[i] + 1 == t->columns ? "\n" : "| ");
}

/* An access that must not be ends the column of its thread. */
static void print_access(struct table *t)
{
	char place[SHORT] = "where a node is freed", other[SHORT] = "", text[3 * SHORT];

	if (access_fault.where)
		place_name(access_fault.where, place, sizeof(place));
	if (access_fault.kind == ACCESS_RACE)
		snprintf(other, sizeof(other), ": %s %s it, and nothing orders the two",
		         race_other.thread == FUZZ_MAIN ? "a callback" : fuzz_thread_name[race_other.thread],
		         race_other.wrote ? "wrote" : "read");
	snprintf(text, sizeof(text), "   ! %s%s", place, other);
	print_line(t, scheduler.last, text);
}

bool interleave_report(struct interleave *il, const struct fuzz_program *program, FILE *out)
{
	struct interleave_trace before = il->trace;
	struct table table;
	bool agrees;

	begin_table(&table, program, out);
	il->trace = (struct interleave_trace){&table, begins, gave, switched};
	agrees = interleave_run(il, program);
	il->trace = before;
	if (!agrees && access_fault.kind != ACCESS_FINE)
		print_access(&table);
	return agrees;
}

_Noreturn void interleave_report_and_assert(struct interleave *il, const struct fuzz_program *program)
{
	struct fuzz_program listed = *program;

	listed.switches = NULL;
	listed.switch_count = listed.switch_room = 0;
	for (size_t i = 0; i < program->switch_count; i++)
		fuzz_program_list_switch(&listed, &program->switches[i]);
	interleave_list(&listed);
	interleave_report(il, program, stderr);
	il->lockstep.program = &listed;
	report_and_assert(&il->lockstep);
}
