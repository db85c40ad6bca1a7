# Found by fuzzing: 722 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
schedule walk 1 seed 269773 stores mixed grace late
fill 33554432 11 39 S
fill 0 11 39 S
w: dup 1
w: store_range 34359738373 MAX Z
w: store_range 5 44 Z
w: destroy @3
w: store_range 4082 68719478789 J @1
w: destroy @1
r1: for_each 62 0
r1: for_each 32 MAX
r1: find 32 61
r1: load_batch 4081 3 5
r1: find 4081 MAX
r2: mas_set MAX
r2: mas_find_rev 0
r2: mas_find_rev 0
r2: mas_pause
r2: find_after MAX MAX
r3: next 72057594037927936 MAX @1
r3: load 0
r3: next 45 MAX
r3: load_batch 0 45 5 @3
r3: load 0
