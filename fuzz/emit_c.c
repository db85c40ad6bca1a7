/* SPDX-License-Identifier: MIT */
/*
 * emit_c.c - a program's way through the oracle, and the C program around the calls.
 */
#include "emit_c-private.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

/* Nodes of another size run out of memory at other stores. */
#ifdef MAPLE_TINY
#define FANOUT " by a library built with -DMAPLE_TINY"
#else
#define FANOUT ""
#endif

/* clang-format off */
static const struct {
	lockstep_side *shadow;
	emit_call *emit;
} rows[FUZZ_OP_COUNT] = {
#define ROWS(name, family, subject, operands, entry) { shadow_##name, emit_##name },
	FUZZ_OPS(ROWS)
#undef ROWS
};
/* clang-format on */

/* ---- What each step must give -------------------------------------------- */

static void add_step(struct emit *e, const struct outcome *must)
{
	if (e->steps == e->room) {
		e->room = e->room ? 2 * e->room : 64;
		e->step = reallocarray(e->step, e->room, sizeof(*e->step));
		if (!e->step)
			err(2, "no memory for %zu steps", e->room);
	}
	e->step[e->steps++] = *must;
}

static struct lockstep_call call_of(struct lockstep *ls, const struct fuzz_op *op)
{
	unsigned int tree = op->who;

	if (fuzz_op_info[op->code].on_cursor)
		tree = (unsigned int)(ls->shadow[op->who].oracle - ls->oracle);
	else if (op->code == FUZZ_OP_dup)
		tree = (unsigned int)op->operand[0];
	return (struct lockstep_call){
	        .ls = ls,
	        .op = op,
	        .who = op->who,
	        .tree = tree,
	        .a = (unsigned long)op->operand[0],
	        .b = (unsigned long)op->operand[1],
	        .c = (unsigned long)op->operand[2],
	        .entry = fuzz_entry(op->entry),
	};
}

/* On the oracle alone: no library is asked here. */
static void foresee(struct emit *e, struct lockstep *ls, const struct emit_c_found *found)
{
	struct lockstep_call call = call_of(ls, e->op);
	struct outcome must;

	e->tree = call.tree;
	e->locks = !(ls->oracle[e->tree].flags & MT_FLAGS_LOCK_EXTERN);
	e->steps = 0;
	do {
		memset(&must, 0, sizeof(must));
		if (found->no_memory && found->step == call.step) {
			lockstep_judge_fault(&call, rows[e->op->code].shadow, &found->got);
			must = found->got;
			must.more = false;
		} else {
			rows[e->op->code].shadow(&call, &must);
		}
		add_step(e, &must);
		call.step++;
	} while (must.more);
	e->next = ls->shadow_next[e->tree];
}

/* ---- The body of main ---------------------------------------------------- */

static void emit_operation(struct emit *e, bool rcu)
{
	bool waits = rcu && lockstep_runs_without_grace(e->op->code);

	if (e->op->fail)
		fprintf(e->out, "\tfailing = %u;\n", e->op->fail);
	if (waits)
		fputs("\tcallbacks_wait = true;\n", e->out);
	rows[e->op->code].emit(e);
	if (e->op->fail)
		fputs("\tfailing = 0;\n", e->out);
	if (waits)
		fputs("\tcallbacks_wait = false;\n\trun_callbacks();\n", e->out);
	if (lockstep_may_change(e->op->code))
		fprintf(e->out, "\tMUST(is_sound(&tree[%u]));\n", e->tree);
}

/* What the tree must hold in the end, then nothing. */
static void emit_content(struct emit *e, const struct oracle *o, unsigned int tree)
{
	if (!o->count) {
		fprintf(e->out, "\tMUST(mtree_empty(&tree[%u]));\n", tree);
		return;
	}
	e->turns = true;
	fputs("\t{\n\t\tstatic const struct turn range[] = {\n", e->out);
	for (size_t i = 0; i < o->count; i++)
		fprintf(e->out, "\t\t\t{%u, %s, %s, 0},\n", emit_name_of(o->range[i].entry),
		        emit_index(o->range[i].first).text, emit_index(o->range[i].last).text);
	fprintf(e->out, "\t\t};\n\t\tmust_hold(&tree[%u], range, %zu);\n\t}\n", tree, o->count);
}

static void emit_end(struct emit *e, struct lockstep *ls, unsigned int trees, unsigned int cursors, bool rcu)
{
	fputs("\n\t/* In the end. */\n", e->out);
	for (unsigned int i = 0; i < trees; i++)
		emit_content(e, &ls->oracle[i], i);
	for (unsigned int i = 0; i < cursors; i++)
		fprintf(e->out, "\tmas_destroy(&cursor[%u]);\n", i);
	for (unsigned int i = 0; i < trees; i++)
		fprintf(e->out, "\tmtree_destroy(&tree[%u]);\n", i);
	if (rcu)
		fputs("\trun_callbacks();\n", e->out);
	fputs("\tMUST(blocks == 0);\n\treturn 0;\n}\n", e->out);
}

/* ---- What comes before main ---------------------------------------------- */

static const char preamble[] =
        "#include <stdio.h>\n"
        "#include <stdlib.h>\n"
        "\n"
        "#define MUST(condition) \\\n"
        "\t((condition) ? (void)0 : (fprintf(stderr, \"%s:%d: not so: %s\\n\", __FILE__, __LINE__, "
        "#condition), abort()))\n"
        "#define MUST_BE_AT(mas, first, end, state) \\\n"
        "\tMUST((mas)->index == (first) && (mas)->last == (end) && (mas)->status == (state))\n"
        "\n"
        "/* One block a node, so that a sanitizer sees each, and each is counted; block `failing` is not to "
        "be had. */\n"
        "static unsigned long blocks, failing;\n"
        "\n"
        "static void *block_alloc(void *ctx, size_t size, size_t alignment)\n"
        "{\n"
        "\t(void)ctx;\n"
        "\tif (failing && --failing == 0)\n"
        "\t\treturn NULL;\n"
        "\tblocks++;\n"
        "\treturn aligned_alloc(alignment, size);\n"
        "}\n"
        "\n"
        "static void block_free(void *ctx, void *block, size_t size)\n"
        "{\n"
        "\t(void)ctx;\n"
        "\tblocks--;\n"
        "\tmemset(block, 0x6b, size);\n"
        "\tfree(block);\n"
        "}\n"
        "\n"
        "static const struct mt_allocator allocator = {block_alloc, block_free, NULL};\n"
        "\n"
        "static bool is_sound(struct maple_tree *mt)\n"
        "{\n"
        "\tchar why[200] = \"\";\n"
        "\tbool sound;\n"
        "\n"
        "\tif (!mt_external_lock(mt))\n"
        "\t\tmtree_lock(mt);\n"
        "\tsound = mt_validate(mt, why, sizeof(why));\n"
        "\tif (!mt_external_lock(mt))\n"
        "\t\tmtree_unlock(mt);\n"
        "\tif (!sound)\n"
        "\t\tfprintf(stderr, \"%s\\n\", why);\n"
        "\treturn sound;\n"
        "}\n";

static const char turns[] =
        "\n"
        "/* What a step of a bulk operation gives, or a range of a tree; entries by number: 0 is NULL, 1 to "
        "239\n"
        " * are values, 240 is XA_ZERO_ENTRY. */\n"
        "struct turn {\n"
        "\tunsigned char entry;\n"
        "\tunsigned long index, last;\n"
        "\tunsigned char before;\n"
        "};\n"
        "\n"
        "static inline void *entry_of(unsigned long number)\n"
        "{\n"
        "\treturn number == 0 ? NULL : number == 240 ? XA_ZERO_ENTRY : xa_mk_value(number);\n"
        "}\n"
        "\n"
        "static inline void must_hold(struct maple_tree *mt, const struct turn *range, size_t count)\n"
        "{\n"
        "\tMA_STATE(mas, mt, 0, 0);\n"
        "\tvoid *entry;\n"
        "\tsize_t i = 0;\n"
        "\n"
        "\tif (!mt_external_lock(mt))\n"
        "\t\tmtree_lock(mt);\n"
        "\tmas_for_each(&mas, entry, ULONG_MAX) {\n"
        "\t\tMUST(i < count && entry == entry_of(range[i].entry));\n"
        "\t\tMUST(mas.index == range[i].index && mas.last == range[i].last);\n"
        "\t\ti++;\n"
        "\t}\n"
        "\tMUST(i == count);\n"
        "\tmas_set(&mas, ULONG_MAX);\n"
        "\tmas_for_each_rev(&mas, entry, 0) {\n"
        "\t\tMUST(i > 0 && entry == entry_of(range[--i].entry));\n"
        "\t\tMUST(mas.index == range[i].index && mas.last == range[i].last);\n"
        "\t}\n"
        "\tMUST(i == 0);\n"
        "\tif (!mt_external_lock(mt))\n"
        "\t\tmtree_unlock(mt);\n"
        "}\n";

static const char flavour[] =
        "\n"
        "/*\n"
        " * RCU for one thread: a callback runs at once, which is the earliest legal moment; while bulk "
        "operations\n"
        " * run, only when the library waits for it.\n"
        " */\n"
        "static struct rcu_head *waiting[64];\n"
        "static unsigned int callbacks, readers;\n"
        "static bool callbacks_wait, callbacks_run;\n"
        "\n"
        "static void run_callbacks(void)\n"
        "{\n"
        "\tif (readers || callbacks_run)\n"
        "\t\treturn;\n"
        "\tcallbacks_run = true;\n"
        "\twhile (callbacks) {\n"
        "\t\tstruct rcu_head *head = waiting[0];\n"
        "\n"
        "\t\tmemmove(waiting, waiting + 1, --callbacks * sizeof(waiting[0]));\n"
        "\t\thead->func(head);\n"
        "\t}\n"
        "\tcallbacks_run = false;\n"
        "}\n"
        "\n"
        "static void read_lock(void)\n"
        "{\n"
        "\treaders++;\n"
        "}\n"
        "\n"
        "static void read_unlock(void)\n"
        "{\n"
        "\treaders--;\n"
        "\tif (!callbacks_wait)\n"
        "\t\trun_callbacks();\n"
        "}\n"
        "\n"
        "static void call_later(struct rcu_head *head, void (*func)(struct rcu_head *head))\n"
        "{\n"
        "\tMUST(callbacks < 64);\n"
        "\thead->func = func;\n"
        "\twaiting[callbacks++] = head;\n"
        "\tif (!callbacks_wait)\n"
        "\t\trun_callbacks();\n"
        "}\n"
        "\n"
        "static const struct rcu_flavor_struct rcu = {\n"
        "\t.read_lock = read_lock,\n"
        "\t.read_unlock = read_unlock,\n"
        "\t.update_call_rcu = call_later,\n"
        "\t.update_synchronize_rcu = run_callbacks,\n"
        "};\n";

static const char *flags_of(uint8_t settings)
{
	static char text[80];

	snprintf(text, sizeof(text), "%s%s%s", settings & FUZZ_TREE_ALLOC ? " | MT_FLAGS_ALLOC_RANGE" : "",
	         settings & FUZZ_TREE_RCU ? " | MT_FLAGS_USE_RCU" : "",
	         settings & FUZZ_TREE_EXTERN ? " | MT_FLAGS_LOCK_EXTERN" : "");
	return text[0] ? text + 3 : "0";
}

static void print_entries(const struct emit *e, FILE *out)
{
	fputc('\n', out);
	for (unsigned int name = 1; name < 256; name++) {
		if (!e->entry[name])
			continue;
		if (name < 27)
			fprintf(out, "#define %c xa_mk_value(%u)\n", 'A' + name - 1, name);
		else if (name < 240)
			fprintf(out, "#define e%u xa_mk_value(%u)\n", name, name);
		else if (name == 240)
			fputs("#define ZERO XA_ZERO_ENTRY\n", out);
		else
			fprintf(out, "#define R%u xa_mk_internal(%u)\n", name - 241, name - 241);
	}
}

static void print_before_main(const struct emit *e, const char *path, bool rcu, FILE *out)
{
	const char *slash = strrchr(path, '/');

	fprintf(out,
	        "/*\n * %s as C: each call, and what it must give" FANOUT ".\n *\n"
	        " *     cc -g THIS.c $(pkg-config --cflags --libs mapletree)\n"
	        " */\n"
	        "#include <maple_tree.h>\n\n",
	        slash ? slash + 1 : path);
	if (rcu)
		fputs("#include <urcu/call-rcu.h>\n#include <urcu/flavor.h>\n", out);
	fputs(preamble, out);
	if (e->turns)
		fputs(turns, out);
	if (rcu)
		fputs(flavour, out);
	print_entries(e, out);
}

/* A variable of main, if the body has any use for it. */
static void declare(const char *body, const char *used, const char *declaration, FILE *out)
{
	if (strstr(body, used))
		fprintf(out, "\t%s;\n", declaration);
}

static void print_main(const struct fuzz_program *p, const char *body, unsigned int trees,
                       unsigned int cursors, bool rcu, FILE *out)
{
	fprintf(out, "\nstatic struct maple_tree tree[%u];\n", trees);
	if (cursors)
		fprintf(out, "static struct ma_state cursor[%u];\n", cursors);
	fputs("\nint main(void)\n{\n", out);
	declare(body, "next[", "unsigned long next[4] = {0}", out);
	declare(body, "index = ", "unsigned long index", out);
	declare(body, "i++", "unsigned long i", out);
	declare(body, "scan", "struct ma_state scan", out);
	fputs("\n\tmt_set_default_allocator(&allocator);\n", out);
	if (rcu)
		fputs("\tmt_set_rcu_flavor(&rcu);\n", out);
	for (unsigned int i = 0; i < trees; i++)
		fprintf(out, "\tmt_init_flags(&tree[%u], %s);\n", i, flags_of(p->tree[i]));
	for (unsigned int i = 0; i < cursors; i++)
		fprintf(out, "\tmas_init(&cursor[%u], &tree[%u], 0);\n", i, i);
}

/* ---- All of it ----------------------------------------------------------- */

static bool uses_rcu(const struct fuzz_program *p)
{
	bool uses = false;

	for (unsigned int i = 0; i < FUZZ_TREES; i++)
		uses |= (p->tree[i] & FUZZ_TREE_RCU) != 0;
	for (size_t i = 0; i < p->count; i++)
		uses |= p->op[i].code == FUZZ_OP_set_rcu;
	return uses;
}

/* How many trees are there to declare, and how many cursors, each of which begins on its tree. */
static void count_used(const struct fuzz_program *p, unsigned int *trees, unsigned int *cursors)
{
	*trees = 1;
	*cursors = 0;
	for (size_t i = 0; i < p->count; i++) {
		const struct fuzz_op *op = &p->op[i];
		const struct fuzz_op_info *info = &fuzz_op_info[op->code];

		if (info->on_cursor && op->who >= *cursors)
			*cursors = op->who + 1u;
		if (op->who >= *trees)
			*trees = op->who + 1u;
		for (int k = 0; k < 3; k++)
			if (info->operand[k] == FUZZ_OTHER && op->operand[k] >= *trees)
				*trees = (unsigned int)op->operand[k] + 1;
	}
}

static void emit_body(struct emit *e, struct lockstep *ls, const struct emit_c_found *found, size_t fails,
                      const char *why, bool rcu)
{
	const struct fuzz_program *p = ls->program;

	for (size_t i = 0; i < p->count; i++) {
		e->op = &p->op[i];
		foresee(e, ls, &found[i]);
		fprintf(e->out, "\n\t/* %zu: ", i + 1);
		fuzz_op_print(e->op, e->out);
		fputs(" */\n", e->out);
		if (i + 1 == fails)
			fprintf(e->out, "\t/* It fails here: %s. */\n", why);
		emit_operation(e, rcu);
	}
	if (fails > p->count)
		fprintf(e->out, "\n\t/* It fails in the end: %s. */\n", why);
}

void emit_c(const struct fuzz_program *p, const char *path, const struct emit_c_found *found, size_t fails,
            const char *why, FILE *out)
{
	struct lockstep *ls = calloc(1, sizeof(*ls));
	struct emit e = {.steps = 0};
	unsigned int trees, cursors;
	bool rcu = uses_rcu(p);
	char *body;
	size_t size;

	e.out = open_memstream(&body, &size);
	if (!ls || !e.out)
		err(2, "no memory");
	lockstep_init(ls);
	lockstep_start(ls, p);
	count_used(p, &trees, &cursors);
	emit_body(&e, ls, found, fails, why, rcu);
	emit_end(&e, ls, trees, cursors, rcu);
	fclose(e.out);
	print_before_main(&e, path, rcu, out);
	print_main(p, body, trees, cursors, rcu, out);
	fputs(body, out);
	free(body);
	free(e.step);
	lockstep_free(ls);
	free(ls);
}
