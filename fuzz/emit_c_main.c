/* SPDX-License-Identifier: MIT */
/*
 * emit_c_main.c - the tool `emit-c`: a program from a file, as C.
 */
#include <err.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "emit_c.h"
#include "file.h"
#include "targets.h"

enum { EMITTED = 0, BAD_INPUT = 2 };

/* A run on the library tells this much before it ends or dies. */
struct run {
	size_t fails; /* operation from 1; 0: none; count + 1: the end */
	const char *why;
	struct emit_c_found found[];
};

/* ---- A run, to see where memory ends and where it fails ------------------ */

/* An error that was there already is no other: lockstep_judge_fault knows. */
static bool ran_out(const struct outcome *got)
{
	return got->ret == -ENOMEM || got->error == -ENOMEM;
}

static void run(const struct fuzz_program *p, struct run *told)
{
	static struct lockstep ls;

	lockstep_init(&ls);
	ls.checks = LOCKSTEP_ALWAYS;
	lockstep_start(&ls, p);
	do {
		if (ls.position && ran_out(&ls.result))
			told->found[ls.position - 1] = (struct emit_c_found){true, ls.result_step, ls.result};
		told->fails = ls.position + 1;
		told->why = "a crash";
	} while (lockstep_step(&ls));
	if (lockstep_end(&ls)) {
		told->fails = 0;
		return;
	}
	told->fails = ls.failure.operation;
	told->why = lockstep_property_words[ls.failure.property];
}

/* In another process, since a program is most wanted as C if it crashes. */
static struct run *run_elsewhere(const struct fuzz_program *p)
{
	size_t size = sizeof(struct run) + p->count * sizeof(struct emit_c_found);
	struct run *told = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pid_t pid = told == MAP_FAILED ? -1 : fork();

	if (pid < 0)
		err(BAD_INPUT, "cannot run the program");
	if (!pid) {
		alarm(10);
		run(p, told);
		_exit(0);
	}
	waitpid(pid, NULL, 0);
	return told;
}

/* ---- The command line ---------------------------------------------------- */

static const char help[] =
        "Usage: emit-c [--target NAME] FILE\n"
        "Print a program (text .mt or binary; - is standard input) as a program in C that\n"
        "calls the library's public API only, and asserts what each call must give.\n"
        "  --target NAME  decode a binary file as this fuzz target does (cursor)\n"
        "  --help         this text\n"
        "Exit status: 0 printed, 2 bad input or usage, and programs with threads.\n";

static const char *take_options(int argc, char **argv, unsigned int *families)
{
	static const struct option options[] = {
	        {"target", required_argument, NULL, 't'},
	        {"help", no_argument, NULL, 'h'},
	        {NULL, 0, NULL, 0},
	};
	int option;

	while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		switch (option) {
		case 't':
			*families = fuzz_families_of(optarg);
			break;
		case 'h':
			fputs(help, stdout);
			exit(EMITTED);
		default:
			exit(BAD_INPUT); /* getopt has said why */
		}
	}
	if (argc - optind != 1)
		errx(BAD_INPUT, "emit-c takes one FILE, not %d (see --help)", argc - optind);
	return argv[optind];
}

int main(int argc, char **argv)
{
	unsigned int families = FUZZ_ALL;
	const char *path = take_options(argc, argv, &families);
	struct fuzz_program p;
	struct run *told;
	char error[512];

	fuzz_program_init(&p);
	if (!fuzz_program_load(path, &p, families, error, sizeof(error)))
		errx(BAD_INPUT, "%s", error);
	if (fuzz_program_is_threaded(&p))
		errx(BAD_INPUT, "%s: it has threads, whose order C cannot say", path);
	told = run_elsewhere(&p);
	emit_c(&p, path, told->found, told->fails, told->why, stdout);
	fuzz_program_free(&p);
	if (fflush(stdout) != 0)
		err(BAD_INPUT, "cannot write the program");
	return EMITTED;
}
