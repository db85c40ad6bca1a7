/* SPDX-License-Identifier: MIT */
/*
 * shrink.h - make a program that fails as small and as simple as it can be.
 *
 * Stands on programs alone (program.h): whether a program still fails, and in
 * the same way, is asked of its user. shrink_main.c asks the library and the
 * oracle; tests ask for whatever they like. What is tried, and in which order,
 * follows from the program and the answers only.
 */
#ifndef FUZZ_SHRINK_H
#define FUZZ_SHRINK_H

#include "program.h"

/* How hard `finds` is to look: a lot of times a little, then the other way round. */
enum { SHRINK_EFFORTS = 3 };

struct shrink {
	/* Chosen by the user before shrink_program; all but `fails` may be left 0. */
	void *ctx;
	/* Does the program fail, in the same way as the one to shrink? */
	bool (*fails)(void *ctx, const struct fuzz_program *p);
	/*
	 * For programs with threads: does this one fail under another schedule, of at most so many
	 * switches? If so, it gets it, with its switches listed. `effort` is below SHRINK_EFFORTS.
	 */
	bool (*finds)(void *ctx, struct fuzz_program *p, size_t switches, unsigned int effort);
	/* Before each try: false ends it there. */
	bool (*goes_on)(void *ctx, const struct shrink *s);
	unsigned long budget; /* programs to try at most; 0: any number */

	/* For goes_on and for figures. */
	struct fuzz_program best; /* the smallest that fails so far */
	unsigned long tries;      /* programs tried */
	unsigned long taken;      /* of these, the ones that failed, and so took the place of `best` */
	bool stopped;             /* goes_on or the budget ended it, and more might have been possible */

	/* shrink.c's own. */
	struct fuzz_program trial;
	unsigned int effort;
	uint64_t *tried; /* what did not fail, by its hash: 0 is an empty place */
	size_t tried_count, tried_room;
};

/*
 * `p` fails; make it smaller, until nothing that is tried fails any more:
 *
 *   fewer     operations, alone and in blocks; whole threads; listed switches
 *   plainer   settings of trees and of the schedule, no failed allocation, MAIN instead of a thread
 *   simpler   operations in place of those that do more
 *   smaller   repetitions, sizes, indices one by one and all together, entries, numbers of trees
 *
 * Without an operation its switches go too, and those of later ones stay theirs.
 * A program with threads keeps one. p is canonical and stays so.
 */
void shrink_program(struct shrink *s, struct fuzz_program *p);

#endif /* FUZZ_SHRINK_H */
