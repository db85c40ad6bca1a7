/* SPDX-License-Identifier: MIT */
/*
 * model.h - what the oracle is checked against: one entry a point.
 *
 * A model knows no ranges. It has a dozen points in a row; each is one index,
 * but for the giant, which stands for all the indices that are left. With the
 * giant last the points are 0, 1, 2 ...; with the giant first they end at
 * ULONG_MAX; in the middle, both. A range is a run of points that were stored
 * by the same call. Whatever the oracle finds by splitting and searching, the
 * model finds by looking at every point.
 */
#ifndef TESTS_MODEL_H
#define TESTS_MODEL_H

#include <maple_tree.h>

enum { MODEL_POINTS = 13 };

struct model {
	int points, giant;
	void *at[MODEL_POINTS];
	unsigned int id[MODEL_POINTS]; /* which store put it there; 0: a hole */
	unsigned int stores;
	unsigned int flags;
	bool wrapped;
};

struct model_range {
	int from, to; /* points */
	unsigned long first, last;
	void *entry;
};

struct model_cursor {
	unsigned long index, last;
	enum maple_status status;
	int error;
};

/* The searches of a cursor, in the order of model_search_name. */
enum model_search {
	MODEL_FIND,
	MODEL_FIND_RANGE,
	MODEL_NEXT,
	MODEL_NEXT_RANGE,
	MODEL_FIND_REV,
	MODEL_FIND_RANGE_REV,
	MODEL_PREV,
	MODEL_PREV_RANGE,
	MODEL_SEARCHES
};
extern const char *const model_search_name[MODEL_SEARCHES];

void model_init(struct model *m, int points, int giant, unsigned int flags);
unsigned long model_first(const struct model *m, int point);
unsigned long model_last(const struct model *m, int point);
int model_point(const struct model *m, unsigned long index);
struct model_range model_range(const struct model *m, int point);

/* Whether [first,last] is a number of whole points; only such can be stored. */
bool model_whole(const struct model *m, unsigned long first, unsigned long last);

void *model_load(const struct model *m, unsigned long index);
int model_store(struct model *m, unsigned long first, unsigned long last, void *entry);
int model_insert(struct model *m, unsigned long first, unsigned long last, void *entry);
void *model_erase(struct model *m, unsigned long index);
void *model_find(const struct model *m, unsigned long *index, unsigned long max);
void *model_next(const struct model *m, unsigned long index, unsigned long max);
void *model_prev(const struct model *m, unsigned long index, unsigned long min);
int model_dup(const struct model *src, struct model *dst);

/* Where a window would be found: 0, -EINVAL or -EBUSY. They store nothing. */
int model_lowest(const struct model *m, unsigned long *start, const void *entry, unsigned long size,
                 unsigned long min, unsigned long max);
int model_highest(const struct model *m, unsigned long *start, const void *entry, unsigned long size,
                  unsigned long min, unsigned long max);

/* As mtree_alloc_cyclic, but it stores nothing either. */
int model_cyclic(struct model *m, unsigned long *start, const void *entry, unsigned long lo, unsigned long hi,
                 unsigned long *next);

void *model_mas_walk(const struct model *m, struct model_cursor *c);
void *model_mas_search(const struct model *m, struct model_cursor *c, enum model_search search,
                       unsigned long limit);
void *model_mas_store(struct model *m, struct model_cursor *c, void *entry);
int model_mas_store_gfp(struct model *m, struct model_cursor *c, void *entry);
void *model_mas_erase(struct model *m, struct model_cursor *c);
int model_mas_empty_area(const struct model *m, struct model_cursor *c, unsigned long min, unsigned long max,
                         unsigned long size);
int model_mas_empty_area_rev(const struct model *m, struct model_cursor *c, unsigned long min,
                             unsigned long max, unsigned long size);

#endif /* TESTS_MODEL_H */
