/* SPDX-License-Identifier: MIT */
/*
 * program.c - a test of fuzz/program.c, binary.c, text.c and file.c: both forms of a program keep it,
 * every byte string is a program, and a text that is none is told why and where.
 */
#include "program.h"

#include <fcntl.h>
#include <inttypes.h>
#include <maple_tree.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "checked.h"
#include "file.h"
#include "random.h"

/* ---- Programs to test with ----------------------------------------------- */

static uint64_t random_number(struct fuzz_random *r)
{
	switch (fuzz_random_below(r, 4)) {
	case 0:
		return fuzz_random_below(r, 100);
	case 1:
		return UINT64_MAX - fuzz_random_below(r, 5000);
	default:
		return fuzz_random_next(r) >> fuzz_random_below(r, 64);
	}
}

static uint64_t random_operand(struct fuzz_random *r, enum fuzz_operand kind)
{
	if (kind == FUZZ_NONE)
		return 0;
	if (kind == FUZZ_COUNT)
		return fuzz_random_below(r, FUZZ_COUNT_MAX + 1);
	if (kind == FUZZ_OTHER)
		return fuzz_random_below(r, FUZZ_TREES);
	return random_number(r);
}

static struct fuzz_op random_op(struct fuzz_random *r, uint8_t code)
{
	const struct fuzz_op_info *info = &fuzz_op_info[code];
	struct fuzz_op op = {.code = code};

	op.who = (uint8_t)fuzz_random_below(r, FUZZ_TREES);
	op.fail = (uint8_t)fuzz_random_below(r, 2) ? (uint8_t)fuzz_random_next(r) : 0;
	op.entry = info->entry ? (uint8_t)fuzz_random_next(r) : 0;
	for (int i = 0; i < 3; i++)
		op.operand[i] = random_operand(r, info->operand[i]);
	return op;
}

static void random_program(struct fuzz_random *r, struct fuzz_program *p)
{
	size_t count = 1 + fuzz_random_below(r, 80);

	fuzz_program_clear(p);
	for (int i = 0; i < FUZZ_TREES; i++)
		p->tree[i] = (uint8_t)fuzz_random_below(r, FUZZ_TREE_SETTINGS + 1);
	for (size_t i = 0; i < count; i++) {
		struct fuzz_op op = random_op(r, (uint8_t)fuzz_random_below(r, FUZZ_OP_COUNT));

		fuzz_program_append(p, &op);
	}
}

/* ---- What every program promises ----------------------------------------- */

static void check_canonical(const struct fuzz_program *p, unsigned int families)
{
	for (int i = 0; i < FUZZ_TREES; i++)
		CHECK(p->tree[i] <= FUZZ_TREE_SETTINGS, "tree %d has settings %d", i, p->tree[i]);
	for (size_t i = 0; i < p->count; i++) {
		const struct fuzz_op *op = &p->op[i];
		const struct fuzz_op_info *info = &fuzz_op_info[op->code];

		CHECK(op->code < FUZZ_OP_COUNT, "operation %zu has code %d", i, op->code);
		CHECK(info->family & families, "'%s' is in none of the families %u", info->name, families);
		CHECK(op->who < FUZZ_TREES, "'%s' is on %d", info->name, op->who);
		CHECK(op->thread == FUZZ_MAIN, "'%s' is of a thread", info->name);
		CHECK(info->entry || op->entry == 0, "'%s' has an entry", info->name);
		for (int k = 0; k < 3; k++) {
			uint64_t value = op->operand[k];
			enum fuzz_operand kind = info->operand[k];

			CHECK(kind != FUZZ_NONE || value == 0, "'%s' has operand %d", info->name, k);
			CHECK(kind != FUZZ_COUNT || value <= FUZZ_COUNT_MAX, "count %" PRIu64, value);
			CHECK(kind != FUZZ_OTHER || value < FUZZ_TREES, "tree %" PRIu64, value);
		}
	}
}

/* The records of a schedule and of switches are there only where there are threads: tests/program_threads.c.
 */
static void check_binary_keeps(const struct fuzz_program *p)
{
	size_t size = FUZZ_HEADER_SIZE + p->count * FUZZ_RECORD_SIZE;
	uint8_t *data = malloc(size);
	struct fuzz_program q;

	fuzz_program_init(&q);
	CHECK(fuzz_program_encode(p, data, size) == size, "a record has another size");
	fuzz_program_decode(&q, data, size, FUZZ_ALL);
	CHECK(fuzz_program_equal(p, &q), "decode(encode(p)) is not p");
	fuzz_program_free(&q);
	free(data);
}

static void check_text_keeps(const struct fuzz_program *p)
{
	struct fuzz_parse_error error = {0};
	struct fuzz_program q;
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	fuzz_program_init(&q);
	fuzz_program_print(p, out);
	fclose(out);
	CHECK(fuzz_program_parse(&q, text, size, &error), "%u:%u: %s\n%s", error.line, error.column,
	      error.what, text);
	CHECK(fuzz_program_equal(p, &q), "parse(print(p)) is not p:\n%s", text);
	fuzz_program_free(&q);
	free(text);
}

/* ---- The two forms keep every program ------------------------------------ */

static void test_round_trips(void)
{
	struct fuzz_random r = {1};
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (int round = 0; round < 2000; round++) {
		random_program(&r, &p);
		check_canonical(&p, FUZZ_ALL);
		check_binary_keeps(&p);
		check_text_keeps(&p);
	}
	fuzz_program_free(&p);
}

/* Every operation with every entry and every fault, on everything it can be on. */
static void test_every_field(void)
{
	struct fuzz_random r = {2};
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++) {
		p.count = 0;
		for (unsigned int byte = 0; byte < 256; byte++) {
			struct fuzz_op op = random_op(&r, (uint8_t)code);

			op.entry = fuzz_op_info[code].entry ? (uint8_t)byte : 0;
			op.fail = (uint8_t)byte;
			op.who = (uint8_t)(byte % FUZZ_TREES);
			fuzz_program_append(&p, &op);
		}
		check_binary_keeps(&p);
		check_text_keeps(&p);
	}
	fuzz_program_free(&p);
}

static void test_entries(void)
{
	CHECK(fuzz_entry(0) == NULL, "0 is NULL");
	CHECK(fuzz_entry(1) == xa_mk_value(1) && fuzz_entry(239) == xa_mk_value(239), "1..239 are values");
	CHECK(fuzz_entry(240) == XA_ZERO_ENTRY, "240 is ZERO");
	CHECK(fuzz_entry(241) == xa_mk_internal(0) && fuzz_entry(255) == xa_mk_internal(14),
	      "241.. are R0..");
	for (unsigned int a = 0; a < 256; a++)
		for (unsigned int b = 0; b < a; b++)
			CHECK(fuzz_entry((uint8_t)a) != fuzz_entry((uint8_t)b), "entries %u and %u", a, b);
}

/* A differing field, even the last, makes programs differ. */
static void test_equal(void)
{
	struct fuzz_random r = {3};
	struct fuzz_program p, q;

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	random_program(&r, &p);
	memcpy(q.tree, p.tree, sizeof(p.tree));
	for (size_t i = 0; i < p.count; i++)
		fuzz_program_append(&q, &p.op[i]);
	CHECK(fuzz_program_equal(&p, &q), "a copy differs");
	for (int k = 0; k < 3; k++) {
		q.op[q.count - 1].operand[k]++;
		CHECK(!fuzz_program_equal(&p, &q), "operand %d does not count", k);
		q.op[q.count - 1].operand[k]--;
	}
	q.tree[3] ^= 1;
	CHECK(!fuzz_program_equal(&p, &q), "tree settings do not count");
	q.tree[3] ^= 1;
	q.count--;
	CHECK(!fuzz_program_equal(&p, &q), "the number of operations does not count");
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

/* ---- Every byte string is a program -------------------------------------- */

static void random_bytes(struct fuzz_random *r, uint8_t *data, size_t size)
{
	for (size_t i = 0; i < size; i++)
		data[i] = (uint8_t)fuzz_random_next(r);
}

/* In memory of exactly that size, so that a sanitizer sees a read beyond it. */
static void check_bytes(struct fuzz_random *r, size_t size, unsigned int families)
{
	uint8_t *data = malloc(size ? size : 1);
	size_t records = size > FUZZ_HEADER_SIZE ? (size - FUZZ_HEADER_SIZE + 31) / FUZZ_RECORD_SIZE : 0;
	struct fuzz_program p;

	random_bytes(r, data, size);
	fuzz_program_init(&p);
	fuzz_program_decode(&p, size ? data : NULL, size, families);
	CHECK(p.count == (records < FUZZ_OPS_MAX ? records : FUZZ_OPS_MAX), "%zu operations of %zu bytes",
	      p.count, size);
	check_canonical(&p, families ? families : FUZZ_ALL);
	check_binary_keeps(&p);
	if (p.count)
		check_text_keeps(&p);
	fuzz_program_free(&p);
	free(data);
}

static void test_decode_is_total(void)
{
	struct fuzz_random r = {4};

	for (size_t size = 0; size <= 200; size++)
		for (unsigned int families = 0; families <= FUZZ_ALL; families++)
			check_bytes(&r, size, families);
	check_bytes(&r, FUZZ_HEADER_SIZE + FUZZ_OPS_MAX * FUZZ_RECORD_SIZE, FUZZ_ALL);
	check_bytes(&r, FUZZ_HEADER_SIZE + FUZZ_OPS_MAX * FUZZ_RECORD_SIZE + 1, FUZZ_ALL);
	check_bytes(&r, 3 << 20, FUZZ_CURSOR);
}

/* What is missing at the end reads as zeros; what is there keeps its meaning. */
static void test_truncation(void)
{
	struct fuzz_random r = {5};
	struct fuzz_program p, q;
	uint8_t data[FUZZ_HEADER_SIZE + 3 * FUZZ_RECORD_SIZE], zeroed[sizeof(data)];

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	random_bytes(&r, data, sizeof(data));
	for (size_t size = 0; size <= sizeof(data); size++) {
		memset(zeroed, 0, sizeof(zeroed));
		memcpy(zeroed, data, size);
		fuzz_program_decode(&p, data, size, FUZZ_ALL);
		fuzz_program_decode(&q, zeroed, sizeof(zeroed), FUZZ_ALL);
		q.count = p.count;
		CHECK(fuzz_program_equal(&p, &q), "cut after %zu bytes", size);
	}
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

static void test_encode_respects_room(void)
{
	struct fuzz_random r = {6};
	struct fuzz_program p;
	uint8_t data[64] = {0}, zero[64] = {0};

	fuzz_program_init(&p);
	random_program(&r, &p);
	p.count = 2;
	CHECK(fuzz_program_encode(&p, data, sizeof(data)) == 80, "the size is not told");
	CHECK(memcmp(data, zero, sizeof(data)) == 0, "it wrote beside the room");
	fuzz_program_free(&p);
}

/* Codes of the families are themselves; the swarm mask leaves only its own. */
static void test_codes(void)
{
	uint8_t data[FUZZ_HEADER_SIZE + 256 * FUZZ_RECORD_SIZE] = {1};
	struct fuzz_program p;
	uint64_t swarm = (uint64_t)1 << FUZZ_OP_store | (uint64_t)1 << FUZZ_OP_mas_walk;

	fuzz_program_init(&p);
	for (unsigned int code = 0; code < 256; code++)
		data[FUZZ_HEADER_SIZE + code * FUZZ_RECORD_SIZE] = (uint8_t)code;
	fuzz_program_decode(&p, data, sizeof(data), FUZZ_GAP);
	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++)
		CHECK(!(fuzz_op_info[code].family & FUZZ_GAP) || p.op[code].code == code, "'%s' became '%s'",
		      fuzz_op_info[code].name, fuzz_op_info[p.op[code].code].name);
	for (int i = 0; i < 8; i++)
		data[5 + i] = (uint8_t)(swarm >> (8 * i));
	fuzz_program_decode(&p, data, sizeof(data), FUZZ_ALL);
	for (unsigned int code = 0; code < 256; code++)
		CHECK(swarm >> p.op[code].code & 1, "the swarm lets '%s' through",
		      fuzz_op_info[p.op[code].code].name);
	fuzz_program_decode(&p, data, sizeof(data), FUZZ_GAP);
	check_canonical(&p, FUZZ_GAP);
	fuzz_program_free(&p);
}

/* A record that is nothing but its operand modes and its fault byte; load, which has one place. */
static void put_record(uint8_t *data, size_t i, uint8_t modes, uint8_t fault, uint64_t operand)
{
	uint8_t *record = data + FUZZ_HEADER_SIZE + i * FUZZ_RECORD_SIZE;

	record[2] = 77;
	record[4] = modes;
	record[5] = fault;
	for (int k = 0; k < 8; k++)
		record[8 + k] = (uint8_t)(operand >> (8 * k));
}

/* Byte by byte what fuzz/README.md says: engines keep corpora in this form. */
static void test_modes(void)
{
	static const struct {
		uint8_t modes, fault;
		uint64_t operand, value;
		uint8_t fail;
	} row[] = {
	        {2, 0, 70, 6, 0}, /* near what? nothing yet: modulo 64 */
	        {0, 31, 0x0123456789abcdef, 0x0123456789abcdef, 77},
	        {1, 30, 0x0123456789abcdef, 0x2f, 6},       /* 1 + 77 % 8 */
	        {2, 0, 0x010001, 0x0123456789abcdef, 0},    /* the second place, as it is */
	        {2, 0xff, 0x000000, 5, 77},                 /* before the first */
	        {2, 0xe0, 0x020003, 0x0123456789abcdf0, 0}, /* behind the fourth */
	        {3, 29, 7, UINT64_MAX - 3, 0},
	        {3, 0, 14, 7, 0},
	};
	enum { ROWS = sizeof(row) / sizeof(*row) };
	uint8_t data[FUZZ_HEADER_SIZE + ROWS * FUZZ_RECORD_SIZE] = {1, 0xff, 2};
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (size_t i = 0; i < ROWS; i++)
		put_record(data, i, row[i].modes, row[i].fault, row[i].operand);
	fuzz_program_decode(&p, data, sizeof(data), FUZZ_ALL);
	CHECK(p.tree[0] == 7 && p.tree[1] == 2 && p.tree[2] == 0, "settings %d %d", p.tree[0], p.tree[1]);
	for (size_t i = 0; i < ROWS; i++) {
		CHECK(p.op[i].operand[0] == row[i].value, "record %zu: %" PRIx64, i, p.op[i].operand[0]);
		CHECK(p.op[i].fail == row[i].fail, "record %zu fails at %d", i, p.op[i].fail);
	}
	fuzz_program_free(&p);
}

/* Random bytes make places that meet, few faults, and short repetitions. */
static void test_random_bytes_are_useful(void)
{
	static uint8_t data[FUZZ_HEADER_SIZE + 4000 * FUZZ_RECORD_SIZE];
	struct fuzz_random r = {7};
	struct fuzz_program p;
	unsigned int met = 0, faults = 0, bulk = 0, brief = 0;

	fuzz_program_init(&p);
	random_bytes(&r, data, sizeof(data));
	memset(data, 0, FUZZ_HEADER_SIZE);
	fuzz_program_decode(&p, data, sizeof(data), FUZZ_STORE);
	for (size_t i = 8; i < p.count; i++) {
		bool meets = false;

		for (size_t k = i - 8; k < i; k++)
			meets |= p.op[i].operand[0] - p.op[k].operand[0] + 1 <= 2;
		met += meets;
		faults += p.op[i].fail != 0;
		if (fuzz_op_info[p.op[i].code].operand[2] != FUZZ_COUNT)
			continue;
		bulk++;
		brief += p.op[i].operand[2] < 64;
	}
	CHECK(met > p.count / 5, "only %u of %zu places meet another", met, p.count);
	CHECK(faults > p.count / 50 && faults < p.count / 10, "%u of %zu operations fail", faults, p.count);
	CHECK(brief > bulk / 2, "only %u of %u repeat less than 64 times", brief, bulk);
	fuzz_program_free(&p);
}

/* ---- Texts --------------------------------------------------------------- */

static const char good_text[] = "# an address space\r\n"
                                "\n"
                                "tree\n"
                                "tree plain   # as the first\n"
                                "\ttree rcu alloc\r\n"
                                "store_range 10 0x1F A\r\n"
                                "store MAX-0xf NULL\n";

static const char odd_text[] = "tree extern rcu alloc#comment \xc3\xa9\n"
                               "  store_range\t0X10 MAX-20 e27 @3(fail 255)\n"
                               "erase 007 ( fail 2 ) # why\n"
                               "insert MAX-18446744073709551615 R14 @1\n"
                               "mas_init 3 5 @2\n"
                               "destroy\n"
                               "fill 0 MAX 4096 ZERO";

static void test_odd_text(void)
{
	static const struct fuzz_op expected[] = {
	        {FUZZ_OP_store_range, FUZZ_MAIN, 3, 255, 27, {16, UINT64_MAX - 20, 0}},
	        {FUZZ_OP_erase, FUZZ_MAIN, 0, 2, 0, {7, 0, 0}},
	        {FUZZ_OP_insert, FUZZ_MAIN, 1, 0, 255, {0, 0, 0}},
	        {FUZZ_OP_mas_init, FUZZ_MAIN, 2, 0, 0, {3, 5, 0}},
	        {FUZZ_OP_destroy, FUZZ_MAIN, 0, 0, 0, {0, 0, 0}},
	        {FUZZ_OP_fill, FUZZ_MAIN, 0, 0, 240, {0, UINT64_MAX, 4096}},
	};
	struct fuzz_program p, q;
	struct fuzz_parse_error error = {0};

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	q.tree[0] = FUZZ_TREE_SETTINGS;
	for (size_t i = 0; i < sizeof(expected) / sizeof(*expected); i++)
		fuzz_program_append(&q, &expected[i]);
	CHECK(fuzz_program_parse(&p, odd_text, sizeof(odd_text) - 1, &error), "%u:%u: %s", error.line,
	      error.column, error.what);
	CHECK(fuzz_program_equal(&p, &q), "an odd text is read as something else");
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

/* The text that print makes is pinned: corpora and reproducers are kept in it. */
static void check_printed(const char *text)
{
	struct fuzz_program p;
	struct fuzz_parse_error error = {0};
	char *printed;
	size_t size;
	FILE *out = open_memstream(&printed, &size);

	fuzz_program_init(&p);
	CHECK(fuzz_program_parse(&p, text, strlen(text), &error), "%u:%u: %s", error.line, error.column,
	      error.what);
	fuzz_program_print(&p, out);
	fclose(out);
	CHECK(strcmp(printed, text) == 0, "it is printed as\n%s", printed);
	free(printed);
	fuzz_program_free(&p);
}

static void test_printed_text(void)
{
	check_printed("tree plain\nload 1\n");
	check_printed("tree rcu\nload 1\n");
	check_printed("tree plain\ntree plain\ntree plain\ntree alloc rcu extern\nload 1\n");
	check_printed("tree alloc rcu\n"
	              "tree plain\n"
	              "tree extern\n"
	              "load 4096\n"
	              "load MAX\n"
	              "store MAX-4095 Z @3\n"
	              "store 18446744073709547519 e239 (fail 1)\n"
	              "mas_store NULL @1 (fail 12)\n"
	              "mas_next_range MAX-1\n"
	              "alloc_range 8 0 MAX R0\n");
}

#define ENTRIES "expected NULL, A..Z, e27..e239, ZERO or R0..R14"

static const struct {
	const char *text, *error;
} bad[] = {
        {"", "1:1: the program has no operation"},
        {"\n\n# nothing\n", "3:1: the program has no operation"},
        {"tree rcu\n", "1:1: the program has no operation"},
        {"stroe 5 A", "1:1: unknown operation 'stroe': did you mean 'store'?"},
        {"load 1\n  mas_fnd 5", "2:3: unknown operation 'mas_fnd': did you mean 'mas_find'?"},
        {"mtree_store_range 1 2 A",
         "1:1: unknown operation 'mtree_store_range': did you mean 'store_range'?"},
        {"mt_find 1 2", "1:1: unknown operation 'mt_find': did you mean 'find'?"},
        {"trees rcu", "1:1: unknown operation 'trees': did you mean 'tree'?"},
        {"xyzzy", "1:1: unknown operation 'xyzzy': expected a name of fuzz/ops.h, such as 'store_range'"},
        {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
         "1:1: unknown operation 'aaaaaaaaaaaaaaaaaaaaaaaa...': expected a name of fuzz/ops.h, such as "
         "'store_range'"},
        {"LOAD 5", "1:1: unknown operation 'LOAD': expected a name of fuzz/ops.h, such as 'store_range'"},
        {"load", "1:5: missing index of 'load'"},
        {"load   # where?", "1:5: missing index of 'load'"},
        {"load @1", "1:6: missing index of 'load'"},
        {"find 4 (fail 2)", "1:8: missing limit of 'find'"},
        {"mas_init", "1:9: missing tree of 'mas_init'"},
        {"load x", "1:6: 'x' is not a number: expected the index of 'load' as decimal, 0x, MAX or MAX-n"},
        {"load -1", "1:6: '-1' is not a number: expected the index of 'load' as decimal, 0x, MAX or MAX-n"},
        {"load 12x", "1:6: '12x' is not a number: expected the index of 'load' as decimal, 0x, MAX or MAX-n"},
        {"load 0x", "1:6: '0x' is not a number: expected the index of 'load' as decimal, 0x, MAX or MAX-n"},
        {"load 0xg", "1:6: '0xg' is not a number: expected the index of 'load' as decimal, 0x, MAX or MAX-n"},
        {"load MAX-",
         "1:6: 'MAX-' is not a number: expected the index of 'load' as decimal, 0x, MAX or MAX-n"},
        {"load MAX+1",
         "1:6: 'MAX+1' is not a number: expected the index of 'load' as decimal, 0x, MAX or MAX-n"},
        {"load 18446744073709551616", "1:6: index '18446744073709551616' is out of range: expected 0 to MAX, "
                                      "which is 18446744073709551615"},
        {"load 0x10000000000000000", "1:6: index '0x10000000000000000' is out of range: expected 0 to MAX, "
                                     "which is 18446744073709551615"},
        {"load MAX-18446744073709551616", "1:6: index 'MAX-18446744073709551616' is out of range: expected 0 "
                                          "to MAX, which is 18446744073709551615"},
        {"fill 1 2 4097 A", "1:10: count '4097' is out of range: expected 0 to 4096"},
        {"drain 1 MAX", "1:9: count 'MAX' is out of range: expected 0 to 4096"},
        {"dup 4", "1:5: tree '4' is out of range: expected 0 to 3"},
        {"dup 99999999999999999999", "1:5: tree '99999999999999999999' is out of range: expected 0 to 3"},
        {"store 5", "1:8: missing entry of 'store': " ENTRIES},
        {"store 5 @1", "1:9: missing entry of 'store': " ENTRIES},
        {"store 5 a", "1:9: unknown entry 'a': " ENTRIES},
        {"store 5 AB", "1:9: unknown entry 'AB': " ENTRIES},
        {"store 5 e26", "1:9: unknown entry 'e26': " ENTRIES},
        {"store 5 e240", "1:9: unknown entry 'e240': " ENTRIES},
        {"store 5 e030", "1:9: unknown entry 'e030': " ENTRIES},
        {"store 5 R15", "1:9: unknown entry 'R15': " ENTRIES},
        {"store 5 null", "1:9: unknown entry 'null': " ENTRIES},
        {"load 5 A", "1:8: 'A' is too much: 'load' ended before it"},
        {"load 5 6 7", "1:8: '6' is too much: 'load' ended before it"},
        {"load 5 @1 @2", "1:11: '@2' is too much: 'load' ended before it"},
        {"load 5 (fail 1) @1", "1:17: '@1' is too much: 'load' ended before it"},
        {"load 5 @4", "1:8: no tree '@4': expected @0 to @3"},
        {"load 5 @", "1:8: no tree '@': expected @0 to @3"},
        {"mas_walk @9", "1:10: no cursor '@9': expected @0 to @3"},
        {"mas_walk @-1", "1:10: no cursor '@-1': expected @0 to @3"},
        {"load 5 (fial 1)", "1:9: unknown property 'fial': expected '(fail n)'"},
        {"load 5 (", "1:9: unknown property '': expected '(fail n)'"},
        {"load 5 (fail 0)", "1:14: '0' is not the number of an allocation: expected 1 to 255"},
        {"load 5 (fail 256)", "1:14: '256' is not the number of an allocation: expected 1 to 255"},
        {"load 5 (fail)", "1:13: ')' is not the number of an allocation: expected 1 to 255"},
        {"load 5 (fail 2", "1:15: '(fail 2' is not closed: expected ')'"},
        {"load 5\ntree rcu", "2:1: 'tree' after an operation: trees come before the first operation"},
        {"tree\ntree\ntree\ntree\n  tree\nload 5", "5:3: a fifth tree: a program has at most 4"},
        {"tree rcu fast", "1:10: unknown tree setting 'fast': expected plain, alloc, rcu or extern"},
        {"tree rcu plain", "1:10: unknown tree setting 'plain': expected plain, alloc, rcu or extern"},
        {"tree plain rcu", "1:12: 'rcu' after 'plain': expected the end of the line"},
        {"load 5\nload \x01", "2:6: byte 0x01: expected text"},
        {"load 5 # \x7f", "1:10: byte 0x7f: expected text"},
        {"load \xc3\xa9", "1:6: byte 0xc3: expected text"},
};

static void check_refused(const char *text, size_t size, const char *expected)
{
	struct fuzz_program p;
	struct fuzz_parse_error error = {0};
	struct fuzz_op op = {0};
	char got[256];

	fuzz_program_init(&p);
	fuzz_program_append(&p, &op);
	p.tree[1] = 1;
	CHECK(!fuzz_program_parse(&p, text, size, &error), "'%.60s' is a program", text);
	snprintf(got, sizeof(got), "%u:%u: %s", error.line, error.column, error.what);
	CHECK(strcmp(got, expected) == 0, "'%.60s' gives\n  %s, expected\n  %s", text, got, expected);
	CHECK(p.count == 0 && p.tree[0] == 0 && p.tree[1] == 0, "'%.60s' leaves a program", text);
	fuzz_program_free(&p);
}

/* Each text in memory of its own size: it has no NUL behind it. */
static void test_bad_texts(void)
{
	static const char nul[] = "load 5\nlo\0ad 6\n";

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		size_t size = strlen(bad[i].text);
		char *text = malloc(size + 1), *exact = text + 1;

		memcpy(exact, bad[i].text, size);
		check_refused(exact, size, bad[i].error);
		free(text);
	}
	check_refused(nul, sizeof(nul) - 1, "2:3: a NUL byte: this is not a program in text form");
}

static void test_long_lines(void)
{
	struct fuzz_program p;
	struct fuzz_parse_error error = {0};
	static char text[10000];

	fuzz_program_init(&p);
	memset(text, ' ', sizeof(text));
	memcpy(text, "load 5", 6);
	text[4096] = '\n';
	memcpy(text + 4097, "load 6", 6);
	CHECK(fuzz_program_parse(&p, text, 4103, &error) && p.count == 2, "a line of 4096 bytes: %s",
	      error.what);
	text[4096] = ' ';
	check_refused(text, sizeof(text), "1:4097: the line is longer than 4096 bytes");
	fuzz_program_free(&p);
}

/* Damage anywhere is either still a program or told with its place; the sanitizers watch. */
static void test_damaged_texts(void)
{
	struct fuzz_random r = {8};
	struct fuzz_program p;
	struct fuzz_parse_error error;
	char text[sizeof(odd_text) - 1];

	fuzz_program_init(&p);
	for (int round = 0; round < 20000; round++) {
		memcpy(text, odd_text, sizeof(text));
		for (uint32_t n = 1 + fuzz_random_below(&r, 3); n; n--)
			text[fuzz_random_below(&r, sizeof(text))] =
			        fuzz_random_below(&r, 4) ? (char)(' ' + fuzz_random_below(&r, 95))
			                                 : (char)fuzz_random_next(&r);
		memset(&error, 0, sizeof(error));
		if (fuzz_program_parse(&p, text, 1 + fuzz_random_below(&r, sizeof(text)), &error))
			check_canonical(&p, FUZZ_ALL);
		else
			CHECK(error.line >= 1 && error.column >= 1 && error.what[0],
			      "refused without a reason");
	}
	fuzz_program_free(&p);
}

/* A million operations: more than a decoder takes, not more than the text form holds. */
static void test_long_text(void)
{
	enum { LINES = 1 << 20, LENGTH = 8 };
	char *text = malloc(LINES * LENGTH);
	struct fuzz_program p;
	struct fuzz_parse_error error = {0};

	for (size_t i = 0; i < LINES; i++)
		memcpy(text + i * LENGTH, "load 77\n", LENGTH);
	fuzz_program_init(&p);
	CHECK(fuzz_program_parse(&p, text, LINES * LENGTH, &error) && p.count == LINES, "%zu operations",
	      p.count);
	memcpy(text + (LINES - 1) * LENGTH, "load 7Z\n", LENGTH);
	CHECK(!fuzz_program_parse(&p, text, LINES * LENGTH, &error) && error.line == LINES, "line %u",
	      error.line);
	fuzz_program_free(&p);
	free(text);
}

/* ---- Programs from files ------------------------------------------------- */

static char folder[] = "/tmp/mapletree-program-XXXXXX";

static const char *file_named(const char *name, const void *data, size_t size)
{
	static char path[128];
	FILE *out;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	out = fopen(path, "wb");
	if (!out || fwrite(data, 1, size, out) != size || fclose(out) != 0) {
		perror(path);
		exit(1);
	}
	return path;
}

static void check_file(const char *path, size_t operations, const char *expected)
{
	struct fuzz_program p;
	char error[256] = "", full[256] = "";

	fuzz_program_init(&p);
	if (expected)
		snprintf(full, sizeof(full), "%s:%s", path, expected);
	CHECK(fuzz_program_load(path, &p, FUZZ_ALL, error, sizeof(error)) == !expected, "%s: '%s'", path,
	      error);
	CHECK(strcmp(error, full) == 0, "got\n  %s, expected\n  %s", error, full);
	CHECK(p.count == operations, "%s has %zu operations", path, p.count);
	fuzz_program_free(&p);
	unlink(path);
}

/* The file that is too large has a hole, and no bytes. */
static void check_huge_file(void)
{
	const char *path = file_named("huge", "", 0);

	if (truncate(path, (off_t)FUZZ_FILE_MAX + 1) != 0)
		perror(path);
	check_file(path, 0, " the file is larger than 64 MiB");
}

/* A source without an end and without a size. */
static void check_endless_file(void)
{
	uint8_t *data;
	size_t size;
	char error[256] = "";

	CHECK(!fuzz_file_read("/dev/zero", &data, &size, error, sizeof(error)) && !data,
	      "/dev/zero is a file");
	CHECK(strcmp(error, "/dev/zero: the file is larger than 64 MiB") == 0, "%s", error);
}

static void test_files(void)
{
	struct fuzz_random r = {9};
	struct fuzz_program p;
	uint8_t data[8192];
	size_t size, text = sizeof(good_text) - 1;

	if (!mkdtemp(folder)) {
		perror(folder);
		exit(1);
	}
	fuzz_program_init(&p);
	random_program(&r, &p);
	size = fuzz_program_encode(&p, data, sizeof(data));
	check_file(file_named("a.mt", good_text, text), 2, NULL);
	check_file(file_named("text", good_text, text), 2, NULL);
	check_file(file_named("binary", data, size), p.count, NULL);
	check_file(file_named("cut", data, 30), 1, NULL);
	check_file(file_named("header", data, 16), 0,
	           " the program has no operation: a binary one of 16 bytes ends in its header");
	check_file(file_named("binary.mt", data, size), 0, "1:1: byte 0x01: expected text");
	check_file(file_named("empty", "", 0), 0, "1:1: the program has no operation");
	check_file(file_named("empty.mt", "", 0), 0, "1:1: the program has no operation");
	check_file(file_named("wrong", "load 5\nload six\n", 16), 0,
	           "2:6: 'six' is not a number: expected the index of 'load' as decimal, 0x, MAX or MAX-n");
	check_file(file_named("garbled", "load 5\nload 55555555555555555\0\n", 31), 0,
	           "2:23: a NUL byte: this is not a program in text form");
	check_file("/nonexistent/x.mt", 0, " cannot open: No such file or directory");
	check_file(folder, 0, " it is a folder, expected a file");
	check_huge_file();
	check_endless_file();
	fuzz_program_free(&p);
	rmdir(folder);
}

/* "-" is standard input, also when that is a pipe, whose size is not known. */
static void test_standard_input(void)
{
	struct fuzz_program p;
	char error[256] = "";
	int ends[2], saved = dup(STDIN_FILENO);

	fuzz_program_init(&p);
	if (pipe(ends) != 0 || write(ends[1], good_text, sizeof(good_text) - 1) < 0) {
		perror("pipe");
		exit(1);
	}
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	CHECK(fuzz_program_load("-", &p, FUZZ_ALL, error, sizeof(error)) && p.count == 2, "%s", error);
	CHECK(!fuzz_program_load("-", &p, FUZZ_ALL, error, sizeof(error)),
	      "an input at its end is a program");
	CHECK(strcmp(error, "standard input:1:1: the program has no operation") == 0, "%s", error);
	dup2(saved, STDIN_FILENO);
	close(saved);
	close(ends[0]);
	fuzz_program_free(&p);
}

int main(void)
{
	test_round_trips();
	test_every_field();
	test_entries();
	test_equal();
	test_decode_is_total();
	test_truncation();
	test_encode_respects_room();
	test_codes();
	test_modes();
	test_random_bytes_are_useful();
	test_odd_text();
	test_printed_text();
	test_bad_texts();
	test_long_lines();
	test_damaged_texts();
	test_long_text();
	test_files();
	test_standard_input();
	return checked("program");
}
