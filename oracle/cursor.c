/* SPDX-License-Identifier: MIT */
/*
 * cursor.c - the cursors of the oracle, rules K1-K14 one after the other. It
 * stands on oracle.c and sees ranges only through oracle_range_at().
 *
 * A cursor is nothing but index, last and status: it has no place in the tree
 * that could be wrong after a change, so C40 needs no code.
 *
 * Each search comes in the order of its rule: an error (K1), an EMPTY tree
 * (K2), a SINGLE one (K3), then the rule for OTHER by status. Upwards and
 * downwards are written out beside each other, not folded into one function,
 * so that each can be read against its rule.
 */
#include "oracle.h"

/* Whether a search stops at entries only, or at holes too. */
enum form { ENTRIES, RANGES };

enum content { EMPTY, SINGLE, OTHER };

/* C41, C42 */
static enum content content_of(const struct oracle *o)
{
	if (o->count == 0)
		return EMPTY;
	return o->count == 1 && o->range[0].last == 0 ? SINGLE : OTHER;
}

/* "cur" */
static struct oracle_range current(const struct oracle_cursor *c)
{
	return oracle_range_at(c->oracle, c->index);
}

/* "shows": index and last become the range's bounds. */
static void *show(struct oracle_cursor *c, struct oracle_range r, enum maple_status status)
{
	c->index = r.first;
	c->last = r.last;
	c->status = status;
	return r.entry;
}

/* "a miss at r" */
static void *miss(struct oracle_cursor *c, struct oracle_range r, enum maple_status status)
{
	show(c, r, status);
	return NULL;
}

/* K2 */
static void *show_empty(struct oracle_cursor *c)
{
	return miss(c, current(c), ma_none);
}

/* K3: "the entry" */
static void *single_entry(struct oracle_cursor *c)
{
	return show(c, oracle_range_at(c->oracle, 0), ma_root);
}

/* K3: "beyond" */
static void *single_beyond(struct oracle_cursor *c)
{
	return miss(c, oracle_range_at(c->oracle, 1), ma_none);
}

/* ---- Walk ---------------------------------------------------------------- */

/* K3, K4 */
void *oracle_mas_walk(struct oracle_cursor *c)
{
	if (c->status == ma_error)
		return NULL;
	switch (content_of(c->oracle)) {
	case EMPTY:
		return show_empty(c);
	case SINGLE:
		return c->index == 0 ? single_entry(c) : single_beyond(c);
	default:
		return show(c, current(c), ma_active);
	}
}

/* K11: the status that a walk would give, without its range. */
static void settle(struct oracle_cursor *c)
{
	struct oracle_cursor walker = *c;

	walker.status = ma_start;
	oracle_mas_walk(&walker);
	c->status = walker.status;
}

/* ---- Upwards: find and next ---------------------------------------------- */

/* K5, K6: "go on upwards from cur" */
static void *go_on_up(struct oracle_cursor *c, unsigned long max, enum form form, enum maple_status missed)
{
	struct oracle_range r = current(c);

	while (r.last < max) {
		r = oracle_range_at(c->oracle, r.last + 1);
		if (r.entry || form == RANGES)
			return show(c, r, ma_active);
	}
	return miss(c, r, missed);
}

/* K5, K6: find where the limit lies before the place to begin. */
static void *find_nothing(struct oracle_cursor *c, enum form form)
{
	if (form == RANGES)
		c->status = ma_overflow;
	return NULL;
}

/* K5, K6: "fresh" */
static void *find_fresh(struct oracle_cursor *c, unsigned long max, enum form form, enum maple_status missed)
{
	struct oracle_range r = current(c);

	if (c->index > max)
		return find_nothing(c, form);
	if (r.entry || form == RANGES)
		return show(c, r, ma_active);
	return go_on_up(c, max, form, missed);
}

/* K3 */
static void *find_single(struct oracle_cursor *c)
{
	bool fresh = c->status == ma_start || c->status == ma_none || c->status == ma_underflow;

	return c->index == 0 && fresh ? single_entry(c) : single_beyond(c);
}

/* K5, K6 */
static void *find_other(struct oracle_cursor *c, unsigned long max, enum form form)
{
	enum maple_status missed = form == RANGES ? ma_overflow : ma_active;

	switch (c->status) {
	case ma_start:
	case ma_none:
	case ma_underflow:
		return find_fresh(c, max, form, missed);
	case ma_pause:
		if (c->last >= max)
			return find_nothing(c, form);
		c->index = c->last + 1;
		return find_fresh(c, max, form, missed);
	default: /* active, root, overflow */
		return go_on_up(c, max, form, missed);
	}
}

static void *find(struct oracle_cursor *c, unsigned long max, enum form form)
{
	if (c->status == ma_error)
		return NULL;
	switch (content_of(c->oracle)) {
	case EMPTY:
		return show_empty(c);
	case SINGLE:
		return find_single(c);
	default:
		return find_other(c, max, form);
	}
}

/* C32, C46, K5 */
void *oracle_mas_find(struct oracle_cursor *c, unsigned long max)
{
	return find(c, max, ENTRIES);
}

/* C32, K6 */
void *oracle_mas_find_range(struct oracle_cursor *c, unsigned long max)
{
	return find(c, max, RANGES);
}

/* K3 */
static void *next_single(struct oracle_cursor *c)
{
	return c->index == 0 && c->status == ma_underflow ? single_entry(c) : single_beyond(c);
}

/* K7 */
static void *next_other(struct oracle_cursor *c, unsigned long max, enum form form)
{
	struct oracle_range r = current(c);

	if (c->status != ma_underflow || (!r.entry && form == ENTRIES))
		return go_on_up(c, max, form, ma_overflow);
	return r.first <= max ? show(c, r, ma_active) : miss(c, r, ma_overflow);
}

static void *next(struct oracle_cursor *c, unsigned long max, enum form form)
{
	if (c->status == ma_error)
		return NULL;
	switch (content_of(c->oracle)) {
	case EMPTY:
		return show_empty(c);
	case SINGLE:
		return next_single(c);
	default:
		return next_other(c, max, form);
	}
}

/* C33, C44, K7 */
void *oracle_mas_next(struct oracle_cursor *c, unsigned long max)
{
	return next(c, max, ENTRIES);
}

/* C33, K7 */
void *oracle_mas_next_range(struct oracle_cursor *c, unsigned long max)
{
	return next(c, max, RANGES);
}

/* ---- Downwards: find_rev and prev ---------------------------------------- */

/* K8, K9: "go on downwards from cur"; every miss on the way down is an underflow. */
static void *go_on_down(struct oracle_cursor *c, unsigned long min, enum form form)
{
	struct oracle_range r = current(c);

	while (r.first > min) {
		r = oracle_range_at(c->oracle, r.first - 1);
		if (r.entry || form == RANGES)
			return show(c, r, ma_active);
	}
	return miss(c, r, ma_underflow);
}

/* K8, K9: find_rev where the limit lies after the place to begin. */
static void *find_rev_nothing(struct oracle_cursor *c, enum form form)
{
	if (form == RANGES)
		c->status = ma_underflow;
	return NULL;
}

/* K8, K9: "fresh" */
static void *find_rev_fresh(struct oracle_cursor *c, unsigned long min, enum form form)
{
	struct oracle_range r = current(c);

	if (c->index < min)
		return find_rev_nothing(c, form);
	if (r.entry || form == RANGES)
		return show(c, r, ma_active);
	return go_on_down(c, min, form);
}

/* K3 */
static void *find_rev_single(struct oracle_cursor *c, unsigned long min)
{
	bool fresh = c->status == ma_start || c->status == ma_overflow;

	if (c->index == 0 && !fresh)
		return miss(c, oracle_range_at(c->oracle, 0), ma_none);
	return min == 0 ? single_entry(c) : miss(c, current(c), ma_underflow);
}

/* K8, K9 */
static void *find_rev_other(struct oracle_cursor *c, unsigned long min, enum form form)
{
	switch (c->status) {
	case ma_start:
	case ma_overflow:
		return find_rev_fresh(c, min, form);
	case ma_pause:
	case ma_none:
		if (c->index <= min)
			return find_rev_nothing(c, form);
		c->index--;
		return find_rev_fresh(c, min, form);
	default: /* active, root, underflow */
		return go_on_down(c, min, form);
	}
}

static void *find_rev(struct oracle_cursor *c, unsigned long min, enum form form)
{
	if (c->status == ma_error)
		return NULL;
	switch (content_of(c->oracle)) {
	case EMPTY:
		return show_empty(c);
	case SINGLE:
		return find_rev_single(c, min);
	default:
		return find_rev_other(c, min, form);
	}
}

/* C32, C46, K8 */
void *oracle_mas_find_rev(struct oracle_cursor *c, unsigned long min)
{
	return find_rev(c, min, ENTRIES);
}

/* C32, K9 */
void *oracle_mas_find_range_rev(struct oracle_cursor *c, unsigned long min)
{
	return find_rev(c, min, RANGES);
}

/* K3 */
static void *prev_single(struct oracle_cursor *c, unsigned long min)
{
	bool to_come = c->index > 0 || c->status == ma_overflow;

	return to_come && min == 0 ? single_entry(c) : miss(c, current(c), ma_underflow);
}

/* K10 */
static void *prev_other(struct oracle_cursor *c, unsigned long min, enum form form)
{
	struct oracle_range r = current(c);

	if (c->status != ma_overflow || (!r.entry && form == ENTRIES))
		return go_on_down(c, min, form);
	return r.last >= min ? show(c, r, ma_active) : miss(c, r, ma_underflow);
}

static void *prev(struct oracle_cursor *c, unsigned long min, enum form form)
{
	if (c->status == ma_error)
		return NULL;
	switch (content_of(c->oracle)) {
	case EMPTY:
		return show_empty(c);
	case SINGLE:
		return prev_single(c, min);
	default:
		return prev_other(c, min, form);
	}
}

/* C33, C45, K10 */
void *oracle_mas_prev(struct oracle_cursor *c, unsigned long min)
{
	return prev(c, min, ENTRIES);
}

/* C33, K10 */
void *oracle_mas_prev_range(struct oracle_cursor *c, unsigned long min)
{
	return prev(c, min, RANGES);
}

/* ---- Writing ------------------------------------------------------------- */

static void fail(struct oracle_cursor *c, int error)
{
	c->status = ma_error;
	c->error = error;
}

/* The lowest entry that lies in [index,last], or NULL: it is at index, or after the hole there. */
static void *lowest_entry(const struct oracle_cursor *c)
{
	struct oracle_range r = current(c);

	if (!r.entry && r.last < c->last)
		r = oracle_range_at(c->oracle, r.last + 1);
	return r.entry;
}

/* C35, K12 */
void *oracle_mas_store(struct oracle_cursor *c, void *entry)
{
	void *old;
	int error;

	if (c->status == ma_error)
		return NULL;
	old = lowest_entry(c);
	error = oracle_store_range(c->oracle, c->index, c->last, entry);
	if (error) {
		fail(c, error);
		return NULL;
	}
	settle(c);
	return old;
}

/* C35, K1, K12 */
int oracle_mas_store_gfp(struct oracle_cursor *c, void *entry)
{
	int error;

	if (c->status == ma_error)
		return c->error;
	error = oracle_store_range(c->oracle, c->index, c->last, entry);
	if (error)
		oracle_mas_reset(c);
	else
		settle(c);
	return error;
}

/* C36, K13: a hole that it found is shown as a range that it removed is. */
void *oracle_mas_erase(struct oracle_cursor *c)
{
	struct oracle_range r = current(c);

	if (c->status == ma_error)
		return NULL;
	oracle_erase(c->oracle, c->index);
	show(c, r, c->status);
	settle(c);
	return r.entry;
}

/* C38, K13: an alloc call with no entry finds a window and changes nothing (K16). */
static int empty_area(struct oracle_cursor *c, int error, unsigned long start, unsigned long size)
{
	if (error) {
		oracle_mas_reset(c);
		return error;
	}
	c->index = start;
	c->last = start + (size - 1);
	settle(c);
	return 0;
}

/* C38, K1, K13 */
int oracle_mas_empty_area(struct oracle_cursor *c, unsigned long min, unsigned long max, unsigned long size)
{
	unsigned long start = 0;
	int error;

	if (c->status == ma_error)
		return c->error;
	error = oracle_alloc_range(c->oracle, &start, NULL, size, min, max);
	return empty_area(c, error, start, size);
}

/* C38, K1, K13 */
int oracle_mas_empty_area_rev(struct oracle_cursor *c, unsigned long min, unsigned long max,
                              unsigned long size)
{
	unsigned long start = 0;
	int error;

	if (c->status == ma_error)
		return c->error;
	error = oracle_alloc_rrange(c->oracle, &start, NULL, size, min, max);
	return empty_area(c, error, start, size);
}

/* ---- Settings (K14) ------------------------------------------------------ */

/* C39 */
void oracle_mas_init(struct oracle_cursor *c, struct oracle *o, unsigned long index)
{
	*c = (struct oracle_cursor){.oracle = o, .index = index, .last = index, .status = ma_start};
}

/* C39, K14 */
void oracle_mas_set_range(struct oracle_cursor *c, unsigned long first, unsigned long last)
{
	oracle_mas_reset(c);
	oracle_mas_move_range(c, first, last);
}

/* C39, K14: in every status, an error included. */
void oracle_mas_move_range(struct oracle_cursor *c, unsigned long first, unsigned long last)
{
	c->index = first;
	c->last = last;
}

/* C39, K1, K14 */
void oracle_mas_reset(struct oracle_cursor *c)
{
	c->status = ma_start;
	c->error = 0;
}

/* C34, K1, K14 */
void oracle_mas_pause(struct oracle_cursor *c)
{
	if (c->status != ma_error)
		c->status = ma_pause;
}

/* K12 */
void oracle_mas_no_memory(struct oracle_cursor *c)
{
	fail(c, -ENOMEM);
}

/* C39, K24 */
int oracle_mas_alloc_cyclic(struct oracle_cursor *c, unsigned long *start, void *entry, unsigned long lo,
                            unsigned long hi, unsigned long *next)
{
	int result;

	if (c->status == ma_error)
		return c->error;
	result = oracle_alloc_cyclic(c->oracle, start, entry, lo, hi, next);
	if (result < 0) {
		oracle_mas_reset(c);
	} else {
		c->index = c->last = *start;
		settle(c);
	}
	return result;
}

/* ---- Reserves: C37, K21-K24 ---------------------------------------------- */

/* K21: only a store that could be tried can be provided for. */
int oracle_mas_preallocate(struct oracle_cursor *c, void *entry)
{
	if (c->status == ma_error)
		return c->error;
	if (c->index > c->last || (mt_is_reserved(entry) && !xa_is_zero(entry))) {
		oracle_mas_reset(c);
		return -EINVAL;
	}
	return 0;
}

/* K22, K24 */
int oracle_mas_reserve(struct oracle_cursor *c)
{
	return c->status == ma_error ? c->error : 0;
}

/* K22: as mas_store. */
void oracle_mas_store_prealloc(struct oracle_cursor *c, void *entry)
{
	oracle_mas_store(c, entry);
}

/* K22: as mas_store_gfp, if nothing is there. */
int oracle_mas_insert_prealloc(struct oracle_cursor *c, void *entry)
{
	int error;

	if (c->status == ma_error)
		return c->error;
	error = oracle_insert_range(c->oracle, c->index, c->last, entry);
	if (error)
		oracle_mas_reset(c);
	else
		settle(c);
	return error;
}

/* K23 */
bool oracle_mas_nomem(struct oracle_cursor *c)
{
	if (c->status != ma_error || c->error != -ENOMEM)
		return false;
	oracle_mas_reset(c);
	return true;
}
