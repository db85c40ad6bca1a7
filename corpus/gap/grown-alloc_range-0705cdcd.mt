# Found by fuzzing: 1365 features more than the seeds before it reach.
tree alloc
tree alloc rcu
insert_range 377 384 NULL
insert 39 M @3
drain 26 53
alloc_range 4 0 100 A (fail 1)
alloc_range 4 0 100 A
insert_range 23 42 R2 @2
alloc_range 4 0 100 A (fail 1)
drain_rev 10 43
drain_rev 10 43
find 63 16234872347543623
empty_area_rev 8 16 44
empty_area_rev 8 16 44
prev 1319 0 @2
mas_alloc_cyclic 1 1678 E @2
alloc_cyclic 16383 MAX T @2
insert 39 M @3
drain 1 53 (fail 15)
find 0 1 @2
alloc_rrange 4 67108865 18014398509481984 W @2
next 42 1319
insert_range 377 384 NULL
destroy @1
store_range 1 MAX e228 @2
empty_area 62 14 MAX-2
load_batch 1319 9 4
punch 10 6 22
insert_range 951593951623494 951593951623495 ZERO @2
fill_wide 27 8 41 ZERO
empty_area_rev 22 1 MAX @2 (fail 126)
insert_range 370 375 NULL
alloc_range 1179 100 386 P
alloc_rrange 12 369 MAX NULL
drain 380 52
fill_wide 1 10 46 A
set_cyclic 0
insert_range 63 67 ZERO
drain 0 36
load 62 @2
insert 39 M @3
alloc_cyclic 41 44 ZERO
alloc_range 4 0 100 A
fill 200 4 60 C
alloc_range 2 220 400 D (fail 1)
alloc_range 2 220 400 D (fail 1)
fill_wide 1000 10 46 A
insert_range 370 375 NULL
drain 1 53 (fail 15)
alloc_rrange 4 67108865 18014398509481984 W @2
mas_alloc_cyclic 17592186044417 33957735218798180 e157 (fail 1)
load 1
alloc_cyclic 1319 16383 V
insert MAX F @2
destroy
store_range 45 52 L
alloc_range 1179 100 386 P
fill_wide 1000 10 46 A
alloc_range 4 0 100 A (fail 1)
alloc_range 2 220 400 D (fail 1)
alloc_range 2 220 400 D (fail 1)
destroy
next 0 1319 @2
drain 0 36
fill_wide 44 4097 30 P
next 67108863 MAX-1
mas_alloc_cyclic 28 MAX e61 @2
load 62 @2
fill_wide 1000 10 46 A
empty_area_rev 2 16 34359738367
fill_wide 1000 10 46 A
alloc_range 4 0 100 A (fail 1)
fill 62 1 35 X
find 0 1 @2
drain 1 53 (fail 15)
find 0 1 @2
alloc_rrange 4 67108865 18014398509481984 Z @2
drain 0 36
mas_alloc_cyclic 27 1319 E @2
alloc_range 4 0 100 A
alloc_cyclic 64 1557 P
fill 30 4 58 E
alloc_range 4 0 100 A (fail 4)
alloc_range 4 0 100 A
alloc_cyclic 27 1350 O @2
find 63 16234872347543623
drain 5 20
empty_area_rev 8 16 44
insert_range 63 67 ZERO
mas_alloc_cyclic 27 MAX V (fail 4)
store_range 285 291 M
alloc_range 2 220 400 D (fail 2)
alloc_rrange 12 369 MAX NULL
drain 380 52
fill_wide 1 10 46 A
fill_wide 1000 10 46 A
fill_wide 1000 10 46 A
alloc_range 4 0 100 A (fail 1)
alloc_range 2 220 400 D (fail 1)
alloc_range 4 0 100 A
fill 200 4 60 C
alloc_range 4 0 100 A (fail 1)
set_cyclic MAX
alloc_range 4 0 100 A (fail 1)
fill 200 4 60 C
alloc_range 2 220 400 D (fail 2)
find_after 2531 2654
load_batch 2655 1407 6
for_each 288 72057594037927935
set_cyclic 0
insert_range 63 67 ZERO
fill_wide 1000 10 46 A
alloc_range 4 0 100 A (fail 1)
alloc_rrange 54 2677 MAX M @3
empty_area 15 0 43
store 43 S
punch 766 2 27
load 290
alloc_cyclic 41 44 ZERO
fill_wide 2 5 38 E (fail 1)
drain 5 20
fill_wide 2 5 38 E (fail 1)
next 288 MAX
fill 290 6 17 E
insert_range 63 67 ZERO
alloc_cyclic 41 44 ZERO
insert_range 63 67 ZERO
alloc_rrange 1 1 30 L
empty_area 4 1039 MAX @1
alloc_range 9 11 49 NULL
alloc_cyclic 0 MAX NULL
set_cyclic MAX-2
alloc_cyclic 0 MAX F
set_cyclic MAX
punch 42 42 13 @3
empty_area_rev 8 16 44
alloc_cyclic 0 MAX G
destroy
set_cyclic 0
insert_range 25 1039 J
set_cyclic MAX @2
set_cyclic 0
alloc_cyclic 0 MAX H
mas_alloc_cyclic 27 MAX V (fail 4)
store_range 285 291 M
store_range 37 2531 R @1
find 8418 MAX
store_range 83 41 K (fail 213)
for_each 288 72057594037927935
alloc_rrange 54 2677 MAX M @3
empty_area 15 0 43
store 43 S
alloc_range 8 795 72057594037927935 Z
store_range 37 1249 J
mas_alloc_cyclic 2059 8796093022208 ZERO
destroy @1
for_each 1039 MAX @1
alloc_range 2 220 400 D
empty_area MAX 43 44
punch 766 2 27
next 288 MAX
fill 290 6 17 E
insert_range 63 67 ZERO
alloc_cyclic 41 44 ZERO
insert_range 63 67 ZERO
set_cyclic MAX-2
alloc_cyclic 0 MAX G
insert_range 63 67 ZERO
mas_alloc_cyclic 27 MAX V (fail 4)
for_each 288 72057594037927935
set_cyclic 0
load 290
punch 766 2 27
destroy
alloc_cyclic 0 MAX H
mas_alloc_cyclic 27 MAX V (fail 4)
store_range 285 291 M
store_range 37 2531 R @1
find 8418 MAX
store_range 285 291 M
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 30460606323 400 850640017046354253 R10
erase 20005
store_range 83 41 K (fail 213)
for_each 288 72057594037927935
alloc_range 8 795 72057594037927935 Z
store_range 37 1249 J
mas_alloc_cyclic 2059 8796093022208 ZERO
destroy @1
for_each 1039 MAX @1
alloc_range 2 220 400 D
drain 67108875 12 @3
alloc_cyclic 0 MAX H
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E
alloc_range 5 21 100 NULL
alloc_range 8 11 49 NULL
empty_area MAX 43 44
insert_range 63 67 ZERO
mas_alloc_cyclic 27 MAX V (fail 4)
insert_range 63 67 ZERO
alloc_range 9 11 49 NULL
alloc_cyclic 0 MAX NULL
set_cyclic 300
drain 26 53
insert_range 63 67 ZERO
alloc_cyclic 41 44 ZERO
for_each 288 72057594037927935
set_cyclic 0
load 290
punch 766 2 27
store_range 285 291 M
alloc_rrange 2 220 400 E (fail 1)
insert_range 63 67 ZERO
alloc_cyclic 250 350 F (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 30460606323 400 850640017046354253 R10
erase 20005
drain 67108875 12 @3
alloc_cyclic 0 MAX H
alloc_rrange 2 220 400 E (fail 1)
alloc_range 4 0 100 A
alloc_range 4 0 100 A (fail 4)
alloc_range 4 0 100 A
alloc_cyclic 27 1350 O @2
alloc_range 4 0 100 A
fill 200 4 60 C
alloc_range 4 0 100 A (fail 1)
alloc_range 4 0 100 A (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E
alloc_range 5 21 100 NULL
set_cyclic MAX
alloc_range 4 0 100 A (fail 1)
fill 200 4 60 C
alloc_range 4 0 100 A (fail 1)
alloc_range 4 0 100 A (fail 1)
alloc_range 4 0 100 A (fail 1)
alloc_range 8 11 49 NULL
insert_range 63 67 ZERO
alloc_range 9 11 49 NULL
alloc_range 4 0 100 A (fail 1)
alloc_range 4 19 100 A (fail 1)
alloc_range 4 0 100 A (fail 1)
alloc_cyclic 0 MAX NULL
set_cyclic 300
alloc_range 4 19 100 A (fail 1)
store_range 34253153117 34253153118 T
empty_area_rev 11 16 34359738367
store_range 34253153106 34253153116 B
alloc_range 4 0 16777316 A
fill 200 4 60 C
drain 26 53
alloc_range 2 220 400 D (fail 1)
