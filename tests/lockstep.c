/* SPDX-License-Identifier: MIT */
/*
 * lockstep.c - does the harness itself notice? A library's side that lies,
 * leaks or forgets must be caught under the right property; faults must fire;
 * the simulated RCU must run callbacks when it says; reports must be readable.
 *
 * That honest runs agree is tested by replaying the corpus. tree_sound and
 * content_equal_backwards need a damaged tree: the planted faults cover them.
 */
#define _GNU_SOURCE /* open_memstream */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <urcu-bp.h>
#include <urcu/call-rcu.h>

#include "lockstep_sides.h"
#include "report.h"
#include "sim_rcu.h"

static unsigned int failures;

#define CHECK(condition, ...)                                                                                \
	do {                                                                                                 \
		if (!(condition)) {                                                                          \
			failures++;                                                                          \
			printf("FAILED: %s:%d: %s: ", __func__, __LINE__, #condition);                       \
			printf(__VA_ARGS__);                                                                 \
			putchar('\n');                                                                       \
		}                                                                                            \
	} while (0)

static struct lockstep ls;
static struct lockstep_totals totals;
static struct fuzz_program program;

static void parse(const char *text)
{
	struct fuzz_parse_error error;

	if (!fuzz_program_parse(&program, text, strlen(text), &error)) {
		printf("FAILED: a program of this test: %u:%u: %s\n%s\n", error.line, error.column,
		       error.what, text);
		exit(1);
	}
}

static bool run(const char *text,
                void (*tamper)(struct lockstep *, const struct lockstep_call *, struct outcome *))
{
	parse(text);
	ls.checks = LOCKSTEP_ALWAYS;
	ls.tamper = tamper;
	return lockstep_run(&ls, &program);
}

/* ---- Lies: one field of the outcome of one operation --------------------- */

static size_t lie_at; /* the operation, from 1 */

static bool now(const struct lockstep *run)
{
	return run->position == lie_at;
}

/* clang-format off */
#define LIE(name, statement)                                                                             \
	static void lie_##name(struct lockstep *run, const struct lockstep_call *call, struct outcome *got) \
	{                                                                                                \
		(void)call;                                                                              \
		(void)got;                                                                               \
		if (now(run)) {                                                                          \
			statement;                                                                       \
		}                                                                                        \
	}
LIE(ret, got->ret = -EINVAL)
LIE(no_memory, got->ret = -ENOMEM)
LIE(success, got->ret = 0)
LIE(entry, got->entry = xa_mk_value(200))
LIE(index, got->index++)
LIE(last, got->last--)
LIE(next, got->next++)
LIE(status, got->status = ma_pause)
LIE(error, got->error = -EBUSY)
LIE(more, got->more = !got->more)

/* ---- Deeds: something that the call must not do -------------------------- */

LIE(store_behind, mtree_store_range(&run->tree[call->tree], 70, 80, xa_mk_value(1), GFP_KERNEL))
LIE(hold_lock, mtree_lock(&run->tree[call->tree]))
LIE(stay_reading, sim_rcu_flavor.read_lock())
LIE(set_rcu, run->tree[call->tree].ma_flags |= MT_FLAGS_USE_RCU)

static void *leaked;
static struct memory_account *leaked_from;

static void leak(struct memory_account *account)
{
	leaked_from = account;
	leaked = account->allocator.alloc(account, 256, 256);
}

LIE(leak, leak(&run->account[call->tree]))
/* clang-format on */

/* Undo a deed, so that the trees can be destroyed. */
static void make_good(void)
{
	unsigned int i;

	for (i = 0; i < FUZZ_TREES; i++) {
		if (ls.tree[i].ma_lock.state)
			mtree_unlock(&ls.tree[i]);
		ls.tree[i].ma_flags &= ~MT_FLAGS_USE_RCU;
	}
	if (sim_rcu_reading())
		sim_rcu_flavor.read_unlock();
	if (leaked)
		leaked_from->allocator.free(leaked_from, leaked, 256);
	leaked = NULL;
}

static const char honest[] = "tree alloc\n"
                             "store_range 10 20 A\n"
                             "load 15\n"
                             "alloc_cyclic 0 MAX B\n"
                             "mas_walk\n"
                             "fill 100 10 5 C\n"
                             "erase 15\n"
                             "load 15 @1\n"
                             "store_range 1 5 B @2 (fail 1)\n";
enum { STORE = 1, LOAD, CYCLIC, WALK, FILL, ERASE, EMPTY_LOAD, STORE_FAULT };

static const struct {
	size_t at;
	void (*tamper)(struct lockstep *, const struct lockstep_call *, struct outcome *);
	enum lockstep_property property;
} lies[] = {
        {STORE, lie_ret, LOCKSTEP_return_equal},
        {STORE, lie_no_memory, LOCKSTEP_return_equal},
        {LOAD, lie_entry, LOCKSTEP_entry_equal},
        {CYCLIC, lie_index, LOCKSTEP_index_equal},
        {CYCLIC, lie_next, LOCKSTEP_next_equal},
        {WALK, lie_index, LOCKSTEP_index_equal},
        {WALK, lie_last, LOCKSTEP_last_equal},
        {WALK, lie_status, LOCKSTEP_status_equal},
        {WALK, lie_error, LOCKSTEP_error_equal},
        {FILL, lie_more, LOCKSTEP_steps_equal},
        {STORE, lie_store_behind, LOCKSTEP_content_equal},
        {STORE, lie_hold_lock, LOCKSTEP_lock_released},
        {LOAD, lie_stay_reading, LOCKSTEP_read_section_left},
        {STORE, lie_leak, LOCKSTEP_nodes_accounted},
        {ERASE, lie_leak, LOCKSTEP_no_allocation},
        {EMPTY_LOAD, lie_set_rcu, LOCKSTEP_settings_equal},
        {STORE_FAULT, lie_success, LOCKSTEP_fault_reported},
};

static void check_lies(void)
{
	size_t i;

	for (i = 0; i < sizeof(lies) / sizeof(lies[0]); i++) {
		lie_at = lies[i].at;
		CHECK(!run(honest, lies[i].tamper), "lie %zu was believed", i);
		CHECK(ls.failure.property == lies[i].property && ls.failure.operation == lies[i].at,
		      "lie %zu: caught as '%s' at operation %zu, expected '%s' at %zu", i,
		      lockstep_property_words[ls.failure.property], ls.failure.operation,
		      lockstep_property_words[lies[i].property], lies[i].at);
		make_good();
		lockstep_abandon(&ls);
	}
	CHECK(run(honest, NULL), "an honest run: %s: %s, %s", lockstep_failed_call(&ls), ls.failure.expected,
	      ls.failure.got);
}

static void check_empty_and_leaks(void)
{
	lie_at = 1;
	CHECK(!run("tree\nstore_range 5 6 NULL\n", lie_store_behind),
	      "an empty tree with an entry was believed");
	CHECK(ls.failure.property == LOCKSTEP_empty_equal, "caught as %d", ls.failure.property);
	lockstep_abandon(&ls);

	parse("tree rcu\nfill 0 2 50 A\ndestroy\n");
	ls.tamper = NULL;
	lockstep_start(&ls, &program);
	while (lockstep_step(&ls))
		continue;
	leak(&ls.account[2]);
	CHECK(!lockstep_end(&ls), "a leak was not noticed");
	CHECK(ls.failure.property == LOCKSTEP_no_leak && ls.failure.tree == 2, "caught as %d, tree %u",
	      ls.failure.property, ls.failure.tree);
	make_good();
}

/* A sampled run looks at the end at the latest. */
static void check_sampling(void)
{
	lie_at = 1;
	parse("tree\nstore 1 A\nload 2\n");
	ls.checks = LOCKSTEP_SAMPLED;
	ls.tamper = lie_store_behind;
	CHECK(!lockstep_run(&ls, &program), "not noticed");
	CHECK(ls.failure.property == LOCKSTEP_content_equal, "caught as %d", ls.failure.property);
	lockstep_abandon(&ls);
}

/* ---- Faults -------------------------------------------------------------- */

static unsigned long faults_fired(void)
{
	unsigned long fired = 0;
	unsigned int i;

	for (i = 0; i < FUZZ_OP_COUNT; i++)
		fired += totals.op[i].failed;
	return fired;
}

/* Fail the first, second, ... allocation of the last operation until none is left to fail. */
static unsigned int sweep(const char *before, const char *operation)
{
	unsigned int n;

	for (n = 1; n < 200; n++) {
		unsigned long fired = faults_fired();
		char text[512];

		snprintf(text, sizeof(text), "%s%s (fail %u)\nload 0\n", before, operation, n);
		CHECK(run(text, NULL), "%s\n%s: expected %s, got %s", text, lockstep_failed_call(&ls),
		      ls.failure.expected, ls.failure.got);
		if (ls.failure.property != LOCKSTEP_agrees || faults_fired() == fired)
			break;
	}
	return n - 1;
}

static void check_faults(void)
{
	static const char full[] = "tree alloc\ntree alloc\nfill 0 2 60 A\nmas_set_range 5 30\n";
	static const char rcu[] = "tree rcu\ntree rcu\nfill 0 2 60 A\nmas_set_range 5 30\n";
	static const char *const operations[] = {"store 200 B",  "fill 1 2 60 B",     "fill_wide 500 3 60 B",
	                                         "dup 1",        "mas_store_gfp C",   "mas_store C",
	                                         "insert 300 C", "store_range 0 90 C"};
	size_t i;

	CHECK(sweep("tree\n", "store 5 A") == 1, "the first entry takes one node");
	CHECK(sweep("tree\nfill 0 2 60 A\n", "set_rcu") > 0, "entering RCU mode allocates");
	CHECK(sweep("tree\n", "store 5 R1") == 0, "a refused entry allocates nothing");
	for (i = 0; i < sizeof(operations) / sizeof(operations[0]); i++) {
		sweep(full, operations[i]);
		sweep(rcu, operations[i]);
	}
	CHECK(sweep(full, "dup 1") > 1, "a copy of a tall tree takes several nodes");
	CHECK(sweep("tree alloc\n", "alloc_range 8 0 MAX A") == 1, "the window's entry takes a node");
	CHECK(sweep("tree alloc\n", "alloc_cyclic 0 MAX A") == 1, "the index's entry takes a node");
}

static void check_bulk_stops(void)
{
	unsigned long before = totals.op[FUZZ_OP_fill].executed;

	CHECK(run("tree\nfill 0 10 50 A (fail 1)\n", NULL), "%s", ls.failure.got);
	CHECK(totals.op[FUZZ_OP_fill].executed - before == 1, "a failed step ends the operation");
}

/* ---- Budget and counts --------------------------------------------------- */

static void check_budget(void)
{
	unsigned long cut = totals.cut;

	ls.budget = 30;
	CHECK(run("tree\nfill 0 1 100 A\nload 0\n", NULL), "%s", ls.failure.got);
	CHECK(totals.cut == cut + 1 && ls.steps == 30 && ls.position == 1, "%lu steps, %zu operations",
	      ls.steps, ls.position);
	ls.budget = 0;
	CHECK(run("tree\nfill 0 1 100 A\nload 0\n", NULL) && ls.steps == 101, "%lu steps", ls.steps);
}

static void check_counts(void)
{
	struct lockstep_op_count range, walk, next;

	memset(&totals, 0, sizeof(totals));
	CHECK(run("tree\nstore_range 5 3 A\nstore_range 1 3 A\nmas_walk\nmas_set_range 9 2\nmas_store "
	          "A\nmas_next 5\n",
	          NULL),
	      "%s", ls.failure.got);
	range = totals.op[FUZZ_OP_store_range];
	walk = totals.op[FUZZ_OP_mas_walk];
	next = totals.op[FUZZ_OP_mas_next];
	CHECK(range.executed == 2 && range.inapplicable == 1, "first > last is inapplicable");
	CHECK(walk.executed == 1 && walk.inapplicable == 0, "a walk applies");
	CHECK(next.executed == 1 && next.inapplicable == 1, "a cursor in ma_error is inapplicable");
	CHECK(totals.programs == 1 && totals.operations == 6 && totals.height == 1, "totals");
}

/* ---- Simulated RCU ------------------------------------------------------- */

static struct rcu_head head[3];
static unsigned int calls;

static void count_call(struct rcu_head *unused)
{
	(void)unused;
	calls++;
}

static void call_again(struct rcu_head *again)
{
	calls++;
	sim_rcu_flavor.update_call_rcu(again, count_call);
}

static void check_rcu(void)
{
	const struct rcu_flavor_struct *rcu = &sim_rcu_flavor;

	calls = 0;
	sim_rcu_set_pace(SIM_RCU_EAGER);
	rcu->update_call_rcu(&head[0], count_call);
	CHECK(calls == 1, "no reader: at once");
	rcu->read_lock();
	rcu->read_lock();
	rcu->update_call_rcu(&head[0], count_call);
	rcu->update_call_rcu(&head[1], call_again);
	rcu->read_unlock();
	CHECK(calls == 1 && rcu->read_ongoing() && sim_rcu_pending() == 2, "a reader is inside: %u calls",
	      calls);
	rcu->read_unlock();
	CHECK(calls == 4 && !sim_rcu_reading() && !sim_rcu_pending(), "the last reader left: %u calls",
	      calls);
	sim_rcu_set_pace(SIM_RCU_LAZY);
	rcu->update_call_rcu(&head[2], count_call);
	CHECK(calls == 4, "lazy: not before somebody waits");
	rcu->update_synchronize_rcu();
	CHECK(calls == 5, "synchronize_rcu ends the grace period");
}

/* Runs `act` in a child; its standard error is in `text`. The child's status. */
static int in_child(void (*act)(void), char *text, size_t size)
{
	FILE *file = tmpfile();
	int status = 0;
	pid_t child;
	size_t got;

	fflush(NULL);
	child = file ? fork() : -1;
	if (child < 0)
		exit(2);
	if (child == 0) {
		dup2(fileno(file), STDERR_FILENO);
		act();
		_exit(0);
	}
	waitpid(child, &status, 0);
	rewind(file);
	got = fread(text, 1, size - 1, file);
	text[got] = '\0';
	fclose(file);
	return status;
}

static void wait_for_itself(void)
{
	sim_rcu_flavor.read_lock();
	sim_rcu_flavor.update_synchronize_rcu();
}

static void check_deadlock(void)
{
	char text[4096];

	CHECK(in_child(wait_for_itself, text, sizeof(text)) != 0, "a self-deadlock was not noticed");
	CHECK(strstr(text, "synchronize_rcu inside a read section"), "%s", text);
}

/* ---- Reports ------------------------------------------------------------- */

static void assert_now(void)
{
	report_and_assert(&ls);
}

static void check_asserts(void)
{
	unsigned int property;

	lie_at = CYCLIC;
	CHECK(!run(honest, lie_next), "the lie was believed");
	for (property = 1; property < LOCKSTEP_PROPERTY_COUNT; property++) {
		char text[8192], line[256];
		int status;

		ls.failure.property = property;
		snprintf(line, sizeof(line), "\nASSERTION FAILED: alloc_cyclic: %s\n",
		         lockstep_property_words[property]);
		status = in_child(assert_now, text, sizeof(text));
		CHECK(status != 0, "property %u: the report did not die", property);
		CHECK(strstr(text, line), "property %u: no line '%s' in\n%s", property, line, text);
		CHECK(strstr(text, "expected 1, got 2"), "no values in\n%s", text);
	}
	make_good();
	lockstep_abandon(&ls);
}

static void check_report_texts(void)
{
	struct fuzz_parse_error error;
	struct fuzz_program again;
	char *text;
	size_t size;
	FILE *out;

	lie_at = LOAD;
	CHECK(!run(honest, lie_entry), "the lie was believed");
	out = open_memstream(&text, &size);
	report_program(&ls, out);
	fclose(out);
	CHECK(strstr(text, "\n# FAILS here: entry\nload 15\n"), "%s", text);
	fuzz_program_init(&again);
	CHECK(fuzz_program_parse(&again, text, size, &error) && fuzz_program_equal(&again, &program),
	      "a reported program is a program:\n%s", text);
	fuzz_program_free(&again);
	free(text);
	lockstep_abandon(&ls);

	lie_at = STORE;
	CHECK(!run(honest, lie_store_behind), "the deed was not noticed");
	out = open_memstream(&text, &size);
	report_views(&ls, 0, out);
	fclose(out);
	CHECK(strstr(text, "! [70,80] A"), "%s", text);
	free(text);
	lockstep_abandon(&ls);
}

int main(void)
{
	static const struct {
		const char *name;
		void (*check)(void);
	} checks[] = {
	        {"lies are caught under the right property", check_lies},
	        {"entries in empty trees, and leaks, are caught", check_empty_and_leaks},
	        {"a sampled run checks at the end", check_sampling},
	        {"faults fire, are reported and change nothing", check_faults},
	        {"a fault ends a bulk operation", check_bulk_stops},
	        {"the budget ends a program", check_budget},
	        {"executed and inapplicable are counted", check_counts},
	        {"simulated RCU runs callbacks when it may", check_rcu},
	        {"simulated RCU notices a self-deadlock", check_deadlock},
	        {"each property dies by its own name", check_asserts},
	        {"reports are readable", check_report_texts},
	};
	size_t i;

	fuzz_program_init(&program);
	lockstep_init(&ls);
	ls.totals = &totals;
	for (i = 0; i < sizeof(checks) / sizeof(checks[0]); i++) {
		unsigned int before = failures;

		checks[i].check();
		printf("%s: %s\n", failures == before ? "ok" : "FAILED", checks[i].name);
	}
	fuzz_program_free(&program);
	lockstep_free(&ls);
	return failures != 0;
}
