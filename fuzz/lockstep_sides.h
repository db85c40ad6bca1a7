/* SPDX-License-Identifier: MIT */
/*
 * lockstep_sides.h - the inside of lockstep: what its files share.
 *
 *   lockstep.c          the order of events: one operation, step by step
 *   lockstep_library.c  library_NAME: each operation on the library
 *   lockstep_oracle.c   shadow_NAME: each operation on the oracle
 *   lockstep_fault.c    what must hold when an allocation failed
 *   lockstep_check.c    whole trees: content, soundness, memory
 */
#ifndef FUZZ_LOCKSTEP_SIDES_H
#define FUZZ_LOCKSTEP_SIDES_H

#include "lockstep.h"

/* One step of one operation, as both sides see it. */
struct lockstep_call {
	struct lockstep *ls;
	const struct fuzz_op *op;
	unsigned int who;      /* the tree or cursor */
	unsigned int tree;     /* the tree that the call may change: of a cursor its tree, of dup the copy */
	unsigned long a, b, c; /* operands */
	void *entry;
	unsigned long step;          /* of a bulk operation, from 0 */
	unsigned long at, shadow_at; /* for_each: where each side is */
	bool promised;               /* the cursor's reserve is for this store (K22) */
	unsigned long left;          /* nodes in reserve after a preallocated store */
};

/* Most steps of one for_each. */
enum { LOCKSTEP_FOR_EACH_MAX = 65536 };

/* What *start holds before a call that may leave it alone. */
#define LOCKSTEP_UNTOUCHED 0x5eedUL

typedef void lockstep_side(struct lockstep_call *call, struct outcome *out);

/* clang-format off */
#define LOCKSTEP_SIDES(name, family, subject, operands, entry) \
	lockstep_side library_##name, shadow_##name;
FUZZ_OPS(LOCKSTEP_SIDES)
#undef LOCKSTEP_SIDES
/* clang-format on */

/* How many indices a batch has, and which. */
enum { LOCKSTEP_BATCH_MAX = 40 };
unsigned long lockstep_batch_count(const struct lockstep_call *call);
unsigned long lockstep_batch_index(const struct lockstep_call *call, unsigned long i);

/* The entry that a bulk store puts down in this step, and the place of step i, if there is one. */
void *lockstep_bulk_entry(const struct lockstep_call *call);
bool lockstep_bulk_place(const struct lockstep_call *call, unsigned long step, unsigned long *first,
                         unsigned long *last);

/* What the user sees of a cursor. */
void lockstep_show_cursor(const struct ma_state *mas, struct outcome *out);
void lockstep_show_shadow(const struct oracle_cursor *c, struct outcome *out);

/* Compare; at the first difference set ls->failure and return false. */
bool lockstep_compare(struct lockstep *ls, const struct outcome *expected, const struct outcome *got);

/* The library's side of this step met a failed allocation: judge what it made of it. */
bool lockstep_judge_fault(struct lockstep_call *call, lockstep_side *shadow, const struct outcome *got);

/* Can this operation change a tree? */
bool lockstep_may_change(unsigned int code);

/*
 * Within such an operation no grace period ends unless the library waits for one: retired nodes pile up and
 * the reserve runs low, as under a slow reader.
 */
bool lockstep_runs_without_grace(unsigned int code);

/* Tree i and its oracle, empty, as ls->program sets it; its account is there already. */
void lockstep_start_tree(struct lockstep *ls, unsigned int i);

/* Content, soundness and memory of one tree. */
bool lockstep_check_tree(struct lockstep *ls, unsigned int tree);

/* The nodes in the reserves of the cursors on a tree. */
unsigned long lockstep_in_reserve(const struct lockstep *ls, unsigned int tree);

/* Set ls->failure; always false. */
bool lockstep_fail(struct lockstep *ls, enum lockstep_property property, const char *expected,
                   const char *got);

/* For an own lock: take it or give it back; nothing for an external one. */
void lockstep_lock(struct maple_tree *mt);
void lockstep_unlock(struct maple_tree *mt);

#endif /* FUZZ_LOCKSTEP_SIDES_H */
