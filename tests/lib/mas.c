/* SPDX-License-Identifier: MIT */
/*
 * mas.c - the test of the cursor API, lib/mas.c: examples from the K rules with the numbers written by hand.
 *
 * The whole table status x operation is compared with the oracle in
 * exhaustive.c; these are the cases that a person can check, and what one
 * thread alone cannot show the oracle: cursors of readers across writes.
 */
#include "nodes.h"

#define A xa_mk_value(1)
#define B xa_mk_value(2)
#define C xa_mk_value(3)

static struct stand stand;
static struct maple_tree *mt = &stand.mt;
static struct ma_state mas;

static void store(unsigned long first, unsigned long last, void *entry)
{
	CHECK_SAME(mtree_store_range(mt, first, last, entry, GFP_KERNEL), 0);
}

static void put(unsigned long index, unsigned long last, enum maple_status status)
{
	mas_init(&mas, mt, 0);
	mas_set_range(&mas, index, last);
	mas.status = status;
}

static bool shows(unsigned long index, unsigned long last, enum maple_status status)
{
	return CHECK_SAME(mas.index, index) && CHECK_SAME(mas.last, last) && CHECK_SAME(mas.status, status);
}

/* [10,19]=A [30,30]=B [MAX,MAX]=C */
static void three_entries(void)
{
	stand_init(&stand, MT_FLAGS_ALLOC_RANGE);
	store(10, 19, A);
	store(30, 30, B);
	store(MAX, MAX, C);
}

/* ---- By content ---------------------------------------------------------- */

static void an_empty_tree_shows_one_hole(void) /* K2 */
{
	static void *(*const calls[])(struct ma_state *, unsigned long) = {
	        mas_find, mas_find_range, mas_find_rev, mas_find_range_rev,
	        mas_next, mas_next_range, mas_prev,     mas_prev_range,
	};

	stand_init(&stand, 0);
	for (unsigned int status = ma_active; status < ma_error; status++)
		for (unsigned int i = 0; i < 8; i++) {
			put(5, 6, status);
			CHECK(!calls[i](&mas, 9) && shows(0, MAX, ma_none));
			put(5, 6, status);
			CHECK(!mas_walk(&mas) && shows(0, MAX, ma_none));
		}
	stand_end(&stand);
}

static void a_single_entry_is_root_and_beyond_it_is_none(void) /* K3, C41 */
{
	stand_init(&stand, 0);
	store(0, 0, A);
	put(0, 0, ma_start);
	CHECK(mas_find(&mas, MAX) == A && shows(0, 0, ma_root));
	CHECK(!mas_find(&mas, MAX) && shows(1, MAX, ma_none));
	CHECK(!mas_find(&mas, MAX) && shows(1, MAX, ma_none));
	CHECK(mas_find_rev(&mas, 0) == A && shows(0, 0, ma_root));
	CHECK(!mas_find_rev(&mas, 0) && shows(0, 0, ma_none));
	put(9, 9, ma_start);
	CHECK(mas_prev(&mas, 0) == A && shows(0, 0, ma_root));
	CHECK(!mas_prev(&mas, 0) && shows(0, 0, ma_underflow));
	CHECK(mas_next(&mas, MAX) == A && shows(0, 0, ma_root));
	put(9, 9, ma_start);
	CHECK(!mas_find_rev(&mas, 1) && shows(1, MAX, ma_underflow));
	stand_end(&stand);
}

static void a_walk_shows_the_range_or_the_hole(void) /* C31, K4 */
{
	three_entries();
	put(15, 15, ma_start);
	CHECK(mas_walk(&mas) == A && shows(10, 19, ma_active));
	mas_set(&mas, 25);
	CHECK(!mas_walk(&mas) && shows(20, 29, ma_active));
	mas_set(&mas, MAX);
	CHECK(mas_walk(&mas) == C && shows(MAX, MAX, ma_active));
	mas_set(&mas, 0);
	CHECK(!mas_walk(&mas) && shows(0, 9, ma_active));
	stand_end(&stand);
}

static void a_find_goes_from_entry_to_entry(void) /* C32, K5 */
{
	three_entries();
	put(15, 15, ma_start);
	CHECK(mas_find(&mas, MAX) == A && shows(10, 19, ma_active));
	CHECK(!mas_find(&mas, 29) && shows(20, 29, ma_active));
	CHECK(mas_find(&mas, 30) == B && shows(30, 30, ma_active));
	CHECK(mas_find(&mas, MAX) == C && shows(MAX, MAX, ma_active));
	CHECK(!mas_find(&mas, MAX) && shows(MAX, MAX, ma_active));
	CHECK(mas_find_rev(&mas, 0) == B && mas_find_rev(&mas, 19) == A && shows(10, 19, ma_active));
	CHECK(!mas_find_rev(&mas, 0) && shows(0, 9, ma_underflow));
	stand_end(&stand);
}

static void ranges_show_holes_too(void) /* K6, K9 */
{
	three_entries();
	put(0, 0, ma_start);
	CHECK(!mas_find_range(&mas, MAX) && shows(0, 9, ma_active));
	CHECK(mas_find_range(&mas, MAX) == A && shows(10, 19, ma_active));
	CHECK(!mas_find_range(&mas, 19) && shows(10, 19, ma_overflow));
	CHECK(!mas_next_range(&mas, MAX) && shows(20, 29, ma_active));
	CHECK(mas_next_range(&mas, MAX) == B && shows(30, 30, ma_active));
	CHECK(!mas_prev_range(&mas, 0) && shows(20, 29, ma_active));
	CHECK(mas_prev_range(&mas, 0) == A && !mas_prev_range(&mas, 0) && shows(0, 9, ma_active));
	CHECK(!mas_find_range_rev(&mas, 0) && shows(0, 9, ma_underflow));
	stand_end(&stand);
}

static void at_a_limit_the_other_way_is_open(void) /* C33, C44, C45 */
{
	stand_init(&stand, 0);
	store(2000, 2500, A);
	store(3000, 3500, B);
	put(2000, 2000, ma_start);
	CHECK(mas_walk(&mas) == A);
	CHECK(!mas_next(&mas, 2900) && shows(2501, 2999, ma_overflow));
	CHECK(!mas_next(&mas, 2900) && shows(2501, 2999, ma_overflow));
	CHECK(mas_next(&mas, 3000) == B && shows(3000, 3500, ma_active));
	CHECK(!mas_next(&mas, 3500) && shows(3000, 3500, ma_overflow));
	CHECK(mas_prev(&mas, 0) == B && shows(3000, 3500, ma_active));
	CHECK(mas_prev(&mas, 2500) == A && shows(2000, 2500, ma_active));
	CHECK(!mas_prev(&mas, 2000) && shows(2000, 2500, ma_underflow));
	CHECK(mas_next(&mas, MAX) == A && shows(2000, 2500, ma_active));
	CHECK(!mas_prev(&mas, 100) && shows(0, 1999, ma_underflow));
	CHECK(mas_find(&mas, MAX) == A && shows(2000, 2500, ma_active));
	stand_end(&stand);
}

static void a_pause_goes_on_beside_the_range(void) /* C34, K14 */
{
	three_entries();
	put(0, 0, ma_start);
	CHECK(mas_find(&mas, MAX) == A);
	mas_pause(&mas);
	CHECK(shows(10, 19, ma_pause) && mas_find(&mas, MAX) == B && shows(30, 30, ma_active));
	mas_pause(&mas);
	CHECK(mas_find_rev(&mas, 0) == A && shows(10, 19, ma_active));
	mas_pause(&mas);
	CHECK(!mas_find(&mas, 19) && shows(10, 19, ma_pause));
	CHECK(mas_prev(&mas, 0) == NULL && shows(0, 9, ma_underflow));
	mas_set(&mas, MAX);
	CHECK(mas_find(&mas, MAX) == C);
	mas_pause(&mas);
	CHECK(!mas_find(&mas, MAX) && shows(MAX, MAX, ma_pause)); /* nothing follows: no wrap to 0 */
	stand_end(&stand);
}

static void for_each_ends_at_both_ends(void)
{
	unsigned long seen = 0;
	void *entry;

	three_entries();
	put(0, 0, ma_start);
	mas_for_each (&mas, entry, MAX)
		CHECK_SAME(entry, xa_mk_value(++seen));
	CHECK_SAME(seen, 3);
	store(0, 0, xa_mk_value(9));
	put(MAX, MAX, ma_start);
	mas_for_each_rev (&mas, entry, 1)
		CHECK_SAME(entry, xa_mk_value(seen--));
	CHECK_SAME(seen, 0);
	mas_for_each (&mas, entry, 0)
		CHECK(entry == xa_mk_value(9));
	stand_end(&stand);
}

/* ---- Writes -------------------------------------------------------------- */

static void a_store_gives_the_lowest_entry_it_overwrote(void) /* C35, K12 */
{
	three_entries();
	put(0, 30, ma_start);
	CHECK(mas_store(&mas, xa_mk_value(7)) == A && shows(0, 30, ma_active));
	mas_set_range(&mas, 31, MAX - 1);
	CHECK(!mas_store(&mas, xa_mk_value(8)) && shows(31, MAX - 1, ma_active));
	mas_set_range(&mas, 5, 5);
	CHECK(mas_store(&mas, NULL) == xa_mk_value(7) && shows(5, 5, ma_active));
	mas_set_range(&mas, 5, MAX);
	CHECK(mas_store(&mas, NULL) == xa_mk_value(7) && shows(5, MAX, ma_active));
	mas_set_range(&mas, 0, 0);
	CHECK(mas_store(&mas, A) == xa_mk_value(7));
	mas_set_range(&mas, 1, 9);
	CHECK(mas_store(&mas, NULL) == xa_mk_value(7) && shows(1, 9, ma_none)); /* SINGLE now */
	mas_set_range(&mas, 0, 0);
	CHECK(mas_store(&mas, B) == A && shows(0, 0, ma_root));
	CHECK(mas_store(&mas, NULL) == B && shows(0, 0, ma_none));
	CHECK(mtree_empty(mt));
	stand_end(&stand);
}

static void an_erase_shows_what_it_removed(void) /* C36, K13 */
{
	three_entries();
	stand_arm(&stand, 1);
	put(15, 15, ma_start);
	CHECK(mas_erase(&mas) == A && shows(10, 19, ma_active));
	CHECK(mas_erase(&mas) == NULL && shows(0, 29, ma_active));
	mas_set(&mas, MAX);
	CHECK(mas_erase(&mas) == C && shows(MAX, MAX, ma_active));
	mas_set(&mas, 30);
	CHECK(mas_erase(&mas) == B && shows(30, 30, ma_none));
	CHECK_SAME(stand.meter.calls, 0);
	stand_end(&stand);
}

static void an_error_sticks_until_it_is_cleared(void) /* K1 */
{
	three_entries();
	put(9, 8, ma_start);
	CHECK(!mas_store(&mas, A) && mas_is_err(&mas) && xa_err(mas.node) == -EINVAL);
	CHECK(!mas_walk(&mas) && !mas_find(&mas, MAX) && !mas_prev(&mas, 0) && !mas_erase(&mas));
	mas_pause(&mas);
	CHECK(shows(9, 8, ma_error));
	CHECK_SAME(mas_store_gfp(&mas, A, GFP_KERNEL), -EINVAL);
	CHECK_SAME(mas_empty_area(&mas, 0, MAX, 1), -EINVAL);
	mas_reset(&mas);
	CHECK(shows(9, 8, ma_start) && !mas_is_err(&mas));
	mas_set_range(&mas, 12, 13);
	stand_arm(&stand, 1);
	for (unsigned long i = 40; !mas_is_err(&mas) && i < 140; i += 2) {
		mas_set(&mas, i);
		mas_store(&mas, A);
	}
	CHECK(mas_is_err(&mas) && xa_err(mas.node) == -ENOMEM);
	CHECK_SAME(mas_empty_area(&mas, 0, MAX, 1), -ENOMEM);
	stand_arm(&stand, 0);
	mas_reset(&mas);
	CHECK_SAME(mas_store_gfp(&mas, A, GFP_KERNEL), 0);
	CHECK(mas_is_active(&mas));
	stand_sound(&stand);
	stand_end(&stand);
}

static void a_failed_store_gfp_leaves_a_reset_cursor(void) /* C35 */
{
	three_entries();
	put(50, 60, ma_start);
	CHECK(!mas_walk(&mas));
	mas_set_range(&mas, 50, 60);
	stand_arm(&stand, 1);
	for (unsigned long i = 50; i < 250; i += 3) {
		mas_set_range(&mas, i, i + 1);
		if (mas_store_gfp(&mas, A, GFP_NOWAIT)) {
			CHECK(shows(i, i + 1, ma_start));
			break;
		}
		CHECK(i < 240);
	}
	CHECK_SAME(stand.meter.calls, 0);
	mas_set_range(&mas, 9, 3);
	CHECK(mas_store_gfp(&mas, A, GFP_KERNEL) == -EINVAL && shows(9, 3, ma_start));
	mas_set(&mas, 3);
	CHECK(mas_store_gfp(&mas, xa_mk_internal(4), GFP_KERNEL) == -EINVAL && shows(3, 3, ma_start));
	stand_end(&stand);
}

/* As a tree grows, stores among its entries split nodes on every level. */
static void a_reserve_suffices_for_its_store(void) /* K22 */
{
	static const unsigned int flags[] = {0, MT_FLAGS_ALLOC_RANGE, MT_FLAGS_USE_RCU,
	                                     MT_FLAGS_ALLOC_RANGE | MT_FLAGS_USE_RCU};

	for (unsigned int i = 0; i < 4; i++) {
		stand_init(&stand, flags[i]);
		for (unsigned long n = 0; n < 2000; n++) {
			put(n * 7919 % 65536 * 4 + 1, n * 7919 % 65536 * 4 + 2, ma_start);
			CHECK_SAME(mas_reserve(&mas, 1, GFP_KERNEL), 0);
			stand_arm(&stand, 1);
			CHECK(!mas_store(&mas, A) && !mas_is_err(&mas));
			stand_arm(&stand, 0);
			mas_destroy(&mas);
		}
		stand_sound(&stand);
		stand_end(&stand);
	}
}

static void an_empty_area_is_a_place_to_store(void) /* C38 */
{
	three_entries();
	put(77, 78, ma_active);
	CHECK(mas_empty_area(&mas, 0, MAX, 10) == 0 && shows(0, 9, ma_active));
	CHECK(mas_empty_area(&mas, 5, MAX, 10) == 0 && shows(20, 29, ma_active));
	CHECK(mas_empty_area_rev(&mas, 0, MAX, 10) == 0 && shows(MAX - 10, MAX - 1, ma_active));
	CHECK(mas_empty_area_rev(&mas, 0, 29, 10) == 0 && shows(20, 29, ma_active));
	CHECK(!mas_store(&mas, xa_mk_value(5)));
	CHECK(mas_empty_area(&mas, 10, 30, 1) == -EBUSY && shows(20, 29, ma_start));
	CHECK(mas_empty_area(&mas, 0, 9, 11) == -EINVAL && mas_empty_area(&mas, 0, 9, 0) == -EINVAL);
	CHECK(mas_empty_area_rev(&mas, 9, 0, 1) == -EINVAL && shows(20, 29, ma_start));
	stand_end(&stand);
}

static void setting_a_range_keeps_the_status(void) /* K14 */
{
	three_entries();
	put(15, 15, ma_start);
	CHECK(mas_walk(&mas) == A);
	__mas_set_range(&mas, 3, 4);
	CHECK(shows(3, 4, ma_active) && mas_next(&mas, MAX) == A);
	mas_set_range(&mas, 30, 31);
	CHECK(shows(30, 31, ma_start) && mas_find(&mas, MAX) == B);
	mas_init(&mas, mt, 7);
	CHECK(shows(7, 7, ma_start));
	{
		MA_STATE(named, mt, 4, 40);

		CHECK(named.tree == mt && named.index == 4 && named.last == 40 && named.status == ma_start);
		CHECK(mas_walk(&named) == NULL && named.index == 0 && named.last == 9);
	}
	stand_end(&stand);
}

/* ---- Others write (C40, C52) --------------------------------------------- */

static void a_cursor_notices_what_others_changed(void) /* C40 */
{
	stand_init(&stand, 0);
	comb(mt, 200);
	put(comb_first(5), comb_first(5), ma_start);
	CHECK(mas_walk(&mas) == xa_mk_value(6));
	for (unsigned long i = 0; i < 12; i++)
		mtree_erase(mt, comb_first(i));
	CHECK(mas_next(&mas, MAX) == xa_mk_value(13) && shows(comb_first(12), comb_last(12), ma_active));
	mtree_destroy(mt);
	CHECK(!mas_next(&mas, MAX) && shows(0, MAX, ma_none));
	store(0, 0, A);
	CHECK(mas_find(&mas, MAX) == A && shows(0, 0, ma_root));
	stand_end(&stand);
}

/* A reader goes up (or down) while a writer replaces all behind and before it: order is kept, what stays is
 * not missed. */
static void read_across_writes(bool up)
{
	unsigned long entries, stable = 0, at = up ? 0 : MAX, n = 0;
	void *entry;

	stand_init(&stand, MT_FLAGS_USE_RCU);
	entries = comb_of_height(mt, 3);
	sim_rcu_flavor.read_lock();
	put(at, at, ma_start);
	while ((entry = up ? mas_find(&mas, MAX) : mas_find_rev(&mas, 0)) != NULL) {
		/* K5: it goes on from range(index) as that is now, whose end may have moved either way. */
		CHECK(n == 0 || (up ? mas.index > at : mas.last < at));
		at = mas.index;
		stable += mas.index % 20 == 3; /* entries 0, 2, 4, ... are never touched */
		CHECK(xa_to_value(entry) <= entries || xa_to_value(entry) == 5000);
		/* The odd ones come, go and change their bounds. */
		for (unsigned long i = 1; i < entries; i += 2) {
			if ((i + n) % 3 == 0) /* no erase: it might wait for this very reader (K19) */
				store(comb_first(i), comb_last(i), NULL);
			else
				store(comb_first(i) - (i + n) % 3, comb_last(i), xa_mk_value(5000));
		}
		n++;
	}
	sim_rcu_flavor.read_unlock();
	CHECK_SAME(stable, (entries + 1) / 2);
	sim_rcu_quiesce();
	stand_sound(&stand);
	stand_end(&stand);
}

static void a_readers_cursor_keeps_order_across_writes(void) /* C52 */
{
	read_across_writes(true);
	read_across_writes(false);
}

/* Inside one read section the old picture stays whole: its nodes are not used again, its bounds do not move.
 */
static void an_old_picture_stays(void) /* C50, C53 */
{
	struct maple_path path;
	struct maple_range row;
	unsigned long entries;

	stand_init(&stand, MT_FLAGS_USE_RCU);
	entries = comb_of_height(mt, 3);
	sim_rcu_flavor.read_lock();
	maple_path_walk(mt, &path, 0);
	mtree_destroy(mt);
	comb(mt, 2 * entries);
	store(0, MAX, A);
	for (unsigned long i = 0; i < entries; i++) {
		maple_path_row_step(mt, &path, MAPLE_UP);
		row = maple_path_row(&path);
		CHECK(row.first == comb_first(i) && row.last == comb_last(i) &&
		      row.entry == xa_mk_value(i + 1));
		maple_path_row_step(mt, &path, MAPLE_UP);
	}
	sim_rcu_flavor.read_unlock();
	sim_rcu_quiesce();
	CHECK(mtree_load(mt, 5) == A);
	stand_end(&stand);
}

static void a_paused_reader_holds_no_node(void) /* C34 */
{
	stand_init(&stand, MT_FLAGS_USE_RCU);
	comb_of_height(mt, 3);
	sim_rcu_flavor.read_lock();
	put(0, 0, ma_start);
	CHECK(mas_find(&mas, MAX) == A && mas_find(&mas, MAX) == B);
	mas_pause(&mas);
	sim_rcu_flavor.read_unlock();
	mtree_destroy(mt);
	sim_rcu_quiesce();
	CHECK_SAME(stand.account.live, 0); /* poisoned and freed: to follow the old path would show */
	comb(mt, 4);
	sim_rcu_flavor.read_lock();
	CHECK(mas_find(&mas, MAX) == C && shows(comb_first(2), comb_last(2), ma_active));
	sim_rcu_flavor.read_unlock();
	stand_end(&stand);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"K2: an empty tree shows one hole", an_empty_tree_shows_one_hole},
	        {"K3: a single entry is ma_root, beyond it is ma_none",
	         a_single_entry_is_root_and_beyond_it_is_none},
	        {"K4: a walk shows the range or the hole", a_walk_shows_the_range_or_the_hole},
	        {"K5, K8: a find goes from entry to entry", a_find_goes_from_entry_to_entry},
	        {"K6, K9: ranges show holes too", ranges_show_holes_too},
	        {"K7, K10: at a limit the other way is open", at_a_limit_the_other_way_is_open},
	        {"C34: a pause goes on beside the range", a_pause_goes_on_beside_the_range},
	        {"mas_for_each ends at both ends", for_each_ends_at_both_ends},
	        {"K12: a store gives the lowest entry it overwrote",
	         a_store_gives_the_lowest_entry_it_overwrote},
	        {"K13: an erase shows what it removed", an_erase_shows_what_it_removed},
	        {"K1: an error sticks until it is cleared", an_error_sticks_until_it_is_cleared},
	        {"C35: a failed store_gfp leaves a reset cursor", a_failed_store_gfp_leaves_a_reset_cursor},
	        {"K22: a reserve suffices for its store", a_reserve_suffices_for_its_store},
	        {"C38: an empty area is a place to store", an_empty_area_is_a_place_to_store},
	        {"K14: setting a range keeps the status", setting_a_range_keeps_the_status},
	        {"C40: a cursor notices what others changed", a_cursor_notices_what_others_changed},
	        {"C52: a reader's cursor keeps order across writes",
	         a_readers_cursor_keeps_order_across_writes},
	        {"C53: an old picture stays", an_old_picture_stays},
	        {"C34: a paused reader holds no node", a_paused_reader_holds_no_node},
	};

	mt_set_rcu_flavor(&sim_rcu_flavor);
	return CHECK_PROMISES(promises);
}
