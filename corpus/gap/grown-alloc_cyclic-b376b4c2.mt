# Found by fuzzing: 936 features more than the seeds before it reach.
tree alloc rcu
tree alloc rcu extern
tree alloc
tree alloc rcu
fill 5 4 24 e56
punch 2545 4 20
insert MAX e69
for_each 63 MAX @1
insert_range 245242904731323 MAX Z @1 (fail 16)
find 0 MAX
load 245242904731323 @2
drain 26 53
empty_area_rev 2 16 34359738367
empty_area_rev 2 16 34359738367
fill 5 4 24 e56
drain_rev 28 11
fill 5 4 24 e56
for_each 0 1 @2
destroy @2
for_each 62 MAX @2
empty_area 49 3 2545 @2
destroy @2
destroy @2
for_each 27 245242904731322 @2
erase 26
for_each 27 51 @2
for_each 2 MAX-2 @1
empty_area 1 62 MAX @2
drain 26 15 @1
insert_range 48 245242904731323 NULL
load 48 @1
destroy
for_each 0 50
insert 16777217 P
alloc_cyclic 62 536870913 e116
find 51 294450336695949
drain_rev 28 11
fill 5 4 24 e56
destroy @2
insert_range MAX MAX N @2 (fail 4)
insert 16777217 P
load 64 @2
load 3 @2
for_each 12 8388608 @2
load 31
find 2707 MAX @2
destroy @2
alloc_cyclic 62 536870913 e116
find 51 294450336695949
alloc_rrange 7 26 1879837516 V
store_range 34253153117 34253153118 T
empty_area_rev 11 16 34359738367
store_range 34253153106 34253153116 B
drain 63 64
fill_wide 1353 1 1990 F
store_range 22 2505 NULL
empty_area 63 6 MAX
fill_wide 1353 1 1990 F
destroy
prev MAX 49
prev MAX 245242904731323 @2
for_each 63 MAX @1
insert_range 26 2545 F @2
store_range 22 2505 NULL
empty_area 63 6 MAX
erase 27
find_after 28 37 @2
alloc_range 4 0 16777316 A
fill 200 4 60 C
alloc_range 2 220 400 D (fail 1)
drain 26 53
drain 37 3
alloc_cyclic 5 MAX A
alloc_cyclic 5 59 B
alloc_cyclic 5 4 C
alloc_cyclic 5 MAX D
store_range 10 19 U
insert_range 60 65 O
destroy
drain 26 53
empty_area_rev 2 16 34359738367
empty_area_rev 2 16 34359738367
fill 5 4 24 e56
fill 350 38 29 K
alloc_cyclic 65 1983 W @1
set_cyclic MAX-1
store_range 10 19 U
store_range 25 29 B
drain 5 20
erase 27
insert_range 49 55 L
erase 26
fill 375 4 60 C
alloc_cyclic 5 MAX A
alloc_cyclic 5 MAX B
alloc_cyclic 5 4 C
alloc_range 2 395 34359738367 D (fail 1)
drain 201 53
drain 201 53
empty_area_rev 2 191 34359738542
empty_area_rev 2 191 34359738542
alloc_range 2 28 576460752303423488 I
for_each 35 MAX
alloc_range 8 11 49 NULL
drain_rev 17 20
store_range 8000 9000 NULL
alloc_range 500 1000 30000 F
alloc_rrange 500 1000 30000 G
fill 5 4 24 e56
erase 201
store_range 25 29 B
alloc_cyclic 5 MAX A
alloc_cyclic 5 MAX B
alloc_cyclic 5 4 C
alloc_cyclic MAX MAX C
alloc_rrange 50 1000 1199 NULL
alloc_rrange 7 26 1879837516 V
empty_area_rev 2 16 34359738367
store_range 34253153117 34253153118 T
insert 16 M
drain 18 38
destroy @3
drain_rev 29 62
set_cyclic MAX-1
set_cyclic MAX-1
empty_area_rev 2 16 34359738367
fill 28 4 12 V
find_after 30 41
store_range 10 19 U
store_range 25 29 B
alloc_cyclic 5 MAX A
find_after 28 37 @2
empty_area_rev 2 16 34359738367
erase 26
alloc_rrange 7 26 1879837516 V
store_range 34253153117 34253153118 T
empty_area_rev 11 16 34359738367
empty_area_rev 11 16 34359738367
empty_area_rev 2 16 34359738367
for_each 17 288230376151711744
for_each 16 904
load 18
fill 1 47 54 e123
fill 5 4 24 e56
fill 350 38 29 K
store 59 ZERO
drain_rev 26 8
drain_rev 1561 53
alloc_cyclic 5 MAX D
store_range 10 19 U
find_after 29 30
mas_alloc_cyclic 45 2167 NULL
alloc_cyclic 5 MAX B
destroy
load_batch 65 0 8191
set_cyclic 1
empty_area_rev 29 30 48345872
store_range 25 29 B
alloc_cyclic 5 4 C
alloc_cyclic MAX MAX C
fill 28 4 12 V
find_after 30 41
fill 1 47 54 e123
store 59 ZERO
drain_rev 26 8
empty_area 26 19 56
alloc_cyclic 5 MAX E
set_cyclic MAX
erase MAX
drain_rev 1973 10
store_range 38 49 C
alloc_cyclic 5 MAX A
alloc_cyclic 5 MAX B
set_cyclic 61
store 17179869183 N
alloc_cyclic 5 4 C
empty_area 2 28 MAX @2
mas_alloc_cyclic 34 MAX NULL (fail 4)
prev MAX 2 @3
set_cyclic MAX-1
store_range 10 19 U
store_range 25 29 B
alloc_cyclic 5 MAX A
drain_rev 1561 53
alloc_cyclic 5 MAX D
store_range 10 19 U
find_after 29 30
mas_alloc_cyclic 45 2167 NULL
alloc_cyclic 5 MAX B
fill 28 1 50 C @1
load_batch 659 3 30 @1
load_batch 68 3 MAX
store 65 J
store 60 Q
alloc_cyclic 5 4 C
alloc_cyclic MAX MAX C
load_batch 65 0 8191
alloc_cyclic MAX MAX C
alloc_cyclic 5 MAX D
alloc_cyclic 5 MAX E
empty_area 4 1039 MAX @1
fill_wide 18 28 8 U @1
punch 42 41 13 @3
set_cyclic MAX
alloc_range 5 0 100 NULL
alloc_rrange 6 0 289 S
empty_area_rev 55 41 MAX
set_cyclic 65
set_cyclic 659
alloc_rrange 4 9 20 Y
mas_alloc_cyclic 65 612 X
for_each 17 20 (fail 4)
set_cyclic MAX @2
set_cyclic 1
alloc_range 3 0 2000 H
alloc_range 10 5000 6000 I
empty_area_rev 29 30 48345872
store_range 25 29 B
alloc_cyclic 5 MAX E
destroy
store_range 34239705374 34239705855 B
erase MAX
store_range 38 49 C
alloc_range 11 1000 30989 C
alloc_rrange 9 1000 30989 D
alloc_rrange 10 0 15999 E
store_range 8000 9000 NULL
set_cyclic MAX
erase MAX
alloc_range 500 39 30000 F
alloc_rrange 500 1000 30000 G (fail 2)
alloc_cyclic 27 MAX NULL
fill MAX 1 2 R11
alloc_range 3 0 2000 H
alloc_range 10 5000 6000 I
set_cyclic 30000
find 0 56 @1
drain_rev 1973 10
store_range 38 49 C
alloc_cyclic 5 MAX A
alloc_cyclic 5 MAX B
store 17179869183 N
alloc_cyclic 5 4 C
set_cyclic 30000
store 59 ZERO
drain_rev 26 8
alloc_range 5 0 100 NULL
alloc_range 5 11 100 NULL
alloc_range 6 11 100 NULL
set_cyclic MAX-2
load 576460752303423489
store_range 58 58 N (fail 2)
find 34239705412 MAX
drain 1974 37
fill 1974 3 3 O
destroy
next 28251471934149049 MAX @1
drain_rev 1561 53
alloc_cyclic 5 MAX D
store_range 10 19 U
