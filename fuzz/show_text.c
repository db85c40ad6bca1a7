/* SPDX-License-Identifier: MIT */
/*
 * show_text.c - a program in either form, as text, without running it.
 *
 * Beside replay: what crashes while it runs can still be printed, and the
 * front door keeps a failure as text whatever it did.
 */
#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "targets.h"

int main(int argc, char **argv)
{
	struct fuzz_program program;
	char error[512];

	if (argc != 3)
		errx(2, "expected show-text TARGET FILE, not %d arguments", argc - 1);
	fuzz_program_init(&program);
	if (!fuzz_program_load(argv[2], &program, fuzz_families_of(argv[1]), error, sizeof(error)))
		errx(2, "%s", error);
	fuzz_program_print(&program, stdout);
	fuzz_program_free(&program);
	if (fflush(stdout) != 0)
		err(2, "cannot write the program");
	return 0;
}
