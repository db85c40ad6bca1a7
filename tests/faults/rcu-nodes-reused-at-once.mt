# Fails in load: what a reader sees was there while it looked.
# Shrunk on the tiny fan-out, from 14 operations and 2 switches.
tree rcu
schedule listed stores late
fill 3 1 3 A
mas_set 1
w: mas_store A (at 0 go r1)
w: mas_store NULL
r1: load 0 (at 10 go w)
