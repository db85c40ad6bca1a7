# memory first, search and store later: mas_reserve, a hole, mas_insert_prealloc; the hole taken meanwhile; what is left given back
tree alloc
tree alloc rcu
tree
tree rcu
mas_reserve 8 (fail 3)
mas_reserve 8
empty_area 4 0 MAX
mas_insert_prealloc A
empty_area 4 0 MAX
mas_insert_prealloc B
empty_area 100 50 MAX
store 60 C
mas_insert_prealloc D
empty_area 100 50 MAX
mas_insert_prealloc D
mas_set_range 0 200
mas_store_prealloc NULL
mas_set_range 9 8
mas_insert_prealloc A
mas_insert_prealloc R3
mas_destroy
mas_insert_prealloc A
mas_reserve 20 @1
empty_area_rev 16 0 MAX @1
mas_insert_prealloc A @1
empty_area_rev 16 0 MAX @1
mas_insert_prealloc B @1
empty_area_rev 16 0 5000 @1
mas_insert_prealloc C @1
fill 0 2 300 E @1
mas_reserve 4 @1
mas_set_range 100 101 @1
mas_store_prealloc F @1
mas_set_range 200 400 @1
mas_store_prealloc NULL @1
mas_set_range 150 500 @1
mas_store_prealloc G @1
mas_set 3 @1
mas_store_prealloc H @1
mas_store_prealloc I @1
mas_reserve 0 @2
mas_set_range 5 6 @2
mas_store_prealloc A @2
mas_reserve 3 @3
mas_store_prealloc A @3
mas_set_range 5 6 @3
mas_store_prealloc B @3
mas_init 2 9 @3
mas_walk @3
