/* SPDX-License-Identifier: MIT */
#include "workload.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { READS_A_ROUND = 1 << 17, WRITES_A_ROUND = 1 << 15, SEARCHES_A_ROUND = 1 << 14 };

/* ---- Reads --------------------------------------------------------------- */

static unsigned long index_within(struct layout *layout, const struct op *range)
{
	return range->first + random_below(&layout->random, range->last - range->first + 1);
}

static void make_keys(struct work *work)
{
	work->key_count = work->operations = READS_A_ROUND;
	work->keys = grab(work->key_count * sizeof(*work->keys));
}

static void random_keys(struct work *work, struct layout *layout)
{
	make_keys(work);
	for (unsigned long i = 0; i < work->key_count; i++)
		work->keys[i] =
		        index_within(layout, &work->sorted[random_below(&layout->random, work->count)]);
}

static void ordered_keys(struct work *work, struct layout *layout)
{
	make_keys(work);
	for (unsigned long i = 0; i < work->key_count; i++)
		work->keys[i] = index_within(layout, &work->sorted[i * work->count / work->key_count]);
}

/* By Zipf's law with exponent 1: rank r has a chance of 1/r, and each rank is some range. */
static void zipf_keys(struct work *work, struct layout *layout)
{
	double ranks = log((double)work->count + 1);

	make_keys(work);
	for (unsigned long i = 0; i < work->key_count; i++) {
		double chance = (double)(random_next(&layout->random) >> 11) / 9007199254740992.0;
		unsigned long rank = (unsigned long)exp(chance * ranks) - 1;

		work->keys[i] = index_within(layout, &work->shuffled[rank < work->count ? rank : 0]);
	}
}

/* Free places: holes, or parts of them. */
static void missing_keys(struct work *work, struct layout *layout)
{
	make_keys(work);
	for (unsigned long i = 0; i < work->key_count; i++) {
		unsigned long at = random_below(&layout->random, layout->places);

		while (layout->place[at].entry)
			at = (at + 1) % layout->places;
		work->keys[i] = index_within(layout, &layout->place[at]);
	}
}

static void whole(struct work *work, struct layout *layout)
{
	(void)layout;
	work->walks = 1 + READS_A_ROUND / work->count;
	work->operations = work->walks * work->count;
}

static void once(struct work *work, struct layout *layout)
{
	(void)layout;
	work->operations = work->count;
}

/* ---- Builds -------------------------------------------------------------- */

static void build_in_order(struct work *work, struct layout *layout)
{
	for (unsigned long i = 0; i < work->count; i++)
		work_add(work, work->sorted[i].first, work->sorted[i].last, work->sorted[i].entry);
	once(work, layout);
}

static void build_at_random(struct work *work, struct layout *layout)
{
	for (unsigned long i = 0; i < work->count; i++)
		work_add(work, work->shuffled[i].first, work->shuffled[i].last, work->shuffled[i].entry);
	once(work, layout);
}

/* ---- Writes -------------------------------------------------------------- */

static const struct op *some_range(struct work *work, struct layout *layout)
{
	return &work->sorted[random_below(&layout->random, work->count)];
}

static void overwrite(struct work *work, struct layout *layout)
{
	for (unsigned long i = 0; i < WRITES_A_ROUND; i++) {
		const struct op *range = some_range(work, layout);

		work_add(work, range->first, range->last, range->entry);
	}
	work->operations = work->op_count;
}

static const struct op *some_long_range(struct work *work, struct layout *layout)
{
	const struct op *range = some_range(work, layout);

	while (range->last - range->first + 1 < 3 * PAGE)
		range = &work->sorted[(unsigned long)(range - work->sorted + 1) % work->count];
	return range;
}

/* Another entry for a page in the middle, then the first one again for all. */
static void split_and_heal(struct work *work, struct layout *layout)
{
	for (unsigned long i = 0; i < WRITES_A_ROUND / 2; i++) {
		const struct op *range = some_long_range(work, layout);

		work_add(work, range->first + PAGE, range->first + 2 * PAGE - 1,
		         entry_of(layout->places + i));
		work_add(work, range->first, range->last, range->entry);
	}
	work->operations = work->op_count / 2;
}

/* One of two neighbours takes a page of the other, then gives it back. */
static void move_boundary(struct work *work, struct layout *layout)
{
	for (unsigned long i = 0; i < WRITES_A_ROUND / 2; i++) {
		const struct op *left = some_range(work, layout), *right = left + 1;

		while (right == work->sorted + work->count || left->last + 1 != right->first ||
		       right->last - right->first < 2 * PAGE) {
			left = right >= work->sorted + work->count ? work->sorted : right;
			right = left + 1;
		}
		work_add(work, left->first, left->last + PAGE, left->entry);
		work_add(work, right->first, right->last, right->entry);
	}
	work->operations = work->op_count;
}

/* Bring these places back to what they were. */
static void undo_places(struct work *work, const struct layout *layout, const bool *touched)
{
	for (unsigned long i = 0; i < layout->places; i++)
		if (touched[i])
			work_add_undo(work, layout->place[i].first, layout->place[i].last,
			              layout->place[i].entry);
}

/* Which places are taken comes first, then those that are free. */
static unsigned long *order_places(const struct layout *layout)
{
	unsigned long *order = grab(layout->places * sizeof(*order)), taken = 0, free_ones = layout->count;

	for (unsigned long i = 0; i < layout->places; i++)
		order[layout->place[i].entry ? taken++ : free_ones++] = i;
	return order;
}

/* Erase a range and store one at a free place. */
static void churn(struct work *work, struct layout *layout)
{
	unsigned long *order = order_places(layout), spare = layout->places - layout->count;
	bool *touched = grab(layout->places * sizeof(*touched));

	for (unsigned long i = 0; i < WRITES_A_ROUND / 2; i++) {
		unsigned long *from = &order[random_below(&layout->random, layout->count)];
		unsigned long *to = &order[layout->count + random_below(&layout->random, spare)];
		unsigned long place = *from;
		const struct op *new = &layout->place[*to];

		work_add(work, layout->place[place].first, 0, ERASE);
		work_add(work, new->first, new->last, entry_of(layout->places + i));
		touched[*from] = touched[*to] = true;
		*from = *to;
		*to = place;
	}
	undo_places(work, layout, touched);
	free(order);
	free(touched);
	work->operations = work->op_count / 2;
}

/* A quarter of the ranges, at random. */
static void erase_some(struct work *work, struct layout *layout)
{
	unsigned long count = work->count / 4 < WRITES_A_ROUND ? work->count / 4 : WRITES_A_ROUND;

	(void)layout;
	for (unsigned long i = 0; i < count; i++) {
		const struct op *range = &work->shuffled[i];

		work_add(work, index_within(layout, range), 0, ERASE);
		work_add_undo(work, range->first, range->last, range->entry);
	}
	work->operations = work->op_count;
}

/* One store over `width` ranges; undo clears it and stores them again. */
static void overwrite_wide(struct work *work, struct layout *layout, unsigned long width)
{
	unsigned long windows = work->count / width, most = WRITES_A_ROUND / width + 1;
	unsigned long each = windows / 2 > most ? windows / most : 2;

	for (unsigned long i = 0; i + width <= work->count; i += each * width) {
		const struct op *range = &work->sorted[i];

		work_add(work, range[0].first, range[width - 1].last, entry_of(layout->places + i));
		work_add_undo(work, range[0].first, range[width - 1].last, NULL);
		for (unsigned long j = 0; j < width; j++)
			work_add_undo(work, range[j].first, range[j].last, range[j].entry);
	}
	work->operations = work->op_count;
}

static void overwrite_10(struct work *work, struct layout *layout)
{
	overwrite_wide(work, layout, 10);
}

static void overwrite_100(struct work *work, struct layout *layout)
{
	overwrite_wide(work, layout, 100);
}

static void overwrite_1000(struct work *work, struct layout *layout)
{
	overwrite_wide(work, layout, 1000);
}

/* What a process does to its address space: faults look up, maps and unmaps come and go, protection
 * changes split and heal. */
static void address_space(struct work *work, struct layout *layout)
{
	bool *touched = grab(layout->places * sizeof(*touched));

	while (work->op_count < WRITES_A_ROUND) {
		unsigned long dice = random_below(&layout->random, 100);
		unsigned long which = random_below(&layout->random, layout->places);
		const struct op *place = &layout->place[which];
		unsigned long middle = place->first + (place->last - place->first) / 2 / PAGE * PAGE;

		touched[which] |= dice >= 60;
		if (dice < 60)
			work_add(work, index_within(layout, place), 0, LOOK_UP);
		else if (dice < 75)
			work_add(work, place->first, place->last, entry_of(work->op_count));
		else if (dice < 85)
			work_add(work, place->first, place->last, NULL);
		else
			work_add(work, middle, middle + PAGE - 1, entry_of(work->op_count));
	}
	work->operations = work->op_count;
	undo_places(work, layout, touched);
	free(touched);
}

/* ---- Room ---------------------------------------------------------------- */

static unsigned long end_of(const struct work *work)
{
	return work->sorted[work->count - 1].last;
}

static void make_queries(struct work *work)
{
	work->query_count = work->operations = SEARCHES_A_ROUND;
	work->queries = grab(work->query_count * sizeof(*work->queries));
}

/* From anywhere on, room for 1 to 64 pages: most holes are too small for most of these. */
static void windows_above(struct work *work, struct layout *layout)
{
	make_queries(work);
	for (unsigned long i = 0; i < work->query_count; i++)
		work->queries[i] = (struct query){
		        .min = random_below(&layout->random, end_of(work)),
		        .max = -1ul >> 1,
		        .size = (1 + random_below(&layout->random, 64)) * PAGE,
		};
}

static void windows_below(struct work *work, struct layout *layout)
{
	make_queries(work);
	for (unsigned long i = 0; i < work->query_count; i++)
		work->queries[i] = (struct query){
		        .min = 0,
		        .max = 0x400000 + random_below(&layout->random, end_of(work)),
		        .size = (1 + random_below(&layout->random, 64)) * PAGE,
		};
}

/* Free one range, allocate another of 1 to 16 pages in the lowest hole that has room. */
static void reallocate(struct work *work, struct layout *layout)
{
	make_queries(work);
	work->slots = grab(work->count * sizeof(*work->slots));
	for (unsigned long i = 0; i < work->count; i++)
		work->slots[i] = work->sorted[i].first;
	for (unsigned long i = 0; i < work->query_count; i++)
		work->queries[i] = (struct query){
		        .min = 0x400000,
		        .max = -1ul >> 1,
		        .size = (1 + random_below(&layout->random, 16)) * PAGE,
		        .slot = random_below(&layout->random, work->count),
		};
}

/* ---- The table ----------------------------------------------------------- */

enum { SPACE = 1 << SHAPE_SPACE, HOLEY = SPACE | 1 << SHAPE_SPARSE, ANY = HOLEY | 1 << SHAPE_DENSE };

/* clang-format off */
const struct workload workloads[] = {
	{"load-random", "the entry at an index, any order", MODE_PLAIN, TIMED_RUN, LOOP_LOAD, ANY, READS, 1, random_keys},
	{"load-zipf", "... few ranges are looked up often", MODE_PLAIN, TIMED_RUN, LOOP_LOAD, ANY, READS, 1, zipf_keys},
	{"load-order", "... ascending", MODE_PLAIN, TIMED_RUN, LOOP_LOAD, ANY, READS, 1, ordered_keys},
	{"load-next", "... the index depends on the entry before", MODE_PLAIN, TIMED_RUN, LOOP_LOAD_NEXT, ANY, READS, 1, random_keys},
	{"load-batch", "... sixteen in a call (others: one by one)", MODE_PLAIN, TIMED_RUN, LOOP_LOAD_BATCH, ANY, READS, 1, random_keys},
	{"load-hole", "... in holes", MODE_PLAIN, TIMED_RUN, LOOP_LOAD, HOLEY, READS, 1, missing_keys},
	{"iterate", "all ranges with a cursor, a range", MODE_PLAIN, TIMED_RUN, LOOP_WALK_UP, ANY, READS, 1, whole},
	{"iterate-back", "... downwards", MODE_PLAIN, TIMED_RUN, LOOP_WALK_DOWN, ANY, READS, 1, whole},
	{"for-each", "... by mt_for_each (others: as iterate)", MODE_PLAIN, TIMED_RUN, LOOP_FIND_EACH, ANY, READS, 1, whole},
	{"build-order", "stores in order into an empty map", MODE_PLAIN, TIMED_BUILD, LOOP_APPLY, ANY, WRITES, 1, build_in_order},
	{"build-bulk", "... announced (others: with a hint)", MODE_PLAIN, TIMED_BUILD, LOOP_APPEND, ANY, WRITES, 1, once},
	{"build-random", "stores in any order into an empty map", MODE_PLAIN, TIMED_BUILD, LOOP_APPLY, ANY, WRITES, 1, build_at_random},
	{"overwrite", "another entry for a range", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, ANY, WRITES, 1, overwrite},
	{"split-heal", "split a range in three, and heal it: both", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, SPACE, WRITES, 100, split_and_heal},
	{"boundary", "move the border of two neighbours", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, SPACE, WRITES, 100, move_boundary},
	{"churn", "erase a range, store it elsewhere: both", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, HOLEY, WRITES, 4, churn},
	{"erase", "erase the range at an index", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, ANY, WRITES, 1000, erase_some},
	{"wide-10", "one store over 10 ranges", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, ANY, WRITES, 10000, overwrite_10},
	{"wide-100", "... over 100", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, ANY, WRITES, 10000, overwrite_100},
	{"wide-1000", "... over 1,000", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, ANY, WRITES, 100000, overwrite_1000},
	{"mixed", "an address space: faults, maps, unmaps, splits", MODE_PLAIN, TIMED_RUN, LOOP_APPLY, SPACE, WRITES, 100, address_space},
	{"dup", "copy the map, a range", MODE_PLAIN, TIMED_DUP, LOOP_APPLY, ANY, READS, 1000, once},
	{"destroy", "destroy a copy, a range", MODE_PLAIN, TIMED_DESTROY, LOOP_APPLY, ANY, READS, 1000, once},
	{"gap-up", "the lowest window of a size above an index", MODE_GAPS, TIMED_RUN, LOOP_LOWEST_GAP, SPACE, READS, 100, windows_above},
	{"gap-down", "the highest below", MODE_GAPS, TIMED_RUN, LOOP_HIGHEST_GAP, SPACE, READS, 100, windows_below},
	{"alloc-free", "erase a range, store it in the lowest hole: both", MODE_GAPS, TIMED_RUN, LOOP_REALLOCATE, SPACE, WRITES, 100, reallocate},
	{"gaps-random", "build-random, keeping gaps", MODE_GAPS, TIMED_BUILD, LOOP_APPLY, SPACE, WRITES, 100, build_at_random},
	{"rcu-load", "load-random in RCU mode (others: plain)", MODE_RCU, TIMED_RUN, LOOP_LOAD, ANY, READS, 1, random_keys},
	{"rcu-overwrite", "overwrite in RCU mode (others: plain)", MODE_RCU, TIMED_RUN, LOOP_APPLY, ANY, WRITES, 1, overwrite},
	{"rcu-split-heal", "split-heal", MODE_RCU, TIMED_RUN, LOOP_APPLY, SPACE, WRITES, 100, split_and_heal},
	{"rcu-churn", "churn", MODE_RCU, TIMED_RUN, LOOP_APPLY, HOLEY, WRITES, 4, churn},
	{"rcu-erase", "erase", MODE_RCU, TIMED_RUN, LOOP_APPLY, ANY, WRITES, 1000, erase_some},
};
/* clang-format on */

const unsigned int workload_count = sizeof(workloads) / sizeof(workloads[0]);

const struct workload *workload_named(const char *name)
{
	for (unsigned int i = 0; i < workload_count; i++)
		if (!strcmp(workloads[i].name, name))
			return &workloads[i];
	return NULL;
}
