# Found by fuzzing: 625 features more than the seeds before it reach.
tree plain
tree alloc
tree rcu
set_rcu
drain_rev 3526 35
set_rcu @3
alloc_range 0 3526 1099511627777 V @3
erase 3525 @3
mas_alloc_cyclic 3527 524289 N @3
next 34298521348 MAX @1
find 34298521431 MAX @1
find_after 1125899906842625 MAX-1 @3
drain 3525 7 @3
store_range 3527 MAX-2 M @3
store 1099511627778 NULL @1
prev 1429 24 @2
punch 3525 8 21 @3
mas_alloc_cyclic 1 3526 U @1
next 34298521431 MAX @1
load 8
load 67108867
find 23016580856 84925333288 @2
find 34108455942 MAX
next 34108455942 MAX
store_range 34108455942 34108455949 T
load_batch 4074 4 6 @3
set_cyclic 3
load 1099511627778
find_after 0 17592186044416
alloc_range 49230 56 MAX R @2
empty_area_rev 2 16 34359738367
store_range 34108455888 34108455889 T
find 34108456413 MAX
next 23016580856 MAX @2
alloc_range 2 23 1099511627777 O @3
store_range 23016580856 23016580856 B @2
load 67108852
load 23
store_range MAX-1 14 R14 @3
set_cyclic 2317
for_each 8 2097153 @3
insert_range 1 1099511627778 NULL @3
insert_range 47 3818 e73 @1
insert_range 0 3660 ZERO
set_rcu @3
load 6
find 34346686111 MAX @2
next 34346686111 MAX @2
find 129863 129869 @2
erase 129870 @2
drain_rev 49 9 @2
find 2 16
set_cyclic 0 @2
punch 129856 4 28 @2
store_range 34346686111 34346686112 B @2
load 8
load 100663299
find 34298521431 MAX @1
next 34298521431 MAX @1
store_range 34298521431 34298521434 B @1
load 100663299
load 6
store 5 F
erase 100 @1
fill_wide 0 54 10 A @1
