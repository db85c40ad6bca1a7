/* SPDX-License-Identifier: MIT */
/*
 * explain_text.c - what a person reads of a program on one screen: what failed, the program, how tree and
 * oracle differ, what the write did to the nodes, what broke first and what noticed it.
 */
#include "explain.h"

#include <stdlib.h>
#include <string.h>

#include "report_words.h"

enum { OPS_SHOWN = 12, OPS_AFTER = 2, VIEW_LINES = 11 };

/* ---- Headline ------------------------------------------------------------ */

#if defined(__has_feature)
#define BUILT_WITH(feature) __has_feature(feature)
#else
#define BUILT_WITH(feature) 0
#endif
#if BUILT_WITH(address_sanitizer) || defined(__SANITIZE_ADDRESS__)
#define SANITIZERS ", address sanitizer"
#else
#define SANITIZERS ""
#endif
#ifdef __clang__
#define COMPILER "clang", __clang_major__, __clang_minor__, __clang_patchlevel__
#else
#define COMPILER "gcc", __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__
#endif

/* Only a look at a whole tree shows it, not what a call gave. */
static bool is_of_whole_tree(const struct lockstep_failure *detail)
{
	return detail->property >= LOCKSTEP_settings_equal;
}

static bool is_comparison(const struct lockstep_failure *detail)
{
	return detail->property != LOCKSTEP_agrees;
}

void explain_signature(const struct explanation *e, char *text, size_t room)
{
	snprintf(text, room, "%s: %s", e->found.failure.call, e->found.failure.what);
}

static void print_place(const struct explanation *e, const struct explain_sight *sight, FILE *out)
{
	size_t operation = sight->failure.operation;

	if (operation > e->program->count) {
		fputs("the end of the program", out);
		return;
	}
	fprintf(out, "operation %zu", operation);
	if (sight->steps > 1)
		fprintf(out, ", step %lu", sight->steps);
}

static void print_rules(const struct explanation *e, FILE *out)
{
	size_t operation = e->found.failure.operation;
	enum lockstep_property property = e->found.detail.property;
	const char *first = operation <= e->program->count
	                            ? explain_rules_of_op(e->program->op[operation - 1].code)
	                            : NULL;
	const char *second = explain_rules_of_property(property), *letters = explain_guarantees(property);

	if (first || second)
		fprintf(out, "        rules  %s%s%s (lib/contract.md)\n", first ? first : "",
		        first && second ? "; " : "", second ? second : "");
	if (e->threads && letters)
		fprintf(out, "        guarantee  %s of what readers may rely on (lib/README.md)\n", letters);
}

static void print_build(const struct explanation *e, FILE *out)
{
	fprintf(out, "        %s fan-out", e->fanout);
	fprintf(out, ", %s %d.%d.%d" SANITIZERS "\n", COMPILER);
}

/* Indices as programs write them: MAX-1, not 18446744073709551614. */
static void print_values(const char *text, FILE *out)
{
	while (*text) {
		size_t digits = strspn(text, "0123456789");

		if (digits)
			fputs(report_index(strtoul(text, NULL, 10)).text, out);
		else
			fputc(*text, out);
		text += digits ? digits : 1;
	}
}

static void print_comparison(const struct explain_sight *sight, FILE *out)
{
	fputs("expected ", out);
	print_values(sight->detail.expected, out);
	fputs(", got ", out);
	print_values(sight->detail.got, out);
}

static void print_headline(const struct explanation *e, FILE *out)
{
	char signature[160];

	if (!e->found.failure.what[0]) {
		fprintf(out, "AGREES  %s: %zu operations, no difference\n", e->path, e->program->count);
		print_build(e, out);
		return;
	}
	explain_signature(e, signature, sizeof(signature));
	fprintf(out, "FAILED  %s\n", signature);
	fputs("        ", out);
	if (is_comparison(&e->found.detail)) {
		print_comparison(&e->found, out);
		fputs("\n        ", out);
	}
	fputs("at ", out);
	print_place(e, &e->found, out);
	fprintf(out, " of %zu of %s", e->program->count, e->path);
	if (is_comparison(&e->found.detail))
		fprintf(out, ", tree @%u", e->found.detail.tree);
	fputc('\n', out);
	print_build(e, out);
	print_rules(e, out);
}

/* ---- The program --------------------------------------------------------- */

static void print_op(const struct explanation *e, size_t i, FILE *out)
{
	char text[512] = "";
	FILE *memory = fmemopen(text, sizeof(text), "w");
	const struct record_op *ran = &e->record->op[i];
	bool failing = e->found.failure.what[0] && i + 1 == e->found.failure.operation;

	if (memory) {
		fuzz_op_print(&e->program->op[i], memory);
		fclose(memory);
	}
	fprintf(out, "%s%5zu  %-*s", failing ? "=>" : "  ", i + 1, ran->result[0] ? 41 : 0, text);
	fputs(ran->result, out);
	if (ran->steps > 1)
		fprintf(out, " (step %lu)", ran->steps);
	if (failing && !ran->result[0])
		fputs(" -> never came back", out);
	fputc('\n', out);
}

static void print_settings(const struct fuzz_program *p, FILE *out)
{
	struct fuzz_program settings = *p;

	settings.count = 0;
	fuzz_program_print(&settings, out);
}

static void print_program(const struct explanation *e, FILE *out)
{
	size_t count = e->program->count, last = count, first = 0;

	if (e->found.failure.what[0] && e->found.failure.operation + OPS_AFTER < count)
		last = e->found.failure.operation + OPS_AFTER;
	if (last > OPS_SHOWN)
		first = last - OPS_SHOWN;
	fputs("\nthe program\n", out);
	print_settings(e->program, out);
	if (first)
		fprintf(out, "         ... %zu before these\n", first);
	for (size_t i = first; i < last; i++)
		print_op(e, i, out);
	if (last < count)
		fprintf(out, "         ... %zu after these\n", count - last);
}

/* ---- Differences --------------------------------------------------------- */

static void print_trimmed(const char *text, size_t length, FILE *out)
{
	while (length && text[length - 1] == ' ')
		length--;
	fprintf(out, "%.*s\n", (int)length, text);
}

/* report_views printed them while the tree was there; what it prints of the nodes is below, from pictures. */
static void print_differences(const struct explanation *e, FILE *out)
{
	const char *at = e->record->text, *end = strstr(at, "mt_dump of tree");
	unsigned int lines = 0;

	if (!*at)
		return;
	fputc('\n', out);
	while (*at && at != end) {
		size_t length = strcspn(at, "\n");

		if (++lines <= VIEW_LINES)
			print_trimmed(at, length, out);
		at += length + (at[length] == '\n');
	}
	if (lines > VIEW_LINES)
		fprintf(out, "  ... %u more lines\n", lines - VIEW_LINES);
}

/* ---- Nodes before and after ---------------------------------------------- */

static void print_before_and_after(const struct explanation *e, FILE *out)
{
	const struct record *r = e->record;
	size_t op = e->broken.failure.operation - 1;
	const struct record_picture *after = op < e->program->count ? &r->op[op].tree[e->tree] : NULL;
	const struct record_picture *before = NULL;

	if (!after)
		return;
	if (r->before.taken)
		before = &r->before;
	else if (op)
		before = record_picture_at(r, op - 1, e->tree);
	if (!after->taken) {
		fprintf(out, "\ntree @%u before operation %zu (afterwards there was nobody to ask)\n",
		        e->tree, op + 1);
		explain_print_nodes(r, before ? before->root : RECORD_NONE, RECORD_NONE, out);
		return;
	}
	fprintf(out, "\nnodes of tree @%u, before (-) and after (+) ", e->tree);
	print_place(e, &e->broken, out);
	fputc('\n', out);
	explain_print_nodes(r, before ? before->root : RECORD_NONE, after->root, out);
}

/* ---- First broken, first seen -------------------------------------------- */

static void print_sight(const struct explanation *e, const struct explain_sight *sight, FILE *out)
{
	print_place(e, sight, out);
	if (sight->failure.operation == e->found.failure.operation && sight->steps == e->found.steps &&
	    strcmp(sight->failure.what, e->found.failure.what) == 0) {
		fputs(": as said above\n", out);
		return;
	}
	fprintf(out, ": %s: %s", sight->failure.call, sight->failure.what);
	if (is_comparison(&sight->detail)) {
		fputs(": ", out);
		print_comparison(sight, out);
	}
	fputc('\n', out);
}

static void print_first(const struct explanation *e, FILE *out)
{
	fputs("\nfirst broken  ", out);
	print_sight(e, &e->broken, out);
	fputs("first seen    ", out);
	if (!e->seen.failure.what[0] || is_of_whole_tree(&e->seen.detail))
		fputs("by no call of this program, only by a look at the whole tree\n", out);
	else
		print_sight(e, &e->seen, out);
}

static void print_hints(const struct explanation *e, FILE *out)
{
	if (e->hints)
		fputc('\n', out);
	for (size_t i = 0; i < e->hints; i++)
		fprintf(out, "%s\n", e->hint[i]);
}

/* ---- All of it ----------------------------------------------------------- */

void explain_print(const struct explanation *e, FILE *out)
{
	print_headline(e, out);
	if (e->threads) {
		fprintf(out, "\nwhat happened\n%s", e->record->text);
	} else {
		print_program(e, out);
		if (e->found.failure.what[0]) {
			print_differences(e, out);
			print_before_and_after(e, out);
			print_first(e, out);
		}
	}
	print_hints(e, out);
}
