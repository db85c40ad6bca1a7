/* SPDX-License-Identifier: MIT */
/*
 * engine_linux.c - Linux's own maple tree, called as the library is; built from
 * outside, from a kernel source tree that the user has unpacked (rig.d/linux.sh).
 */
#include <linux/maple_tree.h>
#include <linux/slab.h>
#include <stdlib.h>
#include <urcu.h>

#include "../engine.h"
#include "../visit.h"

typedef struct maple_tree map_type;

void maple_tree_init(void);
extern unsigned long slab_bytes; /* in nodes */

/* While there are maps this thread is a reader; the workload `flavours` registers threads of its own. */
static unsigned long maps;
static bool begun;

static void *make(enum mode mode, enum memory memory)
{
	static const unsigned int flags[MODE_COUNT] = {0, MT_FLAGS_ALLOC_RANGE, MT_FLAGS_USE_RCU};
	struct maple_tree *mt = grab(sizeof(*mt));

	(void)memory;
	if (!begun)
		maple_tree_init();
	begun = true;
	if (!maps++)
		rcu_register_thread();
	mt_init_flags(mt, flags[mode]);
	return mt;
}

/* Out of RCU mode first: the callback to which 6.1 leaves the freeing does not survive outside the kernel. */
static void destroy(void *map)
{
	rcu_barrier();
	mt_clear_in_rcu(map);
	mtree_destroy(map);
	if (!--maps)
		rcu_unregister_thread();
	free(map);
}

static void settle(void)
{
	rcu_barrier();
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

	rcu_read_lock();
	mas_for_each (&mas, entry, ULONG_MAX)
		sum = visit(sum, mas.index & firsts, mas.last, entry);
	rcu_read_unlock();
	return sum;
}

static unsigned long map_walk_down(map_type *m, unsigned long firsts)
{
	MA_STATE(mas, m, ULONG_MAX, ULONG_MAX);
	unsigned long sum = 0;
	void *entry;

	rcu_read_lock();
	while ((entry = mas_find_rev(&mas, 0)) != NULL)
		sum = visit(sum, mas.index & firsts, mas.last, entry);
	rcu_read_unlock();
	return sum;
}

#define HAVE_FIND_EACH
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
	mas_expected_entries(&mas, count);
	for (unsigned long i = 0; i < count; i++) {
		mas_set_range(&mas, sorted[i].first, sorted[i].last);
		mas_store(&mas, sorted[i].entry);
	}
	mas_destroy(&mas);
	mas_unlock(&mas);
}

#define HAVE_GAPS
#include "../loops.h"

/* Nodes only: what the slab keeps does not count. */
static unsigned long used(void)
{
	return slab_bytes;
}

const struct engine engine_linux = {
        .name = "linux",
        .words = "Linux's maple tree, from the sources given",
        .modes = 1 << MODE_PLAIN | 1 << MODE_GAPS | 1 << MODE_RCU,
        .make = make,
        .destroy = destroy,
        .settle = settle,
        .used = used,
        .load = load_one,
        .store = store_one,
        .run = ALL_LOOPS,
};
