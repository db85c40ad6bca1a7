/* SPDX-License-Identifier: MIT */
/*
 * races.c - the promises that need several threads at once: each was broken
 * once, was found by reading, and is kept here because no program of the
 * fuzzers can say it.
 *
 * Threads meet at flags that they poll; what one waits for always comes.
 */
#include <maple_tree.h>

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>
#include <urcu/urcu-bp.h>

#include "check.h"
#include "../lib/check.h"
#include "../lib/mark.h"
#include "../lib/port.h"

enum { STRIDE = 3, FEW = 200, MANY = 20000, ERASES = 500 };

/* ---- An allocator that keeps freed blocks, spoilt, so that late readers see it -- */

enum { SPOILT = 0x5e };

/* Every callback that was queued before has returned. */
static void barrier(void)
{
	urcu_bp_barrier();
	maple_callbacks_have_returned();
}

struct yard {
	long live;
	bool waits; /* for callbacks, before it gives a block */
};

static void *yard_alloc(void *ctx, size_t size, size_t alignment)
{
	struct yard *yard = ctx;

	if (yard->waits)
		barrier();
	__atomic_add_fetch(&yard->live, 1, __ATOMIC_RELAXED);
	return aligned_alloc(alignment, size);
}

static void *kept; /* blocks that were freed, linked by their first word */

static void yard_free(void *ctx, void *block, size_t size)
{
	struct yard *yard = ctx;

	__atomic_sub_fetch(&yard->live, 1, __ATOMIC_RELAXED);
	memset(block, SPOILT, size);
	*(void **)block = __atomic_exchange_n(&kept, block, __ATOMIC_ACQ_REL);
}

/* What was retired may be waiting for the batch before it: two grace periods, and one to be sure. */
static void wait_for_callbacks(void)
{
	for (int i = 0; i < 3; i++)
		barrier();
}

static void yard_clear(void)
{
	while (kept) {
		void *next = *(void **)kept;

		free(kept);
		kept = next;
	}
}

static struct yard yards[2];
static struct mt_allocator allocators[2] = {
        {yard_alloc, yard_free, &yards[0]},
        {yard_alloc, yard_free, &yards[1]},
};

static void plant(struct maple_tree *mt, unsigned int flags, unsigned long count)
{
	mt_init_flags(mt, flags);
	mt_set_allocator(mt, &allocators[0]);
	for (unsigned long i = 0; i < count; i++)
		mtree_store(mt, i * STRIDE, xa_mk_value(i), GFP_KERNEL);
}

/* ---- Threads ------------------------------------------------------------- */

static bool flag_of(const bool *flag)
{
	return __atomic_load_n(flag, __ATOMIC_ACQUIRE);
}

static void raise_flag(bool *flag)
{
	__atomic_store_n(flag, true, __ATOMIC_RELEASE);
}

static void wait_for(const bool *flag)
{
	while (!flag_of(flag))
		usleep(200);
}

/* A reader that stays in its section until it is let go. */
struct reader {
	pthread_t thread;
	bool inside, let_go;
};

static void *read_slowly(void *argument)
{
	struct reader *reader = argument;

	urcu_bp_read_lock();
	raise_flag(&reader->inside);
	wait_for(&reader->let_go);
	urcu_bp_read_unlock();
	return NULL;
}

static void reader_start(struct reader *reader)
{
	reader->inside = reader->let_go = false;
	pthread_create(&reader->thread, NULL, read_slowly, reader);
	wait_for(&reader->inside);
}

static void reader_end(struct reader *reader)
{
	raise_flag(&reader->let_go);
	pthread_join(reader->thread, NULL);
}

static bool one_has_left;

static void *clear_in_rcu(void *mt)
{
	mt_clear_in_rcu(mt);
	raise_flag(&one_has_left);
	return NULL;
}

/* Start a thread that leaves RCU mode, up to where it waits. */
static pthread_t leave_rcu(struct maple_tree *mt)
{
	pthread_t thread;

	one_has_left = false;
	pthread_create(&thread, NULL, clear_in_rcu, mt);
	while (mt_in_rcu(mt))
		usleep(200);
	usleep(20000); /* it is on its way into the grace period */
	return thread;
}

static void *erase_many(void *mt)
{
	for (unsigned long i = 0; i < ERASES; i++)
		mtree_erase(mt, i * STRIDE);
	return NULL;
}

/* Start a thread that erases, up to where it waits for a reader. */
static pthread_t erase_until_it_waits(struct maple_tree *mt)
{
	unsigned long before = __atomic_load_n(&maple_marks[MAPLE_MARK_reserve_waited], __ATOMIC_RELAXED);
	pthread_t thread;

	pthread_create(&thread, NULL, erase_many, mt);
	while (__atomic_load_n(&maple_marks[MAPLE_MARK_reserve_waited], __ATOMIC_RELAXED) == before)
		usleep(200);
	usleep(20000); /* it has dropped the lock, or soon will */
	return thread;
}

/* ---- Promises ------------------------------------------------------------ */

static void writers_copy_until_the_last_has_left(void)
{
	struct reader old, young;
	struct maple_tree mt;
	pthread_t first, second;
	unsigned long word;

	plant(&mt, MT_FLAGS_USE_RCU, FEW);
	reader_start(&old);
	first = leave_rcu(&mt);
	CHECK_SAME(mt_set_in_rcu(&mt), 0);
	reader_start(&young);
	MA_STATE(mas, &mt, FEW, FEW);
	mas_walk(&mas); /* on behalf of the young reader, who is in its section */
	word = *(unsigned long *)mas.path.node[0];
	second = leave_rcu(&mt);
	reader_end(&old);
	/* The first need not wait for the young reader, but a grace period may be longer than needed. */
	for (int i = 0; i < 500 && !flag_of(&one_has_left); i++)
		usleep(1000);
	mtree_store_range(&mt, FEW / 2, FEW * 2, xa_mk_value(1), GFP_KERNEL);
	usleep(50000);
	/* Only the header's list link may differ in a retired node; a freed one is spoilt all over. */
	CHECK(memcmp((char *)mas.path.node[0] + sizeof(word), "\x5e\x5e\x5e\x5e\x5e\x5e\x5e\x5e", 8) != 0);
	reader_end(&young);
	pthread_join(first, NULL);
	pthread_join(second, NULL);
	CHECK(mt_validate(&mt, NULL, 0));
	mtree_destroy(&mt);
}

static void a_copy_made_while_rcu_mode_ends_can_be_erased_from(void)
{
	struct maple_tree from, to;
	struct reader reader;
	char why[200] = "";
	pthread_t leaver;

	plant(&from, 0, FEW);
	plant(&to, MT_FLAGS_USE_RCU, 0);
	reader_start(&reader);
	leaver = leave_rcu(&to);
	CHECK_SAME(mtree_dup(&from, &to, GFP_KERNEL), 0);
	mt_validate(&to, why, sizeof(why));
	CHECK_TEXT(why, "");
	CHECK(mtree_erase(&to, 9) == xa_mk_value(3));
	reader_end(&reader);
	pthread_join(leaver, NULL);
	CHECK(mt_validate(&to, NULL, 0));
	mtree_destroy(&from);
	mtree_destroy(&to);
}

static void a_tree_is_sound_while_an_erase_waits(void)
{
	struct maple_census census;
	struct reader reader;
	struct maple_tree mt;
	char why[200] = "";
	pthread_t eraser;

	plant(&mt, MT_FLAGS_USE_RCU, MANY);
	wait_for_callbacks();
	reader_start(&reader);
	mtree_store_range(&mt, MANY * 2, MANY * STRIDE - 9, xa_mk_value(1), GFP_KERNEL);
	eraser = erase_until_it_waits(&mt);
	mtree_lock(&mt);
	mt_validate(&mt, why, sizeof(why));
	mtree_unlock(&mt);
	CHECK_TEXT(why, "");
	reader_end(&reader);
	pthread_join(eraser, NULL);
	wait_for_callbacks();
	maple_census(&mt, &census);
	CHECK(census.reserved <= 4096);
	CHECK_SAME(census.retired, 0);
	mtree_destroy(&mt);
}

static void nodes_return_to_the_allocator_they_came_from(void)
{
	struct reader reader;
	struct maple_tree mt;
	pthread_t eraser;

	wait_for_callbacks();
	yards[0].live = yards[1].live = 0;
	plant(&mt, MT_FLAGS_USE_RCU, MANY);
	wait_for_callbacks();
	reader_start(&reader);
	eraser = erase_until_it_waits(&mt);
	mtree_destroy(&mt);
	CHECK_SAME(mt_set_allocator(&mt, &allocators[1]), 0);
	mtree_store(&mt, MANY * STRIDE, xa_mk_value(1), GFP_KERNEL);
	reader_end(&reader);
	pthread_join(eraser, NULL);
	mtree_destroy(&mt);
	wait_for_callbacks();
	CHECK_SAME(yards[0].live, 0);
	CHECK_SAME(yards[1].live, 0);
}

static void an_allocator_may_wait_for_callbacks(void)
{
	struct maple_tree mt;

	plant(&mt, MT_FLAGS_USE_RCU, FEW / 4);
	yards[0].waits = true;
	for (unsigned long i = 0; i < FEW / 4; i++)
		mtree_store(&mt, i * STRIDE + 1, xa_mk_value(i), GFP_KERNEL);
	yards[0].waits = false;
	CHECK(mt_validate(&mt, NULL, 0));
	mtree_destroy(&mt);
}

static void *load_as_soon_as_in_rcu(void *argument)
{
	struct maple_tree *mt = argument;

	while (!mt_in_rcu(mt))
		continue;
	return mtree_load(mt, STRIDE);
}

/* Under ThreadSanitizer this fails if the mode is not published with the nodes. */
static void who_sees_rcu_mode_sees_the_nodes(void)
{
	struct maple_tree mt;
	pthread_t reader;
	void *entry;

	plant(&mt, 0, 0);
	pthread_create(&reader, NULL, load_as_soon_as_in_rcu, &mt);
	for (unsigned long i = 0; i < 6; i++)
		mtree_store(&mt, i * STRIDE, xa_mk_value(i), GFP_KERNEL);
	CHECK_SAME(mt_set_in_rcu(&mt), 0);
	pthread_join(reader, &entry);
	CHECK(entry == xa_mk_value(1));
	mtree_destroy(&mt);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"writers copy until the last that leaves RCU mode has left",
	         writers_copy_until_the_last_has_left},
	        {"a copy made while RCU mode ends can be erased from",
	         a_copy_made_while_rcu_mode_ends_can_be_erased_from},
	        {"a tree is sound while an erase waits, its reserve bounded after it",
	         a_tree_is_sound_while_an_erase_waits},
	        {"nodes return to the allocator they came from",
	         nodes_return_to_the_allocator_they_came_from},
	        {"an allocator may wait for callbacks", an_allocator_may_wait_for_callbacks},
	        {"who sees RCU mode sees the nodes", who_sees_rcu_mode_sees_the_nodes},
	};
	int result = CHECK_PROMISES(promises);

	wait_for_callbacks();
	yard_clear();
	return result;
}
