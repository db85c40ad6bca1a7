/* SPDX-License-Identifier: MIT */
/*
 * text_words.c - a line of text as words, and words as numbers; text.c makes programs of them.
 */
#include <stdarg.h>
#include <string.h>

#include "text-private.h"

enum { LINE_MAX_BYTES = 4096 };

const char *const text_setting_name[] = {"alloc", "rcu", "extern"};
const char *const text_strategy_name[] = {[FUZZ_LISTED] = "listed", [FUZZ_WALK] = "walk", [FUZZ_PCT] = "pct"};
const char *const text_stores_name[] = {
        [FUZZ_STORES_AT_ONCE] = "at-once", [FUZZ_STORES_LATE] = "late", [FUZZ_STORES_MIXED] = "mixed"};
const char *const text_grace_name[] = {[FUZZ_GRACE_EARLY] = "early", [FUZZ_GRACE_LATE] = "late"};

bool text_fail_at(const struct text_line *l, const char *at, const char *format, ...)
{
	va_list arguments;

	l->error->line = l->number;
	l->error->column = (unsigned int)(at - l->begin) + 1;
	va_start(arguments, format);
	vsnprintf(l->error->what, sizeof(l->error->what), format, arguments);
	va_end(arguments);
	return false;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool text_scan_line(struct text_line *l)
{
	const char *comment = NULL;
	bool too_long = l->end - l->begin > LINE_MAX_BYTES;
	const char *end = too_long ? l->begin + LINE_MAX_BYTES : l->end;

	for (const char *at = l->begin; at < end; at++) {
		unsigned char c = (unsigned char)*at;

		if (c == 0)
			return text_fail_at(l, at, "a NUL byte: this is not a program in text form");
		if ((c < ' ' && !is_blank(*at)) || c == 0x7f || (c >= 0x80 && !comment))
			return text_fail_at(l, at, "byte 0x%02x: expected text", c);
		if (c == '#' && !comment)
			comment = at;
	}
	if (too_long)
		return text_fail_at(l, end, "the line is longer than %d bytes", LINE_MAX_BYTES);
	if (comment)
		l->end = comment;
	return true;
}

void text_next_word(struct text_line *l)
{
	const char *at = l->next;

	while (at < l->end && is_blank(*at))
		at++;
	if (at == l->end) {
		l->word = (struct text_word){l->next, 0};
		return;
	}
	l->next = at + 1;
	if (*at != '(' && *at != ')')
		while (l->next < l->end && !is_blank(*l->next) && *l->next != '(' && *l->next != ')')
			l->next++;
	l->word = (struct text_word){at, (size_t)(l->next - at)};
}

bool text_word_is(struct text_word w, const char *text)
{
	return w.length == strlen(text) && memcmp(w.at, text, w.length) == 0;
}

/* ---- Numbers ------------------------------------------------------------- */

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

enum text_number text_read_digits(struct text_word w, unsigned int base, uint64_t *value)
{
	enum text_number result = w.length ? TEXT_NUMBER_FINE : TEXT_NUMBER_MALFORMED;

	*value = 0;
	for (size_t i = 0; i < w.length; i++) {
		unsigned int digit = (unsigned int)digit_value(w.at[i]);

		if (digit >= base)
			return TEXT_NUMBER_MALFORMED;
		if (*value > (UINT64_MAX - digit) / base)
			result = TEXT_NUMBER_TOO_BIG;
		*value = *value * base + digit;
	}
	return result;
}

struct text_word text_word_after(struct text_word w, size_t skip)
{
	return (struct text_word){w.at + skip, w.length - skip};
}

/* Decimal, or 0x and hex digits. */
static enum text_number read_plain(struct text_word w, uint64_t *value)
{
	if (w.length > 2 && w.at[0] == '0' && (w.at[1] == 'x' || w.at[1] == 'X'))
		return text_read_digits(text_word_after(w, 2), 16, value);
	return text_read_digits(w, 10, value);
}

/* A plain number, MAX, or MAX-n. */
enum text_number text_read_number(struct text_word w, uint64_t *value)
{
	enum text_number result;

	if (w.length < 3 || memcmp(w.at, "MAX", 3) != 0)
		return read_plain(w, value);
	*value = UINT64_MAX;
	if (w.length == 3)
		return TEXT_NUMBER_FINE;
	if (w.at[3] != '-')
		return TEXT_NUMBER_MALFORMED;
	result = read_plain(text_word_after(w, 4), value);
	*value = UINT64_MAX - *value;
	return result;
}
