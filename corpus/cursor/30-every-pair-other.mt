# each status meets, on OTHER content, the calls that no other seed makes there: the status first, then the content
tree alloc
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_walk
mas_preallocate D
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_init 0 25
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_move_range 30 33
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_reset
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_reserve 2
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 25
mas_nomem
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_init 0 25
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_reset
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_pause
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_store D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_store_gfp D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_erase
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_preallocate D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_reserve 2
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_store_prealloc D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_expected_entries 4
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_destroy
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_nomem
mas_destroy
mas_reset
destroy
store 0 A
mas_set 0
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
empty_area 2 0 MAX
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
empty_area_rev 2 0 MAX
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_init 0 25
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set_range 22 24
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_reset
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_pause
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_store D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_store_gfp D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_erase
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_preallocate D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_reserve 2
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_store_prealloc D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_insert_prealloc D
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_expected_entries 4
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_destroy
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_nomem
mas_destroy
mas_reset
destroy
mas_reset
mas_walk
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
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
mas_alloc_cyclic 0 MAX D
mas_destroy
mas_reset
destroy
mas_set_range 5 4
mas_store A
destroy
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
mas_set 15
