/* SPDX-License-Identifier: MIT */
/*
 * svg.h - the ratios of a run as a chart: a row a workload, a dot an engine,
 * right of the line where the library is ahead.
 */
#ifndef BENCH_SVG_H
#define BENCH_SVG_H

#include "measure.h"

/* Ends the program with a sentence, before the run, if the file cannot be written or is there already. */
void svg_check(const char *path);

void svg_write(const char *path, const struct outcome *outcomes, unsigned long count);

#endif /* BENCH_SVG_H */
