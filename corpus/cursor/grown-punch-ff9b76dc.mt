# Found by fuzzing: 690 features more than the seeds before it reach.
tree alloc extern
tree alloc extern
tree alloc extern
tree alloc extern
mas_find 31
mas_pause
punch 6 258128 52
punch 6 258128 52
fill_wide 2 8 55 F
prev MAX 386
mas_find 31
mas_find 31
fill_wide 1000 501 20 A
mas_set_range 10 30
for_each 1 3
mas_set MAX
mas_pause
mas_destroy
fill_wide 5 128 53 ZERO
fill_wide 1000 500 20 A
mas_find 31
mas_move_range 31 34
punch 32 3 44
mas_nomem
mas_store A (fail 1)
mas_nomem (fail 1)
mas_move_range 31 34
mas_destroy
mas_insert_prealloc I
mas_set_range 1499 1000
punch 32 3 44
drain 31 62 @1
mas_prev 16691343209541215
fill_wide 1000 500 20 A
mas_move_range 31 34
drain_rev MAX 52
mas_walk
mas_pause
mas_set_range 1499 1000
punch 6 258128 52
punch 32 3 44
load_batch 32 1 21 @2
mas_store A
empty_area 5 0 MAX
mas_set_range 2499 2000
mas_store A
mas_find_range 4628991
drain 31 62 @1
punch 6 258128 52
empty_area 5 0 MAX
punch 6 258128 52
mas_next 20
mas_set 2100
erase 10
punch 60 6 5
mas_prev 16691343209541215
empty_area_rev 8 0 MAX
drain 1746 26 (fail 4)
dup 1
mas_destroy
mas_alloc_cyclic 51836641164712423 3535889291682204828 A
punch 6 258128 52
punch 6 258128 52
drain 31 62 @1
mas_prev 16691343209541215
load_batch 32 1 21 @2
find 3195 16873194508623 @2
mas_alloc_cyclic 0 16691343209541214 J
fill_wide 1000 500 20 A
destroy @2
punch 6 258128 52
punch 6 258128 52
mas_set_range 10 30
destroy
fill 51836641164712422 51836641164710677 3 N
punch 1746 8 53
fill_wide 1000 500 20 A
load_batch 4294967295 3 8
mas_move_range 31 34
mas_pause
mas_store A (fail 1)
punch 6 258128 52
punch 6 258128 52
punch 6 6 52
mas_set_range 10 30
find 3195 16873194508623 @2
mas_alloc_cyclic 0 16691343209541214 J
destroy @2
punch 32 3 44
mas_set 6100
destroy
mas_store A
mas_destroy
mas_store_gfp M @3
fill_wide 5 128 53 ZERO
mas_destroy
mas_insert_prealloc I
mas_set 1100
drain_rev MAX 52
load_batch 52 5 4
punch 6 258128 52
punch 6 258128 52
empty_area 5 0 MAX
mas_store_prealloc Y @2
load_batch 18 2 1
load_batch 32 1 21 @2
drain 31 62 @1
mas_nomem
mas_nomem
mas_store A
alloc_cyclic 32 3076 R1 @2
mas_set_range 2499 2000
empty_area_rev 2 16 34359738367
fill_wide 5 128 53 ZERO
mas_destroy
mas_insert_prealloc I
drain_rev MAX 52
load_batch 52 5 4
store 51836641164712423 R12 @3
mas_alloc_cyclic 29 45 Z
mas_store_prealloc Y @2
load_batch 18 2 1
alloc_cyclic 32 3076 R1 @2
fill_wide 100 10 60 A
mas_nomem (fail 1)
mas_set_range 10 30
mas_set_range 10 30
mas_store_gfp M @3
destroy
mas_pause
mas_alloc_cyclic 29 45 Z
mas_move_range 11 13
mas_store A (fail 1)
mas_nomem (fail 1)
mas_set_range 10 30
mas_store A (fail 1)
punch 6 258128 52
punch 6 258128 52
mas_find_rev 10
destroy @2
fill_wide 100 2 40 B
mas_next 1500
mas_prev 16691343209541215
mas_find MAX
mas_set 2100
mas_prev 0
store_range 0 MAX NULL
mas_nomem (fail 1)
alloc_range 0 11 66 C @1
find 3871 MAX
mas_set_range 10 30
destroy
drain 56 78 @2 (fail 3)
drain_rev 3783391670860737 16 @2 (fail 12)
mas_next 33
load_batch 34 MAX-1 24
destroy @2
drain 56 78 @2 (fail 3)
drain_rev 3783391670860737 16 @2 (fail 12)
load_batch 34 MAX-1 24
alloc_cyclic 17 25 T @2 (fail 1)
mas_prev 0
mas_prev_range MAX
mas_destroy
punch 6 258128 52
fill 2011 2 27 K @2
mas_destroy
mas_expected_entries 22 @3
drain 31 62 @1
mas_prev 16691343209541215
load_batch 32 1 21 @2
fill_wide 1000 500 20 A
mas_move_range 31 34
punch 32 3 44
mas_destroy
mas_store_gfp NULL
mas_alloc_cyclic 2138 32768 X
punch 6 258128 52
find 3195 16873194508623 @2
drain 57 39 @2
punch 32 2 18 @1
mas_set 983120594
mas_set_range 10 30
punch 6 258128 52
punch 24 1 14
alloc_range 52035720 13 27 ZERO
next 2147483645 2147483652
store 12102 O
mas_alloc_cyclic 0 16691343209541214 J
fill_wide 1000 500 20 A
destroy @2
punch 6 258128 52
mas_find_range 2999
mas_set 2100
mas_find_range MAX
mas_nomem @2
drain_rev 18 8 @1
mas_init 2 0 @2
mas_set 2100
mas_next 3000
mas_store A (fail 1)
fill 0 3 51 E
mas_next MAX
find 3195 16873194508623 @2
mas_alloc_cyclic 0 16691343209541214 J
destroy @2
mas_store A (fail 1)
mas_set_range 10 30
destroy
mas_store A (fail 1)
mas_store_prealloc ZERO @2
alloc_range 4 32 32 J @2
insert_range 12105 12105 E
store_range 12106 12110 T (fail 15)
alloc_cyclic 17 25 T @2 (fail 1)
mas_find_range_rev 24 @2
mas_nomem (fail 1)
punch 6 258128 52
destroy
mas_store A (fail 1)
mas_next_range 2
mas_set 6100
mas_set 1100
mas_store_prealloc Y @2
punch 132 7 22 @1
erase 6 @1
drain 57 39 @2
load_batch 18 2 1
mas_set_range 3499 3000
mas_store A (fail 1)
mas_set_range 10 30
destroy @2
mas_set_range 10 30
mas_nomem (fail 1)
punch 6 258128 52
mas_set_range 10 30
destroy
mas_walk
punch 32 2 18 @1
alloc_cyclic 32 3076 R1 @2
mas_alloc_cyclic 29 45 Z
mas_store_prealloc Y @2
load_batch 18 2 1
mas_set_range 10 30
destroy
destroy
mas_store A (fail 1)
mas_store A (fail 1)
mas_set_range 10 30
destroy
mas_set_range 10 30
alloc_cyclic 32 3076 R1 @2
mas_nomem @2
destroy
mas_store A (fail 1)
mas_store A (fail 1)
mas_nomem (fail 1)
drain_rev 18 8 @1
destroy
punch 6 258128 52
