/* SPDX-License-Identifier: MIT */
/*
 * writer.c - what the writers of rcu_stress do, all the time: store, insert, erase, allocate, each in its own
 * fields; and writer 0 treats its own trees as wholes, and switches modes. Each knows what its indices hold,
 * so it checks what every call returns.
 */
#include "stress.h"

struct writer {
	struct worker *worker;
	unsigned long number; /* of the present operation */
};

static unsigned int below(struct writer *w, unsigned long n)
{
	return fuzz_random_below(&w->worker->random, (uint32_t)n);
}

/* ---- Where --------------------------------------------------------------- */

struct place {
	struct plot *plot;
	unsigned long min, max; /* the writer's own, around it */
	unsigned long first, last;
};

static void choose_range(struct writer *w, struct place *at)
{
	unsigned long room = at->max - at->min + 1, length;

	length = 1 + below(w, below(w, 16) ? 8 : room);
	at->first = at->min + below(w, room - length + 1);
	at->last = at->first + length - 1;
}

/* Between the pillars of a field of its own. */
static void choose_field(struct writer *w, struct place *at)
{
	unsigned int fields = (PLOT_FIELDS - w->worker->number + stress.writers - 1) / stress.writers;
	unsigned long field = w->worker->number + (unsigned long)below(w, fields) * stress.writers;

	at->plot = &stress.plot[STANDING];
	at->min = field * PLOT_FIELD + PLOT_PILLAR;
	at->max = (field + 1) * PLOT_FIELD - 1;
	choose_range(w, at);
}

static void choose_passing(struct writer *w, struct place *at)
{
	at->plot = &stress.plot[PASSING];
	at->min = 0;
	at->max = PLOT_INDICES - 1;
	choose_range(w, at);
}

static bool is_absent(const struct plot *plot, unsigned long first, unsigned long last)
{
	for (unsigned long i = first; i <= last; i++)
		if (plot_word(plot, i))
			return false;
	return true;
}

/* The lowest, or highest, window of absent indices within [min,max]. */
static bool find_window(const struct place *at, unsigned long size, bool highest, unsigned long *first)
{
	unsigned long free = 0;

	for (unsigned long n = 0; n <= at->max - at->min; n++) {
		unsigned long i = highest ? at->max - n : at->min + n;

		free = plot_word(at->plot, i) ? 0 : free + 1;
		if (free == size) {
			*first = highest ? i : i - (size - 1);
			return true;
		}
	}
	return false;
}

/* ---- Operations ---------------------------------------------------------- */

/* Whether the call came to what it should: 0 and done, or out of memory and nothing done, if it may be that.
 */
static bool came_true(const struct place *at, const char *call, int result)
{
	struct yard_totals totals;

	if (!result)
		return true;
	yard_totals(&totals);
	if (result != -ENOMEM || !totals.refused)
		stress_fail("%s: %s over [%lu,%lu] gave %d", at->plot->name, call, at->first, at->last,
		            result);
	return false;
}

static void *begin(struct writer *w, const struct place *at)
{
	void *entry = plot_entry(at->first, at->last, ++w->number);

	plot_begin(at->plot, at->first, at->last, entry, w->number);
	return entry;
}

static void store(struct writer *w, struct place *at)
{
	void *entry = begin(w, at);

	if (came_true(at, "mtree_store_range",
	              mtree_store_range(&at->plot->mt, at->first, at->last, entry, GFP_KERNEL)))
		plot_set(at->plot, at->first, at->last, entry);
}

static void store_nothing(struct writer *w, struct place *at)
{
	plot_begin(at->plot, at->first, at->last, NULL, ++w->number);
	if (came_true(at, "a store of NULL",
	              mtree_store_range(&at->plot->mt, at->first, at->last, NULL, GFP_KERNEL)))
		plot_set(at->plot, at->first, at->last, NULL);
}

static void insert(struct writer *w, struct place *at)
{
	bool absent = is_absent(at->plot, at->first, at->last);
	void *entry = absent ? begin(w, at) : xa_mk_value(0);
	int result = mtree_insert_range(&at->plot->mt, at->first, at->last, entry, GFP_KERNEL);

	if (!absent && result != -EEXIST)
		stress_fail("%s: mtree_insert_range over [%lu,%lu], which is not absent, gave %d",
		            at->plot->name, at->first, at->last, result);
	if (absent && came_true(at, "mtree_insert_range", result))
		plot_set(at->plot, at->first, at->last, entry);
}

/* The range that holds at->first, if it holds anything. */
static void *begin_erase(struct writer *w, struct place *at)
{
	void *word = plot_word(at->plot, at->first);

	if (!word)
		return NULL;
	plot_extent(at->plot, at->first, &at->first, &at->last);
	plot_begin(at->plot, at->first, at->last, NULL, ++w->number);
	return word;
}

static void end_erase(struct place *at, const char *call, const void *word, const void *erased)
{
	if (erased != word)
		stress_fail("%s: %s at %lu gave %p, not %p", at->plot->name, call, at->first, erased, word);
	if (word)
		plot_set(at->plot, at->first, at->last, NULL);
}

static void erase(struct writer *w, struct place *at)
{
	unsigned long index = at->first;
	void *word = begin_erase(w, at);

	end_erase(at, "mtree_erase", word, mtree_erase(&at->plot->mt, index));
}

static void erase_by_cursor(struct writer *w, struct place *at)
{
	unsigned long index = at->first;
	void *word = begin_erase(w, at), *erased;

	MA_STATE(mas, &at->plot->mt, index, index);
	mas_lock(&mas);
	erased = mas_erase(&mas);
	mas_unlock(&mas);
	end_erase(at, "mas_erase", word, erased);
}

static void store_by_cursor(struct writer *w, struct place *at)
{
	void *entry = begin(w, at);
	int result;

	MA_STATE(mas, &at->plot->mt, at->first, at->last);
	mas_lock(&mas);
	result = mas_preallocate(&mas, entry, GFP_KERNEL);
	if (!result)
		mas_store_prealloc(&mas, entry);
	mas_unlock(&mas);
	if (came_true(at, "mas_preallocate", result))
		plot_set(at->plot, at->first, at->last, entry);
}

/* Another cursor, which stood there before, sees what was stored (C40). */
static void store_beside_a_cursor(struct writer *w, struct place *at)
{
	void *entry = begin(w, at), *seen;
	int result;

	MA_STATE(mas, &at->plot->mt, at->first, at->last);
	MA_STATE(beside, &at->plot->mt, at->first, at->first);
	mas_lock(&mas);
	mas_walk(&beside);
	result = mas_store_gfp(&mas, entry, GFP_KERNEL);
	__mas_set_range(&beside, at->first, at->first);
	seen = mas_walk(&beside);
	mas_unlock(&mas);
	if (!came_true(at, "mas_store_gfp", result))
		return;
	if (seen != entry || beside.index != at->first || beside.last != at->last)
		stress_fail("%s: after %p was stored over [%lu,%lu] another cursor showed %p at [%lu,%lu]",
		            at->plot->name, entry, at->first, at->last, seen, beside.index, beside.last);
	plot_set(at->plot, at->first, at->last, entry);
}

/* Where the tree will find room is known here. */
static void allocate(struct writer *w, struct place *at)
{
	unsigned long size = at->last - at->first + 1, start = ULONG_MAX;
	bool highest = below(w, 2), found;
	void *entry = xa_mk_value(0);
	int result;

	if (!(stress.flags & MT_FLAGS_ALLOC_RANGE)) {
		insert(w, at);
		return;
	}
	found = find_window(at, size, highest, &at->first);
	if (found) {
		at->last = at->first + size - 1;
		entry = begin(w, at);
	}
	result = (highest ? mtree_alloc_rrange : mtree_alloc_range)(&at->plot->mt, &start, entry, size,
	                                                            at->min, at->max, GFP_KERNEL);
	if (!found && result != -EBUSY)
		stress_fail("%s: there is no room for %lu in [%lu,%lu], but allocating gave %d and %lu",
		            at->plot->name, size, at->min, at->max, result, start);
	if (!found || !came_true(at, "allocating", result))
		return;
	if (start != at->first)
		stress_fail("%s: allocating %lu in [%lu,%lu] gave %lu, not %lu", at->plot->name, size,
		            at->min, at->max, start, at->first);
	plot_set(at->plot, at->first, at->last, entry);
}

static void write_once(struct writer *w, struct place *at)
{
	static void (*const acts[])(struct writer * w, struct place * at) = {
	        store, store_by_cursor, store_beside_a_cursor, store_nothing, insert,
	        erase, erase,           erase_by_cursor,       allocate,
	};

	acts[below(w, sizeof(acts) / sizeof(acts[0]))](w, at);
	plot_done(w->worker->number, w->number);
	stress_count(&w->worker->tally.writes);
}

/* ---- Whole trees: writer 0 ----------------------------------------------- */

static const struct place whole = {.max = PLOT_INDICES - 1, .last = PLOT_INDICES - 1};

static void destroy(struct writer *w, struct plot *plot)
{
	plot_begin(plot, whole.first, whole.last, NULL, ++w->number);
	mtree_destroy(&plot->mt);
	plot_set(plot, whole.first, whole.last, NULL);
	plot_done(w->worker->number, w->number);
	stress_count(&w->worker->tally.destroys);
}

/* The passing tree's words become the copy's. */
static void copy(struct writer *w)
{
	struct plot *from = &stress.plot[PASSING], *to = &stress.plot[COPY];
	struct place at = whole;
	int result;

	at.plot = to;
	destroy(w, to);
	if (mt_in_rcu(&from->mt) != mt_in_rcu(&to->mt))
		return;
	w->number++;
	for (unsigned long i = whole.first; i <= whole.last; i++)
		if (plot_word(from, i))
			plot_begin(to, i, i, plot_word(from, i), w->number);
	result = mtree_dup(&from->mt, &to->mt, GFP_KERNEL);
	if (came_true(&at, "mtree_dup", result))
		for (unsigned long i = whole.first; i <= whole.last; i++)
			plot_set(to, i, i, plot_word(from, i));
	plot_done(w->worker->number, w->number);
	stress_count(&w->worker->tally.copies);
}

/* There and, after a few writes, back again; readers may come at any time. */
static void switch_modes(struct writer *w, struct plot *plot, void (*choose)(struct writer *, struct place *))
{
	struct place at = whole;
	int result;

	mt_clear_in_rcu(&plot->mt);
	for (unsigned int n = below(w, 16); n; n--) {
		choose(w, &at);
		write_once(w, &at);
	}
	at = whole;
	at.plot = plot;
	do
		result = mt_set_in_rcu(&plot->mt);
	while (!came_true(&at, "mt_set_in_rcu", result));
	stress_count(&w->worker->tally.switches);
}

/* A burst of stores, so that the tree grows; or of erasures, so that it shrinks. */
static void burst(struct writer *w, void (*act)(struct writer *w, struct place *at))
{
	struct place at;

	for (unsigned int n = below(w, 200); n; n--) {
		choose_passing(w, &at);
		act(w, &at);
		plot_done(w->worker->number, w->number);
		stress_count(&w->worker->tally.writes);
	}
}

static void treat_wholes(struct writer *w)
{
	switch (below(w, 8)) {
	case 0:
		destroy(w, &stress.plot[PASSING]);
		break;
	case 1:
		copy(w);
		break;
	case 2:
		switch_modes(w, &stress.plot[PASSING], choose_passing);
		break;
	case 3:
		switch_modes(w, &stress.plot[STANDING], choose_field);
		break;
	case 4:
	case 5:
		burst(w, store);
		break;
	default:
		burst(w, below(w, 2) ? erase : store_nothing);
		break;
	}
}

/* -------------------------------------------------------------------------- */

void writer_plant(void)
{
	for (unsigned long field = 0; field < PLOT_FIELDS; field++) {
		unsigned long first = field * PLOT_FIELD, last = first + PLOT_PILLAR - 1;
		struct plot *plot = &stress.plot[STANDING];
		void *entry = plot_entry(first, last, 0);

		if (mtree_store_range(&plot->mt, first, last, entry, GFP_KERNEL))
			stress_fail("a pillar of %s cannot be stored", plot->name);
		plot_set(plot, first, last, entry);
	}
}

void *writer_main(void *argument)
{
	struct worker *worker = argument;
	struct writer writer = {.worker = worker};
	struct place at;

	stress.flavour->register_thread();
	while (!maple_peek(&stress.stop)) {
		if (worker->number == 0 && !below(&writer, 50))
			treat_wholes(&writer);
		choose_field(&writer, &at);
		write_once(&writer, &at);
		stress.flavour->read_quiescent_state();
	}
	stress.flavour->unregister_thread();
	return NULL;
}
