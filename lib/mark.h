/* SPDX-License-Identifier: MIT */
/*
 * mark.h - rare branches name themselves, and tests assert that each was hit.
 *
 * In builds without MAPLE_MARKED a mark is nothing. With it, each hit is
 * counted; fuzz targets feed the counts to the engine as coverage.
 */
#ifndef MAPLE_MARK_H
#define MAPLE_MARK_H

/* clang-format off */
#define MAPLE_MARKS(MARK)                                                          \
	MARK(root_created)     /* the empty tree got its first leaf */             \
	MARK(root_emptied)     /* the last entry went, and with it the last leaf */ \
	MARK(store_nothing)    /* NULL stored over a hole */                       \
	MARK(store_exact)      /* one row, same bounds: a slot changed */          \
	MARK(store_in_leaf)    /* one leaf edited in place */                      \
	MARK(store_copy_leaf)  /* one leaf replaced by a copy (RCU) */             \
	MARK(store_span)       /* the write crossed leaves */                      \
	MARK(hole_joins_left)  /* a new hole joined the hole before it */          \
	MARK(hole_joins_right)                                                     \
	MARK(hole_crosses_left)  /* ... which was in the leaf before */            \
	MARK(hole_crosses_right)                                                   \
	MARK(split)            /* one node became two */                           \
	MARK(split_append)     /* ... unevenly: the write was at the very end */   \
	MARK(split_avoided)    /* a neighbour took some of a full node's rows */   \
	MARK(cut_three)        /* two nodes became three */                        \
	MARK(join_left)        /* a small node took in its left neighbour */       \
	MARK(join_right)                                                           \
	MARK(join_across)      /* ... which had another parent */                  \
	MARK(join_inner)       /* ... and was an inner node */                     \
	MARK(inner_in_place)   /* an inner node edited in place */                 \
	MARK(subtree_dropped)  /* a write covered whole subtrees */                \
	MARK(level_gained)                                                         \
	MARK(level_lost)                                                           \
	MARK(gap_climbed)      /* a longest hole changed above the parent */       \
	MARK(gap_skipped)      /* a search passed a child whose holes are too small */ \
	MARK(gap_false)        /* a child's long hole was cut short by a limit */  \
	MARK(cursor_rewalked)  /* a cursor noticed another's change */             \
	MARK(reserve_waited)   /* an erase waited for a grace period */            \
	MARK(dup_inner)        /* a tree of more than one level was duplicated */
/* clang-format on */

enum maple_mark {
#define MAPLE_MARK_ENUM(name) MAPLE_MARK_##name,
	MAPLE_MARKS(MAPLE_MARK_ENUM)
#undef MAPLE_MARK_ENUM
	        MAPLE_MARK_COUNT
};

#ifdef MAPLE_MARKED
extern unsigned long maple_marks[MAPLE_MARK_COUNT];
extern const char *const maple_mark_names[MAPLE_MARK_COUNT];
#define maple_mark(name) ((void)__atomic_add_fetch(&maple_marks[MAPLE_MARK_##name], 1, __ATOMIC_RELAXED))
#else
#define maple_mark(name) ((void)0)
#endif

#endif /* MAPLE_MARK_H */
