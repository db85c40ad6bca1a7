# Cursors in trees of four levels with 16 slots a node: steps over the edges of subtrees, stores that drop them.
tree plain
tree alloc
tree rcu
fill_wide 1000 10 3000 A
mas_set 20000
mas_find MAX
mas_next MAX
mas_next_range MAX
mas_prev 0
mas_set 30005
mas_walk
mas_set_range 25000 55000
mas_store B
mas_next MAX
mas_prev 0
mas_prev 0
mas_erase
mas_prev 0
mas_set_range 1500 24000
mas_store NULL
mas_next MAX
mas_prev 0
fill_wide 1000 10 1200 A @1
mas_set 9000 @1
mas_find MAX @1
mas_erase @1
empty_area 11 0 24000 @1
empty_area 11 1500 24000 @1
mas_store B @1
mas_next MAX @1
mas_prev 0 @1
fill 0 2 3000 A @2
mas_set 3001 @2
mas_find MAX @2
punch 3000 4 200 @2
mas_next MAX @2
mas_pause @2
drain 3000 300 @2
mas_find MAX @2
mas_find_rev 0 @2
mas_find_range_rev 0 @2
