/* SPDX-License-Identifier: MIT */
#include "yard.h"

#include <err.h>
#include <pthread.h>
#include <stdlib.h>

#include "stress.h"

#if defined(__SANITIZE_ADDRESS__)
#define TELLS_ASAN
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TELLS_ASAN
#endif
#endif
#ifdef TELLS_ASAN
#include <sanitizer/asan_interface.h>
#define forbid(block) ASAN_POISON_MEMORY_REGION(block, MAPLE_NODE_SIZE)
#define permit(block) ASAN_UNPOISON_MEMORY_REGION(block, MAPLE_NODE_SIZE)
#else
#define forbid(block) ((void)(block))
#define permit(block) ((void)(block))
#endif

/* Of each byte of a freed node: no pointer, no index of a plot, and as an entry none that was stored. */
enum { SPOILT = 0x6b };

/* What is known of a node beside its bytes. */
struct tag {
	unsigned long next; /* in the queue of freed nodes */
	bool spoilt;
	unsigned long sighted_at;               /* the clock; 0: never since it was made */
	unsigned long sighted_in[YARD_READERS]; /* sections */
};

static struct {
	pthread_mutex_t lock;
	char *room;
	struct tag *tag;
	unsigned long nodes, fresh; /* nodes from here on were never used */
	unsigned long first, last;  /* the queue */
	unsigned long queued;
	struct yard_totals totals;
} yard = {.lock = PTHREAD_MUTEX_INITIALIZER};

unsigned long yard_section[YARD_READERS];
unsigned long yard_clock = 1;

void yard_open(unsigned long nodes)
{
	yard.room = aligned_alloc(MAPLE_NODE_SIZE, nodes * MAPLE_NODE_SIZE);
	yard.tag = calloc(nodes, sizeof(*yard.tag));
	yard.nodes = nodes;
	if (!yard.room || !yard.tag)
		errx(2, "no memory for %lu nodes", nodes);
}

static char *block_of(unsigned long node)
{
	return yard.room + node * MAPLE_NODE_SIZE;
}

static unsigned long node_of(const void *block)
{
	return (unsigned long)((const char *)block - yard.room) / MAPLE_NODE_SIZE;
}

/* ---- Patterns ------------------------------------------------------------ */

static void spoil(unsigned long node)
{
	memset(block_of(node), SPOILT, MAPLE_NODE_SIZE);
	forbid(block_of(node));
	yard.tag[node].spoilt = true;
}

static void examine(unsigned long node)
{
	const char *block = block_of(node);
	bool whole = true;

	permit(block);
	for (unsigned int i = 0; i < MAPLE_NODE_SIZE; i++)
		whole = whole && block[i] == SPOILT;
	yard.tag[node].spoilt = false;
	if (!whole)
		stress_fail("a node was written to after it had been freed");
}

/* ---- The queue ----------------------------------------------------------- */

static void enqueue(unsigned long node)
{
	if (yard.queued++)
		yard.tag[yard.last].next = node;
	else
		yard.first = node;
	yard.last = node;
}

static unsigned long dequeue(void)
{
	unsigned long node = yard.first;

	yard.first = yard.tag[node].next;
	yard.queued--;
	return node;
}

/* ---- Sightings ----------------------------------------------------------- */

void yard_sight(unsigned int reader, const struct maple_path *path)
{
	for (unsigned int level = 0; level < path->height; level++) {
		struct tag *tag = &yard.tag[node_of(path->node[level])];

		maple_poke(&tag->sighted_in[reader], yard_section[reader]);
		maple_poke(&tag->sighted_at, maple_peek(&yard_clock));
	}
}

/* Forget who sighted the node that is to be made. */
static void be_unseen(struct tag *tag)
{
	maple_poke(&tag->sighted_at, 0);
	for (unsigned int i = 0; i < YARD_READERS; i++)
		maple_poke(&tag->sighted_in[i], 0);
}

static void count_age(struct tag *tag)
{
	unsigned long at = maple_peek(&tag->sighted_at), age = maple_peek(&yard_clock) - at;

	for (unsigned int i = 0; i < YARD_READERS; i++) {
		unsigned long section = maple_peek(&tag->sighted_in[i]);

		if (section && section == maple_peek(&yard_section[i]))
			stress_fail("a node was freed while reader %u is in the section in which it saw it",
			            i);
	}
	if (!at)
		return;
	yard.totals.sighted++;
	yard.totals.ages += age;
}

/* ---- The allocator ------------------------------------------------------- */

/* A node lies still for as long as there are others. */
static void *yard_alloc(void *ctx, size_t size, size_t alignment)
{
	void *block = NULL;
	unsigned long node;

	(void)ctx, (void)size, (void)alignment;
	pthread_mutex_lock(&yard.lock);
	if (yard.fresh < yard.nodes || yard.queued) {
		node = yard.fresh < yard.nodes ? yard.fresh++ : dequeue();
		if (yard.tag[node].spoilt)
			examine(node);
		be_unseen(&yard.tag[node]);
		block = block_of(node);
		yard.totals.live++;
	} else {
		yard.totals.refused++;
	}
	pthread_mutex_unlock(&yard.lock);
	return block;
}

static void yard_free(void *ctx, void *block, size_t size)
{
	unsigned long node = node_of(block);

	(void)ctx, (void)size;
	pthread_mutex_lock(&yard.lock);
	if (yard.tag[node].spoilt)
		stress_fail("a node was freed twice");
	count_age(&yard.tag[node]);
	spoil(node);
	enqueue(node);
	yard.totals.live--;
	yard.totals.freed++;
	pthread_mutex_unlock(&yard.lock);
}

const struct mt_allocator yard_allocator = {yard_alloc, yard_free, NULL};

void yard_totals(struct yard_totals *totals)
{
	pthread_mutex_lock(&yard.lock);
	*totals = yard.totals;
	pthread_mutex_unlock(&yard.lock);
}

void yard_close(void)
{
	if (yard.totals.live)
		stress_fail("%lu nodes were never freed", yard.totals.live);
	while (yard.queued)
		examine(dequeue());
	free(yard.room);
	free(yard.tag);
}
