/* SPDX-License-Identifier: MIT */
/*
 * race.c - the test of fuzz/race.c: what orders two accesses, and what does not.
 */
#include "race.h"

#include "../check.h"
#include "quarantine.h"
#include "scheduler.h"

static char tree[64];

static unsigned char *const word = quarantine.block[3] + 16;
static unsigned char *const flag = quarantine.block[5];

static void begin(void)
{
	scheduler.current = FUZZ_MAIN;
	race_begin(tree, sizeof(tree));
}

static void be(enum fuzz_thread thread)
{
	scheduler.current = thread;
}

static void two_reads_are_fine(void)
{
	begin();
	be(FUZZ_WRITER);
	CHECK(race_read(word, 8));
	be(FUZZ_READER1);
	CHECK(race_read(word, 8));
	CHECK(race_load(word, 8, true));
}

static void a_thread_is_in_order_with_itself(void)
{
	begin();
	be(FUZZ_WRITER);
	CHECK(race_write(word, 8) && race_read(word, 8) && race_write(word, 8));
	CHECK(race_store(word, 8, true) && race_load(word, 8, true) && race_write(word, 8));
}

/* One plain access is enough for a race, whoever comes first, and the other one is named. */
static void nothing_orders_them(void)
{
	static const struct {
		const char *words;
		bool write_first, atomic_write, atomic_read, fine;
	} cases[] = {
	        {"plain write, plain read", true, false, false, false},
	        {"plain write, load", true, false, true, false},
	        {"store, plain read", true, true, false, false},
	        {"store, load", true, true, true, true},
	        {"plain read, plain write", false, false, false, false},
	        {"load, plain write", false, false, true, false},
	        {"plain read, store", false, true, false, false},
	        {"load, store", false, true, true, true},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		bool fine = true;

		check_words = cases[i].words;
		begin();
		for (int turn = 0; turn < 2; turn++) {
			bool writes = cases[i].write_first == (turn == 0);

			be(writes ? FUZZ_WRITER : FUZZ_READER2);
			if (writes)
				fine = cases[i].atomic_write ? race_store(word, 8, false)
				                             : race_write(word, 8);
			else
				fine = cases[i].atomic_read ? race_load(word, 8, false) : race_read(word, 8);
			CHECK(fine || turn == 1);
		}
		CHECK(fine == cases[i].fine);
		if (!fine) {
			CHECK(race_other.wrote == cases[i].write_first);
			CHECK(race_other.thread == (cases[i].write_first ? FUZZ_WRITER : FUZZ_READER2));
		}
	}
}

/* Write, publish; look, read: fine with release and acquire, of the same word, and with nothing less. */
static void publish_and_read(bool release, bool acquire, const void *looks_at, bool fine)
{
	begin();
	be(FUZZ_WRITER);
	CHECK(race_write(word, 8));
	CHECK(race_store(flag, 8, release));
	be(FUZZ_READER1);
	CHECK(race_load(looks_at, 8, acquire));
	CHECK(race_read(word, 8) == fine);
}

static void release_and_acquire_order(void)
{
	publish_and_read(true, true, flag, true);
	publish_and_read(false, true, flag, false);
	publish_and_read(true, false, flag, false);
	publish_and_read(true, true, flag + 8, false);
}

/* What comes after a release is not covered by it. */
static void a_release_is_a_moment(void)
{
	begin();
	be(FUZZ_WRITER);
	CHECK(race_store(flag, 8, true));
	CHECK(race_write(word, 8));
	be(FUZZ_READER1);
	CHECK(race_load(flag, 8, true));
	CHECK(!race_read(word, 8));
}

/* A relaxed store hides what was released there before; an update carries it on. */
static void stores_hide_updates_carry_on(void)
{
	for (int update = 0; update < 2; update++) {
		begin();
		be(FUZZ_WRITER);
		race_write(word, 8);
		race_store(flag, 4, true);
		be(FUZZ_READER2);
		CHECK(update ? race_update(flag, 4, false, false) : race_store(flag, 4, false));
		be(FUZZ_READER1);
		race_load(flag, 4, true);
		CHECK(race_read(word, 8) == (update == 1));
	}
}

static void clocks_carry_what_a_thread_knows(void)
{
	struct race_clock clock = {{0}};

	begin();
	be(FUZZ_READER1);
	race_read(word, 8);
	race_release(&clock);
	be(FUZZ_READER3);
	race_read(word, 8);
	be(FUZZ_WRITER);
	race_acquire(&clock);
	CHECK(!race_write(word, 8));
	CHECK(race_other.thread == FUZZ_READER3);
}

/* Whoever runs it: a callback knows what call_rcu's caller did, not what its runner does. */
static void callbacks_are_a_thread_of_their_own(void)
{
	struct race_clock called = {{0}}, returned = {{0}};

	begin();
	be(FUZZ_WRITER);
	race_write(word, 8);
	race_release(&called);
	be(FUZZ_READER1);
	race_read(flag, 8);
	race_enter_callback(&called);
	CHECK(race_write(word, 8));
	CHECK(!race_write(flag, 8));
	race_release(&returned);
	race_leave_callback();
	CHECK(!race_read(word, 8));
	race_acquire(&returned);
	CHECK(race_read(word, 8));
}

static void words_and_halves(void)
{
	begin();
	be(FUZZ_WRITER);
	race_write(word, 8);
	race_write(tree + 8, 4);
	be(FUZZ_READER1);
	CHECK(race_write(word + 8, 8) && race_write(word - 8, 8));
	CHECK(race_write(tree + 12, 4) && race_write(tree + 4, 4));
	CHECK(!race_read(tree + 4, 8));
	CHECK(!race_read(word - 24, 64));
}

static void what_is_forgotten_races_with_nothing(void)
{
	begin();
	be(FUZZ_WRITER);
	race_write(quarantine.block[3], QUARANTINE_BLOCK_SIZE);
	race_forget(quarantine.block[3], QUARANTINE_BLOCK_SIZE);
	be(FUZZ_READER1);
	CHECK(race_read(word, 8));
	be(FUZZ_WRITER);
	race_write(word, 8);
	begin();
	be(FUZZ_READER1);
	CHECK(race_read(word, 8));
}

static const struct promise promises[] = {
        {"two reads are fine", two_reads_are_fine},
        {"a thread is in order with itself", a_thread_is_in_order_with_itself},
        {"one plain access is enough for a race", nothing_orders_them},
        {"release and acquire of one word order", release_and_acquire_order},
        {"a release is a moment", a_release_is_a_moment},
        {"a store hides what was released, an update carries it on", stores_hide_updates_carry_on},
        {"clocks carry what a thread knows", clocks_carry_what_a_thread_knows},
        {"callbacks are a thread of their own", callbacks_are_a_thread_of_their_own},
        {"words of nodes, halves of words of trees", words_and_halves},
        {"what is forgotten races with nothing", what_is_forgotten_races_with_nothing},
};

int main(void)
{
	return CHECK_PROMISES(promises);
}
