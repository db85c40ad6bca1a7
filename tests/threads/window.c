/* SPDX-License-Identifier: MIT */
/*
 * window.c - the test of fuzz/window.c: what a reader may be given by a tree that changes, and by which name
 * a failure goes.
 *
 * A case is a row: the states of the tree during the call, the call, the cursor before it, and what it gave.
 */
#include <stdlib.h>

#include "../check.h"
#include "window.h"

enum { STATES_MAX = 3, READER = FUZZ_CURSORS };

#define MAX  ULONG_MAX
#define ZERO XA_ZERO_ENTRY
#define E(c) xa_mk_value((c) - 'A' + 1)
#define AT(i)                                                                                                \
	{                                                                                                    \
		ma_start, (i), (i)                                                                           \
	}

struct a_case {
	const char *state[STATES_MAX]; /* as `10-19A 30C`: ranges and entries, `z` for ZERO */
	enum fuzz_op_code code;
	unsigned long a, b;
	struct {
		enum maple_status status;
		unsigned long index, last;
	} cursor;
	struct {
		void *entry;
		unsigned long index, last;
		enum maple_status status;
	} got;
	enum lockstep_property property;
};

static lockstep_side *const shadow[FUZZ_OP_COUNT] = {
        [FUZZ_OP_load] = shadow_load,
        [FUZZ_OP_find] = shadow_find,
        [FUZZ_OP_find_after] = shadow_find_after,
        [FUZZ_OP_next] = shadow_next,
        [FUZZ_OP_prev] = shadow_prev,
        [FUZZ_OP_for_each] = shadow_for_each,
        [FUZZ_OP_mas_walk] = shadow_mas_walk,
        [FUZZ_OP_mas_find] = shadow_mas_find,
        [FUZZ_OP_mas_find_rev] = shadow_mas_find_rev,
        [FUZZ_OP_mas_find_range] = shadow_mas_find_range,
        [FUZZ_OP_mas_find_range_rev] = shadow_mas_find_range_rev,
        [FUZZ_OP_mas_next] = shadow_mas_next,
        [FUZZ_OP_mas_next_range] = shadow_mas_next_range,
        [FUZZ_OP_mas_prev] = shadow_mas_prev,
        [FUZZ_OP_mas_prev_range] = shadow_mas_prev_range,
};

static struct lockstep ls;

static void take_state(struct oracle *o, const char *text)
{
	oracle_init(o, 0);
	while (*text) {
		unsigned long first = strtoul(text, (char **)&text, 10), last = first;

		if (*text == '-')
			last = strtoul(text + 1, (char **)&text, 10);
		CHECK_SAME(oracle_store_range(o, first, last, *text == 'z' ? ZERO : E(*text)), 0);
		for (text++; *text == ' '; text++)
			continue;
	}
}

static size_t take_states(struct oracle *o, const struct a_case *c)
{
	size_t count = 0;

	while (count < STATES_MAX && c->state[count]) {
		take_state(&o[count], c->state[count]);
		count++;
	}
	return count;
}

/* What the window makes of it. */
static enum lockstep_property judged(const struct a_case *c, unsigned long step, unsigned long shadow_at)
{
	const struct fuzz_op op = {.code = (uint8_t)c->code};
	bool on_cursor = fuzz_op_info[c->code].on_cursor;
	struct oracle state[STATES_MAX];
	struct window window = {state, take_states(state, c)};
	struct lockstep_call call = {.ls = &ls,
	                             .op = &op,
	                             .who = on_cursor ? READER : 0,
	                             .a = c->a,
	                             .b = c->b,
	                             .step = step,
	                             .shadow_at = shadow_at};
	struct outcome got = {.entry = c->got.entry, .index = c->got.index, .last = c->got.last};
	size_t seen;
	bool allowed;

	ls.shadow[READER] = (struct oracle_cursor){.oracle = &ls.oracle[0],
	                                           .index = c->cursor.index,
	                                           .last = c->cursor.last,
	                                           .status = c->cursor.status};
	got.status = on_cursor ? (int)c->got.status : 0;
	got.more = c->code == FUZZ_OP_for_each && c->got.entry;
	ls.failure.property = LOCKSTEP_agrees;
	allowed = window_allows(&window, &call, shadow[c->code], &got, &seen);
	CHECK_SAME(allowed, ls.failure.property == LOCKSTEP_agrees);
	CHECK(allowed || (ls.failure.expected[0] && ls.failure.got[0]));
	for (size_t i = 0; i < window.count; i++)
		oracle_free(&state[i]);
	return ls.failure.property;
}

static void check_cases(const struct a_case *c, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		enum lockstep_property got = judged(&c[i], 0, 0);

		if (!CHECK_SAME(got, c[i].property))
			printf("   case %zu of %s: expected %s, got %s\n", i, fuzz_op_info[c[i].code].name,
			       ls.failure.expected, ls.failure.got);
	}
}

#define CHECK_CASES(cases) check_cases((cases), sizeof(cases) / sizeof((cases)[0]))

/* ---- One state ----------------------------------------------------------- */

/* Nobody wrote: there is one answer, and a difference has the name that it has in lockstep. */
static void one_state_leaves_no_choice(void)
{
	static const char *const s = "10-19A 30C";
	/* clang-format off */
	const struct a_case cases[] = {
		{{s}, FUZZ_OP_load, 12, 0, AT(0), {E('A'), 0, 0, 0}, LOCKSTEP_agrees},
		{{s}, FUZZ_OP_load, 12, 0, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_entry_equal},
		{{s}, FUZZ_OP_load, 20, 0, AT(0), {E('A'), 0, 0, 0}, LOCKSTEP_entry_equal},
		{{s}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('A'), 10, 19, ma_active}, LOCKSTEP_agrees},
		{{s}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('C'), 30, 30, ma_active}, LOCKSTEP_entry_equal},
		{{s}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('A'), 11, 19, ma_active}, LOCKSTEP_index_equal},
		{{s}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('A'), 10, 18, ma_active}, LOCKSTEP_last_equal},
		{{s}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('A'), 10, 19, ma_pause}, LOCKSTEP_status_equal},
		{{s}, FUZZ_OP_find, 0, MAX, AT(0), {E('A'), 20, 0, 0}, LOCKSTEP_agrees},
		{{s}, FUZZ_OP_find, 0, MAX, AT(0), {E('A'), 19, 0, 0}, LOCKSTEP_index_equal},
	};
	/* clang-format on */

	CHECK_CASES(cases);
}

/* ---- Single looks -------------------------------------------------------- */

static void a_look_gives_what_some_state_gives(void)
{
	static const char *const s = "10-19A 30C", *const t = "10-14A 15-19B 30C", *const u = "12-13Z 30C";
	/* clang-format off */
	const struct a_case cases[] = {
		{{s, t, u}, FUZZ_OP_load, 15, 0, AT(0), {E('A'), 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_load, 15, 0, AT(0), {E('B'), 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_load, 15, 0, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_load, 15, 0, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t, u}, FUZZ_OP_load, 15, 0, AT(0), {E('Z'), 0, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t, u}, FUZZ_OP_load, 30, 0, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(12), {E('A'), 10, 19, ma_active}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(12), {E('A'), 10, 14, ma_active}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(12), {E('Z'), 12, 13, ma_active}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(12), {E('A'), 12, 13, ma_active}, LOCKSTEP_held_meanwhile},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(12), {E('A'), 10, 13, ma_active}, LOCKSTEP_held_meanwhile},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(20), {NULL, 20, 29, ma_active}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(20), {NULL, 14, 29, ma_active}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(20), {NULL, 15, 29, ma_active}, LOCKSTEP_held_meanwhile},
		{{s, t, u}, FUZZ_OP_mas_walk, 0, 0, AT(20), {NULL, 20, 29, ma_none}, LOCKSTEP_held_meanwhile},
	};
	/* clang-format on */

	CHECK_CASES(cases);
}

/* ---- Searches ------------------------------------------------------------ */

/* C is there all the time. */
static void a_search_gives_ranges_that_were_there(void)
{
	static const char *const s = "10-19A 30-39C", *const t = "30-39C 50E";
	/* clang-format off */
	const struct a_case cases[] = {
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('A'), 10, 19, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('C'), 30, 39, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('B'), 10, 19, ma_active}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('A'), 10, 18, ma_active}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('A'), 11, 19, ma_active}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_find, 0, MAX, AT(0), {E('A'), 20, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_find, 0, MAX, AT(0), {E('C'), 40, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_find, 0, MAX, AT(0), {E('A'), 19, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_find, 0, MAX, AT(0), {E('B'), 20, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_find_after, 5, MAX, AT(0), {E('A'), 20, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_find_after, 5, MAX, AT(0), {E('E'), 20, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_next, 5, MAX, AT(0), {E('C'), 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_next, 5, MAX, AT(0), {E('B'), 0, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_prev, 60, 0, AT(0), {E('C'), 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_prev, 60, 0, AT(0), {E('E'), 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_prev, 60, 0, AT(0), {E('B'), 0, 0, 0}, LOCKSTEP_held_meanwhile},
	};
	/* clang-format on */

	CHECK_CASES(cases);
}

static void holes_that_were_there_may_be_shown(void)
{
	static const char *const s = "10-19A 30C", *const t = "10-19A 20-24B 30C";
	/* clang-format off */
	const struct a_case cases[] = {
		{{s, t}, FUZZ_OP_mas_next_range, MAX, 0, {ma_active, 10, 19}, {NULL, 20, 29, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_next_range, MAX, 0, {ma_active, 10, 19}, {NULL, 25, 29, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_next_range, MAX, 0, {ma_active, 10, 19}, {NULL, 20, 28, ma_active}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_mas_next_range, MAX, 0, {ma_active, 10, 19}, {NULL, 31, MAX, ma_active}, LOCKSTEP_range_missed},
		{{s, t}, FUZZ_OP_mas_next_range, MAX, 0, {ma_active, 10, 19}, {NULL, 0, 9, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find_range, MAX, 0, AT(0), {NULL, 0, 9, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_find_range, MAX, 0, AT(0), {NULL, 20, 29, ma_active}, LOCKSTEP_range_missed},
		{{s, t}, FUZZ_OP_mas_prev_range, 0, 0, {ma_active, 30, 30}, {NULL, 25, 29, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_prev_range, 0, 0, {ma_active, 30, 30}, {E('B'), 20, 24, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_prev_range, 0, 0, {ma_active, 30, 30}, {NULL, 0, 9, ma_active}, LOCKSTEP_range_missed},
		{{s, t}, FUZZ_OP_mas_prev_range, 0, 0, {ma_active, 30, 30}, {NULL, 31, MAX, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find_range_rev, 0, 0, AT(29), {NULL, 20, 29, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_find_range_rev, 0, 0, AT(29), {NULL, 21, 29, ma_active}, LOCKSTEP_held_meanwhile},
	};
	/* clang-format on */

	CHECK_CASES(cases);
}

static void a_search_goes_its_way(void)
{
	static const char *const s = "10-19A 30-39C", *const t = "10-19A 30-39C 50E";
	/* clang-format off */
	const struct a_case cases[] = {
		/* back to where it came from */
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, {ma_active, 30, 39}, {E('A'), 10, 19, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, {ma_active, 30, 39}, {E('C'), 30, 39, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, {ma_pause, 30, 39}, {E('C'), 30, 39, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, {ma_pause, 30, 39}, {E('E'), 50, 50, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_next, MAX, 0, {ma_active, 30, 39}, {E('A'), 10, 19, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_next, MAX, 0, {ma_start, 30, 30}, {E('C'), 30, 39, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_next, MAX, 0, {ma_underflow, 30, 30}, {E('C'), 30, 39, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_find_rev, 0, 0, {ma_active, 30, 39}, {E('E'), 50, 50, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find_rev, 0, 0, {ma_active, 30, 39}, {E('C'), 30, 39, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find_rev, 0, 0, {ma_pause, 30, 39}, {E('C'), 30, 39, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find_rev, 0, 0, AT(35), {E('C'), 30, 39, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_prev, 0, 0, {ma_active, 30, 39}, {E('E'), 50, 50, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_prev, 0, 0, {ma_overflow, 30, 39}, {E('C'), 30, 39, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_next, 15, MAX, AT(0), {E('A'), 0, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_prev, 35, 0, AT(0), {E('C'), 0, 0, 0}, LOCKSTEP_held_meanwhile},
		/* beyond its limit */
		{{s, t}, FUZZ_OP_mas_find, 5, 0, AT(0), {E('A'), 10, 19, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_find, 10, 0, AT(0), {E('A'), 10, 19, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_next, 40, 0, {ma_active, 30, 39}, {E('E'), 50, 50, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_prev, 20, 0, {ma_active, 30, 39}, {E('A'), 10, 19, ma_active}, LOCKSTEP_order_kept},
		{{s, t}, FUZZ_OP_mas_prev, 19, 0, {ma_active, 30, 39}, {E('A'), 10, 19, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_find, 0, 9, AT(0), {E('A'), 20, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_prev, 35, 20, AT(0), {E('A'), 0, 0, 0}, LOCKSTEP_held_meanwhile},
	};
	/* clang-format on */

	CHECK_CASES(cases);
}

static void what_was_there_all_the_time_is_not_missed(void)
{
	static const char *const s = "10-19A 30-39C 60F", *const t = "30-39C 50E 60F",
	                         *const u = "5B 30-39C 50-51E 60F";
	/* clang-format off */
	const struct a_case cases[] = {
		{{s, t, u}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('E'), 50, 50, ma_active}, LOCKSTEP_range_missed},
		{{s, t, u}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('F'), 60, 60, ma_active}, LOCKSTEP_range_missed},
		{{s, t, u}, FUZZ_OP_mas_next, MAX, 0, {ma_active, 10, 19}, {E('E'), 50, 51, ma_active}, LOCKSTEP_range_missed},
		{{s, t, u}, FUZZ_OP_mas_next, MAX, 0, {ma_active, 30, 39}, {E('F'), 60, 60, ma_active}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_mas_prev, 0, 0, {ma_active, 60, 60}, {E('A'), 10, 19, ma_active}, LOCKSTEP_range_missed},
		{{s, t, u}, FUZZ_OP_mas_find_rev, 0, 0, AT(70), {E('C'), 30, 39, ma_active}, LOCKSTEP_range_missed},
		{{s, t, u}, FUZZ_OP_mas_find_rev, 0, 0, {ma_active, 60, 60}, {E('C'), 30, 39, ma_active}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_find, 0, MAX, AT(0), {E('E'), 51, 0, 0}, LOCKSTEP_range_missed},
		{{s, t, u}, FUZZ_OP_find, 40, MAX, AT(0), {E('E'), 51, 0, 0}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_next, 15, MAX, AT(0), {E('F'), 0, 0, 0}, LOCKSTEP_range_missed},
		{{s, t, u}, FUZZ_OP_prev, 60, 0, AT(0), {E('A'), 0, 0, 0}, LOCKSTEP_range_missed},
		/* a range that changed its bounds or its entry was not there all the time */
		{{"10-19A 50E", "10-18A 50E"}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('E'), 50, 50, ma_active}, LOCKSTEP_agrees},
		{{"10-19A 50E", "10-19B 50E"}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('E'), 50, 50, ma_active}, LOCKSTEP_agrees},
		{{"10-19A 50E", "20B 50E", "10-19A 50E"}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('E'), 50, 50, ma_active}, LOCKSTEP_agrees},
	};
	/* clang-format on */

	CHECK_CASES(cases);
}

static void nothing_is_found_if_nothing_stayed(void)
{
	static const char *const s = "20B", *const t = "10A 20B", *const u = "10A";
	static const char *const v = "10-19A 30C", *const w = "30C 40D";
	/* clang-format off */
	const struct a_case cases[] = {
		/* 10 is passed before A comes, 20 after B went */
		{{s, t, u}, FUZZ_OP_mas_find, MAX, 0, AT(0), {NULL, 11, MAX, ma_active}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_mas_find, MAX, 0, AT(0), {NULL, 12, MAX, ma_active}, LOCKSTEP_held_meanwhile},
		{{s, t, u}, FUZZ_OP_mas_find_rev, 0, 0, AT(50), {NULL, 0, 9, ma_underflow}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_find, 0, MAX, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_next, 0, MAX, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t, u}, FUZZ_OP_prev, 50, 0, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, AT(0), {NULL, 21, MAX, ma_active}, LOCKSTEP_range_missed},
		{{s, t}, FUZZ_OP_find, 0, MAX, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_range_missed},
		{{s, t}, FUZZ_OP_next, 0, MAX, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_range_missed},
		{{s, t}, FUZZ_OP_prev, 50, 0, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_range_missed},
		{{s, t}, FUZZ_OP_mas_prev, 0, 0, {ma_active, 50, 50}, {NULL, 0, 9, ma_underflow}, LOCKSTEP_range_missed},
		/* what lies beyond the limit, or behind, is not missed */
		{{v, w}, FUZZ_OP_mas_find, 29, 0, AT(0), {NULL, 0, 29, ma_active}, LOCKSTEP_agrees},
		{{v, w}, FUZZ_OP_find, 0, 29, AT(0), {NULL, 0, 0, 0}, LOCKSTEP_agrees},
		{{v, w}, FUZZ_OP_mas_find, 30, 0, AT(0), {NULL, 0, 29, ma_active}, LOCKSTEP_range_missed},
		{{v, w}, FUZZ_OP_mas_next, MAX, 0, {ma_active, 30, 30}, {NULL, 31, MAX, ma_overflow}, LOCKSTEP_agrees},
		{{v, w}, FUZZ_OP_mas_prev, 31, 0, {ma_active, 40, 40}, {NULL, 31, 39, ma_underflow}, LOCKSTEP_agrees},
		{{v, w}, FUZZ_OP_mas_prev, 30, 0, {ma_active, 40, 40}, {NULL, 31, 39, ma_underflow}, LOCKSTEP_range_missed},
		/* a cursor that stays where it was shows what it has shown before */
		{{u, s}, FUZZ_OP_mas_next, MAX, 0, {ma_active, 15, 17}, {NULL, 15, 17, ma_overflow}, LOCKSTEP_agrees},
		{{u, s}, FUZZ_OP_mas_next, MAX, 0, {ma_active, 15, 17}, {NULL, 15, 18, ma_overflow}, LOCKSTEP_held_meanwhile},
	};
	/* clang-format on */

	CHECK_CASES(cases);
}

/* C6 */
static void a_zero_entry_is_hidden_from_the_normal_api_only(void)
{
	static const char *const s = "10-19z 30C", *const t = "10-19z 30C 50E";
	/* clang-format off */
	const struct a_case cases[] = {
		{{s, t}, FUZZ_OP_find, 0, MAX, AT(0), {E('C'), 31, 0, 0}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_find, 0, MAX, AT(0), {ZERO, 20, 0, 0}, LOCKSTEP_held_meanwhile},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, AT(0), {ZERO, 10, 19, ma_active}, LOCKSTEP_agrees},
		{{s, t}, FUZZ_OP_mas_find, MAX, 0, AT(0), {E('C'), 30, 30, ma_active}, LOCKSTEP_range_missed},
	};
	/* clang-format on */

	CHECK_CASES(cases);
}

/* ---- Turns of mt_for_each ------------------------------------------------ */

static void each_turn_goes_on_from_the_last(void)
{
	static const char *const s = "10-19A 30C", *const t = "10-19A 30C 40D";
	const struct a_case first = {{s, t}, FUZZ_OP_for_each, 0, MAX, AT(0), {E('A'), 20, 0, 0}, 0};
	const struct a_case second = {{s, t}, FUZZ_OP_for_each, 0, MAX, AT(0), {E('C'), 31, 0, 0}, 0};
	const struct a_case third = {{s, t}, FUZZ_OP_for_each, 0, MAX, AT(0), {E('D'), 41, 0, 0}, 0};

	CHECK_SAME(judged(&first, 0, 0), LOCKSTEP_agrees);
	CHECK_SAME(judged(&second, 0, 0), LOCKSTEP_range_missed);
	CHECK_SAME(judged(&second, 1, 20), LOCKSTEP_agrees);
	CHECK_SAME(judged(&first, 1, 20), LOCKSTEP_held_meanwhile);
	CHECK_SAME(judged(&third, 1, 20), LOCKSTEP_range_missed);
	CHECK_SAME(judged(&third, 2, 31), LOCKSTEP_agrees);
}

static const struct promise promises[] = {
        {"one state leaves no choice", one_state_leaves_no_choice},
        {"a look gives what some state gives", a_look_gives_what_some_state_gives},
        {"a search gives ranges that were there", a_search_gives_ranges_that_were_there},
        {"holes that were there may be shown", holes_that_were_there_may_be_shown},
        {"a search goes its way, up to its limit", a_search_goes_its_way},
        {"what was there all the time is not missed", what_was_there_all_the_time_is_not_missed},
        {"nothing is found if nothing stayed", nothing_is_found_if_nothing_stayed},
        {"a zero entry is hidden from the normal API only", a_zero_entry_is_hidden_from_the_normal_api_only},
        {"each turn of mt_for_each goes on from the last", each_turn_goes_on_from_the_last},
};

int main(void)
{
	lockstep_init(&ls);
	return CHECK_PROMISES(promises);
}
