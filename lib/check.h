/* SPDX-License-Identifier: MIT */
/*
 * check.h - counts for white-box tests and for the fuzzers' idea of a tree's shape.
 *
 * mt_validate, the rest of check.c, is public.
 */
#ifndef MAPLE_CHECK_H
#define MAPLE_CHECK_H

#include <maple_tree.h>

struct maple_census {
	unsigned int height;
	unsigned long nodes;      /* in the tree */
	unsigned long rows;       /* in all nodes */
	unsigned long least_fill; /* rows of the emptiest node but the root */
	unsigned long reserved;   /* nodes kept for erase, not in the tree (RCU mode) */
	unsigned long retired;    /* nodes that wait for a grace period (RCU mode) */
};

void maple_census(const struct maple_tree *mt, struct maple_census *census);

/* Slots of a leaf, and of an inner node with or without gap tracking, in this build. */
extern const unsigned int maple_leaf_slots, maple_inner_slots, maple_gapped_slots;

/* Size in bytes of every node in this build: what the allocator is asked for. */
extern const size_t maple_node_size;

#endif /* MAPLE_CHECK_H */
