# A new tree is loaded in order while somebody reads what is there so far.
tree rcu
schedule walk 32 seed 12 stores mixed grace early
w: fill 0 10 10 A
r1: for_each 0 MAX
r1: for_each 0 MAX
r2: load 45
r2: load 45
