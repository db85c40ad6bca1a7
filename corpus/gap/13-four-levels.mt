# Allocation trees of four levels with 10 slots an inner node, in place and in RCU mode: searches and writes far apart.
tree alloc
tree alloc rcu
tree plain
fill_wide 1000 10 1500 A
alloc_range 11 1000 30000 NULL
erase 20005
alloc_range 11 1000 30989 B
alloc_range 11 1000 30989 C
alloc_rrange 9 1000 30989 D
alloc_rrange 10 0 15999 E
store_range 8000 9000 NULL
alloc_range 500 1000 30000 F
alloc_rrange 500 1000 30000 G
alloc_range 3 0 2000 H
alloc_range 10 5000 6000 I
set_cyclic 30000
alloc_cyclic 1000 30989 J
drain 20000 200
alloc_range 4000 1000 30000 K
punch 1000 20 600
alloc_range 20 1000 30000 L
fill 0 3 1500 A @1
alloc_range 3 0 4490 NULL @1
erase 2223 @1
alloc_range 5 0 4490 B @1
alloc_rrange 2 0 4490 C @1
alloc_cyclic 3000 4490 D @1
drain 1000 300 @1
alloc_range 900 0 4490 E @1
fill 0 2 3000 A @2
alloc_range 1 0 MAX B @2
empty_area 1 0 MAX @2
