# Fails in destroy: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 12 operations and 19 switches.
tree rcu
store 0 A
w: destroy (at 16 go r1)
r1: load 0
