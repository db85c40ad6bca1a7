/* SPDX-License-Identifier: MIT */
#include "race.h"

#include "quarantine.h"
#include "scheduler.h"

#include <string.h>

struct race_other race_other;

/* Nodes are accessed by words, trees by halves of them. */
enum { NODE_GRAIN = 8, TREE_GRAIN = 4, TREE_CELLS = 512 };

/* Who accessed some memory, and when by the clock of each; 0: never. */
struct cell {
	uint32_t run; /* all else is of this run */
	uint32_t written;
	uint8_t writer;
	bool plainly; /* written by a plain store */
	uint32_t read[FUZZ_THREADS], loaded[FUZZ_THREADS];
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

static void join(struct race_clock *to, const struct race_clock *from)
{
	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		if (to->of[i] < from->of[i])
			to->of[i] = from->of[i];
}

void race_release(struct race_clock *clock)
{
	unsigned int me = self();

	join(clock, &own.clock[me]);
	own.clock[me].of[me]++;
}

void race_acquire(const struct race_clock *clock)
{
	join(&own.clock[self()], clock);
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
	if (__builtin_expect(cell->run != own.run, 0)) {
		memset(cell, 0, sizeof(*cell));
		cell->run = own.run;
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

static inline bool knows_all(unsigned int me, const uint32_t *when)
{
	bool fine = true;

	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		fine &= knows(me, i, when[i], false);
	return fine;
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
	cell->read[me] = own.clock[me].of[me];
	return knows_store(me, cell);
}

static inline bool write_cell(struct cell *cell, unsigned int me)
{
	bool fine = knows_store(me, cell) && knows_all(me, cell->read) && knows_all(me, cell->loaded);

	note_store(cell, me, true);
	return fine;
}

static inline bool load_cell(struct cell *cell, unsigned int me)
{
	cell->loaded[me] = own.clock[me].of[me];
	return !cell->plainly || knows_store(me, cell);
}

static inline bool store_cell(struct cell *cell, unsigned int me)
{
	bool fine = (!cell->plainly || knows_store(me, cell)) && knows_all(me, cell->read);

	note_store(cell, me, false);
	return fine;
}

static inline __attribute__((always_inline)) bool
for_cells(const void *at, size_t size, bool (*access)(struct cell *cell, unsigned int me))
{
	unsigned int me = self();
	bool fine = true;
	size_t count;
	struct cell *cell = cells_of(at, size, &count);

	for (; count; count--, cell++)
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
static struct race_clock *released_at(const void *at)
{
	size_t count;

	return &current(cells_of(at, 1, &count))->released;
}

bool race_load(const void *at, size_t size, bool acquire)
{
	bool fine = for_cells(at, size, load_cell);

	if (acquire)
		race_acquire(released_at(at));
	return fine;
}

bool race_store(const void *at, size_t size, bool release)
{
	bool fine = for_cells(at, size, store_cell);

	*released_at(at) = (struct race_clock){{0}};
	if (release)
		race_release(released_at(at));
	return fine;
}

bool race_update(const void *at, size_t size, bool acquire, bool release)
{
	bool fine = race_load(at, size, acquire) && for_cells(at, size, store_cell);

	if (release)
		race_release(released_at(at));
	return fine;
}

void race_forget(const void *at, size_t size)
{
	size_t count;
	struct cell *cell = cells_of(at, size, &count);

	for (; count; count--, cell++)
		cell->run = 0;
}
