# Fails in next: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 13 operations and 8 switches.
tree alloc rcu
tree alloc rcu
fill 0 1 4 A
w: dup 1 (at 72 go r1)
r1: next 0 0 @1
