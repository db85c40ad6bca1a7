/* SPDX-License-Identifier: MIT */
/*
 * explain_nodes.c - two pictures of a tree as one list of their nodes' rows: what went, what came, and
 * what of the rest it takes to see where.
 */
#include <stdlib.h>
#include <string.h>

#include "explain.h"
#include "report_words.h"

enum { LINES_SHOWN = 18, NEIGHBOURS = 1, LINE_TEXT = 192 };

struct line {
	unsigned long first;
	unsigned int level;
	char text[LINE_TEXT];
};

struct lines {
	const struct record *record;
	const bool *shared; /* by number of node: it is in both pictures */
	struct line *line;
	size_t count, room;
};

static struct line *add_line(struct lines *lines, unsigned long first, unsigned int level)
{
	struct line *line;

	if (lines->count == lines->room) {
		lines->room = lines->room ? 2 * lines->room : 64;
		lines->line = reallocarray(lines->line, lines->room, sizeof(*lines->line));
		if (!lines->line)
			abort();
	}
	line = &lines->line[lines->count++];
	line->first = first;
	line->level = level;
	return line;
}

static void add_node(struct lines *lines, uint32_t number);

static void add_child(struct lines *lines, const struct record_node *parent, const struct record_row *row,
                      unsigned long first)
{
	struct line *line = add_line(lines, first, parent->level);
	const char *note = "";
	char hole[64] = "";

	if (parent->counts_holes)
		snprintf(hole, sizeof(hole), "  longest hole %s", report_index(row->hole).text);
	if (row->child == RECORD_NONE)
		note = "  no node";
	else if (lines->shared[row->child])
		note = "  ...";
	snprintf(line->text, LINE_TEXT, "%s%s%s", report_range(first, row->last).text, hole, note);
	if (row->child != RECORD_NONE && !lines->shared[row->child])
		add_node(lines, row->child);
}

static void add_node(struct lines *lines, uint32_t number)
{
	const struct record_node *node = &lines->record->node[number];
	unsigned long first = node->first;

	for (unsigned int i = 0; i < node->rows; i++) {
		const struct record_row *row = &lines->record->row[node->row + i];

		if (node->level)
			add_child(lines, node, row, first);
		else
			snprintf(add_line(lines, first, 0)->text, LINE_TEXT, "%s %s",
			         report_range(first, row->last).text, report_entry(row->entry).text);
		first = row->last + 1;
	}
}

static void mark(const struct record *r, uint32_t number, bool *in)
{
	const struct record_node *node = &r->node[number];

	in[number] = true;
	for (unsigned int i = 0; node->level && i < node->rows; i++)
		if (r->row[node->row + i].child != RECORD_NONE)
			mark(r, r->row[node->row + i].child, in);
}

static bool is_before(const struct line *a, const struct line *b)
{
	return a->first != b->first ? a->first < b->first : a->level > b->level;
}

/* A line of both: a sign, '-' before, '+' after, ' ' the same in both. */
struct signed_line {
	char sign;
	bool wanted; /* near a change, or on the way down to one */
	const struct line *line;
};

static size_t merge(const struct lines *before, const struct lines *after, struct signed_line *merged)
{
	size_t i = 0, j = 0, count = 0;

	while (i < before->count || j < after->count) {
		const struct line *b = i < before->count ? &before->line[i] : NULL;
		const struct line *a = j < after->count ? &after->line[j] : NULL;
		bool same = a && b && a->first == b->first && a->level == b->level;

		if (a && b && is_before(a, b))
			b = NULL;
		else if (a && b && is_before(b, a))
			a = NULL;
		same = same && strcmp(a->text, b->text) == 0;
		if (same)
			merged[count++] = (struct signed_line){.sign = ' ', .line = a};
		if (b && !same)
			merged[count++] = (struct signed_line){.sign = '-', .line = b};
		if (a && !same)
			merged[count++] = (struct signed_line){.sign = '+', .line = a};
		i += b != NULL;
		j += a != NULL;
	}
	return count;
}

/* The nearest line before it of a higher level is its parent's row; and so on, up to the root. */
static void want(struct signed_line *line, size_t count, size_t at)
{
	unsigned int level = line[at].line->level;
	size_t first = at > NEIGHBOURS ? at - NEIGHBOURS : 0;

	for (size_t i = first; i < count && i <= at + NEIGHBOURS; i++)
		line[i].wanted = true;
	for (size_t i = at; i-- > 0;) {
		if (line[i].line->level <= level)
			continue;
		level = line[i].line->level;
		line[i].wanted = true;
	}
}

/* A node keeps its level for life, so its rows are where they were when the tree grows. */
static void print_lines(const struct signed_line *line, size_t count, unsigned int height, FILE *out)
{
	unsigned int printed = 0;
	bool skipped = false;
	size_t i;

	for (i = 0; i < count && printed < LINES_SHOWN; i++) {
		if (!line[i].wanted) {
			skipped = true;
			continue;
		}
		if (skipped)
			fputs("  ...\n", out);
		skipped = false;
		fprintf(out, "%c %*s%s\n", line[i].sign, 2 * (int)(height - 1 - line[i].line->level), "",
		        line[i].line->text);
		printed++;
	}
	if (i < count)
		fprintf(out, "  ... %zu more lines\n", count - i);
	else if (skipped)
		fputs("  ...\n", out);
}

static void merge_and_print(const struct lines *before, const struct lines *after, unsigned int height,
                            FILE *out)
{
	struct signed_line *merged = calloc(before->count + after->count + 1, sizeof(*merged));
	size_t count, changes = 0;

	if (!merged)
		abort();
	count = merge(before, after, merged);
	for (size_t i = 0; i < count; i++) {
		if (merged[i].sign == ' ')
			continue;
		changes++;
		want(merged, count, i);
	}
	if (changes)
		print_lines(merged, count, height, out);
	else if (!count)
		fputs("  there are none\n", out);
	else
		fputs("  the same nodes, with the same rows\n", out);
	free(merged);
}

static unsigned int height_of(const struct record *r, uint32_t root)
{
	return root == RECORD_NONE ? 0 : r->node[root].level + 1u;
}

void explain_print_nodes(const struct record *r, uint32_t before, uint32_t after, FILE *out)
{
	bool *in_before = calloc(r->nodes + 1, 1), *in_after = calloc(r->nodes + 1, 1);
	struct lines b = {.record = r, .shared = in_after}, a = {.record = r, .shared = in_before};
	unsigned int height =
	        height_of(r, before) > height_of(r, after) ? height_of(r, before) : height_of(r, after);

	if (!in_before || !in_after)
		abort();
	if (before != RECORD_NONE)
		mark(r, before, in_before);
	if (after != RECORD_NONE)
		mark(r, after, in_after);
	if (before != RECORD_NONE)
		add_node(&b, before);
	if (after != RECORD_NONE)
		add_node(&a, after);
	merge_and_print(&b, &a, height, out);
	free(b.line);
	free(a.line);
	free(in_before);
	free(in_after);
}
