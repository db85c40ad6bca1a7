/* SPDX-License-Identifier: MIT */
/*
 * text_target.c - the entry point of text_fuzzer: any bytes as the text of a program.
 *
 * A text that is refused is refused with a place in it. Of one that is a program,
 * the printed form is read back as the same program, and so is the formatted one, which
 * formatting does not change again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program.h"
#include "target.h"

const unsigned int fuzz_families = FUZZ_ALL | FUZZ_THREADED;
const bool fuzz_reads_text = true;

struct text {
	char *at;
	size_t size;
};

/* One line without values in it, and a death of its own: crashes are told apart by both. */
static void assert_refused_with_a_place(bool fine)
{
	if (fine)
		return;
	fputs("ASSERTION FAILED: parse: a refused text has a place and a reason\n", stderr);
	__builtin_trap();
}

static void assert_read_back(bool fine)
{
	if (fine)
		return;
	fputs("ASSERTION FAILED: print: a printed program is read back as it was\n", stderr);
	__builtin_trap();
}

static void assert_formatted(bool fine)
{
	if (fine)
		return;
	fputs("ASSERTION FAILED: format: a formatted program is the same, and stays as it is\n", stderr);
	__builtin_trap();
}

static FILE *open_text(struct text *t)
{
	FILE *out = open_memstream(&t->at, &t->size);

	if (!out)
		abort();
	return out;
}

static bool is_program(const struct text *t, const struct fuzz_program *wanted)
{
	struct fuzz_parse_error error;
	struct fuzz_program p;
	bool same;

	fuzz_program_init(&p);
	same = fuzz_program_parse(&p, t->at, t->size, &error) && fuzz_program_equal(&p, wanted);
	fuzz_program_free(&p);
	return same;
}

static void check_print(const struct fuzz_program *p)
{
	struct text printed;
	FILE *out = open_text(&printed);

	fuzz_program_print(p, out);
	fclose(out);
	assert_read_back(is_program(&printed, p));
	free(printed.at);
}

static bool format(const char *text, size_t size, struct text *formatted)
{
	struct fuzz_parse_error error;
	FILE *out = open_text(formatted);
	bool fine = fuzz_text_format(text, size, out, &error);

	fclose(out);
	return fine;
}

static void check_format(const char *text, size_t size, const struct fuzz_program *p)
{
	struct text once, twice;

	assert_formatted(format(text, size, &once) && is_program(&once, p));
	assert_formatted(format(once.at, once.size, &twice) && once.size == twice.size &&
	                 memcmp(once.at, twice.at, once.size) == 0);
	free(once.at);
	free(twice.at);
}

static void check_error(const char *text, size_t size, const struct fuzz_parse_error *error)
{
	unsigned int lines = 1;

	for (size_t i = 0; i < size; i++)
		lines += text[i] == '\n';
	assert_refused_with_a_place(error->line >= 1 && error->line <= lines && error->column >= 1 &&
	                            error->column <= size + 1 && error->what[0]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data;
	struct fuzz_parse_error error = {0};
	struct fuzz_program p;

	fuzz_program_init(&p);
	if (fuzz_program_parse(&p, text, size, &error)) {
		check_print(&p);
		check_format(text, size, &p);
	} else {
		check_error(text, size, &error);
	}
	fuzz_program_free(&p);
	return 0;
}
