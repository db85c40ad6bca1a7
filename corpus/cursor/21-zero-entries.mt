# Every cursor call shows XA_ZERO_ENTRY (C6, K15).
tree alloc
fill_wide 100 10 4 ZERO
store 300 A
mas_find MAX
mas_find MAX
mas_next MAX
mas_next_range MAX
mas_next_range MAX
mas_prev 0
mas_find_rev 0
mas_walk
mas_erase
mas_next MAX
mas_store B
mas_set 0
store_range 0 MAX NULL
store 0 ZERO
mas_find MAX                # SINGLE with ZERO
mas_find_rev 0
mas_set 5
mas_find_rev 0
mas_erase
empty_area 1 0 0
mas_store ZERO
empty_area 1 0 0
