/* SPDX-License-Identifier: MIT */
/*
 * engine_rb.c - the red-black tree of the BSDs (libbsd's sys/tree.h) as an
 * interval map: a node a range, from malloc.
 *
 * With RB_GAPS each node also knows the hole before it and the longest hole of
 * its subtree, and a node at the top index stands after the last hole.
 */
#include <limits.h>
#include <stdlib.h>

#ifdef RB_GAPS
#define RB_AUGMENT(node) keep_longest(node)
#endif
#include <bsd/sys/tree.h>

#include "engine.h"
#include "visit.h"

struct node {
	RB_ENTRY(node) link;
	unsigned long first, last;
	void *entry;
#ifdef RB_GAPS
	unsigned long gap, longest;
#endif
};

RB_HEAD(map, node);
typedef struct map map_type;

static inline int compare(const struct node *a, const struct node *b)
{
	return a->first < b->first ? -1 : a->first > b->first;
}

#ifdef RB_GAPS
static inline unsigned long longer(unsigned long longest, const struct node *child)
{
	return child && child->longest > longest ? child->longest : longest;
}

static inline void keep_longest(struct node *node)
{
	node->longest = longer(longer(node->gap, RB_LEFT(node, link)), RB_RIGHT(node, link));
}
#endif

RB_GENERATE_INTERNAL(map, node, link, compare, __attribute__((unused)) static inline)

/* The hole before this node has changed. */
static void settle(struct node *node)
{
#ifdef RB_GAPS
	struct node *before = node ? map_RB_PREV(node) : NULL;

	if (!node)
		return;
	node->gap = node->first - (before ? before->last + 1 : 0);
	for (; node; node = RB_PARENT(node, link))
		keep_longest(node);
#else
	(void)node;
#endif
}

static struct node *insert(map_type *m, unsigned long first, unsigned long last, void *entry)
{
	struct node *node = malloc(sizeof(*node));

	if (!node)
		no_memory();
	node->first = first;
	node->last = last;
	node->entry = entry;
#ifdef RB_GAPS
	node->gap = node->longest = 0;
#endif
	map_RB_INSERT(m, node);
	settle(node);
#ifdef RB_GAPS
	settle(map_RB_NEXT(node));
#endif
	return node;
}

/* The caller settles what follows. */
static void remove_node(map_type *m, struct node *node)
{
	map_RB_REMOVE(m, node);
	free(node);
}

/* The last node that begins at or before index. */
static inline struct node *floor_of(map_type *m, unsigned long index)
{
	struct node *node = RB_ROOT(m), *best = NULL;

	while (node) {
		if (node->first <= index) {
			best = node;
			node = RB_RIGHT(node, link);
		} else {
			node = RB_LEFT(node, link);
		}
	}
	return best;
}

static inline void *map_load(map_type *m, unsigned long index)
{
	struct node *node = floor_of(m, index);

	return node && node->last >= index ? node->entry : NULL;
}

static void map_store(map_type *m, unsigned long first, unsigned long last, void *entry)
{
	struct node *node = floor_of(m, first), *next;

	if (!node) {
		node = RB_MIN(map, m);
	} else if (node->last < first) {
		node = map_RB_NEXT(node);
	} else if (node->first == first && node->last == last && entry) {
		node->entry = entry;
		return;
	} else if (node->first < first) {
		unsigned long end = node->last;

		node->last = first - 1;
		if (end > last)
			node = insert(m, last + 1, end, node->entry);
		else
			node = map_RB_NEXT(node);
	}
	for (; node && node->first <= last; node = next) {
		next = map_RB_NEXT(node);
		if (node->last > last) {
			node->first = last + 1;
			break;
		}
		remove_node(m, node);
	}
	if (entry)
		insert(m, first, last, entry);
	else
		settle(node);
}

static inline void *map_erase(map_type *m, unsigned long index)
{
	struct node *node = floor_of(m, index), *next;
	void *entry;

	if (!node || node->last < index)
		return NULL;
	entry = node->entry;
	next = map_RB_NEXT(node);
	remove_node(m, node);
	settle(next);
	return entry;
}

static unsigned long map_walk_up(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;
	struct node *node;

	RB_FOREACH(node, map, m)
	if (node->entry)
		sum = visit(sum, node->first & firsts, node->last, node->entry);
	return sum;
}

static unsigned long map_walk_down(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;
	struct node *node;

	RB_FOREACH_REVERSE(node, map, m)
	if (node->entry)
		sum = visit(sum, node->first & firsts, node->last, node->entry);
	return sum;
}

static void map_append(map_type *m, const struct op *sorted, unsigned long count)
{
	for (unsigned long i = 0; i < count; i++)
		insert(m, sorted[i].first, sorted[i].last, sorted[i].entry);
}

#ifdef RB_GAPS
struct search {
	unsigned long min, max, size, first;
};

/* Does the hole before this node have a window? Where it begins, at the side wanted. */
static bool fits(struct search *s, const struct node *node, bool lowest)
{
	unsigned long low = node->first - node->gap, high = node->first - 1;

	if (!node->gap)
		return false;
	low = low > s->min ? low : s->min;
	high = high < s->max ? high : s->max;
	if (high < low || high - low < s->size - 1)
		return false;
	s->first = lowest ? low : high - (s->size - 1);
	return true;
}

static bool seek_up(struct search *s, const struct node *node)
{
	if (!node || node->longest < s->size)
		return false;
	if (node->first - node->gap > s->min && seek_up(s, RB_LEFT(node, link)))
		return true;
	if (fits(s, node, true))
		return true;
	return node->first <= s->max && seek_up(s, RB_RIGHT(node, link));
}

static bool seek_down(struct search *s, const struct node *node)
{
	if (!node || node->longest < s->size)
		return false;
	if (node->last < s->max && seek_down(s, RB_RIGHT(node, link)))
		return true;
	if (fits(s, node, false))
		return true;
	return node->first - node->gap > s->min && seek_down(s, RB_LEFT(node, link));
}

static bool map_lowest_gap(map_type *m, unsigned long min, unsigned long max, unsigned long size,
                           unsigned long *first)
{
	struct search s = {min, max, size, 0};
	bool found = seek_up(&s, RB_ROOT(m));

	*first = s.first;
	return found;
}

static bool map_highest_gap(map_type *m, unsigned long min, unsigned long max, unsigned long size,
                            unsigned long *first)
{
	struct search s = {min, max, size, 0};
	bool found = seek_down(&s, RB_ROOT(m));

	*first = s.first;
	return found;
}

static void map_allocate(map_type *m, unsigned long min, unsigned long max, unsigned long size, void *entry,
                         unsigned long *first)
{
	if (map_lowest_gap(m, min, max, size, first))
		insert(m, *first, *first + (size - 1), entry);
}

#define HAVE_GAPS
#endif
#include "loops.h"

static void *make(enum mode mode, enum memory memory)
{
	map_type *m = grab(sizeof(*m));

	(void)mode, (void)memory;
	RB_INIT(m);
#ifdef RB_GAPS
	insert(m, ULONG_MAX, ULONG_MAX, NULL);
#endif
	return m;
}

static void free_subtree(struct node *node)
{
	if (!node)
		return;
	free_subtree(RB_LEFT(node, link));
	free_subtree(RB_RIGHT(node, link));
	free(node);
}

static void destroy(void *map)
{
	free_subtree(RB_ROOT((map_type *)map));
	free(map);
}

static struct node *copy_subtree(const struct node *from, struct node *parent)
{
	struct node *node;

	if (!from)
		return NULL;
	node = malloc(sizeof(*node));
	if (!node)
		no_memory();
	*node = *from;
	RB_PARENT(node, link) = parent;
	RB_LEFT(node, link) = copy_subtree(RB_LEFT(from, link), node);
	RB_RIGHT(node, link) = copy_subtree(RB_RIGHT(from, link), node);
	return node;
}

static void *dup(void *map)
{
	map_type *m = grab(sizeof(*m));

	RB_ROOT(m) = copy_subtree(RB_ROOT((map_type *)map), NULL);
	return m;
}

#ifdef RB_GAPS
const struct engine engine_rb_gaps = {
        "rb",
        "BSD red-black tree, each subtree knowing its longest hole",
        1 << MODE_GAPS,
#else
const struct engine engine_rb = {
        "rb",
        "BSD red-black tree (libbsd), a malloc'd node a range",
        1 << MODE_PLAIN,
#endif
        0,
        make,
        destroy,
        dup,
        heap_used,
        load_one,
        store_one,
        ALL_LOOPS,
        NULL,
};
