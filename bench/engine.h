/* SPDX-License-Identifier: MIT */
/*
 * engine.h - what the bench knows of a map from ranges to pointers: how to make
 * one, and one function for each loop over pre-generated work.
 *
 * The loops live inside the engine (loops.h), so that no call through a pointer
 * stands between the clock and what a user would have written.
 */
#ifndef BENCH_ENGINE_H
#define BENCH_ENGINE_H

#include "work.h"

#ifdef __cplusplus
extern "C" {
#endif

enum mode {
	MODE_PLAIN,
	MODE_GAPS, /* searches for room are fast */
	MODE_RCU,  /* readers take no lock */
	MODE_COUNT
};

/* COUNTED: what it takes shows in used(); slower, so never under the clock. */
enum memory { MEMORY_FAST, MEMORY_COUNTED };

/* Each gives a checksum that is the same for every engine. */
enum loop {
	LOOP_APPLY,       /* ops, one by one */
	LOOP_APPEND,      /* the sorted ranges, said to come in order */
	LOOP_LOAD,        /* keys, each by itself */
	LOOP_LOAD_NEXT,   /* keys, each known only when the last entry is */
	LOOP_LOAD_BATCH,  /* keys, sixteen in a call where the engine has one */
	LOOP_WALK_UP,     /* all ranges, upwards */
	LOOP_WALK_DOWN,   /* and downwards */
	LOOP_FIND_EACH,   /* upwards, by calls that take an index and not a cursor */
	LOOP_LOWEST_GAP,  /* queries */
	LOOP_HIGHEST_GAP, /* queries */
	LOOP_REALLOCATE,  /* queries: erase one's range, put it into the lowest gap */
	LOOP_COUNT
};

struct engine {
	const char *name, *words;
	unsigned int modes;        /* those it can be made in, a bit each */
	unsigned long write_limit; /* ranges above which a write takes too long to measure; 0: none */
	void *(*make)(enum mode mode, enum memory memory);
	void (*destroy)(void *map);
	void *(*dup)(void *map);     /* NULL: cannot */
	unsigned long (*used)(void); /* bytes in maps of counted memory */
	void *(*load)(void *map, unsigned long index);
	void (*store)(void *map, unsigned long first, unsigned long last, void *entry);
	unsigned long (*run[LOOP_COUNT])(void *map, const struct work *work); /* NULL: cannot */
	void (*settle)(void); /* frees what no reader sees any more; NULL: liburcu-bp does */
};

/* The first is the library; the others are those that this build found, and the one that was loaded. */
extern const struct engine *engines[];
extern unsigned int engine_count;

/* Take in an engine from a shared object, as its `engine_linux`: NULL, or why not. */
const char *engine_load(const char *path);

/* Is it what a user might take instead? Not another make of the library, nor one that shows a limit. */
bool engine_is_peer(const struct engine *engine);

extern const struct engine engine_maple, engine_malloc, engine_locked, engine_static, engine_rb,
        engine_rb_gaps, engine_judy, engine_array, engine_absl, engine_std, engine_icl;

#ifdef __cplusplus
}
#endif

#endif /* BENCH_ENGINE_H */
