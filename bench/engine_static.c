/* SPDX-License-Identifier: MIT */
/*
 * engine_static.c - sorted arrays under a static S+-tree, searched without a
 * branch: the limit for loads. It can be built once, in order, and never changed.
 *
 * The lowest layer is the array of firsts; each layer above has every sixteenth
 * element of the one below. So a block of sixteen says in which block of the
 * next layer to go on, and no address is stored.
 */
#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "visit.h"

enum { BLOCK = 16, LAYERS = 12, LINE = 64 };

typedef struct {
	unsigned long count;
	unsigned int layers;
	unsigned long *layer[LAYERS]; /* [0]: the firsts */
	unsigned long *last;
	void **entry;
} map_type;

/* The last element of a block that is at most index, or the first. */
static inline unsigned long search_block(const unsigned long *block, unsigned long index)
{
	unsigned long group =
	        4ul * ((block[4] <= index) + (block[8] <= index) + (unsigned long)(block[12] <= index));

	block += group;
	return group + (block[1] <= index) + (block[2] <= index) + (unsigned long)(block[3] <= index);
}

static inline void *map_load(map_type *m, unsigned long index)
{
	unsigned long at = 0;

	for (unsigned int i = m->layers; i-- > 0;)
		at = at * BLOCK + search_block(m->layer[i] + at * BLOCK, index);
	return m->layer[0][at] <= index && m->last[at] >= index ? m->entry[at] : NULL;
}

static unsigned long map_walk_up(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;

	for (unsigned long i = 0; i < m->count; i++)
		sum = visit(sum, m->layer[0][i] & firsts, m->last[i], m->entry[i]);
	return sum;
}

static unsigned long map_walk_down(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;

	for (unsigned long i = m->count; i--;)
		sum = visit(sum, m->layer[0][i] & firsts, m->last[i], m->entry[i]);
	return sum;
}

/* Whole blocks; what is not used is beyond every index. */
static void *blocks(unsigned long count)
{
	size_t size = (count + BLOCK - 1) / BLOCK * BLOCK * sizeof(unsigned long);
	void *memory = aligned_alloc(LINE, size);

	if (!memory)
		no_memory();
	return memset(memory, 0xff, size);
}

static void map_append(map_type *m, const struct op *sorted, unsigned long count)
{
	m->count = count;
	m->layer[0] = blocks(count);
	m->last = blocks(count);
	m->entry = blocks(count);
	for (unsigned long i = 0; i < count; i++) {
		m->layer[0][i] = sorted[i].first;
		m->last[i] = sorted[i].last;
		m->entry[i] = sorted[i].entry;
	}
	for (m->layers = 1; count > BLOCK; m->layers++) {
		const unsigned long *below = m->layer[m->layers - 1];

		count = (count + BLOCK - 1) / BLOCK;
		m->layer[m->layers] = blocks(count);
		for (unsigned long i = 0; i < count; i++)
			m->layer[m->layers][i] = below[i * BLOCK];
	}
}

/* It cannot be changed; its write_limit keeps all work away that would. */
static void map_store(map_type *m, unsigned long first, unsigned long last, void *entry)
{
	(void)m, (void)first, (void)last, (void)entry;
	abort();
}

static void *map_erase(map_type *m, unsigned long index)
{
	map_store(m, index, index, NULL);
	return NULL;
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

	for (unsigned int i = 0; i < m->layers; i++)
		free(m->layer[i]);
	free(m->last);
	free(m->entry);
	free(m);
}

const struct engine engine_static = {
        .name = "static",
        .words = "sorted arrays under a static S+-tree: the limit for loads",
        .modes = 1 << MODE_PLAIN,
        .write_limit = 1,
        .make = make,
        .destroy = destroy,
        .used = heap_used,
        .load = load_one,
        .store = store_one,
        .run = ALL_LOOPS,
};
