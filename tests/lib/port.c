/* SPDX-License-Identifier: MIT */
/*
 * port.c - the test of lib/port.c: the lock, and the flavours of RCU with real threads.
 */
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include <urcu/flavor.h>

#include "trees.h"
#include "port.h"

enum { THREADS = 4, ROUNDS = 20000 };

/* ---- The lock ------------------------------------------------------------ */

static mt_lock_t lock;
static volatile unsigned long counter, inside,
        intruders; /* plain on purpose: the lock is all that orders them */

static void *count_up(void *arg)
{
	for (unsigned int i = 0; i < ROUNDS; i++) {
		maple_lock(&lock);
		if (inside++)
			intruders++;
		counter++;
		if (i % 64 == 0)
			sched_yield();
		inside--;
		maple_unlock(&lock);
	}
	return arg;
}

static void the_lock_excludes(void)
{
	pthread_t thread[THREADS];

	for (unsigned int i = 0; i < THREADS; i++)
		CHECK_SAME(pthread_create(&thread[i], NULL, count_up, NULL), 0);
	for (unsigned int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	CHECK_SAME(counter, THREADS * ROUNDS);
	CHECK_SAME(intruders, 0);
	CHECK_SAME(lock.state, 0);
}

static void a_lock_that_nobody_wants_makes_no_call(void)
{
	maple_lock(&lock);
	CHECK_SAME(lock.state, 1);
	maple_unlock(&lock);
	CHECK_SAME(lock.state, 0);
}

static unsigned int woken;

static void *wait_for_lock(void *arg)
{
	maple_lock(arg);
	__atomic_add_fetch(&woken, 1, __ATOMIC_SEQ_CST);
	maple_unlock(arg);
	return NULL;
}

static void pause_a_millisecond(void)
{
	nanosleep(&(struct timespec){0, 1000000}, NULL);
}

static void waiters_sleep_and_all_are_woken(void)
{
	pthread_t thread[THREADS];

	maple_lock(&lock);
	for (unsigned int i = 0; i < THREADS; i++)
		CHECK_SAME(pthread_create(&thread[i], NULL, wait_for_lock, &lock), 0);
	for (unsigned int i = 0; i < 5000 && __atomic_load_n(&lock.state, __ATOMIC_SEQ_CST) != 2; i++)
		pause_a_millisecond();
	CHECK_SAME(lock.state, 2);
	CHECK_SAME(woken, 0);
	maple_unlock(&lock);
	for (unsigned int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	CHECK_SAME(woken, THREADS);
	CHECK_SAME(lock.state, 0);
}

static void a_tree_has_its_own_lock(void)
{
	DEFINE_MTREE(a);
	DEFINE_MTREE(b);

	mtree_lock(&a);
	CHECK(a.ma_lock.state == 1 && b.ma_lock.state == 0);
	mtree_lock(&b);
	mtree_unlock(&a);
	CHECK(a.ma_lock.state == 0 && b.ma_lock.state == 1);
	mtree_unlock(&b);
}

/* ---- Flavours (C53) ------------------------------------------------------ */

/* liburcu's headers show one flavour to a file. */
extern const struct rcu_flavor_struct urcu_bp_flavor, urcu_memb_flavor, urcu_qsbr_flavor;

static const struct {
	const char *name;
	const struct rcu_flavor_struct *rcu;
} flavours[] = {
        {"bp", &urcu_bp_flavor},
        {"memb", &urcu_memb_flavor},
        {"qsbr", &urcu_qsbr_flavor},
};

static struct maple_tree mt;
static const struct rcu_flavor_struct *flavour;
static unsigned int stop, reading;
static unsigned long wrong, loads;

/* Every index of the first comb holds its entry always: writers replace it by itself, and play beyond it. */
static void *read_the_comb(void *arg)
{
	unsigned long n = 0, bad = 0;

	flavour->register_thread();
	while (!__atomic_load_n(&stop, __ATOMIC_ACQUIRE)) {
		unsigned long i = n++ % 64;

		bad += mtree_load(&mt, comb_first(i) + n % 5) != xa_mk_value(i + 1);
		flavour->read_quiescent_state();
		if (n == 1)
			__atomic_add_fetch(&reading, 1, __ATOMIC_RELEASE);
	}
	flavour->unregister_thread();
	__atomic_add_fetch(&wrong, bad, __ATOMIC_RELAXED);
	__atomic_add_fetch(&loads, n, __ATOMIC_RELAXED);
	return arg;
}

/* On a busy machine the writer would else be done before the first of them reads. */
static void wait_for_readers(unsigned int readers)
{
	while (__atomic_load_n(&reading, __ATOMIC_ACQUIRE) < readers) {
		flavour->read_quiescent_state();
		pause_a_millisecond();
	}
}

static void write_beside_the_comb(void)
{
	for (unsigned int round = 0; round < 300; round++) {
		for (unsigned long i = 0; i < 64; i += 7)
			comb_store(&mt, (i + round) % 64);
		for (unsigned long i = 64; i < 96; i++)
			comb_store(&mt, i);
		for (unsigned long i = 64; i < 96; i++)
			CHECK(mtree_erase(&mt, comb_first(i)) == xa_mk_value(i + 1));
		flavour->read_quiescent_state();
	}
}

static void a_flavour_serves_readers_and_writers(void)
{
	for (size_t i = 0; i < sizeof(flavours) / sizeof(flavours[0]); i++) {
		pthread_t reader[2];

		flavour = flavours[i].rcu;
		mt_set_rcu_flavor(flavour);
		flavour->register_thread();
		stop = reading = 0;
		loads = wrong = 0;
		mt_init_flags(&mt, MT_FLAGS_USE_RCU);
		comb(&mt, 64);
		for (unsigned int r = 0; r < 2; r++)
			CHECK_SAME(pthread_create(&reader[r], NULL, read_the_comb, NULL), 0);
		wait_for_readers(2);
		write_beside_the_comb();
		__atomic_store_n(&stop, 1, __ATOMIC_RELEASE);
		flavour->thread_offline(); /* the readers may wait for us as well */
		for (unsigned int r = 0; r < 2; r++)
			pthread_join(reader[r], NULL);
		flavour->thread_online();
		if (!CHECK_SAME(wrong, 0) || !CHECK(loads > 0))
			printf("  flavour %s\n", flavours[i].name);
		CHECK(mt_validate(&mt, NULL, 0));
		comb_check(&mt, 0, 64);
		mtree_destroy(&mt);
		flavour->barrier();
		maple_callbacks_have_returned();
		flavour->unregister_thread();
	}
}

int main(void)
{
	static const struct promise promises[] = {
	        {"the lock excludes", the_lock_excludes},
	        {"a lock that nobody else wants stays in user space", a_lock_that_nobody_wants_makes_no_call},
	        {"waiters sleep, and all are woken", waiters_sleep_and_all_are_woken},
	        {"each tree has its own lock", a_tree_has_its_own_lock},
	        {"bp, memb and qsbr serve readers and writers", a_flavour_serves_readers_and_writers},
	};

	return CHECK_PROMISES(promises);
}
