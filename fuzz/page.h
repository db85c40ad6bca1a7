/* SPDX-License-Identifier: MIT */
/*
 * page.h - a page for a browser, a single file that needs nothing else: style and script are in it.
 */
#ifndef FUZZ_PAGE_H
#define FUZZ_PAGE_H

#include "explain.h"

/* A program's trees after each operation, to step through. */
void page_print(const struct explanation *e, FILE *out);

#endif /* FUZZ_PAGE_H */
