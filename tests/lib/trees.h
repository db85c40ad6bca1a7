/* SPDX-License-Identifier: MIT */
/*
 * trees.h - trees to try things on: for the tests of the library's modules.
 *
 * Above check.h and the fuzzers' counting allocator (fuzz/memory.h). A *stand*
 * is one tree with an allocator of its own, in which every block is counted.
 */
#ifndef TESTS_LIB_TREES_H
#define TESTS_LIB_TREES_H

#include <maple_tree.h>

#include "../check.h"
#include "memory.h"
#include "sim_rcu.h"

#define MAX ULONG_MAX

struct stand {
	struct maple_tree mt;
	struct memory_account account;
	struct memory_meter meter;
};

static inline void stand_init(struct stand *s, unsigned int flags)
{
	memory_meter_begin(&s->meter, 0);
	memory_account_init(&s->account, &s->meter);
	mt_init_flags(&s->mt, flags);
	if (mt_set_allocator(&s->mt, &s->account.allocator))
		CHECK(!"a new tree takes an allocator");
}

/* Calls of alloc from here on; the n-th fails (0: none). */
static inline void stand_arm(struct stand *s, unsigned long n)
{
	memory_meter_begin(&s->meter, n);
}

static inline void stand_sound(struct stand *s)
{
	char why[160] = "";

	if (!mt_validate(&s->mt, why, sizeof(why)))
		CHECK_TEXT(why, "(sound)");
}

/* Destroy; the simulated RCU runs what it has, and then no block may be left. */
static inline void stand_end(struct stand *s)
{
	mtree_destroy(&s->mt);
	sim_rcu_quiesce();
	CHECK_SAME(s->account.live, 0);
}

/* Entry i of a comb lies at [10i+3,10i+7] and is xa_mk_value(i+1); a hole follows each. */
static inline unsigned long comb_first(unsigned long i)
{
	return 10 * i + 3;
}

static inline unsigned long comb_last(unsigned long i)
{
	return 10 * i + 7;
}

static inline void comb_store(struct maple_tree *mt, unsigned long i)
{
	CHECK_SAME(mtree_store_range(mt, comb_first(i), comb_last(i), xa_mk_value(i + 1), GFP_KERNEL), 0);
}

static inline void comb(struct maple_tree *mt, unsigned long entries)
{
	for (unsigned long i = 0; i < entries; i++)
		comb_store(mt, i);
}

/* A comb of at least this height; the number of its entries. */
static inline unsigned long comb_of_height(struct maple_tree *mt, unsigned int height)
{
	unsigned long entries = 0;

	while (mt_height(mt) < height)
		comb_store(mt, entries++);
	return entries;
}

/* Does the tree hold these entries of a comb, and nothing else? */
static inline void comb_check(struct maple_tree *mt, unsigned long from, unsigned long to)
{
	MA_STATE(mas, mt, 0, 0);
	unsigned long i = from;
	void *entry;

	mas_lock(&mas);
	mas_for_each (&mas, entry, MAX) {
		if (!CHECK_SAME(entry, xa_mk_value(i + 1)) || !CHECK_SAME(mas.index, comb_first(i)) ||
		    !CHECK_SAME(mas.last, comb_last(i)))
			break;
		i++;
	}
	mas_unlock(&mas);
	CHECK_SAME(i, to);
}

/* What a function prints, as text that the caller frees. */
static inline char *printed(void (*print)(struct maple_tree *mt, FILE *out), struct maple_tree *mt)
{
	static char *text; /* static: gcc takes the stream's hold on a local for a dangling pointer */
	static size_t size;
	FILE *out = open_memstream(&text, &size);

	if (out) {
		print(mt, out);
		fclose(out);
	}
	return text;
}

#endif /* TESTS_LIB_TREES_H */
