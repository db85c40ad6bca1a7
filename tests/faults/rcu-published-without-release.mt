# Fails in load: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 11 operations and 1 switches.
tree rcu
w: store 0 A
r1: load 0
