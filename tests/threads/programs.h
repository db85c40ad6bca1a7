/* SPDX-License-Identifier: MIT */
/*
 * programs.h - the writes that single_step.c steps through: every kind of write, on both fan-outs.
 *
 * Which marks they hit is checked; where a name says "tiny" or "production", the trees of that fan-out have
 * the shape that is meant.
 */
#ifndef TESTS_THREADS_PROGRAMS_H
#define TESTS_THREADS_PROGRAMS_H

/*
 * PROVIDED: mas_store is mas_store_prealloc, and main has called mas_preallocate.
 * LOCKED: readers wait for the lock at times, so that they do not see one tree.
 */
struct write_program {
	const char *name;
	unsigned int tree; /* that is read meanwhile */
	enum { AS_IT_IS, PROVIDED, LOCKED } how;
	const char *text; /* main's operations, then the writer's */
};

#define COMB "tree rcu\nfill_wide 0 10 7 A\n" /* [0,9] A, [20,29] B, ... [120,129] G */
#define ROWS "tree rcu\nfill 0 1 20 A\n"      /* [0,0] A, [1,1] B, ... without a hole between */

/* clang-format off */
static const struct write_program write_programs[] = {
	/* one leaf */
	{"a range for a range", 0, AS_IT_IS, COMB "w: store_range 20 29 Z\n"},
	{"a range for a hole", 0, AS_IT_IS, COMB "w: store_range 30 39 Z\n"},
	{"NULL for a range: holes meet", 0, AS_IT_IS, COMB "w: store_range 20 29 NULL\n"},
	{"NULL for a range between others", 0, AS_IT_IS, ROWS "w: store 5 NULL\n"},
	{"NULL for a hole", 0, AS_IT_IS, COMB "w: store_range 32 37 NULL\n"},
	{"within a range", 0, AS_IT_IS, COMB "w: store_range 23 25 Z\n"},
	{"at the beginning of a range", 0, AS_IT_IS, COMB "w: store_range 20 25 Z\n"},
	{"at the end of a range", 0, AS_IT_IS, COMB "w: store_range 25 29 Z\n"},
	{"over parts of two ranges", 0, AS_IT_IS, COMB "w: store_range 25 45 Z\n"},
	{"NULL within a range", 0, AS_IT_IS, COMB "w: store_range 23 25 NULL\n"},
	{"NULL over parts of two ranges", 0, AS_IT_IS, COMB "w: store_range 25 45 NULL\n"},
	{"to the end of the index space", 0, AS_IT_IS, COMB "w: store_range 125 MAX Z\n"},
	{"insert", 0, AS_IT_IS, COMB "w: insert_range 31 38 Z\n"},
	{"insert, refused", 0, AS_IT_IS, COMB "w: insert_range 25 38 Z\n"},
	{"a ZERO entry", 0, AS_IT_IS, COMB "w: store_range 31 38 ZERO\n"},
	{"erase between holes", 0, AS_IT_IS, COMB "w: erase 45\n"},
	{"erase between ranges", 0, AS_IT_IS, ROWS "w: erase 7\n"},
	{"erase the first range", 0, AS_IT_IS, COMB "w: erase 0\n"},
	{"erase at the end of the index space", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 5 A\nstore_range 90 MAX K\nw: erase MAX\n"},
	{"erase nothing", 0, AS_IT_IS, COMB "w: erase 35\n"},

	/* roots come and go */
	{"the first entry", 0, AS_IT_IS, "tree rcu\nw: store_range 10 20 Z\n"},
	{"the first entry, everywhere", 0, AS_IT_IS, "tree rcu\nw: store_range 0 MAX Z\n"},
	{"the first entry, at 0", 0, AS_IT_IS, "tree rcu\nw: store 0 Z\n"},
	{"the last entry goes", 0, AS_IT_IS, "tree rcu\nstore_range 10 20 A\nw: erase 15\n"},
	{"the only entry, at 0, goes", 0, AS_IT_IS, "tree rcu\nstore 0 A\nw: store 0 NULL\n"},
	{"NULL over all", 0, AS_IT_IS, COMB "w: store_range 0 MAX NULL\n"},
	{"Z over all", 0, AS_IT_IS, COMB "w: store_range 0 MAX Z\n"},
	{"destroy", 0, AS_IT_IS, COMB "w: destroy\n"},
	{"destroy a tall tree with gaps", 0, AS_IT_IS, "tree alloc rcu\nfill 0 10 30 A\nw: destroy\n"},
	{"destroy, then fill", 0, AS_IT_IS, COMB "w: destroy\nw: fill 3 10 4 K\n"},

	/* nodes split, join, levels come and go */
	{"a root leaf splits, tiny", 0, AS_IT_IS, "tree rcu\nfill 0 10 2 A\nw: store_range 16 35 Z\n"},
	{"a root leaf splits, production", 0, AS_IT_IS, "tree rcu\nfill 0 10 8 A\nw: store_range 82 89 Z\n"},
	{"a leaf splits in the middle, tiny", 0, AS_IT_IS, "tree rcu\nfill 0 1 12 A\nfill 20 10 9 B\nw: store 45 Z\n"},
	{"a full leaf gives rows to its left neighbour, production", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 24 A\nstore_range 20 99 K\nw: store_range 203 205 Z\n"},
	{"a full leaf gives rows to its right neighbour, production", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 24 A\nstore_range 200 279 K\nw: store_range 43 45 Z\n"},
	{"two leaves become three, tiny", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 4 A\nw: store_range 39 47 Z\n"},
	{"two leaves become three, production", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 17 A\nw: store_range 158 163 Z\n"},
	{"a level is lost, tiny", 0, AS_IT_IS, "tree rcu\nfill 0 10 3 A\nw: erase 20\n"},
	{"a level is lost, production", 0, AS_IT_IS, "tree rcu\nfill 0 10 9 A\nstore_range 7 53 K\nw: store_range 38 140 Z\n"},
	{"a hole reaches into the leaf before, tiny", 0, AS_IT_IS, "tree rcu\nfill 0 10 3 A\nw: erase 20\n"},
	{"a hole reaches into the leaf after, tiny", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 2 A\nstore_range 3 18 K\nw: erase 16\n"},
	{"a hole reaches into the leaf before, production", 0, AS_IT_IS, "tree rcu\nfill 0 10 20 A\nw: punch 60 10 3\n"},
	{"a hole reaches into the leaf after, production", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 19 A\nstore_range 208 515 NULL\npunch 59 35 14\nw: erase 83\n"},
	{"a leaf joins its left neighbour, tiny", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 5 A\npunch 19 29 4\nw: erase 61\n"},
	{"a leaf joins its right neighbour, tiny", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 3 A\nstore_range 0 30 K\nw: erase 21\n"},
	{"leaves join until one is left", 0, AS_IT_IS, "tree rcu\nfill 0 1 10 A\nw: drain 0 9\n"},
	{"leaves join from the end", 0, AS_IT_IS, "tree rcu\nfill 0 10 9 A\nw: drain_rev MAX 7\n"},
	{"a leaf joins another parent's, tiny", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 11 A\npunch 8 28 8\nw: store_range 158 283 NULL\n"},
	{"inner nodes join, tiny", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 9 A\npunch 7 31 2\nw: erase 162\n"},
	{"a leaf joins another parent's, production", 0, AS_IT_IS, "tree alloc rcu\nfill 0 1 311 A\nfill_wide 1 8 19 B\nfill_wide 9 6 19 C\nstore_range 110 115 NULL\nw: store_range 270 504 NULL\n"},
	{"inner nodes join, production", 0, AS_IT_IS, "tree alloc rcu\nfill_wide 0 10 111 A\nstore_range 178 1201 NULL\npunch 754 36 61\nstore_range 1641 1655 NULL\nw: store_range 78 827 Z\n"},
	{"over many leaves", 0, AS_IT_IS, "tree rcu\nfill 0 1 60 A\nw: store_range 15 50 Z\n"},
	{"NULL over many leaves", 0, AS_IT_IS, "tree rcu\nfill_wide 0 10 20 A\nw: store_range 35 305 NULL\n"},
	{"over many subtrees, with gaps", 0, AS_IT_IS, "tree alloc rcu\nfill 0 10 40 A\nw: store_range 55 305 Z\n"},

	/* rooms */
	{"alloc_range", 0, AS_IT_IS, "tree alloc rcu\nfill_wide 0 10 7 A\nw: alloc_range 8 0 MAX Z\n"},
	{"alloc_range past children without room", 0, AS_IT_IS, "tree alloc rcu\nfill 0 10 17 A\nstore_range 60 62 NULL\nw: alloc_range 12 5 300 Z\n"},
	{"alloc_range, a long hole cut short", 0, AS_IT_IS, "tree alloc rcu\nfill_wide 0 10 9 A\nw: alloc_range 11 50 170 Z\n"},
	{"alloc_rrange", 0, AS_IT_IS, "tree alloc rcu\nfill_wide 0 10 7 A\nw: alloc_rrange 8 0 110 Z\n"},
	{"alloc_cyclic", 0, AS_IT_IS, "tree alloc rcu\nfill_wide 0 10 7 A\nw: alloc_cyclic 5 MAX Z\nw: alloc_cyclic 5 MAX Y\n"},
	{"alloc_cyclic at the end of the index space", 0, AS_IT_IS, "tree alloc rcu\nstore_range 0 MAX-2 A\nset_cyclic MAX\nw: alloc_cyclic 5 MAX Z\n"},
	{"no room", 0, AS_IT_IS, "tree alloc rcu\nfill_wide 0 10 7 A\nw: alloc_range 11 0 100 Z\n"},
	{"gaps change above the parent, tiny", 0, AS_IT_IS, "tree alloc rcu\nfill 0 10 9 A\nw: erase 0\n"},
	{"gaps change above the parent, production", 0, AS_IT_IS, "tree alloc rcu\nfill 0 1 289 A\nfill_wide 5 8 18 B\nstore_range 5 231 K\nw: alloc_range 9 175 297 Z\n"},

	/* cursors */
	{"mas_store", 0, AS_IT_IS, COMB "mas_set_range 23 45\nw: mas_store Z\n"},
	{"mas_store_gfp", 0, AS_IT_IS, COMB "mas_set_range 15 95\nw: mas_store_gfp Z\n"},
	{"mas_erase", 0, AS_IT_IS, COMB "mas_set 45\nw: mas_erase\n"},
	{"mas_store_prealloc", 0, PROVIDED, COMB "mas_set_range 23 45\nw: mas_store Z\n"},
	{"mas_store_prealloc, a leaf splits, tiny", 0, PROVIDED, "tree rcu\nfill 0 10 2 A\nmas_set_range 16 35\nw: mas_store Z\n"},
	{"mas_alloc_cyclic", 0, AS_IT_IS, "tree alloc rcu\nfill_wide 0 10 7 A\nw: mas_alloc_cyclic 5 MAX Z\n"},
	{"mas_empty_area, mas_store", 0, AS_IT_IS, "tree alloc rcu\nfill_wide 0 10 7 A\nw: empty_area 7 0 MAX\nw: mas_store Z\n"},
	{"a cursor that goes on", 0, AS_IT_IS, COMB "w: mas_find MAX\nw: mas_store Z\nw: mas_next MAX\nw: mas_erase\nw: mas_next MAX\nw: mas_erase\n"},

	/* many at once */
	{"fill an empty tree", 0, AS_IT_IS, "tree rcu\nw: fill 0 10 8 A\n"},
	{"fill an empty tree with gaps", 0, AS_IT_IS, "tree alloc rcu\nw: fill_wide 0 10 7 A\n"},
	{"fill backwards over ranges", 0, AS_IT_IS, COMB "w: fill_wide 5 10 4 T\n"},
	{"erases that wait for readers", 0, AS_IT_IS, "tree rcu\nfill 0 10 12 A\nw: punch 0 10 10\n"},

	/* settings, copies, locks */
	{"a copy of a tree", 1, AS_IT_IS, "tree alloc rcu\ntree alloc rcu\nfill 0 10 20 A\nw: dup 1\n"},
	{"a copy of a tree, which goes on", 0, AS_IT_IS, "tree rcu\ntree rcu\nfill 0 10 9 A\nw: dup 1\nw: store_range 5 25 Z\n"},
	{"into RCU mode", 0, LOCKED, "tree plain\nfill 0 10 9 A\nw: set_rcu\nw: store_range 5 25 Z\n"},
	{"out of RCU mode", 0, LOCKED, "tree rcu\nfill 0 10 9 A\nw: clear_rcu\nw: store_range 5 25 Z\nw: erase 0\n"},
	{"out of and into RCU mode", 0, LOCKED, "tree rcu\nfill 0 10 9 A\nw: clear_rcu\nw: set_rcu\nw: store_range 5 25 Z\n"},
	{"no RCU mode", 0, LOCKED, "tree alloc\nfill 0 10 9 A\nw: store_range 5 25 Z\nw: erase 60\n"},
	{"the caller's lock", 0, AS_IT_IS, "tree rcu extern\nfill 0 10 9 A\nw: store_range 5 25 Z\nw: erase 60\n"},
};
/* clang-format on */

#endif /* TESTS_THREADS_PROGRAMS_H */
