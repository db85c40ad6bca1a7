# Every search from ma_none after another filled the empty tree (K5-K10, C44).
tree plain
# in the entry [2000,2499]
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_find 2999
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_find MAX
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_find_range 2999
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_find_range MAX
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_next 2999
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_next MAX
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_next_range 2999
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_next_range MAX
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_find_rev 1500
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_find_rev 0
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_find_range_rev 1500
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_find_range_rev 0
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_prev 1500
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_prev 0
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_prev_range 1500
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_prev_range 0
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2100 2100
mas_walk
# in the hole [2500,2999]
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_find 2999
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_find 3000
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_find_range 2999
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_find_range 3000
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_next 2999
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_next 3000
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_next_range 2999
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_next_range 3000
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_find_rev 2500
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_find_rev 1499
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_find_range_rev 2500
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_find_range_rev 1499
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_prev 2500
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_prev 1499
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_prev_range 2500
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_prev_range 1499
store_range 0 MAX NULL
mas_walk
fill_wide 1000 500 3 A
mas_move_range 2700 2700
mas_walk
