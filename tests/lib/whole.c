/* SPDX-License-Identifier: MIT */
/*
 * whole.c - the test of lib/whole.c: duplicate and destroy, in every mode and at every height.
 */
#include "nodes.h"
#include "check.h"
#include "whole.h"

#ifdef MAPLE_TINY
enum { TALLEST = 4 };
#else
enum { TALLEST = 3 };
#endif

static struct stand src, dst;
static unsigned long entries;

static void each_tree(void (*look)(void))
{
	for (unsigned int mode = 0; mode < 8; mode++)
		for (unsigned int height = 1; height <= TALLEST; height++) {
			unsigned int flags = (mode & 1 ? MT_FLAGS_ALLOC_RANGE : 0) |
			                     (mode & 2 ? MT_FLAGS_USE_RCU : 0) |
			                     (mode & 4 ? MT_FLAGS_LOCK_EXTERN : 0);

			stand_init(&src, flags);
			stand_init(&dst, flags);
			entries = comb_of_height(&src.mt, height);
			look();
			stand_end(&src);
			stand_end(&dst);
		}
}

static void look_at_shape(void)
{
	struct node_list ours = {0, 0, NULL}, theirs = {0, 0, NULL};

	CHECK_SAME(maple_duplicate(&src.mt, &dst.mt, GFP_KERNEL), 0);
	nodes_list(&src.mt, &ours);
	nodes_list(&dst.mt, &theirs);
	CHECK_SAME(theirs.count, ours.count);
	for (size_t i = 0; i < ours.count; i++) {
		CHECK(ours.seen[i].node != theirs.seen[i].node);
		CHECK_SAME(theirs.seen[i].node->count, ours.seen[i].node->count);
		CHECK(theirs.seen[i].min == ours.seen[i].min && theirs.seen[i].max == ours.seen[i].max);
	}
	stand_sound(&dst);
	comb_check(&dst.mt, 0, entries);
	nodes_free(&ours);
	nodes_free(&theirs);
}

static void a_copy_has_the_same_shape_and_its_own_nodes(void)
{
	each_tree(look_at_shape);
}

static void change_both(void)
{
	CHECK_SAME(maple_duplicate(&src.mt, &dst.mt, GFP_KERNEL), 0);
	for (unsigned long i = 0; i < entries; i++)
		CHECK(mtree_erase(&src.mt, comb_first(i)) == xa_mk_value(i + 1));
	sim_rcu_quiesce();
	CHECK(mtree_empty(&src.mt));
	stand_sound(&dst);
	comb_check(&dst.mt, 0, entries);
	comb(&src.mt, entries + 1);
	mtree_destroy(&dst.mt);
	sim_rcu_quiesce();
	stand_sound(&src);
	comb_check(&src.mt, 0, entries + 1);
}

static void original_and_copy_are_independent(void)
{
	each_tree(change_both);
}

static void fail_each_allocation(void)
{
	unsigned long n = 1, nodes = src.account.live;

	for (;; n++) {
		int error;

		stand_arm(&dst, n);
		error = maple_duplicate(&src.mt, &dst.mt, GFP_KERNEL);
		if (!dst.meter.fired)
			break;
		CHECK_SAME(error, -ENOMEM);
		CHECK(mtree_empty(&dst.mt) && !dst.mt.depot);
		sim_rcu_quiesce();
		CHECK_SAME(dst.account.live, 0);
		CHECK_SAME(src.account.live, nodes);
	}
	CHECK(n > mt_height(&src.mt));
	comb_check(&dst.mt, 0, entries);
	stand_arm(&dst, 0);
}

static void a_failed_copy_is_empty_and_keeps_nothing(void)
{
	each_tree(fail_each_allocation);
}

static void copy_without_the_allocator(void)
{
	CHECK_SAME(maple_duplicate(&src.mt, &dst.mt, GFP_NOWAIT), -ENOMEM);
	CHECK(mtree_empty(&dst.mt));
	CHECK_SAME(dst.meter.calls, 0);
	mtree_destroy(&src.mt);
	CHECK_SAME(maple_duplicate(&src.mt, &dst.mt, GFP_NOWAIT), 0);
	CHECK(mtree_empty(&dst.mt));
}

static void without_the_allocator_only_nothing_is_copied(void)
{
	each_tree(copy_without_the_allocator);
}

static void destroy_under_a_reader(void)
{
	struct maple_census census;
	unsigned int flags = src.mt.ma_flags;
	unsigned long version = src.mt.version;

	maple_census(&src.mt, &census);
	sim_rcu_flavor.read_lock();
	maple_destroy(&src.mt);
	CHECK(mtree_empty(&src.mt) && !src.mt.depot);
	/* What a reader may see stays; the depot carries it. */
	CHECK_SAME(src.account.live, mt_in_rcu(&src.mt) ? census.nodes + 1 : 0);
	sim_rcu_flavor.read_unlock();
	sim_rcu_quiesce();
	CHECK_SAME(src.account.live, 0);
	CHECK_SAME(src.mt.ma_flags, flags);
	CHECK(src.mt.version != version);
	stand_sound(&src);
}

static void a_destroyed_tree_keeps_its_nodes_for_readers_only(void)
{
	each_tree(destroy_under_a_reader);
}

static void destroy_and_use(void)
{
	for (unsigned int round = 0; round < 3; round++) {
		maple_destroy(&src.mt);
		maple_destroy(&src.mt);
		sim_rcu_quiesce();
		comb(&src.mt, entries);
		stand_sound(&src);
	}
	comb_check(&src.mt, 0, entries);
}

static void a_destroyed_tree_can_be_used_again(void)
{
	each_tree(destroy_and_use);
}

static void leave_rcu_mode(void)
{
	bool on = mt_in_rcu(&src.mt);

	CHECK(maple_leave_rcu(&src.mt) == on);
	CHECK(maple_edits_in_place(&src.mt) == !on);
	CHECK(!maple_leave_rcu(&src.mt));
	if (on)
		maple_has_left_rcu(&src.mt);
	CHECK(maple_edits_in_place(&src.mt));
	stand_sound(&src);
}

static void writers_copy_until_rcu_mode_has_been_left(void)
{
	each_tree(leave_rcu_mode);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"a copy has the same shape and its own nodes", a_copy_has_the_same_shape_and_its_own_nodes},
	        {"original and copy are independent", original_and_copy_are_independent},
	        {"a failed copy is empty and keeps nothing", a_failed_copy_is_empty_and_keeps_nothing},
	        {"without the allocator only nothing is copied",
	         without_the_allocator_only_nothing_is_copied},
	        {"a destroyed tree keeps its nodes for readers only",
	         a_destroyed_tree_keeps_its_nodes_for_readers_only},
	        {"a destroyed tree can be used again", a_destroyed_tree_can_be_used_again},
	        {"writers copy until RCU mode has been left", writers_copy_until_rcu_mode_has_been_left},
	};

	mt_set_rcu_flavor(&sim_rcu_flavor);
	return CHECK_PROMISES(promises);
}
