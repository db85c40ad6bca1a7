/* SPDX-License-Identifier: MIT */
/*
 * check.h - promises, and how a test program keeps them; included by the tests
 * in C, knows nothing of trees.
 *
 * A test is a table of promises: a sentence, and the function that checks it.
 * A check that fails is told under its sentence, and the others still run; the
 * exit status says whether all were kept. Checks belong in the main thread:
 * other threads count, and the main thread checks the counts.
 */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

struct promise {
	const char *words;
	void (*check)(void);
};

/* One test program is one translation unit, so these may live here. */
static const char *check_words;
static unsigned long check_failures, check_count;

/* A broken library fails everywhere: after so many, one more tells nothing new. */
enum { CHECK_TOLD_MAX = 20 };

static inline bool check_told(const char *file, int line)
{
	if (++check_failures > CHECK_TOLD_MAX)
		return false;
	printf("FAILED: \"%s\" at %s:%d: ", check_words, file, line);
	return true;
}

static inline bool check_that(bool holds, const char *text, const char *file, int line)
{
	check_count++;
	if (!holds && check_told(file, line))
		printf("%s\n", text);
	return holds;
}

static inline bool check_same(unsigned long got, unsigned long want, const char *text, const char *file,
                              int line)
{
	check_count++;
	if (got != want && check_told(file, line))
		printf("%s is %lu (%#lx), should be %lu (%#lx)\n", text, got, got, want, want);
	return got == want;
}

static inline bool check_text(const char *got, const char *want, const char *file, int line)
{
	bool same = strcmp(got, want) == 0;

	check_count++;
	if (!same && check_told(file, line))
		printf("the text is\n%s\nshould be\n%s\n", got, want);
	return same;
}

/* Each gives whether it held, for a test that cannot go on otherwise. */
#define CHECK(condition) check_that((condition), #condition, __FILE__, __LINE__)
#define CHECK_SAME(got, want)                                                                                \
	check_same((unsigned long)(got), (unsigned long)(want), #got, __FILE__, __LINE__)
#define CHECK_TEXT(got, want) check_text((got), (want), __FILE__, __LINE__)

static inline int check_promises(const struct promise *promise, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		check_words = promise[i].words;
		promise[i].check();
		fflush(stdout);
	}
	printf("%s: %zu promises, %lu checks, %lu failed\n", check_failures ? "FAILED" : "ok", count,
	       check_count, check_failures);
	return check_failures != 0;
}

#define CHECK_PROMISES(promises) check_promises((promises), sizeof(promises) / sizeof((promises)[0]))

#endif /* TESTS_CHECK_H */
