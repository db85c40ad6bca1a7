/* SPDX-License-Identifier: MIT */
#include "race.h"

#include "quarantine.h"
#include "scheduler.h"

#include <string.h>

struct race_other race_other;

/* Nodes are accessed by words, trees by halves of them. */
enum { NODE_GRAIN = 8, TREE_GRAIN = 4, TREE_CELLS = 512 };

/* Which threads accessed some memory in one way, and when by the clock of each. */
struct accesses {
	unsigned int by; /* bit n: thread n did */
	uint32_t when[FUZZ_THREADS];
};

/* What was done to some memory. */
struct cell {
	uint32_t run;     /* all else is of this run */
	uint32_t written; /* 0: never */
	uint8_t writer;
	bool plainly;     /* written by a plain store */
	bool released_to; /* there is something in `released` */
	struct accesses reads, loads;
	struct race_clock released;
};

/* Callbacks take the place of main, which does not run beside others. */
enum { CALLBACKS = FUZZ_MAIN };

static struct {
	uintptr_t trees;
	uint32_t run;
	struct race_clock clock[FUZZ_THREADS];
	unsigned int in_callback[FUZZ_THREADS]; /* how deep */
	struct cell node[QUARANTINE_BLOCKS * (QUARANTINE_BLOCK_SIZE / NODE_GRAIN)];
	struct cell tree[TREE_CELLS];
} own;

void race_begin(const void *begin, size_t size)
{
	own.trees = (uintptr_t)begin;
	if (size > (size_t)TREE_CELLS * TREE_GRAIN)
		__builtin_trap(); /* trees have grown: more cells */
	own.run++;
	memset(own.clock, 0, sizeof(own.clock));
	memset(own.in_callback, 0, sizeof(own.in_callback));
	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		own.clock[i].of[i] = 1;
}

/* ---- Clocks -------------------------------------------------------------- */

static inline unsigned int self(void)
{
	return own.in_callback[scheduler.current] ? CALLBACKS : scheduler.current;
}

void race_join(struct race_clock *to, const struct race_clock *from)
{
	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		if (to->of[i] < from->of[i])
			to->of[i] = from->of[i];
}

void race_release(struct race_clock *clock)
{
	unsigned int me = self();

	race_join(clock, &own.clock[me]);
	own.clock[me].of[me]++;
}

void race_acquire(const struct race_clock *clock)
{
	race_join(&own.clock[self()], clock);
}

void race_enter_callback(const struct race_clock *clock)
{
	own.in_callback[scheduler.current]++;
	race_acquire(clock);
}

void race_leave_callback(void)
{
	own.in_callback[scheduler.current]--;
}

/* ---- Accesses ------------------------------------------------------------ */

static inline struct cell *current(struct cell *cell)
{
	if (cell->run != own.run) {
		cell->run = own.run;
		cell->written = 0;
		cell->writer = 0;
		cell->plainly = cell->released_to = false;
		cell->reads.by = cell->loads.by = 0;
	}
	return cell;
}

/* The cells of [at, at + size), and how many. */
static inline struct cell *cells_of(const void *at, size_t size, size_t *count)
{
	size_t offset = (uintptr_t)at - (uintptr_t)quarantine.block, grain = NODE_GRAIN;
	struct cell *first = own.node;

	if (offset >= sizeof(quarantine.block)) {
		offset = (uintptr_t)at - own.trees;
		grain = TREE_GRAIN;
		first = own.tree;
	}
	*count = (offset + size - 1) / grain - offset / grain + 1;
	return first + offset / grain;
}

/* Does the thread know of an access? If not, that is the race. Of its own it always does. */
static inline bool knows(unsigned int me, unsigned int other, uint32_t when, bool wrote)
{
	if (__builtin_expect(when <= own.clock[me].of[other], 1))
		return true;
	race_other = (struct race_other){(enum fuzz_thread)other, wrote};
	return false;
}

static inline bool knows_all(unsigned int me, const struct accesses *accesses)
{
	bool fine = true;

	for (unsigned int others = accesses->by & ~(1u << me), i = 0; others; others >>= 1, i++)
		fine &= !(others & 1) || knows(me, i, accesses->when[i], false);
	return fine;
}

static inline void note(struct accesses *accesses, unsigned int me)
{
	accesses->by |= 1u << me;
	accesses->when[me] = own.clock[me].of[me];
}

static inline bool knows_store(unsigned int me, const struct cell *cell)
{
	return knows(me, cell->writer, cell->written, true);
}

static inline void note_store(struct cell *cell, unsigned int me, bool plainly)
{
	cell->writer = (uint8_t)me;
	cell->written = own.clock[me].of[me];
	cell->plainly = plainly;
}

static inline bool read_cell(struct cell *cell, unsigned int me)
{
	note(&cell->reads, me);
	return knows_store(me, cell);
}

static inline bool write_cell(struct cell *cell, unsigned int me)
{
	bool fine = knows_store(me, cell) && knows_all(me, &cell->reads) && knows_all(me, &cell->loads);

	note_store(cell, me, true);
	return fine;
}

static inline bool load_cell(struct cell *cell, unsigned int me)
{
	note(&cell->loads, me);
	return !cell->plainly || knows_store(me, cell);
}

static inline bool store_cell(struct cell *cell, unsigned int me)
{
	bool fine = (!cell->plainly || knows_store(me, cell)) && knows_all(me, &cell->reads);

	note_store(cell, me, false);
	return fine;
}

static inline __attribute__((always_inline)) bool
for_cells(const void *at, size_t size, bool (*access)(struct cell *cell, unsigned int me))
{
	size_t offset = (uintptr_t)at - (uintptr_t)quarantine.block, count;
	unsigned int me = self();
	bool fine = true;
	struct cell *cell;

	/* Nearly always it is a word of a node. */
	if (__builtin_expect(offset < sizeof(quarantine.block) && size <= NODE_GRAIN, 1))
		return access(current(&own.node[offset / NODE_GRAIN]), me);
	for (cell = cells_of(at, size, &count); count; count--, cell++)
		fine &= access(current(cell), me);
	return fine;
}

bool race_read(const void *at, size_t size)
{
	return for_cells(at, size, read_cell);
}

bool race_write(const void *at, size_t size)
{
	return for_cells(at, size, write_cell);
}

/* Of an atomic word, the first cell holds what was released there. */
static inline struct cell *word_at(const void *at)
{
	size_t count;

	return current(cells_of(at, 1, &count));
}

static inline void acquire_from(const struct cell *word)
{
	if (word->released_to)
		race_acquire(&word->released);
}

static inline void release_to(struct cell *word)
{
	if (!word->released_to)
		word->released = (struct race_clock){{0}};
	word->released_to = true;
	race_release(&word->released);
}

bool race_load(const void *at, size_t size, bool acquire)
{
	bool fine = for_cells(at, size, load_cell);

	if (acquire)
		acquire_from(word_at(at));
	return fine;
}

bool race_store(const void *at, size_t size, bool release)
{
	bool fine = for_cells(at, size, store_cell);

	word_at(at)->released_to = false;
	if (release)
		release_to(word_at(at));
	return fine;
}

bool race_update(const void *at, size_t size, bool acquire, bool release)
{
	bool fine = race_load(at, size, acquire) && for_cells(at, size, store_cell);

	if (release)
		release_to(word_at(at));
	return fine;
}

void race_forget(const void *at, size_t size)
{
	size_t count;
	struct cell *cell = cells_of(at, size, &count);

	for (; count; count--, cell++)
		cell->run = 0;
}
