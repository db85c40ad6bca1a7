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

/* The operations that a thread may have; MAIN's and the writer's are those that need no promised memory. */
uint64_t fuzz_ops_of_thread(enum fuzz_thread thread);

static inline bool fuzz_thread_is_reader(enum fuzz_thread thread)
{
	return thread >= FUZZ_READER1;
}

/*
 * The canonical form: operands beyond the operation's own are 0, COUNT, OTHER
 * and who are in range, entry is 0 where none is taken; a reader's cursor
 * selects none. Code and thread are in range and fit already.
 */
void fuzz_op_canonicalize(struct fuzz_op *op);

/* In range, and 0 where the strategy has no use for it. A spread of 0 is 1. */
void fuzz_schedule_canonicalize(struct fuzz_schedule *s);
bool fuzz_schedule_equal(const struct fuzz_schedule *a, const struct fuzz_schedule *b);

/* Without switches that are in no operation of a thread; without threads, no schedule. */
void fuzz_program_settle_threads(struct fuzz_program *p);

/*
 * The switches after op[at .. at + removed - 1] gave way to `added` others: those
 * in what is removed go, those in later operations move with them.
 */
void fuzz_program_shift_switches(struct fuzz_program *p, size_t at, size_t removed, size_t added);

/* After a change of what operations they are in: sort them again. No two are at the same place. */
void fuzz_program_sort_switches(struct fuzz_program *p);

#endif /* FUZZ_PROGRAM_PRIVATE_H */
