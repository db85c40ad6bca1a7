/* SPDX-License-Identifier: MIT */
/*
 * single_step.c - every kind of write, stopped before every access that it makes, and the whole tree read
 * each time (C50 to C52).
 *
 * A writer that stands still shows its readers one tree, that from before or that
 * from after its last publication. So beside what the window oracle allows each look, all
 * looks together must agree: over the steps of a write that changes the tree once,
 * readers see one content first, and then the other.
 */
#include <stdlib.h>

#include "../check.h"
#include "interleave.h"
#include "mark.h"
#include "programs.h"
#include "random.h"

/* ---- A write, its readers, and where it stops ---------------------------- */

/* Calls of readers in one run: fewer than interleave takes. */
enum { CALLS_MAX = 450 };

/* How the tree is read: index by index and by mt_find; by a fresh cursor; by one that was opened before the
 * write. */
enum way { LOADS, ONWARDS, BACKWARDS, GO_ON, GO_ON_BACKWARDS, WAYS };
static const char *const way_name[WAYS] = {"mtree_load and mt_find", "mas_find_range", "mas_find_range_rev",
                                           "an old cursor's mas_find", "an old cursor's mas_find_rev"};

static bool is_old(enum way way)
{
	return way >= GO_ON;
}

static struct interleave il;
static struct fuzz_program program;
static size_t written_from, written_to; /* the writer's operations */
static const struct write_program *write;

/* What a run shows. */
static struct {
	uint32_t op, at;         /* where the writer is to stop ... */
	bool stopped;            /* ... and did */
	uint64_t seen;           /* a number for all that the reader saw */
	uint64_t first, content; /* of the tree: before the write, and so far */
	unsigned long changes;   /* of it, by the writer */
} shown;

static unsigned long cases;
static unsigned long hits[MAPLE_MARK_COUNT];

static uint64_t mixed(uint64_t number, uint64_t more)
{
	struct fuzz_random random = {number ^ more};

	return fuzz_random_next(&random);
}

static uint64_t content_of(const struct oracle *o)
{
	uint64_t number = o->count;

	for (size_t i = 0; i < o->count; i++) {
		number = mixed(number, o->range[i].first);
		number = mixed(number, o->range[i].last);
		number = mixed(number, (uintptr_t)o->range[i].entry);
	}
	return number;
}

static void on_result(void *ctx, enum fuzz_thread thread, size_t op, unsigned long step,
                      const struct outcome *got)
{
	uint64_t content;

	(void)ctx, (void)op, (void)step;
	if (thread == FUZZ_WRITER) {
		content = content_of(&il.lockstep.oracle[write->tree]);
		shown.changes += content != shown.content;
		shown.content = content;
	} else if (thread == FUZZ_READER1) {
		shown.seen = mixed(shown.seen, (uintptr_t)got->entry);
		shown.seen = mixed(shown.seen, got->index);
		shown.seen = mixed(shown.seen, got->last);
		shown.seen = mixed(shown.seen, (uint64_t)got->status);
	}
}

static void on_switch(void *ctx, enum fuzz_thread from, const struct fuzz_switch *s, const void *where)
{
	(void)ctx, (void)where;
	if (from == FUZZ_WRITER && s->op == shown.op && s->at == shown.at)
		shown.stopped = true;
}

/* ---- Reading all of a tree ----------------------------------------------- */

static void reads(enum fuzz_op_code code, uint64_t a, uint64_t b)
{
	const struct fuzz_op op = {.code = (uint8_t)code,
	                           .thread = FUZZ_READER1,
	                           .who = (uint8_t)(fuzz_op_info[code].on_cursor ? 0 : write->tree),
	                           .operand = {a, b}};

	fuzz_program_append(&program, &op);
}

static unsigned long *place;
static size_t places;

static int by_size(const void *a, const void *b)
{
	unsigned long x = *(const unsigned long *)a, y = *(const unsigned long *)b;

	return x < y ? -1 : x > y;
}

/* Both ends of each range, and what is just outside. */
static void note_places(const struct oracle *o)
{
	place = realloc(place, (places + 4 * o->count) * sizeof(*place) + 1);
	for (size_t i = 0; i < o->count; i++) {
		place[places++] = o->range[i].first;
		place[places++] = o->range[i].last;
		place[places++] = o->range[i].first - 1;
		place[places++] = o->range[i].last + 1;
	}
}

static void sort_places(void)
{
	size_t kept = 0;

	qsort(place, places, sizeof(*place), by_size);
	for (size_t i = 0; i < places; i++)
		if (!i || place[i] != place[i - 1])
			place[kept++] = place[i];
	places = kept;
}

static bool is_downwards(enum way way)
{
	return way == BACKWARDS || way == GO_ON_BACKWARDS;
}

/* Places are those of the tree before and after the write. A tree of n ranges has at most n + 1 holes. */
static void append_reader(enum way way, size_t ranges)
{
	static const enum fuzz_op_code step[WAYS] = {[ONWARDS] = FUZZ_OP_mas_find_range,
	                                             [BACKWARDS] = FUZZ_OP_mas_find_range_rev,
	                                             [GO_ON] = FUZZ_OP_mas_find,
	                                             [GO_ON_BACKWARDS] = FUZZ_OP_mas_find_rev};

	program.count = written_to;
	program.switch_count = 0;
	if (way == LOADS) {
		for (size_t i = 0; i < places; i++)
			reads(FUZZ_OP_load, place[i], 0);
		reads(FUZZ_OP_for_each, 0, ULONG_MAX);
		return;
	}
	reads(FUZZ_OP_mas_init, write->tree, is_downwards(way) ? ULONG_MAX : 0);
	for (size_t i = 0; i < 2 * ranges + 2 + is_old(way); i++)
		reads(step[way], is_downwards(way) ? 0 : ULONG_MAX, 0);
}

/* ---- Stopping ------------------------------------------------------------ */

static void stop_at(uint32_t op, uint32_t at, enum way way)
{
	program.switch_count = 0;
	fuzz_program_list_switch(&program, &(struct fuzz_switch){op, at, FUZZ_READER1});
	if (!is_old(way))
		return;
	/* First of all the cursor is opened. */
	fuzz_program_list_switch(&program, &(struct fuzz_switch){(uint32_t)written_from, 0, FUZZ_READER1});
	fuzz_program_list_switch(&program, &(struct fuzz_switch){(uint32_t)written_to + 2, 0, FUZZ_WRITER});
}

static bool tell_failure(void)
{
	const struct lockstep_failure *failure = &il.lockstep.failure;

	printf("   %s, stopped at step %u of operation %u: %s: expected %s, got %s\n", write->name, shown.at,
	       shown.op + 1, lockstep_property_words[failure->property], failure->expected, failure->got);
	fuzz_program_print(&program, stdout);
	return false;
}

static bool go(const struct fuzz_schedule *schedule)
{
	unsigned long before[MAPLE_MARK_COUNT];
	bool agrees;

	memcpy(before, maple_marks, sizeof(before));
	shown.stopped = false;
	shown.seen = 0;
	shown.changes = 0;
	shown.content = shown.first;
	program.schedule = *schedule;
	agrees = interleave_go(&il, schedule);
	for (unsigned int i = 0; i < MAPLE_MARK_COUNT && write->how != LOCKED; i++)
		hits[i] += maple_marks[i] - before[i];
	cases++;
	return CHECK(agrees) || tell_failure();
}

/* The contents that were seen, one after the other. */
struct contents {
	uint64_t last;
	unsigned long count;
};

static void count_content(struct contents *contents)
{
	if (contents->count && contents->last == shown.seen)
		return;
	contents->last = shown.seen;
	contents->count++;
}

/* Stop at each step of one operation, until it has ended before. */
static bool stop_everywhere(uint32_t op, enum way way, struct fuzz_schedule *schedule,
                            struct contents *contents)
{
	shown.op = op;
	for (uint32_t at = is_old(way) && op == written_from;; at++) {
		shown.at = schedule->seed = at;
		stop_at(op, at, way);
		if (!go(schedule))
			return false;
		if (!shown.stopped)
			return true;
		count_content(contents);
	}
}

static void check_way(enum way way, struct fuzz_schedule schedule)
{
	struct contents contents = {0, 0};

	for (size_t op = written_from; op < written_to; op++)
		if (!stop_everywhere((uint32_t)op, way, &schedule, &contents))
			return;
	if (is_old(way) || write->how == LOCKED)
		return;
	/* The last run has stopped nowhere: it saw what came last. */
	count_content(&contents);
	if (!CHECK(contents.count <= shown.changes + 1 && (way == LOADS || contents.count > shown.changes)))
		printf("   %s, read by %s: %lu contents seen, %lu changes\n", write->name, way_name[way],
		       contents.count, shown.changes);
}

/* ---- Programs ------------------------------------------------------------ */

/* The text form keeps promises of memory out of programs with threads; here the tree does not change in
 * between. */
static void provide(void)
{
	size_t store = program.count - 1;

	fuzz_program_append(&program, &program.op[store]);
	program.op[store].code = FUZZ_OP_mas_preallocate;
	program.op[store].thread = FUZZ_MAIN;
	program.op[store + 1].code = FUZZ_OP_mas_store_prealloc;
}

static bool take_program(void)
{
	struct fuzz_parse_error error;

	if (!CHECK(fuzz_program_parse(&program, write->text, strlen(write->text), &error))) {
		printf("   %s:%u:%u: %s\n", write->name, error.line, error.column, error.what);
		return false;
	}
	if (write->how == PROVIDED)
		provide();
	for (written_from = 0; program.op[written_from].thread == FUZZ_MAIN; written_from++)
		continue;
	written_to = program.count;
	return true;
}

/* Run it alone, to see where ranges begin and end. Returns how many there are at most. */
static size_t look_ahead(void)
{
	static const struct fuzz_schedule schedule;
	size_t before, after;

	places = 0;
	if (!CHECK(interleave_prepare(&il, &program)))
		return 0;
	before = il.lockstep.oracle[write->tree].count;
	note_places(&il.lockstep.oracle[write->tree]);
	shown.first = content_of(&il.lockstep.oracle[write->tree]);
	if (!go(&schedule))
		return 0;
	after = il.lockstep.oracle[write->tree].count;
	note_places(&il.lockstep.oracle[write->tree]);
	sort_places();
	before = before > after ? before : after;
	CHECK(places + before < CALLS_MAX && 2 * before + 2 < CALLS_MAX);
	return before;
}

static void step_through(void)
{
	size_t ranges;

	if (!take_program())
		return;
	ranges = look_ahead();
	for (enum way way = LOADS; way < WAYS; way++) {
		append_reader(way, ranges);
		if (!CHECK(interleave_prepare(&il, &program)))
			return;
		for (unsigned int i = 0; i < 6; i++)
			check_way(way, (struct fuzz_schedule){.stores = (enum fuzz_stores)(i / 2),
			                                      .grace = (enum fuzz_grace)(i % 2)});
	}
}

static void every_step_of_every_write_shows_one_tree(void)
{
	enum { PROGRAMS = sizeof(write_programs) / sizeof(write_programs[0]) };

	for (size_t i = 0; i < PROGRAMS; i++) {
		write = &write_programs[i];
		step_through();
	}
	printf("%d programs, %lu cases of program and step\n", PROGRAMS, cases);
}

/* Readers may be looking. */
static bool is_in_place(unsigned int mark)
{
	return mark == MAPLE_MARK_store_in_leaf || mark == MAPLE_MARK_inner_in_place;
}

static void every_mark_of_a_write_is_hit(void)
{
	for (unsigned int i = 0; i < MAPLE_MARK_COUNT; i++)
		if (!CHECK((hits[i] > 0) != is_in_place(i)))
			printf("   %s: %lu hits\n", maple_mark_names[i], hits[i]);
}

static const struct promise promises[] = {
        {"every step of every write shows one tree", every_step_of_every_write_shows_one_tree},
        {"every mark of a write is hit", every_mark_of_a_write_is_hit},
};

int main(void)
{
	int result;

	interleave_init(&il);
	il.trace.gave = on_result;
	il.trace.switched = on_switch;
	fuzz_program_init(&program);
	result = CHECK_PROMISES(promises);
	fuzz_program_free(&program);
	free(place);
	lockstep_free(&il.lockstep);
	return result;
}
