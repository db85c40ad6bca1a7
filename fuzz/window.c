/* SPDX-License-Identifier: MIT */
#include "window.h"

#include "report_words.h"

/* ---- What one state gives ------------------------------------------------ */

static struct lockstep scratch; /* holds one state, for the oracle's side of a call */

static void ask_state(const struct oracle *state, const struct lockstep_call *call, lockstep_side *shadow,
                      struct outcome *expected)
{
	struct lockstep_call asked = *call;

	scratch.oracle[call->tree] = *state;
	scratch.shadow[call->who] = call->ls->shadow[call->who];
	scratch.shadow[call->who].oracle = &scratch.oracle[call->tree];
	asked.ls = &scratch;
	*expected = (struct outcome){.ret = 0};
	shadow(&asked, expected);
}

static bool is_same(const struct outcome *a, const struct outcome *b)
{
	return a->ret == b->ret && a->entry == b->entry && a->index == b->index && a->last == b->last &&
	       a->next == b->next && a->status == b->status && a->error == b->error && a->more == b->more;
}

/*
 * K25: where the tree turns from SINGLE to OTHER, or back, while somebody looks, the status may be that of
 * the one and all else that of the other.
 */
static bool is_same_but_status(const struct outcome *a, const struct outcome *b)
{
	struct outcome as_b = *a;

	as_b.status = b->status;
	return is_same(&as_b, b);
}

static bool fails(const struct lockstep_call *call, enum lockstep_property property, const char *expected,
                  const struct outcome *got)
{
	char what[120];

	snprintf(what, sizeof(what), "%s %s", report_entry(got->entry).text,
	         report_range(got->index, got->last).text);
	return lockstep_fail(call->ls, property, expected, what);
}

/* ---- Searches ------------------------------------------------------------ */

struct search {
	bool up;
	bool hides_zero;    /* the normal API (C6) */
	bool shows_holes;   /* mas_find_range and the like */
	bool shows_range;   /* a cursor shows all of the range, */
	bool shows_last;    /* mt_find its end, mt_next only the entry */
	bool inclusive;     /* a range that covers `from` counts */
	unsigned long from; /* where it begins; the nearer end of what it has seen before */
	unsigned long seen; /* the farther end: ranges up to here may be passed over */
	unsigned long limit;
};

static bool is_visible(const struct search *s, const void *entry)
{
	return entry && !(s->hides_zero && xa_is_zero(entry));
}

static void search_by_index(struct search *s, const struct lockstep_call *call, unsigned long index,
                            bool inclusive)
{
	s->hides_zero = true;
	s->inclusive = inclusive;
	s->from = s->seen = index;
	s->limit = call->b;
}

static void search_by_cursor(struct search *s, const struct lockstep_call *call, bool inclusive)
{
	const struct oracle_cursor *before = &call->ls->shadow[call->who];

	s->shows_range = true;
	s->inclusive = inclusive;
	s->from = before->index;
	s->seen = inclusive ? before->index : s->up ? before->last : before->index;
	s->limit = call->a;
}

/* K6: find goes on behind what a paused cursor showed. */
static void find_by_cursor(struct search *s, const struct lockstep_call *call)
{
	const struct oracle_cursor *before = &call->ls->shadow[call->who];
	enum maple_status status = before->status;

	search_by_cursor(s, call, status == ma_start || status == ma_none || status == ma_underflow);
	if (status == ma_pause && before->last < ULONG_MAX) {
		s->from = s->seen = before->last + 1;
		s->inclusive = true;
	}
}

/* K8: find_rev, before what a paused cursor showed, and before a miss. */
static void find_rev_by_cursor(struct search *s, const struct lockstep_call *call)
{
	const struct oracle_cursor *before = &call->ls->shadow[call->who];
	enum maple_status status = before->status;

	s->up = false;
	search_by_cursor(s, call, status == ma_start || status == ma_overflow);
	if ((status == ma_pause || status == ma_none) && before->index > 0) {
		s->from = s->seen = before->index - 1;
		s->inclusive = true;
	}
}

/* The search that an operation makes; false: it is a single look. */
static bool describe(const struct lockstep_call *call, struct search *s)
{
	enum maple_status status = call->ls->shadow[call->who].status;

	*s = (struct search){.up = true};
	switch (call->op->code) {
	case FUZZ_OP_for_each:
		s->shows_last = true;
		search_by_index(s, call, call->step ? call->shadow_at : call->a, true);
		return true;
	case FUZZ_OP_find:
	case FUZZ_OP_find_after:
		s->shows_last = true;
		search_by_index(s, call, call->a, true);
		return true;
	case FUZZ_OP_prev:
		s->up = false;
		/* fall through */
	case FUZZ_OP_next:
		search_by_index(s, call, call->a, false);
		return true;
	case FUZZ_OP_mas_find_range:
		s->shows_holes = true;
		/* fall through */
	case FUZZ_OP_mas_find:
		find_by_cursor(s, call);
		return true;
	case FUZZ_OP_mas_next_range:
		s->shows_holes = true;
		/* fall through */
	case FUZZ_OP_mas_next:
		search_by_cursor(s, call, status == ma_underflow);
		return true;
	case FUZZ_OP_mas_find_range_rev:
		s->shows_holes = true;
		/* fall through */
	case FUZZ_OP_mas_find_rev:
		find_rev_by_cursor(s, call);
		return true;
	case FUZZ_OP_mas_prev_range:
		s->shows_holes = true;
		/* fall through */
	case FUZZ_OP_mas_prev:
		s->up = false;
		search_by_cursor(s, call, status == ma_overflow);
		return true;
	default:
		return false;
	}
}

/* ---- The three conditions ------------------------------------------------ */

/* The range lies on the way, and within the limit. */
static bool is_on_the_way(const struct search *s, const struct oracle_range *r)
{
	if (s->up)
		return r->first <= s->limit && (s->inclusive ? r->last >= s->from : r->first > s->from);
	return r->last >= s->limit && (s->inclusive ? r->first <= s->from : r->last < s->from);
}

/* ... and so far on that no search can have passed over it. */
static bool is_still_to_come(const struct search *s, const struct oracle_range *r)
{
	if (!is_on_the_way(s, r))
		return false;
	if (s->inclusive)
		return true;
	return s->up ? r->first > s->seen : r->last < s->seen;
}

static bool has_range(const struct oracle *o, const struct oracle_range *r)
{
	struct oracle_range there = oracle_range_at(o, r->first);

	return there.first == r->first && there.last == r->last && there.entry == r->entry;
}

static bool all_have(const struct window *window, const struct oracle_range *r)
{
	for (size_t i = 0; i < window->count; i++)
		if (!has_range(&window->state[i], r))
			return false;
	return true;
}

static bool some_has(const struct window *window, const struct oracle_range *r)
{
	for (size_t i = 0; i < window->count; i++)
		if (has_range(&window->state[i], r))
			return true;
	return false;
}

/* A range that all states had before the found one; found NULL: anywhere on the way. */
static const struct oracle_range *missed(const struct window *window, const struct search *s,
                                         const struct oracle_range *found)
{
	const struct oracle *o = &window->state[0];

	for (size_t i = 0; i < o->count; i++) {
		const struct oracle_range *r = &o->range[i];

		if (found && (s->up ? r->last >= found->first : r->first <= found->last))
			continue;
		if (is_visible(s, r->entry) && is_still_to_come(s, r) && all_have(window, r))
			return r;
	}
	return NULL;
}

static bool check_missed(const struct window *window, const struct search *s,
                         const struct oracle_range *found, const struct lockstep_call *call,
                         const struct outcome *got)
{
	const struct oracle_range *r = missed(window, s, found);
	char what[160];

	if (!r)
		return true;
	snprintf(what, sizeof(what), "%s %s not to be passed over", report_entry(r->entry).text,
	         report_range(r->first, r->last).text);
	return fails(call, LOCKSTEP_range_missed, what, got);
}

/* A cursor shows a range, or a hole, with its bounds. */
static bool check_shown(const struct window *window, const struct search *s, const struct lockstep_call *call,
                        const struct outcome *got)
{
	struct oracle_range found = {got->index, got->last, got->entry};

	if (!some_has(window, &found))
		return fails(call, LOCKSTEP_held_meanwhile, "a range that the tree had during the call", got);
	if (!is_on_the_way(s, &found))
		return fails(call, LOCKSTEP_order_kept, "a range that is on the way", got);
	return check_missed(window, s, &found, call, got);
}

static bool is_as_shown(const struct search *s, const struct oracle_range *r, const struct outcome *got)
{
	return r->entry == got->entry && is_visible(s, r->entry) && is_on_the_way(s, r) &&
	       (!s->shows_last || r->last + 1 == got->index);
}

/* The normal API shows less: some range must fit what it shows. */
static bool check_entry(const struct window *window, const struct search *s, const struct lockstep_call *call,
                        const struct outcome *got)
{
	bool fits = false;

	for (size_t i = 0; i < window->count; i++) {
		const struct oracle *o = &window->state[i];

		for (size_t j = 0; j < o->count; j++) {
			if (!is_as_shown(s, &o->range[j], got))
				continue;
			fits = true;
			if (!missed(window, s, &o->range[j]))
				return true;
		}
	}
	if (fits)
		return fails(call, LOCKSTEP_range_missed, "no range passed over that was there all the time",
		             got);
	return fails(call, LOCKSTEP_held_meanwhile, "an entry that the tree had during the call", got);
}

/* Nothing found. What a cursor then shows is where it was, or where the search ended. */
static bool check_nothing(const struct window *window, const struct search *s,
                          const struct lockstep_call *call, const struct outcome *got)
{
	const struct oracle_cursor *before = &call->ls->shadow[call->who];
	bool known = !s->shows_range || (got->index == before->index && got->last == before->last);

	for (size_t i = 0; i < window->count && !known; i++) {
		struct oracle_range there = oracle_range_at(&window->state[i], got->index);

		known = there.first == got->index && there.last == got->last;
	}
	if (!known)
		return fails(call, LOCKSTEP_held_meanwhile, "the bounds of a range that the tree had", got);
	return check_missed(window, s, NULL, call, got);
}

/* A single state, or a single look: it gives this and nothing else. */
static bool compare_with(const struct oracle *state, const struct lockstep_call *call, lockstep_side *shadow,
                         const struct outcome *got)
{
	struct outcome expected;

	ask_state(state, call, shadow, &expected);
	return lockstep_compare(call->ls, &expected, got);
}

/* A search that shows a range is active; one that comes to nothing says where it ended. */
static bool is_status_of_search(const struct search *s, const struct outcome *got)
{
	return got->status == ma_active ||
	       (!got->entry && got->status == (s->up ? ma_overflow : ma_underflow));
}

bool window_allows(const struct window *window, const struct lockstep_call *call, lockstep_side *shadow,
                   const struct outcome *got, size_t *seen)
{
	bool has_all_else = false, has_status = false, searches;
	struct search search;

	if (window->count == 1)
		return compare_with(&window->state[0], call, shadow, got);
	searches = describe(call, &search);
	for (size_t i = 0; i < window->count; i++) {
		struct outcome expected;

		ask_state(&window->state[i], call, shadow, &expected);
		if (is_same(&expected, got)) {
			*seen = searches ? 0 : i;
			return true;
		}
		has_all_else |= is_same_but_status(&expected, got);
		has_status |= expected.status == got->status;
	}
	if (!searches)
		return (has_all_else && has_status) ||
		       fails(call, LOCKSTEP_held_meanwhile, "what one state of the tree gives", got);
	if (search.shows_range && !has_status && !is_status_of_search(&search, got))
		return fails(call, LOCKSTEP_status_equal, "the status that one state of the tree gives", got);
	if (got->entry && !search.shows_range)
		return check_entry(window, &search, call, got);
	if (got->entry || (search.shows_holes && got->status == ma_active))
		return check_shown(window, &search, call, got);
	return check_nothing(window, &search, call, got);
}
