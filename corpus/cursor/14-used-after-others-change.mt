# A cursor on a place that others split, join, drop, empty and rebuild: it walks again by index (C40).
tree plain
tree alloc
tree rcu
fill_wide 100 10 60 A
mas_set 705
mas_walk
store 705 B                 # its own range was cut
mas_next MAX
mas_prev 0
mas_prev 0
fill 650 1 120 C            # its leaf was split
mas_next MAX
mas_prev 600
drain 600 60                # and joined
mas_next MAX
mas_prev 0
store_range 0 MAX D         # its subtree dropped
mas_next MAX
mas_prev 0
store_range 0 MAX NULL
mas_prev 0
fill 0 3 200 E
mas_next MAX
mas_walk
destroy
mas_next MAX
fill 0 3 100 A @1
mas_set 150 @1
mas_walk @1
alloc_range 2 148 400 B @1  # a hole before it
mas_prev 0 @1
erase 150 @1
mas_next 200 @1
empty_area 3 0 400 @1
store 149 Z @1
mas_store C @1              # over the window that is no longer free
mas_walk @1
fill 0 3 100 A @2
mas_set 150 @2
mas_walk @2
erase 150 @2
mas_next MAX @2
store_range 100 200 B @2
mas_prev 0 @2
clear_rcu @2
store_range 120 130 NULL @2
mas_find_range MAX @2
mas_next_range MAX @2
