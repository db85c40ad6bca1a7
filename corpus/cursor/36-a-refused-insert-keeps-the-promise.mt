# An insert that is refused takes nothing of what was promised; the last one that is done gives back what is left.
tree plain
tree rcu
fill 0 10 40 A
mas_set_range 20 25
mas_reserve 2
mas_insert_prealloc B
mas_set_range 21 25
mas_insert_prealloc B
mas_set 33
mas_insert_prealloc C
mas_set 43
mas_insert_prealloc D
fill 0 10 40 A @1
mas_init 1 20 @1
mas_reserve 1 @1
mas_insert_prealloc B @1
mas_set 53 @1
mas_insert_prealloc C @1
mas_set 63 @1
mas_preallocate D @1
mas_insert_prealloc D @1
