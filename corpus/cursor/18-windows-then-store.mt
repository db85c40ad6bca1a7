# empty_area and then mas_store over the window, upwards and downwards, until nothing is left (C38, K13).
tree alloc
tree alloc rcu
fill_wide 0 10 20 A
empty_area 10 0 400
mas_store B
empty_area 10 0 400
mas_store_gfp C
empty_area_rev 10 0 399
mas_store D
empty_area_rev 4 0 389
mas_next MAX
mas_prev 0
mas_prev 0
empty_area 4 0 300
mas_pause
mas_find MAX
empty_area 11 0 389         # -EBUSY
mas_find MAX
empty_area 11 0 5           # -EINVAL
mas_find_rev 0
empty_area MAX-499 500 MAX
mas_find_rev 0
empty_area_rev 1 0 MAX
mas_store E
empty_area_rev 2 0 MAX
mas_next MAX
fill 0 3 150 A @1
empty_area 2 0 449 @1
mas_store B @1
empty_area_rev 2 0 448 @1
mas_store B @1
mas_next MAX @1
empty_area 2 200 300 @1
mas_erase @1                # a hole: nothing
mas_store C @1
mas_erase @1
