/* SPDX-License-Identifier: MIT */
/*
 * access.c - the test of fuzz/access.c: each access is a step and meets a live node; late stores are
 * seen by others when the rules of memory say so, and not before.
 */
#include <unistd.h>

#include "../check.h"
#include "stage.h"
#include "touch.h"

static long *const x = &stage_tree[8], *const y = &stage_tree[16], *const flag = &stage_tree[24];

/* ---- Roles --------------------------------------------------------------- */

/* What the reader finds in x, y and flag each time that it has the turn. */
enum { LOOKS_MAX = 8 };
static struct look {
	long x, y, flag;
} look[LOOKS_MAX];
static unsigned int looks;

static void look_again_and_again(void)
{
	for (;;) {
		look[looks++] = (struct look){touch_load(x), touch_load(y), touch_acquire(flag)};
		if (looks == LOOKS_MAX || stage_turn != FUZZ_READER1)
			return;
		pass_to(FUZZ_WRITER);
	}
}

/* Let the reader look; the last time it ends. */
static void be_looked_at(void)
{
	pass_to(FUZZ_READER1);
}

static bool play_late(stage_role *writer)
{
	looks = 0;
	clear_stage();
	return play(FUZZ_STORES_LATE, 0, FUZZ_GRACE_EARLY, writer, look_again_and_again, NULL);
}

static void saw(unsigned int i, long want_x, long want_y, long want_flag)
{
	CHECK(i < looks);
	CHECK_SAME(look[i].x, want_x);
	CHECK_SAME(look[i].y, want_y);
	CHECK_SAME(look[i].flag, want_flag);
}

static void finish_looking(void)
{
	while (looks < LOOKS_MAX - 1)
		be_looked_at();
	leave_to(FUZZ_READER1);
}

/* ---- Late stores --------------------------------------------------------- */

static void store_and_publish(void)
{
	touch_store(x, 1);
	be_looked_at(); /* 0 */
	CHECK_SAME(touch_load(x), 1);
	touch_store(y, 2);
	touch_poke(flag, 3);
	be_looked_at(); /* 1 */
	CHECK_SAME(touch_load(x), 1);
	CHECK_SAME(touch_load(y), 2);
	CHECK_SAME(touch_load(flag), 3);
	touch_publish(flag, 4);
	be_looked_at(); /* 2 */
	touch_store(y, 5);
	be_looked_at(); /* 3 */
	CHECK_SAME(touch_load(y), 5);
	finish_looking();
}

static void late_stores_are_seen_after_a_release(void)
{
	CHECK(play_late(store_and_publish));
	saw(0, 0, 0, 0);
	saw(1, 0, 0, 0);
	saw(2, 1, 2, 4);
	saw(3, 1, 2, 4);
}

/* Relaxed ones: plain ones that others look at are a race then. */
static void poke_and_be_looked_at(void)
{
	touch_poke(flag, 1);
	be_looked_at();
	touch_poke(flag, 2);
	finish_looking();
}

static void look_at_the_flag(void)
{
	for (;;) {
		look[looks++].flag = touch_acquire(flag);
		if (looks == LOOKS_MAX || stage_turn != FUZZ_READER1)
			return;
		pass_to(FUZZ_WRITER);
	}
}

static void stores_at_once_are_seen_at_once(void)
{
	looks = 0;
	clear_stage();
	CHECK(play(FUZZ_STORES_AT_ONCE, 0, FUZZ_GRACE_EARLY, poke_and_be_looked_at, look_at_the_flag, NULL));
	CHECK_SAME(look[0].flag, 1);
	CHECK_SAME(look[1].flag, 2);
	looks = 0;
	clear_stage();
	CHECK(play(FUZZ_STORES_LATE, 0, FUZZ_GRACE_EARLY, poke_and_be_looked_at, look_at_the_flag, NULL));
	CHECK_SAME(look[1].flag, 0);
}

static void a_plain_store_that_others_look_at_is_a_race(void)
{
	looks = 0;
	clear_stage();
	CHECK(!play(FUZZ_STORES_AT_ONCE, 0, FUZZ_GRACE_EARLY, store_and_publish, look_again_and_again, NULL));
	CHECK_SAME(access_fault.kind, ACCESS_RACE);
	CHECK(access_fault.at == x);
	CHECK(!access_fault.write);
}

/* Again and again to the same place, and to parts of it. */
static void store_over_and_over(void)
{
	touch_store(x, 1);
	touch_store(x, 2);
	be_looked_at();
	touch_store(x, 3);
	touch_store_int((unsigned int *)x, 4);
	touch_store_short((unsigned short *)x + 2, 5);
	touch_store_byte((unsigned char *)x + 7, 6);
	be_looked_at();
	CHECK_SAME(touch_load(x), 0x0600000500000004 & ~0ul);
	touch_store(x, 7);
	be_looked_at();
	CHECK_SAME(touch_load(x), 7);
	touch_publish(flag, 1);
	finish_looking();
}

static void late_stores_keep_their_order(void)
{
	CHECK(play_late(store_over_and_over));
	saw(0, 0, 0, 0);
	saw(1, 0, 0, 0);
	saw(2, 0, 0, 0);
	saw(3, 7, 0, 1);
}

/* What makes the stores before it visible, and what does not. */
static stage_role *in_between;

static void store_then(void)
{
	touch_store(x, 1);
	in_between();
	finish_looking();
}

static void check_releases(stage_role *role, bool releases)
{
	in_between = role;
	CHECK(play_late(store_then));
	CHECK_SAME(look[0].x, releases);
}

static void do_publish(void)
{
	touch_publish(y, 1);
}

static void do_poke(void)
{
	touch_poke(y, 1);
}

static void do_acquire(void)
{
	touch_acquire(y);
}

static void do_add(void)
{
	CHECK_SAME(touch_add(y, 1), 0);
}

static void do_exchange(void)
{
	CHECK_SAME(touch_exchange(y, 1), 0);
}

static void do_replace(void)
{
	CHECK(touch_replace(y, 0, 1));
}

static void do_add_relaxed(void)
{
	CHECK_SAME(touch_add_relaxed(y, 1), 0);
}

static void do_exchange_acquire(void)
{
	CHECK_SAME(touch_exchange_acquire(y, 1), 0);
}

/* What compilers make of atomic_thread_fence; gcc does, and warns that its own runtime cannot. */
void __tsan_atomic_thread_fence(int order);

static void do_fence_release(void)
{
	__tsan_atomic_thread_fence(__ATOMIC_RELEASE);
}

static void do_fence_acquire(void)
{
	__tsan_atomic_thread_fence(__ATOMIC_ACQUIRE);
}

static void do_call_rcu(void)
{
	access_release(); /* what grace.c does */
}

static void releases_are_those_and_no_others(void)
{
	check_releases(do_publish, true);
	check_releases(do_add, true);
	check_releases(do_exchange, true);
	check_releases(do_replace, true);
	check_releases(do_fence_release, true);
	check_releases(do_call_rcu, true);
	check_releases(do_poke, false);
	check_releases(do_acquire, false);
	check_releases(do_add_relaxed, false);
	check_releases(do_exchange_acquire, false);
	check_releases(do_fence_acquire, false);
}

/* One thread's release does not speak for another. */
static void store_and_be_overheard(void)
{
	touch_store(x, 1);
	pass_to(FUZZ_READER2);
	CHECK_SAME(touch_load(y), 2);
	pass_to(FUZZ_READER1);
	touch_publish(flag, 3);
	leave_to(FUZZ_READER1);
}

static void store_and_release_too(void)
{
	CHECK_SAME(touch_load(x), 0);
	touch_store(y, 2);
	touch_publish(&stage_tree[40], 1);
	leave_to(FUZZ_WRITER);
}

static void look_twice(void)
{
	CHECK_SAME(touch_load(x), 0);
	CHECK_SAME(touch_load(y), 2);
	pass_to(FUZZ_WRITER);
	CHECK_SAME(touch_load(x), 1);
	CHECK_SAME(touch_load(flag), 3);
}

static void a_release_is_of_its_own_thread(void)
{
	clear_stage();
	CHECK(play(FUZZ_STORES_LATE, 0, FUZZ_GRACE_EARLY, store_and_be_overheard, look_twice,
	           store_and_release_too));
	CHECK_SAME(*x, 1);
}

/* ---- Atomic updates ------------------------------------------------------ */

static void update(void)
{
	CHECK_SAME(touch_add(x, 5), 0);
	be_looked_at();
	CHECK_SAME(touch_exchange(x, 7), 5);
	CHECK(!touch_replace(x, 8, 9));
	be_looked_at();
	CHECK(touch_replace(x, 7, 9));
	be_looked_at();
	CHECK_SAME(touch_add_relaxed(x, 1), 9);
	finish_looking();
}

static void updates_are_seen_at_once(void)
{
	CHECK(play_late(update));
	saw(0, 5, 0, 0);
	saw(1, 7, 0, 0);
	saw(2, 9, 0, 0);
	saw(3, 10, 0, 0);
}

/* ---- Some late, some not ------------------------------------------------- */

enum { WORDS = 32 };

static long *node;
static uint32_t seen[4]; /* bit n: word n was there */

static uint32_t present(void)
{
	uint32_t there = 0;

	for (unsigned int i = 0; i < WORDS; i++)
		there |= (touch_load(&node[i]) == i + 1 ? 1u : 0u) << i;
	return there;
}

static void store_a_node(void)
{
	for (unsigned int i = 0; i < WORDS; i++)
		touch_store(&node[i], 99);
	for (unsigned int i = 0; i < WORDS; i++)
		touch_store(&node[i], i + 1);
	for (int i = 0; i < 3; i++) {
		pass_to(FUZZ_READER1);
		CHECK_SAME(present(), UINT32_MAX);
	}
	touch_publish(flag, 1);
	leave_to(FUZZ_READER1);
}

static void look_at_the_node(void)
{
	for (int i = 0; i < 4; i++) {
		seen[i] = present();
		for (unsigned int word = 0; word < WORDS; word++)
			CHECK(seen[i] >> word & 1 || touch_load(&node[word]) == 0);
		if (i < 3)
			pass_to(FUZZ_WRITER);
	}
}

static void play_mixed(uint32_t seed)
{
	clear_stage();
	node = new_node();
	memset(node, 0, QUARANTINE_BLOCK_SIZE);
	CHECK(play(FUZZ_STORES_MIXED, seed, FUZZ_GRACE_EARLY, store_a_node, look_at_the_node, NULL));
}

/* Whole words, with the last value; what was seen once stays; in the end all are seen. */
static void mixed_stores_come_in_any_order(void)
{
	unsigned long early[WORDS] = {0};

	for (uint32_t seed = 0; seed < 200; seed++) {
		play_mixed(seed);
		for (unsigned int word = 0; word < WORDS; word++)
			early[word] += seen[0] >> word & 1;
		for (int i = 0; i < 3; i++)
			CHECK_SAME(seen[i] & ~seen[i + 1], 0);
		CHECK_SAME(seen[3], UINT32_MAX);
	}
	for (unsigned int word = 0; word < WORDS; word++)
		CHECK(early[word] > 50 && early[word] < 150);
}

static void mixed_stores_take_their_chances_from_the_seed(void)
{
	unsigned int alike = 0;

	for (uint32_t seed = 0; seed < 100; seed++) {
		uint32_t first;

		play_mixed(seed);
		first = seen[0];
		play_mixed(seed);
		CHECK_SAME(seen[0], first);
		play_mixed(seed + 1);
		alike += seen[0] == first;
	}
	CHECK(alike < 5);
}

/* Run this program anew, wherever the system loads it, and see what it sees. */
static uint32_t seen_elsewhere(const char *self)
{
	char command[4200];
	unsigned int words = 0;
	FILE *other;

	snprintf(command, sizeof(command), "'%s' --seen", self);
	other = popen(command, "r");
	if (!CHECK(other != NULL))
		return 0;
	CHECK_SAME(fscanf(other, "%u", &words), 1);
	CHECK_SAME(pclose(other), 0);
	return words;
}

static void mixed_stores_know_no_address(void)
{
	char self[4096] = "";

	CHECK(readlink("/proc/self/exe", self, sizeof(self) - 1) > 0);
	play_mixed(1);
	for (int i = 0; i < 8; i++)
		CHECK_SAME(seen_elsewhere(self), seen[0]);
}

/* A log has its limits: what does not fit any more is seen. */
static void store_too_much(void)
{
	touch_store(x, 1);
	for (long i = 0; i < 5000; i++)
		touch_store(y, i);
	finish_looking();
}

static void a_full_log_is_a_release(void)
{
	CHECK(play_late(store_too_much));
	CHECK_SAME(look[0].x, 1);
	CHECK(look[0].y > 0 && look[0].y < 4999);
}

/* ---- Steps --------------------------------------------------------------- */

static unsigned long steps[16];

static unsigned long steps_since(unsigned long *clock)
{
	unsigned long before = *clock;

	*clock = scheduler_clock();
	return *clock - before;
}

static void count_steps(void)
{
	unsigned long clock = scheduler_clock();
	unsigned int i = 0;
	long other[4] = {0};

	touch_load(x);
	steps[i++] = steps_since(&clock);
	touch_store(&node[31], 1);
	steps[i++] = steps_since(&clock);
	touch_add(x, 1);
	steps[i++] = steps_since(&clock);
	touch_copy(node, stage_tree, 128);
	steps[i++] = steps_since(&clock);
	touch_move(node + 1, node, 64);
	steps[i++] = steps_since(&clock);
	touch_set(node, 0, 256);
	steps[i++] = steps_since(&clock);
	touch_copy(other, node, sizeof(other));
	steps[i++] = steps_since(&clock);
	touch_store(other, 1);
	touch_copy(other, other + 2, 16);
	steps[i++] = steps_since(&clock);
	touch_copy(node, stage_tree, 0);
	touch_move(node, stage_tree, 0);
	touch_set(node, 0, 0);
	steps[i++] = steps_since(&clock);
}

static void each_access_to_shared_memory_is_a_step(void)
{
	static const unsigned long want[] = {1, 1, 1, 2, 2, 1, 1, 0, 0};

	clear_stage();
	node = new_node();
	CHECK(play(FUZZ_STORES_AT_ONCE, 0, FUZZ_GRACE_EARLY, count_steps, NULL, NULL));
	for (unsigned int i = 0; i < sizeof(want) / sizeof(want[0]); i++)
		CHECK_SAME(steps[i], want[i]);
}

static void copy_and_clear(void)
{
	static const long some[4] = {1, 2, 3, 4};

	touch_copy(&node[28], some, sizeof(some));
	touch_move(&node[1], &node[29], 3 * sizeof(long));
	touch_set(&node[30], 0x11, 13); /* not a whole number of words */
	pass_to(FUZZ_READER1);
	CHECK_SAME(touch_load(&node[3]), 4);
	CHECK_SAME(touch_load(&node[30]), 0x1111111111111111);
	CHECK_SAME(touch_load(&node[31]), 0x1111111111);
	touch_publish(flag, 1);
	leave_to(FUZZ_READER1);
}

static void look_at_copies(void)
{
	for (unsigned int i = 0; i < WORDS; i++)
		CHECK_SAME(touch_load(&node[i]), 0);
	pass_to(FUZZ_WRITER);
	CHECK_SAME(touch_load(&node[1]), 2);
	CHECK_SAME(touch_load(&node[2]), 3);
	CHECK_SAME(touch_load(&node[3]), 4);
	CHECK_SAME(touch_load(&node[28]), 1);
	CHECK_SAME(touch_load(&node[29]), 2);
	CHECK_SAME(touch_load(&node[30]), 0x1111111111111111);
	CHECK_SAME(touch_load(&node[31]), 0x1111111111);
}

static void copies_are_late_too(void)
{
	clear_stage();
	node = new_node();
	memset(node, 0, QUARANTINE_BLOCK_SIZE);
	CHECK(play(FUZZ_STORES_LATE, 0, FUZZ_GRACE_EARLY, copy_and_clear, look_at_copies, NULL));
}

/* ---- Nodes that are not there -------------------------------------------- */

static char *before, *freed, *after;

static void read_freed(void)
{
	touch_load((long *)freed);
}

static void read_freed_end(void)
{
	touch_load((long *)(freed + QUARANTINE_BLOCK_SIZE - sizeof(long)));
}

static void write_freed(void)
{
	touch_store((long *)freed + 3, 1);
}

static void write_freed_byte(void)
{
	touch_store_byte((unsigned char *)freed + QUARANTINE_BLOCK_SIZE - 1, 1);
}

static void update_freed(void)
{
	touch_add((long *)freed, 1);
}

static void publish_freed(void)
{
	touch_publish((long *)freed, 1);
}

static void acquire_freed(void)
{
	touch_acquire((long *)freed);
}

static void set_freed(void)
{
	touch_set(freed, 0, 100);
}

static void copy_from_freed(void)
{
	touch_copy(before, freed, 8);
}

static void copy_to_freed(void)
{
	touch_copy(freed, before, 8);
}

static void set_beyond_the_end(void)
{
	touch_set(before + QUARANTINE_BLOCK_SIZE - 8, 0, 16);
}

static void copy_beyond_the_end(void)
{
	touch_copy(after, before + 8, QUARANTINE_BLOCK_SIZE);
}

static void read_unborn(void)
{
	touch_load((long *)(after + QUARANTINE_BLOCK_SIZE));
}

static void write_unborn(void)
{
	touch_store((long *)(after + 5 * QUARANTINE_BLOCK_SIZE), 1);
}

static void touch_edges(void)
{
	touch_store((long *)(before + QUARANTINE_BLOCK_SIZE - sizeof(long)), 1);
	touch_store((long *)after, 1);
	touch_set(before, 1, QUARANTINE_BLOCK_SIZE);
	touch_copy(after, before, QUARANTINE_BLOCK_SIZE);
}

static void set_nodes(void)
{
	clear_stage();
	before = new_node();
	freed = new_node();
	after = new_node();
	free_node(freed);
}

static void check_fault(stage_role *role, enum access_kind kind, bool write, const void *at)
{
	set_nodes();
	CHECK(!play(FUZZ_STORES_AT_ONCE, 0, FUZZ_GRACE_EARLY, role, NULL, NULL));
	CHECK_SAME(access_fault.kind, kind);
	CHECK_SAME(access_fault.write, write);
	CHECK(!at || access_fault.at == at);
	CHECK(access_fault.where != NULL);
	CHECK_SAME(scheduler.stuck, SCHEDULER_FREE);
}

static void accesses_to_freed_nodes_are_noticed(void)
{
	set_nodes();
	check_fault(read_freed, ACCESS_FREED, false, freed);
	check_fault(read_freed_end, ACCESS_FREED, false, freed + QUARANTINE_BLOCK_SIZE - sizeof(long));
	check_fault(write_freed, ACCESS_FREED, true, freed + 3 * sizeof(long));
	check_fault(write_freed_byte, ACCESS_FREED, true, freed + QUARANTINE_BLOCK_SIZE - 1);
	check_fault(update_freed, ACCESS_FREED, true, freed);
	check_fault(publish_freed, ACCESS_FREED, true, freed);
	check_fault(acquire_freed, ACCESS_FREED, false, freed);
	check_fault(set_freed, ACCESS_FREED, true, freed);
	check_fault(copy_from_freed, ACCESS_FREED, false, freed);
	check_fault(copy_to_freed, ACCESS_FREED, true, freed);
	check_fault(read_unborn, ACCESS_NEVER_ALLOCATED, false, after + QUARANTINE_BLOCK_SIZE);
	check_fault(write_unborn, ACCESS_NEVER_ALLOCATED, true, after + 5 * QUARANTINE_BLOCK_SIZE);
}

static void accesses_that_end_in_freed_nodes_are_noticed(void)
{
	set_nodes();
	check_fault(set_beyond_the_end, ACCESS_FREED, true, NULL);
	check_fault(copy_beyond_the_end, ACCESS_FREED, false, NULL);
}

/* The writer is about to read the node when the reader frees it. */
static void read_node(void)
{
	leave_to(FUZZ_READER1);
	touch_load((long *)before);
	touch_load((long *)before);
}

static void free_the_node(void)
{
	free_node(before);
}

static void a_node_freed_while_the_access_waits_is_noticed(void)
{
	for (uint32_t at = 1; at <= 2; at++) {
		set_nodes();
		fuzz_program_list_switch(&stage_switches,
		                         &(struct fuzz_switch){FUZZ_WRITER, at, FUZZ_READER1});
		CHECK(!play(FUZZ_STORES_LATE, 0, FUZZ_GRACE_EARLY, read_node, free_the_node, NULL));
		CHECK_SAME(access_fault.kind, ACCESS_FREED);
		CHECK(access_fault.at == before);
		stage_switches.switch_count = 0;
	}
}

static void accesses_at_the_edges_are_fine(void)
{
	set_nodes();
	CHECK(play(FUZZ_STORES_LATE, 0, FUZZ_GRACE_EARLY, touch_edges, NULL, NULL));
	CHECK_SAME(access_fault.kind, ACCESS_FINE);
}

/* A fault ends the run before the access: nothing was written, and the fault is forgotten by the next. */
static void a_fault_leaves_memory_alone(void)
{
	unsigned char spoilt;

	set_nodes();
	spoilt = (unsigned char)freed[3 * sizeof(long)];
	CHECK(!play(FUZZ_STORES_AT_ONCE, 0, FUZZ_GRACE_EARLY, write_freed, NULL, NULL));
	CHECK_SAME((unsigned char)freed[3 * sizeof(long)], spoilt);
	CHECK(play(FUZZ_STORES_AT_ONCE, 0, FUZZ_GRACE_EARLY, touch_edges, NULL, NULL));
	CHECK_SAME(access_fault.kind, ACCESS_FINE);
}

static const struct promise promises[] = {
        {"late stores are seen after a release", late_stores_are_seen_after_a_release},
        {"stores at once are seen at once", stores_at_once_are_seen_at_once},
        {"a plain store that others look at is a race", a_plain_store_that_others_look_at_is_a_race},
        {"late stores keep their order", late_stores_keep_their_order},
        {"releases are those and no others", releases_are_those_and_no_others},
        {"a release is of its own thread", a_release_is_of_its_own_thread},
        {"atomic updates are seen at once", updates_are_seen_at_once},
        {"mixed stores come in any order, words as a whole, and stay", mixed_stores_come_in_any_order},
        {"mixed stores take their chances from the seed", mixed_stores_take_their_chances_from_the_seed},
        {"mixed stores know no address", mixed_stores_know_no_address},
        {"a full log is a release", a_full_log_is_a_release},
        {"each access to shared memory is a step", each_access_to_shared_memory_is_a_step},
        {"copies are late too", copies_are_late_too},
        {"accesses to freed nodes are noticed", accesses_to_freed_nodes_are_noticed},
        {"accesses that end in freed nodes are noticed", accesses_that_end_in_freed_nodes_are_noticed},
        {"a node freed while the access waits is noticed", a_node_freed_while_the_access_waits_is_noticed},
        {"accesses at the edges are fine", accesses_at_the_edges_are_fine},
        {"a fault leaves memory alone", a_fault_leaves_memory_alone},
};

int main(int argc, char **argv)
{
	fuzz_program_init(&stage_switches);
	if (argc == 2 && strcmp(argv[1], "--seen") == 0) {
		play_mixed(1);
		printf("%u\n", seen[0]);
		return 0;
	}
	return CHECK_PROMISES(promises);
}
