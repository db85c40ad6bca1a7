/* SPDX-License-Identifier: MIT */
/*
 * schedules.h - programs from text, schedules by chance, and all that a run shows as one number; included by
 * the tests that run whole programs.
 */
#ifndef TESTS_THREADS_SCHEDULES_H
#define TESTS_THREADS_SCHEDULES_H

#include "interleave.h"
#include "random.h"

static struct fuzz_schedule any_schedule(struct fuzz_random *random)
{
	struct fuzz_schedule s = {.strategy = fuzz_random_once_in(random, 2) ? FUZZ_WALK : FUZZ_PCT,
	                          .seed = (uint32_t)fuzz_random_next(random),
	                          .stores = (enum fuzz_stores)fuzz_random_below(random, 3),
	                          .grace = (enum fuzz_grace)fuzz_random_below(random, 2)};

	if (s.strategy == FUZZ_PCT)
		s.depth = (uint8_t)(1 + fuzz_random_below(random, FUZZ_DEPTH_MAX));
	s.spread = (uint16_t)(1 + fuzz_random_below(random, s.strategy == FUZZ_PCT ? 1000 : 100));
	return s;
}

static inline uint64_t mixed(uint64_t number, uint64_t more)
{
	struct fuzz_random random = {number ^ more};

	return fuzz_random_next(&random);
}

/* Everything that a run tells as it happens: the ctx of a trace. */
struct track {
	uint64_t number;
	unsigned long begun, gave, switched;
};

static inline void track_begins(void *ctx, enum fuzz_thread thread, size_t op)
{
	struct track *t = ctx;

	t->begun++;
	t->number = mixed(t->number, 0x100 + thread);
	t->number = mixed(t->number, op);
}

static inline void track_gave(void *ctx, enum fuzz_thread thread, size_t op, unsigned long step,
                              const struct outcome *got)
{
	struct track *t = ctx;

	t->gave++;
	t->number = mixed(t->number, 0x200 + thread);
	t->number = mixed(t->number, op);
	t->number = mixed(t->number, step);
	t->number = mixed(t->number, (uint64_t)got->ret);
	t->number = mixed(t->number, (uintptr_t)got->entry);
	t->number = mixed(t->number, got->index);
	t->number = mixed(t->number, got->last);
	t->number = mixed(t->number, got->next);
	t->number = mixed(t->number, (uint64_t)got->status);
}

static inline void track_switched(void *ctx, enum fuzz_thread from, const struct fuzz_switch *s,
                                  const void *where)
{
	struct track *t = ctx;

	t->switched++;
	t->number = mixed(t->number, 0x300 + from);
	t->number = mixed(t->number, s->op);
	t->number = mixed(t->number, s->at);
	t->number = mixed(t->number, s->to);
	t->number = mixed(t->number, (uintptr_t)where);
}

/* From now on, runs leave their track here. */
static struct track track;

static inline void follow_runs(struct interleave *il)
{
	track = (struct track){0, 0, 0, 0};
	il->trace = (struct interleave_trace){&track, track_begins, track_gave, track_switched};
}

#endif /* TESTS_THREADS_SCHEDULES_H */
