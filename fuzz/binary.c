/* SPDX-License-Identifier: MIT */
/*
 * binary.c - the binary form of a program, for engines; text.c has the one for people.
 *
 *   header, 16 bytes:  version | settings of 4 trees | swarm mask, 8 bytes | 3 bytes of nothing
 *   record, 32 bytes:  code who fail entry | modes fault 0 0 | 3 operands of 8 bytes
 *
 * All numbers are little endian. Records have one size, so that an engine that
 * inserts, deletes or copies bytes by the record leaves the neighbours alone.
 * What is missing at the end of the header or of the last record reads as 0.
 *
 * An engine that knows nothing of this still has to make operations that
 * collide. So every operand has a mode, two bits of `modes`, and the swarm mask
 * (unless 0) leaves only some of the operations. encode uses neither: what it
 * writes is the program and nothing else.
 */
#include "program-private.h"

#include <string.h>

enum { VERSION = 1 };

/* Offsets in the header and in a record. */
enum { AT_VERSION = 0, AT_TREES = 1, AT_SWARM = 5 };
enum { AT_CODE = 0, AT_WHO, AT_FAIL, AT_ENTRY, AT_MODES, AT_FAULT, AT_OPERANDS = 8 };

enum operand_mode {
	MODE_ABSOLUTE, /* the 64 bits as they are */
	MODE_SMALL,    /* one of 64 */
	MODE_NEAR,     /* beside an operand used shortly before */
	MODE_EDGE,     /* close to 0 or to the top */
};

/*
 * The low five bits of the fault byte. Two of their 32 values mean a fault:
 * random bytes should mostly run without one, and when they fail, early.
 */
enum { FAULT_BITS = 0x1f, FAULT_EXACT = 0x1f, FAULT_EARLY = 0x1e };

enum { RECENT = 16 };

struct decoder {
	uint8_t code[FUZZ_OP_COUNT]; /* the operations allowed */
	unsigned int codes;
	uint64_t set;            /* the same as a set */
	uint64_t recent[RECENT]; /* the last places used, a ring */
	unsigned int places;     /* how many there ever were */
};

static uint64_t load_u64(const uint8_t *at)
{
	uint64_t value = 0;

	for (int i = 0; i < 8; i++)
		value |= (uint64_t)at[i] << (8 * i);
	return value;
}

static void save_u64(uint8_t *at, uint64_t value)
{
	for (int i = 0; i < 8; i++)
		at[i] = (uint8_t)(value >> (8 * i));
}

static void decoder_init(struct decoder *d, uint64_t swarm, unsigned int families)
{
	uint64_t family = fuzz_ops_of(families);

	memset(d, 0, sizeof(*d));
	d->set = family & swarm ? family & swarm : family;
	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++)
		if (fuzz_ops_contain(d->set, code))
			d->code[d->codes++] = (uint8_t)code;
}

static uint64_t recent_place(const struct decoder *d, uint64_t choice)
{
	unsigned int known = d->places < RECENT ? d->places : RECENT;

	return d->recent[choice % known];
}

/*
 * A place: a recent one or its neighbour. A length: the distance of two recent
 * ones, or its neighbour, for that is how long ranges and holes are.
 */
static uint64_t near_operand(const struct decoder *d, enum fuzz_operand kind, uint64_t value)
{
	uint64_t place, other, nudge = (value >> 16) % 3 - 1;

	if (d->places == 0)
		return value % 64;
	place = recent_place(d, value & 0xff);
	if (fuzz_operand_is_place(kind))
		return place + nudge;
	other = recent_place(d, value >> 8 & 0xff);
	return (place < other ? other - place : place - other) + nudge;
}

static uint64_t decode_operand(const struct decoder *d, enum fuzz_operand kind, enum operand_mode mode,
                               uint64_t value)
{
	/* A random count would mostly be a long one, and long programs are slow. */
	if (kind == FUZZ_COUNT && mode != MODE_ABSOLUTE)
		return value % 64;
	switch (mode) {
	case MODE_SMALL:
		return value % 64;
	case MODE_NEAR:
		return near_operand(d, kind, value);
	case MODE_EDGE:
		return value & 1 ? UINT64_MAX - (value >> 1) % 16 : (value >> 1) % 16;
	default:
		return value;
	}
}

static uint8_t decode_fail(uint8_t fault, uint8_t fail)
{
	switch (fault & FAULT_BITS) {
	case FAULT_EXACT:
		return fail;
	case FAULT_EARLY:
		return (uint8_t)(1 + fail % 8);
	default:
		return 0;
	}
}

static void remember_places(struct decoder *d, const struct fuzz_op *op)
{
	const struct fuzz_op_info *info = &fuzz_op_info[op->code];

	for (int i = 0; i < 3; i++)
		if (fuzz_operand_is_place(info->operand[i]))
			d->recent[d->places++ % RECENT] = op->operand[i];
}

static void decode_record(struct decoder *d, const uint8_t *record, struct fuzz_op *op)
{
	const struct fuzz_op_info *info;
	uint8_t code = record[AT_CODE];

	memset(op, 0, sizeof(*op));
	op->code = fuzz_ops_contain(d->set, code) ? code : d->code[code % d->codes];
	op->who = record[AT_WHO];
	op->fail = decode_fail(record[AT_FAULT], record[AT_FAIL]);
	op->entry = record[AT_ENTRY];
	info = &fuzz_op_info[op->code];
	for (int i = 0; i < 3; i++)
		op->operand[i] = decode_operand(d, info->operand[i], record[AT_MODES] >> (2 * i) & 3,
		                                load_u64(record + AT_OPERANDS + 8 * i));
	fuzz_op_canonicalize(op);
	remember_places(d, op);
}

/* How many records begin in that many bytes. */
static size_t records_in(size_t size)
{
	size_t count;

	if (size <= FUZZ_HEADER_SIZE)
		return 0;
	count = (size - FUZZ_HEADER_SIZE - 1) / FUZZ_RECORD_SIZE + 1;
	return count < FUZZ_OPS_MAX ? count : FUZZ_OPS_MAX;
}

/* The piece of data at `at`, if need be a copy that is filled up with zeros. */
static const uint8_t *piece(const uint8_t *data, size_t size, size_t at, size_t length, uint8_t *copy)
{
	if (at <= size && size - at >= length)
		return data + at;
	memset(copy, 0, length);
	if (at < size)
		memcpy(copy, data + at, size - at);
	return copy;
}

void fuzz_program_decode(struct fuzz_program *p, const uint8_t *data, size_t size, unsigned int families)
{
	uint8_t copy[FUZZ_RECORD_SIZE];
	const uint8_t *header = piece(data, size, 0, FUZZ_HEADER_SIZE, copy);
	struct decoder d;

	for (int i = 0; i < FUZZ_TREES; i++)
		p->tree[i] = header[AT_TREES + i] & FUZZ_TREE_SETTINGS;
	decoder_init(&d, load_u64(header + AT_SWARM), families);
	p->count = records_in(size);
	fuzz_program_reserve(p, p->count);
	for (size_t i = 0; i < p->count; i++) {
		size_t at = FUZZ_HEADER_SIZE + i * FUZZ_RECORD_SIZE;

		decode_record(&d, piece(data, size, at, FUZZ_RECORD_SIZE, copy), &p->op[i]);
	}
}

static void encode_record(const struct fuzz_op *op, uint8_t *record)
{
	memset(record, 0, FUZZ_RECORD_SIZE);
	record[AT_CODE] = op->code;
	record[AT_WHO] = op->who;
	record[AT_FAIL] = op->fail;
	record[AT_ENTRY] = op->entry;
	record[AT_FAULT] = op->fail ? FAULT_EXACT : 0;
	for (int i = 0; i < 3; i++)
		save_u64(record + AT_OPERANDS + 8 * i, op->operand[i]);
}

size_t fuzz_program_encode(const struct fuzz_program *p, uint8_t *data, size_t room)
{
	size_t size = FUZZ_HEADER_SIZE + p->count * FUZZ_RECORD_SIZE;

	if (size > room)
		return size;
	memset(data, 0, FUZZ_HEADER_SIZE);
	data[AT_VERSION] = VERSION;
	memcpy(data + AT_TREES, p->tree, FUZZ_TREES);
	for (size_t i = 0; i < p->count; i++)
		encode_record(&p->op[i], data + FUZZ_HEADER_SIZE + i * FUZZ_RECORD_SIZE);
	return size;
}
