/* SPDX-License-Identifier: MIT */
/*
 * lockstep.c - the order of events when a program runs on the library and on the oracle.
 *
 * One operation: arm its fault; then, step by step, the library, the oracle,
 * compare; then let a grace period pass; then, perhaps, compare whole trees.
 */
#include <stdlib.h>
#include <string.h>

#include "lockstep_sides.h"
#include "report_words.h"
#include "sim_rcu.h"

/* clang-format off */
const char *const lockstep_property_words[LOCKSTEP_PROPERTY_COUNT] = {
	[LOCKSTEP_agrees] = "no difference",
#define PROPERTY_WORDS(name, words) [LOCKSTEP_##name] = words,
	LOCKSTEP_PROPERTIES(PROPERTY_WORDS)
#undef PROPERTY_WORDS
};

/* A row of the table without its two functions does not link. */
static const struct {
	lockstep_side *library, *shadow;
} sides[FUZZ_OP_COUNT] = {
#define SIDES(name, family, subject, operands, entry) { library_##name, shadow_##name },
	FUZZ_OPS(SIDES)
#undef SIDES
};
/* clang-format on */

/* The calls that may ask the allocator. All others must not: C13, C36. */
static const bool may_allocate[FUZZ_OP_COUNT] = {
        [FUZZ_OP_store] = true,         [FUZZ_OP_store_range] = true,
        [FUZZ_OP_insert] = true,        [FUZZ_OP_insert_range] = true,
        [FUZZ_OP_fill] = true,          [FUZZ_OP_fill_wide] = true,
        [FUZZ_OP_alloc_range] = true,   [FUZZ_OP_alloc_rrange] = true,
        [FUZZ_OP_alloc_cyclic] = true,  [FUZZ_OP_dup] = true,
        [FUZZ_OP_set_rcu] = true,       [FUZZ_OP_mas_store] = true,
        [FUZZ_OP_mas_store_gfp] = true, [FUZZ_OP_mas_preallocate] = true,
        [FUZZ_OP_mas_reserve] = true,   [FUZZ_OP_mas_expected_entries] = true,
        [FUZZ_OP_mas_nomem] = true,     [FUZZ_OP_mas_alloc_cyclic] = true,
};

/* Beside these, the calls that can change a tree, its mode included. */
static const bool may_change[FUZZ_OP_COUNT] = {
        [FUZZ_OP_erase] = true,
        [FUZZ_OP_punch] = true,
        [FUZZ_OP_drain] = true,
        [FUZZ_OP_drain_rev] = true,
        [FUZZ_OP_destroy] = true,
        [FUZZ_OP_clear_rcu] = true,
        [FUZZ_OP_mas_erase] = true,
        [FUZZ_OP_mas_store_prealloc] = true,
        [FUZZ_OP_mas_insert_prealloc] = true,
};

static bool only_reserves(unsigned int code)
{
	return code == FUZZ_OP_mas_preallocate || code == FUZZ_OP_mas_reserve ||
	       code == FUZZ_OP_mas_expected_entries || code == FUZZ_OP_mas_nomem;
}

bool lockstep_may_change(unsigned int code)
{
	return may_change[code] || (may_allocate[code] && !only_reserves(code));
}

static const bool runs_without_grace[FUZZ_OP_COUNT] = {
        [FUZZ_OP_fill] = true,  [FUZZ_OP_fill_wide] = true, [FUZZ_OP_punch] = true,
        [FUZZ_OP_drain] = true, [FUZZ_OP_drain_rev] = true,
};

bool lockstep_runs_without_grace(unsigned int code)
{
	return runs_without_grace[code];
}

/* The fewest steps between two sampled checks; with many rows it is as many steps as rows. */
enum { SAMPLE_STEPS_MIN = 64 };

/* ---- A run's beginning and end ------------------------------------------- */

void lockstep_init(struct lockstep *ls)
{
	static struct lockstep_totals unread_totals;
	static struct lockstep_coverage unread_coverage;
	static bool flavor_set;
	unsigned int i;

	if (!flavor_set)
		mt_set_rcu_flavor(&sim_rcu_flavor);
	flavor_set = true;
	memset(ls, 0, sizeof(*ls));
	ls->totals = &unread_totals;
	ls->coverage = &unread_coverage;
	for (i = 0; i < FUZZ_TREES; i++)
		oracle_init(&ls->oracle[i], 0);
}

void lockstep_free(struct lockstep *ls)
{
	unsigned int i;

	for (i = 0; i < FUZZ_TREES; i++)
		oracle_free(&ls->oracle[i]);
	free(ls->saved);
	ls->saved = NULL;
	ls->saved_room = 0;
}

static unsigned int flags_of(uint8_t settings)
{
	unsigned int flags = 0;

	if (settings & FUZZ_TREE_ALLOC)
		flags |= MT_FLAGS_ALLOC_RANGE;
	if (settings & FUZZ_TREE_RCU)
		flags |= MT_FLAGS_USE_RCU;
	if (settings & FUZZ_TREE_EXTERN)
		flags |= MT_FLAGS_LOCK_EXTERN;
	return flags;
}

void lockstep_start_tree(struct lockstep *ls, unsigned int i)
{
	unsigned int flags = flags_of(ls->program->tree[i]);
	struct oracle *o = &ls->oracle[i];

	mt_init_flags(&ls->tree[i], flags);
	if (!ls->slab && mt_set_allocator(&ls->tree[i], &ls->account[i].allocator) != 0)
		abort(); /* refused on a new tree */
	ls->next[i] = ls->changes[i] = 0;

	/* The array of the program before is used again. */
	o->flags = flags;
	o->count = 0;
	o->wrapped = false;
	ls->shadow_next[i] = 0;
}

void lockstep_start(struct lockstep *ls, const struct fuzz_program *program)
{
	unsigned int i;

	ls->program = program;
	ls->position = 0;
	ls->steps = 0;
	ls->next_check = SAMPLE_STEPS_MIN;
	ls->height = 0;
	ls->unchecked = 0;
	ls->failure.property = LOCKSTEP_agrees;
	memory_meter_begin(&ls->meter, 0);
	for (i = 0; i < FUZZ_TREES; i++) {
		memory_account_init(&ls->account[i], &ls->meter);
		lockstep_start_tree(ls, i);
	}
	for (i = 0; i < FUZZ_CURSORS; i++) {
		mas_init(&ls->cursor[i], &ls->tree[i], 0);
		ls->promise[i].kind = PROMISED_NOTHING;
		oracle_mas_init(&ls->shadow[i], &ls->oracle[i], 0);
	}
}

void lockstep_abandon(struct lockstep *ls)
{
	unsigned int i;

	for (i = 0; i < FUZZ_CURSORS; i++)
		mas_destroy(&ls->cursor[i]);
	for (i = 0; i < FUZZ_TREES; i++)
		mtree_destroy(&ls->tree[i]);
	sim_rcu_quiesce();
}

static bool check_unchecked(struct lockstep *ls)
{
	unsigned long rows = 0;
	unsigned int i;

	for (i = 0; i < FUZZ_TREES; i++) {
		rows += ls->oracle[i].count;
		if (!(ls->unchecked & 1u << i))
			continue;
		if (!lockstep_check_tree(ls, i))
			return false;
		ls->totals->checks++;
	}
	ls->unchecked = 0;
	ls->next_check = ls->steps + (rows > SAMPLE_STEPS_MIN ? rows : SAMPLE_STEPS_MIN);
	return true;
}

static bool check_nothing_left(struct lockstep *ls)
{
	unsigned int i;

	for (i = 0; i < FUZZ_TREES; i++) {
		char got[64];

		if (!ls->account[i].live)
			continue;
		snprintf(got, sizeof(got), "%lu blocks", ls->account[i].live);
		ls->failure.tree = i;
		return lockstep_fail(ls, LOCKSTEP_no_leak, "no block after mtree_destroy", got);
	}
	return true;
}

bool lockstep_end(struct lockstep *ls)
{
	struct lockstep_totals *totals = ls->totals;
	bool agrees = ls->failure.property == LOCKSTEP_agrees;

	totals->programs++;
	totals->heights[ls->height]++;
	if (ls->height > totals->height)
		totals->height = ls->height;
	if (agrees)
		ls->failure.operation = ls->program->count + 1;
	if (agrees && ls->unchecked)
		agrees = check_unchecked(ls);
	if (!agrees)
		return false;
	lockstep_abandon(ls);
	return check_nothing_left(ls);
}

bool lockstep_run(struct lockstep *ls, const struct fuzz_program *program)
{
	lockstep_start(ls, program);
	while (lockstep_step(ls))
		continue;
	return lockstep_end(ls);
}

/* ---- Failures ------------------------------------------------------------ */

bool lockstep_fail(struct lockstep *ls, enum lockstep_property property, const char *expected,
                   const char *got)
{
	struct lockstep_failure *failure = &ls->failure;

	failure->property = property;
	snprintf(failure->expected, sizeof(failure->expected), "%s", expected);
	snprintf(failure->got, sizeof(failure->got), "%s", got);
	return false;
}

const char *lockstep_failed_call(const struct lockstep *ls)
{
	size_t operation = ls->failure.operation;

	if (operation < 1 || operation > ls->program->count)
		return "end of the program";
	return fuzz_op_info[ls->program->op[operation - 1].code].name;
}

static bool fail_index(struct lockstep *ls, enum lockstep_property property, unsigned long expected,
                       unsigned long got)
{
	return lockstep_fail(ls, property, report_index(expected).text, report_index(got).text);
}

static bool compare_cursors(struct lockstep *ls, const struct outcome *expected, const struct outcome *got)
{
	if (expected->status != got->status)
		return lockstep_fail(ls, LOCKSTEP_status_equal, report_status(expected->status),
		                     report_status(got->status));
	if (expected->error != got->error)
		return lockstep_fail(ls, LOCKSTEP_error_equal, report_ret(expected->error).text,
		                     report_ret(got->error).text);
	return true;
}

bool lockstep_compare(struct lockstep *ls, const struct outcome *expected, const struct outcome *got)
{
	if (expected->ret != got->ret)
		return lockstep_fail(ls, LOCKSTEP_return_equal, report_ret(expected->ret).text,
		                     report_ret(got->ret).text);
	if (expected->entry != got->entry)
		return lockstep_fail(ls, LOCKSTEP_entry_equal, report_entry(expected->entry).text,
		                     report_entry(got->entry).text);
	if (expected->index != got->index)
		return fail_index(ls, LOCKSTEP_index_equal, expected->index, got->index);
	if (expected->last != got->last)
		return fail_index(ls, LOCKSTEP_last_equal, expected->last, got->last);
	if (expected->next != got->next)
		return fail_index(ls, LOCKSTEP_next_equal, expected->next, got->next);
	if (!compare_cursors(ls, expected, got))
		return false;
	if (expected->more != got->more)
		return lockstep_fail(ls, LOCKSTEP_steps_equal, expected->more ? "another step" : "the end",
		                     got->more ? "another step" : "the end");
	return true;
}

/* ---- One step ------------------------------------------------------------ */

void lockstep_lock(struct maple_tree *mt)
{
	if (!mt_external_lock(mt))
		mtree_lock(mt);
}

void lockstep_unlock(struct maple_tree *mt)
{
	if (!mt_external_lock(mt))
		mtree_unlock(mt);
}

/* Bulk operations put down a different entry in each step, so that a step in the wrong place shows. */
void *lockstep_bulk_entry(const struct lockstep_call *call)
{
	unsigned int name = call->op->entry;

	if (name < 1 || name > 239)
		return call->entry;
	return fuzz_entry((uint8_t)(1 + (name - 1 + call->step) % 239));
}

unsigned long lockstep_batch_count(const struct lockstep_call *call)
{
	return call->c % (LOCKSTEP_BATCH_MAX + 1);
}

unsigned long lockstep_batch_index(const struct lockstep_call *call, unsigned long i)
{
	return call->a + i * call->b;
}

bool lockstep_bulk_place(const struct lockstep_call *call, unsigned long step, unsigned long *first,
                         unsigned long *last)
{
	bool wide = call->op->code == FUZZ_OP_fill_wide;
	unsigned long width = wide && call->b ? call->b : 1;
	unsigned long stride = call->b, offset;

	if (wide && __builtin_mul_overflow(width, 2UL, &stride))
		stride = ULONG_MAX;
	return step < call->c && !__builtin_mul_overflow(stride, step, &offset) &&
	       !__builtin_add_overflow(call->a, offset, first) &&
	       !__builtin_add_overflow(*first, width - 1, last);
}

/* ---- Promises (K22) ------------------------------------------------------ */

static bool is_prepared_store(const struct lockstep_call *call)
{
	return call->op->code == FUZZ_OP_mas_store_prealloc || call->op->code == FUZZ_OP_mas_insert_prealloc;
}

static bool promise_holds(const struct lockstep_call *call)
{
	const struct lockstep_promise *promise = &call->ls->promise[call->who];
	const struct ma_state *mas = &call->ls->cursor[call->who];

	if (promise->changes != call->ls->changes[call->tree])
		return false;
	if (promise->kind == PROMISED_MANY)
		return promise->stores > 0;
	return promise->kind == PROMISED_ONE && promise->index == mas->index && promise->last == mas->last &&
	       promise->entry == call->entry;
}

/* A store from the reserve that the reserve was not for may run out of memory. */
static bool is_starved(const struct lockstep_call *call, const struct outcome *got)
{
	bool no_memory = got->ret == -ENOMEM ||
	                 (got->error == -ENOMEM && call->ls->shadow[call->who].status != ma_error);

	return is_prepared_store(call) && !call->promised && no_memory;
}

/*
 * What a cursor keeps without a promise: at first nothing; what mas_nomem had for the store to come; nothing
 * after it (K22, K23).
 */
static bool check_unpromised(struct lockstep_call *call, const struct outcome *got)
{
	const struct ma_state *mas = &call->ls->cursor[call->who];
	unsigned int code = call->op->code;
	bool stored = (code == FUZZ_OP_mas_store || code == FUZZ_OP_mas_store_gfp) && mas->status != ma_error;

	if (code == FUZZ_OP_mas_nomem && got->ret && mas->reserve.count < mas->wanted)
		return lockstep_fail(call->ls, LOCKSTEP_promise_kept, "a node for each that it lacked",
		                     "fewer");
	if ((stored && !mas->promised && mas->reserve.count) || (code == FUZZ_OP_mas_init && mas->promised))
		return lockstep_fail(call->ls, LOCKSTEP_reserve_given_back, "no reserve for the cursor",
		                     "one");
	return true;
}

static bool check_promise(struct lockstep_call *call, const struct outcome *got)
{
	struct lockstep *ls = call->ls;
	struct lockstep_promise *promise = &ls->promise[call->who];
	const struct ma_state *mas = &ls->cursor[call->who];
	char left[48];

	if (!is_prepared_store(call) || !call->promised)
		return check_unpromised(call, got);
	if (got->ret == -ENOMEM || (got->error == -ENOMEM && ls->shadow[call->who].status != ma_error))
		return lockstep_fail(ls, LOCKSTEP_promise_kept, "no -ENOMEM", "-ENOMEM");
	promise->changes++; /* by this store itself, even if it was refused: see all_steps */
	if (got->ret || got->error)
		return true;
	snprintf(left, sizeof(left), "%lu nodes are left", call->left);
	if (promise->kind == PROMISED_ONE && promise->exact && call->left)
		return lockstep_fail(ls, LOCKSTEP_reserve_exact, "no node is left", left);
	if (promise->kind == PROMISED_MANY && --promise->stores)
		return true;
	promise->kind = PROMISED_NOTHING;
	if (promise->alone && (mas->promised || mas->reserve.count))
		return lockstep_fail(ls, LOCKSTEP_reserve_given_back, "no reserve for the cursor", "one");
	return true;
}

unsigned long lockstep_in_reserve(const struct lockstep *ls, unsigned int tree)
{
	unsigned long nodes = 0;
	unsigned int i;

	for (i = 0; i < FUZZ_CURSORS; i++) {
		if (ls->cursor[i].tree == &ls->tree[tree])
			nodes += ls->cursor[i].reserve.count;
	}
	return nodes;
}

/* ---- Library and oracle -------------------------------------------------- */

static void run_library(struct lockstep_call *call, struct outcome *got)
{
	bool on_cursor = fuzz_op_info[call->op->code].on_cursor;
	struct maple_tree *mt = &call->ls->tree[call->tree];

	if (on_cursor)
		lockstep_lock(mt);
	sides[call->op->code].library(call, got);
	if (on_cursor)
		lockstep_unlock(mt);
	if (call->ls->tamper)
		call->ls->tamper(call->ls, call, got);
}

/* What the call must not have done, whatever it gave. */
static bool check_manners(struct lockstep_call *call)
{
	struct lockstep *ls = call->ls;
	char got[48];

	if (ls->tree[call->tree].ma_lock.state)
		return lockstep_fail(ls, LOCKSTEP_lock_released, "free", "held");
	if (sim_rcu_reading())
		return lockstep_fail(ls, LOCKSTEP_read_section_left, "left", "still open");
	if (ls->meter.calls && !may_allocate[call->op->code]) {
		snprintf(got, sizeof(got), "%lu calls of the allocator", ls->meter.calls);
		return lockstep_fail(ls, LOCKSTEP_no_allocation, "no call of the allocator", got);
	}
	return true;
}

enum { GAVE_NOTHING, GAVE_ENTRY, WRAPPED, INVALID, EXISTS, BUSY, NO_MEMORY, AT_LIMIT };

const char *const lockstep_class_words[LOCKSTEP_CLASSES] = {
        [GAVE_NOTHING] = "nothing", [GAVE_ENTRY] = "entry",      [WRAPPED] = "wrapped",
        [INVALID] = "-EINVAL",      [EXISTS] = "-EEXIST",        [BUSY] = "-EBUSY",
        [NO_MEMORY] = "-ENOMEM",    [AT_LIMIT] = "at its limit",
};

unsigned int lockstep_class_of(const struct outcome *got)
{
	long error = got->ret ? got->ret : got->error;

	if (error == -EINVAL)
		return INVALID;
	if (error == -EEXIST)
		return EXISTS;
	if (error == -EBUSY)
		return BUSY;
	if (error == -ENOMEM)
		return NO_MEMORY;
	if (error)
		return WRAPPED;
	if (got->status == ma_overflow || got->status == ma_underflow || got->status == ma_none)
		return AT_LIMIT;
	return got->entry ? GAVE_ENTRY : GAVE_NOTHING;
}

static void saturate(volatile uint8_t *counter)
{
	if (*counter < UINT8_MAX)
		++*counter;
}

static void count_step(const struct lockstep_call *call, int status_before, const struct outcome *got)
{
	const struct fuzz_op_info *info = &fuzz_op_info[call->op->code];
	struct lockstep *ls = call->ls;
	struct lockstep_op_count *count = &ls->totals->op[call->op->code];
	unsigned int class = lockstep_class_of(got);
	bool stuck = info->on_cursor && status_before == ma_error && got->status == ma_error;
	bool empty = info->operand[0] != FUZZ_NONE && !got->shows;

	ls->steps++;
	ls->totals->operations++;
	count->executed++;
	count->inapplicable += class == INVALID || stuck || empty;
	count->failed += ls->meter.fired;
	if (info->on_cursor)
		saturate(&ls->coverage->status_op[status_before][call->op->code]);
	saturate(&ls->coverage->op_class[call->op->code][class]);
}

static bool one_step(struct lockstep_call *call)
{
	struct lockstep *ls = call->ls;
	struct outcome *got = &ls->result;
	int status_before = fuzz_op_info[call->op->code].on_cursor ? (int)ls->shadow[call->who].status : 0;
	lockstep_side *shadow = sides[call->op->code].shadow;
	struct outcome expected;

	memset(got, 0, sizeof(*got));
	ls->result_step = call->step;
	call->promised = is_prepared_store(call) && promise_holds(call);
	run_library(call, got);
	count_step(call, status_before, got);
	if (!check_promise(call, got))
		return false;
	if (ls->meter.fired || is_starved(call, got)) {
		ls->next_check = 0;
		if (!lockstep_judge_fault(call, shadow, got))
			return false;
	} else {
		memset(&expected, 0, sizeof(expected));
		shadow(call, &expected);
		if (!lockstep_compare(ls, &expected, got))
			return false;
	}
	return check_manners(call);
}

/* ---- One operation ------------------------------------------------------- */

static unsigned int tree_changed_by(const struct lockstep *ls, const struct fuzz_op *op)
{
	if (fuzz_op_info[op->code].on_cursor)
		return (unsigned int)(ls->cursor[op->who].tree - ls->tree);
	return op->code == FUZZ_OP_dup ? (unsigned int)op->operand[0] : op->who;
}

static bool all_steps(struct lockstep *ls, const struct fuzz_op *op)
{
	struct lockstep_call call = {
	        .ls = ls,
	        .op = op,
	        .who = op->who,
	        .tree = tree_changed_by(ls, op),
	        .a = (unsigned long)op->operand[0],
	        .b = (unsigned long)op->operand[1],
	        .c = (unsigned long)op->operand[2],
	        .entry = fuzz_entry(op->entry),
	};
	unsigned int height;

	ls->failure.tree = call.tree;
	ls->unchecked |= 1u << call.tree;
	if (op->code == FUZZ_OP_dup)
		ls->unchecked |= 1u << call.who;
	do {
		ls->failure.step = call.step;
		if (!one_step(&call))
			return false;
		call.step++;
	} while (ls->result.more && !(ls->budget && ls->steps >= ls->budget));
	if (lockstep_may_change(op->code))
		ls->changes[call.tree]++;
	height = mt_height(&ls->tree[call.tree]);
	if (height > ls->height)
		ls->height = height;
	return true;
}

bool lockstep_step(struct lockstep *ls)
{
	const struct fuzz_op *op;
	bool agrees;

	if (ls->position == ls->program->count)
		return false;
	if (ls->budget && ls->steps >= ls->budget) {
		ls->totals->cut++;
		return false;
	}
	op = &ls->program->op[ls->position++];
	ls->failure.operation = ls->position;
	memory_meter_begin(&ls->meter, op->fail);
	sim_rcu_set_pace(lockstep_runs_without_grace(op->code) ? SIM_RCU_LAZY : SIM_RCU_EAGER);
	agrees = all_steps(ls, op);
	memory_meter_begin(&ls->meter, 0);
	if (!agrees)
		return false;
	sim_rcu_quiesce();
	if (ls->checks == LOCKSTEP_ALWAYS || ls->steps >= ls->next_check)
		return check_unchecked(ls);
	return true;
}
