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

#endif /* MAPLE_WHOLE_H */
