/* SPDX-License-Identifier: MIT */
/*
 * mutate.c - new programs from old ones; draw.c says what a random operation looks like,
 * mutate_threads.c changes what only programs with threads have.
 */
#include <string.h>

#include "mutate-private.h"

static const struct fuzz_op_info *info_of(const struct fuzz_op *op)
{
	return &fuzz_op_info[op->code];
}

/* ---- Blocks of operations ------------------------------------------------ */

struct block {
	size_t at, count;
};

/* Mostly one operation, else up to 16, at times up to half of the program. Never nothing. */
static struct block any_block(struct mutator *m)
{
	size_t longest = m->p->count, count = 1;

	if (mutate_once_in(m, 2) && longest > 1) {
		longest = mutate_once_in(m, 8) ? (longest + 1) / 2 : longest < 16 ? longest : 16;
		count = 1 + mutate_below(m, longest);
	}
	return (struct block){mutate_below(m, m->p->count - count + 1), count};
}

static struct fuzz_op *make_room(struct mutator *m, size_t at, size_t count)
{
	struct fuzz_program *p = m->p;

	memmove(&p->op[at + count], &p->op[at], (p->count - at) * sizeof(*p->op));
	p->count += count;
	fuzz_program_shift_switches(p, at, 0, count);
	return &p->op[at];
}

static void cut_out(struct mutator *m, struct block b)
{
	struct fuzz_program *p = m->p;

	memmove(&p->op[b.at], &p->op[b.at + b.count], (p->count - b.at - b.count) * sizeof(*p->op));
	p->count -= b.count;
	fuzz_program_shift_switches(p, b.at, b.count, 0);
}

/* ---- Mutations of the sequence ------------------------------------------- */

static bool insert_op(struct mutator *m, const struct fuzz_op *op)
{
	if (m->p->count == m->most)
		return false;
	*make_room(m, mutate_below(m, m->p->count + 1), 1) = *op;
	return true;
}

static bool insert_code(struct mutator *m, uint8_t code)
{
	struct fuzz_op op = fuzz_draw_op(&m->draw, code);

	return insert_op(m, &op);
}

static bool mutate_insert(struct mutator *m)
{
	enum fuzz_thread thread = FUZZ_MAIN;
	struct fuzz_op op;
	uint64_t set = m->draw.set;

	if (m->threaded)
		thread = mutate_any_thread(m, &set);
	op = fuzz_draw_op(&m->draw, fuzz_draw_code_of(&m->draw, set));
	mutate_give_to(&op, thread);
	return insert_op(m, &op);
}

static bool mutate_insert_bulk(struct mutator *m)
{
	int code = fuzz_draw_bulk_code(&m->draw);

	return code >= 0 && insert_code(m, (uint8_t)code);
}

enum { PATTERN_MAX = 5 };

/* What is often wrong together. load, code 0, stands for any operation. */
static const uint8_t pattern[][PATTERN_MAX] = {
        {FUZZ_OP_store_range, FUZZ_OP_store_range, FUZZ_OP_store_range, FUZZ_OP_erase, FUZZ_OP_find},
        {FUZZ_OP_store, FUZZ_OP_insert_range, FUZZ_OP_store_range, FUZZ_OP_next, FUZZ_OP_prev},
        {FUZZ_OP_fill, FUZZ_OP_punch, FUZZ_OP_store_range, FUZZ_OP_drain, FUZZ_OP_load},
        {FUZZ_OP_fill_wide, FUZZ_OP_erase, FUZZ_OP_store_range, FUZZ_OP_erase, FUZZ_OP_drain_rev},
        {FUZZ_OP_alloc_range, FUZZ_OP_alloc_rrange, FUZZ_OP_erase, FUZZ_OP_alloc_range, FUZZ_OP_empty_area},
        {FUZZ_OP_fill, FUZZ_OP_alloc_range, FUZZ_OP_alloc_rrange, FUZZ_OP_empty_area, FUZZ_OP_empty_area_rev},
        {FUZZ_OP_set_cyclic, FUZZ_OP_alloc_cyclic, FUZZ_OP_alloc_cyclic, FUZZ_OP_alloc_cyclic, FUZZ_OP_load},
        {FUZZ_OP_destroy, FUZZ_OP_dup, FUZZ_OP_store_range, FUZZ_OP_erase, FUZZ_OP_dup},
        {FUZZ_OP_fill, FUZZ_OP_destroy, FUZZ_OP_dup, FUZZ_OP_load, FUZZ_OP_destroy},
        {FUZZ_OP_set_cyclic, FUZZ_OP_alloc_cyclic, FUZZ_OP_destroy, FUZZ_OP_dup, FUZZ_OP_alloc_cyclic},
        {FUZZ_OP_mas_set, FUZZ_OP_mas_walk, FUZZ_OP_mas_next, FUZZ_OP_mas_prev, FUZZ_OP_load},
        {FUZZ_OP_mas_set_range, FUZZ_OP_mas_store, FUZZ_OP_mas_next, FUZZ_OP_load, FUZZ_OP_mas_prev},
        {FUZZ_OP_mas_set, FUZZ_OP_mas_find, FUZZ_OP_load, FUZZ_OP_mas_find, FUZZ_OP_mas_pause},
        {FUZZ_OP_mas_find_rev, FUZZ_OP_load, FUZZ_OP_mas_find_range_rev, FUZZ_OP_mas_prev_range,
         FUZZ_OP_mas_next},
        {FUZZ_OP_mas_set, FUZZ_OP_mas_find, FUZZ_OP_mas_erase, FUZZ_OP_mas_next, FUZZ_OP_mas_store_gfp},
        {FUZZ_OP_mas_set_range, FUZZ_OP_mas_preallocate, FUZZ_OP_mas_store_prealloc, FUZZ_OP_mas_next,
         FUZZ_OP_mas_store_prealloc},
        {FUZZ_OP_mas_reserve, FUZZ_OP_mas_set_range, FUZZ_OP_mas_insert_prealloc, FUZZ_OP_mas_set_range,
         FUZZ_OP_mas_store_prealloc},
        {FUZZ_OP_mas_expected_entries, FUZZ_OP_mas_set_range, FUZZ_OP_mas_store, FUZZ_OP_mas_set_range,
         FUZZ_OP_mas_store},
        {FUZZ_OP_mas_set_range, FUZZ_OP_mas_store, FUZZ_OP_mas_nomem, FUZZ_OP_mas_store, FUZZ_OP_mas_destroy},
        {FUZZ_OP_load, FUZZ_OP_load, FUZZ_OP_load, FUZZ_OP_load, FUZZ_OP_load},
};

/*
 * Several operations on one tree and cursor, close to one place: one of the
 * patterns, with what the families do not allow, and a part of the rest,
 * replaced by the swarm's. A destroy before a dup is of the dup's target, which
 * must be empty, not of its source.
 */
static bool mutate_insert_burst(struct mutator *m)
{
	size_t count = 2 + mutate_below(m, PATTERN_MAX - 1), at = mutate_below(m, m->p->count + 1);
	const uint8_t *codes = pattern[mutate_below(m, sizeof(pattern) / sizeof(pattern[0]))];
	uint8_t who = fuzz_draw_who(&m->draw);
	enum fuzz_thread thread = FUZZ_MAIN;
	struct fuzz_op burst[PATTERN_MAX];
	uint64_t set = m->draw.set;

	if (m->p->count + count > m->most)
		return false;
	if (m->threaded)
		thread = mutate_any_thread(m, &set);
	m->draw.focus = fuzz_draw_operand(&m->draw, FUZZ_INDEX);
	m->draw.focused = true;
	for (size_t i = 0; i < count; i++) {
		bool swarm =
		        codes[i] == FUZZ_OP_load || !fuzz_ops_contain(set, codes[i]) || mutate_once_in(m, 6);

		burst[i] = fuzz_draw_op(&m->draw, swarm ? fuzz_draw_code_of(&m->draw, set) : codes[i]);
		burst[i].who = who;
		mutate_give_to(&burst[i], thread);
		if (i && burst[i].code == FUZZ_OP_dup && burst[i - 1].code == FUZZ_OP_destroy)
			burst[i - 1].who = (uint8_t)burst[i].operand[0];
	}
	m->draw.focused = false;
	memcpy(make_room(m, at, count), burst, count * sizeof(*burst));
	return true;
}

/* A copy of a block at another place; returns it, or NULL. */
static struct fuzz_op *duplicate_block(struct mutator *m, size_t *count)
{
	struct block b;
	size_t to;
	struct fuzz_op *copy;

	if (m->p->count == 0 || m->p->count == m->most)
		return NULL;
	b = any_block(m);
	if (b.count > m->most - m->p->count)
		b.count = m->most - m->p->count;
	to = mutate_once_in(m, 2) ? b.at + b.count : mutate_below(m, m->p->count + 1);
	copy = make_room(m, to, b.count);
	/* The room was made before, behind or within the block. */
	for (size_t i = 0; i < b.count; i++) {
		size_t from = b.at + i;

		copy[i] = m->p->op[from < to ? from : from + b.count];
	}
	*count = b.count;
	return copy;
}

static bool mutate_duplicate(struct mutator *m)
{
	size_t count;

	return duplicate_block(m, &count) != NULL;
}

/* From the lowest place of the block to its highest, so that the copy follows it; or by just a little, or far
 * away. */
static uint64_t any_shift(struct mutator *m, const struct fuzz_op *op, size_t count)
{
	uint64_t low = UINT64_MAX, high = 0;

	if (mutate_once_in(m, 3))
		return (uint64_t)1 << mutate_below(m, 64);
	if (mutate_once_in(m, 2))
		return (uint64_t)(1 + mutate_below(m, 8)) * (mutate_once_in(m, 2) ? 1 : UINT64_MAX);
	for (size_t i = 0; i < count; i++) {
		if (info_of(&op[i])->operand[0] != FUZZ_INDEX)
			continue;
		low = op[i].operand[0] < low ? op[i].operand[0] : low;
		high = op[i].operand[0] > high ? op[i].operand[0] : high;
	}
	return high >= low ? high - low + 1 : 1;
}

static bool mutate_duplicate_moved(struct mutator *m)
{
	size_t count;
	struct fuzz_op *copy = duplicate_block(m, &count);
	uint64_t shift;

	if (!copy)
		return false;
	shift = any_shift(m, copy, count);
	for (size_t i = 0; i < count; i++) {
		for (int k = 0; k < 3; k++) {
			uint64_t *operand = &copy[i].operand[k];
			enum fuzz_operand kind = info_of(&copy[i])->operand[k];

			/* A limit of 0 or MAX is none: it stays so. */
			if (kind == FUZZ_INDEX || (kind == FUZZ_LIMIT && *operand + 1 > 1))
				*operand += shift;
		}
	}
	return true;
}

/* Turn op[0 .. n - 1] round: three times makes two neighbouring blocks change places. */
static void reverse(struct fuzz_op *op, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		struct fuzz_op spare = op[i];

		op[i] = op[n - 1 - i];
		op[n - 1 - i] = spare;
	}
}

/* Switches go with the operations that mutate_move moves. */
static void move_switches(struct fuzz_program *p, struct block b, size_t to)
{
	for (size_t i = 0; i < p->switch_count; i++) {
		uint32_t *op = &p->switches[i].op;

		if (*op >= b.at && *op < b.at + b.count)
			*op = (uint32_t)(*op - b.at + to);
		else if (*op >= to && *op < b.at)
			*op += (uint32_t)b.count;
		else if (*op >= b.at && *op < to + b.count)
			*op -= (uint32_t)b.count;
	}
	fuzz_program_sort_switches(p);
}

static bool mutate_move(struct mutator *m)
{
	struct block b;
	struct fuzz_op *op = m->p->op;
	size_t to;

	if (m->p->count < 2)
		return false;
	b = any_block(m);
	to = mutate_below(m, m->p->count - b.count + 1);
	if (to == b.at)
		return false;
	op += to < b.at ? to : b.at;
	if (to < b.at) {
		reverse(op, b.at - to);
		reverse(op + (b.at - to), b.count);
		reverse(op, b.at - to + b.count);
	} else {
		reverse(op, b.count);
		reverse(op + b.count, to - b.at);
		reverse(op, to - b.at + b.count);
	}
	move_switches(m->p, b, to);
	return true;
}

/* At least one operation stays. */
static bool mutate_remove(struct mutator *m)
{
	struct block b;

	if (m->p->count < 2)
		return false;
	b = any_block(m);
	if (b.count == m->p->count)
		return false;
	cut_out(m, b);
	return true;
}

static bool mutate_truncate(struct mutator *m)
{
	if (m->p->count < 2)
		return false;
	m->p->count = 1 + mutate_below(m, m->p->count - 1);
	return true;
}

static bool is_alike(const struct fuzz_op *a, const struct fuzz_op *b)
{
	return a->code == b->code && a->thread == b->thread && a->who == b->who && a->fail == b->fail &&
	       a->entry == b->entry && memcmp(a->operand, b->operand, sizeof(a->operand)) == 0;
}

static void exchange_switches(struct fuzz_program *p, uint32_t a, uint32_t b)
{
	for (size_t i = 0; i < p->switch_count; i++) {
		uint32_t *op = &p->switches[i].op;

		*op = *op == a ? b : *op == b ? a : *op;
	}
	fuzz_program_sort_switches(p);
}

static bool mutate_exchange(struct mutator *m)
{
	struct fuzz_op *a, *b, spare;

	if (m->p->count < 2)
		return false;
	a = &m->p->op[mutate_below(m, m->p->count)];
	b = &m->p->op[mutate_below(m, m->p->count)];
	spare = *a;
	*a = *b;
	*b = spare;
	exchange_switches(m->p, (uint32_t)(a - m->p->op), (uint32_t)(b - m->p->op));
	return !is_alike(a, b);
}

/* ---- Mutations of one operation ------------------------------------------ */

/* One that `suits`; NULL if a few tries find none. */
static struct fuzz_op *find_op(struct mutator *m, bool (*suits)(const struct fuzz_op_info *info))
{
	for (int tries = 0; tries < 8 && m->p->count; tries++) {
		struct fuzz_op *op = &m->p->op[mutate_below(m, m->p->count)];

		if (suits(info_of(op)))
			return op;
	}
	return NULL;
}

static bool is_any(const struct fuzz_op_info *info)
{
	(void)info;
	return true;
}

static bool has_operand(const struct fuzz_op_info *info)
{
	return info->operand[0] != FUZZ_NONE;
}

static bool has_place(const struct fuzz_op_info *info)
{
	return fuzz_operand_is_place(info->operand[0]) || fuzz_operand_is_place(info->operand[1]);
}

static bool has_entry(const struct fuzz_op_info *info)
{
	return info->entry;
}

struct operand {
	uint64_t *value;
	enum fuzz_operand kind;
};

static struct operand any_operand(struct mutator *m, struct fuzz_op *op)
{
	const enum fuzz_operand *kind = info_of(op)->operand;
	unsigned int count = 1;

	while (count < 3 && kind[count] != FUZZ_NONE)
		count++;
	count = mutate_below(m, count);
	return (struct operand){&op->operand[count], kind[count]};
}

static struct operand any_place(struct mutator *m, struct fuzz_op *op)
{
	struct operand o = any_operand(m, op);

	while (!fuzz_operand_is_place(o.kind))
		o = any_operand(m, op);
	return o;
}

static bool mutate_operand(struct mutator *m)
{
	struct fuzz_op *op = find_op(m, has_operand);
	struct operand o;
	uint64_t old;

	if (!op)
		return false;
	o = any_operand(m, op);
	old = *o.value;
	*o.value = fuzz_draw_operand(&m->draw, o.kind);
	return *o.value != old;
}

static bool mutate_operand_nudge(struct mutator *m)
{
	struct fuzz_op *op = find_op(m, has_operand);
	struct operand o;
	uint64_t old;

	if (!op)
		return false;
	o = any_operand(m, op);
	old = *o.value;
	if (mutate_once_in(m, 4))
		*o.value ^= (uint64_t)1 << mutate_below(m, o.kind == FUZZ_COUNT ? 8 : 64);
	else if (mutate_once_in(m, 2))
		*o.value += 1 + mutate_below(m, mutate_once_in(m, 2) ? 32 : 1);
	else
		*o.value -= 1 + mutate_below(m, mutate_once_in(m, 2) ? 32 : 1);
	/* One less than 0 repetitions, or a few more than the most: the nearest count there is. */
	if (o.kind == FUZZ_COUNT && *o.value > FUZZ_COUNT_MAX)
		*o.value = old > FUZZ_COUNT_MAX / 2 ? FUZZ_COUNT_MAX : 0;
	fuzz_op_canonicalize(op);
	return *o.value != old;
}

static bool mutate_operand_swap(struct mutator *m)
{
	struct fuzz_op *one = find_op(m, has_place),
	               *two = mutate_once_in(m, 2) ? one : find_op(m, has_place);
	struct operand a, b;
	uint64_t spare;

	if (!one || !two)
		return false;
	a = any_place(m, one);
	b = any_place(m, two);
	spare = *a.value;
	*a.value = *b.value;
	*b.value = spare;
	return *a.value != *b.value;
}

/* Everything about one place is said about another. */
static bool mutate_place(struct mutator *m)
{
	struct fuzz_op *op = find_op(m, has_place);
	uint64_t old, new;

	if (!op)
		return false;
	old = *any_place(m, op).value;
	new = fuzz_draw_operand(&m->draw, FUZZ_INDEX);
	for (size_t i = 0; i < m->p->count; i++) {
		op = &m->p->op[i];
		for (int k = 0; k < 3; k++)
			if (fuzz_operand_is_place(info_of(op)->operand[k]) && op->operand[k] == old)
				op->operand[k] = new;
	}
	return old != new;
}

/* Operands of the same kind at the same position stay. */
static bool mutate_code(struct mutator *m)
{
	struct fuzz_op *op = find_op(m, is_any), drawn;
	uint8_t code;

	if (!op)
		return false;
	code = fuzz_draw_code_of(&m->draw, m->threaded ? fuzz_ops_of_thread(op->thread) : m->draw.set);
	if (op->code == code)
		return false;
	drawn = fuzz_draw_op(&m->draw, code);
	for (int k = 0; k < 3; k++)
		if (info_of(op)->operand[k] == info_of(&drawn)->operand[k])
			drawn.operand[k] = op->operand[k];
	if (info_of(op)->entry && info_of(&drawn)->entry)
		drawn.entry = op->entry;
	drawn.who = op->who;
	drawn.fail = op->fail;
	mutate_give_to(&drawn, op->thread);
	*op = drawn;
	return true;
}

static bool mutate_entry(struct mutator *m)
{
	struct fuzz_op *op = find_op(m, has_entry);
	uint8_t old;

	if (!op)
		return false;
	old = op->entry;
	op->entry = fuzz_draw_entry(&m->draw);
	return op->entry != old;
}

static bool mutate_who(struct mutator *m)
{
	struct fuzz_op *op = find_op(m, is_any);
	uint8_t old;

	if (!op)
		return false;
	old = op->who;
	op->who = (uint8_t)((op->who + 1 + mutate_below(m, FUZZ_TREES - 1)) % FUZZ_TREES);
	fuzz_op_canonicalize(op);
	return op->who != old;
}

/* Add, change or remove one; most programs run best without. */
static bool mutate_fault(struct mutator *m)
{
	struct fuzz_op *op = find_op(m, fuzz_draw_may_allocate);
	uint8_t old;

	if (!op)
		return false;
	old = op->fail;
	op->fail = old && mutate_once_in(m, 2) ? 0 : fuzz_draw_fail(&m->draw);
	return op->fail != old;
}

static bool mutate_tree(struct mutator *m)
{
	uint8_t old[FUZZ_TREES];

	memcpy(old, m->p->tree, sizeof(old));
	if (mutate_once_in(m, 2))
		m->p->tree[mutate_below(m, FUZZ_TREES)] ^= (uint8_t)(1 << mutate_below(m, 3));
	else
		fuzz_draw_trees(&m->draw, m->p->tree);
	return memcmp(old, m->p->tree, sizeof(old)) != 0;
}

/* ---- All of them --------------------------------------------------------- */

const char *const fuzz_mutation_name[FUZZ_MUTATION_COUNT] = {
#define NAME(name, weight, threaded) #name,
        FUZZ_MUTATIONS(NAME)
#undef NAME
};

uint64_t fuzz_mutation_hits[FUZZ_MUTATION_COUNT];

static const struct {
	unsigned int weight[2]; /* without threads, with them */
	bool (*mutate)(struct mutator *m);
} mutation[FUZZ_MUTATION_COUNT] = {
#define ROW(name, weight, threaded) {{weight, threaded}, mutate_##name},
        FUZZ_MUTATIONS(ROW)
#undef ROW
};

enum {
#define PLUS(name, weight, threaded) +weight
	WEIGHTS = 0 FUZZ_MUTATIONS(PLUS),
#undef PLUS
#define PLUS(name, weight, threaded) +threaded
	THREADED_WEIGHTS = 0 FUZZ_MUTATIONS(PLUS)
#undef PLUS
};

static bool mutate_once(struct mutator *m)
{
	uint32_t lot = mutate_below(m, m->threaded ? THREADED_WEIGHTS : WEIGHTS);
	unsigned int i = 0;

	while (lot >= mutation[i].weight[m->threaded])
		lot -= mutation[i++].weight[m->threaded];
	if (!mutation[i].mutate(m))
		return false;
	fuzz_mutation_hits[i]++;
	return true;
}

/* One change, often a second, rarely many: a good program should not be lost in one step. */
static void mutate_some(struct mutator *m)
{
	int changes = 1;

	while (changes < 16 && mutate_once_in(m, 2))
		changes++;
	for (int tries = 0; changes && tries < 64; tries++)
		changes -= mutate_once(m);
}

static void fresh_alone(struct mutator *m)
{
	size_t count = 5 + mutate_below(m, 56);
	int bulk;

	m->p->count = 0;
	fuzz_draw_trees(&m->draw, m->p->tree);
	if (count > m->most)
		count = m->most;
	/* Every other one begins with a tree that is not small. */
	bulk = mutate_once_in(m, 2) ? fuzz_draw_bulk_code(&m->draw) : -1;
	if (bulk >= 0)
		insert_code(m, (uint8_t)bulk);
	while (m->p->count < count) {
		uint8_t code = fuzz_draw_code(&m->draw);
		struct fuzz_op op = fuzz_draw_op(&m->draw, code);

		m->p->op[m->p->count++] = op;
	}
}

static void fresh_program(struct mutator *m)
{
	if (m->threaded)
		mutate_fresh_threads(m);
	else
		fresh_alone(m);
}

/* ---- Bytes to bytes ------------------------------------------------------ */

static size_t records_in(size_t room)
{
	return room < FUZZ_HEADER_SIZE ? 0 : (room - FUZZ_HEADER_SIZE) / FUZZ_RECORD_SIZE;
}

/* How many operations fit, and are wanted. The schedule takes a record. */
static size_t most_in(size_t room, unsigned int families)
{
	size_t most = records_in(room), wanted = FUZZ_OPS_MAX;

	if (families & FUZZ_THREADED) {
		most -= most > 0;
		wanted = MUTATE_THREADED_OPS;
	}
	return most < wanted ? most : wanted;
}

/*
 * Where not even one operation fits, anything that has a size will do: an
 * engine that begins with tiny inputs takes an empty one for a mistake.
 */
static size_t some_bytes(uint8_t *data, size_t room, uint32_t seed)
{
	struct fuzz_random r = {seed};
	size_t size = room ? 1 + fuzz_random_below(&r, (uint32_t)room) : 0;

	for (size_t i = 0; i < size; i++)
		data[i] = (uint8_t)fuzz_random_next(&r);
	return size;
}

/* Kept from call to call: the cost of a mutation would be malloc's. A thread has its own. */
static _Thread_local struct fuzz_program scratch[3];

/* So that p->op[0 .. most - 1] may be written to. */
static void load(struct fuzz_program *p, const uint8_t *data, size_t size, size_t most, unsigned int families)
{
	fuzz_program_decode(p, data, size, families);
	fuzz_program_reserve(p, most);
	if (p->count > most && !(families & FUZZ_THREADED))
		p->count = most;
}

/*
 * An engine keeps what shows something new, and long programs show more. Left
 * to that, its corpus soon consists of a few early programs, repeated until the
 * room is full: slow, and with no operation that those did not have. So mostly
 * no more than a usual program is kept of a long one, with counts to match, and
 * some calls begin anew.
 */
enum { USUAL_OPS = 64, USUAL_COUNT = 64, LONG_ONCE_IN = 8, FRESH_ONCE_IN = 8 };

static void keep_usual_length(struct mutator *m)
{
	size_t count = USUAL_OPS / 2 + mutate_below(m, USUAL_OPS / 2), at;

	if (m->p->count <= USUAL_OPS)
		return;
	at = mutate_once_in(m, 2) ? 0 : mutate_below(m, m->p->count - count + 1);
	memmove(m->p->op, &m->p->op[at], count * sizeof(*m->p->op));
	m->p->count = count;
}

static void keep_usual_counts(struct mutator *m)
{
	for (size_t i = 0; i < m->p->count; i++) {
		struct fuzz_op *op = &m->p->op[i];

		for (int k = 0; k < 3; k++)
			if (info_of(op)->operand[k] == FUZZ_COUNT && op->operand[k] > USUAL_COUNT)
				op->operand[k] = 1 + mutate_below(m, USUAL_COUNT);
	}
}

/* The threads are at the end, so what goes is a piece anywhere. */
static void keep_most(struct mutator *m)
{
	struct block excess = {.count = m->p->count > m->most ? m->p->count - m->most : 0};

	excess.at = mutate_below(m, m->p->count - excess.count + 1);
	cut_out(m, excess);
}

static void mutate_program(struct mutator *m)
{
	if (m->threaded) {
		keep_most(m);
	} else if (!mutate_once_in(m, LONG_ONCE_IN)) {
		keep_usual_length(m);
		keep_usual_counts(m);
	}
	mutate_some(m);
}

static size_t finish(struct mutator *m, uint8_t *data, size_t room)
{
	if (m->threaded)
		mutate_settle_threads(m, records_in(room));
	return fuzz_program_encode(m->p, data, room);
}

size_t fuzz_mutate(uint8_t *data, size_t size, size_t room, uint32_t seed, unsigned int families)
{
	struct mutator m = {.p = &scratch[0], .most = most_in(room, families)};

	if (m.most == 0)
		return some_bytes(data, room, seed);
	m.threaded = families & FUZZ_THREADED;
	load(m.p, data, size, m.most, families);
	fuzz_draw_init(&m.draw, seed, families, m.p);
	if (m.p->count == 0 || mutate_once_in(&m, FRESH_ONCE_IN))
		fresh_program(&m);
	else
		mutate_program(&m);
	return finish(&m, data, room);
}

/* ---- Crossover ----------------------------------------------------------- */

static void append_block(struct fuzz_program *p, const struct fuzz_program *from, struct block b)
{
	memcpy(&p->op[p->count], &from->op[b.at], b.count * sizeof(*p->op));
	p->count += b.count;
}

/* At least one operation and at most `most`, at any place of a program that has some. */
static struct block block_within(struct mutator *m, const struct fuzz_program *p, size_t most)
{
	size_t count = 1 + mutate_below(m, p->count < most ? p->count : most);

	return (struct block){mutate_below(m, p->count - count + 1), count};
}

/* The head of one, then a block of the other. */
static void cross_head_tail(struct mutator *m, const struct fuzz_program *a, const struct fuzz_program *b)
{
	struct block head = {0, 1 + mutate_below(m, a->count < m->most ? a->count : m->most - 1)};

	append_block(m->p, a, head);
	append_block(m->p, b, block_within(m, b, m->most - head.count));
}

/* All of one, as far as there is room, with a block of the other in it. */
static void cross_insert(struct mutator *m, const struct fuzz_program *a, const struct fuzz_program *b)
{
	size_t keep = a->count < m->most ? a->count : m->most - 1, at = mutate_below(m, keep + 1);

	append_block(m->p, a, (struct block){0, at});
	append_block(m->p, b, block_within(m, b, m->most - keep));
	append_block(m->p, a, (struct block){at, keep - at});
}

/* A few of one, a few of the other, in turn and in order. */
static void cross_interleave(struct mutator *m, const struct fuzz_program *a, const struct fuzz_program *b)
{
	const struct fuzz_program *from[2] = {a, b};
	size_t at[2] = {0, 0};

	for (unsigned int turn = 0; at[0] < a->count || at[1] < b->count; turn ^= 1) {
		size_t left = from[turn]->count - at[turn], space = m->most - m->p->count;
		size_t count = 1 + mutate_below(m, turn || at[1] ? 8 : 1);

		count = count < left ? count : left;
		count = count < space ? count : space;
		append_block(m->p, from[turn], (struct block){at[turn], count});
		at[turn] += count;
		if (m->p->count == m->most)
			break;
	}
}

static void cross(struct mutator *m, const struct fuzz_program *a, const struct fuzz_program *b)
{
	fuzz_program_clear(m->p);
	memcpy(m->p->tree, a->tree, sizeof(a->tree));
	switch (mutate_below(m, 3)) {
	case 0:
		cross_head_tail(m, a, b);
		break;
	case 1:
		cross_insert(m, a, b);
		break;
	default:
		cross_interleave(m, a, b);
		break;
	}
}

/* A parent; a fresh program where it has no operation. */
static struct fuzz_program *parent(struct mutator *m, struct fuzz_program *p, const uint8_t *data,
                                   size_t size, unsigned int families)
{
	struct fuzz_program *child = m->p;

	load(p, data, size, FUZZ_OPS_MAX, families);
	m->draw.p = m->p = p;
	if (p->count == 0)
		fresh_program(m);
	m->p = child;
	return p;
}

/* Where one operation fits, there is room for one parent only. */
static void take_one(struct mutator *m, const struct fuzz_program *a)
{
	fuzz_program_clear(m->p);
	memcpy(m->p->tree, a->tree, sizeof(a->tree));
	append_block(m->p, a, (struct block){0, 1});
}

size_t fuzz_crossover(const uint8_t *a, size_t asize, const uint8_t *b, size_t bsize, uint8_t *out,
                      size_t room, uint32_t seed, unsigned int families)
{
	struct mutator m = {.p = &scratch[0], .most = most_in(room, families)};
	struct fuzz_program *one, *two, *spare;

	if (m.most == 0)
		return some_bytes(out, room, seed);
	m.threaded = families & FUZZ_THREADED;
	fuzz_program_reserve(m.p, m.most);
	fuzz_draw_init(&m.draw, seed, families, m.p);
	one = parent(&m, &scratch[1], a, asize, families);
	two = parent(&m, &scratch[2], b, bsize, families);
	if (mutate_once_in(&m, 2)) {
		spare = one;
		one = two;
		two = spare;
	}
	if (m.most > USUAL_OPS && !mutate_once_in(&m, LONG_ONCE_IN))
		m.most = USUAL_OPS;
	if (m.most == 1)
		take_one(&m, one);
	else if (m.threaded)
		mutate_cross_threads(&m, one, two);
	else
		cross(&m, one, two);
	return finish(&m, out, room);
}
