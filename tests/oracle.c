/* SPDX-License-Identifier: MIT */
/*
 * oracle.c - is the oracle right? Checked against the point model of model.c:
 * by random programs for the normal API and cursors together, by all contents of a
 * small universe for the table status x operation, and, where the contract gives
 * an example in numbers, by those numbers.
 *
 * The library is not involved: oracle and model are what it will be judged by.
 */
#include "../oracle/oracle.h"
#include "model.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* The same tree twice. */
struct pair {
	struct model m;
	struct oracle o;
	unsigned long next[2]; /* of alloc_cyclic: the model's, the oracle's */
};

/* The same cursor twice. */
struct cursors {
	struct model_cursor m;
	struct oracle_cursor o;
};

static unsigned long operations;

/* ---- Reports ------------------------------------------------------------- */

static const char *const status_name[] = {"ma_active", "ma_start",    "ma_root",      "ma_none",
                                          "ma_pause",  "ma_overflow", "ma_underflow", "ma_error"};

static void print_tree(const struct pair *p)
{
	fputs("  model: ", stdout);
	for (int point = 0; point < p->m.points; point = model_range(&p->m, point).to + 1) {
		struct model_range r = model_range(&p->m, point);

		printf(" [%lu,%lu]=%p", r.first, r.last, r.entry);
	}
	fputs("\n  oracle:", stdout);
	for (size_t i = 0; i < p->o.count; i++)
		printf(" [%lu,%lu]=%p", p->o.range[i].first, p->o.range[i].last, p->o.range[i].entry);
	putchar('\n');
}

__attribute__((format(printf, 2, 3), noreturn)) static void fail(const struct pair *p, const char *format,
                                                                 ...)
{
	va_list arguments;

	fputs("FAILED: ", stdout);
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	putchar('\n');
	if (p)
		print_tree(p);
	exit(1);
}

static void same_number(const struct pair *p, const char *what, unsigned long want, unsigned long got)
{
	operations++;
	if (want != got)
		fail(p, "%s: the model says %#lx, the oracle %#lx", what, want, got);
}

static void same_entry(const struct pair *p, const char *what, const void *want, const void *got)
{
	same_number(p, what, (unsigned long)want, (unsigned long)got);
}

static void same_tree(const struct pair *p, const char *what)
{
	size_t i = 0;

	for (int point = 0; point < p->m.points; point = model_range(&p->m, point).to + 1) {
		struct model_range r = model_range(&p->m, point);

		if (!r.entry)
			continue;
		if (i >= p->o.count || p->o.range[i].first != r.first || p->o.range[i].last != r.last ||
		    p->o.range[i].entry != r.entry)
			fail(p, "%s: the trees differ at %lu", what, r.first);
		i++;
	}
	if (i != p->o.count)
		fail(p, "%s: the oracle has more ranges", what);
}

static void same_cursor(const struct pair *p, const char *what, const struct cursors *before,
                        const struct cursors *c)
{
	if (c->m.index == c->o.index && c->m.last == c->o.last && c->m.status == c->o.status &&
	    (c->m.status != ma_error || c->m.error == c->o.error))
		return;
	fail(p, "%s from [%lu,%lu] %s: the model's cursor is [%lu,%lu] %s, the oracle's [%lu,%lu] %s", what,
	     before->m.index, before->m.last, status_name[before->m.status], c->m.index, c->m.last,
	     status_name[c->m.status], c->o.index, c->o.last, status_name[c->o.status]);
}

/* ---- Pairs --------------------------------------------------------------- */

static void pair_init(struct pair *p, int points, int giant, unsigned int flags)
{
	model_init(&p->m, points, giant, flags);
	oracle_init(&p->o, flags);
	p->next[0] = p->next[1] = 0;
}

static void pair_store(struct pair *p, unsigned long first, unsigned long last, void *entry)
{
	same_number(p, "store_range", (unsigned long)model_store(&p->m, first, last, entry),
	            (unsigned long)oracle_store_range(&p->o, first, last, entry));
}

static void cursors_init(struct cursors *c, struct pair *p, unsigned long index, unsigned long last,
                         enum maple_status status)
{
	c->m = (struct model_cursor){.index = index, .last = last, .status = status, .error = -ENOMEM};
	oracle_mas_init(&c->o, &p->o, index);
	oracle_mas_move_range(&c->o, index, last);
	c->o.status = status;
	c->o.error = -ENOMEM;
}

static void *(*const oracle_search[MODEL_SEARCHES])(struct oracle_cursor *, unsigned long) = {
        oracle_mas_find,     oracle_mas_find_range,     oracle_mas_next, oracle_mas_next_range,
        oracle_mas_find_rev, oracle_mas_find_range_rev, oracle_mas_prev, oracle_mas_prev_range,
};

static void search(struct pair *p, struct cursors *c, enum model_search which, unsigned long limit)
{
	struct cursors before = *c;
	char what[64];
	void *want = model_mas_search(&p->m, &c->m, which, limit);

	snprintf(what, sizeof(what), "%s(%lu)", model_search_name[which], limit);
	same_entry(p, what, want, oracle_search[which](&c->o, limit));
	same_cursor(p, what, &before, c);
}

static void walk(struct pair *p, struct cursors *c)
{
	struct cursors before = *c;

	same_entry(p, "mas_walk", model_mas_walk(&p->m, &c->m), oracle_mas_walk(&c->o));
	same_cursor(p, "mas_walk", &before, c);
}

enum store_form { STORE, STORE_GFP };

static void store(struct pair *p, struct cursors *c, void *entry, enum store_form form)
{
	struct cursors before = *c;

	if (form == STORE)
		same_entry(p, "mas_store", model_mas_store(&p->m, &c->m, entry),
		           oracle_mas_store(&c->o, entry));
	else
		same_number(p, "mas_store_gfp", (unsigned long)model_mas_store_gfp(&p->m, &c->m, entry),
		            (unsigned long)oracle_mas_store_gfp(&c->o, entry));
	same_cursor(p, "mas_store", &before, c);
	same_tree(p, "mas_store");
}

static void erase(struct pair *p, struct cursors *c)
{
	struct cursors before = *c;

	same_entry(p, "mas_erase", model_mas_erase(&p->m, &c->m), oracle_mas_erase(&c->o));
	same_cursor(p, "mas_erase", &before, c);
	same_tree(p, "mas_erase");
}

enum direction { UP, DOWN };

static void empty_area(struct pair *p, struct cursors *c, unsigned long min, unsigned long max,
                       unsigned long size, enum direction direction)
{
	struct cursors before = *c;
	char what[96];
	int want, got;

	snprintf(what, sizeof(what), "mas_empty_area%s(%lu, %lu, %lu)", direction == UP ? "" : "_rev", min,
	         max, size);
	if (direction == UP) {
		want = model_mas_empty_area(&p->m, &c->m, min, max, size);
		got = oracle_mas_empty_area(&c->o, min, max, size);
	} else {
		want = model_mas_empty_area_rev(&p->m, &c->m, min, max, size);
		got = oracle_mas_empty_area_rev(&c->o, min, max, size);
	}
	same_number(p, what, (unsigned long)want, (unsigned long)got);
	same_cursor(p, what, &before, c);
}

/* ---- All contents of a small universe -------------------------------------- */

enum { SMALL = 5, PLACES = SMALL + 2 };

/* Every point, and the middle and the end of the giant. */
static void list_places(const struct model *m, unsigned long place[PLACES])
{
	int count = 0;

	for (int p = 0; p < SMALL; p++) {
		place[count++] = model_first(m, p);
		if (p == m->giant) {
			place[count++] = model_first(m, p) + 1;
			place[count++] = model_last(m, p);
		}
	}
}

/*
 * The content of that number: for each point one of hole, new range, more of
 * the range before. Equal neighbours and XA_ZERO_ENTRY are among the entries.
 * False if there is no such content.
 */
static bool build(struct pair *p, int number)
{
	int from = -1;

	oracle_destroy(&p->o);
	model_init(&p->m, SMALL, p->m.giant, p->m.flags);
	for (int point = 0; point < SMALL; point++, number /= 3) {
		if (number % 3 == 2 && from < 0)
			return false;
		if (number % 3 != 2)
			from = number % 3 == 1 ? point : -1;
		if (from < 0)
			continue;
		pair_store(p, model_first(&p->m, from), model_last(&p->m, point),
		           from == 2 ? XA_ZERO_ENTRY : xa_mk_value((unsigned long)from / 2 + 1));
	}
	same_tree(p, "store_range");
	return true;
}

/* Every status x search x limit; only a pause looks at last. */
static void all_searches(struct pair *p, const unsigned long *place, unsigned long index, unsigned long last,
                         enum maple_status status)
{
	struct cursors c;

	cursors_init(&c, p, index, last, status);
	walk(p, &c);
	for (int which = 0; which < MODEL_SEARCHES; which++) {
		for (int limit = 0; limit < PLACES; limit++) {
			cursors_init(&c, p, index, last, status);
			search(p, &c, which, place[limit]);
		}
	}
}

/* Every status x write: on copies, which come from dup. */
static void all_writes(const struct pair *p, unsigned long index, unsigned long last,
                       enum maple_status status)
{
	void *const entries[] = {NULL, xa_mk_value(9), XA_ZERO_ENTRY, xa_mk_internal(3)};
	static struct pair copy;
	struct cursors c;

	for (int i = 0; i <= 8; i++) {
		oracle_destroy(&copy.o);
		copy.o.flags = p->o.flags;
		same_number(p, "dup", 0, (unsigned long)oracle_dup(&p->o, &copy.o));
		copy.m = p->m;
		cursors_init(&c, &copy, index, last, status);
		if (i == 8)
			erase(&copy, &c);
		else if (index > last || model_whole(&p->m, index, last))
			store(&copy, &c, entries[i / 2], i % 2);
	}
	oracle_free(&copy.o);
}

static void all_windows(struct pair *p, const unsigned long *place, enum maple_status status)
{
	static const unsigned long sizes[] = {0, 1, 2, 3, ULONG_MAX - 3, ULONG_MAX - 2, ULONG_MAX};
	struct cursors c;

	for (size_t i = 0; i < PLACES * PLACES * sizeof(sizes) / sizeof(*sizes); i++) {
		unsigned long min = place[i % PLACES], max = place[i / PLACES % PLACES];

		cursors_init(&c, p, place[2], place[3], status);
		empty_area(p, &c, min, max, sizes[i / (PLACES * PLACES)], UP);
		cursors_init(&c, p, place[2], place[3], status);
		empty_area(p, &c, min, max, sizes[i / (PLACES * PLACES)], DOWN);
	}
}

static void all_of_content(struct pair *p)
{
	unsigned long place[PLACES];

	list_places(&p->m, place);
	for (int status = ma_active; status <= ma_error; status++) {
		for (int i = 0; i < PLACES * PLACES; i++) {
			unsigned long index = place[i % PLACES], last = place[i / PLACES];

			if (status == ma_pause || index == last)
				all_searches(p, place, index, last, status);
			if (status == ma_start || status == ma_error || i % 3 == 0)
				all_writes(p, index, last, status);
		}
		all_windows(p, place, status);
	}
}

static void test_all_contents(void)
{
	static const int giants[] = {0, 2, SMALL - 1};
	unsigned long before = operations, contents = 0;
	struct pair p;

	for (int g = 0; g < 3; g++) {
		pair_init(&p, SMALL, giants[g], MT_FLAGS_ALLOC_RANGE);
		for (int number = 0; number < 3 * 3 * 3 * 3 * 3; number++) {
			if (!build(&p, number))
				continue;
			all_of_content(&p);
			contents++;
		}
		oracle_free(&p.o);
	}
	printf("ok: every status x operation on all %lu contents of %d points, %lu calls\n", contents, SMALL,
	       operations - before);
}

/* ---- Random programs ------------------------------------------------------- */

enum { TREES = 2, CURSORS = 3, STEPS = 150000 };

static unsigned long random_state = 1;

static unsigned long below(unsigned long bound)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (random_state >> 11) % bound;
}

static void *any_entry(void)
{
	unsigned long n = below(12);

	if (n == 0)
		return XA_ZERO_ENTRY;
	if (n == 1)
		return below(4) ? NULL : xa_mk_internal(below(15));
	return n < 5 ? NULL : xa_mk_value(n);
}

/* Points mostly; inside the giant at times. */
static unsigned long any_index(const struct model *m)
{
	int point = (int)below((unsigned long)m->points);

	if (point == m->giant && below(2))
		return model_last(m, point) - below(2);
	return model_first(m, point);
}

/* Of whole points, rarely the wrong way round. */
static void any_range(const struct model *m, unsigned long *first, unsigned long *last)
{
	int from = (int)below((unsigned long)m->points), to = (int)below((unsigned long)m->points);

	if (below(3) == 0)
		to = from;
	if (from > to && below(20)) {
		int swap = from;

		from = to;
		to = swap;
	}
	*first = model_first(m, from);
	*last = model_last(m, to);
}

static unsigned long any_size(void)
{
	return below(12) ? below(6) : ULONG_MAX - below(MODEL_POINTS);
}

static void random_read(struct pair *p)
{
	unsigned long index = any_index(&p->m), limit = any_index(&p->m);
	unsigned long want = index, got = index;

	same_entry(p, "load", model_load(&p->m, index), oracle_load(&p->o, index));
	same_entry(p, "next", model_next(&p->m, index, limit), oracle_next(&p->o, index, limit));
	same_entry(p, "prev", model_prev(&p->m, index, limit), oracle_prev(&p->o, index, limit));
	same_entry(p, "find", model_find(&p->m, &want, limit), oracle_find(&p->o, &got, limit));
	same_number(p, "find's index", want, got);
	same_entry(p, "find_after", want ? model_find(&p->m, &want, limit) : NULL,
	           oracle_find_after(&p->o, &got, limit));
	same_number(p, "find_after's index", want, got);
}

static void random_write(struct pair *p)
{
	unsigned long first, last, index = any_index(&p->m);
	void *entry = any_entry();

	any_range(&p->m, &first, &last);
	if (below(3) == 0)
		same_entry(p, "erase", model_erase(&p->m, index), oracle_erase(&p->o, index));
	else if (below(2))
		same_number(p, "insert_range", (unsigned long)model_insert(&p->m, first, last, entry),
		            (unsigned long)oracle_insert_range(&p->o, first, last, entry));
	else
		pair_store(p, first, last, entry);
}

/* A window that lies across the giant's end cannot be stored in the model: it is only looked for. */
static void random_alloc(struct pair *p, enum direction direction)
{
	unsigned long size = any_size(), min = any_index(&p->m), max = any_index(&p->m);
	unsigned long want = 7, got = 7;
	void *entry = any_entry();
	int error;

	if (direction == UP)
		error = model_lowest(&p->m, &want, entry, size, min, max);
	else
		error = model_highest(&p->m, &want, entry, size, min, max);
	if (!error && !model_whole(&p->m, want, want + size - 1))
		entry = NULL;
	same_number(p, direction == UP ? "alloc_range" : "alloc_rrange", (unsigned long)error,
	            (unsigned long)(direction == UP ? oracle_alloc_range : oracle_alloc_rrange)(
	                    &p->o, &got, entry, size, min, max));
	same_number(p, "alloc's start", want, got);
	if (!error)
		model_store(&p->m, want, want + size - 1, entry);
}

static void random_cyclic(struct pair *p)
{
	unsigned long lo = any_index(&p->m), hi = any_index(&p->m), want = 7, got = 7;
	void *entry = any_entry();
	int result;

	if (below(4) == 0)
		p->next[0] = p->next[1] = any_index(&p->m);
	result = model_cyclic(&p->m, &want, entry, lo, hi, &p->next[0]);
	if (result >= 0 && !model_whole(&p->m, want, want))
		entry = NULL;
	same_number(p, "alloc_cyclic", (unsigned long)result,
	            (unsigned long)oracle_alloc_cyclic(&p->o, &got, entry, lo, hi, &p->next[1]));
	same_number(p, "alloc_cyclic's start", want, got);
	same_number(p, "alloc_cyclic's next", p->next[0], p->next[1]);
	if (result >= 0)
		model_store(&p->m, want, want, entry);
}

static void destroy(struct pair *p)
{
	oracle_destroy(&p->o);
	memset(p->m.at, 0, sizeof(p->m.at));
	memset(p->m.id, 0, sizeof(p->m.id));
}

static void random_whole(struct pair *trees)
{
	struct pair *p = &trees[below(TREES)], *other = &trees[below(TREES)];
	bool rcu = below(2);

	if (below(6) == 0) {
		oracle_set_rcu(&p->o, rcu);
		p->m.flags = (p->m.flags & ~MT_FLAGS_USE_RCU) | (rcu ? MT_FLAGS_USE_RCU : 0);
	}
	if (below(4) == 0)
		destroy(p);
	same_number(p, "dup", (unsigned long)model_dup(&other->m, &p->m),
	            (unsigned long)oracle_dup(&other->o, &p->o));
	same_tree(p, "dup");
}

static void random_place(struct pair *p, struct cursors *c)
{
	unsigned long first, last;

	any_range(&p->m, &first, &last);
	if (below(4) == 0) {
		c->m.index = first, c->m.last = last;
		oracle_mas_move_range(&c->o, first, last);
	} else if (c->m.status != ma_error || below(2)) {
		c->m = (struct model_cursor){.index = first, .last = last, .status = ma_start};
		oracle_mas_set_range(&c->o, first, last);
	}
}

static void random_pause(struct cursors *c)
{
	if (c->m.status != ma_error || below(2)) {
		if (c->m.status != ma_error)
			c->m.status = ma_pause;
		oracle_mas_pause(&c->o);
	} else {
		c->m.status = ma_start;
		oracle_mas_reset(&c->o);
	}
}

static void random_window(struct pair *p, struct cursors *c)
{
	unsigned long min = any_index(&p->m), max = any_index(&p->m), size = any_size();

	empty_area(p, c, min, max, size, (enum direction)below(2));
}

static void random_search(struct pair *p, struct cursors *c)
{
	unsigned long limit = any_index(&p->m);

	search(p, c, (enum model_search)below(MODEL_SEARCHES), limit);
}

static void random_store(struct pair *p, struct cursors *c)
{
	void *entry = any_entry();

	if (c->m.index > c->m.last || model_whole(&p->m, c->m.index, c->m.last))
		store(p, c, entry, (enum store_form)below(2));
}

static void random_cursor_step(struct pair *p, struct cursors *c)
{
	switch (below(12)) {
	case 0:
		random_place(p, c);
		break;
	case 1:
		random_pause(c);
		break;
	case 2:
		walk(p, c);
		break;
	case 3:
		erase(p, c);
		break;
	case 4:
		random_store(p, c);
		break;
	case 5:
		random_window(p, c);
		break;
	default:
		random_search(p, c);
	}
}

static void random_step(struct pair *trees, struct cursors *cursors)
{
	struct pair *p = &trees[below(TREES)];
	unsigned long n = below(CURSORS);

	switch (below(8)) {
	case 0:
		random_read(p);
		break;
	case 1:
		random_write(p);
		break;
	case 2:
		random_alloc(p, (enum direction)below(2));
		break;
	case 3:
		random_cyclic(p);
		break;
	case 4:
		if (below(8) == 0)
			random_whole(trees);
		break;
	default: /* cursor n lives on tree n % TREES, whose changes by others it meets */
		random_cursor_step(&trees[n % TREES], &cursors[n]);
	}
	same_tree(p, "the step");
}

static void test_random_programs(void)
{
	static const int giants[] = {MODEL_POINTS - 1, 0, MODEL_POINTS / 2};
	unsigned long before = operations;
	struct pair trees[TREES];
	struct cursors cursors[CURSORS];

	for (int g = 0; g < 3; g++) {
		random_state = 0x9e3779b97f4a7c15ul + (unsigned long)g;
		for (int i = 0; i < TREES; i++)
			pair_init(&trees[i], MODEL_POINTS, giants[g], MT_FLAGS_ALLOC_RANGE);
		for (int i = 0; i < CURSORS; i++)
			cursors_init(&cursors[i], &trees[i % TREES], 0, 0, ma_start);
		for (int i = 0; i < STEPS; i++)
			random_step(trees, cursors);
		for (int i = 0; i < TREES; i++)
			oracle_free(&trees[i].o);
	}
	printf("ok: random programs on points at 0, at ULONG_MAX and at both, %lu calls\n",
	       operations - before);
}

/* ---- The contract's own numbers --------------------------------------------- */

static void expect(bool held, const char *what)
{
	operations++;
	if (!held)
		fail(NULL, "%s", what);
}

static bool cursor_is(const struct oracle_cursor *c, unsigned long index, unsigned long last,
                      enum maple_status status)
{
	return c->index == index && c->last == last && c->status == status;
}

static void test_neighbours(void)
{
	void *a = xa_mk_value(1);
	struct oracle o;

	oracle_init(&o, 0);
	oracle_store_range(&o, 0, 9, a);
	oracle_store_range(&o, 10, 19, a);
	expect(o.count == 2, "C2: equal neighbours stay two ranges");
	oracle_store_range(&o, 5, 12, a);
	expect(o.count == 3 && o.range[0].last == 4 && o.range[1].first == 5 && o.range[1].last == 12 &&
	               o.range[2].first == 13 && o.range[2].last == 19,
	       "C2: [0,4] [5,12] [13,19]");
	expect(oracle_insert_range(&o, 20, ULONG_MAX, NULL) == 0, "C12: NULL into a hole");
	expect(oracle_insert_range(&o, 0, ULONG_MAX, NULL) == -EEXIST, "C12: 0..ULONG_MAX, NULL");
	expect(oracle_insert_range(&o, 1, 0, a) == -EINVAL, "K16: -EINVAL comes first");
	oracle_store_range(&o, 0, ULONG_MAX, a);
	expect(o.count == 1 && oracle_range_at(&o, 77).last == ULONG_MAX, "C11: the whole range");
	expect(oracle_erase(&o, 77) == a && o.count == 0, "C13, C4");
	oracle_free(&o);
	puts("ok: neighbours and the whole range (C2, C4, C11-C13)");
}

static void test_zero_entry(void)
{
	unsigned long index = 0;
	struct oracle o;

	oracle_init(&o, MT_FLAGS_ALLOC_RANGE);
	expect(oracle_store_range(&o, 5, 9, XA_ZERO_ENTRY) == 0, "C6: XA_ZERO_ENTRY can be stored");
	expect(!oracle_load(&o, 5) && !oracle_find(&o, &index, ULONG_MAX) && index == 0, "C6: hidden");
	expect(oracle_next(&o, 0, ULONG_MAX) == XA_ZERO_ENTRY, "C6: shown by mt_next");
	expect(oracle_prev(&o, 10, 9) == XA_ZERO_ENTRY, "C6: shown by mt_prev");
	expect(oracle_insert_range(&o, 9, 10, xa_mk_value(1)) == -EEXIST, "C6: it occupies");
	expect(oracle_alloc_range(&o, &index, XA_ZERO_ENTRY, 1, 0, 9) == -EINVAL, "C6: refused by alloc");
	expect(oracle_store_range(&o, 5, 9, xa_mk_internal(0)) == -EINVAL, "C6: reserved");
	expect(oracle_erase(&o, 7) == XA_ZERO_ENTRY, "K15: mtree_erase returns it");
	oracle_free(&o);
	puts("ok: XA_ZERO_ENTRY and reserved entries (C6)");
}

static void test_alloc_limits(void)
{
	void *a = xa_mk_value(1);
	unsigned long start = 7, next = 0;
	struct oracle o;

	oracle_init(&o, MT_FLAGS_ALLOC_RANGE);
	expect(oracle_alloc_range(&o, &start, NULL, ULONG_MAX, 0, ULONG_MAX) == 0 && start == 0,
	       "C14: all but one");
	expect(oracle_alloc_rrange(&o, &start, NULL, ULONG_MAX, 0, ULONG_MAX) == 0 && start == 1,
	       "C14: reverse");
	expect(oracle_alloc_range(&o, &start, a, ULONG_MAX, 1, ULONG_MAX) == 0 && start == 1,
	       "C14: 1..ULONG_MAX");
	expect(oracle_alloc_range(&o, &start, a, 1, 1, ULONG_MAX) == -EBUSY && start == 1, "C14: -EBUSY");
	expect(oracle_alloc_range(&o, &start, a, 3, 4, 5) == -EINVAL, "C14: larger than the window");
	expect(oracle_alloc_cyclic(&o, &start, a, 0, ULONG_MAX, &next) == 0 && start == 0 && next == 1,
	       "C15");
	oracle_destroy(&o);
	next = ULONG_MAX;
	expect(oracle_alloc_cyclic(&o, &start, a, 5, ULONG_MAX, &next) == 0 && start == ULONG_MAX &&
	               next == 0,
	       "C15: ULONG_MAX");
	expect(oracle_alloc_cyclic(&o, &start, a, 6, 5, &next) == -EINVAL, "C15: lo > hi");
	expect(oracle_alloc_cyclic(&o, &start, a, 5, 9, &next) == 1 && start == 5 && next == 6,
	       "K17: wrapped");
	expect(oracle_alloc_cyclic(&o, &start, a, 5, 9, &next) == 0 && start == 6, "K17: forgotten");
	o.flags = 0;
	expect(oracle_alloc_range(&o, &start, a, 1, 0, 9) == -EINVAL, "C14: not an allocation tree");
	oracle_free(&o);
	puts("ok: alloc calls at the limits (C14, C15, K17)");
}

static void test_dup_settings(void)
{
	struct oracle a, b;

	oracle_init(&a, MT_FLAGS_ALLOC_RANGE);
	oracle_init(&b, MT_FLAGS_ALLOC_RANGE);
	a.wrapped = true;
	oracle_store_range(&a, 3, 5, xa_mk_value(1));
	expect(oracle_dup(&a, &a) == -EINVAL, "C18: onto itself");
	expect(oracle_dup(&a, &b) == 0 && b.count == 1 && !b.wrapped, "C18: wrap memory is not copied");
	expect(oracle_dup(&a, &b) == -EINVAL, "C18: not empty");
	oracle_destroy(&b);
	oracle_set_rcu(&b, true);
	expect(oracle_dup(&a, &b) == -EINVAL, "C18: RCU differs");
	oracle_set_rcu(&b, false);
	b.flags |= MT_FLAGS_LOCK_EXTERN;
	expect(oracle_dup(&a, &b) == -EINVAL, "C18: the lock differs");
	expect(a.flags == MT_FLAGS_ALLOC_RANGE && b.flags != a.flags, "C19: settings stay");
	oracle_free(&a);
	oracle_free(&b);
	puts("ok: what dup compares (C18, C19)");
}

static void test_cursor_single(void)
{
	void *a = xa_mk_value(1);
	struct oracle_cursor c;
	struct oracle o;

	oracle_init(&o, 0);
	oracle_mas_init(&c, &o, 4);
	expect(!oracle_mas_find(&c, 9) && cursor_is(&c, 0, ULONG_MAX, ma_none), "C42");
	oracle_store_range(&o, 0, 0, a);
	oracle_mas_set_range(&c, 0, 0);
	expect(oracle_mas_find(&c, 9) == a && cursor_is(&c, 0, 0, ma_root), "C41: on the entry");
	expect(!oracle_mas_find(&c, 9) && cursor_is(&c, 1, ULONG_MAX, ma_none), "C41: beyond");
	expect(!oracle_mas_next(&c, 9) && cursor_is(&c, 1, ULONG_MAX, ma_none), "C41: nothing changes");
	expect(oracle_mas_find_rev(&c, 0) == a && cursor_is(&c, 0, 0, ma_root), "C41: back");
	expect(!oracle_mas_find_rev(&c, 0) && cursor_is(&c, 0, 0, ma_none), "C41: find_rev again");
	oracle_mas_set_range(&c, 0, 0);
	expect(!oracle_mas_prev(&c, 0) && cursor_is(&c, 0, 0, ma_underflow), "C41: prev with index 0");
	expect(oracle_mas_next(&c, 0) == a && cursor_is(&c, 0, 0, ma_root), "K3: next from underflow");
	oracle_free(&o);
	puts("ok: cursors on the empty tree and the single entry (C41, C42)");
}

static void test_cursor_limits(void)
{
	void *a = xa_mk_value(1), *b = xa_mk_value(2);
	struct oracle_cursor c;
	struct oracle o;

	oracle_init(&o, 0);
	oracle_store_range(&o, 1000, 1500, a);
	oracle_store_range(&o, 2000, 2500, a);
	oracle_store_range(&o, 3000, 3500, b);
	oracle_mas_init(&c, &o, 2100);
	expect(oracle_mas_find(&c, ULONG_MAX) == a && cursor_is(&c, 2000, 2500, ma_active),
	       "C46: whole range");
	expect(!oracle_mas_next(&c, 2900) && cursor_is(&c, 2501, 2999, ma_overflow), "C44: 2501..2999");
	expect(!oracle_mas_next(&c, 2900) && cursor_is(&c, 2501, 2999, ma_overflow), "C44: the same limit");
	expect(oracle_mas_prev(&c, 0) == a && cursor_is(&c, 2000, 2500, ma_active), "C44: prev on overflow");
	expect(oracle_mas_next(&c, 3000) == b && cursor_is(&c, 3000, 3500, ma_active), "C44: larger max");
	oracle_mas_set_range(&c, 2000, 2000);
	expect(oracle_mas_next(&c, ULONG_MAX) == b, "C44: from start, next skips the entry");
	expect(oracle_mas_prev(&c, 2400) == a && c.index == 2000, "C45: begins below min");
	expect(!oracle_mas_prev(&c, 2000) && cursor_is(&c, 2000, 2500, ma_underflow), "C45: unchanged");
	expect(oracle_mas_find(&c, 2000) == a && cursor_is(&c, 2000, 2500, ma_active), "C45: find");
	oracle_mas_pause(&c);
	expect(oracle_mas_find(&c, ULONG_MAX) == b, "C34: after the pause");
	oracle_mas_pause(&c);
	expect(oracle_mas_prev(&c, 0) == a && c.index == 2000, "C45: prev from pause");
	expect(!oracle_mas_find(&c, 2700) && cursor_is(&c, 2501, 2999, ma_active), "C46: stays active");
	expect(oracle_mas_find(&c, 3000) == b, "C46: a larger max goes on");
	oracle_free(&o);
	puts("ok: cursors at their limits (C34, C44-C46)");
}

static void test_cursor_errors(void)
{
	struct oracle_cursor c;
	struct oracle o;

	oracle_init(&o, 0);
	oracle_mas_init(&c, &o, 5);
	oracle_mas_move_range(&c, 5, 4);
	expect(!oracle_mas_store(&c, xa_mk_value(1)) && cursor_is(&c, 5, 4, ma_error), "K12: mas_store");
	oracle_mas_pause(&c);
	expect(oracle_mas_store_gfp(&c, NULL) == -EINVAL && cursor_is(&c, 5, 4, ma_error), "K1: sticky");
	expect(oracle_mas_empty_area(&c, 0, 9, 1) == -EINVAL && c.status == ma_error, "K1: the errno");
	oracle_mas_no_memory(&c);
	expect(oracle_mas_empty_area_rev(&c, 0, 9, 1) == -ENOMEM && !oracle_mas_erase(&c), "K1: -ENOMEM");
	oracle_mas_reset(&c);
	expect(oracle_mas_store_gfp(&c, xa_mk_value(1)) == -EINVAL && cursor_is(&c, 5, 4, ma_start), "K12");
	oracle_mas_set_range(&c, 5, 8);
	expect(!oracle_mas_store(&c, xa_mk_value(1)) && cursor_is(&c, 5, 8, ma_active), "K11: settled");
	expect(oracle_mas_store(&c, NULL) == xa_mk_value(1) && cursor_is(&c, 5, 8, ma_none),
	       "K12: not widened");
	oracle_free(&o);
	puts("ok: errors of cursors (K1, K11, K12)");
}

int main(void)
{
	test_neighbours();
	test_zero_entry();
	test_alloc_limits();
	test_dup_settings();
	test_cursor_single();
	test_cursor_limits();
	test_cursor_errors();
	test_all_contents();
	test_random_programs();
	printf("ok: the oracle agrees with the model in %lu calls\n", operations);
	return 0;
}
