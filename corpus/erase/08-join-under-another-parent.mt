# A write over all the children of a parent: too little remains, and the neighbour hangs under another parent (join_across).
# With 16 slots an ascending fill leaves parents of 24000 indices (alloc: 14400), with 4 slots of 1200.
tree plain
tree alloc
tree rcu
tree rcu alloc
fill_wide 0 100 500 A
store_range 1200 2399 B     # 4 slots; the neighbour before
erase 1200
store_range 0 1199 NULL     # nothing before: the neighbour after
store_range 24000 47999 C   # 16 slots
erase 24000
store_range 48000 71999 NULL
drain 40000 30
fill_wide 0 100 500 A
store_range 0 23999 D       # nothing before: the neighbour after
erase 18000
drain 0 20
fill_wide 0 100 300 A @1
store_range 2400 3599 NULL @1
store_range 0 1199 B @1
store_range 14400 28799 C @1
erase 12000 @1
store_range 28800 57599 NULL @1
erase 0 @1
fill_wide 0 100 400 A @2
store_range 1200 2399 NULL @2
store_range 24000 47999 B @2
erase 20000 @2
store_range 0 23999 NULL @2
drain 0 30 @2
fill_wide 0 100 300 A @3
store_range 1200 4799 NULL @3
store_range 14400 28799 NULL @3
store_range 0 14399 B @3
drain 0 60 @3
