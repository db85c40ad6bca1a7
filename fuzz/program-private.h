/* SPDX-License-Identifier: MIT */
/*
 * program-private.h - what program.c lends to binary.c, text.c and the mutator, beyond program.h.
 */
#ifndef FUZZ_PROGRAM_PRIVATE_H
#define FUZZ_PROGRAM_PRIVATE_H

#include "program.h"

/* Where the kinds of entry names begin (see fuzz_entry in program.h). */
enum {
	FUZZ_ENTRY_NULL = 0,
	FUZZ_ENTRY_A = 1,
	FUZZ_ENTRY_NUMBERED = 27,
	FUZZ_ENTRY_ZERO = 240,
	FUZZ_ENTRY_RESERVED = 241
};

/* A set of operations is one word: the header's swarm mask has 64 bits, and the tables are small. */
_Static_assert(FUZZ_OP_COUNT <= 64, "the swarm mask in the header has one bit an operation");

static inline bool fuzz_ops_contain(uint64_t set, unsigned int code)
{
	return code < FUZZ_OP_COUNT && (set >> code & 1);
}

/* The operations of these families; all of them if that were none. */
uint64_t fuzz_ops_of(unsigned int families);

/* An index or a limit: a place in the tree, as opposed to a length or a number of something. */
static inline bool fuzz_operand_is_place(enum fuzz_operand kind)
{
	return kind == FUZZ_INDEX || kind == FUZZ_LIMIT;
}

/*
 * The canonical form: operands beyond the operation's own are 0, COUNT, OTHER
 * and who are in range, entry is 0 where none is taken. The code is in range already.
 */
void fuzz_op_canonicalize(struct fuzz_op *op);

/* Room for so many operations in all, so that the caller may write p->op[0 .. room - 1]. */
void fuzz_program_reserve(struct fuzz_program *p, size_t room);

#endif /* FUZZ_PROGRAM_PRIVATE_H */
