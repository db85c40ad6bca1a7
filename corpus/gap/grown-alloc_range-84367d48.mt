# Found by fuzzing: 798 features more than the seeds before it reach.
tree alloc
tree alloc rcu
alloc_rrange 9 1000 30989 D
alloc_rrange 9 1000 30989 D
alloc_rrange 9 1000 30989 D
alloc_rrange 10 0 15999 E
store 150 C
store 2150 C
store_range 1150 1250 D
alloc_range 100 0 2400 NULL
alloc_rrange 9 1000 30989 D
alloc_rrange 9 1000 30989 D
alloc_rrange 10 0 15999 E
store 150 C
alloc_rrange 10 0 15999 E
store 150 C
store 2150 C
store_range 1150 1250 D
store 2150 C
store_range 1150 1250 D
alloc_range 100 0 2400 NULL
alloc_rrange 9 1000 30989 D
alloc_rrange 10 0 15999 E
store 150 C
alloc_range 100 0 2400 NULL
alloc_rrange 10 0 15999 E
alloc_range 50 1100 1400 NULL
store_range 8000 9000 NULL
alloc_range 500 1000 30000 F
alloc_range 50 1100 1400 NULL
store_range 8000 9000 NULL
alloc_range 500 1000 30000 F
alloc_rrange 500 1000 30000 G
store 150 C
store 2150 C
store 2150 C
store_range 1150 1250 D
alloc_range 100 0 2400 NULL
alloc_rrange 500 1000 30000 G
alloc_rrange 50 1000 1199 NULL
destroy @3
empty_area 2 28 MAX @2
alloc_rrange 10 0 15999 E
store 150 C
store 2150 C
store_range 1150 1250 D
store_range 1150 1250 D
mas_alloc_cyclic 34 MAX NULL (fail 4)
prev MAX 2 @3
alloc_rrange 50 1000 1199 NULL
alloc_range 100 0 2400 NULL
alloc_range 50 1100 1400 NULL
store_range 8000 9000 NULL
alloc_range 500 1000 30000 F
alloc_range 50 1100 1400 NULL
destroy @3
empty_area 2 28 MAX @2
store_range 8000 9000 NULL
alloc_range 100 0 2400 NULL
alloc_range 50 1100 1400 NULL
store_range 8000 9000 NULL
alloc_range 500 1000 30000 F
mas_alloc_cyclic 34 MAX NULL (fail 4)
prev MAX 2 @3
empty_area 4 1039 MAX @1
alloc_range 50 1100 1400 NULL
store_range 8000 9000 NULL
alloc_range 500 1000 30000 F
alloc_rrange 500 1000 30000 G
alloc_range 500 1000 30000 F
alloc_rrange 500 1000 30000 G
alloc_rrange 500 1000 30000 G
empty_area 4 1039 MAX @1
punch 42 41 13 @3
alloc_rrange 500 1000 30000 G
alloc_rrange 50 1000 1199 NULL
set_cyclic MAX @2
destroy @3
empty_area 2 28 MAX @2
alloc_range 3 0 2000 H
alloc_range 10 5000 6000 I
alloc_rrange 50 1000 1199 NULL
set_cyclic 30000
drain 20000 1
alloc_range 4000 1000 30000 K
punch 42 41 13 @3
punch 1000 20 1
alloc_range 20 1000 30000 L
store 13 G
destroy @3
empty_area 2 28 MAX @2
mas_alloc_cyclic 34 MAX NULL (fail 4)
prev MAX 2 @3
alloc_rrange 50 1000 1199 NULL
destroy @3
empty_area 2 28 MAX @2
set_cyclic MAX @2
alloc_range 3 0 2000 H
alloc_range 10 5000 6000 I
store 13 G
mas_alloc_cyclic 34 MAX NULL (fail 4)
mas_alloc_cyclic 34 MAX NULL (fail 4)
prev MAX 2 @3
alloc_rrange 50 1000 1199 NULL
destroy @3
empty_area 2 28 MAX @2
mas_alloc_cyclic 34 MAX NULL (fail 4)
prev MAX 2 @3
drain_rev 13 34
find 34239705843 MAX
store 0 I (fail 4)
mas_alloc_cyclic 2 14 NULL
drain_rev 13 34
empty_area_rev 16 0 4611686018427387904
destroy
empty_area 4 1039 MAX @1
prev MAX 2 @3
empty_area 4 1039 MAX @1
empty_area 4 1039 MAX @1
punch 42 41 13 @3
set_cyclic 30000
drain 20000 1
alloc_range 4000 1000 30000 K
store 0 I (fail 4)
punch 1000 20 1
alloc_range 20 1000 30000 L
store 13 G
mas_alloc_cyclic 2 14 NULL
mas_alloc_cyclic 0 0 U
load 13
store 13 G
drain_rev 13 34
find 34239705843 MAX
store 0 I (fail 4)
mas_alloc_cyclic 2 14 NULL
empty_area_rev 16 0 4611686018427387904
mas_alloc_cyclic 0 0 U
load 13
empty_area_rev 16 0 4611686018427387904
drain_rev 14 62
punch 1 3 39
drain_rev 13 34
store 0 I (fail 4)
mas_alloc_cyclic 2 14 NULL
mas_alloc_cyclic 0 0 U
empty_area_rev 16 0 4611686018427387904
destroy
load 13
empty_area_rev 16 0 4611686018427387904
store 0 I (fail 4)
mas_alloc_cyclic 2 14 NULL
mas_alloc_cyclic 0 0 U
mas_alloc_cyclic MAX 0 U
load 13
empty_area_rev 16 0 4611686018427387904
drain_rev 14 62
store 13 G
drain_rev 13 34
find 34239705843 MAX
load 13
empty_area_rev 16 0 4611686018427387904
mas_alloc_cyclic 0 0 U
load 13
empty_area_rev 16 0 4611686018427387904
drain_rev 14 62
punch 1 3 39
store 0 I (fail 4)
store 0 I (fail 4)
mas_alloc_cyclic 2 14 NULL
drain_rev 13 34
empty_area_rev 16 0 4611686018427387904
set_cyclic 0
alloc_rrange 54 2677 MAX M
store_range 7950 8050 F
fill 0 3 19 A @1
mas_alloc_cyclic 2 14 NULL
mas_alloc_cyclic 0 0 U
alloc_range 3 0 4490 NULL @1
erase 2223 @1
alloc_range 5 0 4490 B @1
fill 48 26 10 N @2
load 13
alloc_range 50 7800 8200 NULL
fill_wide 2 5 38 E (fail 1)
insert_range 25 1039 NULL
empty_area_rev 16 0 4611686018427387904
mas_alloc_cyclic MAX 0 U
empty_area 15 0 43
alloc_rrange 35 0 MAX-1 N @2
for_each 5 1038 @2
destroy @2
set_cyclic MAX @2
load 13
empty_area_rev 16 0 4611686018427387904
drain_rev 14 62
store 13 G
drain_rev 13 34
find 34239705843 MAX
set_cyclic 0
alloc_rrange 54 2677 MAX M
set_cyclic MAX-2
destroy @1
empty_area 7 0 11 @2
store 0 I (fail 4)
for_each 1039 MAX @1
insert_range 2215 3314 e111 @3
prev MAX 40
empty_area 5 42 56 @1
insert_range 263 263 ZERO @3
set_cyclic MAX
mas_alloc_cyclic 2 14 NULL
drain_rev 13 34
prev MAX 2 @3
empty_area 4 1039 MAX @1
punch 42 41 13 @3
load_batch 2 3 8
destroy @3
empty_area 2 28 MAX @2
