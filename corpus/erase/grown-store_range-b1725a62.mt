# Found by fuzzing: 762 features more than the seeds before it reach.
tree plain
tree rcu
tree rcu extern
tree alloc rcu
find 21 MAX
for_each 21 MAX
load_batch MAX-1 6 0
load_batch 21 8 7
drain_rev MAX-1 6
find 21 MAX-1
fill 22 7 28 R3
drain 212 55
fill MAX-1 2 56 H
find_after 1 MAX @2
next 62 64821
drain_rev 1293 63
punch 1 MAX 2
load_batch 25 8 1 @2
fill_wide 2683 5 50 e100 @3
destroy (fail 3)
insert_range MAX-1 MAX NULL
load 1
punch 9 1 9
store_range 1299 1306 Y
store 37 C
find 213 MAX
insert 2837 I
fill_wide 32 7 36 NULL @3
drain_rev 213 24
store 20 ZERO
prev 40 31
erase 21
find 1 46
find_after 2 MAX-3
insert_range 29 36 W @2
find 3286 2
load_batch 213 39 3 @3
load 39
drain_rev 28 4
find_after 38 4194303
next 1025 MAX
punch 10 6 20
insert_range 26 30 R
load 123
punch 2837 3 47
drain_rev 15 21
erase 1200
next 7 17 @3
load_batch 13 MAX-2 61 @3
store_range 14400 28799 C @1
erase 12000 @1
store_range 34276390150 34276390155 D
store_range 0 1199 NULL
store_range 24000 47999 C
erase 24000
fill_wide 0 100 16 A
store_range 0 23999 D
erase 18000
drain 0 20
fill_wide MAX-18 100 43 A @1
store_range 2400 3599 NULL @1
