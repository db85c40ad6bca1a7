/* SPDX-License-Identifier: MIT */
/*
 * engine_judy.c - a JudyL array from the first index of a range to the rest of
 * it, from malloc.
 */
#include <Judy.h>
#include <stdlib.h>

#include "engine.h"
#include "visit.h"

typedef struct {
	Pvoid_t array;
} map_type;

struct rest {
	unsigned long last;
	void *entry;
};

/* Where the array keeps the rest of a range. */
typedef PPvoid_t place;

static inline struct rest *rest_at(place where)
{
	return *where;
}

static void insert(map_type *m, unsigned long first, struct rest *rest)
{
	place where = JudyLIns(&m->array, first, PJE0);

	if (where == PPJERR)
		no_memory();
	*where = rest;
}

static struct rest *rest_new(unsigned long last, void *entry)
{
	struct rest *rest = malloc(sizeof(*rest));

	if (!rest)
		no_memory();
	rest->last = last;
	rest->entry = entry;
	return rest;
}

/* The last range that begins at or before *first, which becomes its first index. */
static inline struct rest *floor_of(map_type *m, unsigned long *first)
{
	place where = JudyLLast(m->array, first, PJE0);

	return where ? rest_at(where) : NULL;
}

static inline void *map_load(map_type *m, unsigned long index)
{
	unsigned long first = index;
	struct rest *rest = floor_of(m, &first);

	return rest && rest->last >= index ? rest->entry : NULL;
}

/*
 * From the end: JudyLLast of the last index gives the one range that an exact
 * overwrite or a plain insert wants to know, and JudyLFirst beyond all ranges is slow.
 */
static void map_store(map_type *m, unsigned long first, unsigned long last, void *entry)
{
	unsigned long begin = last;
	struct rest *rest = floor_of(m, &begin);

	if (rest && begin == first && rest->last == last && entry) {
		rest->entry = entry;
		return;
	}
	if (rest && rest->last > last)
		insert(m, last + 1, rest_new(rest->last, rest->entry));
	while (rest && begin >= first) {
		JudyLDel(&m->array, begin, PJE0);
		free(rest);
		begin = last;
		rest = floor_of(m, &begin);
	}
	if (rest && rest->last >= first)
		rest->last = first - 1;
	if (entry)
		insert(m, first, rest_new(last, entry));
}

static void *map_erase(map_type *m, unsigned long index)
{
	unsigned long first = index;
	struct rest *rest = floor_of(m, &first);
	void *entry;

	if (!rest || rest->last < index)
		return NULL;
	entry = rest->entry;
	JudyLDel(&m->array, first, PJE0);
	free(rest);
	return entry;
}

static unsigned long map_walk_up(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0, first = 0;
	place where;

	for (where = JudyLFirst(m->array, &first, PJE0); where; where = JudyLNext(m->array, &first, PJE0))
		sum = visit(sum, first & firsts, rest_at(where)->last, rest_at(where)->entry);
	return sum;
}

static unsigned long map_walk_down(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0, first = -1ul;
	place where;

	for (where = JudyLLast(m->array, &first, PJE0); where; where = JudyLPrev(m->array, &first, PJE0))
		sum = visit(sum, first & firsts, rest_at(where)->last, rest_at(where)->entry);
	return sum;
}

static void map_append(map_type *m, const struct op *sorted, unsigned long count)
{
	for (unsigned long i = 0; i < count; i++)
		insert(m, sorted[i].first, rest_new(sorted[i].last, sorted[i].entry));
}

#include "loops.h"

static void *make(enum mode mode, enum memory memory)
{
	(void)mode, (void)memory;
	return grab(sizeof(map_type));
}

static void destroy(void *map)
{
	map_type *m = map;
	unsigned long first = 0;
	place where;

	for (where = JudyLFirst(m->array, &first, PJE0); where; where = JudyLNext(m->array, &first, PJE0))
		free(rest_at(where));
	JudyLFreeArray(&m->array, PJE0);
	free(m);
}

static void *dup(void *map)
{
	map_type *from = map, *to = grab(sizeof(*to));
	unsigned long first = 0;
	place where;

	for (where = JudyLFirst(from->array, &first, PJE0); where;
	     where = JudyLNext(from->array, &first, PJE0))
		insert(to, first, rest_new(rest_at(where)->last, rest_at(where)->entry));
	return to;
}

const struct engine engine_judy = {
        "judy",
        "JudyL array from first index to a malloc'd rest",
        1 << MODE_PLAIN,
        0,
        make,
        destroy,
        dup,
        heap_used,
        load_one,
        store_one,
        ALL_LOOPS,
        NULL,
};
