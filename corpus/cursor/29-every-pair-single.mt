# each status meets, on SINGLE content, the calls that no other seed makes there: the status first, then the content
tree alloc
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_init 0 25
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_set_range 22 24
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_reset
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_pause
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_store D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_store_gfp D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_erase
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_preallocate D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_reserve 2
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_store_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_destroy
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_nomem
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
store 0 A
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_init 0 25
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_reset
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_pause
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_preallocate D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_reserve 2
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_destroy
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_nomem
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
store 0 A
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_init 0 25
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_reset
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_store_gfp D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_preallocate D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_reserve 2
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_store_prealloc D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_destroy
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store 0 A
mas_nomem
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_init 0 25
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_move_range 30 33
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_reset
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_store D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_store_gfp D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_preallocate D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_reserve 2
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_store_prealloc D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_expected_entries 4
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_destroy
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_nomem
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store 0 A
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_init 0 25
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_set 15
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_set_range 22 24
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_reset
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_pause
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_store D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_store_gfp D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_erase
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_preallocate D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_reserve 2
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_store_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_destroy
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_nomem
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_pause
destroy
store 0 A
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_init 0 25
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_set_range 22 24
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_reset
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_pause
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_store D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_store_gfp D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_erase
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_preallocate D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_reserve 2
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_store_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_destroy
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_nomem
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_next 29
destroy
store 0 A
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_init 0 25
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_set_range 22 24
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_reset
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_pause
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_store D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_store_gfp D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_erase
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_preallocate D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_reserve 2
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_store_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_destroy
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_nomem
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_prev 20
destroy
store 0 A
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_init 0 25
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_set 15
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_set_range 22 24
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_move_range 30 33
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_reset
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_pause
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_walk
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_find MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_find_range MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_find_rev 0
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_find_range_rev 0
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_next MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_next_range MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_prev 0
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_prev_range 0
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_store D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_store_gfp D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_erase
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_preallocate D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_reserve 2
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_store_prealloc D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_expected_entries 4
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_destroy
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_nomem
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store 0 A
mas_alloc_cyclic 0 MAX D
