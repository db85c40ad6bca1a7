/* SPDX-License-Identifier: MIT */
/*
 * report_words.c - entries, indices, errors and statuses as words.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>

#include <maple_tree.h>

#include "report_words.h"

struct report_word report_entry(const void *entry)
{
	struct report_word word;
	unsigned long value = xa_to_value(entry);

	if (!entry)
		snprintf(word.text, sizeof(word.text), "NULL");
	else if (xa_is_value(entry) && value >= 1 && value <= 26)
		snprintf(word.text, sizeof(word.text), "%c", (char)('A' + value - 1));
	else if (xa_is_value(entry) && value >= 27 && value <= 239)
		snprintf(word.text, sizeof(word.text), "e%lu", value);
	else if (xa_is_zero(entry))
		snprintf(word.text, sizeof(word.text), "ZERO");
	else if (mt_is_reserved(entry))
		snprintf(word.text, sizeof(word.text), "R%lu", xa_to_internal(entry));
	else
		snprintf(word.text, sizeof(word.text), "%p", entry);
	return word;
}

struct report_word report_index(unsigned long index)
{
	struct report_word word;

	if (index == ULONG_MAX)
		snprintf(word.text, sizeof(word.text), "MAX");
	else if (index > ULONG_MAX - 4096)
		snprintf(word.text, sizeof(word.text), "MAX-%lu", ULONG_MAX - index);
	else
		snprintf(word.text, sizeof(word.text), "%lu", index);
	return word;
}

struct report_phrase report_range(unsigned long first, unsigned long last)
{
	struct report_phrase phrase;

	snprintf(phrase.text, sizeof(phrase.text), "[%s,%s]", report_index(first).text,
	         report_index(last).text);
	return phrase;
}

struct report_word report_ret(long ret)
{
	static const struct {
		long error;
		const char *name;
	} names[] = {{-EINVAL, "-EINVAL"}, {-EEXIST, "-EEXIST"}, {-EBUSY, "-EBUSY"}, {-ENOMEM, "-ENOMEM"}};
	struct report_word word;
	size_t i;

	snprintf(word.text, sizeof(word.text), "%ld", ret);
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (names[i].error == ret)
			snprintf(word.text, sizeof(word.text), "%s", names[i].name);
	}
	return word;
}

const char *report_status(int status)
{
	switch (status) {
	case ma_active:
		return "ma_active";
	case ma_start:
		return "ma_start";
	case ma_root:
		return "ma_root";
	case ma_none:
		return "ma_none";
	case ma_pause:
		return "ma_pause";
	case ma_overflow:
		return "ma_overflow";
	case ma_underflow:
		return "ma_underflow";
	case ma_error:
		return "ma_error";
	}
	return "a status that does not exist";
}
