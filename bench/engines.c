/* SPDX-License-Identifier: MIT */
/* engines.c - those that this build found: the build says WITH_NAME for each. */
#include "engine.h"

const struct engine *const engines[] = {
        &engine_maple, &engine_rb, &engine_rb_gaps,
#ifdef WITH_ABSL
        &engine_absl,
#endif
#ifdef WITH_JUDY
        &engine_judy,
#endif
#ifdef WITH_STD
        &engine_std,
#endif
#ifdef WITH_ICL
        &engine_icl,
#endif
        &engine_array,
};

const unsigned int engine_count = sizeof(engines) / sizeof(engines[0]);
