/* SPDX-License-Identifier: MIT */
/*
 * engine_maple.c - the library itself, as a program would call it: with the
 * caller's lock, which a single thread may leave out; with its own; and with
 * nodes from malloc.
 */
#include <maple_tree.h>
#include <stdlib.h>

#include "map_calls.h"

static unsigned long counted;

static void *counted_alloc(void *ctx, size_t size, size_t alignment)
{
	(void)ctx;
	counted += size;
	return aligned_alloc(alignment, size);
}

static void counted_free(void *ctx, void *block, size_t size)
{
	(void)ctx;
	counted -= size;
	free(block);
}

static const struct mt_allocator counting = {counted_alloc, counted_free, NULL};

static void *plain_alloc(void *ctx, size_t size, size_t alignment)
{
	(void)ctx;
	return aligned_alloc(alignment, size);
}

static void plain_free(void *ctx, void *block, size_t size)
{
	(void)ctx, (void)size;
	free(block);
}

static const struct mt_allocator from_malloc = {plain_alloc, plain_free, NULL};

static unsigned long used(void)
{
	return counted;
}

static const unsigned int mode_flags[MODE_COUNT] = {0, MT_FLAGS_ALLOC_RANGE, MT_FLAGS_USE_RCU};

static void *make_tree(unsigned int flags, const struct mt_allocator *allocator)
{
	struct maple_tree *mt = grab(sizeof(*mt));

	mt_init_flags(mt, flags);
	mt_set_allocator(mt, allocator);
	return mt;
}

/* Of one thread no lock is wanted; where readers take none, writers still do. */
static void *make(enum mode mode, enum memory memory)
{
	return make_tree(mode_flags[mode] | (mode == MODE_RCU ? 0 : MT_FLAGS_LOCK_EXTERN),
	                 memory == MEMORY_COUNTED ? &counting : NULL);
}

static void *make_locked(enum mode mode, enum memory memory)
{
	return make_tree(mode_flags[mode], memory == MEMORY_COUNTED ? &counting : NULL);
}

static void *make_from_malloc(enum mode mode, enum memory memory)
{
	return make_tree(mode_flags[mode] | (mode == MODE_RCU ? 0 : MT_FLAGS_LOCK_EXTERN),
	                 memory == MEMORY_COUNTED ? &counting : &from_malloc);
}

static void destroy(void *map)
{
	mtree_destroy(map);
	free(map);
}

static void *dup(void *map)
{
	struct maple_tree *from = map, *to = grab(sizeof(*to));

	mt_init_flags(to, from->ma_flags);
	mt_set_allocator(to, from->allocator);
	if (mtree_dup(from, to, GFP_KERNEL)) {
		free(to);
		return NULL;
	}
	return to;
}

static unsigned long map_walk_up(map_type *m, unsigned long firsts)
{
	MA_STATE(mas, m, 0, 0);
	unsigned long sum = 0;
	void *entry;

	mas_lock(&mas);
	mas_for_each (&mas, entry, ULONG_MAX)
		sum = visit(sum, mas.index & firsts, mas.last, entry);
	mas_unlock(&mas);
	return sum;
}

static unsigned long map_walk_down(map_type *m, unsigned long firsts)
{
	MA_STATE(mas, m, ULONG_MAX, ULONG_MAX);
	unsigned long sum = 0;
	void *entry;

	mas_lock(&mas);
	mas_for_each_rev (&mas, entry, 0)
		sum = visit(sum, mas.index & firsts, mas.last, entry);
	mas_unlock(&mas);
	return sum;
}

#define HAVE_LOAD_BATCH
static inline void map_load_batch(map_type *m, const unsigned long *keys, void **entries, unsigned long count)
{
	mtree_load_batch(m, keys, entries, count);
}

#include "loops.h"

#define ENGINE(name, words, modes, make)                                                                     \
	{                                                                                                    \
		name, words, modes, 0, make, destroy, dup, used, load_one, store_one, ALL_LOOPS, NULL        \
	}

enum { LOCK_FREE = 1 << MODE_PLAIN | 1 << MODE_GAPS, ALL_MODES = LOCK_FREE | 1 << MODE_RCU };

const struct engine engine_maple = ENGINE("maple", "libmapletree", ALL_MODES, make);
const struct engine engine_locked =
        ENGINE("locked", "the same, taking its own lock in each call", LOCK_FREE, make_locked);
const struct engine engine_malloc =
        ENGINE("malloc", "the same, each node from malloc", ALL_MODES, make_from_malloc);
