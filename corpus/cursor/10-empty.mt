# The empty tree: every search from every status shows 0..ULONG_MAX with ma_none (C42, K2).
tree plain
# start
mas_set 7
mas_find 5
mas_set 7
mas_find_range 5
mas_set 7
mas_next 5
mas_set 7
mas_next_range 5
mas_set 7
mas_find_rev 9
mas_set 7
mas_find_range_rev 9
mas_set 7
mas_prev 9
mas_set 7
mas_prev_range 9
mas_set 7
mas_walk
mas_set 7
mas_erase
# none
mas_set 7
mas_walk
mas_find 5
mas_set 7
mas_walk
mas_find_range 5
mas_set 7
mas_walk
mas_next 5
mas_set 7
mas_walk
mas_next_range 5
mas_set 7
mas_walk
mas_find_rev 9
mas_set 7
mas_walk
mas_find_range_rev 9
mas_set 7
mas_walk
mas_prev 9
mas_set 7
mas_walk
mas_prev_range 9
mas_set 7
mas_walk
mas_walk
mas_set 7
mas_walk
mas_erase
# pause
mas_set 7
mas_pause
mas_find 5
mas_set 7
mas_pause
mas_find_range 5
mas_set 7
mas_pause
mas_next 5
mas_set 7
mas_pause
mas_next_range 5
mas_set 7
mas_pause
mas_find_rev 9
mas_set 7
mas_pause
mas_find_range_rev 9
mas_set 7
mas_pause
mas_prev 9
mas_set 7
mas_pause
mas_prev_range 9
mas_set 7
mas_pause
mas_walk
mas_set 7
mas_pause
mas_erase
# active, left from other content
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_find 5
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_find_range 5
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_next 5
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_next_range 5
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_find_rev 9
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_find_range_rev 9
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_prev 9
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_prev_range 9
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_walk
store 9 B
mas_set 9
mas_walk
store 9 NULL
mas_erase
# root
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_find 5
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_find_range 5
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_next 5
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_next_range 5
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_find_rev 9
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_find_range_rev 9
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_prev 9
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_prev_range 9
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_walk
store 0 B
mas_set 0
mas_walk
store 0 NULL
mas_erase
# overflow
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_find 5
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_find_range 5
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_next 5
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_next_range 5
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_find_rev 9
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_find_range_rev 9
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_prev 9
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_prev_range 9
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_walk
store 9 B
mas_set 9
mas_next 9
store 9 NULL
mas_erase
# underflow
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_find 5
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_find_range 5
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_next 5
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_next_range 5
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_find_rev 9
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_find_range_rev 9
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_prev 9
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_prev_range 9
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_walk
store 9 B
mas_set 9
mas_prev 9
store 9 NULL
mas_erase
