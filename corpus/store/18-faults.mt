# Allocations that fail at each place where a store needs nodes: nothing may have changed (C7).
tree plain
tree alloc
tree rcu
tree rcu alloc
store 10 A (fail 1)         # the first leaf
store 10 A
store 11 B (fail 1)         # the second needs no node
fill 0 4 300 A (fail 1)     # a bulk ends at its fault; the next repeats what was stored and comes one further
fill 0 4 300 A (fail 2)
fill 0 4 300 A (fail 2)
fill 0 4 300 A (fail 3)
fill 0 4 300 A (fail 9)
fill 0 4 300 A (fail 20)
fill 0 4 300 A
fill 2 4 100 B (fail 1)     # splits in the middle
fill 2 4 100 B (fail 2)
fill 2 4 100 B (fail 3)
fill 2 4 100 B (fail 7)
insert_range 403 403 C (fail 1)
store_range 401 401 NULL (fail 1)
insert 401 C (fail 1)
insert 405 C (fail 1)
insert 409 C (fail 1)
insert 409 C (fail 1)
insert 409 C
store_range 111 951 NULL (fail 1)   # only joins
for_each 0 MAX
fill_wide 0 100 100 A @1
store 5750 B @1
store 7150 B @1
store_range 6950 7050 C @1 (fail 1) # two full leaves become three
store_range 350 450 C @1 (fail 1)
store_range 350 450 C @1 (fail 2)
store_range 350 450 C @1
fill 30 40 200 D @1 (fail 1)
fill 30 40 200 D @1 (fail 3)
fill 30 40 200 D @1 (fail 4)
fill 30 40 200 D @1 (fail 10)
store_range 10 8000 NULL @1 (fail 1)
for_each 0 MAX @1
store 5 A @2 (fail 1)       # RCU mode: copies, and the reserve for erase
store 5 A @2 (fail 2)
store 5 A @2 (fail 3)
fill 10 4 300 A @2 (fail 1)
fill 10 4 300 A @2 (fail 2)
fill 10 4 300 A @2 (fail 3)
fill 10 4 300 A @2 (fail 5)
fill 10 4 300 A @2 (fail 12)
fill 10 4 300 A @2
fill 11 4 100 B @2 (fail 1)
fill 11 4 100 B @2 (fail 2)
fill 11 4 100 B @2 (fail 6)
store_range 50 950 NULL @2 (fail 1)
store_range 50 950 NULL @2 (fail 2)
store_range 0 MAX NULL @2 (fail 1)
for_each 0 MAX @2
fill 10 4 300 A @3 (fail 4)
fill 10 4 300 A @3 (fail 5)
fill 10 4 300 A @3 (fail 6)
fill 10 4 300 A @3
store_range 50 950 B @3 (fail 1)
for_each 0 MAX @3
