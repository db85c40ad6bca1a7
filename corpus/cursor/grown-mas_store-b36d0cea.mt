# Found by fuzzing: 1263 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
mas_find_range 62
mas_walk
drain 4418948662 37
fill_wide 46 7 7 L
fill_wide 46 4 7 L
mas_store D
alloc_range 5 21 30 B
destroy
fill_wide 21 65 39 Y
mas_walk
next 37 MAX-2 @1
punch MAX-3 5 21 @1
punch 55 7 13 @1
next 37 MAX-2 @1
punch MAX-3 5 21 @1
punch 7 5 22 @1
for_each 15 MAX
insert 63 F
fill_wide 46 7 7 L
empty_area 5 0 MAX
mas_set_range 2499 2000
erase 10
mas_store A
mas_store A
mas_store_gfp A (fail 1)
mas_store_gfp A
mas_walk
fill 10 10 7 B
punch 55 7 13 @1
for_each 0 MAX
insert 63 e209
fill_wide 46 7 7 L
fill_wide 3480 8 35 D @3
mas_reserve 2 @3
dup 2 @3
dup 1
punch 7 5 22 @1
mas_store A
mas_store A
fill 10 10 7 B
mas_set_range 41 42
empty_area_rev 5 0 MAX
empty_area 8 50 MAX-3 @1
fill_wide 3 12 51 X (fail 2)
insert_range 64 64 Q
fill MAX 8 9 L @1
mas_store_gfp A (fail 1)
mas_store_gfp A
empty_area_rev 1 2 62
drain 62 23
insert_range 30 89 R9
store_range 10 20 A
mas_insert_prealloc B
alloc_rrange 1 29 42 P
punch 7 5 22 @1
empty_area 8 50 MAX-3 @1
punch 55 7 13 @1
punch 7 5 22 @1
mas_walk
empty_area 5 0 MAX
mas_set_range 2499 2000
erase 10
load 65
alloc_cyclic 0 15 T
mas_set_range 3579635 3579636
fill 10 10 7 B
empty_area 8 50 MAX-3 @1
fill MAX 8 22 L @1
for_each 0 MAX
mas_move_range 0 0
mas_store A
store_range 10 20 A
fill 10 10 7 B
fill_wide 9 6 64 H @3 (fail 4)
mas_set_range 41 42
empty_area_rev 5 0 MAX
empty_area 8 50 MAX-3 @1
empty_area 61 98 MAX @3
mas_destroy
mas_move_range 0 0
mas_store A
fill MAX 8 22 L @1
for_each 0 MAX
dup 3 @2
destroy
clear_rcu
fill 46 4 7 L
destroy
clear_rcu
mas_insert_prealloc B
store_range 10 20 A
alloc_range 7 43 4418948662 NULL
fill 46 4 7 L
destroy
mas_insert_prealloc B
alloc_rrange 1 29 42 P
punch 7 5 22 @1
empty_area 8 50 MAX-3 @1
mas_destroy
mas_next 0
alloc_range 1 0 36 ZERO
mas_prev_range 0
mas_insert_prealloc ZERO
fill_wide MAX 44 29 E
mas_insert_prealloc N
punch 55 7 13 @1
punch 7 5 22 @1
empty_area 8 50 MAX-3 @1
alloc_rrange 1 29 42 P
punch 7 5 22 @1
load 46
set_rcu
empty_area 8 50 MAX-3 @1
fill MAX 8 22 L @1
mas_insert_prealloc B
dup 1
mas_store U
mas_preallocate Q
mas_destroy
alloc_rrange 1 29 42 P
punch 7 5 22 @1
empty_area 8 50 MAX-3 @1
find 1 29
alloc_range 6 0 1 W (fail 5)
find 1 29
alloc_range 6 0 1 W (fail 5)
mas_set 65
prev 71088353364937628 51
empty_area_rev 3 1 62
mas_insert_prealloc X
insert_range 4096 4102 ZERO (fail 4)
load 46
set_rcu
mas_find_range_rev 3480 @3
mas_find_range 1841
mas_destroy
dup 1
mas_store U
mas_insert_prealloc B
mas_preallocate X @3
mas_destroy
set_rcu
empty_area 23 64 64
mas_destroy
mas_insert_prealloc X (fail 1)
fill_wide 1076 934418065775077887 60 V
mas_pause
mas_find_rev 0
clear_rcu
destroy
mas_pause
mas_find_rev 0
store_range 20 26 D @3
mas_next 1
mas_expected_entries 44
mas_prev 1841
alloc_range 35184372088814 3488 35184372089083 W @3
mas_destroy @3
fill_wide 368 9164 45 S @3
mas_move_range 18 46
set_rcu
mas_pause
mas_walk @3
set_cyclic MAX
load 931
clear_rcu
destroy
destroy
destroy
store_range 3234 3240 P (fail 10)
store 0 S
alloc_range 2 16 3 X
mas_insert_prealloc ZERO
mas_next 45
load 52
load MAX-2
store_range 435 437 K @3
store_range 10 20 A
mas_set_range 10 20
store 0 S
store_range 10 20 A
mas_set_range 10 20
dup 0 @2
punch MAX-1 4 4
punch 16777215 37 19
destroy
load 2
mas_reset
mas_next 20
mas_find_range_rev 46 @3
mas_store e89 @3
mas_reserve 29 @3
fill_wide 34 8 50 E
mas_preallocate U @3
mas_store_gfp J
store_range 1 11 NULL @1
destroy
alloc_cyclic 0 2 C
mas_reserve 2053
drain_rev 40 31
set_rcu
mas_reset
mas_next 20
mas_move_range 0 0
mas_move_range 0 0
mas_store B
destroy
destroy (fail 125)
set_rcu
load 1107
mas_destroy
mas_store_prealloc D @3
mas_prev 1 @3
mas_prev 1025 @3
mas_alloc_cyclic 86 226106635275279615 K
mas_store B
store_range 1 495 P @3
mas_alloc_cyclic 1 85 A @3
destroy
destroy (fail 125)
find 23 144115188075855871
mas_prev 4418948662
mas_prev 4418948662
mas_store B
mas_find_range MAX
empty_area 1 0 494
mas_expected_entries 2 @3
alloc_range 4418948661 111 MAX ZERO
find 23 144115188075855871
mas_erase
clear_rcu (fail 9)
mas_erase
clear_rcu (fail 9)
find 50 6343605617
mas_store B
mas_store A
fill_wide 3440 2 55 H
empty_area 6 55 3481
mas_next_range 3 @3
load 13
mas_erase @3
mas_store_gfp A (fail 1)
mas_find_range_rev 989 @2
mas_store_gfp A
find 50 6343605617
fill_wide 35184372088831 7 47 e185 @3
mas_find_range 1784
mas_store B
mas_store A
mas_store_gfp A (fail 1)
mas_walk
dup 3
prev 4004 50
load 35184372089082 @2
mas_reserve 41 @2
