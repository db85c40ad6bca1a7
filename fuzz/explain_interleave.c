/* SPDX-License-Identifier: MIT */
/*
 * explain_interleave.c - the engine that explains programs with threads: what happened, as a table of
 * a column a thread, and the program with its switches listed.
 */
#include "explain.h"
#include "interleave.h"
#include "interleave_report.h"
#include "report.h"

#include <string.h>

struct record *explain_record;

static struct interleave interleave;

static void init(void)
{
	interleave_init(&interleave);
}

/* The run again, as it was: so all its switches are in the program. */
static void print_run(struct fuzz_program *p, bool agrees)
{
	FILE *out = record_text(explain_record);

	interleave_list(p);
	interleave_report(&interleave, p, out);
	fprintf(out, "%lu steps, %lu switches\n", interleave.steps, interleave.switches);
	if (!agrees) {
		fputs("\nthe program, its schedule listed\n", out);
		report_program(&interleave.lockstep, out);
	}
	fclose(out);
}

static void copy(struct fuzz_program *to, const struct fuzz_program *from)
{
	memcpy(to->tree, from->tree, sizeof(to->tree));
	to->schedule = from->schedule;
	for (size_t i = 0; i < from->count; i++)
		fuzz_program_append(to, &from->op[i]);
	for (size_t i = 0; i < from->switch_count; i++)
		fuzz_program_list_switch(to, &from->switches[i]);
}

static void tell(const struct lockstep *ls, struct shrink_failure *failure)
{
	failure->operation = ls->failure.operation;
	snprintf(failure->what, sizeof(failure->what), "%s", lockstep_property_words[ls->failure.property]);
	snprintf(failure->call, sizeof(failure->call), "%s", lockstep_failed_call(ls));
	explain_record->failure = ls->failure;
}

static bool run(const struct fuzz_program *p, struct shrink_failure *failure, volatile size_t *at)
{
	struct fuzz_program listed;
	bool agrees;

	*at = 0;
	record_clear(explain_record, p->count);
	fuzz_program_init(&listed);
	copy(&listed, p);
	agrees = interleave_run_several(&interleave, p, &listed.schedule);
	if (!agrees) {
		tell(&interleave.lockstep, failure);
	} else {
		listed.schedule = p->schedule; /* of many that agree, its own */
		interleave_run(&interleave, &listed);
	}
	print_run(&listed, agrees);
	fuzz_program_free(&listed);
	return agrees;
}

const struct shrink_engine shrink_engine = {.threads = true, .init = init, .run = run};
