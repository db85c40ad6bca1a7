# Fails in store_range: nothing is changed that another may be looking at.
# Shrunk on the tiny fan-out, from 23 operations and 3 switches.
tree plain
store 0 A
w: store_range 0 1 A (at 0 go r1)
r1: load_batch 0 0 MAX
