/* SPDX-License-Identifier: MIT */
/*
 * access.c - the runtime that instrumented code calls, in place of ThreadSanitizer's.
 */
#include "access.h"

#include "race.h"
#include "random.h"

#include <string.h>

struct access_fault access_fault;

__attribute__((section("__libfuzzer_extra_counters"), used)) struct access_places access_places;

/* ---- Places -------------------------------------------------------------- */

/* Where a program's code begins, so that a place has the same number in every process. */
extern const char __executable_start[];

static inline size_t place_of(const void *where)
{
	return ((uintptr_t)where - (uintptr_t)__executable_start) / 2 % ACCESS_PLACES;
}

/* ---- The log of stores --------------------------------------------------- */

/* A store that its thread has not released yet: what was there before; while its thread is away, what it
 * wrote. */
struct entry {
	unsigned char *at;
	unsigned int size;
	unsigned char bytes[sizeof(long)];
};

enum { LOG_MAX = 4096 };

struct log {
	unsigned int count;
	bool away; /* its thread does not run: none of this has happened */
	struct entry entry[LOG_MAX];
};

static struct {
	uintptr_t trees, trees_size;
	uintptr_t low, span; /* nodes, trees and what lies between: does an access matter at all? */
	enum fuzz_stores stores;
	bool watches; /* for races: while all stores are seen at once, what is not ordered shows no other way
	               */
	uint32_t seed;
	struct log log[FUZZ_THREADS];
} own;

void access_begin(const void *begin, size_t size, enum fuzz_stores stores, uint32_t seed)
{
	uintptr_t nodes = (uintptr_t)quarantine.block, end;

	own.trees = (uintptr_t)begin;
	own.trees_size = size;
	own.low = own.trees < nodes ? own.trees : nodes;
	end = own.trees > nodes ? own.trees + size : nodes + sizeof(quarantine.block);
	own.span = end - own.low;
	own.stores = stores;
	own.watches = stores == FUZZ_STORES_AT_ONCE;
	own.seed = seed;
	for (unsigned int i = 0; i < FUZZ_THREADS; i++) {
		own.log[i].count = 0;
		own.log[i].away = false;
	}
	access_fault = (struct access_fault){.kind = ACCESS_FINE};
	race_begin(begin, size);
}

void access_release(void)
{
	own.log[scheduler.current].count = 0;
}

/* Words are all but a few of what is copied. */
static inline void copy(void *to, const void *from, unsigned int size)
{
	if (size == sizeof(long))
		memcpy(to, from, sizeof(long));
	else
		memcpy(to, from, size);
}

/* A full log is a release: a buffer of stores is only so long. */
static inline void keep(unsigned char *at, unsigned int size)
{
	struct log *log = &own.log[scheduler.current];
	struct entry *entry;

	if (log->count == LOG_MAX)
		log->count = 0;
	entry = &log->entry[log->count++];
	entry->at = at;
	entry->size = size;
	copy(entry->bytes, at, size);
}

static void keep_store(const void *at, size_t size)
{
	unsigned char *byte = (unsigned char *)at;

	if (own.stores == FUZZ_STORES_AT_ONCE || scheduler.current == FUZZ_MAIN)
		return;
	for (; __builtin_expect(size > sizeof(long), 0); size -= sizeof(long), byte += sizeof(long))
		keep(byte, sizeof(long));
	keep(byte, (unsigned int)size);
}

/* Exchange what memory holds with what the entry does. */
static void turn(struct entry *entry)
{
	unsigned char bytes[sizeof(entry->bytes)];

	copy(bytes, entry->at, entry->size);
	copy(entry->at, entry->bytes, entry->size);
	copy(entry->bytes, bytes, entry->size);
}

/* A word's number, the same in every process. */
static uint64_t word_at(const void *at)
{
	uintptr_t in_nodes = (uintptr_t)at - (uintptr_t)quarantine.block,
	          in_trees = (uintptr_t)at - own.trees;

	return (in_nodes < sizeof(quarantine.block) ? in_nodes : ~in_trees) / sizeof(long);
}

/* All stores to one word share their fate, so that nobody sees them in a wrong order. */
static bool is_to_hide(const struct entry *entry, uint64_t salt)
{
	struct fuzz_random random = {word_at(entry->at) ^ salt};

	return own.stores == FUZZ_STORES_LATE || fuzz_random_next(&random) >> 63;
}

/* Which words are hidden depends on the place only, so that a listed schedule repeats it. */
static uint64_t salt_of(uint32_t op, uint32_t at)
{
	struct fuzz_random random = {((uint64_t)own.seed << 32 | op) ^ (uint64_t)at << 16};

	return fuzz_random_next(&random);
}

void access_leave(enum fuzz_thread thread, uint32_t op, uint32_t at, const void *where)
{
	struct log *log = &own.log[thread];
	unsigned int hidden = 0;
	uint64_t salt;

	if (where)
		access_places.waited[place_of(where)]++;
	log->away = true;
	if (!log->count)
		return;
	salt = own.stores == FUZZ_STORES_MIXED ? salt_of(op, at) : 0;
	/* Those that become visible now stay so: they leave the log. */
	for (unsigned int i = 0; i < log->count; i++)
		if (is_to_hide(&log->entry[i], salt))
			log->entry[hidden++] = log->entry[i];
	log->count = hidden;
	for (unsigned int i = log->count; i > 0; i--)
		turn(&log->entry[i - 1]);
}

void access_enter(enum fuzz_thread thread)
{
	struct log *log = &own.log[thread];

	log->away = false;
	for (unsigned int i = 0; i < log->count; i++)
		turn(&log->entry[i]);
}

void access_end(void)
{
	for (unsigned int i = 0; i < FUZZ_THREADS; i++)
		if (own.log[i].away)
			access_enter(i);
	own.watches = false;
}

/* ---- Accesses ------------------------------------------------------------ */

static _Noreturn __attribute__((noinline)) void fail_access(enum access_kind kind, const void *at, bool write,
                                                            const void *where)
{
	access_fault = (struct access_fault){.kind = kind, .write = write, .at = at, .where = where};
	scheduler_fail();
}

static inline bool is_node(const void *at)
{
	return (uintptr_t)at - (uintptr_t)quarantine.block < sizeof(quarantine.block);
}

static inline bool is_tree(const void *at)
{
	return (uintptr_t)at - own.trees < own.trees_size;
}

/* Is this memory that threads share? Most accesses are to the stack. */
static inline bool may_be_shared(const void *at)
{
	return __builtin_expect((uintptr_t)at - own.low < own.span, 0);
}

static inline bool is_shared(const void *at)
{
	return is_node(at) || is_tree(at);
}

/* Of a node. */
static inline unsigned char state_of(const void *at)
{
	return quarantine.state[((uintptr_t)at - (uintptr_t)quarantine.block) / QUARANTINE_BLOCK_SIZE];
}

static inline bool is_live(const void *at)
{
	return state_of(at) == QUARANTINE_LIVE;
}

static inline void check_block(const void *at, bool write, const void *where)
{
	if (__builtin_expect(is_node(at) && !is_live(at), 0))
		fail_access(state_of(at) == QUARANTINE_FREED ? ACCESS_FREED : ACCESS_NEVER_ALLOCATED, at,
		            write, where);
}

static inline void check_node(const void *at, size_t size, bool write, const void *where)
{
	check_block(at, write, where);
	if (size > sizeof(long))
		check_block((const char *)at + size - 1, write, where);
}

static __attribute__((noinline)) void decide_and_check(const void *at, size_t size, bool write,
                                                       const void *where)
{
	scheduler_decide(where);
	check_node(at, size, write, where);
}

/* The step of an access to shared memory; after it the memory must be there, whoever ran meanwhile. */
static inline void step(const void *at, size_t size, bool write, const void *where)
{
	access_places.touched[place_of(where)]++;
	if (__builtin_expect(--scheduler.left == 0, 0))
		decide_and_check(at, size, write, where);
	else
		check_node(at, size, write, where);
}

/*
 * Most accesses are to a word of a live node, change no thread, and are not held against others: a step, and
 * no more. False: this is not one of them, and nothing has been done.
 */
static inline bool step_quickly(const void *at, size_t size, const void *where)
{
	if (!is_node(at) || !is_live(at) || size > sizeof(long) || own.watches || scheduler.left == 1)
		return false;
	access_places.touched[place_of(where)]++;
	scheduler.left--;
	return true;
}

static inline bool is_watched(void)
{
	return own.watches && scheduler.current != FUZZ_MAIN;
}

static inline void must_not_race(bool fine, const void *at, bool write, const void *where)
{
	if (!fine)
		fail_access(ACCESS_RACE, at, write, where);
}

/* C11's orders, as the callbacks number them. */
enum order { RELAXED, CONSUME, ACQUIRE, RELEASE, ACQ_REL, SEQ_CST };

static inline bool is_acquire(int order)
{
	return order != RELAXED && order != RELEASE;
}

static inline bool is_release(int order)
{
	return order >= RELEASE;
}

static __attribute__((noinline)) void any_read(const void *at, size_t size, const void *where)
{
	if (!is_shared(at))
		return;
	step(at, size, false, where);
	if (is_watched())
		must_not_race(race_read(at, size), at, false, where);
}

static __attribute__((noinline)) void shared_read(const void *at, size_t size, const void *where)
{
	if (!step_quickly(at, size, where))
		any_read(at, size, where);
}

static __attribute__((noinline)) void any_write(const void *at, size_t size, const void *where)
{
	if (!is_shared(at))
		return;
	step(at, size, true, where);
	if (is_watched())
		must_not_race(race_write(at, size), at, true, where);
	keep_store(at, size);
}

static __attribute__((noinline)) void shared_write(const void *at, size_t size, const void *where)
{
	if (step_quickly(at, size, where))
		keep_store(at, size);
	else
		any_write(at, size, where);
}

static __attribute__((noinline)) void shared_load(const void *at, size_t size, int order, const void *where)
{
	if (!is_shared(at))
		return;
	step(at, size, false, where);
	if (is_watched())
		must_not_race(race_load(at, size, is_acquire(order)), at, false, where);
}

static __attribute__((noinline)) void shared_store(const void *at, size_t size, int order, const void *where)
{
	if (!is_shared(at))
		return;
	step(at, size, true, where);
	if (is_watched())
		must_not_race(race_store(at, size, is_release(order)), at, true, where);
	if (!is_release(order))
		keep_store(at, size);
}

static __attribute__((noinline)) void shared_update(const void *at, size_t size, int order, const void *where)
{
	if (!is_shared(at))
		return;
	step(at, size, true, where);
	if (is_watched())
		must_not_race(race_update(at, size, is_acquire(order), is_release(order)), at, true, where);
}

static inline void reads(const void *at, size_t size, const void *where)
{
	if (may_be_shared(at))
		shared_read(at, size, where);
}

static inline void writes(const void *at, size_t size, const void *where)
{
	if (may_be_shared(at))
		shared_write(at, size, where);
}

static inline void loads(const void *at, size_t size, int order, const void *where)
{
	if (may_be_shared(at))
		shared_load(at, size, order, where);
}

static inline void stores(const void *at, size_t size, int order, const void *where)
{
	if (may_be_shared(at))
		shared_store(at, size, order, where);
	if (is_release(order))
		access_release();
}

static inline void updates(const void *at, size_t size, int order, const void *where)
{
	if (may_be_shared(at))
		shared_update(at, size, order, where);
	if (is_release(order))
		access_release();
}

/* Whoever frees memory changes all of it; once. */
void access_free(const void *at, size_t size)
{
	check_block(at, true, NULL);
	if (is_watched())
		must_not_race(race_write(at, size), at, true, NULL);
}

/* ---- The callbacks ------------------------------------------------------- */

#define WHERE __builtin_return_address(0)

void __tsan_init(void);
void __tsan_init(void)
{
}

void __tsan_func_entry(void *);
void __tsan_func_exit(void);
void __tsan_func_entry(void *caller)
{
	(void)caller;
}

void __tsan_func_exit(void)
{
}

/* clang-format off */
#define PLAIN(size)                                                       \
	void __tsan_read##size(void *at);                                 \
	void __tsan_write##size(void *at);                                \
	void __tsan_read_write##size(void *at);                           \
	void __tsan_unaligned_read##size(void *at);                       \
	void __tsan_unaligned_write##size(void *at);                      \
	void __tsan_read##size(void *at) { reads(at, size, WHERE); }            \
	void __tsan_write##size(void *at) { writes(at, size, WHERE); }    \
	void __tsan_read_write##size(void *at) { writes(at, size, WHERE); } \
	void __tsan_unaligned_read##size(void *at) { reads(at, size, WHERE); }  \
	void __tsan_unaligned_write##size(void *at) { writes(at, size, WHERE); }
PLAIN(1)
PLAIN(2)
PLAIN(4)
PLAIN(8)
PLAIN(16)
/* clang-format on */

void __tsan_read_range(void *at, unsigned long size);
void __tsan_write_range(void *at, unsigned long size);
void __tsan_read_range(void *at, unsigned long size)
{
	reads(at, size, WHERE);
}

void __tsan_write_range(void *at, unsigned long size)
{
	writes(at, size, WHERE);
}

/* clang-format off */
#define UPDATE(bits, type, name, builtin)                                                     \
	type __tsan_atomic##bits##_##name(volatile type *at, type value, int order);          \
	type __tsan_atomic##bits##_##name(volatile type *at, type value, int order)           \
	{                                                                                     \
		updates((const void *)at, sizeof(type), order, WHERE);                        \
		return builtin(at, value, __ATOMIC_SEQ_CST);                                  \
	}
#define COMPARE_EXCHANGE(bits, type, name)                                                    \
	int __tsan_atomic##bits##_compare_exchange_##name(volatile type *at, type *expected, type value, int order, int failed); \
	int __tsan_atomic##bits##_compare_exchange_##name(volatile type *at, type *expected, type value, int order, int failed) \
	{                                                                                     \
		(void)failed;                                                                 \
		updates((const void *)at, sizeof(type), order, WHERE);                        \
		return __atomic_compare_exchange_n(at, expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST); \
	}
#define COMPARE_EXCHANGE_VALUE(bits, type)                                                    \
	type __tsan_atomic##bits##_compare_exchange_val(volatile type *at, type expected, type value, int order, int failed); \
	type __tsan_atomic##bits##_compare_exchange_val(volatile type *at, type expected, type value, int order, int failed) \
	{                                                                                     \
		(void)failed;                                                                 \
		updates((const void *)at, sizeof(type), order, WHERE);                        \
		__atomic_compare_exchange_n(at, &expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST); \
		return expected;                                                              \
	}
#define ATOMIC(bits, type)                                                                    \
	type __tsan_atomic##bits##_load(const volatile type *at, int order);                  \
	type __tsan_atomic##bits##_load(const volatile type *at, int order)                   \
	{                                                                                     \
		loads((const void *)at, sizeof(type), order, WHERE);                          \
		return *at;                                                                   \
	}                                                                                     \
	void __tsan_atomic##bits##_store(volatile type *at, type value, int order);           \
	void __tsan_atomic##bits##_store(volatile type *at, type value, int order)            \
	{                                                                                     \
		stores((const void *)at, sizeof(type), order, WHERE);                         \
		*at = value;                                                                  \
	}                                                                                     \
	UPDATE(bits, type, exchange, __atomic_exchange_n)                                     \
	UPDATE(bits, type, fetch_add, __atomic_fetch_add)                                     \
	UPDATE(bits, type, fetch_sub, __atomic_fetch_sub)                                     \
	UPDATE(bits, type, fetch_and, __atomic_fetch_and)                                     \
	UPDATE(bits, type, fetch_or, __atomic_fetch_or)                                       \
	UPDATE(bits, type, fetch_xor, __atomic_fetch_xor)                                     \
	COMPARE_EXCHANGE(bits, type, strong)                                                  \
	COMPARE_EXCHANGE(bits, type, weak)                                                    \
	COMPARE_EXCHANGE_VALUE(bits, type)
ATOMIC(8, unsigned char)
ATOMIC(16, unsigned short)
ATOMIC(32, unsigned int)
ATOMIC(64, unsigned long long)
/* clang-format on */

void __tsan_atomic_thread_fence(int order);
void __tsan_atomic_signal_fence(int order);
void __tsan_atomic_thread_fence(int order)
{
	if (is_release(order))
		access_release();
}

void __tsan_atomic_signal_fence(int order)
{
	(void)order;
}

/* What the library calls memcpy, memmove and memset is renamed to these, as are calls that compilers add: see
 * fuzz/meson.build. */
void *access_memcpy(void *to, const void *from, size_t size);
void *access_memmove(void *to, const void *from, size_t size);
void *access_memset(void *to, int byte, size_t size);
void *__wrap_memcpy(void *to, const void *from, size_t size) __attribute__((alias("access_memcpy")));
void *__wrap_memmove(void *to, const void *from, size_t size) __attribute__((alias("access_memmove")));
void *__wrap_memset(void *to, int byte, size_t size) __attribute__((alias("access_memset")));

void *access_memmove(void *to, const void *from, size_t size)
{
	if (!size)
		return to;
	reads(from, size, WHERE);
	writes(to, size, WHERE);
	return memmove(to, from, size);
}

void *access_memcpy(void *to, const void *from, size_t size)
{
	return access_memmove(to, from, size);
}

void *access_memset(void *to, int byte, size_t size)
{
	if (!size)
		return to;
	writes(to, size, WHERE);
	return memset(to, byte, size);
}
