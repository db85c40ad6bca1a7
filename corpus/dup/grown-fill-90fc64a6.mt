# Found by fuzzing: 788 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
fill 0 3 43 A
fill 0 3 43 A
fill 0 3 43 A
fill 0 3 43 A
fill 0 3 43 A
fill 0 3 43 A
punch 14 1 61
punch 14 1 61
fill 0 3 43 A
dup 1
load_batch 0 5 57
fill 0 3 43 A
store_range 50 100 C
erase 1500
erase 20
fill 0 3 43 A
fill 0 3 43 A
next 34298521348 MAX @1
prev 61 53
drain 5 60
alloc_range 50 2 6 N
for_each 0 MAX
for_each 0 MAX @2
fill 0 3 43 A
fill_wide 5 7 48 NULL
next 34298521348 MAX @1
fill 0 3 43 A
next 34298521348 MAX @1
dup 1
load_batch 0 5 57
fill 0 3 43 A
store_range 50 100 C
fill 0 3 43 A
alloc_cyclic 21 55 K
store 0 A
dup 1
dup 0
erase 1500
erase 20
prev 61 53
next 34298521348 MAX @1
set_rcu
drain 5 60
alloc_range 50 2 6 N
dup 2
erase 300 @1 (fail 1)
for_each 0 MAX
for_each 0 MAX @2
fill 0 3 43 A
fill_wide 5 7 48 NULL
fill 0 3 43 A
alloc_cyclic 21 55 K
drain 0 6 @1 (fail 1)
fill 0 3 43 A
fill_wide 1 5 31 R5
fill 0 3 43 A
erase 300 @1 (fail 1)
drain 0 6 @1 (fail 1)
drain_rev MAX 35
clear_rcu
dup 2
store 0 A
dup 1
next 34298521348 MAX @1
erase 300 @1 (fail 1)
store_range 20 200 R2
fill 0 2 200 D
fill 0 3 13 C
drain_rev MAX 35
fill 0 3 43 A
next 34298521348 MAX @1
set_rcu
next 34298521348 MAX @1
store_range 50 400 B @1
for_each 0 MAX
fill 0 3 43 A
store 0 B @1
drain 0 6 @1 (fail 1)
dup 1 (fail 222)
dup 3
dup 1
set_rcu
next 34298521348 MAX @1
dup 1
dup 0
dup 2
store 0 A
erase 300 @1 (fail 1)
drain 0 6 @1 (fail 1)
fill 0 3 43 A
fill 0 3 43 A
dup 1
erase 300 @1 (fail 1)
drain 0 6 @1 (fail 1)
drain_rev MAX 35
set_rcu
fill 0 3 43 A
dup 2
erase 300 @1 (fail 1)
clear_rcu
drain 0 6 @1 (fail 1)
dup 2
erase 300 @1 (fail 1)
drain 0 6 @1 (fail 1)
fill 0 3 43 A
load 0
dup 2
dup 2
erase 300 @1 (fail 1)
store_range 20 200 R2
fill 0 2 200 D
drain 0 6 @1 (fail 1)
drain_rev MAX 35
dup 1
erase 300 @1 (fail 1)
drain 0 6 @1 (fail 1)
store 0 NULL
erase 300 @1 (fail 1)
next 34298521348 MAX @1
fill 0 3 13 C
drain_rev MAX 35
store_range 50 400 B @1
for_each 0 MAX
drain 0 6 @1 (fail 1)
store_range 50 400 B @1
for_each 0 MAX
load 0 @1
destroy @1
set_rcu
fill 0 3 43 A
fill 0 3 43 A
drain 0 120
store_range 0 MAX E
clear_rcu
drain_rev 36 62 @1
dup 1
insert_range 0 0 e156 @1
store 0 B @1
find_after 4332769686199 1887296368631544
fill 0 3 43 A
dup 2
erase 300 @1 (fail 1)
dup 2
dup 2
empty_area_rev 25531407635 53 4332769686199
for_each 0 MAX @1
fill_wide 0 5 7 A @2
dup 3 @2
erase 500 @3
alloc_range 15 0 1490 B @3
empty_area_rev 2 16 34359738367
drain 0 6 @1 (fail 1)
erase 300 @1 (fail 1)
drain_rev MAX 35
drain_rev MAX 35
drain 0 6 @1 (fail 1)
load 0
store 0 NULL
load 0 @1
clear_rcu
store 5 F
erase 100 @1
for_each 2 53
drain 0 6 @1 (fail 1)
fill 0 3 43 A
fill 0 3 43 A
dup 2
dup 2
erase 300 @1 (fail 1)
drain_rev MAX 35
drain_rev MAX 35
drain 0 6 @1 (fail 1)
store 3 A
fill_wide 0 54 200 A @1
set_rcu @1
dup 2
erase 300 @1 (fail 1)
erase 300 @1 (fail 1)
store_range 50 400 B @1
for_each 0 MAX
alloc_range 4 0 1000 B @1
fill 0 3 43 A
dup 2
erase 300 @1 (fail 1)
erase 300 @1 (fail 1)
store_range 50 400 B @1
for_each 0 MAX
fill 0 3 43 A
destroy @1
dup 1
destroy @1
drain_rev MAX-2 34
fill 0 3 43 A
dup 1 (fail 222)
erase 300 @1 (fail 1)
dup 1 (fail 222)
erase 300 @1 (fail 1)
drain 9223372036854775808 6 @1 (fail 1)
drain 9223372036854775808 6 @1 (fail 1)
alloc_rrange 1 2 24 K
store MAX W
fill_wide 2 61238714942 30 A @3
fill 0 10 5 A
fill 0 10 5 A
mas_alloc_cyclic 1125899906842626 288230376151711745 e224
fill_wide 8 918580724112 16 Q
drain_rev 306 35
drain 0 6 @1 (fail 1)
drain_rev MAX 35
drain_rev MAX 35
fill 46 4 59 I @3
find 2 134217729 @3
clear_rcu @3
clear_rcu
drain 0 6 @1 (fail 1)
drain_rev MAX 35
drain_rev MAX 35
store_range 50 400 B @1
dup 2
store_range 100 600 NULL
drain 0 6 @1 (fail 1)
drain_rev MAX 35
drain 0 6 @1 (fail 1)
drain_rev MAX 35
for_each 0 MAX
dup 2
erase 300 @1 (fail 1)
fill 0 3 34 D @3
empty_area MAX 23 41
empty_area_rev 8 0 31
fill 50 4 14 H
drain_rev MAX 35
erase 300 @1 (fail 1)
store_range 50 400 B @1
for_each 0 MAX
fill 0 3 43 A
drain_rev MAX 35
store_range 50 400 B @1
for_each 0 MAX
clear_rcu @1
alloc_range 3 129 2799 N
store_range 61 67 W
drain 500 100 @1
clear_rcu @1
alloc_rrange 9 0 153 C @1
drain 0 43 @1
dup 1
dup 2
dup 1 (fail 222)
set_rcu @1
fill_wide 61 44 33 R
erase 300 @1 (fail 1)
drain 9223372036854775808 6 @1 (fail 1)
drain 0 6 @1 (fail 1)
drain_rev MAX 35
drain 0 6 @1 (fail 1)
