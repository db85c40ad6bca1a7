/* SPDX-License-Identifier: MIT */
/*
 * coverage_afl.c - what targets count besides edges, shown to AFL++; linked into targets built with its
 * compilers.
 *
 * libFuzzer reads the section of extra counters by itself: shapes of trees, states of
 * cursors, marks, places where threads meet. AFL++ knows edges only, so each counter
 * gets an edge of its own in its map. The run of the target is wrapped (the linker's
 * --wrap), for only then are the counters of one input known.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "target.h"

/* The bounds of the section, which the linker knows by its name. */
extern uint8_t counters_begin[] __asm__("__start___libfuzzer_extra_counters");
extern uint8_t counters_end[] __asm__("__stop___libfuzzer_extra_counters");

/* AFL++'s runtime: how a module that is loaded asks for places in the map of edges, and how one is set. */
void __sanitizer_cov_trace_pc_guard_init(uint32_t *begin, uint32_t *end);
void __afl_coverage_interesting(uint8_t value, uint32_t place);

int __real_LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int __wrap_LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/*
 * Called by way of a variable: where AFL++'s compilers see whom they call, they take the call for one
 * edge, at a place of their own, whatever place is said.
 */
static void (*volatile set_edge)(uint8_t value, uint32_t place) = __afl_coverage_interesting;

/* One a counter: its place in the map. */
static uint32_t *edge;

/* Before AFL++'s own constructors map the memory, since they ask how large it must be. */
__attribute__((constructor(101))) static void ask_for_edges(void)
{
	size_t count = (size_t)(counters_end - counters_begin);

	edge = calloc(count, sizeof(*edge));
	if (!edge)
		abort();
	__sanitizer_cov_trace_pc_guard_init(edge, edge + count);
}

static void show_counters(void)
{
	size_t count = (size_t)(counters_end - counters_begin);

	for (size_t i = 0; i < count; i++) {
		if (!counters_begin[i])
			continue;
		set_edge(counters_begin[i], edge[i]);
		counters_begin[i] = 0;
	}
}

int __wrap_LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int result = __real_LLVMFuzzerTestOneInput(data, size);

	show_counters();
	return result;
}
