/* SPDX-License-Identifier: MIT */
/*
 * irq_map.c - code for the Linux API compiles and does what it says: a sparse
 * map of interrupt numbers. Writers hold a mutex, readers only a read section.
 */
#include "kernel.h"

#define MAX_IRQS 512

struct irq_desc {
	unsigned long irq;
	unsigned int device;
	struct rcu_head rcu;
};

static DEFINE_MUTEX(irq_lock);
static struct maple_tree irqs =
        MTREE_INIT_EXT(irqs, MT_FLAGS_ALLOC_RANGE | MT_FLAGS_LOCK_EXTERN | MT_FLAGS_USE_RCU, irq_lock);

static struct irq_desc *irq_desc_new(unsigned long irq, unsigned int device)
{
	struct irq_desc *desc = kzalloc(sizeof(*desc), GFP_KERNEL);

	if (!desc)
		return NULL;
	desc->irq = irq;
	desc->device = device;
	return desc;
}

static void irq_desc_free(struct rcu_head *head)
{
	struct irq_desc *desc = container_of(head, struct irq_desc, rcu);

	desc->irq = ULONG_MAX; /* whoever sees this reads too late */
	kfree(desc);
}

static int irq_insert(struct irq_desc *desc)
{
	MA_STATE(mas, &irqs, desc->irq, desc->irq);

	do {
		mas_store(&mas, desc);
	} while (mas_nomem(&mas, GFP_KERNEL));
	if (mas_is_err(&mas))
		return xa_err(mas.node);
	return 0;
}

static void irq_remove(unsigned long irq)
{
	MA_STATE(mas, &irqs, irq, irq);
	struct irq_desc *desc = mas_erase(&mas);

	if (desc)
		call_rcu(&desc->rcu, irq_desc_free);
}

static int irq_add(unsigned long irq, unsigned int device)
{
	struct irq_desc *desc = irq_desc_new(irq, device);
	int ret;

	if (!desc)
		return -ENOMEM;
	ret = irq_insert(desc);
	if (ret)
		kfree(desc);
	return ret;
}

/* Where `count` numbers in a row are free, from below or from above. */
static long irq_find_free(unsigned long from, unsigned long count, bool top)
{
	MA_STATE(mas, &irqs, 0, 0);
	int ret;

	if (top)
		ret = mas_empty_area_rev(&mas, from, MAX_IRQS - 1, count);
	else
		ret = mas_empty_area(&mas, from, MAX_IRQS - 1, count);
	return ret ? -ENOSPC : (long)mas.index;
}

/* The first of `count` numbers in a row, or an error; all of them or none. */
static long irq_alloc(unsigned long from, unsigned long count, unsigned int device, bool top)
{
	unsigned long i;
	long first;
	int ret = 0;

	mutex_lock(&irq_lock);
	first = irq_find_free(from, count, top);
	for (i = 0; first >= 0 && i < count; i++) {
		ret = irq_add((unsigned long)first + i, device);
		if (ret)
			goto undo;
	}
	mutex_unlock(&irq_lock);
	return first;
undo:
	while (i--)
		irq_remove((unsigned long)first + i);
	mutex_unlock(&irq_lock);
	return ret;
}

static void irq_free(unsigned long first, unsigned long count)
{
	mutex_lock(&irq_lock);
	for (unsigned long i = 0; i < count; i++)
		irq_remove(first + i);
	mutex_unlock(&irq_lock);
}

/* The device of an interrupt, or an error. */
static int irq_device(unsigned long irq)
{
	struct irq_desc *desc;
	int device = -EINVAL;

	rcu_read_lock();
	desc = mtree_load(&irqs, irq);
	if (desc)
		device = (int)desc->device;
	rcu_read_unlock();
	return device;
}

/* The first number in use at or after irq, or MAX_IRQS. */
static unsigned long irq_next(unsigned long irq)
{
	unsigned long index = irq;
	struct irq_desc *desc;

	rcu_read_lock();
	desc = mt_find(&irqs, &index, MAX_IRQS - 1);
	if (desc)
		index = desc->irq;
	rcu_read_unlock();
	return desc ? index : MAX_IRQS;
}

/* Call show for each, and let grace periods pass between any few of them. */
static void irq_for_each(void (*show)(void *ctx, unsigned long index, const struct irq_desc *desc), void *ctx)
{
	MA_STATE(mas, &irqs, 0, 0);
	struct irq_desc *desc;
	unsigned int shown = 0;

	rcu_read_lock();
	mas_for_each (&mas, desc, MAX_IRQS - 1) {
		show(ctx, mas.index, desc);
		if (++shown % 32)
			continue;
		mas_pause(&mas);
		rcu_read_unlock();
		rcu_read_lock();
	}
	rcu_read_unlock();
}

static void irq_teardown(void)
{
	MA_STATE(mas, &irqs, 0, 0);
	struct irq_desc *desc;

	mutex_lock(&irq_lock);
	mas_for_each (&mas, desc, ULONG_MAX)
		call_rcu(&desc->rcu, irq_desc_free);
	__mt_destroy(&irqs);
	mutex_unlock(&irq_lock);
	rcu_barrier();
}

/* ---- The test: against an array of numbers, and under a reader ----------- */

#include "../check.h"

enum { STEPS = 2000 };

static int model[MAX_IRQS]; /* the device; 0: free */

static void begin(void)
{
	kernel_random_state = 0;
	memset(model, 0, sizeof(model));
	mt_set_default_allocator(&kernel_nodes);
}

static void end(void)
{
	irq_teardown();
	rcu_barrier(); /* nodes retired while an earlier batch was under way go with a batch of their own */
	CHECK(mtree_empty(&irqs));
	CHECK_SAME(kernel_memory.live, 0);
}

static unsigned long free_run(unsigned long at)
{
	unsigned long count = 0;

	while (at + count < MAX_IRQS && !model[at + count])
		count++;
	return count;
}

static long model_window(unsigned long from, unsigned long count, bool top)
{
	long found = -ENOSPC;

	for (unsigned long at = from; at < MAX_IRQS && (top || found < 0); at++)
		if (free_run(at) >= count)
			found = (long)at;
	return found;
}

/* Counts allocations that succeeded although memory was refused once, and those that did not succeed. */
static unsigned long retried, out_of_memory;

static void try_alloc(void)
{
	unsigned long from = random_below(MAX_IRQS), count = 1 + random_below(16),
	              refused = kernel_memory.refused;
	bool top = random_below(2);
	unsigned int device = 1 + (unsigned int)random_below(1000);
	long want = model_window(from, count, top), got = irq_alloc(from, count, device, top);

	out_of_memory += got == -ENOMEM;
	if (got == -ENOMEM)
		return;
	retried += refused != kernel_memory.refused;
	CHECK_SAME(got, want);
	for (unsigned long i = 0; got >= 0 && i < count; i++)
		model[(unsigned long)got + i] = (int)device;
}

static void try_free(void)
{
	unsigned long first = random_below(MAX_IRQS), count = 1 + random_below(20);

	if (count > MAX_IRQS - first)
		count = MAX_IRQS - first;
	irq_free(first, count);
	memset(&model[first], 0, count * sizeof(model[0]));
}

struct sight {
	unsigned long count, after, wrong;
};

/* Numbers come in order, and nobody sees a descriptor that was freed. */
static void look(void *ctx, unsigned long index, const struct irq_desc *desc)
{
	struct sight *sight = ctx;

	sight->wrong += desc->irq != index || index < sight->after || index >= MAX_IRQS;
	sight->after = index + 1;
	sight->count++;
}

static void compare(void)
{
	struct sight sight = {0, 0, 0};
	unsigned long next = MAX_IRQS, count = 0;

	for (unsigned long i = MAX_IRQS; i--;) {
		CHECK_SAME(irq_device(i), model[i] ? model[i] : -EINVAL);
		if (model[i])
			next = i;
		count += model[i] != 0;
		CHECK_SAME(irq_next(i), next);
	}
	irq_for_each(look, &sight);
	CHECK_SAME(sight.wrong, 0);
	CHECK_SAME(sight.count, count);
}

static void use_at_random(unsigned int steps, unsigned long refuse_each)
{
	kernel_memory.refuse_each = refuse_each;
	for (unsigned int i = 0; i < steps; i++) {
		if (random_below(3))
			try_alloc();
		else
			try_free();
		if (i % 32 == 0)
			compare();
	}
	kernel_memory.refuse_each = 0;
	compare();
	CHECK(mt_validate(&irqs, NULL, 0));
}

static void numbers_do_as_an_array(void)
{
	begin();
	use_at_random(STEPS, 0);
	end();
}

static void memory_comes_late(void)
{
	begin();
	retried = out_of_memory = 0;
	use_at_random(STEPS, 37);
	CHECK(retried > 10);
	CHECK(out_of_memory > 10);
	end();
}

static bool stop;
static unsigned long rounds;
static struct sight seen; /* the reader's, until it has ended */

static void *read_all_the_time(void *unused)
{
	while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
		seen.after = 0;
		irq_for_each(look, &seen);
		__atomic_add_fetch(&rounds, 1, __ATOMIC_RELAXED);
	}
	return unused;
}

static void readers_see_whole_numbers(void)
{
	pthread_t reader;

	begin();
	seen = (struct sight){0, 0, 0};
	rounds = 0;
	stop = false;
	pthread_create(&reader, NULL, read_all_the_time, NULL);
	do {
		use_at_random(STEPS / 4, 0);
	} while (__atomic_load_n(&rounds, __ATOMIC_RELAXED) < 20);
	__atomic_store_n(&stop, true, __ATOMIC_RELAXED);
	pthread_join(reader, NULL);
	CHECK(seen.count > 0);
	CHECK_SAME(seen.wrong, 0);
	end();
}

int main(void)
{
	static const struct promise promises[] = {
	        {"a map does as an array of interrupt numbers", numbers_do_as_an_array},
	        {"it does so too when memory comes late or not at all", memory_comes_late},
	        {"a reader beside the writer meets numbers in order, and none that was freed",
	         readers_see_whole_numbers},
	};

	return CHECK_PROMISES(promises);
}
