# Nothing is freed before somebody waits for it: erases live from their reserve.
tree rcu
schedule walk 16 seed 11 stores late grace late
fill 0 10 12 A
w: erase 5
w: erase 15
w: erase 25
w: erase 35
r1: for_each 0 MAX
r2: mas_find MAX
r2: mas_find MAX
