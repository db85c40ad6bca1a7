/* SPDX-License-Identifier: MIT */
/*
 * explain_record.c - pictures of trees. Beside lib/check.c the only reader of nodes in the rig: it
 * trusts none of them, since the tree may be the damaged one.
 */
#define _GNU_SOURCE /* fopencookie, MAP_ANONYMOUS */
#include "explain_record.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "walk.h"

/* Only what is written to takes memory. */
enum { NODES_ROOM = 1 << 18, ROWS_ROOM = 1 << 21, RANGES_ROOM = 1 << 21, TABLE_ROOM = 2 * NODES_ROOM };

/* What the process that writes knows beside the record: nodes by their content, oracles as they were. */
static struct {
	uint32_t *table; /* numbers of nodes + 1, by hash; 0: an empty place */
	struct {
		struct oracle_range *range;
		size_t count, room;
	} oracle[FUZZ_TREES];
} own;

/* ---- Room ---------------------------------------------------------------- */

static void *shared(size_t size)
{
	void *memory =
	        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return memory == MAP_FAILED ? NULL : memory;
}

struct record *record_new(size_t ops)
{
	struct record *r = shared(sizeof(*r));

	if (!r)
		return NULL;
	r->op = shared((ops + 1) * sizeof(*r->op));
	r->node = shared(NODES_ROOM * sizeof(*r->node));
	r->row = shared(ROWS_ROOM * sizeof(*r->row));
	r->range = shared(RANGES_ROOM * sizeof(*r->range));
	r->text = shared(RECORD_TEXT);
	return r->op && r->node && r->row && r->range && r->text ? r : NULL;
}

void record_clear(struct record *r, size_t ops)
{
	r->failure = (struct lockstep_failure){.property = LOCKSTEP_agrees};
	r->full = false;
	r->before.taken = false;
	r->nodes = r->rows = r->ranges = r->said = 0;
	r->text[0] = '\0';
	memset(r->op, 0, (ops + 1) * sizeof(*r->op));
	if (own.table)
		memset(own.table, 0, TABLE_ROOM * sizeof(*own.table));
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		own.oracle[i].count = 0;
}

/* What does not fit is left out. */
static ssize_t say(void *cookie, const char *text, size_t size)
{
	struct record *r = cookie;
	size_t room = RECORD_TEXT - 1 - r->said, taken = size < room ? size : room;

	memcpy(r->text + r->said, text, taken);
	r->said += taken;
	r->text[r->said] = '\0';
	return (ssize_t)size;
}

FILE *record_text(struct record *r)
{
	FILE *out = fopencookie(r, "w", (cookie_io_functions_t){.write = say});

	if (!out)
		abort();
	setvbuf(out, NULL, _IOLBF, BUFSIZ);
	return out;
}

/* ---- Nodes --------------------------------------------------------------- */

static uint64_t mixed(uint64_t hash, uint64_t value)
{
	hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
	return hash ^ hash >> 29;
}

static uint64_t hash_of(const struct record *r, const struct record_node *node)
{
	uint64_t hash = mixed(mixed(node->level, node->first), node->last);

	for (unsigned int i = 0; i < node->rows; i++) {
		const struct record_row *row = &r->row[node->row + i];

		hash = mixed(mixed(hash, row->last), (uintptr_t)row->entry);
		hash = mixed(mixed(hash, row->child), row->hole);
	}
	return hash;
}

static bool same_row(const struct record_row *a, const struct record_row *b)
{
	return a->last == b->last && a->entry == b->entry && a->child == b->child && a->hole == b->hole;
}

static bool same_node(const struct record *r, const struct record_node *a, const struct record_node *b)
{
	if (a->first != b->first || a->last != b->last || a->rows != b->rows || a->level != b->level)
		return false;
	for (unsigned int i = 0; i < a->rows; i++)
		if (!same_row(&r->row[a->row + i], &r->row[b->row + i]))
			return false;
	return true;
}

/* The node's number; its rows are the last ones, and go again if the node is there already. */
static uint32_t intern(struct record *r, const struct record_node *node)
{
	size_t at = hash_of(r, node) % TABLE_ROOM;

	if (!own.table)
		own.table = calloc(TABLE_ROOM, sizeof(*own.table));
	if (!own.table)
		abort();
	for (; own.table[at]; at = (at + 1) % TABLE_ROOM) {
		if (same_node(r, &r->node[own.table[at] - 1], node)) {
			r->rows = node->row;
			return own.table[at] - 1;
		}
	}
	r->node[r->nodes] = *node;
	own.table[at] = (uint32_t)++r->nodes;
	return (uint32_t)(r->nodes - 1);
}

static uint32_t take_node(struct record *r, const struct maple_tree *mt, struct maple_node *node,
                          struct record_node picture);

static uint32_t take_child(struct record *r, const struct maple_tree *mt, struct maple_node *child,
                           struct record_node picture)
{
	if (!child || (uintptr_t)child % MAPLE_NODE_SIZE || picture.first > picture.last)
		return RECORD_NONE;
	return take_node(r, mt, child, picture);
}

static uint32_t take_node(struct record *r, const struct maple_tree *mt, struct maple_node *node,
                          struct record_node picture)
{
	enum maple_kind kind = maple_kind_at(mt, picture.level);
	unsigned int capacity = maple_capacity(kind);
	struct record_row row[MAPLE_SLOTS > MAPLE_GAPPED_SLOTS ? MAPLE_SLOTS : MAPLE_GAPPED_SLOTS] = {0};

	picture.rows = node->count < capacity ? (unsigned int)node->count : capacity;
	picture.counts_holes = kind == MAPLE_GAPPED;
	for (unsigned int i = 0; i < picture.rows; i++) {
		row[i].last = maple_row_last(node, kind, i, picture.last);
		row[i].child = RECORD_NONE;
		if (kind == MAPLE_GAPPED)
			row[i].hole = node->gapped.gap[i];
		if (picture.level)
			row[i].child = take_child(r, mt, maple_slots(node, kind)[i],
			                          (struct record_node){
			                                  .first = maple_row_first(node, i, picture.first),
			                                  .last = row[i].last,
			                                  .level = (unsigned char)(picture.level - 1),
			                          });
		else
			row[i].entry = maple_slots(node, kind)[i];
	}
	if (r->nodes == NODES_ROOM || r->rows + picture.rows > ROWS_ROOM) {
		r->full = true;
		return RECORD_NONE;
	}
	picture.row = r->rows;
	memcpy(r->row + r->rows, row, picture.rows * sizeof(*row));
	r->rows += picture.rows;
	return intern(r, &picture);
}

static void take_tree(struct record *r, struct record_picture *picture, struct maple_tree *mt)
{
	unsigned int height = maple_root_height(mt->ma_root);

	picture->root = RECORD_NONE;
	picture->height = (unsigned char)height;
	picture->alloc = maple_tracks_gaps(mt);
	picture->rcu = mt_in_rcu(mt);
	if (height && height <= MAPLE_HEIGHT_MAX)
		picture->root = take_child(
		        r, mt, maple_root_node(mt->ma_root),
		        (struct record_node){.last = ULONG_MAX, .level = (unsigned char)(height - 1)});
}

/* ---- The oracle ---------------------------------------------------------- */

static bool same_range(const struct oracle_range *a, const struct oracle_range *b)
{
	return a->first == b->first && a->last == b->last && a->entry == b->entry;
}

static size_t all_ranges(const struct oracle *o, struct oracle_range *range)
{
	size_t count = 0;
	unsigned long at = 0;

	for (size_t i = 0; i < o->count; i++) {
		if (o->range[i].first > at)
			range[count++] = (struct oracle_range){at, o->range[i].first - 1, NULL};
		range[count++] = o->range[i];
		at = o->range[i].last + 1;
	}
	if (at || !o->count)
		range[count++] = (struct oracle_range){at, ULONG_MAX, NULL};
	return count;
}

static void take_oracle(struct record *r, struct record_splice *splice, const struct oracle *o,
                        unsigned int tree)
{
	struct oracle_range *new = calloc(2 * o->count + 1, sizeof(*new)), *old = own.oracle[tree].range;
	size_t old_count = own.oracle[tree].count, new_count, head = 0, tail = 0;

	if (!new)
		abort();
	new_count = all_ranges(o, new);
	while (head < old_count && head < new_count && same_range(&old[head], &new[head]))
		head++;
	while (tail < old_count - head && tail < new_count - head &&
	       same_range(&old[old_count - 1 - tail], &new[new_count - 1 - tail]))
		tail++;
	*splice = (struct record_splice){head, old_count - head - tail, new_count - head - tail, r->ranges};
	if (r->ranges + splice->added > RANGES_ROOM) {
		r->full = true;
		splice->added = splice->removed = 0;
	}
	memcpy(r->range + r->ranges, new + head, splice->added * sizeof(*new));
	r->ranges += splice->added;
	free(old);
	own.oracle[tree].range = new;
	own.oracle[tree].count = new_count;
}

/* ---- Pictures ------------------------------------------------------------ */

void record_take(struct record *r, struct record_picture *picture, struct maple_tree *mt,
                 const struct oracle *o, unsigned int tree)
{
	if (r->full)
		return;
	if (o)
		take_oracle(r, &picture->oracle, o, tree);
	/* Should the nodes lead astray, the oracle's side is there. */
	picture->root = RECORD_NONE;
	picture->taken = true;
	take_tree(r, picture, mt);
}

const struct record_picture *record_picture_at(const struct record *r, size_t op, unsigned int tree)
{
	for (size_t i = op + 1; i > 0; i--)
		if (r->op[i - 1].tree[tree].taken)
			return &r->op[i - 1].tree[tree];
	return NULL;
}
