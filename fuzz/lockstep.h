/* SPDX-License-Identifier: MIT */
/*
 * lockstep.h - run a program on the library and on the oracle at once, and compare.
 *
 * Stands between programs (program.h) below and the users above: fuzz targets,
 * replay, tests. After every step the two outcomes are compared field by field;
 * whole trees, soundness and memory are compared after every operation or, when
 * fuzzing, at a share of them.
 */
#ifndef FUZZ_LOCKSTEP_H
#define FUZZ_LOCKSTEP_H

#include <maple_tree.h>

#include "memory.h"
#include "oracle.h"
#include "program.h"

/*
 * What can differ: the name of the function that dies of it, and the words of
 * the report. From settings_equal on it is found by a look at a whole tree.
 */
/* clang-format off */
#define LOCKSTEP_PROPERTIES(PROPERTY)                                                           \
	PROPERTY(return_equal, "return value")                                                  \
	PROPERTY(entry_equal, "entry")                                                          \
	PROPERTY(index_equal, "index")                                                          \
	PROPERTY(last_equal, "last")                                                            \
	PROPERTY(next_equal, "next")                                                            \
	PROPERTY(status_equal, "status")                                                        \
	PROPERTY(error_equal, "error in the cursor")                                            \
	PROPERTY(steps_equal, "whether another step follows")                                   \
	PROPERTY(fault_reported, "a failed allocation is reported as -ENOMEM")                  \
	PROPERTY(no_allocation, "a call that must not allocate does not")                       \
	PROPERTY(lock_released, "the lock is free after the call")                              \
	PROPERTY(read_section_left, "the read section is left after the call")                  \
	PROPERTY(held_meanwhile, "what a reader sees was there while it looked")                \
	PROPERTY(order_kept, "a search goes its way, up to its limit")                          \
	PROPERTY(range_missed, "no range that was there all the time is missed")                \
	PROPERTY(access_to_freed, "no access to a node that was freed")                         \
	PROPERTY(access_to_nothing, "no access to memory that nobody allocated")                \
	PROPERTY(no_race, "nothing is changed that another may be looking at")                  \
	PROPERTY(no_crash, "no crash")                                                          \
	PROPERTY(no_deadlock, "somebody can go on")                                             \
	PROPERTY(comes_to_an_end, "the threads come to an end")                                 \
	PROPERTY(rules_of_rcu, "the rules of RCU")                                              \
	PROPERTY(settings_equal, "settings of the tree")                                        \
	PROPERTY(tree_sound, "the tree is sound")                                               \
	PROPERTY(content_equal, "content of the whole tree, upwards")                           \
	PROPERTY(content_equal_backwards, "content of the whole tree, downwards")               \
	PROPERTY(empty_equal, "an empty tree is empty and holds no memory")                     \
	PROPERTY(nodes_accounted, "every node is in the tree, in its reserve, or retired")      \
	PROPERTY(promise_kept, "a store that was provided for has the memory it needs")         \
	PROPERTY(reserve_exact, "a preallocated store takes all that was reserved for it")      \
	PROPERTY(reserve_given_back, "the last store that a reserve is for gives it back")      \
	PROPERTY(no_leak, "a destroyed tree holds no memory")

enum lockstep_property {
	LOCKSTEP_agrees,
#define LOCKSTEP_PROPERTY_ENUM(name, words) LOCKSTEP_##name,
	LOCKSTEP_PROPERTIES(LOCKSTEP_PROPERTY_ENUM)
#undef LOCKSTEP_PROPERTY_ENUM
	LOCKSTEP_PROPERTY_COUNT
};
/* clang-format on */
extern const char *const lockstep_property_words[LOCKSTEP_PROPERTY_COUNT];

struct lockstep_failure {
	enum lockstep_property property; /* LOCKSTEP_agrees: none */
	size_t operation;                /* from 1; count + 1: at the end of the program */
	unsigned long step;              /* of a bulk operation, from 0 */
	unsigned int tree;
	char expected[160], got[160];
};

/* Which fields of an outcome a reader wants to see. */
enum outcome_shows {
	SHOWS_RET = 1,
	SHOWS_ENTRY = 2,
	SHOWS_INDEX = 4,
	SHOWS_LAST = 8,
	SHOWS_NEXT = 16,
	SHOWS_CURSOR = 32, /* index, last, status, error */
};

/* What one step of one operation gave, on either side; fields without a meaning are 0. */
struct outcome {
	long ret;
	void *entry;
	unsigned long index, last;
	unsigned long next;  /* *next; of settings and drains: the second result */
	int status, error;   /* of the cursor */
	bool more;           /* a bulk operation has another step */
	unsigned char shows; /* enum outcome_shows; filled by the library's side */
};

struct lockstep_op_count {
	unsigned long executed;     /* steps, the inapplicable included */
	unsigned long inapplicable; /* refused: -EINVAL, or the cursor was in ma_error */
	unsigned long failed;       /* an injected fault fired */
};

struct lockstep_totals {
	unsigned long programs, operations; /* operations: steps */
	unsigned long cut;                  /* programs that ended at the budget */
	unsigned long checks;               /* whole-tree comparisons */
	unsigned int height;
	unsigned long heights[MAPLE_HEIGHT_MAX + 1]; /* programs by their tallest tree */
	struct lockstep_op_count op[FUZZ_OP_COUNT];
};

enum { LOCKSTEP_CLASSES = 8, LOCKSTEP_STATUSES = 8, LOCKSTEP_HEIGHTS = 8, LOCKSTEP_FILLS = 9 };

/* What a run met, in saturating bytes: a coverage signal for fuzz engines. */
struct lockstep_coverage {
	uint8_t status_op[LOCKSTEP_STATUSES][FUZZ_OP_COUNT]; /* status before, operation */
	uint8_t op_class[FUZZ_OP_COUNT][LOCKSTEP_CLASSES];   /* operation, kind of outcome */
	uint8_t shape[LOCKSTEP_HEIGHTS][LOCKSTEP_FILLS];     /* height, fill in eighths */
};

/* The kind of an outcome, below LOCKSTEP_CLASSES, and what it is called. */
unsigned int lockstep_class_of(const struct outcome *got);
extern const char *const lockstep_class_words[LOCKSTEP_CLASSES];

/* ALWAYS: the trees an operation touched, after every operation. SAMPLED: at a share of them, and at the end.
 */
enum lockstep_checks { LOCKSTEP_SAMPLED, LOCKSTEP_ALWAYS };

struct lockstep_call;

/* The cursors of programs, and one for each reader of threaded ones (interleave.h). */
enum { LOCKSTEP_CURSORS = FUZZ_CURSORS + FUZZ_THREADS - FUZZ_READER1 };

/* What a cursor's reserve is for (K22). */
struct lockstep_promise {
	enum { PROMISED_NOTHING, PROMISED_ONE, PROMISED_MANY } kind;
	bool exact;            /* ONE: there was nothing in reserve before */
	bool alone;            /* nor was there another promise */
	unsigned long changes; /* of the tree, when it was made */
	unsigned long stores;  /* MANY: still to come */
	unsigned long index, last;
	void *entry; /* ONE */
};

struct lockstep {
	/* Chosen by the user, after lockstep_init. */
	enum lockstep_checks checks;
	unsigned long budget; /* steps that a program may make; 0: any number */
	bool upwards_only;    /* whole-tree comparisons do without the way back */
	bool slab;            /* nodes come from the library's slab: no faults, no account of blocks */
	struct lockstep_totals *totals;
	volatile struct lockstep_coverage *coverage;
	/* For tests and the canary: sees what the library's side gave, and may spoil it. */
	void (*tamper)(struct lockstep *ls, const struct lockstep_call *call, struct outcome *got);

	/* The run. */
	const struct fuzz_program *program;
	size_t position;           /* operations that have run */
	unsigned long steps;       /* since the program began */
	unsigned long next_check;  /* in steps: when the sample falls due */
	unsigned int height;       /* of the tallest tree so far */
	unsigned int unchecked;    /* bit n: tree n was touched since its last check */
	struct outcome result;     /* the library's, of the last step */
	unsigned long result_step; /* its number in the operation */
	struct lockstep_failure failure;

	struct maple_tree tree[FUZZ_TREES];
	struct ma_state cursor[LOCKSTEP_CURSORS];
	unsigned long next[FUZZ_TREES];    /* *next of alloc_cyclic */
	unsigned long changes[FUZZ_TREES]; /* operations that may have changed the tree */
	struct lockstep_promise promise[LOCKSTEP_CURSORS];

	struct oracle oracle[FUZZ_TREES];
	struct oracle_cursor shadow[LOCKSTEP_CURSORS];
	unsigned long shadow_next[FUZZ_TREES];

	struct memory_meter meter;
	struct memory_account account[FUZZ_TREES];

	struct oracle_range *saved; /* room for a copy of an oracle, see lockstep_fault.c */
	size_t saved_room;
};

/* Once for each lockstep; the first also tells the library to use the simulated RCU. */
void lockstep_init(struct lockstep *ls);
void lockstep_free(struct lockstep *ls);

/*
 * start, step until it is false, end. step: false at the end of the program or
 * at a failure (ls->failure.property). end: final checks, destroys all trees;
 * false at a failure. A failed run keeps its trees for the report; it must be
 * ended or abandoned before the next start.
 */
void lockstep_start(struct lockstep *ls, const struct fuzz_program *program);
bool lockstep_step(struct lockstep *ls);
bool lockstep_end(struct lockstep *ls);

/* Destroy all trees without a check. */
void lockstep_abandon(struct lockstep *ls);

/* start, step, end; false at a failure, with the trees kept as above. */
bool lockstep_run(struct lockstep *ls, const struct fuzz_program *program);

/* An operation, or "the end of the program", in one word. */
const char *lockstep_failed_call(const struct lockstep *ls);

#endif /* FUZZ_LOCKSTEP_H */
