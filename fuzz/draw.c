/* SPDX-License-Identifier: MIT */
/*
 * draw.c - what random operands, entries and operations look like; mutate.c puts them into programs.
 *
 * Two random 64-bit indices never meet, and a range tree is only interesting
 * where ranges meet. So most places are drawn from the program itself or from
 * its neighbourhood, and most lengths from the distances between them.
 */
#include "draw.h"

#include <string.h>

#include "program-private.h"

static uint32_t below(struct fuzz_draw *d, uint32_t n)
{
	return fuzz_random_below(&d->random, n);
}

static bool once_in(struct fuzz_draw *d, uint32_t n)
{
	return fuzz_random_once_in(&d->random, n);
}

/* One in two operations is out; of the others each has 1 to 4 lots, as far as there are. */
static void draw_swarm(struct fuzz_draw *d)
{
	bool all = once_in(d, 4);

	d->lots = 0;
	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++) {
		unsigned int weight = all ? 1 : 1 + below(d, 4);

		if (!fuzz_ops_contain(d->set, code) || (!all && once_in(d, 2)))
			continue;
		for (; weight && d->lots < FUZZ_DRAW_LOTS; weight--)
			d->lot[d->lots++] = (uint8_t)code;
	}
}

void fuzz_draw_init(struct fuzz_draw *d, uint32_t seed, unsigned int families, const struct fuzz_program *p)
{
	d->random.state = seed;
	d->p = p;
	d->set = fuzz_ops_of(families);
	d->threaded = families & FUZZ_THREADED;
	if (d->threaded)
		d->set &= fuzz_ops_of_thread(FUZZ_WRITER);
	d->focused = false;
	do
		draw_swarm(d);
	while (d->lots == 0);
}

/* Any number, each number of bits being equally likely. */
static uint64_t any_magnitude(struct fuzz_draw *d)
{
	uint32_t shift = below(d, 64);

	return fuzz_random_next(&d->random) >> shift;
}

/* -1, 0 or 1 as a number to add. */
static uint64_t nudge(struct fuzz_draw *d)
{
	return (uint64_t)below(d, 3) - 1;
}

static const struct fuzz_op *any_op(struct fuzz_draw *d)
{
	return &d->p->op[below(d, (uint32_t)d->p->count)];
}

/* Where one of the ranges begins that a bulk operation makes, or the operand itself. */
static uint64_t somewhere_in(struct fuzz_draw *d, const struct fuzz_op *op, int i)
{
	const struct fuzz_op_info *info = &fuzz_op_info[op->code];
	uint64_t repeats;

	if (i != 0 || info->operand[2] != FUZZ_COUNT)
		return op->operand[i];
	repeats = below(d, (uint32_t)op->operand[2] + 1);
	return op->operand[0] + repeats * op->operand[1];
}

/* A place that the program uses. A few tries will do: most operations have one. */
static bool used_place(struct fuzz_draw *d, uint64_t *place)
{
	for (int tries = 0; tries < 4 && d->p->count; tries++) {
		const struct fuzz_op *op = any_op(d);
		int i = (int)below(d, 3);

		if (!fuzz_operand_is_place(fuzz_op_info[op->code].operand[i]))
			i = 0;
		if (!fuzz_operand_is_place(fuzz_op_info[op->code].operand[i]))
			continue;
		*place = somewhere_in(d, op, i);
		return true;
	}
	return false;
}

static uint64_t edge(struct fuzz_draw *d)
{
	uint64_t distance = once_in(d, 2) ? 0 : below(d, 4);

	return once_in(d, 2) ? distance : UINT64_MAX - distance;
}

static uint64_t draw_place(struct fuzz_draw *d)
{
	uint64_t place;

	if (d->focused && !once_in(d, 4))
		return d->focus + below(d, 20) - 4;
	/* So few operations must meet. */
	if (d->threaded && !once_in(d, 4) && used_place(d, &place))
		return place + (once_in(d, 2) ? 0 : nudge(d));
	switch (below(d, 16)) {
	case 0 ... 7:
		if (used_place(d, &place))
			return place + (once_in(d, 2) ? 0 : nudge(d));
		/* fall through */
	case 8 ... 11:
		return below(d, 64);
	case 12:
		return edge(d);
	case 13:
		return ((uint64_t)1 << below(d, 64)) + nudge(d);
	case 14:
		return below(d, 1 << 12);
	default:
		return any_magnitude(d);
	}
}

/* Downwards a search that goes all the way ends at 0. */
static bool is_downwards(uint8_t code)
{
	return code == FUZZ_OP_prev || code == FUZZ_OP_mas_prev || code == FUZZ_OP_mas_prev_range ||
	       code == FUZZ_OP_mas_find_rev || code == FUZZ_OP_mas_find_range_rev;
}

static uint64_t draw_limit(struct fuzz_draw *d)
{
	return once_in(d, 3) ? edge(d) : draw_place(d);
}

/* A size, step or width: mostly small; at times as long as what lies between two places. */
static uint64_t draw_length(struct fuzz_draw *d)
{
	uint64_t a, b;

	switch (below(d, 16)) {
	case 0 ... 8:
		return 1 + below(d, 8);
	case 9 ... 11:
		return 1 + below(d, 64);
	case 12 ... 13:
		if (used_place(d, &a) && used_place(d, &b))
			return (a < b ? b - a : a - b) + nudge(d);
		/* fall through */
	case 14:
		return ((uint64_t)1 << below(d, 20)) + nudge(d);
	default:
		return once_in(d, 2) ? edge(d) : any_magnitude(d);
	}
}

/* Mostly few, for an execution costs what its counts say. */
static uint64_t draw_count(struct fuzz_draw *d)
{
	if (d->threaded)
		return 1 + below(d, 16);
	switch (below(d, 256)) {
	case 0:
		return below(d, FUZZ_COUNT_MAX + 1);
	case 1 ... 8:
		return 1 + below(d, 512);
	default:
		return 1 + below(d, 64);
	}
}

uint64_t fuzz_draw_operand(struct fuzz_draw *d, enum fuzz_operand kind)
{
	switch (kind) {
	case FUZZ_INDEX:
		return draw_place(d);
	case FUZZ_LIMIT:
		return draw_limit(d);
	case FUZZ_SIZE:
	case FUZZ_STEP:
	case FUZZ_WIDTH:
		return draw_length(d);
	case FUZZ_COUNT:
		return draw_count(d);
	case FUZZ_OTHER:
		return below(d, FUZZ_TREES);
	default:
		return 0;
	}
}

uint8_t fuzz_draw_entry(struct fuzz_draw *d)
{
	switch (below(d, 32)) {
	case 0 ... 3:
		return FUZZ_ENTRY_NULL;
	case 4 ... 5:
		return FUZZ_ENTRY_ZERO;
	case 6:
		return (uint8_t)(FUZZ_ENTRY_RESERVED + below(d, 15));
	case 7 ... 9:
		return (uint8_t)(FUZZ_ENTRY_NUMBERED + below(d, FUZZ_ENTRY_ZERO - FUZZ_ENTRY_NUMBERED));
	default:
		return (uint8_t)(FUZZ_ENTRY_A + below(d, 26));
	}
}

/* Mostly the tree of another operation: what happens on different trees does not meet. */
uint8_t fuzz_draw_who(struct fuzz_draw *d)
{
	if (d->threaded && !once_in(d, 4))
		return 0;
	if (once_in(d, 8))
		return (uint8_t)below(d, FUZZ_TREES);
	return d->p->count ? any_op(d)->who : 0;
}

bool fuzz_draw_may_allocate(const struct fuzz_op_info *info)
{
	size_t code = (size_t)(info - fuzz_op_info);

	return info->entry || info->family & (FUZZ_ERASE | FUZZ_DUP) || code == FUZZ_OP_mas_reserve ||
	       code == FUZZ_OP_mas_expected_entries || code == FUZZ_OP_mas_nomem;
}

/* Copies are seldom made, and most of what can go wrong with one is a lack of memory half-way. */
static uint32_t fail_once_in(const struct fuzz_op_info *info)
{
	if (info->family & FUZZ_DUP)
		return 3;
	return fuzz_draw_may_allocate(info) ? 16 : 128;
}

/* Few operations make many allocations: those on tall trees in RCU mode, copies, and what repeats. */
uint8_t fuzz_draw_fail(struct fuzz_draw *d)
{
	switch (below(d, 8)) {
	case 0:
		return (uint8_t)(1 + below(d, UINT8_MAX));
	case 1 ... 3:
		return (uint8_t)(1 + below(d, 16));
	default:
		return (uint8_t)(1 + below(d, 4));
	}
}

static uint8_t draw_setting(struct fuzz_draw *d)
{
	uint8_t settings = 0;
	bool gaps = d->set & fuzz_ops_of(FUZZ_GAP) && !d->threaded;

	if (gaps ? !once_in(d, 8) : once_in(d, 2))
		settings |= FUZZ_TREE_ALLOC;
	if (d->threaded ? !once_in(d, 8) : once_in(d, 3))
		settings |= FUZZ_TREE_RCU;
	if (once_in(d, 8))
		settings |= FUZZ_TREE_EXTERN;
	return settings;
}

/* Mostly all alike: otherwise there is no dup between them. Threads meet on the first. */
void fuzz_draw_trees(struct fuzz_draw *d, uint8_t *tree)
{
	bool only_first = d->threaded && !once_in(d, 4);
	bool alike = !once_in(d, 4);

	for (int i = 0; i < FUZZ_TREES; i++)
		tree[i] = i > 0 && only_first ? 0 : i > 0 && alike ? tree[0] : draw_setting(d);
}

uint8_t fuzz_draw_code(struct fuzz_draw *d)
{
	return d->lot[below(d, d->lots)];
}

uint8_t fuzz_draw_code_of(struct fuzz_draw *d, uint64_t set)
{
	uint8_t code = fuzz_draw_code(d);

	for (int tries = 0; tries < 8 && !fuzz_ops_contain(set, code); tries++)
		code = fuzz_draw_code(d);
	if (fuzz_ops_contain(set, code))
		return code;
	/* The swarm has few of them or none: any other. */
	set &= d->set;
	for (uint32_t skip = below(d, (uint32_t)__builtin_popcountll(set)); skip; skip--)
		set &= set - 1;
	return (uint8_t)__builtin_ctzll(set);
}

int fuzz_draw_bulk_code(struct fuzz_draw *d)
{
	uint8_t bulk[FUZZ_OP_COUNT];
	unsigned int count = 0;

	for (unsigned int code = 0; code < FUZZ_OP_COUNT; code++) {
		const enum fuzz_operand *kind = fuzz_op_info[code].operand;

		if (fuzz_ops_contain(d->set, code) && (kind[1] == FUZZ_COUNT || kind[2] == FUZZ_COUNT))
			bulk[count++] = (uint8_t)code;
	}
	return count ? bulk[below(d, count)] : -1;
}

/*
 * Two places of an operation, of which the first is to be the lower (for prev,
 * the higher): mostly they are, since -EINVAL and empty searches are soon known.
 */
static void order_places(struct fuzz_draw *d, struct fuzz_op *op)
{
	const enum fuzz_operand *kind = fuzz_op_info[op->code].operand;
	int i = kind[0] == FUZZ_INDEX ? 0 : 1;
	uint64_t *low = &op->operand[i], *high = low + 1, spare;

	if (kind[i] != FUZZ_INDEX || !fuzz_operand_is_place(kind[i + 1]))
		return;
	if (kind[i + 1] == FUZZ_INDEX && !once_in(d, 3))
		*high = *low > UINT64_MAX - 64 ? UINT64_MAX : *low + below(d, once_in(d, 4) ? 64 : 8);
	if ((*low > *high) == (op->code == FUZZ_OP_prev) || once_in(d, 16))
		return;
	spare = *low;
	*low = *high;
	*high = spare;
}

/* A number of so many bits, each number of them being equally likely. */
static uint32_t of_bits(struct fuzz_draw *d, uint32_t least, uint32_t most)
{
	uint32_t power = 1u << (least - 1 + below(d, most - least + 1));

	return power + below(d, power);
}

/* Of a walk from all steps to hardly any; for priorities as many steps as small programs take, and part of
 * them. */
uint16_t fuzz_draw_spread(struct fuzz_draw *d, enum fuzz_strategy strategy)
{
	return (uint16_t)(strategy == FUZZ_PCT ? of_bits(d, 5, 13) : of_bits(d, 1, 9));
}

/* Short ones are as good, and easier on the eye. */
uint32_t fuzz_draw_seed(struct fuzz_draw *d)
{
	return below(d, 1 << 20);
}

void fuzz_draw_schedule(struct fuzz_draw *d, struct fuzz_schedule *s)
{
	s->strategy = below(d, 16) < 9 ? FUZZ_WALK : FUZZ_PCT;
	s->depth = s->strategy == FUZZ_PCT ? (uint8_t)(2 + below(d, FUZZ_DEPTH_MAX - 1)) : 0;
	s->spread = fuzz_draw_spread(d, s->strategy);
	s->seed = fuzz_draw_seed(d);
	s->stores = once_in(d, 2) ? FUZZ_STORES_AT_ONCE : FUZZ_STORES_LATE + below(d, 2);
	s->grace = below(d, 2);
}

struct fuzz_op fuzz_draw_op(struct fuzz_draw *d, uint8_t code)
{
	const struct fuzz_op_info *info = &fuzz_op_info[code];
	struct fuzz_op op;

	memset(&op, 0, sizeof(op));
	op.code = code;
	op.who = fuzz_draw_who(d);
	op.fail = !d->threaded && once_in(d, fail_once_in(info)) ? fuzz_draw_fail(d) : 0;
	op.entry = info->entry ? fuzz_draw_entry(d) : FUZZ_ENTRY_NULL;
	for (int i = 0; i < 3; i++) {
		op.operand[i] = fuzz_draw_operand(d, info->operand[i]);
		/* Threads meet on the way. */
		if (d->threaded && info->operand[i] == FUZZ_LIMIT && !once_in(d, 4))
			op.operand[i] = is_downwards(code) ? 0 : UINT64_MAX;
	}
	order_places(d, &op);
	/* A cyclic search is interesting where it wraps. */
	if (code == FUZZ_OP_set_cyclic && once_in(d, 2))
		op.operand[0] = edge(d);
	/* A copy of a tree to itself is refused. */
	if (code == FUZZ_OP_dup && op.operand[0] == op.who && !once_in(d, 8))
		op.operand[0] = (op.operand[0] + 1 + below(d, FUZZ_TREES - 1)) % FUZZ_TREES;
	return op;
}
