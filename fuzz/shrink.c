/* SPDX-License-Identifier: MIT */
/*
 * shrink.c - what is tried, in which order; fewer operations and fewer switches.
 */
#include "shrink-private.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

/* Two operations may only go together, a store and its erase. Trying all pairs is for short programs. */
enum { PAIRS_MAX = 24 };

/* ---- What did not fail is not tried again -------------------------------- */

static uint64_t mixed(uint64_t hash, uint64_t value)
{
	hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
	return hash ^ hash >> 29;
}

static uint64_t hash_of(const struct fuzz_program *p)
{
	const struct fuzz_schedule *how = &p->schedule;
	uint64_t hash = mixed(p->count, p->switch_count);

	for (size_t i = 0; i < FUZZ_TREES; i++)
		hash = mixed(hash, p->tree[i]);
	hash = mixed(hash, (uint64_t)how->strategy << 8 | (uint64_t)how->stores << 4 | how->grace);
	hash = mixed(hash, (uint64_t)how->seed << 32 | (uint64_t)how->spread << 8 | how->depth);
	for (size_t i = 0; i < p->count; i++) {
		const struct fuzz_op *op = &p->op[i];

		hash = mixed(hash, (uint64_t)op->code << 32 | (uint64_t)op->thread << 24 |
		                           (uint64_t)op->who << 16 | (uint64_t)op->fail << 8 | op->entry);
		for (int k = 0; k < 3; k++)
			hash = mixed(hash, op->operand[k]);
	}
	for (size_t i = 0; i < p->switch_count; i++) {
		const struct fuzz_switch *s = &p->switches[i];

		hash = mixed(mixed(hash, (uint64_t)s->op << 32 | s->at), s->to);
	}
	return hash | 1;
}

/* Where the hash is, or may be put. */
static uint64_t *place_of(uint64_t *table, size_t room, uint64_t hash)
{
	size_t i = hash >> 7 & (room - 1);

	while (table[i] && table[i] != hash)
		i = (i + 1) & (room - 1);
	return &table[i];
}

static void grow_tried(struct shrink *s)
{
	size_t room = s->tried_room ? 2 * s->tried_room : 4096;
	uint64_t *table = calloc(room, sizeof(*table));

	if (!table)
		err(2, "no memory for %zu programs tried", room);
	for (size_t i = 0; i < s->tried_room; i++)
		if (s->tried[i])
			*place_of(table, room, s->tried[i]) = s->tried[i];
	free(s->tried);
	s->tried = table;
	s->tried_room = room;
}

/* True if it is in the table already; else it is now. */
static bool tried_before(struct shrink *s, uint64_t hash)
{
	uint64_t *place;

	if (2 * s->tried_count >= s->tried_room)
		grow_tried(s);
	place = place_of(s->tried, s->tried_room, hash);
	if (*place)
		return true;
	*place = hash;
	s->tried_count++;
	return false;
}

/* ---- One try ------------------------------------------------------------- */

/* The operations in keep (all of them, if it is NULL), and the switches in these. */
static void copy_kept(struct fuzz_program *to, const struct fuzz_program *from, const bool *keep)
{
	size_t op = 0, next = 0;

	fuzz_program_clear(to);
	memcpy(to->tree, from->tree, sizeof(to->tree));
	to->schedule = from->schedule;
	fuzz_program_reserve(to, from->count);
	for (; op < from->count; op++) {
		for (; next < from->switch_count && from->switches[next].op == op; next++) {
			struct fuzz_switch s = from->switches[next];

			s.op = (uint32_t)to->count;
			if (!keep || keep[op])
				fuzz_program_list_switch(to, &s);
		}
		if (!keep || keep[op])
			fuzz_program_append(to, &from->op[op]);
	}
}

struct fuzz_program *shrink_begin(struct shrink *s)
{
	copy_kept(&s->trial, &s->best, NULL);
	return &s->trial;
}

static bool may_go_on(struct shrink *s)
{
	if (!s->stopped)
		s->stopped = (s->budget && s->tries >= s->budget) || (s->goes_on && !s->goes_on(s->ctx, s));
	return !s->stopped;
}

static bool take_trial(struct shrink *s)
{
	struct fuzz_program before = s->best;

	s->best = s->trial;
	s->trial = before;
	s->taken++;
	return true;
}

/* What is found must repeat itself: its schedule is given now, not drawn. */
static bool finds_again(struct shrink *s, size_t switches)
{
	return s->finds(s->ctx, &s->trial, switches, s->effort) && s->fails(s->ctx, &s->trial);
}

static bool try_with(struct shrink *s, bool search)
{

	fuzz_program_settle_threads(&s->trial);
	if (fuzz_program_equal(&s->best, &s->trial) || !s->trial.count ||
	    fuzz_program_is_threaded(&s->best) != fuzz_program_is_threaded(&s->trial))
		return false;
	if (tried_before(s, mixed(hash_of(&s->trial), search ? s->effort + 1 : 0) | 1) || !may_go_on(s))
		return false;
	s->tries++;
	if (!s->fails(s->ctx, &s->trial) && !(search && finds_again(s, SIZE_MAX)))
		return false;
	return take_trial(s);
}

bool shrink_try(struct shrink *s)
{
	return try_with(s, s->finds && fuzz_program_is_threaded(&s->best));
}

bool shrink_try_as_listed(struct shrink *s)
{
	return try_with(s, false);
}

/* ---- Fewer --------------------------------------------------------------- */

/* The program without the operations that `keep` says, all in one. */
static bool try_kept(struct shrink *s, const bool *keep)
{
	copy_kept(&s->trial, &s->best, keep);
	return shrink_try(s);
}

static bool *keep_all(const struct shrink *s)
{
	bool *keep = malloc(s->best.count * sizeof(*keep));

	if (!keep)
		err(2, "no memory for %zu operations", s->best.count);
	memset(keep, true, s->best.count * sizeof(*keep));
	return keep;
}

static bool drop_operations(struct shrink *s, size_t from, size_t to)
{
	bool *keep = keep_all(s), dropped;

	memset(keep + from, false, (to - from) * sizeof(*keep));
	dropped = try_kept(s, keep);
	free(keep);
	return dropped;
}

static bool drop_switches(struct shrink *s, size_t from, size_t to)
{
	struct fuzz_program *p = shrink_begin(s);

	memmove(&p->switches[from], &p->switches[to], (p->switch_count - to) * sizeof(*p->switches));
	p->switch_count -= to - from;
	return shrink_try_as_listed(s);
}

/*
 * All of them, blocks of half of them, of a quarter and so on down to one, each
 * from the end to the beginning: of what comes late, less depends.
 */
static bool drop_blocks(struct shrink *s, const size_t *count,
                        bool (*drop)(struct shrink *s, size_t from, size_t to))
{
	bool any = false;

	for (size_t size = *count; size; size /= 2) {
		for (size_t end = *count; end;) {
			size_t begin = end > size ? end - size : 0;

			any |= drop(s, begin, end);
			end = begin < *count ? begin : *count;
		}
	}
	return any;
}

static bool drop_threads(struct shrink *s)
{
	bool any = false;

	for (unsigned int thread = FUZZ_THREADS; thread-- > FUZZ_WRITER;) {
		bool *keep = keep_all(s);

		for (size_t i = 0; i < s->best.count; i++)
			keep[i] = s->best.op[i].thread != thread;
		any |= try_kept(s, keep);
		free(keep);
	}
	return any;
}

static bool drop_pair(struct shrink *s, size_t a, size_t b)
{
	bool *keep = keep_all(s), dropped;

	keep[a] = keep[b] = false;
	dropped = try_kept(s, keep);
	free(keep);
	return dropped;
}

static bool drop_pairs(struct shrink *s)
{
	bool any = false;

	for (size_t b = s->best.count; b-- > 1;) {
		for (size_t a = b; a-- > 0;) {
			if (s->best.count > PAIRS_MAX || b >= s->best.count)
				return any;
			any |= drop_pair(s, a, b);
		}
	}
	return any;
}

static bool fewer_operations(struct shrink *s)
{
	bool any = drop_threads(s);

	any |= drop_blocks(s, &s->best.count, drop_operations);
	return any;
}

/* ---- The order ----------------------------------------------------------- */

/* Listed switches one by one: nearer to where their operation begins. */
static bool earlier_switches(struct shrink *s)
{
	bool any = false;

	for (size_t i = 0; i < s->best.switch_count; i++) {
		for (uint32_t by = s->best.switches[i].at; by; by /= 2) {
			struct fuzz_program *p;
			struct fuzz_switch moved;

			if (by > s->best.switches[i].at)
				continue;
			p = shrink_begin(s);
			moved = p->switches[i];
			moved.at -= by;
			if (i && p->switches[i - 1].op == moved.op && p->switches[i - 1].at >= moved.at)
				continue;
			p->switches[i] = moved;
			any |= shrink_try_as_listed(s);
		}
	}
	return any;
}

static bool shrink_switches(struct shrink *s)
{
	bool any = drop_blocks(s, &s->best.switch_count, drop_switches);

	any |= earlier_switches(s);
	return any;
}

/* The same program under another schedule of fewer switches. */
static bool calmer_schedule(struct shrink *s)
{
	bool any = false;

	while (s->best.switch_count && may_go_on(s)) {
		shrink_begin(s);
		s->tries++;
		if (!finds_again(s, s->best.switch_count - 1))
			return any;
		any = take_trial(s);
	}
	return any;
}

/* What is worth a long search. */
static bool what_is_hard(struct shrink *s)
{
	bool any = fewer_operations(s);

	any |= shrink_schedule(s);
	any |= calmer_schedule(s);
	return any;
}

static bool everything(struct shrink *s)
{
	bool any = fewer_operations(s);

	any |= shrink_switches(s);
	any |= shrink_schedule(s);
	any |= shrink_settings(s);
	any |= shrink_codes(s);
	any |= shrink_numbers(s);
	any |= shrink_names(s);
	return any || drop_pairs(s);
}

void shrink_program(struct shrink *s, struct fuzz_program *p)
{
	unsigned int efforts = s->finds ? SHRINK_EFFORTS : 1;

	s->best = *p;
	s->effort = 0;
	while (s->effort < efforts && !s->stopped) {
		bool any = s->effort ? what_is_hard(s) : everything(s);

		s->effort = any ? 0 : s->effort + 1;
	}
	*p = s->best;
	fuzz_program_free(&s->trial);
	free(s->tried);
	s->tried = NULL;
	s->tried_count = s->tried_room = 0;
}
