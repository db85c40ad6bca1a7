/* SPDX-License-Identifier: MIT */
/* engines.c - those that this build found: the build says WITH_NAME for each. */
#include <dlfcn.h>
#include <string.h>

#include "engine.h"

const struct engine *engines[] = {
        &engine_maple, &engine_locked, &engine_malloc, &engine_rb, &engine_rb_gaps,
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
        &engine_array, &engine_static, NULL,
};

unsigned int engine_count = sizeof(engines) / sizeof(engines[0]) - 1;

const char *engine_load(const char *path)
{
	void *object = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	const struct engine *engine = object ? dlsym(object, "engine_linux") : NULL;

	if (!engine)
		return dlerror();
	if (engines[engine_count])
		return "there is one already";
	engines[engine_count++] = engine;
	return NULL;
}

bool engine_is_peer(const struct engine *engine)
{
	return engine != &engine_maple && engine != &engine_locked && engine != &engine_malloc &&
	       engine != &engine_array && engine != &engine_static && strcmp(engine->name, "linux") != 0;
}
