/* SPDX-License-Identifier: MIT */
/*
 * report.h - figures as a table for people, or as JSON.
 */
#ifndef BENCH_REPORT_H
#define BENCH_REPORT_H

#include "flavours.h"
#include "goals.h"
#include "readers.h"

/* Tables, written as the run goes on. */
void table_heading(const struct settings *settings, enum shape shape, unsigned long count);
void table_row(const struct settings *settings, const struct outcome *outcome);
void table_readers(const struct readers_outcome *outcome);
void table_flavours(const struct flavours_outcome *outcome);

/* How the library's time of an operation grows with the map; nothing if there is but one size. */
void table_growth(const struct outcome *outcomes, unsigned long count);

/* Each goal that was measured, and how it stands. readers may be NULL. */
void table_goals(const struct goals *goals, const struct outcome *outcomes, unsigned long count,
                 const struct readers_outcome *readers);

/* All at the end; readers and flavours may be NULL. */
void json_print(const struct outcome *outcomes, unsigned long count, const struct readers_outcome *readers,
                const struct flavours_outcome *flavours);

#endif /* BENCH_REPORT_H */
