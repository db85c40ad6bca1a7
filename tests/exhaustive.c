/* SPDX-License-Identifier: MIT */
/*
 * exhaustive.c - every program over a few indices, against the oracle.
 *
 * Beside lockstep, which runs given programs: this makes all of them. What a
 * call does depends on the tree's shape (its nodes and their pivots) and on
 * which rows are holes; which entry a row holds only matters in that it must
 * stay there. So a *state* is a shape with its holes, and in each state all entries are
 * different. From a start state every operation is tried in every state
 * found, each new state joins the queue, and when the queue runs dry all programs over these
 * indices, of any length, have been covered. A limit on the length cuts that short.
 *
 * After each operation: its result, the content, mt_validate, and that an erase
 * did not allocate. In each state: all reads; in the smaller universes also
 * every cursor call from every (index, status, limit), all searches for
 * windows, each failing allocation, and cursors that another's write overtakes.
 */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "memory.h"
#include "node.h"
#include "oracle.h"
#include "sim_rcu.h"
#include "walk.h"

#define MAX           ULONG_MAX
#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

enum effort {
	WRITES = 1,      /* the writes, and the reads after them: always */
	CURSORS = 2,     /* every cursor call in every state */
	WINDOWS = 4,     /* searches and allocations, in allocation trees */
	FAULTS = 8,      /* every allocation fails once */
	BYSTANDERS = 16, /* cursors that another's write overtakes */
	ZEROES = 32,     /* rows may hold XA_ZERO_ENTRY too */
};

struct universe {
	const char *name;
	unsigned int flags;
	unsigned int effort;
	unsigned int indices; /* the first of `index`, the last of which are the top ones */
	unsigned int length;  /* of programs; 0: any */
	unsigned int start; /* entries of one index each that the start state has below the universe's own */
	unsigned long index[12];
};

static const struct universe *u;
static struct memory_meter meter;
static struct memory_account account;
static unsigned long operations, reads, faults;

/* ---- States -------------------------------------------------------------- */

struct state {
	struct maple_tree mt;
	unsigned int length; /* of the shortest program that leads here */
};

static struct {
	struct state *state;
	size_t count, room;
	uint64_t *seen; /* open addressing; 0 is free */
	size_t seen_room;
} all;

static uint64_t mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
	return hash ^ hash >> 29;
}

/* A shape with its holes, in 64 bits: two that collide cost a state, never a false report. */
static uint64_t hash_node(const struct maple_tree *mt, struct maple_node *node, unsigned int level,
                          uint64_t hash)
{
	enum maple_kind kind = maple_kind_at(mt, level);

	hash = mix(hash, node->count << 8 | level);
	for (unsigned int i = 0; i < node->count; i++) {
		void *slot = maple_slots(node, kind)[i];

		hash = mix(hash, i + 1 < node->count ? node->pivot[i] : 0);
		if (level)
			hash = hash_node(mt, slot, level - 1, hash);
		else
			hash = mix(hash, xa_is_zero(slot) ? 2 : slot != NULL);
	}
	return hash;
}

static uint64_t hash_tree(const struct maple_tree *mt)
{
	uint64_t hash =
	        mtree_empty(mt) ? 1 : hash_node(mt, maple_root_node(mt->ma_root), mt_height(mt) - 1, 1);

	return hash ? hash : 1;
}

/* True if the hash is new; it then counts as seen. */
static bool see(uint64_t hash)
{
	size_t i = hash & (all.seen_room - 1);

	for (; all.seen[i]; i = (i + 1) & (all.seen_room - 1))
		if (all.seen[i] == hash)
			return false;
	all.seen[i] = hash;
	return true;
}

/* Keep the set at most half full. */
static void seen_grow(void)
{
	uint64_t *old = all.seen;
	size_t room = all.seen_room;

	if (room > 2 * all.count)
		return;
	all.seen_room = room ? 4 * room : 1024;
	all.seen = calloc(all.seen_room, sizeof(*all.seen));
	if (!all.seen)
		abort();
	for (size_t i = 0; i < room; i++)
		if (old[i])
			see(old[i]);
	free(old);
}

static void push(const struct maple_tree *mt, unsigned int length)
{
	if (all.count == all.room) {
		all.room = all.room ? 2 * all.room : 256;
		all.state = realloc(all.state, all.room * sizeof(*all.state));
		if (!all.state)
			abort();
	}
	all.state[all.count++] = (struct state){*mt, length};
	seen_grow();
}

static void tree_init(struct maple_tree *mt)
{
	mt_init_flags(mt, u->flags);
	mt_set_allocator(mt, &account.allocator);
}

static void tree_copy(struct maple_tree *to, struct maple_tree *from)
{
	tree_init(to);
	memory_meter_begin(&meter, 0);
	if (mtree_dup(from, to, GFP_KERNEL))
		abort();
	memory_meter_begin(&meter, 0);
}

/* ---- Failures: what was tried, on what ----------------------------------- */

enum write { STORE, STORE_NULL, STORE_ZERO, INSERT, ERASE, MAS_STORE, MAS_ERASE, WRITE_KINDS };

static const char *const write_name[WRITE_KINDS] = {
        "store_range", "store_range NULL", "store_range ZERO", "insert_range",
        "erase",       "mas_store",        "mas_erase"};

struct operation {
	enum write kind;
	unsigned long first, last;
};

static char doing[160];

_Noreturn static void failed(const char *what, struct maple_tree *before, struct maple_tree *after)
{
	printf("FAILED: %s: %s: %s\nbefore:\n", u->name, doing, what);
	mt_dump(before, stdout);
	puts("after:");
	mt_dump(after, stdout);
	exit(1);
}

static void describe(const struct operation *op)
{
	snprintf(doing, sizeof(doing), "%s [%lu,%lu]", write_name[op->kind], op->first, op->last);
}

/* ---- Content ------------------------------------------------------------- */

/* Make the oracle hold what the tree holds: the tree was compared when it was made. */
static void learn(struct oracle *o, struct maple_tree *mt)
{
	MA_STATE(mas, mt, 0, 0);
	void *entry;

	o->count = 0;
	mas_for_each (&mas, entry, MAX)
		oracle_store_range(o, mas.index, mas.last, entry);
}

static void oracle_copy(struct oracle *to, const struct oracle *from)
{
	if (to->room < from->count) {
		to->room = from->room;
		to->range = realloc(to->range, to->room * sizeof(*to->range));
		if (!to->range)
			abort();
	}
	to->flags = from->flags;
	to->count = from->count;
	to->wrapped = from->wrapped;
	if (from->count)
		memcpy(to->range, from->range, from->count * sizeof(*from->range));
}

static bool same_content(struct maple_tree *mt, const struct oracle *o)
{
	MA_STATE(mas, mt, 0, 0);
	size_t i = 0;
	void *entry;

	mas_for_each (&mas, entry, MAX) {
		if (i == o->count || o->range[i].first != mas.index || o->range[i].last != mas.last ||
		    o->range[i].entry != entry)
			return false;
		i++;
	}
	return i == o->count && mtree_empty(mt) == !i;
}

/* Give all entries other names, upwards 1, 2, 3, ...: the same shape, ready for the next operation. */
static void rename_entries(struct maple_tree *mt)
{
	MA_STATE(mas, mt, 0, 0);
	unsigned long n = 0;
	void *entry;

	mas_for_each (&mas, entry, MAX)
		if (!xa_is_zero(entry))
			mas_store(&mas, xa_mk_value(++n));
}

/* ---- Writes -------------------------------------------------------------- */

/* No state has so many entries. */
#define NEW_ENTRY xa_mk_value(999)

static void *entry_of(const struct operation *op)
{
	if (op->kind == STORE_NULL)
		return NULL;
	return op->kind == STORE_ZERO ? XA_ZERO_ENTRY : NEW_ENTRY;
}

static long on_library(struct maple_tree *mt, const struct operation *op)
{
	MA_STATE(mas, mt, op->first, op->last);

	switch (op->kind) {
	case INSERT:
		return mtree_insert_range(mt, op->first, op->last, NEW_ENTRY, GFP_KERNEL);
	case ERASE:
		return (long)mtree_erase(mt, op->first);
	case MAS_STORE: /* with a path that is already there */
		mas_walk(&mas);
		__mas_set_range(&mas, op->first, op->last);
		return (long)mas_store(&mas, NEW_ENTRY);
	case MAS_ERASE:
		mas_walk(&mas);
		return (long)mas_erase(&mas);
	default:
		return mtree_store_range(mt, op->first, op->last, entry_of(op), GFP_KERNEL);
	}
}

static long on_oracle(struct oracle *o, const struct operation *op)
{
	struct oracle_cursor c;

	switch (op->kind) {
	case INSERT:
		return oracle_insert_range(o, op->first, op->last, NEW_ENTRY);
	case ERASE:
	case MAS_ERASE:
		return (long)oracle_erase(o, op->first);
	case MAS_STORE:
		oracle_mas_init(&c, o, op->first);
		oracle_mas_set_range(&c, op->first, op->last);
		return (long)oracle_mas_store(&c, NEW_ENTRY);
	default:
		return oracle_store_range(o, op->first, op->last, entry_of(op));
	}
}

static bool is_erase(const struct operation *op)
{
	return op->kind == ERASE || op->kind == MAS_ERASE;
}

static void judge(struct maple_tree *before, struct maple_tree *after, const struct oracle *o)
{
	char why[160];

	if (!mt_validate(after, why, sizeof(why)))
		failed(why, before, after);
	if (!same_content(after, o))
		failed("the content differs from the oracle's", before, after);
}

/* Each allocation of the operation fails once: -ENOMEM, and all as it was (C7). */
static void with_faults(struct maple_tree *from, const struct oracle *o, const struct operation *op)
{
	for (unsigned long n = 1;; n++) {
		uint64_t shape = hash_tree(from);
		struct maple_tree mt;
		unsigned long live;
		long result;

		tree_copy(&mt, from);
		live = account.live;
		memory_meter_begin(&meter, n);
		result = on_library(&mt, op);
		if (meter.fired) {
			faults++;
			if (op->kind == MAS_STORE ? result != 0 : result != -ENOMEM)
				failed("a failed allocation is not told", from, &mt);
			if (hash_tree(&mt) != shape || account.live != live)
				failed("a failed allocation left a trace", from, &mt);
			judge(from, &mt, o);
		}
		mtree_destroy(&mt);
		if (!meter.fired)
			return;
	}
}

/* A cursor stands at each index while the operation happens, then goes on both ways (C40). */
static void with_bystanders(struct maple_tree *from, const struct oracle *o, const struct oracle *after,
                            const struct operation *op)
{
	struct oracle seen = *after, was = *o;

	for (unsigned int i = 0; i < 2 * u->indices; i++) {
		struct oracle_cursor shadow;
		struct maple_tree mt;
		void *want, *got;
		MA_STATE(mas, &mt, u->index[i / 2], u->index[i / 2]);

		tree_copy(&mt, from);
		oracle_mas_init(&shadow, &was, u->index[i / 2]);
		mas_walk(&mas);
		oracle_mas_walk(&shadow);
		on_library(&mt, op);
		shadow.oracle = &seen;
		want = i % 2 ? oracle_mas_next_range(&shadow, MAX) : oracle_mas_prev_range(&shadow, 0);
		got = i % 2 ? mas_next_range(&mas, MAX) : mas_prev_range(&mas, 0);
		if (want != got || mas.index != shadow.index || mas.last != shadow.last ||
		    mas.status != shadow.status)
			failed("a cursor that stood in the tree goes wrong", from, &mt);
		reads++;
		mtree_destroy(&mt);
	}
}

static void try_write(const struct state *s, const struct oracle *o, const struct operation *op)
{
	static struct oracle after;
	struct maple_tree from = s->mt, mt;
	long want, got;

	describe(op);
	oracle_copy(&after, o);
	tree_copy(&mt, &from);
	want = on_oracle(&after, op);
	got = on_library(&mt, op);
	operations++;
	if (want != got)
		failed("another result than the oracle's", &from, &mt);
	if (is_erase(op) && meter.calls)
		failed("an erase called the allocator", &from, &mt);
	judge(&from, &mt, &after);
	if (u->effort & FAULTS && !is_erase(op))
		with_faults(&from, o, op);
	if (u->effort & BYSTANDERS)
		with_bystanders(&from, o, &after, op);
	if (!(u->length && s->length == u->length) && see(hash_tree(&mt))) {
		rename_entries(&mt);
		push(&mt, s->length + 1);
	} else {
		mtree_destroy(&mt);
	}
}

static void try_writes(size_t state, const struct oracle *o)
{
	for (unsigned int kind = 0; kind < WRITE_KINDS; kind++) {
		bool ranges = kind != ERASE && kind != MAS_ERASE;

		if (kind == STORE_ZERO && !(u->effort & ZEROES))
			continue;
		for (unsigned int i = 0; i < u->indices; i++)
			for (unsigned int j = i; j < (ranges ? u->indices : i + 1); j++) {
				struct state s = all.state[state]; /* the array may move */

				try_write(&s, o, &(struct operation){kind, u->index[i], u->index[j]});
			}
	}
}

/* ---- Reads --------------------------------------------------------------- */

static void same_read(const char *what, unsigned long i, unsigned long limit, struct maple_tree *mt,
                      bool same)
{
	reads++;
	if (same)
		return;
	snprintf(doing, sizeof(doing), "%s from %lu, limit %lu", what, i, limit);
	failed("another answer than the oracle's", mt, mt);
}

static void try_reads(struct maple_tree *mt, struct oracle *o)
{
	for (unsigned int k = 0; k < u->indices * u->indices; k++) {
		unsigned long i = u->index[k / u->indices], limit = u->index[k % u->indices];
		unsigned long at = i, shadow_at = i, after = i, shadow_after = i;
		bool found = mt_find(mt, &at, limit) == oracle_find(o, &shadow_at, limit);
		bool found_after =
		        mt_find_after(mt, &after, limit) == oracle_find_after(o, &shadow_after, limit);

		same_read("mtree_load", i, limit, mt, mtree_load(mt, i) == oracle_load(o, i));
		same_read("mt_find", i, limit, mt, found && at == shadow_at);
		same_read("mt_find_after", i, limit, mt, found_after && after == shadow_after);
		same_read("mt_next", i, limit, mt, mt_next(mt, i, limit) == oracle_next(o, i, limit));
		same_read("mt_prev", i, limit, mt, mt_prev(mt, i, limit) == oracle_prev(o, i, limit));
	}
}

/* ---- Cursors ------------------------------------------------------------- */

static const struct cursor_call {
	const char *name;
	void *(*library)(struct ma_state *mas, unsigned long limit);
	void *(*oracle)(struct oracle_cursor *c, unsigned long limit);
} cursor_calls[] = {
        {"mas_find", mas_find, oracle_mas_find},
        {"mas_find_range", mas_find_range, oracle_mas_find_range},
        {"mas_find_rev", mas_find_rev, oracle_mas_find_rev},
        {"mas_find_range_rev", mas_find_range_rev, oracle_mas_find_range_rev},
        {"mas_next", mas_next, oracle_mas_next},
        {"mas_next_range", mas_next_range, oracle_mas_next_range},
        {"mas_prev", mas_prev, oracle_mas_prev},
        {"mas_prev_range", mas_prev_range, oracle_mas_prev_range},
};

static const char *const status_name[] = {"ma_active", "ma_start",    "ma_root",      "ma_none",
                                          "ma_pause",  "ma_overflow", "ma_underflow", "ma_error"};

static void same_cursor(const char *what, struct maple_tree *mt, unsigned long index, unsigned long last,
                        enum maple_status status, unsigned long limit, const struct ma_state *mas,
                        const struct oracle_cursor *c)
{
	reads++;
	if (mas->index == c->index && mas->last == c->last && mas->status == c->status)
		return;
	snprintf(doing, sizeof(doing), "%s(%lu) on [%lu,%lu] %s gave [%lu,%lu] %s, should be [%lu,%lu] %s",
	         what, limit, index, last, status_name[status], mas->index, mas->last,
	         status_name[mas->status], c->index, c->last, status_name[c->status]);
	failed("another place than the oracle's", mt, mt);
}

/* From one (index, last, status): every call with every limit, each followed by every call again. */
static void try_calls(struct maple_tree *mt, struct oracle *o, unsigned long index, unsigned long last,
                      enum maple_status status)
{
	for (size_t call = 0; call < LENGTH(cursor_calls); call++)
		for (unsigned int k = 0; k < u->indices; k++) {
			struct oracle_cursor c = {
			        .oracle = o, .index = index, .last = last, .status = status};
			const struct cursor_call *calls = &cursor_calls[call];
			unsigned long limit = u->index[k];
			MA_STATE(mas, mt, index, last);
			void *want, *got;

			mas.status = status;
			want = calls->oracle(&c, limit);
			got = calls->library(&mas, limit);
			same_cursor(calls->name, mt, index, last, status, limit, &mas, &c);
			same_read(calls->name, index, limit, mt, want == got);
			/* Again, by the mirrored call, and now with a path. */
			calls = &cursor_calls[call ^ 2];
			want = calls->oracle(&c, u->index[0]);
			got = calls->library(&mas, u->index[0]);
			same_cursor(calls->name, mt, index, last, status, u->index[0], &mas, &c);
			same_read(calls->name, index, limit, mt, want == got);
		}
}

static void try_cursors(struct maple_tree *mt, struct oracle *o)
{
	for (unsigned int i = 0; i < u->indices; i++)
		for (unsigned int j = i; j < u->indices; j++)
			for (unsigned int status = ma_active; status < ma_error; status++) {
				struct oracle_cursor c = {o, u->index[i], u->index[j], status, 0};
				MA_STATE(mas, mt, u->index[i], u->index[j]);

				if (j > i && status != ma_pause)
					continue; /* only a pause looks at last */
				try_calls(mt, o, c.index, c.last, status);
				mas.status = status;
				same_read("mas_walk", mas.index, 0, mt,
				          mas_walk(&mas) == oracle_mas_walk(&c));
				same_cursor("mas_walk", mt, u->index[i], u->index[j], status, 0, &mas, &c);
			}
}

/* ---- Windows ------------------------------------------------------------- */

static void try_searches(struct maple_tree *mt, struct oracle *o, unsigned long size, unsigned long min,
                         unsigned long max)
{
	MA_STATE(mas, mt, 1, 1);
	MA_STATE(rev, mt, 1, 1);
	struct oracle_cursor c = {o, 1, 1, ma_start, 0}, c_rev = c;

	same_read("mas_empty_area", min, max, mt,
	          mas_empty_area(&mas, min, max, size) == oracle_mas_empty_area(&c, min, max, size));
	same_cursor("mas_empty_area", mt, min, size, ma_start, max, &mas, &c);
	same_read("mas_empty_area_rev", min, max, mt,
	          mas_empty_area_rev(&rev, min, max, size) ==
	                  oracle_mas_empty_area_rev(&c_rev, min, max, size));
	same_cursor("mas_empty_area_rev", mt, min, size, ma_start, max, &rev, &c_rev);
}

enum alloc { ALLOC_RANGE, ALLOC_RRANGE, ALLOC_CYCLIC, ALLOC_KINDS };

/* For alloc_cyclic `size` is *next. */
static void try_alloc(struct maple_tree *from, const struct oracle *o, enum alloc kind, unsigned long size,
                      unsigned long min, unsigned long max)
{
	unsigned long start = 0, shadow_start = 0, next = size, shadow_next = size;
	static struct oracle after;
	struct maple_tree mt;
	int want, got;

	oracle_copy(&after, o);
	tree_copy(&mt, from);
	if (kind == ALLOC_RANGE) {
		want = oracle_alloc_range(&after, &shadow_start, NEW_ENTRY, size, min, max);
		got = mtree_alloc_range(&mt, &start, NEW_ENTRY, size, min, max, GFP_KERNEL);
	} else if (kind == ALLOC_RRANGE) {
		want = oracle_alloc_rrange(&after, &shadow_start, NEW_ENTRY, size, min, max);
		got = mtree_alloc_rrange(&mt, &start, NEW_ENTRY, size, min, max, GFP_KERNEL);
	} else {
		want = oracle_alloc_cyclic(&after, &shadow_start, NEW_ENTRY, min, max, &shadow_next);
		got = mtree_alloc_cyclic(&mt, &start, NEW_ENTRY, min, max, &next, GFP_KERNEL);
	}
	operations++;
	snprintf(doing, sizeof(doing), "alloc call %d, size or next %lu, within [%lu,%lu]", kind, size, min,
	         max);
	if (want != got || start != shadow_start || next != shadow_next)
		failed("another result than the oracle's", from, &mt);
	judge(from, &mt, &after);
	mtree_destroy(&mt);
}

/* All windows [min,max] and those with min > max; sizes up to the universe, the middle, and everything. */
static void try_windows(struct maple_tree *mt, struct oracle *o)
{
	static const unsigned long sizes[] = {0, 1, 2, 3, 4, MAX - 3, MAX - 1, MAX};

	for (unsigned int k = 0; k < u->indices * u->indices; k++) {
		unsigned long min = u->index[k / u->indices], max = u->index[k % u->indices];

		for (size_t i = 0; i < LENGTH(sizes); i++) {
			try_searches(mt, o, sizes[i], min, max);
			try_alloc(mt, o, ALLOC_RANGE, sizes[i], min, max);
			try_alloc(mt, o, ALLOC_RRANGE, sizes[i], min, max);
		}
		for (unsigned int i = 0; i < u->indices; i++)
			try_alloc(mt, o, ALLOC_CYCLIC, u->index[i], min, max);
	}
}

/* ---- A universe ---------------------------------------------------------- */

/* Entries of one index each just below the universe: it then begins at the edge of a node, not at 0. */
static void push_start(void)
{
	struct maple_tree mt;

	tree_init(&mt);
	for (unsigned int i = 0; i < u->start; i++)
		if (mtree_store(&mt, i, xa_mk_value(1), GFP_KERNEL))
			abort();
	rename_entries(&mt);
	seen_grow();
	see(hash_tree(&mt));
	push(&mt, 0);
}

static void visit(size_t state, struct oracle *o)
{
	struct maple_tree mt = all.state[state].mt;

	learn(o, &mt);
	try_reads(&mt, o);
	if (u->effort & CURSORS)
		try_cursors(&mt, o);
	if (u->effort & WINDOWS)
		try_windows(&mt, o);
	if (!u->length || all.state[state].length < u->length)
		try_writes(state, o);
	mt = all.state[state].mt;
	mtree_destroy(&mt);
}

static void forget(void)
{
	free(all.state);
	free(all.seen);
	memset(&all, 0, sizeof(all));
	sim_rcu_quiesce();
	CHECK_SAME(account.live, 0);
}

static void explore(const struct universe *universe)
{
	unsigned long operations_before = operations, reads_before = reads, faults_before = faults;
	unsigned int longest = 0, height = 0;
	char length[40] = "any length";
	struct oracle o;

	u = universe;
	check_words = u->name;
	oracle_init(&o, u->flags);
	push_start();
	for (size_t i = 0; i < all.count; i++) {
		longest = all.state[i].length;
		if (mt_height(&all.state[i].mt) > height)
			height = mt_height(&all.state[i].mt);
		visit(i, &o);
	}
	if (u->length)
		snprintf(length, sizeof(length), "at most %u operations", u->length);
	printf("%s: %u indices, programs of %s: %zu states, the farthest %u operations away, height %u; "
	       "%lu programs, %lu reads, %lu faults\n",
	       u->name, u->indices, length, all.count, longest, height, operations - operations_before,
	       reads - reads_before, faults - faults_before);
	fflush(stdout);
	oracle_free(&o);
	forget();
}

/* ---- All universes ------------------------------------------------------- */

#define RCU   MT_FLAGS_USE_RCU
#define ALLOC MT_FLAGS_ALLOC_RANGE

/*
 * Small universes whole, from the empty tree; then a few indices in taller trees, where a start state of that
 * many entries stands just before a split or a join, or is two or three levels tall.
 */
/* clang-format off */
static const struct universe universes[] = {
#ifdef MAPLE_TINY
	{"plain", 0, WRITES, 8, 0, 0, {0, 1, 2, 3, 4, 5, MAX - 1, MAX}},
	{"alloc", ALLOC, WRITES, 7, 0, 0, {0, 1, 2, 3, 4, MAX - 1, MAX}},
	{"rcu", RCU, WRITES, 7, 0, 0, {0, 1, 2, 3, MAX - 2, MAX - 1, MAX}},
	{"alloc rcu, faults", ALLOC | RCU, FAULTS, 6, 0, 0, {0, 1, 2, 3, MAX - 1, MAX}},
	{"plain, faults and cursors", 0, CURSORS | BYSTANDERS | FAULTS, 5, 0, 0, {0, 1, 2, MAX - 1, MAX}},
	{"rcu, cursors", RCU, CURSORS | BYSTANDERS, 5, 0, 0, {0, 1, 2, MAX - 1, MAX}},
	{"zero entries", 0, CURSORS | ZEROES, 4, 0, 0, {0, 1, MAX - 1, MAX}},
	{"windows", ALLOC, WINDOWS, 5, 0, 0, {0, 1, 2, MAX - 1, MAX}},
	{"windows between zero entries", ALLOC, WINDOWS | ZEROES, 4, 0, 0, {0, 1, 2, MAX}},
	{"plain, three levels", 0, BYSTANDERS, 6, 2, 14, {0, 3, 4, 8, 9, MAX}},
	{"alloc, four levels", ALLOC, FAULTS, 6, 2, 40, {0, 8, 17, 18, 25, MAX}},
	{"alloc rcu, four levels", ALLOC | RCU, WRITES, 6, 2, 40, {1, 12, 13, 20, 39, 41}},
#else
	{"plain", 0, CURSORS | FAULTS, 5, 0, 0, {0, 1, 2, MAX - 1, MAX}},
	{"alloc rcu", ALLOC | RCU, FAULTS, 6, 0, 0, {0, 1, 2, 3, MAX - 1, MAX}},
	{"plain, before a split", 0, BYSTANDERS | FAULTS, 6, 4, 14, {0, 6, 7, 13, 14, MAX}},
	{"alloc, before a split", ALLOC, FAULTS, 6, 4, 15, {0, 1, 7, 14, 16, MAX}},
	{"rcu, before a split", RCU, FAULTS, 6, 4, 15, {0, 1, 7, 14, 16, MAX}},
	{"plain, before a join", 0, FAULTS, 6, 4, 18, {5, 11, 12, 15, 17, MAX}},
	{"alloc rcu, before a join", ALLOC | RCU, WRITES, 6, 4, 18, {5, 11, 12, 15, 17, MAX}},
	{"alloc, three levels", ALLOC, WRITES, 5, 3, 170, {0, 60, 84, 85, MAX}},
	{"rcu, three levels", RCU, WRITES, 5, 3, 300, {0, 130, 131, 299, MAX}},
	{"windows", ALLOC, WINDOWS, 5, 0, 0, {0, 1, 2, MAX - 1, MAX}},
	{"zero entries", 0, CURSORS | ZEROES, 4, 0, 0, {0, 1, MAX - 1, MAX}},
#endif
};
/* clang-format on */

int main(void)
{
	mt_set_rcu_flavor(&sim_rcu_flavor);
	memory_account_init(&account, &meter);
	for (size_t i = 0; i < LENGTH(universes); i++)
		explore(&universes[i]);
	/* Each operation in each state is a program: a shortest way to that state, and the operation. */
	printf("%s: %lu programs, %lu reads, %lu failed allocations compared\n",
	       check_failures ? "FAILED" : "ok", operations, reads, faults);
	return check_failures != 0;
}
