# RCU mode ends and begins again while readers look up and write calls go on.
tree rcu
schedule walk 8 seed 7 stores mixed grace early
fill 0 10 6 A
w: clear_rcu
w: store_range 12 14 B
w: set_rcu
w: store_range 22 24 C
r1: load 13
r1: load 20
r2: load 23
r2: find 0 MAX
