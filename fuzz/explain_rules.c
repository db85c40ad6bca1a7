/* SPDX-License-Identifier: MIT */
/*
 * explain_rules.c - which rules of lib/contract.md a failure may break, and which guarantees of
 * lib/README.md.
 */
#include "explain.h"

/* clang-format off */
static const char *const of_op[FUZZ_OP_COUNT] = {
	[FUZZ_OP_load] = "C10, C6",
	[FUZZ_OP_load_batch] = "C61",
	[FUZZ_OP_store] = "C11",
	[FUZZ_OP_store_range] = "C11",
	[FUZZ_OP_insert] = "C12",
	[FUZZ_OP_insert_range] = "C12",
	[FUZZ_OP_find] = "C16, K15",
	[FUZZ_OP_find_after] = "C16, K15",
	[FUZZ_OP_next] = "C17, K15",
	[FUZZ_OP_prev] = "C17, K15",
	[FUZZ_OP_for_each] = "C16, K15",
	[FUZZ_OP_fill] = "C11",
	[FUZZ_OP_fill_wide] = "C11",
	[FUZZ_OP_erase] = "C13",
	[FUZZ_OP_punch] = "C13",
	[FUZZ_OP_drain] = "C13, C16",
	[FUZZ_OP_drain_rev] = "C13, K8",
	[FUZZ_OP_destroy] = "C19",
	[FUZZ_OP_alloc_range] = "C14",
	[FUZZ_OP_alloc_rrange] = "C14",
	[FUZZ_OP_alloc_cyclic] = "C15, K17",
	[FUZZ_OP_set_cyclic] = "C15",
	[FUZZ_OP_empty_area] = "C38, K13",
	[FUZZ_OP_empty_area_rev] = "C38, K13",
	[FUZZ_OP_dup] = "C18",
	[FUZZ_OP_set_rcu] = "C20, K18",
	[FUZZ_OP_clear_rcu] = "C20",
	[FUZZ_OP_mas_init] = "K14",
	[FUZZ_OP_mas_set] = "K14",
	[FUZZ_OP_mas_set_range] = "K14",
	[FUZZ_OP_mas_move_range] = "K14",
	[FUZZ_OP_mas_reset] = "K14",
	[FUZZ_OP_mas_pause] = "C34, K14",
	[FUZZ_OP_mas_walk] = "C31, C41 to C43, K4",
	[FUZZ_OP_mas_find] = "C32, C46, K5",
	[FUZZ_OP_mas_find_range] = "C32, K6",
	[FUZZ_OP_mas_find_rev] = "C32, C46, K8",
	[FUZZ_OP_mas_find_range_rev] = "C32, K9",
	[FUZZ_OP_mas_next] = "C33, C44, K7",
	[FUZZ_OP_mas_next_range] = "C33, C44, K7",
	[FUZZ_OP_mas_prev] = "C33, C45, K10",
	[FUZZ_OP_mas_prev_range] = "C33, C45, K10",
	[FUZZ_OP_mas_store] = "C35, K11, K12",
	[FUZZ_OP_mas_store_gfp] = "C35, K11, K12",
	[FUZZ_OP_mas_erase] = "C36, K11, K13",
	[FUZZ_OP_mas_preallocate] = "C37, K21",
	[FUZZ_OP_mas_reserve] = "K22",
	[FUZZ_OP_mas_store_prealloc] = "C37, K22",
	[FUZZ_OP_mas_insert_prealloc] = "C12, K22",
	[FUZZ_OP_mas_expected_entries] = "K24",
	[FUZZ_OP_mas_destroy] = "K22",
	[FUZZ_OP_mas_nomem] = "K23",
	[FUZZ_OP_mas_alloc_cyclic] = "C15, K24",
};

/* The letters are those of "What readers may rely on". What calls give alone is for the call's own rules. */
static const struct {
	const char *rules, *guarantees;
} of_property[LOCKSTEP_PROPERTY_COUNT] = {
	[LOCKSTEP_fault_reported] = {"C7, K16", NULL},
	[LOCKSTEP_no_allocation] = {"C13, C36, C55", NULL},
	[LOCKSTEP_lock_released] = {"C54", "M"},
	[LOCKSTEP_read_section_left] = {"C50", "J"},
	[LOCKSTEP_held_meanwhile] = {"C50, C51", "A, B, C or K"},
	[LOCKSTEP_order_kept] = {"C52", "H or I"},
	[LOCKSTEP_range_missed] = {"C52, K25", "B, C, H or I"},
	[LOCKSTEP_access_to_freed] = {"C53", "D, F, G, J or L"},
	[LOCKSTEP_access_to_nothing] = {"C50", "A"},
	[LOCKSTEP_no_race] = {"C50, C53", "A, C, D, H, J, K or L"},
	[LOCKSTEP_no_crash] = {"C52", "A, C or D"},
	[LOCKSTEP_no_deadlock] = {"K19", "M"},
	[LOCKSTEP_comes_to_an_end] = {"C52", "C, H or I"},
	[LOCKSTEP_rules_of_rcu] = {"C53", "E, F or J"},
	[LOCKSTEP_settings_equal] = {"C19, C20", NULL},
	[LOCKSTEP_tree_sound] = {"C3, C60", NULL},
	[LOCKSTEP_content_equal] = {"C1, C2, C7", NULL},
	[LOCKSTEP_content_equal_backwards] = {"C1, C2, C7", NULL},
	[LOCKSTEP_empty_equal] = {"C4", NULL},
	[LOCKSTEP_nodes_accounted] = {"C7, C19", NULL},
	[LOCKSTEP_promise_kept] = {"C37, K22", NULL},
	[LOCKSTEP_reserve_exact] = {"K21", NULL},
	[LOCKSTEP_reserve_given_back] = {"K22", NULL},
	[LOCKSTEP_no_leak] = {"C19", NULL},
};
/* clang-format on */

const char *explain_rules_of_op(unsigned int code)
{
	return of_op[code];
}

const char *explain_rules_of_property(enum lockstep_property property)
{
	return of_property[property].rules;
}

const char *explain_guarantees(enum lockstep_property property)
{
	return of_property[property].guarantees;
}
