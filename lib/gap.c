/* SPDX-License-Identifier: MIT */
#include "gap.h"
#include "mark.h"

/* ---- Keeping ------------------------------------------------------------- */

unsigned long maple_gap_of_leaf(struct maple_node *leaf, unsigned long min, unsigned long max)
{
	return maple_gap_of_rows(leaf, 0, (unsigned int)leaf->count - 1, min, max);
}

unsigned long maple_gap_of_rows(struct maple_node *leaf, unsigned int from, unsigned int to,
                                unsigned long min, unsigned long max)
{
	unsigned long first = maple_row_first(leaf, from, min), longest = 0;

	for (unsigned int i = from; i <= to; i++) {
		unsigned long last = maple_row_last(leaf, MAPLE_LEAF, i, max);

		if (!leaf->rows.slot[i] && last - first + 1 > longest)
			longest = last - first + 1;
		first = last + 1;
	}
	return longest;
}

unsigned long maple_gap_of_inner(const struct maple_node *node)
{
	unsigned long longest = 0;

	for (unsigned int i = 0; i < node->count; i++) {
		unsigned long gap = maple_peek(&node->gapped.gap[i]);

		longest = gap > longest ? gap : longest;
	}
	return longest;
}

void maple_gap_climb(struct maple_tree *mt, const struct maple_path *path, unsigned int level,
                     unsigned long was, unsigned long is)
{
	if (!maple_tracks_gaps(mt))
		return;
	for (; level + 1u < path->height; level++) {
		struct maple_node *node = path->node[level], *parent = path->node[level + 1];
		unsigned long *kept = &parent->gapped.gap[path->slot[level + 1]];
		unsigned long before = maple_peek(kept), gap = is;

		if (was < before && is < before)
			return; /* the longest one is another */
		if (is < before)
			gap = level ? maple_gap_of_inner(node)
			            : maple_gap_of_leaf(node, path->min, path->max);
		if (maple_peek(kept) == gap)
			return;
		maple_poke(kept, gap);
		if (level)
			maple_mark(gap_climbed);
		was = before;
		is = gap;
	}
}

/* ---- Searching ----------------------------------------------------------- */

enum verdict { FOUND, GO_ON, PAST_THE_LIMIT };

struct search {
	struct maple_tree *mt;
	enum maple_direction direction;
	unsigned long min, max, size;
	unsigned long first; /* the window found */
	struct maple_path *path;
};

/* Look at the rows of the leaf from the path's slot on. */
static enum verdict search_leaf(struct search *s)
{
	struct maple_path *path = s->path;
	struct maple_node *leaf = path->node[0];
	unsigned int slot = path->slot[0], last_slot = (unsigned int)leaf->count - 1;

	for (;; slot += s->direction == MAPLE_UP ? 1 : -1) {
		unsigned long first = maple_row_first(leaf, slot, path->min);
		unsigned long last = maple_row_last(leaf, MAPLE_LEAF, slot, path->max);
		bool hole = !leaf->rows.slot[slot];

		if (hole) {
			unsigned long low = first > s->min ? first : s->min;
			unsigned long high = last < s->max ? last : s->max;

			if (high - low >= s->size - 1) {
				s->first = s->direction == MAPLE_UP ? low : high - (s->size - 1);
				path->slot[0] = (unsigned char)slot;
				return FOUND;
			}
		}
		if (s->direction == MAPLE_UP ? last >= s->max : first <= s->min) {
			if (hole && last - first >= s->size - 1)
				maple_mark(gap_false);
			return PAST_THE_LIMIT;
		}
		if (slot == (s->direction == MAPLE_UP ? last_slot : 0))
			return GO_ON;
	}
}

/*
 * At `level`, go from child `slot` on to the next whose longest hole is long
 * enough, `slot` itself included.
 */
static enum verdict search_inner(struct search *s, unsigned int level, unsigned int slot)
{
	struct maple_node *node = s->path->node[level];

	for (; slot < node->count;
	     slot += s->direction == MAPLE_UP ? 1 : -1) { /* below 0 wraps above count */
		if (s->direction == MAPLE_UP ? slot && node->pivot[slot - 1] >= s->max
		                             : slot + 1 < node->count && node->pivot[slot] < s->min)
			return PAST_THE_LIMIT;
		if (maple_peek(&node->gapped.gap[slot]) >= s->size) {
			s->path->slot[level] = (unsigned char)slot;
			return FOUND;
		}
		maple_mark(gap_skipped);
	}
	return GO_ON;
}

/* From the path's child at `level`, which holds a long enough hole, down to the leaf that has it. */
static void search_descend(struct search *s, unsigned int level)
{
	while (level) {
		struct maple_node *child =
		        maple_child(s->path->node[level], MAPLE_GAPPED, s->path->slot[level]);
		unsigned int slot = s->direction == MAPLE_UP ? 0 : (unsigned int)child->count - 1;

		s->path->node[--level] = child;
		s->path->slot[level] = (unsigned char)slot;
		if (level)
			search_inner(s, level, slot);
	}
	s->path->min = maple_path_first(s->mt, s->path, 0);
	s->path->max = maple_path_last(s->mt, s->path, 0);
}

/* From a child at `level` without a fitting hole to the next leaf that may have it. */
static enum verdict search_next_leaf(struct search *s, unsigned int level)
{
	for (; level < s->path->height; level++) {
		unsigned int next = s->path->slot[level] + (s->direction == MAPLE_UP ? 1u : -1u);
		enum verdict verdict = search_inner(s, level, next);

		if (verdict == FOUND)
			search_descend(s, level);
		if (verdict != GO_ON)
			return verdict;
	}
	return PAST_THE_LIMIT;
}

/*
 * To the leaf that covers `start`; but where a child on the way has no hole that is long enough, go on from
 * there. FOUND: the path leads to a leaf that may have one.
 */
static enum verdict search_first_leaf(struct search *s, unsigned long start)
{
	void *root = s->mt->ma_root;
	struct maple_node *node = maple_root_node(root);
	struct maple_path *path = s->path;
	unsigned int level = maple_root_height(root);

	path->height = (unsigned char)level;
	while (--level) {
		unsigned int slot = maple_node_find(node, MAPLE_GAPPED, start);

		path->node[level] = node;
		path->slot[level] = (unsigned char)slot;
		if (maple_peek(&node->gapped.gap[slot]) < s->size) {
			maple_mark(gap_skipped);
			return search_next_leaf(s, level);
		}
		node = maple_child(node, MAPLE_GAPPED, slot);
	}
	path->node[0] = node;
	path->slot[0] = (unsigned char)maple_node_find(node, MAPLE_LEAF, start);
	path->min = maple_path_first(s->mt, path, 0);
	path->max = maple_path_last(s->mt, path, 0);
	return FOUND;
}

bool maple_gap_search(struct maple_tree *mt, enum maple_direction direction, unsigned long min,
                      unsigned long max, unsigned long size, struct maple_path *path, unsigned long *first)
{
	struct search s = {
	        .mt = mt, .direction = direction, .min = min, .max = max, .size = size, .path = path};
	enum verdict verdict;

	if (mtree_empty(mt)) {
		path->height = 0;
		*first = direction == MAPLE_UP ? min : max - (size - 1);
		return true;
	}
	verdict = search_first_leaf(&s, direction == MAPLE_UP ? min : max);
	while (verdict == FOUND) {
		verdict = search_leaf(&s);
		if (verdict == FOUND) {
			*first = s.first;
			return true;
		}
		if (verdict == GO_ON)
			verdict = search_next_leaf(&s, 1);
	}
	return false;
}
