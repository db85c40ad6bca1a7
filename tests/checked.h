/* SPDX-License-Identifier: MIT */
/*
 * checked.h - checks without promises, for tests that make their cases up by the thousand: each that fails
 * says in its own words which case it was. Where a sentence says what is checked: check.h.
 */
#ifndef TESTS_CHECKED_H
#define TESTS_CHECKED_H

#include <stdio.h>

static unsigned long checks, failures;

#define CHECK(condition, ...)                                                                                \
	do {                                                                                                 \
		checks++;                                                                                    \
		if (!(condition) && failures++ < 20) {                                                       \
			printf("%s:%d: %s: ", __FILE__, __LINE__, #condition);                               \
			printf(__VA_ARGS__);                                                                 \
			putchar('\n');                                                                       \
		}                                                                                            \
	} while (0)

/* What main returns. */
static inline int checked(const char *what)
{
	printf("%s: %lu checks, %lu failed\n", what, checks, failures);
	return failures ? 1 : 0;
}

#endif /* TESTS_CHECKED_H */
