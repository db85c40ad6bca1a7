/* SPDX-License-Identifier: MIT */
/*
 * main.c - a fuzz target without an engine: runs the target on files, folders and standard input.
 *
 * Any bytes are an input for a target. What is named .mt must be a program in
 * text form; other content that parses as one is taken as one; the rest is
 * binary. Only a target that reads texts gets files as they are.
 */
#define _GNU_SOURCE /* basename */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "file.h"
#include "paths.h"
#include "target.h"

enum { RUNS_FINE = 0, RUNS_FAILED = 1, BAD_INPUT = 2 };

static const char *running = "";
static char error[512];
static unsigned long inputs;

/* Only what is safe in a signal handler. */
static void died(int number)
{
	static const char before[] = "FAILED: ", after[] = "\n";

	(void)number;
	if (write(STDERR_FILENO, before, sizeof(before) - 1) < 0 ||
	    write(STDERR_FILENO, running, strlen(running)) < 0 ||
	    write(STDERR_FILENO, after, sizeof(after) - 1) < 0)
		_exit(RUNS_FAILED);
	_exit(RUNS_FAILED);
}

/* A failed comparison dies of a trap: an exit status is what scripts and people want. */
static void catch_traps(void)
{
	static const int numbers[] = {SIGILL, SIGTRAP, SIGABRT};
	struct sigaction action = {.sa_handler = died};
	size_t i;

	for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		sigaction(numbers[i], &action, NULL);
}

static bool run_program(const char *path, const struct fuzz_program *p)
{
	size_t size = fuzz_program_encode(p, NULL, 0);
	uint8_t *data;

	if (p->count > FUZZ_OPS_MAX) {
		snprintf(error, sizeof(error), "%s: %zu operations, but a target takes at most %d", path,
		         p->count, FUZZ_OPS_MAX);
		return false;
	}
	data = malloc(size);
	if (!data)
		abort();
	fuzz_program_encode(p, data, size);
	LLVMFuzzerTestOneInput(data, size);
	free(data);
	return true;
}

static bool is_named_text(const char *path)
{
	size_t length = strlen(path);

	return length > 3 && strcmp(path + length - 3, ".mt") == 0;
}

static bool run_data(const char *path, const uint8_t *data, size_t size)
{
	struct fuzz_parse_error parse_error;
	struct fuzz_program p;
	bool fine = true;

	if (fuzz_reads_text) {
		LLVMFuzzerTestOneInput(data, size);
		return true;
	}
	fuzz_program_init(&p);
	if (fuzz_program_parse(&p, (const char *)data, size, &parse_error)) {
		fine = run_program(path, &p);
	} else if (is_named_text(path)) {
		snprintf(error, sizeof(error), "%.300s:%u:%u: %s", path, parse_error.line, parse_error.column,
		         parse_error.what);
		fine = false;
	} else {
		LLVMFuzzerTestOneInput(data, size);
	}
	fuzz_program_free(&p);
	return fine;
}

static bool run_file(void *ctx, const char *path)
{
	uint8_t *data;
	size_t size;
	bool fine;

	(void)ctx;
	running = path;
	if (!fuzz_file_read(path, &data, &size, error, sizeof(error)))
		return false;
	fine = run_data(path, data, size);
	free(data);
	inputs++;
	return fine;
}

static void print_help(const char *name)
{
	printf("Usage: %s FILE|FOLDER|-...\n"
	       "Run the fuzz target on programs: text (.mt) or binary files, all files of\n"
	       "folders, or standard input (-). Exit status: 0 no failure, 1 a program\n"
	       "failed, 2 bad input or usage.\n",
	       name);
}

int main(int argc, char **argv)
{
	const char *name = basename(argv[0]);
	int i;

	if (argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
		print_help(name);
		return RUNS_FINE;
	}
	if (argc < 2) {
		fprintf(stderr, "%s: no file given, expected %s FILE|FOLDER|-... (see --help)\n", name, name);
		return BAD_INPUT;
	}
	catch_traps();
	for (i = 1; i < argc; i++) {
		if (!paths_visit(argv[i], run_file, NULL, error, sizeof(error))) {
			fprintf(stderr, "%s: %s\n", name, error);
			return BAD_INPUT;
		}
	}
	printf("%s: %lu inputs, no failure\n", name, inputs);
	return RUNS_FINE;
}
