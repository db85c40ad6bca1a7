# Fails in load: no access to a node that was freed.
# Shrunk on the tiny fan-out, from 11 operations and 2 switches.
tree rcu
store 2 A
w: store 0 A (at 0 go r1)
r1: load 0 (at 5 go w)
