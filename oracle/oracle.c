/* SPDX-License-Identifier: MIT */
/*
 * oracle.c - the trees of the oracle: ranges and the normal API. Its cursors,
 * which see a tree only through oracle_range_at(), are in cursor.c.
 *
 * The array holds the stored ranges in order; what lies between two of them is
 * a hole, so holes are maximal (C3) and an empty array is an empty tree (C4)
 * without anybody doing anything for it. Two helpers carry everything:
 * find_place() is the one search, and store() the one change.
 */
#include "oracle.h"

#include <stdlib.h>
#include <string.h>

void oracle_init(struct oracle *o, unsigned int flags)
{
	*o = (struct oracle){.flags = flags, .wrapped = flags & MT_FLAGS_ALLOC_WRAPPED};
}

void oracle_free(struct oracle *o)
{
	free(o->range);
	oracle_init(o, o->flags);
}

/*
 * How many ranges end before index; so the range at that place is the first
 * that covers index or lies beyond it. A binary search instead of a walk,
 * because every call begins with it and trees have thousands of ranges: all
 * ranges below `low` end before index, and none from `high` on does.
 */
static size_t find_place(const struct oracle *o, unsigned long index)
{
	size_t low = 0, high = o->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (o->range[middle].last < index)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* C1, C3 */
struct oracle_range oracle_range_at(const struct oracle *o, unsigned long index)
{
	size_t place = find_place(o, index);
	struct oracle_range hole = {.first = 0, .last = ULONG_MAX, .entry = NULL};

	if (place < o->count && o->range[place].first <= index)
		return o->range[place];
	if (place > 0)
		hole.first = o->range[place - 1].last + 1;
	if (place < o->count)
		hole.last = o->range[place].first - 1;
	return hole;
}

static void make_room(struct oracle *o, size_t count)
{
	size_t room = o->room ? o->room : 64;

	while (room < count)
		room *= 2;
	if (room == o->room)
		return;
	o->range = realloc(o->range, room * sizeof(*o->range));
	if (!o->range) {
		fputs("oracle: no memory for its ranges\n", stderr);
		abort();
	}
	o->room = room;
}

/* Put `added` unset ranges in the place of the `removed` that begin at `place`. */
static void splice(struct oracle *o, size_t place, size_t removed, size_t added)
{
	make_room(o, o->count - removed + added);
	memmove(o->range + place + added, o->range + place + removed,
	        (o->count - place - removed) * sizeof(*o->range));
	o->count += added - removed;
}

/* Make a range that covers both index - 1 and index two ranges. */
static void cut_before(struct oracle *o, unsigned long index)
{
	size_t place = find_place(o, index);

	if (place == o->count || o->range[place].first >= index)
		return;
	splice(o, place, 0, 1);
	o->range[place] = o->range[place + 1];
	o->range[place].last = index - 1;
	o->range[place + 1].first = index;
}

/* C2, C11: cut at both ends; what then lies inside [first,last] goes, and the entry comes. */
static void store(struct oracle *o, unsigned long first, unsigned long last, void *entry)
{
	size_t place, end;

	cut_before(o, first);
	if (last < ULONG_MAX)
		cut_before(o, last + 1);
	place = find_place(o, first);
	end = last < ULONG_MAX ? find_place(o, last + 1) : o->count;
	splice(o, place, end - place, entry ? 1 : 0);
	if (entry)
		o->range[place] = (struct oracle_range){first, last, entry};
}

/* C6: what store and insert refuse. */
static bool refused(const void *entry)
{
	return mt_is_reserved(entry) && !xa_is_zero(entry);
}

/* C6: what load and find say of an entry. */
static void *unless_zero(void *entry)
{
	return xa_is_zero(entry) ? NULL : entry;
}

/* C10 */
void *oracle_load(const struct oracle *o, unsigned long index)
{
	return unless_zero(oracle_range_at(o, index).entry);
}

/* C6, C7, C11 */
int oracle_store_range(struct oracle *o, unsigned long first, unsigned long last, void *entry)
{
	if (first > last || refused(entry))
		return -EINVAL;
	store(o, first, last, entry);
	return 0;
}

/* C12, K16 */
int oracle_insert_range(struct oracle *o, unsigned long first, unsigned long last, void *entry)
{
	struct oracle_range r;

	if (first > last || refused(entry))
		return -EINVAL;
	r = oracle_range_at(o, first);
	if (r.entry || r.last < last)
		return -EEXIST;
	store(o, first, last, entry);
	return 0;
}

/* C13, K15 */
void *oracle_erase(struct oracle *o, unsigned long index)
{
	struct oracle_range r = oracle_range_at(o, index);

	if (r.entry)
		store(o, r.first, r.last, NULL);
	return r.entry;
}

/* C6, C14: what every alloc call refuses. */
static bool alloc_refused(const struct oracle *o, const void *entry, unsigned long size, unsigned long min,
                          unsigned long max)
{
	return !(o->flags & MT_FLAGS_ALLOC_RANGE) || mt_is_reserved(entry) || size == 0 || min > max ||
	       size - 1 > max - min;
}

/*
 * C14: the lowest window begins at min or right after a stored range. A whole
 * tree is one index longer than ULONG_MAX, so lengths of holes are never
 * computed; `size - 1` and the distance of two indices always fit.
 */
static bool lowest_window(const struct oracle *o, unsigned long *start, unsigned long size, unsigned long min,
                          unsigned long max)
{
	*start = min;
	for (size_t i = find_place(o, min); i < o->count && o->range[i].first <= max; i++) {
		const struct oracle_range *r = &o->range[i];

		if (r->first > *start && r->first - *start >= size)
			return true;
		if (r->last >= max)
			return false;
		*start = r->last + 1;
	}
	return max - *start >= size - 1;
}

/* C14: the highest window ends at max or right before a stored range; the mirror. */
static bool highest_window(const struct oracle *o, unsigned long *start, unsigned long size,
                           unsigned long min, unsigned long max)
{
	size_t place = max < ULONG_MAX ? find_place(o, max + 1) : o->count;
	unsigned long last = max;

	/* A range that reaches beyond max, but begins at or before it, counts too. */
	if (place < o->count && o->range[place].first <= max)
		place++;
	for (; place > 0 && o->range[place - 1].last >= min; place--) {
		const struct oracle_range *r = &o->range[place - 1];

		*start = last - (size - 1);
		if (r->last < last && last - r->last >= size)
			return true;
		if (r->first <= min)
			return false;
		last = r->first - 1;
	}
	*start = last - (size - 1);
	return last - min >= size - 1;
}

/* What alloc_range and alloc_rrange do with a window that was found: K16. */
static void take_window(struct oracle *o, unsigned long *start, unsigned long found, unsigned long size,
                        void *entry)
{
	if (entry)
		store(o, found, found + (size - 1), entry);
	*start = found;
}

/* C14, K16 */
int oracle_alloc_range(struct oracle *o, unsigned long *start, void *entry, unsigned long size,
                       unsigned long min, unsigned long max)
{
	unsigned long found;

	if (alloc_refused(o, entry, size, min, max))
		return -EINVAL;
	if (!lowest_window(o, &found, size, min, max))
		return -EBUSY;
	take_window(o, start, found, size, entry);
	return 0;
}

/* C14, K16 */
int oracle_alloc_rrange(struct oracle *o, unsigned long *start, void *entry, unsigned long size,
                        unsigned long min, unsigned long max)
{
	unsigned long found;

	if (alloc_refused(o, entry, size, min, max))
		return -EINVAL;
	if (!highest_window(o, &found, size, min, max))
		return -EBUSY;
	take_window(o, start, found, size, entry);
	return 0;
}

/* C15, K16, K17 */
int oracle_alloc_cyclic(struct oracle *o, unsigned long *start, void *entry, unsigned long lo,
                        unsigned long hi, unsigned long *next)
{
	unsigned long found, from = *next > lo ? *next : lo;
	bool wrapped = o->wrapped;

	if (alloc_refused(o, entry, 1, lo, hi))
		return -EINVAL;
	if (from > hi || !lowest_window(o, &found, 1, from, hi)) {
		if (!lowest_window(o, &found, 1, lo, hi))
			return -EBUSY;
		wrapped = true;
	}
	take_window(o, start, found, 1, entry);
	*next = found + 1;
	o->wrapped = found == ULONG_MAX;
	return wrapped;
}

/* C16, K15 */
void *oracle_find(const struct oracle *o, unsigned long *index, unsigned long max)
{
	if (*index > max)
		return NULL;
	for (size_t i = find_place(o, *index); i < o->count && o->range[i].first <= max; i++) {
		if (xa_is_zero(o->range[i].entry))
			continue;
		*index = o->range[i].last + 1;
		return o->range[i].entry;
	}
	return NULL;
}

/* C16 */
void *oracle_find_after(const struct oracle *o, unsigned long *index, unsigned long max)
{
	return *index == 0 ? NULL : oracle_find(o, index, max);
}

/* C17, K15: from the range or hole at index; after a hole comes an entry or nothing. */
void *oracle_next(const struct oracle *o, unsigned long index, unsigned long max)
{
	struct oracle_range r = oracle_range_at(o, index);

	do {
		if (r.last >= max)
			return NULL;
		r = oracle_range_at(o, r.last + 1);
	} while (!r.entry);
	return r.entry;
}

/* C17, K15 */
void *oracle_prev(const struct oracle *o, unsigned long index, unsigned long min)
{
	struct oracle_range r = oracle_range_at(o, index);

	do {
		if (r.first <= min)
			return NULL;
		r = oracle_range_at(o, r.first - 1);
	} while (!r.entry);
	return r.entry;
}

/* C18: the settings that must agree; that a tree wrapped is none (C15). */
int oracle_dup(const struct oracle *src, struct oracle *dst)
{
	const unsigned int settings = MT_FLAGS_ALLOC_RANGE | MT_FLAGS_USE_RCU | MT_FLAGS_LOCK_EXTERN;

	if (src == dst || dst->count || (src->flags & settings) != (dst->flags & settings))
		return -EINVAL;
	splice(dst, 0, 0, src->count);
	if (src->count)
		memcpy(dst->range, src->range, src->count * sizeof(*src->range));
	return 0;
}

/* C19: the settings stay, and so does the memory of a wrap (K17: only a successful call forgets it). */
void oracle_destroy(struct oracle *o)
{
	o->count = 0;
}

/* C20 */
void oracle_set_rcu(struct oracle *o, bool on)
{
	if (on)
		o->flags |= MT_FLAGS_USE_RCU;
	else
		o->flags &= ~MT_FLAGS_USE_RCU;
}
