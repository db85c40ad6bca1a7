/* SPDX-License-Identifier: MIT */
#include "pool.h"

#include <stdlib.h>
#include <string.h>

void maple_list_move(struct maple_list *to, struct maple_list *from)
{
	while (from->first)
		maple_list_push(to, maple_list_pop(from));
}

/* ---- The built-in slab: nodes carved from chunks that are never returned -- */

enum { CHUNK_NODES = 1024 };

static struct {
	mt_lock_t lock;
	struct maple_list free;
	char *fresh, *end; /* what is left of the newest chunk */
} slab;

static bool slab_grow(void)
{
	size_t size = CHUNK_NODES * MAPLE_NODE_SIZE;
	char *chunk = aligned_alloc(MAPLE_NODE_SIZE, size);

	if (!chunk)
		return false;
	slab.fresh = chunk;
	slab.end = chunk + size;
	return true;
}

/* The size and alignment are always a node's. */
static void *slab_alloc(void *ctx, size_t size, size_t alignment)
{
	void *node = NULL;

	(void)ctx, (void)size, (void)alignment;
	maple_lock(&slab.lock);
	if (slab.free.first) {
		node = maple_list_pop(&slab.free);
	} else if (slab.fresh != slab.end || slab_grow()) {
		node = slab.fresh;
		slab.fresh += MAPLE_NODE_SIZE;
	}
	maple_unlock(&slab.lock);
	return node;
}

static void slab_free(void *ctx, void *block, size_t size)
{
	(void)ctx, (void)size;
	maple_lock(&slab.lock);
	maple_list_push(&slab.free, block);
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

int maple_pool_fill(const struct mt_allocator *allocator, struct maple_list *list, unsigned long want)
{
	struct maple_list fresh = {NULL, 0};

	while (list->count + fresh.count < want) {
		struct maple_node *node = allocator->alloc(allocator->ctx, MAPLE_NODE_SIZE, MAPLE_NODE_SIZE);

		if (!node) {
			maple_pool_drain(allocator, &fresh);
			return -ENOMEM;
		}
		maple_list_push(&fresh, node);
	}
	maple_list_move(list, &fresh);
	return 0;
}

void maple_pool_give_back(const struct mt_allocator *allocator, struct maple_list *list)
{
	while (list->first)
		allocator->free(allocator->ctx, maple_list_pop(list), MAPLE_NODE_SIZE);
}
