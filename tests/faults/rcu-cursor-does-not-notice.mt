# Fails in mas_prev: last.
# Shrunk on the tiny fan-out, from 15 operations and 2 switches.
tree rcu
store 0 A
w: store 0 NULL (at 0 go r1)
r1: mas_walk (at 4 go w)
r1: mas_prev 0
