/* SPDX-License-Identifier: MIT */
/*
 * check.c - sound or not, and why. Sees every floor; no floor sees it.
 */
#include "check.h"

#include <stdarg.h>

#include "edit.h"
#include "gap.h"

const unsigned int maple_leaf_slots = MAPLE_SLOTS;
const unsigned int maple_inner_slots = MAPLE_SLOTS;
const unsigned int maple_gapped_slots = MAPLE_GAPPED_SLOTS;
const size_t maple_node_size = MAPLE_NODE_SIZE;

struct inspection {
	const struct maple_tree *mt;
	char *why;
	size_t size;
	unsigned int height;
	bool after_hole; /* the row before, in the whole tree, was a hole */
	unsigned long entries;
};

__attribute__((format(printf, 2, 3))) static bool unsound(struct inspection *in, const char *format, ...)
{
	va_list arguments;

	if (in->size) {
		va_start(arguments, format);
		vsnprintf(in->why, in->size, format, arguments);
		va_end(arguments);
	}
	return false;
}

/* Count, order of pivots, and what must stand in unused places. */
static bool check_rows(struct inspection *in, struct maple_node *node, unsigned int level, unsigned long min,
                       unsigned long max)
{
	enum maple_kind kind = maple_kind_at(in->mt, level);
	unsigned int least = maple_least(kind, max), capacity = maple_capacity(kind);

	if (level + 1 == in->height)
		least = level ? 2 : 1; /* the root */
	if (node->count < least || node->count > capacity)
		return unsound(in, "level %u, [%lu,%lu]: a node has %lu rows, should have %u to %u", level,
		               min, max, node->count, least, capacity);
	for (unsigned int i = 0; i < capacity; i++) {
		unsigned long first = maple_row_first(node, i, min);

		if (i + 1 < node->count && (node->pivot[i] < first || node->pivot[i] >= max))
			return unsound(in, "level %u, [%lu,%lu]: row %u ends at %lu, out of order", level,
			               min, max, i, node->pivot[i]);
		if (i + 1 >= node->count && i + 1 < capacity && node->pivot[i] != ULONG_MAX)
			return unsound(in, "level %u, [%lu,%lu]: unused pivot %u is %lu, should be ULONG_MAX",
			               level, min, max, i, node->pivot[i]);
		if (i >= node->count && maple_slots(node, kind)[i])
			return unsound(in, "level %u, [%lu,%lu]: unused slot %u is not empty", level, min,
			               max, i);
	}
	return true;
}

static bool check_leaf(struct inspection *in, struct maple_node *leaf, unsigned long min, unsigned long max)
{
	for (unsigned int i = 0; i < leaf->count; i++) {
		unsigned long first = maple_row_first(leaf, i, min);
		void *entry = leaf->rows.slot[i];

		if (!entry && in->after_hole)
			return unsound(in, "two holes meet at %lu", first);
		if (!maple_is_storable(entry))
			return unsound(in, "[%lu,%lu] holds a reserved entry", first,
			               maple_row_last(leaf, MAPLE_LEAF, i, max));
		in->after_hole = !entry;
		in->entries += entry != NULL;
	}
	return true;
}

static bool check_node(struct inspection *in, struct maple_node *node, unsigned int level, unsigned long min,
                       unsigned long max);

static bool check_gap(struct inspection *in, struct maple_node *node, unsigned int i,
                      unsigned int child_level, unsigned long first, unsigned long last)
{
	struct maple_node *child = node->gapped.slot[i];
	unsigned long gap = child_level ? maple_gap_of_inner(child) : maple_gap_of_leaf(child, first, last);

	if (node->gapped.gap[i] != gap)
		return unsound(in, "[%lu,%lu]: the longest hole is %lu, the parent says %lu", first, last,
		               gap, node->gapped.gap[i]);
	return true;
}

static bool check_children(struct inspection *in, struct maple_node *node, unsigned int level,
                           unsigned long min, unsigned long max)
{
	enum maple_kind kind = maple_kind_at(in->mt, level);

	for (unsigned int i = 0; i < node->count; i++) {
		struct maple_node *child = maple_slots(node, kind)[i];
		unsigned long first = maple_row_first(node, i, min),
		              last = maple_row_last(node, kind, i, max);

		if (!child || (uintptr_t)child % MAPLE_NODE_SIZE)
			return unsound(in, "level %u, [%lu,%lu]: the child of row %u is not a node", level,
			               min, max, i);
		if (!check_node(in, child, level - 1, first, last))
			return false;
		if (kind == MAPLE_GAPPED && !check_gap(in, node, i, level - 1, first, last))
			return false;
	}
	return true;
}

static bool check_node(struct inspection *in, struct maple_node *node, unsigned int level, unsigned long min,
                       unsigned long max)
{
	if (!check_rows(in, node, level, min, max))
		return false;
	return level ? check_children(in, node, level, min, max) : check_leaf(in, node, min, max);
}

static bool check_depot(struct inspection *in)
{
	unsigned long reserved, retired, least = maple_erase_needs(in->height);
	bool copies = !maple_edits_in_place(in->mt);

	maple_depot_count(in->mt, &reserved, &retired);
	if (in->mt->depot && (!copies || !in->height))
		return unsound(in, "a tree that is %s keeps a reserve", copies ? "empty" : "not in RCU mode");
	if (copies && reserved + retired < least)
		return unsound(in, "the reserve for erase has %lu nodes and %lu to come, should have %lu",
		               reserved, retired, least);
	return true;
}

bool mt_validate(struct maple_tree *mt, char *why, size_t size)
{
	void *root = mt->ma_root;
	struct inspection in = {.mt = mt, .why = why, .size = size, .height = maple_root_height(root)};

	if (!check_depot(&in))
		return false;
	if (!root)
		return true;
	if (!in.height || in.height > MAPLE_HEIGHT_MAX)
		return unsound(&in, "the root word says height %u", in.height);
	if (!check_node(&in, maple_root_node(root), in.height - 1, 0, ULONG_MAX))
		return false;
	if (!in.entries)
		return unsound(&in, "there are nodes but no entry");
	return true;
}

/* ---- Census -------------------------------------------------------------- */

static void count_node(const struct maple_tree *mt, struct maple_census *census, struct maple_node *node,
                       unsigned int level)
{
	enum maple_kind kind = maple_kind_at(mt, level);

	census->nodes++;
	census->rows += node->count;
	if (level + 1 < census->height && node->count < census->least_fill)
		census->least_fill = node->count;
	for (unsigned int i = 0; level && i < node->count; i++)
		count_node(mt, census, maple_slots(node, kind)[i], level - 1);
}

void maple_census(const struct maple_tree *mt, struct maple_census *census)
{
	*census = (struct maple_census){.height = mt_height(mt), .least_fill = MAPLE_SLOTS};
	maple_depot_count(mt, &census->reserved, &census->retired);
	if (census->height)
		count_node(mt, census, maple_root_node(mt->ma_root), census->height - 1);
}
