/* SPDX-License-Identifier: MIT */

/*
 * A few lines that liburcu lets compatible licences inline: a quarter of a lookup's instructions, where the
 * library is linked statically (in a shared one the address of a thread's own is asked for by calls, as in
 * liburcu). Its readers have less alignment than it declares them to have, which is no matter, but UBSan
 * would say so.
 */
#ifndef _LGPL_SOURCE
#define _LGPL_SOURCE
#endif
static inline __attribute__((no_sanitize("alignment"))) void _urcu_bp_read_lock(void);
static inline __attribute__((no_sanitize("alignment"))) void _urcu_bp_read_lock_update(unsigned long);
static inline __attribute__((no_sanitize("alignment"))) void _urcu_bp_read_unlock(void);

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

#ifndef MAPLE_TELLS_TSAN

/* The flavour that most have goes without a call. */
void maple_read_lock(void)
{
	if (rcu == &urcu_bp_flavor)
		_urcu_bp_read_lock();
	else
		rcu->read_lock();
}

void maple_read_unlock(void)
{
	if (rcu == &urcu_bp_flavor)
		_urcu_bp_read_unlock();
	else
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

#else /* MAPLE_TELLS_TSAN */

/* ---- The same, telling ThreadSanitizer what RCU orders -------------------
 *
 *   the end of a read section           -> the end of every grace period that
 *                                          began after the section did
 *   call_rcu                            -> its callback
 *   the return of a callback            -> the return of barrier()
 *
 * and no more: not between a writer and a section that begins (publishing is
 * for maple_publish to order), nor between a section and a grace period that
 * need not wait for it, even if it happened to end earlier. So a node that is
 * freed too early, or that a new section still finds, is a race.
 *
 * To tell sections apart, grace periods are numbered. A section has the number
 * of those that had begun when it did. Where it ends, it releases the clock of
 * its number; a grace period acquires the clocks of the numbers that it waits
 * for. The numbers themselves are relaxed: they must order nothing. Only a grace
 * period that ends after a younger one is told of a little more than it gave.
 */
#include <sanitizer/tsan_interface.h>
#include <stdlib.h>

/* Clocks are used again: fewer grace periods than this may be under way at a time. */
enum { CLOCKS = 256 };

static unsigned long begun; /* grace periods so far */
static char clocks[CLOCKS];
static char past;     /* the clock of all sections that some grace period has waited for */
static char returned; /* the clock of all callbacks */

static __thread unsigned int depth; /* of nested sections; the outermost one counts */
static __thread unsigned long section;

void maple_read_lock(void)
{
	rcu->read_lock();
	/* After the lock: a section may pass for a later one, but never for an earlier one. */
	if (!depth++)
		section = maple_peek(&begun);
}

void maple_read_unlock(void)
{
	if (!--depth)
		__tsan_release(&clocks[section % CLOCKS]);
	rcu->read_unlock();
}

static unsigned long grace_period_begins(void)
{
	return __atomic_fetch_add(&begun, 1, __ATOMIC_RELAXED);
}

/* All sections up to this number have ended. */
static void grace_period_ends(unsigned long number)
{
	unsigned long now = maple_peek(&begun), reused = now < CLOCKS ? 0 : now - CLOCKS + 1;

	__tsan_acquire(&past);
	for (unsigned long i = reused; i <= number; i++)
		__tsan_acquire(&clocks[i % CLOCKS]);
	__tsan_release(&past);
}

struct call {
	struct rcu_head head;
	struct rcu_head *callers;
	void (*func)(struct rcu_head *head);
	unsigned long number;
};

static void call_back(struct rcu_head *head)
{
	struct call *call = (struct call *)((char *)head - offsetof(struct call, head));

	__tsan_acquire(call);
	grace_period_ends(call->number);
	call->func(call->callers);
	free(call);
	__tsan_release(&returned);
}

void maple_call_rcu(struct rcu_head *head, void (*func)(struct rcu_head *head))
{
	struct call *call = malloc(sizeof(*call));

	if (!call)
		abort();
	call->callers = head;
	call->func = func;
	call->number = grace_period_begins();
	__tsan_release(call);
	rcu->update_call_rcu(&call->head, call_back);
}

void maple_synchronize_rcu(void)
{
	unsigned long number = grace_period_begins();

	rcu->update_synchronize_rcu();
	grace_period_ends(number);
}

void maple_callbacks_have_returned(void)
{
	__tsan_acquire(&returned);
}

#endif /* MAPLE_TELLS_TSAN */
