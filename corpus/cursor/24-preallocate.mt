# preallocated stores of every shape: exact, in a leaf, splitting, spanning, making and emptying the tree; faults inside
tree
tree alloc
tree rcu
tree alloc rcu extern
mas_set_range 10 20
mas_preallocate A (fail 1)
mas_preallocate A
mas_preallocate A
mas_store_prealloc A
mas_walk
fill_wide 100 3 60 C
mas_set_range 103 105
mas_preallocate D
mas_store_prealloc D
mas_set_range 110 300
mas_preallocate NULL
mas_store_prealloc NULL
mas_set_range 300 110
mas_preallocate E
mas_set 5
mas_preallocate R1
mas_preallocate ZERO
mas_store_prealloc ZERO
mas_set_range 0 MAX
mas_preallocate NULL
mas_store_prealloc NULL
mas_set_range 7 9 @2
mas_preallocate A @2 (fail 2)
mas_preallocate A @2
mas_store_prealloc A @2
fill 1000 2 200 B @2
mas_set_range 1100 1101 @2
mas_preallocate C @2
mas_store_prealloc C @2
mas_set_range 1050 1300 @2
mas_preallocate NULL @2
mas_insert_prealloc D @2
mas_preallocate D @2
mas_store_prealloc D @2
mas_set_range 0 MAX @2
mas_preallocate NULL @2
mas_store_prealloc NULL @2
fill 0 1 300 A @1
fill 0 1 300 A @3
mas_set_range 20 250 @1
mas_preallocate NULL @1
mas_store_prealloc NULL @1
mas_set_range 20 250 @3
mas_preallocate NULL @3 (fail 1)
mas_preallocate NULL @3
mas_store_prealloc NULL @3
mas_set 30 @3
mas_preallocate Z @3
mas_destroy @3
mas_store_prealloc Z @3
mas_reset @3
mas_preallocate Z @3
store_range 25 40 Y @3
mas_store_prealloc Z @3
