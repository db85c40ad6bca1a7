/* SPDX-License-Identifier: MIT */
/*
 * mtree.c - the test of the normal API, lib/mtree.c and the header: each rule C4 to C20 where it is
 * most easily broken, at 0 and at ULONG_MAX.
 *
 * Every promise is kept in a plain tree, an allocation tree, one in RCU mode and one under a caller's lock.
 */
#include <pthread.h>

#include "trees.h"

#define A xa_mk_value(1)
#define B xa_mk_value(2)
#define C xa_mk_value(3)

static struct stand stand, other;
static struct maple_tree *mt = &stand.mt;
static unsigned int flags;

static int store(unsigned long first, unsigned long last, void *entry)
{
	return mtree_store_range(mt, first, last, entry, GFP_KERNEL);
}

static int insert(unsigned long first, unsigned long last, void *entry)
{
	return mtree_insert_range(mt, first, last, entry, GFP_KERNEL);
}

/* Is range(index) [first,last], and does it hold entry? */
static bool lies(unsigned long first, unsigned long last, void *entry)
{
	MA_STATE(mas, mt, first, first);

	return CHECK_SAME(mas_walk(&mas), entry) && CHECK_SAME(mas.index, first) &&
	       CHECK_SAME(mas.last, last);
}

/* ---- Data ---------------------------------------------------------------- */

static void equal_neighbours_stay_apart(void) /* C2 */
{
	store(0, 9, A);
	store(10, 19, A);
	CHECK(lies(0, 9, A) && lies(10, 19, A));
	store(5, 12, A);
	CHECK(lies(0, 4, A) && lies(5, 12, A) && lies(13, 19, A));
}

static void holes_are_one(void) /* C3 */
{
	store(0, MAX, A);
	store(10, 19, NULL);
	store(30, 39, NULL);
	store(15, 34, NULL);
	CHECK(lies(0, 9, A) && lies(10, 39, NULL) && lies(40, MAX, A));
	store(0, 9, NULL);
	CHECK(lies(0, 39, NULL));
	store(40, MAX, NULL);
	CHECK(mtree_empty(mt));
}

static void an_empty_tree_is_empty(void) /* C4 */
{
	for (unsigned int how = 0; how < 4; how++) {
		store(0, 0, A);
		store(MAX, MAX, B);
		CHECK(!mtree_empty(mt) && mt_height(mt) == 1);
		if (how == 0)
			store(0, MAX, NULL);
		else if (how == 1)
			mtree_destroy(mt);
		else if (how == 2)
			CHECK(mtree_erase(mt, 0) == A && mtree_erase(mt, MAX) == B);
		else
			CHECK(store(0, 0, NULL) == 0 && store(MAX, MAX, NULL) == 0);
		sim_rcu_quiesce();
		CHECK(mtree_empty(mt) && mt_height(mt) == 0 && stand.account.live == 0);
	}
}

static void reserved_entries_are_refused(void) /* C6 */
{
	unsigned long at = 7;

	store(5, 5, A);
	for (unsigned long v = 0; v < 1024; v++) {
		if (v == 257)
			continue;
		CHECK(mt_is_reserved(xa_mk_internal(v)) && xa_is_internal(xa_mk_internal(v)));
		CHECK_SAME(store(5, 6, xa_mk_internal(v)), -EINVAL);
		CHECK_SAME(insert(8, 9, xa_mk_internal(v)), -EINVAL);
	}
	CHECK(!mt_is_reserved(xa_mk_internal(1024)) && !mt_is_reserved(A) && !mt_is_reserved(NULL));
	CHECK_SAME(mtree_alloc_range(mt, &at, XA_ZERO_ENTRY, 1, 0, MAX, GFP_KERNEL), -EINVAL);
	CHECK_SAME(mtree_alloc_rrange(mt, &at, XA_ZERO_ENTRY, 1, 0, MAX, GFP_KERNEL), -EINVAL);
	CHECK_SAME(mtree_alloc_cyclic(mt, &at, XA_ZERO_ENTRY, 0, MAX, &at, GFP_KERNEL), -EINVAL);
	CHECK_SAME(at, 7);
	CHECK(lies(0, 4, NULL) && lies(5, 5, A) && lies(6, MAX, NULL));
}

static void a_zero_entry_occupies_and_hides(void) /* C6, K15 */
{
	unsigned long i = 0;

	CHECK_SAME(insert(10, 19, XA_ZERO_ENTRY), 0);
	store(30, 30, A);
	CHECK_SAME(insert(15, 15, B), -EEXIST);
	CHECK(!mtree_load(mt, 15));
	CHECK(mt_find(mt, &i, MAX) == A && i == 31);
	i = 15;
	CHECK(mt_find_after(mt, &i, MAX) == A);
	i = 0;
	CHECK(!mt_find(mt, &i, 29) && i == 0);
	CHECK(mt_next(mt, 0, MAX) == XA_ZERO_ENTRY && mt_prev(mt, 30, 0) == XA_ZERO_ENTRY);
	CHECK(mtree_erase(mt, 12) == XA_ZERO_ENTRY);
	CHECK(lies(0, 29, NULL));
}

static void values_are_told_from_pointers(void)
{
	CHECK(xa_is_value(A) && xa_to_value(A) == 1 && !xa_is_value(mt) && !xa_is_value(NULL));
	CHECK_SAME(xa_to_value(xa_mk_value(LONG_MAX)), LONG_MAX);
	CHECK(xa_is_zero(XA_ZERO_ENTRY) && !xa_is_zero(NULL) && !xa_is_zero(A));
	CHECK_SAME(xa_to_internal(XA_ZERO_ENTRY), 257);
	CHECK(xa_is_err(XA_ERROR(-ENOMEM)) && xa_err(XA_ERROR(-ENOMEM)) == -ENOMEM);
	CHECK(xa_err(A) == 0 && xa_err(NULL) == 0 && !xa_is_err(XA_ZERO_ENTRY) && !xa_is_err(mt));
}

static void first_after_last_is_refused(void) /* C7 */
{
	store(3, 8, A);
	CHECK_SAME(store(5, 4, B), -EINVAL);
	CHECK_SAME(store(MAX, 0, NULL), -EINVAL);
	CHECK_SAME(insert(21, 20, B), -EINVAL);
	CHECK(lies(0, 2, NULL) && lies(3, 8, A) && lies(9, MAX, NULL));
}

/* ---- Load, store, insert, erase ------------------------------------------ */

static void stores_are_exact_at_both_ends(void) /* C10, C11 */
{
	CHECK_SAME(mtree_store(mt, MAX, A, GFP_KERNEL), 0);
	CHECK(lies(MAX, MAX, A) && lies(0, MAX - 1, NULL) && !mtree_load(mt, MAX - 1));
	CHECK_SAME(mtree_store(mt, 0, B, GFP_KERNEL), 0);
	CHECK(lies(0, 0, B) && lies(1, MAX - 1, NULL) && !mtree_load(mt, 1));
	CHECK_SAME(store(0, MAX, C), 0);
	CHECK(lies(0, MAX, C) && mtree_load(mt, 0) == C && mtree_load(mt, MAX) == C);
	CHECK_SAME(store(1, MAX - 1, NULL), 0);
	CHECK(lies(0, 0, C) && lies(1, MAX - 1, NULL) && lies(MAX, MAX, C));
	CHECK_SAME(store(0, 0, NULL), 0);
	CHECK_SAME(store(MAX - 1, MAX, A), 0);
	CHECK(lies(0, MAX - 2, NULL) && lies(MAX - 1, MAX, A));
}

static void an_insert_takes_absent_ranges_only(void) /* C12 */
{
	CHECK_SAME(insert(0, MAX, A), 0);
	CHECK_SAME(insert(0, MAX, A), -EEXIST);
	CHECK_SAME(insert(MAX, MAX, NULL), -EEXIST);
	mtree_erase(mt, 77);
	CHECK_SAME(insert(MAX, MAX, A), 0);
	CHECK_SAME(insert(0, MAX, B), -EEXIST);
	CHECK_SAME(insert(5, MAX, NULL), -EEXIST);
	CHECK_SAME(insert(5, MAX - 1, NULL), 0);
	CHECK_SAME(mtree_insert(mt, 0, B, GFP_KERNEL), 0);
	CHECK_SAME(mtree_insert(mt, 0, B, GFP_KERNEL), -EEXIST);
	CHECK_SAME(insert(1, MAX - 1, C), 0);
	CHECK(lies(0, 0, B) && lies(1, MAX - 1, C) && lies(MAX, MAX, A));
}

static void an_erase_takes_the_whole_range(void) /* C13 */
{
	store(0, 9, A);
	store(MAX - 9, MAX, B);
	stand_arm(&stand, 1);
	CHECK(mtree_erase(mt, 10) == NULL && mtree_erase(mt, MAX - 10) == NULL);
	CHECK(mtree_erase(mt, 9) == A && lies(0, MAX - 10, NULL));
	CHECK(mtree_erase(mt, MAX) == B && mtree_empty(mt));
	CHECK(mtree_erase(mt, 0) == NULL);
	CHECK_SAME(stand.meter.calls, 0);
}

/* K20 */
static void without_the_allocator_only_what_needs_no_node(void)
{
	CHECK_SAME(mtree_store(mt, 5, A, GFP_NOWAIT), -ENOMEM);
	CHECK_SAME(mtree_insert(mt, 5, A, GFP_ATOMIC), -ENOMEM);
	CHECK_SAME(mtree_store(mt, 5, NULL, GFP_NOWAIT), 0);
	CHECK(mtree_empty(mt));
	store(5, 5, A);
	stand_arm(&stand, 1);
	CHECK_SAME(mtree_store(mt, 5, B, GFP_NOWAIT), 0);
	if (!(flags & MT_FLAGS_USE_RCU)) {
		CHECK_SAME(mtree_insert(mt, 6, C, GFP_NOWAIT), 0);
		for (unsigned long i = 10; mt_height(mt) == 1; i += 2)
			if (mtree_store(mt, i, A, GFP_NOWAIT))
				break;
		CHECK_SAME(mt_height(mt), 1);
		CHECK_SAME(mtree_store(mt, 8, A, GFP_NOWAIT), -ENOMEM);
	}
	CHECK_SAME(stand.meter.calls, 0);
}

/* ---- Find, next, prev ---------------------------------------------------- */

/* In trees of all heights, for numbers of keys around the size of a group. */
static void a_batch_loads_what_single_loads_do(void) /* C61 */
{
	enum { KEYS = 67 };
	unsigned long index[KEYS];
	void *entry[KEYS + 1];

	for (unsigned long entries = 0; entries < 300; entries = 3 * entries + 1) {
		comb(mt, entries);
		if (entries)
			store(comb_first(entries), MAX, entries % 2 ? A : XA_ZERO_ENTRY);
		for (unsigned long i = 0; i < KEYS; i++)
			index[i] = i % 11 ? i * 7919 % (10 * entries + 20) : MAX - i;
		for (size_t count = 0; count <= KEYS; count += count < 34 ? 1 : 11) {
			for (size_t i = 0; i <= KEYS; i++)
				entry[i] = &stand;
			mtree_load_batch(mt, index, entry, count);
			for (size_t i = 0; i <= KEYS; i++)
				CHECK(entry[i] == (i < count ? mtree_load(mt, index[i]) : &stand));
		}
	}
}

static void a_find_ends_after_the_last_index(void) /* C16 */
{
	unsigned long i = 0;

	store(0, 4, A);
	store(MAX - 2, MAX, B);
	CHECK(mt_find(mt, &i, MAX) == A && i == 5);
	CHECK(!mt_find(mt, &i, MAX - 3) && i == 5);
	CHECK(mt_find(mt, &i, MAX - 2) == B && i == 0);
	CHECK(!mt_find_after(mt, &i, MAX) && i == 0);
	i = MAX;
	CHECK(mt_find_after(mt, &i, MAX) == B && i == 0);
	i = 9;
	CHECK(!mt_find(mt, &i, 8) && i == 9);
	i = 3;
	CHECK(mt_find(mt, &i, 3) == A && i == 5);
}

static void for_each_visits_all_and_ends(void)
{
	unsigned long index = 0, visits = 0;
	void *entry;

	mt_for_each (mt, entry, index, MAX)
		CHECK(!"an empty tree has no entry to visit");
	store(0, 0, A);
	store(7, 9, B);
	store(MAX, MAX, C);
	index = 0;
	mt_for_each (mt, entry, index, MAX)
		CHECK_SAME(entry, xa_mk_value(++visits));
	CHECK(visits == 3 && index == 0);
	index = MAX;
	visits = 0;
	mt_for_each (mt, entry, index, MAX)
		visits++;
	CHECK_SAME(visits, 1);
	index = 1;
	mt_for_each (mt, entry, index, 6)
		CHECK(!"nothing begins within [1,6]");
}

static void next_and_prev_stop_at_their_limits(void) /* C17 */
{
	store(0, 0, A);
	store(10, 19, B);
	store(MAX, MAX, C);
	CHECK(mt_next(mt, 0, 10) == B && !mt_next(mt, 0, 9));
	CHECK(mt_next(mt, 12, MAX) == C && !mt_next(mt, 12, MAX - 1) && !mt_next(mt, MAX, MAX));
	CHECK(mt_prev(mt, MAX, 19) == B && !mt_prev(mt, MAX, 20));
	CHECK(mt_prev(mt, 10, 0) == A && !mt_prev(mt, 10, 1) && !mt_prev(mt, 0, 0));
	CHECK(mt_next(mt, 5, MAX) == B && mt_prev(mt, 5, 0) == A);
}

/* ---- Allocating ---------------------------------------------------------- */

static void windows_are_exact_at_both_limits(void) /* C14 */
{
	unsigned long at = 77;

	CHECK_SAME(mtree_alloc_range(mt, &at, A, MAX, 1, MAX, GFP_KERNEL),
	           flags & MT_FLAGS_ALLOC_RANGE ? 0 : -EINVAL);
	if (!(flags & MT_FLAGS_ALLOC_RANGE)) {
		CHECK_SAME(at, 77);
		return;
	}
	CHECK(at == 1 && lies(1, MAX, A) && lies(0, 0, NULL));
	CHECK_SAME(mtree_alloc_rrange(mt, &at, B, 1, 0, MAX, GFP_KERNEL), 0);
	CHECK_SAME(at, 0);
	at = 77;
	CHECK_SAME(mtree_alloc_range(mt, &at, B, 1, 0, MAX, GFP_KERNEL), -EBUSY);
	CHECK_SAME(mtree_alloc_range(mt, &at, B, 0, 0, MAX, GFP_KERNEL), -EINVAL);
	CHECK_SAME(mtree_alloc_range(mt, &at, B, 1, 6, 5, GFP_KERNEL), -EINVAL);
	CHECK_SAME(mtree_alloc_range(mt, &at, B, 3, 5, 6, GFP_KERNEL), -EINVAL);
	CHECK_SAME(at, 77);
	store(10, 12, NULL);
	store(MAX - 2, MAX, NULL);
	CHECK(!mtree_alloc_rrange(mt, &at, B, 2, 0, MAX, GFP_KERNEL) && at == MAX - 1);
	CHECK(!mtree_alloc_range(mt, &at, C, 2, 0, MAX, GFP_KERNEL) && at == 10);
	CHECK(!mtree_alloc_range(mt, &at, C, 1, 0, 12, GFP_KERNEL) && at == 12);
	CHECK_SAME(mtree_alloc_range(mt, &at, C, 1, 0, MAX - 3, GFP_KERNEL), -EBUSY);
	CHECK(!mtree_alloc_range(mt, &at, NULL, 1, 0, MAX, GFP_KERNEL) && at == MAX - 2); /* K16 */
	CHECK(lies(MAX - 2, MAX - 2, NULL));
}

static int cyclic(unsigned long *at, unsigned long lo, unsigned long hi, unsigned long *next)
{
	return mtree_alloc_cyclic(mt, at, A, lo, hi, next, GFP_KERNEL);
}

static void cyclic_goes_round(void) /* C15, K17 */
{
	unsigned long at = 0, next = MAX - 1;

	if (!(flags & MT_FLAGS_ALLOC_RANGE))
		return;
	CHECK(cyclic(&at, 0, MAX, &next) == 0 && at == MAX - 1 && next == MAX);
	CHECK(cyclic(&at, 0, MAX, &next) == 0 && at == MAX && next == 0);
	CHECK(cyclic(&at, 0, MAX, &next) == 1 && at == 0 && next == 1);
	CHECK(cyclic(&at, 0, MAX, &next) == 0 && at == 1 && next == 2);
	next = 9;
	CHECK(cyclic(&at, 5, 6, &next) == 1 && at == 5 && next == 6);
	CHECK(cyclic(&at, 5, 6, &next) == 0 && at == 6 && next == 7);
	CHECK(cyclic(&at, 5, 6, &next) == -EBUSY && at == 6 && next == 7);
	CHECK(cyclic(&at, 6, 5, &next) == -EINVAL);
	next = MAX;
	mtree_erase(mt, MAX);
	CHECK(cyclic(&at, MAX, MAX, &next) == 0 && at == MAX && next == 0);
	CHECK(cyclic(&at, MAX, MAX, &next) == -EBUSY && next == 0);
	CHECK(cyclic(&at, 0, MAX, &next) == 1 && at == 2); /* only a success forgets */
}

/* ---- Whole trees --------------------------------------------------------- */

static void a_dup_wants_equal_settings(void) /* C18 */
{
	static const unsigned int settings[] = {MT_FLAGS_ALLOC_RANGE, MT_FLAGS_USE_RCU, MT_FLAGS_LOCK_EXTERN};

	comb(mt, 9);
	for (unsigned int i = 0; i < 3; i++) {
		stand_init(&other, flags ^ settings[i]);
		CHECK_SAME(mtree_dup(mt, &other.mt, GFP_KERNEL), -EINVAL);
		CHECK(mtree_empty(&other.mt) && other.meter.calls == 0);
		stand_end(&other);
	}
	stand_init(&other, flags);
	CHECK_SAME(mtree_dup(mt, mt, GFP_KERNEL), -EINVAL);
	CHECK_SAME(mtree_dup(mt, &other.mt, GFP_NOWAIT), -ENOMEM); /* K20 */
	CHECK_SAME(mtree_dup(mt, &other.mt, GFP_KERNEL), 0);
	CHECK_SAME(mtree_dup(mt, &other.mt, GFP_KERNEL), -EINVAL);
	comb_check(&other.mt, 0, 9);
	CHECK(!mt->ma_lock.state && !other.mt.ma_lock.state);
	stand_end(&other);
	comb_check(mt, 0, 9);
}

static void the_wrap_memory_blocks_no_dup(void) /* C15 */
{
	unsigned long at, next = MAX;

	stand_init(&other, flags);
	if (flags & MT_FLAGS_ALLOC_RANGE)
		CHECK_SAME(cyclic(&at, 0, MAX, &next), 0);
	CHECK_SAME(mtree_dup(mt, &other.mt, GFP_KERNEL), 0);
	stand_end(&other);
}

static void a_destroyed_tree_keeps_its_settings(void) /* C19 */
{
	comb(mt, 40);
	mtree_destroy(mt);
	CHECK(mt->ma_flags == flags && mtree_empty(mt));
	comb(mt, 40);
	comb_check(mt, 0, 40);
	__mt_destroy(mt);
	CHECK(mt->ma_flags == flags && mtree_empty(mt));
}

static void modes_change_on_populated_trees(void) /* C20 */
{
	comb(mt, 40);
	CHECK(mt_set_in_rcu(mt) == 0 && mt_in_rcu(mt));
	comb_check(mt, 0, 40);
	CHECK(mt_set_in_rcu(mt) == 0 && mt_in_rcu(mt));
	mtree_erase(mt, comb_first(39));
	mt_clear_in_rcu(mt);
	CHECK(!mt_in_rcu(mt));
	mt_clear_in_rcu(mt);
	comb_check(mt, 0, 39);
	stand_sound(&stand);
}

static void the_header_makes_trees(void) /* C20 */
{
	static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	static struct maple_tree ext = MTREE_INIT_EXT(ext, MT_FLAGS_ALLOC_RANGE, mutex);
	static struct maple_tree both = MTREE_INIT(both, MT_FLAGS_ALLOC_RANGE | MT_FLAGS_USE_RCU);
	static DEFINE_MTREE(plain);
	struct maple_tree dynamic;

	CHECK(mt_external_lock(&ext) && ext.ma_external_lock == &mutex && !mt_in_rcu(&ext));
	CHECK(mt_in_rcu(&both) && !mt_external_lock(&both));
	CHECK(!mt_in_rcu(&plain) && !mt_external_lock(&plain) && mtree_empty(&plain) &&
	      mt_height(&plain) == 0);
	memset(&dynamic, 0xee, sizeof(dynamic));
	mt_init(&dynamic);
	CHECK(!memcmp(&dynamic, &plain, sizeof(dynamic)));
	memset(&dynamic, 0xee, sizeof(dynamic));
	mt_init_flags(&dynamic, MT_FLAGS_USE_RCU);
	CHECK(mt_in_rcu(&dynamic) && mtree_empty(&dynamic));
	mt_set_external_lock(&dynamic, &mutex);
	CHECK(mt_external_lock(&dynamic) && dynamic.ma_external_lock == &mutex && mt_in_rcu(&dynamic));
	CHECK_SAME(mtree_store(&ext, 1, A, GFP_KERNEL), 0);
	mtree_destroy(&ext);
}

/* ---- Locks (C54) --------------------------------------------------------- */

/* The tree's own lock is held by somebody else: under a caller's lock nobody may want it. */
static void under_a_callers_lock_the_own_one_is_left_alone(void)
{
	unsigned long i = 0;

	if (!(flags & MT_FLAGS_LOCK_EXTERN))
		return;
	mtree_lock(mt);
	comb(mt, 40);
	CHECK(mtree_load(mt, 3) == A && mt_find(mt, &i, MAX) == A && mt_next(mt, 3, MAX) == B);
	CHECK(mt_prev(mt, 13, 0) == A && insert(3, 3, B) == -EEXIST && mtree_erase(mt, 3) == A);
	CHECK_SAME(mt_set_in_rcu(mt), 0);
	mt_clear_in_rcu(mt);
	mtree_destroy(mt);
	CHECK_SAME(mt->ma_lock.state, 1);
	mtree_unlock(mt);
}

/* In RCU mode readers take no lock (C50): here a writer sits in it. */
static void readers_in_rcu_mode_take_no_lock(void)
{
	unsigned long i = 0, index = 3;
	void *entry;

	if (!(flags & MT_FLAGS_USE_RCU))
		return;
	comb(mt, 40);
	mtree_lock(mt);
	CHECK(mtree_load(mt, 3) == A && mt_find(mt, &i, MAX) == A && mt_next(mt, 3, MAX) == B);
	CHECK(mt_prev(mt, 13, 0) == A);
	mtree_load_batch(mt, &index, &entry, 1);
	CHECK(entry == A);
	mtree_unlock(mt);
	CHECK(!sim_rcu_reading());
}

/* Each promise in each mode, on a new tree, which afterwards is sound and leaks nothing. */
static const struct promise promises[] = {
        {"C2: equal neighbours stay apart", equal_neighbours_stay_apart},
        {"C3: holes are one", holes_are_one},
        {"C4: an empty tree is empty, however it became so", an_empty_tree_is_empty},
        {"C6: reserved entries are refused", reserved_entries_are_refused},
        {"C6, K15: a zero entry occupies and hides", a_zero_entry_occupies_and_hides},
        {"C6: values, internal entries and errors are told apart", values_are_told_from_pointers},
        {"C7: first after last is refused", first_after_last_is_refused},
        {"C10, C11: stores are exact at both ends", stores_are_exact_at_both_ends},
        {"C12: an insert takes absent ranges only", an_insert_takes_absent_ranges_only},
        {"C13: an erase takes the whole range", an_erase_takes_the_whole_range},
        {"K20: without the allocator only what needs no node", without_the_allocator_only_what_needs_no_node},
        {"C61: a batch loads what single loads do", a_batch_loads_what_single_loads_do},
        {"C16: a find ends after the last index", a_find_ends_after_the_last_index},
        {"C16: mt_for_each visits all and ends", for_each_visits_all_and_ends},
        {"C17: next and prev stop at their limits", next_and_prev_stop_at_their_limits},
        {"C14: windows are exact at both limits", windows_are_exact_at_both_limits},
        {"C15, K17: cyclic goes round", cyclic_goes_round},
        {"C18: a dup wants equal settings", a_dup_wants_equal_settings},
        {"C15: the wrap memory blocks no dup", the_wrap_memory_blocks_no_dup},
        {"C19: a destroyed tree keeps its settings", a_destroyed_tree_keeps_its_settings},
        {"C20: modes change on populated trees", modes_change_on_populated_trees},
        {"C20: the header makes trees", the_header_makes_trees},
        {"C54: under a caller's lock the own one is left alone",
         under_a_callers_lock_the_own_one_is_left_alone},
        {"C50: readers in RCU mode take no lock", readers_in_rcu_mode_take_no_lock},
};

static void in_every_mode(void)
{
	static const unsigned int modes[] = {0, MT_FLAGS_ALLOC_RANGE, MT_FLAGS_USE_RCU,
	                                     MT_FLAGS_ALLOC_RANGE | MT_FLAGS_USE_RCU, MT_FLAGS_LOCK_EXTERN};

	for (size_t i = 0; i < sizeof(promises) / sizeof(promises[0]); i++)
		for (size_t mode = 0; mode < sizeof(modes) / sizeof(modes[0]); mode++) {
			check_words = promises[i].words;
			flags = modes[mode];
			stand_init(&stand, flags);
			promises[i].check();
			stand_sound(&stand);
			CHECK_SAME(mt->ma_lock.state, 0);
			stand_arm(&stand, 0);
			stand_end(&stand);
		}
}

int main(void)
{
	static const struct promise all[] = {{"in every mode", in_every_mode}};

	mt_set_rcu_flavor(&sim_rcu_flavor);
	return CHECK_PROMISES(all);
}
