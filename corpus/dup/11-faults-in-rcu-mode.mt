# dup, set_rcu and stores in RCU mode when an allocation fails, the one for the reserve of erase among them.
tree rcu
tree rcu
tree plain
tree plain
fill 0 3 80 A
dup 1 (fail 1)
dup 1 (fail 2)
dup 1 (fail 5)
dup 1 (fail 12)
destroy @1
dup 1
drain 0 40 @1 (fail 1)
fill 1 3 80 B (fail 1)
fill 1 3 80 B (fail 2)
fill 1 3 80 B (fail 5)
fill 1 3 80 B @1 (fail 1)   # the copy's reserve is its own
drain 0 80 (fail 1)
fill 0 3 120 A @2
set_rcu @2 (fail 1)
erase 30 @2
set_rcu @2 (fail 2)
clear_rcu @2
set_rcu @2 (fail 3)
drain 0 50 @2 (fail 1)
set_rcu @3 (fail 1)
store 5 A @3 (fail 2)
store 5 A @3
dup 2 @3                    # not empty
dup 3 @2                    # nor here
