# Four cursors on one tree: writers among readers, leapfrogging, ends meeting in the middle (C40).
tree plain
fill_wide 0 10 40 A
mas_init 0 0 @1
mas_init 0 400 @2
mas_init 0 MAX @3
mas_find MAX
mas_find MAX @1
mas_find MAX @2
mas_find_rev 0 @3
mas_erase @1                # what cursor 0 stands on
mas_next MAX
mas_next MAX @1
mas_store B @1
mas_store NULL
mas_next MAX @1
mas_prev 0 @1
mas_prev 0
mas_find_rev 0 @3
mas_find_rev 0 @3
mas_erase @3
mas_find MAX @2
mas_move_range 405 600 @2
mas_store C @2
mas_find_rev 0 @3
mas_find_rev 0 @3
mas_find MAX
mas_move_range 0 MAX @1
mas_store D @1
mas_find MAX
mas_next MAX @2
mas_find_rev 0 @3
mas_erase
mas_walk @1
mas_walk @2
mas_walk @3
mas_init 1 0 @3             # to another tree
mas_set_range 5 9 @3
mas_store E @3
for_each 0 MAX @1
