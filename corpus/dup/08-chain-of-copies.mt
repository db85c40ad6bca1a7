# A copy of a copy of a copy, each a little different, and back into the first.
tree plain
tree plain
tree plain
tree plain
fill 0 7 150 A
dup 1
store_range 200 300 B @1
dup 2 @1
punch 0 14 40 @2
dup 3 @2
store_range 0 MAX-1 C @3
destroy
dup 0 @3
store MAX D
for_each 0 MAX
for_each 0 MAX @1
for_each 0 MAX @2
drain 0 4096 @1
dup 1 @2
drain_rev MAX 4096 @2
for_each 0 MAX @1
