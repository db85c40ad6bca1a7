/* SPDX-License-Identifier: MIT */
/*
 * report_views.c - a tree and its oracle side by side, around where they differ.
 *
 * The tree may be damaged: the walk over it stops when it no longer goes
 * forward, and says so.
 */
#define _GNU_SOURCE /* strsep */
#include <stdlib.h>
#include <string.h>

#include "lockstep_sides.h"
#include "report.h"
#include "report_words.h"

enum { ROWS_MAX = 1 << 20, NEIGHBOURS = 2, MOST_PRINTED = 60 };

struct view {
	struct oracle_range *row; /* holes included */
	size_t count, room;
	const char *broken; /* why the view ends early, or NULL */
};

static void add_row(struct view *view, unsigned long first, unsigned long last, void *entry)
{
	if (view->count == view->room) {
		view->room = view->room ? 2 * view->room : 64;
		view->row = realloc(view->row, view->room * sizeof(*view->row));
		if (!view->row)
			abort();
	}
	view->row[view->count++] = (struct oracle_range){first, last, entry};
}

static void view_tree(struct view *view, struct maple_tree *mt)
{
	MA_STATE(mas, mt, 0, 0);
	unsigned long at = 0;

	do {
		void *entry = mas_find_range(&mas, ULONG_MAX);

		if (mas.index != at || mas.last < at || view->count == ROWS_MAX) {
			add_row(view, mas.index, mas.last, entry);
			view->broken = "here a walk over the tree stops making progress";
			return;
		}
		add_row(view, mas.index, mas.last, entry);
		at = mas.last + 1;
	} while (at);
}

static void view_oracle(struct view *view, const struct oracle *o)
{
	unsigned long at = 0;

	do {
		struct oracle_range row = oracle_range_at(o, at);

		add_row(view, row.first, row.last, row.entry);
		at = row.last + 1;
	} while (at);
}

/* A line of the table: a row of either side, or of both if they begin at the same index. */
struct line {
	const struct oracle_range *tree, *oracle;
	bool differs;
};

static size_t merge(const struct view *tree, const struct view *oracle, struct line *line)
{
	size_t i = 0, j = 0, count = 0;

	while (i < tree->count || j < oracle->count) {
		const struct oracle_range *t = i < tree->count ? &tree->row[i] : NULL;
		const struct oracle_range *o = j < oracle->count ? &oracle->row[j] : NULL;

		if (t && o && t->first < o->first)
			o = NULL;
		else if (t && o && o->first < t->first)
			t = NULL;
		i += t != NULL;
		j += o != NULL;
		line[count].tree = t;
		line[count].oracle = o;
		line[count].differs = !t || !o || t->last != o->last || t->entry != o->entry;
		count++;
	}
	return count;
}

static bool near_difference(const struct line *line, size_t count, size_t at)
{
	size_t first = at > NEIGHBOURS ? at - NEIGHBOURS : 0;
	size_t i;

	for (i = first; i < count && i <= at + NEIGHBOURS; i++) {
		if (line[i].differs)
			return true;
	}
	return false;
}

static void print_side(const struct oracle_range *row, FILE *out)
{
	char text[128] = "";

	if (row)
		snprintf(text, sizeof(text), "%s %s", report_range(row->first, row->last).text,
		         report_entry(row->entry).text);
	fprintf(out, "%-52s", text);
}

static void print_lines(const struct line *line, size_t count, FILE *out)
{
	size_t i, printed = 0;
	bool skipped = false;

	fprintf(out, "  %-52s%s\n", "tree", "oracle");
	for (i = 0; i < count && printed < MOST_PRINTED; i++) {
		if (!near_difference(line, count, i)) {
			skipped = true;
			continue;
		}
		if (skipped)
			fputs("  ...\n", out);
		skipped = false;
		fputs(line[i].differs ? "! " : "  ", out);
		print_side(line[i].tree, out);
		print_side(line[i].oracle, out);
		fputc('\n', out);
		printed++;
	}
	if (i < count || skipped)
		fputs("  ...\n", out);
}

/* The indices from the first difference to the last; all of them if there is none. */
struct span {
	unsigned long first, last;
};

static void widen(struct span *span, const struct oracle_range *row)
{
	if (row && row->first < span->first)
		span->first = row->first;
	if (row && row->last > span->last)
		span->last = row->last;
}

static struct span span_of(const struct line *line, size_t count)
{
	struct span span = {ULONG_MAX, 0};
	size_t i;

	for (i = 0; i < count; i++) {
		if (!line[i].differs)
			continue;
		widen(&span, line[i].tree);
		widen(&span, line[i].oracle);
	}
	return span.first > span.last ? (struct span){0, ULONG_MAX} : span;
}

static struct span print_views(const struct view *tree, const struct view *oracle, FILE *out)
{
	struct line *line = calloc(tree->count + oracle->count, sizeof(*line));
	struct span span;
	size_t count, i;
	bool same = true;

	if (!line)
		abort();
	count = merge(tree, oracle, line);
	span = span_of(line, count);
	for (i = 0; i < count; i++)
		same &= !line[i].differs;
	if (same)
		fprintf(out, "  tree and oracle hold the same %zu ranges and holes\n", count);
	else
		print_lines(line, count, out);
	free(line);
	return span;
}

static unsigned long number_in(const char *text)
{
	return strncmp(text, "MAX", 3) == 0 ? ULONG_MAX : strtoul(text, NULL, 0);
}

/* Whether a line of the dump speaks of the span; lines without a range do. */
static bool speaks_of(const char *text, const struct span *span)
{
	const char *first = strchr(text, '['), *last = first ? strchr(first, ',') : NULL;

	return !last || (number_in(first + 1) <= span->last && number_in(last + 1) >= span->first);
}

/* Of a big tree only the way down to the difference. */
static void print_dump(struct maple_tree *mt, const struct span *span, FILE *out)
{
	unsigned long printed = 0, skipped = 0;
	char *text = NULL, *line, *rest;
	size_t size;
	FILE *dump = open_memstream(&text, &size);

	if (!dump)
		abort();
	mt_dump(mt, dump);
	fclose(dump);
	rest = text;
	while ((line = strsep(&rest, "\n")) && rest) {
		if (printed < MOST_PRINTED && speaks_of(line, span)) {
			fprintf(out, "%s\n", line);
			printed++;
		} else {
			skipped++;
		}
	}
	if (skipped)
		fprintf(out, "  (%lu more lines)\n", skipped);
	free(text);
}

void report_views(struct lockstep *ls, unsigned int number, FILE *out)
{
	struct view tree = {NULL, 0, 0, NULL}, oracle = {NULL, 0, 0, NULL};
	struct maple_tree *mt = &ls->tree[number];
	struct span span;

	fprintf(out, "tree @%u and its oracle:\n", number);
	view_tree(&tree, mt);
	view_oracle(&oracle, &ls->oracle[number]);
	span = print_views(&tree, &oracle, out);
	if (tree.broken)
		fprintf(out, "  (%s)\n", tree.broken);
	fprintf(out, "mt_dump of tree @%u:\n", number);
	print_dump(mt, &span, out);
	free(tree.row);
	free(oracle.row);
}
