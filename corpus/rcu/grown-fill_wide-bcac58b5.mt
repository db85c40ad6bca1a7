# Found by fuzzing: 585 features more than the seeds before it reach.
tree alloc rcu
tree alloc rcu
tree alloc rcu
tree alloc rcu
schedule walk 1 seed 195043 stores mixed grace late
fill_wide 8589934875 16 8 e127 @2
fill_wide 30 11 35 P
fill_wide 283 16 5 e127 @2
fill_wide 134217792 8 15 C
fill_wide 30 17 35 P
fill_wide 8589934622 11 35 P
w: store_range 4194309 4194348 L
w: destroy @1
w: drain_rev 4194448 14
w: drain_rev 4194448 14
w: store_range 5 45 Z
w: destroy @1
w: drain_rev 4194448 14
w: drain_rev 4194448 14
w: dup 1
w: fill_wide 283 16 8 e127 @2
w: dup 1
w: dup 2
r1: load_batch 40 5 8191
r1: load_batch 60 20 2
r1: for_each 40 MAX
r1: for_each 298 MAX
r2: prev 8 0
