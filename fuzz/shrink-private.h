/* SPDX-License-Identifier: MIT */
/*
 * shrink-private.h - what shrink.c and shrink_fields.c share.
 *
 * A pass makes one change after the other to a copy of the best program and
 * keeps those after which it still fails:
 *
 *     struct fuzz_program *trial = shrink_begin(s);
 *
 *     trial->tree[0] = 0;
 *     any |= shrink_try(s);
 *
 * It gives whether it changed anything. Each pass takes a program down in an
 * order of its own, never up: fewer operations, then lesser fields, then fewer
 * switches, so that passes in turn come to an end.
 */
#ifndef FUZZ_SHRINK_PRIVATE_H
#define FUZZ_SHRINK_PRIVATE_H

#include "program-private.h"
#include "shrink.h"

/* A copy of the best program, to be changed. */
struct fuzz_program *shrink_begin(struct shrink *s);

/* The copy as it is now: if it fails in the same way, it is the best. `finds` may look for a schedule. */
bool shrink_try(struct shrink *s);

/* The same under its own schedule only: for changes of the schedule itself. */
bool shrink_try_as_listed(struct shrink *s);

/* shrink_fields.c: what is in a program, operations staying as many as they are. */
bool shrink_schedule(struct shrink *s);
bool shrink_settings(struct shrink *s);
bool shrink_codes(struct shrink *s);
bool shrink_numbers(struct shrink *s);
bool shrink_names(struct shrink *s); /* entries, trees, cursors, readers */

#endif /* FUZZ_SHRINK_PRIVATE_H */
