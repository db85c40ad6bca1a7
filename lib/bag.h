/* SPDX-License-Identifier: MIT */
/*
 * bag.h - free nodes, many of them: a bag knows where they are without looking at them.
 *
 * Above node. A list (pool.h) is linked through its nodes, so whoever takes
 * from it waits for memory once a node. A bag keeps addresses, in bundles: a
 * bundle is a free node that holds the addresses of others. A subtree goes in as
 * one address, whatever its size, since its inner nodes hold those of the nodes
 * below; they become bundles when their turn comes.
 */
#ifndef MAPLE_BAG_H
#define MAPLE_BAG_H

#include "node.h"

struct maple_bundle;

struct maple_bag {
	struct maple_bundle *first;
};

void maple_bag_put(struct maple_bag *bag, struct maple_node *node);

/*
 * Put a node at `level` and all below it, which nobody will look at any more;
 * `inner` is the kind of the inner nodes.
 */
void maple_bag_put_tree(struct maple_bag *bag, struct maple_node *node, unsigned int level,
                        enum maple_kind inner);

/* A node, or NULL if there is none. */
struct maple_node *maple_bag_take(struct maple_bag *bag);

/* Move all of `from` to `to`. */
void maple_bag_pour(struct maple_bag *to, struct maple_bag *from);

#endif /* MAPLE_BAG_H */
