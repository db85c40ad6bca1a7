/* SPDX-License-Identifier: MIT */
/*
 * engine_maple.c - the library itself, as a program would call it: with the
 * caller's lock, which a single thread may leave out; with its own; and with
 * nodes from malloc.
 */
#include <maple_tree.h>
#include <stdlib.h>

#include "engine.h"
#include "visit.h"

typedef struct maple_tree map_type;

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

static inline void *map_load(map_type *m, unsigned long index)
{
	return mtree_load(m, index);
}

static inline void map_store(map_type *m, unsigned long first, unsigned long last, void *entry)
{
	if (mtree_store_range(m, first, last, entry, GFP_KERNEL))
		no_memory();
}

static inline void *map_erase(map_type *m, unsigned long index)
{
	return mtree_erase(m, index);
}

static inline bool map_lowest_gap(map_type *m, unsigned long min, unsigned long max, unsigned long size,
                                  unsigned long *first)
{
	MA_STATE(mas, m, 0, 0);
	int error = mas_empty_area(&mas, min, max, size);

	*first = mas.index;
	return !error;
}

static inline bool map_highest_gap(map_type *m, unsigned long min, unsigned long max, unsigned long size,
                                   unsigned long *first)
{
	MA_STATE(mas, m, 0, 0);
	int error = mas_empty_area_rev(&mas, min, max, size);

	*first = mas.index;
	return !error;
}

static inline void map_allocate(map_type *m, unsigned long min, unsigned long max, unsigned long size,
                                void *entry, unsigned long *first)
{
	mtree_alloc_range(m, first, entry, size, min, max, GFP_KERNEL);
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

#define HAVE_FIND_EACH
/* mt_for_each shows where a range ends, not where it begins. */
static unsigned long map_find_each(map_type *m)
{
	unsigned long index = 0, sum = 0;
	void *entry;

	mt_for_each (m, entry, index, ULONG_MAX)
		sum = visit(sum, 0, index - 1, entry);
	return sum;
}

static void map_append(map_type *m, const struct op *sorted, unsigned long count)
{
	MA_STATE(mas, m, 0, 0);

	mas_lock(&mas);
	if (mas_expected_entries(&mas, count))
		no_memory();
	for (unsigned long i = 0; i < count; i++) {
		mas_set_range(&mas, sorted[i].first, sorted[i].last);
		mas_store(&mas, sorted[i].entry);
	}
	mas_destroy(&mas);
	mas_unlock(&mas);
}

#define HAVE_GAPS
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
