/* SPDX-License-Identifier: MIT */
/*
 * ops.h - the one table of operations.
 *
 * A row is: name, family, subject, operands, takes an entry. From it come the
 * enum, decoder, encoder, printer, parser, and the dispatch on the library and
 * on the oracle: a row without its function in fuzz/lockstep does not link.
 *
 *   subject   TREE or CURSOR: what `@n` selects
 *   operands  up to three, by kind:
 *     INDEX   any index              LIMIT  where a search ends (an index)
 *     SIZE    a number of indices    COUNT  how often a bulk operation repeats
 *     STEP    distance between the ranges of a bulk operation
 *     WIDTH   length of each range of a bulk operation
 *     OTHER   the number of a second tree
 *   entry     ENTRY or NOENTRY
 */
#ifndef FUZZ_OPS_H
#define FUZZ_OPS_H

/* clang-format off */
#define FUZZ_OPS(OP)                                                      \
	/* C10-C12, C16, C17 */                                           \
	OP(load,               STORE,  TREE,   (INDEX), NOENTRY)          \
	/* C61: index + i*step for i < SIZE % 41, all at once; each turn looks at one */ \
	OP(load_batch,         STORE,  TREE,   (INDEX, STEP, SIZE), NOENTRY) \
	OP(store,              STORE,  TREE,   (INDEX), ENTRY)            \
	OP(store_range,        STORE,  TREE,   (INDEX, INDEX), ENTRY)     \
	OP(insert,             STORE,  TREE,   (INDEX), ENTRY)            \
	OP(insert_range,       STORE,  TREE,   (INDEX, INDEX), ENTRY)     \
	OP(find,               STORE,  TREE,   (INDEX, LIMIT), NOENTRY)   \
	OP(find_after,         STORE,  TREE,   (INDEX, LIMIT), NOENTRY)   \
	OP(next,               STORE,  TREE,   (INDEX, LIMIT), NOENTRY)   \
	OP(prev,               STORE,  TREE,   (INDEX, LIMIT), NOENTRY)   \
	OP(for_each,           STORE,  TREE,   (INDEX, LIMIT), NOENTRY)   \
	/* store [first + i*step, +width-1] for i < count, entries changing */ \
	OP(fill,               STORE,  TREE,   (INDEX, STEP, COUNT), ENTRY) \
	OP(fill_wide,          STORE,  TREE,   (INDEX, WIDTH, COUNT), ENTRY) \
	/* C13, C19 */                                                    \
	OP(erase,              ERASE,  TREE,   (INDEX), NOENTRY)          \
	OP(punch,              ERASE,  TREE,   (INDEX, STEP, COUNT), NOENTRY) \
	OP(drain,              ERASE,  TREE,   (INDEX, COUNT), NOENTRY)   \
	OP(drain_rev,          ERASE,  TREE,   (INDEX, COUNT), NOENTRY)   \
	OP(destroy,            ERASE,  TREE,   (), NOENTRY)               \
	/* C14, C15, C38 */                                               \
	OP(alloc_range,        GAP,    TREE,   (SIZE, INDEX, LIMIT), ENTRY)  \
	OP(alloc_rrange,       GAP,    TREE,   (SIZE, INDEX, LIMIT), ENTRY)  \
	OP(alloc_cyclic,       GAP,    TREE,   (INDEX, LIMIT), ENTRY)     \
	OP(set_cyclic,         GAP,    TREE,   (INDEX), NOENTRY)          \
	OP(empty_area,         GAP,    CURSOR, (SIZE, INDEX, LIMIT), NOENTRY) \
	OP(empty_area_rev,     GAP,    CURSOR, (SIZE, INDEX, LIMIT), NOENTRY) \
	/* C18, C20 */                                                    \
	OP(dup,                DUP,    TREE,   (OTHER), NOENTRY)          \
	OP(set_rcu,            DUP,    TREE,   (), NOENTRY)               \
	OP(clear_rcu,          DUP,    TREE,   (), NOENTRY)               \
	/* C31-C36, K1-K14 */                                             \
	OP(mas_init,           CURSOR, CURSOR, (OTHER, INDEX), NOENTRY)   \
	OP(mas_set,            CURSOR, CURSOR, (INDEX), NOENTRY)          \
	OP(mas_set_range,      CURSOR, CURSOR, (INDEX, INDEX), NOENTRY)   \
	OP(mas_move_range,     CURSOR, CURSOR, (INDEX, INDEX), NOENTRY)   \
	OP(mas_reset,          CURSOR, CURSOR, (), NOENTRY)               \
	OP(mas_pause,          CURSOR, CURSOR, (), NOENTRY)               \
	OP(mas_walk,           CURSOR, CURSOR, (), NOENTRY)               \
	OP(mas_find,           CURSOR, CURSOR, (LIMIT), NOENTRY)          \
	OP(mas_find_range,     CURSOR, CURSOR, (LIMIT), NOENTRY)          \
	OP(mas_find_rev,       CURSOR, CURSOR, (LIMIT), NOENTRY)          \
	OP(mas_find_range_rev, CURSOR, CURSOR, (LIMIT), NOENTRY)          \
	OP(mas_next,           CURSOR, CURSOR, (LIMIT), NOENTRY)          \
	OP(mas_next_range,     CURSOR, CURSOR, (LIMIT), NOENTRY)          \
	OP(mas_prev,           CURSOR, CURSOR, (LIMIT), NOENTRY)          \
	OP(mas_prev_range,     CURSOR, CURSOR, (LIMIT), NOENTRY)          \
	OP(mas_store,          CURSOR, CURSOR, (), ENTRY)                 \
	OP(mas_store_gfp,      CURSOR, CURSOR, (), ENTRY)                 \
	OP(mas_erase,          CURSOR, CURSOR, (), NOENTRY)               \
	/* C37, C39, K21-K24; mas_reserve takes COUNT % 33, mas_expected_entries COUNT % 513 */ \
	OP(mas_preallocate,    CURSOR, CURSOR, (), ENTRY)                 \
	OP(mas_reserve,        CURSOR, CURSOR, (COUNT), NOENTRY)          \
	OP(mas_store_prealloc, CURSOR, CURSOR, (), ENTRY)                 \
	OP(mas_insert_prealloc, CURSOR, CURSOR, (), ENTRY)                \
	OP(mas_expected_entries, CURSOR, CURSOR, (COUNT), NOENTRY)        \
	OP(mas_destroy,        CURSOR, CURSOR, (), NOENTRY)               \
	OP(mas_nomem,          CURSOR, CURSOR, (), NOENTRY)               \
	OP(mas_alloc_cyclic,   GAP,    CURSOR, (INDEX, LIMIT), ENTRY)
/* clang-format on */

enum fuzz_op_code {
#define FUZZ_OP_CODE(name, family, subject, operands, entry) FUZZ_OP_##name,
	FUZZ_OPS(FUZZ_OP_CODE)
#undef FUZZ_OP_CODE
	        FUZZ_OP_COUNT
};

#endif /* FUZZ_OPS_H */
