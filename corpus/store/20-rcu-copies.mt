# Every kind of write in RCU mode, where leaves are copied and one pointer is published (C50).
tree rcu
tree rcu alloc
tree rcu extern
fill_wide 100 10 50 A
store_range 100 109 B       # one slot
store 505 C                 # a leaf copied
store_range 505 505 NULL
store_range 400 560 D       # several leaves
store_range 300 309 NULL
store_range 320 329 NULL
store_range 311 318 E
insert_range 311 318 F
store_range 0 99 G
store_range 1100 MAX H
for_each 0 MAX
fill_wide 100 10 50 A @1
store 505 C @1
store_range 120 800 NULL @1
store_range 100 109 NULL @1
fill 120 3 100 B @1
store_range 0 MAX NULL @1
fill 0 1 100 A @2
store_range 40 60 NULL @2
store_range 0 99 B @2
