/* SPDX-License-Identifier: MIT */
/*
 * page.c - a program, what it did and its trees, as a page to step through.
 *
 * The page is this data and page.js, which draws it. Numbers may have 64 bits,
 * which a script's have not, so indices are strings. Bytes that are no text in
 * a file's name would spoil the page's encoding, no more.
 */
#include "page.h"

#include <stdlib.h>

#include "report_words.h"

static const char style[] =
#include "page_style.inc"
        ;

static const char script[] =
#include "page_script.inc"
        ;

static const char skeleton[] =
#include "page_body.inc"
        ;

/* ---- Words -------------------------------------------------------------- */

/* A string of JSON that may stand in a script. */
static void print_string(const char *text, FILE *out)
{
	fputc('"', out);
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == '"' || c == '\\')
			fprintf(out, "\\%c", c);
		else if (c < ' ' || c == '<' || c == 0x7f)
			fprintf(out, "\\u%04x", c);
		else
			fputc(c, out);
	}
	fputc('"', out);
}

/* The text of an element. */
static void print_escaped(const char *text, FILE *out)
{
	for (; *text; text++) {
		if (*text == '<')
			fputs("&lt;", out);
		else if (*text == '>')
			fputs("&gt;", out);
		else if (*text == '&')
			fputs("&amp;", out);
		else
			fputc(*text, out);
	}
}

static void print_head(const char *title, FILE *out)
{
	fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
	      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
	      out);
	print_escaped(title, out);
	fprintf(out, "</title>\n<style>\n%s</style>\n<body>\n", style);
}

/* ---- Pieces -------------------------------------------------------------- */

static void print_key(const char *key, FILE *out)
{
	fprintf(out, ",\n\"%s\":", key);
}

static void print_word(const char *key, const char *text, FILE *out)
{
	print_key(key, out);
	print_string(text, out);
}

static void print_entry(const void *entry, FILE *out)
{
	print_string(entry ? report_entry(entry).text : "", out);
}

/* [level, first, last, [[last, entry or child, hole], ...]]; a child that is no node is -1. */
static void print_node(const struct record *r, const struct record_node *node, FILE *out)
{
	fprintf(out, "[%u,\"%lu\",\"%lu\",[", node->level, node->first, node->last);
	for (unsigned int i = 0; i < node->rows; i++) {
		const struct record_row *row = &r->row[node->row + i];

		fprintf(out, "%s[\"%lu\",", i ? "," : "", row->last);
		if (!node->level)
			print_entry(row->entry, out);
		else
			fprintf(out, "%d", row->child == RECORD_NONE ? -1 : (int)row->child);
		if (node->counts_holes)
			fprintf(out, ",\"%lu\"", row->hole);
		fputc(']', out);
	}
	fputs("]]", out);
}

static void print_nodes(const struct record *r, FILE *out)
{
	print_key("nodes", out);
	fputc('[', out);
	for (size_t i = 0; i < r->nodes; i++) {
		fputs(i ? ",\n" : "\n", out);
		print_node(r, &r->node[i], out);
	}
	fputc(']', out);
}

/* tree, root, height, settings, and how its oracle changed: at, removed, [[last, entry], ...] */
static void print_picture(const struct record *r, unsigned int tree, const struct record_picture *picture,
                          FILE *out)
{
	const struct record_splice *splice = &picture->oracle;

	fprintf(out, "[%u,%d,%u,\"%s%s\",%zu,%zu,[", tree,
	        picture->root == RECORD_NONE ? -1 : (int)picture->root, picture->height,
	        picture->alloc ? " alloc" : "", picture->rcu ? " rcu" : "", splice->at, splice->removed);
	for (size_t i = 0; i < splice->added; i++) {
		const struct oracle_range *range = &r->range[splice->range + i];

		fprintf(out, "%s[\"%lu\",", i ? "," : "", range->last);
		print_entry(range->entry, out);
		fputc(']', out);
	}
	fputs("]]", out);
}

static void print_op_text(const struct fuzz_op *op, FILE *out)
{
	char *text;
	size_t size;
	FILE *memory = open_memstream(&text, &size);

	if (!memory)
		abort();
	fuzz_op_print(op, memory);
	fclose(memory);
	print_string(text, out);
	free(text);
}

/* [text, result, steps, tree, [pictures]] */
static void print_op(const struct explanation *e, size_t i, FILE *out)
{
	const struct record_op *ran = &e->record->op[i];
	unsigned int printed = 0;

	fputs(i ? ",\n[" : "\n[", out);
	print_op_text(&e->program->op[i], out);
	fputc(',', out);
	print_string(ran->result, out);
	fprintf(out, ",%lu,[", ran->steps);
	for (unsigned int tree = 0; tree < FUZZ_TREES; tree++) {
		if (!ran->tree[tree].taken)
			continue;
		fputs(printed++ ? "," : "", out);
		print_picture(e->record, tree, &ran->tree[tree], out);
	}
	fputs("]]", out);
}

static void print_ops(const struct explanation *e, FILE *out)
{
	print_key("ops", out);
	fputc('[', out);
	for (size_t i = 0; i < e->program->count; i++)
		print_op(e, i, out);
	fputc(']', out);
}

/* ---- The verdict --------------------------------------------------------- */

static void print_sight(const char *key, const struct explain_sight *sight, FILE *out)
{
	bool compared = sight->detail.property != LOCKSTEP_agrees;

	print_key(key, out);
	if (!sight->failure.what[0]) {
		fputs("null", out);
		return;
	}
	fprintf(out, "{\"op\":%zu,\"step\":%lu,\"whole\":%s", sight->failure.operation, sight->steps,
	        sight->detail.property >= LOCKSTEP_settings_equal ? "true" : "false");
	print_word("call", sight->failure.call, out);
	print_word("what", sight->failure.what, out);
	print_word("expected", compared ? sight->detail.expected : "", out);
	print_word("got", compared ? sight->detail.got : "", out);
	fputc('}', out);
}

static void print_report(const struct explanation *e, FILE *out)
{
	char *text;
	size_t size;
	FILE *memory = open_memstream(&text, &size);

	if (!memory)
		abort();
	explain_print(e, memory);
	fclose(memory);
	print_word("report", text, out);
	free(text);
}

void page_print(const struct explanation *e, FILE *out)
{
	const struct record *r = e->record;

	print_head(e->path, out);
	fprintf(out, "%s<script>\n\"use strict\";\nconst data = {\"tree\":%u", skeleton, e->tree);
	print_word("path", e->path, out);
	print_word("fanout", e->fanout, out);
	print_sight("found", &e->found, out);
	print_sight("broken", &e->broken, out);
	print_sight("seen", &e->seen, out);
	print_report(e, out);
	if (e->threads)
		print_word("table", r->text, out);
	print_key("before", out);
	if (r->before.taken)
		print_picture(r, e->tree, &r->before, out);
	else
		fputs("null", out);
	fprintf(out, ",\n\"full\":%s", r->full ? "true" : "false");
	print_ops(e, out);
	print_nodes(r, out);
	fprintf(out, "};\n%s</script>\n</body>\n</html>\n", script);
}
