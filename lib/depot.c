/* SPDX-License-Identifier: MIT */
#include "depot.h"
#include "mark.h"

struct maple_depot {
	struct rcu_head head;
	const struct mt_allocator *allocator;
	mt_lock_t lock;             /* the callback runs in another thread */
	struct maple_list reserve;
	struct maple_list pending;  /* retired, not yet handed to call_rcu */
	struct maple_list waiting;  /* retired, their call_rcu is under way */
	unsigned long target;       /* returning nodes above this go to the allocator */
	bool under_way;             /* head is in use */
	bool closed;                /* the tree has gone; the last callback frees the depot */
};

/* A power of two, as the allocator's contract says. */
#define DEPOT_SIZE 256
_Static_assert(sizeof(struct maple_depot) <= DEPOT_SIZE, "a depot fits its block");

/* The most that repeated waiting lets a reserve grow to. */
enum { TARGET_MAX = 4096 };

static void depot_free(struct maple_depot *depot)
{
	depot->allocator->free(depot->allocator->ctx, depot, DEPOT_SIZE);
}

static struct maple_depot *depot_open(const struct mt_allocator *allocator)
{
	static const struct maple_depot nothing;
	struct maple_depot *depot = allocator->alloc(allocator->ctx, DEPOT_SIZE, DEPOT_SIZE);

	if (depot) {
		*depot = nothing;
		depot->allocator = allocator;
	}
	return depot;
}

/* ---- Retiring ------------------------------------------------------------ */

static void grace_period_over(struct rcu_head *head);

/* With the lock held: hand what is pending to call_rcu, if it is free. True if the caller must call it. */
static bool next_batch(struct maple_depot *depot)
{
	if (depot->under_way || !depot->pending.first)
		return false;
	depot->waiting = depot->pending;
	depot->pending = (struct maple_list){ NULL, 0 };
	depot->under_way = true;
	return true;
}

static void grace_period_over(struct rcu_head *head)
{
	struct maple_depot *depot = (struct maple_depot *)((char *)head - offsetof(struct maple_depot, head));
	struct maple_list surplus = { NULL, 0 };
	bool again, last;

	maple_lock(&depot->lock);
	while (depot->waiting.first && !depot->closed && depot->reserve.count < depot->target)
		maple_list_push(&depot->reserve, maple_list_pop(&depot->waiting));
	surplus = depot->waiting;
	depot->waiting = (struct maple_list){ NULL, 0 };
	depot->under_way = false;
	again = next_batch(depot);
	last = depot->closed && !again;
	maple_unlock(&depot->lock);

	maple_pool_drain(depot->allocator, &surplus);
	if (again)
		maple_call_rcu(&depot->head, grace_period_over);
	if (last)
		depot_free(depot);
}

void maple_depot_retire(struct maple_tree *mt, struct maple_list *list)
{
	struct maple_depot *depot = mt->depot;
	bool call;

	maple_lock(&depot->lock);
	maple_list_move(&depot->pending, list);
	call = next_batch(depot);
	maple_unlock(&depot->lock);
	if (call)
		maple_call_rcu(&depot->head, grace_period_over);
}

/* ---- Taking -------------------------------------------------------------- */

/* With the lock held: move up to `want` nodes of the reserve to the list. */
static void take(struct maple_depot *depot, struct maple_list *list, unsigned long want)
{
	while (list->count < want && depot->reserve.first)
		maple_list_push(list, maple_list_pop(&depot->reserve));
}

int maple_depot_take(struct maple_tree *mt, struct maple_list *list, unsigned long need, unsigned long keep,
		     gfp_t gfp)
{
	const struct mt_allocator *allocator = maple_allocator_of(mt);
	struct maple_depot *depot = mt->depot;
	unsigned long stock, short_of;
	int error = 0;

	if (!depot) {
		depot = gfp == GFP_KERNEL ? depot_open(allocator) : NULL;
		if (!depot)
			return -ENOMEM;
	}
	maple_lock(&depot->lock);
	stock = depot->reserve.count + depot->pending.count + depot->waiting.count;
	short_of = need + keep > stock ? need + keep - stock : 0;
	/* Nodes on their way back count for `keep`, not for `need`. */
	if (need > depot->reserve.count + short_of)
		short_of = need - depot->reserve.count;
	if (short_of)
		error = gfp == GFP_KERNEL ?
				maple_pool_fill(allocator, &depot->reserve, depot->reserve.count + short_of) :
				-ENOMEM;
	if (!error) {
		take(depot, list, need);
		if (depot->target < 4 * keep)
			depot->target = 4 * keep;
	}
	maple_unlock(&depot->lock);

	if (error && !mt->depot)
		depot_free(depot);
	else
		mt->depot = depot;
	return error;
}

bool maple_depot_take_reserved(struct maple_tree *mt, struct maple_list *list, unsigned long need)
{
	struct maple_depot *depot = mt->depot;
	bool enough;

	maple_lock(&depot->lock);
	enough = depot->reserve.count >= need;
	if (enough)
		take(depot, list, need);
	maple_unlock(&depot->lock);
	return enough;
}

void maple_depot_wait(struct maple_tree *mt)
{
	struct maple_depot *depot = mt->depot;
	const struct mt_allocator *allocator = depot->allocator;
	struct maple_list ripe = { NULL, 0 };

	maple_mark(reserve_waited);
	maple_lock(&depot->lock);
	maple_list_move(&ripe, &depot->pending);
	maple_list_move(&ripe, &depot->waiting);
	/* Waiting is slow: let the reserve grow, so that the next wait comes later. */
	if (depot->target < TARGET_MAX)
		depot->target *= 2;
	maple_unlock(&depot->lock);

	if (!mt_external_lock(mt))
		mtree_unlock(mt);
	maple_synchronize_rcu();
	if (!mt_external_lock(mt))
		mtree_lock(mt);

	/* Another writer may have emptied the tree meanwhile. */
	depot = mt->depot;
	if (!depot) {
		maple_pool_drain(allocator, &ripe);
		return;
	}
	maple_lock(&depot->lock);
	maple_list_move(&depot->reserve, &ripe);
	maple_unlock(&depot->lock);
}

/* ---- Closing and counting ------------------------------------------------ */

void maple_depot_close(struct maple_tree *mt)
{
	struct maple_depot *depot = mt->depot;
	struct maple_list reserve;
	const struct mt_allocator *allocator;
	bool idle;

	if (!depot)
		return;
	mt->depot = NULL;
	allocator = depot->allocator;
	maple_lock(&depot->lock);
	reserve = depot->reserve;
	depot->reserve = (struct maple_list){ NULL, 0 };
	depot->closed = true;
	idle = !depot->under_way;
	maple_unlock(&depot->lock);
	/* From here on only an idle depot is ours: the callback frees the others. */
	if (idle)
		depot_free(depot);
	maple_pool_drain(allocator, &reserve);
}

void maple_depot_count(const struct maple_tree *mt, unsigned long *reserved, unsigned long *retired)
{
	struct maple_depot *depot = mt->depot;

	*reserved = *retired = 0;
	if (!depot)
		return;
	maple_lock(&depot->lock);
	*reserved = depot->reserve.count;
	*retired = depot->pending.count + depot->waiting.count;
	maple_unlock(&depot->lock);
}
