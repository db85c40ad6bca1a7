/* SPDX-License-Identifier: MIT */
/*
 * text.c - the text form of a program (.mt), for people; binary.c has the one for engines.
 *
 *   tree alloc rcu            # a line a tree, at most four, before the first operation
 *   store_range 10 MAX-1 A    # name, operands, entry
 *   mas_next MAX @2           # @n: on tree or cursor n, 0 if unsaid
 *   erase 15 (fail 2)         # its second allocation fails
 *
 * Reading is one pass, a line at a time, a word at a time. Each reader of a
 * part of a line returns false after fail_at() has said where and why.
 */
#include "program-private.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

enum { LINE_MAX_BYTES = 4096, NEAR_TOP = 4096, NAME_MAX_BYTES = 32 };

static const char *const setting_name[] = {"alloc", "rcu", "extern"};

/* How messages call an operand. */
static const char *const operand_noun[] = {
        [FUZZ_INDEX] = "index", [FUZZ_LIMIT] = "limit", [FUZZ_SIZE] = "size",  [FUZZ_COUNT] = "count",
        [FUZZ_STEP] = "step",   [FUZZ_WIDTH] = "width", [FUZZ_OTHER] = "tree",
};

/* ---- Printing ------------------------------------------------------------ */

static void print_number(uint64_t value, FILE *out)
{
	if (value == UINT64_MAX)
		fputs("MAX", out);
	else if (value > UINT64_MAX - NEAR_TOP)
		fprintf(out, "MAX-%" PRIu64, UINT64_MAX - value);
	else
		fprintf(out, "%" PRIu64, value);
}

static void print_entry(uint8_t entry, FILE *out)
{
	if (entry == FUZZ_ENTRY_NULL)
		fputs("NULL", out);
	else if (entry < FUZZ_ENTRY_NUMBERED)
		fputc('A' + entry - FUZZ_ENTRY_A, out);
	else if (entry < FUZZ_ENTRY_ZERO)
		fprintf(out, "e%u", (unsigned int)entry);
	else if (entry == FUZZ_ENTRY_ZERO)
		fputs("ZERO", out);
	else
		fprintf(out, "R%u", (unsigned int)(entry - FUZZ_ENTRY_RESERVED));
}

void fuzz_op_print(const struct fuzz_op *op, FILE *out)
{
	const struct fuzz_op_info *info = &fuzz_op_info[op->code];

	fputs(info->name, out);
	for (int i = 0; i < 3 && info->operand[i] != FUZZ_NONE; i++) {
		fputc(' ', out);
		print_number(op->operand[i], out);
	}
	if (info->entry) {
		fputc(' ', out);
		print_entry(op->entry, out);
	}
	if (op->who)
		fprintf(out, " @%u", (unsigned int)op->who);
	if (op->fail)
		fprintf(out, " (fail %u)", (unsigned int)op->fail);
}

static void print_tree(uint8_t settings, FILE *out)
{
	fputs("tree", out);
	if (settings == 0)
		fputs(" plain", out);
	for (int i = 0; i < 3; i++)
		if (settings & 1 << i)
			fprintf(out, " %s", setting_name[i]);
	fputc('\n', out);
}

void fuzz_program_print(const struct fuzz_program *p, FILE *out)
{
	int trees = FUZZ_TREES;

	while (trees > 1 && p->tree[trees - 1] == 0)
		trees--;
	for (int i = 0; i < trees; i++)
		print_tree(p->tree[i], out);
	for (size_t i = 0; i < p->count; i++) {
		fuzz_op_print(&p->op[i], out);
		fputc('\n', out);
	}
}

/* ---- Words of a line ----------------------------------------------------- */

struct word {
	const char *at;
	size_t length; /* 0: the line is at its end */
};

struct line {
	const char *begin, *end; /* the end is where a comment begins, if any */
	const char *next;        /* not yet read */
	struct word word;        /* the one under consideration */
	unsigned int number;
	struct fuzz_parse_error *error;
};

__attribute__((format(printf, 3, 4))) static bool fail_at(const struct line *l, const char *at,
                                                          const char *format, ...)
{
	va_list arguments;

	l->error->line = l->number;
	l->error->column = (unsigned int)(at - l->begin) + 1;
	va_start(arguments, format);
	vsnprintf(l->error->what, sizeof(l->error->what), format, arguments);
	va_end(arguments);
	return false;
}

/* For "'%.*s%s'": a word, of a long one only the beginning, so that a message keeps its end. */
#define SHOWN(word) (int)((word).length > 24 ? 24 : (word).length), (word).at, (word).length > 24 ? "..." : ""

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* At the end of the line the word is empty and lies right behind the last one. */
static void next_word(struct line *l)
{
	const char *at = l->next;

	while (at < l->end && is_blank(*at))
		at++;
	if (at == l->end) {
		l->word = (struct word){l->next, 0};
		return;
	}
	l->next = at + 1;
	if (*at != '(' && *at != ')')
		while (l->next < l->end && !is_blank(*l->next) && *l->next != '(' && *l->next != ')')
			l->next++;
	l->word = (struct word){at, (size_t)(l->next - at)};
}

static bool word_is(struct word w, const char *text)
{
	return w.length == strlen(text) && memcmp(w.at, text, w.length) == 0;
}

/* ---- Numbers ------------------------------------------------------------- */

enum number { NUMBER_FINE, NUMBER_MALFORMED, NUMBER_TOO_BIG };

static int digit_value(char c)
{
	if (is_digit(c))
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return 16;
}

static enum number read_digits(struct word w, unsigned int base, uint64_t *value)
{
	enum number result = w.length ? NUMBER_FINE : NUMBER_MALFORMED;

	*value = 0;
	for (size_t i = 0; i < w.length; i++) {
		unsigned int digit = (unsigned int)digit_value(w.at[i]);

		if (digit >= base)
			return NUMBER_MALFORMED;
		if (*value > (UINT64_MAX - digit) / base)
			result = NUMBER_TOO_BIG;
		*value = *value * base + digit;
	}
	return result;
}

static struct word word_after(struct word w, size_t skip)
{
	return (struct word){w.at + skip, w.length - skip};
}

/* Decimal, or 0x and hex digits. */
static enum number read_plain(struct word w, uint64_t *value)
{
	if (w.length > 2 && w.at[0] == '0' && (w.at[1] == 'x' || w.at[1] == 'X'))
		return read_digits(word_after(w, 2), 16, value);
	return read_digits(w, 10, value);
}

/* A plain number, MAX, or MAX-n. */
static enum number read_number(struct word w, uint64_t *value)
{
	enum number result;

	if (w.length < 3 || memcmp(w.at, "MAX", 3) != 0)
		return read_plain(w, value);
	*value = UINT64_MAX;
	if (w.length == 3)
		return NUMBER_FINE;
	if (w.at[3] != '-')
		return NUMBER_MALFORMED;
	result = read_plain(word_after(w, 4), value);
	*value = UINT64_MAX - *value;
	return result;
}

/* ---- Parts of an operation ----------------------------------------------- */

static bool parse_operand(struct line *l, const char *operation, enum fuzz_operand kind, uint64_t *value)
{
	const char *noun = operand_noun[kind];
	enum number result = read_number(l->word, value);

	if (l->word.length == 0 || *l->word.at == '@' || *l->word.at == '(')
		return fail_at(l, l->word.at, "missing %s of '%s'", noun, operation);
	if (result == NUMBER_MALFORMED)
		return fail_at(
		        l, l->word.at,
		        "'%.*s%s' is not a number: expected the %s of '%s' as decimal, 0x, MAX or MAX-n",
		        SHOWN(l->word), noun, operation);
	if (kind == FUZZ_COUNT && (result == NUMBER_TOO_BIG || *value > FUZZ_COUNT_MAX))
		return fail_at(l, l->word.at, "count '%.*s%s' is out of range: expected 0 to %d",
		               SHOWN(l->word), FUZZ_COUNT_MAX);
	if (kind == FUZZ_OTHER && (result == NUMBER_TOO_BIG || *value >= FUZZ_TREES))
		return fail_at(l, l->word.at, "tree '%.*s%s' is out of range: expected 0 to %d",
		               SHOWN(l->word), FUZZ_TREES - 1);
	if (result == NUMBER_TOO_BIG)
		return fail_at(l, l->word.at,
		               "%s '%.*s%s' is out of range: expected 0 to MAX, which is %" PRIu64, noun,
		               SHOWN(l->word), UINT64_MAX);
	next_word(l);
	return true;
}

/* A letter and a number of at most three digits without leading zeros; -1 if it is not that. */
static int numbered_name(struct word w, char letter)
{
	uint64_t value;

	if (w.length < 2 || w.length > 4 || w.at[0] != letter)
		return -1;
	if (w.length > 2 && w.at[1] == '0')
		return -1;
	if (read_digits(word_after(w, 1), 10, &value) != NUMBER_FINE)
		return -1;
	return (int)value;
}

/* The number of an entry by its name; -1 if there is none of that name. */
static int entry_by_name(struct word w)
{
	int number;

	if (word_is(w, "NULL"))
		return FUZZ_ENTRY_NULL;
	if (word_is(w, "ZERO"))
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

static bool parse_entry(struct line *l, const char *operation, uint8_t *entry)
{
	int number = entry_by_name(l->word);

	if (l->word.length == 0 || *l->word.at == '@' || *l->word.at == '(')
		return fail_at(l, l->word.at, "missing entry of '%s': " ENTRY_NAMES, operation);
	if (number < 0)
		return fail_at(l, l->word.at, "unknown entry '%.*s%s': " ENTRY_NAMES, SHOWN(l->word));
	*entry = (uint8_t)number;
	next_word(l);
	return true;
}

/* @n, if it is there. */
static bool parse_who(struct line *l, bool on_cursor, uint8_t *who)
{
	uint64_t value;

	if (l->word.length == 0 || *l->word.at != '@')
		return true;
	if (read_digits(word_after(l->word, 1), 10, &value) != NUMBER_FINE || value >= FUZZ_TREES)
		return fail_at(l, l->word.at, "no %s '%.*s%s': expected @0 to @%d",
		               on_cursor ? "cursor" : "tree", SHOWN(l->word), FUZZ_TREES - 1);
	*who = (uint8_t)value;
	next_word(l);
	return true;
}

/* (fail n), if it is there. */
static bool parse_fail(struct line *l, uint8_t *fail)
{
	uint64_t value;

	if (!word_is(l->word, "("))
		return true;
	next_word(l);
	if (!word_is(l->word, "fail"))
		return fail_at(l, l->word.at, "unknown property '%.*s%s': expected '(fail n)'",
		               SHOWN(l->word));
	next_word(l);
	if (read_digits(l->word, 10, &value) != NUMBER_FINE || value == 0 || value > UINT8_MAX)
		return fail_at(l, l->word.at, "'%.*s%s' is not the number of an allocation: expected 1 to %d",
		               SHOWN(l->word), UINT8_MAX);
	*fail = (uint8_t)value;
	next_word(l);
	if (!word_is(l->word, ")"))
		return fail_at(l, l->word.at, "'(fail %u' is not closed: expected ')'", (unsigned int)*fail);
	next_word(l);
	return true;
}

/* ---- Names of operations ------------------------------------------------- */

static int operation_by_name(struct word w)
{
	for (int code = 0; code < FUZZ_OP_COUNT; code++)
		if (word_is(w, fuzz_op_info[code].name))
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
static unsigned int distance(struct word a, struct word b)
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
static struct word without_api_prefix(struct word w)
{
	if (w.length > 6 && memcmp(w.at, "mtree_", 6) == 0)
		return word_after(w, 6);
	if (w.length > 3 && memcmp(w.at, "mt_", 3) == 0)
		return word_after(w, 3);
	return w;
}

/* The name that was probably meant; NULL if none is near. */
static const char *nearest_name(struct word w)
{
	const char *nearest = NULL;
	unsigned int best;

	w = without_api_prefix(w);
	if (w.length > NAME_MAX_BYTES)
		return NULL;
	best = (unsigned int)(w.length + 1) / 3 + 1;
	for (int code = -1; code < FUZZ_OP_COUNT; code++) {
		const char *name = code < 0 ? "tree" : fuzz_op_info[code].name;
		unsigned int d = distance(w, (struct word){name, strlen(name)});

		if (d < best) {
			best = d;
			nearest = name;
		}
	}
	return nearest;
}

static bool unknown_operation(const struct line *l)
{
	const char *nearest = nearest_name(l->word);

	if (nearest)
		return fail_at(l, l->word.at, "unknown operation '%.*s%s': did you mean '%s'?",
		               SHOWN(l->word), nearest);
	return fail_at(l, l->word.at,
	               "unknown operation '%.*s%s': expected a name of fuzz/ops.h, such as '%s'",
	               SHOWN(l->word), fuzz_op_info[FUZZ_OP_store_range].name);
}

/* ---- Lines --------------------------------------------------------------- */

static bool parse_operation(struct line *l, struct fuzz_program *p)
{
	const struct fuzz_op_info *info;
	struct fuzz_op op = {0};
	int code = operation_by_name(l->word);

	if (code < 0)
		return unknown_operation(l);
	op.code = (uint8_t)code;
	info = &fuzz_op_info[code];
	next_word(l);
	for (int i = 0; i < 3 && info->operand[i] != FUZZ_NONE; i++)
		if (!parse_operand(l, info->name, info->operand[i], &op.operand[i]))
			return false;
	if (info->entry && !parse_entry(l, info->name, &op.entry))
		return false;
	if (!parse_who(l, info->on_cursor, &op.who) || !parse_fail(l, &op.fail))
		return false;
	if (l->word.length)
		return fail_at(l, l->word.at, "'%.*s%s' is too much: '%s' ended before it", SHOWN(l->word),
		               info->name);
	fuzz_program_append(p, &op);
	return true;
}

static bool parse_setting(const struct line *l, uint8_t *settings)
{
	for (int i = 0; i < 3; i++) {
		if (!word_is(l->word, setting_name[i]))
			continue;
		*settings |= (uint8_t)(1 << i);
		return true;
	}
	return fail_at(l, l->word.at, "unknown tree setting '%.*s%s': expected plain, alloc, rcu or extern",
	               SHOWN(l->word));
}

static bool parse_tree(struct line *l, struct fuzz_program *p, unsigned int *trees)
{
	if (p->count)
		return fail_at(l, l->word.at,
		               "'tree' after an operation: trees come before the first operation");
	if (*trees == FUZZ_TREES)
		return fail_at(l, l->word.at, "a fifth tree: a program has at most %d", FUZZ_TREES);
	next_word(l);
	if (word_is(l->word, "plain")) {
		next_word(l);
		if (l->word.length)
			return fail_at(l, l->word.at, "'%.*s%s' after 'plain': expected the end of the line",
			               SHOWN(l->word));
	}
	for (; l->word.length; next_word(l))
		if (!parse_setting(l, &p->tree[*trees]))
			return false;
	++*trees;
	return true;
}

static bool parse_line(struct line *l, struct fuzz_program *p, unsigned int *trees)
{
	next_word(l);
	if (l->word.length == 0)
		return true;
	if (word_is(l->word, "tree"))
		return parse_tree(l, p, trees);
	return parse_operation(l, p);
}

/*
 * Find the end of what counts in the line that ends at l->end, and refuse bytes
 * that no text has. Comments may be in any language, so there only control
 * bytes are refused.
 */
static bool scan_line(struct line *l)
{
	const char *comment = NULL;
	bool too_long = l->end - l->begin > LINE_MAX_BYTES;
	const char *end = too_long ? l->begin + LINE_MAX_BYTES : l->end;

	for (const char *at = l->begin; at < end; at++) {
		unsigned char c = (unsigned char)*at;

		if (c == 0)
			return fail_at(l, at, "a NUL byte: this is not a program in text form");
		if ((c < ' ' && !is_blank(*at)) || c == 0x7f || (c >= 0x80 && !comment))
			return fail_at(l, at, "byte 0x%02x: expected text", c);
		if (c == '#' && !comment)
			comment = at;
	}
	if (too_long)
		return fail_at(l, end, "the line is longer than %d bytes", LINE_MAX_BYTES);
	if (comment)
		l->end = comment;
	return true;
}

static bool parse_text(struct fuzz_program *p, const char *text, size_t size, struct fuzz_parse_error *error)
{
	const char *at = text, *end = text + size;
	struct line l = {.begin = text, .number = 1, .error = error};
	unsigned int trees = 0;

	for (unsigned int number = 1; at < end; number++) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));

		l = (struct line){.begin = at,
		                  .end = newline ? newline : end,
		                  .next = at,
		                  .number = number,
		                  .error = error};
		at = newline ? newline + 1 : end;
		if (!scan_line(&l) || !parse_line(&l, p, &trees))
			return false;
	}
	if (p->count == 0)
		return fail_at(&l, l.begin, "the program has no operation");
	return true;
}

bool fuzz_program_parse(struct fuzz_program *p, const char *text, size_t size, struct fuzz_parse_error *error)
{
	p->count = 0;
	memset(p->tree, 0, sizeof(p->tree));
	if (parse_text(p, text, size, error))
		return true;
	p->count = 0;
	memset(p->tree, 0, sizeof(p->tree));
	return false;
}
