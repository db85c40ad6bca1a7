/* SPDX-License-Identifier: MIT */
#include "grace.h"

#include "access.h"
#include "race.h"
#include "scheduler.h"

#include <errno.h>
#include <linux/futex.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <urcu-bp.h>
#include <urcu/call-rcu.h>

const char *grace_misuse;

static _Noreturn void misuse(const char *what)
{
	grace_misuse = what;
	scheduler_fail();
}

/* Calls of the flavour are steps, at the return address: another thread may come before them. */

/* ---- Sections ------------------------------------------------------------ */

static struct section {
	unsigned int nesting;
	unsigned long ended;     /* outermost sections so far */
	struct race_clock known; /* to their thread, where they ended */
} section[FUZZ_THREADS];

/*
 * The sections that were open at a moment: a grace period since then lasts until all have ended. It orders
 * what was done in these, and in all before them, not what is done in sections that begin later.
 */
struct moment {
	unsigned int open; /* bit n: of thread n */
	unsigned long ended[FUZZ_THREADS];
	struct race_clock known; /* to those sections, where they ended */
};

static struct moment now(void)
{
	struct moment m = {.open = 0};

	for (unsigned int i = 0; i < FUZZ_THREADS; i++) {
		m.open |= (section[i].nesting ? 1u : 0u) << i;
		m.ended[i] = section[i].ended;
		race_join(&m.known, &section[i].known);
	}
	return m;
}

static bool waits_for(const struct moment *m, unsigned int thread)
{
	return m->open >> thread & 1 && section[thread].ended == m->ended[thread];
}

static bool is_over(const void *moment)
{
	const struct moment *m = moment;

	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		if (waits_for(m, i))
			return false;
	return true;
}

/* ---- Callbacks ----------------------------------------------------------- */

enum { CALLBACKS_MAX = 256 };

static struct callback {
	struct rcu_head *head;
	void (*func)(struct rcu_head *head);
	struct moment since;
	struct race_clock known; /* to whom called call_rcu */
} callback[CALLBACKS_MAX];       /* in the order of call_rcu */
static unsigned long pending;
static struct moment *waiting[FUZZ_THREADS]; /* what each thread's synchronize_rcu waits for */
static struct race_clock returned;           /* what callbacks knew at their end */
static enum fuzz_grace pace;

static void end_for(struct moment *m)
{
	if (waits_for(m, scheduler.current))
		race_release(&m->known);
}

/* The running thread's section ends: those who wait for it know of it. */
static void tell_end(void)
{
	race_release(&section[scheduler.current].known);
	for (unsigned long i = 0; i < pending; i++)
		end_for(&callback[i].since);
	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		if (waiting[i])
			end_for(waiting[i]);
	section[scheduler.current].ended++;
}

static void take_out(unsigned long i)
{
	for (pending--; i < pending; i++)
		callback[i] = callback[i + 1];
}

/* A callback may be interrupted, and others run meanwhile: so look from the beginning after each. */
static void run_ripe(void)
{
	unsigned long i = 0;

	while (i < pending) {
		struct callback ripe = callback[i];

		if (!is_over(&ripe.since)) {
			i++;
			continue;
		}
		take_out(i);
		race_enter_callback(&ripe.known);
		race_acquire(&ripe.since.known);
		ripe.func(ripe.head);
		race_release(&returned);
		race_leave_callback();
		i = 0;
	}
}

static void grace_call_rcu(struct rcu_head *head, void (*func)(struct rcu_head *head))
{
	scheduler_crossing(__builtin_return_address(0));
	for (unsigned long i = 0; i < pending; i++)
		if (callback[i].head == head)
			misuse("call_rcu with a head that waits already");
	if (pending == CALLBACKS_MAX)
		misuse("more callbacks wait than any program makes");
	access_release();
	callback[pending] = (struct callback){head, func, now(), {{0}}};
	race_release(&callback[pending].known);
	pending++;
	if (pace == FUZZ_GRACE_EARLY)
		run_ripe();
}

/* ---- The flavour --------------------------------------------------------- */

static void grace_read_lock(void)
{
	scheduler_crossing(__builtin_return_address(0));
	section[scheduler.current].nesting++;
}

static void grace_read_unlock(void)
{
	struct section *s = &section[scheduler.current];

	scheduler_crossing(__builtin_return_address(0));
	if (!s->nesting)
		misuse("read_unlock without read_lock");
	if (--s->nesting)
		return;
	tell_end();
	if (pace == FUZZ_GRACE_EARLY)
		run_ripe();
	scheduler_kick();
}

static int grace_read_ongoing(void)
{
	return section[scheduler.current].nesting != 0;
}

static void grace_synchronize_rcu(void)
{
	struct moment since = now();

	if (grace_read_ongoing())
		misuse("synchronize_rcu inside a read section: it would wait for itself for ever");
	access_release();
	waiting[scheduler.current] = &since;
	scheduler_wait(is_over, &since, "a grace period");
	waiting[scheduler.current] = NULL;
	race_acquire(&since.known);
	run_ripe();
}

static bool is_none_pending(const void *unused)
{
	(void)unused;
	run_ripe();
	return pending == 0;
}

static void grace_barrier(void)
{
	if (grace_read_ongoing())
		misuse("rcu_barrier inside a read section: it would wait for itself for ever");
	scheduler_wait(is_none_pending, NULL, "callbacks");
	race_acquire(&returned);
}

static void grace_defer_rcu(void (*func)(void *p), void *p)
{
	(void)func;
	(void)p;
	misuse("defer_rcu is not simulated");
}

static void grace_nothing(void)
{
}

static void grace_no_atfork(struct urcu_atfork *atfork)
{
	(void)atfork;
}

const struct rcu_flavor_struct grace_flavor = {
        .read_lock = grace_read_lock,
        .read_unlock = grace_read_unlock,
        .read_ongoing = grace_read_ongoing,
        .read_quiescent_state = grace_nothing,
        .update_call_rcu = grace_call_rcu,
        .update_synchronize_rcu = grace_synchronize_rcu,
        .update_defer_rcu = grace_defer_rcu,
        .thread_offline = grace_nothing,
        .thread_online = grace_nothing,
        .register_thread = grace_nothing,
        .unregister_thread = grace_nothing,
        .barrier = grace_barrier,
        .register_rculfhash_atfork = grace_no_atfork,
        .unregister_rculfhash_atfork = grace_no_atfork,
};

/* ---- Sleeping and waking ------------------------------------------------- */

/* The word that a thread sleeps on, or NULL. */
static const int *asleep_on[FUZZ_THREADS];

static bool is_awake(const void *sleeper)
{
	return !*(const int *const *)sleeper;
}

static long futex_wait(const int *word, int value)
{
	const int **sleeper = &asleep_on[scheduler.current];

	if (*word != value)
		return -EAGAIN;
	*sleeper = word;
	scheduler_wait(is_awake, sleeper, "a lock");
	return 0;
}

static long futex_wake(const int *word, int count)
{
	long woken = 0;

	for (unsigned int i = 0; i < FUZZ_THREADS && woken < count; i++) {
		if (asleep_on[i] != word)
			continue;
		asleep_on[i] = NULL;
		woken++;
	}
	scheduler_kick();
	return woken;
}

long grace_syscall(long number, ...)
{
	const int *word;
	long result = -ENOSYS;
	int operation, value;
	va_list arguments;

	va_start(arguments, number);
	word = va_arg(arguments, const int *);
	operation = va_arg(arguments, int);
	value = va_arg(arguments, int);
	va_end(arguments);
	if (number == SYS_futex && operation == FUTEX_WAIT_PRIVATE)
		result = futex_wait(word, value);
	else if (number == SYS_futex && operation == FUTEX_WAKE_PRIVATE)
		result = futex_wake(word, value);
	if (result == -ENOSYS)
		misuse("a system call that is not simulated");
	return result;
}

/* ---- The run ------------------------------------------------------------- */

void grace_begin(enum fuzz_grace grace)
{
	for (unsigned int i = 0; i < FUZZ_THREADS; i++) {
		section[i] = (struct section){.nesting = 0};
		asleep_on[i] = NULL;
		waiting[i] = NULL;
	}
	pending = 0;
	returned = (struct race_clock){{0}};
	pace = grace;
	grace_misuse = NULL;
}

void grace_quiesce(void)
{
	grace_barrier();
}

unsigned long grace_pending(void)
{
	return pending;
}

bool grace_reading(enum fuzz_thread thread)
{
	return section[thread].nesting != 0;
}
