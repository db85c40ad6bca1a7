/* SPDX-License-Identifier: MIT */
/*
 * sim_rcu.h - RCU for one thread, behind liburcu's flavour interface.
 *
 * It stands where a liburcu flavour stands, and is what makes a run in RCU mode
 * deterministic: a grace period ends at a moment that the run chooses, never at
 * one that a scheduler chooses.
 */
#ifndef FUZZ_SIM_RCU_H
#define FUZZ_SIM_RCU_H

#include <stdbool.h>

#include <urcu/flavor.h>

/* For mt_set_rcu_flavor. */
extern const struct rcu_flavor_struct sim_rcu_flavor;

/*
 * When callbacks run while no reader is inside. EAGER: within call_rcu itself,
 * the earliest legal moment: what the library still touches afterwards is found
 * by a sanitizer. LAZY: only when somebody waits (synchronize_rcu, barrier) or
 * sim_rcu_quiesce is called: retired nodes pile up as under a slow reader.
 */
enum sim_rcu_pace { SIM_RCU_EAGER, SIM_RCU_LAZY };

void sim_rcu_set_pace(enum sim_rcu_pace pace);

/* Run all callbacks, those too that callbacks queue. No reader may be inside. */
void sim_rcu_quiesce(void);

/* True while a read section is open. */
bool sim_rcu_reading(void);

/* Callbacks that have not run yet. */
unsigned long sim_rcu_pending(void);

#endif /* FUZZ_SIM_RCU_H */
