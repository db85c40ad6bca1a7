/* SPDX-License-Identifier: MIT */
/*
 * visit.h - what a walk does with each range, the same for every engine.
 */
#ifndef BENCH_VISIT_H
#define BENCH_VISIT_H

/* A mask on first: a walk by mt_for_each learns where a range ends, not where it begins. */
#define ALL_FIRSTS (~0ul)
#define NO_FIRSTS  0ul

/* Their order counts. */
static inline unsigned long visit(unsigned long sum, unsigned long first, unsigned long last,
                                  const void *entry)
{
	return sum * 3 + (first ^ last ^ (unsigned long)entry);
}

#endif /* BENCH_VISIT_H */
