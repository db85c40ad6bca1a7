/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* asprintf */
#include "tool_pair.h"

#include "shrink_worker.h"

#include <err.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef MAPLE_TINY
#define SUFFIX "_tiny"
const char *const tool_fanout = "tiny";
#else
#define SUFFIX ""
const char *const tool_fanout = "production";
#endif

double tool_seconds(const char *option, const char *text)
{
	char *end;
	double value = strtod(text, &end);

	if (*end || end == text || !(value > 0 && value <= 86400))
		errx(TOOL_BAD_INPUT, "%s takes seconds, more than 0 and at most 86400, not '%s'", option,
		     text);
	return value;
}

/* The executable beside this one. */
_Noreturn static void go_on_as(const char *name, const char *threads, char **argv)
{
	char self[PATH_MAX], *other, *slash;
	ssize_t length = readlink("/proc/self/exe", self, sizeof(self) - 1);

	if (length < 0)
		err(TOOL_BAD_INPUT, "cannot find %s%s" SUFFIX, name, threads);
	self[length] = '\0';
	slash = strrchr(self, '/');
	if (asprintf(&other, "%.*s/%s%s" SUFFIX, (int)(slash - self), self, name, threads) < 0)
		err(TOOL_BAD_INPUT, "no memory");
	execv(other, argv);
	err(TOOL_BAD_INPUT, "cannot run %s", other);
}

void tool_choose_engine(const char *name, const char *path, const struct fuzz_program *p, char **argv)
{
	bool threads = fuzz_program_is_threaded(p);

	if (threads == shrink_engine.threads)
		return;
	if (strcmp(path, "-") == 0 && lseek(STDIN_FILENO, 0, SEEK_SET) != 0)
		errx(TOOL_BAD_INPUT, "a program %s threads can only be read from a file",
		     threads ? "with" : "without");
	go_on_as(name, threads ? "-threads" : "", argv);
}
