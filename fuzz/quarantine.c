/* SPDX-License-Identifier: MIT */
#include "quarantine.h"

#include "access.h"
#include "race.h"

#include <stdlib.h>
#include <string.h>

struct quarantine quarantine;

/* As numbers and as pointers these are neither small nor valid. */
enum { NEW = 0xa5, SPOILT = 0x5e };

static unsigned int oldest; /* where to look for a freed block when no new one is left */

void quarantine_begin(void)
{
	memset(quarantine.state, QUARANTINE_UNUSED, quarantine.used);
	quarantine.used = 0;
	oldest = 0;
}

static struct {
	unsigned char block[QUARANTINE_BLOCKS][QUARANTINE_BLOCK_SIZE];
	unsigned char state[QUARANTINE_BLOCKS];
	unsigned int used, oldest;
} saved;

void quarantine_save(void)
{
	saved.used = quarantine.used;
	saved.oldest = oldest;
	memcpy(saved.block, quarantine.block, quarantine.used * sizeof(saved.block[0]));
	memcpy(saved.state, quarantine.state, quarantine.used);
}

void quarantine_restore(void)
{
	memset(quarantine.state + saved.used, QUARANTINE_UNUSED, quarantine.used - saved.used);
	quarantine.used = saved.used;
	oldest = saved.oldest;
	memcpy(quarantine.block, saved.block, quarantine.used * sizeof(saved.block[0]));
	memcpy(quarantine.state, saved.state, quarantine.used);
}

static unsigned int find_block(void)
{
	if (quarantine.used < QUARANTINE_BLOCKS)
		return quarantine.used++;
	for (unsigned int i = 0; i < QUARANTINE_BLOCKS; i++) {
		oldest = (oldest + 1) % QUARANTINE_BLOCKS;
		if (quarantine.state[oldest] != QUARANTINE_FREED)
			continue;
		race_forget(quarantine.block[oldest], QUARANTINE_BLOCK_SIZE);
		return oldest;
	}
	abort(); /* no program that a decoder takes holds so many nodes */
}

static void *block_alloc(void *ctx, size_t size, size_t alignment)
{
	struct memory_account *account = ctx;
	unsigned int i = find_block();

	if (size > QUARANTINE_BLOCK_SIZE || alignment > QUARANTINE_BLOCK_SIZE)
		abort();
	account->live++;
	account->meter->calls++;
	quarantine.state[i] = QUARANTINE_LIVE;
	memset(quarantine.block[i], NEW, size);
	return quarantine.block[i];
}

static void block_free(void *ctx, void *block, size_t size)
{
	struct memory_account *account = ctx;
	size_t i = (size_t)((unsigned char *)block - quarantine.block[0]) / QUARANTINE_BLOCK_SIZE;

	access_free(block, size);
	account->live--;
	quarantine.state[i] = QUARANTINE_FREED;
	memset(block, SPOILT, size);
}

void quarantine_account(struct memory_account *account, struct memory_meter *meter)
{
	memory_account_init(account, meter);
	account->allocator.alloc = block_alloc;
	account->allocator.free = block_free;
}
