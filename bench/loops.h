/* SPDX-License-Identifier: MIT */
/*
 * loops.h - the loops over the work, the same text for every engine, compiled
 * into each. C and C++.
 *
 * The including file has defined: map_type; map_load, map_store, map_erase,
 * map_walk_up, map_walk_down, map_append. It says HAVE_GAPS if it also has
 * map_lowest_gap, map_highest_gap (true: *first is where the window begins) and map_allocate, and
 * HAVE_FIND_EACH if it has map_find_each, HAVE_LOAD_BATCH if it has map_load_batch.
 */
#ifndef BENCH_LOOPS_H
#define BENCH_LOOPS_H

static unsigned long run_apply(void *map, const struct work *work)
{
	map_type *m = (map_type *)map;
	unsigned long sum = 0;

	for (unsigned long i = 0; i < work->op_count; i++) {
		const struct op *op = &work->ops[i];

		if (op->entry == ERASE)
			sum += (unsigned long)map_erase(m, op->first);
		else if (op->entry == LOOK_UP)
			sum += (unsigned long)map_load(m, op->first);
		else
			map_store(m, op->first, op->last, op->entry);
	}
	return sum;
}

static unsigned long run_load(void *map, const struct work *work)
{
	map_type *m = (map_type *)map;
	unsigned long sum = 0;

	for (unsigned long i = 0; i < work->key_count; i++)
		sum += (unsigned long)map_load(m, work->keys[i]) ^ work->keys[i];
	return sum;
}

static unsigned long run_load_next(void *map, const struct work *work)
{
	map_type *m = (map_type *)map;
	unsigned long sum = 0, entry = 0;

	for (unsigned long i = 0; i < work->key_count; i++) {
		entry = (unsigned long)map_load(m, work->keys[i] + (entry & work->zero));
		sum += entry;
	}
	return sum;
}

#ifdef HAVE_LOAD_BATCH
static unsigned long run_load_batch(void *map, const struct work *work)
{
	map_type *m = (map_type *)map;
	unsigned long sum = 0;
	void *entries[LOAD_BATCH];

	for (unsigned long i = 0; i < work->key_count; i += LOAD_BATCH) {
		unsigned long left = work->key_count - i, count = left < LOAD_BATCH ? left : LOAD_BATCH;

		map_load_batch(m, work->keys + i, entries, count);
		for (unsigned long j = 0; j < count; j++)
			sum += (unsigned long)entries[j] ^ work->keys[i + j];
	}
	return sum;
}
#else
#define run_load_batch run_load
#endif

static unsigned long run_walk_up(void *map, const struct work *work)
{
	unsigned long sum = 0;

	for (unsigned long i = 0; i < work->walks; i++)
		sum += map_walk_up((map_type *)map, ALL_FIRSTS);
	return sum;
}

static unsigned long run_walk_down(void *map, const struct work *work)
{
	unsigned long sum = 0;

	for (unsigned long i = 0; i < work->walks; i++)
		sum += map_walk_down((map_type *)map, ALL_FIRSTS);
	return sum;
}

static unsigned long run_find_each(void *map, const struct work *work)
{
	unsigned long sum = 0;

	for (unsigned long i = 0; i < work->walks; i++)
#ifdef HAVE_FIND_EACH
		sum += map_find_each((map_type *)map);
#else
		sum += map_walk_up((map_type *)map, NO_FIRSTS);
#endif
	return sum;
}

static unsigned long run_append(void *map, const struct work *work)
{
	map_append((map_type *)map, work->sorted, work->count);
	return 0;
}

#ifdef HAVE_GAPS
static unsigned long run_lowest_gap(void *map, const struct work *work)
{
	unsigned long sum = 0, first;

	for (unsigned long i = 0; i < work->query_count; i++) {
		const struct query *q = &work->queries[i];

		sum += map_lowest_gap((map_type *)map, q->min, q->max, q->size, &first) ? first : i;
	}
	return sum;
}

static unsigned long run_highest_gap(void *map, const struct work *work)
{
	unsigned long sum = 0, first;

	for (unsigned long i = 0; i < work->query_count; i++) {
		const struct query *q = &work->queries[i];

		sum += map_highest_gap((map_type *)map, q->min, q->max, q->size, &first) ? first : i;
	}
	return sum;
}

static unsigned long run_reallocate(void *map, const struct work *work)
{
	unsigned long sum = 0;

	for (unsigned long i = 0; i < work->query_count; i++) {
		const struct query *q = &work->queries[i];
		unsigned long *slot = &work->slots[q->slot];
		void *entry = map_erase((map_type *)map, *slot);

		map_allocate((map_type *)map, q->min, q->max, q->size, entry, slot);
		sum += *slot;
	}
	return sum;
}
#else
#define run_lowest_gap  NULL
#define run_highest_gap NULL
#define run_reallocate  NULL
#endif

static void *load_one(void *map, unsigned long index)
{
	return map_load((map_type *)map, index);
}

static void store_one(void *map, unsigned long first, unsigned long last, void *entry)
{
	map_store((map_type *)map, first, last, entry);
}

/* In the order of enum loop. */
#define ALL_LOOPS                                                                                            \
	{                                                                                                    \
		run_apply, run_append, run_load, run_load_next, run_load_batch, run_walk_up, run_walk_down,  \
		        run_find_each, run_lowest_gap, run_highest_gap, run_reallocate                       \
	}

#endif /* BENCH_LOOPS_H */
