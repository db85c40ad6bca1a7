/* SPDX-License-Identifier: MIT */
/*
 * program_threads.c - a test of what threads add to programs: whose an operation is, the schedule and
 * its switches, in memory and in both forms. What all programs have in common is in program.c.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "check.h"
#include "program-private.h"
#include "random.h"

enum { FAMILIES = FUZZ_ALL | FUZZ_THREADED };

/* ---- Programs to test with ----------------------------------------------- */

static uint8_t any_code(struct fuzz_random *r, enum fuzz_thread thread)
{
	uint8_t code;

	do
		code = (uint8_t)fuzz_random_below(r, FUZZ_OP_COUNT);
	while (!fuzz_ops_contain(fuzz_ops_of_thread(thread), code));
	return code;
}

static struct fuzz_op any_op(struct fuzz_random *r)
{
	struct fuzz_op op = {.thread = (uint8_t)fuzz_random_below(r, FUZZ_THREADS)};

	op.code = any_code(r, op.thread);
	op.who = (uint8_t)fuzz_random_next(r);
	op.entry = (uint8_t)fuzz_random_next(r);
	for (int i = 0; i < 3; i++)
		op.operand[i] = fuzz_random_next(r) >> fuzz_random_below(r, 64);
	fuzz_op_canonicalize(&op);
	return op;
}

static struct fuzz_schedule any_schedule(struct fuzz_random *r)
{
	struct fuzz_schedule s = {
	        .strategy = fuzz_random_below(r, 3),
	        .depth = (uint8_t)fuzz_random_next(r),
	        .spread = (uint16_t)fuzz_random_next(r),
	        .seed = fuzz_random_below(r, 4) ? (uint32_t)fuzz_random_next(r) : 0,
	        .stores = fuzz_random_below(r, 3),
	        .grace = fuzz_random_below(r, 2),
	};

	fuzz_schedule_canonicalize(&s);
	return s;
}

static struct fuzz_switch any_switch(struct fuzz_random *r, const struct fuzz_program *p)
{
	return (struct fuzz_switch){
	        .op = fuzz_random_below(r, (uint32_t)p->count),
	        .at = fuzz_random_below(r, 8) ? fuzz_random_below(r, 100) : (uint32_t)fuzz_random_next(r),
	        .to = (uint8_t)(FUZZ_WRITER + fuzz_random_below(r, FUZZ_THREADS - 1)),
	};
}

static void any_program(struct fuzz_random *r, struct fuzz_program *p)
{
	fuzz_program_clear(p);
	p->tree[0] = (uint8_t)fuzz_random_below(r, FUZZ_TREE_SETTINGS + 1);
	for (size_t count = 1 + fuzz_random_below(r, 30); count; count--) {
		struct fuzz_op op = any_op(r);

		fuzz_program_append(p, &op);
	}
	p->schedule = any_schedule(r);
	for (size_t count = fuzz_random_below(r, 40); count; count--) {
		struct fuzz_switch s = any_switch(r, p);

		fuzz_program_list_switch(p, &s);
	}
	fuzz_program_settle_threads(p);
}

static void copy_program(struct fuzz_program *to, const struct fuzz_program *from)
{
	fuzz_program_clear(to);
	memcpy(to->tree, from->tree, sizeof(to->tree));
	to->schedule = from->schedule;
	for (size_t i = 0; i < from->count; i++)
		fuzz_program_append(to, &from->op[i]);
	for (size_t i = 0; i < from->switch_count; i++)
		fuzz_program_list_switch(to, &from->switches[i]);
}

static void parse(struct fuzz_program *p, const char *text)
{
	struct fuzz_parse_error error;

	if (!CHECK(fuzz_program_parse(p, text, strlen(text), &error)))
		printf("%u:%u: %s\n%s\n", error.line, error.column, error.what, text);
}

static char *printed(const struct fuzz_program *p)
{
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	fuzz_program_print(p, out);
	fclose(out);
	return text;
}

/* ---- The canonical form -------------------------------------------------- */

static void check_op(const struct fuzz_op *op, bool threaded)
{
	struct fuzz_op canonical = *op;
	struct fuzz_program p = {.count = 1, .op = &canonical}, q = {.count = 1, .op = (struct fuzz_op *)op};

	CHECK(op->thread < FUZZ_THREADS && op->code < FUZZ_OP_COUNT);
	CHECK(!threaded || fuzz_ops_contain(fuzz_ops_of_thread(op->thread), op->code));
	CHECK(!threaded || op->fail == 0);
	fuzz_op_canonicalize(&canonical);
	CHECK(fuzz_program_equal(&p, &q));
	CHECK(op->thread < FUZZ_READER1 || !fuzz_op_info[op->code].on_cursor || op->who == 0);
}

static void check_schedule(const struct fuzz_schedule *s)
{
	CHECK(s->strategy <= FUZZ_PCT && s->stores <= FUZZ_STORES_MIXED && s->grace <= FUZZ_GRACE_LATE);
	CHECK((s->strategy == FUZZ_LISTED) == (s->spread == 0));
	CHECK((s->strategy == FUZZ_PCT) == (s->depth != 0) && s->depth <= FUZZ_DEPTH_MAX);
}

static void check_switches(const struct fuzz_program *p)
{
	for (size_t i = 0; i < p->switch_count; i++) {
		const struct fuzz_switch *s = &p->switches[i], *before = s - 1;

		CHECK(s->op < p->count && p->op[s->op].thread != FUZZ_MAIN);
		CHECK(s->to > FUZZ_MAIN && s->to < FUZZ_THREADS);
		CHECK(i == 0 || s->op > before->op || (s->op == before->op && s->at > before->at));
	}
}

static void check_canonical(const struct fuzz_program *p)
{
	static const struct fuzz_schedule none;
	bool threaded = fuzz_program_is_threaded(p);

	for (size_t i = 0; i < p->count; i++)
		check_op(&p->op[i], threaded);
	check_schedule(&p->schedule);
	check_switches(p);
	CHECK(threaded || (p->switch_count == 0 && fuzz_schedule_equal(&p->schedule, &none)));
}

/* Readers look; nobody who runs beside others has promises of memory. */
static void ops_of_threads(void)
{
	static const uint8_t only_main[] = {FUZZ_OP_mas_preallocate,      FUZZ_OP_mas_reserve,
	                                    FUZZ_OP_mas_store_prealloc,   FUZZ_OP_mas_insert_prealloc,
	                                    FUZZ_OP_mas_expected_entries, FUZZ_OP_mas_nomem,
	                                    FUZZ_OP_mas_destroy};
	uint64_t writes = fuzz_ops_of_thread(FUZZ_WRITER), reads = fuzz_ops_of_thread(FUZZ_READER1);

	CHECK_SAME(__builtin_popcountll(writes), FUZZ_OP_COUNT - sizeof(only_main));
	for (size_t i = 0; i < sizeof(only_main); i++)
		CHECK(!fuzz_ops_contain(writes, only_main[i]));
	CHECK_SAME(fuzz_ops_of_thread(FUZZ_MAIN), writes);
	CHECK_SAME(__builtin_popcountll(reads), 20);
	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++)
		CHECK(!fuzz_ops_contain(reads, code) || !fuzz_op_info[code].entry);
	CHECK(!fuzz_ops_contain(reads, FUZZ_OP_erase) && !fuzz_ops_contain(reads, FUZZ_OP_mas_erase));
	CHECK_SAME(fuzz_ops_of_thread(FUZZ_READER3), reads);
}

/* ---- In memory ----------------------------------------------------------- */

static void switches_stay_in_order(void)
{
	struct fuzz_random r = {1};
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (int round = 0; round < 200; round++) {
		struct fuzz_switch s;

		any_program(&r, &p);
		check_canonical(&p);
		s = any_switch(&r, &p);
		fuzz_program_list_switch(&p, &s);
		s.to = s.to % 4 + 1;
		fuzz_program_list_switch(&p, &s);
		for (size_t i = 0; i < p.switch_count; i++)
			if (p.switches[i].op == s.op && p.switches[i].at == s.at)
				CHECK_SAME(p.switches[i].to, s.to);
		fuzz_program_settle_threads(&p);
		check_canonical(&p);
	}
	fuzz_program_free(&p);
}

static void a_removed_operation_takes_its_switches(void)
{
	struct fuzz_program p, q;

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	parse(&p, "schedule listed grace late\nload 1\nw: erase 1 (at 4 go r1)\nr1: load 2 (at 1 go w) (at 2 "
	          "go w)\n"
	          "w: erase 3 (at 9 go r1)\n");
	fuzz_program_remove(&p, 2);
	parse(&q, "schedule listed grace late\nload 1\nw: erase 1 (at 4 go r1)\nw: erase 3 (at 9 go r1)\n");
	CHECK(fuzz_program_equal(&p, &q));
	fuzz_program_remove(&p, 0);
	parse(&q, "schedule listed grace late\nw: erase 1 (at 4 go r1)\nw: erase 3 (at 9 go r1)\n");
	CHECK(fuzz_program_equal(&p, &q));
	parse(&p, "schedule walk 5\nload 1\nw: erase 1 (at 4 go r1)\n");
	fuzz_program_remove(&p, 1);
	parse(&q, "load 1\n");
	CHECK(fuzz_program_equal(&p, &q));
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

static void every_field_counts(void)
{
	struct fuzz_program p, q;

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	parse(&p, "schedule pct 2 steps 5 seed 6\nw: erase 1 (at 4 go r1)\nr1: load 2 (at 5 go w)\n");
#define DIFFERS(change)                                                                                      \
	do {                                                                                                 \
		copy_program(&q, &p);                                                                        \
		CHECK(fuzz_program_equal(&p, &q));                                                           \
		change;                                                                                      \
		CHECK(!fuzz_program_equal(&p, &q));                                                          \
	} while (0)
	DIFFERS(q.op[1].thread++);
	DIFFERS(q.schedule.strategy--);
	DIFFERS(q.schedule.depth++);
	DIFFERS(q.schedule.spread++);
	DIFFERS(q.schedule.seed++);
	DIFFERS(q.schedule.stores++);
	DIFFERS(q.schedule.grace++);
	DIFFERS(q.switch_count--);
	DIFFERS(q.switches[1].op--);
	DIFFERS(q.switches[1].at++);
	DIFFERS(q.switches[1].to++);
#undef DIFFERS
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

/* ---- Both forms ---------------------------------------------------------- */

static void check_binary_keeps(const struct fuzz_program *p)
{
	size_t size = fuzz_program_encode(p, NULL, 0);
	uint8_t *data = malloc(size);
	struct fuzz_program q;

	fuzz_program_init(&q);
	CHECK_SAME(fuzz_program_encode(p, data, size), size);
	fuzz_program_decode(&q, data, size, FAMILIES);
	CHECK(fuzz_program_equal(p, &q));
	fuzz_program_free(&q);
	free(data);
}

static void check_text_keeps(const struct fuzz_program *p)
{
	struct fuzz_program q;
	char *text = printed(p);

	fuzz_program_init(&q);
	parse(&q, text);
	if (!CHECK(fuzz_program_equal(p, &q)))
		printf("%s\n", text);
	fuzz_program_free(&q);
	free(text);
}

static void both_forms_keep_a_program(void)
{
	struct fuzz_random r = {2};
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (int round = 0; round < 5000; round++) {
		any_program(&r, &p);
		check_canonical(&p);
		check_binary_keeps(&p);
		check_text_keeps(&p);
	}
	fuzz_program_free(&p);
}

/* So many that no line could hold them. */
static void both_forms_keep_all_switches(void)
{
	struct fuzz_program p;

	fuzz_program_init(&p);
	parse(&p, "w: erase 1\nr1: load 2\n");
	for (uint32_t i = 0; i < FUZZ_SWITCHES_MAX; i++)
		fuzz_program_list_switch(&p, &(struct fuzz_switch){.op = 1, .at = UINT32_MAX - i, .to = 1});
	CHECK_SAME(p.switch_count, FUZZ_SWITCHES_MAX);
	check_canonical(&p);
	check_binary_keeps(&p);
	check_text_keeps(&p);
	fuzz_program_free(&p);
}

/* ---- Binary -------------------------------------------------------------- */

static void check_bytes(struct fuzz_random *r, size_t size, unsigned int families)
{
	uint8_t *data = malloc(size ? size : 1);
	struct fuzz_program p;

	for (size_t i = 0; i < size; i++)
		data[i] = (uint8_t)fuzz_random_next(r);
	fuzz_program_init(&p);
	fuzz_program_decode(&p, size ? data : NULL, size, families | FUZZ_THREADED);
	CHECK(p.count <= FUZZ_OPS_MAX && p.switch_count <= FUZZ_SWITCHES_MAX);
	for (size_t i = 0; i < p.count; i++)
		CHECK(families == 0 || fuzz_op_info[p.op[i].code].family & families);
	check_canonical(&p);
	check_binary_keeps(&p);
	if (p.count)
		check_text_keeps(&p);
	fuzz_program_free(&p);
	free(data);
}

static void every_byte_string_is_a_program(void)
{
	struct fuzz_random r = {3};

	for (size_t size = 0; size <= 400; size++)
		for (unsigned int families = 0; families <= FUZZ_ALL; families++)
			check_bytes(&r, size, families);
	check_bytes(&r, FUZZ_HEADER_SIZE + 2 * FUZZ_OPS_MAX * FUZZ_RECORD_SIZE + 1, FUZZ_ALL);
}

/* More than a decoder takes, of which it takes the first; the same with operations. */
static void too_many_records_are_ignored(void)
{
	static uint8_t data[FUZZ_HEADER_SIZE + (FUZZ_OPS_MAX + 10) * FUZZ_RECORD_SIZE];
	struct fuzz_op load = {.code = FUZZ_OP_load, .thread = FUZZ_READER2};
	struct fuzz_program p, q;
	size_t size;

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	parse(&p, "w: erase 1\nr1: load 2\n");
	for (uint32_t i = 0; i <= FUZZ_SWITCHES_MAX; i++)
		fuzz_program_list_switch(&p, &(struct fuzz_switch){.op = 0, .at = i, .to = FUZZ_READER1});
	size = fuzz_program_encode(&p, data, sizeof(data));
	fuzz_program_decode(&q, data, size, FAMILIES);
	p.switch_count--;
	CHECK(fuzz_program_equal(&p, &q));
	while (p.count <= FUZZ_OPS_MAX)
		fuzz_program_append(&p, &load);
	p.switch_count = 0;
	size = fuzz_program_encode(&p, data, sizeof(data));
	fuzz_program_decode(&q, data, size, FAMILIES);
	p.count--;
	CHECK(fuzz_program_equal(&p, &q));
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

/* One record after the other; the bytes that are not named are 0. */
static uint8_t *put(uint8_t *record, uint8_t kind, uint8_t code, uint8_t who, uint64_t a, uint64_t b)
{
	record[0] = code;
	record[1] = who;
	record[6] = kind;
	for (int i = 0; i < 8; i++) {
		record[8 + i] = (uint8_t)(a >> (8 * i));
		record[16 + i] = (uint8_t)(b >> (8 * i));
	}
	return record + FUZZ_RECORD_SIZE;
}

static void check_decodes(const uint8_t *data, size_t size, const char *text)
{
	struct fuzz_program p;
	char *got;

	fuzz_program_init(&p);
	fuzz_program_decode(&p, data, size, FAMILIES);
	got = printed(&p);
	CHECK_TEXT(got, text);
	free(got);
	fuzz_program_free(&p);
}

/* Byte by byte what fuzz/README.md says: engines keep corpora in this form. */
static void records_are_as_described(void)
{
	static uint8_t data[FUZZ_HEADER_SIZE + 12 * FUZZ_RECORD_SIZE];
	uint8_t *at = data + FUZZ_HEADER_SIZE;

	data[13] = 9; /* 2 << 9 % 6 */
	data[14] = 1;
	data[15] = 1;
	at = put(at, 0, FUZZ_OP_store, 0, 5, 0);
	check_decodes(data, (size_t)(at - data), "tree plain\nstore 5 NULL\n");
	at = put(at, 6, 0, 2, 17, 0); /* switches */
	at = put(at, 6, 0, 3, 11, 0);
	at = put(at, 6, 0, 4, 17, 0); /* instead of the first */
	at = put(at, 1, FUZZ_OP_erase, 1, 5, 0);
	check_decodes(data, (size_t)(at - data),
	              "tree plain\nschedule walk 16 seed 257\nstore 5 NULL\nw: erase 5 @1 (at 11 go r2) (at "
	              "17 go r3)\n");
	at = put(at, 5, FUZZ_WALK, 0, 7, 8);
	at = put(at, 5, FUZZ_PCT, 3, 400, 5);
	at[-30] = FUZZ_STORES_MIXED;
	at[-29] = FUZZ_GRACE_LATE;
	at = put(at, 6, 0, 1, 4, 0); /* within nothing of a thread */
	at = put(at, 0, FUZZ_OP_load, 0, 6, 0);
	at = put(at, 4, FUZZ_OP_mas_find, 3, 7, 0);
	at = put(at, 6, 0, 1, 4, 0); /* within nothing */
	check_decodes(data, (size_t)(at - data),
	              "tree plain\nschedule pct 3 steps 400 seed 5 stores mixed grace late\nstore 5 NULL\n"
	              "w: erase 5 @1 (at 11 go r2) (at 17 go r3)\nload 6\nr3: mas_find 7\n");
}

/* Where a target has no threads, the new bytes say as little as they used to. */
static void other_targets_see_no_threads(void)
{
	struct fuzz_random r = {4};
	struct fuzz_program p, q;
	uint8_t data[FUZZ_HEADER_SIZE + 20 * FUZZ_RECORD_SIZE];

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	for (int round = 0; round < 500; round++) {
		for (size_t i = 0; i < sizeof(data); i++)
			data[i] = (uint8_t)fuzz_random_next(&r);
		fuzz_program_decode(&p, data, sizeof(data), FUZZ_ALL);
		CHECK_SAME(p.count, 20);
		for (size_t i = 0; i < 20; i++)
			data[FUZZ_HEADER_SIZE + i * FUZZ_RECORD_SIZE + 6] = 0;
		memset(data + 13, 0, 3);
		fuzz_program_decode(&q, data, sizeof(data), FUZZ_ALL);
		CHECK(fuzz_program_equal(&p, &q) && !fuzz_program_is_threaded(&p));
	}
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

static unsigned int threads_of(const struct fuzz_program *p)
{
	unsigned int set = 0;

	for (size_t i = 0; i < p->count; i++)
		set |= 1u << p->op[i].thread;
	return set;
}

/* Random bytes of ten records: mostly a writer, one reader or two, and a schedule that switches often. */
static void random_bytes_are_useful(void)
{
	enum { ROUNDS = 2000 };
	struct fuzz_random r = {5};
	struct fuzz_program p;
	uint8_t data[FUZZ_HEADER_SIZE + 10 * FUZZ_RECORD_SIZE];
	unsigned int both = 0, few = 0, walks = 0, brief = 0, pct = 0, usual = 0;

	fuzz_program_init(&p);
	for (int round = 0; round < ROUNDS; round++) {
		unsigned int threads;

		for (size_t i = 0; i < sizeof(data); i++)
			data[i] = (uint8_t)fuzz_random_next(&r);
		fuzz_program_decode(&p, data, sizeof(data), FAMILIES);
		threads = threads_of(&p);
		both += threads & 1u << FUZZ_WRITER && threads >> FUZZ_READER1;
		few += __builtin_popcount(threads >> FUZZ_READER1) <= 2;
		walks += p.schedule.strategy == FUZZ_WALK;
		brief += p.schedule.strategy == FUZZ_WALK && p.schedule.spread <= 64;
		pct += p.schedule.strategy == FUZZ_PCT;
		usual +=
		        p.schedule.strategy == FUZZ_PCT && p.schedule.spread <= 1023 && p.schedule.depth >= 2;
	}
	CHECK(both > ROUNDS * 8 / 10);
	CHECK(few > ROUNDS * 6 / 10);
	CHECK(walks + pct > ROUNDS * 9 / 10 && walks > ROUNDS / 4 && pct > ROUNDS / 20);
	CHECK(brief > walks * 8 / 10);
	CHECK(usual > pct * 6 / 10);
	fuzz_program_free(&p);
}

/* ---- Text ---------------------------------------------------------------- */

/* Pinned: corpora and reproducers are kept in it. */
static const char *const texts[] = {
        "tree rcu\nw: erase 1\n",
        "tree alloc rcu\ntree plain\ntree rcu\nschedule walk 8 seed 17\nfill 0 10 8 A\n"
        "w: store_range 10 20 A @1 (at 17 go r1) (at 40 go w)\nr1: mas_find MAX (at 3 go w)\n",
        "tree plain\nschedule walk 65535\nr2: load 5\nload 4\nr3: mas_init 3 5\n",
        "tree plain\nschedule pct 4 steps 1 seed 4294967295 stores late grace late\nw: mas_pause @3\n",
        "tree plain\nschedule listed seed 3 stores mixed\nr1: for_each 0 MAX (at 4294967295 go r3)\n",
        "tree plain\nr1: load 1 (at 0 go w) (at 1 go w) (at 2 go w) (at 3 go w)\n"
        "\t(at 4 go w) (at 5 go w) (at 6 go w) (at 7 go w)\n\t(at 8 go w)\nw: load 1 (at 5 go r1)\n",
};

static void texts_are_pinned(void)
{
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		char *again;

		parse(&p, texts[i]);
		check_canonical(&p);
		again = printed(&p);
		CHECK_TEXT(again, texts[i]);
		free(again);
	}
	fuzz_program_free(&p);
}

/* Blanks, comments, and defaults said all the same. */
static void odd_texts_are_read(void)
{
	struct fuzz_program p, q;

	fuzz_program_init(&p);
	fuzz_program_init(&q);
	parse(&p, "schedule listed stores at-once grace early # nothing new\r\n"
	          "r1:mas_next 5 @0(at 007 go w)\t( at 8 go r1 )#\n"
	          "# between\n\n"
	          "  (at 9 go r2) # more\n"
	          "\tw:\tload 1");
	parse(&q, "r1: mas_next 5 (at 7 go w) (at 8 go r1) (at 9 go r2)\nw: load 1\n");
	CHECK(fuzz_program_equal(&p, &q));
	fuzz_program_free(&p);
	fuzz_program_free(&q);
}

static const struct {
	const char *text, *error;
} bad[] = {
        {"x: load 5", "1:1: unknown thread 'x': expected w, r1, r2 or r3"},
        {"load 5\n r4: load 5", "2:2: unknown thread 'r4': expected w, r1, r2 or r3"},
        {"main: load 5", "1:1: unknown thread 'main': expected w, r1, r2 or r3"},
        {": load 5", "1:1: unknown thread '': expected w, r1, r2 or r3"},
        {"w:", "1:3: missing operation of 'w'"},
        {"r1:   # what?", "1:4: missing operation of 'r1'"},
        {"w: tree rcu", "1:4: 'tree' is no operation of a thread: it has its own line"},
        {"w: schedule walk 8", "1:4: 'schedule' is no operation of a thread: it has its own line"},
        {"w: r1: load 5",
         "1:4: unknown operation 'r1:': expected a name of fuzz/ops.h, such as 'store_range'"},
        {"w: stroe 5 A", "1:4: unknown operation 'stroe': did you mean 'store'?"},
        {"r1: store_range 1 2 A", "1:5: readers cannot store_range: expected a call that only looks"},
        {"r3: mas_preallocate A", "1:5: readers cannot mas_preallocate: expected a call that only looks"},
        {"r1: mas_next 5 @1", "1:16: '@1' of a reader: it has one cursor, @0"},
        {"r1: mas_next 5 @4", "1:16: no cursor '@4': expected @0 to @3"},
        {"w: mas_preallocate A",
         "1:4: 'mas_preallocate' in a program with threads: it belongs to programs without"},
        {"load 1\nmas_destroy\nmas_nomem\nw: load 5",
         "2:1: 'mas_destroy' in a program with threads: it belongs to programs without"},
        {"w: load 5\n mas_reserve 5",
         "2:2: 'mas_reserve' in a program with threads: it belongs to programs without"},
        {"w: load 5 (fail 1)", "1:12: a fault in a program with threads: faults belong to programs without"},
        {"store 5 A (fail 2)\nstore 5 A (fail 3)\nr1: load 5",
         "1:12: a fault in a program with threads: faults belong to programs without"},
        {"r1: load 5\nload 5 (fail 1)",
         "2:9: a fault in a program with threads: faults belong to programs without"},
        {"schedule walk 8\nload 5\nload 6",
         "1:1: a schedule without threads: expected an operation of w, r1, r2 or r3"},
        {"schedule walk 8\n", "1:1: the program has no operation"},
        {"load 5\nschedule walk 8",
         "2:1: 'schedule' after an operation: it comes before the first operation"},
        {"w: load 5\nschedule walk 8",
         "2:1: 'schedule' after an operation: it comes before the first operation"},
        {"schedule walk 8\nschedule walk 8\nw: load 5", "2:1: a second schedule: a program has one"},
        {"schedule walk 8\ntree rcu\nw: load 5", "2:1: 'tree' after the schedule: trees come before it"},
        {"schedul walk 8", "1:1: unknown operation 'schedul': did you mean 'schedule'?"},
        {"schedule", "1:9: unknown schedule '': expected walk, pct or listed"},
        {"schedule random 8", "1:10: unknown schedule 'random': expected walk, pct or listed"},
        {"schedule walk", "1:14: missing spread of 'walk': expected 1 to 65535"},
        {"schedule walk 0", "1:15: '0' is no spread of 'walk': expected 1 to 65535"},
        {"schedule walk 65536", "1:15: '65536' is no spread of 'walk': expected 1 to 65535"},
        {"schedule walk MAX", "1:15: 'MAX' is no spread of 'walk': expected 1 to 65535"},
        {"schedule pct", "1:13: missing depth of 'pct': expected 1 to 4"},
        {"schedule pct 5 steps 4", "1:14: '5' is no depth of 'pct': expected 1 to 4"},
        {"schedule pct 3", "1:15: missing 'steps N' of 'pct'"},
        {"schedule pct 3 400", "1:16: missing 'steps N' of 'pct'"},
        {"schedule pct 3 steps", "1:21: missing number of steps: expected 1 to 65535"},
        {"schedule pct 3 steps 0", "1:22: '0' is no number of steps: expected 1 to 65535"},
        {"schedule walk 8 seed", "1:21: missing seed: expected 0 to 4294967295"},
        {"schedule walk 8 seed 4294967296", "1:22: '4294967296' is no seed: expected 0 to 4294967295"},
        {"schedule listed 8", "1:17: '8' in the schedule: expected seed, stores, grace, in this order"},
        {"schedule walk 8 grace late stores late",
         "1:28: 'stores' in the schedule: expected seed, stores, grace, in this order"},
        {"schedule walk 8 stores early", "1:24: 'early': expected at-once, late or mixed"},
        {"schedule walk 8 stores", "1:23: '': expected at-once, late or mixed"},
        {"schedule walk 8 grace mixed", "1:23: 'mixed': expected early or late"},
        {"load 5 (at 3 go w)", "1:9: a switch outside the threads: expected it in one of their operations"},
        {"w: load 5\nload 5 (at 3 go w)",
         "2:9: a switch outside the threads: expected it in one of their operations"},
        {"(at 3 go w)", "1:1: '(' without an operation of a thread above it"},
        {"load 5\n (at 3 go w)", "2:2: '(' without an operation of a thread above it"},
        {"w: load 5 (fial 3)", "1:12: unknown property 'fial': expected '(at N go THREAD)'"},
        {"w: load 5 (at 1 go w) (fail 3)", "1:24: unknown property 'fail': expected '(at N go THREAD)'"},
        {"w: load 5 (", "1:12: unknown property '': expected '(at N go THREAD)'"},
        {"w: load 5 (at", "1:14: missing step: expected 0 to 4294967295"},
        {"w: load 5 (at)", "1:14: ')' is no step: expected 0 to 4294967295"},
        {"w: load 5 (at -1 go w)", "1:15: '-1' is no step: expected 0 to 4294967295"},
        {"w: load 5 (at 4294967296 go w)", "1:15: '4294967296' is no step: expected 0 to 4294967295"},
        {"w: load 5 (at 3 r1)", "1:17: missing 'go THREAD' of '(at 3'"},
        {"w: load 5 (at 3 go", "1:19: unknown thread '': expected w, r1, r2 or r3"},
        {"w: load 5 (at 3 go main)", "1:20: unknown thread 'main': expected w, r1, r2 or r3"},
        {"w: load 5 (at 3 go r1", "1:22: '(at 3 go r1' is not closed: expected ')'"},
        {"w: load 5 (at 3 go r1 r2)", "1:23: '(at 3 go r1' is not closed: expected ')'"},
        {"w: load 5 (at 3 go r1) (at 3 go w)", "1:28: step 3 after step 3: expected them to ascend"},
        {"w: load 5 (at 3 go r1)\n\n (at 2 go w)", "3:6: step 2 after step 3: expected them to ascend"},
        {"w: load 5 (at 4294967295 go r1) (at 0 go r1)",
         "1:37: step 0 after step 4294967295: expected them to ascend"},
        {"w: load 5 (at 3 go r1) 6", "1:24: '6' is too much: 'load' ended before it"},
        {"w: load 5 (at 3 go r1) @1", "1:24: '@1' is too much: 'load' ended before it"},
        {"w: load 5\n(at 3 go r1) 6", "2:14: '6' after a switch: expected another, or the end of the line"},
};

static void check_refused(const char *text, size_t size, const char *expected)
{
	struct fuzz_program p;
	struct fuzz_parse_error error = {0};
	char got[256];

	fuzz_program_init(&p);
	parse(&p, "schedule walk 3\nw: load 5 (at 3 go r1)\n");
	CHECK(!fuzz_program_parse(&p, text, size, &error));
	snprintf(got, sizeof(got), "%u:%u: %s", error.line, error.column, error.what);
	CHECK_TEXT(got, expected);
	CHECK(p.count == 0 && p.switch_count == 0 && p.schedule.strategy == 0);
	fuzz_program_free(&p);
}

/* Each text in memory of its own size: it has no NUL behind it. */
static void bad_texts_are_told_where_and_why(void)
{
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		size_t size = strlen(bad[i].text);
		char *exact = malloc(size);

		memcpy(exact, bad[i].text, size);
		check_refused(exact, size, bad[i].error);
		free(exact);
	}
}

/* Damage anywhere is either still a program or told with its place; the sanitizers watch. */
static void damaged_texts_are_told(void)
{
	struct fuzz_random r = {6};
	struct fuzz_program p;
	struct fuzz_parse_error error;
	char text[512];

	fuzz_program_init(&p);
	for (int round = 0; round < 50000; round++) {
		const char *from = texts[fuzz_random_below(&r, sizeof(texts) / sizeof(texts[0]))];
		size_t size = strlen(from);

		memcpy(text, from, size);
		for (uint32_t n = 1 + fuzz_random_below(&r, 3); n; n--)
			text[fuzz_random_below(&r, (uint32_t)size)] = (char)(' ' + fuzz_random_below(&r, 95));
		memset(&error, 0, sizeof(error));
		if (fuzz_program_parse(&p, text, 1 + fuzz_random_below(&r, (uint32_t)size), &error))
			check_canonical(&p);
		else
			CHECK(error.line >= 1 && error.column >= 1 && error.what[0]);
	}
	fuzz_program_free(&p);
}

static const struct promise promises[] = {
        {"readers only look, and nobody who runs beside others has promises of memory", ops_of_threads},
        {"switches stay in order, one at a place", switches_stay_in_order},
        {"a removed operation takes its switches with it, the last thread the schedule",
         a_removed_operation_takes_its_switches},
        {"programs differ if anything in them does", every_field_counts},
        {"both forms keep a program", both_forms_keep_a_program},
        {"both forms keep as many switches as a decoder takes", both_forms_keep_all_switches},
        {"every byte string is a program", every_byte_string_is_a_program},
        {"what a decoder does not take is ignored", too_many_records_are_ignored},
        {"records are as described", records_are_as_described},
        {"where a target has no threads, bytes say none", other_targets_see_no_threads},
        {"random bytes have threads that meet", random_bytes_are_useful},
        {"the printed text is pinned", texts_are_pinned},
        {"odd texts are read", odd_texts_are_read},
        {"bad texts are told where and why", bad_texts_are_told_where_and_why},
        {"damaged texts are told", damaged_texts_are_told},
};

int main(void)
{
	return CHECK_PROMISES(promises);
}
