/* SPDX-License-Identifier: MIT */
/*
 * lockstep_fault.c - what must hold after an allocation failed within a step.
 *
 * The library must say -ENOMEM and leave everything as it was (C7); but an
 * error that the call would have given with all the memory in the world comes
 * first (K16). So the oracle runs the step on probation: if it succeeds, it is
 * put back, and -ENOMEM is the only right answer.
 */
#include <stdlib.h>
#include <string.h>

#include "lockstep_sides.h"
#include "report_words.h"

/* An oracle's state before the step; the ranges are in ls->saved. */
struct probation {
	struct oracle oracle;
	struct oracle_cursor cursor;
	unsigned long next;
};

static void begin_probation(struct lockstep_call *call, struct probation *before)
{
	struct lockstep *ls = call->ls;
	const struct oracle *o = &ls->oracle[call->tree];

	before->oracle = *o;
	before->cursor = ls->shadow[call->who];
	before->next = ls->shadow_next[call->tree];
	if (ls->saved_room < o->count) {
		ls->saved_room = o->room;
		ls->saved = realloc(ls->saved, ls->saved_room * sizeof(*ls->saved));
		if (!ls->saved)
			abort();
	}
	if (o->count)
		memcpy(ls->saved, o->range, o->count * sizeof(*o->range));
}

static void undo(struct lockstep_call *call, const struct probation *before)
{
	struct lockstep *ls = call->ls;
	struct oracle *o = &ls->oracle[call->tree];

	o->flags = before->oracle.flags;
	o->wrapped = before->oracle.wrapped;
	o->count = before->oracle.count;
	if (o->count)
		memcpy(o->range, ls->saved, o->count * sizeof(*o->range));
	ls->shadow[call->who] = before->cursor;
	ls->shadow_next[call->tree] = before->next;
}

/* What the call gives when memory is all that it lacked. */
static void without_memory(struct lockstep_call *call, struct outcome *expected)
{
	struct oracle_cursor *c = &call->ls->shadow[call->who];

	memset(expected, 0, sizeof(*expected));
	expected->ret = -ENOMEM;
	switch (call->op->code) {
	case FUZZ_OP_alloc_cyclic:
		expected->next = call->ls->shadow_next[call->tree];
		expected->index = LOCKSTEP_UNTOUCHED;
		break;
	case FUZZ_OP_alloc_range:
	case FUZZ_OP_alloc_rrange:
		expected->index = LOCKSTEP_UNTOUCHED;
		break;
	case FUZZ_OP_set_rcu:
		expected->next = (call->ls->oracle[call->who].flags & MT_FLAGS_USE_RCU) != 0;
		break;
	case FUZZ_OP_mas_alloc_cyclic:
		oracle_mas_reset(c);
		lockstep_show_shadow(c, expected);
		expected->next = call->ls->shadow_next[call->tree] + LOCKSTEP_UNTOUCHED;
		break;
	case FUZZ_OP_mas_nomem:
		expected->ret = false;
		lockstep_show_shadow(c, expected);
		break;
	case FUZZ_OP_mas_reserve:
	case FUZZ_OP_mas_expected_entries:
		lockstep_show_shadow(c, expected);
		break;
	case FUZZ_OP_mas_store:
	case FUZZ_OP_mas_store_prealloc:
		expected->ret = 0;
		oracle_mas_no_memory(c);
		lockstep_show_shadow(c, expected);
		break;
	case FUZZ_OP_mas_store_gfp:
	case FUZZ_OP_mas_preallocate:
	case FUZZ_OP_mas_insert_prealloc:
		oracle_mas_reset(c);
		lockstep_show_shadow(c, expected);
		break;
	}
}

bool lockstep_judge_fault(struct lockstep_call *call, lockstep_side *shadow, const struct outcome *got)
{
	struct probation before;
	struct outcome expected;
	long error = got->ret ? got->ret : got->error;

	memset(&expected, 0, sizeof(expected));
	begin_probation(call, &before);
	shadow(call, &expected);
	if (expected.ret >= 0 && !expected.error) {
		undo(call, &before);
		without_memory(call, &expected);
		if (error != -ENOMEM)
			return lockstep_fail(call->ls, LOCKSTEP_fault_reported, "-ENOMEM",
			                     report_ret(error).text);
	}
	return lockstep_compare(call->ls, &expected, got);
}
