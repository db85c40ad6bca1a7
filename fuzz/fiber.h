/* SPDX-License-Identifier: MIT */
/*
 * fiber.h - stacks that take turns in one thread of the system.
 *
 * The scheduler's threads are fibers: a switch costs some ten instructions, and
 * happens where we say and nowhere else.
 */
#ifndef FUZZ_FIBER_H
#define FUZZ_FIBER_H

struct fiber {
	void *stack;   /* lowest address; NULL: the stack that the system gave, or none yet */
	void *pointer; /* where it stands, while others run */
};

/*
 * The next switch to `f` calls run(), on an empty stack of its own, which is
 * made at the first start and used again. run must not return. What the fiber
 * did before is forgotten.
 */
void fiber_start(struct fiber *f, void (*run)(void));

/* Leave `from`, go on in `to`; returns when something switches back to `from`. */
void fiber_switch(struct fiber *from, struct fiber *to);

#endif /* FUZZ_FIBER_H */
