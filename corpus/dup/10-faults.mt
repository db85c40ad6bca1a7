# Each allocation of a dup fails in turn: the target is empty, nothing is lost, and the next dup succeeds (C18).
tree plain
tree plain
tree alloc
tree alloc
store 5 A
dup 1 (fail 1)
fill 0 3 120 B
dup 1 (fail 1)
dup 1 (fail 2)
dup 1 (fail 3)
dup 1 (fail 9)
dup 1 (fail 17)
store 7 C @1
erase 7 @1
destroy @1
dup 1
fill_wide 0 3 200 A @2
dup 3 @2 (fail 1)
dup 3 @2 (fail 2)
dup 3 @2 (fail 20)
dup 3 @2 (fail 30)
destroy @3
dup 3 @2
alloc_range 3 0 1190 B @3
for_each 0 MAX @3
