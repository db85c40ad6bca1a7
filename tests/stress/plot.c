/* SPDX-License-Identifier: MIT */
#include "plot.h"
#include "port.h"

/* What is before it happens before what is behind it, on both sides. */
static void fence(void)
{
	__atomic_thread_fence(__ATOMIC_ACQ_REL);
}

static unsigned long done[PLOT_WRITERS];

void plot_init(struct plot *plot, const char *name, unsigned int flags, unsigned int writers,
               const struct mt_allocator *allocator)
{
	mt_init_flags(&plot->mt, flags);
	mt_set_allocator(&plot->mt, allocator);
	plot->name = name;
	plot->writers = writers;
}

unsigned int plot_writer_of(const struct plot *plot, unsigned long index)
{
	return (unsigned int)(index / PLOT_FIELD) % plot->writers;
}

/* ---- Entries: a number, a length less one, a first index ------------------- */

enum { INDEX_BITS = 12 };
_Static_assert(1 << INDEX_BITS == PLOT_INDICES, "an entry has room for its range");
_Static_assert(sizeof(long) == 8, "an entry has room for its number");

static unsigned long low_bits(unsigned long value)
{
	return value % PLOT_INDICES;
}

void *plot_entry(unsigned long first, unsigned long last, unsigned long number)
{
	return xa_mk_value(number << (2 * INDEX_BITS) | (last - first) << INDEX_BITS | first);
}

unsigned long plot_entry_first(const void *entry)
{
	return low_bits(xa_to_value(entry));
}

unsigned long plot_entry_last(const void *entry)
{
	return plot_entry_first(entry) + low_bits(xa_to_value(entry) >> INDEX_BITS);
}

unsigned long plot_entry_number(const void *entry)
{
	return xa_to_value(entry) >> (2 * INDEX_BITS);
}

/* ---- Writers ------------------------------------------------------------- */

void plot_begin(struct plot *plot, unsigned long first, unsigned long last, const void *entry,
                unsigned long number)
{
	for (unsigned long i = first; i <= last; i++) {
		struct plot_cell *cell = &plot->cell[i];

		if (!entry)
			maple_poke(&cell->erased, number);
		else if (!cell->word)
			maple_poke(&cell->born, number);
		maple_poke(&cell->begun, number);
	}
	fence();
}

void plot_set(struct plot *plot, unsigned long first, unsigned long last, void *entry)
{
	fence();
	for (unsigned long i = first; i <= last; i++)
		maple_poke(&plot->cell[i].word, entry);
}

void plot_done(unsigned int writer, unsigned long number)
{
	fence();
	maple_poke(&done[writer], number);
}

void *plot_word(const struct plot *plot, unsigned long index)
{
	return plot->cell[index].word;
}

void plot_extent(const struct plot *plot, unsigned long index, unsigned long *first, unsigned long *last)
{
	const void *word = plot->cell[index].word;

	*first = *last = index;
	while (*first && plot->cell[*first - 1].word == word)
		(*first)--;
	while (*last + 1 < PLOT_INDICES && plot->cell[*last + 1].word == word)
		(*last)++;
}

/* ---- Readers ------------------------------------------------------------- */

void plot_now(struct plot_moment *moment)
{
	for (unsigned int i = 0; i < PLOT_WRITERS; i++)
		moment->done[i] = maple_peek(&done[i]);
	fence();
}

static bool allows_nothing(const struct plot_cell *cell, unsigned long since)
{
	if (!maple_peek(&cell->word))
		return true;
	fence();
	return maple_peek(&cell->erased) > since || maple_peek(&cell->born) > since;
}

static bool allows_entry(const struct plot_cell *cell, unsigned long index, const void *entry,
                         unsigned long since)
{
	const void *word = maple_peek(&cell->word);
	unsigned long begun;

	fence();
	begun = maple_peek(&cell->begun);
	if (!xa_is_value(entry) || index < plot_entry_first(entry) || index > plot_entry_last(entry) ||
	    plot_entry_number(entry) > begun)
		return false;
	return begun > since || entry == word;
}

bool plot_allows(const struct plot *plot, unsigned long index, const void *entry,
                 const struct plot_moment *moment)
{
	unsigned long since;

	if (index >= PLOT_INDICES)
		return !entry;
	since = moment->done[plot_writer_of(plot, index)];
	fence();
	return entry ? allows_entry(&plot->cell[index], index, entry, since)
	             : allows_nothing(&plot->cell[index], since);
}

bool plot_allows_range(const struct plot *plot, unsigned long first, unsigned long last, const void *entry,
                       const struct plot_moment *moment)
{
	bool allowed = first <= last && (!entry || last < PLOT_INDICES);

	for (unsigned long i = first; allowed && i <= last && i < PLOT_INDICES; i++)
		allowed = plot_allows(plot, i, entry, moment);
	return allowed;
}

bool plot_misses(const struct plot *plot, unsigned long from, unsigned long to, const void *but,
                 const struct plot_moment *moment, unsigned long *missed)
{
	fence();
	for (unsigned long i = from; i <= to && i < PLOT_INDICES; i++) {
		const struct plot_cell *cell = &plot->cell[i];
		const void *word = maple_peek(&cell->word);

		fence();
		if (word && word != but &&
		    maple_peek(&cell->begun) <= moment->done[plot_writer_of(plot, i)]) {
			*missed = i;
			return true;
		}
	}
	return false;
}
