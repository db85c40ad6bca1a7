# A cursor stays where it is while the node under it is replaced, and goes on from there.
tree rcu
schedule pct 3 steps 400 seed 4 stores late grace early
fill 0 10 8 A
w: store_range 5 74 Z
w: erase 5
w: store_range 20 29 Y
r1: mas_walk
r1: mas_next MAX
r1: mas_next MAX
r1: mas_prev 0
r1: mas_pause
r1: mas_find MAX
