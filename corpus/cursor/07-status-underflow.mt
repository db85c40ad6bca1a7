# Every search from ma_underflow, which prev reached on an entry and on a hole (C45, K5-K10).
tree plain
fill_wide 1000 500 3 A     # [1000,1499] [2000,2499] [3000,3499]
# in the entry [2000,2499]
mas_set 2100
mas_prev 2000
mas_find 2999
mas_set 2100
mas_prev 2000
mas_find MAX
mas_set 2100
mas_prev 2000
mas_find_range 2999
mas_set 2100
mas_prev 2000
mas_find_range MAX
mas_set 2100
mas_prev 2000
mas_next 2999
mas_set 2100
mas_prev 2000
mas_next MAX
mas_set 2100
mas_prev 2000
mas_next_range 2999
mas_set 2100
mas_prev 2000
mas_next_range MAX
mas_set 2100
mas_prev 2000
mas_find_rev 1500
mas_set 2100
mas_prev 2000
mas_find_rev 0
mas_set 2100
mas_prev 2000
mas_find_range_rev 1500
mas_set 2100
mas_prev 2000
mas_find_range_rev 0
mas_set 2100
mas_prev 2000
mas_prev 1500
mas_set 2100
mas_prev 2000
mas_prev 0
mas_set 2100
mas_prev 2000
mas_prev_range 1500
mas_set 2100
mas_prev 2000
mas_prev_range 0
mas_set 2100
mas_prev 2000
mas_walk
# in the hole [2500,2999]
mas_set 2700
mas_prev 2500
mas_find 2999
mas_set 2700
mas_prev 2500
mas_find 3000
mas_set 2700
mas_prev 2500
mas_find_range 2999
mas_set 2700
mas_prev 2500
mas_find_range 3000
mas_set 2700
mas_prev 2500
mas_next 2999
mas_set 2700
mas_prev 2500
mas_next 3000
mas_set 2700
mas_prev 2500
mas_next_range 2999
mas_set 2700
mas_prev 2500
mas_next_range 3000
mas_set 2700
mas_prev 2500
mas_find_rev 2500
mas_set 2700
mas_prev 2500
mas_find_rev 1499
mas_set 2700
mas_prev 2500
mas_find_range_rev 2500
mas_set 2700
mas_prev 2500
mas_find_range_rev 1499
mas_set 2700
mas_prev 2500
mas_prev 2500
mas_set 2700
mas_prev 2500
mas_prev 1499
mas_set 2700
mas_prev 2500
mas_prev_range 2500
mas_set 2700
mas_prev 2500
mas_prev_range 1499
mas_set 2700
mas_prev 2500
mas_walk
mas_set 2100
mas_prev 2050              # stops on the entry
mas_next 1999              # a limit below it: a miss
mas_set 2100
mas_prev 2050
mas_next 2000              # the entry at the position
mas_set 2100
mas_prev 1600              # a miss in the hole
mas_prev 1600              # the same limit
mas_prev 1400              # a lower one goes on
mas_set 1100
mas_prev_range 0
mas_prev_range 0
mas_find MAX
mas_set 2700
mas_prev 2500              # stops on the hole
mas_next_range 2400        # which begins above this limit: a miss
mas_set 2700
mas_prev 2500
mas_next 2400              # the plain form goes on upwards: a miss too
