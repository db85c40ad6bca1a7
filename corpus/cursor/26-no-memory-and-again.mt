# mas_store without memory, mas_nomem, mas_store again; another cursor changes the tree in between
tree
tree alloc rcu
mas_set_range 10 30
mas_nomem
mas_store A (fail 1)
mas_nomem (fail 1)
mas_nomem
mas_nomem
mas_store A
fill_wide 100 2 40 B
mas_set_range 101 103
mas_store C (fail 1)
store_range 0 400 D
mas_nomem
mas_store C
fill_wide 100 2 40 B
mas_set_range 105 106
mas_store C (fail 1)
destroy
mas_nomem
mas_store C
mas_walk
mas_set_range 5 1
mas_store A
mas_nomem
mas_pause
mas_preallocate A
mas_reserve 3
mas_expected_entries 5
mas_store_prealloc A
mas_insert_prealloc A
mas_alloc_cyclic 0 9 A
mas_destroy
mas_reset
fill 0 3 200 A @1
mas_set_range 100 110 @1
mas_store B @1 (fail 1)
mas_set_range 101 102 @2
mas_init 1 200 @2
mas_store E @2
mas_nomem @1
mas_store B @1
mas_set_range 120 121 @1
mas_store F @1 (fail 2)
drain 0 500 @1
mas_nomem @1
mas_store F @1
mas_nomem @1
