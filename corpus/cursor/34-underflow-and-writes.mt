# Every write, reserve and setting from ma_underflow (K11-K14, K21-K24).
tree alloc
tree alloc rcu
# OTHER
fill_wide 1000 500 20 A
mas_set_range 1000 1499
mas_prev 1000
empty_area 5 0 MAX
mas_set_range 2000 2499
mas_prev 2000
empty_area_rev 5 0 MAX
mas_set_range 3000 3499
mas_prev 3000
mas_init 0 3000
mas_set_range 4000 4499
mas_prev 4000
mas_set 4000
mas_set_range 5000 5499
mas_prev 5000
mas_set_range 5000 5499
mas_set_range 6000 6499
mas_prev 6000
mas_move_range 6000 6499
mas_find_range MAX
mas_set_range 7000 7499
mas_prev 7000
mas_reset
mas_set_range 8000 8499
mas_prev 8000
mas_pause
mas_find_rev 0
mas_set_range 9000 9499
mas_prev 9000
mas_store B
mas_next MAX
mas_set_range 10000 10499
mas_prev 10000
mas_store_gfp C
mas_prev 0
mas_set_range 11000 11499
mas_prev 11000
mas_erase
mas_find MAX
mas_set_range 12000 12499
mas_prev 12000
mas_preallocate D
mas_store_prealloc D
mas_set_range 13000 13499
mas_prev 13000
mas_preallocate R0
mas_set_range 14000 14499
mas_prev 14000
mas_reserve 2
mas_insert_prealloc E
mas_destroy
mas_set_range 15000 15499
mas_prev 15000
mas_move_range 15600 15700
mas_reserve 1
mas_insert_prealloc E
mas_set_range 16000 16499
mas_prev 16000
mas_expected_entries 9
mas_store F
mas_destroy
mas_set_range 17000 17499
mas_prev 17000
mas_reserve 2
mas_destroy
mas_store H
mas_set_range 18000 18499
mas_prev 18000
mas_nomem
mas_set_range 19000 19499
mas_prev 19000
mas_alloc_cyclic 0 MAX G
# SINGLE
destroy
store 0 S
mas_set 0
mas_prev 0
empty_area 5 0 MAX
destroy
store 0 S
mas_set 0
mas_prev 0
empty_area_rev 5 0 MAX
destroy
store 0 S
mas_set 0
mas_prev 0
mas_init 0 0
destroy
store 0 S
mas_set 0
mas_prev 0
mas_set 0
destroy
store 0 S
mas_set 0
mas_prev 0
mas_set_range 0 0
destroy
store 0 S
mas_set 0
mas_prev 0
mas_move_range 0 0
mas_find_range MAX
destroy
store 0 S
mas_set 0
mas_prev 0
mas_reset
destroy
store 0 S
mas_set 0
mas_prev 0
mas_pause
mas_find_rev 0
destroy
store 0 S
mas_set 0
mas_prev 0
mas_store B
mas_next MAX
destroy
store 0 S
mas_set 0
mas_prev 0
mas_store_gfp C
mas_prev 0
destroy
store 0 S
mas_set 0
mas_prev 0
mas_erase
mas_find MAX
destroy
store 0 S
mas_set 0
mas_prev 0
mas_preallocate D
mas_store_prealloc D
destroy
store 0 S
mas_set 0
mas_prev 0
mas_preallocate R0
destroy
store 0 S
mas_set 0
mas_prev 0
mas_reserve 2
mas_insert_prealloc E
mas_destroy
destroy
store 0 S
mas_set 0
mas_prev 0
mas_move_range 600 700
mas_reserve 1
mas_insert_prealloc E
destroy
store 0 S
mas_set 0
mas_prev 0
mas_expected_entries 9
mas_store F
mas_destroy
destroy
store 0 S
mas_set 0
mas_prev 0
mas_reserve 2
mas_destroy
mas_store H
destroy
store 0 S
mas_set 0
mas_prev 0
mas_nomem
destroy
store 0 S
mas_set 0
mas_prev 0
mas_alloc_cyclic 0 MAX G
# EMPTY
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
empty_area 5 0 MAX
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
empty_area_rev 5 0 MAX
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_init 0 0
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_set 0
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_set_range 0 0
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_move_range 0 0
mas_find_range MAX
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_reset
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_pause
mas_find_rev 0
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_store B
mas_next MAX
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_store_gfp C
mas_prev 0
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_erase
mas_find MAX
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_preallocate D
mas_store_prealloc D
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_preallocate R0
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_reserve 2
mas_insert_prealloc E
mas_destroy
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_move_range 600 700
mas_reserve 1
mas_insert_prealloc E
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_expected_entries 9
mas_store F
mas_destroy
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_reserve 2
mas_destroy
mas_store H
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_nomem
destroy
store_range 10 20 A
mas_set_range 10 20
mas_prev 10
erase 10
mas_move_range 0 0
mas_alloc_cyclic 0 MAX G
# no memory, in RCU mode
fill_wide 1000 500 20 A @1
mas_set_range 1000 1499 @1
mas_prev 1000 @1
mas_store B @1 (fail 1)
mas_nomem @1
mas_store B @1
mas_set_range 2000 2499 @1
mas_prev 2000 @1
mas_store_gfp C @1 (fail 1)
mas_set_range 3000 3499 @1
mas_prev 3000 @1
mas_preallocate D @1 (fail 1)
mas_set_range 4000 4499 @1
mas_prev 4000 @1
mas_reserve 2 @1 (fail 1)
mas_insert_prealloc D @1
mas_set_range 5000 5499 @1
mas_prev 5000 @1
mas_expected_entries 40 @1 (fail 2)
mas_set_range 6000 6499 @1
mas_prev 6000 @1
mas_alloc_cyclic 0 MAX E @1 (fail 1)
mas_set_range 7000 7499 @1
mas_prev 7000 @1
mas_store_prealloc NULL @1
