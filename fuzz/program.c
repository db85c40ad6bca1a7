/* SPDX-License-Identifier: MIT */
/*
 * program.c - programs in memory: the table of operations as data, entries, and a growing array.
 *
 * Its neighbours read and write the two forms: binary.c for engines, text.c and text_print.c for people.
 */
#include "program-private.h"

#include <err.h>
#include <maple_tree.h>
#include <stdlib.h>
#include <string.h>

#define SUBJECT_TREE   false
#define SUBJECT_CURSOR true
#define ENTRY_ENTRY    true
#define ENTRY_NOENTRY  false

/* An operand that a row does not have is an empty word. */
#define OPERAND_      FUZZ_NONE
#define OPERAND_INDEX FUZZ_INDEX
#define OPERAND_LIMIT FUZZ_LIMIT
#define OPERAND_SIZE  FUZZ_SIZE
#define OPERAND_COUNT FUZZ_COUNT
#define OPERAND_STEP  FUZZ_STEP
#define OPERAND_WIDTH FUZZ_WIDTH
#define OPERAND_OTHER FUZZ_OTHER

#define OPERANDS(...) FIRST_THREE(__VA_ARGS__, , , )
#define FIRST_THREE(a, b, c, ...)                                                                            \
	{                                                                                                    \
		OPERAND_##a, OPERAND_##b, OPERAND_##c                                                        \
	}

/* clang-format off */
const struct fuzz_op_info fuzz_op_info[FUZZ_OP_COUNT] = {
#define ROW(name, family, subject, operands, entry) \
	[FUZZ_OP_##name] = { #name, FUZZ_##family, SUBJECT_##subject, OPERANDS operands, ENTRY_##entry },
	FUZZ_OPS(ROW)
#undef ROW
};
/* clang-format on */

const char *const fuzz_thread_name[FUZZ_THREADS] = {"main", "w", "r1", "r2", "r3"};

void *fuzz_entry(uint8_t name)
{
	if (name == FUZZ_ENTRY_NULL)
		return NULL;
	if (name < FUZZ_ENTRY_ZERO)
		return xa_mk_value(name);
	if (name == FUZZ_ENTRY_ZERO)
		return XA_ZERO_ENTRY;
	return xa_mk_internal(name - FUZZ_ENTRY_RESERVED);
}

uint64_t fuzz_ops_of(unsigned int families)
{
	uint64_t set = 0;

	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++)
		if (fuzz_op_info[code].family & families)
			set |= (uint64_t)1 << code;
	return set ? set : fuzz_ops_of(FUZZ_ALL);
}

#define SET_OF(name) ((uint64_t)1 << FUZZ_OP_##name)

/* What a reader does: it looks, without a lock. */
static const uint64_t reads = SET_OF(load) | SET_OF(load_batch) | SET_OF(find) | SET_OF(find_after) |
                              SET_OF(next) | SET_OF(prev) | SET_OF(for_each) | SET_OF(mas_init) |
                              SET_OF(mas_set) | SET_OF(mas_reset) | SET_OF(mas_pause) | SET_OF(mas_walk) |
                              SET_OF(mas_find) | SET_OF(mas_find_range) | SET_OF(mas_find_rev) |
                              SET_OF(mas_find_range_rev) | SET_OF(mas_next) | SET_OF(mas_next_range) |
                              SET_OF(mas_prev) | SET_OF(mas_prev_range);

/* Promises of memory are between one cursor and a tree that nobody else changes. */
static const uint64_t promises = SET_OF(mas_preallocate) | SET_OF(mas_reserve) | SET_OF(mas_store_prealloc) |
                                 SET_OF(mas_insert_prealloc) | SET_OF(mas_expected_entries) |
                                 SET_OF(mas_nomem) | SET_OF(mas_destroy);

uint64_t fuzz_ops_of_thread(enum fuzz_thread thread)
{
	return fuzz_thread_is_reader(thread) ? reads : UINT64_MAX >> (64 - FUZZ_OP_COUNT) & ~promises;
}

static uint64_t canonical_operand(enum fuzz_operand kind, uint64_t value)
{
	switch (kind) {
	case FUZZ_NONE:
		return 0;
	case FUZZ_COUNT:
		return value > FUZZ_COUNT_MAX ? value % (FUZZ_COUNT_MAX + 1) : value;
	case FUZZ_OTHER:
		return value % FUZZ_TREES;
	default:
		return value;
	}
}

void fuzz_op_canonicalize(struct fuzz_op *op)
{
	const struct fuzz_op_info *info = &fuzz_op_info[op->code];

	op->who %= info->on_cursor ? FUZZ_CURSORS : FUZZ_TREES;
	if (info->on_cursor && fuzz_thread_is_reader(op->thread))
		op->who = 0;
	if (!info->entry)
		op->entry = FUZZ_ENTRY_NULL;
	for (int i = 0; i < 3; i++)
		op->operand[i] = canonical_operand(info->operand[i], op->operand[i]);
}

void fuzz_schedule_canonicalize(struct fuzz_schedule *s)
{
	if (s->strategy == FUZZ_LISTED)
		s->spread = 0;
	else if (s->spread == 0)
		s->spread = 1;
	if (s->strategy != FUZZ_PCT)
		s->depth = 0;
	else if (s->depth < 1 || s->depth > FUZZ_DEPTH_MAX)
		s->depth = 2 + s->depth % (FUZZ_DEPTH_MAX - 1);
}

/* ---- Programs ------------------------------------------------------------ */

void fuzz_program_init(struct fuzz_program *p)
{
	memset(p, 0, sizeof(*p));
}

void fuzz_program_free(struct fuzz_program *p)
{
	free(p->op);
	free(p->switches);
	fuzz_program_init(p);
}

static void clear_schedule(struct fuzz_program *p)
{
	memset(&p->schedule, 0, sizeof(p->schedule));
	p->switch_count = 0;
}

void fuzz_program_clear(struct fuzz_program *p)
{
	p->count = 0;
	memset(p->tree, 0, sizeof(p->tree));
	clear_schedule(p);
}

bool fuzz_program_is_threaded(const struct fuzz_program *p)
{
	for (size_t i = 0; i < p->count; i++)
		if (p->op[i].thread != FUZZ_MAIN)
			return true;
	return false;
}

void fuzz_program_reserve(struct fuzz_program *p, size_t room)
{
	struct fuzz_op *op;

	if (room <= p->room)
		return;
	op = reallocarray(p->op, room, sizeof(*op));
	if (!op)
		err(2, "cannot hold a program of %zu operations", room);
	p->op = op;
	p->room = room;
}

void fuzz_program_append(struct fuzz_program *p, const struct fuzz_op *op)
{
	if (p->count == p->room)
		fuzz_program_reserve(p, p->room ? 2 * p->room : 64);
	p->op[p->count++] = *op;
}

void fuzz_program_remove(struct fuzz_program *p, size_t i)
{
	memmove(&p->op[i], &p->op[i + 1], (p->count - i - 1) * sizeof(*p->op));
	p->count--;
	fuzz_program_shift_switches(p, i, 1, 0);
	if (!fuzz_program_is_threaded(p))
		clear_schedule(p);
}

/* ---- Switches ------------------------------------------------------------ */

static void reserve_switches(struct fuzz_program *p, size_t room)
{
	struct fuzz_switch *switches = reallocarray(p->switches, room, sizeof(*switches));

	if (!switches)
		err(2, "cannot hold a program of %zu switches", room);
	p->switches = switches;
	p->switch_room = room;
}

/* Below 0: a comes first. */
static int switch_order(const struct fuzz_switch *a, const struct fuzz_switch *b)
{
	if (a->op != b->op)
		return a->op < b->op ? -1 : 1;
	return a->at < b->at ? -1 : a->at > b->at;
}

void fuzz_program_list_switch(struct fuzz_program *p, const struct fuzz_switch *s)
{
	size_t i = p->switch_count;

	while (i && switch_order(s, &p->switches[i - 1]) < 0)
		i--;
	if (i && switch_order(s, &p->switches[i - 1]) == 0) {
		p->switches[i - 1] = *s;
		return;
	}
	if (p->switch_count == p->switch_room)
		reserve_switches(p, p->switch_room ? 2 * p->switch_room : 16);
	memmove(&p->switches[i + 1], &p->switches[i], (p->switch_count - i) * sizeof(*s));
	p->switches[i] = *s;
	p->switch_count++;
}

void fuzz_program_shift_switches(struct fuzz_program *p, size_t at, size_t removed, size_t added)
{
	size_t kept = 0;

	for (size_t i = 0; i < p->switch_count; i++) {
		struct fuzz_switch s = p->switches[i];

		if (s.op >= at && s.op < at + removed)
			continue;
		if (s.op >= at)
			s.op = (uint32_t)(s.op - removed + added);
		p->switches[kept++] = s;
	}
	p->switch_count = kept;
}

void fuzz_program_sort_switches(struct fuzz_program *p)
{
	size_t count = p->switch_count;

	p->switch_count = 0;
	for (size_t i = 0; i < count; i++) {
		struct fuzz_switch s = p->switches[i];

		fuzz_program_list_switch(p, &s);
	}
}

void fuzz_program_settle_threads(struct fuzz_program *p)
{
	size_t kept = 0;

	for (size_t i = 0; i < p->switch_count; i++)
		if (p->switches[i].op < p->count && p->op[p->switches[i].op].thread != FUZZ_MAIN)
			p->switches[kept++] = p->switches[i];
	p->switch_count = kept;
	if (!fuzz_program_is_threaded(p))
		clear_schedule(p);
}

/* ---- Comparing, field by field: padding has no meaning ------------------- */

static bool op_equal(const struct fuzz_op *a, const struct fuzz_op *b)
{
	return a->code == b->code && a->thread == b->thread && a->who == b->who && a->fail == b->fail &&
	       a->entry == b->entry && memcmp(a->operand, b->operand, sizeof(a->operand)) == 0;
}

bool fuzz_schedule_equal(const struct fuzz_schedule *a, const struct fuzz_schedule *b)
{
	return a->strategy == b->strategy && a->depth == b->depth && a->spread == b->spread &&
	       a->seed == b->seed && a->stores == b->stores && a->grace == b->grace;
}

static bool switches_equal(const struct fuzz_program *a, const struct fuzz_program *b)
{
	if (a->switch_count != b->switch_count)
		return false;
	for (size_t i = 0; i < a->switch_count; i++)
		if (switch_order(&a->switches[i], &b->switches[i]) != 0 ||
		    a->switches[i].to != b->switches[i].to)
			return false;
	return true;
}

bool fuzz_program_equal(const struct fuzz_program *a, const struct fuzz_program *b)
{
	if (a->count != b->count || memcmp(a->tree, b->tree, sizeof(a->tree)) != 0 ||
	    !fuzz_schedule_equal(&a->schedule, &b->schedule))
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (!op_equal(&a->op[i], &b->op[i]))
			return false;
	return switches_equal(a, b);
}
