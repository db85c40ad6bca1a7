/* SPDX-License-Identifier: MIT */
/*
 * text_format.c - formatted programs: what stays, what goes where; and the text target on damaged texts.
 */
#include <stdlib.h>
#include <string.h>

#include "../fuzz/random.h"
#include "check.h"
#include "program.h"
#include "target.h"

static const struct {
	const char *before, *after;
} formatted[] = {
        {"load 5", "tree plain\nload 5\n"},
        {"tree plain\nload 5\n", "tree plain\nload 5\n"},
        {"tree\n\tstore_range  0x10 MAX-0\tA  @0\r\n", "tree plain\nstore_range 16 MAX A\n"},
        {"load 18446744073709551614 @2 ( fail 3 )", "tree plain\nload MAX-1 @2 (fail 3)\n"},
        {"tree extern rcu alloc rcu\nload 5", "tree alloc rcu extern\nload 5\n"},
        /* Plain trees after the others need no line, those before them do. */
        {"tree\ntree rcu\ntree\ntree # four\nload 5", "tree plain\ntree rcu\n# four\nload 5\n"},
        {"# head\n\nload 5", "# head\n\ntree plain\nload 5\n"},
        /* One empty line where there were some, none at the ends. */
        {"\n\ntree rcu\n\n\n  \nload 5\n\n# end\n\n", "tree rcu\n\nload 5\n\n# end\n"},
        /* Comments in their columns, or as far left as they fit. */
        {"tree rcu   # 1 \nload 0x5   #2\n  #3", "tree rcu   # 1\nload 5     #2\n#3\n"},
        {"tree#1\nload 5#2#", "tree plain #1\nload 5 #2#\n"},
        {"tree # caf\xc3\xa9 \r\nload 5", "tree plain # caf\xc3\xa9\nload 5\n"},
        /* Threads: a schedule that says nothing goes; switches stand together. */
        {"schedule listed # L\nw: load 5", "# L\ntree plain\nw: load 5\n"},
        {"schedule  walk 8 seed 0\nw:load 5", "tree plain\nschedule walk 8\nw: load 5\n"},
        {"w: load 5 # 5\n(at 1 go r1) # 1\n# -\n(at 2 go w)\nr1: load 6",
         "tree plain\nw: load 5 (at 1 go r1) (at 2 go w) # 5\n# 1\n# -\nr1: load 6\n"},
        {"w: load 5 (at 1 go r1) (at 2 go w)(at 3 go r1) (at 4 go w) (at 5 go r1) # five\nr1: load 6",
         "tree plain\nw: load 5 (at 1 go r1) (at 2 go w) (at 3 go r1) (at 4 go w)             # five\n"
         "\t(at 5 go r1)\nr1: load 6\n"},
};

static bool format(const char *text, size_t size, char **result)
{
	struct fuzz_parse_error error;
	size_t result_size;
	FILE *out = open_memstream(result, &result_size);
	bool fine = fuzz_text_format(text, size, out, &error);

	fclose(out);
	return fine;
}

static void each_example_becomes_what_it_should(void)
{
	for (size_t i = 0; i < sizeof(formatted) / sizeof(formatted[0]); i++) {
		size_t size = strlen(formatted[i].before);
		char *exact = malloc(size), *once; /* without a NUL: sanitizers see a look beyond */

		memcpy(exact, formatted[i].before, size);
		CHECK(format(exact, size, &once));
		CHECK_TEXT(once, formatted[i].after);
		free(exact);
		free(once);
	}
}

static void formatted_again_it_stays(void)
{
	for (size_t i = 0; i < sizeof(formatted) / sizeof(formatted[0]); i++) {
		char *again;

		CHECK(format(formatted[i].after, strlen(formatted[i].after), &again));
		CHECK_TEXT(again, formatted[i].after);
		free(again);
	}
}

static void what_is_no_program_is_not_printed(void)
{
	static const char text[] = "load 5 # fine\nload\n";
	struct fuzz_parse_error error;
	char *result;
	size_t size;
	FILE *out = open_memstream(&result, &size);

	CHECK(!fuzz_text_format(text, sizeof(text) - 1, out, &error));
	fclose(out);
	CHECK_SAME(size, 0);
	CHECK_SAME(error.line, 2);
	CHECK_SAME(error.column, 5);
	free(result);
}

/* The target dies of whatever it finds. Pieces of programs put together are mostly none, but near one. */
static void the_target_finds_nothing_in_damaged_texts(void)
{
	static const char *const piece[] = {
	        "tree",   " rcu",     " alloc",     " plain", "\n",   "\n",    "\n\n",   "# words",
	        " ",      "load 5",   "erase ",     "0x1F",   "MAX-", "MAX",   " A",     " R14",
	        " @3",    "(fail 2)", "fill 1 2 3", "w: ",    "r1: ", "\t",    "walk 5", " seed ",
	        "pct 3 ", "steps 9",  "schedule ",  "\r",     "\xc3", "store", " 7",     "(at 3",
	        " go w)", "(at 9",    " go r1)",    "dup 1",
	};
	enum { PIECES = sizeof(piece) / sizeof(piece[0]), SIZE = 512 };
	struct fuzz_random r = {11};
	char text[SIZE];

	for (int round = 0; round < 50000; round++) {
		size_t size = 0;

		for (uint32_t n = fuzz_random_below(&r, 40); n; n--) {
			const char *next = piece[fuzz_random_below(&r, PIECES)];

			memcpy(text + size, next, strlen(next));
			size += strlen(next);
		}
		CHECK_SAME(LLVMFuzzerTestOneInput((const uint8_t *)text, size), 0);
	}
	for (size_t i = 0; i < sizeof(formatted) / sizeof(formatted[0]); i++)
		CHECK_SAME(LLVMFuzzerTestOneInput((const uint8_t *)formatted[i].before,
		                                  strlen(formatted[i].before)),
		           0);
}

static const struct promise promises[] = {
        {"each example becomes what it should", each_example_becomes_what_it_should},
        {"formatted again it stays as it is", formatted_again_it_stays},
        {"what is no program is not printed", what_is_no_program_is_not_printed},
        {"the text target finds nothing in damaged texts", the_target_finds_nothing_in_damaged_texts},
};

int main(void)
{
	return CHECK_PROMISES(promises);
}
