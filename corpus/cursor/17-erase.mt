# mas_erase from every status: the range that held index is shown, then searches go on from there (C36, K13).
tree plain
tree alloc
fill_wide 1000 10 40 A
mas_set 1005
mas_erase                   # start; shows [1000,1009]
mas_next MAX
mas_erase                   # active
mas_erase                   # the hole that is there now
mas_next MAX
mas_next 1050
mas_erase                   # overflow, on a hole
mas_next MAX
mas_pause
mas_erase                   # pause
mas_find MAX
mas_prev 1065
mas_erase                   # underflow
mas_prev 0
mas_find MAX
mas_erase
mas_find MAX
mas_erase
mas_find_rev 0
store_range 0 MAX NULL
mas_erase                   # EMPTY
store 0 B
mas_erase                   # SINGLE, from none
mas_set 5
store 0 C
mas_erase                   # beyond the single entry
mas_set 0
mas_erase
mas_walk
store 0 D @1
store_range 5 9 E @1
mas_set 7 @1
mas_erase @1                # what remains is SINGLE: ma_none at index 5
mas_find_rev 0 @1
fill 0 2 100 F @1
mas_set 0 @1
mas_erase @1
mas_find MAX @1
mas_erase @1
mas_find MAX @1
mas_erase @1
mas_set MAX @1
mas_find_rev 0 @1
mas_erase @1
mas_find_rev 0 @1
mas_erase @1
