# After dup, splits, joins, wide stores and drains on both sides in turn: nothing shows through.
tree plain
tree plain
fill_wide 0 10 60 A
dup 1
store_range 45 250 B
store_range 45 250 C @1
fill 300 2 40 D
drain_rev MAX 20 @1
drain 0 15
fill 1 20 60 E @1
store_range 0 MAX F
for_each 0 MAX @1
erase 5
destroy @1
store 5 G
dup 1
store 6 H @1
store 4 I
for_each 0 MAX
for_each 0 MAX @1
