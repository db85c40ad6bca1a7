/* SPDX-License-Identifier: MIT */
/*
 * map_calls.h - most of what loops.h wants of a map, by calls that the library and Linux's tree have in
 * common: the engines of both include it after a maple_tree.h. Walks are their own: they take different
 * locks.
 */
#ifndef BENCH_MAP_CALLS_H
#define BENCH_MAP_CALLS_H

#include "engine.h"
#include "visit.h"

typedef struct maple_tree map_type;

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

#define HAVE_GAPS
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

#endif /* BENCH_MAP_CALLS_H */
