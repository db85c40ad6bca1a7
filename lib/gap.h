/* SPDX-License-Identifier: MIT */
/*
 * gap.h - the longest hole below each child of an allocation tree: kept by
 * writes, followed by searches.
 *
 * A hole lies within one leaf, always. Its length is counted in indices; the
 * only hole that could not be counted, all of them, belongs to the empty tree.
 */
#ifndef MAPLE_GAP_H
#define MAPLE_GAP_H

#include "walk.h"

/* The longest hole of a leaf that covers [min,max]; of an inner node (gapped). */
unsigned long maple_gap_of_leaf(struct maple_node *leaf, unsigned long min, unsigned long max);
unsigned long maple_gap_of_inner(const struct maple_node *node);

/* The longest hole of rows [from,to] of a leaf that covers [min,max]. */
unsigned long maple_gap_of_rows(struct maple_node *leaf, unsigned int from, unsigned int to,
                                unsigned long min, unsigned long max);

/*
 * After a change in the node at `level` of the path: correct its ancestors' gaps. `was` is the longest hole
 * of the rows that went, or more than that; `is` the longest of those that came. Under the lock.
 */
void maple_gap_climb(struct maple_tree *mt, const struct maple_path *path, unsigned int level,
                     unsigned long was, unsigned long is);

/*
 * Search the lowest (UP) or highest (DOWN) window of `size` absent indices
 * within [min,max]; size is at most max - min + 1. True, its first index, and
 * the path to the hole that it is in (none if the tree is empty); or false. Under the lock.
 */
bool maple_gap_search(struct maple_tree *mt, enum maple_direction direction, unsigned long min,
                      unsigned long max, unsigned long size, struct maple_path *path, unsigned long *first);

#endif /* MAPLE_GAP_H */
