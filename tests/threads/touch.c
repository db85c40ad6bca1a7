/* SPDX-License-Identifier: MIT */
#include "touch.h"

#include <string.h>

long touch_load(const long *at)
{
	return *at;
}

void touch_store(long *at, long value)
{
	*at = value;
}

void touch_store_byte(unsigned char *at, unsigned char value)
{
	*at = value;
}

void touch_store_short(unsigned short *at, unsigned short value)
{
	*at = value;
}

void touch_store_int(unsigned int *at, unsigned int value)
{
	*at = value;
}

void touch_copy(void *to, const void *from, size_t size)
{
	memcpy(to, from, size);
}

void touch_move(void *to, const void *from, size_t size)
{
	memmove(to, from, size);
}

void touch_set(void *at, int byte, size_t size)
{
	memset(at, byte, size);
}

long touch_acquire(const long *at)
{
	return __atomic_load_n(at, __ATOMIC_ACQUIRE);
}

void touch_publish(long *at, long value)
{
	__atomic_store_n(at, value, __ATOMIC_RELEASE);
}

void touch_poke(long *at, long value)
{
	__atomic_store_n(at, value, __ATOMIC_RELAXED);
}

long touch_add(long *at, long value)
{
	return __atomic_fetch_add(at, value, __ATOMIC_SEQ_CST);
}

long touch_exchange(long *at, long value)
{
	return __atomic_exchange_n(at, value, __ATOMIC_SEQ_CST);
}

bool touch_replace(long *at, long expected, long value)
{
	return __atomic_compare_exchange_n(at, &expected, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

long touch_add_relaxed(long *at, long value)
{
	return __atomic_fetch_add(at, value, __ATOMIC_RELAXED);
}

long touch_exchange_acquire(long *at, long value)
{
	return __atomic_exchange_n(at, value, __ATOMIC_ACQUIRE);
}
