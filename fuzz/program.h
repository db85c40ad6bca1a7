/* SPDX-License-Identifier: MIT */
/*
 * program.h - a program: a few trees with their settings, then operations.
 *
 * It has two forms. Binary, for fuzz engines: a header and fixed-size records;
 * every byte string decodes to a program. Text (.mt), for people: one operation
 * a line. decode(encode(p)) == p and parse(print(p)) == p.
 */
#ifndef FUZZ_PROGRAM_H
#define FUZZ_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "ops.h"

enum {
	FUZZ_TREES = 4,        /* trees of a program, and cursors; @0 .. @3 */
	FUZZ_CURSORS = 4,      /* cursor n begins on tree n, at index 0 */
	FUZZ_OPS_MAX = 4096,   /* operations that a decoder takes; the text form may hold more */
	FUZZ_COUNT_MAX = 4096, /* most repetitions of one bulk operation; operands are clamped */
	FUZZ_HEADER_SIZE = 16,
	FUZZ_RECORD_SIZE = 32,
	FUZZ_THREADS = 5,         /* enum fuzz_thread */
	FUZZ_SWITCHES_MAX = 1024, /* listed switches that a decoder takes; the text form may hold more */
	FUZZ_DEPTH_MAX = 4,       /* of FUZZ_PCT */
};

enum fuzz_operand {
	FUZZ_NONE,
	FUZZ_INDEX,
	FUZZ_LIMIT,
	FUZZ_SIZE,
	FUZZ_COUNT,
	FUZZ_STEP,
	FUZZ_WIDTH,
	FUZZ_OTHER
};
enum fuzz_family {
	FUZZ_STORE = 1,
	FUZZ_ERASE = 2,
	FUZZ_GAP = 4,
	FUZZ_DUP = 8,
	FUZZ_CURSOR = 16,
	FUZZ_ALL = 31,
	FUZZ_THREADED = 32 /* not a family: operations may belong to threads, and there is a schedule */
};
enum fuzz_tree_setting {
	FUZZ_TREE_ALLOC = 1,
	FUZZ_TREE_RCU = 2,
	FUZZ_TREE_EXTERN = 4,
	FUZZ_TREE_SETTINGS = 7
};

/* What a row of the table says, as data. */
struct fuzz_op_info {
	const char *name;
	unsigned int family;
	bool on_cursor;               /* @n is a cursor, else a tree */
	enum fuzz_operand operand[3]; /* FUZZ_NONE beyond the last */
	bool entry;
};
extern const struct fuzz_op_info fuzz_op_info[FUZZ_OP_COUNT];

/*
 * An entry is named by a byte: 0 NULL; 1..26 A..Z and 27..239 e27..e239, which
 * are xa_mk_value(1..239); 240 ZERO (XA_ZERO_ENTRY); 241..255 the reserved
 * entries R0..R14, xa_mk_internal(0..14).
 */
void *fuzz_entry(uint8_t name);

/*
 * Who runs an operation. MAIN: before the threads begin. The writer runs its
 * own in order, each reader its own, at the same time: a schedule says how they
 * interleave. A reader has one cursor, so its cursor operations select none.
 */
enum fuzz_thread { FUZZ_MAIN, FUZZ_WRITER, FUZZ_READER1, FUZZ_READER2, FUZZ_READER3 };

extern const char *const fuzz_thread_name[FUZZ_THREADS]; /* main, w, r1, r2, r3 */

struct fuzz_op {
	uint8_t code;        /* enum fuzz_op_code */
	uint8_t thread;      /* enum fuzz_thread */
	uint8_t who;         /* tree or cursor, < 4 */
	uint8_t fail;        /* 0: none; n: the n-th allocation within the operation fails */
	uint8_t entry;       /* 0 if the operation takes none */
	uint64_t operand[3]; /* 0 beyond the last; OTHER < 4, COUNT <= FUZZ_COUNT_MAX */
};

/*
 * How the threads of a program interleave. A step is an access to shared
 * memory: a switch may precede each. All 0 (as listed, the memory at its
 * simplest) in a program without threads.
 */
struct fuzz_schedule {
	enum fuzz_strategy {
		FUZZ_LISTED, /* where the program lists a switch, else only when a thread cannot go on */
		FUZZ_WALK,   /* random: a switch comes 1 to 2 * `spread` steps after the one before */
		FUZZ_PCT     /* priorities, which change `depth` - 1 times within the first `spread` steps */
	} strategy;
	uint8_t depth;   /* PCT: 1..4; else 0 */
	uint16_t spread; /* WALK, PCT: 1..65535; LISTED: 0 */
	uint32_t seed;   /* of the strategy, and of MIXED stores */
	/* When other threads see plain stores: at once, or as late or as mixed as their ordering allows. */
	enum fuzz_stores { FUZZ_STORES_AT_ONCE, FUZZ_STORES_LATE, FUZZ_STORES_MIXED } stores;
	/* When callbacks run: at the earliest legal moment, or when somebody waits for them. */
	enum fuzz_grace { FUZZ_GRACE_EARLY, FUZZ_GRACE_LATE } grace;
};

/* A listed switch: before step `at` (from 0) of operation `op`, its thread stops and `to` goes on. */
struct fuzz_switch {
	uint32_t op; /* place in the program, from 0 */
	uint32_t at;
	uint8_t to; /* not MAIN */
};

struct fuzz_program {
	uint8_t tree[FUZZ_TREES]; /* enum fuzz_tree_setting, or'ed */
	struct fuzz_schedule schedule;
	size_t count, room;
	struct fuzz_op *op;
	size_t switch_count, switch_room;
	/* In order of (op, at); each (op, at) once; op < count, its thread not MAIN. */
	struct fuzz_switch *switches;
};

/* True if any operation belongs to a thread: the program needs the scheduler. */
bool fuzz_program_is_threaded(const struct fuzz_program *p);

void fuzz_program_init(struct fuzz_program *p);
void fuzz_program_free(struct fuzz_program *p);
void fuzz_program_clear(struct fuzz_program *p); /* nothing in it; its memory stays for the next */

/* Room for so many operations in all, so that the caller may write p->op[0 .. room - 1]. */
void fuzz_program_reserve(struct fuzz_program *p, size_t room);
void fuzz_program_append(struct fuzz_program *p, const struct fuzz_op *op);
/* In its place in the order; instead of one at the same (op, at). */
void fuzz_program_list_switch(struct fuzz_program *p, const struct fuzz_switch *s);
/*
 * Without operation i, and without the switches in it; those of later
 * operations stay theirs. With the last thread goes the schedule.
 */
void fuzz_program_remove(struct fuzz_program *p, size_t i);
bool fuzz_program_equal(const struct fuzz_program *a, const struct fuzz_program *b);

/*
 * Binary to program, total: any bytes, any size. Operations outside `families`,
 * or that their thread may not have, are mapped to some inside. Never fails.
 */
void fuzz_program_decode(struct fuzz_program *p, const uint8_t *data, size_t size, unsigned int families);

/*
 * Program to binary: absolute operands, one record an operation and, if there
 * are threads, one for the schedule and one a switch. Returns the size; writes
 * nothing if it exceeds `room`.
 */
size_t fuzz_program_encode(const struct fuzz_program *p, uint8_t *data, size_t room);

/* Program to text, one operation a line; parse reads it back. */
void fuzz_program_print(const struct fuzz_program *p, FILE *out);
/* ... with a comment before operation `marked`. */
void fuzz_program_print_marked(const struct fuzz_program *p, size_t marked, const char *mark, FILE *out);
void fuzz_op_print(const struct fuzz_op *op, FILE *out); /* no newline, no switches */
void fuzz_switch_print(const struct fuzz_switch *s, FILE *out);
void fuzz_schedule_print(const struct fuzz_schedule *s, FILE *out); /* no newline */

struct fuzz_parse_error {
	unsigned int line, column; /* from 1 */
	char what[160];            /* one clause: what is wrong, what was expected */
};

/* Text to program. False and *error if it is not one; p is then empty. */
bool fuzz_program_parse(struct fuzz_program *p, const char *text, size_t size,
                        struct fuzz_parse_error *error);

/*
 * Text to text: the same program as fuzz_program_print() has it, with the comments of the
 * first text, and with at most one empty line where it had some. False and *error, and
 * nothing printed, if it is no program.
 */
bool fuzz_text_format(const char *text, size_t size, FILE *out, struct fuzz_parse_error *error);

#endif /* FUZZ_PROGRAM_H */
