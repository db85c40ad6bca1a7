/* SPDX-License-Identifier: MIT */
#include "pool.h"

#include <stdlib.h>
#include <sys/mman.h>

void maple_list_move(struct maple_list *to, struct maple_list *from)
{
	while (from->first)
		maple_list_push(to, maple_list_pop(from));
}

/* ---- The built-in slab: nodes carved from chunks that are never returned -- */

/* Chunks grow with what they are for, up to a huge page: that saves page faults, and misses of the TLB. */
enum { FIRST_CHUNK = 1 << 16, LAST_CHUNK = 1 << 21 };

static struct {
	mt_lock_t lock;
	struct maple_bag free;
	char *fresh, *end; /* what is left of the newest chunk */
	size_t chunk;      /* its size */
} slab;

static bool slab_grow(void)
{
	size_t size = !slab.chunk ? FIRST_CHUNK : slab.chunk < LAST_CHUNK ? 2 * slab.chunk : LAST_CHUNK;
	char *chunk = aligned_alloc(size == LAST_CHUNK ? LAST_CHUNK : MAPLE_NODE_SIZE, size);

	if (!chunk)
		return false;
	if (size == LAST_CHUNK)
		madvise(chunk, size, MADV_HUGEPAGE); /* where there are none it stays as it is */
	slab.chunk = size;
	slab.fresh = chunk;
	slab.end = chunk + size;
	return true;
}

/* With the lock held. */
static void *slab_node(void)
{
	void *node = maple_bag_take(&slab.free);

	if (node)
		return node;
	if (slab.fresh == slab.end && !slab_grow())
		return NULL;
	node = slab.fresh;
	slab.fresh += MAPLE_NODE_SIZE;
	return node;
}

/* The size and alignment are always a node's. */
static void *slab_alloc(void *ctx, size_t size, size_t alignment)
{
	void *node;

	(void)ctx, (void)size, (void)alignment;
	maple_lock(&slab.lock);
	node = slab_node();
	maple_unlock(&slab.lock);
	return node;
}

static void slab_free(void *ctx, void *block, size_t size)
{
	(void)ctx, (void)size;
	maple_lock(&slab.lock);
	maple_bag_put(&slab.free, block);
	maple_unlock(&slab.lock);
}

/* Many at a time, under one lock. */
static bool slab_fill(struct maple_list *list, unsigned long want)
{
	void *node = NULL;

	maple_lock(&slab.lock);
	while (list->count < want && (node = slab_node()))
		maple_list_push(list, node);
	maple_unlock(&slab.lock);
	return list->count >= want;
}

static void slab_drain(struct maple_list *list)
{
	maple_lock(&slab.lock);
	while (list->first)
		maple_bag_put(&slab.free, maple_list_pop(list));
	maple_unlock(&slab.lock);
}

static void slab_drain_bag(struct maple_bag *bag)
{
	maple_lock(&slab.lock);
	maple_bag_pour(&slab.free, bag);
	maple_unlock(&slab.lock);
}

/* ---- Which allocator (C55) ----------------------------------------------- */

static const struct mt_allocator slab_allocator = {slab_alloc, slab_free, NULL};
static const struct mt_allocator *default_allocator = &slab_allocator;

void mt_set_default_allocator(const struct mt_allocator *allocator)
{
	default_allocator = allocator ? allocator : &slab_allocator;
}

int mt_set_allocator(struct maple_tree *mt, const struct mt_allocator *allocator)
{
	if (!mtree_empty(mt))
		return -EBUSY;
	mt->allocator = allocator;
	return 0;
}

const struct mt_allocator *maple_allocator_of(const struct maple_tree *mt)
{
	return mt->allocator ? mt->allocator : default_allocator;
}

/* ---- Lists --------------------------------------------------------------- */

static bool fill(const struct mt_allocator *allocator, struct maple_list *list, unsigned long want)
{
	if (allocator == &slab_allocator)
		return slab_fill(list, want);
	while (list->count < want) {
		struct maple_node *node = allocator->alloc(allocator->ctx, MAPLE_NODE_SIZE, MAPLE_NODE_SIZE);

		if (!node)
			return false;
		maple_list_push(list, node);
	}
	return true;
}

int maple_pool_fill(const struct mt_allocator *allocator, struct maple_list *list, unsigned long want)
{
	struct maple_list fresh = {NULL, 0};

	if (list->count < want && !fill(allocator, &fresh, want - list->count)) {
		maple_pool_drain(allocator, &fresh);
		return -ENOMEM;
	}
	maple_list_move(list, &fresh);
	return 0;
}

void maple_pool_give_back(const struct mt_allocator *allocator, struct maple_list *list)
{
	if (allocator == &slab_allocator)
		slab_drain(list);
	while (list->first)
		allocator->free(allocator->ctx, maple_list_pop(list), MAPLE_NODE_SIZE);
}

void maple_pool_give_back_bag(const struct mt_allocator *allocator, struct maple_bag *bag)
{
	struct maple_node *node;

	if (allocator == &slab_allocator)
		slab_drain_bag(bag);
	while ((node = maple_bag_take(bag)))
		allocator->free(allocator->ctx, node, MAPLE_NODE_SIZE);
}
