# Found by fuzzing: 365 features more than the seeds before it reach.
tree alloc rcu extern
tree alloc rcu extern
tree alloc rcu extern
tree alloc rcu extern
fill_wide 10 127 52 e100
fill_wide 1000 10 6 A
fill_wide 1000 10 6 A
fill_wide 1000 10 6 A
store_range 1 MAX A
fill_wide 100 10 40 A
fill_wide 827417038 8 30 A @2
store 77 B
fill_wide 10 127 52 e100
store_range 1 MAX NULL
fill_wide 1000 10 3000 A
fill_wide 100 10 40 A
load 10
fill_wide 10 127 52 e100
fill_wide 10 127 52 e100
fill_wide 1000 10 3000 A
insert_range 45 108 e185
fill 1 3 1 A
store_range 30005 30014 B
store_range 0 MAX A
fill_wide 100 10 40 A
fill_wide 827417038 8 30 A @2
store 77 B
store_range 0 MAX NULL
next 18 38
insert_range 9 9 R
fill_wide 100 10 40 A
prev 5978 0
fill_wide 1000 10 3000 A
fill 0 3 200 A
store_range 30005 30014 B
store 45006 C
store_range 1 MAX A
fill_wide 100 10 40 A
fill_wide 100 10 40 A
fill_wide 827417038 8 30 A @2
fill_wide 827417039 2 60 e29 @2
store_range 827417044 827417044 R @2
fill_wide 50 1 36 e132 @2
next 827417029 827417040 @2
prev 5978 0
prev MAX 5978
store_range 300 609 NULL
store_range 20001 50000 D
store 77 B
insert 1 X
prev MAX 5978
store 72057594037927936 Y
load 1
insert 1 X
store_range 1 MAX NULL
store 45006 C
for_each 560 3000 @2
store_range 10005 15000 NULL
store_range 0 MAX C
next 3 1774 @2
find 1 10
insert_range 13 19 NULL
insert_range 1 13 V
prev 2878 406 @2
for_each 38 MAX-1
next 109 MAX-3
store 11 B (fail 1)
fill_wide 0 28 35 M @3
fill_wide 827417039 2 60 e29 @2
store 4016 G
insert_range MAX MAX e140 @2
load 8
insert_range 13 19 NULL
fill 1 3 57 A
store_range 30005 30014 B
next 51 129
prev 2878 406 @2
store_range 420 429 NULL
insert_range 0 MAX D
store_range 7777 MAX NULL
insert_range 1 13 V
prev 2878 406 @2
for_each 38 MAX-1
store_range 440 448 NULL
store_range 900 469 NULL
store_range 827417044 827417044 R @2
store_range 34170954197 34170954198 T
store_range 14350 14450 I @1
fill 2000 7 700 D
load 0
insert_range MAX MAX S @2
load MAX
store_range 0 MAX NULL
store_range 320 329 NULL
fill_wide 50 1 36 e132 @2
next 827417029 827417040 @2
store_range 340 349 NULL
insert_range 47 4074 Z
store_range 34170954186 34170954196 B
fill 0 4 28 A (fail 1)
fill 0 4 21 A (fail 2)
store_range 360 64 NULL
store_range 300 609 NULL
for_each 0 21
fill 2 8 59 B
load 1934
store 27 E @2
fill MAX-3 MAX 29 ZERO
insert_range 2 2730 G @1
insert_range 10 41 NULL
load 67108863 @2
store_range 250 540 NULL
fill_wide 100 10 40 A @1
store_range 380 389 NULL
insert_range MAX MAX S @2
insert_range 47 4074 Z
store_range 20001 50000 D
store_range 400 409 NULL
store_range 0 MAX NULL
fill 0 4 14 A (fail 3)
store_range 34170953704 34170954185 B
store_range 20001 50000 D
for_each 560 3000 @2
store 45006 C
fill_wide 827417039 2 60 e29 @2
find 34170953742 MAX
store 10 A
next 34170953742 MAX
fill 0 4 43 A (fail 9)
store_range 827417044 827417044 R @2
fill_wide 50 1 36 e132 @2
next 827417029 827417040 @2
store_range 300 609 NULL
store_range 20001 50000 D
fill 0 4 16 A (fail 20)
for_each 560 3000 @2
fill 225 54 39 A
find 30 137
insert 1537 ZERO (fail 172)
fill 17 8 55 NULL
load_batch 30 7 1
prev 0 0
fill 5 1 100 A @1
store_range 0 MAX-1 B @1
fill 2 4 9 B (fail 1)
fill 2 5 56 I
store_range 34170953742 34170954083 F
fill 0 4 43 A (fail 1)
fill 0 4 30 A (fail 2)
fill 0 4 53 A (fail 2)
fill 0 4 27 A (fail 3)
fill 0 4 8 A (fail 2)
store_range 34170953704 34170954185 B
store MAX C @1
fill 225 54 39 A @2
find 30 137
store_range 10005 15000 NULL
store_range 1 MAX C
store 11 B (fail 1)
store_range 1 MAX NULL @1
store 0 NULL @1
fill 9 7 300 A @2
store_range 420 429 NULL
store_range 440 449 NULL
store_range 460 440 NULL
fill_wide 1 28 35 M @3
prev 2878 406 @2
store_range 420 429 NULL
insert_range 1 MAX D
insert 1537 ZERO (fail 172)
fill 2 5 56 I
fill 193 1330 4 G
fill 211 2 16 Z
store_range 250 547 NULL
next 15 MAX
prev MAX 0 @2
load_batch 39 4 2100 @2
load_batch 8191 24 1
fill 1089 1 1 E
fill 193 1330 4 G
store_range 7777 MAX NULL
store_range 440 448 NULL
store_range 900 469 NULL
store_range 34170954197 34170954198 T
store_range 320 329 NULL
store_range 30005 30014 B
store 45000 C
store_range 20001 50000 D
store_range 10005 15000 NULL
next 15 MAX
store_range 14350 14450 I @1
fill 2000 7 36 D
load 1
load MAX
fill_wide 100 10 40 A @1
store_range 600 0 NULL @1
prev MAX 0
store_range 580 589 NULL @1
store_range 0 MAX Z @2
store_range 1 MAX-1 NULL @2
store_range 0 MAX NULL @2
store_range 560 569 NULL @1
store_range 540 549 NULL @1
store_range 520 529 M @1
store_range 340 349 NULL
store_range 360 369 NULL
store_range 380 389 NULL
find 10006 14000
fill_wide 1000 10 20 A @1
store_range 9005 9014 B @1
store_range 12000 20000 NULL @1
store_range 500 509 NULL @1
store_range 480 489 NULL @1
store_range 460 469 NULL @1
fill 12000 3 39 C @1
find 12001 MAX @1
store_range 440 449 NULL @1
store_range 420 429 NULL @1
store_range 405 610 NULL @1
fill 100 1 60 A @2
fill 101 4 15 NULL @2
fill 103 4 15 NULL @2
fill 7 5 7 A @2
store_range 340 349 NULL
fill 102 4 15 NULL @2
store_range 100 160 NULL @2
fill 0 4 43 A (fail 1)
fill 0 4 30 A (fail 2)
fill 0 4 53 A (fail 2)
fill 0 4 27 A (fail 3)
fill 0 4 8 A (fail 2)
store_range 34170953704 34170954185 B
next 15 MAX
prev 9 0 @2
store_range 300 609 NULL
store_range 20001 50000 D
for_each 560 3000 @2
store_range 10004 15000 NULL
store MAX C @1
store_range 0 MAX C
store 11 B (fail 1)
fill_wide 0 28 35 M @3
prev 2878 406 @2
store_range 420 429 NULL
insert_range 0 MAX D
store_range 7777 MAX NULL
store_range 440 448 NULL
store_range 900 469 NULL
store_range 34170954197 34170954198 T
store_range 14350 14450 I @1
fill 2000 7 18 D
load 0
load MAX
find_after 9339928 MAX @2
store_range 0 MAX NULL
store_range 320 329 NULL
store_range 340 349 NULL
store_range 34170954186 34170954196 B
fill 0 4 28 A (fail 1)
fill 0 4 21 A (fail 2)
