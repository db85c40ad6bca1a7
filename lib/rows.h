/* SPDX-License-Identifier: MIT */
/*
 * rows.h - rows of a node that stays, replaced in place: outside RCU mode only.
 *
 * Above node; for the two ways of a write, leaf.c and apply.c. Inlined, since
 * the kind of the node is mostly known.
 */
#ifndef MAPLE_ROWS_H
#define MAPLE_ROWS_H

#include "node.h"

#include <string.h>

struct maple_row {
	unsigned long last;
	void *slot;
	unsigned long gap; /* of gapped nodes, else 0 */
};

/* Rows [from,to) of a node are not in use, nor is the pivot of the row before, which is implied. */
static inline void maple_rows_clear(struct maple_node *node, enum maple_kind kind, unsigned int from,
                                    unsigned int to)
{
	void **slot = maple_slots(node, kind);

	for (unsigned int i = from; i < to; i++) {
		node->pivot[i - 1] = ULONG_MAX;
		slot[i] = NULL;
		if (kind == MAPLE_GAPPED)
			node->gapped.gap[i] = 0;
	}
}

/* Move what is behind the replaced rows [from,to] of one array so that `count` new ones fit there. */
#define MAPLE_MOVE_TAIL(array, from, to, count, tail)                                                        \
	memmove(&(array)[(from) + (count)], &(array)[(to) + 1], (tail) * sizeof((array)[0]))

/* Put `count` rows in the place of rows [from,to]. */
static inline void maple_rows_replace(struct maple_node *node, enum maple_kind kind, unsigned int from,
                                      unsigned int to, const struct maple_row *row, unsigned int count)
{
	void **slot = maple_slots(node, kind);
	unsigned int before = (unsigned int)node->count, tail = before - 1 - to, after = from + count + tail;

	if (tail && after != before) {
		MAPLE_MOVE_TAIL(node->pivot, from, to, count, tail - 1); /* the last one is implied */
		MAPLE_MOVE_TAIL(slot, from, to, count, tail);
		if (kind == MAPLE_GAPPED)
			MAPLE_MOVE_TAIL(node->gapped.gap, from, to, count, tail);
	}
	for (unsigned int i = 0; i < count; i++) {
		if (from + i + 1 < after)
			node->pivot[from + i] = row[i].last;
		slot[from + i] = row[i].slot;
		if (kind == MAPLE_GAPPED)
			node->gapped.gap[from + i] = row[i].gap;
	}
	maple_rows_clear(node, kind, after, before);
	node->count = after;
}

#endif /* MAPLE_ROWS_H */
