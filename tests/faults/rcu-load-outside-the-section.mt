# Fails in fill: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 11 operations and 2 switches.
tree plain
w: fill 0 1 2 A (at 28 go r1)
r1: load 0
