/* SPDX-License-Identifier: MIT */
/*
 * model.c - the point model behind tests/oracle.c; see model.h.
 *
 * Nothing here follows the oracle's way. Windows are found by trying every
 * place where one could begin; a cursor's search is not a loop over ranges but
 * a table (status x search -> how to begin) and one sentence about points; and
 * the searches downwards are the searches upwards in a mirror.
 */
#include "model.h"

#include <assert.h>
#include <string.h>

#ifdef __SIZEOF_INT128__
typedef unsigned __int128 wide;
#else
typedef unsigned long long wide; /* where long has 32 bits */
#endif

const char *const model_search_name[MODEL_SEARCHES] = {
        "mas_find",     "mas_find_range",     "mas_next", "mas_next_range",
        "mas_find_rev", "mas_find_range_rev", "mas_prev", "mas_prev_range",
};

/* ---- Points -------------------------------------------------------------- */

void model_init(struct model *m, int points, int giant, unsigned int flags)
{
	memset(m, 0, sizeof(*m));
	m->points = points;
	m->giant = giant;
	m->flags = flags;
}

unsigned long model_first(const struct model *m, int point)
{
	return point <= m->giant ? (unsigned long)point : ULONG_MAX - (unsigned long)(m->points - 1 - point);
}

unsigned long model_last(const struct model *m, int point)
{
	return point < m->giant ? (unsigned long)point : ULONG_MAX - (unsigned long)(m->points - 1 - point);
}

int model_point(const struct model *m, unsigned long index)
{
	int point = 0;

	while (index > model_last(m, point))
		point++;
	return point;
}

struct model_range model_range(const struct model *m, int point)
{
	struct model_range r = {.from = point, .to = point, .entry = m->at[point]};

	while (r.from > 0 && m->id[r.from - 1] == m->id[point])
		r.from--;
	while (r.to < m->points - 1 && m->id[r.to + 1] == m->id[point])
		r.to++;
	r.first = model_first(m, r.from);
	r.last = model_last(m, r.to);
	return r;
}

bool model_whole(const struct model *m, unsigned long first, unsigned long last)
{
	return model_first(m, model_point(m, first)) == first && model_last(m, model_point(m, last)) == last;
}

/* ---- Normal API ---------------------------------------------------------- */

static bool refused(const void *entry)
{
	return mt_is_reserved(entry) && entry != XA_ZERO_ENTRY;
}

static bool visible(const struct model *m, int point)
{
	return m->at[point] && m->at[point] != XA_ZERO_ENTRY;
}

void *model_load(const struct model *m, unsigned long index)
{
	int point = model_point(m, index);

	return visible(m, point) ? m->at[point] : NULL;
}

int model_store(struct model *m, unsigned long first, unsigned long last, void *entry)
{
	if (first > last || refused(entry))
		return -EINVAL;
	m->stores++;
	for (int p = model_point(m, first); p <= model_point(m, last); p++) {
		m->at[p] = entry;
		m->id[p] = entry ? m->stores : 0;
	}
	return 0;
}

int model_insert(struct model *m, unsigned long first, unsigned long last, void *entry)
{
	if (first > last || refused(entry))
		return -EINVAL;
	for (int p = model_point(m, first); p <= model_point(m, last); p++)
		if (m->at[p])
			return -EEXIST;
	return model_store(m, first, last, entry);
}

void *model_erase(struct model *m, unsigned long index)
{
	struct model_range r = model_range(m, model_point(m, index));

	model_store(m, r.first, r.last, NULL);
	return r.entry;
}

void *model_find(const struct model *m, unsigned long *index, unsigned long max)
{
	for (int p = model_point(m, *index); *index <= max && p < m->points; p++) {
		if (!visible(m, p) || model_range(m, p).first > max)
			continue;
		*index = model_range(m, p).last + 1;
		return m->at[p];
	}
	return NULL;
}

void *model_next(const struct model *m, unsigned long index, unsigned long max)
{
	for (int p = model_range(m, model_point(m, index)).to + 1; p < m->points; p++)
		if (m->at[p])
			return model_first(m, p) <= max ? m->at[p] : NULL;
	return NULL;
}

void *model_prev(const struct model *m, unsigned long index, unsigned long min)
{
	for (int p = model_range(m, model_point(m, index)).from - 1; p >= 0; p--)
		if (m->at[p])
			return model_last(m, p) >= min ? m->at[p] : NULL;
	return NULL;
}

int model_dup(const struct model *src, struct model *dst)
{
	for (int p = 0; p < dst->points; p++)
		if (dst->at[p])
			return -EINVAL;
	if (src == dst || (src->flags ^ dst->flags))
		return -EINVAL;
	memcpy(dst->at, src->at, sizeof(dst->at));
	memcpy(dst->id, src->id, sizeof(dst->id));
	dst->stores = src->stores;
	return 0;
}

/* ---- Windows ------------------------------------------------------------- */

static bool window_refused(const struct model *m, const void *entry, unsigned long size, unsigned long min,
                           unsigned long max)
{
	return !(m->flags & MT_FLAGS_ALLOC_RANGE) || mt_is_reserved(entry) || min > max || size == 0 ||
	       size > (wide)max - min + 1;
}

static bool window_free(const struct model *m, wide start, wide size, unsigned long min, unsigned long max)
{
	if (start < min || start + size - 1 > max)
		return false;
	for (int p = 0; p < m->points; p++)
		if (m->at[p] && model_last(m, p) >= start && model_first(m, p) <= start + size - 1)
			return false;
	return true;
}

int model_lowest(const struct model *m, unsigned long *start, const void *entry, unsigned long size,
                 unsigned long min, unsigned long max)
{
	if (window_refused(m, entry, size, min, max))
		return -EINVAL;
	/* It begins at min, or where a point begins, since something is in its way before. */
	for (int p = -1; p < m->points; p++) {
		unsigned long begin = p < 0 ? min : model_first(m, p);

		if (window_free(m, begin, size, min, max)) {
			*start = begin;
			return 0;
		}
	}
	return -EBUSY;
}

int model_highest(const struct model *m, unsigned long *start, const void *entry, unsigned long size,
                  unsigned long min, unsigned long max)
{
	if (window_refused(m, entry, size, min, max))
		return -EINVAL;
	for (int p = m->points; p >= 0; p--) {
		unsigned long end = p == m->points ? max : model_last(m, p);

		if (size - 1 <= end && window_free(m, end - (size - 1), size, min, max)) {
			*start = end - (size - 1);
			return 0;
		}
	}
	return -EBUSY;
}

int model_cyclic(struct model *m, unsigned long *start, const void *entry, unsigned long lo, unsigned long hi,
                 unsigned long *next)
{
	unsigned long found;
	bool again = m->wrapped;
	int error = model_lowest(m, &found, entry, 1, lo, hi);

	if (error)
		return error;
	/* Something is free: at or above *next, or the lowest of all is the answer. */
	if (*next > hi || (*next > lo && model_lowest(m, &found, entry, 1, *next, hi)))
		again = true;
	*start = found;
	*next = found + 1;
	m->wrapped = found == ULONG_MAX;
	return again;
}

/* ---- Cursors: what is on which table -------------------------------------- */

enum content { EMPTY, SINGLE, OTHER };

static enum content content_of(const struct model *m)
{
	int held = 0;

	for (int p = 0; p < m->points; p++)
		held += m->at[p] != NULL;
	if (held == 0)
		return EMPTY;
	return held == 1 && m->at[0] && model_last(m, 0) == 0 ? SINGLE : OTHER;
}

/* Statuses in the order of the enum: active, start, root, none, pause, overflow, underflow. */
static_assert(ma_active == 0 && ma_start == 1 && ma_root == 2 && ma_none == 3 && ma_pause == 4 &&
                      ma_overflow == 5 && ma_underflow == 6 && ma_error == 7,
              "the tables below are indexed by status");

/*
 * OTHER (K5-K10), the way to begin: f fresh, at the place; o on, from the range
 * at the place; p past the range that was paused; h here, if it counts.
 */
static const char *const other_begin[MODEL_SEARCHES] = {
        [MODEL_FIND] = "ofofpof",       [MODEL_FIND_RANGE] = "ofofpof", [MODEL_NEXT] = "ooooooh",
        [MODEL_NEXT_RANGE] = "ooooooh", [MODEL_FIND_REV] = "ofoppfo",   [MODEL_FIND_RANGE_REV] = "ofoppfo",
        [MODEL_PREV] = "oooooho",       [MODEL_PREV_RANGE] = "oooooho",
};

/* OTHER: the status of a miss, and of a search that ended before it began (ma_error: as it was). */
static const enum maple_status other_miss[MODEL_SEARCHES][2] = {
        [MODEL_FIND] = {ma_active, ma_error},        [MODEL_FIND_RANGE] = {ma_overflow, ma_overflow},
        [MODEL_NEXT] = {ma_overflow, ma_overflow},   [MODEL_NEXT_RANGE] = {ma_overflow, ma_overflow},
        [MODEL_FIND_REV] = {ma_underflow, ma_error}, [MODEL_FIND_RANGE_REV] = {ma_underflow, ma_underflow},
        [MODEL_PREV] = {ma_underflow, ma_underflow}, [MODEL_PREV_RANGE] = {ma_underflow, ma_underflow},
};

/*
 * SINGLE (K3), plain forms: E the entry; B beyond; Z NULL at [0,0] with
 * ma_none; U NULL at the range of index with ma_underflow. By status for index
 * 0, then one letter for all other indices; first for limit 0, then for others.
 */
static const char *const single_shows[MODEL_SEARCHES / 2][2] = {
        {"BEBEBBE"
         "B",
         "BEBEBBE"
         "B"}, /* find */
        {"BBBBBBE"
         "B",
         "BBBBBBE"
         "B"}, /* next */
        {"ZEZZZEZ"
         "E",
         "ZUZZZUZ"
         "U"}, /* find_rev */
        {"UUUUUEU"
         "E",
         "UUUUUUU"
         "U"}, /* prev */
};

/* ---- Cursors: a search among points ---------------------------------------- */

static void *show(struct model_cursor *c, unsigned long first, unsigned long last, enum maple_status status,
                  void *entry)
{
	c->index = first;
	c->last = last;
	c->status = status;
	return entry;
}

static void *show_single(const struct model *m, struct model_cursor *c, char what)
{
	struct model_range r = model_range(m, model_point(m, c->index));

	switch (what) {
	case 'E':
		return show(c, 0, 0, ma_root, m->at[0]);
	case 'B':
		return show(c, 1, ULONG_MAX, ma_none, NULL);
	case 'Z':
		return show(c, 0, 0, ma_none, NULL);
	default:
		return show(c, r.first, r.last, ma_underflow, NULL);
	}
}

/* Upwards: where from, how far, what counts; and the range that it comes to. */
struct quest {
	char begin;
	bool holes;
	unsigned long place, edge, limit;
	enum { NOTHING, FOUND, MISSED } result;
	struct model_range r;
};

static bool counts(const struct quest *q, const struct model *m, int point)
{
	return m->at[point] || q->holes;
}

/*
 * The first point after the range at the place that counts, if it is not above
 * the limit; without one, a miss at the range that holds the limit, or at the
 * range of the place if the limit is not beyond that.
 */
static void quest_on(struct quest *q, const struct model *m)
{
	int p;

	q->r = model_range(m, model_point(m, q->place));
	for (p = q->r.to + 1; p < m->points && !counts(q, m, p); p++)
		;
	q->result = p < m->points && model_first(m, p) <= q->limit ? FOUND : MISSED;
	if (q->result == FOUND)
		q->r = model_range(m, p);
	else if (q->limit > q->r.last)
		q->r = model_range(m, model_point(m, q->limit));
}

static void quest(struct quest *q, const struct model *m)
{
	q->result = NOTHING;
	if (q->begin == 'p' && q->edge >= q->limit)
		return;
	if (q->begin == 'p')
		q->place = q->edge + 1;
	if (q->begin == 'f' && q->place > q->limit)
		return;
	q->r = model_range(m, model_point(m, q->place));
	if (q->begin == 'o' || !counts(q, m, q->r.from))
		quest_on(q, m);
	else if (q->begin == 'h' && q->r.first > q->limit)
		q->result = MISSED;
	else
		q->result = FOUND;
}

/* The same points from the other side: index i is ~i there. */
static void mirror(struct model *to, const struct model *from)
{
	model_init(to, from->points, from->points - 1 - from->giant, from->flags);
	for (int p = 0; p < from->points; p++) {
		to->at[p] = from->at[from->points - 1 - p];
		to->id[p] = from->id[from->points - 1 - p];
	}
}

static void *search_other(const struct model *m, struct model_cursor *c, enum model_search search,
                          unsigned long limit)
{
	struct quest q = {.begin = other_begin[search][c->status], .holes = search % 2};
	struct model mirrored;

	if (search < MODEL_FIND_REV) {
		q.place = c->index, q.edge = c->last, q.limit = limit;
		quest(&q, m);
	} else {
		mirror(&mirrored, m);
		q.place = q.edge = ~c->index, q.limit = ~limit;
		quest(&q, &mirrored);
		q.r = (struct model_range){.first = ~q.r.last, .last = ~q.r.first, .entry = q.r.entry};
	}
	if (q.result == FOUND)
		return show(c, q.r.first, q.r.last, ma_active, q.r.entry);
	if (q.result == MISSED)
		return show(c, q.r.first, q.r.last, other_miss[search][0], NULL);
	if (other_miss[search][1] != ma_error)
		c->status = other_miss[search][1];
	return NULL;
}

void *model_mas_search(const struct model *m, struct model_cursor *c, enum model_search search,
                       unsigned long limit)
{
	if (c->status == ma_error)
		return NULL;
	if (content_of(m) == EMPTY)
		return show(c, 0, ULONG_MAX, ma_none, NULL);
	if (content_of(m) == SINGLE)
		return show_single(m, c, single_shows[search / 2][limit > 0][c->index ? 7 : c->status]);
	return search_other(m, c, search, limit);
}

/* ---- Cursors: the rest ---------------------------------------------------- */

static enum maple_status settled(const struct model *m, unsigned long index)
{
	if (content_of(m) == OTHER)
		return ma_active;
	return content_of(m) == SINGLE && index == 0 ? ma_root : ma_none;
}

void *model_mas_walk(const struct model *m, struct model_cursor *c)
{
	struct model_range r = model_range(m, model_point(m, c->index));

	return c->status == ma_error ? NULL : show(c, r.first, r.last, settled(m, c->index), r.entry);
}

void *model_mas_store(struct model *m, struct model_cursor *c, void *entry)
{
	void *old = NULL;
	int error;

	if (c->status == ma_error)
		return NULL;
	for (int p = model_point(m, c->index); p <= model_point(m, c->last) && !old; p++)
		old = m->at[p];
	error = model_store(m, c->index, c->last, entry);
	c->error = error;
	c->status = error ? ma_error : settled(m, c->index);
	return error ? NULL : old;
}

int model_mas_store_gfp(struct model *m, struct model_cursor *c, void *entry)
{
	int error = c->error;

	if (c->status == ma_error)
		return error;
	error = model_store(m, c->index, c->last, entry);
	c->status = error ? ma_start : settled(m, c->index);
	return error;
}

void *model_mas_erase(struct model *m, struct model_cursor *c)
{
	struct model_range r = model_range(m, model_point(m, c->index));

	if (c->status == ma_error)
		return NULL;
	model_erase(m, c->index);
	return show(c, r.first, r.last, settled(m, r.first), r.entry);
}

static int empty_area(const struct model *m, struct model_cursor *c, int error, unsigned long start,
                      unsigned long size)
{
	if (error)
		c->status = ma_start;
	else
		show(c, start, start + size - 1, settled(m, start), NULL);
	return error;
}

int model_mas_empty_area(const struct model *m, struct model_cursor *c, unsigned long min, unsigned long max,
                         unsigned long size)
{
	unsigned long start = 0;
	int error;

	if (c->status == ma_error)
		return c->error;
	error = model_lowest(m, &start, NULL, size, min, max);
	return empty_area(m, c, error, start, size);
}

int model_mas_empty_area_rev(const struct model *m, struct model_cursor *c, unsigned long min,
                             unsigned long max, unsigned long size)
{
	unsigned long start = 0;
	int error;

	if (c->status == ma_error)
		return c->error;
	error = model_highest(m, &start, NULL, size, min, max);
	return empty_area(m, c, error, start, size);
}
