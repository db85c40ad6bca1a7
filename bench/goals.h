/* SPDX-License-Identifier: MIT */
/*
 * goals.h - the goals of a file like goals.tsv, held against what was measured.
 */
#ifndef BENCH_GOALS_H
#define BENCH_GOALS_H

#include "readers.h"

/* The engines whose times on the reference machine the file has, in its order. */
enum { REFERENCES = 4 };

struct goal {
	char shape[16], workload[32], ahead[64];
	unsigned long count;
	double linux_least, bytes_most;         /* 0: no goal */
	double kept_least;                      /* per cent of a reader's speed; only of readers */
	double linux_ns, reference[REFERENCES]; /* 0: unknown */
};

struct goals {
	unsigned long count;
	struct goal *goal;
};

/* Ends the program with a sentence if the file is none of goals. */
void goals_read(struct goals *goals, const char *path);

bool goal_is_for(const struct goal *goal, const struct outcome *outcome);

enum verdict { VERDICT_MET, VERDICT_OPEN, VERDICT_MISSED };

/* Say in `words` how the outcome stands to the goal. Open: the estimates disagree, or there is none. */
enum verdict goal_judge(const struct goal *goal, const struct outcome *outcome, char *words, size_t size);
enum verdict goal_judge_readers(const struct goal *goal, const struct readers_outcome *outcome, char *words,
                                size_t size);

#endif /* BENCH_GOALS_H */
