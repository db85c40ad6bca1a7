/* SPDX-License-Identifier: MIT */
/*
 * bag.c - the test of lib/bag.c: every node that went in comes out once, by itself or as part of a subtree.
 */
#include <stdlib.h>

#include "nodes.h"
#include "bag.h"
#include "pool.h"

enum { NODES = 1000, TAKEN = 1000 };

static _Alignas(sizeof(struct maple_node)) struct maple_node node[NODES], other[NODES];

static void the_last_in_is_the_first_out(void)
{
	struct maple_bag bag = {NULL};

	CHECK(!maple_bag_take(&bag));
	for (unsigned int i = 0; i < NODES; i++)
		maple_bag_put(&bag, &node[i]);
	for (unsigned int i = NODES; i-- > 0;)
		CHECK(maple_bag_take(&bag) == &node[i]);
	CHECK(!maple_bag_take(&bag) && !bag.first);
}

/* Whatever the sizes of both are. */
static void pouring_loses_nothing(void)
{
	for (unsigned int ours = 0; ours < NODES; ours += 1 + ours / 3)
		for (unsigned int theirs = 0; theirs < NODES; theirs += 1 + theirs / 3) {
			struct maple_bag to = {NULL}, from = {NULL};
			bool seen[2 * NODES] = {false};
			struct maple_node *taken;
			unsigned int count = 0;

			for (unsigned int i = 0; i < ours; i++)
				maple_bag_put(&to, &node[i]);
			for (unsigned int i = 0; i < theirs; i++)
				maple_bag_put(&from, &other[i]);
			maple_bag_pour(&to, &from);
			CHECK(!from.first);
			while ((taken = maple_bag_take(&to)) && count++ < 2 * NODES) {
				bool mine = taken >= node && taken < node + NODES;
				long at = mine ? taken - node : NODES + (taken - other);

				CHECK(!seen[at]);
				seen[at] = true;
			}
			CHECK_SAME(count, ours + theirs);
		}
}

static int by_address(const void *a, const void *b)
{
	const struct seen_node *left = a, *right = b;

	return (left->node > right->node) - (left->node < right->node);
}

/* With so many nodes in the bag already: a bundle may have room for the tree's root, or not. */
static void take_apart(unsigned int flags, unsigned int height, unsigned int before)
{
	struct maple_bag bag = {NULL};
	struct node_list list = {0, 0, NULL};
	struct seen_node key;
	struct stand s;

	stand_init(&s, flags);
	comb_of_height(&s.mt, height);
	nodes_list(&s.mt, &list);
	qsort(list.seen, list.count, sizeof(*list.seen), by_address);
	for (unsigned int i = 0; i < before; i++)
		maple_bag_put(&bag, &node[i]);
	maple_bag_put_tree(&bag, maple_root_node(s.mt.ma_root), height - 1, maple_kind_at(&s.mt, 1));
	s.mt.ma_root = NULL;
	for (size_t i = 0; i < list.count; i++) {
		struct seen_node *found;

		key.node = maple_bag_take(&bag);
		found = bsearch(&key, list.seen, list.count, sizeof(*list.seen), by_address);
		if (!CHECK(found && found->level != TAKEN))
			break;
		found->level = TAKEN; /* not a second time */
		s.account.allocator.free(s.account.allocator.ctx, key.node, MAPLE_NODE_SIZE);
	}
	for (unsigned int i = before; i-- > 0;)
		CHECK(maple_bag_take(&bag) == &node[i]);
	CHECK(!maple_bag_take(&bag));
	nodes_free(&list);
	stand_end(&s);
}

static void a_subtree_comes_out_node_by_node(void)
{
	for (unsigned int height = 1; height <= 4; height++)
		for (unsigned int before = 0; before < 70; before++) {
			take_apart(0, height, before);
			take_apart(MT_FLAGS_ALLOC_RANGE, height, before);
		}
}

/* What a tree leaves to the slab when it goes, the next one is built of. */
static void the_slab_builds_again_from_a_destroyed_tree(void)
{
	struct node_list before = {0, 0, NULL}, after = {0, 0, NULL};
	DEFINE_MTREE(mt);

	comb_of_height(&mt, 4);
	nodes_list(&mt, &before);
	mtree_destroy(&mt);
	comb_of_height(&mt, 4);
	nodes_list(&mt, &after);
	CHECK_SAME(after.count, before.count);
	qsort(before.seen, before.count, sizeof(*before.seen), by_address);
	qsort(after.seen, after.count, sizeof(*after.seen), by_address);
	for (size_t i = 0; i < after.count && i < before.count; i++)
		CHECK(after.seen[i].node == before.seen[i].node);
	mtree_destroy(&mt);
	nodes_free(&before);
	nodes_free(&after);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"the last in is the first out", the_last_in_is_the_first_out},
	        {"pouring loses nothing", pouring_loses_nothing},
	        {"a subtree comes out node by node", a_subtree_comes_out_node_by_node},
	        {"the slab builds again from a destroyed tree", the_slab_builds_again_from_a_destroyed_tree},
	};

	return CHECK_PROMISES(promises);
}
