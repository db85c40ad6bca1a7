/* SPDX-License-Identifier: MIT */
/*
 * oracle.h - what a maple tree does, said in the most obvious way.
 *
 * An oracle is a sorted array of the stored ranges. Every call walks that array
 * from its beginning. Nothing here is clever and nothing is shared with lib/;
 * only the public header is used, for entries, statuses and flags.
 */
#ifndef ORACLE_H
#define ORACLE_H

#include <maple_tree.h>

struct oracle_range {
	unsigned long first, last;
	void *entry; /* never NULL */
};

struct oracle {
	unsigned int flags; /* MT_FLAGS_* as the tree was initialized */
	bool wrapped;       /* C15: the last cyclic call handed out ULONG_MAX */
	size_t count, room;
	struct oracle_range *range; /* sorted, not overlapping */
};

/* A cursor by content: no path, only what the user sees (lib/contract.md, K1-K14). */
struct oracle_cursor {
	struct oracle *oracle;
	unsigned long index, last;
	enum maple_status status;
	int error; /* the negative errno while status is ma_error */
};

void oracle_init(struct oracle *o, unsigned int flags);
void oracle_free(struct oracle *o);

/* The stored range or maximal hole (entry NULL) that covers index. */
struct oracle_range oracle_range_at(const struct oracle *o, unsigned long index);

void *oracle_load(const struct oracle *o, unsigned long index);
int oracle_store_range(struct oracle *o, unsigned long first, unsigned long last, void *entry);
int oracle_insert_range(struct oracle *o, unsigned long first, unsigned long last, void *entry);
void *oracle_erase(struct oracle *o, unsigned long index);
int oracle_alloc_range(struct oracle *o, unsigned long *start, void *entry, unsigned long size,
                       unsigned long min, unsigned long max);
int oracle_alloc_rrange(struct oracle *o, unsigned long *start, void *entry, unsigned long size,
                        unsigned long min, unsigned long max);
int oracle_alloc_cyclic(struct oracle *o, unsigned long *start, void *entry, unsigned long lo,
                        unsigned long hi, unsigned long *next);
void *oracle_find(const struct oracle *o, unsigned long *index, unsigned long max);
void *oracle_find_after(const struct oracle *o, unsigned long *index, unsigned long max);
void *oracle_next(const struct oracle *o, unsigned long index, unsigned long max);
void *oracle_prev(const struct oracle *o, unsigned long index, unsigned long min);
int oracle_dup(const struct oracle *src, struct oracle *dst);
void oracle_destroy(struct oracle *o);
void oracle_set_rcu(struct oracle *o, bool on); /* only the setting: mtree_dup compares it */

void oracle_mas_init(struct oracle_cursor *c, struct oracle *o, unsigned long index);
void oracle_mas_set_range(struct oracle_cursor *c, unsigned long first, unsigned long last);
void oracle_mas_move_range(struct oracle_cursor *c, unsigned long first,
                           unsigned long last); /* __mas_set_range */
void oracle_mas_reset(struct oracle_cursor *c);
void oracle_mas_pause(struct oracle_cursor *c);
void *oracle_mas_walk(struct oracle_cursor *c);
void *oracle_mas_find(struct oracle_cursor *c, unsigned long max);
void *oracle_mas_find_range(struct oracle_cursor *c, unsigned long max);
void *oracle_mas_find_rev(struct oracle_cursor *c, unsigned long min);
void *oracle_mas_find_range_rev(struct oracle_cursor *c, unsigned long min);
void *oracle_mas_next(struct oracle_cursor *c, unsigned long max);
void *oracle_mas_next_range(struct oracle_cursor *c, unsigned long max);
void *oracle_mas_prev(struct oracle_cursor *c, unsigned long min);
void *oracle_mas_prev_range(struct oracle_cursor *c, unsigned long min);
void *oracle_mas_store(struct oracle_cursor *c, void *entry);
int oracle_mas_store_gfp(struct oracle_cursor *c, void *entry);
void *oracle_mas_erase(struct oracle_cursor *c);
int oracle_mas_empty_area(struct oracle_cursor *c, unsigned long min, unsigned long max, unsigned long size);
int oracle_mas_empty_area_rev(struct oracle_cursor *c, unsigned long min, unsigned long max,
                              unsigned long size);
int oracle_mas_alloc_cyclic(struct oracle_cursor *c, unsigned long *start, void *entry, unsigned long lo,
                            unsigned long hi, unsigned long *next);

/* Reserves: an oracle has all the memory in the world, so only conditions remain (K21-K24). */
int oracle_mas_preallocate(struct oracle_cursor *c, void *entry);
int oracle_mas_reserve(struct oracle_cursor *c); /* mas_reserve, mas_expected_entries */
void oracle_mas_store_prealloc(struct oracle_cursor *c, void *entry);
int oracle_mas_insert_prealloc(struct oracle_cursor *c, void *entry);
bool oracle_mas_nomem(struct oracle_cursor *c);

/*
 * What a failed mas_store leaves when the library ran out of memory (the oracle
 * itself never does): ma_error with -ENOMEM. A failed mas_store_gfp leaves the
 * cursor as oracle_mas_reset does.
 */
void oracle_mas_no_memory(struct oracle_cursor *c);

#endif /* ORACLE_H */
