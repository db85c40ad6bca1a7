# Each entry of a batch is of a state that the tree had meanwhile, not all of the same (C61).
tree rcu
schedule walk 16 seed 5 stores late grace early
fill 0 10 12 A
w: store_range 12 14 Q
w: store_range 52 54 R
w: erase 92
w: store_range 112 200 S
r1: load_batch 0 7 18
r2: load_batch 50 10 6
