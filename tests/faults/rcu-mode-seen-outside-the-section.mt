# Fails in load: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 11 operations and 2 switches.
tree rcu
store 0 A
w: clear_rcu (at 0 go r1)
w: store 1 A
r1: load 0 (at 2 go w)
