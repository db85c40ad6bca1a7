# A range is cut in two while readers look into all three parts.
tree rcu
schedule walk 8 seed 1 stores late grace early
store_range 10 90 A
w: store_range 40 60 B
r1: load 10
r1: load 50
r1: load 90
r2: load 40
r2: load 61
