/* SPDX-License-Identifier: MIT */
/*
 * shrink_lies.c - faults for tests of what shrinks and explains, put between the rig and an honest library.
 *
 * Linked with --wrap: what calls these functions comes here, and __real_ is the
 * library's. One lie for each way in which a run can end.
 */
#include <maple_tree.h>

#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int __real_mtree_store_range(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry,
                             gfp_t gfp);
int __wrap_mtree_store_range(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry,
                             gfp_t gfp);
void *__real_mtree_load(struct maple_tree *mt, unsigned long index);
void *__wrap_mtree_load(struct maple_tree *mt, unsigned long index);

/*
 * Over something at 100 a wrong answer, at 101 a crash, at 102 a death by one's own hand, at 103 no end, at
 * 200 a store that is one too short.
 */
int __wrap_mtree_store_range(struct maple_tree *mt, unsigned long first, unsigned long last, void *entry,
                             gfp_t gfp)
{
	if (!__real_mtree_load(mt, first))
		return __real_mtree_store_range(mt, first, last, entry, gfp);
	if (first == 200 && last > first)
		return __real_mtree_store_range(mt, first, last - 1, entry, gfp);
	if (first == 100)
		return -EEXIST;
	if (first == 101)
		raise(SIGKILL);
	if (first == 102)
		_exit(7);
	while (first == 103)
		pause();
	return __real_mtree_store_range(mt, first, last, entry, gfp);
}

/* A reader must see one of the states that there are: not one before and after at once. */
void *__wrap_mtree_load(struct maple_tree *mt, unsigned long index)
{
	void *before = __real_mtree_load(mt, index), *after = __real_mtree_load(mt, index);

	return before == after ? after : xa_mk_value(239);
}
