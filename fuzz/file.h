/* SPDX-License-Identifier: MIT */
/*
 * file.h - programs from files: what replay, the shrinker and the standalone main call first.
 */
#ifndef FUZZ_FILE_H
#define FUZZ_FILE_H

#include "program.h"

enum { FUZZ_FILE_MAX = 64 << 20 }; /* bytes of the largest file taken */

/*
 * All of a file, or of standard input if path is "-", into *data, which the
 * caller frees; a NUL follows the last byte. False: *data is NULL and `error`
 * (of `room` bytes) holds one sentence that begins with the path.
 */
bool fuzz_file_read(const char *path, uint8_t **data, size_t *size, char *error, size_t room);

/*
 * A program from a file in either form: text if the name ends in .mt or the
 * content looks like text, else binary. Operations of a text are taken as
 * they are; `families` matters to the binary form only. False: p is empty and
 * `error` says where and why, as path:line:column for a text.
 */
bool fuzz_program_load(const char *path, struct fuzz_program *p, unsigned int families, char *error,
                       size_t room);

#endif /* FUZZ_FILE_H */
