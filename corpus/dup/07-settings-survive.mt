# What a tree is set to stays when it is destroyed, emptied, or filled by dup (C19).
tree rcu
tree rcu
tree alloc extern
tree alloc extern
fill 0 3 50 A
destroy
dup 1                       # empty onto empty
store 3 A
dup 1
destroy @1
clear_rcu @1
dup 1                       # RCU differs
set_rcu @1
dup 1
alloc_range 3 0 100 A @2
dup 3 @2
destroy @2
dup 2 @3
alloc_range 3 0 100 B @2
alloc_range 3 0 100 C @3
set_rcu @3
destroy @2
dup 2 @3
