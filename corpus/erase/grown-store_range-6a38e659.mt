# Found by fuzzing: 1037 features more than the seeds before it reach.
tree plain
tree alloc
tree rcu
tree extern
destroy
destroy
fill_wide 0 100 16 A
destroy
drain 18 29
store_range 4 66 C
erase 10
store_range 1291 1291 M
store 19 A
fill_wide 0 100 16 A
destroy
destroy
fill 0 1 1024 A
punch 1 2 512
drain 18 29
store_range 4 66 C
erase 10
store_range 1291 1291 M
store 19 A
destroy
fill 0 1 1024 A
punch 2 4 256
punch 1 2 512
punch 2 4 256
punch 4 8 128
punch 8 16 64
punch 4 8 128
punch 8 16 64
punch 16 32 32
store_range 1200 2399 B
erase 1200
punch 16 32 32
store_range 1200 2399 B
erase 1200
next 7 17 @3
load_batch 13 MAX-2 61 @3
store_range 14400 28799 C @1
erase 12000 @1
store_range 34276390150 34276390155 D
next 7 17 @3
load_batch 13 MAX-2 61 @3
store_range 14400 28799 C @1
erase 12000 @1
store_range 0 1199 NULL
store_range 24000 47999 C
erase 24000
find 34276390156 MAX
punch 9007199254740993 2 23
next 149 159 @1
erase 10
next 58 0
erase 12000 @1
fill_wide 62 2 61 W
find 870 873
punch 163 7 1
load 32768 @3
punch 28 610491 50 @3
prev MAX 57 @2
drain 3 2
insert 48 A
destroy
insert_range 1481 1483 I
find 52 869
punch 1099511627795 64 39 @2
load 21
fill_wide 93 7 1 NULL (fail 3)
find_after 21 1099511627976
drain_rev 31 14 @1
load 16744
punch 103 4 15 @1
find_after 27 16744
load 16
next 9 31
punch 9007199254740993 2 23
punch 28 610491 50 @3
fill 0 3 41 M @3
load 10 @1
next 871 872
next 54 872
fill_wide 4294967297 7 55 NULL @3
destroy
prev MAX 57 @2
erase 246
load 247
punch 2 7 27
load_batch 68783365542309679 8 6
fill 4 153747628808739 36 R9
destroy
store_range 0 1199 NULL
for_each 2400 24000 @1
erase 69
next 34276390216 MAX
fill 15 27 22 NULL @1
store_range 4 10 T @1
find_after 0 14 @1
store_range 24000 47999 C
erase 21
punch 26 9 18
erase 24000
drain 31 45
fill_wide 37 47 13 NULL @3
destroy @1
next 2 10145563296845213
fill 861 1 29 R @2
destroy @3
drain 62 45
find 0 2097153
store_range 48000 71999 NULL
drain 40000 30
fill_wide 0 100 16 A
destroy
punch 1099511627976 6 22
store_range 1291 1291 M
store 19 A
destroy
store 61 ZERO
store_range 0 23999 D
erase 18000
next 7 274877906961 @3
load_batch 13 MAX-2 61 @3
store_range 14400 28799 C @1
drain 0 20
punch 134 131071 13 @1
load_batch 21 1 6 @2
destroy
punch 161 2 14 @1
erase 12000 @1
fill_wide 62 2 61 W
find 870 873
fill_wide MAX-18 100 43 A @1
store_range 2400 3599 NULL @1
destroy
insert_range 1481 1483 I
find 52 869
drain_rev 31 14 @1
fill 0 3 41 M @3
next 871 872
next 54 872
fill_wide 4294967297 7 55 NULL @3
store_range 0 1199 B @1
store_range 14400 28799 C @1
erase 12000 @1
store_range 28800 57599 NULL @1
erase 0 @1
fill_wide 0 100 31 A @2
destroy
drain 31 45
fill_wide 37 47 13 NULL @3
destroy @1
drain_rev 62 37 @3
destroy
prev 33 31
drain_rev 58 10 @2
punch 280 64 34
store 42 M
store 41 B
store_range 10 2834 H @1
fill_wide 27 7 32 J
punch 21 8 12 (fail 1)
store_range 1200 2399 NULL @2
store_range 24000 47999 B @2
erase 20000 @2
store_range 0 23999 NULL @2
drain 0 30 @2
fill_wide 0 100 64 A @3
fill_wide 3957116670361 1824252864 11 G @2
store_range 1200 4799 NULL @3
store_range 14400 28799 NULL @3
next 10 48
insert_range 12 65 Y
insert_range 1 34 e60
fill 35 54 49 T
insert MAX-2 P @3
fill 863 6 6 D
insert_range 2048 2054 e177 @1
erase 61 (fail 2)
store 42 S
fill 41 6 53 R4
drain_rev 10 43
drain 2208 41 @1
store_range 524288 524288 F
store_range 0 14399 B @3
drain 13 2603
fill 10 8 41 NULL @3 (fail 4)
find 0 2 @3
prev MAX 4 @3
insert_range 0 4 T @3
next 49 864
drain 0 60 @3
store_range 10 42 V @1
fill 43 25 44 G
store_range 61 63 R6
find_after 11 MAX @2
store_range 1200 2399 B
erase 1200
punch 1099511627775 5 54
store_range 42 2835 ZERO
erase 10
next 58 0
erase 12000 @1
fill_wide 62 2 61 W
find 870 873
destroy
insert_range 1481 1483 I
find 52 869
punch 1099511627795 64 39 @2
load 21
find_after 21 1099511627976
drain_rev 31 14 @1
fill 0 3 41 M @3
load 10 @1
next 871 873
next 54 872
fill_wide 4294967297 7 55 NULL @3
destroy
store_range 0 1199 NULL
for_each 2400 24000 @1
store_range 24000 47999 C
erase 21
