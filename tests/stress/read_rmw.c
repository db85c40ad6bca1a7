/* SPDX-License-Identifier: MIT */
/*
 * read_rmw.c - no atomic read-modify-write is on the way of mtree_load under liburcu's qsbr flavour.
 *
 * A child loads; its parent steps it through mtree_load, instruction by instruction, and decodes each: a lock
 * prefix, or xchg with memory, which locks without one. What the eye would miss in a listing (liburcu is
 * another library, called by pointers) is counted here as it runs. That the counting works is shown by what
 * must be found: two planted ones, and the two of the tree's lock outside RCU mode. x86-64 only.
 */
#include <maple_tree.h>

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>
#include <urcu/flavor.h>

#include "../check.h"

/* liburcu's headers show one flavour to a file. */
extern const struct rcu_flavor_struct urcu_bp_flavor, urcu_memb_flavor, urcu_mb_flavor, urcu_qsbr_flavor;

/* ---- One instruction ------------------------------------------------------- */

enum { LONGEST = 15 };

enum instruction { PLAIN, READ_MODIFY_WRITE, FENCE };

static bool is_prefix(uint8_t byte)
{
	static const uint8_t prefixes[] = {0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf2, 0xf3};

	return memchr(prefixes, byte, sizeof(prefixes));
}

static bool is_rex(uint8_t byte)
{
	return byte >> 4 == 4;
}

static enum instruction decode(const uint8_t *code)
{
	while (is_prefix(*code))
		code++;
	if (*code == 0xf0) /* lock */
		return READ_MODIFY_WRITE;
	if (is_rex(*code))
		code++;
	if ((code[0] & 0xfe) == 0x86 && code[1] < 0xc0) /* xchg, and not of two registers */
		return READ_MODIFY_WRITE;
	if (code[0] == 0x0f && code[1] == 0xae && code[2] >> 3 == 0x1e) /* mfence */
		return FENCE;
	return PLAIN;
}

static void instructions_are_told_apart(void)
{
	static const struct {
		enum instruction kind;
		uint8_t code[LONGEST];
	} known[] = {
	        {READ_MODIFY_WRITE, {0xf0, 0x48, 0x0f, 0xc1, 0x07}}, /* lock xadd %rax,(%rdi) */
	        {READ_MODIFY_WRITE, {0xf0, 0x0f, 0xb1, 0x17}},       /* lock cmpxchg %edx,(%rdi) */
	        {READ_MODIFY_WRITE, {0x64, 0xf0, 0xff, 0x04, 0x25}}, /* lock incl %fs:... */
	        {READ_MODIFY_WRITE, {0x87, 0x07}},                   /* xchg %eax,(%rdi) */
	        {READ_MODIFY_WRITE, {0x48, 0x87, 0x43, 0x08}},       /* xchg %rax,8(%rbx) */
	        {READ_MODIFY_WRITE, {0x41, 0x86, 0x00}},             /* xchg %al,(%r8) */
	        {FENCE, {0x0f, 0xae, 0xf0}},                         /* mfence */
	        {PLAIN, {0x48, 0x87, 0xd8}},                         /* xchg %rbx,%rax */
	        {PLAIN, {0x66, 0x90}},                               /* xchg %ax,%ax: nop */
	        {PLAIN, {0x0f, 0x87, 0x10, 0x00, 0x00, 0x00}},       /* ja */
	        {PLAIN, {0x0f, 0xae, 0xe8}},                         /* lfence */
	        {PLAIN, {0x48, 0x8b, 0x07}},                         /* mov (%rdi),%rax */
	        {PLAIN, {0x48, 0xb8, 0xf0, 0xf0, 0xf0, 0xf0, 0xf0}}, /* movabs $0xf0f0...,%rax */
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		CHECK_SAME(decode(known[i].code), known[i].kind);
}

/* ---- A call, step by step -------------------------------------------------- */

enum { ENTRIES = 1000 };

static struct maple_tree mt;

/* What is stepped through. */
static __attribute__((noinline)) void *load(unsigned long index)
{
	return mtree_load(&mt, index);
}

static __attribute__((noinline)) void *load_and_count(unsigned long index)
{
	static unsigned long loads, last;

	__atomic_add_fetch(&loads, 1, __ATOMIC_RELAXED);
	__atomic_exchange_n(&last, index, __ATOMIC_RELAXED);
	return mtree_load(&mt, index);
}

struct way {
	const struct rcu_flavor_struct *flavour;
	unsigned int flags;
	void *(*call)(unsigned long index);
};

struct counts {
	unsigned long steps, kind[3];
};

/* The child: everything that is done once, at the first load, is done before the stop. */
static _Noreturn void child(const struct way *way)
{
	mt_set_rcu_flavor(way->flavour);
	way->flavour->register_thread();
	mt_init_flags(&mt, way->flags);
	for (unsigned long i = 0; i < ENTRIES; i++)
		if (mtree_store_range(&mt, 10 * i, 10 * i + 5, xa_mk_value(i), GFP_KERNEL))
			_exit(1);
	way->call(0);
	if (ptrace(PTRACE_TRACEME, 0, NULL, NULL))
		_exit(2);
	raise(SIGSTOP);
	_exit(way->call(5001) == xa_mk_value(500) ? 0 : 1);
}

static bool read_code(pid_t pid, unsigned long at, uint8_t *code)
{
	for (unsigned int i = 0; i < 2; i++) {
		long word;

		errno = 0;
		word = ptrace(PTRACE_PEEKTEXT, pid, at + i * sizeof(word), NULL);
		if (errno)
			return false;
		memcpy(code + i * sizeof(word), &word, sizeof(word));
	}
	return true;
}

/* One instruction further; false if the child is no longer there for it. */
static bool step(pid_t pid, struct user_regs_struct *regs)
{
	int status;

	return !ptrace(PTRACE_SINGLESTEP, pid, NULL, NULL) && waitpid(pid, &status, 0) == pid &&
	       WIFSTOPPED(status) && !ptrace(PTRACE_GETREGS, pid, NULL, regs);
}

/* From the first instruction of the call to its return. */
static bool step_through(pid_t pid, unsigned long entry, struct counts *counts)
{
	uint8_t code[2 * sizeof(long)];
	struct user_regs_struct regs;
	unsigned long stack;

	do
		if (!step(pid, &regs))
			return false;
	while (regs.rip != entry);
	stack = regs.rsp;
	while (regs.rsp <= stack) {
		if (!read_code(pid, regs.rip, code))
			return false;
		counts->kind[decode(code)]++;
		counts->steps++;
		if (!step(pid, &regs))
			return false;
	}
	return true;
}

static struct counts count(const struct way *way)
{
	struct counts counts = {0};
	int status = 0;
	pid_t pid = fork();

	if (pid == 0)
		child(way);
	if (!CHECK(pid > 0) || !CHECK(waitpid(pid, &status, 0) == pid) ||
	    !CHECK(WIFSTOPPED(status))) /* else this machine forbids a process to trace its child */
		return counts;
	CHECK(step_through(pid, (unsigned long)way->call, &counts));
	CHECK(!ptrace(PTRACE_CONT, pid, NULL, NULL));
	waitpid(pid, &status, 0);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	CHECK(counts.steps > 50);
	return counts;
}

/* ---- Promises ------------------------------------------------------------ */

static void tell(const char *what, const struct counts *counts)
{
	printf("  %-14s %4lu instructions, %lu atomic read-modify-writes, %lu fences\n", what, counts->steps,
	       counts->kind[READ_MODIFY_WRITE], counts->kind[FENCE]);
}

static void what_is_there_is_found(void)
{
	struct counts planted = count(&(struct way){&urcu_qsbr_flavor, MT_FLAGS_USE_RCU, load_and_count}),
	              locked = count(&(struct way){&urcu_qsbr_flavor, 0, load});

	tell("qsbr, planted", &planted);
	tell("the lock", &locked);
	CHECK_SAME(planted.kind[READ_MODIFY_WRITE], 2);
	CHECK_SAME(locked.kind[READ_MODIFY_WRITE], 2);
}

static void qsbr_readers_write_nothing_atomically(void)
{
	struct counts counts = count(&(struct way){&urcu_qsbr_flavor, MT_FLAGS_USE_RCU, load});

	tell("qsbr", &counts);
	CHECK_SAME(counts.kind[READ_MODIFY_WRITE], 0);
	CHECK_SAME(counts.kind[FENCE], 0);
}

/* What liburcu's others cost is theirs: told, and held to no number but that none of it is ours. */
static void the_library_adds_none_to_the_others(void)
{
	struct counts memb = count(&(struct way){&urcu_memb_flavor, MT_FLAGS_USE_RCU, load}),
	              mb = count(&(struct way){&urcu_mb_flavor, MT_FLAGS_USE_RCU, load}),
	              bp = count(&(struct way){&urcu_bp_flavor, MT_FLAGS_USE_RCU, load});

	tell("memb", &memb);
	tell("mb", &mb);
	tell("bp", &bp);
	CHECK_SAME(memb.kind[READ_MODIFY_WRITE], 0);
	CHECK_SAME(bp.kind[READ_MODIFY_WRITE], 0);
	CHECK(mb.kind[READ_MODIFY_WRITE] + mb.kind[FENCE] > 0);
}

int main(void)
{
	static const struct promise promises[] = {
	        {"instructions are told apart", instructions_are_told_apart},
	        {"what is there is found", what_is_there_is_found},
	        {"qsbr's readers have no atomic read-modify-write, and no fence",
	         qsbr_readers_write_nothing_atomically},
	        {"nor has the library one with memb and bp; mb fences", the_library_adds_none_to_the_others},
	};

	return CHECK_PROMISES(promises);
}
