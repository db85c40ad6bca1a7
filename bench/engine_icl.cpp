/* SPDX-License-Identifier: MIT */
/*
 * engine_icl.cpp - Boost's interval container, a map of closed intervals.
 */

#include <boost/icl/closed_interval.hpp>
#include <boost/icl/split_interval_map.hpp>

#include "engine.h"
#include "visit.h"

typedef boost::icl::closed_interval<unsigned long> interval;
/* Not interval_map, which would join equal neighbours. */
typedef boost::icl::split_interval_map<unsigned long, unsigned long, boost::icl::partial_enricher, std::less,
                                       boost::icl::inplace_identity, boost::icl::inter_section, interval,
                                       std::allocator>
        map_type;

static inline void *map_load(map_type *m, unsigned long index)
{
	auto it = m->find(index);

	return it == m->end() ? nullptr : (void *)it->second;
}

static void map_store(map_type *m, unsigned long first, unsigned long last, void *entry)
{
	m->erase(interval(first, last));
	if (entry)
		m->set(std::make_pair(interval(first, last), (unsigned long)entry));
}

static void *map_erase(map_type *m, unsigned long index)
{
	auto it = m->lower_bound(interval(index, index)); /* of those that are not wholly below */
	void *entry;

	if (it == m->end() || it->first.lower() > index)
		return nullptr;
	entry = (void *)it->second;
	m->erase(it);
	return entry;
}

static unsigned long map_walk_up(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;

	for (auto it = m->begin(); it != m->end(); ++it)
		sum = visit(sum, it->first.lower() & firsts, it->first.upper(), (void *)it->second);
	return sum;
}

static unsigned long map_walk_down(map_type *m, unsigned long firsts)
{
	unsigned long sum = 0;

	for (auto it = m->rbegin(); it != m->rend(); ++it)
		sum = visit(sum, it->first.lower() & firsts, it->first.upper(), (void *)it->second);
	return sum;
}

static void map_append(map_type *m, const struct op *sorted, unsigned long count)
{
	auto hint = m->end();

	for (unsigned long i = 0; i < count; i++)
		hint = m->insert(hint, std::make_pair(interval(sorted[i].first, sorted[i].last),
		                                      (unsigned long)sorted[i].entry));
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

const struct engine engine_icl = {
        "icl",
        "boost::icl::split_interval_map",
        1 << MODE_PLAIN,
        0,
        make,
        destroy,
        dup,
        heap_used,
        load_one,
        store_one,
        ALL_LOOPS,
        NULL,
};
