/* SPDX-License-Identifier: MIT */
#include "alloc.h"
#include "edit.h"
#include "gap.h"

int maple_allocate(struct maple_tree *mt, enum maple_direction direction, unsigned long *startp, void *entry,
                   unsigned long size, unsigned long min, unsigned long max, gfp_t gfp)
{
	struct maple_path path;
	unsigned long first;
	int error;

	if (!maple_gap_search(mt, direction, min, max, size, &path, &first))
		return -EBUSY;
	error = maple_store_at(mt, &path, first, first + (size - 1), entry, gfp);
	if (!error)
		*startp = first;
	return error;
}

int maple_allocate_cyclic(struct maple_tree *mt, unsigned long *startp, void *entry, unsigned long lo,
                          unsigned long hi, unsigned long *next, gfp_t gfp)
{
	unsigned long from = *next > lo ? *next : lo;
	int wrapped = mt->ma_flags & MT_FLAGS_ALLOC_WRAPPED ? 1 : 0, error = -EBUSY;

	if (from <= hi)
		error = maple_allocate(mt, MAPLE_UP, startp, entry, 1, from, hi, gfp);
	if (error == -EBUSY && from > lo) {
		error = maple_allocate(mt, MAPLE_UP, startp, entry, 1, lo, hi, gfp);
		wrapped = 1;
	}
	if (error)
		return error;
	*next = *startp + 1;
	maple_set_flag(mt, MT_FLAGS_ALLOC_WRAPPED, *next == 0);
	return wrapped;
}
