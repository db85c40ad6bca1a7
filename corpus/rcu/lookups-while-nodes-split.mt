# Stores split nodes and the root grows; ranges that were there stay visible.
tree rcu
schedule walk 16 seed 2 stores mixed grace early
fill 0 10 12 A
w: store_range 12 14 Q
w: store_range 52 54 R
w: store_range 92 94 S
r1: load 0
r1: load 50
r1: load 110
r2: for_each 0 MAX
