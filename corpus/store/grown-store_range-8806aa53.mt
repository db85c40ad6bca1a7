# Found by fuzzing: 837 features more than the seeds before it reach.
tree rcu
tree alloc rcu
tree rcu extern
find_after 45 53
find_after 45 53
find_after 45 53
store_range 0 MAX A
store 77 B
store_range 0 MAX NULL
fill 0 3 18 A
next 364 351 @1
load_batch 47 2 0
store_range 0 MAX A
store 77 B
store_range 0 MAX NULL
fill 0 3 18 A
next 364 351 @1
load_batch 351 5 30 @1
load_batch 357 3 MAX @1
store_range 300 609 NULL
load_batch 351 5 30 @1
load_batch 357 3 MAX @1
store_range 300 609 NULL
prev 47 10
store_range 320 329 NULL
prev 47 40 @2
load_batch 47 1 1
find 48 4578348819822100360
insert_range 10 47 Y
store_range 340 349 NULL
store_range 0 MAX C
insert_range 0 MAX D
load 0
load MAX
store_range 0 MAX NULL
store_range 0 MAX NULL
store_range 360 369 NULL
store_range 320 329 NULL
store_range 340 349 NULL
store_range 0 MAX C
insert_range 0 MAX D
store_range 380 389 NULL
store_range 400 409 NULL
store_range 420 429 NULL
store_range 440 449 NULL
store_range 460 469 NULL
store_range 250 540 NULL
load 0
fill 5 1 6 A @1
store_range 0 MAX-1 B @1
store MAX C @1
store_range 1 MAX NULL @1
store_range 0 MAX C
insert_range 0 MAX D
load MAX
store_range 0 MAX NULL
store_range 37 47 E
insert_range 47 96 J
store_range 0 MAX A
store 77 B
store_range 0 MAX NULL
load 0
load MAX
fill 0 3 18 A
insert_range 47 48 ZERO
store_range 0 MAX NULL
store_range 360 369 NULL
fill_wide 100 10 40 A @1
fill_wide 100 10 40 A
store_range 300 609 NULL
store_range 380 389 NULL
store_range 400 409 NULL
store_range 420 429 NULL
store_range 440 449 NULL
store_range 320 329 NULL
store_range 0 MAX NULL
store_range 460 469 NULL
store_range 250 540 NULL
insert_range 208482979 208483018 L
next 364 351 @1
store_range 0 MAX NULL
fill 5 1 6 A @1
store_range 340 349 NULL
store_range 360 369 NULL
load_batch 351 5 30 @1
fill 5 1 6 A @1
store_range 0 MAX-1 B @1
store MAX C @1
store_range 1 MAX NULL @1
store_range 380 389 NULL
store_range 400 409 NULL
store_range 0 MAX-1 B @1
store_range 0 MAX C
load_batch 8388608 3 4
store_range 8388608 MAX NULL
insert_range 52 8388607 ZERO @1
insert_range 41 8388608 G
store_range 39 565144870 NULL
load_batch 357 3 MAX @1
insert_range 0 MAX D
store MAX C @1
load 0
load MAX
store_range 300 609 NULL
store_range 320 329 NULL
store_range 340 349 NULL
store_range 0 MAX C
insert_range 0 MAX D
store_range 1 MAX NULL @1
store_range 420 429 NULL
store_range 440 449 NULL
store 0 NULL @1
for_each 0 61 @1
fill 9 7 64 A @2
store_range 0 MAX Z @2
fill_wide 60 5 49 e118 (fail 1)
fill_wide 100 10 40 A @1
fill_wide 100 10 40 A
store_range 300 609 NULL
store_range 320 329 NULL
store_range 0 MAX NULL
store 77 B
load 14
fill 2 19 46 NULL
fill_wide 827417038 8 30 A @2
store 77 B
store_range 0 MAX NULL
store_range 0 MAX NULL
fill 5 1 6 A @1
load 0
load MAX
next 47 MAX-2
store_range 0 MAX NULL
fill 0 3 18 A
load_batch 357 3 MAX @1
store_range 0 MAX C
insert_range 0 MAX D
load 0
load_batch 95 6 8
store_range 340 349 NULL
store_range 360 369 NULL
store_range 14 43 I @2
load MAX
next 364 351 @1
store_range 0 MAX NULL
store_range 0 MAX NULL
fill 5 1 6 A @1
store_range 0 MAX-1 B @1
insert_range 47 58 O
store_range 0 MAX NULL
store_range 0 MAX NULL
store_range 380 389 NULL
store_range 400 409 NULL
store_range 0 MAX-1 B @1
store MAX C @1
store_range 1 MAX NULL @1
store_range 0 MAX C
load_batch 351 5 30 @1
fill 0 3 9 A
fill_wide 827417039 2 60 e29 @2
store_range 827417044 827417044 R @2
fill_wide 50 1 36 e132 @2
store MAX C @1
insert_range 0 MAX D
next 827417029 827417040 @2
load 508
load_batch 512 6 15
prev 523 521
store_range 1 MAX NULL @1
prev 514 514
store_range 300 609 NULL
load_batch 357 3 MAX @1
load 0
store_range 360 369 NULL
store_range 420 429 NULL
store_range 440 449 NULL
store_range 380 389 NULL
load MAX
store_range 0 MAX NULL
store_range 0 MAX NULL
fill 5 1 6 A @1
store 0 NULL @1
for_each 0 61 @1
fill 9 7 64 A @2
store_range 0 MAX Z @2
fill_wide 60 5 49 e118 (fail 1)
store 77 B
store_range 0 MAX-1 B @1
store MAX C @1
store_range 1 MAX NULL @1
store_range 0 MAX C
load 14
store_range 0 MAX C
insert_range 0 MAX D
store_range 7777 MAX NULL
store 0 NULL @1
store_range 400 409 NULL
store_range 420 429 NULL
for_each 0 61 @1
fill 9 7 64 A @2
store_range 0 MAX Z @2
fill 213 8 48 F
store_range 1 MAX-1 NULL @2
fill 2000 8 64 D
load 0
load MAX
store_range 440 449 NULL
store_range 460 469 NULL
store_range 8796093022207 8796093022209 N
store_range 1716 1719 ZERO
fill 2 19 46 NULL
fill_wide 827417038 8 30 A @2
store 77 B
store_range 0 MAX NULL
insert_range 0 MAX D
load 0
store_range 0 MAX NULL
fill 0 3 18 A
load MAX
store_range 0 MAX NULL
store_range 0 MAX N
fill 213 8 48 F
load_batch 357 3 MAX @1
store_range 216202838 216202839 T
insert_range 47 52 NULL @1
insert_range 0 5 U @1
store_range 1 MAX-1 NULL @2
store_range 460 469 NULL
store_range 250 540 NULL
store_range 0 MAX NULL @2
fill_wide 100 10 40 A @1
store_range 600 309 NULL @1
store_range 580 589 NULL @1
store_range 250 540 NULL
fill 5 1 6 A @1
store_range 0 MAX-1 B @1
store MAX C @1
store_range 0 MAX C
insert_range 0 MAX D
load 0
store_range 560 569 NULL @1
store_range 540 549 NULL @1
store_range 520 529 NULL @1
load MAX
next 364 351 @1
store_range 500 509 NULL @1
store_range 0 MAX NULL
load_batch 36 2 MAX-50 @2
store_range 0 MAX NULL
fill 5 1 6 A @1
store_range 0 MAX-1 B @1
store MAX C @1
store_range 1 MAX NULL @1
store_range 12 47 P @2
next 8388607 559525160594665
store_range 0 MAX C
load_batch 351 5 30 @1
fill 0 3 9 A
fill_wide 827417039 2 60 e29 @2
