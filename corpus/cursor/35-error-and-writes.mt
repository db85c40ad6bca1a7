# Every write, reserve and setting from ma_error (K1, K23).
tree alloc
tree alloc rcu
# OTHER
fill_wide 1000 500 20 A
mas_set_range 1499 1000
mas_store A
empty_area 5 0 MAX
mas_set_range 2499 2000
mas_store A
empty_area_rev 5 0 MAX
mas_set_range 3499 3000
mas_store A
mas_init 0 3000
mas_set_range 4499 4000
mas_store A
mas_set 4000
mas_set_range 5499 5000
mas_store A
mas_set_range 5000 5499
mas_set_range 6499 6000
mas_store A
mas_move_range 6000 6499
mas_find_range MAX
mas_set_range 7499 7000
mas_store A
mas_reset
mas_set_range 8499 8000
mas_store A
mas_pause
mas_find_rev 0
mas_set_range 9499 9000
mas_store A
mas_store B
mas_next MAX
mas_set_range 10499 10000
mas_store A
mas_store_gfp C
mas_prev 0
mas_set_range 11499 11000
mas_store A
mas_erase
mas_find MAX
mas_set_range 12499 12000
mas_store A
mas_preallocate D
mas_store_prealloc D
mas_set_range 13499 13000
mas_store A
mas_preallocate R0
mas_set_range 14499 14000
mas_store A
mas_reserve 2
mas_insert_prealloc E
mas_destroy
mas_set_range 15499 15000
mas_store A
mas_move_range 15600 15700
mas_reserve 1
mas_insert_prealloc E
mas_set_range 16499 16000
mas_store A
mas_expected_entries 9
mas_store F
mas_destroy
mas_set_range 17499 17000
mas_store A
mas_reserve 2
mas_destroy
mas_store H
mas_set_range 18499 18000
mas_store A
mas_nomem
mas_set_range 19499 19000
mas_store A
mas_alloc_cyclic 0 MAX G
# SINGLE
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
empty_area 5 0 MAX
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
empty_area_rev 5 0 MAX
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_init 0 0
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_set 0
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_set_range 0 0
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_move_range 0 0
mas_find_range MAX
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_reset
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_pause
mas_find_rev 0
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_store B
mas_next MAX
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_store_gfp C
mas_prev 0
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_erase
mas_find MAX
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_preallocate D
mas_store_prealloc D
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_preallocate R0
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_reserve 2
mas_insert_prealloc E
mas_destroy
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_move_range 600 700
mas_reserve 1
mas_insert_prealloc E
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_expected_entries 9
mas_store F
mas_destroy
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_reserve 2
mas_destroy
mas_store H
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_nomem
destroy
store 0 S
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_alloc_cyclic 0 MAX G
mas_set_range 5 0
mas_store A
destroy
store 0 S
mas_walk
mas_find MAX
mas_find_range MAX
mas_find_rev 0
mas_find_range_rev 0
mas_next MAX
mas_next_range MAX
mas_prev 0
mas_prev_range 0
# EMPTY
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
empty_area 5 0 MAX
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
empty_area_rev 5 0 MAX
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_init 0 0
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_set 0
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_set_range 0 0
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_move_range 0 0
mas_find_range MAX
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_reset
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_pause
mas_find_rev 0
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_store B
mas_next MAX
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_store_gfp C
mas_prev 0
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_erase
mas_find MAX
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_preallocate D
mas_store_prealloc D
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_preallocate R0
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_reserve 2
mas_insert_prealloc E
mas_destroy
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_move_range 600 700
mas_reserve 1
mas_insert_prealloc E
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_expected_entries 9
mas_store F
mas_destroy
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_reserve 2
mas_destroy
mas_store H
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_nomem
destroy
mas_set_range 5 0
mas_store A
mas_move_range 0 0
mas_alloc_cyclic 0 MAX G
mas_set_range 5 0
mas_store A
destroy
mas_walk
mas_find MAX
mas_find_range MAX
mas_find_rev 0
mas_find_range_rev 0
mas_next MAX
mas_next_range MAX
mas_prev 0
mas_prev_range 0
# no memory, in RCU mode
fill_wide 1000 500 20 A @1
mas_set_range 1499 1000 @1
mas_store A @1
mas_store B @1 (fail 1)
mas_nomem @1
mas_store B @1
mas_set_range 2499 2000 @1
mas_store A @1
mas_store_gfp C @1 (fail 1)
mas_set_range 3499 3000 @1
mas_store A @1
mas_preallocate D @1 (fail 1)
mas_set_range 4499 4000 @1
mas_store A @1
mas_reserve 2 @1 (fail 1)
mas_insert_prealloc D @1
mas_set_range 5499 5000 @1
mas_store A @1
mas_expected_entries 40 @1 (fail 2)
mas_set_range 6499 6000 @1
mas_store A @1
mas_alloc_cyclic 0 MAX E @1 (fail 1)
mas_set_range 7499 7000 @1
mas_store A @1
mas_store_prealloc NULL @1
