/* SPDX-License-Identifier: MIT */
/*
 * depot.h - the memory that a tree in RCU mode keeps beside itself.
 *
 * Above pool; used by edit and whole. A depot has two sides:
 *
 *   the reserve   nodes ready for use. In RCU mode a write copies what it
 *                 changes, an erase too; but an erase never calls the allocator
 *                 (C13). So every write that may call it leaves at least as many
 *                 nodes in reserve, or on their way there, as any erase can need.
 *   the retired   nodes that a write replaced and readers may still see. They
 *                 return to the reserve, or to the allocator, after a grace
 *                 period. One call_rcu at a time is under way for each depot;
 *                 what is retired meanwhile waits for the next.
 *
 * An erase never makes a tree need more nodes than it replaced: reserve plus
 * retired never falls by an erase. When the reserve is too small but the
 * retired make up for it, the erase waits for a grace period.
 *
 * A populated tree in RCU mode always has a depot; an empty one never does
 * (C4). The depot outlives its tree while a callback is under way.
 */
#ifndef MAPLE_DEPOT_H
#define MAPLE_DEPOT_H

#include "pool.h"

/*
 * How many nodes must come from elsewhere so that a write can take `need` and
 * leave `keep`; one of them becomes the depot itself if there is none. What
 * returns from readers meanwhile can only make it less.
 */
unsigned long maple_depot_lack(const struct maple_tree *mt, unsigned long need, unsigned long keep);

/*
 * Take `need` nodes for a write onto `list`, from `supply` first, and leave at
 * least `keep` in the depot. The supply has as many as are lacking. Cannot fail.
 */
void maple_depot_take(struct maple_tree *mt, struct maple_list *list, unsigned long need, unsigned long keep,
                      struct maple_list *supply);

/*
 * The same in one step: 0 if the supply had as many as are lacking; otherwise how many it must have, and
 * nothing was taken.
 */
unsigned long maple_depot_take_or_lack(struct maple_tree *mt, struct maple_list *list, unsigned long need,
                                       unsigned long keep, struct maple_list *supply);

/* Leave at least `keep` nodes in the depot, from the allocator: 0, or -ENOMEM with everything as before. */
int maple_depot_stock(struct maple_tree *mt, unsigned long keep);

/* Take `need` nodes out of the reserve for an erase; false if it has too few. */
bool maple_depot_take_reserved(struct maple_tree *mt, struct maple_list *list, unsigned long need);

/*
 * Wait for a grace period, after which all that was retired is in reserve.
 * Drops the tree's own lock meanwhile, so that a reader that waits for it can
 * go on; a caller's lock stays held.
 */
void maple_depot_wait(struct maple_tree *mt);

/* Nodes that no new reader can find any more. */
void maple_depot_retire(struct maple_tree *mt, struct maple_list *list);

/* Part from the depot, if there is one: the reserve is freed now, the retired when they may be. */
void maple_depot_close(struct maple_tree *mt);

/* For the census. */
void maple_depot_count(const struct maple_tree *mt, unsigned long *reserved, unsigned long *retired);

#endif /* MAPLE_DEPOT_H */
