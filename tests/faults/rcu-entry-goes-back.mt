# A word that a writer stores twice, with the old entry between: a reader sees the new one and then the old one.
# Found with seed 2 after 274,816 executions, on the production fan-out. Shrunk from 11 operations and 7 switches.
tree rcu
fill 0 1 16 A
w: store 1 A (at 27 go r1) (at 28 go r1)
r1: load 1
r1: load 1 (at 0 go w)
