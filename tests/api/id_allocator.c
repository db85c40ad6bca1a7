/* SPDX-License-Identifier: MIT */
/*
 * id_allocator.c - code for the Linux API compiles and does what it says: an
 * allocator of IDs and of blocks of IDs, on a tree with its own lock.
 */
#include "kernel.h"

struct id_pool {
	struct maple_tree ids;
	unsigned long min, max;
	unsigned long next;  /* where the cyclic search goes on */
	unsigned long taken; /* by id_alloc, under the tree's lock */
};

static void id_pool_init(struct id_pool *pool, unsigned long min, unsigned long max)
{
	mt_init_flags(&pool->ids, MT_FLAGS_ALLOC_RANGE);
	pool->min = min;
	pool->max = max;
	pool->next = min;
	pool->taken = 0;
}

static void id_pool_destroy(struct id_pool *pool)
{
	mtree_destroy(&pool->ids);
}

/* One ID, and not one that was free a moment ago. */
static int id_alloc(struct id_pool *pool, unsigned long *id, void *ptr)
{
	MA_STATE(mas, &pool->ids, 0, 0);
	int ret;

	mas_lock(&mas);
	ret = mas_alloc_cyclic(&mas, id, ptr, pool->min, pool->max, &pool->next, GFP_KERNEL);
	if (ret >= 0)
		pool->taken++;
	mas_unlock(&mas);
	if (ret == -EBUSY)
		return -ENOSPC;
	return ret < 0 ? ret : 0;
}

/* The same without the count. */
static int id_alloc_uncounted(struct id_pool *pool, unsigned long *id, void *ptr)
{
	int ret = mtree_alloc_cyclic(&pool->ids, id, ptr, pool->min, pool->max, &pool->next, GFP_KERNEL);

	if (ret == -EBUSY)
		return -ENOSPC;
	return ret < 0 ? ret : 0;
}

/* So many IDs in a row, as low or as high as may be. */
static int id_alloc_block(struct id_pool *pool, unsigned long *first, unsigned long count, void *ptr,
                          bool top)
{
	int ret;

	if (top)
		ret = mtree_alloc_rrange(&pool->ids, first, ptr, count, pool->min, pool->max, GFP_KERNEL);
	else
		ret = mtree_alloc_range(&pool->ids, first, ptr, count, pool->min, pool->max, GFP_KERNEL);
	return ret == -EBUSY ? -ENOSPC : ret;
}

/* Keep a block for later; until id_publish it is found by nobody. */
static int id_reserve(struct id_pool *pool, unsigned long first, unsigned long last)
{
	return mtree_insert_range(&pool->ids, first, last, XA_ZERO_ENTRY, GFP_KERNEL);
}

static int id_publish(struct id_pool *pool, unsigned long id, void *ptr)
{
	MA_STATE(mas, &pool->ids, id, id);
	int ret = -ENOENT;

	mas_lock(&mas);
	if (xa_is_zero(mas_walk(&mas)))
		ret = mas_store_gfp(&mas, ptr, GFP_KERNEL);
	mas_unlock(&mas);
	return ret;
}

static void *id_find(struct id_pool *pool, unsigned long id)
{
	return mtree_load(&pool->ids, id);
}

/* Exchange what a whole block stands for; the old pointer, or an error. */
static void *id_replace(struct id_pool *pool, unsigned long id, void *ptr)
{
	MA_STATE(mas, &pool->ids, id, id);
	void *old;
	int ret;

	mas_lock(&mas);
	old = mas_walk(&mas);
	ret = old && !xa_is_zero(old) ? 0 : -ENOENT;
	if (ret)
		goto unlock;
	ret = mas_preallocate(&mas, ptr, GFP_KERNEL);
	if (ret)
		goto unlock;
	mas_store_prealloc(&mas, ptr);
unlock:
	mas_unlock(&mas);
	return ret ? ERR_PTR(ret) : old;
}

static void *id_release(struct id_pool *pool, unsigned long id)
{
	return mtree_erase(&pool->ids, id);
}

/* All blocks that stand for ptr; how many there were. */
static unsigned long id_release_all(struct id_pool *pool, const void *ptr)
{
	MA_STATE(mas, &pool->ids, pool->min, pool->min);
	unsigned long count = 0;
	void *entry;

	mas_lock(&mas);
	mas_for_each (&mas, entry, pool->max) {
		if (entry != ptr)
			continue;
		mas_erase(&mas);
		count++;
	}
	mas_unlock(&mas);
	return count;
}

static unsigned long id_count_blocks(struct id_pool *pool)
{
	unsigned long index = pool->min, count = 0;
	void *entry;

	mt_for_each (&pool->ids, entry, index, pool->max)
		count++;
	return count;
}

/* ---- The test: against an array of IDs ----------------------------------- */

#include "../check.h"

enum { IDS = 400, USERS = 12, STEPS = 6000 };

static struct id_pool pool;
static unsigned long base; /* the ID of the array's first place */
static char user[USERS];
static unsigned long block, out_of_memory;

static struct {
	void *ptr;           /* NULL: free */
	unsigned long block; /* neighbours with one pointer may be two blocks */
} model[IDS];
static unsigned long model_next; /* as a place in the array; IDS: begin again */

static void begin(unsigned long first)
{
	base = first;
	kernel_random_state = block = model_next = 0;
	memset(model, 0, sizeof(model));
	mt_set_default_allocator(&kernel_nodes);
	id_pool_init(&pool, base, base + (IDS - 1));
}

static void end(void)
{
	id_pool_destroy(&pool);
	CHECK_SAME(kernel_memory.live, 0);
}

static void model_set(unsigned long at, unsigned long count, void *ptr)
{
	block++;
	for (unsigned long i = at; i < at + count; i++) {
		model[i].ptr = ptr;
		model[i].block = block;
	}
}

static unsigned long free_run(unsigned long at)
{
	unsigned long count = 0;

	while (at + count < IDS && !model[at + count].ptr)
		count++;
	return count;
}

/* The lowest or the highest place of so many free ones; IDS if there is none. */
static unsigned long model_window(unsigned long count, bool top)
{
	unsigned long found = IDS;

	for (unsigned long at = 0; at < IDS && (top || found == IDS); at++)
		if (free_run(at) >= count)
			found = at;
	return found;
}

static unsigned long model_cyclic(void)
{
	for (unsigned long i = 0; i < IDS; i++) {
		unsigned long at = (model_next + i) % IDS;

		if (!model[at].ptr)
			return at;
	}
	return IDS;
}

/* Memory may run out in any call that allocates; then nothing has changed, which the next look shows. */
static bool had_memory(int ret)
{
	out_of_memory += ret == -ENOMEM;
	return ret != -ENOMEM;
}

static void try_alloc(void)
{
	unsigned long at = model_cyclic(), id = 0, taken = pool.taken;
	void *ptr = &user[random_below(USERS)];
	bool counted = random_below(2);
	int ret = counted ? id_alloc(&pool, &id, ptr) : id_alloc_uncounted(&pool, &id, ptr);

	CHECK_SAME(pool.taken, taken + (counted && !ret));
	if (!had_memory(ret))
		return;
	CHECK_SAME(ret, at == IDS ? -ENOSPC : 0);
	if (ret)
		return;
	CHECK_SAME(id, base + at);
	model_set(at, 1, ptr);
	model_next = at + 1;
}

static void try_block(void)
{
	unsigned long count = 1 + random_below(40), first = 0;
	bool top = random_below(2);
	unsigned long at = model_window(count, top);
	void *ptr = &user[random_below(USERS)];
	int ret = id_alloc_block(&pool, &first, count, ptr, top);

	if (!had_memory(ret))
		return;
	CHECK_SAME(ret, at == IDS ? -ENOSPC : 0);
	if (ret)
		return;
	CHECK_SAME(first, base + at);
	model_set(at, count, ptr);
}

static void try_reserve(void)
{
	unsigned long at = random_below(IDS), count = 1 + random_below(IDS - at < 9 ? IDS - at : 9);
	bool vacant = free_run(at) >= count;
	int ret = id_reserve(&pool, base + at, base + at + (count - 1));

	if (!had_memory(ret))
		return;
	CHECK_SAME(ret, vacant ? 0 : -EEXIST);
	if (!ret)
		model_set(at, count, XA_ZERO_ENTRY);
}

/* The block that a place belongs to gets another pointer, and stays one block. */
static void model_exchange(unsigned long at, void *ptr)
{
	unsigned long old = model[at].block;

	for (unsigned long i = 0; i < IDS; i++)
		if (model[i].ptr && model[i].block == old)
			model[i].ptr = ptr;
}

static void try_publish(void)
{
	unsigned long at = random_below(IDS);
	void *ptr = &user[random_below(USERS)];
	bool reserved = model[at].ptr == XA_ZERO_ENTRY;
	int ret = id_publish(&pool, base + at, ptr);

	if (!had_memory(ret))
		return;
	CHECK_SAME(ret, reserved ? 0 : -ENOENT);
	if (!ret)
		model_exchange(at, ptr);
}

static void try_replace(void)
{
	unsigned long at = random_below(IDS);
	void *ptr = &user[random_below(USERS)], *there = model[at].ptr;
	void *old = id_replace(&pool, base + at, ptr);

	if (IS_ERR(old) && !had_memory((int)PTR_ERR(old)))
		return;
	if (!there || there == XA_ZERO_ENTRY) {
		CHECK_SAME(PTR_ERR(old), -ENOENT);
		return;
	}
	CHECK(old == there);
	model_exchange(at, ptr);
}

static void try_release(void)
{
	unsigned long at = random_below(IDS);

	CHECK(id_release(&pool, base + at) == model[at].ptr);
	if (model[at].ptr)
		model_exchange(at, NULL);
}

static void try_release_all(void)
{
	void *ptr = &user[random_below(USERS)];
	unsigned long last = 0, count = 0;

	for (unsigned long i = 0; i < IDS; i++) {
		if (model[i].ptr != ptr)
			continue;
		count += model[i].block != last;
		last = model[i].block;
		model[i].ptr = NULL;
	}
	CHECK_SAME(id_release_all(&pool, ptr), count);
}

static void compare(void)
{
	unsigned long last = 0, count = 0;

	for (unsigned long i = 0; i < IDS; i++) {
		void *visible = model[i].ptr == XA_ZERO_ENTRY ? NULL : model[i].ptr;

		CHECK(id_find(&pool, base + i) == visible);
		if (visible) {
			count += model[i].block != last;
			last = model[i].block;
		}
	}
	CHECK_SAME(id_count_blocks(&pool), count);
	CHECK(mt_validate(&pool.ids, NULL, 0));
}

static void use_at_random(void)
{
	static void (*const tries[])(void) = {try_alloc,   try_alloc,   try_alloc,   try_block,  try_reserve,
	                                      try_publish, try_replace, try_release, try_release};

	out_of_memory = 0;
	for (unsigned int i = 0; i < STEPS; i++) {
		kernel_memory.refuse_each = i < STEPS / 2 ? 0 : 3;
		if (random_below(60) == 0)
			try_release_all();
		else
			tries[random_below(ARRAY_SIZE(tries))]();
		if (i % 32 == 0)
			compare();
	}
	kernel_memory.refuse_each = 0;
	CHECK(out_of_memory > 10);
}

static void ids_from_one(void)
{
	begin(1);
	use_at_random();
	end();
}

static void ids_up_to_the_last(void)
{
	begin(ULONG_MAX - (IDS - 1));
	use_at_random();
	end();
}

static void released_ids_rest(void)
{
	unsigned long id, first;

	begin(1);
	CHECK_SAME(id_alloc(&pool, &first, &user[0]), 0);
	CHECK(id_release(&pool, first) == &user[0]);
	for (unsigned int i = 1; i < IDS; i++) {
		CHECK_SAME(id_alloc(&pool, &id, &user[1]), 0);
		CHECK(id != first);
	}
	CHECK_SAME(id_alloc(&pool, &id, &user[2]), 0);
	CHECK_SAME(id, first);
	CHECK_SAME(id_alloc(&pool, &id, &user[2]), -ENOSPC);
	CHECK_SAME(id_release_all(&pool, &user[1]), IDS - 1);
	CHECK(id_find(&pool, first) == &user[2]);
	end();
}

int main(void)
{
	static const struct promise promises[] = {
	        {"an ID that was released is handed out last", released_ids_rest},
	        {"a pool of small IDs does as an array of them", ids_from_one},
	        {"so does a pool that ends at ULONG_MAX", ids_up_to_the_last},
	};

	return CHECK_PROMISES(promises);
}
