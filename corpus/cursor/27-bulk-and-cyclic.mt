# mas_expected_entries before stores in order; mas_alloc_cyclic through its wraps and refusals
tree
tree alloc
tree rcu
tree alloc rcu
mas_expected_entries 40 (fail 2)
mas_expected_entries 40
mas_set_range 0 9
mas_store A
mas_set_range 10 19
mas_store B
mas_set_range 25 29
mas_store C
mas_set_range 30 39
mas_store D
mas_set_range 45 49
mas_store E
mas_set_range 50 59
mas_store F
mas_destroy
mas_expected_entries 0
mas_expected_entries 300 @2
fill_wide 0 4 100 A @2
mas_set_range 900 909 @2
mas_store B @2
mas_destroy @2
set_cyclic 0 @1
mas_alloc_cyclic 0 3 A @1 (fail 1)
mas_alloc_cyclic 0 3 A @1
mas_alloc_cyclic 0 3 B @1
mas_walk @1
mas_alloc_cyclic 0 3 C @1
mas_alloc_cyclic 0 3 D @1
mas_alloc_cyclic 0 3 E @1
erase 1 @1
mas_alloc_cyclic 0 3 F @1
mas_alloc_cyclic MAX-1 MAX G @1
mas_alloc_cyclic MAX-1 MAX H @1
mas_alloc_cyclic 0 MAX I @1
mas_alloc_cyclic 5 4 J @1
mas_alloc_cyclic 5 9 ZERO @1
mas_alloc_cyclic 5 9 NULL @1
mas_alloc_cyclic 0 9 A
fill 0 1 100 A @3
set_cyclic 40 @3
mas_alloc_cyclic 20 200 B @3
mas_next MAX @3
