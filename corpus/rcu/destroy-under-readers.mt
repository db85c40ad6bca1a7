# The tree is destroyed while readers are inside; the nodes they hold stay until they leave.
tree rcu
schedule walk 4 seed 6 stores at-once grace early
fill 0 10 10 A
w: destroy
r1: for_each 0 MAX
r2: load 45
r2: find 0 MAX
