# Trees of four levels with 16 slots a node, thinned out and drained until each level has gone: plain, gaps, RCU.
tree plain
tree alloc
tree rcu
fill 0 2 3000 A
punch 2 4 1500
drain 0 700
drain_rev MAX 700
drain 0 4096
fill 0 2 1200 A @1
drain_rev 1200 300 @1
punch 0 4 600 @1
drain 0 4096 @1
fill 10 3 3000 A @2
drain 3000 900 @2
punch 13 6 1500 @2
drain_rev MAX 4096 @2
