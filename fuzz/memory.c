/* SPDX-License-Identifier: MIT */
/*
 * memory.c - blocks from malloc for lockstep's trees: counted, poisoned, failing on demand.
 */
#include <stdlib.h>
#include <string.h>

#include "memory.h"

/* What a freed block holds: neither a pointer that works nor NULL. */
#define POISON 0x6b

static void *account_alloc(void *ctx, size_t size, size_t alignment)
{
	struct memory_account *account = ctx;
	struct memory_meter *meter = account->meter;
	void *block;

	if (++meter->calls == meter->fail) {
		meter->fired = true;
		return NULL;
	}
	block = aligned_alloc(alignment, size);
	if (!block)
		abort(); /* the machine's own shortage is not the program's `(fail n)` */
	account->live++;
	return block;
}

static void account_free(void *ctx, void *block, size_t size)
{
	struct memory_account *account = ctx;

	account->live--;
	memset(block, POISON, size);
	/* The block ends here: without this a compiler may drop the memset as a dead store. */
	__asm__ volatile("" : : "r"(block) : "memory");
	free(block);
}

void memory_account_init(struct memory_account *account, struct memory_meter *meter)
{
	account->allocator.alloc = account_alloc;
	account->allocator.free = account_free;
	account->allocator.ctx = account;
	account->meter = meter;
	account->live = 0;
}

void memory_meter_begin(struct memory_meter *meter, unsigned long fail)
{
	meter->calls = 0;
	meter->fail = fail;
	meter->fired = false;
}
