/* SPDX-License-Identifier: MIT */
/*
 * quarantine.h - nodes for the trees of a threaded run. What is freed stays
 * where it is, spoilt, to the end of the run: a later access is noticed.
 */
#ifndef FUZZ_QUARANTINE_H
#define FUZZ_QUARANTINE_H

#include <stddef.h>
#include <stdint.h>

#include "memory.h"

enum { QUARANTINE_BLOCKS = 16384, QUARANTINE_BLOCK_SIZE = 256 };

enum quarantine_state { QUARANTINE_UNUSED, QUARANTINE_LIVE, QUARANTINE_FREED };

/* Read by access.c, at each access. */
struct quarantine {
	_Alignas(QUARANTINE_BLOCK_SIZE) unsigned char block[QUARANTINE_BLOCKS][QUARANTINE_BLOCK_SIZE];
	unsigned char state[QUARANTINE_BLOCKS];
	unsigned int used;
};
extern struct quarantine quarantine;

/* A run begins: all blocks are new. */
void quarantine_begin(void);

/* Keep all blocks as they are now; make them so again, as often as wanted. */
void quarantine_save(void);
void quarantine_restore(void);

/* An account whose blocks come from here. With no block left, the oldest freed ones are used again. */
void quarantine_account(struct memory_account *account, struct memory_meter *meter);

#endif /* FUZZ_QUARANTINE_H */
