# ma_error is sticky: every call leaves it, only reset, set, set_range and init clear it (K1).
tree alloc
fill_wide 1000 500 3 A     # [1000,1499] [2000,2499] [3000,3499]
mas_set_range 9 5
mas_store B               # -EINVAL
mas_find MAX
mas_find_range MAX
mas_next MAX
mas_next_range MAX
mas_find_rev 0
mas_find_range_rev 0
mas_prev 0
mas_prev_range 0
mas_walk
mas_pause
mas_erase
mas_store C
mas_store_gfp C
empty_area 5 0 MAX
empty_area_rev 5 0 MAX
mas_move_range 2000 2499
mas_find MAX
mas_reset
mas_find MAX
mas_set 2100
mas_store R0               # -EINVAL
mas_find MAX
mas_find_range MAX
mas_next MAX
mas_next_range MAX
mas_find_rev 0
mas_find_range_rev 0
mas_prev 0
mas_prev_range 0
mas_walk
mas_pause
mas_erase
mas_store C
mas_store_gfp C
empty_area 5 0 MAX
empty_area_rev 5 0 MAX
mas_move_range 2000 2499
mas_find MAX
mas_set_range 2000 2499
mas_find MAX
mas_store_gfp R5           # fails without ma_error: as after a reset
mas_find MAX
mas_set_range 7 3
mas_store_gfp A
mas_pause
mas_store NULL              # from ma_pause
mas_init 1 5
mas_find MAX
for_each 0 MAX
