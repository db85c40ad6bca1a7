# Fails in fill: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 11 operations and 2 switches.
tree rcu
w: fill 0 1 3 A (at 50 go r1)
r1: load 0
