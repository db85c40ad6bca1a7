# Duplicates in RCU mode, with and without gaps: erase has its reserve in the copy too.
tree rcu
tree rcu
tree rcu alloc
tree rcu alloc
fill 0 3 200 A
dup 1
erase 300 @1 (fail 1)
drain 0 100 @1 (fail 1)
drain_rev MAX 100
store_range 50 400 B @1
for_each 0 MAX
for_each 0 MAX @1
fill_wide 0 5 150 A @2
dup 3 @2
erase 500 @3
alloc_range 15 0 1490 B @3
alloc_range 15 0 1490 B @2
drain 0 150 @3 (fail 1)
drain 0 4096 @2
dup 2 @3
dup 3 @2
