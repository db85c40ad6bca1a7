/* SPDX-License-Identifier: MIT */
/*
 * pool.c - the test of lib/pool.c: lists, the slab, and which allocator serves a tree.
 */
#include <pthread.h>
#include <stdlib.h>

#include "trees.h"
#include "pool.h"

static struct memory_meter meter;
static struct memory_account account;

static void allocator_begin(unsigned long fail)
{
	memory_account_init(&account, &meter);
	memory_meter_begin(&meter, fail);
}

/* ---- Lists --------------------------------------------------------------- */

static void a_list_gives_back_what_was_put_on_it(void)
{
	static struct maple_node node[5];
	struct maple_list list = {NULL, 0}, other = {NULL, 0};
	unsigned int seen = 0;

	for (unsigned int i = 0; i < 5; i++)
		maple_list_push(i < 2 ? &other : &list, &node[i]);
	CHECK_SAME(list.count, 3);
	maple_list_move(&list, &other);
	CHECK(list.count == 5 && !other.count && !other.first);
	maple_list_move(&list, &other);
	while (list.first)
		seen |= 1u << (maple_list_pop(&list) - node);
	CHECK_SAME(seen, 31);
	CHECK_SAME(list.count, 0);
}

static void a_fill_gives_as_many_as_wanted(void)
{
	struct maple_list list = {NULL, 0};

	allocator_begin(0);
	CHECK_SAME(maple_pool_fill(&account.allocator, &list, 3), 0);
	CHECK(list.count == 3 && account.live == 3);
	CHECK_SAME(maple_pool_fill(&account.allocator, &list, 7), 0);
	CHECK(list.count == 7 && account.live == 7);
	CHECK_SAME(maple_pool_fill(&account.allocator, &list, 7), 0);
	CHECK_SAME(meter.calls, 7);
	for (struct maple_node *node = list.first; node; node = node->link)
		CHECK_SAME((uintptr_t)node % MAPLE_NODE_SIZE, 0);
	maple_pool_drain(&account.allocator, &list);
	CHECK(!list.count && !account.live);
}

static void a_failed_fill_gives_back_what_it_took(void)
{
	for (unsigned long n = 1; n <= 5; n++) {
		struct maple_list list = {NULL, 0};
		struct maple_node *first;

		allocator_begin(0);
		CHECK_SAME(maple_pool_fill(&account.allocator, &list, 2), 0);
		first = list.first;
		memory_meter_begin(&meter, n);
		CHECK_SAME(maple_pool_fill(&account.allocator, &list, 7), -ENOMEM);
		CHECK(list.count == 2 && list.first == first && account.live == 2);
		maple_pool_drain(&account.allocator, &list);
		CHECK_SAME(account.live, 0);
	}
}

/* ---- Which allocator (C55) ----------------------------------------------- */

static void a_tree_of_its_own_allocator_uses_no_other(void)
{
	DEFINE_MTREE(mt);
	struct memory_meter others_meter = {0, 0, false};
	struct memory_account others;

	allocator_begin(0);
	memory_account_init(&others, &others_meter);
	mt_set_default_allocator(&others.allocator);
	CHECK_SAME(mt_set_allocator(&mt, &account.allocator), 0);
	comb(&mt, 50);
	CHECK(account.live > 0);
	CHECK_SAME(others_meter.calls, 0);
	mtree_destroy(&mt);
	CHECK_SAME(account.live, 0);
	mt_set_default_allocator(NULL);
}

static void the_process_has_an_allocator(void)
{
	DEFINE_MTREE(mt);

	allocator_begin(0);
	mt_set_default_allocator(&account.allocator);
	CHECK(maple_allocator_of(&mt) == &account.allocator);
	comb(&mt, 50);
	CHECK(account.live > 0 && meter.calls >= account.live);
	mtree_destroy(&mt);
	CHECK_SAME(account.live, 0);
	mt_set_default_allocator(NULL);
	CHECK(maple_allocator_of(&mt) != &account.allocator);
	meter.calls = 0;
	comb(&mt, 50);
	CHECK_SAME(meter.calls, 0);
	mtree_destroy(&mt);
}

static void a_populated_tree_keeps_its_allocator(void)
{
	DEFINE_MTREE(mt);

	allocator_begin(0);
	CHECK_SAME(mt_set_allocator(&mt, &account.allocator), 0);
	comb(&mt, 1);
	CHECK_SAME(mt_set_allocator(&mt, NULL), -EBUSY);
	CHECK(maple_allocator_of(&mt) == &account.allocator);
	CHECK(mtree_erase(&mt, 3) != NULL);
	CHECK_SAME(mt_set_allocator(&mt, NULL), 0);
	CHECK_SAME(account.live, 0);
}

/* What an allocator may rely on: every block is of one size, which is also its alignment, and free hears it
 * too. */
static unsigned long blocks, odd_sizes;

static void *sized_alloc(void *ctx, size_t size, size_t alignment)
{
	blocks++;
	odd_sizes += size != MAPLE_NODE_SIZE || alignment != size;
	return account.allocator.alloc(ctx, size, alignment);
}

static void sized_free(void *ctx, void *block, size_t size)
{
	blocks--;
	odd_sizes += size != MAPLE_NODE_SIZE;
	account.allocator.free(ctx, block, size);
}

static void an_allocator_hears_one_size(void)
{
	static const struct mt_allocator sized = {sized_alloc, sized_free, &account};
	struct maple_tree mt = MTREE_INIT(mt, MT_FLAGS_USE_RCU | MT_FLAGS_ALLOC_RANGE);

	allocator_begin(0);
	mt_set_allocator(&mt, &sized);
	comb(&mt, 200);
	CHECK(blocks > 0);
	mtree_destroy(&mt);
	sim_rcu_quiesce();
	CHECK_SAME(blocks, 0);
	CHECK_SAME(odd_sizes, 0);
}

/* ---- The slab ------------------------------------------------------------ */

static const struct mt_allocator *slab(void)
{
	DEFINE_MTREE(mt);

	return maple_allocator_of(&mt);
}

static void the_slab_reuses_what_it_got_back(void)
{
	struct maple_list list = {NULL, 0};
	struct maple_node *last;

	CHECK_SAME(maple_pool_fill(slab(), &list, 5000), 0);
	last = list.first;
	for (unsigned int i = 0; i < 4999; i++)
		last = last->link;
	maple_pool_drain(slab(), &list); /* the last of the list is the last given back */
	CHECK(slab()->alloc(slab()->ctx, MAPLE_NODE_SIZE, MAPLE_NODE_SIZE) == last);
	slab()->free(slab()->ctx, last, MAPLE_NODE_SIZE);
}

static int by_address(const void *a, const void *b)
{
	uintptr_t left = *(const uintptr_t *)a, right = *(const uintptr_t *)b;

	return (left > right) - (left < right);
}

static void the_slab_gives_each_node_once(void)
{
	enum { NODES = 5000 };
	static uintptr_t address[NODES];
	struct maple_list list = {NULL, 0};
	struct maple_node *node;
	unsigned int n = 0;

	CHECK_SAME(maple_pool_fill(slab(), &list, NODES), 0);
	for (node = list.first; node && n < NODES; node = node->link)
		address[n++] = (uintptr_t)node;
	CHECK_SAME(n, NODES);
	qsort(address, n, sizeof(address[0]), by_address);
	for (unsigned int i = 0; i + 1 < n; i++)
		CHECK(address[i + 1] - address[i] >= MAPLE_NODE_SIZE && address[i] % MAPLE_NODE_SIZE == 0);
	maple_pool_drain(slab(), &list);
}

/* Each thread signs its nodes and finds its signature again. */
static void *sign_nodes(void *arg)
{
	unsigned long wrong = 0;

	for (unsigned int round = 0; round < 300; round++) {
		struct maple_list list = {NULL, 0};

		wrong += maple_pool_fill(slab(), &list, 40) != 0;
		for (struct maple_node *node = list.first; node; node = node->link)
			node->pivot[3] = (unsigned long)arg;
		for (struct maple_node *node = list.first; node; node = node->link)
			wrong += node->pivot[3] != (unsigned long)arg;
		maple_pool_drain(slab(), &list);
	}
	return (void *)wrong;
}

static void two_threads_share_the_slab(void)
{
	pthread_t thread[2];

	for (unsigned long i = 0; i < 2; i++)
		CHECK_SAME(pthread_create(&thread[i], NULL, sign_nodes, (void *)(i + 1)), 0);
	for (unsigned int i = 0; i < 2; i++) {
		void *wrong;

		pthread_join(thread[i], &wrong);
		CHECK_SAME(wrong, 0);
	}
}

int main(void)
{
	static const struct promise promises[] = {
	        {"a list gives back what was put on it", a_list_gives_back_what_was_put_on_it},
	        {"a fill gives as many as wanted", a_fill_gives_as_many_as_wanted},
	        {"a failed fill gives back what it took", a_failed_fill_gives_back_what_it_took},
	        {"a tree with an allocator of its own uses no other",
	         a_tree_of_its_own_allocator_uses_no_other},
	        {"the process has an allocator", the_process_has_an_allocator},
	        {"a populated tree keeps its allocator", a_populated_tree_keeps_its_allocator},
	        {"an allocator hears one size", an_allocator_hears_one_size},
	        {"the slab reuses what it got back", the_slab_reuses_what_it_got_back},
	        {"the slab gives each node once", the_slab_gives_each_node_once},
	        {"two threads share the slab", two_threads_share_the_slab},
	};

	mt_set_rcu_flavor(&sim_rcu_flavor);
	return CHECK_PROMISES(promises);
}
