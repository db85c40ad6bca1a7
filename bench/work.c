/* SPDX-License-Identifier: MIT */
#include "work.h"

#include <limits.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const shape_names[SHAPE_COUNT] = {"space", "dense", "sparse"};

/* splitmix64 */
unsigned long random_next(unsigned long *state)
{
	uint64_t z = (*state += 0x9e3779b97f4a7c15u);

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return (unsigned long)(z ^ (z >> 31));
}

unsigned long random_below(unsigned long *state, unsigned long bound)
{
	return random_next(state) % bound;
}

void no_memory(void)
{
	fprintf(stderr, "bench: out of memory; fewer ranges (--sizes) take less\n");
	exit(2);
}

void *grab(size_t size)
{
	void *memory = calloc(1, size ? size : 1);

	if (!memory)
		no_memory();
	return memory;
}

unsigned long heap_used(void)
{
	struct mallinfo2 info = mallinfo2();

	return info.uordblks + info.hblkhd;
}

/* ---- Layouts ------------------------------------------------------------- */

static bool once_in(struct layout *layout, unsigned long n)
{
	return random_below(&layout->random, n) == 0;
}

/* Lengths as those of mappings: most are a few pages, some much longer. */
static unsigned long pages(struct layout *layout)
{
	if (once_in(layout, 256))
		return 1 + random_below(&layout->random, 1ul << 14);
	if (once_in(layout, 16))
		return 1 + random_below(&layout->random, 256);
	return 1 + random_below(&layout->random, 8);
}

static void place_space(struct layout *layout)
{
	unsigned long next = 0x400000;

	for (unsigned long i = 0; i < layout->places; i++) {
		unsigned long size = pages(layout) * PAGE;

		if (random_below(&layout->random, 100) < 42)
			next += pages(layout) * PAGE;
		layout->place[i].first = next;
		layout->place[i].last = next + size - 1;
		next += size;
	}
}

static int by_first(const void *a, const void *b)
{
	const struct op *left = a, *right = b;

	return left->first < right->first ? -1 : left->first > right->first;
}

/* In the lower half, so that the next one up is an index too. */
static void place_sparse(struct layout *layout)
{
	struct op *place = layout->place;

	for (unsigned long i = 0; i < layout->places; i++)
		place[i].first = random_next(&layout->random) >> 1;
	qsort(place, layout->places, sizeof(*place), by_first);
	for (unsigned long i = 0; i < layout->places; i++) {
		if (i && place[i].first <= place[i - 1].first)
			place[i].first = place[i - 1].first + 1;
		place[i].last = place[i].first;
	}
}

/* Give entries to `count` of the places: each is taken with the chance that makes it so many. */
static void fill_places(struct layout *layout)
{
	unsigned long wanted = layout->count;

	for (unsigned long i = 0; i < layout->places; i++) {
		if (random_below(&layout->random, layout->places - i) < wanted) {
			layout->place[i].entry = entry_of(i);
			wanted--;
		}
	}
}

void layout_make(struct layout *layout, enum shape shape, unsigned long count, unsigned long seed)
{
	layout->shape = shape;
	layout->count = count;
	layout->places = shape == SHAPE_DENSE ? count : count + (count + 3) / 4;
	layout->place = grab(layout->places * sizeof(*layout->place));
	layout->random = seed;
	switch (shape) {
	case SHAPE_SPACE:
		place_space(layout);
		break;
	case SHAPE_SPARSE:
		place_sparse(layout);
		break;
	default:
		for (unsigned long i = 0; i < layout->places; i++)
			layout->place[i].first = layout->place[i].last = i;
		break;
	}
	fill_places(layout);
}

void layout_free(struct layout *layout)
{
	free(layout->place);
}

/* ---- Work ---------------------------------------------------------------- */

static void shuffle(struct op *ops, unsigned long count, unsigned long *random)
{
	for (unsigned long i = count; i > 1; i--) {
		unsigned long other = random_below(random, i);
		struct op op = ops[other];

		ops[other] = ops[i - 1];
		ops[i - 1] = op;
	}
}

void work_begin(struct work *work, struct layout *layout)
{
	unsigned long n = 0;

	memset(work, 0, sizeof(*work));
	work->count = layout->count;
	work->sorted = grab(layout->count * sizeof(*work->sorted));
	work->shuffled = grab(layout->count * sizeof(*work->shuffled));
	for (unsigned long i = 0; i < layout->places; i++)
		if (layout->place[i].entry)
			work->sorted[n++] = layout->place[i];
	memcpy(work->shuffled, work->sorted, n * sizeof(*work->sorted));
	shuffle(work->shuffled, n, &layout->random);
}

void work_free(struct work *work)
{
	free(work->sorted);
	free(work->shuffled);
	free(work->ops);
	free(work->undo);
	free(work->keys);
	free(work->queries);
	free(work->slots);
}

/* Grows by doubling: a power of two is full. */
static void append(struct op **ops, unsigned long *count, struct op op)
{
	if ((*count & (*count - 1)) == 0) {
		*ops = realloc(*ops, (*count ? *count * 2 : 1) * sizeof(op));
		if (!*ops)
			no_memory();
	}
	(*ops)[(*count)++] = op;
}

void work_add(struct work *work, unsigned long first, unsigned long last, void *entry)
{
	append(&work->ops, &work->op_count, (struct op){first, last, entry});
}

void work_add_undo(struct work *work, unsigned long first, unsigned long last, void *entry)
{
	append(&work->undo, &work->undo_count, (struct op){first, last, entry});
}
