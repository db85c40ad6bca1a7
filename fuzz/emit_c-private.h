/* SPDX-License-Identifier: MIT */
/*
 * emit_c-private.h - what emit_c.c, which goes through a program, and emit_c_calls.c, which knows each
 * operation's call, share.
 */
#ifndef FUZZ_EMIT_C_PRIVATE_H
#define FUZZ_EMIT_C_PRIVATE_H

#include "emit_c.h"
#include "lockstep_sides.h"

struct emit {
	FILE *out; /* the body of main */
	const struct fuzz_op *op;
	unsigned int tree;  /* that the call may change */
	bool locks;         /* ... and it has a lock of its own, which cursors need */
	unsigned long next; /* *next of the cyclic calls, after the operation */

	/* What each step must give; one step, unless it is a bulk operation. */
	struct outcome *step;
	size_t steps, room;

	/* What the body needs before main. */
	bool entry[256]; /* names of entries that it uses */
	bool turns;      /* a table of what bulk operations give */
};

/* As C writes it, for the present call. */
struct emit_word {
	char text[40];
};
struct emit_word emit_index(unsigned long index);
struct emit_word emit_entry(struct emit *e, const void *entry);

/* The byte that names it: fuzz_entry() the other way round. */
unsigned int emit_name_of(const void *entry);

/* clang-format off */
typedef void emit_call(struct emit *e);
#define EMIT_CALLS(name, family, subject, operands, entry) emit_call emit_##name;
FUZZ_OPS(EMIT_CALLS)
#undef EMIT_CALLS
/* clang-format on */

#endif /* FUZZ_EMIT_C_PRIVATE_H */
