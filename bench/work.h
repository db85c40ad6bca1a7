/* SPDX-License-Identifier: MIT */
/*
 * work.h - what every engine is given to do: ranges, operations and keys, made
 * before the clock starts. The lowest floor of bench/; knows no engine.
 */
#ifndef BENCH_WORK_H
#define BENCH_WORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the indices look like. */
enum shape {
	SHAPE_SPACE,  /* an address space: page-aligned ranges, about half of them followed by a hole */
	SHAPE_DENSE,  /* single indices without a hole */
	SHAPE_SPARSE, /* single indices anywhere in 64 bits */
	SHAPE_COUNT
};

extern const char *const shape_names[SHAPE_COUNT];

enum { PAGE = 4096, LOAD_BATCH = 16 };

/* A range and its entry. As an operation: store it; with entry NULL clear it, with ERASE
 * remove the range that holds `first`, with LOOK_UP only look at `first`. */
struct op {
	unsigned long first, last;
	void *entry;
};

#define ERASE   ((void *)2ul)
#define LOOK_UP ((void *)6ul)

/* Ask for a window of `size` indices within [min,max]; realloc: give up the one of `slot` first. */
struct query {
	unsigned long min, max, size, slot;
};

struct work {
	unsigned long zero; /* 0, but the compiler does not know: makes one key depend on the last entry */
	unsigned long count;
	struct op *sorted;   /* the ranges of the map at the start, in order */
	struct op *shuffled; /* the same in random order */
	unsigned long op_count, undo_count, key_count, query_count;
	struct op *ops, *undo; /* undo: brings the content back for the next round, outside the clock */
	unsigned long *keys;
	struct query *queries;
	unsigned long walks;      /* how often a round goes through all ranges */
	unsigned long *slots;     /* realloc: where each window lies; every engine has its own copy */
	unsigned long operations; /* what a round counts as, for the time of one */
};

/* A layout has more places than ranges: the free ones are where churn puts what it moves. */
struct layout {
	enum shape shape;
	unsigned long count, places;
	struct op *place; /* disjoint, in order; entry NULL: free */
	unsigned long random;
};

unsigned long random_next(unsigned long *state);
unsigned long random_below(unsigned long *state, unsigned long bound);

/* An odd value, so that it is no reserved entry of any engine; unique for each id below 2^62. */
static inline void *entry_of(unsigned long id)
{
	return (void *)((id << 1) | 1);
}

/* Zeroed memory, or the end of the program. */
void *grab(size_t size);
void no_memory(void) __attribute__((noreturn));

/* Bytes that malloc has given out: the `used` of engines whose maps are all there is in it. */
unsigned long heap_used(void);

void layout_make(struct layout *layout, enum shape shape, unsigned long count, unsigned long seed);
void layout_free(struct layout *layout);

/* The work of building it; what else a workload wants, its own function adds. */
void work_begin(struct work *work, struct layout *layout);
void work_free(struct work *work);
void work_add(struct work *work, unsigned long first, unsigned long last, void *entry);
void work_add_undo(struct work *work, unsigned long first, unsigned long last, void *entry);

#ifdef __cplusplus
}
#endif

#endif /* BENCH_WORK_H */
