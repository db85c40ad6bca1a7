/* SPDX-License-Identifier: MIT */
/*
 * shrink_fields.c - settings, operations and their operands, each in favour of a simpler one.
 */
#include "shrink-private.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

/* ---- Settings ------------------------------------------------------------ */

static bool plainer_trees(struct shrink *s)
{
	bool any = false;

	for (unsigned int i = 0; i < FUZZ_TREES; i++) {
		shrink_begin(s)->tree[i] = 0;
		any |= shrink_try(s);
		for (uint8_t setting = 1; setting <= FUZZ_TREE_SETTINGS; setting <<= 1) {
			shrink_begin(s)->tree[i] &= (uint8_t)~setting;
			any |= shrink_try(s);
		}
	}
	return any;
}

/* The memory at its simplest, callbacks at their earliest, no seed. */
bool shrink_schedule(struct shrink *s)
{
	bool any;

	shrink_begin(s)->schedule.grace = FUZZ_GRACE_EARLY;
	any = shrink_try(s);
	for (enum fuzz_stores stores = 0; stores < s->best.schedule.stores; stores++) {
		shrink_begin(s)->schedule.stores = stores;
		any |= shrink_try(s);
	}
	shrink_begin(s)->schedule.seed = 0;
	any |= shrink_try_as_listed(s);
	return any;
}

static bool no_fault(struct shrink *s, size_t i)
{
	bool any;

	shrink_begin(s)->op[i].fail = 0;
	any = shrink_try(s);
	while (s->best.op[i].fail) {
		shrink_begin(s)->op[i].fail--;
		if (!shrink_try(s))
			break;
		any = true;
	}
	return any;
}

/* MAIN's, whose operations come first and alone. */
static bool no_thread(struct shrink *s, size_t i)
{
	struct fuzz_program *p = shrink_begin(s);

	if (!fuzz_ops_contain(fuzz_ops_of_thread(FUZZ_MAIN), p->op[i].code))
		return false;
	p->op[i].thread = FUZZ_MAIN;
	return shrink_try(s);
}

bool shrink_settings(struct shrink *s)
{
	bool any = plainer_trees(s);

	for (size_t i = 0; i < s->best.count; i++) {
		any |= no_fault(s, i);
		any |= no_thread(s, i);
	}
	return any;
}

/* ---- Simpler operations -------------------------------------------------- */

/* What the operands become. */
enum operands {
	AS_THEY_ARE,   /* those that the simpler operation does not have are left out */
	FIRST_IS_GONE, /* the others move up */
	LAST_OF_FILL,  /* INDEX, STEP, COUNT: the last of its places */
	WIDTH_TO_LAST, /* INDEX, WIDTH: the range */
	WIDTH_TO_STEP, /* INDEX, WIDTH: as far apart as the ranges of fill_wide are */
	SIZE_TO_RANGE, /* SIZE, INDEX: the range */
	CURSORS_RANGE, /* where the cursor was last set */
	CURSORS_INDEX, /* ... before the limit that there is */
};

/* Never back: an operation is simpler than another if its row in this table says so, or rows in turn. */
/* clang-format off */
static const struct simpler {
	uint8_t code, simpler;
	enum operands operands;
} simpler[] = {
	{FUZZ_OP_fill_wide, FUZZ_OP_store_range, WIDTH_TO_LAST},
	{FUZZ_OP_fill_wide, FUZZ_OP_fill, WIDTH_TO_STEP},
	{FUZZ_OP_fill, FUZZ_OP_store, AS_THEY_ARE},
	{FUZZ_OP_fill, FUZZ_OP_store, LAST_OF_FILL},
	{FUZZ_OP_insert_range, FUZZ_OP_store_range, AS_THEY_ARE},
	{FUZZ_OP_insert_range, FUZZ_OP_insert, AS_THEY_ARE},
	{FUZZ_OP_insert, FUZZ_OP_store, AS_THEY_ARE},
	{FUZZ_OP_store_range, FUZZ_OP_store, AS_THEY_ARE},
	{FUZZ_OP_store_range, FUZZ_OP_store, FIRST_IS_GONE},
	{FUZZ_OP_alloc_range, FUZZ_OP_store_range, SIZE_TO_RANGE},
	{FUZZ_OP_alloc_rrange, FUZZ_OP_alloc_range, AS_THEY_ARE},
	{FUZZ_OP_alloc_cyclic, FUZZ_OP_store, AS_THEY_ARE},
	{FUZZ_OP_mas_alloc_cyclic, FUZZ_OP_alloc_cyclic, AS_THEY_ARE},
	{FUZZ_OP_empty_area_rev, FUZZ_OP_empty_area, AS_THEY_ARE},
	{FUZZ_OP_drain_rev, FUZZ_OP_drain, AS_THEY_ARE},
	{FUZZ_OP_drain, FUZZ_OP_erase, AS_THEY_ARE},
	{FUZZ_OP_punch, FUZZ_OP_erase, AS_THEY_ARE},
	{FUZZ_OP_for_each, FUZZ_OP_find, AS_THEY_ARE},
	{FUZZ_OP_find_after, FUZZ_OP_find, AS_THEY_ARE},
	{FUZZ_OP_next, FUZZ_OP_find, AS_THEY_ARE},
	{FUZZ_OP_prev, FUZZ_OP_find, AS_THEY_ARE},
	{FUZZ_OP_find, FUZZ_OP_load, AS_THEY_ARE},
	{FUZZ_OP_load_batch, FUZZ_OP_load, AS_THEY_ARE},
	{FUZZ_OP_mas_insert_prealloc, FUZZ_OP_mas_store_prealloc, AS_THEY_ARE},
	{FUZZ_OP_mas_store_prealloc, FUZZ_OP_mas_store_gfp, AS_THEY_ARE},
	{FUZZ_OP_mas_store_gfp, FUZZ_OP_mas_store, AS_THEY_ARE},
	{FUZZ_OP_mas_store, FUZZ_OP_store_range, CURSORS_RANGE},
	{FUZZ_OP_mas_erase, FUZZ_OP_erase, CURSORS_RANGE},
	{FUZZ_OP_mas_next_range, FUZZ_OP_mas_next, AS_THEY_ARE},
	{FUZZ_OP_mas_prev_range, FUZZ_OP_mas_prev, AS_THEY_ARE},
	{FUZZ_OP_mas_find_range, FUZZ_OP_mas_find, AS_THEY_ARE},
	{FUZZ_OP_mas_find_range_rev, FUZZ_OP_mas_find_rev, AS_THEY_ARE},
	{FUZZ_OP_mas_next, FUZZ_OP_mas_find, AS_THEY_ARE},
	{FUZZ_OP_mas_prev, FUZZ_OP_mas_find_rev, AS_THEY_ARE},
	{FUZZ_OP_mas_find, FUZZ_OP_find, CURSORS_INDEX},
	{FUZZ_OP_mas_find, FUZZ_OP_mas_walk, AS_THEY_ARE},
	{FUZZ_OP_mas_find_rev, FUZZ_OP_mas_walk, AS_THEY_ARE},
	{FUZZ_OP_mas_walk, FUZZ_OP_load, CURSORS_RANGE},
	{FUZZ_OP_mas_init, FUZZ_OP_mas_set, FIRST_IS_GONE},
	{FUZZ_OP_mas_move_range, FUZZ_OP_mas_set_range, AS_THEY_ARE},
	{FUZZ_OP_mas_set_range, FUZZ_OP_mas_set, AS_THEY_ARE},
	{FUZZ_OP_mas_pause, FUZZ_OP_mas_reset, AS_THEY_ARE},
};
/* clang-format on */

/* The range that the cursor of operation i was last set to: 0 before that. */
static void cursors_range(const struct fuzz_program *p, size_t i, uint64_t range[2])
{
	const struct fuzz_op *op = &p->op[i];

	range[0] = range[1] = 0;
	while (i-- > 0) {
		const struct fuzz_op *set = &p->op[i];
		unsigned int first = set->code == FUZZ_OP_mas_init;
		bool sets = set->code == FUZZ_OP_mas_set || set->code == FUZZ_OP_mas_set_range ||
		            set->code == FUZZ_OP_mas_move_range || first;

		if (!sets || set->who != op->who || set->thread != op->thread)
			continue;
		range[0] = set->operand[first];
		range[1] = set->code == FUZZ_OP_mas_set || first ? range[0] : set->operand[1];
		return;
	}
}

static void change_operands(struct fuzz_program *p, size_t i, enum operands how)
{
	uint64_t *operand = p->op[i].operand, range[2];

	cursors_range(p, i, range);
	switch (how) {
	case AS_THEY_ARE:
		return;
	case FIRST_IS_GONE:
		operand[0] = operand[1];
		return;
	case LAST_OF_FILL:
		operand[0] += operand[2] ? operand[1] * (operand[2] - 1) : 0;
		return;
	case WIDTH_TO_LAST:
		operand[1] = operand[0] + (operand[1] ? operand[1] - 1 : 0);
		return;
	case WIDTH_TO_STEP:
		operand[1] = operand[1] ? 2 * operand[1] : 2;
		return;
	case SIZE_TO_RANGE:
		operand[2] = operand[1] + (operand[0] ? operand[0] - 1 : 0);
		operand[0] = operand[1];
		operand[1] = operand[2];
		return;
	case CURSORS_RANGE:
		operand[0] = range[0];
		operand[1] = range[1];
		return;
	case CURSORS_INDEX:
		operand[1] = operand[0];
		operand[0] = range[0];
		return;
	}
}

bool shrink_codes(struct shrink *s)
{
	bool any = false;

	for (size_t i = 0; i < s->best.count; i++) {
		for (size_t row = 0; row < sizeof(simpler) / sizeof(simpler[0]); row++) {
			struct fuzz_program *p;

			if (s->best.op[i].code != simpler[row].code ||
			    !fuzz_ops_contain(fuzz_ops_of_thread(s->best.op[i].thread), simpler[row].simpler))
				continue;
			p = shrink_begin(s);
			change_operands(p, i, simpler[row].operands);
			p->op[i].code = simpler[row].simpler;
			fuzz_op_canonicalize(&p->op[i]);
			if (!shrink_try(s))
				continue;
			any = true;
			row = (size_t)-1; /* what is simpler than that? */
		}
	}
	return any;
}

/* ---- Smaller numbers ----------------------------------------------------- */

/* Numbers this near to the top are simple because of that. */
enum { NEAR_TOP = 4096 };

static bool is_near_top(uint64_t value)
{
	return value > UINT64_MAX - NEAR_TOP;
}

/* How far it is from 0 or, near the top, from there. Less is simpler. */
static uint64_t distance_of(uint64_t value)
{
	return is_near_top(value) ? UINT64_MAX - value : value;
}

static bool is_simpler(uint64_t a, uint64_t b)
{
	return distance_of(a) < distance_of(b) || (distance_of(a) == distance_of(b) && a < b);
}

static bool try_operand(struct shrink *s, size_t i, int k, uint64_t value)
{
	if (!is_simpler(value, s->best.op[i].operand[k]))
		return false;
	shrink_begin(s)->op[i].operand[k] = value;
	return shrink_try(s);
}

/* By half of what is left, a quarter and so on. */
static bool descend(struct shrink *s, size_t i, int k)
{
	const uint64_t *value = &s->best.op[i].operand[k];
	bool any = false;

	for (uint64_t by = distance_of(*value) / 2; by; by /= 2) {
		for (;;) {
			value = &s->best.op[i].operand[k]; /* each success brings another array */
			if (distance_of(*value) < by ||
			    !try_operand(s, i, k, is_near_top(*value) ? *value + by : *value - by))
				break;
			any = true;
		}
	}
	return any;
}

static bool smaller_operand(struct shrink *s, size_t i, int k)
{
	enum fuzz_operand kind = fuzz_op_info[s->best.op[i].code].operand[k];
	bool any;

	if (kind == FUZZ_NONE || kind == FUZZ_OTHER)
		return false;
	any = try_operand(s, i, k, 0);
	if (kind == FUZZ_LIMIT)
		any |= try_operand(s, i, k, UINT64_MAX);
	any |= try_operand(s, i, k, 1);
	any |= descend(s, i, k);
	/* Of indices, the top is only simpler than what is large. */
	if (kind == FUZZ_INDEX && distance_of(s->best.op[i].operand[k]) > NEAR_TOP)
		any |= try_operand(s, i, k, UINT64_MAX);
	return any;
}

/* ---- All places together ------------------------------------------------- */

static bool is_place(const struct fuzz_op *op, int k)
{
	return fuzz_operand_is_place(fuzz_op_info[op->code].operand[k]) && !is_near_top(op->operand[k]);
}

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* The places of the best program, ascending, each once; the caller frees them. */
static uint64_t *places_of(const struct shrink *s, size_t *count)
{
	uint64_t *place = malloc((3 * s->best.count + 1) * sizeof(*place));
	size_t all = 0;

	if (!place)
		err(2, "no memory for the places of %zu operations", s->best.count);
	for (size_t i = 0; i < s->best.count; i++)
		for (int k = 0; k < 3; k++)
			if (is_place(&s->best.op[i], k))
				place[all++] = s->best.op[i].operand[k];
	qsort(place, all, sizeof(*place), by_value);
	*count = 0;
	for (size_t i = 0; i < all; i++)
		if (!*count || place[*count - 1] != place[i])
			place[(*count)++] = place[i];
	return place;
}

/* Each of `old` becomes what is at its position in `new`. */
static bool try_places(struct shrink *s, const uint64_t *old, const uint64_t *new, size_t count)
{
	struct fuzz_program *p = shrink_begin(s);

	for (size_t i = 0; i < p->count; i++) {
		for (int k = 0; k < 3; k++) {
			uint64_t *operand = &p->op[i].operand[k];
			const uint64_t *at;

			if (!is_place(&p->op[i], k))
				continue;
			at = bsearch(operand, old, count, sizeof(*old), by_value);
			*operand = new[at - old];
		}
	}
	return shrink_try(s);
}

/* No two neighbours further apart than `most`; those that touch go on touching. */
static bool crowd(struct shrink *s, uint64_t most)
{
	size_t count;
	uint64_t *old = places_of(s, &count), *new = malloc((count + 1) * sizeof(*new));
	bool any;

	if (!new)
		err(2, "no memory for %zu places", count);
	for (size_t i = 0; i < count; i++) {
		uint64_t gap = i ? old[i] - old[i - 1] : old[i];

		new[i] = (i ? new[i - 1] : 0) + (gap < most ? gap : most);
	}
	any = try_places(s, old, new, count);
	free(new);
	free(old);
	return any;
}

/* All from place n on, by so much less. */
static bool shift_from(struct shrink *s, size_t n, uint64_t by)
{
	size_t count;
	uint64_t *old = places_of(s, &count), *new = malloc((count + 1) * sizeof(*new));
	bool any = false;

	if (!new)
		err(2, "no memory for %zu places", count);
	if (n < count && old[n] - (n ? old[n - 1] : 0) >= by + (n > 0)) {
		for (size_t i = 0; i < count; i++)
			new[i] = i < n ? old[i] : old[i] - by;
		any = try_places(s, old, new, count);
	}
	free(new);
	free(old);
	return any;
}

static uint64_t gap_before(const struct shrink *s, size_t n, size_t *count)
{
	uint64_t *place = places_of(s, count);
	uint64_t gap = n < *count ? place[n] - (n ? place[n - 1] : 0) : 0;

	free(place);
	return gap;
}

/* Nearer to the place before, or the first to 0, all that follow moving along. */
static bool close_gap(struct shrink *s, size_t n)
{
	size_t count;
	uint64_t gap = gap_before(s, n, &count);
	bool any = shift_from(s, n, n ? gap - 1 : gap);

	for (uint64_t by = gap / 2; by; by /= 2)
		while (shift_from(s, n, by))
			any = true;
	return any;
}

/* Pages become single indices: everything, lengths included, in another unit. */
static bool try_unit(struct shrink *s, uint64_t unit)
{
	struct fuzz_program *p = shrink_begin(s);

	for (size_t i = 0; i < p->count; i++) {
		for (int k = 0; k < 3; k++) {
			enum fuzz_operand kind = fuzz_op_info[p->op[i].code].operand[k];
			bool length = kind == FUZZ_SIZE || kind == FUZZ_STEP || kind == FUZZ_WIDTH;

			if (is_place(&p->op[i], k) || (length && !is_near_top(p->op[i].operand[k])))
				p->op[i].operand[k] /= unit;
		}
	}
	return shrink_try(s);
}

static bool smaller_places(struct shrink *s)
{
	static const uint64_t units[] = {4096, 64, 16, 2};
	bool any = false;
	size_t count;

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		while (try_unit(s, units[i]))
			any = true;
	any |= crowd(s, 2) || crowd(s, 16) || crowd(s, 256);
	gap_before(s, 0, &count);
	for (size_t n = 0; n < count; n++)
		any |= close_gap(s, n);
	return any;
}

bool shrink_numbers(struct shrink *s)
{
	bool any = smaller_places(s);

	for (size_t i = 0; i < s->best.count; i++)
		for (int k = 3; k-- > 0;) /* counts, the last, first */
			any |= smaller_operand(s, i, k);
	return any;
}

/* ---- Entries, and who ---------------------------------------------------- */

/* A to Z, e27 to e239: values. Then ZERO and the reserved; NULL is the least simple, since it is none. */
static unsigned int rank_of(uint8_t entry)
{
	return entry == FUZZ_ENTRY_NULL ? 256u : entry;
}

static bool simpler_entry(struct shrink *s, size_t i)
{
	static const uint8_t simple[] = {FUZZ_ENTRY_A, FUZZ_ENTRY_A + 1, FUZZ_ENTRY_A + 2, FUZZ_ENTRY_ZERO,
	                                 FUZZ_ENTRY_RESERVED};

	if (!fuzz_op_info[s->best.op[i].code].entry)
		return false;
	for (size_t k = 0; k < sizeof(simple) && rank_of(simple[k]) < rank_of(s->best.op[i].entry); k++) {
		shrink_begin(s)->op[i].entry = simple[k];
		if (shrink_try(s))
			return true;
	}
	return false;
}

/* The first one that appears is A, the next other one B: what comes first counts. */
static bool letters_in_turn(struct shrink *s)
{
	struct fuzz_program *p = shrink_begin(s);
	uint8_t letter[FUZZ_ENTRY_ZERO] = {0}, next = FUZZ_ENTRY_A;

	for (size_t i = 0; i < p->count; i++) {
		uint8_t *entry = &p->op[i].entry;

		if (*entry == FUZZ_ENTRY_NULL || *entry >= FUZZ_ENTRY_ZERO)
			continue;
		if (!letter[*entry])
			letter[*entry] = next++;
		*entry = letter[*entry];
	}
	return shrink_try(s);
}

static uint8_t exchanged(uint8_t number, uint8_t a, uint8_t b)
{
	return number == a ? b : number == b ? a : number;
}

static bool is_used(const struct fuzz_program *p, uint8_t number)
{
	for (size_t i = 0; i < p->count; i++) {
		const struct fuzz_op *op = &p->op[i];

		if (op->who == number)
			return true;
		for (int k = 0; k < 3; k++)
			if (fuzz_op_info[op->code].operand[k] == FUZZ_OTHER && op->operand[k] == number)
				return true;
	}
	return false;
}

/* Trees and cursors together, since cursor n begins on tree n. */
static bool exchange_trees(struct shrink *s, uint8_t low, uint8_t high)
{
	struct fuzz_program *p = shrink_begin(s);
	uint8_t settings = p->tree[low];

	if (is_used(p, low) || !is_used(p, high))
		return false;
	p->tree[low] = p->tree[high];
	p->tree[high] = settings;
	for (size_t i = 0; i < p->count; i++) {
		struct fuzz_op *op = &p->op[i];

		op->who = exchanged(op->who, low, high);
		for (int k = 0; k < 3; k++)
			if (fuzz_op_info[op->code].operand[k] == FUZZ_OTHER)
				op->operand[k] = exchanged((uint8_t)op->operand[k], low, high);
		fuzz_op_canonicalize(op);
	}
	return shrink_try(s);
}

static bool lower_trees(struct shrink *s)
{
	bool any = false;

	for (uint8_t low = 0; low < FUZZ_TREES; low++)
		for (uint8_t high = (uint8_t)(low + 1); high < FUZZ_TREES; high++)
			any |= exchange_trees(s, low, high);
	for (size_t i = 0; i < s->best.count; i++) {
		for (uint8_t lower = 0; lower < s->best.op[i].who; lower++) {
			shrink_begin(s)->op[i].who = lower;
			any |= shrink_try(s);
		}
		for (int k = 0; k < 3; k++) {
			if (fuzz_op_info[s->best.op[i].code].operand[k] != FUZZ_OTHER)
				continue;
			for (uint64_t lower = 0; lower < s->best.op[i].operand[k]; lower++) {
				shrink_begin(s)->op[i].operand[k] = lower;
				any |= shrink_try(s);
			}
		}
	}
	return any;
}

static bool has_thread(const struct fuzz_program *p, uint8_t thread)
{
	for (size_t i = 0; i < p->count; i++)
		if (p->op[i].thread == thread)
			return true;
	return false;
}

/* Readers are alike: if the second is the only one, it may as well be the first. */
static bool rename_reader(struct shrink *s, uint8_t to, uint8_t from)
{
	struct fuzz_program *p = shrink_begin(s);

	if (has_thread(p, to) || !has_thread(p, from))
		return false;
	for (size_t i = 0; i < p->count; i++)
		p->op[i].thread = exchanged(p->op[i].thread, from, to);
	for (size_t i = 0; i < p->switch_count; i++)
		p->switches[i].to = exchanged(p->switches[i].to, from, to);
	return shrink_try(s);
}

bool shrink_names(struct shrink *s)
{
	bool any = letters_in_turn(s);

	for (size_t i = 0; i < s->best.count; i++)
		any |= simpler_entry(s, i);
	any |= lower_trees(s);
	for (uint8_t to = FUZZ_READER1; to < FUZZ_THREADS; to++)
		for (uint8_t from = (uint8_t)(to + 1); from < FUZZ_THREADS; from++)
			any |= rename_reader(s, to, from);
	return any;
}
