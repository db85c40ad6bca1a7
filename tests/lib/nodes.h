/* SPDX-License-Identifier: MIT */
/*
 * nodes.h - all nodes of a tree in a list, found by recursion: what the library's own ways are compared with.
 *
 * Beside trees.h, for the tests that look inside.
 */
#ifndef TESTS_LIB_NODES_H
#define TESTS_LIB_NODES_H

#include <stdlib.h>

#include "trees.h"
#include "walk.h"

struct seen_node {
	struct maple_node *node;
	struct maple_node bytes; /* as they were when the list was made */
	unsigned int level;
	unsigned long min, max;
};

struct node_list {
	size_t count, room;
	struct seen_node *seen;
};

static inline void nodes_below(const struct maple_tree *mt, struct node_list *list, struct maple_node *node,
                               unsigned int level, unsigned long min, unsigned long max)
{
	enum maple_kind kind = maple_kind_at(mt, level);

	if (list->count == list->room) {
		list->room = list->room ? 2 * list->room : 64;
		list->seen = realloc(list->seen, list->room * sizeof(*list->seen));
		if (!list->seen)
			abort();
	}
	list->seen[list->count++] = (struct seen_node){node, *node, level, min, max};
	for (unsigned int i = 0; level && i < node->count; i++) {
		unsigned long last = i + 1 < node->count ? node->pivot[i] : max;

		nodes_below(mt, list, maple_slots(node, kind)[i], level - 1, min, last);
		min = last + 1;
	}
}

/* The nodes of one level come in ascending order. */
static inline void nodes_list(const struct maple_tree *mt, struct node_list *list)
{
	list->count = 0;
	if (!mtree_empty(mt))
		nodes_below(mt, list, maple_root_node(mt->ma_root), mt_height(mt) - 1, 0, MAX);
}

/* Is the node as it was? Of a leaf in an allocation tree the last words are never used, nor set. */
static inline bool nodes_unchanged(const struct maple_tree *mt, const struct seen_node *seen)
{
	size_t size = maple_kind_at(mt, seen->level) == MAPLE_GAPPED
	                      ? offsetof(struct maple_node, gapped) + sizeof(seen->bytes.gapped)
	                      : offsetof(struct maple_node, rows) + sizeof(seen->bytes.rows);

	return memcmp(seen->node, &seen->bytes, size) == 0;
}

static inline void nodes_free(struct node_list *list)
{
	free(list->seen);
	*list = (struct node_list){0, 0, NULL};
}

/* The first (MAPLE_UP) or last node at a level. */
static inline struct maple_node *nodes_outermost(const struct maple_tree *mt, unsigned int level,
                                                 enum maple_direction direction)
{
	struct maple_node *node = maple_root_node(mt->ma_root);

	for (unsigned int at = mt_height(mt) - 1; at > level; at--)
		node = maple_slots(node, maple_kind_at(mt, at))[direction == MAPLE_UP ? 0 : node->count - 1];
	return node;
}

#endif /* TESTS_LIB_NODES_H */
