/* SPDX-License-Identifier: MIT */
#include "bag.h"

enum { BUNDLE_SIZE = MAPLE_NODE_WORDS - 2 };

struct maple_bundle {
	struct maple_bundle *next;
	unsigned long count;
	uintptr_t content[BUNDLE_SIZE]; /* addresses, each with the level in its low bits */
};

_Static_assert(sizeof(struct maple_bundle) == MAPLE_NODE_SIZE, "a bundle is a node");
_Static_assert((int)BUNDLE_SIZE >= (int)MAPLE_SLOTS, "an inner node becomes a bundle of its children");

/* The low bits of an address in a bundle: the level of a subtree's root, and if its inner nodes keep gaps. */
enum { LEVEL = 0x1f, GAPPED = 0x20 };

_Static_assert(MAPLE_HEIGHT_MAX <= LEVEL, "a level fits");
_Static_assert((LEVEL | GAPPED) < MAPLE_NODE_SIZE, "an address has room for it");

static void put(struct maple_bag *bag, uintptr_t content)
{
	bag->first->content[bag->first->count++] = content;
}

static bool is_full(const struct maple_bag *bag)
{
	return !bag->first || bag->first->count == BUNDLE_SIZE;
}

static void add_bundle(struct maple_bag *bag, struct maple_node *node)
{
	struct maple_bundle *bundle = (struct maple_bundle *)node;

	bundle->next = bag->first;
	bundle->count = 0;
	bag->first = bundle;
}

/*
 * The root of a subtree becomes a bundle of what is below it. A node's slots lie behind the place where
 * their addresses come to lie, so none is overwritten before it is read.
 */
static void add_tree(struct maple_bag *bag, uintptr_t content)
{
	struct maple_node *node = (struct maple_node *)(content & -MAPLE_NODE_SIZE);
	uintptr_t tag = (content & LEVEL) > 1 ? (content & (LEVEL | GAPPED)) - 1 : 0;
	void **slot = maple_slots(node, content & GAPPED ? MAPLE_GAPPED : MAPLE_INNER);
	unsigned long count = node->count;

	add_bundle(bag, node);
	for (unsigned long i = 0; i < count; i++)
		put(bag, (uintptr_t)slot[i] | tag);
}

void maple_bag_put(struct maple_bag *bag, struct maple_node *node)
{
	if (is_full(bag))
		add_bundle(bag, node);
	else
		put(bag, (uintptr_t)node);
}

void maple_bag_put_tree(struct maple_bag *bag, struct maple_node *node, unsigned int level,
                        enum maple_kind inner)
{
	uintptr_t content = (uintptr_t)node | level | (inner == MAPLE_GAPPED ? GAPPED : 0);

	if (!level)
		maple_bag_put(bag, node);
	else if (is_full(bag))
		add_tree(bag, content);
	else
		put(bag, content);
}

struct maple_node *maple_bag_take(struct maple_bag *bag)
{
	struct maple_bundle *bundle = bag->first;

	while (bundle && bundle->count) {
		uintptr_t content = bundle->content[--bundle->count];

		if (!(content & LEVEL))
			return (struct maple_node *)content;
		add_tree(bag, content);
		bundle = bag->first;
	}
	if (bundle)
		bag->first = bundle->next;
	return (struct maple_node *)bundle;
}

void maple_bag_pour(struct maple_bag *to, struct maple_bag *from)
{
	struct maple_bundle *last = from->first;

	if (!last)
		return;
	/* A few one by one, so that bundles get full; many at once. */
	while (last->count && !last->next && !is_full(to))
		put(to, last->content[--last->count]);
	if (!last->count && !last->next) {
		maple_bag_put(to, (struct maple_node *)last);
	} else {
		while (last->next)
			last = last->next;
		last->next = to->first;
		to->first = from->first;
	}
	from->first = NULL;
}
