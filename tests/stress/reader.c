/* SPDX-License-Identifier: MIT */
/*
 * reader.c - what the readers of rcu_stress do, all the time: look up, walk with cursors both ways, go round
 * mt_find; and judge each answer by the plot.
 */
#include <sched.h>

#include "stress.h"

struct reader {
	struct worker *worker;
	unsigned int number;
	unsigned long sections; /* so far */
};

static uint32_t below(struct reader *r, uint32_t n)
{
	return fuzz_random_below(&r->worker->random, n);
}

static struct plot *choose_plot(struct reader *r)
{
	static const unsigned int often[] = {STANDING, STANDING, PASSING, COPY};

	return &stress.plot[often[below(r, 4)]];
}

/* ---- Sections ------------------------------------------------------------ */

static void enter(struct reader *r)
{
	maple_read_lock();
	maple_poke(&yard_section[r->number], ++r->sections);
}

static void leave(struct reader *r)
{
	maple_poke(&yard_section[r->number], 0);
	maple_read_unlock();
}

/* Enter a section of a tree in RCU mode, or lock one that is not. */
static bool begin(struct reader *r, struct plot *plot)
{
	enter(r);
	if (mt_in_rcu(&plot->mt))
		return true;
	leave(r);
	mtree_lock(&plot->mt);
	return false;
}

static void end(struct reader *r, struct plot *plot, bool in_section)
{
	if (in_section)
		leave(r);
	else
		mtree_unlock(&plot->mt);
}

/* Let writers go on for a while: until one of them has, if that is soon. */
static void linger(struct reader *r, const struct plot_moment *since)
{
	struct plot_moment now;

	if (!below(r, 64))
		sched_yield(); /* the writer may be waiting for this processor */
	for (unsigned int i = 0; i < 100; i++) {
		plot_now(&now);
		if (memcmp(&now, since, sizeof(now)) != 0)
			return;
	}
}

/* ---- Lookups ------------------------------------------------------------- */

static void *look_up(struct plot *plot, unsigned long index)
{
	struct plot_moment moment;
	void *entry;

	plot_now(&moment);
	entry = mtree_load(&plot->mt, index);
	if (!plot_allows(plot, index, entry, &moment))
		stress_fail("%s: mtree_load(%lu) gave %p, which was not there", plot->name, index, entry);
	return entry;
}

static void look_up_one(struct reader *r)
{
	look_up(choose_plot(r), below(r, PLOT_INDICES));
}

/* Within a section an index does not go back to an older entry either. */
static void look_up_twice(struct reader *r)
{
	unsigned long index = below(r, PLOT_INDICES);
	struct plot *plot = choose_plot(r);
	struct plot_moment moment;
	void *before, *after;

	enter(r);
	plot_now(&moment);
	before = look_up(plot, index);
	linger(r, &moment);
	after = look_up(plot, index);
	if (before && after && plot_entry_number(after) < plot_entry_number(before))
		stress_fail("%s: index %lu went back from entry %p to the older %p", plot->name, index,
		            before, after);
	leave(r);
}

/* ---- Neighbours ---------------------------------------------------------- */

static void ask_for_next(struct plot *plot, unsigned long index)
{
	struct plot_moment moment;
	unsigned long missed;
	void *here, *entry;

	plot_now(&moment);
	here = mtree_load(&plot->mt, index);
	entry = mt_next(&plot->mt, index, ULONG_MAX);
	if (entry && (!xa_is_value(entry) || plot_entry_last(entry) <= index))
		stress_fail("%s: mt_next(%lu) gave %p, which does not follow", plot->name, index, entry);
	if (!entry && plot_misses(plot, index + 1, PLOT_INDICES - 1, here, &moment, &missed))
		stress_fail("%s: mt_next(%lu) gave nothing, but %lu was there all the time", plot->name,
		            index, missed);
}

static void ask_for_previous(struct plot *plot, unsigned long index)
{
	struct plot_moment moment;
	unsigned long missed;
	void *here, *entry;

	plot_now(&moment);
	here = mtree_load(&plot->mt, index);
	entry = mt_prev(&plot->mt, index, 0);
	if (entry && (!xa_is_value(entry) || plot_entry_first(entry) >= index))
		stress_fail("%s: mt_prev(%lu) gave %p, which does not precede", plot->name, index, entry);
	if (!entry && index && plot_misses(plot, 0, index - 1, here, &moment, &missed))
		stress_fail("%s: mt_prev(%lu) gave nothing, but %lu was there all the time", plot->name,
		            index, missed);
}

static void ask_neighbours(struct reader *r)
{
	struct plot *plot = choose_plot(r);

	ask_for_next(plot, below(r, PLOT_INDICES));
	ask_for_previous(plot, below(r, PLOT_INDICES));
}

/* ---- mt_find ------------------------------------------------------------- */

/* One step: true if there may be another. */
static bool find_one(struct plot *plot, unsigned long *index)
{
	unsigned long from = *index, missed, last;
	struct plot_moment moment;
	void *entry;

	plot_now(&moment);
	entry = mt_find(&plot->mt, index, ULONG_MAX);
	last = entry ? *index - 1 : PLOT_INDICES - 1;
	if (entry && (last < from || !plot_allows(plot, last, entry, &moment)))
		stress_fail("%s: mt_find(%lu) gave %p up to %lu, which was not there", plot->name, from,
		            entry, last);
	if (plot_misses(plot, from, last, entry, &moment, &missed))
		stress_fail("%s: mt_find(%lu) passed over %lu, which was there all the time", plot->name,
		            from, missed);
	return entry && *index < PLOT_INDICES;
}

static void go_round(struct reader *r)
{
	unsigned long index = below(r, PLOT_INDICES), steps = 1 + below(r, 40);
	struct plot *plot = choose_plot(r);

	while (steps-- && find_one(plot, &index))
		stress_count(&r->worker->tally.reads);
}

/* ---- Cursors ------------------------------------------------------------- */

enum direction { UP, DOWN };

struct form {
	const char *name;
	void *(*step)(struct ma_state *mas, unsigned long limit);
	enum direction direction;
	bool shows_holes;
	bool skips_here; /* goes on from the range that covers index, whatever that is by now */
};

static const struct form forms[] = {
        {"mas_find", mas_find, UP, false, false},
        {"mas_find_range", mas_find_range, UP, true, false},
        {"mas_next", mas_next, UP, false, true},
        {"mas_next_range", mas_next_range, UP, true, true},
        {"mas_find_rev", mas_find_rev, DOWN, false, false},
        {"mas_find_range_rev", mas_find_range_rev, DOWN, true, false},
        {"mas_prev", mas_prev, DOWN, false, true},
        {"mas_prev_range", mas_prev_range, DOWN, true, true},
};

/* A cursor on its way. */
struct way {
	const struct form *form;
	struct plot *plot;
	struct ma_state mas;
	struct plot_moment moment; /* of the section it is in */
	unsigned long index, last; /* where it was; both where it begins, at first */
	void *entry;               /* what it showed there */
	bool begun, paused;
};

/* The indices that the step went past, to the present range or (at the end) off the tree; false if none. */
static bool passed(const struct way *way, bool at_end, unsigned long *from, unsigned long *to)
{
	bool includes_here = !way->begun && !way->form->skips_here;

	if (way->form->direction == UP) {
		if (way->last == ULONG_MAX || (!at_end && !way->mas.index))
			return false;
		*from = way->last + !includes_here;
		*to = at_end ? PLOT_INDICES - 1 : way->mas.index - 1;
	} else {
		if ((!way->index && !includes_here) || (!at_end && way->mas.last == ULONG_MAX))
			return false;
		*from = at_end ? 0 : way->mas.last + 1;
		*to = way->index - !includes_here;
	}
	return *from <= *to;
}

static void check_passed(const struct way *way, bool at_end)
{
	unsigned long from, to, missed;

	if (!passed(way, at_end, &from, &to) ||
	    !plot_misses(way->plot, from, to, way->entry, &way->moment, &missed))
		return;
	stress_fail("%s: %s from [%lu,%lu] to [%lu,%lu] passed over %lu, which was there all the time",
	            way->plot->name, way->form->name, way->index, way->last, way->mas.index, way->mas.last,
	            missed);
}

/*
 * A cursor goes on from index; mas_find, after a pause, from the end of its range. By then that may be in the
 * middle of another range, which is shown whole.
 */
static bool went_on(const struct way *way)
{
	bool from_the_end = way->paused && !way->form->skips_here;

	if (!way->begun)
		return true;
	if (way->form->direction == UP)
		return from_the_end ? way->mas.last > way->last : way->mas.index > way->index;
	return from_the_end ? way->mas.index < way->index : way->mas.last < way->index;
}

/* True if there may be more. */
static bool step(struct way *way)
{
	unsigned long limit = way->form->direction == UP ? ULONG_MAX : 0;
	void *entry = way->form->step(&way->mas, limit);
	bool at_end = !entry && !(way->form->shows_holes && way->mas.status == ma_active);

	check_passed(way, at_end);
	if (at_end)
		return false;
	if (!went_on(way))
		stress_fail("%s: %s went from [%lu,%lu] back to [%lu,%lu]", way->plot->name, way->form->name,
		            way->index, way->last, way->mas.index, way->mas.last);
	if (!plot_allows_range(way->plot, way->mas.index, way->mas.last, entry, &way->moment))
		stress_fail("%s: %s showed %p at [%lu,%lu], which was not there", way->plot->name,
		            way->form->name, entry, way->mas.index, way->mas.last);
	way->index = way->mas.index;
	way->last = way->mas.last;
	way->entry = entry;
	way->begun = true;
	way->paused = false;
	return true;
}

/* The range from which a form goes on that skips it. */
static void look_here(struct way *way)
{
	struct ma_state mas;

	if (!way->form->skips_here)
		return;
	mas_init(&mas, &way->plot->mt, way->index);
	way->entry = mas_walk(&mas);
}

/* Steps within one section; false at the end of the tree. */
static bool stretch(struct reader *r, struct way *way, unsigned int steps)
{
	bool in_section = begin(r, way->plot), more = true;

	plot_now(&way->moment);
	look_here(way);
	while (more && steps--) {
		more = step(way);
		if (in_section)
			yard_sight(r->number, &way->mas.path);
		if (in_section && !below(r, 8))
			linger(r, &way->moment);
		stress_count(&r->worker->tally.reads);
	}
	mas_pause(&way->mas);
	way->paused = true;
	end(r, way->plot, in_section);
	return more;
}

static void walk(struct reader *r)
{
	unsigned long at = below(r, PLOT_INDICES);
	struct way way = {.form = &forms[below(r, sizeof(forms) / sizeof(forms[0]))],
	                  .plot = choose_plot(r),
	                  .index = at,
	                  .last = at};
	unsigned int stretches = 1 + below(r, 4);

	mas_init(&way.mas, &way.plot->mt, at);
	while (stretches-- && stretch(r, &way, 1 + below(r, 24))) {
		stress.flavour->read_quiescent_state();
		linger(r, &way.moment);
	}
}

/* -------------------------------------------------------------------------- */

void *reader_main(void *argument)
{
	static void (*const acts[])(struct reader * r) = {
	        look_up_one, look_up_one, look_up_one, look_up_twice, ask_neighbours, go_round, walk, walk,
	};
	struct worker *worker = argument;
	struct reader reader = {.worker = worker, .number = worker->number};

	stress.flavour->register_thread();
	while (!maple_peek(&stress.stop)) {
		acts[below(&reader, sizeof(acts) / sizeof(acts[0]))](&reader);
		stress_count(&worker->tally.reads);
		stress.flavour->read_quiescent_state();
	}
	stress.flavour->unregister_thread();
	return NULL;
}
