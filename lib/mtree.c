/* SPDX-License-Identifier: MIT */
/*
 * mtree.c - the normal API: takes the lock or the read section that a call
 * needs, checks its arguments, and calls a floor below.
 */
#include "alloc.h"
#include "edit.h"
#include "whole.h"

/* ---- Locks --------------------------------------------------------------- */

static void write_begin(struct maple_tree *mt)
{
	if (!mt_external_lock(mt))
		mtree_lock(mt);
}

static void write_end(struct maple_tree *mt)
{
	if (!mt_external_lock(mt))
		mtree_unlock(mt);
}

enum reading { READS_UNDER_RCU, READS_UNDER_LOCK };

/*
 * Enter a read section, or lock. The mode is looked at within the section, so
 * that mt_clear_in_rcu, which waits for it, has no reader left that trusts in
 * copies.
 */
static enum reading read_begin(struct maple_tree *mt)
{
	if (mt_in_rcu(mt)) {
		maple_read_lock();
		if (mt_in_rcu(mt))
			return READS_UNDER_RCU;
		maple_read_unlock();
	}
	write_begin(mt);
	return READS_UNDER_LOCK;
}

static void read_end(struct maple_tree *mt, enum reading reading)
{
	if (reading == READS_UNDER_RCU)
		maple_read_unlock();
	else
		write_end(mt);
}

/* ---- Reading ------------------------------------------------------------- */

/* What the calls that hide XA_ZERO_ENTRY make of an entry (C6). */
static void *shown(void *entry)
{
	return xa_is_zero(entry) ? NULL : entry;
}

static void *leaf_entry(const struct maple_node *leaf, unsigned long index)
{
	return maple_acquire(&leaf->rows.slot[maple_node_find(leaf, MAPLE_LEAF, index)]);
}

/* The leaf that covers index; the shortest way down there is. NULL if the tree is empty. */
static inline struct maple_node *leaf_at(const struct maple_tree *mt, unsigned long index)
{
	void *root = maple_acquire(&mt->ma_root);
	struct maple_node *node = maple_root_node(root);
	unsigned int level = maple_root_height(root);
	enum maple_kind kind = maple_kind_at(mt, 1);

	if (!root)
		return NULL;
	while (--level)
		node = maple_child(node, kind, maple_node_find(node, kind, index));
	return node;
}

static void *load(const struct maple_tree *mt, unsigned long index)
{
	struct maple_node *leaf = leaf_at(mt, index);

	return leaf ? leaf_entry(leaf, index) : NULL;
}

void *mtree_load(struct maple_tree *mt, unsigned long index)
{
	enum reading reading = read_begin(mt);
	void *entry = shown(load(mt, index));

	read_end(mt, reading);
	return entry;
}

/*
 * So many lookups go down side by side: while one waits for memory, the others do too. More than a
 * processor has misses under way at a time would gain nothing.
 */
enum { GROUP = 16 };

/* Ask for the pivots of a node, too: its slots maple_child has asked for. */
static struct maple_node *child_ahead(struct maple_node *node, enum maple_kind kind, unsigned int slot)
{
	struct maple_node *child = maple_child(node, kind, slot);

	__builtin_prefetch(child);
	__builtin_prefetch((char *)child + MAPLE_NODE_SIZE / 4);
	return child;
}

/* All leaves have one level, so the lookups of a group keep pace. */
static void load_group(const struct maple_tree *mt, const unsigned long *index, void **entry, size_t count)
{
	void *root = maple_acquire(&mt->ma_root);
	unsigned int level = maple_root_height(root);
	enum maple_kind kind = maple_kind_at(mt, 1);
	struct maple_node *node[GROUP];

	for (size_t i = 0; i < count; i++) {
		node[i] = maple_root_node(root);
		entry[i] = NULL;
	}
	if (!root)
		return;
	while (--level)
		for (size_t i = 0; i < count; i++)
			node[i] = child_ahead(node[i], kind, maple_node_find(node[i], kind, index[i]));
	for (size_t i = 0; i < count; i++)
		entry[i] = shown(leaf_entry(node[i], index[i]));
}

void mtree_load_batch(struct maple_tree *mt, const unsigned long *index, void **entry, size_t count)
{
	enum reading reading = read_begin(mt);

	for (size_t done = 0; done < count; done += GROUP)
		load_group(mt, index + done, entry + done, count - done < GROUP ? count - done : GROUP);
	read_end(mt, reading);
}

/*
 * The entry that covers or follows *index, if it is in the same leaf and does not end with it: most
 * are, and need no path. Two holes never meet. NULL if it is not so easy.
 */
static void *find_in_leaf(struct maple_tree *mt, unsigned long *index, unsigned long max)
{
	struct maple_node *leaf = leaf_at(mt, *index);
	unsigned int slot;
	void *entry;
	bool hole;

	if (!leaf)
		return NULL;
	slot = maple_node_find(leaf, MAPLE_LEAF, *index);
	hole = !maple_acquire(&leaf->rows.slot[slot]);
	if (slot + hole + 1 >= MAPLE_SLOTS || (hole & (leaf->pivot[slot] >= max)))
		return NULL;
	slot += hole;
	entry = maple_acquire(&leaf->rows.slot[slot]);
	if (!shown(entry) || leaf->pivot[slot] == ULONG_MAX)
		return NULL;
	*index = leaf->pivot[slot];
	return entry;
}

/* The first entry that covers or follows *index and begins at or before max; *index becomes its last. */
static void *find_visible(struct maple_tree *mt, unsigned long *index, unsigned long max)
{
	struct maple_range range;
	struct maple_path path;

	if (!maple_path_walk(mt, &path, *index))
		return NULL;
	for (;;) {
		range = maple_path_row(&path);
		if (range.first > max)
			return NULL;
		if (shown(range.entry)) {
			*index = range.last;
			return range.entry;
		}
		if (range.last == ULONG_MAX)
			return NULL;
		maple_path_row_step(mt, &path, MAPLE_UP);
	}
}

void *mt_find(struct maple_tree *mt, unsigned long *index, unsigned long max)
{
	enum reading reading;
	void *entry;

	if (*index > max)
		return NULL;
	reading = read_begin(mt);
	entry = find_in_leaf(mt, index, max);
	if (!entry)
		entry = find_visible(mt, index, max);
	read_end(mt, reading);
	if (entry)
		(*index)++;
	return entry;
}

void *mt_find_after(struct maple_tree *mt, unsigned long *index, unsigned long max)
{
	return *index ? mt_find(mt, index, max) : NULL;
}

/* The entry next to the range that holds index, if it reaches this side of the limit. */
static void *neighbour(struct maple_tree *mt, unsigned long index, unsigned long limit,
                       enum maple_direction direction)
{
	struct maple_range range;
	struct maple_path path;

	if (!maple_path_walk(mt, &path, index) ||
	    !maple_path_seek(mt, &path, limit, direction, MAPLE_SKIP_HOLES, &range))
		return NULL;
	return range.entry;
}

static void *locked_neighbour(struct maple_tree *mt, unsigned long index, unsigned long limit,
                              enum maple_direction direction)
{
	enum reading reading = read_begin(mt);
	void *entry = neighbour(mt, index, limit, direction);

	read_end(mt, reading);
	return entry;
}

void *mt_next(struct maple_tree *mt, unsigned long index, unsigned long max)
{
	return locked_neighbour(mt, index, max, MAPLE_UP);
}

void *mt_prev(struct maple_tree *mt, unsigned long index, unsigned long min)
{
	return locked_neighbour(mt, index, min, MAPLE_DOWN);
}

/* ---- Writing ------------------------------------------------------------- */

int mtree_store_range(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry, gfp_t gfp)
{
	int error;

	if (first > last || !maple_is_storable(entry))
		return -EINVAL;
	write_begin(mt);
	error = maple_store(mt, first, last, entry, gfp);
	write_end(mt);
	return error;
}

int mtree_store(struct maple_tree *mt, unsigned long index, void *entry, gfp_t gfp)
{
	return mtree_store_range(mt, index, index, entry, gfp);
}

int mtree_insert_range(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry, gfp_t gfp)
{
	int error = -EEXIST;

	if (first > last || !maple_is_storable(entry))
		return -EINVAL;
	write_begin(mt);
	if (maple_is_absent(mt, first, last))
		error = maple_store(mt, first, last, entry, gfp);
	write_end(mt);
	return error;
}

int mtree_insert(struct maple_tree *mt, unsigned long index, void *entry, gfp_t gfp)
{
	return mtree_insert_range(mt, index, index, entry, gfp);
}

void *mtree_erase(struct maple_tree *mt, unsigned long index)
{
	void *entry;

	write_begin(mt);
	entry = maple_erase(mt, index).entry;
	write_end(mt);
	return entry;
}

/* ---- Allocating ---------------------------------------------------------- */

static int allocate(struct maple_tree *mt, enum maple_direction direction, unsigned long *startp, void *entry,
                    unsigned long size, unsigned long min, unsigned long max, gfp_t gfp)
{
	int error;

	if (!maple_is_allocatable(mt, entry, size, min, max))
		return -EINVAL;
	write_begin(mt);
	error = maple_allocate(mt, direction, startp, entry, size, min, max, gfp);
	write_end(mt);
	return error;
}

int mtree_alloc_range(struct maple_tree *mt, unsigned long *startp, void *entry, unsigned long size,
                      unsigned long min, unsigned long max, gfp_t gfp)
{
	return allocate(mt, MAPLE_UP, startp, entry, size, min, max, gfp);
}

int mtree_alloc_rrange(struct maple_tree *mt, unsigned long *startp, void *entry, unsigned long size,
                       unsigned long min, unsigned long max, gfp_t gfp)
{
	return allocate(mt, MAPLE_DOWN, startp, entry, size, min, max, gfp);
}

int mtree_alloc_cyclic(struct maple_tree *mt, unsigned long *startp, void *entry, unsigned long range_lo,
                       unsigned long range_hi, unsigned long *next, gfp_t gfp)
{
	int result;

	if (!maple_is_allocatable(mt, entry, 1, range_lo, range_hi))
		return -EINVAL;
	write_begin(mt);
	result = maple_allocate_cyclic(mt, startp, entry, range_lo, range_hi, next, gfp);
	write_end(mt);
	return result;
}

/* ---- Whole trees --------------------------------------------------------- */

int __mt_dup(struct maple_tree *src, struct maple_tree *dst, gfp_t gfp)
{
	const unsigned int settings = MT_FLAGS_ALLOC_RANGE | MT_FLAGS_USE_RCU | MT_FLAGS_LOCK_EXTERN;

	if (src == dst || !mtree_empty(dst) || ((src->ma_flags ^ dst->ma_flags) & settings))
		return -EINVAL;
	return maple_duplicate(src, dst, gfp);
}

int mtree_dup(struct maple_tree *src, struct maple_tree *dst, gfp_t gfp)
{
	int error;

	if (src == dst)
		return -EINVAL;
	write_begin(src);
	write_begin(dst);
	error = __mt_dup(src, dst, gfp);
	write_end(dst);
	write_end(src);
	return error;
}

void __mt_destroy(struct maple_tree *mt)
{
	maple_destroy(mt);
}

void mtree_destroy(struct maple_tree *mt)
{
	write_begin(mt);
	maple_destroy(mt);
	write_end(mt);
}

int mt_set_in_rcu(struct maple_tree *mt)
{
	int error;

	write_begin(mt);
	error = maple_enter_rcu(mt);
	write_end(mt);
	return error;
}

void mt_clear_in_rcu(struct maple_tree *mt)
{
	bool wait;

	write_begin(mt);
	wait = maple_leave_rcu(mt);
	write_end(mt);
	if (!wait)
		return;
	maple_synchronize_rcu();
	write_begin(mt);
	maple_has_left_rcu(mt);
	write_end(mt);
}
