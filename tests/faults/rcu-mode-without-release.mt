# Fails in prev: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 17 operations and 5 switches.
tree plain
store 0 A
w: store 1 A
w: set_rcu
r1: prev 0 0
