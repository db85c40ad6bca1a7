/* SPDX-License-Identifier: MIT */
/*
 * explain_record.h - what a run of a program leaves behind: results, and pictures of its trees.
 *
 * It lies in memory that two processes share: the one that runs the program
 * writes (explain_lockstep.c, explain_interleave.c), and the one that explains
 * reads, also after the first has died in the middle of something.
 *
 * Nodes are kept once. A picture is the number of its root; what an operation
 * left as it was has the same number before and after it.
 */
#ifndef FUZZ_EXPLAIN_RECORD_H
#define FUZZ_EXPLAIN_RECORD_H

#include "lockstep.h"

enum { RECORD_TEXT = 1 << 20, RECORD_RESULT = 120, RECORD_NONE = UINT32_MAX };

struct record_row {
	unsigned long last;
	const void *entry;  /* in a leaf */
	uint32_t child;     /* in an inner node: its number; RECORD_NONE: it is no node */
	unsigned long hole; /* the longest below it, as the parent says; 0 without gap tracking */
};

struct record_node {
	unsigned long first, last;
	size_t row; /* where its rows begin */
	unsigned int rows;
	unsigned char level;
	bool counts_holes;
};

/* Ranges of the oracle in place of those that it had before, holes included. */
struct record_splice {
	size_t at, removed, added;
	size_t range; /* where the added ones begin */
};

struct record_picture {
	bool taken;
	uint32_t root; /* RECORD_NONE: no node */
	unsigned char height;
	bool alloc, rcu;
	struct record_splice oracle;
};

struct record_op {
	unsigned long steps;        /* that the library's side has made */
	char result[RECORD_RESULT]; /* empty: it did not end */
	struct record_picture tree[FUZZ_TREES];
};

/* What to look at while the program runs. */
struct record_wish {
	bool pictures;
	bool never_check; /* whole trees: compare what calls give, and nothing else */
	/* With pictures: one more of the tree when operation `before_op` (from 0) has made so many steps; 0:
	 * none. */
	size_t before_op;
	unsigned long before_steps;
};

struct record {
	struct record_wish wish;

	struct lockstep_failure failure; /* of what was compared; of a crash there is none */
	bool full;                       /* the pictures end here: there is no room for more */
	struct record_picture before;    /* as wished */
	size_t nodes, rows, ranges, said;
	struct record_op *op; /* one for each of the program, and one for its end */
	struct record_node *node;
	struct record_row *row;
	struct oracle_range *range;
	char *text; /* what was printed meanwhile, ended by a NUL */
};

/* Shared, and empty; NULL if there is no memory for it. For programs of up to so many operations. */
struct record *record_new(size_t ops);

/* Forget what is in it, but for the wish. */
void record_clear(struct record *r, size_t ops);

/* A stream whose output is in r->text at once. */
FILE *record_text(struct record *r);

/*
 * A picture of the tree as it is now, and how its oracle, if not NULL, differs
 * from what it was when this was last asked.
 */
void record_take(struct record *r, struct record_picture *picture, struct maple_tree *mt,
                 const struct oracle *o, unsigned int tree);

/* The newest picture of the tree at operation `op` (from 0) or before it; NULL if there is none. */
const struct record_picture *record_picture_at(const struct record *r, size_t op, unsigned int tree);

#endif /* FUZZ_EXPLAIN_RECORD_H */
