/* SPDX-License-Identifier: MIT */
/*
 * explain.h - what is known about a program after it was run in several ways, and how that is told.
 *
 * Above the worker (shrink_worker.h), in whose process programs run, and the
 * record that it leaves. explain_main.c finds out, explain_text.c tells it on a
 * screen, page.c as a page for a browser.
 */
#ifndef FUZZ_EXPLAIN_H
#define FUZZ_EXPLAIN_H

#include "explain_record.h"
#include "shrink_worker.h"

/* A failure as it showed in one run. */
struct explain_sight {
	struct shrink_failure failure;  /* of any kind; `what` is empty: there was none */
	struct lockstep_failure detail; /* LOCKSTEP_agrees: it was no comparison that failed */
	unsigned long steps;            /* that the operation had made */
};

struct explanation {
	const char *path, *fanout;
	const struct fuzz_program *program;
	bool threads;

	struct explain_sight found;  /* with a look at the trees after each operation */
	struct explain_sight broken; /* ... and of a bulk operation after each step: the first bad one */
	struct explain_sight seen;   /* without: by what calls give alone */
	unsigned int tree;           /* the one to show */
	const struct record *record; /* of the run that ends where it broke, or of one that agrees */

	const char *const *hint; /* last lines: commands that go on from here */
	size_t hints;
};

/*
 * The record that the engine fills (explain_lockstep.c, explain_interleave.c); set before a worker starts.
 * An engine with threads prints what happens into the record's text, and takes no pictures.
 */
extern struct record *explain_record;

/* True if the operation is one that repeats: the first n steps are those of the same with count n. */
bool explain_repeats(const struct fuzz_op *op);
uint64_t *explain_count(struct fuzz_op *op);

/* The numbers of the rules that an operation, or a property, stands under: "C13, C19". */
const char *explain_rules_of_op(unsigned int code);
const char *explain_rules_of_property(enum lockstep_property property);
/* What readers rely on that may be broken: letters of lib/README.md; NULL for what concerns no readers. */
const char *explain_guarantees(enum lockstep_property property);

/* CALL: PROPERTY, by which failures are told apart. */
void explain_signature(const struct explanation *e, char *text, size_t room);

/* The rows of two trees, by the numbers of their roots, `-` before and `+` after. */
void explain_print_nodes(const struct record *r, uint32_t before, uint32_t after, FILE *out);

void explain_print(const struct explanation *e, FILE *out);

#endif /* FUZZ_EXPLAIN_H */
