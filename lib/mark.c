/* SPDX-License-Identifier: MIT */
#include "mark.h"

#ifdef MAPLE_MARKED
unsigned long maple_marks[MAPLE_MARK_COUNT];

const char *const maple_mark_names[MAPLE_MARK_COUNT] = {
#define MAPLE_MARK_NAME(name) #name,
        MAPLE_MARKS(MAPLE_MARK_NAME)
#undef MAPLE_MARK_NAME
};
#endif
