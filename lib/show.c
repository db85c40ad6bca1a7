/* SPDX-License-Identifier: MIT */
/*
 * show.c - text and drawings of a tree. Sees every floor; no floor sees it.
 */
#include "walk.h"

/* Bounds of the node being shown, and where it stands. */
struct place {
	unsigned int level;
	unsigned long min, max;
};

static struct place place_of_child(const struct maple_node *node, enum maple_kind kind, struct place place,
                                   unsigned int i)
{
	return (struct place){
	        .level = place.level - 1,
	        .min = maple_row_first(node, i, place.min),
	        .max = maple_row_last(node, kind, i, place.max),
	};
}

static struct place place_of_root(const struct maple_tree *mt)
{
	return (struct place){.level = mt_height(mt) - 1, .min = 0, .max = ULONG_MAX};
}

static void print_index(FILE *out, unsigned long index)
{
	if (ULONG_MAX - index < 4096)
		fprintf(out, index == ULONG_MAX ? "MAX" : "MAX-%lu", ULONG_MAX - index);
	else
		fprintf(out, "%lu", index);
}

static void print_range(FILE *out, unsigned long first, unsigned long last)
{
	fputc('[', out);
	print_index(out, first);
	fputc(',', out);
	print_index(out, last);
	fputc(']', out);
}

static void print_entry(FILE *out, const void *entry)
{
	if (!entry)
		fputs("-", out);
	else if (xa_is_zero(entry))
		fputs("ZERO", out);
	else if (xa_is_value(entry))
		fprintf(out, "value %lu", xa_to_value(entry));
	else
		fprintf(out, "%p", entry);
}

/* ---- Text ---------------------------------------------------------------- */

static void dump_node(const struct maple_tree *mt, FILE *out, struct maple_node *node, struct place place)
{
	enum maple_kind kind = maple_kind_at(mt, place.level);
	int indent = 2 * (int)(mt_height(mt) - place.level);

	for (unsigned int i = 0; i < node->count; i++) {
		unsigned long first = maple_row_first(node, i, place.min);
		unsigned long last = maple_row_last(node, kind, i, place.max);

		fprintf(out, "%*s", indent, "");
		print_range(out, first, last);
		if (!place.level) {
			fputc(' ', out);
			print_entry(out, maple_slots(node, kind)[i]);
		} else if (kind == MAPLE_GAPPED) {
			fprintf(out, " longest hole %lu", node->gapped.gap[i]);
		}
		fputc('\n', out);
		if (place.level)
			dump_node(mt, out, maple_slots(node, kind)[i], place_of_child(node, kind, place, i));
	}
}

void mt_dump(struct maple_tree *mt, FILE *out)
{
	fprintf(out, "maple tree: height %u%s%s%s\n", mt_height(mt), maple_tracks_gaps(mt) ? ", alloc" : "",
	        mt_in_rcu(mt) ? ", rcu" : "", mt_external_lock(mt) ? ", external lock" : "");
	if (!mtree_empty(mt))
		dump_node(mt, out, maple_root_node(mt->ma_root), place_of_root(mt));
}

/* ---- Graphviz ------------------------------------------------------------ */

static void draw_row(FILE *out, const struct maple_node *node, enum maple_kind kind, struct place place,
                     unsigned int i)
{
	fprintf(out, "<td port=\"r%u\">", i);
	print_range(out, maple_row_first(node, i, place.min), maple_row_last(node, kind, i, place.max));
	if (!place.level) {
		fputs("<br/>", out);
		print_entry(out, node->rows.slot[i]);
	} else if (kind == MAPLE_GAPPED) {
		fprintf(out, "<br/>hole %lu", node->gapped.gap[i]);
	}
	fputs("</td>", out);
}

static void draw_node(const struct maple_tree *mt, FILE *out, struct maple_node *node, struct place place)
{
	enum maple_kind kind = maple_kind_at(mt, place.level);

	fprintf(out,
	        "\tn%p [label=<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\" bgcolor=\"%s\"><tr>",
	        (void *)node, place.level ? "#e8eef7" : "#eef7e8");
	for (unsigned int i = 0; i < node->count; i++)
		draw_row(out, node, kind, place, i);
	fputs("</tr></table>>];\n", out);
	for (unsigned int i = 0; place.level && i < node->count; i++) {
		struct maple_node *child = maple_slots(node, kind)[i];

		draw_node(mt, out, child, place_of_child(node, kind, place, i));
		fprintf(out, "\tn%p:r%u -> n%p;\n", (void *)node, i, (void *)child);
	}
}

void mt_draw(struct maple_tree *mt, FILE *out)
{
	fputs("digraph maple_tree {\n\tnode [shape=plain, fontname=\"monospace\"];\n", out);
	if (!mtree_empty(mt))
		draw_node(mt, out, maple_root_node(mt->ma_root), place_of_root(mt));
	fputs("}\n", out);
}
