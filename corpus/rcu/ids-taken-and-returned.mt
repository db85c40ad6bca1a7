# An allocator of numbers: a new one lands where one was returned.
tree alloc rcu
schedule pct 2 steps 300 seed 9 stores late grace late
fill 0 1 6 A
w: alloc_range 1 0 100 P
w: erase 3
w: alloc_range 1 0 100 Q
r1: load 3
r1: load 6
r2: find 0 100
