/* SPDX-License-Identifier: MIT */
/*
 * whole.h - a tree at once: duplicate, destroy, switch its mode.
 *
 * Beside edit, on the same floors; the caller holds the locks unless said.
 */
#ifndef MAPLE_WHOLE_H
#define MAPLE_WHOLE_H

#include "depot.h"
#include "walk.h"

/* Make the empty tree dst, of the same settings, a copy of src, node by node: 0 or -ENOMEM with dst empty. */
int maple_duplicate(struct maple_tree *src, struct maple_tree *dst, gfp_t gfp);

/* Remove everything. */
void maple_destroy(struct maple_tree *mt);

/* Enter RCU mode: 0, or -ENOMEM with the tree as it was (K18). */
int maple_enter_rcu(struct maple_tree *mt);

/*
 * Leave RCU mode, in two parts around a grace period that is not spent under
 * the tree's own lock. maple_leave_rcu: readers lock from now on; true if a
 * grace period is to be waited for, then maple_has_left_rcu: writers need not
 * copy any more, unless others still wait or the mode is back.
 */
bool maple_leave_rcu(struct maple_tree *mt);
void maple_has_left_rcu(struct maple_tree *mt);

#endif /* MAPLE_WHOLE_H */
