# Found by fuzzing: 482 features more than the seeds before it reach.
tree extern
tree rcu
tree alloc rcu
tree rcu
drain_rev 56 60
drain_rev MAX 2
prev MAX MAX-1
drain_rev 549755813889 21
for_each 29 56
fill 3939584 549751874303 17 C
destroy
fill MAX-1 44 60 N
insert_range 2691 2694 U @1
for_each 3298515185402 5497522682614
drain_rev 2704 2
for_each 56 2704 @1
destroy
drain_rev 7 30
for_each 2 1260
for_each MAX MAX
fill 268435455 262144 5 L
fill 0 38 11 F
fill 3 4 6 U @3
insert_range 56 102 ZERO
prev 4 1
drain_rev 1 50
store_range 183 211 C
drain MAX 62
store_range 0 65535 A
destroy
