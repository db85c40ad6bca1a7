/* SPDX-License-Identifier: MIT */
/*
 * depot.c - the test of lib/depot.c: the reserve, the retired, and what others may do while an erase waits.
 *
 * First with the simulated RCU, where a grace period ends when the test says;
 * at last with liburcu's own threads.
 */
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#include "trees.h"
#include "check.h"
#include "edit.h"
#include "mark.h"

#ifdef MAPLE_TINY
enum { HEIGHT = 5 };
#else
enum { HEIGHT = 3 };
#endif

static struct stand stand;
static struct maple_tree *mt = &stand.mt;

static unsigned long entries;

/* A tall tree in RCU mode whose callbacks run only when somebody waits. */
static void tall_tree(unsigned int flags)
{
	stand_init(&stand, MT_FLAGS_USE_RCU | flags);
	sim_rcu_set_pace(SIM_RCU_EAGER);
	entries = comb_of_height(mt, HEIGHT);
	sim_rcu_set_pace(SIM_RCU_LAZY);
}

static unsigned long reserved(void)
{
	unsigned long reserve, retired;

	maple_depot_count(mt, &reserve, &retired);
	return reserve;
}

static unsigned long retired(void)
{
	unsigned long reserve, waiting;

	maple_depot_count(mt, &reserve, &waiting);
	return waiting;
}

/* ---- The reserve --------------------------------------------------------- */

static void each_write_leaves_what_an_erase_may_need(void)
{
	tall_tree(MT_FLAGS_ALLOC_RANGE);
	sim_rcu_flavor.read_lock();
	for (unsigned long i = 0; i < 3 * entries; i++) {
		unsigned long first = i * 37 % (10 * entries);

		mtree_store_range(mt, first, first + i % 50, i % 3 ? xa_mk_value(i) : NULL, GFP_KERNEL);
		CHECK(mtree_empty(mt) || reserved() + retired() >= maple_erase_needs(mt_height(mt)));
		stand_sound(&stand);
	}
	sim_rcu_flavor.read_unlock();
	stand_end(&stand);
}

static void an_erase_never_calls_the_allocator(void)
{
	unsigned long waited = maple_marks[MAPLE_MARK_reserve_waited];

	tall_tree(0);
	stand_arm(&stand, 1);
	for (unsigned long i = 0; i < entries; i++) {
		unsigned long place = i * 7919 % entries;

		while (!mtree_load(mt, comb_first(place)))
			place = (place + 1) % entries;
		CHECK(mtree_erase(mt, comb_first(place)) == xa_mk_value(place + 1));
		stand_sound(&stand);
	}
	CHECK_SAME(stand.meter.calls, 0);
	CHECK(mtree_empty(mt));
	CHECK(maple_marks[MAPLE_MARK_reserve_waited] > waited);
	stand_end(&stand);
}

static void a_wait_makes_the_retired_ready(void)
{
	unsigned long before;

	tall_tree(0);
	comb_store(mt, 0);
	for (unsigned long i = 0; i < 4; i++)
		mtree_store(mt, comb_first(entries / 2) + i, xa_mk_value(900 + i), GFP_KERNEL);
	before = reserved() + retired();
	CHECK(retired() > 0);
	mtree_lock(mt);
	maple_depot_wait(mt);
	mtree_unlock(mt);
	CHECK_SAME(retired(), 0);
	CHECK_SAME(reserved(), before);
	stand_sound(&stand);
	stand_end(&stand);
}

static void waiting_makes_the_next_wait_come_later(void)
{
	unsigned long waits[2] = {0, 0}, start;

	tall_tree(0);
	for (unsigned int half = 0; half < 2; half++) {
		start = maple_marks[MAPLE_MARK_reserve_waited];
		for (unsigned int i = 0; i < 400; i++) { /* the same border, to and fro */
			mtree_store_range(mt, comb_first(1), comb_last(1), xa_mk_value(2), GFP_KERNEL);
			mtree_store_range(mt, comb_first(1), comb_first(1) + 1, xa_mk_value(i), GFP_KERNEL);
			mtree_erase(mt, comb_first(1));
		}
		waits[half] = maple_marks[MAPLE_MARK_reserve_waited] - start;
	}
	CHECK(waits[1] <= waits[0]);
	stand_end(&stand);
}

/* ---- Taking -------------------------------------------------------------- */

static void what_comes_back_counts_for_keep_but_not_for_need(void)
{
	struct maple_list none = {NULL, 0}, list = {NULL, 0};

	tall_tree(0);
	mtree_lock(mt);
	maple_depot_wait(mt);
	mtree_unlock(mt);
	CHECK_SAME(maple_depot_stock(mt, 28), 0);
	maple_depot_take(mt, &list, 8, 20, &none);
	CHECK_SAME(list.count, 8);
	CHECK(reserved() >= 20);
	maple_depot_retire(mt, &list);
	CHECK_SAME(retired(), 8);
	/* All that is there may be taken if the 8 that come back make up for it ... */
	CHECK_SAME(maple_depot_lack(mt, reserved(), 8), 0);
	CHECK_SAME(maple_depot_lack(mt, reserved(), 11), 3);
	/* ... but they themselves may not. */
	CHECK_SAME(maple_depot_lack(mt, reserved() + 2, 0), 2);
	CHECK(!maple_depot_take_reserved(mt, &list, reserved() + 1));
	CHECK_SAME(list.count, 0);
	stand_end(&stand);
}

/* With exactly as many nodes as are lacking a take gives what is needed, leaves what is to be kept, and no
 * rest. */
static void what_is_lacking_is_exact(void)
{
	for (unsigned long need = 0; need < 12; need++)
		for (unsigned long keep = 0; keep < 24; keep += 3) {
			struct maple_list list = {NULL, 0}, supply = {NULL, 0};
			unsigned int start = (unsigned int)(need + keep) % 3;

			stand_init(&stand, MT_FLAGS_USE_RCU);
			sim_rcu_set_pace(SIM_RCU_LAZY);
			if (start)
				CHECK_SAME(maple_depot_stock(mt, 7 * start), 0);
			CHECK(start || maple_depot_lack(mt, need, keep) == 1 + need + keep);
			maple_pool_fill(&stand.account.allocator, &supply, maple_depot_lack(mt, need, keep));
			maple_depot_take(mt, &list, need, keep, &supply);
			CHECK(list.count == need && supply.count == 0);
			CHECK(reserved() + retired() >= keep);
			maple_pool_drain(&stand.account.allocator, &list);
			maple_depot_close(mt);
			stand_end(&stand);
		}
}

static void a_failed_stocking_changes_nothing(void)
{
	unsigned long before, live;

	tall_tree(0);
	before = reserved() + retired();
	live = stand.account.live;
	for (unsigned long n = 1; n <= 10; n++) {
		stand_arm(&stand, n);
		CHECK_SAME(maple_depot_stock(mt, before + 10), -ENOMEM);
		CHECK(reserved() + retired() == before && stand.account.live == live);
	}
	stand_arm(&stand, 0);
	CHECK_SAME(maple_depot_stock(mt, before + 10), 0);
	CHECK_SAME(stand.account.live, live + 10);
	stand_end(&stand);
}

static void a_failed_first_stocking_opens_no_depot(void)
{
	for (unsigned long n = 1; n <= 4; n++) {
		stand_init(&stand, MT_FLAGS_USE_RCU);
		stand_arm(&stand, n);
		CHECK_SAME(maple_depot_stock(mt, 3), -ENOMEM);
		CHECK(!mt->depot);
		CHECK_SAME(stand.account.live, 0);
		stand_end(&stand);
	}
}

/* K20, and what a reserve is good for: the nodes that came back serve a write that may not allocate. */
static void a_reserve_serves_writes_that_may_not_allocate(void)
{
	unsigned long served = 0;

	tall_tree(0);
	sim_rcu_set_pace(SIM_RCU_EAGER);
	for (unsigned int i = 0; i < 20; i++)
		mtree_store(mt, comb_first(1) + i % 5, xa_mk_value(900 + i), GFP_KERNEL);
	stand_arm(&stand, 1);
	for (unsigned int i = 0; i < 20; i++)
		served += mtree_store(mt, comb_first(3) + i % 5, xa_mk_value(i), GFP_NOWAIT) == 0;
	CHECK(served > 0);
	CHECK_SAME(stand.meter.calls, 0);
	stand_sound(&stand);
	stand_end(&stand);
}

/* ---- The retired --------------------------------------------------------- */

static void the_retired_wait_for_readers(void)
{
	unsigned long live;

	tall_tree(0);
	sim_rcu_set_pace(SIM_RCU_EAGER);
	sim_rcu_flavor.read_lock();
	live = stand.account.live;
	CHECK_SAME(mtree_store_range(mt, 0, MAX - 1, NULL, GFP_KERNEL), 0);
	CHECK(mtree_empty(mt));
	CHECK(stand.account.live > live / 2);
	sim_rcu_flavor.read_unlock();
	CHECK_SAME(stand.account.live, 0);
	stand_end(&stand);
}

static void what_came_back_is_used_again_up_to_a_limit(void)
{
	unsigned long calls;

	tall_tree(0);
	sim_rcu_set_pace(SIM_RCU_EAGER);
	for (unsigned int i = 0; i < 50; i++)
		mtree_store(mt, comb_first(1) + i % 5, xa_mk_value(900 + i), GFP_KERNEL);
	calls = stand.meter.calls;
	for (unsigned int i = 0; i < 50; i++)
		mtree_store(mt, comb_first(2) + i % 5, xa_mk_value(900 + i), GFP_KERNEL);
	CHECK(stand.meter.calls - calls < 10);
	/* Many come back at once: most go to the allocator. */
	CHECK_SAME(mtree_store_range(mt, comb_first(4), comb_last(entries - 4), xa_mk_value(1), GFP_KERNEL),
	           0);
	CHECK_SAME(retired(), 0);
	CHECK(reserved() <=
	      4 * maple_erase_needs(HEIGHT) + 3 * HEIGHT); /* a write needs no more than 3 a level */
	stand_sound(&stand);
	stand_end(&stand);
}

static void one_callback_is_under_way_at_a_time(void)
{
	tall_tree(0);
	sim_rcu_flavor.read_lock();
	for (unsigned int i = 0; i < 30; i++)
		mtree_store(mt, comb_first(i % 7) + i % 5, xa_mk_value(900 + i), GFP_KERNEL);
	CHECK_SAME(sim_rcu_pending(), 1);
	CHECK(retired() >= 20);
	sim_rcu_flavor.read_unlock();
	sim_rcu_quiesce();
	CHECK_SAME(sim_rcu_pending(), 0);
	CHECK_SAME(retired(), 0);
	stand_end(&stand);
}

static void a_closed_depot_outlives_its_tree(void)
{
	tall_tree(0);
	sim_rcu_flavor.read_lock();
	for (unsigned int i = 0; i < 10; i++)
		mtree_store(mt, comb_first(i), xa_mk_value(900 + i), GFP_KERNEL);
	mtree_destroy(mt);
	memset(mt, 0xee, sizeof(*mt)); /* the tree's memory may be given up at once (C19) */
	CHECK(stand.account.live > 0);
	sim_rcu_flavor.read_unlock();
	sim_rcu_quiesce();
	CHECK_SAME(stand.account.live, 0);
}

static void an_empty_tree_has_no_depot(void)
{
	stand_init(&stand, MT_FLAGS_USE_RCU);
	for (unsigned int round = 0; round < 3; round++) {
		comb(mt, 3);
		CHECK(mt->depot != NULL);
		for (unsigned long i = 0; i < 3; i++)
			mtree_erase(mt, comb_first(i));
		CHECK(!mt->depot);
		stand_sound(&stand);
		sim_rcu_quiesce();
		CHECK_SAME(stand.account.live, 0);
	}
	stand_end(&stand);
}

/* ---- Modes (C20, K18) ---------------------------------------------------- */

static void entering_rcu_mode_without_memory_changes_nothing(void)
{
	stand_init(&stand, 0);
	stand_arm(&stand, 1);
	CHECK_SAME(mt_set_in_rcu(mt), 0); /* empty: it needs nothing */
	CHECK(mt_in_rcu(mt) && !stand.meter.calls);
	mt_clear_in_rcu(mt);
	stand_arm(&stand, 0);
	entries = comb_of_height(mt, HEIGHT);
	for (unsigned long n = 1;; n++) {
		unsigned long live = stand.account.live;
		int error;

		stand_arm(&stand, n);
		error = mt_set_in_rcu(mt);
		if (!stand.meter.fired) {
			CHECK_SAME(error, 0);
			CHECK_SAME(n, 1 + 1 + maple_erase_needs(HEIGHT));
			break;
		}
		CHECK_SAME(error, -ENOMEM);
		CHECK(!mt_in_rcu(mt) && !mt->depot && stand.account.live == live);
		stand_sound(&stand);
	}
	CHECK(mt_in_rcu(mt));
	stand_sound(&stand);
	comb_check(mt, 0, entries);
	stand_end(&stand);
}

static void leaving_rcu_mode_gives_the_reserve_back(void)
{
	struct maple_census census;

	tall_tree(0);
	comb_store(mt, 1);
	mt_clear_in_rcu(mt);
	CHECK(!mt_in_rcu(mt) && !mt->depot);
	sim_rcu_quiesce();
	maple_census(mt, &census);
	CHECK_SAME(stand.account.live, census.nodes);
	stand_sound(&stand);
	comb_check(mt, 0, entries);
	mt_clear_in_rcu(mt); /* again: nothing to do */
	stand_end(&stand);
}

/* ---- While somebody waits ------------------------------------------------ */

static void (*meanwhile)(void);
static unsigned long grace_periods;

static void synchronize_meanwhile(void)
{
	void (*act)(void) = meanwhile;

	grace_periods++;
	meanwhile = NULL;
	if (act)
		act();
	sim_rcu_flavor.update_synchronize_rcu();
}

/* Erase until an erase waits, during which somebody else acts once. The index erased then. */
static unsigned long erase_until_it_waits(void (*act)(void), void **erased)
{
	unsigned long i = 0, before = grace_periods;

	meanwhile = act;
	for (; i < entries && grace_periods == before; i++)
		*erased = mtree_erase(mt, comb_first(i));
	CHECK(grace_periods > before);
	CHECK_SAME(mt->ma_lock.state, 0);
	return i - 1;
}

/* A wait that has not been used up by the test would be a test that tests nothing. */
static void with_others(unsigned int flags, void (*act)(void),
                        void (*afterwards)(unsigned long i, void *erased))
{
	static struct rcu_flavor_struct others;
	unsigned long i;
	void *erased = NULL;

	others = sim_rcu_flavor;
	others.update_synchronize_rcu = synchronize_meanwhile;
	mt_set_rcu_flavor(&others);
	tall_tree(flags);
	i = erase_until_it_waits(act, &erased);
	afterwards(i, erased);
	stand_sound(&stand);
	stand_end(&stand);
	mt_set_rcu_flavor(&sim_rcu_flavor);
}

static void look_at_own_lock(void)
{
	CHECK_SAME(mt->ma_lock.state, 0);
	mtree_lock(mt);
	stand_sound(&stand);
	mtree_unlock(mt);
}

static void was_erased(unsigned long i, void *erased)
{
	CHECK_SAME(erased, xa_mk_value(i + 1));
	sim_rcu_quiesce();
	comb_check(mt, i + 1, entries);
}

static void an_erase_that_waits_drops_the_lock(void)
{
	with_others(0, look_at_own_lock, was_erased);
}

static void hold_own_lock(void)
{
	CHECK_SAME(mt->ma_lock.state, 1);
	mtree_unlock(mt);
}

/* The tree's own lock stands for the caller's here: the library must not touch it. */
static void a_callers_lock_stays_held(void)
{
	static struct rcu_flavor_struct others;
	unsigned long before = grace_periods;

	others = sim_rcu_flavor;
	others.update_synchronize_rcu = synchronize_meanwhile;
	mt_set_rcu_flavor(&others);
	stand_init(&stand, MT_FLAGS_USE_RCU | MT_FLAGS_LOCK_EXTERN);
	sim_rcu_set_pace(SIM_RCU_EAGER);
	entries = comb_of_height(mt, HEIGHT);
	sim_rcu_set_pace(SIM_RCU_LAZY);
	meanwhile = hold_own_lock;
	mtree_lock(mt);
	for (unsigned long i = 0; i < entries && grace_periods == before; i++)
		mtree_erase(mt, comb_first(i));
	CHECK(grace_periods > before);
	CHECK_SAME(mt->ma_lock.state,
	           0); /* unlocked by hold_own_lock, by nobody else, and not locked again */
	stand_end(&stand);
	mt_set_rcu_flavor(&sim_rcu_flavor);
}

static void empty_it(void)
{
	mtree_destroy(mt);
}

static void nothing_was_erased(unsigned long i, void *erased)
{
	(void)i;
	CHECK_SAME(erased, NULL);
	CHECK(mtree_empty(mt) && !mt->depot);
}

static void empty_and_fill_it(void)
{
	mtree_destroy(mt);
	comb(mt, entries + 3);
}

static void the_new_one_was_erased(unsigned long i, void *erased)
{
	CHECK_SAME(erased, xa_mk_value(i + 1));
	CHECK_SAME(mtree_load(mt, 3), i ? xa_mk_value(1) : NULL);
	CHECK_SAME(mtree_load(mt, comb_last(entries + 2)), xa_mk_value(entries + 3));
}

static void leave_rcu_mode(void)
{
	mt_clear_in_rcu(mt);
}

static void was_erased_outside_rcu_mode(unsigned long i, void *erased)
{
	CHECK(!mt_in_rcu(mt) && !mt->depot);
	was_erased(i, erased);
}

static void write_without_end(void)
{
	for (unsigned int round = 0; round < 3; round++)
		comb_store(mt, entries++);
}

static void others_may_do_anything_while_an_erase_waits(void)
{
	with_others(0, empty_it, nothing_was_erased);
	with_others(0, empty_and_fill_it, the_new_one_was_erased);
	with_others(0, leave_rcu_mode, was_erased_outside_rcu_mode);
	with_others(MT_FLAGS_ALLOC_RANGE, write_without_end, was_erased);
}

static void write_while_leaving(void)
{
	void *root = mt->ma_root;

	CHECK(!mt_in_rcu(mt)); /* readers lock already ... */
	sim_rcu_flavor.read_lock();
	CHECK_SAME(mtree_store(mt, 5, xa_mk_value(77), GFP_KERNEL), 0);
	CHECK(mt->depot != NULL); /* ... and writers still copy */
	CHECK(retired() > 0 || mt->ma_root != root);
	stand_sound(&stand);
	sim_rcu_flavor.read_unlock();
}

static void enter_again(void)
{
	CHECK_SAME(mt_set_in_rcu(mt), 0);
}

static void writers_copy_until_the_last_reader_has_left_rcu_mode(void)
{
	static struct rcu_flavor_struct others;

	others = sim_rcu_flavor;
	others.update_synchronize_rcu = synchronize_meanwhile;
	mt_set_rcu_flavor(&others);
	tall_tree(0);
	meanwhile = write_while_leaving;
	mt_clear_in_rcu(mt);
	CHECK(!mt_in_rcu(mt) && !mt->depot);
	CHECK_SAME(mtree_load(mt, 5), xa_mk_value(77));
	stand_sound(&stand);
	CHECK_SAME(mt_set_in_rcu(mt), 0);
	meanwhile = enter_again;
	mt_clear_in_rcu(mt);
	CHECK(mt_in_rcu(mt) && mt->depot); /* whoever entered meanwhile has entered */
	stand_sound(&stand);
	stand_end(&stand);
	mt_set_rcu_flavor(&sim_rcu_flavor);
}

/* ---- liburcu's own threads ----------------------------------------------- */

extern const struct rcu_flavor_struct
        urcu_bp_flavor; /* the header of a flavour must come before <urcu/flavor.h> */

static long live_blocks;

static void *atomic_alloc(void *ctx, size_t size, size_t alignment)
{
	(void)ctx;
	__atomic_add_fetch(&live_blocks, 1, __ATOMIC_SEQ_CST);
	return aligned_alloc(alignment, size);
}

static void atomic_free(void *ctx, void *block, size_t size)
{
	(void)ctx;
	memset(block, 0x6b, size);
	__atomic_sub_fetch(&live_blocks, 1, __ATOMIC_SEQ_CST);
	free(block);
}

static const struct mt_allocator atomic_allocator = {atomic_alloc, atomic_free, NULL};
static unsigned int stop;
static unsigned long wrong;

/* Entries 0 .. 31 are always there; what else is found is an entry of the comb. */
static void *read_all(void *arg)
{
	unsigned long bad = 0;

	while (!__atomic_load_n(&stop, __ATOMIC_ACQUIRE)) {
		unsigned long index = 0, seen = 0;
		void *entry;

		mt_for_each (mt, entry, index, MAX) {
			unsigned long i = xa_to_value(entry) - 1;

			bad += index - 1 != comb_last(i);
			seen += i < 32;
		}
		bad += seen != 32;
	}
	__atomic_add_fetch(&wrong, bad, __ATOMIC_SEQ_CST);
	return arg;
}

static void with_readers(void (*write)(void))
{
	pthread_t reader[2];

	mt_set_rcu_flavor(&urcu_bp_flavor);
	stop = 0;
	wrong = 0;
	live_blocks = 0;
	mt_init_flags(mt, MT_FLAGS_USE_RCU);
	mt_set_allocator(mt, &atomic_allocator);
	comb(mt, 100);
	for (unsigned int i = 0; i < 2; i++)
		CHECK_SAME(pthread_create(&reader[i], NULL, read_all, NULL), 0);
	write();
	__atomic_store_n(&stop, 1, __ATOMIC_RELEASE);
	for (unsigned int i = 0; i < 2; i++)
		pthread_join(reader[i], NULL);
	CHECK_SAME(wrong, 0);
	CHECK(mt_validate(mt, NULL, 0));
	mtree_destroy(mt);
	urcu_bp_flavor.barrier();
	urcu_bp_flavor.barrier(); /* the first batch's callback may have queued the second */
	maple_callbacks_have_returned();
	CHECK_SAME(live_blocks, 0);
	mt_set_rcu_flavor(&sim_rcu_flavor);
}

static void fill_and_drain(void)
{
	for (unsigned int round = 0; round < 100; round++) {
		for (unsigned long i = 32; i < 132; i++)
			comb_store(mt, i);
		for (unsigned long i = 32; i < 132; i++)
			CHECK_SAME(mtree_erase(mt, comb_first(i)), xa_mk_value(i + 1));
	}
}

static void real_readers_see_no_freed_node(void)
{
	with_readers(fill_and_drain);
}

/* Each may have to wait while the other's wait holds what was retired. */
static void *fill_and_drain_mine(void *arg)
{
	unsigned long from = (unsigned long)arg, bad = 0;

	for (unsigned int round = 0; round < 40; round++) {
		for (unsigned long i = from; i < from + 60; i++)
			bad += mtree_store_range(mt, comb_first(i), comb_last(i), xa_mk_value(i + 1),
			                         GFP_KERNEL) != 0;
		for (unsigned long i = from; i < from + 60; i++)
			bad += mtree_erase(mt, comb_first(i)) != xa_mk_value(i + 1);
	}
	__atomic_add_fetch(&wrong, bad, __ATOMIC_SEQ_CST);
	return NULL;
}

static void two_fill_and_drain(void)
{
	pthread_t writer[2];

	for (unsigned long i = 0; i < 2; i++)
		CHECK_SAME(pthread_create(&writer[i], NULL, fill_and_drain_mine, (void *)(100 + 60 * i)), 0);
	for (unsigned int i = 0; i < 2; i++)
		pthread_join(writer[i], NULL);
}

static void two_erasers_do_not_starve_each_other(void)
{
	with_readers(two_fill_and_drain);
}

static void leave_and_enter(void)
{
	for (unsigned int round = 0; round < 60; round++) {
		mt_clear_in_rcu(mt);
		for (unsigned long i = 32; i < 40; i++)
			comb_store(mt, i);
		CHECK_SAME(mt_set_in_rcu(mt), 0);
		for (unsigned long i = 32; i < 40; i++)
			mtree_erase(mt, comb_first(i));
		sched_yield();
	}
}

static void real_readers_survive_changes_of_mode(void)
{
	with_readers(leave_and_enter);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"each write leaves what an erase may need", each_write_leaves_what_an_erase_may_need},
	        {"an erase never calls the allocator", an_erase_never_calls_the_allocator},
	        {"a wait makes the retired ready", a_wait_makes_the_retired_ready},
	        {"waiting makes the next wait come later", waiting_makes_the_next_wait_come_later},
	        {"what comes back counts for keep, not for need",
	         what_comes_back_counts_for_keep_but_not_for_need},
	        {"what is lacking is exact", what_is_lacking_is_exact},
	        {"a failed stocking changes nothing", a_failed_stocking_changes_nothing},
	        {"a failed first stocking opens no depot", a_failed_first_stocking_opens_no_depot},
	        {"a reserve serves writes that may not allocate",
	         a_reserve_serves_writes_that_may_not_allocate},
	        {"the retired wait for readers", the_retired_wait_for_readers},
	        {"what came back is used again, up to a limit", what_came_back_is_used_again_up_to_a_limit},
	        {"one callback is under way at a time", one_callback_is_under_way_at_a_time},
	        {"a closed depot outlives its tree", a_closed_depot_outlives_its_tree},
	        {"an empty tree has no depot", an_empty_tree_has_no_depot},
	        {"K18: without memory a tree does not enter RCU mode",
	         entering_rcu_mode_without_memory_changes_nothing},
	        {"leaving RCU mode gives the reserve back", leaving_rcu_mode_gives_the_reserve_back},
	        {"K19: an erase that waits drops the tree's own lock", an_erase_that_waits_drops_the_lock},
	        {"K19: a caller's lock stays held", a_callers_lock_stays_held},
	        {"others may do anything while an erase waits", others_may_do_anything_while_an_erase_waits},
	        {"writers copy until the last reader has left RCU mode",
	         writers_copy_until_the_last_reader_has_left_rcu_mode},
	        {"real readers see no freed node", real_readers_see_no_freed_node},
	        {"two erasers do not starve each other", two_erasers_do_not_starve_each_other},
	        {"real readers survive changes of mode", real_readers_survive_changes_of_mode},
	};

	mt_set_rcu_flavor(&sim_rcu_flavor);
	return CHECK_PROMISES(promises);
}
