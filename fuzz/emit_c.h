/* SPDX-License-Identifier: MIT */
/*
 * emit_c.h - a program as C that calls nothing but the library's public API.
 *
 * For who has the library and not the rig: to debug a failure, or to send it
 * on. What each call must give is the oracle's word, with one exception: whether
 * a store ran out of memory depends on how many nodes the library takes, so
 * that is found by a run (emit_c_main.c) and given here.
 */
#ifndef FUZZ_EMIT_C_H
#define FUZZ_EMIT_C_H

#include <stdio.h>

#include "lockstep.h"

/* Of one operation, from a run on the library. */
struct emit_c_found {
	bool no_memory;     /* its last step ended in -ENOMEM */
	unsigned long step; /* ... which was this one */
	struct outcome got; /* ... and gave this */
};

/*
 * Write the program, which has no threads. `found` has a place for each operation. Operation `fails`, from 1,
 * is marked with why; 0: none, and count + 1 is the end.
 */
void emit_c(const struct fuzz_program *p, const char *path, const struct emit_c_found *found, size_t fails,
            const char *why, FILE *out);

#endif /* FUZZ_EMIT_C_H */
