/* SPDX-License-Identifier: MIT */
/* A tree of one thread: no lock, as for the other engines. */
#ifndef BENCH_LINUX_SPINLOCK_H
#define BENCH_LINUX_SPINLOCK_H

typedef struct {
	int unused;
} spinlock_t;

#define __SPIN_LOCK_UNLOCKED(name)                                                                           \
	(spinlock_t)                                                                                         \
	{                                                                                                    \
		0                                                                                            \
	}
#define DEFINE_SPINLOCK(name)           spinlock_t name = __SPIN_LOCK_UNLOCKED(name)
#define spin_lock_init(lock)            ((void)(lock))
#define spin_lock(lock)                 ((void)(lock))
#define spin_unlock(lock)               ((void)(lock))
#define spin_lock_bh(lock)              ((void)(lock))
#define spin_unlock_bh(lock)            ((void)(lock))
#define spin_lock_irq(lock)             ((void)(lock))
#define spin_unlock_irq(lock)           ((void)(lock))
#define spin_lock_irqsave(lock, f)      ((void)(lock), (void)(f))
#define spin_unlock_irqrestore(lock, f) ((void)(lock), (void)(f))

#endif /* BENCH_LINUX_SPINLOCK_H */
