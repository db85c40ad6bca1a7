# The tree's lock is the caller's; a reader that must take it waits for the writer.
tree rcu extern
schedule walk 8 seed 10 stores late grace early
store_range 10 19 A
w: store_range 15 30 B
w: clear_rcu
w: erase 20
r1: load 15
r1: load 20
r2: load 12
