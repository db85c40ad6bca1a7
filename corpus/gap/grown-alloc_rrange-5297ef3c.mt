# Found by fuzzing: 583 features more than the seeds before it reach.
tree alloc
tree alloc rcu
alloc_range 4 0 100 A (fail 1)
alloc_range 4 0 100 A (fail 1)
drain 44 4
drain 44 4
alloc_range 4 0 100 A (fail 1)
fill_wide 1000 10 46 A
fill_wide 1000 10 46 A @3
fill_wide 1000 10 46 A
fill_wide 1000 10 46 A @3
alloc_range 4 0 100 A (fail 1)
fill_wide 1000 10 46 A
drain 3402 63
fill_wide 1000 10 46 A @3
fill_wide 1000 10 46 A
fill_wide 1000 10 46 A @3
alloc_range 11 1000 30000 NULL
erase 20005
alloc_range 4 0 100 A
for_each 200 250
alloc_range 11 1000 30000 NULL
erase 20005
alloc_range 4 0 100 A
for_each 200 250
alloc_range 2 220 400 D (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_range 2 220 400 D (fail 1)
alloc_range 11 1000 30000 NULL
erase 20005
alloc_range 4 0 100 A
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_range 11 1000 30000 NULL
erase 20005
alloc_range 4 0 100 A
for_each 200 250
alloc_range 2 220 400 D (fail 1)
alloc_range 11 1000 0 B
alloc_range 11 1000 30989 C
fill 28 5 47 T
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_range 11 1000 0 B
alloc_range 11 1000 30989 C
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_range 11 1000 0 B
alloc_range 11 1000 30989 C
alloc_cyclic 0 MAX F @1
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_range 11 1000 0 B
alloc_range 11 1000 30989 C
alloc_cyclic 0 MAX F @1
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_cyclic 0 MAX F @1
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 1)
fill 30 30 49 P
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_cyclic 0 MAX F @1
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 1)
fill 30 30 49 P
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 11 0 49 NULL
alloc_range 2 67108875 MAX D @1 (fail 2)
set_cyclic MAX-1
fill 503 2 30 H
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 1)
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 11 0 49 NULL
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
prev 539 263
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 11 0 49 NULL
alloc_range 2 67108875 MAX D @1 (fail 2)
set_cyclic MAX-1
fill 503 2 30 H
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
store_range 10 19 A
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
store_range 25 29 B
fill 67109264 4 60 C @1 (fail 2)
alloc_rrange 11 0 49 NULL
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
prev 539 263
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_cyclic 5 MAX A
alloc_cyclic 5 MAX B
store 67108864 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
store_range 10 19 A
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
store_range 25 29 B
fill 67109264 4 60 C @1 (fail 2)
alloc_cyclic 5 MAX A
alloc_cyclic 5 MAX B
store 67108864 Y
fill 67109264 4 60 C @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
for_each 67108864 MAX
alloc_cyclic 250 350 Z (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
store 67108864 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
for_each 67108864 MAX
alloc_cyclic 250 350 Z (fail 1)
for_each 67108864 MAX
alloc_cyclic 250 350 Z (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
store 67108864 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 11 0 49 NULL
store_range 2650 2655 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 11 0 49 NULL
fill 67109264 4 60 C @1 (fail 2)
for_each 67108864 MAX
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
punch 766 2 27
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_cyclic 250 350 Z (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 11 0 49 NULL
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
store_range 2650 2655 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 11 0 49 NULL
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
mas_alloc_cyclic 222 2845 W
alloc_range 4 548 555 B
alloc_rrange 32 22 57 V
punch 766 2 27
alloc_range 2 67108875 MAX D @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
store 67108864 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
mas_alloc_cyclic 222 2845 W
fill 67109264 4 60 C @1 (fail 2)
alloc_range 1 1 4503599627370496 N
for_each 67108864 MAX
alloc_range 4 548 555 B
alloc_rrange 32 22 57 V
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 1)
alloc_cyclic 250 350 Z (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
store 67108864 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
alloc_range 1 1 4503599627370496 N
for_each 67108864 MAX
alloc_cyclic 250 350 Z (fail 1)
set_cyclic 314
alloc_cyclic 250 350 F (fail 1)
set_cyclic 314
alloc_cyclic 250 350 F (fail 1)
set_cyclic 318
alloc_cyclic 250 350 F (fail 1)
set_cyclic 314
alloc_cyclic 250 350 F (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
set_cyclic 314
alloc_cyclic 250 350 F (fail 1)
set_cyclic 318
alloc_cyclic 250 350 F (fail 1)
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
fill 67109264 4 60 C @1 (fail 2)
store 67108864 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
load_batch 24 3 54
alloc_range 7 2346 72057594037927935 M
load_batch 2097153 2 7
set_cyclic 322
alloc_cyclic 250 350 F (fail 1)
set_cyclic 318
store 67108864 Y
alloc_rrange 2 67108864 67109064 E @1 (fail 2)
load_batch 24 3 54
alloc_range 7 2346 72057594037927935 M
fill_wide 1000 10 46 A
alloc_cyclic 250 350 F (fail 1)
alloc_cyclic 250 350 F (fail 1)
alloc_cyclic 250 350 F
fill 1152921504606846976 4 55 T
load_batch 2097153 2 7
set_cyclic 322
alloc_cyclic 250 350 F (fail 1)
set_cyclic 318
fill_wide 1000 10 46 A
alloc_cyclic 250 350 F (fail 1)
alloc_cyclic 250 350 F (fail 1)
alloc_cyclic 250 350 F
fill 1152921504606846976 4 55 T
set_cyclic 322
alloc_cyclic 250 350 F (fail 1)
alloc_cyclic 250 350 F
alloc_range 2 0 100 NULL (fail 1)
set_cyclic 67108865 @1
alloc_range 2 0 100 NULL (fail 1)
fill_wide 2127 7 34 e129 @2
prev 1066520193727 599 @3
next 46 1066520193727
store 2 A @3
prev 3432 629 (fail 4)
fill_wide 60 0 23 J
alloc_cyclic 1 59 Y
insert 268435456 NULL
destroy @3
alloc_cyclic 16 268435456 NULL (fail 2)
