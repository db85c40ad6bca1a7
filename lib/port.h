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

/*
 * ThreadSanitizer does not see into liburcu: port.c tells it what RCU orders.
 * The rig's scheduler, which has a runtime of its own, defines
 * MAPLE_NO_TSAN_ANNOTATIONS.
 */
#if defined(__SANITIZE_THREAD__)
#define MAPLE_TELLS_TSAN
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define MAPLE_TELLS_TSAN
#endif
#endif
#ifdef MAPLE_NO_TSAN_ANNOTATIONS
#undef MAPLE_TELLS_TSAN
#endif

/* For tests that called the flavour's barrier(): every callback has returned. */
#ifdef MAPLE_TELLS_TSAN
void maple_callbacks_have_returned(void);
#else
static inline void maple_callbacks_have_returned(void)
{
}
#endif

#endif /* MAPLE_PORT_H */
