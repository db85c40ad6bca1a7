# A tree is copied into another while both are read.
tree rcu
tree rcu
schedule walk 8 seed 8 stores late grace early
fill 0 10 6 A
w: dup 1
w: store_range 5 44 Z
w: destroy @1
r1: load 20 @1
r1: for_each 0 MAX @1
r2: load 20
