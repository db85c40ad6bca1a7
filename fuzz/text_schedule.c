/* SPDX-License-Identifier: MIT */
/*
 * text_schedule.c - what threads add to the text form: who runs an operation, and how they take turns.
 *
 *   schedule pct 3 steps 400 seed 5 stores late grace late
 *   w: store_range 10 20 A (at 17 go r1)
 *   r1: load 15 (at 3 go w) (at 9 go w)
 *       (at 21 go w)                         # switches may go on in lines of their own
 */
#include <inttypes.h>
#include <string.h>

#include "text-private.h"

#define THREAD_NAMES "expected w, r1, r2 or r3"

/* Of a thread that switches; -1 if there is none of that name. */
static int thread_by_name(struct text_word w)
{
	for (int thread = FUZZ_WRITER; thread < FUZZ_THREADS; thread++)
		if (text_word_is(w, fuzz_thread_name[thread]))
			return thread;
	return -1;
}

bool text_parse_thread(struct text_line *l, uint8_t *thread)
{
	struct text_word name = l->word;
	const char *colon = name.length ? memchr(name.at, ':', name.length) : NULL;
	int found;

	if (!colon)
		return true;
	name.length = (size_t)(colon - name.at);
	found = thread_by_name(name);
	if (found < 0)
		return text_fail_at(l, name.at, "unknown thread '%.*s%s': " THREAD_NAMES, TEXT_SHOWN(name));
	*thread = (uint8_t)found;
	l->next = colon + 1;
	text_next_word(l);
	if (l->word.length == 0)
		return text_fail_at(l, l->word.at, "missing operation of '%s'", fuzz_thread_name[found]);
	if (text_word_is(l->word, "tree") || text_word_is(l->word, "schedule"))
		return text_fail_at(l, l->word.at,
		                    "'%.*s%s' is no operation of a thread: it has its own line",
		                    TEXT_SHOWN(l->word));
	return true;
}

/* A number of the schedule, called by its noun. */
static bool parse_number(struct text_line *l, const char *noun, uint32_t least, uint32_t most,
                         uint32_t *value)
{
	uint64_t number;

	if (l->word.length == 0)
		return text_fail_at(l, l->word.at, "missing %s: expected %" PRIu32 " to %" PRIu32, noun,
		                    least, most);
	if (text_read_digits(l->word, 10, &number) != TEXT_NUMBER_FINE || number < least || number > most)
		return text_fail_at(l, l->word.at, "'%.*s%s' is no %s: expected %" PRIu32 " to %" PRIu32,
		                    TEXT_SHOWN(l->word), noun, least, most);
	*value = (uint32_t)number;
	text_next_word(l);
	return true;
}

static bool parse_spread(struct text_line *l, const char *noun, struct fuzz_schedule *s)
{
	uint32_t spread;

	if (!parse_number(l, noun, 1, UINT16_MAX, &spread))
		return false;
	s->spread = (uint16_t)spread;
	return true;
}

static bool parse_priorities(struct text_line *l, struct fuzz_schedule *s)
{
	uint32_t depth;

	if (!parse_number(l, "depth of 'pct'", 1, FUZZ_DEPTH_MAX, &depth))
		return false;
	s->depth = (uint8_t)depth;
	if (!text_word_is(l->word, "steps"))
		return text_fail_at(l, l->word.at, "missing 'steps N' of 'pct'");
	text_next_word(l);
	return parse_spread(l, "number of steps", s);
}

static bool parse_strategy(struct text_line *l, struct fuzz_schedule *s)
{
	struct text_word w = l->word;

	text_next_word(l);
	if (text_word_is(w, "listed"))
		return true;
	if (text_word_is(w, "walk")) {
		s->strategy = FUZZ_WALK;
		return parse_spread(l, "spread of 'walk'", s);
	}
	if (text_word_is(w, "pct")) {
		s->strategy = FUZZ_PCT;
		return parse_priorities(l, s);
	}
	return text_fail_at(l, w.at, "unknown schedule '%.*s%s': expected walk, pct or listed",
	                    TEXT_SHOWN(w));
}

/* One of a few names, as its number. */
static bool parse_choice(struct text_line *l, const char *const *name, unsigned int names,
                         const char *expected, unsigned int *choice)
{
	text_next_word(l);
	for (*choice = 0; *choice < names; ++*choice)
		if (text_word_is(l->word, name[*choice])) {
			text_next_word(l);
			return true;
		}
	return text_fail_at(l, l->word.at, "'%.*s%s': %s", TEXT_SHOWN(l->word), expected);
}

static bool parse_seed(struct text_line *l, struct fuzz_schedule *s)
{
	text_next_word(l);
	return parse_number(l, "seed", 0, UINT32_MAX, &s->seed);
}

bool text_parse_schedule(struct text_line *l, struct fuzz_schedule *s)
{
	unsigned int choice;

	if (!parse_strategy(l, s))
		return false;
	if (text_word_is(l->word, "seed") && !parse_seed(l, s))
		return false;
	if (text_word_is(l->word, "stores")) {
		if (!parse_choice(l, text_stores_name, 3, "expected at-once, late or mixed", &choice))
			return false;
		s->stores = (enum fuzz_stores)choice;
	}
	if (text_word_is(l->word, "grace")) {
		if (!parse_choice(l, text_grace_name, 2, "expected early or late", &choice))
			return false;
		s->grace = (enum fuzz_grace)choice;
	}
	if (l->word.length)
		return text_fail_at(l, l->word.at,
		                    "'%.*s%s' in the schedule: expected seed, stores, grace, in this order",
		                    TEXT_SHOWN(l->word));
	return true;
}

/* From `at` on; the parenthesis is behind us. */
static bool parse_switch(struct text_line *l, struct fuzz_switch *s, uint64_t least)
{
	const char *number;
	int thread;

	if (!text_word_is(l->word, "at"))
		return text_fail_at(l, l->word.at, "unknown property '%.*s%s': expected '(at N go THREAD)'",
		                    TEXT_SHOWN(l->word));
	text_next_word(l);
	number = l->word.at;
	if (!parse_number(l, "step", 0, UINT32_MAX, &s->at))
		return false;
	if (s->at < least)
		return text_fail_at(l, number,
		                    "step %" PRIu32 " after step %" PRIu64 ": expected them to ascend", s->at,
		                    least - 1);
	if (!text_word_is(l->word, "go"))
		return text_fail_at(l, l->word.at, "missing 'go THREAD' of '(at %" PRIu32 "'", s->at);
	text_next_word(l);
	thread = thread_by_name(l->word);
	if (thread < 0)
		return text_fail_at(l, l->word.at, "unknown thread '%.*s%s': " THREAD_NAMES,
		                    TEXT_SHOWN(l->word));
	s->to = (uint8_t)thread;
	text_next_word(l);
	if (!text_word_is(l->word, ")"))
		return text_fail_at(l, l->word.at, "'(at %" PRIu32 " go %s' is not closed: expected ')'",
		                    s->at, fuzz_thread_name[thread]);
	text_next_word(l);
	return true;
}

/* What the next switch of the operation may be at: they are in order. */
static uint64_t next_step(const struct fuzz_program *p, uint32_t op)
{
	const struct fuzz_switch *last = p->switch_count ? &p->switches[p->switch_count - 1] : NULL;

	return last && last->op == op ? (uint64_t)last->at + 1 : 0;
}

bool text_parse_switches(struct text_line *l, struct fuzz_program *p)
{
	struct fuzz_switch s = {.op = (uint32_t)(p->count - 1)};

	while (text_word_is(l->word, "(")) {
		uint64_t least = next_step(p, s.op);

		text_next_word(l);
		if (!parse_switch(l, &s, least))
			return false;
		fuzz_program_list_switch(p, &s);
	}
	return true;
}
