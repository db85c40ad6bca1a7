# Found by fuzzing: 1031 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
punch 1202 128 47
set_rcu
drain 63 60
for_each 0 2 @3
for_each 0 2
load 36 @2
find 60 2006 @3
alloc_rrange 5 37 42 NULL
set_rcu
set_rcu
alloc_rrange 2 3 4050 H
clear_rcu
clear_rcu
set_rcu
clear_rcu
fill 0 3 4 B
set_rcu (fail 1)
clear_rcu
clear_rcu
set_rcu
clear_rcu
fill 0 3 4 B
load_batch 60 3 10
erase 1500
set_rcu
load_batch 60 3 10
clear_rcu
fill 0 3 4 B
empty_area 38 60 1459
load_batch 61 6 1
set_rcu
clear_rcu
store_range 50 100 C
store_range 20 200 R2
clear_rcu
fill 0 3 4 B
empty_area 38 60 1459
set_rcu
store_range 50 100 C
load_batch 61 6 1
erase 1500
clear_rcu
set_rcu
set_rcu
store_range 50 100 C
erase 1500
clear_rcu
store_range 50 100 C
store_range 20 200 R2
fill 0 2 15 D
clear_rcu
store_range 50 100 C
store_range 20 200 R2
fill 0 2 15 D
find 5297 MAX
store_range 61 68 ZERO
find 5297 MAX
store_range 61 68 ZERO
alloc_range 5 60 1943 e194
alloc_range 5 60 1943 e194
set_rcu
set_rcu
prev MAX 7 @2
insert_range 129 129 V
prev MAX 7 @2
dup 1
alloc_rrange 6 665 1943 Q
drain_rev 61 33
load 20
store_range 0 MAX E
dup 1
alloc_rrange 6 665 1943 Q
drain_rev 61 33
load 20
store_range 0 MAX E
clear_rcu
clear_rcu
clear_rcu
set_rcu
drain 0 24
store_range 0 MAX E
clear_rcu
set_rcu
clear_rcu
punch 1125899906842623 7 21
clear_rcu
store_range 20 200 R2
empty_area 7 659279095 17179869183
fill 0 2 15 D
set_rcu
drain 0 14
store_range 0 MAX E
clear_rcu
punch 1125899906842623 7 21
clear_rcu
store_range 20 200 R2
empty_area 7 659279095 17179869183
fill 0 2 15 D
prev MAX 7 @2
dup 1
set_rcu
drain 0 14
set_rcu
prev MAX 7 @2
mas_alloc_cyclic 1 54 B
dup 1
store_range 0 MAX E
clear_rcu
store_range 38 99 E
clear_rcu
set_rcu
dup 1
drain 0 14
set_rcu
drain 0 14
mas_alloc_cyclic 1 54 B
dup 1
store_range 0 MAX E
clear_rcu
clear_rcu
set_rcu
drain 0 14
mas_alloc_cyclic 0 2 M
load 3
store_range 0 MAX E
drain 0 6 @1 (fail 1)
store_range 50 400 B @1
