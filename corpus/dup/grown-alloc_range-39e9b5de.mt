# Found by fuzzing: 1354 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
load 50
fill_wide 3003 256 30 U
load 50
load 50
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 64 34298521442 MAX X (fail 1)
for_each 0 6075
punch 11 6 18
alloc_range 2 3259 6843 O
alloc_range 8 34298521442 MAX X (fail 1)
next 68597042782 MAX @1
load 50
alloc_range 1 1 24 NULL
for_each 34 38 @1
for_each 77 MAX
insert 107 L @3
for_each 20 MAX @3
fill_wide 39 6 22 S
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 8 34298521442 MAX X (fail 1)
next 68597042782 MAX @1
find 68597042865 MAX @1
fill_wide 34298521438 2 61 G
alloc_range 513 36 10941888 ZERO
fill_wide 9 2 49 M @3
alloc_range 64 34298521442 MAX X (fail 1)
find 68597042865 MAX @1
fill_wide 34298521438 2 61 G
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 8 34298521442 MAX X (fail 1)
punch 52 45 10
fill_wide 36 61589556259 28 W @3
for_each 1025 MAX-1 @1
insert 108 Z
find_after 0 5
erase 15 @1
fill_wide 4283 8 16 C (fail 4)
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 64 34298521442 MAX X (fail 1)
next 68597042782 MAX @1
find 68597042865 MAX @1
fill_wide 34298521438 2 61 G
next 34298521431 MAX @1
punch 1956 2 59 @3
store_range 3025 3031 U @3
fill_wide 65 MAX-1025 32 L
empty_area_rev 8 30 3069 @1
alloc_range 8 34298521442 MAX X (fail 1)
next 68597042782 MAX @1
find 68597042865 MAX @1
fill_wide 34298521438 2 61 G
next 34298521431 MAX @1
next 34298521431 MAX @1
alloc_cyclic 34298521349 572915568016 N (fail 1)
next 34298521431 MAX @1
for_each 27715300316586 MAX-1
empty_area_rev 16383 49 1200851583801910371 @1
insert 7091217442989963 R13
find_after 1024 6075
find_after 0 4404 @3
store_range 15 MAX-1 A
alloc_cyclic 34298521349 572915568016 N (fail 1)
next 68597042865 MAX @1
mas_alloc_cyclic 62 MAX-3 C
next 68597042865 MAX @1
mas_alloc_cyclic 62 MAX-3 C
fill_wide 4347 3 57 e136 @2
fill MAX 9644 28 NULL @1
store_range 24 25 S
store_range 15 652292 H
store_range 34298521348 34298521430 B @1
drain 300 6 @1 (fail 1)
drain 63 23
alloc_range 64 34298521442 MAX X (fail 1)
next 34298521431 MAX @1
store_range 34298521348 34298521430 B @1
empty_area_rev 30 15 412
for_each 51 75
set_cyclic 17179869185
punch 2049 4178 22
drain 300 6 @1 (fail 1)
drain 63 23
alloc_range 64 34298521442 MAX X (fail 1)
next 34298521431 MAX @1
insert 1048576 L
dup 1
erase 300 @1 (fail 1)
alloc_range 30 1000 2990 F
alloc_range 30 1000 2990 F @1
drain 5 60
alloc_range 50 2 6 N
fill_wide 5 7 48 NULL
drain 63 23
next 68597042782 MAX @1
drain 5 60
alloc_range 50 2 6 N
alloc_cyclic 34298521349 572915568016 N (fail 1)
next 68597042865 MAX @1
find 68597042865 MAX @1
fill_wide 34298521438 2 61 G
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 30 1000 2990 E
dup 1
alloc_range 64 34298521442 MAX X (fail 1)
mas_alloc_cyclic 62 MAX-3 C
store_range 34298521348 34298521430 B @1
drain 300 6 @1 (fail 1)
drain 63 23
fill_wide 5 7 48 NULL
drain 63 23
erase 300 @1 (fail 1)
erase 1400 @1
alloc_range 0 3526 1099511627777 V @3
alloc_range 30 1000 2990 G
alloc_range 30 1000 2990 E
dup 1
alloc_cyclic 34298521349 572915568016 N (fail 1)
next 68597042865 MAX @1
mas_alloc_cyclic 62 MAX-3 C
erase 300 @1 (fail 1)
alloc_range 30 1000 2990 F
alloc_range 30 1000 2990 F @1
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 64 34298521442 MAX X (fail 1)
store_range 34298521348 34298521430 B @1
alloc_range 8 34298521442 MAX X (fail 1)
next 68597042782 MAX @1
drain 300 6 @1 (fail 1)
drain 63 23
load_batch 62 3 1 @3
erase 1400 @1
alloc_range 0 3526 1099511627777 V @3
alloc_range 30 1000 2990 F
alloc_range 30 1000 2990 F @1
erase 1400 @1
erase 62
alloc_cyclic 21 55 K
find_after 4332769686199 1887296368631544
load_batch 62 3 1 @3
dup 0 @3 (fail 2)
alloc_range 62 0 4503599627370495 ZERO (fail 3)
drain 5 60
alloc_range 50 2 6 N
alloc_range 0 3526 1099511627777 V @3
find 68597042865 MAX @1
fill_wide 34298521438 2 61 G
next 34298521431 MAX @1
alloc_range 30 1000 2990 G @1
next 34298521431 MAX @1
alloc_cyclic 34298521349 572915568016 N (fail 1)
fill_wide 5 7 48 NULL
erase 62
insert_range 58 46 NULL
next 68597042865 MAX @1
alloc_range 30 1000 2990 G
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 30 1000 2990 G
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 8 34298521442 MAX X (fail 1)
next 68597042782 MAX @1
find 68597042865 MAX @1
prev 61 53
load 50
load 50
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 64 34298521442 MAX X (fail 1)
drain 5 60
insert_range 43 46 NULL
fill 0 3 43 A
punch 44 15 42
drain 42 15
alloc_range 8 34298521442 MAX X (fail 1)
insert_range 58 46 NULL
load 24
next 68597042782 MAX @1
find 68597042865 MAX @1
fill_wide 34298521438 2 61 G
prev 61 53
drain 5 60
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 64 34298521442 MAX X (fail 1)
fill 1024 44 16 ZERO (fail 3)
load 10
insert 49 V @1 (fail 3)
for_each 34 2518
erase 10
punch 44 7 24
alloc_range 64 34298521442 MAX X (fail 1)
alloc_range 8 34298521442 MAX X (fail 1)
next 68597042782 MAX @1
find 68597042865 MAX @1
fill_wide 34298521438 2 61 G
next 34298521431 MAX @1
insert_range 43 46 NULL
dup 0
empty_area_rev 25531407635 53 4332769686199
for_each 2 53
fill 0 3 43 E
next 34298521431 MAX @1
alloc_cyclic 34298521349 572915568016 N (fail 1)
next 68597042865 MAX @1
mas_alloc_cyclic 62 MAX-3 C
store_range 34298521348 34298521430 B @1
drain 300 6 @1 (fail 1)
drain 63 23
alloc_range 64 34298521442 MAX X (fail 1)
dup 2
erase 300 @1 (fail 1)
drain_rev MAX-2 34
dup 0
insert_range 43 46 NULL
insert_range 58 46 NULL
insert_range 58 46 NULL
dup 1
next 34298521431 MAX @1
erase 300 @1 (fail 1)
set_rcu @1
drain 0 6 @1 (fail 1)
drain_rev MAX 35
drain 5 60
alloc_range 50 2 6 N
fill_wide 5 7 48 NULL
drain 63 23
alloc_cyclic 34298521349 572915568016 N (fail 1)
next 68597042865 MAX @1
mas_alloc_cyclic 62 MAX-3 C
store_range 34298521348 34298521430 B @1
drain 300 6 @1 (fail 1)
drain 63 23
load_batch 62 3 1 @3
erase 62
alloc_cyclic 21 55 K
find_after 4332769686199 1887296368631544
dup 0 @3 (fail 2)
alloc_range 62 0 4503599627370495 ZERO (fail 3)
drain 5 60
alloc_range 50 2 6 N
fill_wide 5 7 48 NULL
drain 63 23
load_batch 62 3 1 @3
erase 62
erase 53 @1
erase 63
alloc_cyclic 68597042783 607214089450 N
load 34298521442
load 34365630301
store_range 68597042871 68597042883 T @1
load 34298521457
alloc_cyclic 21 55 K
set_rcu
load 50
fill 28 190971855996 8 A
fill 28 190971855996 8 A
