# Fails in mas_find: a search goes its way, up to its limit.
# Shrunk on the tiny fan-out, from 13 operations and 2 switches.
tree rcu
store_range 0 1 A
w: erase 0 (at 0 go r1)
r1: mas_walk
r1: mas_pause
r1: mas_find MAX (at 4 go w)
