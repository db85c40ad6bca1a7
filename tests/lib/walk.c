/* SPDX-License-Identifier: MIT */
/*
 * walk.c - the test of lib/walk.c: descents and steps, against the list of all nodes.
 */
#include "nodes.h"

#ifdef MAPLE_TINY
enum { TALLEST = 6 };
#else
enum { TALLEST = 3 };
#endif

static struct stand stand;
static struct maple_tree *mt = &stand.mt;
static struct node_list list;
static unsigned long entries;

static void look_at_tree(unsigned int height, void (*look)(void))
{
	nodes_list(mt, &list);
	CHECK_SAME(mt_height(mt), height);
	look();
	stand_end(&stand);
}

/*
 * Trees of every height, with and without gaps: each that has just become so
 * high, whose root has two rows, and each that is about to become higher, whose
 * root is full.
 */
static void each_tree(void (*look)(void))
{
	static const unsigned int flags[] = {0, MT_FLAGS_ALLOC_RANGE};

	for (unsigned int i = 0; i < 2; i++)
		for (unsigned int height = 1; height <= TALLEST; height++) {
			stand_init(&stand, flags[i]);
			entries = comb_of_height(mt, height + 1) - 1;
			CHECK_SAME(mt_height(mt), height + 1);
			stand_end(&stand);
			stand_init(&stand, flags[i]);
			comb(mt, entries);
			look_at_tree(height, look);
			stand_init(&stand, flags[i]);
			entries = comb_of_height(mt, height);
			look_at_tree(height, look);
		}
	nodes_free(&list);
}

/* The neighbour of a listed node at its level, or NULL. */
static const struct seen_node *neighbour(const struct seen_node *node, enum maple_direction direction)
{
	long by = direction == MAPLE_UP ? 1 : -1;

	for (long i = node - list.seen + by; i >= 0 && i < (long)list.count; i += by)
		if (list.seen[i].level == node->level)
			return &list.seen[i];
	return NULL;
}

static void look_at_bounds(void)
{
	for (size_t i = 0; i < list.count; i++) {
		const struct seen_node *node = &list.seen[i];
		struct maple_path path;

		for (unsigned int end = 0; end < 2; end++) {
			CHECK(maple_path_walk(mt, &path, end ? node->max : node->min));
			CHECK_SAME(path.height, mt_height(mt));
			CHECK(path.node[node->level] == node->node);
			CHECK_SAME(path.slot[node->level], end ? node->node->count - 1 : 0);
			CHECK_SAME(maple_path_first(mt, &path, node->level), node->min);
			CHECK_SAME(maple_path_last(mt, &path, node->level), node->max);
		}
		if (!node->level)
			CHECK(path.min == node->min && path.max == node->max);
	}
}

static void step_from(const struct seen_node *node, enum maple_direction direction)
{
	const struct seen_node *next = neighbour(node, direction);
	unsigned int level = node->level;
	struct maple_path path, before;

	maple_path_walk(mt, &path, node->min + (node->max - node->min) / 2);
	maple_path_copy(&before, &path);
	CHECK_SAME(maple_path_can_step(mt, &path, level, direction), next != NULL);
	CHECK_SAME(maple_path_step(mt, &path, level, direction), next != NULL);
	if (!next) {
		CHECK(path.min == before.min && path.max == before.max);
		CHECK(!memcmp(path.node, before.node, path.height * sizeof(path.node[0])));
		CHECK(!memcmp(path.slot, before.slot, path.height));
		return;
	}
	CHECK(path.node[level] == next->node);
	CHECK_SAME(path.slot[level], direction == MAPLE_UP ? 0 : next->node->count - 1);
	CHECK_SAME(maple_path_first(mt, &path, level), next->min);
	CHECK_SAME(maple_path_last(mt, &path, level), next->max);
	if (!level)
		CHECK(path.min == next->min && path.max == next->max);
}

static void look_at_steps(void)
{
	for (size_t i = 0; i < list.count; i++) {
		step_from(&list.seen[i], MAPLE_UP);
		step_from(&list.seen[i], MAPLE_DOWN);
	}
}

static void *comb_at(unsigned long index)
{
	unsigned long i = index / 10;

	return i < entries && index >= comb_first(i) && index <= comb_last(i) ? xa_mk_value(i + 1) : NULL;
}

/* All rows, stepping from one end of the index space to the other; how many there are. */
static unsigned long rows_stepped(enum maple_direction direction)
{
	unsigned long rows = 1, at;
	struct maple_range row;
	struct maple_path path;

	maple_path_walk(mt, &path, direction == MAPLE_UP ? 0 : MAX);
	for (row = maple_path_row(&path); direction == MAPLE_UP ? row.last < MAX : row.first > 0; rows++) {
		at = direction == MAPLE_UP ? row.last + 1 : row.first - 1;
		maple_path_row_step(mt, &path, direction);
		row = maple_path_row(&path);
		if (!CHECK_SAME(direction == MAPLE_UP ? row.first : row.last, at))
			break;
		CHECK_SAME(row.entry, comb_at(at));
	}
	return rows;
}

static void look_at_rows(void)
{
	unsigned long rows = 0;

	for (size_t i = 0; i < list.count; i++)
		rows += list.seen[i].level ? 0 : list.seen[i].node->count;
	CHECK_SAME(rows_stepped(MAPLE_UP), rows);
	CHECK_SAME(rows_stepped(MAPLE_DOWN), rows);
}

static void look_at_outermost(void)
{
	struct maple_path low, high;

	maple_path_walk(mt, &low, 0);
	maple_path_walk(mt, &high, MAX);
	for (unsigned int level = 0; level < mt_height(mt); level++) {
		CHECK(low.node[level] == nodes_outermost(mt, level, MAPLE_UP));
		CHECK(high.node[level] == nodes_outermost(mt, level, MAPLE_DOWN));
		CHECK(!maple_path_can_step(mt, &low, level, MAPLE_DOWN));
		CHECK(!maple_path_can_step(mt, &high, level, MAPLE_UP));
		CHECK_SAME(maple_path_first(mt, &low, level), 0);
		CHECK_SAME(maple_path_last(mt, &high, level), MAX);
	}
}

static void a_walk_knows_the_bounds_of_every_node(void)
{
	each_tree(look_at_bounds);
}

static void a_step_leads_to_the_neighbour_at_every_level(void)
{
	each_tree(look_at_steps);
}

static void steps_over_rows_miss_none(void)
{
	each_tree(look_at_rows);
}

static void outermost_paths_go_no_further(void)
{
	each_tree(look_at_outermost);
}

static void an_empty_tree_has_no_path(void)
{
	struct maple_path path = {.height = 7};
	DEFINE_MTREE(empty);

	CHECK(!maple_path_walk(&empty, &path, 5));
	CHECK_SAME(path.height, 0);
	CHECK_SAME(mt_height(&empty), 0);
}

static void a_root_word_keeps_address_and_height(void)
{
	static _Alignas(MAPLE_NODE_SIZE) struct maple_node node;

	for (unsigned int height = 1; height <= MAPLE_HEIGHT_MAX; height++) {
		void *word = maple_root_make(&node, height);

		CHECK(maple_root_node(word) == &node);
		CHECK_SAME(maple_root_height(word), height);
	}
	CHECK_SAME(maple_root_height(NULL), 0);
}

static void a_copied_path_is_the_same_path(void)
{
	struct maple_path path, copy;

	stand_init(&stand, 0);
	comb_of_height(mt, 3);
	maple_path_walk(mt, &path, comb_first(4));
	memset(&copy, 0xff, sizeof(copy));
	maple_path_copy(&copy, &path);
	CHECK(copy.min == path.min && copy.max == path.max && copy.height == path.height);
	CHECK(!memcmp(copy.node, path.node, path.height * sizeof(path.node[0])));
	CHECK(!memcmp(copy.slot, path.slot, path.height));
	stand_end(&stand);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"a walk knows the bounds of every node", a_walk_knows_the_bounds_of_every_node},
	        {"a step leads to the neighbour, at every level",
	         a_step_leads_to_the_neighbour_at_every_level},
	        {"steps over rows miss none, both ways", steps_over_rows_miss_none},
	        {"the outermost paths go no further", outermost_paths_go_no_further},
	        {"an empty tree has no path", an_empty_tree_has_no_path},
	        {"a root word keeps address and height", a_root_word_keeps_address_and_height},
	        {"a copied path is the same path", a_copied_path_is_the_same_path},
	};

	return CHECK_PROMISES(promises);
}
