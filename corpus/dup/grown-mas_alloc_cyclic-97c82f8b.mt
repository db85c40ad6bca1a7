# Found by fuzzing: 712 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 23 0 e86 @2
fill 36 62 45 NULL
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 22 22 e86 @2
fill 44 2 12 H (fail 3)
punch 63 6 9
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
mas_alloc_cyclic 13568 1536 NULL @2
mas_alloc_cyclic 13568 1536 NULL @2
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 0 4096 NULL @2
drain_rev 117 8
set_cyclic 106
punch 0 8193 22
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
drain_rev 36 5 @1
mas_alloc_cyclic 22 22 e86 @2
empty_area_rev 1 54 106
mas_alloc_cyclic 0 81604381440 NULL @1
mas_alloc_cyclic 13568 1536 NULL @2
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 22 22 e86 @2
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
fill 44 2 12 H (fail 3)
mas_alloc_cyclic 23 0 e86 @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
mas_alloc_cyclic 0 81604381440 NULL @1
find_after 2 43
mas_alloc_cyclic 13568 1536 NULL @2
alloc_rrange 59 2 68 P
punch 50 24 49
alloc_rrange 4 50 1154 e152
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 23 0 e86 @2
fill_wide 61 256 55 L @1
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 13568 1536 NULL @2
mas_alloc_cyclic 13568 1536 NULL @2
punch 2042000567778976048 3 24
find_after 2 43
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
erase 9175133 @1
punch 39 5 13 @1
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
mas_alloc_cyclic 13568 1536 NULL @2
alloc_rrange 59 2 68 P
punch 50 24 49
alloc_rrange 4 50 1154 e152
punch 2042000567778976048 3 24
insert 200966924053235 Z (fail 4)
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
alloc_rrange 9 2 9175133 T @1
for_each 1 13893744 @1
mas_alloc_cyclic 0 81604381440 NULL @1
fill_wide 28 70 4 Y
drain_rev 32 51
drain_rev 3536 41
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
punch 5800964 38 58 @1
dup 2 @1 (fail 3)
punch 3237 1719 25 @1
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 13568 1536 NULL @2
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 13568 1536 NULL @2
find_after 3 MAX @2
fill_wide 33 49 23 B
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
erase 16 @3
alloc_rrange 9 15 6643494464002487 F @1
alloc_range 334494824 7602264 MAX-3 N @1
alloc_rrange 4 59 MAX C @1
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 0 103079217920 NULL @2
mas_alloc_cyclic 12288 103079217920 NULL
mas_alloc_cyclic 12288 5376 NULL
mas_alloc_cyclic 0 5376 NULL
for_each 18 5802940 @3
erase 334499053 @1
empty_area_rev 0 60 334499058 @1
alloc_cyclic 3605 2 L @1
alloc_rrange 3 16 26 R1
mas_alloc_cyclic 0 8725724345143296 NULL
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 3584 NULL @2
mas_alloc_cyclic 15360 8725724345143296 NULL @2
mas_alloc_cyclic 0 103079217920 NULL @2
alloc_rrange 8 4244 MAX-3 Q @3
store_range 32 70 A @1
punch 1023 52 27 @1
erase 334499051 @1
alloc_rrange 2 22 MAX X @1
drain_rev 15 34 @1
empty_area_rev 325323918 9175134 MAX-2 @1
alloc_range 5 14 MAX J @1
mas_alloc_cyclic 12288 103079217920 NULL
mas_alloc_cyclic 12288 5376 NULL
mas_alloc_cyclic 0 5376 NULL
mas_alloc_cyclic 0 8725724345143296 NULL
mas_alloc_cyclic 0 8725724345143296 NULL @2
store_range 334499058 334499052 NULL @1
for_each 10485858 334499015 @1
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 3584 NULL @1
mas_alloc_cyclic 15360 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @2
mas_alloc_cyclic 13584 1536 NULL @2
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 3840 NULL @2
mas_alloc_cyclic 0 3584 NULL @2
mas_alloc_cyclic 15360 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
fill_wide 0 1 61 K (fail 5)
fill 0 3 43 A
fill_wide 0 1 61 K (fail 5)
mas_alloc_cyclic 19 3128 ZERO
mas_alloc_cyclic 0 11865943 Z
fill_wide 0 1 61 K (fail 5)
fill_wide 0 1 61 K (fail 5)
mas_alloc_cyclic 19 3128 ZERO
mas_alloc_cyclic 0 11865943 Z
fill_wide 0 4 61 K (fail 5)
fill_wide 0 1 61 K (fail 5)
mas_alloc_cyclic 19 3128 ZERO
mas_alloc_cyclic 0 11865943 Z
fill_wide 0 1 61 K (fail 5)
fill_wide 0 1 61 K (fail 5)
mas_alloc_cyclic 19 3128 ZERO
mas_alloc_cyclic 0 11865943 Z
empty_area_rev 29 0 MAX-2
find 26 3127
empty_area_rev 6 1 1895
empty_area_rev 29 0 MAX-2
find 26 3127
empty_area_rev 29 0 MAX-2
load 37
set_rcu
drain 31 4
mas_alloc_cyclic 27 55 NULL
empty_area_rev 6 1 1895
destroy
for_each 15 22
mas_alloc_cyclic 19 3128 ZERO
find 26 3127
empty_area_rev 6 1 1895
mas_alloc_cyclic 0 196864 NULL @3
mas_alloc_cyclic 0 3584 NULL @1
mas_alloc_cyclic 15360 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @2
mas_alloc_cyclic 256 8725724345143296 NULL @3
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 13584 1536 NULL @2
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 3840 NULL @2
mas_alloc_cyclic 0 3328 NULL @1
mas_alloc_cyclic 0 8725724311787520 NULL
mas_alloc_cyclic 0 196864 NULL @3
mas_alloc_cyclic 256 8725724345143296 NULL @3
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 3328 NULL @1
mas_alloc_cyclic 0 8725724311787520 NULL
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 8725724328366592 NULL
mas_alloc_cyclic 1152921504606846720 68864 NULL
mas_alloc_cyclic 0 81604381440 NULL
mas_alloc_cyclic 13584 1536 NULL @2
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 0 4096 NULL @2
mas_alloc_cyclic 0 81604381440 NULL @1
mas_alloc_cyclic 13568 1536 NULL @2
mas_alloc_cyclic 0 8725724328366592 NULL
mas_alloc_cyclic 1152921504606846720 68864 NULL
mas_alloc_cyclic 0 103079217920 NULL @2
mas_alloc_cyclic 12288 5376 NULL
mas_alloc_cyclic 0 8725724345143296 NULL
mas_alloc_cyclic 0 81604381440 NULL
mas_alloc_cyclic 13584 1536 NULL @2
mas_alloc_cyclic 0 8726755086963200 NULL @1
mas_alloc_cyclic 3012410241920167424 4100 NULL @3
mas_alloc_cyclic 0 8725786773165056 NULL @2
mas_alloc_cyclic 0 103079217920 NULL @2
mas_alloc_cyclic 12288 5376 NULL
mas_alloc_cyclic 0 3584 NULL @2
mas_alloc_cyclic 15360 8725724345143296 NULL @2
mas_alloc_cyclic 0 8725724345143296 NULL @2
mas_alloc_cyclic 0 38654708480 NULL @2
mas_alloc_cyclic 1792 8725724345143296 NULL @3
mas_alloc_cyclic 0 8725724345143296 NULL
mas_alloc_cyclic 0 3584 NULL @2
mas_alloc_cyclic 15360 8725724345143296 NULL @2
