/* SPDX-License-Identifier: MIT */
/*
 * engine_ordered.hpp - an ordered map of C++ as an interval map: from the first
 * index of a range to its last and its entry.
 *
 * The including file has defined: ordered (the map's type), ENGINE (the name of
 * its struct engine), ENGINE_NAME and ENGINE_WORDS.
 */

#include <iterator>

#include "engine.h"
#include "visit.h"

typedef ordered map_type;

static inline void *map_load(map_type *m, unsigned long index)
{
	auto it = m->upper_bound(index);

	if (it == m->begin())
		return nullptr;
	--it;
	return it->second.last >= index ? it->second.entry : nullptr;
}

/* The part of a range beyond `last`, which its key must say; the rest of it goes. */
static ordered::iterator keep_behind(map_type *m, ordered::iterator it, unsigned long last)
{
	rest kept = it->second;

	it = m->erase(it);
	return m->emplace_hint(it, last + 1, kept);
}

static void map_store(map_type *m, unsigned long first, unsigned long last, void *entry)
{
	auto it = m->upper_bound(first), begin = it;

	if (it != m->begin()) {
		auto before = std::prev(it);
		rest &here = before->second;

		if (before->first == first && here.last == last && entry) {
			here.entry = entry;
			return;
		}
		if (before->first == first) {
			begin = before;
		} else if (here.last >= first) {
			rest old = here;

			here.last = first - 1;
			if (old.last > last) {
				it = m->emplace_hint(it, last + 1, old);
				if (entry)
					m->emplace_hint(it, first, rest{last, entry});
				return;
			}
		}
	}
	/* One range is the common case; many go at once. */
	auto end = begin;
	while (end != m->end() && end->first <= last && end->second.last <= last)
		++end;
	it = m->erase(begin, end);
	if (it != m->end() && it->first <= last)
		it = keep_behind(m, it, last);
	if (entry)
		m->emplace_hint(it, first, rest{last, entry});
}

static inline void *map_erase(map_type *m, unsigned long index)
{
	auto it = m->upper_bound(index);
	void *entry;

	if (it == m->begin())
		return nullptr;
	--it;
	if (it->second.last < index)
		return nullptr;
	entry = it->second.entry;
	m->erase(it);
	return entry;
}

static unsigned long map_walk_up(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;

	for (auto it = m->begin(); it != m->end(); ++it)
		sum = visit(sum, it->first & firsts, it->second.last, it->second.entry);
	return sum;
}

static unsigned long map_walk_down(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;

	for (auto it = m->rbegin(); it != m->rend(); ++it)
		sum = visit(sum, it->first & firsts, it->second.last, it->second.entry);
	return sum;
}

static void map_append(map_type *m, const struct op *sorted, unsigned long count)
{
	for (unsigned long i = 0; i < count; i++)
		m->emplace_hint(m->end(), sorted[i].first, rest{sorted[i].last, sorted[i].entry});
}

#include "loops.h"

static void *make(enum mode, enum memory)
{
	return new map_type;
}

static void destroy(void *map)
{
	delete (map_type *)map;
}

static void *dup(void *map)
{
	return new map_type(*(map_type *)map);
}

const struct engine ENGINE = {
        ENGINE_NAME, ENGINE_WORDS, 1 << MODE_PLAIN, 0,         make,      destroy,
        dup,         heap_used,    load_one,        store_one, ALL_LOOPS, NULL,
};
