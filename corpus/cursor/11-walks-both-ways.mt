# Whole walks up and down through leaves, as entries and as ranges, turning round in the middle (C32, C33).
tree plain
tree rcu
fill_wide 10 5 9 A
mas_set 0
mas_find MAX
mas_find MAX
mas_find MAX
mas_prev 0
mas_prev 0
mas_prev 0                  # underflow
mas_next MAX                # the first again
mas_next_range MAX
mas_next_range MAX
mas_next_range MAX
mas_prev_range 0
mas_prev 0
mas_set MAX
mas_find_rev 0
mas_find_rev 0
mas_find_range_rev 0
mas_find_range_rev 0
mas_find_rev 60             # the limit
mas_find_rev 0
mas_find MAX
mas_find_range MAX
mas_find_range MAX
fill 0 1 40 B @1            # no holes but the last
mas_set 14 @1
mas_next MAX @1
mas_next MAX @1
mas_next MAX @1
mas_next MAX @1
mas_prev 0 @1
mas_prev 0 @1
mas_prev 0 @1
mas_prev 0 @1
mas_set 38 @1
mas_next_range MAX @1
mas_next_range MAX @1       # the last hole
mas_next_range MAX @1
mas_prev_range 0 @1
