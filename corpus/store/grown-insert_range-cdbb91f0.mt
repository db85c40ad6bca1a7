# Found by fuzzing: 399 features more than the seeds before it reach.
tree plain
tree alloc
tree rcu
tree alloc rcu
store 10 A (fail 1)
load 48
store_range 300 309 NULL
insert_range 35 36 P @1
load_batch 10 1513832218746297418 1 (fail 1)
