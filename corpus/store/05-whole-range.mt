# One range over 0..ULONG_MAX, over trees of every size; and NULL over everything (C4).
tree plain
tree alloc
tree rcu
store_range 0 MAX A
store 77 B
store_range 0 MAX NULL
fill 0 3 200 A
store_range 0 MAX C         # drops several levels at once
insert_range 0 MAX D
load 0
load MAX
store_range 0 MAX NULL      # empty again, no node left
store_range 0 MAX NULL      # nothing over nothing
fill 5 1 100 A @1
store_range 0 MAX-1 B @1    # all but the last index
store MAX C @1
store_range 1 MAX NULL @1   # the single entry at 0 remains
store 0 NULL @1
fill 9 7 300 A @2
store_range 0 MAX Z @2
store_range 1 MAX-1 NULL @2
store_range 0 MAX NULL @2
