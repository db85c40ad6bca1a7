/* SPDX-License-Identifier: MIT */
/*
 * tool_pair.h - what the tools `shrink` and `explain` have in common.
 *
 * Each is a pair of executables for each fan-out, NAME and NAME-threads, with an engine each
 * (shrink_worker.h); the one that is called goes on as the other if the program is for that.
 */
#ifndef FUZZ_TOOL_PAIR_H
#define FUZZ_TOOL_PAIR_H

#include "program.h"

enum { TOOL_BAD_INPUT = 2 };

/* Of this executable, in words. */
extern const char *const tool_fanout;

/* The value of an option that takes seconds, or the end. */
double tool_seconds(const char *option, const char *text);

/* Comes back where this executable's engine is for the program, which was read from `path`. */
void tool_choose_engine(const char *name, const char *path, const struct fuzz_program *p, char **argv);

#endif /* FUZZ_TOOL_PAIR_H */
