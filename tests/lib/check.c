/* SPDX-License-Identifier: MIT */
/*
 * check.c - the test of lib/check.c: each sentence that mt_validate can say, said of a tree that was damaged
 * for it.
 */
#include "nodes.h"
#include "check.h"
#include "edit.h"

#define RCU   MT_FLAGS_USE_RCU
#define ALLOC MT_FLAGS_ALLOC_RANGE

static struct stand stand;
static struct maple_tree *mt = &stand.mt;

static struct maple_node *root(void)
{
	return maple_root_node(mt->ma_root);
}

static struct maple_node *first_leaf(void)
{
	return nodes_outermost(mt, 0, MAPLE_UP);
}

static struct maple_node *last_leaf(void)
{
	return nodes_outermost(mt, 0, MAPLE_DOWN);
}

/* ---- Damage -------------------------------------------------------------- */

static void too_many_rows(void)
{
	first_leaf()->count = MAPLE_SLOTS + 1;
}

static void too_few_rows(void)
{
	first_leaf()->count = 1;
}

static void no_row(void)
{
	root()->count = 0;
}

static void inner_root_of_one_row(void)
{
	root()->count = 1;
}

static void pivots_out_of_order(void)
{
	root()->pivot[0] = root()->pivot[1] + 1;
}

static void pivot_beyond_its_node(void)
{
	struct maple_node *leaf = first_leaf();

	leaf->pivot[leaf->count - 2] += 1000;
}

static void pivot_where_its_node_ends(void)
{
	struct maple_node *parent = nodes_outermost(mt, 1, MAPLE_UP), *leaf = first_leaf();

	leaf->pivot[leaf->count - 2] = parent->pivot[0];
}

static void pivot_below_its_node(void)
{
	last_leaf()->pivot[0] = 3;
}

static void unused_pivot(void)
{
	root()->pivot[root()->count - 1] = 5000;
}

static void pivot_of_the_last_row(void)
{
	struct maple_node *leaf = first_leaf();

	leaf->pivot[leaf->count - 1] = 60;
}

static void unused_slot(void)
{
	root()->rows.slot[root()->count] = xa_mk_value(3);
}

static void two_holes_in_a_leaf(void)
{
	root()->rows.slot[1] = NULL;
}

static void two_holes_across_leaves(void)
{
	struct maple_node *leaf = nodes_outermost(mt, 1, MAPLE_UP)->rows.slot[1];
	struct maple_node *before = first_leaf();

	leaf->rows.slot[0] = NULL;
	before->rows.slot[before->count - 1] = NULL;
}

static void reserved_entry(void)
{
	first_leaf()->rows.slot[1] = xa_mk_internal(5);
}

static void zero_entry(void)
{
	first_leaf()->rows.slot[1] = XA_ZERO_ENTRY;
}

static void gap_too_long(void)
{
	nodes_outermost(mt, 1, MAPLE_UP)->gapped.gap[0]++;
}

static void gap_too_short(void)
{
	root()->gapped.gap[root()->count - 1]--;
}

static void child_missing(void)
{
	root()->rows.slot[1] = NULL;
}

static void child_astray(void)
{
	root()->rows.slot[1] = (char *)root()->rows.slot[1] + 8;
}

static void depot_missing(void)
{
	mt->depot = NULL;
}

static void depot_outside_rcu(void)
{
	mt->ma_flags &= ~RCU;
}

static void empty_with_depot(void)
{
	mt->ma_root = NULL;
}

static void reserve_too_small(void)
{
	struct maple_list list = {NULL, 0};

	CHECK(maple_depot_take_reserved(mt, &list, 1));
	maple_pool_drain(maple_allocator_of(mt), &list);
}

static void no_height(void)
{
	mt->ma_root = root();
}

static void too_high(void)
{
	mt->ma_root = maple_root_make(root(), MAPLE_HEIGHT_MAX + 1);
}

static void no_entry(void)
{
	struct maple_node *leaf = root();

	*leaf = (struct maple_node){.count = 1};
	for (unsigned int i = 0; i + 1 < MAPLE_SLOTS; i++)
		leaf->pivot[i] = MAX;
}

static void nothing(void)
{
}

/* ---- What mt_validate says of it ------------------------------------------ */

static const struct damage {
	const char *name;
	void (*act)(void);
	unsigned int flags, height;
	const char *says; /* somewhere in the sentence; NULL: the tree is sound */
} damages[] = {
        {"none", nothing, 0, 3, NULL},
        {"none, alloc rcu", nothing, ALLOC | RCU, 3, NULL},
        {"none, empty", nothing, RCU, 0, NULL},
        {"a zero entry", zero_entry, 0, 1, NULL},
        {"too many rows", too_many_rows, 0, 2, "rows, should have"},
        {"too few rows", too_few_rows, 0, 2, "a node has 1 rows, should have"},
        {"no row", no_row, 0, 1, "a node has 0 rows, should have 1 to"},
        {"an inner root of one row", inner_root_of_one_row, 0, 2, "a node has 1 rows"},
        {"pivots out of order", pivots_out_of_order, 0, 1, "row 1 ends at"},
        {"a pivot beyond its node", pivot_beyond_its_node, 0, 2, "out of order"},
        {"a pivot where its node ends", pivot_where_its_node_ends, 0, 2, "out of order"},
        {"a pivot below its node", pivot_below_its_node, 0, 2, "row 0 ends at 3, out of order"},
        {"an unused pivot", unused_pivot, 0, 1, "is 5000, should be ULONG_MAX"},
        {"the pivot of the last row", pivot_of_the_last_row, 0, 2, "is 60, should be ULONG_MAX"},
        {"an unused slot", unused_slot, 0, 1, "unused slot 3 is not empty"},
        {"two holes in a leaf", two_holes_in_a_leaf, 0, 1, "two holes meet at 3"},
        {"two holes across leaves", two_holes_across_leaves, 0, 3, "two holes meet at"},
        {"a reserved entry", reserved_entry, 0, 1, "[3,7] holds a reserved entry"},
        {"a gap too long", gap_too_long, ALLOC, 3, "the longest hole is"},
        {"a gap too short", gap_too_short, ALLOC, 3, "the longest hole is"},
        {"a missing child", child_missing, 0, 2, "the child of row 1 is not a node"},
        {"a child astray", child_astray, 0, 2, "the child of row 1 is not a node"},
        {"no depot", depot_missing, RCU, 2, "the reserve for erase has 0 nodes and 0 to come, should have 3"},
        {"a depot outside RCU mode", depot_outside_rcu, RCU, 2,
         "a tree that is not in RCU mode keeps a reserve"},
        {"an empty tree with a depot", empty_with_depot, RCU, 2, "a tree that is empty keeps a reserve"},
        {"a small reserve", reserve_too_small, RCU, 1,
         "the reserve for erase has 0 nodes and 0 to come, should have 1"},
        {"no height", no_height, 0, 1, "the root word says height 0"},
        {"too high", too_high, 0, 1, "the root word says height 25"},
        {"no entry", no_entry, 0, 1, "there are nodes but no entry"},
};

/* Three rows if it is one leaf; else as few entries as the height takes. */
static void build(const struct damage *damage)
{
	stand_init(&stand, damage->flags);
	if (damage->height == 1)
		comb(mt, 1);
	else
		comb_of_height(mt, damage->height);
	stand_sound(&stand);
}

static void judge(const struct damage *damage)
{
	char why[200] = "(nothing)", first[8] = "1234567";
	bool sound = mt_validate(mt, why, sizeof(why));

	CHECK_SAME(mt_validate(mt, NULL, 0), sound);
	CHECK_SAME(mt_validate(mt, first, sizeof(first) - 1), sound);
	CHECK(sound || (strlen(first) == sizeof(first) - 2 && !strncmp(first, why, strlen(first))));
	if (!CHECK_SAME(sound, !damage->says) || !CHECK(sound || strstr(why, damage->says)))
		printf("  %s: it said \"%s\"\n", damage->name, why);
}

static void each_damage_is_told_in_its_sentence(void)
{
	struct node_list list = {0, 0, NULL};

	for (size_t i = 0; i < sizeof(damages) / sizeof(damages[0]); i++) {
		struct maple_tree before;

		build(&damages[i]);
		before = *mt;
		nodes_list(mt, &list);
		damages[i].act();
		judge(&damages[i]);
		*mt = before;
		for (size_t n = 0; n < list.count; n++)
			*list.seen[n].node = list.seen[n].bytes;
		stand_end(&stand);
	}
	nodes_free(&list);
}

/* ---- Census -------------------------------------------------------------- */

static void a_census_counts_what_there_is(void)
{
	struct node_list list = {0, 0, NULL};
	struct maple_census census;
	unsigned long rows = 0, least = MAPLE_SLOTS;

	stand_init(&stand, ALLOC | RCU);
	maple_census(mt, &census);
	CHECK(!census.height && !census.nodes && !census.rows && !census.reserved && !census.retired);
	comb_of_height(mt, 3);
	nodes_list(mt, &list);
	for (size_t i = 0; i < list.count; i++) {
		rows += list.seen[i].node->count;
		if (list.seen[i].level < 2 && list.seen[i].node->count < least)
			least = list.seen[i].node->count;
	}
	maple_census(mt, &census);
	CHECK_SAME(census.height, 3);
	CHECK_SAME(census.nodes, list.count);
	CHECK_SAME(census.rows, rows);
	CHECK_SAME(census.least_fill, least);
	CHECK_SAME(census.reserved + census.retired + census.nodes + 1, stand.account.live);
	nodes_free(&list);
	stand_end(&stand);
}

static void the_build_says_how_large_its_nodes_are(void)
{
	CHECK_SAME(maple_leaf_slots, MAPLE_SLOTS);
	CHECK_SAME(maple_inner_slots, MAPLE_SLOTS);
	CHECK_SAME(maple_gapped_slots, MAPLE_GAPPED_SLOTS);
	CHECK_SAME(maple_node_size, sizeof(struct maple_node));
}

int main(void)
{
	static const struct promise promises[] = {
	        {"each damage is told, in its own sentence", each_damage_is_told_in_its_sentence},
	        {"a census counts what there is", a_census_counts_what_there_is},
	        {"the build says how large its nodes are", the_build_says_how_large_its_nodes_are},
	};

	mt_set_rcu_flavor(&sim_rcu_flavor);
	return CHECK_PROMISES(promises);
}
