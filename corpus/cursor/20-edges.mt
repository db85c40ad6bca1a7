# Cursors at 0 and at ULONG_MAX: entries and holes there, limits there, and no step beyond.
tree plain
store 0 A
store MAX B
mas_find MAX
mas_find MAX
mas_find MAX                # nothing after ULONG_MAX
mas_find_range MAX
mas_pause
mas_find MAX
mas_find_range MAX
mas_find_rev 0
mas_find_rev 0
mas_find_rev 0
mas_set MAX
mas_walk
mas_next MAX
mas_prev MAX
mas_set MAX
mas_find_rev MAX
mas_prev MAX
mas_next MAX
mas_set 0
mas_prev 0
mas_next 0
mas_pause
mas_find_rev 0
mas_prev 0
mas_set 0
mas_find 0
mas_next 0
mas_set_range MAX-9 MAX
mas_store C
mas_next_range MAX
mas_prev_range MAX
mas_prev_range MAX-10
mas_prev_range MAX-10
mas_set_range 0 MAX-10
mas_store NULL
mas_prev 0
mas_prev_range 0
mas_next MAX
mas_erase
