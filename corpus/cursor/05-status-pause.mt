# Every search from ma_pause, on an entry and on a hole, short of its limit and beyond (C34, K5-K10).
tree plain
fill_wide 1000 500 3 A     # [1000,1499] [2000,2499] [3000,3499]
# in the entry [2000,2499]
mas_set 2100
mas_walk
mas_pause
mas_find 2999
mas_set 2100
mas_walk
mas_pause
mas_find MAX
mas_set 2100
mas_walk
mas_pause
mas_find_range 2999
mas_set 2100
mas_walk
mas_pause
mas_find_range MAX
mas_set 2100
mas_walk
mas_pause
mas_next 2999
mas_set 2100
mas_walk
mas_pause
mas_next MAX
mas_set 2100
mas_walk
mas_pause
mas_next_range 2999
mas_set 2100
mas_walk
mas_pause
mas_next_range MAX
mas_set 2100
mas_walk
mas_pause
mas_find_rev 1500
mas_set 2100
mas_walk
mas_pause
mas_find_rev 0
mas_set 2100
mas_walk
mas_pause
mas_find_range_rev 1500
mas_set 2100
mas_walk
mas_pause
mas_find_range_rev 0
mas_set 2100
mas_walk
mas_pause
mas_prev 1500
mas_set 2100
mas_walk
mas_pause
mas_prev 0
mas_set 2100
mas_walk
mas_pause
mas_prev_range 1500
mas_set 2100
mas_walk
mas_pause
mas_prev_range 0
mas_set 2100
mas_walk
mas_pause
mas_walk
# in the hole [2500,2999]
mas_set 2700
mas_walk
mas_pause
mas_find 2999
mas_set 2700
mas_walk
mas_pause
mas_find 3000
mas_set 2700
mas_walk
mas_pause
mas_find_range 2999
mas_set 2700
mas_walk
mas_pause
mas_find_range 3000
mas_set 2700
mas_walk
mas_pause
mas_next 2999
mas_set 2700
mas_walk
mas_pause
mas_next 3000
mas_set 2700
mas_walk
mas_pause
mas_next_range 2999
mas_set 2700
mas_walk
mas_pause
mas_next_range 3000
mas_set 2700
mas_walk
mas_pause
mas_find_rev 2500
mas_set 2700
mas_walk
mas_pause
mas_find_rev 1499
mas_set 2700
mas_walk
mas_pause
mas_find_range_rev 2500
mas_set 2700
mas_walk
mas_pause
mas_find_range_rev 1499
mas_set 2700
mas_walk
mas_pause
mas_prev 2500
mas_set 2700
mas_walk
mas_pause
mas_prev 1499
mas_set 2700
mas_walk
mas_pause
mas_prev_range 2500
mas_set 2700
mas_walk
mas_pause
mas_prev_range 1499
mas_set 2700
mas_walk
mas_pause
mas_walk
mas_set 2100
mas_walk
mas_pause
mas_find 2499              # ended already
mas_find_range 2499
mas_set 2100
mas_walk
mas_pause
mas_find_rev 2000
mas_find_range_rev 2000
mas_set 2100               # paused before it ever moved
mas_pause
mas_find MAX
mas_set 2100
mas_pause
mas_find_rev 0
mas_set MAX
mas_pause
mas_find MAX
mas_find_range MAX
mas_set 0
mas_pause
mas_find_rev 0
mas_find_range_rev 0
