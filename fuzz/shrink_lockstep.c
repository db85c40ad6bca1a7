/* SPDX-License-Identifier: MIT */
/*
 * shrink_lockstep.c - the shrinker's engine for programs without threads: the lockstep run.
 */
#include "lockstep.h"
#include "shrink_worker.h"

static struct lockstep lockstep;

static void init(void)
{
	lockstep_init(&lockstep);
	lockstep.checks = LOCKSTEP_ALWAYS;
}

static bool run(const struct fuzz_program *p, struct shrink_failure *failure, volatile size_t *at)
{
	lockstep_start(&lockstep, p);
	while (lockstep_step(&lockstep))
		*at = lockstep.position;
	if (lockstep.failure.property == LOCKSTEP_agrees)
		*at = p->count;
	if (lockstep_end(&lockstep))
		return true;
	failure->operation = lockstep.failure.operation;
	snprintf(failure->what, sizeof(failure->what), "%s",
	         lockstep_property_words[lockstep.failure.property]);
	snprintf(failure->call, sizeof(failure->call), "%s", lockstep_failed_call(&lockstep));
	return false; /* damaged trees may not survive being destroyed */
}

const struct shrink_engine shrink_engine = {.init = init, .run = run};
