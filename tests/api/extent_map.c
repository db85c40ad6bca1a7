/* SPDX-License-Identifier: MIT */
/*
 * extent_map.c - code for the Linux API compiles and does what it says: where
 * the blocks of a file lie on a disk, on a tree that the caller's mutex protects.
 */
#include "kernel.h"

/* The last block that a file may have: above it there is always a hole. */
#define FILE_LAST ((unsigned long)LONG_MAX)

struct extent {
	unsigned long first, last; /* blocks of the file */
	unsigned long disk;        /* where the first one lies */
};

struct extent_map {
	struct maple_tree mt;
	struct mutex lock;
};

static void extent_map_init(struct extent_map *map)
{
	mutex_init(&map->lock);
	mt_init_flags(&map->mt, MT_FLAGS_LOCK_EXTERN);
	mt_set_external_lock(&map->mt, &map->lock);
}

static struct extent *extent_new(unsigned long first, unsigned long last, unsigned long disk)
{
	struct extent *extent = kzalloc(sizeof(*extent), GFP_KERNEL);

	if (!extent)
		return NULL;
	extent->first = first;
	extent->last = last;
	extent->disk = disk;
	return extent;
}

/* Let no extent lie on both sides of the border before block `at`. */
static int extent_split(struct extent_map *map, unsigned long at)
{
	MA_STATE(mas, &map->mt, at, at);
	struct extent *extent = mas_walk(&mas), *tail;
	int err;

	if (!extent || extent->first == at)
		return 0;
	tail = extent_new(at, extent->last, extent->disk + (at - extent->first));
	if (!tail)
		return -ENOMEM;
	mas_set_range(&mas, at, extent->last);
	err = mas_preallocate(&mas, tail, GFP_KERNEL);
	if (err) {
		kfree(tail);
		return err;
	}
	extent->last = at - 1;
	mas_store_prealloc(&mas, tail);
	return 0;
}

/* Put `new` (or a hole) in the place of all that lies there. */
static int extent_overwrite(struct extent_map *map, unsigned long first, unsigned long last,
                            struct extent *new)
{
	MA_STATE(mas, &map->mt, first, last);
	struct extent *old;
	int err;

	err = extent_split(map, first);
	if (!err && last < FILE_LAST)
		err = extent_split(map, last + 1);
	if (!err)
		err = mas_preallocate(&mas, new, GFP_KERNEL);
	if (err)
		return err;
	mas_for_each (&mas, old, last)
		kfree(old);
	mas_set_range(&mas, first, last);
	mas_store_prealloc(&mas, new);
	return 0;
}

/* Two neighbours that are neighbours on the disk too become one. */
static void extent_merge(struct ma_state *mas, struct extent *left, struct extent *right)
{
	if (!left || !right || left->last + 1 != right->first ||
	    left->disk + (right->first - left->first) != right->disk)
		return;
	mas_set_range(mas, left->first, right->last);
	if (mas_store_gfp(mas, left, GFP_KERNEL))
		return;
	left->last = right->last;
	kfree(right);
}

static void extent_merge_around(struct extent_map *map, unsigned long block)
{
	MA_STATE(mas, &map->mt, block, block);
	struct extent *extent = mas_walk(&mas);

	extent_merge(&mas, extent, mas_next(&mas, FILE_LAST));
	mas_set(&mas, block);
	extent = mas_walk(&mas);
	extent_merge(&mas, mas_prev(&mas, 0), extent);
}

static int extent_map_write(struct extent_map *map, unsigned long first, unsigned long last,
                            unsigned long disk)
{
	struct extent *extent = extent_new(first, last, disk);
	int err;

	if (!extent)
		return -ENOMEM;
	mutex_lock(&map->lock);
	err = extent_overwrite(map, first, last, extent);
	if (!err)
		extent_merge_around(map, first);
	mutex_unlock(&map->lock);
	if (err)
		kfree(extent);
	return err;
}

/* Only where there is nothing yet. */
static int extent_map_insert(struct extent_map *map, unsigned long first, unsigned long last,
                             unsigned long disk)
{
	struct extent *extent = extent_new(first, last, disk);
	int err;

	if (!extent)
		return -ENOMEM;
	mutex_lock(&map->lock);
	err = mtree_insert_range(&map->mt, first, last, extent, GFP_KERNEL);
	if (!err)
		extent_merge_around(map, first);
	mutex_unlock(&map->lock);
	if (err)
		kfree(extent);
	return err;
}

static int extent_map_punch(struct extent_map *map, unsigned long first, unsigned long last)
{
	int err;

	mutex_lock(&map->lock);
	err = extent_overwrite(map, first, last, NULL);
	mutex_unlock(&map->lock);
	return err;
}

static int extent_map_truncate(struct extent_map *map, unsigned long blocks)
{
	return extent_map_punch(map, blocks, FILE_LAST);
}

/* The place of a block on the disk, or an error. */
static long extent_map_lookup(struct extent_map *map, unsigned long block)
{
	struct extent *extent;
	long disk = -ENOENT;

	mutex_lock(&map->lock);
	extent = mtree_load(&map->mt, block);
	if (extent)
		disk = (long)(extent->disk + (block - extent->first));
	mutex_unlock(&map->lock);
	return disk;
}

/* The first block at or after `block` that is a hole. */
static unsigned long extent_map_seek_hole(struct extent_map *map, unsigned long block)
{
	MA_STATE(mas, &map->mt, block, block);

	mutex_lock(&map->lock);
	if (mas_walk(&mas))
		while (mas_next_range(&mas, ULONG_MAX))
			continue;
	mutex_unlock(&map->lock);
	return mas.index > block ? mas.index : block;
}

/* ... that is none. */
static int extent_map_seek_data(struct extent_map *map, unsigned long block, unsigned long *found)
{
	MA_STATE(mas, &map->mt, block, block);
	struct extent *extent;

	mutex_lock(&map->lock);
	extent = mas_find(&mas, FILE_LAST);
	mutex_unlock(&map->lock);
	if (!extent)
		return -ENXIO;
	*found = mas.index > block ? mas.index : block;
	return 0;
}

/* Blocks that the file has between two of its blocks. */
static unsigned long extent_map_count(struct extent_map *map, unsigned long first, unsigned long last)
{
	MA_STATE(mas, &map->mt, first, first);
	unsigned long blocks = 0, from, to;
	struct extent *extent;

	mutex_lock(&map->lock);
	mas_for_each (&mas, extent, last) {
		from = mas.index > first ? mas.index : first;
		to = mas.last < last ? mas.last : last;
		blocks += to - from + 1;
	}
	mutex_unlock(&map->lock);
	return blocks;
}

/* The extents from the end of the file, the last one first; how many there are. */
static unsigned int extent_map_tail(struct extent_map *map, struct extent *copy, unsigned int room)
{
	MA_STATE(mas, &map->mt, FILE_LAST, FILE_LAST);
	unsigned int count = 0;
	struct extent *extent;

	mutex_lock(&map->lock);
	mas_for_each_rev (&mas, extent, 0) {
		if (count < room)
			copy[count] = *extent;
		count++;
	}
	mutex_unlock(&map->lock);
	return count;
}

static void extent_map_destroy(struct extent_map *map)
{
	MA_STATE(mas, &map->mt, 0, 0);
	struct extent *extent;

	mutex_lock(&map->lock);
	mas_for_each (&mas, extent, ULONG_MAX)
		kfree(extent);
	__mt_destroy(&map->mt);
	mutex_unlock(&map->lock);
}

/* ---- The test: against an array of blocks -------------------------------- */

#include "../check.h"

enum { BLOCKS = 300, STEPS = 4000 };

static struct extent_map map;
static unsigned long model[BLOCKS]; /* the place on the disk; 0: a hole */
static unsigned long out_of_memory;

static void begin(void)
{
	kernel_random_state = 0;
	memset(model, 0, sizeof(model));
	mt_set_default_allocator(&kernel_nodes);
	extent_map_init(&map);
}

static void end(void)
{
	extent_map_destroy(&map);
	CHECK(mtree_empty(&map.mt));
	CHECK_SAME(kernel_memory.live, 0);
}

static bool model_vacant(unsigned long first, unsigned long last)
{
	for (unsigned long i = first; i <= last; i++)
		if (model[i])
			return false;
	return true;
}

static void model_write(unsigned long first, unsigned long last, unsigned long disk)
{
	for (unsigned long i = first; i <= last; i++)
		model[i] = disk ? disk + (i - first) : 0;
}

/* The next block that is a hole, or that is none. */
static unsigned long model_seek(unsigned long block, bool hole)
{
	while (block < BLOCKS && !model[block] != hole)
		block++;
	return block;
}

/* Does an extent begin here? Neighbours on the disk may be one extent, unless memory was short when they met.
 */
static bool model_begins(unsigned long block)
{
	return model[block] && (!block || model[block - 1] + 1 != model[block]);
}

static unsigned long model_extents(void)
{
	unsigned long count = 0;

	for (unsigned long i = 0; i < BLOCKS; i++)
		count += model_begins(i);
	return count;
}

static void compare_seeks(void)
{
	for (unsigned long i = 0; i < BLOCKS; i++) {
		unsigned long data = model_seek(i, false), found = BLOCKS;

		CHECK_SAME(extent_map_lookup(&map, i), model[i] ? (long)model[i] : -ENOENT);
		CHECK_SAME(extent_map_seek_hole(&map, i), model_seek(i, true));
		CHECK_SAME(extent_map_seek_data(&map, i, &found), data < BLOCKS ? 0 : -ENXIO);
		CHECK_SAME(found, data);
	}
}

static void compare_counts(void)
{
	unsigned long first = random_below(BLOCKS), last = first + random_below(BLOCKS - first), count = 0;

	for (unsigned long i = first; i <= last; i++)
		count += model[i] != 0;
	CHECK_SAME(extent_map_count(&map, first, last), count);
}

/* From the end to the beginning, each extent says what the blocks say. */
static void compare_tail(bool merged)
{
	static struct extent extent[BLOCKS];
	unsigned int count = extent_map_tail(&map, extent, BLOCKS);
	unsigned long blocks = 0, before = BLOCKS;

	CHECK(merged ? count == model_extents() : count >= model_extents());
	for (unsigned int i = 0; i < count; i++) {
		CHECK(extent[i].first <= extent[i].last && extent[i].last < before);
		before = extent[i].first;
		blocks += extent[i].last - extent[i].first + 1;
		CHECK_SAME(model[extent[i].first], extent[i].disk);
		CHECK_SAME(model[extent[i].last], extent[i].disk + (extent[i].last - extent[i].first));
	}
	CHECK_SAME(extent_map_count(&map, 0, FILE_LAST), blocks);
}

static void try_write(unsigned long first, unsigned long last)
{
	/* Often where the block before lies, so that extents meet. */
	unsigned long disk = first && model[first - 1] && random_below(2) ? model[first - 1] + 1
	                                                                  : 1000 + random_below(100000);
	bool insert = random_below(2), vacant = model_vacant(first, last);
	int err = insert ? extent_map_insert(&map, first, last, disk)
	                 : extent_map_write(&map, first, last, disk);

	out_of_memory += err == -ENOMEM;
	if (err == -ENOMEM)
		return;
	CHECK_SAME(err, insert && !vacant ? -EEXIST : 0);
	if (!err)
		model_write(first, last, disk);
}

static void try_hole(unsigned long first, unsigned long last)
{
	bool truncate = random_below(30) == 0;
	int err = truncate ? extent_map_truncate(&map, first) : extent_map_punch(&map, first, last);

	out_of_memory += err == -ENOMEM;
	if (err == -ENOMEM)
		return;
	CHECK_SAME(err, 0);
	model_write(first, truncate ? BLOCKS - 1 : last, 0);
}

static void blocks_do_as_an_array(void)
{
	begin();
	for (unsigned int i = 0; i < STEPS; i++) {
		unsigned long first = random_below(BLOCKS), most = BLOCKS - first < 24 ? BLOCKS - first : 24;
		unsigned long last = first + random_below(most);

		kernel_memory.refuse_each = i < STEPS / 2 ? 0 : 5;
		if (random_below(3))
			try_write(first, last);
		else
			try_hole(first, last);
		compare_counts();
		if (i % 16 == 0) {
			compare_seeks();
			compare_tail(false);
			CHECK(mt_validate(&map.mt, NULL, 0));
		}
	}
	kernel_memory.refuse_each = 0;
	CHECK(out_of_memory > 10);
	end();
}

static void neighbours_merge(void)
{
	begin();
	CHECK_SAME(extent_map_insert(&map, 0, 9, 100), 0);
	CHECK_SAME(extent_map_insert(&map, 20, 29, 120), 0);
	CHECK_SAME(extent_map_insert(&map, 9, 10, 109), -EEXIST);
	model_write(0, 9, 100);
	model_write(20, 29, 120);
	compare_tail(true);
	CHECK_SAME(extent_map_write(&map, 10, 19, 110), 0);
	model_write(10, 19, 110);
	CHECK_SAME(model_extents(), 1);
	compare_tail(true);
	compare_seeks();
	CHECK_SAME(extent_map_punch(&map, 15, 15), 0);
	CHECK_SAME(extent_map_write(&map, 0, 0, 7), 0);
	model_write(15, 15, 0);
	model_write(0, 0, 7);
	CHECK_SAME(model_extents(), 3);
	compare_tail(true);
	compare_seeks();
	end();
}

static void truncate_empties(void)
{
	begin();
	CHECK_SAME(extent_map_write(&map, 0, 0, 5), 0);
	CHECK_SAME(extent_map_seek_hole(&map, 0), 1);
	CHECK_SAME(extent_map_write(&map, 5, FILE_LAST, 50), 0);
	CHECK_SAME(extent_map_seek_hole(&map, 7), FILE_LAST + 1);
	CHECK_SAME(extent_map_truncate(&map, 10), 0);
	CHECK_SAME(extent_map_lookup(&map, 9), 54);
	CHECK_SAME(extent_map_lookup(&map, 10), -ENOENT);
	CHECK_SAME(extent_map_count(&map, 0, FILE_LAST), 6);
	CHECK_SAME(extent_map_truncate(&map, 0), 0);
	CHECK_SAME(kernel_memory.live, 0);
	CHECK_SAME(extent_map_seek_hole(&map, 7), 7);
	end();
}

int main(void)
{
	static const struct promise promises[] = {
	        {"extents that meet on the disk are one, and a hole parts them", neighbours_merge},
	        {"a truncated file keeps what is below its end, and no memory for the rest",
	         truncate_empties},
	        {"a map does as an array of blocks", blocks_do_as_an_array},
	};

	return CHECK_PROMISES(promises);
}
