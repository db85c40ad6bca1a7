/* SPDX-License-Identifier: MIT */
/*
 * slab.c - the kernel's node allocator for engine_linux.c, as fast as the library's: a free list over huge
 * chunks that are never returned.
 */
#include <linux/slab.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { CHUNK = 1 << 21 };

unsigned long slab_bytes; /* in nodes that are in use */

struct kmem_cache {
	size_t size, align;
};

static struct {
	int lock; /* RCU's callbacks free in a thread of their own */
	void *free;
	char *fresh, *end;
} slab;

static void lock(void)
{
	while (__atomic_exchange_n(&slab.lock, 1, __ATOMIC_ACQUIRE))
		__builtin_ia32_pause();
}

static void unlock(void)
{
	__atomic_store_n(&slab.lock, 0, __ATOMIC_RELEASE);
}

struct kmem_cache *kmem_cache_create(const char *name, unsigned int size, unsigned int align,
                                     unsigned int flags, void (*constructor)(void *))
{
	struct kmem_cache *cache = malloc(sizeof(*cache));

	(void)name, (void)flags, (void)constructor;
	if (!cache)
		abort();
	*cache = (struct kmem_cache){size, align};
	return cache;
}

/* With the lock held. */
static void *take(const struct kmem_cache *cache)
{
	void *node = slab.free;

	if (node) {
		slab.free = *(void **)node;
		return node;
	}
	if (slab.fresh == slab.end) {
		slab.fresh = aligned_alloc(CHUNK, CHUNK);
		if (!slab.fresh)
			abort();
		madvise(slab.fresh, CHUNK, MADV_HUGEPAGE);
		slab.end = slab.fresh + CHUNK;
	}
	node = slab.fresh;
	slab.fresh += cache->size;
	return node;
}

static void put(void *node)
{
	*(void **)node = slab.free;
	slab.free = node;
}

int kmem_cache_alloc_bulk(struct kmem_cache *cache, gfp_t gfp, size_t count, void **nodes)
{
	lock();
	for (size_t i = 0; i < count; i++)
		nodes[i] = take(cache);
	slab_bytes += count * cache->size;
	unlock();
	for (size_t i = 0; i < count && gfp & __GFP_ZERO; i++)
		memset(nodes[i], 0, cache->size);
	return (int)count;
}

void *kmem_cache_alloc_lru(struct kmem_cache *cache, struct list_lru *lru, int gfp)
{
	void *node;

	(void)lru;
	kmem_cache_alloc_bulk(cache, (gfp_t)gfp, 1, &node);
	return node;
}

void kmem_cache_free_bulk(struct kmem_cache *cache, size_t count, void **nodes)
{
	lock();
	slab_bytes -= count * cache->size;
	for (size_t i = 0; i < count; i++)
		put(nodes[i]);
	unlock();
}

void kmem_cache_free(struct kmem_cache *cache, void *node)
{
	kmem_cache_free_bulk(cache, 1, &node);
}
