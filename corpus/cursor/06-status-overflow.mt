# Every search from ma_overflow, which next reached on an entry and on a hole (C44, K5-K10).
tree plain
fill_wide 1000 500 3 A     # [1000,1499] [2000,2499] [3000,3499]
# in the entry [2000,2499]
mas_set 2100
mas_next 2499
mas_find 2999
mas_set 2100
mas_next 2499
mas_find MAX
mas_set 2100
mas_next 2499
mas_find_range 2999
mas_set 2100
mas_next 2499
mas_find_range MAX
mas_set 2100
mas_next 2499
mas_next 2999
mas_set 2100
mas_next 2499
mas_next MAX
mas_set 2100
mas_next 2499
mas_next_range 2999
mas_set 2100
mas_next 2499
mas_next_range MAX
mas_set 2100
mas_next 2499
mas_find_rev 1500
mas_set 2100
mas_next 2499
mas_find_rev 0
mas_set 2100
mas_next 2499
mas_find_range_rev 1500
mas_set 2100
mas_next 2499
mas_find_range_rev 0
mas_set 2100
mas_next 2499
mas_prev 1500
mas_set 2100
mas_next 2499
mas_prev 0
mas_set 2100
mas_next 2499
mas_prev_range 1500
mas_set 2100
mas_next 2499
mas_prev_range 0
mas_set 2100
mas_next 2499
mas_walk
# in the hole [2500,2999]
mas_set 2700
mas_next 2999
mas_find 2999
mas_set 2700
mas_next 2999
mas_find 3000
mas_set 2700
mas_next 2999
mas_find_range 2999
mas_set 2700
mas_next 2999
mas_find_range 3000
mas_set 2700
mas_next 2999
mas_next 2999
mas_set 2700
mas_next 2999
mas_next 3000
mas_set 2700
mas_next 2999
mas_next_range 2999
mas_set 2700
mas_next 2999
mas_next_range 3000
mas_set 2700
mas_next 2999
mas_find_rev 2500
mas_set 2700
mas_next 2999
mas_find_rev 1499
mas_set 2700
mas_next 2999
mas_find_range_rev 2500
mas_set 2700
mas_next 2999
mas_find_range_rev 1499
mas_set 2700
mas_next 2999
mas_prev 2500
mas_set 2700
mas_next 2999
mas_prev 1499
mas_set 2700
mas_next 2999
mas_prev_range 2500
mas_set 2700
mas_next 2999
mas_prev_range 1499
mas_set 2700
mas_next 2999
mas_walk
mas_set 2100
mas_next 2900              # leaves [2500,2999]
mas_next 2900              # the same limit: nothing changes
mas_prev 0                 # the entry before
mas_set 2100
mas_next 2400              # stops on the entry
mas_prev 2499              # the entry at the position
mas_next 2400
mas_prev_range MAX         # above it: a miss
mas_set 3100
mas_next_range MAX
mas_next_range MAX         # at the very end
mas_find_rev 0
mas_set 2700
mas_next 2999              # stops on the hole
mas_prev_range 3200        # whose end lies below this limit: a miss
mas_set 2700
mas_next 2999
mas_prev 3200              # the plain form goes on downwards: a miss too
