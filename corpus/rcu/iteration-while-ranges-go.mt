# Ranges go one by one; an iteration misses none that stays.
tree rcu
schedule walk 16 seed 3 stores at-once grace early
fill 0 10 10 A
w: erase 15
w: erase 35
w: erase 75
r1: mas_find MAX
r1: mas_find MAX
r1: mas_find MAX
r1: mas_find MAX
r2: mas_set MAX
r2: mas_find_rev 0
r2: mas_find_rev 0
r2: mas_find_rev 0
