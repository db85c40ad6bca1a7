/* SPDX-License-Identifier: MIT */
/*
 * quarantine.c - the test of fuzz/quarantine.c: what is freed stays, spoilt, until nothing else is left.
 */
#include <stdlib.h>

#include "../check.h"
#include "stage.h"

enum { SIZE = QUARANTINE_BLOCK_SIZE };

static size_t number_of(const void *block)
{
	return (size_t)((const unsigned char *)block - quarantine.block[0]) / SIZE;
}

static bool is_all(const unsigned char *block, unsigned char byte)
{
	for (unsigned int i = 0; i < SIZE; i++)
		if (block[i] != byte)
			return false;
	return true;
}

static void blocks_are_new_and_apart(void)
{
	unsigned char *a, *b;

	clear_stage();
	memset(quarantine.block, 0, 4 * SIZE);
	a = new_node();
	b = new_node();
	CHECK(a != b);
	CHECK_SAME((uintptr_t)a % SIZE, 0);
	CHECK_SAME((uintptr_t)b % SIZE, 0);
	CHECK_SAME(quarantine.state[number_of(a)], QUARANTINE_LIVE);
	CHECK_SAME(quarantine.state[number_of(b)], QUARANTINE_LIVE);
	/* What was not written is no small number, no pointer and no zero. */
	CHECK(a[0] != 0 && is_all(a, a[0]));
	CHECK_SAME(stage_account.live, 2);
	CHECK_SAME(stage_meter.calls, 2);
}

static void what_is_freed_is_spoilt(void)
{
	unsigned char *a, *b, new_byte;

	clear_stage();
	a = new_node();
	b = new_node();
	new_byte = b[0];
	memset(a, 0, SIZE);
	free_node(a);
	CHECK(a[0] != 0 && a[0] != new_byte && is_all(a, a[0]));
	CHECK(is_all(b, new_byte));
	CHECK_SAME(quarantine.state[number_of(a)], QUARANTINE_FREED);
	CHECK_SAME(stage_account.live, 1);
}

/* As long as there are new ones, freed blocks are left alone. */
static void freed_blocks_are_used_last(void)
{
	unsigned char *a;

	clear_stage();
	a = new_node();
	free_node(a);
	for (unsigned int i = 1; i < QUARANTINE_BLOCKS; i++) {
		void *other = new_node();

		CHECK(other != a);
		CHECK_SAME(number_of(other), i);
	}
	CHECK_SAME(quarantine.state[number_of(a)], QUARANTINE_FREED);
	CHECK(new_node() == a);
	CHECK_SAME(quarantine.state[number_of(a)], QUARANTINE_LIVE);
	CHECK_SAME(stage_account.live, QUARANTINE_BLOCKS);
}

/* With every block used once, they go round: the one just freed comes last. */
static void reuse_goes_round(void)
{
	void *block[5];

	clear_stage();
	for (unsigned int i = 0; i < QUARANTINE_BLOCKS; i++)
		new_node();
	for (unsigned int i = 0; i < 5; i++)
		free_node(block[i] = quarantine.block[100 + 7 * i]);
	for (unsigned int i = 0; i < 4; i++) {
		CHECK(new_node() == block[i]);
		free_node(block[i]);
	}
	CHECK(new_node() == block[4]);
	CHECK(new_node() == block[0]);
}

/* ---- Saved and restored -------------------------------------------------- */

static void what_was_saved_comes_back(void)
{
	unsigned char *live, *freed, *later, spoilt;

	clear_stage();
	live = new_node();
	freed = new_node();
	memset(live, 'a', SIZE);
	free_node(freed);
	spoilt = freed[0];
	quarantine_save();
	for (int i = 0; i < 3; i++) {
		memset(live, 'b', SIZE);
		free_node(live);
		memset(freed, 'c', SIZE);
		later = new_node();
		CHECK_SAME(number_of(later), 2); /* the same in each run */
		quarantine_restore();
		CHECK(is_all(live, 'a'));
		CHECK(is_all(freed, spoilt));
		CHECK_SAME(quarantine.state[number_of(live)], QUARANTINE_LIVE);
		CHECK_SAME(quarantine.state[number_of(freed)], QUARANTINE_FREED);
		CHECK_SAME(quarantine.state[number_of(later)], QUARANTINE_UNUSED);
		CHECK_SAME(quarantine.used, 2);
	}
}

static void the_order_of_reuse_comes_back(void)
{
	void *next;

	clear_stage();
	for (unsigned int i = 0; i < QUARANTINE_BLOCKS; i++)
		new_node();
	for (unsigned int i = 50; i < 60; i++)
		free_node(quarantine.block[i]);
	new_node();
	quarantine_save();
	next = new_node();
	new_node();
	quarantine_restore();
	CHECK(new_node() == next);
}

static void a_run_begins_with_nothing(void)
{
	clear_stage();
	for (int i = 0; i < 10; i++)
		new_node();
	quarantine_begin();
	for (int i = 0; i < 10; i++)
		CHECK_SAME(quarantine.state[i], QUARANTINE_UNUSED);
	CHECK_SAME(number_of(new_node()), 0);
}

static const struct promise promises[] = {
        {"blocks are new, and apart", blocks_are_new_and_apart},
        {"what is freed is spoilt", what_is_freed_is_spoilt},
        {"freed blocks are used when nothing else is left", freed_blocks_are_used_last},
        {"reuse goes round", reuse_goes_round},
        {"what was saved comes back, as often as wanted", what_was_saved_comes_back},
        {"the order of reuse comes back", the_order_of_reuse_comes_back},
        {"a run begins with nothing", a_run_begins_with_nothing},
};

int main(void)
{
	return CHECK_PROMISES(promises);
}
