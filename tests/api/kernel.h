/* SPDX-License-Identifier: MIT */
/*
 * kernel.h - what the programs of this folder need of a kernel beside its maple
 * tree: memory, a mutex, RCU, errors as pointers. It stands where their
 * <linux/...> includes would; what is above the line "The test" in each program is
 * written as it would be there.
 *
 * Memory runs out on demand, for nodes as for everything else, so that the error
 * paths of the programs run too; what is not freed is counted.
 */
#ifndef TESTS_API_KERNEL_H
#define TESTS_API_KERNEL_H

#include <pthread.h>
#include <stdlib.h>
#include <urcu-bp.h>
#include <urcu/call-rcu.h>

#include <maple_tree.h>

#include "../../lib/port.h"

#define ARRAY_SIZE(array)                   (sizeof(array) / sizeof((array)[0]))
#define container_of(pointer, type, member) ((type *)((char *)(pointer)-offsetof(type, member)))

/* ---- Errors as pointers -------------------------------------------------- */

static inline void *ERR_PTR(long error)
{
	return (void *)error;
}

static inline long PTR_ERR(const void *pointer)
{
	return (long)pointer;
}

static inline bool IS_ERR(const void *pointer)
{
	return (unsigned long)pointer >= (unsigned long)-4095;
}

/* ---- Memory -------------------------------------------------------------- */

static struct {
	unsigned long calls, refused; /* of allocations */
	unsigned long live;           /* blocks; also changed by liburcu's thread */
	unsigned long refuse_each;    /* every so many calls there is no memory; 0: never */
} kernel_memory;

static inline void *kernel_block(void *block)
{
	if (block)
		__atomic_add_fetch(&kernel_memory.live, 1, __ATOMIC_RELAXED);
	return block;
}

static inline bool kernel_refuses(void)
{
	kernel_memory.calls++;
	if (!kernel_memory.refuse_each || kernel_memory.calls % kernel_memory.refuse_each)
		return false;
	kernel_memory.refused++;
	return true;
}

static inline void *kzalloc(size_t size, gfp_t gfp)
{
	(void)gfp;
	return kernel_refuses() ? NULL : kernel_block(calloc(1, size));
}

static inline void kfree(void *block)
{
	if (block)
		__atomic_sub_fetch(&kernel_memory.live, 1, __ATOMIC_RELAXED);
	free(block);
}

static inline void *kernel_node_alloc(void *ctx, size_t size, size_t alignment)
{
	(void)ctx;
	return kernel_refuses() ? NULL : kernel_block(aligned_alloc(alignment, size));
}

static inline void kernel_node_free(void *ctx, void *block, size_t size)
{
	(void)ctx;
	(void)size;
	kfree(block);
}

/* For mt_set_default_allocator. */
static const struct mt_allocator kernel_nodes = {.alloc = kernel_node_alloc, .free = kernel_node_free};

/* ---- Random numbers, the same in every run -------------------------------- */

static uint64_t kernel_random_state;

static inline unsigned long random_below(unsigned long limit)
{
	kernel_random_state = kernel_random_state * 6364136223846793005u + 1442695040888963407u;
	return (unsigned long)(kernel_random_state >> 33) % limit;
}

/* ---- A lock -------------------------------------------------------------- */

struct mutex {
	pthread_mutex_t lock;
};

#define DEFINE_MUTEX(name) struct mutex name = {PTHREAD_MUTEX_INITIALIZER}

static inline void mutex_init(struct mutex *mutex)
{
	pthread_mutex_init(&mutex->lock, NULL);
}

static inline void mutex_lock(struct mutex *mutex)
{
	pthread_mutex_lock(&mutex->lock);
}

static inline void mutex_unlock(struct mutex *mutex)
{
	pthread_mutex_unlock(&mutex->lock);
}

/* ---- RCU: liburcu's, by way of the library, which tells ThreadSanitizer what it orders -- */

static inline void kernel_rcu_barrier(void)
{
	urcu_bp_barrier();
	maple_callbacks_have_returned();
}

#undef rcu_read_lock
#undef rcu_read_unlock
#undef call_rcu
#undef rcu_barrier
#define rcu_read_lock()      maple_read_lock()
#define rcu_read_unlock()    maple_read_unlock()
#define call_rcu(head, func) maple_call_rcu(head, func)
#define rcu_barrier()        kernel_rcu_barrier()

#endif /* TESTS_API_KERNEL_H */
