/* SPDX-License-Identifier: MIT */
/*
 * fmt_main.c - the tool `fmt`: programs' texts brought into their canonical form, in place.
 */
#define _GNU_SOURCE /* asprintf */
#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file.h"

enum { FINE = 0, DIFFERS = 1, BAD_INPUT = 2 };

struct text {
	char *at;
	size_t size;
};

static char error[512];

/* False: it is no program, or cannot be read; `error` says why. */
static bool format_file(const char *path, struct text *old, struct text *new)
{
	struct fuzz_parse_error where;
	uint8_t *data;
	FILE *out;
	bool fine;

	if (!fuzz_file_read(path, &data, &old->size, error, sizeof(error)))
		return false;
	old->at = (char *)data;
	out = open_memstream(&new->at, &new->size);
	if (!out)
		err(BAD_INPUT, "no memory");
	fine = fuzz_text_format(old->at, old->size, out, &where);
	if (fclose(out) != 0)
		err(BAD_INPUT, "no memory");
	if (!fine) {
		snprintf(error, sizeof(error), "%.300s:%u:%u: %s",
		         strcmp(path, "-") == 0 ? "standard input" : path, where.line, where.column,
		         where.what);
		free(old->at);
		free(new->at);
	}
	return fine;
}

/* Written beside it and moved there, so that nobody ever sees, and nothing ever leaves, a part. */
static void replace(const char *path, const struct text *new)
{
	char *real = realpath(path, NULL), *part;
	struct stat status = {0}; /* MSan does not see what stat writes */
	FILE *file;

	if (!real || stat(real, &status) != 0 || asprintf(&part, "%s.%ld.part", real, (long)getpid()) < 0)
		err(BAD_INPUT, "%s", path);
	file = fopen(part, "wx");
	if (!file)
		err(BAD_INPUT, "%s: cannot write", path);
	fwrite(new->at, 1, new->size, file);
	if (fchmod(fileno(file), status.st_mode & 07777) != 0 || fclose(file) != 0 ||
	    rename(part, real) != 0) {
		const char *why = strerror(errno);

		unlink(part);
		errx(BAD_INPUT, "%s: cannot write: %s", path, why);
	}
	free(part);
	free(real);
}

/* Does it change? All that are no programs are told of, and the others go on. */
static int format_one(const char *path, bool check)
{
	struct text old, new;
	bool same;

	if (!format_file(path, &old, &new)) {
		warnx("%s", error);
		return BAD_INPUT;
	}
	same = old.size == new.size &&memcmp(old.at, new.at, new.size) == 0;
	if (strcmp(path, "-") == 0 && !check)
		fwrite(new.at, 1, new.size, stdout);
	else if (!same)
		printf("%s\n", path);
	if (!same && !check && strcmp(path, "-") != 0)
		replace(path, &new);
	free(old.at);
	free(new.at);
	return same || !check ? FINE : DIFFERS;
}

static const char help[] =
        "Usage: fmt [--check] FILE...\n"
        "Bring programs in text form into their canonical form, comments kept, and print the names\n"
        "of those that changed. Of standard input (-) the result is printed.\n"
        "  --check  change nothing, only print the names\n"
        "  --help   this text\n"
        "Exit status: 0 done, 1 with --check: some would change, 2 bad input or usage.\n";

int main(int argc, char **argv)
{
	static const struct option options[] = {
	        {"check", no_argument, NULL, 'c'},
	        {"help", no_argument, NULL, 'h'},
	        {NULL, 0, NULL, 0},
	};
	int option, status = FINE;
	bool check = false;

	while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		switch (option) {
		case 'c':
			check = true;
			break;
		case 'h':
			fputs(help, stdout);
			return FINE;
		default:
			return BAD_INPUT; /* getopt has said why */
		}
	}
	if (optind == argc)
		errx(BAD_INPUT, "no FILE given (see --help)");
	for (int i = optind; i < argc; i++) {
		int this = format_one(argv[i], check);

		status = this > status ? this : status;
	}
	if (fflush(stdout) != 0)
		err(BAD_INPUT, "cannot write the results");
	return status;
}
