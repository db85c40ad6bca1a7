# Fails in mas_prev: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 8 operations and 2 switches.
tree rcu
store_range 0 2 A
store 1 NULL
w: clear_rcu (at 0 go r1)
w: erase 0
r1: mas_prev 0 (at 3 go w)
