/* SPDX-License-Identifier: MIT */
/*
 * edit.c - the test of lib/plan.c, apply.c and edit.c: what the three parts of a write may do, and what not.
 *
 * That the result is right is for the oracle to say (lockstep, exhaustive.c).
 * Here: a plan reads only and counts exactly; under readers a write is one
 * store; nothing is lost or kept too long.
 */
#include "nodes.h"
#include "check.h"
#include "edit.h"

#ifdef MAPLE_TINY
enum { ENTRIES = 60 };
#else
enum { ENTRIES = 500 };
#endif

enum { WRITES = 1500 };

static const unsigned int modes[] = {0, MT_FLAGS_ALLOC_RANGE, MT_FLAGS_USE_RCU,
                                     MT_FLAGS_ALLOC_RANGE | MT_FLAGS_USE_RCU};

static struct stand stand;
static struct maple_tree *mt = &stand.mt;
static struct node_list before;

static unsigned long random_state;

static unsigned long random_below(unsigned long n)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return random_state % n;
}

struct write {
	unsigned long first, last;
	void *entry;
};

/* Mostly small ones near the entries, at times wide ones; a third makes holes. */
static struct write random_write(void)
{
	unsigned long first = random_below(10 * ENTRIES + 20);
	unsigned long width = random_below(8) ? random_below(12) : random_below(10 * ENTRIES);
	struct write write = {first, first + width, xa_mk_value(1 + random_below(1000))};

	if (random_below(3) == 0)
		write.entry = NULL;
	if (random_below(40) == 0)
		write.last = MAX;
	return write;
}

/* In every mode: a comb, then random writes, each carried out by `perform`. */
static void each_write(void (*perform)(const struct write *write))
{
	for (unsigned int mode = 0; mode < 4; mode++) {
		random_state = 362436069;
		stand_init(&stand, modes[mode]);
		for (unsigned int i = 0; i < WRITES; i++) {
			struct write write = random_write();

			if (i % (WRITES / 4) == 0)
				comb(mt, ENTRIES);
			perform(&write);
			stand_sound(&stand);
			sim_rcu_quiesce();
		}
		stand_end(&stand);
	}
	nodes_free(&before);
}

/* ---- Plan ---------------------------------------------------------------- */

static void plan_and_compare(const struct write *write)
{
	void *root = mt->ma_root;
	struct maple_edit edit;

	nodes_list(mt, &before);
	stand_arm(&stand, 0);
	maple_plan(&edit, mt, write->first, write->last, write->entry);
	CHECK_SAME(stand.meter.calls, 0);
	CHECK(mt->ma_root == root);
	for (size_t i = 0; i < before.count; i++)
		CHECK(nodes_unchanged(mt, &before.seen[i]));
	CHECK_SAME(maple_store(mt, write->first, write->last, write->entry, GFP_KERNEL), 0);
}

static void a_plan_reads_only(void)
{
	each_write(plan_and_compare);
}

/* Reserve by hand, exactly what the plan wants. */
static void apply_with_exactly(const struct write *write)
{
	struct maple_list supply = {NULL, 0};
	struct maple_edit edit;

	maple_plan(&edit, mt, write->first, write->last, write->entry);
	CHECK_SAME(maple_pool_fill(maple_allocator_of(mt), &supply, maple_edit_wants(&edit)), 0);
	if (edit.in_place)
		maple_list_move(&edit.fresh, &supply);
	else if (edit.finish != MAPLE_FINISH_NOTHING)
		maple_depot_take(mt, &edit.fresh, edit.need, maple_erase_needs(edit.height), &supply);
	CHECK(edit.fresh.count == edit.need && supply.count == 0);
	stand_arm(&stand, 1);
	maple_apply(&edit);
	CHECK_SAME(stand.meter.calls, 0);
	CHECK_SAME(edit.fresh.count, 0);
	CHECK_SAME(edit.height, mt_height(mt));
	stand_arm(&stand, 0);
}

static void the_need_of_a_plan_is_exact(void)
{
	each_write(apply_with_exactly);
}

static void plan_an_erase(const struct write *write)
{
	struct maple_range range = maple_lookup(mt, write->first);
	struct maple_edit edit;

	if (range.entry) {
		maple_plan(&edit, mt, range.first, range.last, NULL);
		CHECK(edit.need <= (edit.in_place ? 0 : maple_erase_needs(mt_height(mt))));
	}
	maple_store(mt, write->first, write->last, write->entry, GFP_KERNEL);
}

static void an_erase_needs_what_the_reserve_holds(void)
{
	each_write(plan_an_erase);
}

/* ---- Apply --------------------------------------------------------------- */

/* The words of a node that a reader looks at: its pivots and slots. */
static unsigned int words_changed(const struct seen_node *seen)
{
	enum maple_kind kind = maple_kind_at(mt, seen->level);
	unsigned int words = 2 * maple_capacity(kind) - 1, changed = 0;

	for (unsigned int i = 0; i < words; i++)
		changed += seen->node->pivot[i] != seen->bytes.pivot[i];
	return changed;
}

/* With a reader inside, so that no node of before is used again or freed. */
static void write_under_a_reader(const struct write *write)
{
	void *root = mt->ma_root;
	unsigned int changed = 0;

	if (!mt_in_rcu(mt)) {
		maple_store(mt, write->first, write->last, write->entry, GFP_KERNEL);
		return;
	}
	nodes_list(mt, &before);
	sim_rcu_flavor.read_lock();
	CHECK_SAME(maple_store(mt, write->first, write->last, write->entry, GFP_KERNEL), 0);
	for (size_t i = 0; i < before.count; i++)
		changed += words_changed(&before.seen[i]);
	CHECK(changed + (mt->ma_root != root) <= 1);
	sim_rcu_flavor.read_unlock();
}

static void under_readers_a_write_is_one_store(void)
{
	each_write(write_under_a_reader);
}

static void account(const struct write *write)
{
	struct maple_census census;

	if (random_below(2))
		maple_store(mt, write->first, write->last, write->entry, GFP_KERNEL);
	else
		maple_erase(mt, write->first);
	maple_census(mt, &census);
	CHECK_SAME(stand.account.live, census.nodes + census.reserved + census.retired + (mt->depot != NULL));
}

static void every_node_is_in_the_tree_or_given_back(void)
{
	each_write(account);
}

static void version_moves(const struct write *write)
{
	struct node_list after = {0, 0, NULL};
	unsigned long version = mt->version;
	void *root = mt->ma_root;
	bool same;

	nodes_list(mt, &before);
	maple_store(mt, write->first, write->last, write->entry, GFP_KERNEL);
	nodes_list(mt, &after);
	same = root == mt->ma_root && before.count == after.count;
	for (size_t i = 0; same && i < after.count; i++)
		same = after.seen[i].node == before.seen[i].node &&
		       !memcmp(after.seen[i].bytes.pivot, before.seen[i].bytes.pivot,
		               (maple_capacity(MAPLE_LEAF) - 1) * sizeof(unsigned long) *
		                       (after.seen[i].level == 0));
	CHECK(same || mt->version != version);
	nodes_free(&after);
}

static void a_changed_structure_has_another_version(void)
{
	each_write(version_moves);
}

/* ---- Reserve ------------------------------------------------------------- */

/* Every allocation of the write fails once; then none. */
static void fail_each(const struct write *write)
{
	unsigned long nodes = stand.account.live;

	nodes_list(mt, &before);
	for (unsigned long n = 1;; n++) {
		int error;

		stand_arm(&stand, n);
		error = maple_store(mt, write->first, write->last, write->entry, GFP_KERNEL);
		if (!stand.meter.fired) {
			CHECK_SAME(error, 0);
			break;
		}
		CHECK_SAME(error, -ENOMEM);
		CHECK_SAME(stand.account.live, nodes);
		for (size_t i = 0; i < before.count; i++)
			CHECK(nodes_unchanged(mt, &before.seen[i]));
	}
	stand_arm(&stand, 0);
}

static void a_write_without_memory_touches_nothing(void)
{
	each_write(fail_each);
}

/* K20 */
static void try_without_the_allocator(const struct write *write)
{
	struct maple_edit edit;
	int error;

	maple_plan(&edit, mt, write->first, write->last, write->entry);
	stand_arm(&stand, 1);
	error = maple_store(mt, write->first, write->last, write->entry, GFP_NOWAIT);
	CHECK_SAME(stand.meter.calls, 0);
	if (edit.in_place)
		CHECK_SAME(error, edit.need ? -ENOMEM : 0);
	CHECK(error == 0 || error == -ENOMEM);
	stand_arm(&stand, 0);
	if (error)
		CHECK_SAME(maple_store(mt, write->first, write->last, write->entry, GFP_KERNEL), 0);
}

static void without_a_reserve_only_writes_that_need_nothing_succeed(void)
{
	each_write(try_without_the_allocator);
}

/* ---- Bounds (lib/cut.c), against the trees there are ---------------------- */

/* Appends after entries that are already there: the calls of the allocator stay below the bound, and near it.
 */
static void appends_take_no_more_than_their_bound(void)
{
	for (unsigned int mode = 0; mode < 2; mode++) /* not in RCU mode, where writes also copy */
		for (unsigned long there = 0; there < 200; there += 33)
			for (unsigned long stores = 1; stores < 600; stores = 2 * stores + 1) {
				unsigned int inner = maple_capacity(modes[mode] ? MAPLE_GAPPED : MAPLE_INNER);
				unsigned long bound, full;

				stand_init(&stand, modes[mode]);
				comb(mt, there);
				bound = maple_cut_appends(stores, mt_height(mt), MAPLE_SLOTS, inner);
				full = 2 * stores / (MAPLE_SLOTS - 1) + 2ul * mt_height(mt) + 2;
				stand_arm(&stand, 0);
				for (unsigned long i = there; i < there + stores; i++)
					comb_store(mt, i);
				CHECK(stand.meter.calls <= bound);
				CHECK(bound <= 2 * full + 16);
				stand_end(&stand);
			}
}

static void no_tree_outgrows_the_bound_of_its_height(void)
{
	for (unsigned int batch = 1; batch < 100; batch++) {
		unsigned int height;

		if (batch % 20 == 1) {
			stand_init(&stand, modes[batch / 20 % 2]);
			random_state = batch;
		}
		height = mt_height(mt);
		for (unsigned int i = 1; i <= batch % 20 * 8; i++) {
			struct write write = random_write();

			maple_store(mt, write.first, write.first + random_below(5), write.entry, GFP_KERNEL);
			CHECK(mt_height(mt) <= maple_cut_heights(i, height));
		}
		if (batch % 20 == 0 || batch == 99)
			stand_end(&stand);
	}
}

int main(void)
{
	static const struct promise promises[] = {
	        {"a plan reads only", a_plan_reads_only},
	        {"the need of a plan is exact", the_need_of_a_plan_is_exact},
	        {"an erase needs no more than the reserve holds", an_erase_needs_what_the_reserve_holds},
	        {"under readers a write is one store", under_readers_a_write_is_one_store},
	        {"every node is in the tree or given back", every_node_is_in_the_tree_or_given_back},
	        {"a changed structure has another version", a_changed_structure_has_another_version},
	        {"a write without memory touches nothing", a_write_without_memory_touches_nothing},
	        {"GFP_NOWAIT: only a write that needs no node succeeds",
	         without_a_reserve_only_writes_that_need_nothing_succeed},
	        {"appends take no more than their bound", appends_take_no_more_than_their_bound},
	        {"no tree outgrows the bound of its height", no_tree_outgrows_the_bound_of_its_height},
	};

	mt_set_rcu_flavor(&sim_rcu_flavor);
	return CHECK_PROMISES(promises);
}
