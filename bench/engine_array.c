/* SPDX-License-Identifier: MIT */
/*
 * engine_array.c - three sorted arrays: about the best that reads, walks and
 * copies can be, and hopeless at writes.
 */
#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "visit.h"

typedef struct {
	unsigned long count, room;
	unsigned long *first, *last;
	void **entry;
} map_type;

/* How many ranges begin at or before index. Branch-free halving. */
static inline unsigned long ranges_until(const map_type *m, unsigned long index)
{
	const unsigned long *base = m->first;
	unsigned long n = m->count;

	if (!n)
		return 0;
	while (n > 1) {
		unsigned long half = n / 2;

		base += base[half - 1] <= index ? half : 0;
		n -= half;
	}
	return (unsigned long)(base - m->first) + (*base <= index);
}

static inline void *map_load(map_type *m, unsigned long index)
{
	unsigned long i = ranges_until(m, index);

	return i && m->last[i - 1] >= index ? m->entry[i - 1] : NULL;
}

static void *resized(void *array, unsigned long room)
{
	array = realloc(array, room * sizeof(unsigned long));
	if (!array)
		no_memory();
	return array;
}

static void make_room(map_type *m, unsigned long count)
{
	if (count <= m->room)
		return;
	while (m->room < count)
		m->room = m->room * 2 + 16;
	m->first = resized(m->first, m->room);
	m->last = resized(m->last, m->room);
	m->entry = resized(m->entry, m->room);
}

/* Put `count` ranges in the place of those from `from` to before `to`. */
static void replace(map_type *m, unsigned long from, unsigned long to, const struct op *ranges,
                    unsigned long count)
{
	unsigned long tail = (m->count - to) * sizeof(unsigned long);

	make_room(m, m->count - (to - from) + count);
	memmove(m->first + from + count, m->first + to, tail);
	memmove(m->last + from + count, m->last + to, tail);
	memmove(m->entry + from + count, m->entry + to, tail);
	m->count = m->count - (to - from) + count;
	for (unsigned long i = 0; i < count; i++) {
		m->first[from + i] = ranges[i].first;
		m->last[from + i] = ranges[i].last;
		m->entry[from + i] = ranges[i].entry;
	}
}

static void map_store(map_type *m, unsigned long first, unsigned long last, void *entry)
{
	unsigned long from = ranges_until(m, first), to = ranges_until(m, last), count = 0;
	struct op ranges[3];

	if (from && m->last[from - 1] >= first) {
		from--;
		if (m->first[from] < first)
			ranges[count++] = (struct op){m->first[from], first - 1, m->entry[from]};
	}
	if (entry)
		ranges[count++] = (struct op){first, last, entry};
	if (to > from && m->last[to - 1] > last)
		ranges[count++] = (struct op){last + 1, m->last[to - 1], m->entry[to - 1]};
	replace(m, from, to, ranges, count);
}

static void *map_erase(map_type *m, unsigned long index)
{
	unsigned long i = ranges_until(m, index);
	void *entry;

	if (!i || m->last[i - 1] < index)
		return NULL;
	entry = m->entry[i - 1];
	replace(m, i - 1, i, NULL, 0);
	return entry;
}

static unsigned long map_walk_up(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;

	for (unsigned long i = 0; i < m->count; i++)
		sum = visit(sum, m->first[i] & firsts, m->last[i], m->entry[i]);
	return sum;
}

static unsigned long map_walk_down(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;

	for (unsigned long i = m->count; i--;)
		sum = visit(sum, m->first[i] & firsts, m->last[i], m->entry[i]);
	return sum;
}

static void map_append(map_type *m, const struct op *sorted, unsigned long count)
{
	for (unsigned long i = 0; i < count; i++)
		replace(m, m->count, m->count, &sorted[i], 1);
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

	free(m->first);
	free(m->last);
	free(m->entry);
	free(m);
}

static void *dup(void *map)
{
	map_type *from = map, *to = grab(sizeof(*to));
	size_t size = from->count * sizeof(unsigned long);

	make_room(to, from->count);
	to->count = from->count;
	memcpy(to->first, from->first, size);
	memcpy(to->last, from->last, size);
	memcpy(to->entry, from->entry, size);
	return to;
}

const struct engine engine_array = {
        "array",
        "three sorted arrays: the limit for reads",
        1 << MODE_PLAIN,
        10000,
        make,
        destroy,
        dup,
        heap_used,
        load_one,
        store_one,
        ALL_LOOPS,
        NULL,
};
