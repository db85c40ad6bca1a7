/* SPDX-License-Identifier: MIT */
/*
 * pool.h - where nodes come from and go to; above node and bag, below everything that
 * makes or drops nodes.
 *
 * Nodes outside a tree live on lists, linked through their header word.
 */
#ifndef MAPLE_POOL_H
#define MAPLE_POOL_H

#include "bag.h"

static inline void maple_list_push(struct maple_list *list, struct maple_node *node)
{
	node->link = list->first;
	list->first = node;
	list->count++;
}

/* The list must not be empty. */
static inline struct maple_node *maple_list_pop(struct maple_list *list)
{
	struct maple_node *node = list->first;

	list->first = node->link;
	list->count--;
	return node;
}

/* Move all of `from` to `to`. */
void maple_list_move(struct maple_list *to, struct maple_list *from);

/* The allocator that serves this tree. */
const struct mt_allocator *maple_allocator_of(const struct maple_tree *mt);

/* Put `want` nodes on the list, which has fewer, or leave it as it was: 0 or -ENOMEM. */
int maple_pool_fill(const struct mt_allocator *allocator, struct maple_list *list, unsigned long want);

/* Give every node of the list back. */
void maple_pool_give_back(const struct mt_allocator *allocator, struct maple_list *list);

/* The same; most lists are empty. */
static inline void maple_pool_drain(const struct mt_allocator *allocator, struct maple_list *list)
{
	if (list->first)
		maple_pool_give_back(allocator, list);
}

/* Give back every node of the bag. */
void maple_pool_give_back_bag(const struct mt_allocator *allocator, struct maple_bag *bag);

#endif /* MAPLE_POOL_H */
