# Fails in mas_find: no access to a node that was freed.
# Shrunk on the tiny fan-out, from 9 operations and 2 switches.
tree rcu
store 0 A
w: destroy (at 0 go r1)
r1: mas_find 0 (at 4 go w)
