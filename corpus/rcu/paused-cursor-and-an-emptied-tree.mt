# Between a pause and the next look all is gone, and then something else is there.
tree rcu
schedule walk 4 seed 5 stores late grace early
store_range 10 19 A
store_range 30 39 B
w: destroy
w: store_range 25 35 C
r1: mas_find MAX
r1: mas_pause
r1: mas_find MAX
r1: mas_find MAX
