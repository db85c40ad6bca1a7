/* SPDX-License-Identifier: MIT */
/*
 * text.c - reads the text form of a program (.mt), for people; binary.c has the form for engines.
 *
 *   tree alloc rcu            # a line a tree, at most four, before the first operation
 *   store_range 10 MAX-1 A    # name, operands, entry
 *   mas_next MAX @2           # @n: on tree or cursor n, 0 if unsaid
 *   erase 15 (fail 2)         # its second allocation fails
 *
 * and what text_schedule.c says of threads. Reading is one pass, a line at a
 * time, a word at a time; text_print.c is the way back.
 */
#include <inttypes.h>
#include <string.h>

#include "program-private.h"
#include "text-private.h"

enum { NAME_MAX_BYTES = 32 };

/*
 * Some things are for programs with threads only, some for those without, and
 * which kind this is may show later: so the first of each is kept as the error
 * that it then is. Line 0: there is none yet.
 */
struct parser {
	struct fuzz_program *p;
	unsigned int trees;
	bool threaded;
	struct fuzz_parse_error if_threaded, unless_threaded;
};

/* How messages call an operand. */
static const char *const operand_noun[] = {
        [FUZZ_INDEX] = "index", [FUZZ_LIMIT] = "limit", [FUZZ_SIZE] = "size",  [FUZZ_COUNT] = "count",
        [FUZZ_STEP] = "step",   [FUZZ_WIDTH] = "width", [FUZZ_OTHER] = "tree",
};

/* ---- Parts of an operation ----------------------------------------------- */

static bool parse_operand(struct text_line *l, const char *operation, enum fuzz_operand kind, uint64_t *value)
{
	const char *noun = operand_noun[kind];
	enum text_number result = text_read_number(l->word, value);

	if (l->word.length == 0 || *l->word.at == '@' || *l->word.at == '(')
		return text_fail_at(l, l->word.at, "missing %s of '%s'", noun, operation);
	if (result == TEXT_NUMBER_MALFORMED)
		return text_fail_at(
		        l, l->word.at,
		        "'%.*s%s' is not a number: expected the %s of '%s' as decimal, 0x, MAX or MAX-n",
		        TEXT_SHOWN(l->word), noun, operation);
	if (kind == FUZZ_COUNT && (result == TEXT_NUMBER_TOO_BIG || *value > FUZZ_COUNT_MAX))
		return text_fail_at(l, l->word.at, "count '%.*s%s' is out of range: expected 0 to %d",
		                    TEXT_SHOWN(l->word), FUZZ_COUNT_MAX);
	if (kind == FUZZ_OTHER && (result == TEXT_NUMBER_TOO_BIG || *value >= FUZZ_TREES))
		return text_fail_at(l, l->word.at, "tree '%.*s%s' is out of range: expected 0 to %d",
		                    TEXT_SHOWN(l->word), FUZZ_TREES - 1);
	if (result == TEXT_NUMBER_TOO_BIG)
		return text_fail_at(l, l->word.at,
		                    "%s '%.*s%s' is out of range: expected 0 to MAX, which is %" PRIu64, noun,
		                    TEXT_SHOWN(l->word), UINT64_MAX);
	text_next_word(l);
	return true;
}

/* A letter and a number of at most three digits without leading zeros; -1 if it is not that. */
static int numbered_name(struct text_word w, char letter)
{
	uint64_t value;

	if (w.length < 2 || w.length > 4 || w.at[0] != letter)
		return -1;
	if (w.length > 2 && w.at[1] == '0')
		return -1;
	if (text_read_digits(text_word_after(w, 1), 10, &value) != TEXT_NUMBER_FINE)
		return -1;
	return (int)value;
}

/* The number of an entry by its name; -1 if there is none of that name. */
static int entry_by_name(struct text_word w)
{
	int number;

	if (text_word_is(w, "NULL"))
		return FUZZ_ENTRY_NULL;
	if (text_word_is(w, "ZERO"))
		return FUZZ_ENTRY_ZERO;
	if (w.length == 1 && *w.at >= 'A' && *w.at <= 'Z')
		return FUZZ_ENTRY_A + *w.at - 'A';
	number = numbered_name(w, 'e');
	if (number >= FUZZ_ENTRY_NUMBERED && number < FUZZ_ENTRY_ZERO)
		return number;
	number = numbered_name(w, 'R');
	if (number >= 0 && number <= UINT8_MAX - FUZZ_ENTRY_RESERVED)
		return FUZZ_ENTRY_RESERVED + number;
	return -1;
}

#define ENTRY_NAMES "expected NULL, A..Z, e27..e239, ZERO or R0..R14"

static bool parse_entry(struct text_line *l, const char *operation, uint8_t *entry)
{
	int number = entry_by_name(l->word);

	if (l->word.length == 0 || *l->word.at == '@' || *l->word.at == '(')
		return text_fail_at(l, l->word.at, "missing entry of '%s': " ENTRY_NAMES, operation);
	if (number < 0)
		return text_fail_at(l, l->word.at, "unknown entry '%.*s%s': " ENTRY_NAMES,
		                    TEXT_SHOWN(l->word));
	*entry = (uint8_t)number;
	text_next_word(l);
	return true;
}

/* @n, if it is there. */
static bool parse_who(struct text_line *l, const struct fuzz_op *op, uint8_t *who)
{
	bool on_cursor = fuzz_op_info[op->code].on_cursor;
	uint64_t value;

	if (l->word.length == 0 || *l->word.at != '@')
		return true;
	if (text_read_digits(text_word_after(l->word, 1), 10, &value) != TEXT_NUMBER_FINE ||
	    value >= FUZZ_TREES)
		return text_fail_at(l, l->word.at, "no %s '%.*s%s': expected @0 to @%d",
		                    on_cursor ? "cursor" : "tree", TEXT_SHOWN(l->word), FUZZ_TREES - 1);
	if (value && on_cursor && fuzz_thread_is_reader(op->thread))
		return text_fail_at(l, l->word.at, "'@%u' of a reader: it has one cursor, @0",
		                    (unsigned int)value);
	*who = (uint8_t)value;
	text_next_word(l);
	return true;
}

/* Call it an error if there are threads. */
static bool needs_no_threads(struct parser *parser, const struct text_line *l, const char *what)
{
	struct text_line later = *l;

	if (parser->threaded)
		return text_fail_at(l, l->word.at, "%s", what);
	later.error = &parser->if_threaded;
	if (!parser->if_threaded.line)
		text_fail_at(&later, l->word.at, "%s", what);
	return true;
}

/* (fail n), if it is there. */
static bool parse_fail(struct parser *parser, struct text_line *l, uint8_t *fail)
{
	uint64_t value;

	if (!text_word_is(l->word, "("))
		return true;
	text_next_word(l);
	if (text_word_is(l->word, "at"))
		return text_fail_at(l, l->word.at,
		                    "a switch outside the threads: expected it in one of their operations");
	if (!text_word_is(l->word, "fail"))
		return text_fail_at(l, l->word.at, "unknown property '%.*s%s': expected '(fail n)'",
		                    TEXT_SHOWN(l->word));
	if (!needs_no_threads(parser, l,
	                      "a fault in a program with threads: faults belong to programs without"))
		return false;
	text_next_word(l);
	if (text_read_digits(l->word, 10, &value) != TEXT_NUMBER_FINE || value == 0 || value > UINT8_MAX)
		return text_fail_at(l, l->word.at,
		                    "'%.*s%s' is not the number of an allocation: expected 1 to %d",
		                    TEXT_SHOWN(l->word), UINT8_MAX);
	*fail = (uint8_t)value;
	text_next_word(l);
	if (!text_word_is(l->word, ")"))
		return text_fail_at(l, l->word.at, "'(fail %u' is not closed: expected ')'",
		                    (unsigned int)*fail);
	text_next_word(l);
	return true;
}

/* ---- Names of operations ------------------------------------------------- */

static int operation_by_name(struct text_word w)
{
	for (int code = 0; code < FUZZ_OP_COUNT; code++)
		if (text_word_is(w, fuzz_op_info[code].name))
			return code;
	return -1;
}

static unsigned int least(unsigned int a, unsigned int b)
{
	return a < b ? a : b;
}

/*
 * How many letters to change, drop, add or swap with their neighbour to make b
 * of a: row by row, each row from the two before it.
 */
static unsigned int distance(struct text_word a, struct text_word b)
{
	unsigned int row[3][NAME_MAX_BYTES + 1];
	unsigned int *older = row[0], *old = row[1], *new = row[2], *spare;

	for (unsigned int j = 0; j <= b.length; j++)
		old[j] = j;
	for (unsigned int i = 1; i <= a.length; i++) {
		new[0] = i;
		for (unsigned int j = 1; j <= b.length; j++) {
			new[j] = least(old[j - 1] + (a.at[i - 1] != b.at[j - 1]),
			               least(old[j], new[j - 1]) + 1);
			if (i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1])
				new[j] = least(new[j], older[j - 2] + 1);
		}
		spare = older;
		older = old;
		old = new;
		new = spare;
	}
	return old[b.length];
}

/* Who writes mtree_store or mt_find means the operation of that function. */
static struct text_word without_api_prefix(struct text_word w)
{
	if (w.length > 6 && memcmp(w.at, "mtree_", 6) == 0)
		return text_word_after(w, 6);
	if (w.length > 3 && memcmp(w.at, "mt_", 3) == 0)
		return text_word_after(w, 3);
	return w;
}

/* The name that was probably meant; NULL if none is near. */
static const char *nearest_name(struct text_word w)
{
	const char *nearest = NULL;
	unsigned int best;

	w = without_api_prefix(w);
	if (w.length > NAME_MAX_BYTES)
		return NULL;
	best = (unsigned int)(w.length + 1) / 3 + 1;
	for (int code = -2; code < FUZZ_OP_COUNT; code++) {
		const char *name = code == -2 ? "tree" : code == -1 ? "schedule" : fuzz_op_info[code].name;
		unsigned int d = distance(w, (struct text_word){name, strlen(name)});

		if (d < best) {
			best = d;
			nearest = name;
		}
	}
	return nearest;
}

static bool unknown_operation(const struct text_line *l)
{
	const char *nearest = nearest_name(l->word);

	if (nearest)
		return text_fail_at(l, l->word.at, "unknown operation '%.*s%s': did you mean '%s'?",
		                    TEXT_SHOWN(l->word), nearest);
	return text_fail_at(l, l->word.at,
	                    "unknown operation '%.*s%s': expected a name of fuzz/ops.h, such as '%s'",
	                    TEXT_SHOWN(l->word), fuzz_op_info[FUZZ_OP_store_range].name);
}

/* ---- Lines --------------------------------------------------------------- */

/* A thread begins: now it is known that the program has some. */
static bool enter_thread(struct parser *parser, struct text_line *l, uint8_t *thread)
{
	if (!text_parse_thread(l, thread))
		return false;
	if (*thread == FUZZ_MAIN)
		return true;
	parser->threaded = true;
	if (parser->if_threaded.line)
		*l->error = parser->if_threaded;
	return !parser->if_threaded.line;
}

static bool thread_may(struct parser *parser, const struct text_line *l, const struct fuzz_op *op)
{
	const char *name = fuzz_op_info[op->code].name;
	char what[96];

	if (fuzz_ops_contain(fuzz_ops_of_thread(op->thread), op->code))
		return true;
	if (fuzz_thread_is_reader(op->thread))
		return text_fail_at(l, l->word.at, "readers cannot %s: expected a call that only looks",
		                    name);
	snprintf(what, sizeof(what), "'%s' in a program with threads: it belongs to programs without", name);
	return needs_no_threads(parser, l, what);
}

static bool parse_name(struct parser *parser, struct text_line *l, struct fuzz_op *op)
{
	int code = operation_by_name(l->word);

	if (code < 0)
		return unknown_operation(l);
	op->code = (uint8_t)code;
	if (!thread_may(parser, l, op))
		return false;
	text_next_word(l);
	return true;
}

static bool parse_arguments(struct text_line *l, struct fuzz_op *op)
{
	const struct fuzz_op_info *info = &fuzz_op_info[op->code];

	for (int i = 0; i < 3 && info->operand[i] != FUZZ_NONE; i++)
		if (!parse_operand(l, info->name, info->operand[i], &op->operand[i]))
			return false;
	if (info->entry && !parse_entry(l, info->name, &op->entry))
		return false;
	return parse_who(l, op, &op->who);
}

/* What an operation is followed by. */
static bool parse_properties(struct parser *parser, struct text_line *l, struct fuzz_op *op)
{
	struct text_line ahead = *l;

	if (op->thread == FUZZ_MAIN)
		return parse_fail(parser, l, &op->fail);
	/* For the error that it is. */
	text_next_word(&ahead);
	return !text_word_is(l->word, "(") || !text_word_is(ahead.word, "fail") ||
	       parse_fail(parser, l, &op->fail);
}

static bool parse_operation(struct parser *parser, struct text_line *l)
{
	struct fuzz_op op = {0};

	if (!enter_thread(parser, l, &op.thread) || !parse_name(parser, l, &op) || !parse_arguments(l, &op) ||
	    !parse_properties(parser, l, &op))
		return false;
	fuzz_program_append(parser->p, &op);
	if (op.thread != FUZZ_MAIN && !text_parse_switches(l, parser->p))
		return false;
	if (l->word.length)
		return text_fail_at(l, l->word.at, "'%.*s%s' is too much: '%s' ended before it",
		                    TEXT_SHOWN(l->word), fuzz_op_info[op.code].name);
	return true;
}

/* More switches of the operation above. */
static bool parse_continuation(struct parser *parser, struct text_line *l)
{
	const struct fuzz_program *p = parser->p;

	if (p->count == 0 || p->op[p->count - 1].thread == FUZZ_MAIN)
		return text_fail_at(l, l->word.at, "'(' without an operation of a thread above it");
	if (!text_parse_switches(l, parser->p))
		return false;
	if (l->word.length)
		return text_fail_at(l, l->word.at,
		                    "'%.*s%s' after a switch: expected another, or the end of the line",
		                    TEXT_SHOWN(l->word));
	return true;
}

static bool parse_setting(const struct text_line *l, uint8_t *settings)
{
	for (int i = 0; i < 3; i++) {
		if (!text_word_is(l->word, text_setting_name[i]))
			continue;
		*settings |= (uint8_t)(1 << i);
		return true;
	}
	return text_fail_at(l, l->word.at,
	                    "unknown tree setting '%.*s%s': expected plain, alloc, rcu or extern",
	                    TEXT_SHOWN(l->word));
}

static bool parse_tree(struct parser *parser, struct text_line *l)
{
	if (parser->p->count)
		return text_fail_at(l, l->word.at,
		                    "'tree' after an operation: trees come before the first operation");
	if (parser->unless_threaded.line)
		return text_fail_at(l, l->word.at, "'tree' after the schedule: trees come before it");
	if (parser->trees == FUZZ_TREES)
		return text_fail_at(l, l->word.at, "a fifth tree: a program has at most %d", FUZZ_TREES);
	text_next_word(l);
	if (text_word_is(l->word, "plain")) {
		text_next_word(l);
		if (l->word.length)
			return text_fail_at(l, l->word.at,
			                    "'%.*s%s' after 'plain': expected the end of the line",
			                    TEXT_SHOWN(l->word));
	}
	for (; l->word.length; text_next_word(l))
		if (!parse_setting(l, &parser->p->tree[parser->trees]))
			return false;
	parser->trees++;
	return true;
}

static bool parse_schedule(struct parser *parser, struct text_line *l)
{
	struct text_line later = *l;

	if (parser->p->count)
		return text_fail_at(l, l->word.at,
		                    "'schedule' after an operation: it comes before the first operation");
	if (parser->unless_threaded.line)
		return text_fail_at(l, l->word.at, "a second schedule: a program has one");
	later.error = &parser->unless_threaded;
	text_fail_at(&later, l->word.at,
	             "a schedule without threads: expected an operation of w, r1, r2 or r3");
	text_next_word(l);
	return text_parse_schedule(l, &parser->p->schedule);
}

static bool parse_line(struct parser *parser, struct text_line *l)
{
	text_next_word(l);
	if (l->word.length == 0)
		return true;
	if (text_word_is(l->word, "tree"))
		return parse_tree(parser, l);
	if (text_word_is(l->word, "schedule"))
		return parse_schedule(parser, l);
	if (text_word_is(l->word, "("))
		return parse_continuation(parser, l);
	return parse_operation(parser, l);
}

static bool parse_text(struct fuzz_program *p, const char *text, size_t size, struct fuzz_parse_error *error)
{
	const char *at = text, *end = text + size;
	struct text_line l = {.begin = text, .number = 1, .error = error};
	struct parser parser = {.p = p};

	for (unsigned int number = 1; at < end; number++) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));

		l = (struct text_line){.begin = at,
		                       .end = newline ? newline : end,
		                       .next = at,
		                       .number = number,
		                       .error = error};
		at = newline ? newline + 1 : end;
		if (!text_scan_line(&l) || !parse_line(&parser, &l))
			return false;
	}
	if (p->count == 0)
		return text_fail_at(&l, l.begin, "the program has no operation");
	if (parser.threaded || !parser.unless_threaded.line)
		return true;
	*error = parser.unless_threaded;
	return false;
}

bool fuzz_program_parse(struct fuzz_program *p, const char *text, size_t size, struct fuzz_parse_error *error)
{
	fuzz_program_clear(p);
	if (parse_text(p, text, size, error))
		return true;
	fuzz_program_clear(p);
	return false;
}
