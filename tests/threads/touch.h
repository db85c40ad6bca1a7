/* SPDX-License-Identifier: MIT */
/*
 * touch.h - single accesses to memory, compiled as the library of the threaded target is: each of them
 * calls fuzz/access.c.
 */
#ifndef TESTS_THREADS_TOUCH_H
#define TESTS_THREADS_TOUCH_H

#include <stdbool.h>
#include <stddef.h>

/* Plain. */
long touch_load(const long *at);
void touch_store(long *at, long value);
void touch_store_byte(unsigned char *at, unsigned char value);
void touch_store_short(unsigned short *at, unsigned short value);
void touch_store_int(unsigned int *at, unsigned int value);

/* memcpy, memmove, memset. */
void touch_copy(void *to, const void *from, size_t size);
void touch_move(void *to, const void *from, size_t size);
void touch_set(void *at, int byte, size_t size);

/* Atomic. */
long touch_acquire(const long *at);
void touch_publish(long *at, long value); /* a release */
void touch_poke(long *at, long value);    /* relaxed */
long touch_add(long *at, long value); /* sequentially consistent, as those below; they give what was there */
long touch_exchange(long *at, long value);
bool touch_replace(long *at, long expected, long value);
long touch_add_relaxed(long *at, long value);
long touch_exchange_acquire(long *at, long value);

#endif /* TESTS_THREADS_TOUCH_H */
