/* SPDX-License-Identifier: MIT */
/*
 * maple_tree.h - a map from ranges of unsigned long to pointers.
 *
 * A maple tree is an RCU-safe B-tree of non-overlapping, inclusive ranges. The
 * names are those of the Linux maple tree's public API; numbers like C12 are
 * rules of lib/contract.md; so are those like K3.
 *
 * Two ways to use it:
 *   mtree_* and mt_*   the normal API: every call takes the lock, or the RCU
 *                      read lock, that it needs.
 *   mas_*              the cursor API: a struct ma_state keeps its place in the
 *                      tree; the caller holds the lock (or, for calls that only
 *                      read a tree in RCU mode, is inside a read section).
 *
 * An index is any unsigned long, 0 and ULONG_MAX included. An entry is any
 * pointer except the reserved ones (C6); NULL means "nothing stored".
 */
#ifndef MAPLE_TREE_H
#define MAPLE_TREE_H

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Entries (C6) -------------------------------------------------------- */

/* A small integer as an entry: at most LONG_MAX, told apart from pointers by bit 0. */
static inline void *xa_mk_value(unsigned long v)
{
	return (void *)((v << 1) | 1);
}

static inline unsigned long xa_to_value(const void *entry)
{
	return (unsigned long)entry >> 1;
}

static inline bool xa_is_value(const void *entry)
{
	return (unsigned long)entry & 1;
}

/* Internal entries have the low two bits 10. Below 4096 they are reserved. */
static inline void *xa_mk_internal(unsigned long v)
{
	return (void *)((v << 2) | 2);
}

static inline unsigned long xa_to_internal(const void *entry)
{
	return (unsigned long)entry >> 2;
}

static inline bool xa_is_internal(const void *entry)
{
	return ((unsigned long)entry & 3) == 2;
}

/* Occupies its range but reads as NULL through mtree_load, mt_find and mt_for_each. */
#define XA_ZERO_ENTRY xa_mk_internal(257)

static inline bool xa_is_zero(const void *entry)
{
	return entry == XA_ZERO_ENTRY;
}

/* An errno as an entry: how a cursor in ma_error carries its error. */
#define XA_ERROR(error) ((void *)(((unsigned long)(long)(error) << 2) | 2))

static inline bool xa_is_err(const void *entry)
{
	return xa_is_internal(entry) && (unsigned long)entry >= (unsigned long)XA_ERROR(-4095);
}

/* The negative errno of an error entry, 0 of any other. */
static inline int xa_err(const void *entry)
{
	return xa_is_err(entry) ? (int)((long)entry >> 2) : 0;
}

/* Refused by the normal API with -EINVAL; XA_ZERO_ENTRY is refused by the alloc calls only. */
static inline bool mt_is_reserved(const void *entry)
{
	return (unsigned long)entry < 4096 && xa_is_internal(entry);
}

/* ---- Memory (C55) -------------------------------------------------------- */

/*
 * Whether a call may ask the allocator for nodes. GFP_KERNEL: yes. GFP_NOWAIT
 * and GFP_ATOMIC: no, it lives from the tree's reserve and gives -ENOMEM when
 * that does not suffice.
 */
typedef enum { GFP_KERNEL, GFP_NOWAIT, GFP_ATOMIC } gfp_t;

/*
 * Where nodes come from. alloc returns a block of `size` bytes whose address is
 * a multiple of `alignment`, or NULL; free gets back a block and its size. All
 * blocks have one size, a power of two, which is also the alignment. Both may
 * be called from any thread: in RCU mode blocks are freed by liburcu's callback
 * thread.
 */
struct mt_allocator {
	void *(*alloc)(void *ctx, size_t size, size_t alignment);
	void (*free)(void *ctx, void *block, size_t size);
	void *ctx;
};

struct maple_tree;

/*
 * Replace the allocator of every tree that has none of its own; NULL restores
 * the built-in slab pool. Call it before the first tree holds an entry.
 * The structure must outlive every tree.
 */
void mt_set_default_allocator(const struct mt_allocator *allocator);

/* Give one tree, which must be empty, its own allocator; NULL: the process's. -EBUSY if not empty. */
int mt_set_allocator(struct maple_tree *mt, const struct mt_allocator *allocator);

/* ---- RCU (C53) ----------------------------------------------------------- */

struct rcu_flavor_struct; /* <urcu/flavor.h> */

/*
 * Choose liburcu's flavour for the whole program: &urcu_memb_flavor,
 * &urcu_mb_flavor, &urcu_qsbr_flavor or &urcu_bp_flavor, the default (its
 * threads need no registration). With the others every thread that reads or
 * writes a tree in RCU mode must be registered, and with qsbr be online. Call it
 * before the first tree enters RCU mode.
 */
void mt_set_rcu_flavor(const struct rcu_flavor_struct *flavor);

/* ---- The tree ------------------------------------------------------------ */

/* The levels that a path can hold; in the production fan-out the smallest fill of nodes makes more
 * impossible. */
#define MAPLE_HEIGHT_MAX 24

/* Flags for mt_init_flags and MTREE_INIT; their values are not part of the API (C8). */
#define MT_FLAGS_ALLOC_RANGE   0x01u /* track gaps: mas_empty_area and the alloc calls work */
#define MT_FLAGS_USE_RCU       0x02u /* readers take no lock */
#define MT_FLAGS_LOCK_EXTERN   0x04u /* the caller's lock protects the tree */
#define MT_FLAGS_ALLOC_WRAPPED 0x08u /* mtree_alloc_cyclic handed out ULONG_MAX last (C15) */

typedef struct {
	int state; /* 0 free, 1 held, 2 held with waiters */
} mt_lock_t;

struct maple_node;
struct maple_depot;

struct maple_tree {
	unsigned int ma_flags;
	mt_lock_t ma_lock;
	void *ma_root;         /* the root node and the height, one word; NULL: empty */
	unsigned long version; /* counts changes of structure, for cursors (C40) */
	unsigned int
	        rcu_ending; /* calls of mt_clear_in_rcu that wait: readers lock already, writers still copy */
	struct maple_depot *depot; /* RCU mode: the reserve, and nodes that wait for a grace period */
	const struct mt_allocator *allocator; /* NULL: the process's */
	void *ma_external_lock;               /* what mt_set_external_lock was told, for the user */
};

#define MTREE_INIT(name, flags)                                                                              \
	{                                                                                                    \
		.ma_flags = (flags)                                                                          \
	}
#define MTREE_INIT_EXT(name, flags, lock)                                                                    \
	{                                                                                                    \
		.ma_flags = (flags) | MT_FLAGS_LOCK_EXTERN, .ma_external_lock = &(lock)                      \
	}
#define DEFINE_MTREE(name) struct maple_tree name = MTREE_INIT(name, 0)

/* Make an empty tree. Initialize once; a tree that holds entries must be destroyed first. */
static inline void mt_init_flags(struct maple_tree *mt, unsigned int flags)
{
	memset(mt, 0, sizeof(*mt));
	mt->ma_flags = flags;
}

static inline void mt_init(struct maple_tree *mt)
{
	mt_init_flags(mt, 0);
}

/* Say that `lock` (a pointer to a lock of any kind) protects the tree; the normal API then takes no lock. */
#define mt_set_external_lock(mt, lock)                                                                       \
	((mt)->ma_flags |= MT_FLAGS_LOCK_EXTERN, (mt)->ma_external_lock = (lock))

static inline bool mt_external_lock(const struct maple_tree *mt)
{
	/* This flag never changes, but its word does: mt_set_in_rcu and mt_clear_in_rcu. */
	return __atomic_load_n(&mt->ma_flags, __ATOMIC_RELAXED) & MT_FLAGS_LOCK_EXTERN;
}

static inline bool mt_in_rcu(const struct maple_tree *mt)
{
	return __atomic_load_n(&mt->ma_flags, __ATOMIC_ACQUIRE) & MT_FLAGS_USE_RCU;
}

/* True if no entry is stored (C4). No lock needed. */
static inline bool mtree_empty(const struct maple_tree *mt)
{
	return !__atomic_load_n(&mt->ma_root, __ATOMIC_RELAXED);
}

/* Levels of nodes: 0 for an empty tree, 1 for a single leaf. */
unsigned int mt_height(const struct maple_tree *mt);

/* The tree's own lock: not recursive, sleeps when contended. */
void mtree_lock(struct maple_tree *mt);
void mtree_unlock(struct maple_tree *mt);

/*
 * Enter RCU mode (C20): from now on writers copy what they change, and readers
 * need no lock. Takes the tree's own lock. 0; -ENOMEM: a populated tree could
 * not get the nodes that it must keep for mtree_erase, and stays as it was.
 */
int mt_set_in_rcu(struct maple_tree *mt);

/*
 * Leave RCU mode (C20): readers lock from now on. Waits for a grace period, so
 * it must not be called inside a read section. Takes the tree's own lock, but
 * does not hold it while it waits; a caller's lock must be held, and stays so
 * (K19). Outside RCU mode it does nothing, and waits for nothing.
 */
void mt_clear_in_rcu(struct maple_tree *mt);

/* ---- Normal API: reading -------------------------------------------------
 * In RCU mode these take the RCU read lock; otherwise the tree's own lock,
 * or none if the lock is the caller's (who holds it). */

/* The entry at index, or NULL (C10). */
void *mtree_load(struct maple_tree *mt, unsigned long index);

/*
 * entry[i] = what mtree_load gives at index[i], for i < count (C61): many lookups
 * at once take a fraction of their time one after the other, because they wait
 * for memory together. Never fails. All are made under one lock, so of one state
 * of the tree; in RCU mode in one read section, each of a state that the tree had
 * meanwhile, not necessarily the same. Others wait for the lock, or for the grace
 * period, as long: a few hundred at a time gain as much as a million.
 */
void mtree_load_batch(struct maple_tree *mt, const unsigned long *index, void **entry, size_t count);

/*
 * The entry that covers *index or is the next after it, if it begins at or
 * before max (C16). On success *index becomes its last + 1 (0 after ULONG_MAX);
 * on NULL *index is unchanged. *index > max gives NULL.
 */
void *mt_find(struct maple_tree *mt, unsigned long *index, unsigned long max);

/* The same, but *index == 0 gives NULL: the end of mt_for_each after ULONG_MAX (C16). */
void *mt_find_after(struct maple_tree *mt, unsigned long *index, unsigned long max);

/* The next entry that begins after the range that holds index, and at or before max (C17). */
void *mt_next(struct maple_tree *mt, unsigned long index, unsigned long max);

/* The previous entry, before the range that holds index, if it ends at or after min (C17). */
void *mt_prev(struct maple_tree *mt, unsigned long index, unsigned long min);

/* Visit every entry that covers or follows `index` and begins at or before `max`; `index` is a variable. */
#define mt_for_each(mt, entry, index, max)                                                                   \
	for (entry = mt_find(mt, &(index), max); entry != NULL; entry = mt_find_after(mt, &(index), max))

/* ---- Normal API: writing -------------------------------------------------
 * These take the tree's own lock (none if it is the caller's, who holds it).
 * Each failed call leaves the tree exactly as it was (C7). */

/* Overwrite [first,last] with entry; entry NULL erases exactly that range (C11). 0, -EINVAL, -ENOMEM. */
int mtree_store_range(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry, gfp_t gfp);
int mtree_store(struct maple_tree *mt, unsigned long index, void *entry, gfp_t gfp);

/* Store only if all of [first,last] is absent, else -EEXIST (C12). 0, -EINVAL, -EEXIST, -ENOMEM. */
int mtree_insert_range(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry,
                       gfp_t gfp);
int mtree_insert(struct maple_tree *mt, unsigned long index, void *entry, gfp_t gfp);

/*
 * Remove the whole range that holds index and return its entry, or NULL if none
 * (C13). Never fails and never calls the allocator. In RCU mode it lives from
 * the tree's reserve; when the replaced nodes of earlier writes all still wait
 * for readers, it drops the tree's own lock and waits for a grace period: do
 * not call it inside a read section.
 */
void *mtree_erase(struct maple_tree *mt, unsigned long index);

/*
 * Store entry over the lowest (rrange: the highest) window of `size` absent
 * indices within [min,max], and put its first index into *startp (C14). 0;
 * -EBUSY: no such window; -EINVAL: not an MT_FLAGS_ALLOC_RANGE tree, reserved
 * entry (XA_ZERO_ENTRY included), size 0, min > max, size larger than the
 * window; -ENOMEM. On failure *startp is unchanged.
 */
int mtree_alloc_range(struct maple_tree *mt, unsigned long *startp, void *entry, unsigned long size,
                      unsigned long min, unsigned long max, gfp_t gfp);
int mtree_alloc_rrange(struct maple_tree *mt, unsigned long *startp, void *entry, unsigned long size,
                       unsigned long min, unsigned long max, gfp_t gfp);

/*
 * Store entry at the first free index at or after max(range_lo, *next) up to
 * range_hi, else from range_lo (C15). *startp = that index, *next = it + 1 (0
 * after ULONG_MAX). 0; 1 if it wrapped, or if the call before handed out
 * ULONG_MAX; -EBUSY, -EINVAL (as above), -ENOMEM with nothing changed.
 */
int mtree_alloc_cyclic(struct maple_tree *mt, unsigned long *startp, void *entry, unsigned long range_lo,
                       unsigned long range_hi, unsigned long *next, gfp_t gfp);

/*
 * Make dst, which must be empty, hold the same ranges as src, by copying nodes
 * (C18). 0; -EINVAL: dst is not empty or is src, or their settings (gap
 * tracking, RCU, kind of lock) differ; -ENOMEM: dst is empty, nothing leaked.
 * mtree_dup takes both trees' own locks, src first; __mt_dup takes none.
 */
int mtree_dup(struct maple_tree *src, struct maple_tree *dst, gfp_t gfp);
int __mt_dup(struct maple_tree *src, struct maple_tree *dst, gfp_t gfp);

/*
 * Remove everything and free all nodes, in RCU mode after a grace period (C19).
 * Settings stay; the tree can be used again, or its memory given up at once.
 * mtree_destroy takes the tree's own lock; __mt_destroy takes none.
 */
void mtree_destroy(struct maple_tree *mt);
void __mt_destroy(struct maple_tree *mt);

/* ---- Cursor API ----------------------------------------------------------
 * The caller holds the tree's lock. In RCU mode the calls that only read may
 * be made inside a read section instead.
 *
 * What a call leaves in index, last and status depends on the content of the
 * tree, never on how it is represented (C5): the table in lib/contract.md
 * (K1 to K14) is total. The path inside is only a cache: a cursor whose tree was changed
 * through another cursor re-walks by index (C40). */

enum maple_status {
	ma_active,    /* on the range [index,last]: an entry or a hole */
	ma_start,     /* not yet in the tree: index says where to begin */
	ma_root,      /* on the only entry of the tree, which lies at [0,0] */
	ma_none,      /* there is nothing at, and nothing beyond, this place */
	ma_pause,     /* the lock may be dropped; the next call goes on after [index,last] */
	ma_overflow,  /* next stopped at its limit */
	ma_underflow, /* prev stopped at its limit */
	ma_error,     /* the last store failed: mas_is_err, xa_err(mas->node) */
};

/* A way from a leaf (level 0) up to the root, and what the leaf covers. */
struct maple_path {
	unsigned long min, max;
	struct maple_node *node[MAPLE_HEIGHT_MAX];
	unsigned char slot[MAPLE_HEIGHT_MAX];
	unsigned char height; /* 0: no path */
};

/* Nodes outside a tree. */
struct maple_list {
	struct maple_node *first;
	unsigned long count;
};

struct ma_state {
	struct maple_tree *tree;
	unsigned long index; /* the first index of the range, or where to begin */
	unsigned long last;  /* the last index of the range */
	void *node;          /* in ma_error: the error as an entry, for xa_err() */
	enum maple_status status;
	unsigned long version;     /* of the tree when the path was made */
	struct maple_list reserve; /* nodes for stores to come */
	unsigned long promised;    /* calls of mas_store_prealloc or mas_insert_prealloc that it is for */
	unsigned long wanted;      /* after a store failed with -ENOMEM: the nodes that it needs */
	struct maple_path path;
};

/* Begin with a tree: start at index, which is also last. A cursor that holds a reserve must be destroyed
 * first. */
static inline void mas_init(struct ma_state *mas, struct maple_tree *tree, unsigned long index)
{
	mas->tree = tree;
	mas->index = mas->last = index;
	mas->node = NULL;
	mas->status = ma_start;
	mas->version = 0;
	mas->reserve.first = NULL;
	mas->reserve.count = 0;
	mas->promised = mas->wanted = 0;
	mas->path.height = 0;
}

/* A cursor at [first,end]. Its path has no height and stays unset: filling it costs a third of a lookup. */
static inline struct ma_state mas_state_at(struct maple_tree *tree, unsigned long first, unsigned long end)
{
	struct ma_state mas;

	mas_init(&mas, tree, first);
	mas.last = end;
	return mas;
}

/* Declare a cursor, within a function and not static. */
#define MA_STATE(name, mt, first, end) struct ma_state name = mas_state_at((mt), (first), (end))

/* Start again at the present index; index and last stay. Clears an error. */
static inline void mas_reset(struct ma_state *mas)
{
	mas->status = ma_start;
	mas->node = NULL;
	mas->path.height = 0;
}

/* Set the range, keep everything else: for a store beside the present place. */
static inline void __mas_set_range(struct ma_state *mas, unsigned long start, unsigned long last)
{
	mas->index = start;
	mas->last = last;
}

/* Start at [start,last]: where to search, or what to store over. */
static inline void mas_set_range(struct ma_state *mas, unsigned long start, unsigned long last)
{
	mas_reset(mas);
	__mas_set_range(mas, start, last);
}

static inline void mas_set(struct ma_state *mas, unsigned long index)
{
	mas_set_range(mas, index, index);
}

static inline bool mas_is_active(const struct ma_state *mas)
{
	return mas->status == ma_active;
}

static inline bool mas_is_err(const struct ma_state *mas)
{
	return mas->status == ma_error;
}

#define mas_lock(mas)   mtree_lock((mas)->tree)
#define mas_unlock(mas) mtree_unlock((mas)->tree)

/*
 * Call before dropping the lock or ending the read section (C34): the next
 * mas_find goes on after, the next mas_find_rev before, the present range.
 */
void mas_pause(struct ma_state *mas);

/* The entry that covers index, or NULL; index and last become its range, or the hole's (C31). */
void *mas_walk(struct ma_state *mas);

/*
 * First call: the entry at or after index that begins at or before max; later
 * calls: the next one (C32, C46). The _range form shows holes too, as NULL with
 * ma_active; it ends with ma_overflow. The _rev forms mirror it downwards, and
 * end with ma_underflow.
 */
void *mas_find(struct ma_state *mas, unsigned long max);
void *mas_find_range(struct ma_state *mas, unsigned long max);
void *mas_find_rev(struct ma_state *mas, unsigned long min);
void *mas_find_range_rev(struct ma_state *mas, unsigned long min);

/*
 * The next entry (or, _range, the next range, holes included) after the one at
 * index that begins at or before max; NULL and ma_overflow if there is none
 * (C33, C44). prev: the previous one that ends at or after min; ma_underflow
 * (C45).
 */
void *mas_next(struct ma_state *mas, unsigned long max);
void *mas_next_range(struct ma_state *mas, unsigned long max);
void *mas_prev(struct ma_state *mas, unsigned long min);
void *mas_prev_range(struct ma_state *mas, unsigned long min);

#define mas_for_each(mas, entry, max)     while (((entry) = mas_find((mas), (max))) != NULL)
#define mas_for_each_rev(mas, entry, min) while (((entry) = mas_find_rev((mas), (min))) != NULL)

/*
 * Store entry over [index,last]; returns the first entry that it overwrote, or
 * NULL (C35). On failure (mas_is_err: -EINVAL, -ENOMEM) nothing is stored.
 * index and last stay. The tree must be locked.
 */
void *mas_store(struct ma_state *mas, void *entry);

/* The same, but returns 0, or -EINVAL or -ENOMEM with the cursor as after mas_reset (C35). */
int mas_store_gfp(struct ma_state *mas, void *entry, gfp_t gfp);

/*
 * After mas_store: true if it failed for want of memory and has what it needs
 * now; the cursor is as after mas_reset, its range as it was, and mas_store is
 * to be called again. With GFP_KERNEL this drops the tree's own lock while it
 * allocates, so the tree may have changed; a caller's lock stays held. False
 * otherwise: the store succeeded, or failed for good (mas_is_err), and nothing
 * is left in reserve (K23).
 */
bool mas_nomem(struct ma_state *mas, gfp_t gfp);

/*
 * Reserve the nodes that a store of entry over [index,last] takes in the tree
 * as it is (C37): exactly these, and none that the cursor has already. 0, or
 * -EINVAL or -ENOMEM with the cursor as after mas_reset; otherwise it stays as
 * it is. The tree must be locked.
 */
int mas_preallocate(struct ma_state *mas, void *entry, gfp_t gfp);

/*
 * Reserve enough for `stores` stores over any ranges, with any entries, into the
 * tree as it is and as these stores make it (K22): a bound, not an exact number.
 * So it can be called before the lock is taken for good: allocate, lock, search,
 * store without allocating. 0 or -ENOMEM with the cursor as it was. The tree
 * must be locked, or in RCU mode the caller inside a read section.
 */
int mas_reserve(struct ma_state *mas, unsigned long stores, gfp_t gfp);

/*
 * Store as mas_store does, from the reserve: never calls the allocator. It
 * cannot fail if the reserve is for this store (K22); if the tree or the range
 * is another and the reserve does not suffice, nothing is stored and
 * mas_is_err() is true, -ENOMEM. After the last store that was provided for,
 * what is left of the reserve is given back.
 */
void mas_store_prealloc(struct ma_state *mas, void *entry);

/*
 * The same, if all of [index,last] is absent: the validation of a hole that was
 * found earlier (K22). 0; -EEXIST, -EINVAL, -ENOMEM with nothing stored, the
 * reserve kept and the cursor as after mas_reset.
 */
int mas_insert_prealloc(struct ma_state *mas, void *entry);

/*
 * Reserve for `entries` stores, each beyond the last entry of the tree (K24):
 * a bulk load by mas_store, which then calls the allocator for none of them
 * (in RCU mode: for few). The leaves are filled but for one row. 0, or -ENOMEM
 * with the cursor as it was. mas_destroy ends it. The tree must be locked.
 */
int mas_expected_entries(struct ma_state *mas, unsigned long entries);

/* Give back what is left of a reserve (C37). index, last and status stay. No lock needed. */
void mas_destroy(struct ma_state *mas);

/*
 * Remove the range that holds index and return its entry, or NULL; index and
 * last become that range, or the hole's (C36). Never fails, never calls the
 * allocator. In RCU mode it may wait as mtree_erase does, dropping the tree's
 * own lock meanwhile; a caller's lock stays held.
 */
void *mas_erase(struct ma_state *mas);

/*
 * Find the lowest (_rev: the highest) window of `size` absent indices within
 * [min,max] (C38). 0: index and last are the window; -EBUSY: there is none;
 * -EINVAL as for mtree_alloc_range; on both the cursor is as after mas_reset.
 */
int mas_empty_area(struct ma_state *mas, unsigned long min, unsigned long max, unsigned long size);
int mas_empty_area_rev(struct ma_state *mas, unsigned long min, unsigned long max, unsigned long size);

/*
 * As mtree_alloc_cyclic, for a locked tree (C39). On success index and last are
 * *startp; on failure the cursor is as after mas_reset.
 */
int mas_alloc_cyclic(struct ma_state *mas, unsigned long *startp, void *entry, unsigned long range_lo,
                     unsigned long range_hi, unsigned long *next, gfp_t gfp);

/* ---- Debug (C60): the caller holds the lock ------------------------------ */

/* True if the tree is sound; otherwise `why` (of `size` bytes; may be NULL, 0) gets a sentence that says why
 * not. */
bool mt_validate(struct maple_tree *mt, char *why, size_t size);

/* Print the tree as text, one line a row; as a Graphviz digraph. */
void mt_dump(struct maple_tree *mt, FILE *out);
void mt_draw(struct maple_tree *mt, FILE *out);

#ifdef __cplusplus
}
#endif

#endif /* MAPLE_TREE_H */
