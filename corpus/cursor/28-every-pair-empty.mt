# each status meets, on EMPTY content, the calls that no other seed makes there: the status first, then the content
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
mas_set 15
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
destroy
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
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
destroy
mas_reset
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_init 0 25
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_set 15
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_set_range 22 24
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_reset
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_pause
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_store D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_store_gfp D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_preallocate D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_reserve 2
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_store_prealloc D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_destroy
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_nomem
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_move_range 30 33
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_reset
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_pause
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_preallocate D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_reserve 2
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_store_prealloc D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_expected_entries 4
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_destroy
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
mas_nomem
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
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
mas_set 15
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
mas_set 15
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
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_init 0 25
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_set 15
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_set_range 22 24
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_move_range 30 33
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_pause
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_walk
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_find MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_find_range MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_find_rev 0
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_find_range_rev 0
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_next MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_next_range MAX
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_prev 0
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_prev_range 0
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_store_gfp D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_erase
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_preallocate D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_reserve 2
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_store_prealloc D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_expected_entries 4
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_destroy
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
mas_alloc_cyclic 0 MAX D
