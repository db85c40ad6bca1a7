# Stores through a cursor when an allocation fails: ma_error after mas_store, a reset after mas_store_gfp (C35, K12).
tree plain
tree rcu
mas_store A (fail 1)        # the first leaf
mas_store A                 # still in error
mas_reset
mas_store_gfp A (fail 1)
mas_store_gfp A
mas_walk
fill 10 10 7 B
mas_set_range 41 42
mas_store C (fail 1)        # a split, if it needs a node
mas_find MAX
mas_set_range 51 52
mas_store_gfp C (fail 1)
mas_find MAX
mas_set_range 61 62
mas_store C (fail 1)
mas_reset
mas_store C
fill 0 4 60 D
mas_set 31
mas_store E (fail 1)        # exact or a split, by the size of a leaf
mas_set 33
mas_store E (fail 1)
mas_set 29
mas_store E (fail 1)
mas_set_range 37 38
mas_store_gfp E (fail 1)
mas_set 41
mas_store E (fail 1)
mas_pause
mas_find MAX
mas_set 45
mas_store_gfp E (fail 1)
mas_find_rev 0
mas_erase (fail 1)          # needs none
mas_next MAX
mas_store NULL (fail 1)     # neither does this
fill 0 4 60 D @1
mas_set 33 @1
mas_store E @1 (fail 1)
mas_set 37 @1
mas_store E @1 (fail 1)
mas_set 41 @1
mas_store E @1 (fail 1)
mas_next MAX @1
mas_reset @1
mas_next MAX @1
mas_set 45 @1
mas_store_gfp E @1 (fail 1)
mas_set 49 @1
mas_store_gfp E @1 (fail 2)
mas_set_range 50 90 @1
mas_store NULL @1 (fail 1)
mas_set_range 50 90 @1
mas_store_gfp NULL @1 (fail 1)
mas_erase @1 (fail 1)
mas_next MAX @1
mas_erase @1 (fail 1)
