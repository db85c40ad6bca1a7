# Every entry of several leaves is erased: at some the hole continues in the leaf before, at some in the next.
tree plain
tree alloc
tree rcu
fill 100 1 64 A
punch 101 2 32              # every second one
punch 102 4 16              # each joins a hole on both sides
punch 100 4 16
for_each 0 MAX
fill 100 1 64 A @1
punch 100 2 32 @1
punch 163 1 1 @1
punch 103 4 15 @1
punch 101 4 15 @1
fill 100 1 64 A @2
punch 102 2 31 @2
punch 101 4 16 @2
punch 103 4 16 @2
erase 100 @2
