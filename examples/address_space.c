/* SPDX-License-Identifier: MIT */
/*
 * address_space.c - a process's address space in pages: map, unmap a part,
 * protect, find room from the top, fork. The range operations are all there is
 * to it: splitting and shortening neighbours is the tree's work.
 */
#include <stdio.h>
#include <stdlib.h>

#include <maple_tree.h>

#define SPACE_LAST (~0ul >> (sizeof(long) == 8 ? 29 : 12)) /* 47 or 32 bits of address, in pages of 4 KiB */

static void must(int error, const char *what)
{
	if (error) {
		fprintf(stderr, "%s failed (error %d)\n", what, error);
		exit(1);
	}
}

/* Map `pages` pages where there is room, as high as possible; returns the first page. */
static unsigned long map_pages(struct maple_tree *space, unsigned long pages, const char *what)
{
	unsigned long first;

	must(mtree_alloc_rrange(space, &first, (void *)what, pages, 16, SPACE_LAST, GFP_KERNEL), "map");
	return first;
}

static void print_space(struct maple_tree *space, const char *title)
{
	MA_STATE(mas, space, 0, 0);
	const char *what;

	printf("%s:\n", title);
	mtree_lock(space);
	mas_for_each (&mas, what, SPACE_LAST)
		printf("  %9lx-%9lx %s\n", mas.index, mas.last, what);
	mtree_unlock(space);
}

int main(void)
{
	struct maple_tree space, child;
	unsigned long library;

	mt_init_flags(&space, MT_FLAGS_ALLOC_RANGE);
	mt_init_flags(&child, MT_FLAGS_ALLOC_RANGE);

	must(mtree_insert_range(&space, 0x400, 0x4ff, "program r-x", GFP_KERNEL), "program");
	must(mtree_insert_range(&space, 0x500, 0x53f, "heap rw-", GFP_KERNEL), "heap");
	map_pages(&space, 33, "stack rw-");
	library = map_pages(&space, 100, "library r--");
	/* mprotect and munmap in the middle: one store each. */
	must(mtree_store_range(&space, library + 10, library + 59, "library r-x", GFP_KERNEL), "protect");
	must(mtree_store_range(&space, library + 90, library + 99, NULL, GFP_KERNEL), "unmap");

	must(mtree_dup(&space, &child, GFP_KERNEL), "fork");
	mtree_erase(&child, 0x500);
	print_space(&space, "parent");
	print_space(&child, "child, without a heap");
	if (!mtree_load(&space, 0x500) || mtree_load(&child, 0x500)) {
		fprintf(stderr, "parent and child are not independent\n");
		return 1;
	}
	mtree_destroy(&child);
	mtree_destroy(&space);
	return 0;
}
