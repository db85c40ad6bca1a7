# erase cannot fail: with every allocation failing it does all its work, in RCU mode from the reserve (C13).
tree plain
tree alloc
tree rcu
tree rcu alloc
fill 0 10 120 A
erase 500 (fail 1)
drain 0 60 (fail 1)
drain_rev MAX 60 (fail 1)
fill 0 10 120 A @1
punch 0 20 60 @1 (fail 1)
drain 0 60 @1 (fail 1)
fill 0 1 120 A @2
erase 60 @2 (fail 1)
punch 1 2 60 @2 (fail 1)
drain 0 60 @2 (fail 1)
fill 0 1 120 A @3
punch 0 3 40 @3 (fail 1)
drain_rev MAX 120 @3 (fail 1)
store 5 B @3
erase 5 @3 (fail 1)
