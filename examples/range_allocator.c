/* SPDX-License-Identifier: MIT */
/*
 * range_allocator.c - hand out windows of numbers, as a kernel hands out
 * interrupt vectors or a server hands out ports: lowest first, highest first,
 * or round and round.
 */
#include <stdio.h>
#include <stdlib.h>

#include <maple_tree.h>

static struct maple_tree ports = MTREE_INIT(ports, MT_FLAGS_ALLOC_RANGE);
static unsigned long next_dynamic;

/* Whoever holds a port is named by a string; the tree holds the string itself. */
static unsigned long port_window(const char *owner, unsigned long count)
{
	unsigned long first;
	int error = mtree_alloc_range(&ports, &first, (void *)owner, count, 1024, 65535, GFP_KERNEL);

	if (error) {
		fprintf(stderr, "no %lu ports in a row for %s (error %d)\n", count, owner, error);
		exit(1);
	}
	return first;
}

/* Ports of short life go round, so that one just closed is not handed out again at once. */
static unsigned long port_dynamic(const char *owner)
{
	unsigned long port;

	if (mtree_alloc_cyclic(&ports, &port, (void *)owner, 49152, 65535, &next_dynamic, GFP_KERNEL) < 0) {
		fprintf(stderr, "every dynamic port is taken\n");
		exit(1);
	}
	return port;
}

static void print_ports(void)
{
	MA_STATE(mas, &ports, 0, 0);
	const char *owner;

	mtree_lock(&ports);
	mas_for_each (&mas, owner, 65535)
		printf("%5lu-%-5lu %s\n", mas.index, mas.last, owner);
	mtree_unlock(&ports);
}

int main(void)
{
	unsigned long media, query;

	mtree_store_range(&ports, 8080, 8081, "web", GFP_KERNEL);
	media = port_window("media", 100);
	port_window("mail", 2);
	query = port_dynamic("query");
	mtree_erase(&ports, query);
	if (port_dynamic("another query") == query || port_window("one more", 100) != media + 102) {
		fprintf(stderr, "a port was handed out in the wrong order\n");
		return 1;
	}
	print_ports();
	mtree_destroy(&ports);
	return 0;
}
