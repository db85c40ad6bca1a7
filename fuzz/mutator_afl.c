/* SPDX-License-Identifier: MIT */
/*
 * mutator_afl.c - mutate.c as AFL++ calls it: a shared library that AFL_CUSTOM_MUTATOR_LIBRARY names.
 *
 * AFL++ has one mutator for a target that it knows by its command line only, so
 * FUZZ_TARGET in the environment says which operations are wanted. Trimming drops
 * records: AFL++'s own would cut through the middle of operations, and what
 * remains would be other operations on other places.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mutate.h"
#include "program.h"
#include "random.h"
#include "targets.h"

enum {
	CROSSOVER_ONCE_IN = 8,
	BYTES_ONCE_IN = 50, /* as in mutator_libfuzzer.c */
};

struct buffer {
	uint8_t *data;
	size_t size, room;
};

/* A program from which records are dropped as long as it does the same. */
struct trimming {
	struct buffer best, attempt;
	size_t at, block; /* the records that the attempt lacks: `block` of them, from number `at` */
	int tried, most;  /* attempts; AFL++ goes on until the first reaches the second */
};

struct mutator {
	unsigned int families;
	struct fuzz_random random;
	struct buffer out;
	struct trimming trimming;
};

struct afl;
void *afl_custom_init(struct afl *afl, unsigned int seed);
size_t afl_custom_fuzz(struct mutator *m, uint8_t *data, size_t size, uint8_t **out, uint8_t *other,
                       size_t other_size, size_t room);
int afl_custom_init_trim(struct mutator *m, uint8_t *data, size_t size);
size_t afl_custom_trim(struct mutator *m, uint8_t **out);
int afl_custom_post_trim(struct mutator *m, unsigned char success);
const char *afl_custom_describe(struct mutator *m, size_t room);
void afl_custom_deinit(struct mutator *m);

static void make_room(struct buffer *b, size_t room)
{
	if (room <= b->room)
		return;
	b->data = realloc(b->data, room);
	if (!b->data)
		abort();
	b->room = room;
}

static void assign(struct buffer *b, const uint8_t *data, size_t size)
{
	make_room(b, size);
	memcpy(b->data, data, size);
	b->size = size;
}

/* ---- Mutation ------------------------------------------------------------ */

static unsigned int families_of(const char *target)
{
#define FAMILIES_OF_TARGET(name, families)                                                                   \
	if (strcmp(target, #name) == 0)                                                                      \
		return families;
	FUZZ_TARGETS(FAMILIES_OF_TARGET)
#undef FAMILIES_OF_TARGET
	return 0;
}

void *afl_custom_init(struct afl *afl, unsigned int seed)
{
	const char *target = getenv("FUZZ_TARGET");
	unsigned int families = target ? families_of(target) : 0;
	struct mutator *m;

	(void)afl;
	if (!families) {
		fprintf(stderr,
		        "mutator_afl: FUZZ_TARGET is '%s', expected store, erase, gap, dup, cursor or rcu\n",
		        target ? target : "");
		return NULL;
	}
	m = calloc(1, sizeof(*m));
	if (!m)
		abort();
	m->families = families;
	m->random.state = seed;
	return m;
}

/* What encode never writes: operand modes, the swarm mask, other kinds of records. */
static void mutate_bytes(struct mutator *m)
{
	for (uint32_t changes = 1 + fuzz_random_below(&m->random, 4); changes; changes--) {
		uint32_t at = fuzz_random_below(&m->random, (uint32_t)m->out.size);

		m->out.data[at] = (uint8_t)fuzz_random_next(&m->random);
	}
}

size_t afl_custom_fuzz(struct mutator *m, uint8_t *data, size_t size, uint8_t **out, uint8_t *other,
                       size_t other_size, size_t room)
{
	uint32_t seed = (uint32_t)fuzz_random_next(&m->random);

	if (size > room)
		size = room;
	make_room(&m->out, room);
	*out = m->out.data;
	if (other && other_size > 0 && fuzz_random_once_in(&m->random, CROSSOVER_ONCE_IN))
		return fuzz_crossover(data, size, other, other_size, m->out.data, room, seed, m->families);
	assign(&m->out, data, size);
	if (size > 0 && fuzz_random_once_in(&m->random, BYTES_ONCE_IN)) {
		mutate_bytes(m);
		return size;
	}
	return fuzz_mutate(m->out.data, size, room, seed, m->families);
}

/* Part of the names of the files that AFL++ keeps. */
const char *afl_custom_describe(struct mutator *m, size_t room)
{
	(void)m;
	(void)room;
	return "operations";
}

/* ---- Trimming ------------------------------------------------------------ */

static size_t records_of(size_t size)
{
	return size > FUZZ_HEADER_SIZE ? (size - FUZZ_HEADER_SIZE + FUZZ_RECORD_SIZE - 1) / FUZZ_RECORD_SIZE
	                               : 0;
}

/* How many attempts there are if none succeeds: all blocks of a quarter, an eighth, ... one record. */
static int attempts_of(size_t records)
{
	int attempts = 0;

	for (size_t block = records / 4 ? records / 4 : 1; block; block /= 2)
		attempts += (int)((records + block - 1) / block);
	return attempts;
}

int afl_custom_init_trim(struct mutator *m, uint8_t *data, size_t size)
{
	struct trimming *t = &m->trimming;
	size_t records = records_of(size);

	if (records < 2)
		return 0;
	assign(&t->best, data, size);
	make_room(&t->attempt, size);
	t->at = 0;
	t->block = records / 4 ? records / 4 : 1;
	t->tried = 0;
	t->most = attempts_of(records);
	return t->most;
}

size_t afl_custom_trim(struct mutator *m, uint8_t **out)
{
	struct trimming *t = &m->trimming;
	size_t size = t->best.size;
	size_t begin = FUZZ_HEADER_SIZE + t->at * FUZZ_RECORD_SIZE;
	size_t end = begin + t->block * FUZZ_RECORD_SIZE;

	if (end > size)
		end = size;
	memcpy(t->attempt.data, t->best.data, begin);
	memcpy(t->attempt.data + begin, t->best.data + end, size - end);
	t->attempt.size = begin + size - end;
	*out = t->attempt.data;
	return t->attempt.size;
}

/* A block that could go leaves the next one in its place. */
int afl_custom_post_trim(struct mutator *m, unsigned char success)
{
	struct trimming *t = &m->trimming;

	if (success)
		assign(&t->best, t->attempt.data, t->attempt.size);
	else
		t->at += t->block;
	if (t->at >= records_of(t->best.size)) {
		t->at = 0;
		t->block /= 2;
	}
	t->tried++;
	/* An input without an operation is of no use to anybody. */
	return t->block && records_of(t->best.size) > t->block && t->tried < t->most ? t->tried : t->most;
}

void afl_custom_deinit(struct mutator *m)
{
	free(m->trimming.attempt.data);
	free(m->trimming.best.data);
	free(m->out.data);
	free(m);
}
