/* SPDX-License-Identifier: MIT */
/*
 * emit_c_calls.c - each operation of the table (ops.h) as the calls in C that lockstep_library.c makes.
 */
#include <stdarg.h>
#include <string.h>

#include "emit_c-private.h"
#include "report_words.h"

/* ---- Words --------------------------------------------------------------- */

struct emit_word emit_index(unsigned long index)
{
	struct emit_word word;

	if (index == ULONG_MAX)
		snprintf(word.text, sizeof(word.text), "ULONG_MAX");
	else if (index > ULONG_MAX - 4096)
		snprintf(word.text, sizeof(word.text), "ULONG_MAX - %lu", ULONG_MAX - index);
	else if (index < 100000)
		snprintf(word.text, sizeof(word.text), "%lu", index);
	else
		snprintf(word.text, sizeof(word.text), "0x%lxul", index);
	return word;
}

unsigned int emit_name_of(const void *entry)
{
	unsigned int name = 0;

	while (name < 255 && fuzz_entry((uint8_t)name) != entry)
		name++;
	return name;
}

struct emit_word emit_entry(struct emit *e, const void *entry)
{
	struct emit_word word;

	e->entry[emit_name_of(entry)] = true;
	snprintf(word.text, sizeof(word.text), "%s", report_entry(entry).text);
	return word;
}

static struct emit_word operand(const struct emit *e, int i)
{
	return emit_index((unsigned long)e->op->operand[i]);
}

static struct emit_word own_entry(struct emit *e)
{
	return emit_entry(e, fuzz_entry(e->op->entry));
}

/* ---- Calls and what they must give --------------------------------------- */

__attribute__((format(printf, 2, 3))) static void line(struct emit *e, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fputc('\t', e->out);
	vfprintf(e->out, format, arguments);
	fputc('\n', e->out);
	va_end(arguments);
}

__attribute__((format(printf, 3, 4))) static void must_give(struct emit *e, const char *what,
                                                            const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fputs("\tMUST(", e->out);
	vfprintf(e->out, format, arguments);
	fprintf(e->out, " == %s);\n", what);
	va_end(arguments);
}

static const char *ret_of(const struct emit *e)
{
	static struct report_word word;

	word = report_ret(e->step[0].ret);
	return word.text;
}

static const char *entry_of(struct emit *e)
{
	static struct emit_word word;

	word = emit_entry(e, e->step[0].entry);
	return word.text;
}

/* A number that another is multiplied by: its text may have an operator. */
static struct emit_word stride(unsigned long step)
{
	struct emit_word number = emit_index(step), word;

	if (!strchr(number.text, ' '))
		return number;
	snprintf(word.text, sizeof(word.text), "(%.37s)", number.text);
	return word;
}

#define INDEX(i)  operand(e, (i)).text
#define STRIDE(n) stride(n).text
#define ENTRY     own_entry(e).text
#define TREE      ((unsigned int)e->op->who)

/* ---- Store --------------------------------------------------------------- */

void emit_load(struct emit *e)
{
	must_give(e, entry_of(e), "mtree_load(&tree[%u], %s)", TREE, INDEX(0));
}

void emit_store(struct emit *e)
{
	must_give(e, ret_of(e), "mtree_store(&tree[%u], %s, %s, GFP_KERNEL)", TREE, INDEX(0), ENTRY);
}

void emit_store_range(struct emit *e)
{
	must_give(e, ret_of(e), "mtree_store_range(&tree[%u], %s, %s, %s, GFP_KERNEL)", TREE, INDEX(0),
	          INDEX(1), ENTRY);
}

void emit_insert(struct emit *e)
{
	must_give(e, ret_of(e), "mtree_insert(&tree[%u], %s, %s, GFP_KERNEL)", TREE, INDEX(0), ENTRY);
}

void emit_insert_range(struct emit *e)
{
	must_give(e, ret_of(e), "mtree_insert_range(&tree[%u], %s, %s, %s, GFP_KERNEL)", TREE, INDEX(0),
	          INDEX(1), ENTRY);
}

static void emit_search(struct emit *e, const char *function)
{
	line(e, "index = %s;", INDEX(0));
	must_give(e, entry_of(e), "%s(&tree[%u], &index, %s)", function, TREE, INDEX(1));
	must_give(e, emit_index(e->step[0].index).text, "index");
}

void emit_find(struct emit *e)
{
	emit_search(e, "mt_find");
}

void emit_find_after(struct emit *e)
{
	emit_search(e, "mt_find_after");
}

void emit_next(struct emit *e)
{
	must_give(e, entry_of(e), "mt_next(&tree[%u], %s, %s)", TREE, INDEX(0), INDEX(1));
}

void emit_prev(struct emit *e)
{
	must_give(e, entry_of(e), "mt_prev(&tree[%u], %s, %s)", TREE, INDEX(0), INDEX(1));
}

/* ---- Bulk operations ----------------------------------------------------- */

/* What the steps give, as a table: entry, index, last, and the entry before. */
static void emit_turns(struct emit *e)
{
	e->turns = true;
	line(e, "{");
	line(e, "\tstatic const struct turn turn[] = {");
	for (size_t i = 0; i < e->steps; i++) {
		const struct outcome *step = &e->step[i];
		struct emit_word index = emit_index(step->index), last = emit_index(step->last);

		line(e, "\t\t{%u, %s, %s, %u},", emit_name_of(step->entry), index.text, last.text,
		     e->op->code == FUZZ_OP_drain_rev ? emit_name_of((void *)step->next) : 0);
	}
	line(e, "\t};");
	line(e, "\tfor (i = 0; i < %zu; i++) {", e->steps);
}

static void end_turns(struct emit *e)
{
	line(e, "\t}");
	line(e, "}");
}

void emit_load_batch(struct emit *e)
{
	if (!e->step[0].shows) {
		line(e, "mtree_load_batch(&tree[%u], NULL, NULL, 0);", TREE);
		return;
	}
	line(e, "{");
	line(e, "\tunsigned long wanted[%zu];", e->steps);
	line(e, "\tvoid *found[%zu];", e->steps);
	line(e, "\tfor (i = 0; i < %zu; i++)", e->steps);
	line(e, "\t\twanted[i] = %s + i * %s;", INDEX(0), STRIDE((unsigned long)e->op->operand[1]));
	line(e, "\tmtree_load_batch(&tree[%u], wanted, found, %zu);", TREE, e->steps);
	for (size_t i = 0; i < e->steps; i++)
		line(e, "\tMUST(found[%zu] == %s);", i, emit_entry(e, e->step[i].entry).text);
	line(e, "}");
}

void emit_for_each(struct emit *e)
{
	line(e, "index = %s;", INDEX(0));
	emit_turns(e);
	line(e, "\t\tif (i == 0)");
	line(e, "\t\t\tMUST(mt_find(&tree[%u], &index, %s) == entry_of(turn[i].entry));", TREE, INDEX(1));
	line(e, "\t\telse");
	line(e, "\t\t\tMUST(mt_find_after(&tree[%u], &index, %s) == entry_of(turn[i].entry));", TREE,
	     INDEX(1));
	line(e, "\t\tMUST(index == turn[i].index);");
	end_turns(e);
}

/* Step i of a fill, of which several in a row give the same; i is a number, or the loop's. */
static void emit_fill_step(struct emit *e, const char *indent, const char *i, long ret)
{
	unsigned long width = e->op->code == FUZZ_OP_fill_wide ? (unsigned long)e->op->operand[1] : 1;
	unsigned long step = (unsigned long)e->op->operand[1];
	bool changes = e->op->entry >= 1 && e->op->entry <= 239;

	if (e->op->code == FUZZ_OP_fill_wide)
		step = width ? 2 * width : 2;
	fprintf(e->out, "\t%sindex = %s + %s * %s;\n", indent, INDEX(0), STRIDE(step), i);
	fprintf(e->out, "\t%sMUST(mtree_store_range(&tree[%u], index, ", indent, TREE);
	fprintf(e->out, width > 1 ? "index + %s, " : "index, ", emit_index(width - 1).text);
	if (changes)
		fprintf(e->out, "entry_of(1 + (%u + %s) %% 239)", e->op->entry - 1u, i);
	else
		fputs(ENTRY, e->out);
	fprintf(e->out, ", GFP_KERNEL) == %s);\n", report_ret(ret).text);
}

static void emit_fills(struct emit *e)
{
	struct lockstep_call call = {.op = e->op,
	                             .a = (unsigned long)e->op->operand[0],
	                             .b = (unsigned long)e->op->operand[1],
	                             .c = (unsigned long)e->op->operand[2]};
	unsigned long first, last;
	size_t alike = e->steps;
	char number[24];

	if (!lockstep_bulk_place(&call, 0, &first, &last))
		return;
	e->turns = true;
	alike -= e->step[alike - 1].ret != 0;
	if (alike) {
		line(e, "for (i = 0; i < %zu; i++) {", alike);
		emit_fill_step(e, "\t", "i", 0);
		line(e, "}");
	}
	snprintf(number, sizeof(number), "%zu", alike);
	if (alike < e->steps)
		emit_fill_step(e, "", number, e->step[alike].ret);
}

void emit_fill(struct emit *e)
{
	emit_fills(e);
}

void emit_fill_wide(struct emit *e)
{
	emit_fills(e);
}

/* ---- Erase --------------------------------------------------------------- */

void emit_erase(struct emit *e)
{
	must_give(e, entry_of(e), "mtree_erase(&tree[%u], %s)", TREE, INDEX(0));
}

void emit_punch(struct emit *e)
{
	struct lockstep_call call = {.op = e->op,
	                             .a = (unsigned long)e->op->operand[0],
	                             .b = (unsigned long)e->op->operand[1],
	                             .c = (unsigned long)e->op->operand[2]};
	unsigned long first, last;

	if (!lockstep_bulk_place(&call, 0, &first, &last))
		return;
	emit_turns(e);
	line(e, "\t\tMUST(mtree_erase(&tree[%u], %s + %s * i) == entry_of(turn[i].entry));", TREE, INDEX(0),
	     STRIDE((unsigned long)e->op->operand[1]));
	end_turns(e);
}

void emit_drain(struct emit *e)
{
	if (!e->op->operand[1])
		return;
	emit_turns(e);
	line(e, "\t\tindex = %s;", INDEX(0));
	line(e, "\t\tif (turn[i].entry) {");
	line(e, "\t\t\tMUST(mt_find(&tree[%u], &index, ULONG_MAX) == entry_of(turn[i].entry));", TREE);
	line(e, "\t\t\tMUST(index == turn[i].index);");
	line(e, "\t\t\tMUST(mtree_erase(&tree[%u], index - 1) == entry_of(turn[i].entry));", TREE);
	line(e, "\t\t} else {");
	line(e, "\t\t\tMUST(mt_find(&tree[%u], &index, ULONG_MAX) == NULL);", TREE);
	line(e, "\t\t}");
	end_turns(e);
}

void emit_drain_rev(struct emit *e)
{
	if (!e->op->operand[1])
		return;
	emit_turns(e);
	line(e, "\t\tMUST(mt_prev(&tree[%u], %s, 0) == entry_of(turn[i].before));", TREE, INDEX(0));
	line(e, "\t\tmas_init(&scan, &tree[%u], %s);", TREE, INDEX(0));
	if (e->locks)
		line(e, "\t\tmas_lock(&scan);");
	line(e, "\t\tMUST(mas_find_rev(&scan, 0) == entry_of(turn[i].entry));");
	if (e->locks)
		line(e, "\t\tmas_unlock(&scan);");
	line(e, "\t\tMUST(scan.index == turn[i].index && scan.last == turn[i].last);");
	line(e, "\t\tif (turn[i].entry)");
	line(e, "\t\t\tMUST(mtree_erase(&tree[%u], scan.index) == entry_of(turn[i].entry));", TREE);
	end_turns(e);
}

void emit_destroy(struct emit *e)
{
	line(e, "mtree_destroy(&tree[%u]);", TREE);
}

/* ---- Gap ----------------------------------------------------------------- */

static void emit_alloc(struct emit *e, const char *function)
{
	line(e, "index = 0x5eed;");
	must_give(e, ret_of(e), "%s(&tree[%u], &index, %s, %s, %s, %s, GFP_KERNEL)", function, TREE, ENTRY,
	          INDEX(0), INDEX(1), INDEX(2));
	must_give(e, emit_index(e->step[0].index).text, "index");
}

void emit_alloc_range(struct emit *e)
{
	emit_alloc(e, "mtree_alloc_range");
}

void emit_alloc_rrange(struct emit *e)
{
	emit_alloc(e, "mtree_alloc_rrange");
}

void emit_alloc_cyclic(struct emit *e)
{
	line(e, "index = 0x5eed;");
	must_give(e, ret_of(e), "mtree_alloc_cyclic(&tree[%u], &index, %s, %s, %s, &next[%u], GFP_KERNEL)",
	          TREE, ENTRY, INDEX(0), INDEX(1), TREE);
	must_give(e, emit_index(e->step[0].index).text, "index");
	must_give(e, emit_index(e->next).text, "next[%u]", TREE);
}

void emit_set_cyclic(struct emit *e)
{
	line(e, "next[%u] = %s;", TREE, INDEX(0));
}

/* ---- Dup ----------------------------------------------------------------- */

void emit_dup(struct emit *e)
{
	must_give(e, ret_of(e), "mtree_dup(&tree[%u], &tree[%u], GFP_KERNEL)", TREE,
	          (unsigned int)e->op->operand[0]);
}

void emit_set_rcu(struct emit *e)
{
	must_give(e, ret_of(e), "mt_set_in_rcu(&tree[%u])", TREE);
	must_give(e, e->step[0].next ? "true" : "false", "mt_in_rcu(&tree[%u])", TREE);
}

void emit_clear_rcu(struct emit *e)
{
	line(e, "mt_clear_in_rcu(&tree[%u]);", TREE);
	must_give(e, "false", "mt_in_rcu(&tree[%u])", TREE);
}

/* ---- Cursor -------------------------------------------------------------- */

#define CURSOR ((unsigned int)e->op->who)

static void lock(struct emit *e)
{
	if (e->locks)
		line(e, "mas_lock(&cursor[%u]);", CURSOR);
}

/* Unlock, and where the cursor must be. */
static void lands(struct emit *e)
{
	const struct outcome *must = &e->step[0];
	struct emit_word index = emit_index(must->index), last = emit_index(must->last);

	if (e->locks)
		line(e, "mas_unlock(&cursor[%u]);", CURSOR);
	line(e, "MUST_BE_AT(&cursor[%u], %s, %s, %s);", CURSOR, index.text, last.text,
	     report_status(must->status));
	if (must->error)
		must_give(e, report_ret(must->error).text, "xa_err(cursor[%u].node)", CURSOR);
}

/* Calls that take the cursor and what `format` says, and give nothing. */
static void moves(struct emit *e, const char *function, const char *arguments)
{
	lock(e);
	line(e, "%s(&cursor[%u]%s);", function, CURSOR, arguments);
	lands(e);
}

static void gives_entry(struct emit *e, const char *function, const char *arguments)
{
	lock(e);
	must_give(e, entry_of(e), "%s(&cursor[%u]%s)", function, CURSOR, arguments);
	lands(e);
}

static void gives_ret(struct emit *e, const char *function, const char *arguments)
{
	lock(e);
	must_give(e, ret_of(e), "%s(&cursor[%u]%s)", function, CURSOR, arguments);
	lands(e);
}

/* ", A, B, C" of what there is. */
static const char *arguments(const char *a, const char *b, const char *c)
{
	static char text[160];

	snprintf(text, sizeof(text), ", %s%s%s%s%s", a, b ? ", " : "", b ? b : "", c ? ", " : "", c ? c : "");
	return text;
}

void emit_mas_init(struct emit *e)
{
	line(e, "mas_destroy(&cursor[%u]);", CURSOR);
	line(e, "mas_init(&cursor[%u], &tree[%u], %s);", CURSOR, (unsigned int)e->op->operand[0], INDEX(1));
}

void emit_mas_set(struct emit *e)
{
	line(e, "mas_set(&cursor[%u], %s);", CURSOR, INDEX(0));
}

void emit_mas_set_range(struct emit *e)
{
	line(e, "mas_set_range(&cursor[%u], %s, %s);", CURSOR, INDEX(0), INDEX(1));
}

void emit_mas_move_range(struct emit *e)
{
	line(e, "__mas_set_range(&cursor[%u], %s, %s);", CURSOR, INDEX(0), INDEX(1));
}

void emit_mas_reset(struct emit *e)
{
	line(e, "mas_reset(&cursor[%u]);", CURSOR);
}

void emit_mas_pause(struct emit *e)
{
	moves(e, "mas_pause", "");
}

void emit_mas_walk(struct emit *e)
{
	gives_entry(e, "mas_walk", "");
}

/* clang-format off */
#define STEPS(name) void emit_##name(struct emit *e) { gives_entry(e, #name, arguments(INDEX(0), NULL, NULL)); }
STEPS(mas_find)
STEPS(mas_find_range)
STEPS(mas_find_rev)
STEPS(mas_find_range_rev)
STEPS(mas_next)
STEPS(mas_next_range)
STEPS(mas_prev)
STEPS(mas_prev_range)
#undef STEPS
/* clang-format on */

void emit_mas_store(struct emit *e)
{
	gives_entry(e, "mas_store", arguments(ENTRY, NULL, NULL));
}

void emit_mas_store_gfp(struct emit *e)
{
	gives_ret(e, "mas_store_gfp", arguments(ENTRY, "GFP_KERNEL", NULL));
}

void emit_mas_erase(struct emit *e)
{
	gives_entry(e, "mas_erase", "");
}

void emit_empty_area(struct emit *e)
{
	gives_ret(e, "mas_empty_area", arguments(INDEX(1), INDEX(2), INDEX(0)));
}

void emit_empty_area_rev(struct emit *e)
{
	gives_ret(e, "mas_empty_area_rev", arguments(INDEX(1), INDEX(2), INDEX(0)));
}

void emit_mas_alloc_cyclic(struct emit *e)
{
	line(e, "index = 0x5eed;");
	lock(e);
	must_give(e, ret_of(e), "mas_alloc_cyclic(&cursor[%u], &index, %s, %s, %s, &next[%u], GFP_KERNEL)",
	          CURSOR, ENTRY, INDEX(0), INDEX(1), e->tree);
	lands(e);
	must_give(e, emit_index(e->step[0].next - e->next).text, "index"); /* both are in one */
	must_give(e, emit_index(e->next).text, "next[%u]", e->tree);
}

/* ---- Reserves ------------------------------------------------------------ */

static void reserves(struct emit *e, const char *function, unsigned long count, const char *gfp)
{
	lock(e);
	must_give(e, ret_of(e), "%s(&cursor[%u], %lu%s)", function, CURSOR, count, gfp);
	lands(e);
}

void emit_mas_preallocate(struct emit *e)
{
	gives_ret(e, "mas_preallocate", arguments(ENTRY, "GFP_KERNEL", NULL));
}

void emit_mas_reserve(struct emit *e)
{
	reserves(e, "mas_reserve", (unsigned long)e->op->operand[0] % 33, ", GFP_KERNEL");
}

void emit_mas_expected_entries(struct emit *e)
{
	reserves(e, "mas_expected_entries", (unsigned long)e->op->operand[0] % 513, "");
}

void emit_mas_store_prealloc(struct emit *e)
{
	moves(e, "mas_store_prealloc", arguments(ENTRY, NULL, NULL));
}

void emit_mas_insert_prealloc(struct emit *e)
{
	gives_ret(e, "mas_insert_prealloc", arguments(ENTRY, NULL, NULL));
}

void emit_mas_destroy(struct emit *e)
{
	moves(e, "mas_destroy", "");
}

void emit_mas_nomem(struct emit *e)
{
	gives_ret(e, "mas_nomem", arguments("GFP_KERNEL", NULL, NULL));
}
