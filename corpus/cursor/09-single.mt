# The single entry at [0,0]: every search from every status, on the entry and beyond it (C41, K3).
tree plain
store 0 A
# start, on it
mas_set 0
mas_find MAX
mas_set 0
mas_find_range MAX
mas_set 0
mas_next MAX
mas_set 0
mas_next_range MAX
mas_set 0
mas_find_rev 0
mas_set 0
mas_find_range_rev 0
mas_set 0
mas_prev 0
mas_set 0
mas_prev_range 0
mas_set 0
mas_find_rev 1
mas_set 0
mas_prev 1
mas_set 0
mas_walk
# start, beyond
mas_set 7
mas_find MAX
mas_set 7
mas_find_range MAX
mas_set 7
mas_next MAX
mas_set 7
mas_next_range MAX
mas_set 7
mas_find_rev 0
mas_set 7
mas_find_range_rev 0
mas_set 7
mas_prev 0
mas_set 7
mas_prev_range 0
mas_set 7
mas_find_rev 1
mas_set 7
mas_prev 1
mas_set 7
mas_walk
# root
mas_set 0
mas_walk
mas_find MAX
mas_set 0
mas_walk
mas_find_range MAX
mas_set 0
mas_walk
mas_next MAX
mas_set 0
mas_walk
mas_next_range MAX
mas_set 0
mas_walk
mas_find_rev 0
mas_set 0
mas_walk
mas_find_range_rev 0
mas_set 0
mas_walk
mas_prev 0
mas_set 0
mas_walk
mas_prev_range 0
mas_set 0
mas_walk
mas_find_rev 1
mas_set 0
mas_walk
mas_prev 1
mas_set 0
mas_walk
mas_walk
# none, beyond
mas_set 7
mas_walk
mas_find MAX
mas_set 7
mas_walk
mas_find_range MAX
mas_set 7
mas_walk
mas_next MAX
mas_set 7
mas_walk
mas_next_range MAX
mas_set 7
mas_walk
mas_find_rev 0
mas_set 7
mas_walk
mas_find_range_rev 0
mas_set 7
mas_walk
mas_prev 0
mas_set 7
mas_walk
mas_prev_range 0
mas_set 7
mas_walk
mas_find_rev 1
mas_set 7
mas_walk
mas_prev 1
mas_set 7
mas_walk
mas_walk
# none, on it
mas_set 0
mas_walk
mas_find_rev 0
mas_find MAX
mas_set 0
mas_walk
mas_find_rev 0
mas_find_range MAX
mas_set 0
mas_walk
mas_find_rev 0
mas_next MAX
mas_set 0
mas_walk
mas_find_rev 0
mas_next_range MAX
mas_set 0
mas_walk
mas_find_rev 0
mas_find_rev 0
mas_set 0
mas_walk
mas_find_rev 0
mas_find_range_rev 0
mas_set 0
mas_walk
mas_find_rev 0
mas_prev 0
mas_set 0
mas_walk
mas_find_rev 0
mas_prev_range 0
mas_set 0
mas_walk
mas_find_rev 0
mas_find_rev 1
mas_set 0
mas_walk
mas_find_rev 0
mas_prev 1
mas_set 0
mas_walk
mas_find_rev 0
mas_walk
# pause, on it
mas_set 0
mas_walk
mas_pause
mas_find MAX
mas_set 0
mas_walk
mas_pause
mas_find_range MAX
mas_set 0
mas_walk
mas_pause
mas_next MAX
mas_set 0
mas_walk
mas_pause
mas_next_range MAX
mas_set 0
mas_walk
mas_pause
mas_find_rev 0
mas_set 0
mas_walk
mas_pause
mas_find_range_rev 0
mas_set 0
mas_walk
mas_pause
mas_prev 0
mas_set 0
mas_walk
mas_pause
mas_prev_range 0
mas_set 0
mas_walk
mas_pause
mas_find_rev 1
mas_set 0
mas_walk
mas_pause
mas_prev 1
mas_set 0
mas_walk
mas_pause
mas_walk
# pause, beyond
mas_set 7
mas_walk
mas_pause
mas_find MAX
mas_set 7
mas_walk
mas_pause
mas_find_range MAX
mas_set 7
mas_walk
mas_pause
mas_next MAX
mas_set 7
mas_walk
mas_pause
mas_next_range MAX
mas_set 7
mas_walk
mas_pause
mas_find_rev 0
mas_set 7
mas_walk
mas_pause
mas_find_range_rev 0
mas_set 7
mas_walk
mas_pause
mas_prev 0
mas_set 7
mas_walk
mas_pause
mas_prev_range 0
mas_set 7
mas_walk
mas_pause
mas_find_rev 1
mas_set 7
mas_walk
mas_pause
mas_prev 1
mas_set 7
mas_walk
mas_pause
mas_walk
# underflow
mas_set 0
mas_prev 0
mas_find MAX
mas_set 0
mas_prev 0
mas_find_range MAX
mas_set 0
mas_prev 0
mas_next MAX
mas_set 0
mas_prev 0
mas_next_range MAX
mas_set 0
mas_prev 0
mas_find_rev 0
mas_set 0
mas_prev 0
mas_find_range_rev 0
mas_set 0
mas_prev 0
mas_prev 0
mas_set 0
mas_prev 0
mas_prev_range 0
mas_set 0
mas_prev 0
mas_find_rev 1
mas_set 0
mas_prev 0
mas_prev 1
mas_set 0
mas_prev 0
mas_walk
# underflow, beyond
mas_set 7
mas_prev 1
mas_find MAX
mas_set 7
mas_prev 1
mas_find_range MAX
mas_set 7
mas_prev 1
mas_next MAX
mas_set 7
mas_prev 1
mas_next_range MAX
mas_set 7
mas_prev 1
mas_find_rev 0
mas_set 7
mas_prev 1
mas_find_range_rev 0
mas_set 7
mas_prev 1
mas_prev 0
mas_set 7
mas_prev 1
mas_prev_range 0
mas_set 7
mas_prev 1
mas_find_rev 1
mas_set 7
mas_prev 1
mas_prev 1
mas_set 7
mas_prev 1
mas_walk
# active, left from other content
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_find MAX
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_find_range MAX
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_next MAX
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_next_range MAX
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_find_rev 0
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_find_range_rev 0
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_prev 0
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_prev_range 0
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_find_rev 1
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_prev 1
store 9 B
mas_set 0
mas_walk
store 9 NULL
mas_walk
# overflow, left from other content
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_find MAX
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_find_range MAX
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_next MAX
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_next_range MAX
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_find_rev 0
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_find_range_rev 0
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_prev 0
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_prev_range 0
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_find_rev 1
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_prev 1
store 9 B
mas_set 0
mas_next 0
store 9 NULL
mas_walk
