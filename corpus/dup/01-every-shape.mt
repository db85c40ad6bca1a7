# Duplicates of the empty tree, the single entry, one leaf and several levels; each side is then changed (C18).
tree plain
tree plain
tree plain
tree plain
dup 1                       # empty
store 0 A
dup 1                       # the single entry
store 0 B @1
load 0
store 0 NULL
load 0 @1
destroy @1
fill 0 10 5 A
dup 2                       # one leaf
store 15 B @2
erase 20
for_each 0 MAX
for_each 0 MAX @2
fill 0 3 300 C
dup 3                       # levels
dup 1
store_range 100 600 NULL
fill 0 3 300 D @3
drain 0 100 @1
for_each 0 MAX
for_each 0 MAX @1
for_each 0 MAX @3
