/* SPDX-License-Identifier: MIT */
/*
 * window.h - what a reader may see while a writer works.
 *
 * A window is all states that a tree had between the beginning and the end of a
 * call. One look (mtree_load, mas_walk) must give what one of these states gives
 * (C50, C51). A search that goes over many ranges may meet each in another state; so
 * it must give what one state gives, or else (C52)
 *
 *   - a range that one of the states had, with just these bounds and this entry,
 *   - which lies on the search's way and within its limit,
 *   - and before which no range lies that all states had.
 */
#ifndef FUZZ_WINDOW_H
#define FUZZ_WINDOW_H

#include "lockstep_sides.h"

struct window {
	const struct oracle *state; /* oldest first */
	size_t count;
};

/*
 * Is `got` what the call may give a reader? `call` and the cursor's shadow are as they were before it.
 * If not, sets ls->failure. *seen becomes the oldest state that one look can have been at.
 */
bool window_allows(const struct window *window, const struct lockstep_call *call, lockstep_side *shadow,
                   const struct outcome *got, size_t *seen);

#endif /* FUZZ_WINDOW_H */
