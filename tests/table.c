/* SPDX-License-Identifier: MIT */
/*
 * table.c - the table status x operation: total, the same in the library as in
 * the oracle, printed in lib/README.md, and walked by the corpus.
 *
 * Above lockstep, which compares one call with the oracle's and judges what is
 * left behind. Here every status meets every operation on a cursor that ops.h
 * has, on every kind of content, with every operand that could matter. A status is
 * set in two ways: *forged*, written into both cursors, with no path or with one
 * that is none of its own; and by *routes*, which programs can take, most of them
 * before the content changes under the cursor.
 *
 *   table                  walk the whole product
 *   table --table          print the section that lib/README.md holds
 *   table --readme FILE    fail if FILE holds another
 *   table --corpus PATH... fail if programs leave out a pair of status and operation
 */
#define _GNU_SOURCE /* open_memstream */
#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "lockstep_sides.h"
#include "paths.h"
#include "report.h"
#include "report_words.h"

enum { KEPT = 0, BROKEN = 1, BAD_INPUT = 2 };

#define MAX          ULONG_MAX
#define LENGTH(list) (sizeof(list) / sizeof((list)[0]))

enum { STATUSES = LOCKSTEP_STATUSES };

static struct lockstep ls;
static struct lockstep_totals totals;

/* Lockstep runs one operation at a time, always the first of this. */
static struct fuzz_op present;
static struct fuzz_program program = {.count = 1, .room = 1, .op = &present};

/* ---- Operations ---------------------------------------------------------- */

/* A program of this file as text; what is wrong with it is wrong here. */
static void parse(const char *text, struct fuzz_program *p)
{
	struct fuzz_parse_error error;

	fuzz_program_init(p);
	if (!*text || fuzz_program_parse(p, text, strlen(text), &error))
		return;
	printf("FAILED: a program of this test: %u:%u: %s: %s\n", error.line, error.column, error.what, text);
	exit(BROKEN);
}

/* Of the case at hand, for who reads that it failed. */
static struct {
	const char *content, *way;
	enum maple_status status;
	unsigned int settings, prelude;
	unsigned long index, last;
} at;

_Noreturn static void broken(void)
{
	if (at.content)
		printf("FAILED: %s, settings %u, prelude %u, %s by %s, at %s:\n", at.content, at.settings,
		       at.prelude, report_status(at.status), at.way, report_range(at.index, at.last).text);
	report_failure(&ls, stdout);
	putchar('\n');
	fflush(stdout);
	_Exit(BROKEN); /* the damaged tree may not survive being destroyed */
}

static void run_op(const struct fuzz_op *op)
{
	present = *op;
	ls.position = 0;
	lockstep_step(&ls);
	if (ls.failure.property != LOCKSTEP_agrees)
		broken();
}

static void run_program(const struct fuzz_program *p)
{
	for (size_t i = 0; i < p->count; i++)
		run_op(&p->op[i]);
}

static void run_code(enum fuzz_op_code code, unsigned long a, unsigned long b)
{
	struct fuzz_op op = {.code = (uint8_t)code, .operand = {a, b}};

	run_op(&op);
}

static bool reads_only(unsigned int code)
{
	return code >= FUZZ_OP_mas_init && code <= FUZZ_OP_mas_prev_range;
}

/* ---- Contents and places ------------------------------------------------- */

struct place {
	unsigned long index, last;
};

struct content {
	const char *name, *text;
	size_t places, limits;
	struct place place[9];
	unsigned long limit[9]; /* for searches */
};

/* clang-format off */
static const struct content contents[] = {
	{ "EMPTY", "", 6, 4,
	  { { 0, 0 }, { 0, MAX }, { 1, MAX }, { 5, 9 }, { 9, 5 }, { MAX, MAX } },
	  { 0, 1, 7, MAX } },
	{ "SINGLE", "store 0 S @1", 6, 4,
	  { { 0, 0 }, { 0, MAX }, { 1, MAX }, { 5, 9 }, { 9, 5 }, { MAX, MAX } },
	  { 0, 1, 7, MAX } },
	{ "a leaf that begins with an entry", "store_range 0 9 A @1\nstore_range 20 29 B @1", 9, 9,
	  { { 0, 9 }, { 4, 4 }, { 10, 19 }, { 12, 14 }, { 20, 29 }, { 25, 40 }, { 30, MAX }, { MAX, MAX }, { 9, 5 } },
	  { 0, 9, 10, 15, 19, 20, 29, 30, MAX } },
	{ "a leaf that ends with an entry", "store_range 10 19 A @1\nstore_range 20 MAX B @1", 9, 9,
	  { { 0, 9 }, { 0, 0 }, { 10, 19 }, { 12, 25 }, { 20, MAX }, { 25, 40 }, { 5, MAX }, { MAX, MAX }, { 20, 19 } },
	  { 0, 5, 9, 10, 19, 20, 25, 30, MAX } },
	{ "a tall tree", "fill_wide 0 10 90 A @1", 7, 8,
	  { { 1000, 1009 }, { 1010, 1019 }, { 1005, 1007 }, { 1005, 1305 }, { 0, 9 }, { 1790, MAX }, { 1020, 1010 } },
	  { 0, 1000, 1009, 1010, 1019, 1020, 1789, MAX } },
};
/* clang-format on */

static unsigned int class_of(const struct oracle *o)
{
	if (!o->count)
		return 0;
	return o->count == 1 && o->range[0].last == 0 ? 1 : 2;
}

static const char *const class_name[] = {"EMPTY", "SINGLE", "OTHER"};

enum { CLASSES = LENGTH(class_name) };

/* Tree 0 is worked on; tree 1 keeps the content, so that it comes back by one dup. */
static const struct content *content;
static unsigned long content_changes; /* of tree 0, when it was last as tree 1 */

static void bring_back(void)
{
	run_code(FUZZ_OP_destroy, 0, 0);
	run_code(FUZZ_OP_set_cyclic, 0, 0);
	run_op(&(struct fuzz_op){.code = FUZZ_OP_dup, .who = 1});
	content_changes = ls.changes[0];
}

static void restore(void)
{
	run_code(FUZZ_OP_mas_init, 0, 0);
	if (ls.changes[0] == content_changes)
		return;
	bring_back();
}

/* ---- Statuses ------------------------------------------------------------ */

/*
 * How a program comes to a status. `before` begins with an empty tree, and then
 * the content takes the place of what it stored; `here` begins at the place and
 * may leave the content alone only. Not every route leads there from everywhere.
 */
static const struct route {
	enum maple_status status;
	bool here;
	const char *text;
} routes[] = {
        {ma_start, false, "store 5 A\nmas_set 5\nmas_walk\nmas_reset"},
        {ma_start, true, "mas_reset"},
        {ma_active, false, "store_range 20 29 A\nmas_set 20\nmas_walk"},
        {ma_active, false, "fill 0 3 200 A\nmas_set 300\nmas_find_range MAX"},
        {ma_active, true, "mas_walk"},
        {ma_root, false, "store 0 A\nmas_set 0\nmas_walk"},
        {ma_root, true, "mas_walk"},
        {ma_none, false, "mas_set 7\nmas_walk"},
        {ma_none, false, "store 0 A\nmas_set 7\nmas_walk"},
        {ma_none, true, "mas_walk"},
        {ma_pause, false, "fill 0 3 200 A\nmas_set 300\nmas_find MAX\nmas_pause"},
        {ma_pause, true, "mas_walk\nmas_pause"},
        {ma_overflow, false, "fill 0 3 200 A\nmas_set 300\nmas_next 301"},
        {ma_overflow, true, "mas_find_range 0"},
        {ma_overflow, true, "mas_next 0"},
        {ma_underflow, false, "fill 0 3 200 A\nmas_set 300\nmas_prev 299"},
        {ma_underflow, true, "mas_find_range_rev MAX"},
        {ma_underflow, true, "mas_prev MAX"},
        {ma_error, false, "store_range 20 29 A\nmas_set_range 9 5\nmas_store A"},
        {ma_error, true, "mas_store R3"},
        {ma_error, false, "mas_set 5\nmas_store A (fail 1)"},
        {ma_error, false,
         "fill 0 3 200 A\nmas_set_range 100 110\nmas_store B\nmas_set 44\nmas_store B (fail 1)"},
        {ma_error, true, "mas_store B (fail 1)"},
};

static struct fuzz_program route_program[LENGTH(routes)];

/* What a caller may have done before it came to its status; then the store to come is provided for, or is
 * not. */
static const char *const preludes[] = {"mas_reset", "mas_reserve 2", "mas_preallocate A",
                                       "mas_expected_entries 3"};

static struct fuzz_program prelude_program[LENGTH(preludes)];

static void read_programs(void)
{
	for (size_t i = 0; i < LENGTH(routes); i++)
		parse(routes[i].text, &route_program[i]);
	for (size_t i = 0; i < LENGTH(preludes); i++)
		parse(preludes[i], &prelude_program[i]);
}

/* How a status is set. */
struct way {
	const struct route *route; /* NULL: forged */
	int error;                 /* forged ma_error */
	unsigned int prelude;
	bool with_path; /* forged: the path is one to somewhere else */
};

static void forge(enum maple_status status, const struct way *way, struct place place)
{
	struct ma_state *mas = &ls.cursor[0];
	struct oracle_cursor *c = &ls.shadow[0];

	run_code(FUZZ_OP_mas_set_range, place.index, place.last);
	run_program(&prelude_program[way->prelude]);
	if (way->with_path) {
		run_code(FUZZ_OP_mas_set, place.index / 2 + 40, 0);
		run_code(FUZZ_OP_mas_walk, 0, 0);
	}
	mas->index = c->index = place.index;
	mas->last = c->last = place.last;
	mas->status = c->status = status;
	mas->node = status == ma_error ? XA_ERROR(way->error) : NULL;
	c->error = status == ma_error ? way->error : 0;
	if (status == ma_error)
		ls.promise[0].kind = PROMISED_NOTHING; /* by the store that must have failed */
}

/* False if the route does not lead to its status on this content. */
static bool follow(const struct route *route, struct place place)
{
	if (!route->here)
		run_code(FUZZ_OP_destroy, 0, 0);
	run_code(FUZZ_OP_mas_set_range, place.index, place.last);
	run_program(&route_program[route - routes]);
	if (!route->here)
		bring_back();
	run_code(FUZZ_OP_mas_move_range, place.index, place.last);
	return ls.shadow[0].status == route->status;
}

static bool come_to(enum maple_status status, const struct way *way, struct place place)
{
	at.status = status;
	at.prelude = way->prelude;
	at.index = place.index;
	at.last = place.last;
	restore();
	if (way->route)
		return follow(way->route, place);
	forge(status, way, place);
	return true;
}

/* ---- Operands ------------------------------------------------------------ */

static const unsigned long windows[][3] = {{1, 0, MAX}, {10, 0, MAX}, {11, 0, MAX}, {5, 12, 16},
                                           {5, 12, 15}, {0, 0, 9},    {3, 9, 5}};
static const unsigned long bounds[][2] = {{0, MAX}, {0, 9}, {21, 40}, {5, 3}};
static const unsigned long counts[] = {0, 1, 20};
static const unsigned long ranges[][2] = {{0, 0}, {12, 25}, {25, 12}};
static const uint8_t entries[] = {1, 0, 240, 244}; /* A, NULL, ZERO, R3 */

/* The i-th choice of operands; false if there are no more. */
static bool choose_operands(struct fuzz_op *op, size_t i)
{
	switch (fuzz_op_info[op->code].operand[0]) {
	case FUZZ_NONE:
		return i == 0;
	case FUZZ_LIMIT:
		op->operand[0] = i < content->limits ? content->limit[i] : 0;
		return i < content->limits;
	case FUZZ_SIZE:
		for (size_t k = 0; k < 3 && i < LENGTH(windows); k++)
			op->operand[k] = windows[i][k];
		return i < LENGTH(windows);
	case FUZZ_COUNT:
		op->operand[0] = i < LENGTH(counts) ? counts[i] : 0;
		return i < LENGTH(counts);
	case FUZZ_OTHER:
		op->operand[1] = 7;
		return i == 0;
	default: /* INDEX alone, or two indices */
		if (i >= LENGTH(ranges))
			return false;
		op->operand[0] = op->code == FUZZ_OP_mas_alloc_cyclic ? bounds[i][0] : ranges[i][0];
		if (fuzz_op_info[op->code].operand[1])
			op->operand[1] = op->code == FUZZ_OP_mas_alloc_cyclic ? bounds[i][1] : ranges[i][1];
		return true;
	}
}

/* ---- The product --------------------------------------------------------- */

/* How often each was met: forged, and by a route. */
static unsigned long met[2][CLASSES][STATUSES][FUZZ_OP_COUNT];
static unsigned long cases;

static void try_case(enum maple_status status, const struct way *way, struct place place,
                     const struct fuzz_op *op)
{
	if (!come_to(status, way, place))
		return;
	met[way->route != NULL][class_of(&ls.oracle[0])][status][op->code]++;
	cases++;
	ls.checks = reads_only(op->code) ? LOCKSTEP_SAMPLED : LOCKSTEP_ALWAYS;
	run_op(op);
	ls.checks = LOCKSTEP_SAMPLED;
}

/* What may allocate: once with no memory, and once with each prelude. */
static void try_memory(enum maple_status status, struct way *way, struct place place, struct fuzz_op *op)
{
	way->prelude = 0;
	op->fail = 1;
	try_case(status, way, place, op);
	op->fail = 0;
	for (way->prelude = 1; way->prelude < LENGTH(preludes); way->prelude++)
		try_case(status, way, place, op);
	way->prelude = 0;
}

static void try_entries(enum maple_status status, struct way *way, struct place place, struct fuzz_op *op)
{
	size_t count = fuzz_op_info[op->code].entry ? LENGTH(entries) : 1;

	for (size_t e = 0; e < count; e++) {
		op->entry = count > 1 ? entries[e] : 0;
		try_case(status, way, place, op);
		if (!reads_only(op->code) && !way->route && !way->with_path)
			try_memory(status, way, place, op);
	}
}

static void try_operations(enum maple_status status, struct way *way, struct place place)
{
	struct fuzz_op op;

	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++) {
		if (!fuzz_op_info[code].on_cursor)
			continue;
		op = (struct fuzz_op){.code = (uint8_t)code};
		for (size_t i = 0; choose_operands(&op, i); i++)
			try_entries(status, way, place, &op);
	}
}

static void try_place(struct place place)
{
	struct way way;

	for (unsigned int status = 0; status < STATUSES; status++)
		for (unsigned int i = 0; i < (status == ma_error ? 4 : 2); i++) {
			way = (struct way){.error = i & 2 ? -EINVAL : -ENOMEM, .with_path = i & 1};
			at.way = i & 1 ? "forging, with a path to elsewhere" : "forging";
			try_operations(status, &way, place);
		}
	for (size_t i = 0; i < LENGTH(routes); i++) {
		way = (struct way){.route = &routes[i]};
		at.way = routes[i].text;
		if (come_to(routes[i].status, &way, place))
			try_operations(routes[i].status, &way, place);
	}
}

static void try_content(const struct content *c, uint8_t settings)
{
	struct fuzz_program stores;

	content = c;
	at.content = c->name;
	at.settings = settings;
	content_changes = MAX;
	program.tree[0] = program.tree[1] = settings;
	lockstep_start(&ls, &program);
	parse(c->text, &stores);
	run_program(&stores);
	fuzz_program_free(&stores);
	for (size_t i = 0; i < c->places; i++)
		try_place(c->place[i]);
	if (!lockstep_end(&ls))
		broken();
}

/* Name each operation of a cursor that was not called in each status on each kind of content. */
static unsigned long count_unmet(unsigned long (*calls)[STATUSES][FUZZ_OP_COUNT], const char *how)
{
	unsigned long unmet = 0;

	for (unsigned int i = 0; i < CLASSES * STATUSES * FUZZ_OP_COUNT; i++) {
		unsigned int code = i % FUZZ_OP_COUNT, status = i / FUZZ_OP_COUNT % STATUSES;
		unsigned int class = i / FUZZ_OP_COUNT / STATUSES;

		if (!fuzz_op_info[code].on_cursor || calls[class][status][code])
			continue;
		printf("FAILED: %s in %s on %s is not called %s\n", fuzz_op_info[code].name,
		       report_status((int)status), class_name[class], how);
		unmet++;
	}
	return unmet;
}

static int walk_the_product(void)
{
	/* Each setting beside each other one. */
	static const uint8_t settings[] = {0, FUZZ_TREE_ALLOC | FUZZ_TREE_EXTERN, FUZZ_TREE_RCU,
	                                   FUZZ_TREE_ALLOC | FUZZ_TREE_RCU | FUZZ_TREE_EXTERN};

	read_programs();
	for (size_t s = 0; s < LENGTH(settings); s++)
		for (size_t i = 0; i < LENGTH(contents); i++)
			try_content(&contents[i], settings[s]);
	if (count_unmet(met[0], "with a forged status") + count_unmet(met[1], "on a route"))
		return BROKEN;
	printf("ok: %lu cases, tallest tree %u, %lu trees compared\n", cases, totals.height, totals.checks);
	return KEPT;
}

/* ---- The table, by the oracle -------------------------------------------- */

struct columns {
	const char *title; /* a paragraph before the table; NULL: none */
	const char *content;
	struct place place;
	const char *operations;
};

/* clang-format off */
#define THREE "store_range 10 19 A\nstore_range 20 29 B\nstore_range 40 49 C"

static const struct columns tables[] = {
	{ "OTHER, on the entry at [20,29], upwards:", THREE, { 20, 29 },
	  "mas_walk\nmas_find MAX\nmas_find 29\nmas_find_range MAX\nmas_find_range 29\n"
	  "mas_next MAX\nmas_next 29\nmas_next_range MAX\nmas_next_range 29" },
	{ "Downwards:", THREE, { 20, 29 },
	  "mas_find_rev 0\nmas_find_rev 20\nmas_find_range_rev 0\nmas_find_range_rev 20\n"
	  "mas_prev 0\nmas_prev 20\nmas_prev_range 0\nmas_prev_range 20" },
	{ "Writes and searches for room:", THREE, { 20, 29 },
	  "mas_store D\nmas_store R0\nmas_store_gfp D\nmas_store_gfp R0\nmas_erase\nmas_store_prealloc D\n"
	  "mas_insert_prealloc D\nempty_area 5 0 MAX\nempty_area 11 0 19\nempty_area_rev 5 0 MAX\n"
	  "mas_alloc_cyclic 0 MAX D\nmas_alloc_cyclic 10 29 D" },
	{ "Reserves and settings:", THREE, { 20, 29 },
	  "mas_preallocate D\nmas_preallocate R0\nmas_reserve 1\nmas_expected_entries 1\nmas_destroy\nmas_nomem\n"
	  "mas_pause\nmas_reset\nmas_set 30\nmas_set_range 30 39\nmas_move_range 30 39\nmas_init 0 30" },
	{ "OTHER, in the hole at [30,39]:", THREE, { 30, 39 },
	  "mas_walk\nmas_find MAX\nmas_find 39\nmas_find_range MAX\nmas_find_range 39\n"
	  "mas_next MAX\nmas_next 39\nmas_next_range MAX\nmas_next_range 39" },
	{ "Downwards:", THREE, { 30, 39 },
	  "mas_find_rev 0\nmas_find_rev 30\nmas_find_range_rev 0\nmas_find_range_rev 30\n"
	  "mas_prev 0\nmas_prev 30\nmas_prev_range 0\nmas_prev_range 30" },
	{ "SINGLE, at 0:", "store 0 A", { 0, 0 },
	  "mas_walk\nmas_find MAX\nmas_find_range MAX\nmas_next MAX\nmas_next_range MAX\nmas_find_rev 0\nmas_find_rev 1\n"
	  "mas_find_range_rev 0\nmas_prev 0\nmas_prev 1\nmas_prev_range 0" },
	{ "SINGLE, at 1:", "store 0 A", { 1, MAX },
	  "mas_walk\nmas_find MAX\nmas_find_range MAX\nmas_next MAX\nmas_next_range MAX\nmas_find_rev 0\nmas_find_rev 1\n"
	  "mas_find_range_rev 0\nmas_prev 0\nmas_prev 1\nmas_prev_range 0\nmas_erase" },
	{ "EMPTY, at 0:", "", { 0, 0 },
	  "mas_walk\nmas_find MAX\nmas_find_range MAX\nmas_next MAX\nmas_next_range MAX\nmas_find_rev 0\n"
	  "mas_find_range_rev 0\nmas_prev 0\nmas_prev_range 0\nmas_store A\nmas_erase\nempty_area 5 0 MAX" },
};

static lockstep_side *const shadow_of[FUZZ_OP_COUNT] = {
#define TABLE_SHADOW(name, family, subject, operands, entry) shadow_##name,
	FUZZ_OPS(TABLE_SHADOW)
#undef TABLE_SHADOW
};
/* clang-format on */

static const enum maple_status rows[STATUSES] = {ma_start, ma_active,   ma_pause,     ma_root,
                                                 ma_none,  ma_overflow, ma_underflow, ma_error};

/* Tree 0 with this content, and the cursor at its place. */
static void set_up(const struct columns *table, enum maple_status status)
{
	struct fuzz_program stores;

	program.tree[0] = FUZZ_TREE_ALLOC;
	lockstep_start(&ls, &program);
	parse(table->content, &stores);
	run_program(&stores);
	fuzz_program_free(&stores);
	forge(status, &(struct way){.error = -ENOMEM}, table->place);
}

/* What the oracle makes of the call; the library only says which fields have a meaning. */
static struct outcome ask_oracle(const struct columns *table, const struct fuzz_op *op,
                                 enum maple_status status)
{
	struct outcome out = {.ret = 0};
	struct lockstep_call call = {
	        .ls = &ls,
	        .op = op,
	        .a = (unsigned long)op->operand[0],
	        .b = (unsigned long)op->operand[1],
	        .c = (unsigned long)op->operand[2],
	        .entry = fuzz_entry(op->entry),
	};

	set_up(table, status);
	shadow_of[op->code](&call, &out);
	lockstep_abandon(&ls);
	lockstep_start(&ls, &program);
	run_op(op);
	out.shows = ls.result.shows;
	lockstep_abandon(&ls);
	return out;
}

static void print_cell(const struct columns *table, const struct fuzz_op *op, enum maple_status status,
                       FILE *out)
{
	struct outcome got = ask_oracle(table, op, status);
	bool moved = got.index != table->place.index || got.last != table->place.last;

	fputs(" |", out);
	if (op->code == FUZZ_OP_mas_nomem)
		fputs(got.ret ? " true" : " false", out);
	else if (got.shows & SHOWS_RET)
		fprintf(out, " %s", report_ret(got.ret).text);
	if (got.shows & SHOWS_ENTRY)
		fprintf(out, " %s", report_entry(got.entry).text);
	if (moved && !got.entry)
		fprintf(out, " %s", report_range(got.index, got.last).text);
	fprintf(out, "%s %s", got.shows & (SHOWS_RET | SHOWS_ENTRY) || moved ? "," : "",
	        report_status(got.status) + strlen("ma_"));
}

static void print_head(const struct columns *table, const struct fuzz_program *p, FILE *out)
{
	fprintf(out, "\n%s\n\n| status", table->title);
	for (size_t i = 0; i < p->count; i++) {
		fputs(" | ", out);
		fuzz_op_print(&p->op[i], out);
	}
	fputs(" |\n|---", out);
	for (size_t i = 0; i < p->count; i++)
		fputs("|---", out);
	fputs("|\n", out);
}

/* All cells of a row, as text that the caller frees. */
static char *make_row(const struct columns *table, const struct fuzz_program *p, enum maple_status status)
{
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	if (!out)
		err(BAD_INPUT, "cannot make the table");
	for (size_t i = 0; i < p->count; i++)
		print_cell(table, &p->op[i], status, out);
	if (fclose(out))
		err(BAD_INPUT, "cannot make the table");
	return text;
}

static size_t first_alike(char *const *row, const char *text)
{
	size_t i = 0;

	while (strcmp(row[i], text) != 0)
		i++;
	return i;
}

/* Statuses of which every call makes the same share a row: print it at the first of them. */
static void print_row(char *const *row, size_t first, FILE *out)
{
	const char *before = "| ";

	if (first_alike(row, row[first]) != first)
		return;
	for (size_t i = first; i < STATUSES; i++)
		if (!strcmp(row[i], row[first])) {
			fprintf(out, "%s%s", before, report_status(rows[i]));
			before = ", ";
		}
	fprintf(out, "%s |\n", row[first]);
}

static void print_columns(const struct columns *table, FILE *out)
{
	char *row[STATUSES];
	struct fuzz_program p;

	parse(table->operations, &p);
	print_head(table, &p, out);
	for (size_t i = 0; i < STATUSES; i++)
		row[i] = make_row(table, &p, rows[i]);
	for (size_t i = 0; i < STATUSES; i++)
		print_row(row, i, out);
	for (size_t i = 0; i < STATUSES; i++)
		free(row[i]);
	fuzz_program_free(&p);
}

#define HEADING "## The table status x operation\n"

static const char introduction[] =
        HEADING "\n"
                "What each call of a cursor makes of each status, as the oracle's cursor has it "
                "(`tests/table.c` prints this section, holds it\n"
                "against this page, and walks the whole product on library and oracle). A cell is what the "
                "call returns, the range that the\n"
                "cursor shows if it moved and found no entry, and the status afterwards. A status that the "
                "content cannot give by itself comes\n"
                "from before another's change (C40). Calls are written as in programs (`fuzz/README.md`): "
                "`empty_area` SIZE MIN MAX;\n"
                "`mas_move_range` is `__mas_set_range`; `R0` is a reserved entry. The error is -ENOMEM in "
                "all of this. OTHER is A at [10,19], B at\n"
                "[20,29], C at [40,49] in an allocation tree, SINGLE is A at [0,0].\n";

/* All of the section, which the caller frees. */
static char *make_section(void)
{
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	if (!out)
		err(BAD_INPUT, "cannot make the table");
	read_programs();
	fputs(introduction, out);
	for (size_t i = 0; i < LENGTH(tables); i++)
		print_columns(&tables[i], out);
	if (fclose(out))
		err(BAD_INPUT, "cannot make the table");
	return text;
}

static int print_table(void)
{
	char *section = make_section();

	fputs(section, stdout);
	free(section);
	return KEPT;
}

static size_t length_of_line(const char *text)
{
	return strcspn(text, "\n");
}

/* From the heading on the file must say the same, line by line, up to the next heading or the end. */
static int compare_section(const char *path, const char *there, const char *section)
{
	unsigned int line = 1;

	if (!there) {
		printf("FAILED: %s has no section \"%.*s\"\n", path, (int)length_of_line(HEADING), HEADING);
		return BROKEN;
	}
	for (; *section; line++) {
		size_t length = length_of_line(section) + 1;

		if (strncmp(there, section, length)) {
			printf("FAILED: %s, line %u of the section, says\n%.*s\nshould be\n%.*s\n", path,
			       line, (int)length_of_line(there), there, (int)length - 1, section);
			return BROKEN;
		}
		there += length;
		section += length;
	}
	if (*there && strncmp(there, "\n## ", 4)) {
		printf("FAILED: %s has more in the section than the table\n", path);
		return BROKEN;
	}
	printf("ok: the table of %u lines stands in %s\n", line - 1, path);
	return KEPT;
}

static char error[512];

static int check_readme(const char *path)
{
	char *section = make_section();
	uint8_t *data;
	size_t size;
	int result;

	if (!fuzz_file_read(path, &data, &size, error, sizeof(error)))
		errx(BAD_INPUT, "%s", error);
	result = compare_section(path, strstr((const char *)data, HEADING), section);
	free(data);
	free(section);
	return result;
}

/* ---- The corpus ---------------------------------------------------------- */

static unsigned long met_by_programs[CLASSES][STATUSES][FUZZ_OP_COUNT];

/* What the next operation meets: the content of its cursor's tree, and the status. */
static void count_next(void)
{
	const struct fuzz_op *op = &ls.program->op[ls.position];
	const struct oracle_cursor *c = &ls.shadow[op->who];

	if (fuzz_op_info[op->code].on_cursor)
		met_by_programs[class_of(c->oracle)][c->status][op->code]++;
}

static bool run_file(void *ctx, const char *path)
{
	struct fuzz_program p;

	(void)ctx;
	fuzz_program_init(&p);
	if (!fuzz_program_load(path, &p, FUZZ_ALL, error, sizeof(error)))
		return false;
	lockstep_start(&ls, &p);
	do {
		if (ls.position < p.count)
			count_next();
	} while (lockstep_step(&ls));
	if (!lockstep_end(&ls)) {
		printf("FAILED: %s: ", path);
		report_failure(&ls, stdout);
		fflush(stdout);
		_Exit(BROKEN);
	}
	fuzz_program_free(&p);
	return true;
}

static int count_corpus(char **path)
{
	unsigned long missing;

	for (; *path; path++)
		if (!paths_visit(*path, run_file, NULL, error, sizeof(error)))
			errx(BAD_INPUT, "%s", error);
	missing = count_unmet(met_by_programs, "by the programs");
	printf("%s: %lu programs, %lu combinations of content, status and operation not met\n",
	       missing ? "FAILED" : "ok", totals.programs, missing);
	return missing ? BROKEN : KEPT;
}

int main(int argc, char **argv)
{
	const char *mode = argc > 1 ? argv[1] : "";
	int result;

	lockstep_init(&ls);
	ls.totals = &totals;
	if (argc == 1)
		result = walk_the_product();
	else if (!strcmp(mode, "--table") && argc == 2)
		result = print_table();
	else if (!strcmp(mode, "--readme") && argc == 3)
		result = check_readme(argv[2]);
	else if (!strcmp(mode, "--corpus") && argc > 2)
		result = count_corpus(argv + 2);
	else
		errx(BAD_INPUT, "expected nothing, --table, --readme FILE or --corpus PATH...");
	lockstep_free(&ls);
	return result;
}
