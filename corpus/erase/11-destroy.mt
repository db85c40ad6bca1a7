# destroy keeps the settings and the tree can be used again (C19); of every kind, empty, single and tall.
tree plain
tree alloc
tree rcu
tree extern
destroy
store 0 A
destroy
fill 0 3 300 A
destroy
load 0
fill 0 3 20 B
fill 0 3 300 A @1
destroy @1
store 7 C @1
destroy @1
destroy @1
fill 0 3 300 A @2
erase 30 @2
destroy @2
fill 0 3 20 B @2
destroy @2
fill 0 3 100 A @3
drain 0 50 @3
destroy @3
store_range 0 MAX D @3
destroy @3
