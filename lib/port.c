/* SPDX-License-Identifier: MIT */
#include "port.h"

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <urcu/flavor.h>

/* ---- Lock: a futex with three states, see mt_lock_t ---------------------- */

static void sleep_while_waited_for(mt_lock_t *lock)
{
	syscall(SYS_futex, &lock->state, FUTEX_WAIT_PRIVATE, 2, NULL, NULL, 0);
}

void maple_lock(mt_lock_t *lock)
{
	int free_state = 0;

	if (__atomic_compare_exchange_n(&lock->state, &free_state, 1, false, __ATOMIC_ACQUIRE,
	                                __ATOMIC_RELAXED))
		return;
	/* Taken as "with waiters": whoever wakes cannot know that it was the last. */
	while (__atomic_exchange_n(&lock->state, 2, __ATOMIC_ACQUIRE) != 0)
		sleep_while_waited_for(lock);
}

void maple_unlock(mt_lock_t *lock)
{
	if (__atomic_exchange_n(&lock->state, 0, __ATOMIC_RELEASE) == 2)
		syscall(SYS_futex, &lock->state, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

void mtree_lock(struct maple_tree *mt)
{
	maple_lock(&mt->ma_lock);
}

void mtree_unlock(struct maple_tree *mt)
{
	maple_unlock(&mt->ma_lock);
}

/* ---- RCU (C53) ----------------------------------------------------------- */

static const struct rcu_flavor_struct *rcu = &urcu_bp_flavor;

void mt_set_rcu_flavor(const struct rcu_flavor_struct *flavor)
{
	rcu = flavor;
}

void maple_read_lock(void)
{
	rcu->read_lock();
}

void maple_read_unlock(void)
{
	rcu->read_unlock();
}

void maple_call_rcu(struct rcu_head *head, void (*func)(struct rcu_head *head))
{
	rcu->update_call_rcu(head, func);
}

void maple_synchronize_rcu(void)
{
	rcu->update_synchronize_rcu();
}
