# Duplicates of trees of four levels with 16 slots a node: plain; with gaps; plain again after RCU mode.
tree plain
tree plain
tree alloc
tree alloc
fill 0 2 3000 A
dup 1
store_range 1001 5000 B
drain 5000 200 @1
drain_rev 3000 300 @1
dup 1
destroy
set_rcu @1
set_rcu
dup 0 @1
erase 200
clear_rcu
fill_wide 0 10 1200 A @2
erase 6005 @2
dup 3 @2
alloc_range 11 0 20000 B @3
alloc_rrange 11 0 20000 C @2
alloc_range 11 0 20000 D @2
drain 0 600 @3
store_range 0 15000 NULL @2
next 0 MAX @3
