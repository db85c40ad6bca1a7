/* SPDX-License-Identifier: MIT */
/*
 * port.h - what the outside gives: atomics, a lock, RCU.
 *
 * The lowest floor. Everything above names its memory order by these words:
 *   maple_acquire  pairs with maple_publish of the same word
 *   maple_publish  makes all that was written before visible with this word
 *   maple_peek     relaxed: a value that may be a moment old
 *   maple_poke     relaxed store of such a value
 */
#ifndef MAPLE_PORT_H
#define MAPLE_PORT_H

#include <maple_tree.h>
#include <urcu/urcu-bp.h>

#define maple_acquire(p)    __atomic_load_n((p), __ATOMIC_ACQUIRE)
#define maple_publish(p, v) __atomic_store_n((p), (v), __ATOMIC_RELEASE)
#define maple_peek(p)       __atomic_load_n((p), __ATOMIC_RELAXED)
#define maple_poke(p, v)    __atomic_store_n((p), (v), __ATOMIC_RELAXED)

void maple_lock(mt_lock_t *lock);
void maple_unlock(mt_lock_t *lock);

/* The program's flavour of RCU. */
void maple_read_lock(void);
void maple_read_unlock(void);
void maple_call_rcu(struct rcu_head *head, void (*func)(struct rcu_head *head));
void maple_synchronize_rcu(void);

#endif /* MAPLE_PORT_H */
