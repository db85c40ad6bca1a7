# Fails in fill_wide: no crash.
# Shrunk on the tiny fan-out, from 11 operations and 0 switches.
tree rcu
fill_wide 0 0 2 A
w: store 0 A
