# Found by fuzzing: 530 features more than the seeds before it reach.
tree alloc rcu
tree alloc rcu
tree alloc rcu
tree alloc rcu
punch 31 1 39
mas_pause
prev 2636801428861 35
mas_prev_range 0
mas_set 2100
mas_walk
mas_pause
mas_walk
set_rcu (fail 10)
mas_reset
mas_init 3 5
mas_nomem
alloc_rrange 387666 54 59 NULL
set_cyclic 15
store 59 O
mas_set 2700
mas_walk
mas_pause
store_range 57 58 ZERO
mas_find_range MAX
mas_insert_prealloc e65
erase 65
mas_find_rev 5
alloc_range 6 0 MAX T
load 268435457
mas_find 2999
erase 2700
mas_find_range 51
drain 15 36
mas_alloc_cyclic 0 16385 U
set_rcu
for_each 16 8796093022208
next 0 59
mas_prev_range 0
mas_find_range 51
mas_walk
mas_pause
mas_find 3000
mas_set 2700
next 903 59
mas_prev_range 0
clear_rcu
mas_store O (fail 8)
mas_walk
mas_pause
mas_find_range 2999
mas_set 2700
mas_walk
mas_expected_entries 3
store_range 51 82 R1
store_range 61 8908961517 A
mas_reset
punch 57 4 56
mas_pause
mas_find_range 23
mas_set 2700
mas_walk
mas_pause
store_range 2 4 V
mas_reset
mas_next 2999
mas_set 2700
mas_walk
mas_pause
mas_next 2999
store_range 5 MAX W
punch 57 4 56
mas_set 2700
mas_walk
store_range 2 4 V
store_range 51 82 R1
store_range 61 8908961517 A
store_range 57 58 ZERO
mas_find_range MAX
mas_insert_prealloc e65
erase 4
mas_pause
mas_find_rev 5
alloc_range 6 0 MAX T
mas_next_range 2999
mas_set 2700
mas_walk
mas_reset
drain 32 39 @3 (fail 4)
store_range 54 173 O
mas_pause
mas_prev 61
mas_prev_range 0
mas_set_range 5 61
clear_rcu
load 268435457
mas_find_range 51
mas_next_range 3000
next 0 59
mas_prev_range 0
clear_rcu
mas_store O (fail 8)
mas_expected_entries 3
store_range 51 82 R1
store_range 61 8908961517 A
mas_reset
mas_set 2700
drain_rev 0 0 @1
load 0
load 640000
load 38
punch 57 4 56
store_range 2 4 V
mas_insert_prealloc e65
erase 5
mas_set 0
load 0 @1
alloc_range 6 0 MAX T
load 640000 @2
load 384000
load 1792
mas_reserve 19
mas_find_rev 55
mas_insert_prealloc P
mas_set_range 3000 640001
load MAX-255 @3
load 268435457
mas_find_range 51
mas_reset
load 1792
load MAX-255 @2
next 0 59
mas_find_rev 5
mas_walk
fill_wide 1000 500 3 A
drain 32 39 @3 (fail 4)
load 1792
load MAX-255 @3
load 1792
load 0
load 0
load 1792
load 691200
load 0
load 8755460940544 @1
load 1791 @3
load 8755460964608
load 0 @1
