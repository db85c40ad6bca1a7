/* SPDX-License-Identifier: MIT */
/*
 * read_cost.c - what a lookup costs under each flavour of liburcu: nanoseconds, of one thread that nobody
 * disturbs.
 *
 *   read_cost                   all flavours, and the tree's lock outside RCU mode
 *   read_cost FLAVOUR LOADS     so many lookups and no clock: for valgrind --tool=callgrind
 *                               --toggle-collect=mtree_load, which counts instructions
 */
#include <maple_tree.h>

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <urcu/flavor.h>

#include "random.h"

/* liburcu's headers show one flavour to a file. */
extern const struct rcu_flavor_struct urcu_bp_flavor, urcu_memb_flavor, urcu_mb_flavor, urcu_qsbr_flavor;

static const struct {
	const char *name;
	const struct rcu_flavor_struct *flavour;
	unsigned int flags;
} ways[] = {
        {"qsbr", &urcu_qsbr_flavor, MT_FLAGS_USE_RCU},
        {"memb", &urcu_memb_flavor, MT_FLAGS_USE_RCU},
        {"mb", &urcu_mb_flavor, MT_FLAGS_USE_RCU},
        {"bp", &urcu_bp_flavor, MT_FLAGS_USE_RCU},
        {"lock", &urcu_bp_flavor, 0},
};

enum { WAYS = sizeof(ways) / sizeof(ways[0]), ENTRIES = 1000, LOADS = 2000000, ROUNDS = 9 };

static struct maple_tree mt;

static void begin(unsigned int way)
{
	mt_set_rcu_flavor(ways[way].flavour);
	ways[way].flavour->register_thread();
	mt_init_flags(&mt, ways[way].flags);
	for (unsigned long i = 0; i < ENTRIES; i++)
		if (mtree_store_range(&mt, 10 * i, 10 * i + 5, xa_mk_value(i), GFP_KERNEL))
			errx(2, "no memory for a tree of %d entries", ENTRIES);
}

static void end(unsigned int way)
{
	mtree_destroy(&mt);
	ways[way].flavour->barrier();
	ways[way].flavour->unregister_thread();
}

/* Random places, of which more than half hold an entry; how many did. */
static unsigned long load(unsigned long loads)
{
	struct fuzz_random random = {1};
	unsigned long found = 0;

	while (loads--)
		found += mtree_load(&mt, fuzz_random_below(&random, 10 * ENTRIES)) != NULL;
	return found;
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double nanoseconds_of_a_load(void)
{
	double began = seconds();

	if (load(LOADS) < LOADS / 2)
		errx(1, "the tree has lost its entries");
	return (seconds() - began) * 1e9 / LOADS;
}

static int ascending(const void *a, const void *b)
{
	return (*(const double *)a > *(const double *)b) - (*(const double *)a < *(const double *)b);
}

static void measure(unsigned int way)
{
	double ns[ROUNDS];

	begin(way);
	for (unsigned int i = 0; i < ROUNDS; i++)
		ns[i] = nanoseconds_of_a_load();
	qsort(ns, ROUNDS, sizeof(ns[0]), ascending);
	printf("%-5s %6.1f ns a lookup (%.1f to %.1f in %d rounds)\n", ways[way].name, ns[ROUNDS / 2], ns[0],
	       ns[ROUNDS - 1], ROUNDS);
	end(way);
}

static unsigned int way_of(const char *name)
{
	for (unsigned int way = 0; way < WAYS; way++)
		if (!strcmp(name, ways[way].name))
			return way;
	errx(2, "the flavour is qsbr, memb, mb, bp or lock, not '%s'", name);
}

int main(int argc, char **argv)
{
	if (argc == 3) {
		unsigned int way = way_of(argv[1]);
		unsigned long loads = strtoul(argv[2], NULL, 10);

		if (!loads)
			errx(2, "the number of lookups is a whole number from 1, not '%s'", argv[2]);
		begin(way);
		printf("%s: %lu of %lu lookups found an entry\n", argv[1], load(loads), loads);
		end(way);
	} else if (argc == 1) {
		for (unsigned int way = 0; way < WAYS; way++)
			measure(way);
	} else {
		errx(2, "expected nothing, or a flavour and a number of lookups");
	}
	return 0;
}
