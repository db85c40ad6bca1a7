/* SPDX-License-Identifier: MIT */
/*
 * fiber.c - switching stacks: a few instructions where we know the machine, ucontext elsewhere.
 */
#include "fiber.h"

#include <err.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/*
 * Much more than any call needs; pages that are not touched cost nothing. The lowest one catches a stack that
 * is full, the highest one a write beyond an array on it: what breaks then is only the fiber.
 */
enum { STACK_SIZE = 256 * 1024, GUARD_SIZE = 4096 };

static void make_stack(struct fiber *f)
{
	char *stack = mmap(NULL, STACK_SIZE, PROT_READ | PROT_WRITE,
	                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (stack == MAP_FAILED || mprotect(stack, GUARD_SIZE, PROT_NONE) != 0 ||
	    mprotect(stack + STACK_SIZE - GUARD_SIZE, GUARD_SIZE, PROT_NONE) != 0)
		err(2, "cannot make a stack of %d bytes", STACK_SIZE);
	f->stack = stack;
}

#if defined(__x86_64__)

/* The registers that a call preserves go onto the stack, and its pointer into *from. */
void fiber_swap(void **from, void *to);
__asm__(".text\n"
        ".globl fiber_swap\n"
        ".type fiber_swap, @function\n"
        "fiber_swap:\n"
        "	push %rbp\n"
        "	push %rbx\n"
        "	push %r12\n"
        "	push %r13\n"
        "	push %r14\n"
        "	push %r15\n"
        "	mov %rsp, (%rdi)\n"
        "	mov %rsi, %rsp\n"
        "	pop %r15\n"
        "	pop %r14\n"
        "	pop %r13\n"
        "	pop %r12\n"
        "	pop %rbx\n"
        "	pop %rbp\n"
        "	ret\n"
        ".size fiber_swap, .-fiber_swap\n");

/* Preserved registers, the address that swap returns to, and none that run could return to. */
enum { SAVED = 6, FRAME = SAVED + 2 };

#elif defined(__aarch64__)

void fiber_swap(void **from, void *to);
__asm__(".text\n"
        ".globl fiber_swap\n"
        ".type fiber_swap, %function\n"
        "fiber_swap:\n"
        "	sub sp, sp, #160\n"
        "	stp x30, x29, [sp]\n"
        "	stp x19, x20, [sp, #16]\n"
        "	stp x21, x22, [sp, #32]\n"
        "	stp x23, x24, [sp, #48]\n"
        "	stp x25, x26, [sp, #64]\n"
        "	stp x27, x28, [sp, #80]\n"
        "	stp d8, d9, [sp, #96]\n"
        "	stp d10, d11, [sp, #112]\n"
        "	stp d12, d13, [sp, #128]\n"
        "	stp d14, d15, [sp, #144]\n"
        "	mov x9, sp\n"
        "	str x9, [x0]\n"
        "	mov sp, x1\n"
        "	ldp x30, x29, [sp]\n"
        "	ldp x19, x20, [sp, #16]\n"
        "	ldp x21, x22, [sp, #32]\n"
        "	ldp x23, x24, [sp, #48]\n"
        "	ldp x25, x26, [sp, #64]\n"
        "	ldp x27, x28, [sp, #80]\n"
        "	ldp d8, d9, [sp, #96]\n"
        "	ldp d10, d11, [sp, #112]\n"
        "	ldp d12, d13, [sp, #128]\n"
        "	ldp d14, d15, [sp, #144]\n"
        "	add sp, sp, #160\n"
        "	ret\n"
        ".size fiber_swap, .-fiber_swap\n");

enum { SAVED = 0, FRAME = 20 };

#endif

#if defined(__x86_64__) || defined(__aarch64__)

void fiber_start(struct fiber *f, void (*run)(void))
{
	void **top;

	if (!f->stack)
		make_stack(f);
	top = (void **)((char *)f->stack + STACK_SIZE - GUARD_SIZE) - FRAME;
	memset(top, 0, FRAME * sizeof(*top));
	top[SAVED] = (void *)(uintptr_t)run;
	f->pointer = top;
}

void fiber_switch(struct fiber *from, struct fiber *to)
{
	fiber_swap(&from->pointer, to->pointer);
}

#else

#include <ucontext.h>

static ucontext_t *context_of(struct fiber *f)
{
	if (!f->pointer)
		f->pointer = calloc(1, sizeof(ucontext_t));
	if (!f->pointer)
		err(2, "no memory");
	return f->pointer;
}

void fiber_start(struct fiber *f, void (*run)(void))
{
	ucontext_t *context = context_of(f);

	if (!f->stack)
		make_stack(f);
	getcontext(context);
	context->uc_stack.ss_sp = (char *)f->stack + GUARD_SIZE;
	context->uc_stack.ss_size = STACK_SIZE - 2 * GUARD_SIZE;
	context->uc_link = NULL;
	makecontext(context, run, 0);
}

void fiber_switch(struct fiber *from, struct fiber *to)
{
	swapcontext(context_of(from), context_of(to));
}

#endif
