# From the back: leaves join their left neighbour; levels go, down to nothing.
tree plain
tree alloc
tree rcu
fill 0 5 400 A
drain_rev MAX 150
prev MAX 0
drain_rev MAX 4096
fill 0 5 250 A @1
drain_rev 2000 4096 @1
fill_wide 0 3 300 A @2
drain_rev MAX 4096 @2
store 0 A @2
drain_rev 0 1 @2
