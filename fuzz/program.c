/* SPDX-License-Identifier: MIT */
/*
 * program.c - programs in memory: the table of operations as data, entries, and a growing array.
 *
 * Its neighbours read and write the two forms: binary.c for engines, text.c for people.
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
	if (!info->entry)
		op->entry = FUZZ_ENTRY_NULL;
	for (int i = 0; i < 3; i++)
		op->operand[i] = canonical_operand(info->operand[i], op->operand[i]);
}

void fuzz_program_init(struct fuzz_program *p)
{
	memset(p, 0, sizeof(*p));
}

void fuzz_program_free(struct fuzz_program *p)
{
	free(p->op);
	fuzz_program_init(p);
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

/* Field by field: padding has no meaning. */
static bool op_equal(const struct fuzz_op *a, const struct fuzz_op *b)
{
	return a->code == b->code && a->who == b->who && a->fail == b->fail && a->entry == b->entry &&
	       memcmp(a->operand, b->operand, sizeof(a->operand)) == 0;
}

bool fuzz_program_equal(const struct fuzz_program *a, const struct fuzz_program *b)
{
	if (a->count != b->count || memcmp(a->tree, b->tree, sizeof(a->tree)) != 0)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (!op_equal(&a->op[i], &b->op[i]))
			return false;
	return true;
}
