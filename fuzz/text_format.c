/* SPDX-License-Identifier: MIT */
/*
 * text_format.c - a program's text in its canonical form, comments kept.
 *
 * The program is read as a whole, which also says whether it is one. Then its
 * lines go by once more: a line that says something is printed again from the
 * program, and a comment behind it stays in its column. Some lines have nothing
 * to say: of a plain tree after all others, of an operation's further
 * switches, which are printed with it. A comment behind such a line gets its own.
 */
#include <stdlib.h>
#include <string.h>

#include "program-private.h"
#include "text-private.h"

struct comment {
	const char *at; /* its '#'; NULL: there is none */
	size_t length;  /* without blanks at its end */
	size_t column;  /* from 0, in bytes */
};

struct format {
	const struct fuzz_program *program;
	FILE *out;
	int trees;           /* printed */
	size_t op, switches; /* printed */
	bool begun;          /* something was */
	bool empty;          /* there was an empty line since */
};

static const struct comment no_comment;

static struct comment comment_of(const struct text_line *l, const char *line_end)
{
	struct comment comment = {.at = l->end, .column = (size_t)(l->end - l->begin)};

	if (l->end == line_end)
		return no_comment;
	while (strchr(" \t\r", line_end[-1]))
		line_end--;
	comment.length = (size_t)(line_end - comment.at);
	return comment;
}

/* ---- Printing ------------------------------------------------------------ */

static void begin_line(struct format *f)
{
	if (f->empty && f->begun)
		fputc('\n', f->out);
	f->empty = false;
	f->begun = true;
}

static void print_comment(struct format *f, const struct comment *comment)
{
	if (!comment->at)
		return;
	begin_line(f);
	fwrite(comment->at, 1, comment->length, f->out);
	fputc('\n', f->out);
}

/* Of an operation with many switches `text` has several lines: the comment belongs to the first. */
static void print_text(struct format *f, const char *text, const struct comment *comment)
{
	size_t length = strcspn(text, "\n"), column = length;

	begin_line(f);
	fwrite(text, 1, length, f->out);
	if (comment->at) {
		do
			fputc(' ', f->out);
		while (++column < comment->column);
		fwrite(comment->at, 1, comment->length, f->out);
	}
	fputs(text + length, f->out);
	fputc('\n', f->out);
}

/* The next line of the program, as `print` has it. */
static void print_line(struct format *f, void (*print)(struct format *f, FILE *out),
                       const struct comment *comment)
{
	char *text;
	size_t size;
	FILE *memory = open_memstream(&text, &size);

	if (!memory)
		abort();
	print(f, memory);
	if (fclose(memory) != 0)
		abort();
	print_text(f, text, comment);
	free(text);
}

static void print_tree(struct format *f, FILE *out)
{
	text_print_tree(f->program->tree[f->trees++], out);
}

static void print_schedule(struct format *f, FILE *out)
{
	fuzz_schedule_print(&f->program->schedule, out);
}

static void print_op(struct format *f, FILE *out)
{
	fuzz_op_print(&f->program->op[f->op], out);
	f->switches = text_print_switches(f->program, f->op, f->switches, out);
	f->op++;
}

/* ---- Lines --------------------------------------------------------------- */

/* Those that nobody wrote down. */
static void print_other_trees(struct format *f)
{
	while (f->trees < text_trees_said(f->program))
		print_line(f, print_tree, &no_comment);
}

/* The word under consideration says what kind of line it is. */
static void format_code(struct format *f, const struct text_line *l, const struct comment *comment)
{
	if (text_word_is(l->word, "tree") && f->trees < text_trees_said(f->program)) {
		print_line(f, print_tree, comment);
	} else if (text_word_is(l->word, "tree") || text_word_is(l->word, "(")) {
		print_comment(f, comment);
	} else if (!text_word_is(l->word, "schedule")) {
		print_other_trees(f);
		print_line(f, print_op, comment);
	} else if (text_says_schedule(f->program)) {
		print_other_trees(f);
		print_line(f, print_schedule, comment);
	} else {
		print_comment(f, comment);
	}
}

static void format_line(struct format *f, struct text_line *l)
{
	const char *line_end = l->end;
	struct comment comment;

	text_scan_line(l);
	comment = comment_of(l, line_end);
	text_next_word(l);
	if (l->word.length)
		format_code(f, l, &comment);
	else if (comment.at)
		print_comment(f, &comment);
	else
		f->empty = true;
}

static void format_lines(struct format *f, const char *text, size_t size, struct fuzz_parse_error *error)
{
	const char *at = text, *end = text + size;

	while (at < end) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));
		struct text_line l = {
		        .begin = at, .end = newline ? newline : end, .next = at, .error = error};

		at = newline ? newline + 1 : end;
		format_line(f, &l);
	}
}

bool fuzz_text_format(const char *text, size_t size, FILE *out, struct fuzz_parse_error *error)
{
	struct fuzz_program program;
	struct format format = {.program = &program, .out = out};
	bool fine;

	fuzz_program_init(&program);
	fine = fuzz_program_parse(&program, text, size, error);
	if (fine)
		format_lines(&format, text, size, error);
	fuzz_program_free(&program);
	return fine;
}
