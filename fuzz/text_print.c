/* SPDX-License-Identifier: MIT */
/*
 * text_print.c - a program as text; text.c reads it back.
 */
#include <inttypes.h>

#include "program-private.h"
#include "text-private.h"

/* Closer to the top than this, a number is said as its distance from it. */
enum { NEAR_TOP = 4096 };

enum { SWITCHES_A_LINE = 4 };

static void print_number(uint64_t value, FILE *out)
{
	if (value == UINT64_MAX)
		fputs("MAX", out);
	else if (value > UINT64_MAX - NEAR_TOP)
		fprintf(out, "MAX-%" PRIu64, UINT64_MAX - value);
	else
		fprintf(out, "%" PRIu64, value);
}

static void print_entry(uint8_t entry, FILE *out)
{
	if (entry == FUZZ_ENTRY_NULL)
		fputs("NULL", out);
	else if (entry < FUZZ_ENTRY_NUMBERED)
		fputc('A' + entry - FUZZ_ENTRY_A, out);
	else if (entry < FUZZ_ENTRY_ZERO)
		fprintf(out, "e%u", (unsigned int)entry);
	else if (entry == FUZZ_ENTRY_ZERO)
		fputs("ZERO", out);
	else
		fprintf(out, "R%u", (unsigned int)(entry - FUZZ_ENTRY_RESERVED));
}

void fuzz_op_print(const struct fuzz_op *op, FILE *out)
{
	const struct fuzz_op_info *info = &fuzz_op_info[op->code];

	if (op->thread != FUZZ_MAIN)
		fprintf(out, "%s: ", fuzz_thread_name[op->thread]);
	fputs(info->name, out);
	for (int i = 0; i < 3 && info->operand[i] != FUZZ_NONE; i++) {
		fputc(' ', out);
		print_number(op->operand[i], out);
	}
	if (info->entry) {
		fputc(' ', out);
		print_entry(op->entry, out);
	}
	if (op->who)
		fprintf(out, " @%u", (unsigned int)op->who);
	if (op->fail)
		fprintf(out, " (fail %u)", (unsigned int)op->fail);
}

void fuzz_switch_print(const struct fuzz_switch *s, FILE *out)
{
	fprintf(out, "(at %" PRIu32 " go %s)", s->at, fuzz_thread_name[s->to]);
}

void fuzz_schedule_print(const struct fuzz_schedule *s, FILE *out)
{
	fprintf(out, "schedule %s", text_strategy_name[s->strategy]);
	if (s->strategy == FUZZ_WALK)
		fprintf(out, " %u", (unsigned int)s->spread);
	if (s->strategy == FUZZ_PCT)
		fprintf(out, " %u steps %u", (unsigned int)s->depth, (unsigned int)s->spread);
	if (s->seed)
		fprintf(out, " seed %" PRIu32, s->seed);
	if (s->stores)
		fprintf(out, " stores %s", text_stores_name[s->stores]);
	if (s->grace)
		fprintf(out, " grace %s", text_grace_name[s->grace]);
}

void text_print_tree(uint8_t settings, FILE *out)
{
	fputs("tree", out);
	if (settings == 0)
		fputs(" plain", out);
	for (int i = 0; i < 3; i++)
		if (settings & 1 << i)
			fprintf(out, " %s", text_setting_name[i]);
}

/* What is not said is that switches are listed, and the memory at its simplest. */
bool text_says_schedule(const struct fuzz_program *p)
{
	static const struct fuzz_schedule unsaid;

	return fuzz_program_is_threaded(p) && !fuzz_schedule_equal(&p->schedule, &unsaid);
}

int text_trees_said(const struct fuzz_program *p)
{
	int trees = FUZZ_TREES;

	while (trees > 1 && p->tree[trees - 1] == 0)
		trees--;
	return trees;
}

size_t text_print_switches(const struct fuzz_program *p, size_t i, size_t next, FILE *out)
{
	for (unsigned int printed = 0; next < p->switch_count && p->switches[next].op == i; next++) {
		fputs(printed && printed % SWITCHES_A_LINE == 0 ? "\n\t" : " ", out);
		fuzz_switch_print(&p->switches[next], out);
		printed++;
	}
	return next;
}

void fuzz_program_print(const struct fuzz_program *p, FILE *out)
{
	fuzz_program_print_marked(p, p->count, "", out);
}

void fuzz_program_print_marked(const struct fuzz_program *p, size_t marked, const char *mark, FILE *out)
{
	size_t next = 0;

	for (int i = 0; i < text_trees_said(p); i++) {
		text_print_tree(p->tree[i], out);
		fputc('\n', out);
	}
	if (text_says_schedule(p)) {
		fuzz_schedule_print(&p->schedule, out);
		fputc('\n', out);
	}
	for (size_t i = 0; i < p->count; i++) {
		if (i == marked)
			fprintf(out, "# %s\n", mark);
		fuzz_op_print(&p->op[i], out);
		next = text_print_switches(p, i, next, out);
		fputc('\n', out);
	}
}
