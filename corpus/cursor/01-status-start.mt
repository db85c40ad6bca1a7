# Every search from ma_start, in an entry and in a hole, short of its limit and beyond (K4-K10).
tree plain
fill_wide 1000 500 3 A     # [1000,1499] [2000,2499] [3000,3499]
# in the entry [2000,2499]
mas_set 2100
mas_find 2999
mas_set 2100
mas_find MAX
mas_set 2100
mas_find_range 2999
mas_set 2100
mas_find_range MAX
mas_set 2100
mas_next 2999
mas_set 2100
mas_next MAX
mas_set 2100
mas_next_range 2999
mas_set 2100
mas_next_range MAX
mas_set 2100
mas_find_rev 1500
mas_set 2100
mas_find_rev 0
mas_set 2100
mas_find_range_rev 1500
mas_set 2100
mas_find_range_rev 0
mas_set 2100
mas_prev 1500
mas_set 2100
mas_prev 0
mas_set 2100
mas_prev_range 1500
mas_set 2100
mas_prev_range 0
mas_set 2100
mas_walk
# in the hole [2500,2999]
mas_set 2700
mas_find 2999
mas_set 2700
mas_find 3000
mas_set 2700
mas_find_range 2999
mas_set 2700
mas_find_range 3000
mas_set 2700
mas_next 2999
mas_set 2700
mas_next 3000
mas_set 2700
mas_next_range 2999
mas_set 2700
mas_next_range 3000
mas_set 2700
mas_find_rev 2500
mas_set 2700
mas_find_rev 1499
mas_set 2700
mas_find_range_rev 2500
mas_set 2700
mas_find_range_rev 1499
mas_set 2700
mas_prev 2500
mas_set 2700
mas_prev 1499
mas_set 2700
mas_prev_range 2500
mas_set 2700
mas_prev_range 1499
mas_set 2700
mas_walk
mas_set 2100
mas_find 2099              # the limit lies below the index
mas_find_range 2099
mas_set 2100
mas_find_rev 2101          # above
mas_find_range_rev 2101
