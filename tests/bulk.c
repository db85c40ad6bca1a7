/* SPDX-License-Identifier: MIT */
/*
 * bulk.c - promises of mas_expected_entries (K24): stores in order live from the
 * reserve alone, nothing is left of it in the end, and nodes are full.
 */
#include <maple_tree.h>

#include <stdlib.h>

#include "check.h"
#include "../lib/check.h"

static struct {
	unsigned long calls;
	long live;
} memory;

static void *count_alloc(void *ctx, size_t size, size_t alignment)
{
	(void)ctx;
	memory.calls++;
	memory.live++;
	return aligned_alloc(alignment, size);
}

static void count_free(void *ctx, void *block, size_t size)
{
	(void)ctx, (void)size;
	memory.live--;
	free(block);
}

static const struct mt_allocator allocator = {count_alloc, count_free, NULL};

/* Store `count` ranges behind the `there` ranges of a tree, and count what that asks of the allocator. */
static void load(unsigned int flags, unsigned long there, unsigned long count, struct maple_census *census)
{
	struct maple_tree mt;
	unsigned long i, before;

	mt_init_flags(&mt, flags);
	mt_set_allocator(&mt, &allocator);
	for (i = 0; i < there; i++)
		mtree_store_range(&mt, i * 10, i * 10 + 5, xa_mk_value(i), GFP_KERNEL);
	MA_STATE(mas, &mt, 0, 0);
	CHECK_SAME(mas_expected_entries(&mas, count), 0);
	before = memory.calls;
	for (i = there; i < there + count; i++) {
		mas_set_range(&mas, i * 10, i * 10 + 5);
		mas_store(&mas, xa_mk_value(i));
	}
	CHECK_SAME(memory.calls, before);
	mas_destroy(&mas);
	CHECK(mt_validate(&mt, NULL, 0));
	maple_census(&mt, census);
	CHECK_SAME(memory.live, census->nodes);
	mtree_destroy(&mt);
	CHECK_SAME(memory.live, 0);
}

static void stores_in_order_live_from_the_reserve(void)
{
	struct maple_census census;

	for (unsigned long count = 0; count < 3000; count = count * 5 / 4 + 1) {
		for (unsigned long there = 0; there < 400; there = there * 3 + 1) {
			load(0, there, count, &census);
			load(MT_FLAGS_ALLOC_RANGE, there, count, &census);
		}
	}
}

static void nodes_are_full(void)
{
	struct maple_census census;

	load(0, 0, 20000, &census);
	CHECK(census.rows * 100 >= census.nodes * maple_leaf_slots * 90);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"stores in order live from the reserve", stores_in_order_live_from_the_reserve},
	        {"nodes are full after a bulk load", nodes_are_full},
	};

	return CHECK_PROMISES(promises);
}
