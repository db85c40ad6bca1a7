# Every write, reserve and setting from ma_pause (K11-K14, K21-K24).
tree alloc
tree alloc rcu
# OTHER
fill_wide 1000 500 20 A
mas_set 1100
mas_walk
mas_pause
empty_area 5 0 MAX
mas_set 2100
mas_walk
mas_pause
empty_area_rev 5 0 MAX
mas_set 3100
mas_walk
mas_pause
mas_init 0 3000
mas_set 4100
mas_walk
mas_pause
mas_set 4000
mas_set 5100
mas_walk
mas_pause
mas_set_range 5000 5499
mas_set 6100
mas_walk
mas_pause
mas_move_range 6000 6499
mas_find_range MAX
mas_set 7100
mas_walk
mas_pause
mas_reset
mas_set 8100
mas_walk
mas_pause
mas_pause
mas_find_rev 0
mas_set 9100
mas_walk
mas_pause
mas_store B
mas_next MAX
mas_set 10100
mas_walk
mas_pause
mas_store_gfp C
mas_prev 0
mas_set 11100
mas_walk
mas_pause
mas_erase
mas_find MAX
mas_set 12100
mas_walk
mas_pause
mas_preallocate D
mas_store_prealloc D
mas_set 13100
mas_walk
mas_pause
mas_preallocate R0
mas_set 14100
mas_walk
mas_pause
mas_reserve 2
mas_insert_prealloc E
mas_destroy
mas_set 15100
mas_walk
mas_pause
mas_move_range 15600 15700
mas_reserve 1
mas_insert_prealloc E
mas_set 16100
mas_walk
mas_pause
mas_expected_entries 9
mas_store F
mas_destroy
mas_set 17100
mas_walk
mas_pause
mas_reserve 2
mas_destroy
mas_store H
mas_set 18100
mas_walk
mas_pause
mas_nomem
mas_set 19100
mas_walk
mas_pause
mas_alloc_cyclic 0 MAX G
# SINGLE
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
empty_area 5 0 MAX
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
empty_area_rev 5 0 MAX
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_init 0 0
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_set 0
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_set_range 0 0
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_move_range 0 0
mas_find_range MAX
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_reset
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_pause
mas_find_rev 0
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_store B
mas_next MAX
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_store_gfp C
mas_prev 0
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_erase
mas_find MAX
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_preallocate D
mas_store_prealloc D
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_preallocate R0
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_reserve 2
mas_insert_prealloc E
mas_destroy
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_move_range 600 700
mas_reserve 1
mas_insert_prealloc E
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_expected_entries 9
mas_store F
mas_destroy
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_reserve 2
mas_destroy
mas_store H
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_nomem
destroy
store 0 S
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_alloc_cyclic 0 MAX G
# EMPTY
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
empty_area 5 0 MAX
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
empty_area_rev 5 0 MAX
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_init 0 0
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_set 0
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_set_range 0 0
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_move_range 0 0
mas_find_range MAX
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_reset
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_pause
mas_find_rev 0
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_store B
mas_next MAX
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_store_gfp C
mas_prev 0
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_erase
mas_find MAX
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_preallocate D
mas_store_prealloc D
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_preallocate R0
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_reserve 2
mas_insert_prealloc E
mas_destroy
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_move_range 600 700
mas_reserve 1
mas_insert_prealloc E
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_expected_entries 9
mas_store F
mas_destroy
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_reserve 2
mas_destroy
mas_store H
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_nomem
destroy
store_range 10 20 A
mas_set 10
mas_walk
mas_pause
erase 10
mas_move_range 0 0
mas_alloc_cyclic 0 MAX G
# no memory, in RCU mode
fill_wide 1000 500 20 A @1
mas_set 1100 @1
mas_walk @1
mas_pause @1
mas_store B @1 (fail 1)
mas_nomem @1
mas_store B @1
mas_set 2100 @1
mas_walk @1
mas_pause @1
mas_store_gfp C @1 (fail 1)
mas_set 3100 @1
mas_walk @1
mas_pause @1
mas_preallocate D @1 (fail 1)
mas_set 4100 @1
mas_walk @1
mas_pause @1
mas_reserve 2 @1 (fail 1)
mas_insert_prealloc D @1
mas_set 5100 @1
mas_walk @1
mas_pause @1
mas_expected_entries 40 @1 (fail 2)
mas_set 6100 @1
mas_walk @1
mas_pause @1
mas_alloc_cyclic 0 MAX E @1 (fail 1)
mas_set 7100 @1
mas_walk @1
mas_pause @1
mas_store_prealloc NULL @1
