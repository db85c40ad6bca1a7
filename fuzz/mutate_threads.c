/* SPDX-License-Identifier: MIT */
/*
 * mutate_threads.c - programs with threads: fresh ones, and what mutate.c changes in no other.
 *
 * RCU bugs take few operations and a rare order of steps. So programs are small
 * and stay so, everybody works on the same few ranges, and the schedule changes
 * more often than anything else.
 */
#include <string.h>

#include "mutate-private.h"

#define SET_OF(name) ((uint64_t)1 << FUZZ_OP_##name)

static uint32_t below(struct mutator *m, size_t n)
{
	return mutate_below(m, n);
}

static bool once_in(struct mutator *m, uint32_t n)
{
	return mutate_once_in(m, n);
}

static uint64_t reads(void)
{
	return fuzz_ops_of_thread(FUZZ_READER1);
}

/* What a thread may do; a writer mostly what readers cannot. Nothing, if the families have no reads. */
static uint64_t choice_of(struct mutator *m, enum fuzz_thread thread)
{
	uint64_t writes = m->draw.set & ~reads();

	if (fuzz_thread_is_reader(thread))
		return m->draw.set & reads();
	return writes && !once_in(m, 4) ? writes : m->draw.set;
}

/* Whose an operation is mostly stays in proportion. */
enum fuzz_thread mutate_any_thread(struct mutator *m, uint64_t *set)
{
	const struct fuzz_program *p = m->p;
	enum fuzz_thread thread = once_in(m, 2) ? FUZZ_WRITER : FUZZ_READER1 + below(m, 3);

	if (p->count && !once_in(m, 4))
		thread = p->op[below(m, p->count)].thread;
	*set = choice_of(m, thread);
	if (*set)
		return thread;
	*set = m->draw.set;
	return FUZZ_WRITER;
}

/* ---- Fresh programs ------------------------------------------------------ */

/* Where there is no room, nothing happens. */
static struct fuzz_op *append(struct mutator *m, enum fuzz_thread thread, uint8_t code)
{
	struct fuzz_op *op = &m->p->op[m->p->count];

	if (m->p->count == m->most)
		return NULL;
	*op = fuzz_draw_op(&m->draw, code);
	mutate_give_to(op, thread);
	m->p->count++;
	return op;
}

/* One of these that the families allow, or else any that the thread may have. */
static struct fuzz_op *append_of(struct mutator *m, enum fuzz_thread thread, uint64_t wanted)
{
	uint64_t set = wanted & m->draw.set;

	if (!set)
		set = choice_of(m, thread);
	return set ? append(m, thread, fuzz_draw_code_of(&m->draw, set)) : NULL;
}

/* Enough for a few leaves, on either fan-out. */
static void set_up_bulk(struct mutator *m)
{
	struct fuzz_op *op = append_of(m, FUZZ_MAIN, SET_OF(fill) | SET_OF(fill_wide));

	if (!op || fuzz_op_info[op->code].operand[2] != FUZZ_COUNT)
		return;
	op->who = 0;
	op->operand[1] = 1 + below(m, 12);
	op->operand[2] = 4 + below(m, 37);
	/* Mostly from 0 or close to it; at times up to the top. */
	if (!once_in(m, 3))
		op->operand[0] = once_in(m, 2) ? 0 : below(m, 40);
	else if (once_in(m, 2))
		op->operand[0] = UINT64_MAX - 2 * op->operand[1] * op->operand[2];
}

static void set_up(struct mutator *m)
{
	switch (below(m, 8)) {
	case 0 ... 4:
		set_up_bulk(m);
		break;
	case 5 ... 6:
		for (uint32_t n = 1 + below(m, 4); n; n--)
			append_of(m, FUZZ_MAIN, SET_OF(store) | SET_OF(store_range));
		break;
	default:
		break;
	}
	if (once_in(m, 8))
		append_of(m, FUZZ_MAIN, 0);
}

/* A cursor is put somewhere, and then changes what is there. */
static void write_by_cursor(struct mutator *m)
{
	static const uint64_t places = SET_OF(mas_set_range) | SET_OF(mas_set) | SET_OF(mas_find);
	static const uint64_t changes = SET_OF(mas_store) | SET_OF(mas_store_gfp) | SET_OF(mas_erase);
	struct fuzz_op *place = append_of(m, FUZZ_WRITER, places), *change;
	uint8_t who = place ? place->who : 0;

	change = append_of(m, FUZZ_WRITER, changes);
	if (change)
		change->who = who;
}

/* Let an operation that is there begin, or end, at an index. */
static void aim(struct fuzz_op *op, uint64_t at)
{
	enum fuzz_operand kind = op ? fuzz_op_info[op->code].operand[0] : FUZZ_NONE;

	if (kind == FUZZ_INDEX || kind == FUZZ_LIMIT)
		op->operand[0] = at;
}

/* Where an earlier operation stores. */
static uint64_t stored_at(struct mutator *m)
{
	const struct fuzz_op *op = &m->p->op[below(m, m->p->count)];

	if (fuzz_op_info[op->code].operand[2] == FUZZ_COUNT)
		return op->operand[0] + op->operand[1] * below(m, (uint32_t)op->operand[2] + 1);
	return op->operand[0];
}

/* A range goes, and the hole that it leaves is filled, exactly: both are the same slot of the same leaf. */
static void erase_and_fill(struct mutator *m)
{
	static const uint64_t deed[2] = {SET_OF(mas_erase), SET_OF(mas_store) | SET_OF(mas_store_gfp)};
	struct fuzz_op *op = m->p->count ? append_of(m, FUZZ_WRITER, SET_OF(mas_set)) : NULL;
	uint8_t who;

	if (!op)
		return;
	aim(op, stored_at(m));
	who = op->who;
	for (uint32_t n = 0, turns = 2 + below(m, 3); n < turns; n++) {
		op = append_of(m, FUZZ_WRITER, deed[n % 2]);
		if (op)
			op->who = who;
	}
}

static void write_some(struct mutator *m)
{
	static const uint64_t stores = SET_OF(store_range) | SET_OF(store) | SET_OF(insert_range);
	static const uint64_t of_the_whole =
	        SET_OF(set_rcu) | SET_OF(clear_rcu) | SET_OF(destroy) | SET_OF(dup);

	for (uint32_t n = 1 + below(m, 5); n; n--) {
		switch (below(m, 8)) {
		case 0 ... 2:
			append_of(m, FUZZ_WRITER, stores);
			break;
		case 3 ... 4:
			append_of(m, FUZZ_WRITER, SET_OF(erase));
			break;
		case 5:
			if (once_in(m, 2))
				write_by_cursor(m);
			else
				erase_and_fill(m);
			break;
		case 6:
			append_of(m, FUZZ_WRITER, of_the_whole);
			break;
		default:
			append_of(m, FUZZ_WRITER, 0);
			break;
		}
	}
}

/* A cursor's steps, upwards and downwards. */
static const uint64_t steps[2] = {
        SET_OF(mas_find) | SET_OF(mas_find_range) | SET_OF(mas_next) | SET_OF(mas_next_range),
        SET_OF(mas_find_rev) | SET_OF(mas_find_range_rev) | SET_OF(mas_prev) | SET_OF(mas_prev_range)};

/* A cursor comes to a limit where it is, and turns: how far may it go back? Nowhere, at times. */
static void read_and_turn(struct mutator *m, enum fuzz_thread reader)
{
	struct fuzz_op *place = append_of(m, reader, SET_OF(mas_set)), *back;
	bool down = once_in(m, 2);
	uint64_t at;

	if (!place)
		return;
	at = stored_at(m);
	aim(place, at);
	aim(append_of(m, reader, steps[down]), at);
	back = append_of(m, reader, steps[!down]);
	if (!once_in(m, 4))
		aim(back, once_in(m, 2) ? at : down ? 0 : UINT64_MAX);
}

/* In one direction, from a place or from where the cursor begins. */
static void read_by_cursor(struct mutator *m, enum fuzz_thread reader, uint32_t n)
{
	uint64_t way = steps[once_in(m, 3)];

	if (!once_in(m, 4))
		append_of(m, reader, SET_OF(mas_set));
	for (; n; n--)
		append_of(m, reader, once_in(m, 8) ? SET_OF(mas_pause) | SET_OF(mas_walk) : way);
}

/* Again and again at one place: what was there once is not to come back. */
static void read_one_place(struct mutator *m, enum fuzz_thread reader, uint32_t n)
{
	uint64_t at = m->p->count ? stored_at(m) : 0;

	for (; n; n--)
		aim(append_of(m, reader, SET_OF(load)), at);
}

static void read_some(struct mutator *m, enum fuzz_thread reader)
{
	uint32_t n = 1 + below(m, 6);
	uint64_t wanted;

	switch (below(m, 8)) {
	case 0:
		read_one_place(m, reader, 1 + n);
		return;
	case 1:
		wanted = SET_OF(load);
		break;
	case 2 ... 3:
		wanted = SET_OF(load) | SET_OF(load_batch) | SET_OF(find) | SET_OF(find_after) |
		         SET_OF(next) | SET_OF(prev) | SET_OF(for_each);
		break;
	case 4:
		wanted = 0;
		break;
	case 5:
		read_and_turn(m, reader);
		return;
	default:
		read_by_cursor(m, reader, n);
		return;
	}
	for (; n; n--)
		append_of(m, reader, wanted);
}

void mutate_fresh_threads(struct mutator *m)
{
	uint32_t readers = once_in(m, 2) ? 1 : 1 + below(m, 3);

	fuzz_program_clear(m->p);
	fuzz_draw_trees(&m->draw, m->p->tree);
	set_up(m);
	write_some(m);
	for (uint32_t i = 0; i < readers; i++)
		read_some(m, FUZZ_READER1 + i);
	fuzz_draw_schedule(&m->draw, &m->p->schedule);
}

/* ---- Mutations of threads and schedules ---------------------------------- */

bool mutate_thread(struct mutator *m)
{
	struct fuzz_op *op = &m->p->op[below(m, m->p->count)];
	enum fuzz_thread old = op->thread, new = once_in(m, 6) ? FUZZ_MAIN : FUZZ_WRITER + below(m, 4);

	if (!fuzz_ops_contain(fuzz_ops_of_thread(new), op->code))
		new = old == FUZZ_WRITER ? FUZZ_MAIN : FUZZ_WRITER;
	mutate_give_to(op, new);
	return new != old;
}

bool mutate_seed(struct mutator *m)
{
	struct fuzz_schedule *s = &m->p->schedule;
	uint32_t old = s->seed;

	if (s->strategy == FUZZ_LISTED && s->stores != FUZZ_STORES_MIXED)
		return false;
	s->seed = fuzz_draw_seed(&m->draw);
	return s->seed != old;
}

/* What chance decided may be listed then, and the other way round; mostly it is the other chance. */
bool mutate_strategy(struct mutator *m)
{
	struct fuzz_schedule *s = &m->p->schedule;
	enum fuzz_strategy old = s->strategy;

	if (old != FUZZ_LISTED && once_in(m, 16)) {
		s->strategy = FUZZ_LISTED;
		fuzz_schedule_canonicalize(s);
		for (uint32_t n = 1 + below(m, 4); n; n--)
			mutate_switch_add(m);
		return true;
	}
	m->p->switch_count = 0;
	do
		fuzz_draw_schedule(&m->draw, s);
	while (s->strategy == old);
	return true;
}

bool mutate_spread(struct mutator *m)
{
	struct fuzz_schedule *s = &m->p->schedule;
	uint16_t old = s->spread;

	if (s->strategy == FUZZ_LISTED)
		return false;
	if (once_in(m, 2))
		s->spread = fuzz_draw_spread(&m->draw, s->strategy);
	else
		s->spread = once_in(m, 2) ? s->spread / 2 : (uint16_t)(2 * s->spread);
	fuzz_schedule_canonicalize(s);
	return s->spread != old;
}

bool mutate_depth(struct mutator *m)
{
	struct fuzz_schedule *s = &m->p->schedule;

	if (s->strategy != FUZZ_PCT)
		return false;
	s->depth = (uint8_t)(1 + (s->depth + below(m, FUZZ_DEPTH_MAX - 1)) % FUZZ_DEPTH_MAX);
	return true;
}

bool mutate_stores(struct mutator *m)
{
	m->p->schedule.stores = (m->p->schedule.stores + 1 + below(m, 2)) % 3;
	return true;
}

bool mutate_grace(struct mutator *m)
{
	m->p->schedule.grace ^= 1;
	return true;
}

/* ---- Mutations of listed switches ---------------------------------------- */

/* Early steps are hit by every operation, late ones only by the long ones. */
static uint32_t any_step(struct mutator *m)
{
	return below(m, (size_t)1 << below(m, 10));
}

/* One that has operations, other than this one; that one if it is alone. */
static enum fuzz_thread other_thread(struct mutator *m, enum fuzz_thread thread)
{
	for (int tries = 0; tries < 8; tries++) {
		enum fuzz_thread other = m->p->op[below(m, m->p->count)].thread;

		if (other != thread && other != FUZZ_MAIN)
			return other;
	}
	return thread;
}

static bool add_switch_in(struct mutator *m, size_t op)
{
	enum fuzz_thread thread = m->p->op[op].thread;

	if (thread == FUZZ_MAIN || m->p->switch_count >= FUZZ_SWITCHES_MAX)
		return false;
	fuzz_program_list_switch(m->p, &(struct fuzz_switch){.op = (uint32_t)op,
	                                                     .at = any_step(m),
	                                                     .to = (uint8_t)other_thread(m, thread)});
	return true;
}

bool mutate_switch_add(struct mutator *m)
{
	return m->p->schedule.strategy == FUZZ_LISTED && add_switch_in(m, below(m, m->p->count));
}

static bool take_switch(struct mutator *m, struct fuzz_switch *taken)
{
	struct fuzz_program *p = m->p;
	size_t i;

	if (p->switch_count == 0)
		return false;
	i = below(m, p->switch_count);
	*taken = p->switches[i];
	for (; i + 1 < p->switch_count; i++)
		p->switches[i] = p->switches[i + 1];
	p->switch_count--;
	return true;
}

bool mutate_switch_move(struct mutator *m)
{
	struct fuzz_switch s;
	uint32_t nudge = 1 + below(m, 4);

	if (!take_switch(m, &s))
		return false;
	if (once_in(m, 4))
		s.to = (uint8_t)other_thread(m, m->p->op[s.op].thread);
	else if (once_in(m, 3))
		s.at = any_step(m);
	else
		s.at = once_in(m, 2) || s.at < nudge ? s.at + nudge : s.at - nudge;
	fuzz_program_list_switch(m->p, &s);
	return true;
}

bool mutate_switch_remove(struct mutator *m)
{
	struct fuzz_switch s;

	return take_switch(m, &s);
}

/* ---- Crossover ----------------------------------------------------------- */

/* Switches belong to operations at their places, so a listed schedule cannot be taken over. */
void mutate_cross_threads(struct mutator *m, const struct fuzz_program *a, const struct fuzz_program *b)
{
	struct fuzz_program *p = m->p;

	fuzz_program_clear(p);
	memcpy(p->tree, a->tree, sizeof(p->tree));
	for (unsigned int thread = FUZZ_MAIN; thread < FUZZ_THREADS; thread++) {
		/* The set-up goes with the trees, and leaves room for threads. */
		const struct fuzz_program *from = thread == FUZZ_MAIN || once_in(m, 2) ? a : b;
		size_t most = thread == FUZZ_MAIN ? (m->most + 1) / 2 : m->most;

		for (size_t i = 0; i < from->count && p->count < most; i++)
			if (from->op[i].thread == thread)
				p->op[p->count++] = from->op[i];
	}
	p->schedule = once_in(m, 2) ? a->schedule : b->schedule;
	if (p->schedule.strategy == FUZZ_LISTED)
		fuzz_draw_schedule(&m->draw, &p->schedule);
}

/* ---- At the end of a change ---------------------------------------------- */

static void shorten_repetitions(struct mutator *m)
{
	for (size_t i = 0; i < m->p->count; i++) {
		struct fuzz_op *op = &m->p->op[i];
		uint32_t most = op->thread == FUZZ_MAIN ? MUTATE_MAIN_COUNT : MUTATE_THREAD_COUNT;

		for (int k = 0; k < 3; k++)
			if (fuzz_op_info[op->code].operand[k] == FUZZ_COUNT && op->operand[k] > most)
				op->operand[k] = 1 + below(m, most);
	}
}

/* One thread alone shows nothing. */
static void complete_threads(struct mutator *m)
{
	unsigned int threads = 0;

	for (size_t i = 0; i < m->p->count; i++)
		threads |= 1u << m->p->op[i].thread;
	if (!(threads & 1u << FUZZ_WRITER))
		append_of(m, FUZZ_WRITER, 0);
	if (!(threads >> FUZZ_READER1))
		append_of(m, FUZZ_READER1, 0);
	if (threads <= 1u << FUZZ_MAIN)
		fuzz_draw_schedule(&m->draw, &m->p->schedule);
}

/* MAIN first, then thread by thread; within one the order stays. */
static void group_by_thread(struct fuzz_program *p)
{
	struct fuzz_op grouped[MUTATE_THREADED_OPS];
	uint32_t place[MUTATE_THREADED_OPS], count = 0;

	for (unsigned int thread = FUZZ_MAIN; thread < FUZZ_THREADS; thread++)
		for (size_t i = 0; i < p->count; i++)
			if (p->op[i].thread == thread) {
				place[i] = count;
				grouped[count++] = p->op[i];
			}
	memcpy(p->op, grouped, count * sizeof(*grouped));
	for (size_t i = 0; i < p->switch_count; i++)
		p->switches[i].op = place[p->switches[i].op];
	fuzz_program_sort_switches(p);
}

void mutate_settle_threads(struct mutator *m, size_t records)
{
	struct fuzz_program *p = m->p;

	fuzz_program_settle_threads(p);
	shorten_repetitions(m);
	complete_threads(m);
	fuzz_program_settle_threads(p);
	group_by_thread(p);
	if (p->switch_count + 1 + p->count > records)
		p->switch_count = records - 1 - p->count;
}
