# From the front: leaves become small and join their right neighbour; levels go, down to nothing.
tree plain
tree alloc
tree rcu
fill 0 5 400 A
drain 0 150
load 750
drain 0 4096
store 9 Z                   # the empty tree works again
fill 0 5 250 A @1
drain 0 4096 @1
fill_wide 0 3 300 A @2
drain 0 4096 @2
