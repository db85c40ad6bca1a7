/* SPDX-License-Identifier: MIT */
/*
 * explain_lockstep.c - the engine that explains programs without threads: the lockstep run, with a
 * record of what it did. It runs in the worker's process, which it may take down.
 */
#include "explain.h"
#include "lockstep_sides.h"
#include "report.h"

struct record *explain_record;

static struct lockstep lockstep;

/* After each step of the library's side: how far it came, should the next one not come back. */
static void watch(struct lockstep *ls, const struct lockstep_call *call, struct outcome *got)
{
	struct record *r = explain_record;
	const struct record_wish *wish = &r->wish;
	size_t op = ls->position - 1;

	(void)got;
	r->op[op].steps = call->step + 1;
	if (wish->pictures && wish->before_steps == call->step + 1 && wish->before_op == op)
		record_take(r, &r->before, &ls->tree[call->tree], NULL, call->tree);
}

static void init(void)
{
	lockstep_init(&lockstep);
	lockstep.tamper = watch;
}

/* ---- A run --------------------------------------------------------------- */

static void take_pictures(struct lockstep *ls, size_t op, unsigned long *changes)
{
	bool failed = ls->failure.property != LOCKSTEP_agrees;

	if (!explain_record->wish.pictures)
		return;
	for (unsigned int i = 0; i < FUZZ_TREES; i++) {
		if (op && changes[i] == ls->changes[i] && !(failed && i == ls->failure.tree))
			continue;
		changes[i] = ls->changes[i];
		record_take(explain_record, &explain_record->op[op].tree[i], &ls->tree[i], &ls->oracle[i], i);
	}
}

static void keep_result(struct record_op *op, const struct outcome *got)
{
	FILE *text = fmemopen(op->result, sizeof(op->result), "w");

	if (!text)
		return;
	report_outcome(got, text);
	fclose(text);
}

/* Tree and oracle around the difference; what it prints, and how far it gets, is in the record. */
static void print_views(struct lockstep *ls)
{
	FILE *out = record_text(explain_record);

	report_views(ls, ls->failure.tree, out);
	fclose(out);
}

static bool finish(struct lockstep *ls, struct shrink_failure *failure)
{
	failure->operation = ls->failure.operation;
	snprintf(failure->what, sizeof(failure->what), "%s", lockstep_property_words[ls->failure.property]);
	snprintf(failure->call, sizeof(failure->call), "%s", lockstep_failed_call(ls));
	explain_record->failure = ls->failure;
	if (explain_record->wish.pictures && ls->failure.property != LOCKSTEP_no_leak)
		print_views(ls);
	return false; /* damaged trees may not survive being destroyed */
}

/* True: the program goes on. The operation's result is there whatever the pictures meet. */
static bool step(struct lockstep *ls, unsigned long *changes)
{
	size_t op = ls->position;
	bool more, ran = op < ls->program->count;

	if (explain_record->wish.never_check)
		ls->next_check = ULONG_MAX;
	more = lockstep_step(ls);
	if (ran)
		keep_result(&explain_record->op[op], &ls->result);
	explain_record->failure = ls->failure;
	if (ran)
		take_pictures(ls, op, changes);
	return more;
}

static bool run(const struct fuzz_program *p, struct shrink_failure *failure, volatile size_t *at)
{
	unsigned long changes[FUZZ_TREES] = {0};
	struct lockstep *ls = &lockstep;

	record_clear(explain_record, p->count);
	ls->checks = explain_record->wish.never_check ? LOCKSTEP_SAMPLED : LOCKSTEP_ALWAYS;
	lockstep_start(ls, p);
	do
		*at = ls->position;
	while (step(ls, changes));
	if (ls->failure.property != LOCKSTEP_agrees)
		return finish(ls, failure);
	*at = p->count;
	return lockstep_end(ls) || finish(ls, failure);
}

const struct shrink_engine shrink_engine = {.init = init, .run = run};
