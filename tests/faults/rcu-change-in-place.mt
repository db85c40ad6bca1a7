# Fails in load: what a reader sees was there while it looked.
# Shrunk on the tiny fan-out, from 11 operations and 1 switches.
tree rcu
schedule listed stores late
store 2 A
w: store 0 A (at 0 go r1)
r1: load 1 (at 7 go w)
