/* SPDX-License-Identifier: MIT */
/*
 * memory.h - the allocator under every tree of a lockstep run: one malloc a
 * block, so that sanitizers see each node; it counts, and fails on demand.
 *
 * A tree has an account of its own; all accounts of a run share one meter,
 * because `(fail n)` counts the allocations of an operation, not of a tree.
 */
#ifndef FUZZ_MEMORY_H
#define FUZZ_MEMORY_H

#include <maple_tree.h>

/* Calls of alloc within the present operation, in all trees. */
struct memory_meter {
	unsigned long calls;
	unsigned long fail; /* the number of the call that gets NULL; 0: none */
	bool fired;         /* ... and it did */
};

struct memory_account {
	struct mt_allocator allocator; /* ctx is this account */
	struct memory_meter *meter;
	unsigned long live; /* blocks that the tree holds */
};

void memory_account_init(struct memory_account *account, struct memory_meter *meter);

/* An operation begins: count from 0, fail the n-th call (0: none). */
void memory_meter_begin(struct memory_meter *meter, unsigned long fail);

#endif /* FUZZ_MEMORY_H */
