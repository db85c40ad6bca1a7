/* SPDX-License-Identifier: MIT */
/*
 * mutate.c - a test of fuzz/mutate.c, mutate_threads.c and draw.c: what they make is a program within
 * its room, the same for the same seed, different from what was there, and in time everything a
 * program can be.
 */
#include "mutate.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "checked.h"
#include "program.h"
#include "random.h"

enum { ROOM = 4096, MOST = (ROOM - FUZZ_HEADER_SIZE) / FUZZ_RECORD_SIZE };

/* Bytes that the encoder would write for what they decode to, with operations of the families only. */
static void check_canonical(const uint8_t *data, size_t size, unsigned int families)
{
	static uint8_t again[FUZZ_HEADER_SIZE + FUZZ_OPS_MAX * FUZZ_RECORD_SIZE];
	struct fuzz_program p;

	fuzz_program_init(&p);
	fuzz_program_decode(&p, data, size, FUZZ_ALL);
	CHECK(p.count > 0, "there is no operation in %zu bytes", size);
	CHECK(fuzz_program_encode(&p, again, sizeof(again)) == size, "%zu bytes are not whole records", size);
	CHECK(memcmp(data, again, size) == 0, "the bytes are not canonical");
	for (size_t i = 0; i < p.count; i++)
		CHECK(fuzz_op_info[p.op[i].code].family & families, "'%s' is in none of the families %u",
		      fuzz_op_info[p.op[i].code].name, families);
	fuzz_program_free(&p);
}

/* A long chain for each set of families, as an engine makes them. */
static void test_chains(void)
{
	static uint8_t data[ROOM], before[ROOM];
	uint32_t seed = 0;

	for (unsigned int families = 1; families <= FUZZ_ALL; families++) {
		size_t size = 0, old, same = 0;

		for (int step = 0; step < 1000; step++) {
			old = size;
			memcpy(before, data, size);
			size = fuzz_mutate(data, size, ROOM, seed++, families);
			CHECK(size <= ROOM, "%zu bytes", size);
			check_canonical(data, size, families);
			same += size == old && memcmp(before, data, size) == 0;
		}
		CHECK(same < 10, "%zu of 1000 mutations changed nothing (families %u)", same, families);
	}
}

/* In memory of exactly that room: a sanitizer sees what is written beyond it. */
static void test_every_room(void)
{
	struct fuzz_random r = {1};

	for (size_t room = 0; room <= 300; room++) {
		for (int round = 0; round < 40; round++) {
			size_t size = fuzz_random_below(&r, (uint32_t)room + 200), made;
			uint8_t *data = malloc((size > room ? size : room) + 1);

			for (size_t i = 0; i < size; i++)
				data[i] = (uint8_t)fuzz_random_next(&r);
			made = fuzz_mutate(data, size, room, (uint32_t)fuzz_random_next(&r),
			                   FUZZ_STORE | FUZZ_CURSOR);
			CHECK(made <= room && (made > 0) == (room > 0), "%zu bytes into a room of %zu", made,
			      room);
			if (room >= FUZZ_HEADER_SIZE + FUZZ_RECORD_SIZE)
				check_canonical(data, made, FUZZ_STORE | FUZZ_CURSOR);
			free(data);
		}
	}
}

/* As libFuzzer's -minimize_crash calls it: one byte more than there is room. */
static void test_size_above_room(void)
{
	static uint8_t data[ROOM];
	size_t size, smaller;

	for (uint32_t seed = 0; seed < 2000; seed++) {
		size = fuzz_mutate(data, 0, ROOM, seed, FUZZ_ALL);
		smaller = fuzz_mutate(data, size, size - 1, seed, FUZZ_ALL);
		CHECK(smaller < size, "%zu bytes do not get fewer", size);
		check_canonical(data, smaller, FUZZ_ALL);
	}
}

static void test_deterministic(void)
{
	static uint8_t one[ROOM], two[ROOM], child[ROOM], again[ROOM];
	size_t size = 0, same;

	for (uint32_t seed = 0; seed < 2000; seed++) {
		memcpy(two, one, size);
		same = fuzz_mutate(two, size, ROOM, seed, FUZZ_ALL);
		size = fuzz_mutate(one, size, ROOM, seed, FUZZ_ALL);
		CHECK(size == same && memcmp(one, two, size) == 0, "seed %" PRIu32 " gives two programs",
		      seed);
		same = fuzz_crossover(one, size, two, size / 2, child, ROOM, seed, FUZZ_ALL);
		CHECK(fuzz_crossover(one, size, two, size / 2, again, ROOM, seed, FUZZ_ALL) == same &&
		              memcmp(child, again, same) == 0,
		      "seed %" PRIu32 " gives two children", seed);
	}
}

/* From nothing: 5 to 60 operations, if there is room, and no two alike. */
static void test_fresh(void)
{
	static uint8_t data[ROOM], before[ROOM];
	size_t size, count, least = MOST, most = 0;

	for (uint32_t seed = 0; seed < 2000; seed++) {
		memcpy(before, data, ROOM);
		size = fuzz_mutate(data, seed % (FUZZ_HEADER_SIZE + 1), ROOM, seed, FUZZ_ALL);
		count = (size - FUZZ_HEADER_SIZE) / FUZZ_RECORD_SIZE;
		least = count < least ? count : least;
		most = count > most ? count : most;
		CHECK(memcmp(before, data, size) != 0, "seed %" PRIu32 " gives the same program", seed);
		check_canonical(data, size, FUZZ_ALL);
	}
	CHECK(least == 5 && most == 60, "%zu to %zu operations", least, most);
}

/* ---- One change at a time ------------------------------------------------ */

enum { NUMBERED = 24 };

/* A program whose operations are numbered, so that it shows where each went. */
static size_t numbered_program(uint8_t *data, uint8_t code, size_t count)
{
	struct fuzz_program p;
	size_t size;

	fuzz_program_init(&p);
	for (size_t i = 0; i < count; i++) {
		struct fuzz_op op = {.code = code, .operand = {i}};

		fuzz_program_append(&p, &op);
	}
	size = fuzz_program_encode(&p, data, ROOM);
	fuzz_program_free(&p);
	return size;
}

/* How long the operations from p[at] on are numbered without a break, from `number` on. */
static size_t run_length(const struct fuzz_program *p, size_t at, uint64_t number)
{
	size_t length = 0;

	while (at + length < p->count && p->op[at + length].operand[0] == number + length)
		length++;
	return length;
}

/* Whether p is the numbered program with p[at .. at + count - 1] put in. */
static bool has_inserted(const struct fuzz_program *p, size_t at, size_t count)
{
	return run_length(p, 0, 0) >= at && run_length(p, at + count, at) >= NUMBERED - at;
}

static bool is_duplicate(const struct fuzz_program *p)
{
	size_t count = p->count - NUMBERED;

	for (size_t at = 0; at <= NUMBERED; at++)
		if (has_inserted(p, at, count) && run_length(p, at, p->op[at].operand[0]) >= count)
			return true;
	return false;
}

static bool is_inserted(const struct fuzz_program *p)
{
	for (size_t at = 0; at <= NUMBERED; at++)
		if (has_inserted(p, at, p->count - NUMBERED))
			return true;
	return false;
}

/* Every number once, in at most so many runs. */
static bool is_permutation(const struct fuzz_program *p, unsigned int most)
{
	bool seen[NUMBERED] = {false};
	unsigned int runs = 1;

	for (size_t i = 0; i < p->count; i++) {
		uint64_t number = p->op[i].operand[0];

		if (number >= NUMBERED || seen[number])
			return false;
		seen[number] = true;
		runs += i > 0 && number != p->op[i - 1].operand[0] + 1;
	}
	return p->count == NUMBERED && runs <= most;
}

/* A head and a tail are left. */
static bool is_cut(const struct fuzz_program *p)
{
	size_t head = run_length(p, 0, 0), tail = p->count - head;

	return run_length(p, head, NUMBERED - tail) == tail;
}

static bool is_right(enum fuzz_mutation kind, const struct fuzz_program *p)
{
	switch (kind) {
	case FUZZ_MUTATION_insert:
	case FUZZ_MUTATION_insert_bulk:
		return p->count == NUMBERED + 1 && is_inserted(p);
	case FUZZ_MUTATION_insert_burst:
	case FUZZ_MUTATION_duplicate_moved:
		return p->count > NUMBERED && is_inserted(p);
	case FUZZ_MUTATION_duplicate:
		return p->count > NUMBERED && is_duplicate(p);
	case FUZZ_MUTATION_move:
		return is_permutation(p, 4);
	case FUZZ_MUTATION_exchange:
		return is_permutation(p, 5);
	case FUZZ_MUTATION_remove:
		return p->count > 0 && p->count < NUMBERED && is_cut(p);
	case FUZZ_MUTATION_truncate:
		return p->count > 0 && p->count < NUMBERED && run_length(p, 0, 0) == p->count;
	default:
		return p->count == NUMBERED;
	}
}

/* The kind of change that a call made, if it made only one; else FUZZ_MUTATION_COUNT. */
static enum fuzz_mutation only_change(void)
{
	enum fuzz_mutation only = FUZZ_MUTATION_COUNT;
	uint64_t changes = 0;

	for (int i = 0; i < FUZZ_MUTATION_COUNT; i++) {
		changes += fuzz_mutation_hits[i];
		if (fuzz_mutation_hits[i])
			only = (enum fuzz_mutation)i;
	}
	return changes == 1 ? only : FUZZ_MUTATION_COUNT;
}

/* What is said about a way to change a program in mutate.h, seen on calls that made just one change. */
static void test_one_change(void)
{
	static uint8_t data[ROOM];
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (uint32_t seed = 0; seed < 20000; seed++) {
		size_t size = numbered_program(data, FUZZ_OP_load, NUMBERED);
		enum fuzz_mutation kind;

		memset(fuzz_mutation_hits, 0, sizeof(fuzz_mutation_hits));
		size = fuzz_mutate(data, size, ROOM, seed, FUZZ_ALL);
		kind = only_change();
		if (kind == FUZZ_MUTATION_COUNT)
			continue;
		fuzz_program_decode(&p, data, size, FUZZ_ALL);
		CHECK(is_right(kind, &p), "'%s' did something else (seed %" PRIu32 ")",
		      fuzz_mutation_name[kind], seed);
	}
	fuzz_program_free(&p);
}

/* ---- Everything a program can be ----------------------------------------- */

struct seen {
	unsigned long op[FUZZ_OP_COUNT], entry[256], who[4], setting[FUZZ_TREE_SETTINGS + 1];
	unsigned long operations, faults, counts, long_counts, zero, top, met, places;
};

static void see_operands(struct seen *s, const struct fuzz_program *p, size_t i)
{
	const struct fuzz_op *op = &p->op[i];
	const enum fuzz_operand *kind = fuzz_op_info[op->code].operand;

	for (int k = 0; k < 3; k++) {
		if (kind[k] == FUZZ_COUNT) {
			s->counts++;
			s->long_counts += op->operand[k] > 64;
		}
		if (kind[k] != FUZZ_INDEX)
			continue;
		s->zero += op->operand[k] == 0;
		s->top += op->operand[k] == UINT64_MAX;
		s->places++;
		for (size_t j = 0; j < i; j++) {
			if (op->operand[k] - p->op[j].operand[0] + 1 > 2)
				continue;
			s->met++;
			break;
		}
	}
}

static void see(struct seen *s, const struct fuzz_program *p)
{
	for (int i = 0; i < FUZZ_TREES; i++)
		s->setting[p->tree[i]]++;
	for (size_t i = 0; i < p->count; i++) {
		s->operations++;
		s->op[p->op[i].code]++;
		s->who[p->op[i].who]++;
		s->faults += p->op[i].fail != 0;
		if (fuzz_op_info[p->op[i].code].entry)
			s->entry[p->op[i].entry]++;
		see_operands(s, p, i);
	}
}

static void check_seen(const struct seen *s)
{
	for (int i = 0; i < FUZZ_OP_COUNT; i++)
		CHECK(s->op[i] > s->operations / FUZZ_OP_COUNT / 8, "'%s' is %lu of %lu operations",
		      fuzz_op_info[i].name, s->op[i], s->operations);
	for (int i = 0; i < 256; i++)
		CHECK(s->entry[i], "entry %d is never used", i);
	for (int i = 0; i < 4; i++)
		CHECK(s->who[i], "nothing is on tree or cursor %d", i);
	for (int i = 0; i <= FUZZ_TREE_SETTINGS; i++)
		CHECK(s->setting[i], "no tree has settings %d", i);
	CHECK(s->faults > s->operations / 500 && s->faults < s->operations / 10, "%lu of %lu operations fail",
	      s->faults, s->operations);
	CHECK(s->long_counts > 0 && s->long_counts < s->counts / 10, "%lu of %lu counts are above 64",
	      s->long_counts, s->counts);
	CHECK(s->zero > s->places / 200 && s->top > s->places / 200, "of %lu places %lu are 0, %lu are MAX",
	      s->places, s->zero, s->top);
	CHECK(s->met > s->places / 3, "of %lu places %lu meet an earlier one", s->places, s->met);
}

/* Short chains from fresh programs. An engine would keep what is new; here nothing is chosen. */
static void test_coverage(void)
{
	static uint8_t data[ROOM];
	static struct seen s;
	struct fuzz_program p;
	size_t size = 0;

	fuzz_program_init(&p);
	memset(fuzz_mutation_hits, 0, sizeof(fuzz_mutation_hits));
	for (uint32_t seed = 0; seed < 20000; seed++) {
		size = fuzz_mutate(data, seed % 20 ? size : 0, ROOM, seed, FUZZ_ALL);
		fuzz_program_decode(&p, data, size, FUZZ_ALL);
		see(&s, &p);
	}
	check_seen(&s);
	for (int i = 0; i < FUZZ_MUTATION_COUNT; i++)
		CHECK(i >= FUZZ_MUTATION_thread ? !fuzz_mutation_hits[i] : fuzz_mutation_hits[i] > 50,
		      "'%s' changed something %" PRIu64 " times", fuzz_mutation_name[i],
		      fuzz_mutation_hits[i]);
	fuzz_program_free(&p);
}

/* Chains neither die out nor always fill their room. */
static void test_length(void)
{
	static uint8_t data[ROOM];
	unsigned long full = 0, tiny = 0;
	size_t size = 0, count;

	for (uint32_t seed = 0; seed < 20000; seed++) {
		size = fuzz_mutate(data, size, ROOM, seed, FUZZ_ALL);
		count = (size - FUZZ_HEADER_SIZE) / FUZZ_RECORD_SIZE;
		full += count >= MOST - 1;
		tiny += count < 5;
	}
	CHECK(full < 10000 && tiny < 5000, "of 20000 programs %lu are full, %lu tiny", full, tiny);
}

/* ---- Crossover ----------------------------------------------------------- */

static void check_child(const uint8_t *data, size_t size, const size_t *parent)
{
	struct fuzz_program p;
	size_t from[2] = {0, 0};

	fuzz_program_init(&p);
	fuzz_program_decode(&p, data, size, FUZZ_ALL);
	for (size_t i = 0; i < p.count; i++) {
		int which = p.op[i].code == FUZZ_OP_erase;

		CHECK(which || p.op[i].code == FUZZ_OP_load, "an operation of neither parent");
		CHECK(p.op[i].operand[0] < parent[which], "an operation that the parent does not have");
		from[which]++;
	}
	CHECK(p.count == 1 || (from[0] && from[1]), "of %zu operations %zu from one, %zu from the other",
	      p.count, from[0], from[1]);
	CHECK(from[0] <= parent[0] && from[1] <= parent[1], "operations are repeated");
	fuzz_program_free(&p);
}

static void test_crossover(void)
{
	static uint8_t a[ROOM], b[ROOM];
	struct fuzz_random r = {2};

	for (uint32_t seed = 0; seed < 20000; seed++) {
		size_t parent[2] = {1 + fuzz_random_below(&r, MOST), 1 + fuzz_random_below(&r, MOST)};
		size_t asize = numbered_program(a, FUZZ_OP_load, parent[0]);
		size_t bsize = numbered_program(b, FUZZ_OP_erase, parent[1]);
		size_t room = seed % 2 ? ROOM : 48 + fuzz_random_below(&r, 1000);
		uint8_t *out = malloc(room);
		size_t size = fuzz_crossover(a, asize, b, bsize, out, room, seed, FUZZ_ALL);

		CHECK(size <= room, "%zu bytes into a room of %zu", size, room);
		check_canonical(out, size, FUZZ_STORE | FUZZ_ERASE);
		check_child(out, size, parent);
		free(out);
	}
}

/* Parents may be anything, empty included, and the room nothing. */
static void test_crossover_of_bytes(void)
{
	struct fuzz_random r = {3};
	uint8_t a[200], b[200];

	for (uint32_t seed = 0; seed < 10000; seed++) {
		size_t asize = fuzz_random_below(&r, sizeof(a)), bsize = fuzz_random_below(&r, sizeof(b));
		size_t room = fuzz_random_below(&r, 300), size;
		uint8_t *out = malloc(room + 1);

		for (size_t i = 0; i < sizeof(a); i++) {
			a[i] = (uint8_t)fuzz_random_next(&r);
			b[i] = (uint8_t)fuzz_random_next(&r);
		}
		size = fuzz_crossover(a, asize, b, bsize, out, room, seed, FUZZ_GAP);
		CHECK(size <= room && (size > 0) == (room > 0), "%zu bytes into a room of %zu", size, room);
		if (room >= FUZZ_HEADER_SIZE + FUZZ_RECORD_SIZE)
			check_canonical(out, size, FUZZ_GAP);
		free(out);
	}
}

/* ---- Threads ------------------------------------------------------------- */

enum { THREADED = FUZZ_ALL | FUZZ_THREADED, THREADED_OPS = 24 };

static bool is_reader(const struct fuzz_op *op)
{
	return op->thread >= FUZZ_READER1;
}

/* Threads stand together, repetitions are short, and the bytes are what the encoder writes. */
static void check_threaded(const uint8_t *data, size_t size)
{
	static uint8_t again[ROOM];
	struct fuzz_program p;

	fuzz_program_init(&p);
	fuzz_program_decode(&p, data, size, THREADED);
	CHECK(p.count > 0 && p.count <= THREADED_OPS, "%zu operations", p.count);
	CHECK(fuzz_program_encode(&p, again, ROOM) == size && memcmp(data, again, size) == 0,
	      "%zu bytes are not canonical", size);
	for (size_t i = 0; i < p.count; i++) {
		const struct fuzz_op *op = &p.op[i];

		CHECK(op->fail == 0, "a fault");
		CHECK(i == 0 || op->thread >= p.op[i - 1].thread, "operation %zu stands apart", i);
		CHECK(!is_reader(op) || !fuzz_op_info[op->code].entry, "a reader writes");
		for (int k = 0; k < 3; k++)
			CHECK(fuzz_op_info[op->code].operand[k] != FUZZ_COUNT ||
			              op->operand[k] <= (op->thread == FUZZ_MAIN ? 64 : 16),
			      "thread %d repeats %" PRIu64 " times", op->thread, op->operand[k]);
	}
	fuzz_program_free(&p);
}

/* Whether it has a writer and a reader. */
static bool is_complete(const struct fuzz_program *p)
{
	bool writer = false, reader = false;

	for (size_t i = 0; i < p->count; i++) {
		writer |= p->op[i].thread == FUZZ_WRITER;
		reader |= is_reader(&p->op[i]);
	}
	return writer && reader;
}

struct threads_seen {
	unsigned long op[2][FUZZ_OP_COUNT], thread[FUZZ_THREADS], strategy[3], stores[3], grace[2], depth[5];
	unsigned long programs, complete, operations, rcu, brief, spreads[2];
};

static void see_threads(struct threads_seen *s, const struct fuzz_program *p)
{
	const struct fuzz_schedule *how = &p->schedule;

	s->programs++;
	s->complete += is_complete(p);
	s->operations += p->count;
	s->rcu += (p->tree[0] & FUZZ_TREE_RCU) != 0;
	s->strategy[how->strategy]++;
	s->stores[how->stores]++;
	s->grace[how->grace]++;
	s->depth[how->depth]++;
	s->brief += how->strategy == FUZZ_WALK && how->spread <= 16;
	for (size_t i = 0; i < p->count; i++) {
		s->thread[p->op[i].thread]++;
		s->op[is_reader(&p->op[i])][p->op[i].code]++;
	}
}

static bool is_for_threads(unsigned int code)
{
	return code < FUZZ_OP_mas_preallocate || code == FUZZ_OP_mas_alloc_cyclic;
}

static void check_threads_seen(const struct threads_seen *s)
{
	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++)
		CHECK((s->op[0][code] > 0) == is_for_threads(code), "'%s' was there %lu times",
		      fuzz_op_info[code].name, s->op[0][code]);
	for (unsigned int code = 0, reads = 0; code < FUZZ_OP_COUNT; code++) {
		reads += s->op[1][code] > 0;
		CHECK(code + 1 < FUZZ_OP_COUNT || reads == 20, "readers make %u kinds of calls", reads);
	}
	for (int i = 0; i < FUZZ_THREADS; i++)
		CHECK(s->thread[i] > s->operations / 50, "thread %d has %lu of %lu operations", i,
		      s->thread[i], s->operations);
	for (int i = 0; i < 3; i++)
		CHECK(s->stores[i] > s->programs / 10, "stores %d: %lu of %lu", i, s->stores[i], s->programs);
	CHECK(s->grace[0] > s->programs / 4 && s->grace[1] > s->programs / 4, "grace %lu, %lu", s->grace[0],
	      s->grace[1]);
	CHECK(s->strategy[FUZZ_WALK] > s->programs / 3 && s->strategy[FUZZ_PCT] > s->programs / 4 &&
	              s->strategy[FUZZ_LISTED] > 0,
	      "strategies %lu, %lu, %lu", s->strategy[0], s->strategy[1], s->strategy[2]);
	CHECK(s->depth[2] > s->strategy[FUZZ_PCT] / 5 && s->depth[4] > s->strategy[FUZZ_PCT] / 5,
	      "depths 2: %lu, 4: %lu", s->depth[2], s->depth[4]);
	CHECK(s->brief > s->strategy[FUZZ_WALK] / 4, "%lu of %lu walks switch often", s->brief,
	      s->strategy[FUZZ_WALK]);
	CHECK(s->rcu > s->programs / 2 && s->rcu < s->programs, "%lu of %lu in RCU mode", s->rcu,
	      s->programs);
}

/* From nothing: about ten operations of a writer and readers. */
static void test_fresh_threads(void)
{
	static uint8_t data[ROOM];
	static struct threads_seen s;
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (uint32_t seed = 0; seed < 5000; seed++) {
		size_t size = fuzz_mutate(data, 0, ROOM, seed, THREADED);

		check_threaded(data, size);
		fuzz_program_decode(&p, data, size, THREADED);
		see_threads(&s, &p);
	}
	CHECK(s.complete > s.programs * 9 / 10, "%lu of %lu have a writer and a reader", s.complete,
	      s.programs);
	CHECK(s.operations > 7 * s.programs && s.operations < 14 * s.programs, "%lu operations in %lu",
	      s.operations, s.programs);
	CHECK(s.thread[FUZZ_READER1] > 2 * s.thread[FUZZ_READER3], "readers %lu, %lu", s.thread[FUZZ_READER1],
	      s.thread[FUZZ_READER3]);
	CHECK(s.strategy[FUZZ_LISTED] == 0, "%lu have no schedule", s.strategy[FUZZ_LISTED]);
	fuzz_program_free(&p);
}

/* One long chain, in which nothing is chosen: programs stay small and complete, and become everything. */
static void test_thread_chain(void)
{
	enum { STEPS = 50000 };
	static uint8_t data[ROOM], before[ROOM], sown[ROOM];
	static struct threads_seen s;
	struct fuzz_program p, q;
	size_t size = 0, old, same = 0, only_seed = 0;

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	memset(fuzz_mutation_hits, 0, sizeof(fuzz_mutation_hits));
	for (uint32_t seed = 0; seed < STEPS; seed++) {
		old = size;
		memcpy(before, data, size);
		size = fuzz_mutate(data, size, ROOM, seed, THREADED);
		check_threaded(data, size);
		fuzz_program_decode(&p, data, size, THREADED);
		see_threads(&s, &p);
		same += size == old && memcmp(before, data, size) == 0;
		fuzz_program_decode(&q, before, old, THREADED);
		q.schedule.seed = p.schedule.seed;
		only_seed += fuzz_program_encode(&q, sown, ROOM) == size && memcmp(sown, data, size) == 0;
	}
	CHECK(s.complete > STEPS / 100 * 99, "%lu of %d have a writer and a reader", s.complete, STEPS);
	CHECK(s.operations > 7ul * STEPS && s.operations < 14ul * STEPS, "%lu operations", s.operations);
	CHECK(same < STEPS / 20, "%zu changed nothing", same);
	CHECK(only_seed - same > STEPS / 16, "%zu have nothing new but their seed", only_seed - same);
	check_threads_seen(&s);
	for (int i = 0; i < FUZZ_MUTATION_COUNT; i++)
		CHECK((fuzz_mutation_hits[i] > 20) ==
		              (i != FUZZ_MUTATION_truncate && i != FUZZ_MUTATION_fault),
		      "'%s' changed something %" PRIu64 " times", fuzz_mutation_name[i],
		      fuzz_mutation_hits[i]);
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

/* Switches are of their operations, which are numbered: that of number n at step n. */
static size_t switched_program(uint8_t *data, size_t count)
{
	struct fuzz_program p;
	size_t size;

	fuzz_program_init(&p);
	for (size_t i = 0; i < count; i++) {
		struct fuzz_op op = {.code = FUZZ_OP_load,
		                     .thread = (uint8_t)(FUZZ_WRITER + 2 * i / count),
		                     .operand = {i}};
		struct fuzz_switch s = {.op = (uint32_t)i, .at = (uint32_t)i, .to = FUZZ_READER3};

		fuzz_program_append(&p, &op);
		fuzz_program_list_switch(&p, &s);
	}
	size = fuzz_program_encode(&p, data, ROOM);
	fuzz_program_free(&p);
	return size;
}

static bool moves_operations(int kind)
{
	return kind == FUZZ_MUTATION_insert || kind == FUZZ_MUTATION_insert_burst ||
	       kind == FUZZ_MUTATION_insert_bulk || kind == FUZZ_MUTATION_duplicate ||
	       kind == FUZZ_MUTATION_move || kind == FUZZ_MUTATION_remove || kind == FUZZ_MUTATION_exchange ||
	       kind == FUZZ_MUTATION_thread;
}

static void test_switches_stay_with_operations(void)
{
	enum { COUNT = 12 };
	static uint8_t data[ROOM];
	struct fuzz_program p;
	unsigned long kinds[FUZZ_MUTATION_COUNT + 1] = {0};

	fuzz_program_init(&p);
	for (uint32_t seed = 0; seed < 20000; seed++) {
		size_t size = switched_program(data, COUNT);
		enum fuzz_mutation kind;

		memset(fuzz_mutation_hits, 0, sizeof(fuzz_mutation_hits));
		size = fuzz_mutate(data, size, ROOM, seed, THREADED);
		kind = only_change();
		if (!moves_operations(kind))
			continue;
		kinds[kind]++;
		fuzz_program_decode(&p, data, size, THREADED);
		CHECK(p.schedule.strategy == FUZZ_LISTED, "'%s' changed the schedule",
		      fuzz_mutation_name[kind]);
		CHECK(kind == FUZZ_MUTATION_remove ||
		              p.switch_count + (kind == FUZZ_MUTATION_thread) >= COUNT,
		      "'%s' lost %zu switches", fuzz_mutation_name[kind], COUNT - p.switch_count);
		for (size_t i = 0; i < p.switch_count; i++)
			CHECK(p.op[p.switches[i].op].operand[0] == p.switches[i].at,
			      "'%s' left a switch behind (seed %" PRIu32 ")", fuzz_mutation_name[kind], seed);
	}
	for (int i = 0; i < FUZZ_MUTATION_COUNT; i++)
		CHECK(!moves_operations(i) || kinds[i] > 5, "'%s' was seen %lu times", fuzz_mutation_name[i],
		      kinds[i]);
	fuzz_program_free(&p);
}

/* Any bytes, any room: in memory of exactly that size, for a sanitizer. */
static void test_threads_of_bytes(void)
{
	struct fuzz_random r = {4};

	for (uint32_t seed = 0; seed < 20000; seed++) {
		size_t asize = fuzz_random_below(&r, 2000), bsize = fuzz_random_below(&r, 2000);
		size_t room = fuzz_random_below(&r, 1000), most = asize > room ? asize : room, size;
		uint8_t *a = malloc(most + 1), *b = malloc(bsize + 1), *out = malloc(room + 1);
		bool fits = room >= FUZZ_HEADER_SIZE + 2 * FUZZ_RECORD_SIZE;

		for (size_t i = 0; i < asize; i++)
			a[i] = (uint8_t)fuzz_random_next(&r);
		for (size_t i = 0; i < bsize; i++)
			b[i] = (uint8_t)fuzz_random_next(&r);
		size = fuzz_crossover(a, asize, b, bsize, out, room, seed, THREADED);
		CHECK(size <= room && (size > 0) == (room > 0), "%zu bytes into a room of %zu", size, room);
		if (fits)
			check_threaded(out, size);
		size = fuzz_mutate(a, asize, room, seed, THREADED);
		CHECK(size <= room && (size > 0) == (room > 0), "%zu bytes into a room of %zu", size, room);
		if (fits)
			check_threaded(a, size);
		free(a);
		free(b);
		free(out);
	}
}

/* Families without a read: a program of writers is all there can be. */
static void test_threads_of_families(void)
{
	static uint8_t data[ROOM];
	struct fuzz_program p;
	uint32_t seed = 0;

	fuzz_program_init(&p);
	for (unsigned int families = 1; families <= FUZZ_ALL; families++) {
		bool reads = families & (FUZZ_STORE | FUZZ_CURSOR);
		size_t size = 0;

		for (int step = 0; step < 300; step++) {
			size = fuzz_mutate(data, size, ROOM, seed++, families | FUZZ_THREADED);
			check_threaded(data, size);
			fuzz_program_decode(&p, data, size, THREADED);
			CHECK(is_complete(&p) == reads, "families %u: a reader, or none", families);
			for (size_t i = 0; i < p.count; i++)
				CHECK(fuzz_op_info[p.op[i].code].family & families, "'%s' in families %u",
				      fuzz_op_info[p.op[i].code].name, families);
		}
	}
	fuzz_program_free(&p);
}

/* Each thread's operations are those of one parent, as they were; the set-up and the trees go together. */
static void test_thread_crossover(void)
{
	static uint8_t a[ROOM], b[ROOM], out[ROOM];
	struct fuzz_program p, parent[2];
	unsigned long mixed = 0;

	fuzz_program_init(&p);
	fuzz_program_init(&parent[0]);
	fuzz_program_init(&parent[1]);
	for (uint32_t seed = 0; seed < 5000; seed++) {
		size_t asize = fuzz_mutate(a, 0, ROOM, 2 * seed, THREADED);
		size_t bsize = fuzz_mutate(b, 0, ROOM, 2 * seed + 1, THREADED);
		size_t size = fuzz_crossover(a, asize, b, bsize, out, ROOM, seed, THREADED);
		unsigned int from = 0;

		check_threaded(out, size);
		fuzz_program_decode(&p, out, size, THREADED);
		fuzz_program_decode(&parent[0], a, asize, THREADED);
		fuzz_program_decode(&parent[1], b, bsize, THREADED);
		CHECK(is_complete(&p), "a writer or a reader is missing");
		for (size_t i = 0; i < p.count; i++)
			for (int k = 0; k < 2; k++)
				for (size_t j = 0; j < parent[k].count; j++)
					if (memcmp(p.op[i].operand, parent[k].op[j].operand,
					           sizeof(p.op[i].operand)) == 0 &&
					    p.op[i].thread == parent[k].op[j].thread)
						from |= 1u << k;
		mixed += from == 3;
	}
	CHECK(mixed > 3000, "%lu of 5000 have operations of both", mixed);
	fuzz_program_free(&p);
	fuzz_program_free(&parent[0]);
	fuzz_program_free(&parent[1]);
}

/* ---- Cost ---------------------------------------------------------------- */

/* Said, and only checked for an order of magnitude: the machine may be busy, the build sanitized. */
static void test_cost(void)
{
	static uint8_t data[ROOM], start[ROOM];
	size_t size = numbered_program(start, FUZZ_OP_load, 100);
	clock_t began = clock();
	double each;

	for (uint32_t seed = 0; seed < 10000; seed++) {
		memcpy(data, start, size);
		fuzz_mutate(data, size, ROOM, seed, FUZZ_ALL);
	}
	each = (double)(clock() - began) / CLOCKS_PER_SEC / 10000 * 1e6;
	CHECK(each < 500, "a program of 100 operations takes %.1f us", each);
	printf("mutate: %.1f us to mutate a program of 100 operations\n", each);
}

int main(void)
{
	test_chains();
	test_every_room();
	test_size_above_room();
	test_deterministic();
	test_fresh();
	test_one_change();
	test_coverage();
	test_length();
	test_crossover();
	test_crossover_of_bytes();
	test_fresh_threads();
	test_thread_chain();
	test_switches_stay_with_operations();
	test_threads_of_bytes();
	test_threads_of_families();
	test_thread_crossover();
	test_cost();
	return checked("mutate");
}
