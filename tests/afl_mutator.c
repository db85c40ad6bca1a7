/* SPDX-License-Identifier: MIT */
/*
 * afl_mutator.c - the shared library that AFL++ loads, called as AFL++ calls it.
 * usage: test-afl-mutator MUTATOR_SO
 */
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "program.h"
#include "targets.h"

enum { ROOM = 8208 };

static struct {
	void *(*init)(void *afl, unsigned int seed);
	size_t (*fuzz)(void *m, uint8_t *data, size_t size, uint8_t **out, uint8_t *other, size_t other_size,
	               size_t room);
	int (*init_trim)(void *m, uint8_t *data, size_t size);
	size_t (*trim)(void *m, uint8_t **out);
	int (*post_trim)(void *m, unsigned char success);
	void (*deinit)(void *m);
} afl;

static void *symbol(void *library, const char *name)
{
	void *address = dlsym(library, name);

	CHECK(address);
	return address;
}

static void load(const char *path)
{
	void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);

	if (!library) {
		fprintf(stderr, "%s\n", dlerror());
		exit(1);
	}
	*(void **)&afl.init = symbol(library, "afl_custom_init");
	*(void **)&afl.fuzz = symbol(library, "afl_custom_fuzz");
	*(void **)&afl.init_trim = symbol(library, "afl_custom_init_trim");
	*(void **)&afl.trim = symbol(library, "afl_custom_trim");
	*(void **)&afl.post_trim = symbol(library, "afl_custom_post_trim");
	*(void **)&afl.deinit = symbol(library, "afl_custom_deinit");
}

static void *begin(const char *target, unsigned int seed)
{
	CHECK(setenv("FUZZ_TARGET", target, 1) == 0);
	return afl.init(NULL, seed);
}

/* ---- Mutation ------------------------------------------------------------ */

static void test_target_is_asked_for(void)
{
	CHECK(!begin("stor", 1));
	CHECK(unsetenv("FUZZ_TARGET") == 0);
	CHECK(!afl.init(NULL, 1));
}

/* Every operation of what comes out is one of the target's; the same seed gives the same. */
static void test_fuzz(void)
{
	static uint8_t parent[ROOM], other[ROOM];
	size_t size = 1, other_size = 1;
	struct fuzz_program p;
	void *a = begin("store", 7), *b = begin("store", 7);
	unsigned int different = 0;

	fuzz_program_init(&p);
	for (int i = 0; i < 2000; i++) {
		uint8_t *one, *two;
		size_t n = afl.fuzz(a, parent, size, &one, other, other_size, ROOM);

		CHECK(n > 0 && n <= ROOM);
		if (!CHECK_SAME(afl.fuzz(b, parent, size, &two, other, other_size, ROOM), n))
			break;
		CHECK(memcmp(one, two, n) == 0);
		different += n != size || memcmp(one, parent, n) != 0;
		fuzz_program_decode(&p, one, n, FUZZ_FAMILIES_store);
		for (size_t op = 0; op < p.count; op++)
			CHECK(fuzz_op_info[p.op[op].code].family & FUZZ_FAMILIES_store);
		memcpy(other, parent, size);
		other_size = size;
		memcpy(parent, one, n);
		size = n;
	}
	CHECK(different > 1900);
	fuzz_program_free(&p);
	afl.deinit(a);
	afl.deinit(b);
}

/* Sizes that are none of ours: nothing, less than a header, more than there is room for. */
static void test_fuzz_any_size(void)
{
	static uint8_t bytes[4 * ROOM];
	void *m = begin("rcu", 3);
	static const size_t sizes[] = {0, 1, 15, 16, 17, 48, 49, ROOM, 4 * ROOM};

	for (unsigned int i = 0; i < 20 * sizeof(sizes) / sizeof(sizes[0]); i++) {
		uint8_t *out;
		size_t n = afl.fuzz(m, bytes, sizes[i / 20], &out, NULL, 0, ROOM);

		CHECK(n > 0 && n <= ROOM);
	}
	afl.deinit(m);
}

/* ---- Trimming ------------------------------------------------------------ */

/* A program of records that are all alike but for a number, in the place of the entry. */
static size_t numbered(uint8_t *data, size_t records)
{
	memset(data, 0, FUZZ_HEADER_SIZE + records * FUZZ_RECORD_SIZE);
	data[0] = 1;
	for (size_t i = 0; i < records; i++)
		data[FUZZ_HEADER_SIZE + i * FUZZ_RECORD_SIZE + 3] = (uint8_t)(i + 1);
	return FUZZ_HEADER_SIZE + records * FUZZ_RECORD_SIZE;
}

static bool has(const uint8_t *data, size_t size, uint8_t number)
{
	for (size_t at = FUZZ_HEADER_SIZE; at < size; at += FUZZ_RECORD_SIZE)
		if (data[at + 3] == number)
			return true;
	return false;
}

/* Records are whole, in order, and the header is what it was. */
static void check_is_part(const uint8_t *part, size_t size, const uint8_t *whole)
{
	uint8_t last = 0;

	CHECK(size >= FUZZ_HEADER_SIZE && memcmp(part, whole, FUZZ_HEADER_SIZE) == 0);
	for (size_t at = FUZZ_HEADER_SIZE; at + FUZZ_RECORD_SIZE <= size; at += FUZZ_RECORD_SIZE) {
		uint8_t number = part[at + 3];

		CHECK(number > last);
		CHECK(memcmp(part + at, whole + FUZZ_HEADER_SIZE + (size_t)(number - 1) * FUZZ_RECORD_SIZE,
		             FUZZ_RECORD_SIZE) == 0);
		last = number;
	}
}

/* What AFL++ does: attempts until the number of the next one reaches the first answer. Needed: two records.
 */
static size_t trim_to(void *m, uint8_t *data, size_t size, uint8_t one, uint8_t two, int *attempts)
{
	static uint8_t whole[ROOM];
	int most = afl.init_trim(m, data, size), next = 0;

	memcpy(whole, data, size);
	*attempts = 0;
	while (next < most) {
		uint8_t *out;
		size_t n = afl.trim(m, &out);
		bool same;

		CHECK(n < size || *attempts > 0);
		check_is_part(out, n, whole);
		same = has(out, n, one) && has(out, n, two);
		if (same) {
			memcpy(data, out, n);
			size = n;
		}
		next = afl.post_trim(m, same);
		if (!CHECK(next > *attempts && next <= most))
			break;
		++*attempts;
	}
	return size;
}

static void test_trim(void)
{
	static uint8_t data[ROOM];
	void *m = begin("store", 1);
	int attempts;

	for (size_t records = 2; records <= 200; records++) {
		size_t size = numbered(data, records);

		size = trim_to(m, data, size, 1, (uint8_t)records, &attempts);
		CHECK(size == FUZZ_HEADER_SIZE + 2 * FUZZ_RECORD_SIZE);
		CHECK(has(data, size, 1) && has(data, size, (uint8_t)records));
	}
	afl.deinit(m);
}

/* Nothing may go: it ends, and nothing went. */
static void test_trim_of_what_is_needed(void)
{
	static uint8_t data[ROOM];
	void *m = begin("store", 1);
	size_t size = numbered(data, 60);
	int attempts;

	/* No record has the number 255, so no attempt does the same. */
	CHECK(trim_to(m, data, size, 255, 1, &attempts) == size);
	CHECK(attempts > 60 && attempts < 200);
	afl.deinit(m);
}

/* Without records there is nothing to drop; a broken last one can go as a whole. */
static void test_trim_any_size(void)
{
	static uint8_t data[ROOM];
	void *m = begin("store", 1);
	uint8_t *out;

	memset(data, 1, sizeof(data));
	for (size_t size = 0; size <= FUZZ_HEADER_SIZE + FUZZ_RECORD_SIZE; size++)
		CHECK(afl.init_trim(m, data, size) == 0);
	CHECK(afl.init_trim(m, data, FUZZ_HEADER_SIZE + FUZZ_RECORD_SIZE + 5) > 0);
	CHECK(afl.trim(m, &out) == FUZZ_HEADER_SIZE + 5);
	CHECK(afl.post_trim(m, 0) > 0);
	CHECK(afl.trim(m, &out) == FUZZ_HEADER_SIZE + FUZZ_RECORD_SIZE);
	afl.deinit(m);
}

/* clang-format off */
static const struct promise promises[] = {
	{"Without a target's name there is no mutator.", test_target_is_asked_for},
	{"A program becomes another one of the target's operations, and the same seed gives the same.", test_fuzz},
	{"Bytes of any number become a program that fits.", test_fuzz_any_size},
	{"Trimming leaves the two records that are needed, whole, and never touches the header.", test_trim},
	{"Trimming ends after one attempt a block if nothing can go.", test_trim_of_what_is_needed},
	{"What has fewer than two records is not trimmed; a broken last one goes as a whole.", test_trim_any_size},
};
/* clang-format on */

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: %s MUTATOR_SO\n", argv[0]);
		return 2;
	}
	load(argv[1]);
	return CHECK_PROMISES(promises);
}
