/* SPDX-License-Identifier: MIT */
/*
 * gap.c - the test of lib/gap.c: searches against a scan of all holes, and the kept gaps against the holes
 * there are.
 */
#include "nodes.h"
#include "gap.h"

#ifdef MAPLE_TINY
enum { ENTRIES = 60 };
#else
enum { ENTRIES = 400 };
#endif

static struct stand stand;
static struct maple_tree *mt = &stand.mt;

static uint64_t random_state = 88172645463325252u;

static unsigned long random_below(unsigned long n)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return random_state % n;
}

/* ---- The scan ------------------------------------------------------------ */

/* All holes upwards, each cut to [min,max]: what a search would do if there were no gaps in the nodes. */
static bool scan(enum maple_direction direction, unsigned long min, unsigned long max, unsigned long size,
                 unsigned long *first)
{
	unsigned long at = 0;
	bool found = false;

	for (;;) {
		MA_STATE(mas, mt, at, at);
		unsigned long low, high;

		if (!mas_walk(&mas)) {
			low = mas.index > min ? mas.index : min;
			high = mas.last < max ? mas.last : max;
			if (low <= high && high - low >= size - 1) {
				*first = direction == MAPLE_UP ? low : high - (size - 1);
				found = true;
				if (direction == MAPLE_UP)
					return true;
			}
		}
		if (mas.last == MAX)
			return found;
		at = mas.last + 1;
	}
}

static void compare(unsigned long min, unsigned long max, unsigned long size)
{
	for (unsigned int direction = MAPLE_DOWN; direction <= MAPLE_UP; direction++) {
		unsigned long want = 0, got = 0;
		bool there = scan(direction, min, max, size, &want);
		struct maple_path path;

		CHECK_SAME(maple_gap_search(mt, direction, min, max, size, &path, &got), there);
		if (!CHECK_SAME(got, want))
			printf("  [%lu,%lu], size %lu, %s\n", min, max, size, direction ? "up" : "down");
	}
}

/* ---- Trees --------------------------------------------------------------- */

/* Holes of all lengths up to 12, some neighbours without any. */
static void make_ragged(void)
{
	unsigned long at = random_below(4);

	stand_init(&stand, MT_FLAGS_ALLOC_RANGE);
	for (unsigned int i = 0; i < ENTRIES; i++) {
		unsigned long last = at + random_below(3);

		mtree_store_range(mt, at, last, xa_mk_value(i + 1), GFP_KERNEL);
		at = last + 1 + random_below(13) * random_below(2);
	}
}

static unsigned long top_of_ragged(void)
{
	MA_STATE(mas, mt, MAX, MAX);

	mas_find_rev(&mas, 0);
	return mas.last;
}

static void searches_find_what_a_scan_finds(void)
{
	for (unsigned int tree = 0; tree < 4; tree++) {
		unsigned long top;

		make_ragged();
		top = top_of_ragged();
		for (unsigned int i = 0; i < 2000; i++) {
			unsigned long min = random_below(top + 4), max = min + random_below(top + 4 - min);
			unsigned long room = max - min + 1;

			compare(min, max, 1 + random_below(room < 16 ? room : 16));
		}
		stand_end(&stand);
	}
}

static void searches_are_exact_at_the_ends(void)
{
	make_ragged();
	for (unsigned long size = 1; size < 14; size++) {
		compare(0, MAX, size);
		compare(0, size - 1, size);
		compare(MAX - size + 1, MAX, size);
		compare(top_of_ragged(), MAX, MAX - top_of_ragged());
		compare(top_of_ragged() + 1, MAX, MAX - top_of_ragged());
	}
	mtree_store_range(mt, MAX - 4, MAX, xa_mk_value(1), GFP_KERNEL);
	mtree_store(mt, MAX - 2, NULL, GFP_KERNEL);
	compare(0, MAX, 1);
	compare(MAX - 2, MAX - 2, 1);
	compare(MAX - 1, MAX, 1);
	compare(MAX, MAX, 1);
	stand_end(&stand);
}

/* The one free index lies at the edge of a leaf, and the limit of the search too: nothing may be left out. */
static void windows_at_the_edges_of_leaves_are_seen(void)
{
	struct node_list list = {0, 0, NULL};

	stand_init(&stand, MT_FLAGS_ALLOC_RANGE);
	for (unsigned long i = 0; i < 10 * ENTRIES; i++)
		mtree_store(mt, i, xa_mk_value(i), GFP_KERNEL);
	mtree_store_range(mt, 10 * ENTRIES, MAX, xa_mk_value(1), GFP_KERNEL);
	nodes_list(mt, &list);
	for (size_t i = 0; i < list.count; i++) {
		unsigned long edges[] = {list.seen[i].min, list.seen[i].max};

		for (unsigned int edge = 0; edge < 2 && list.seen[i].max < MAX; edge++) {
			mtree_store(mt, edges[edge], NULL, GFP_KERNEL);
			compare(0, edges[edge], 1);
			compare(edges[edge], MAX, 1);
			compare(0, edges[edge] - (edges[edge] > 0), 1);
			compare(edges[edge] + 1, MAX, 1);
			mtree_store(mt, edges[edge], xa_mk_value(1), GFP_KERNEL);
		}
	}
	nodes_free(&list);
	stand_end(&stand);
}

static void an_empty_tree_is_one_window(void)
{
	unsigned long first = 0;
	struct maple_path path;

	stand_init(&stand, MT_FLAGS_ALLOC_RANGE);
	CHECK(maple_gap_search(mt, MAPLE_UP, 5, MAX, 7, &path, &first));
	CHECK_SAME(first, 5);
	CHECK(maple_gap_search(mt, MAPLE_DOWN, 5, MAX, 7, &path, &first));
	CHECK_SAME(first, MAX - 6);
	CHECK(maple_gap_search(mt, MAPLE_DOWN, 0, MAX, MAX, &path, &first));
	CHECK_SAME(first, 1);
	stand_end(&stand);
}

/* ---- Kept gaps ----------------------------------------------------------- */

/* The longest hole below a node, by the holes themselves. */
static unsigned long longest_hole(unsigned long min, unsigned long max)
{
	unsigned long longest = 0, at = min;

	for (;;) {
		MA_STATE(mas, mt, at, at);

		if (!mas_walk(&mas) && mas.last - mas.index + 1 > longest)
			longest = mas.last - mas.index + 1;
		if (mas.last >= max)
			return longest;
		at = mas.last + 1;
	}
}

static void check_gaps(struct node_list *list)
{
	nodes_list(mt, list);
	for (size_t i = 0; i < list->count; i++) {
		struct seen_node *node = &list->seen[i];
		unsigned long min = node->min;

		if (node->level)
			CHECK_SAME(maple_gap_of_inner(node->node), longest_hole(node->min, node->max));
		else
			CHECK_SAME(maple_gap_of_leaf(node->node, node->min, node->max),
			           longest_hole(node->min, node->max));
		for (unsigned int row = 0; node->level && row < node->node->count; row++) {
			unsigned long last = maple_row_last(node->node, MAPLE_GAPPED, row, node->max);

			CHECK_SAME(node->node->gapped.gap[row], longest_hole(min, last));
			min = last + 1;
		}
	}
}

static void gaps_follow_every_kind_of_write(void)
{
	struct node_list list = {0, 0, NULL};

	make_ragged();
	for (unsigned int i = 0; i < 300; i++) {
		unsigned long first = random_below(top_of_ragged() + 2),
		              last = first + random_below(1 + i % 60);

		if (i % 3)
			mtree_store_range(mt, first, last, i % 3 == 1 ? xa_mk_value(i) : NULL, GFP_KERNEL);
		else
			mtree_erase(mt, first);
		if (mtree_empty(mt) || i % 7)
			continue;
		check_gaps(&list);
	}
	nodes_free(&list);
	stand_end(&stand);
}

/* Change a leaf behind the tree's back: climbing must correct what its ancestors say, up to the root. */
static void a_climb_reaches_the_root(void)
{
	unsigned long entries;
	struct maple_path path;
	char why[160];

	stand_init(&stand, MT_FLAGS_ALLOC_RANGE);
	entries = comb_of_height(mt, 3);
	mtree_store_range(mt, comb_first(entries), MAX, xa_mk_value(7), GFP_KERNEL);
	maple_path_walk(mt, &path, comb_first(entries / 2));
	path.node[0]->rows.slot[path.slot[0]] = NULL; /* now three holes are next to each other */
	CHECK(!mt_validate(mt, why, sizeof(why)));
	path.node[0]->rows.slot[path.slot[0] ? path.slot[0] - 1 : 1] = xa_mk_value(5);
	path.node[0]->rows.slot[path.slot[0] + 1] = xa_mk_value(6);
	maple_gap_climb(mt, &path, 0, MAX, 0);
	stand_sound(&stand);
	path.node[0]->rows.slot[path.slot[0]] = xa_mk_value(8);
	maple_gap_climb(mt, &path, 0, MAX, 0);
	stand_sound(&stand);
	stand_end(&stand);
}

static void a_climb_leaves_plain_trees_alone(void)
{
	struct node_list before = {0, 0, NULL};
	struct maple_path path;

	stand_init(&stand, 0);
	comb_of_height(mt, 3);
	nodes_list(mt, &before);
	maple_path_walk(mt, &path, comb_first(3));
	maple_gap_climb(mt, &path, 0, MAX, 0);
	for (size_t i = 0; i < before.count; i++)
		CHECK(nodes_unchanged(mt, &before.seen[i]));
	nodes_free(&before);
	stand_end(&stand);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"searches find what a scan of all holes finds", searches_find_what_a_scan_finds},
	        {"searches are exact at both ends of the index space", searches_are_exact_at_the_ends},
	        {"windows at the edges of leaves are seen", windows_at_the_edges_of_leaves_are_seen},
	        {"an empty tree is one window", an_empty_tree_is_one_window},
	        {"gaps follow every kind of write", gaps_follow_every_kind_of_write},
	        {"a climb reaches the root", a_climb_reaches_the_root},
	        {"a climb leaves plain trees alone", a_climb_leaves_plain_trees_alone},
	};

	return CHECK_PROMISES(promises);
}
