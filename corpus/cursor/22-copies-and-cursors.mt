# Cursors on both sides of a dup, while the trees change, are destroyed and change their mode.
tree plain
tree plain
fill 0 3 200 A
mas_set 300
mas_find MAX
dup 1
mas_set 300 @1
mas_find MAX @1
mas_erase
mas_next MAX
mas_next MAX @1
store_range 100 500 B @1
mas_next MAX @1
mas_prev 0
set_rcu
mas_prev 0
mas_store C
clear_rcu
mas_next MAX
destroy @1
mas_prev 0 @1
dup 1
set_rcu @1
dup 1
clear_rcu @1
mas_next MAX @1
mas_walk @1
