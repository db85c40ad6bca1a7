# Fails in load: what a reader sees was there while it looked.
# Shrunk on the tiny fan-out, from 10 operations and 1 switches.
tree rcu
fill 2 1 4 A
w: store 0 A (at 48 go r1)
r1: load 0
