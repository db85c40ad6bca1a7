/* SPDX-License-Identifier: MIT */
/*
 * paths.h - the files that a command line names: files as they are, folders with all that is in them.
 * Used by replay and by the standalone main of targets.
 */
#ifndef FUZZ_PATHS_H
#define FUZZ_PATHS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Call visit for `path`, or, if it is a folder, for each file in it and below,
 * in order of their names; hidden files and *.md are passed over. "-" is
 * visited as it is. False as soon as visit gives false, or if a path cannot be
 * looked at or a folder holds no file: then `error` holds one sentence.
 */
bool paths_visit(const char *path, bool (*visit)(void *ctx, const char *path), void *ctx, char *error,
                 size_t room);

#endif /* FUZZ_PATHS_H */
