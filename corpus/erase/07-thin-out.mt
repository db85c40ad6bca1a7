# Every other entry, then every other of those: all leaves become small at about the same time, inner nodes too.
tree plain
tree alloc
tree rcu
fill 0 1 1024 A
punch 1 2 512
punch 2 4 256
punch 4 8 128
punch 8 16 64
punch 16 32 32
punch 32 64 16
punch 64 128 8
for_each 0 MAX
punch 128 256 4
punch 256 512 2
erase 512
erase 0
fill 0 1 512 A @1
punch 1 2 256 @1
punch 2 4 128 @1
punch 4 8 64 @1
punch 8 16 32 @1
drain 0 64 @1
fill 0 2 512 A @2
punch 2 4 256 @2
punch 4 8 128 @2
punch 8 16 64 @2
punch 16 32 32 @2
drain_rev MAX 64 @2
