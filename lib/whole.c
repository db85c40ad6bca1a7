/* SPDX-License-Identifier: MIT */
#include "whole.h"
#include "edit.h"
#include "mark.h"

#include <string.h>

/* Put a node and all below it on the list. */
static void collect(const struct maple_tree *mt, struct maple_list *list, struct maple_node *node,
                    unsigned int level)
{
	enum maple_kind kind = maple_kind_at(mt, level);

	for (unsigned int i = 0; level && i < node->count; i++)
		collect(mt, list, maple_slots(node, kind)[i], level - 1);
	maple_list_push(list, node);
}

/* Nobody looks at it: at once, and whole. */
static void give_back_tree(const struct maple_tree *mt, struct maple_node *root, unsigned int level)
{
	struct maple_bag bag = {NULL};

	maple_bag_put_tree(&bag, root, level, maple_kind_at(mt, 1));
	maple_pool_give_back_bag(maple_allocator_of(mt), &bag);
}

void maple_destroy(struct maple_tree *mt)
{
	void *root = mt->ma_root;
	struct maple_list retired = {NULL, 0};

	if (!root)
		return;
	maple_publish(&mt->ma_root, NULL);
	maple_bump(mt);
	if (!mt->depot) {
		give_back_tree(mt, maple_root_node(root), maple_root_height(root) - 1);
		return;
	}
	collect(mt, &retired, maple_root_node(root), maple_root_height(root) - 1);
	maple_depot_retire(mt, &retired);
	maple_depot_close(mt);
}

/*
 * Let a node at `level` (an inner one), which is a copy, have copies of all that is below it in place of
 * what it leads to. False if memory ran out: then it has those that were made.
 */
static bool copy_below(struct maple_tree *dst, struct maple_node *node, unsigned int level)
{
	void **slot = maple_slots(node, maple_kind_at(dst, level));
	struct maple_list list = {NULL, 0};
	unsigned int count = (unsigned int)node->count;

	if (maple_pool_fill(maple_allocator_of(dst), &list, count)) {
		node->count = 0;
		return false;
	}
	for (unsigned int i = 0; i < count; i++)
		maple_node_ask_for(slot[i]);
	for (unsigned int i = 0; i < count; i++)
		slot[i] = memcpy(maple_list_pop(&list), slot[i], MAPLE_NODE_SIZE);
	for (unsigned int i = 0; level > 1 && i < count; i++) {
		if (copy_below(dst, slot[i], level - 1))
			continue;
		while (++i < count) /* these lead to what is not theirs */
			((struct maple_node *)slot[i])->count = 0;
		return false;
	}
	return true;
}

/* Copy a tree's nodes; NULL, and nothing kept, if memory ran out. */
static struct maple_node *copy_nodes(struct maple_tree *dst, const struct maple_node *from,
                                     unsigned int height)
{
	const struct mt_allocator *allocator = maple_allocator_of(dst);
	struct maple_list list = {NULL, 0};
	struct maple_node *root;

	if (maple_pool_fill(allocator, &list, 1))
		return NULL;
	root = memcpy(maple_list_pop(&list), from, MAPLE_NODE_SIZE);
	if (height == 1 || copy_below(dst, root, height - 1))
		return root;
	give_back_tree(dst, root, height - 1);
	return NULL;
}

int maple_duplicate(struct maple_tree *src, struct maple_tree *dst, gfp_t gfp)
{
	unsigned int height = mt_height(src);
	struct maple_node *root;

	if (!height)
		return 0;
	if (gfp != GFP_KERNEL)
		return -ENOMEM; /* an empty tree has no reserve to live from */
	if (!maple_edits_in_place(dst) && maple_depot_stock(dst, maple_erase_needs(height)))
		return -ENOMEM;
	root = copy_nodes(dst, maple_root_node(src->ma_root), height);
	if (!root) {
		maple_depot_close(dst);
		return -ENOMEM;
	}
	if (height > 1)
		maple_mark(dup_inner);
	maple_publish(&dst->ma_root, maple_root_make(root, height));
	maple_bump(dst);
	return 0;
}

/* ---- RCU mode ------------------------------------------------------------ */

int maple_enter_rcu(struct maple_tree *mt)
{
	unsigned int height = mt_height(mt);

	if (height && maple_depot_stock(mt, maple_erase_needs(height)))
		return -ENOMEM;
	maple_set_flag(mt, MT_FLAGS_USE_RCU, true);
	return 0;
}

bool maple_leave_rcu(struct maple_tree *mt)
{
	if (!mt_in_rcu(mt))
		return false;
	mt->rcu_ending++;
	maple_set_flag(mt, MT_FLAGS_USE_RCU, false);
	return true;
}

void maple_has_left_rcu(struct maple_tree *mt)
{
	mt->rcu_ending--;
	if (maple_edits_in_place(mt))
		maple_depot_close(mt);
}
