# Trees of four levels with 16 slots a node: plain, with gaps, in RCU mode; then writes of every kind in them.
tree plain
tree alloc
tree rcu
fill_wide 1000 10 3000 A
store_range 30005 30014 B
store 45000 C
store_range 20001 50000 D   # a third of the tree
store_range 10005 15000 NULL
next 15 MAX
prev MAX 0
find 10006 14000
fill_wide 1000 10 1200 A @1
store_range 9005 9014 B @1
store_range 12000 20000 NULL @1
fill 12000 3 1500 C @1
find 12001 MAX @1
fill 7 5 3000 A @2
store_range 5000 5004 B @2
store_range 3001 12000 NULL @2
fill 3000 4 1000 C @2
prev 12000 0 @2
