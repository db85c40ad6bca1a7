# Found by fuzzing: 581 features more than the seeds before it reach.
tree alloc rcu
tree alloc rcu extern
tree alloc rcu
tree alloc
find_after 8 56
store_range 400 409 NULL
store_range 420 429 NULL
store_range 440 449 NULL
fill_wide 1000 10 3000 A
store_range 460 469 NULL
store_range 250 540 NULL
fill_wide 100 10 40 A @1
fill_wide 100 10 40 A
store_range 300 609 NULL
store_range 320 329 NULL
store_range 340 349 NULL
store_range 360 369 NULL
find_after 8 56
store_range 380 389 NULL
store_range 400 409 NULL
store_range 420 429 NULL
store_range 440 449 NULL
store_range 460 469 NULL
store_range 250 540 NULL
fill 8 255 20 NULL
fill_wide 5 4097 8 ZERO
find 0 62
fill 44 0 54 I
store_range 44 44 NULL
insert MAX G
fill 8 255 20 NULL
fill_wide 5 4097 8 ZERO
fill_wide 100 10 40 A @1
store_range 600 309 NULL @1
store_range 580 589 NULL @1
store_range 560 569 NULL @1
store_range 540 549 NULL @1
store_range 520 3683 NULL @1
store_range 500 509 NULL @1
find 0 62
fill 44 0 54 I
store_range 44 44 NULL
store_range 11 13 M
fill_wide 100 10 40 A
insert MAX G
store_range 11 13 M
store_range 480 489 NULL @1
store_range 460 469 NULL @1
store_range 440 449 NULL @1
for_each 1590 2558
prev 11 0 (fail 2)
find_after 0 33
store_range 420 429 NULL @1
store_range 405 610 NULL @1
fill 100 1 60 A @2
fill 101 4 15 NULL @2
fill 103 4 15 NULL @2
insert_range 137438953471 103 V
insert_range 144115188075855873 144115188075855874 R
insert_range 12 12 H
prev 2878 406 @2
store_range 300 309 NULL
store_range 320 329 NULL
fill 102 4 15 NULL @2
find_after 44 68719476736
store_range 100 160 NULL @2
store_range 600 309 NULL @1
store_range 3 113 A
prev 1589 20
store_range 44 49 e216
store_range 30005 30014 B
for_each 1590 2558
prev 11 0 (fail 2)
find_after 0 33
load 144115188075855873
store_range 580 589 NULL @1
store_range 560 569 NULL @1
store_range 540 549 NULL @1
store_range 520 3683 NULL @1
store_range 500 509 NULL @1
store_range 480 489 NULL @1
store_range 460 469 NULL @1
fill 32 5 22 ZERO
insert_range 137438953471 103 V
store 45000 C
store_range 20001 50000 D
store_range 10005 15000 NULL
next 15 MAX
store_range 34170953742 34170954083 F
find 34170954084 MAX
store_range 34170954084 34170954166 B
find 34170954167 MAX
next 34170954167 MAX
prev MAX 0
find 34170954084 MAX
find_after 4 MAX
next 34170954084 MAX
store_range 34170954084 34170954166 B
next 34170954084 MAX
store_range 34170954084 34170954166 B
store_range 68719476736 68719476764 F
store_range 340 349 NULL
store_range 360 369 NULL
store_range 380 389 NULL
insert_range 144115188075855873 144115188075855874 R
insert_range 12 12 H
find_after 44 68719476736
find_after 44 MAX
fill 1589 4 50 V (fail 1)
load 288230376151711743
store_range 3 113 A
prev 1589 20
store_range 44 49 e216
load 144115188075855873
load_batch 8 1 MAX
find_after 3 9
store 43 R
insert 144115188075855873 H
insert_range 48 51 NULL
insert_range 5 10 ZERO
fill 32 5 22 ZERO
find 3 8
find_after 3 MAX
for_each 0 603
for_each 13 21
load 2930780
store_range 0 7 W
find 10006 14000
fill_wide 1000 10 1200 A @1
store_range 9005 9014 B @1
store_range 12000 20000 NULL @1
fill 12000 3 1500 C @1
find_after 4 MAX
store_range 68719476736 68719476764 F
fill 1 4 29 Q
fill 57 2 39 C @3
find_after 3 MAX @1
store 10 J
find 12001 MAX @1
fill 7 5 3000 A @2
store_range 340 349 NULL
store_range 400 409 NULL
find_after 44 MAX
fill 1589 4 50 V (fail 1)
load 288230376151711743
load_batch 8 1 MAX
insert 7 I @3
prev 9 0
prev 24 2
load_batch 38 5 10 @1
for_each 11 2558
store_range 420 429 NULL
store_range 440 448 NULL
store_range 460 469 NULL
store_range 35 57 D
store_range MAX MAX Z
fill 44 5 32 NULL
find_after 137438953472 MAX
find_after 0 59
insert 68719476765 D
find_after 61 2958
store_range 360 369 NULL
store_range 380 389 NULL
find_after 3 9
store 43 R
insert 144115188075855873 H
insert_range 48 51 NULL
insert_range 5 10 ZERO
fill_wide 4 5 7 C @1
store 10 H (fail 4)
store_range 38 41 U
store_range 10 36 NULL @1 (fail 1)
for_each 31 602
store_range 400 409 NULL
store_range 420 429 NULL
store_range 436 449 NULL
for_each 0 63
load 1 @3
insert_range 0 7 B
find_after 37 44
load_batch 133 4 29
for_each 31 601 @1
store_range 250 540 NULL
fill_wide 100 10 40 A @1
fill 144115188075855873 2 18 N
find_after 49 3880 @1
for_each 1 3
store_range 26 29 NULL
insert_range 61 87 H
find_after 5 8
for_each 36 137438953472
insert_range 41 45 T
prev 24 2
load_batch 38 5 10 @1
find_after 61 2958
for_each 24 52
fill 52 2 59 T @1
load_batch 2 2 1 @1
find_after 1 253520689641370771
find_after 47 57
find 50 56
prev 603 15
fill MAX 4 16 F
find 10 72057594037927936
store 7 P
prev 239 3 @1
store_range 7 51 S
find_after 3 3
find_after 12 32
prev 240 10
insert_range 0 11 NULL
fill_wide MAX 33 32 NULL
store_range 3880 3883 N
fill 34 8 37 X @3
prev 48 13 @1
fill 482 29 57 NULL
store_range 68719476765 1152921504606846974 ZERO @1
insert 4 L
prev 1957 4
store 29 B
fill 24 28 35 NULL
prev MAX 29
prev 1408012249 9
next 61 MAX @1
load 4
next 8 77 @1
for_each 3881 MAX
load 45
prev 36 28
load 30
store 274877906943 U
store MAX H @1
store_range MAX MAX M
insert_range 68719476736 68719476739 K
store_range 5 11 N
prev MAX 1591
store_range 14 33 A
insert 1152921504606846975 NULL
store_range 19 24 R
fill 730 3 27 Y
store 192237629172219204 S
insert_range 3880 3883 H
prev 3881 54 @1
find_after 11945615900071403295 MAX
