/* SPDX-License-Identifier: MIT */
#include "readers.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const guard_names[GUARD_COUNT] = {"maple, RCU mode", "rb, mutex", "rb, rwlock"};

/* One reader, maybe one writer, at one map; all indices hold the entry of their range all the time, or in its
 * middle page that of the writer. */
struct scene {
	const struct engine *engine;
	enum readers_guard guard;
	void *map;
	const struct work *keys, *writes;
	void **expected, *other;
	pthread_mutex_t mutex;
	pthread_rwlock_t rwlock;
	pthread_barrier_t barrier;
	bool stop, with_writer;
	unsigned long loads, stores, wrong;
	double reader_ns; /* that the reader ran, which others on the machine do not stretch */
};

static void read_begin(struct scene *s)
{
	if (s->guard == GUARD_MUTEX)
		pthread_mutex_lock(&s->mutex);
	else if (s->guard == GUARD_RWLOCK)
		pthread_rwlock_rdlock(&s->rwlock);
}

static void write_begin(struct scene *s)
{
	if (s->guard == GUARD_MUTEX)
		pthread_mutex_lock(&s->mutex);
	else if (s->guard == GUARD_RWLOCK)
		pthread_rwlock_wrlock(&s->rwlock);
}

static void any_end(struct scene *s)
{
	if (s->guard == GUARD_MUTEX)
		pthread_mutex_unlock(&s->mutex);
	else if (s->guard == GUARD_RWLOCK)
		pthread_rwlock_unlock(&s->rwlock);
}

static void *reader(void *argument)
{
	struct scene *s = argument;

	pthread_barrier_wait(&s->barrier);
	while (!__atomic_load_n(&s->stop, __ATOMIC_RELAXED)) {
		unsigned long i = s->loads++ % s->keys->key_count;
		void *entry;

		read_begin(s);
		entry = s->engine->load(s->map, s->keys->keys[i]);
		any_end(s);
		s->wrong += entry != s->expected[i] && entry != s->other;
	}
	s->reader_ns = thread_ns();
	return NULL;
}

static void *writer(void *argument)
{
	struct scene *s = argument;

	pthread_barrier_wait(&s->barrier);
	while (s->with_writer && !__atomic_load_n(&s->stop, __ATOMIC_RELAXED)) {
		const struct op *op = &s->writes->ops[s->stores++ % s->writes->op_count];

		write_begin(s);
		s->engine->store(s->map, op->first, op->last, op->entry);
		any_end(s);
	}
	return NULL;
}

static void run_scene(struct scene *s, unsigned long milliseconds, bool with_writer)
{
	pthread_t reads, writes;
	double until;

	s->stop = false;
	s->with_writer = with_writer;
	s->loads = s->stores = 0;
	pthread_barrier_init(&s->barrier, NULL, 3);
	if (pthread_create(&reads, NULL, reader, s) || pthread_create(&writes, NULL, writer, s))
		no_memory();
	pthread_barrier_wait(&s->barrier);
	for (until = now_ns() + (double)milliseconds * 1e6; now_ns() < until;)
		nanosleep(&(struct timespec){.tv_nsec = 5000000}, NULL);
	__atomic_store_n(&s->stop, true, __ATOMIC_RELAXED);
	pthread_join(reads, NULL);
	pthread_join(writes, NULL);
	pthread_barrier_destroy(&s->barrier);
	if (s->wrong) {
		fflush(stdout);
		fprintf(stderr, "bench: %s: %lu loads gave what their index never held\n",
		        guard_names[s->guard], s->wrong);
		exit(1);
	}
}

static double each(unsigned long milliseconds, unsigned long count)
{
	return (double)milliseconds * 1e6 / (double)(count ? count : 1);
}

/*
 * Who waits for a lock does not run, so of locks what passes counts; a reader in
 * RCU mode waits for nobody, and loses only what the writer costs it.
 */
static double load_ns(const struct scene *s, unsigned long milliseconds)
{
	return s->guard == GUARD_RCU ? s->reader_ns / (double)s->loads : each(milliseconds, s->loads);
}

static void measure_scene(struct readers_outcome *outcome, struct scene *s, unsigned long round,
                          unsigned long milliseconds)
{
	double alone;

	run_scene(s, milliseconds, false);
	outcome->alone[s->guard][round] = alone = load_ns(s, milliseconds);
	run_scene(s, milliseconds, true);
	outcome->beside[s->guard][round] = load_ns(s, milliseconds);
	outcome->write[s->guard][round] = each(milliseconds, s->stores);
	outcome->kept[s->guard][round] = 100 * alone / outcome->beside[s->guard][round];
}

static void prepare_scene(struct scene *s, enum readers_guard guard, const struct work *keys,
                          const struct work *writes)
{
	struct work build = *keys;

	memset(s, 0, sizeof(*s));
	s->engine = guard == GUARD_RCU ? &engine_maple : &engine_rb;
	s->guard = guard;
	s->map = s->engine->make(guard == GUARD_RCU ? MODE_RCU : MODE_PLAIN, MEMORY_FAST);
	s->keys = keys;
	s->writes = writes;
	s->other = writes->ops[0].entry;
	pthread_mutex_init(&s->mutex, NULL);
	pthread_rwlock_init(&s->rwlock, NULL);
	build.ops = build.shuffled;
	build.op_count = build.count;
	s->engine->run[LOOP_APPLY](s->map, &build);
	s->expected = grab(keys->key_count * sizeof(*s->expected));
	for (unsigned long i = 0; i < keys->key_count; i++)
		s->expected[i] = s->engine->load(s->map, keys->keys[i]);
}

static void end_scene(struct scene *s)
{
	s->engine->destroy(s->map);
	free(s->expected);
}

/* The same work for both threads: load-random's keys, and split-heal's stores, all with one other entry. */
static void prepare_work(struct work *work, const char *name, unsigned long count, unsigned long seed)
{
	struct layout layout;

	layout_make(&layout, SHAPE_SPACE, count, seed);
	work_begin(work, &layout);
	workload_named(name)->prepare(work, &layout);
	for (unsigned long i = 0; i < work->op_count; i += 2)
		work->ops[i].entry = work->ops[0].entry;
	layout_free(&layout);
}

void measure_readers(struct readers_outcome *outcome, const struct settings *settings, unsigned long count,
                     unsigned long milliseconds)
{
	struct scene scenes[GUARD_COUNT];
	struct work keys, writes;

	outcome->count = count;
	outcome->rounds = settings->rounds;
	prepare_work(&keys, "load-random", count, settings->seed);
	prepare_work(&writes, "split-heal", count, settings->seed);
	for (int g = 0; g < GUARD_COUNT; g++)
		prepare_scene(&scenes[g], (enum readers_guard)g, &keys, &writes);
	for (unsigned long r = 0; r < settings->rounds; r++) {
		for (int g = 0; g < GUARD_COUNT; g++) {
			measure_scene(outcome, &scenes[g], r, milliseconds);
		}
	}
	for (int g = 0; g < GUARD_COUNT; g++)
		end_scene(&scenes[g]);
	work_free(&keys);
	work_free(&writes);
}
