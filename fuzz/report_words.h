/* SPDX-License-Identifier: MIT */
/*
 * report_words.h - values as words, written as the text form of programs writes
 * them. Below lockstep and every report.
 */
#ifndef FUZZ_REPORT_WORDS_H
#define FUZZ_REPORT_WORDS_H

struct report_word {
	char text[32];
};

struct report_phrase {
	char text[80];
};

struct report_word report_entry(const void *entry);                         /* NULL, A, e27, ZERO, R3 */
struct report_word report_index(unsigned long index);                       /* 12, MAX-1 */
struct report_word report_ret(long ret);                                    /* 0, 1, -EINVAL */
struct report_phrase report_range(unsigned long first, unsigned long last); /* [12,MAX] */
const char *report_status(int status);                                      /* ma_active */

#endif /* FUZZ_REPORT_WORDS_H */
