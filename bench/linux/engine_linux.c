/* SPDX-License-Identifier: MIT */
/*
 * engine_linux.c - Linux's own maple tree, called as the library is; built from
 * outside, from a kernel source tree that the user has unpacked (rig.d/linux.sh).
 */
#include <linux/maple_tree.h>
#include <linux/slab.h>
#include <stdlib.h>
#include <urcu.h>

#include "../map_calls.h"

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
