# RCU mode entered and left on trees of every size, with writes of every kind between (C20).
tree plain
tree alloc
tree rcu
set_rcu
clear_rcu
set_rcu
store 0 A
clear_rcu
fill 0 3 100 B
set_rcu
store_range 50 100 C
erase 150
erase 153
clear_rcu
store_range 20 200 NULL
fill 0 2 200 D
set_rcu
set_rcu                     # twice
drain 0 120
store_range 0 MAX E
clear_rcu
clear_rcu
store 5 F
fill_wide 0 5 200 A @1
set_rcu @1
alloc_range 4 0 1000 B @1
erase 100 @1
drain 500 100 @1
clear_rcu @1
alloc_rrange 9 0 1500 C @1
drain 0 4096 @1
set_rcu @1
fill 0 3 200 A @2
clear_rcu @2
drain 0 100 @2
set_rcu @2
drain 0 100 @2
