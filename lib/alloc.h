/* SPDX-License-Identifier: MIT */
/*
 * alloc.h - find a hole and store into it: what the alloc calls of both APIs
 * share. Above gap and edit.
 */
#ifndef MAPLE_ALLOC_H
#define MAPLE_ALLOC_H

#include "walk.h"

/* The conditions of C14 under which there is something to search: others are -EINVAL. */
static inline bool maple_is_window(const struct maple_tree *mt, unsigned long size, unsigned long min,
                                   unsigned long max)
{
	return maple_tracks_gaps(mt) && size && min <= max && max - min >= size - 1;
}

/* ... and something to store: the alloc calls refuse XA_ZERO_ENTRY too (C6). */
static inline bool maple_is_allocatable(const struct maple_tree *mt, const void *entry, unsigned long size,
                                        unsigned long min, unsigned long max)
{
	return !mt_is_reserved(entry) && maple_is_window(mt, size, min, max);
}

/* Store entry over the lowest (UP) or highest (DOWN) window: 0, -EBUSY, -ENOMEM (C14). The tree is locked. */
int maple_allocate(struct maple_tree *mt, enum maple_direction direction, unsigned long *startp, void *entry,
                   unsigned long size, unsigned long min, unsigned long max, gfp_t gfp);

/* C15: 0, 1 if it wrapped, -EBUSY, -ENOMEM. The tree is locked. */
int maple_allocate_cyclic(struct maple_tree *mt, unsigned long *startp, void *entry, unsigned long lo,
                          unsigned long hi, unsigned long *next, gfp_t gfp);

#endif /* MAPLE_ALLOC_H */
