/* SPDX-License-Identifier: MIT */
/*
 * shrink.c - a test of the shrinker without a library: failures here are made up.
 *
 * What fails is a sentence about a program, so it is known what must be left. The
 * tool on the library, with what lies, crashes and hangs there, is shrink.sh's.
 */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"
#include "program-private.h"
#include "random.h"
#include "shrink.h"
#include "shrink_worker.h"

/* ---- Programs to shrink, and what is asked of them ----------------------- */

static void parse(struct fuzz_program *p, const char *text)
{
	struct fuzz_parse_error error;

	fuzz_program_init(p);
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

/* The first such operation at or after `from`; p->count if there is none. */
static size_t find(const struct fuzz_program *p, unsigned int code, uint64_t first, size_t from)
{
	while (from < p->count && (p->op[from].code != code || p->op[from].operand[0] != first))
		from++;
	return from;
}

static bool has(const struct fuzz_program *p, unsigned int code, uint64_t first)
{
	return find(p, code, first, 0) < p->count;
}

typedef bool sentence(void *ctx, const struct fuzz_program *p);

static void shrinks_to(const char *from, sentence *fails, const char *to)
{
	struct shrink s = {.fails = fails};
	struct fuzz_program p;
	char *text;

	parse(&p, from);
	CHECK(fails(NULL, &p));
	shrink_program(&s, &p);
	text = printed(&p);
	CHECK_TEXT(text, to);
	CHECK(!s.stopped && s.taken <= s.tries);
	free(text);
	fuzz_program_free(&p);
}

static struct fuzz_op any_op(struct fuzz_random *r, enum fuzz_thread thread)
{
	struct fuzz_op op = {.thread = (uint8_t)thread, .who = (uint8_t)fuzz_random_next(r)};

	do
		op.code = (uint8_t)fuzz_random_below(r, FUZZ_OP_COUNT);
	while (!fuzz_ops_contain(fuzz_ops_of_thread(thread), op.code));
	op.entry = (uint8_t)fuzz_random_next(r);
	for (int i = 0; i < 3; i++)
		op.operand[i] = fuzz_random_next(r) >> fuzz_random_below(r, 64);
	fuzz_op_canonicalize(&op);
	return op;
}

/* Of so many operations and, if `threads` is more than 1, with switches. */
static void any_program(struct fuzz_random *r, struct fuzz_program *p, size_t count, unsigned int threads)
{
	fuzz_program_init(p);
	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		p->tree[i] = (uint8_t)fuzz_random_below(r, FUZZ_TREE_SETTINGS + 1);
	while (p->count < count) {
		struct fuzz_op op = any_op(r, fuzz_random_below(r, threads));

		fuzz_program_append(p, &op);
	}
	p->schedule.stores = fuzz_random_below(r, 3);
	p->schedule.grace = fuzz_random_below(r, 2);
	for (size_t i = 0; i < count; i++) {
		struct fuzz_switch s = {fuzz_random_below(r, (uint32_t)count), fuzz_random_below(r, 50),
		                        (uint8_t)(1 + fuzz_random_below(r, FUZZ_THREADS - 1))};

		fuzz_program_list_switch(p, &s);
	}
	fuzz_program_settle_threads(p);
}

/* ---- Operations ---------------------------------------------------------- */

static bool store_then_erase(void *ctx, const struct fuzz_program *p)
{
	size_t store = find(p, FUZZ_OP_store, 3, 0);

	(void)ctx;
	return store < p->count && find(p, FUZZ_OP_erase, 7, store) < p->count;
}

static void check_operations(void)
{
	struct fuzz_random random = {1};
	struct fuzz_op store = {.code = FUZZ_OP_store, .operand = {3}, .entry = FUZZ_ENTRY_A};
	struct fuzz_op erase = {.code = FUZZ_OP_erase, .operand = {7}};
	size_t count[] = {1, 2, 7, 100, 333};

	for (size_t i = 0; i < sizeof(count) / sizeof(count[0]); i++) {
		struct shrink s = {.fails = store_then_erase};
		struct fuzz_program p;
		char *text;

		any_program(&random, &p, count[i], 1);
		p.op[fuzz_random_below(&random, (uint32_t)count[i])] = store;
		fuzz_program_append(&p, &erase);
		shrink_program(&s, &p);
		text = printed(&p);
		CHECK_TEXT(text, "tree plain\nstore 3 A\nerase 7\n");
		CHECK(s.tries < 200);
		free(text);
		fuzz_program_free(&p);
	}
}

static bool as_often_stored_as_erased(void *ctx, const struct fuzz_program *p)
{
	int stored = 0;

	(void)ctx;
	for (size_t i = 0; i < p->count; i++)
		stored += (p->op[i].code == FUZZ_OP_store) - (p->op[i].code == FUZZ_OP_erase);
	return !stored && has(p, FUZZ_OP_load, 1);
}

static void check_pairs(void)
{
	shrinks_to("store 2 A\ndestroy\nload 1\nset_rcu\nerase 2\n", as_often_stored_as_erased,
	           "tree plain\nload 1\n");
}

static bool all_or_none_of_r2(void *ctx, const struct fuzz_program *p)
{
	unsigned int count = 0;

	(void)ctx;
	for (size_t i = 0; i < p->count; i++)
		count += p->op[i].thread == FUZZ_READER2;
	return (count == 0 || count == 3) && has(p, FUZZ_OP_erase, 1);
}

static void check_threads(void)
{
	shrinks_to("w: erase 1\nr2: load 0\nw: destroy\nr2: load 1\nr2: load 2\n", all_or_none_of_r2,
	           "tree plain\nw: erase 1\n");
}

static bool looks_at_9(void *ctx, const struct fuzz_program *p)
{
	size_t load = find(p, FUZZ_OP_load, 9, 0);

	(void)ctx;
	return load < p->count && p->op[load].thread >= FUZZ_READER1;
}

static bool goes_to_who_looks_at_9(void *ctx, const struct fuzz_program *p)
{
	return looks_at_9(ctx, p) && p->switch_count &&
	       p->switches[0].to == p->op[find(p, FUZZ_OP_load, 9, 0)].thread;
}

static void check_whose(void)
{
	/* A reader's operation may become main's, unless it is the last that a thread has. */
	shrinks_to("r3: load 9\nr3: load 8\nw: erase 1 (at 2 go r3)\n", looks_at_9,
	           "tree plain\nr1: load 9\n");
	shrinks_to("r3: load 9\nw: erase 1 (at 2 go r3)\n", goes_to_who_looks_at_9,
	           "tree plain\nr1: load 9\nw: erase 0 (at 0 go r1)\n");
}

static bool erases_5(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return has(p, FUZZ_OP_erase, 5) && has(p, FUZZ_OP_load, 6);
}

static void check_main(void)
{
	shrinks_to("w: erase 5 (at 2 go r1)\nr1: load 6\n", erases_5, "tree plain\nerase 5\nr1: load 6\n");
}

/* ---- Switches ------------------------------------------------------------ */

/* From within load 9 the writer goes on, at step 20 or later. */
static bool leaves_9_for_w(void *ctx, const struct fuzz_program *p)
{
	bool writes = false;

	(void)ctx;
	for (size_t i = 0; i < p->count; i++)
		writes |= p->op[i].thread == FUZZ_WRITER;
	for (size_t i = 0; writes && i < p->switch_count; i++) {
		const struct fuzz_switch *s = &p->switches[i];

		if (find(p, FUZZ_OP_load, 9, s->op) == s->op && s->to == FUZZ_WRITER && s->at >= 20)
			return true;
	}
	return false;
}

static void check_switches(void)
{
	shrinks_to("tree rcu\n"
	           "schedule listed stores mixed grace late\n"
	           "fill 0 10 8 A\n"
	           "r1: load 7 (at 1 go w) (at 3 go r2)\n"
	           "w: store 0 A (at 17 go r1) (at 40 go w)\n"
	           "r1: load 8 (at 2 go r2)\n"
	           "r1: load 9 (at 3 go w) (at 20 go r2) (at 77 go w) (at 78 go r2)\n"
	           "r1: load 10 (at 1 go w)\n"
	           "w: erase 3 (at 1 go r1) (at 2 go r2)\n"
	           "r2: load 0 (at 21 go w)\n",
	           leaves_9_for_w, "tree plain\nr1: load 9 (at 20 go w)\nw: erase 0\n");
}

static bool stores_not_at_once(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->schedule.stores != FUZZ_STORES_AT_ONCE;
}

static bool callbacks_late(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->schedule.grace == FUZZ_GRACE_LATE;
}

static void check_schedule(void)
{
	static const char program[] = "schedule listed seed 5 stores mixed grace late\nw: destroy\n";

	shrinks_to(program, stores_not_at_once, "tree plain\nschedule listed stores late\nw: destroy\n");
	shrinks_to(program, callbacks_late, "tree plain\nschedule listed grace late\nw: destroy\n");
}

/* ---- Fields -------------------------------------------------------------- */

static bool count_from_17(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->op[0].code == FUZZ_OP_drain && p->op[0].operand[1] >= 17 && p->op[0].operand[0] >= 1234 &&
	       p->op[0].operand[0] < UINT64_MAX / 2;
}

static bool just_below_the_top(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->op[0].operand[0] >= UINT64_MAX - 20 && p->op[0].operand[0] <= UINT64_MAX - 10;
}

static bool enormous(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->op[0].operand[0] > UINT64_MAX / 4;
}

static void check_numbers(void)
{
	shrinks_to("drain 987654321987 4000\n", count_from_17, "tree plain\ndrain 1234 17\n");
	shrinks_to("load MAX-20\n", just_below_the_top, "tree plain\nload MAX-10\n");
	shrinks_to("load 0x8000000000000000\n", enormous, "tree plain\nload MAX\n");
}

static bool one_behind_a_range(void *ctx, const struct fuzz_program *p)
{
	size_t i = 0;

	(void)ctx;
	while (i < p->count && p->op[i].code != FUZZ_OP_store_range)
		i++;
	return i < p->count && p->op[i].operand[0] < p->op[i].operand[1] &&
	       has(p, FUZZ_OP_load, p->op[i].operand[1] + 1);
}

static bool equally_far_apart(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->count == 3 && p->op[0].operand[0] < p->op[1].operand[0] &&
	       p->op[1].operand[0] - p->op[0].operand[0] == p->op[2].operand[0] - p->op[1].operand[0];
}

static void check_places(void)
{
	shrinks_to("load 1003\nload 2005\nload 3007\n", equally_far_apart,
	           "tree plain\nload 0\nload 1\nload 2\n");
	/* Alone neither the end of the range nor the index behind it could move. */
	shrinks_to("store_range 0x7f5201 0x7f9000 A\nload 0x7f9001\n", one_behind_a_range,
	           "tree plain\nstore_range 0 1 A\nload 2\n");
}

static bool half_of_its_window(void *ctx, const struct fuzz_program *p)
{
	const struct fuzz_op *op = &p->op[0];

	(void)ctx;
	return op->code == FUZZ_OP_alloc_range && op->operand[0] &&
	       op->operand[2] - op->operand[1] == 2 * op->operand[0];
}

static void check_units(void)
{
	shrinks_to("alloc_range 0x4000 0x10000 0x18000 A\n", half_of_its_window,
	           "tree plain\nalloc_range 1 0 2 A\n");
}

static bool two_entries(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->count >= 2 && p->op[0].entry != p->op[1].entry && p->op[0].code == p->op[1].code;
}

static bool one_entry_twice(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->count == 3 && p->op[0].entry == p->op[1].entry && p->op[1].entry != p->op[2].entry;
}

static bool reserved_entry(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->op[0].entry >= FUZZ_ENTRY_RESERVED;
}

static void check_entries(void)
{
	shrinks_to("store 0 e77\nstore 0 Z\n", two_entries, "tree plain\nstore 0 A\nstore 0 B\n");
	shrinks_to("store 0 NULL\nstore 0 e77\n", two_entries, "tree plain\nstore 0 A\nstore 0 B\n");
	shrinks_to("store 0 e77\nstore 0 e77\nstore 0 Z\n", one_entry_twice,
	           "tree plain\nstore 0 A\nstore 0 A\nstore 0 B\n");
	shrinks_to("store 0 R14\n", reserved_entry, "tree plain\nstore 0 R0\n");
}

static bool fails_in_its_second(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->op[0].fail >= 2;
}

static bool a_tree_with_rcu(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	for (size_t i = 0; i < p->count; i++)
		if (p->op[i].code == FUZZ_OP_set_rcu && p->tree[p->op[i].who] & FUZZ_TREE_RCU)
			return true;
	return false;
}

static bool a_copy(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->op[0].code == FUZZ_OP_dup && p->op[0].operand[0] != p->op[0].who &&
	       p->tree[p->op[0].operand[0]] & FUZZ_TREE_ALLOC;
}

static void check_settings(void)
{
	shrinks_to("store 0 A (fail 9)\n", fails_in_its_second, "tree plain\nstore 0 A (fail 2)\n");
	shrinks_to("tree plain\ntree\ntree alloc rcu extern\nload 0 @1\nset_rcu @2\n", a_tree_with_rcu,
	           "tree rcu\nset_rcu\n");
	shrinks_to("tree plain\ntree\ntree rcu\ntree alloc rcu\ndup 3 @2\n", a_copy,
	           "tree plain\ntree alloc\ndup 1\n");
}

/* ---- Simpler operations -------------------------------------------------- */

/* Something is stored at 10, by whatever does that. */
static bool stores_at_10(void *ctx, const struct fuzz_program *p)
{
	uint64_t first = 0, last = 0;

	(void)ctx;
	for (size_t i = 0; i < p->count; i++) {
		const struct fuzz_op *op = &p->op[i];
		const uint64_t *operand = op->operand;

		if (op->code == FUZZ_OP_mas_set_range) {
			first = operand[0];
			last = operand[1];
		}
		if ((op->code == FUZZ_OP_mas_store && first <= 10 && last >= 10) ||
		    (op->code == FUZZ_OP_store && operand[0] == 10) ||
		    (op->code == FUZZ_OP_store_range && operand[0] <= 10 && operand[1] >= 10) ||
		    (op->code == FUZZ_OP_fill_wide && operand[2] && operand[0] <= 10 &&
		     operand[0] + operand[1] > 10))
			return true;
	}
	return false;
}

static void check_codes(void)
{
	shrinks_to("mas_set_range 10 12\nmas_store C\n", stores_at_10, "tree plain\nstore 10 A\n");
	shrinks_to("fill_wide 10 2 9 B\n", stores_at_10, "tree plain\nstore 10 A\n");
	shrinks_to("fill_wide 8 5 9 B\n", stores_at_10, "tree plain\nstore 10 A\n");
}

static bool always(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	(void)p;
	return true;
}

/* Whatever it begins with, it ends, and with nothing that could be less. */
static void check_end(void)
{
	struct fuzz_random random = {2};

	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++) {
		struct shrink s = {.fails = always};
		struct fuzz_program p;

		any_program(&random, &p, 20, 1);
		for (size_t i = 0; i < p.count; i++) {
			p.op[i].code = (uint8_t)code;
			p.op[i].fail = (uint8_t)fuzz_random_next(&random);
			fuzz_op_canonicalize(&p.op[i]);
		}
		shrink_program(&s, &p);
		CHECK_SAME(p.count, 1);
		CHECK(!p.op[0].operand[0] && !p.op[0].operand[1] && !p.op[0].operand[2]);
		CHECK(!p.op[0].who && !p.op[0].fail && p.op[0].entry <= FUZZ_ENTRY_A);
		CHECK(!p.tree[0] && !p.tree[1] && !p.tree[2] && !p.tree[3]);
		fuzz_program_free(&p);
	}
}

/* ---- What is asked ------------------------------------------------------- */

static bool is_canonical(const struct fuzz_program *p)
{
	struct fuzz_program again;
	struct fuzz_parse_error error;
	char *text = printed(p);
	bool same;

	fuzz_program_init(&again);
	same = fuzz_program_parse(&again, text, strlen(text), &error) && fuzz_program_equal(p, &again);
	free(text);
	fuzz_program_free(&again);
	return same;
}

/* Fails as chance has it, which is the program's alone; counts what is no program. */
static bool by_chance(void *ctx, const struct fuzz_program *p)
{
	struct fuzz_random random = {p->count * 31 + p->switch_count};
	unsigned long *wrong = ctx;

	for (size_t i = 0; i < p->count; i++)
		random.state ^= (p->op[i].operand[0] + p->op[i].code + p->op[i].who) * (i + 1);
	*wrong += !is_canonical(p);
	return fuzz_random_once_in(&random, 3);
}

static void check_programs(void)
{
	struct fuzz_random random = {3};
	unsigned long wrong = 0;

	for (unsigned int i = 0; i < 60; i++) {
		uint64_t seed = fuzz_random_next(&random);
		unsigned long tries[2];
		struct fuzz_program p[2];

		for (int k = 0; k < 2; k++) {
			struct shrink s = {.ctx = &wrong, .fails = by_chance};
			struct fuzz_random same = {seed};

			any_program(&same, &p[k], 1 + i, 1 + i % FUZZ_THREADS);
			CHECK(fuzz_program_is_threaded(&p[k]) || i % FUZZ_THREADS == 0 || i < 10);
			shrink_program(&s, &p[k]);
			tries[k] = s.tries;
		}
		CHECK(fuzz_program_equal(&p[0], &p[1]));
		CHECK_SAME(tries[0], tries[1]);
		fuzz_program_free(&p[0]);
		fuzz_program_free(&p[1]);
	}
	CHECK_SAME(wrong, 0);
}

struct seen {
	unsigned int count, again;
	char *text[4096];
};

static bool remembers(void *ctx, const struct fuzz_program *p)
{
	struct seen *seen = ctx;
	char *text = printed(p);

	for (unsigned int i = 0; i < seen->count; i++)
		seen->again += strcmp(seen->text[i], text) == 0;
	seen->text[seen->count++] = text;
	return store_then_erase(NULL, p);
}

static void check_again(void)
{
	static struct seen seen;
	struct fuzz_random random = {4};
	struct shrink s = {.ctx = &seen, .fails = remembers};
	struct fuzz_program p;

	any_program(&random, &p, 50, 1);
	p.op[11] = (struct fuzz_op){.code = FUZZ_OP_store, .operand = {3}, .entry = FUZZ_ENTRY_A};
	p.op[44] = (struct fuzz_op){.code = FUZZ_OP_erase, .operand = {7}};
	shrink_program(&s, &p);
	CHECK(seen.count > 10);
	CHECK_SAME(seen.again, 0);
	for (unsigned int i = 0; i < seen.count; i++)
		free(seen.text[i]);
	fuzz_program_free(&p);
}

static bool three_times(void *ctx, const struct shrink *s)
{
	(void)ctx;
	return s->tries < 3;
}

static void check_budget(void)
{
	struct fuzz_random random = {5};

	for (unsigned long budget = 0; budget < 40; budget++) {
		struct shrink s = {.fails = store_then_erase, .budget = budget};
		struct fuzz_program p;

		if (!budget)
			s.goes_on = three_times;
		any_program(&random, &p, 64, 1);
		p.op[5] = (struct fuzz_op){.code = FUZZ_OP_store, .operand = {3}, .entry = FUZZ_ENTRY_A};
		p.op[60] = (struct fuzz_op){.code = FUZZ_OP_erase, .operand = {7}};
		shrink_program(&s, &p);
		CHECK(store_then_erase(NULL, &p));
		CHECK(p.count < 64 || s.tries < 20);
		if (s.stopped)
			CHECK_SAME(s.tries, budget ? budget : 3);
		else
			CHECK_SAME(p.count, 2);
		fuzz_program_free(&p);
	}
}

/* ---- Other schedules ----------------------------------------------------- */

/* Fails if a switch is at 3 times its number of operations; so each that goes takes the failure along. */
static bool at_three_times_its_count(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	for (size_t i = 0; i < p->switch_count; i++)
		if (p->switches[i].at == 3 * p->count && looks_at_9(NULL, p))
			return true;
	return false;
}

static unsigned int found;

static bool finds_it(void *ctx, struct fuzz_program *p, size_t switches, unsigned int effort)
{
	struct fuzz_switch s = {.at = (uint32_t)(3 * p->count), .to = FUZZ_WRITER};
	size_t load = find(p, FUZZ_OP_load, 9, 0);

	(void)ctx;
	if (effort < 1 || switches < 1 || load == p->count || p->op[load].thread < FUZZ_READER1)
		return false;
	found++;
	p->switch_count = 0;
	s.op = (uint32_t)load;
	fuzz_program_list_switch(p, &s);
	return true;
}

static bool finds_nothing_but_says_so(void *ctx, struct fuzz_program *p, size_t switches, unsigned int effort)
{
	(void)ctx;
	(void)switches;
	(void)effort;
	found++;
	p->switch_count = 0;
	return true;
}

static void check_search(void)
{
	static const char program[] = "w: destroy\nr1: load 7\nr1: load 9 (at 12 go w)\nr1: load 8\n";
	struct shrink s = {.fails = at_three_times_its_count, .finds = finds_it};
	struct fuzz_program p;
	char *text;

	parse(&p, program);
	shrink_program(&s, &p);
	text = printed(&p);
	CHECK_TEXT(text, "tree plain\nr1: load 9 (at 3 go w)\n");
	CHECK(found > 0);
	free(text);
	fuzz_program_free(&p);

	s = (struct shrink){.fails = at_three_times_its_count, .finds = finds_nothing_but_says_so};
	found = 0;
	parse(&p, program);
	shrink_program(&s, &p);
	CHECK(found > 0);
	CHECK(at_three_times_its_count(NULL, &p));
	CHECK_SAME(p.count, 4);
	fuzz_program_free(&p);

	s = (struct shrink){.fails = store_then_erase, .finds = finds_nothing_but_says_so};
	found = 0;
	parse(&p, "store 3 A\nload 1\nerase 7\n");
	shrink_program(&s, &p);
	CHECK_SAME(found, 0); /* without threads there is nothing to look for */
	fuzz_program_free(&p);
}

static bool a_switch_at_all(void *ctx, const struct fuzz_program *p)
{
	(void)ctx;
	return p->switch_count == 1 || p->switch_count == 4;
}

static bool finds_one_switch(void *ctx, struct fuzz_program *p, size_t switches, unsigned int effort)
{
	(void)ctx;
	(void)effort;
	if (switches != 3)
		return false;
	p->switch_count = 1;
	return true;
}

static void check_fewer_switches(void)
{
	struct shrink s = {.fails = a_switch_at_all, .finds = finds_one_switch};
	struct fuzz_program p;

	/* Three of them only go together, and they are no block. */
	parse(&p, "w: destroy (at 0 go r1) (at 1 go r2) (at 2 go r1) (at 3 go r2)\nr1: load 0\n");
	shrink_program(&s, &p);
	CHECK_SAME(p.switch_count, 1);
	fuzz_program_free(&p);
}

/* ---- The worker ---------------------------------------------------------- */

static void nothing(void)
{
}

static bool runs(const struct fuzz_program *p, struct shrink_failure *failure, volatile size_t *at)
{
	static unsigned int in_this_process;
	bool fit = true;

	in_this_process++;
	for (size_t i = 0; i < p->count; i++) {
		*at = i;
		switch (p->op[i].code) {
		case FUZZ_OP_load:
			snprintf(failure->what, sizeof(failure->what), "run %u", in_this_process);
			snprintf(failure->call, sizeof(failure->call), "load");
			failure->operation = i + 1;
			fit = p->op[i].operand[0] == 0;
			break;
		case FUZZ_OP_erase:
			raise(SIGKILL);
			break;
		case FUZZ_OP_destroy:
			for (;;)
				pause();
		case FUZZ_OP_dup:
			_exit(7);
		case FUZZ_OP_set_rcu:
			fputs("==1==ERROR: Sanitizer: of words\n"
			      "SUMMARY: Sanitizer: of-words /there/there.c:12 in there\n",
			      stderr);
			_exit(1);
		default:
			break;
		}
	}
	return fit;
}

static void lists(struct fuzz_program *p)
{
	struct fuzz_switch s = {.op = 0, .at = 5, .to = FUZZ_WRITER};

	fuzz_program_list_switch(p, &s);
}

static bool searches(struct fuzz_program *p, const struct shrink_search *what, volatile unsigned long *count)
{
	*count += what->schedules;
	p->schedule.seed = (uint32_t)what->switches;
	return strcmp(what->wanted.call, "load") == 0;
}

const struct shrink_engine shrink_engine = {.init = nothing, .run = runs, .list = lists, .search = searches};

static void run_gives(const char *program, const char *what, const char *call, size_t operation)
{
	struct shrink_failure failure;
	struct fuzz_program p;

	parse(&p, program);
	shrink_worker_run(&p, 0.3, &failure);
	CHECK_TEXT(failure.what, what);
	if (failure.what[0]) {
		CHECK_TEXT(failure.call, call);
		CHECK_SAME(failure.operation, operation);
	}
	fuzz_program_free(&p);
}

static void check_worker(void)
{
	struct fuzz_program largest;

	parse(&largest, "store 0 A\nstore 0 A\nstore 0 A\n");
	shrink_worker_init(&largest);
	fuzz_program_free(&largest);

	run_gives("store 0 A\n", "", "", 0);
	run_gives("store 0 A\nload 0\n", "run 2", "load", 2);
	run_gives("store 0 A\n", "", "", 0);
	run_gives("load 1\n", "run 4", "load", 1);
	/* That one spoilt its worker; now a process dies, and the next run has a new one. */
	run_gives("load 0\n", "run 1", "load", 1);
	run_gives("store 0 A\nerase 0\nload 0\n", "Killed", "erase", 2);
	run_gives("load 0\n", "run 1", "load", 1);
	run_gives("dup 1\n", "exit status 7", "dup", 1);
	run_gives("destroy\nload 0\n", "no end", "destroy", 1);
	run_gives("store 0 A\nstore 1 A\nset_rcu\n", "Sanitizer: of-words", "set_rcu", 3);
	run_gives("dup 1\n", "exit status 7", "dup", 1);
	CHECK_SAME(shrink_worker_runs(), 11);
}

static void check_worker_schedules(void)
{
	struct shrink_search search = {{"what", "load", 0}, 50, 77};
	struct shrink_failure failure;
	unsigned long before = shrink_worker_runs();
	struct fuzz_program p;

	parse(&p, "w: store 0 A\nr1: load 0\n");
	shrink_worker_list(&p, 1, &failure);
	CHECK_TEXT(failure.call, "load");
	CHECK_SAME(p.switch_count, 1);
	CHECK_SAME(p.switches[0].at, 5);
	CHECK(shrink_worker_search(&p, &search, 1));
	CHECK_SAME(p.schedule.seed, 77);
	CHECK_SAME(shrink_worker_runs() - before, 51);
	strcpy(search.wanted.call, "store");
	p.schedule.seed = 3;
	CHECK(!shrink_worker_search(&p, &search, 1));
	CHECK_SAME(p.schedule.seed, 3);
	fuzz_program_free(&p);
	shrink_worker_end();
}

int main(void)
{
	static const struct promise promises[] = {
	        {"what the failure does not need goes, and nothing else", check_operations},
	        {"two operations that only go together go", check_pairs},
	        {"a thread that only goes as a whole goes", check_threads},
	        {"a program with threads keeps one, the first reader if it is any reader", check_whose},
	        {"an operation that needs no thread becomes main's", check_main},
	        {"switches go, those that stay are in their operation, as early as they can be",
	         check_switches},
	        {"a schedule becomes plain", check_schedule},
	        {"numbers become as small as they can, or as near to the top", check_numbers},
	        {"places move together, and keep their order", check_places},
	        {"pages become indices", check_units},
	        {"entries become the first letters", check_entries},
	        {"settings, faults and numbers of trees become the least", check_settings},
	        {"operations become simpler ones", check_codes},
	        {"it ends, and with nothing left to take away", check_end},
	        {"all that is tried is a program; the same program gives the same result", check_programs},
	        {"nothing is tried twice", check_again},
	        {"a budget is kept, and what is left fails", check_budget},
	        {"a failure that moved is looked for, and only believed when it repeats itself",
	         check_search},
	        {"a schedule of fewer switches is looked for", check_fewer_switches},
	        {"a run that fails, dies or has no end is told apart, and where", check_worker},
	        {"schedules come back from the worker", check_worker_schedules},
	};

	return CHECK_PROMISES(promises);
}
