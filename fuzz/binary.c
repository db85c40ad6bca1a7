/* SPDX-License-Identifier: MIT */
/*
 * binary.c - the binary form of a program, for engines; text.c has the one for people.
 *
 *   header, 16 bytes:  version | settings of 4 trees | swarm mask, 8 bytes | spread, seed, 2 bytes
 *   record, 32 bytes:  code who fail entry | modes fault kind 0 | 3 operands of 8 bytes
 *
 * Where a target has threads, the kind of a record says whose operation it is,
 * or that it is no operation: a schedule, of which the last one counts, or a
 * switch within the next operation. Elsewhere every record is an operation of
 * MAIN.
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
enum { AT_VERSION = 0, AT_TREES = 1, AT_SWARM = 5, AT_SPREAD = 13, AT_SEED = 14 };
enum { AT_CODE = 0, AT_WHO, AT_FAIL, AT_ENTRY, AT_MODES, AT_FAULT, AT_KIND, AT_OPERANDS = 8 };
enum { AT_STRATEGY = 0, AT_DEPTH, AT_STORES, AT_GRACE }; /* of a schedule */
enum { AT_TO = 1 };                                      /* of a switch */

/* Threads are kinds of their own: 0 to 4. */
enum { KIND_SCHEDULE = FUZZ_THREADS, KIND_SWITCH };

/* Of random bytes most are operations of a writer and a reader or two. */
static const uint8_t kind_of[16] = {
        FUZZ_MAIN,    FUZZ_WRITER, FUZZ_READER1, FUZZ_READER2, FUZZ_READER3, KIND_SCHEDULE,
        KIND_SWITCH,  FUZZ_WRITER, FUZZ_MAIN,    FUZZ_WRITER,  FUZZ_READER1, FUZZ_READER1,
        FUZZ_READER2, FUZZ_WRITER, FUZZ_READER1, FUZZ_MAIN,
};

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

/* The operations that a record may be. */
struct choice {
	uint8_t code[FUZZ_OP_COUNT];
	unsigned int codes;
	uint64_t set; /* the same as a set */
};

struct decoder {
	bool threaded;               /* records have kinds */
	struct choice writes, reads; /* of MAIN and the writer; of the readers, if there are any */
	struct fuzz_schedule schedule;
	uint64_t recent[RECENT]; /* the last places used, a ring */
	unsigned int places;     /* how many there ever were */
};

/* ---- Decoding ------------------------------------------------------------ */

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

static void choice_init(struct choice *c, uint64_t set)
{
	c->set = set;
	c->codes = 0;
	for (; set; set &= set - 1)
		c->code[c->codes++] = (uint8_t)__builtin_ctzll(set);
}

static uint8_t choose(const struct choice *c, uint8_t code)
{
	return fuzz_ops_contain(c->set, code) ? code : c->code[code % c->codes];
}

/* Some of the families' operations, as the swarm says; all of them if that were none. */
static uint64_t in_swarm(uint64_t family, uint64_t swarm)
{
	return family & swarm ? family & swarm : family;
}

/* That of a program with threads and no word about it; what encode writes has one. */
static struct fuzz_schedule unsaid_schedule(const uint8_t *header)
{
	return (struct fuzz_schedule){
	        .strategy = FUZZ_WALK,
	        .spread = (uint16_t)(2u << header[AT_SPREAD] % 6),
	        .seed = header[AT_SEED] | (uint32_t)header[AT_SEED + 1] << 8,
	};
}

static void decoder_init(struct decoder *d, const uint8_t *header, unsigned int families)
{
	uint64_t family = fuzz_ops_of(families), swarm = load_u64(header + AT_SWARM);

	d->threaded = families & FUZZ_THREADED;
	d->places = 0;
	d->schedule = unsaid_schedule(header);
	d->reads.codes = 0;
	if (d->threaded) {
		choice_init(&d->reads, in_swarm(family & fuzz_ops_of_thread(FUZZ_READER1), swarm));
		family &= fuzz_ops_of_thread(FUZZ_WRITER);
	}
	choice_init(&d->writes, in_swarm(family, swarm));
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

static void decode_op(struct decoder *d, const uint8_t *record, uint8_t thread, struct fuzz_op *op)
{
	const struct fuzz_op_info *info;

	memset(op, 0, sizeof(*op));
	/* Where readers have nothing to do, there are none. */
	if (fuzz_thread_is_reader(thread) && d->reads.codes == 0)
		thread = FUZZ_WRITER;
	op->thread = thread;
	op->code = choose(fuzz_thread_is_reader(thread) ? &d->reads : &d->writes, record[AT_CODE]);
	op->who = record[AT_WHO];
	op->fail = d->threaded ? 0 : decode_fail(record[AT_FAULT], record[AT_FAIL]);
	op->entry = record[AT_ENTRY];
	info = &fuzz_op_info[op->code];
	for (int i = 0; i < 3; i++)
		op->operand[i] = decode_operand(d, info->operand[i], record[AT_MODES] >> (2 * i) & 3,
		                                load_u64(record + AT_OPERANDS + 8 * i));
	fuzz_op_canonicalize(op);
	remember_places(d, op);
}

/* In mode 0 as it is; otherwise, as a random one would mostly not be, close to what operations take. */
static uint16_t decode_spread(enum fuzz_strategy strategy, enum operand_mode mode, uint64_t value)
{
	if (mode == MODE_ABSOLUTE)
		return (uint16_t)value;
	return (uint16_t)(strategy == FUZZ_PCT ? 64 + value % 960 : 2u << value % 6);
}

static void decode_schedule(const uint8_t *record, struct fuzz_schedule *s)
{
	uint8_t strategy = record[AT_STRATEGY];

	s->strategy = strategy <= FUZZ_PCT ? strategy : strategy & 1 ? FUZZ_WALK : FUZZ_PCT;
	s->depth = record[AT_DEPTH];
	s->spread = decode_spread(s->strategy, record[AT_MODES] & 3, load_u64(record + AT_OPERANDS));
	s->seed = (uint32_t)load_u64(record + AT_OPERANDS + 8);
	s->stores = record[AT_STORES] % 3;
	s->grace = record[AT_GRACE] % 2;
	fuzz_schedule_canonicalize(s);
}

static struct fuzz_switch decode_switch(const uint8_t *record, size_t op)
{
	unsigned int mode = record[AT_MODES] & 3;
	uint32_t at = (uint32_t)load_u64(record + AT_OPERANDS);

	return (struct fuzz_switch){
	        .op = (uint32_t)op,
	        .at = mode == MODE_ABSOLUTE ? at : at % (4u << 2 * mode),
	        .to = (uint8_t)(FUZZ_WRITER + (record[AT_TO] + 3) % (FUZZ_THREADS - 1)),
	};
}

static void decode_record(struct decoder *d, const uint8_t *record, struct fuzz_program *p)
{
	uint8_t kind = d->threaded ? kind_of[record[AT_KIND] % 16] : FUZZ_MAIN;
	struct fuzz_switch s;

	if (kind == KIND_SCHEDULE) {
		decode_schedule(record, &d->schedule);
	} else if (kind == KIND_SWITCH) {
		s = decode_switch(record, p->count);
		if (p->switch_count < FUZZ_SWITCHES_MAX)
			fuzz_program_list_switch(p, &s);
	} else {
		decode_op(d, record, kind, &p->op[p->count++]);
	}
}

/* How many records begin in that many bytes. */
static size_t records_in(size_t size)
{
	return size > FUZZ_HEADER_SIZE ? (size - FUZZ_HEADER_SIZE - 1) / FUZZ_RECORD_SIZE + 1 : 0;
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
	size_t records = records_in(size);
	struct decoder d;

	fuzz_program_clear(p);
	for (int i = 0; i < FUZZ_TREES; i++)
		p->tree[i] = header[AT_TREES + i] & FUZZ_TREE_SETTINGS;
	decoder_init(&d, header, families);
	fuzz_program_reserve(p, records < FUZZ_OPS_MAX ? records : FUZZ_OPS_MAX);
	for (size_t i = 0; i < records && p->count < FUZZ_OPS_MAX; i++) {
		size_t at = FUZZ_HEADER_SIZE + i * FUZZ_RECORD_SIZE;

		decode_record(&d, piece(data, size, at, FUZZ_RECORD_SIZE, copy), p);
	}
	p->schedule = d.schedule;
	fuzz_program_settle_threads(p);
}

/* ---- Encoding ------------------------------------------------------------ */

static uint8_t *encode_op(const struct fuzz_op *op, uint8_t *record)
{
	record[AT_CODE] = op->code;
	record[AT_WHO] = op->who;
	record[AT_FAIL] = op->fail;
	record[AT_ENTRY] = op->entry;
	record[AT_FAULT] = op->fail ? FAULT_EXACT : 0;
	record[AT_KIND] = op->thread;
	for (int i = 0; i < 3; i++)
		save_u64(record + AT_OPERANDS + 8 * i, op->operand[i]);
	return record + FUZZ_RECORD_SIZE;
}

static uint8_t *encode_schedule(const struct fuzz_schedule *s, uint8_t *record)
{
	record[AT_STRATEGY] = (uint8_t)s->strategy;
	record[AT_DEPTH] = s->depth;
	record[AT_STORES] = (uint8_t)s->stores;
	record[AT_GRACE] = (uint8_t)s->grace;
	record[AT_KIND] = KIND_SCHEDULE;
	save_u64(record + AT_OPERANDS, s->spread);
	save_u64(record + AT_OPERANDS + 8, s->seed);
	return record + FUZZ_RECORD_SIZE;
}

static uint8_t *encode_switch(const struct fuzz_switch *s, uint8_t *record)
{
	record[AT_TO] = s->to;
	record[AT_KIND] = KIND_SWITCH;
	save_u64(record + AT_OPERANDS, s->at);
	return record + FUZZ_RECORD_SIZE;
}

size_t fuzz_program_encode(const struct fuzz_program *p, uint8_t *data, size_t room)
{
	bool threaded = fuzz_program_is_threaded(p);
	size_t records = p->count + (threaded ? 1 + p->switch_count : 0);
	size_t size = FUZZ_HEADER_SIZE + records * FUZZ_RECORD_SIZE, next = 0;
	uint8_t *record;

	if (size > room)
		return size;
	record = data + FUZZ_HEADER_SIZE;
	memset(data, 0, size);
	data[AT_VERSION] = VERSION;
	memcpy(data + AT_TREES, p->tree, FUZZ_TREES);
	if (threaded)
		record = encode_schedule(&p->schedule, record);
	for (size_t i = 0; i < p->count; i++) {
		while (next < p->switch_count && p->switches[next].op == i)
			record = encode_switch(&p->switches[next++], record);
		record = encode_op(&p->op[i], record);
	}
	return size;
}
