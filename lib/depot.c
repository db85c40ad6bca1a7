/* SPDX-License-Identifier: MIT */
#include "depot.h"
#include "mark.h"

struct maple_depot {
	struct rcu_head head;
	const struct mt_allocator *allocator;
	mt_lock_t lock; /* the callback runs in another thread */
	struct maple_list reserve;
	struct maple_list pending; /* retired, not yet handed to call_rcu */
	struct maple_list waiting; /* retired, their call_rcu is under way */
	unsigned long awaited;     /* retired, in the hands of erases that wait for a grace period */
	unsigned long target;      /* returning nodes above this go to the allocator */
	unsigned int waiters;      /* these erases */
	bool under_way;            /* head is in use */
	bool closed;               /* the tree has gone: whoever is the last to use the depot frees it */
};

/* Its memory is a node's. */
_Static_assert(sizeof(struct maple_depot) <= MAPLE_NODE_SIZE, "a depot fits a node's block");

/* The most that repeated waiting lets a reserve grow to. */
enum { TARGET_MAX = 4096 };

static void depot_free(struct maple_depot *depot)
{
	depot->allocator->free(depot->allocator->ctx, depot, MAPLE_NODE_SIZE);
}

static struct maple_depot *depot_open(const struct mt_allocator *allocator, struct maple_node *block)
{
	static const struct maple_depot nothing;
	struct maple_depot *depot = (struct maple_depot *)block;

	*depot = nothing;
	depot->allocator = allocator;
	return depot;
}

/* ---- Retiring ------------------------------------------------------------ */

/* With the lock held: is it the last use of a closed depot that ends here? */
static bool is_done_with(const struct maple_depot *depot)
{
	return depot->closed && !depot->under_way && !depot->waiters;
}

/* With the lock held: keep ripe nodes in reserve up to the target; the list has the surplus then. */
static void deposit(struct maple_depot *depot, struct maple_list *ripe)
{
	while (ripe->first && !depot->closed && depot->reserve.count < depot->target)
		maple_list_push(&depot->reserve, maple_list_pop(ripe));
}

/* With the lock held: hand what is pending to call_rcu, if it is free. True if the caller must call it. */
static bool next_batch(struct maple_depot *depot)
{
	if (depot->under_way || !depot->pending.first)
		return false;
	depot->waiting = depot->pending;
	depot->pending = (struct maple_list){NULL, 0};
	depot->under_way = true;
	return true;
}

static void grace_period_over(struct rcu_head *head)
{
	struct maple_depot *depot = (struct maple_depot *)((char *)head - offsetof(struct maple_depot, head));
	const struct mt_allocator *allocator = depot->allocator;
	struct maple_list ripe;
	bool again, done;

	maple_lock(&depot->lock);
	ripe = depot->waiting;
	depot->waiting = (struct maple_list){NULL, 0};
	deposit(depot, &ripe);
	depot->under_way = false;
	again = next_batch(depot);
	done = is_done_with(depot);
	maple_unlock(&depot->lock);
	/* From here on the depot is ours only if there is another batch, or we are the last. */
	if (again)
		maple_call_rcu(&depot->head, grace_period_over);
	if (done)
		depot_free(depot);
	maple_pool_drain(allocator, &ripe);
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

/* Move nodes until the list has `want` or there are no more. */
static void take(struct maple_list *list, struct maple_list *from, unsigned long want)
{
	while (list->count < want && from->first)
		maple_list_push(list, maple_list_pop(from));
}

/* With the lock held: all the nodes that are here or will be. */
static unsigned long stock_of(const struct maple_depot *depot)
{
	return depot->reserve.count + depot->pending.count + depot->waiting.count + depot->awaited;
}

/* With the lock held: see maple_depot_lack. */
static unsigned long lack_of(struct maple_depot *depot, unsigned long need, unsigned long keep)
{
	unsigned long stock = stock_of(depot), ready = depot->reserve.count;

	/* Returning nodes that count here must not go on to the allocator. */
	if (depot->target < need + 4 * keep)
		depot->target = need + 4 * keep;
	/* Nodes on their way back count for `keep`, not for `need`. */
	if (need + keep > stock && need + keep - stock > (need > ready ? need - ready : 0))
		return need + keep - stock;
	return need > ready ? need - ready : 0;
}

/* With the lock held: see maple_depot_take. */
static void take_and_leave(struct maple_depot *depot, struct maple_list *list, unsigned long need,
                           unsigned long keep, struct maple_list *supply)
{
	take(list, supply, need);
	take(list, &depot->reserve, need);
	if (depot->target < 4 * keep)
		depot->target = 4 * keep;
	while (stock_of(depot) < keep)
		maple_list_push(&depot->reserve, maple_list_pop(supply));
}

unsigned long maple_depot_lack(const struct maple_tree *mt, unsigned long need, unsigned long keep)
{
	struct maple_depot *depot = mt->depot;
	unsigned long lack;

	if (!depot)
		return 1 + need + keep;
	maple_lock(&depot->lock);
	lack = lack_of(depot, need, keep);
	maple_unlock(&depot->lock);
	return lack;
}

void maple_depot_take(struct maple_tree *mt, struct maple_list *list, unsigned long need, unsigned long keep,
                      struct maple_list *supply)
{
	struct maple_depot *depot = mt->depot;

	if (!depot)
		depot = mt->depot = depot_open(maple_allocator_of(mt), maple_list_pop(supply));
	maple_lock(&depot->lock);
	take_and_leave(depot, list, need, keep, supply);
	maple_unlock(&depot->lock);
}

unsigned long maple_depot_take_or_lack(struct maple_tree *mt, struct maple_list *list, unsigned long need,
                                       unsigned long keep, struct maple_list *supply)
{
	struct maple_depot *depot = mt->depot;
	unsigned long lack;

	if (!depot && supply->count < 1 + need + keep)
		return 1 + need + keep;
	if (!depot)
		depot = mt->depot = depot_open(maple_allocator_of(mt), maple_list_pop(supply));
	maple_lock(&depot->lock);
	lack = lack_of(depot, need, keep);
	if (lack <= supply->count) {
		take_and_leave(depot, list, need, keep, supply);
		lack = 0;
	}
	maple_unlock(&depot->lock);
	return lack;
}

int maple_depot_stock(struct maple_tree *mt, unsigned long keep)
{
	const struct mt_allocator *allocator = maple_allocator_of(mt);
	struct maple_list none = {NULL, 0}, supply = {NULL, 0};

	if (maple_pool_fill(allocator, &supply, maple_depot_lack(mt, 0, keep)))
		return -ENOMEM;
	maple_depot_take(mt, &none, 0, keep, &supply);
	maple_pool_drain(allocator, &supply);
	return 0;
}

bool maple_depot_take_reserved(struct maple_tree *mt, struct maple_list *list, unsigned long need)
{
	struct maple_depot *depot = mt->depot;
	bool enough;

	maple_lock(&depot->lock);
	enough = depot->reserve.count >= need;
	if (enough)
		take(list, &depot->reserve, need);
	maple_unlock(&depot->lock);
	return enough;
}

/* Take all that is retired into the hands of the caller, who will wait; how many these are. */
static unsigned long begin_wait(struct maple_depot *depot, struct maple_list *ripe)
{
	maple_lock(&depot->lock);
	maple_list_move(ripe, &depot->pending);
	maple_list_move(ripe, &depot->waiting);
	depot->awaited += ripe->count;
	depot->waiters++;
	/* Waiting is slow: let the reserve grow, so that the next wait comes later. */
	if (depot->target <= TARGET_MAX / 2)
		depot->target *= 2;
	maple_unlock(&depot->lock);
	return ripe->count;
}

static void end_wait(struct maple_depot *depot, struct maple_list *ripe, unsigned long awaited)
{
	const struct mt_allocator *allocator = depot->allocator;
	bool done;

	maple_lock(&depot->lock);
	deposit(depot, ripe);
	depot->awaited -= awaited;
	depot->waiters--;
	done = is_done_with(depot);
	maple_unlock(&depot->lock);
	if (done)
		depot_free(depot);
	maple_pool_drain(allocator, ripe);
}

void maple_depot_wait(struct maple_tree *mt)
{
	struct maple_depot *depot = mt->depot; /* the tree may part from it while it is unlocked */
	struct maple_list ripe = {NULL, 0};
	unsigned long awaited = begin_wait(depot, &ripe);

	maple_mark(reserve_waited);
	if (!mt_external_lock(mt))
		mtree_unlock(mt);
	maple_synchronize_rcu();
	if (!mt_external_lock(mt))
		mtree_lock(mt);
	end_wait(depot, &ripe, awaited);
}

/* ---- Closing and counting ------------------------------------------------ */

void maple_depot_close(struct maple_tree *mt)
{
	struct maple_depot *depot = mt->depot;
	const struct mt_allocator *allocator;
	struct maple_list reserve;
	bool done;

	if (!depot)
		return;
	mt->depot = NULL;
	allocator = depot->allocator;
	maple_lock(&depot->lock);
	reserve = depot->reserve;
	depot->reserve = (struct maple_list){NULL, 0};
	depot->closed = true;
	done = is_done_with(depot);
	maple_unlock(&depot->lock);
	if (done)
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
	*retired = stock_of(depot) - depot->reserve.count;
	maple_unlock(&depot->lock);
}
