/* SPDX-License-Identifier: MIT */
/*
 * page.h - pages for a browser, each a single file that needs nothing else: style and script are in it.
 */
#ifndef FUZZ_PAGE_H
#define FUZZ_PAGE_H

#include "explain.h"

/* A program's trees after each operation, to step through. */
void page_print(const struct explanation *e, FILE *out);

/* Text as a string of JSON that may stand in a script, or as the text of an element. */
void page_json_string(const char *text, FILE *out);
void page_element_text(const char *text, FILE *out);

/* `<!DOCTYPE html>` to `<body>`. The style goes in as it is. */
void page_begin(const char *title, const char *style, FILE *out);

#endif /* FUZZ_PAGE_H */
