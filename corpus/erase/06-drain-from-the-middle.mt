# A drain from the middle upwards, then downwards: joins on one side of an ever thinner tree.
tree plain
tree rcu
fill 0 5 500 A
drain 1250 100
drain_rev 1250 100
drain 1250 4096
for_each 0 MAX
drain_rev 1249 4096
fill_wide 0 4 400 A @1
drain_rev 1600 120 @1
drain 1600 120 @1
drain_rev 3200 4096 @1
drain 0 4096 @1
