# Stores and erases at the same place, back and forth across the bound between split and join.
tree plain
tree rcu
fill 0 10 8 A               # one leaf, full
store 75 B
erase 75
store 75 B
erase 70
erase 75
fill 1 10 8 C
punch 1 10 8
fill 1 10 8 C
punch 0 10 8
drain 0 6
fill 0 5 20 D
drain_rev MAX 18
fill 0 10 8 A @1
store 75 B @1
erase 75 @1
fill 1 10 8 C @1
punch 1 10 8 @1
drain 0 7 @1
erase 70 @1
