/* SPDX-License-Identifier: MIT */
/*
 * place.h - a code address as a place in the source.
 */
#ifndef FUZZ_PLACE_H
#define FUZZ_PLACE_H

#include <stddef.h>

/* `apply.c:221` for the call that returns to `where`; the bare offset if no tool is there that knows. */
void place_name(const void *where, char *text, size_t room);

#endif /* FUZZ_PLACE_H */
