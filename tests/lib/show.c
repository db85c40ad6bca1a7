/* SPDX-License-Identifier: MIT */
/*
 * show.c - the test of lib/show.c: texts of small trees letter by letter, drawings as Graphviz takes them.
 */
#include <stdlib.h>

#include "nodes.h"

#define RCU    MT_FLAGS_USE_RCU
#define ALLOC  MT_FLAGS_ALLOC_RANGE
#define EXTERN MT_FLAGS_LOCK_EXTERN

static struct stand stand;
static struct maple_tree *mt = &stand.mt;

static void expect_dump(const char *want)
{
	char *text = printed(mt_dump, mt);

	CHECK_TEXT(text, want);
	free(text);
}

static void an_empty_tree_is_one_line(void)
{
	stand_init(&stand, 0);
	expect_dump("maple tree: height 0\n");
	stand_end(&stand);
	stand_init(&stand, ALLOC | RCU | EXTERN);
	expect_dump("maple tree: height 0, alloc, rcu, external lock\n");
	stand_end(&stand);
}

static void a_leaf_shows_its_rows(void)
{
	stand_init(&stand, RCU);
	comb(mt, 1);
	expect_dump("maple tree: height 1, rcu\n"
	            "  [0,2] -\n"
	            "  [3,7] value 1\n"
	            "  [8,MAX] -\n");
	stand_end(&stand);
}

static void every_kind_of_entry_has_its_words(void)
{
	char want[200];

	stand_init(&stand, 0);
	mtree_store(mt, 0, XA_ZERO_ENTRY, GFP_KERNEL);
	mtree_store_range(mt, 1, MAX - 4096, xa_mk_value(77), GFP_KERNEL);
	mtree_store_range(mt, MAX - 4095, MAX - 1, mt, GFP_KERNEL);
	snprintf(want, sizeof(want),
	         "maple tree: height 1\n"
	         "  [0,0] ZERO\n"
	         "  [1,%lu] value 77\n"
	         "  [MAX-4095,MAX-1] %p\n"
	         "  [MAX,MAX] -\n",
	         MAX - 4096, (void *)mt);
	expect_dump(want);
	stand_end(&stand);
}

/* A tree of two levels whatever the fan-out: single entries [0,0], [1,1], ... until there are two leaves. */
static unsigned long two_levels(unsigned int flags)
{
	unsigned long n = 0;

	stand_init(&stand, flags);
	for (; mt_height(mt) < 2; n++)
		mtree_store(mt, n, xa_mk_value(n), GFP_KERNEL);
	return n;
}

static void a_child_stands_below_its_row(void)
{
	for (unsigned int flags = 0; flags <= ALLOC; flags += ALLOC) {
		unsigned long n = two_levels(flags), border = maple_root_node(mt->ma_root)->pivot[0];
		char want[1000];
		int at = snprintf(want, sizeof(want), "maple tree: height 2%s\n  [0,%lu]%s\n",
		                  flags ? ", alloc" : "", border, flags ? " longest hole 0" : "");

		for (unsigned long i = 0; i < n; i++) {
			at += snprintf(want + at, sizeof(want) - (size_t)at, "    [%lu,%lu] value %lu\n", i,
			               i, i);
			if (i == border && flags)
				at += snprintf(want + at, sizeof(want) - (size_t)at,
				               "  [%lu,MAX] longest hole %lu\n", border + 1, MAX - n + 1);
			else if (i == border)
				at += snprintf(want + at, sizeof(want) - (size_t)at, "  [%lu,MAX]\n",
				               border + 1);
		}
		snprintf(want + at, sizeof(want) - (size_t)at, "    [%lu,MAX] -\n", n);
		expect_dump(want);
		stand_end(&stand);
	}
}

/* ---- Drawings ------------------------------------------------------------ */

static size_t occurrences(const char *text, const char *word)
{
	size_t n = 0;

	for (text = strstr(text, word); text; text = strstr(text + 1, word))
		n++;
	return n;
}

static bool have_dot(void)
{
	static int have = -1;

	if (have < 0)
		have = system("dot -V >/dev/null 2>&1") == 0;
	return have;
}

/* Graphviz reads it, warns of nothing, and finds as many nodes and edges as there are. */
static void dot_takes(void)
{
	FILE *dot = popen(
	        "out=$(dot -Tplain 2>&1) && test \"$(printf '%s\\n' \"$out\" | grep -c '^node ')\" -eq $NODES"
	        " && test \"$(printf '%s\\n' \"$out\" | grep -c '^edge ')\" -eq $EDGES"
	        " && ! printf '%s' \"$out\" | grep -qi 'warning\\|error'",
	        "w");

	if (!CHECK(dot != NULL))
		return;
	mt_draw(mt, dot);
	CHECK_SAME(pclose(dot), 0);
}

static void draw(void)
{
	struct node_list list = {0, 0, NULL};
	char *text = printed(mt_draw, mt), number[32];
	size_t leaves = 0, rows = 0, inner_rows = 0;

	nodes_list(mt, &list);
	for (size_t i = 0; i < list.count; i++) {
		leaves += list.seen[i].level == 0;
		rows += list.seen[i].node->count;
		inner_rows += list.seen[i].level ? list.seen[i].node->count : 0;
	}
	CHECK(!strncmp(text, "digraph maple_tree {\n", 21));
	CHECK_SAME(occurrences(text, "[label=<<table"), list.count);
	CHECK_SAME(occurrences(text, "#eef7e8"), leaves);
	CHECK_SAME(occurrences(text, "<td port="), rows);
	CHECK_SAME(occurrences(text, " -> "), inner_rows);
	CHECK_SAME(occurrences(text, "<br/>hole"), mt->ma_flags & ALLOC ? inner_rows : 0);
	snprintf(number, sizeof(number), "%zu", list.count);
	setenv("NODES", number, 1);
	snprintf(number, sizeof(number), "%zu", inner_rows);
	setenv("EDGES", number, 1);
	if (have_dot())
		dot_takes();
	free(text);
	nodes_free(&list);
}

static void a_drawing_has_every_node_row_and_edge(void)
{
	for (unsigned int flags = 0; flags <= ALLOC; flags += ALLOC)
		for (unsigned int height = 0; height <= 3; height++) {
			stand_init(&stand, flags);
			comb_of_height(mt, height);
			draw();
			if (height)
				mtree_store(mt, 0, XA_ZERO_ENTRY, GFP_KERNEL);
			if (height)
				mtree_store(mt, MAX, mt, GFP_KERNEL);
			draw();
			stand_end(&stand);
		}
	if (!have_dot())
		puts("skipped: dot is not here to read the drawings");
}

int main(void)
{
	static const struct promise promises[] = {
	        {"an empty tree is one line", an_empty_tree_is_one_line},
	        {"a leaf shows its rows", a_leaf_shows_its_rows},
	        {"every kind of entry has its words", every_kind_of_entry_has_its_words},
	        {"a child stands below its row", a_child_stands_below_its_row},
	        {"a drawing has every node, row and edge", a_drawing_has_every_node_row_and_edge},
	};

	mt_set_rcu_flavor(&sim_rcu_flavor);
	return CHECK_PROMISES(promises);
}
