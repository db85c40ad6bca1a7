/* SPDX-License-Identifier: MIT */
/*
 * plot.h - a tree of rcu_stress, and beside it what its writers did to each index: so that a reader can say
 * whether what it saw was ever there. Knows no threads.
 *
 * Every index has one writer. What a writer does has a number, one more for each operation; it is written
 * into the cells of the indices before the operation begins (`begun`), and the writer says which one is done
 * when it is. A reader notes what is done before it looks (a *moment*), and judges after it has looked. An
 * index that nothing has begun to change since the moment is *steady*, and must show exactly its word;
 * another one shows an entry that was stored over it, and NULL only if it was absent for a while.
 *
 * All this is relaxed: were it more, ThreadSanitizer would take it for the order that the library owes.
 * The fences order it in the hardware, where ThreadSanitizer does not look.
 *
 * The tree is made of fields. The first indices of a field are a pillar, which nobody changes in a plot that
 * several writers share. An entry says which range it was stored over, and by which operation.
 */
#ifndef STRESS_PLOT_H
#define STRESS_PLOT_H

#include <maple_tree.h>

enum {
	PLOT_INDICES = 4096,
	PLOT_FIELD = 256,
	PLOT_PILLAR = 4,
	PLOT_FIELDS = PLOT_INDICES / PLOT_FIELD,
	PLOT_WRITERS = PLOT_FIELDS, /* at most: each has a field */
};

struct plot_cell {
	unsigned long begun;  /* the last operation */
	unsigned long erased; /* the last that erases */
	unsigned long born;   /* the last that stores where there was nothing */
	void *word;           /* what the index holds once nothing is under way */
};

struct plot {
	struct maple_tree mt;
	const char *name;
	unsigned int writers; /* who share the fields in turn */
	struct plot_cell cell[PLOT_INDICES];
};

/* What each writer has done. */
struct plot_moment {
	unsigned long done[PLOT_WRITERS];
};

void plot_init(struct plot *plot, const char *name, unsigned int flags, unsigned int writers,
               const struct mt_allocator *allocator);

unsigned int plot_writer_of(const struct plot *plot, unsigned long index);

/* ---- Entries ------------------------------------------------------------- */

void *plot_entry(unsigned long first, unsigned long last, unsigned long number);
unsigned long plot_entry_first(const void *entry);
unsigned long plot_entry_last(const void *entry);
unsigned long plot_entry_number(const void *entry);

/* ---- Writers ------------------------------------------------------------- */

/* Before and after an operation that stores entry (NULL: erases) over [first,last]. */
void plot_begin(struct plot *plot, unsigned long first, unsigned long last, const void *entry,
                unsigned long number);
void plot_set(struct plot *plot, unsigned long first, unsigned long last, void *entry);
void plot_done(unsigned int writer, unsigned long number);

/* For the writer of the index: what it holds, and how far to both sides that one reaches. */
void *plot_word(const struct plot *plot, unsigned long index);
void plot_extent(const struct plot *plot, unsigned long index, unsigned long *first, unsigned long *last);

/* ---- Readers ------------------------------------------------------------- */

void plot_now(struct plot_moment *moment);

/* May a reader that began at the moment see entry at index; at each of [first,last]? Indices beyond the plot
 * are absent for ever. */
bool plot_allows(const struct plot *plot, unsigned long index, const void *entry,
                 const struct plot_moment *moment);
bool plot_allows_range(const struct plot *plot, unsigned long first, unsigned long last, const void *entry,
                       const struct plot_moment *moment);

/* An index in [from,to] that has held another entry than `but` ever since the moment: *missed. */
bool plot_misses(const struct plot *plot, unsigned long from, unsigned long to, const void *but,
                 const struct plot_moment *moment, unsigned long *missed);

#endif /* STRESS_PLOT_H */
