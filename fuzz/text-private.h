/* SPDX-License-Identifier: MIT */
/*
 * text-private.h - what the files of the text form share: text_words.c below,
 * text_schedule.c for what threads add, text.c on top; text_print.c the other way round, and
 * text_format.c, which keeps what is no program.
 *
 * Each reader of a part of a line returns false after text_fail_at() has said
 * where and why; else the word under consideration is the next one.
 */
#ifndef FUZZ_TEXT_PRIVATE_H
#define FUZZ_TEXT_PRIVATE_H

#include "program.h"

/* In the order of their bits or enums. */
extern const char *const text_setting_name[3];
extern const char *const text_strategy_name[3];
extern const char *const text_stores_name[3];
extern const char *const text_grace_name[2];

struct text_word {
	const char *at;
	size_t length; /* 0: the line is at its end */
};

struct text_line {
	const char *begin, *end; /* the end is where a comment begins, if any */
	const char *next;        /* not yet read */
	struct text_word word;   /* the one under consideration */
	unsigned int number;
	struct fuzz_parse_error *error;
};

/* Always false. */
__attribute__((format(printf, 3, 4))) bool text_fail_at(const struct text_line *l, const char *at,
                                                        const char *format, ...);

/* For "'%.*s%s'": a word, of a long one only the beginning, so that a message keeps its end. */
#define TEXT_SHOWN(word)                                                                                     \
	(int)((word).length > 24 ? 24 : (word).length), (word).at, (word).length > 24 ? "..." : ""

/*
 * Find the end of what counts in the line that ends at l->end, and refuse bytes
 * that no text has. Comments may be in any language, so there only control
 * bytes are refused.
 */
bool text_scan_line(struct text_line *l);

/* At the end of the line the word is empty and lies right behind the last one. */
void text_next_word(struct text_line *l);
bool text_word_is(struct text_word w, const char *text);
struct text_word text_word_after(struct text_word w, size_t skip);

enum text_number { TEXT_NUMBER_FINE, TEXT_NUMBER_MALFORMED, TEXT_NUMBER_TOO_BIG };
enum text_number text_read_digits(struct text_word w, unsigned int base, uint64_t *value);
enum text_number text_read_number(struct text_word w, uint64_t *value); /* decimal, 0x, MAX, MAX-n */

/* `w:`, if the line goes on with a thread. */
bool text_parse_thread(struct text_line *l, uint8_t *thread);

/* All that follows the word `schedule`. */
bool text_parse_schedule(struct text_line *l, struct fuzz_schedule *s);

/* Any number of `(at N go THREAD)`, as switches within the last operation of the program. */
bool text_parse_switches(struct text_line *l, struct fuzz_program *p);

/* Parts of a program as text, none with a newline at its end. */
void text_print_tree(uint8_t settings, FILE *out);
int text_trees_said(const struct fuzz_program *p); /* trees after these are plain, and need no line */
bool text_says_schedule(const struct fuzz_program *p);
/* Those of operation i, a few a line, from p->switches[next] on. Returns which one comes next. */
size_t text_print_switches(const struct fuzz_program *p, size_t i, size_t next, FILE *out);

#endif /* FUZZ_TEXT_PRIVATE_H */
