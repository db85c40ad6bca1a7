# Fails in mas_prev: no access to a node that was freed.
# Shrunk on the tiny fan-out, from 18 operations and 65 switches.
tree plain
store 0 A
w: store 0 NULL (at 0 go r1)
r1: mas_walk
r1: mas_prev 0 (at 0 go w)
