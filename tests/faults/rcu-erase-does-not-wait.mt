# Fails in erase: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 11 operations and 2 switches.
tree rcu
store 1 A
mas_set_range 1 2
w: mas_store A (at 65 go r1)
w: store 1 A
w: erase 1
r1: load 0 (at 7 go w)
