/* SPDX-License-Identifier: MIT */
/*
 * publish.c - hand out windows of a space under a spinlock, without ever calling
 * the allocator while it is held.
 *
 * Three steps: memory first, outside the lock (mas_reserve); then a hole, under
 * the lock (mas_empty_area); then, under the lock again, a store that asks once
 * more whether the hole is free and lives from the memory reserved
 * (mas_insert_prealloc). Between the last two the owner of the window prepares
 * what it is about to publish.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <urcu/urcu-bp.h>

#include <maple_tree.h>

#define SPACE_LAST 0xffffful

enum { THREADS = 4, WINDOWS = 2000 };

struct window {
	unsigned long first, size;
};

/* In RCU mode mas_reserve needs a read section only, so memory costs no lock at all. */
static struct maple_tree space;
static pthread_spinlock_t space_lock;
static pthread_barrier_t start;
static __thread bool locked;
static struct window window[THREADS][WINDOWS];
static unsigned long again[THREADS]; /* how often another thread was quicker */

static void lock(void)
{
	pthread_spin_lock(&space_lock);
	locked = true;
}

static void unlock(void)
{
	locked = false;
	pthread_spin_unlock(&space_lock);
}

/* The proof: nodes come and go, but never while this thread holds the lock. */
static void *node_alloc(void *ctx, size_t size, size_t alignment)
{
	(void)ctx;
	if (locked)
		abort();
	return aligned_alloc(alignment, size);
}

static void node_free(void *ctx, void *node, size_t size)
{
	(void)ctx;
	(void)size;
	if (locked)
		abort();
	free(node);
}

/*
 * Memory for one store, and for one more: what the last store that was provided
 * for leaves of a reserve is freed by it, under the lock, so there is always one
 * to come. What the reserve holds already is not allocated again.
 */
static int get_memory(struct ma_state *mas)
{
	int error;

	urcu_bp_read_lock();
	error = mas_reserve(mas, 2, GFP_KERNEL);
	urcu_bp_read_unlock();
	return error;
}

/* 0, -EBUSY if there is no room, -ENOMEM. */
static int take_window(struct ma_state *mas, struct window *mine, unsigned long *lost)
{
	int error;

	for (;; ++*lost) {
		error = get_memory(mas);
		if (error)
			return error;
		lock();
		error = mas_empty_area(mas, 0, SPACE_LAST, mine->size);
		unlock();
		if (error)
			return error;
		mine->first = mas->index; /* readers will see it filled in */
		lock();
		error = mas_insert_prealloc(mas, mine);
		unlock();
		/* The hole is gone, or others made the tree grow beyond what the memory is for: once more. */
		if (error != -EEXIST && error != -ENOMEM)
			return error;
	}
}

/* To release is a store too: mas_erase could have to wait for readers, under the lock. */
static int drop_window(struct ma_state *mas, const struct window *mine)
{
	int error;

	do {
		mas_set_range(mas, mine->first, mine->first + mine->size - 1);
		error = get_memory(mas);
		if (error)
			return error;
		lock();
		mas_store_prealloc(mas, NULL);
		unlock();
	} while (mas_is_err(mas));
	return 0;
}

static void *work(void *number)
{
	unsigned long me = (unsigned long)number, i;
	MA_STATE(mas, &space, 0, 0);
	int error = 0;

	pthread_barrier_wait(&start);
	for (i = 0; i < WINDOWS && !error; i++) {
		window[me][i].size = 1 + (i * 7 + me) % 23;
		error = take_window(&mas, &window[me][i], &again[me]);
		if (!error && i % 3 == 2)
			error = drop_window(&mas, &window[me][i - 1]);
	}
	mas_destroy(&mas); /* no lock needed */
	return (void *)(long)error;
}

/* Every window that is published lies where it says. */
static unsigned long count_windows(void)
{
	MA_STATE(mas, &space, 0, 0);
	const struct window *there;
	unsigned long count = 0;

	urcu_bp_read_lock();
	mas_for_each (&mas, there, SPACE_LAST)
		count += there->first == mas.index && there->size == mas.last - mas.index + 1;
	urcu_bp_read_unlock();
	return count;
}

int main(void)
{
	static const struct mt_allocator nodes = {.alloc = node_alloc, .free = node_free};
	const unsigned long want = THREADS * (WINDOWS - WINDOWS / 3ul);
	unsigned long i, lost = 0, failed = 0;
	pthread_t thread[THREADS];
	void *error;

	pthread_spin_init(&space_lock, PTHREAD_PROCESS_PRIVATE);
	pthread_barrier_init(&start, NULL, THREADS);
	mt_init_flags(&space, MT_FLAGS_ALLOC_RANGE | MT_FLAGS_USE_RCU);
	mt_set_external_lock(&space, (void *)&space_lock);
	mt_set_allocator(&space, &nodes);
	for (i = 0; i < THREADS; i++)
		pthread_create(&thread[i], NULL, work, (void *)i);
	for (i = 0; i < THREADS; i++) {
		pthread_join(thread[i], &error);
		failed += error != NULL;
		lost += again[i];
	}
	printf("%lu windows published, %lu times another was quicker\n", count_windows(), lost);
	if (failed || count_windows() != want) {
		fprintf(stderr, "there should be %lu windows\n", want);
		return 1;
	}
	mtree_destroy(&space);
	return 0;
}
