/* SPDX-License-Identifier: MIT */
/*
 * lockstep_check.c - one whole tree against its oracle: settings, soundness,
 * content in both directions, memory. Called by lockstep.c between operations,
 * when the simulated RCU has nothing pending.
 */
#include "check.h"
#include "lockstep_sides.h"
#include "report_words.h"

/* The rows of an oracle, holes included, from either end. */
struct rows {
	const struct oracle *oracle;
	size_t place; /* stored ranges below `at` */
	unsigned long at;
	bool done;
};

static struct oracle_range row_up(struct rows *rows)
{
	const struct oracle *o = rows->oracle;
	struct oracle_range row = {.first = rows->at, .last = ULONG_MAX, .entry = NULL};

	if (rows->place < o->count && o->range[rows->place].first == rows->at)
		row = o->range[rows->place++];
	else if (rows->place < o->count)
		row.last = o->range[rows->place].first - 1;
	rows->at = row.last + 1;
	rows->done = row.last == ULONG_MAX;
	return row;
}

/* The mirror: `at` is the last index of the next row, `place` the stored ranges that are still to come. */
static struct oracle_range row_down(struct rows *rows)
{
	const struct oracle *o = rows->oracle;
	struct oracle_range row = {.first = 0, .last = rows->at, .entry = NULL};

	if (rows->place && o->range[rows->place - 1].last == rows->at)
		row = o->range[--rows->place];
	else if (rows->place)
		row.first = o->range[rows->place - 1].last + 1;
	rows->at = row.first - 1;
	rows->done = row.first == 0;
	return row;
}

static bool same_row(struct lockstep *ls, enum lockstep_property property,
                     const struct oracle_range *expected, const struct ma_state *mas, const void *entry)
{
	char want[160], got[160];

	if (expected->first == mas->index && expected->last == mas->last && expected->entry == entry)
		return true;
	snprintf(want, sizeof(want), "%s %s", report_range(expected->first, expected->last).text,
	         report_entry(expected->entry).text);
	snprintf(got, sizeof(got), "%s %s", report_range(mas->index, mas->last).text,
	         report_entry(entry).text);
	return lockstep_fail(ls, property, want, got);
}

static bool same_upwards(struct lockstep *ls, unsigned int tree)
{
	struct rows rows = {.oracle = &ls->oracle[tree]};
	MA_STATE(mas, &ls->tree[tree], 0, 0);

	while (!rows.done) {
		const void *entry = mas_find_range(&mas, ULONG_MAX);
		struct oracle_range expected = row_up(&rows);

		if (!same_row(ls, LOCKSTEP_content_equal, &expected, &mas, entry))
			return false;
	}
	return true;
}

/* An empty tree, or one entry at [0,0], shows no holes downwards (K2, K3): upwards said it all. */
static bool says_holes_downwards(const struct oracle *o)
{
	return o->count > 1 || (o->count == 1 && o->range[0].last > 0);
}

static bool same_downwards(struct lockstep *ls, unsigned int tree)
{
	struct rows rows = {.oracle = &ls->oracle[tree], .place = ls->oracle[tree].count, .at = ULONG_MAX};
	MA_STATE(mas, &ls->tree[tree], ULONG_MAX, ULONG_MAX);

	if (!says_holes_downwards(&ls->oracle[tree]))
		return true;
	while (!rows.done) {
		const void *entry = mas_find_range_rev(&mas, 0);
		struct oracle_range expected = row_down(&rows);

		if (!same_row(ls, LOCKSTEP_content_equal_backwards, &expected, &mas, entry))
			return false;
	}
	return true;
}

static bool same_settings(struct lockstep *ls, unsigned int tree)
{
	const struct maple_tree *mt = &ls->tree[tree];
	unsigned int flags = ls->oracle[tree].flags;

	if (mt_in_rcu(mt) != !!(flags & MT_FLAGS_USE_RCU))
		return lockstep_fail(ls, LOCKSTEP_settings_equal, flags & MT_FLAGS_USE_RCU ? "RCU" : "no RCU",
		                     mt_in_rcu(mt) ? "RCU" : "no RCU");
	if (mt_external_lock(mt) != !!(flags & MT_FLAGS_LOCK_EXTERN))
		return lockstep_fail(ls, LOCKSTEP_settings_equal,
		                     flags & MT_FLAGS_LOCK_EXTERN ? "external lock" : "own lock",
		                     mt_external_lock(mt) ? "external lock" : "own lock");
	return true;
}

static bool sound(struct lockstep *ls, unsigned int tree)
{
	char why[sizeof(ls->failure.got)] = "mt_validate gave no reason";

	if (mt_validate(&ls->tree[tree], why, sizeof(why)))
		return true;
	return lockstep_fail(ls, LOCKSTEP_tree_sound, "a sound tree", why);
}

/* C4: no entry <=> mtree_empty <=> height 0 <=> no memory. */
static bool empty_if_empty(struct lockstep *ls, unsigned int tree)
{
	const struct maple_tree *mt = &ls->tree[tree];
	bool empty = !ls->oracle[tree].count;
	char got[120];

	if (mtree_empty(mt) == empty && (mt_height(mt) == 0) == empty &&
	    (ls->slab || (ls->account[tree].live == lockstep_in_reserve(ls, tree)) == empty))
		return true;
	snprintf(got, sizeof(got), "mtree_empty %s, height %u, %lu blocks of memory",
	         mtree_empty(mt) ? "true" : "false", mt_height(mt), ls->account[tree].live);
	return lockstep_fail(ls, LOCKSTEP_empty_equal, empty ? "empty" : "not empty", got);
}

static void note_shape(struct lockstep *ls, const struct maple_census *census)
{
	unsigned int height = census->height < LOCKSTEP_HEIGHTS ? census->height : LOCKSTEP_HEIGHTS - 1;
	unsigned long room = census->nodes * maple_leaf_slots;
	unsigned long fill = room ? census->rows * (LOCKSTEP_FILLS - 1) / room : 0;

	if (fill >= LOCKSTEP_FILLS)
		fill = LOCKSTEP_FILLS - 1;
	if (ls->coverage->shape[height][fill] < UINT8_MAX)
		ls->coverage->shape[height][fill]++;
}

/* The depot is what a tree in RCU mode keeps its reserve and its retired nodes in: one block. */
static bool nodes_accounted(struct lockstep *ls, unsigned int tree)
{
	unsigned long held = lockstep_in_reserve(ls, tree);
	unsigned int depots = ls->tree[tree].depot != NULL;
	struct maple_census census;
	char want[120], got[48];

	maple_census(&ls->tree[tree], &census);
	note_shape(ls, &census);
	if (ls->slab ||
	    census.nodes + census.reserved + census.retired + depots + held == ls->account[tree].live)
		return true;
	snprintf(want, sizeof(want),
	         "%lu nodes in the tree + %lu reserved + %lu retired + %u depot + %lu held by cursors",
	         census.nodes, census.reserved, census.retired, depots, held);
	snprintf(got, sizeof(got), "%lu blocks allocated and not freed", ls->account[tree].live);
	return lockstep_fail(ls, LOCKSTEP_nodes_accounted, want, got);
}

/* Soundness comes before content: a walk over an unsound tree may go anywhere. */
bool lockstep_check_tree(struct lockstep *ls, unsigned int tree)
{
	bool agrees;

	ls->failure.tree = tree;
	lockstep_lock(&ls->tree[tree]);
	agrees = same_settings(ls, tree) && empty_if_empty(ls, tree) && sound(ls, tree) &&
	         same_upwards(ls, tree) && (ls->upwards_only || same_downwards(ls, tree)) &&
	         nodes_accounted(ls, tree);
	lockstep_unlock(&ls->tree[tree]);
	return agrees;
}
