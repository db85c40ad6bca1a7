# Fails in mas_store: the rules of RCU.
# Shrunk on the tiny fan-out, from 11 operations and 2 switches.
tree rcu
store 2 A
w: store 0 A (at 0 go r1)
mas_set_range 0 1
w: mas_store A
r1: load 0 (at 3 go w)
