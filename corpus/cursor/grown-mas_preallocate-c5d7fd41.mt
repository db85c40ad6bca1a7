# Found by fuzzing: 904 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
alloc_range 5 17 2305843009213693959 K (fail 3)
empty_area_rev 2 16 34359738367
mas_set_range 34338408897 34338408898
empty_area_rev 482 34338407088 68698145439
mas_pause
mas_set_range 10 20
mas_set_range 10 20
mas_set_range 10 20
mas_set_range 10 20
mas_set_range 10 20
fill_wide 2 8 55 F
mas_set_range 68676815476 68676815957
mas_store_gfp B
mas_find_rev 0
fill 34338408414 5 41 E
erase 1300
mas_pause
mas_find_rev 1048575
mas_set_range 10 20
prev 18446739675663040511 386
destroy @3
for_each 1 3 @3
dup 3
fill 34338408405 6 61 NULL
destroy
mas_prev 34338416072
mas_set_range 10 20
mas_preallocate A (fail 1)
alloc_cyclic 23 45 O
mas_preallocate A
mas_next 2
mas_set_range 2499 8589936592
mas_set_range 2305843009213693953 2305843009213693959
mas_set_range 34338416072 34338416571
mas_find_range_rev 0
mas_init 3 31
alloc_rrange 5 0 2516 NULL
mas_walk
prev 1048575 35
find_after 10 MAX-1
mas_preallocate A
empty_area_rev 3 0 MAX-3 @1
empty_area_rev 1468 0 0 @3
mas_store_prealloc A
erase 25 @3
mas_walk
find 21 7
empty_area 3 0 3
alloc_range 3 140737488355329 MAX e222
erase 140737488355327
mas_expected_entries 22
set_rcu @3
mas_find_range MAX-3 @3
empty_area 5 0 34359738369 @2
mas_find_rev 1938
mas_find_rev 0
alloc_range 3 140737488355328 MAX e222
erase 2305843009213693959
mas_preallocate A (fail 1)
mas_set MAX
fill_wide 40 3 178 e170
mas_set 90
set_cyclic 54
mas_set_range 0 MAX @2
mas_preallocate NULL @2
mas_walk
mas_set_range 0 MAX @2
mas_store_gfp Y
mas_store A
mas_reset
empty_area_rev MAX-3 28 499 (fail 2)
mas_nomem
mas_expected_entries 9
alloc_range 6 10 2 C
mas_reserve 3
mas_alloc_cyclic 25 51 O @3 (fail 2)
mas_next MAX-1
mas_preallocate I @1
mas_init 1 8589934591
mas_walk
store_range 524299 524355 M @2
mas_reset
mas_preallocate NULL @2
store 19 S
mas_reset
mas_store A
mas_set_range 3499 3000
mas_store A
mas_pause
mas_set_range 10 20
mas_preallocate e226
mas_reserve 9
find_after 5 62 @1
store_range 10 20 A
mas_find_rev 19
store 19 S
mas_prev_range 140737488355327
punch 524299 7 64
load_batch 524670 8 5
mas_insert_prealloc NULL
set_rcu
punch 15 131071 13
mas_prev MAX
mas_next_range 0 @2
mas_set_range 10 20
mas_store_prealloc NULL @2
mas_find_range MAX
alloc_range 8 0 10 NULL
mas_erase
mas_set_range 10 20
mas_set_range 10 20
load 524671 @2
mas_next_range 53 (fail 2)
empty_area_rev 7 0 MAX-2
drain_rev 47251 16
mas_set_range 10 20
mas_nomem
erase MAX
store 72057594037927935 T
mas_find_range 57
mas_set_range 10 20
fill_wide 2 8 55 F
mas_set_range 10 20
prev MAX 386
for_each 1 3 @3
mas_set_range 10 20
mas_reset
erase 140737488355327
mas_expected_entries 22
fill_wide 40 3 58 e170
load MAX
mas_init 3 MAX
alloc_rrange 5 MAX-2 MAX P
mas_preallocate A (fail 1)
mas_walk
drain 18 11
mas_erase
mas_alloc_cyclic 51836641164712423 3535889291682204828 A
alloc_rrange 2 0 36028797018963968 T
empty_area 10 0 10
mas_store_gfp Y
mas_store A
alloc_cyclic 23 45 O
mas_preallocate A
mas_preallocate A
mas_store_prealloc A
mas_walk
mas_preallocate A (fail 1)
mas_set MAX
mas_reset
mas_reset
mas_set 90
erase 2
set_cyclic 123
mas_prev_range MAX
mas_set_range 10 20
mas_set_range 10 20
alloc_cyclic 23 45 O
mas_next 432
mas_preallocate A (fail 1)
destroy
mas_find_range MAX
mas_next_range 47 @2
mas_pause
find 9 MAX
mas_walk
mas_set_range 10 20
alloc_range 28 2 1301 G
mas_preallocate L
for_each 2517 MAX-1
fill 62 8 53 X
empty_area_rev MAX-3 28 499 (fail 2)
mas_set_range 10 20
mas_set_range 10 20
mas_erase
mas_preallocate A
mas_preallocate A
mas_preallocate A
mas_preallocate A (fail 1)
mas_nomem
alloc_cyclic 23 45 O
mas_reserve 3
mas_store A
mas_set_range 3499 3000
mas_prev 9
mas_destroy
next 60 432
alloc_range 4 17 46 T
store 2305843009213693959 N
mas_preallocate A
mas_init 0 123 @1
prev 14 11
mas_move_range 28 57
mas_preallocate A
mas_store_prealloc A
empty_area 6 324 339
alloc_cyclic 125176 140737488355326 E
mas_preallocate A
mas_store_prealloc A
mas_walk
mas_preallocate A (fail 1)
alloc_cyclic 23 45 O
load_batch 13 5 124564
mas_store_prealloc A
mas_walk
mas_preallocate A (fail 1)
mas_find_range MAX
mas_erase
mas_preallocate A
mas_preallocate A
mas_preallocate A (fail 1)
erase 5 @1
mas_find_range MAX
mas_erase
mas_preallocate A
mas_next 20
erase 10
mas_move_range 19 19
mas_pause
mas_preallocate A
mas_preallocate A
mas_preallocate A
mas_find_rev 19
mas_store_prealloc A
empty_area 6 324 339
mas_store_prealloc A
empty_area 6 324 339
load_batch 13 5 124564
mas_store_prealloc A
mas_walk
load_batch 13 5 124564
mas_preallocate A (fail 1)
erase 5 @1
mas_find_range MAX
mas_erase
mas_preallocate A
mas_preallocate A
erase 5 @1
mas_next 20
mas_next 20
erase 10
mas_move_range 19 19
mas_pause
destroy
mas_walk
erase 10
mas_move_range 19 19
mas_pause
mas_find_rev 19
mas_store_prealloc A
empty_area 6 324 339
mas_set_range 0 MAX @2
mas_preallocate NULL @2
mas_find_rev 19
load_batch 13 5 124564
erase 5 @1
