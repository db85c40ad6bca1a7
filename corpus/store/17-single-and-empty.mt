# The empty tree and the single entry at [0,0] behave as every other content (C4, C5).
tree plain
tree rcu
load 0
find 0 MAX
next 0 MAX
prev MAX 0
store 5 NULL
store 0 A
load 0
load 1
find 0 0
find 1 MAX
next 0 MAX
prev MAX 0
prev 0 0
store_range 0 1 B           # no longer single
store_range 1 1 NULL        # single again
store 0 C
store_range 1 MAX NULL
store 0 NULL
store MAX A
store MAX NULL
insert 0 A @1
insert 1 B @1
store 0 NULL @1
store 1 NULL @1
for_each 0 MAX @1
