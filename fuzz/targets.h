/* SPDX-License-Identifier: MIT */
/*
 * targets.h - the fuzz targets and the families of operations (program.h) that each one drives.
 *
 * A target is one word: its executable NAME_fuzzer, its folder of seeds
 * corpus/NAME, its folder of shrunk failures reproducers/NAME.
 */
#ifndef FUZZ_TARGETS_H
#define FUZZ_TARGETS_H

#include <err.h>
#include <string.h>

#include "program.h"

/* clang-format off */
#define FUZZ_TARGETS(TARGET)                                           \
	TARGET(store, FUZZ_STORE)                                      \
	TARGET(erase, FUZZ_STORE | FUZZ_ERASE)                         \
	TARGET(gap, FUZZ_STORE | FUZZ_ERASE | FUZZ_GAP)                \
	TARGET(dup, FUZZ_STORE | FUZZ_ERASE | FUZZ_GAP | FUZZ_DUP)     \
	TARGET(cursor, FUZZ_ALL)                                       \
	TARGET(rcu, FUZZ_ALL | FUZZ_THREADED)
/* clang-format on */

enum fuzz_target_families {
#define FUZZ_TARGET_ENUM(name, families) FUZZ_FAMILIES_##name = (families),
	FUZZ_TARGETS(FUZZ_TARGET_ENUM)
#undef FUZZ_TARGET_ENUM
};

/* Of the target that an option of a tool names; of a name that is none, the tool ends. */
static inline unsigned int fuzz_families_of(const char *target)
{
#define FUZZ_TARGET_IS(name, families)                                                                       \
	if (strcmp(target, #name) == 0)                                                                      \
		return families;
	FUZZ_TARGETS(FUZZ_TARGET_IS)
#undef FUZZ_TARGET_IS
#define FUZZ_TARGET_WORD(name, families) " " #name
	errx(2, "unknown target '%s', expected one of" FUZZ_TARGETS(FUZZ_TARGET_WORD), target);
#undef FUZZ_TARGET_WORD
}

/* The first target that drives all that the program does: its reproducer belongs there. */
static inline const char *fuzz_target_of(const struct fuzz_program *p)
{
	unsigned int needed = fuzz_program_is_threaded(p) ? FUZZ_THREADED : 0;

	for (size_t i = 0; i < p->count; i++)
		needed |= fuzz_op_info[p->op[i].code].family;
#define FUZZ_TARGET_DRIVES(name, families)                                                                   \
	if ((needed & ~(unsigned int)(families)) == 0)                                                       \
		return #name;
	FUZZ_TARGETS(FUZZ_TARGET_DRIVES)
#undef FUZZ_TARGET_DRIVES
	return "cursor";
}

#endif /* FUZZ_TARGETS_H */
