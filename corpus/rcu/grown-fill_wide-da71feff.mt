# Found by fuzzing: 534 features more than the seeds before it reach.
tree alloc rcu
tree alloc rcu
tree alloc rcu
tree alloc rcu
schedule walk 1 seed 311736 stores mixed
fill_wide 134217792 8 8 C
fill_wide 30 17 35 P
fill_wide 283 16 8 e127 @2
fill_wide 283 11 35 P
fill_wide 8589934875 16 8 e127 @2
mas_alloc_cyclic MAX-27 MAX e31
w: dup 1
w: store_range 5 44 Z
w: destroy @1
w: dup 1
w: store_range 96 135 Z
w: destroy @1
w: dup 1
w: store_range 5 44 Z
w: destroy @1
w: dup 1
w: store_range 96 135 Z
w: destroy @1
r1: load 2511
r1: load 45
r2: for_each 0 MAX
