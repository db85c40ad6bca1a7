# Found by fuzzing: 663 features more than the seeds before it reach.
tree alloc rcu
tree alloc rcu
tree alloc rcu
tree alloc rcu
drain_rev 28 11
fill_wide MAX 6 63 K
load_batch 57 97 6
for_each 14 56
insert 38 U
insert 38 I
fill 21 23 7 H
destroy
load_batch 136 262143 6 @1
load 136
load 4194303 @1
store 21 e123 @1
drain 55 60
punch 34359738369 4 55
destroy @1
store 113 E @1
fill_wide 135 5 9 K
destroy @1
destroy @1
fill_wide 15 3 44 G
load_batch 929860467963 5 16384
punch 929860467963 0 42
fill_wide 929860467963 5 34 E
find_after 59 281474976710657
punch 41 1 35 (fail 4)
fill_wide 929860467963 7 50 S
drain 15 1
fill_wide 110 129 30 P
store 93 D
find 21 56
drain 22 20
store 929860468043 A
insert_range 929860467963 929860435340 F
fill_wide 929860467964 1 20 O
for_each 57 MAX-1 @3
punch 59 3 20
drain_rev MAX 60 (fail 1)
destroy @3
insert_range 15 15 X
fill_wide 15 3 4093 G
drain 15 1
fill 4 15 524 NULL
for_each 1 64
fill_wide 39 6 6 ZERO
drain 0 11
erase 3190
punch 163 1 1 @1
prev MAX-3 0
store 0 NULL @2
fill_wide 56 4 49 NULL
drain 3703 4
load 27 @1
insert_range 2691 2696 V
fill 100 1 64 A
drain 0 0 @2
fill_wide 0 100 16 A
store_range 1200 2399 B
fill 501 2 470 D @2
erase 1200
fill 2691 4 36 R12
punch 31 10 54
fill 318533173390782 262143 31 N @1 (fail 4)
store_range MAX 0 NULL
fill_wide 2 31 17 NULL
fill 0 10 120 A
load 0
find 4 3 @3 (fail 3)
erase 3190
punch 163 1 1 @1
prev MAX-3 0
fill_wide 56 4 49 NULL
for_each 0 0 @1
load 60
load_batch 0 0 273
load 0
store_range 24 0 NULL @3
drain 3703 4
load 27 @1
insert_range 2691 2696 V
fill 100 1 64 A
fill_wide 0 100 16 A
store_range 1200 2399 B
store_range 14 0 R14 @3 (fail 255)
store_range MAX-1 2 R14 @3 (fail 255)
for_each 610491 50
store_range 43 0 NULL
load_batch 60 0 521
store_range 12 0 R14 @3 (fail 255)
for_each 0 0
load 10
fill 501 2 470 D @2
erase 1200
fill 2691 4 36 R12
punch 31 10 54
load_batch 40 0 3 @1
load 1199
load 0
find 4 9 @3 (fail 3)
fill 2 32 3855 NULL
load 20
load 60
fill 318533173390782 262143 31 N @1 (fail 4)
fill 0 10 120 A
punch 103 4 15 @1
punch 101 4 15 @1
for_each 1 64
store_range 0 0 R14 @3 (fail 255)
insert 6 NULL
fill_wide 4 16 3598 NULL
fill 100 1 64 A @2
punch 31 10 54
fill 0 10 45 A
punch 53611636832 59 6
load_batch 1 7 23 @1
for_each 0 0 @1
load 60
next 60 2669 @3
store_range MAX-1 2 R14 @3 (fail 255)
for_each 610491 50
load_batch 1 1 17
load 0
find 0 0 @3
fill 620250652947151 6 167 Y @1
store_range 127 68719476736 ZERO @1
insert 29 ZERO
find 0 0
store_range 0 0 R14 @3 (fail 255)
fill 2 32 14 NULL
fill_wide 5 16 264 NULL
insert_range 159 0 NULL
punch 102 2 31 @2
store 19 A
punch 103 4 15 @1
punch 1 48 55
load 1
find 0 0
fill_wide 3301 352057337784366 51 Q (fail 4)
punch 101 4 15 @1
fill 100 1 64 A @2
fill 106 111 30 J @1
erase 850706950326249
store 60 NULL
insert_range 0 0 NULL
punch MAX-15 0 8
load_batch 0 0 270
erase 3223
punch 0 0 12
for_each 1 64
load 100
punch 2399 0 13
punch MAX-15 0 7
punch MAX 0 5
drain 1 0 @2
for_each 0 0
load 10
load 20
store_range 1 0 R14 @3 (fail 255)
load 2 @2
punch 0 0 264
insert_range 4 36 NULL @2
erase 10
load 10
destroy @2
destroy @2
destroy @2
store 2704 NULL
load 60
erase 4
fill 4 15 524 NULL
for_each 1 64
for_each 1 64
store_range 0 0 R14 @3 (fail 255)
insert 6 NULL
find 0 0 @3
erase 10
load 0
load 10
find_after 30 0
erase 4
load 6
next 1995311 26
fill_wide 2 31 3 NULL
load_batch 0 0 270
erase 4
fill 4 15 524 NULL
for_each 1 64
store 0 NULL @2
drain 0 0 @2
store_range MAX 0 NULL
load 0
store 1260 NULL
store_range MAX-15 0 R14 @3 (fail 255)
store_range 15 0 R14 @3 (fail 255)
find 0 0
store_range 0 0 R14 @3 (fail 255)
load_batch 21 0 10
fill_wide 2 31 17 NULL
load 0
find 4 3 @3 (fail 3)
for_each 0 0 @1
load 60
load_batch 0 0 273
load 0
fill 56 0 6 NULL
fill_wide 47999 0 14 NULL @1
load 549751874303 @1
load 0
fill_wide 0 0 3 NULL @1
store_range 24 0 NULL @3
store_range 14 0 R14 @3 (fail 255)
store 71998 NULL @3
fill 2 32 28 NULL
erase 0
fill_wide 5 16 264 NULL
insert_range 159 0 NULL
load 65537
load 47
load 0
store_range MAX-1 2 R14 @3 (fail 255)
for_each 610491 50
store_range 43 0 NULL
load_batch 60 0 521
store_range 12 0 R14 @3 (fail 255)
for_each 0 0
load 0
load 0
load 10
load_batch 40 0 3 @1
load 1199
load 0
find 4 9 @3 (fail 3)
fill 2 32 3855 NULL
load 20
load 60
load 0
load 18446744073709486080
for_each 1 64
load 131072
load 0
load 441071288505597952
load 61440
load 0
load 1
load 0
load 3932160
store_range 0 0 R14 @3 (fail 255)
insert 6 NULL
fill_wide 4 16 3598 NULL
for_each 0 0 @1
load 0
load 0
load 1572864
load MAX-15 (fail 255)
load 60
