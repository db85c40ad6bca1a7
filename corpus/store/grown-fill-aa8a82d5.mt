# Found by fuzzing: 493 features more than the seeds before it reach.
tree plain
tree alloc
tree rcu
tree alloc rcu
store 10 A (fail 1)
find 10006 14000
store 10 A (fail 1)
store 10 A
store 11 B (fail 1)
fill 0 4 19 A (fail 1)
fill 0 4 8 A (fail 2)
fill 10 4 42 A @2 (fail 3)
fill 0 4 40 A (fail 3)
find 0 44
fill 0 4 8 A (fail 9)
find 10006 14000
fill 0 4 61 A (fail 20)
fill 0 4 42 A
fill 2 6 7 B (fail 1)
fill 2 4 44 B (fail 2)
fill 2 4 24 B (fail 3)
fill 2 6 14 B (fail 7)
store 10 A (fail 1)
store 10 A
store 11 B (fail 1)
fill 0 4 19 A (fail 1)
insert_range 403 403 C (fail 1)
fill_wide 60 5 49 e118 (fail 1)
fill_wide 60 5 49 e118 (fail 1)
fill_wide 60 5 49 e118 (fail 1)
fill_wide 60 5 49 e118 (fail 1)
store_range 401 401 NULL (fail 1)
insert 401 C (fail 1)
insert 405 C (fail 1)
store 10 A
insert_range 27 31 O
for_each 1677 3268
prev 30 0
fill 0 4 8 A (fail 2)
prev 56 27
prev 1677 2 @2
store 11 B (fail 1)
insert 409 C (fail 1)
insert 409 C (fail 1)
fill_wide 60 5 49 e118 (fail 1)
fill_wide 60 5 49 e118 (fail 1)
fill 0 4 19 A (fail 1)
fill 0 4 8 A (fail 2)
fill_wide 60 5 49 e118 (fail 1)
fill_wide 60 5 49 e118 (fail 1)
insert 409 C
store_range 111 951 NULL (fail 1)
for_each 0 MAX
fill 0 4 7 A (fail 2)
fill_wide 0 100 20 A @1
store 7150 B @1
store_range 6950 7050 C @1 (fail 1)
store_range 350 418 C @1 (fail 1)
store_range 350 450 C @1 (fail 2)
load 14
fill 0 4 40 A (fail 3)
fill 0 4 8 A (fail 9)
fill 0 4 61 A (fail 20)
fill 0 4 42 A
fill 0 4 7 A (fail 2)
fill 0 4 40 A (fail 3)
fill 0 4 8 A (fail 9)
load 14
fill_wide 60 5 49 e118 (fail 1)
fill_wide 60 5 49 e118 (fail 1)
store_range 350 450 C @1
fill 30 40 49 D @1 (fail 1)
fill 30 40 49 D @1 (fail 3)
fill 0 4 61 A (fail 20)
fill 2 4 7 B (fail 1)
fill 2 4 44 B (fail 2)
fill 2 4 24 B (fail 3)
fill_wide MAX 2 35 F
store 23 C @1
fill_wide 60 5 49 e118 (fail 1)
load 14
load 14
fill_wide 827417038 8 30 A @2
fill_wide 60 5 49 e118 (fail 1)
fill 30 40 15 D @1 (fail 4)
fill 30 40 61 D @1 (fail 10)
store_range 1024 1054 B
store_range 1055 1745 F
insert 23 H
fill 0 4 42 A
fill 2 4 7 B (fail 1)
fill 0 4 61 A (fail 20)
fill 0 4 42 A
fill 2 4 44 B (fail 2)
fill 2 4 44 B (fail 2)
fill 2 4 24 B (fail 3)
fill_wide 827417038 8 30 A @2
fill_wide 60 5 49 e118 (fail 1)
store_range 1746 2372 B
fill 2 4 24 B (fail 3)
fill_wide 60 5 49 e118 (fail 1)
fill 2 4 14 B (fail 7)
insert_range 403 403 C (fail 1)
store_range 401 401 NULL (fail 1)
fill 2 4 14 B (fail 7)
insert 401 C (fail 1)
insert_range 403 403 C (fail 1)
store_range 34234013954 34234013954 B
store_range 34234013955 34234013958 D
fill 2 4 14 B (fail 7)
insert_range 403 403 C (fail 1)
store_range 401 401 NULL (fail 1)
insert 401 C (fail 1)
insert 405 C (fail 1)
fill 0 4 40 A (fail 3)
insert 409 C (fail 1)
store_range 401 401 NULL (fail 1)
insert 401 C (fail 1)
insert 405 C (fail 1)
insert 409 C (fail 1)
store_range 34234013959 34234014265 T
store_range 34234014266 34234014296 B
insert 409 C (fail 1)
insert 409 C (fail 1)
insert 409 C
store_range 111 951 NULL (fail 1)
for_each 0 MAX
store 10 N
store 35184372088831 e28
insert 1 V
next 11 29
insert 409 C
store_range 34234014464 34234014474 F
store_range 111 951 NULL (fail 1)
for_each 0 MAX
fill_wide 0 100 20 A @1
store 5750 B @1
store 7150 B @1
store_range 6950 7050 C @1 (fail 1)
store_range 350 450 C @1 (fail 1)
store_range 350 450 C @1 (fail 2)
fill_wide 0 100 20 A @1
store_range 34234014475 34234014488 B
store 5750 B @1
store 7150 B @1
store_range 6950 7050 C @1 (fail 1)
store_range 350 450 C @1
fill 30 40 49 D @1 (fail 1)
fill 30 40 49 D @1 (fail 3)
fill 30 40 15 D @1 (fail 4)
fill 30 40 61 D @1 (fail 10)
store_range 10 8000 NULL @1 (fail 1)
store_range 350 450 C @1 (fail 1)
store_range 350 450 C @1 (fail 2)
for_each 0 MAX @1
store 5 A @2 (fail 1)
store 5 A @2 (fail 2)
store_range 350 450 C @1
fill 30 40 49 D @1 (fail 1)
fill 30 40 49 D @1 (fail 3)
fill 30 40 15 D @1 (fail 4)
fill 30 40 61 D @1 (fail 10)
store_range 10 8000 NULL @1 (fail 1)
store 10 A (fail 1)
insert 3816 I (fail 148)
insert 59 H
for_each 0 MAX @1
store 5 A @2 (fail 1)
store 5 A @2 (fail 2)
store_range 3818 3835 V
prev 3753 0
next 59 16361339624178710
store_range 0 MAX ZERO
store 10 A (fail 1)
insert 3816 I (fail 148)
insert 59 H
store_range 3818 3835 V
store 10 A
store 11 B (fail 1)
fill 0 4 19 A (fail 1)
fill 0 4 8 A (fail 2)
fill 0 4 7 A (fail 2)
fill 0 4 40 A (fail 3)
fill 0 4 8 A (fail 9)
fill 0 4 61 A (fail 20)
store 34359738411 NULL
load_batch 3817 5 4
store_range 38 42 C @1
store_range 3817 3834 V
next 38 45
fill 576460752303423488 55 33 F
find_after 3816 MAX @2
fill 0 4 42 A
fill 2 4 7 B (fail 1)
fill 2 4 44 B (fail 2)
fill 2 4 24 B (fail 3)
fill 2 4 14 B (fail 7)
for_each 233620958471 576460752303423488
load MAX
insert_range 403 403 C (fail 1)
store_range 401 401 NULL (fail 1)
insert 401 C (fail 1)
insert 405 C (fail 1)
insert 409 C (fail 1)
insert 409 C (fail 1)
insert 409 C
store_range 111 951 NULL (fail 1)
for_each 0 MAX
fill_wide 0 100 20 A @1
store 5750 B @1
store 7150 B @1
store_range 6950 7050 C @1 (fail 1)
store_range 350 450 C @1 (fail 1)
store_range 350 450 C @1 (fail 2)
store_range 350 450 C @1
fill 30 40 49 D @1 (fail 1)
fill 30 40 49 D @1 (fail 3)
fill 30 40 15 D @1 (fail 4)
fill 30 40 61 D @1 (fail 10)
store_range 10 8000 NULL @1 (fail 1)
for_each 0 MAX @1
store 5 A @2 (fail 1)
store 5 A @2 (fail 2)
store 5 A @2 (fail 3)
fill 10 4 45 A @2 (fail 1)
fill 10 4 45 A @2 (fail 2)
fill 10 4 42 A @2 (fail 3)
fill 10 4 18 A @2 (fail 5)
fill 10 4 47 A @2 (fail 12)
fill 10 4 48 A @2
fill 11 4 30 B @2 (fail 1)
fill 576460752303423499 4 36 B @2 (fail 2)
fill 11 4 7 B @2 (fail 6)
store 5 A @2 (fail 3)
fill 10 4 45 A @2 (fail 1)
fill 10 4 45 A @2 (fail 2)
fill 10 4 42 A @2 (fail 3)
fill 10 4 18 A @2 (fail 5)
fill 10 4 47 A @2 (fail 12)
fill 10 4 48 A @2
fill 11 4 30 B @2 (fail 1)
fill 576460752303423499 4 36 B @2 (fail 2)
fill 11 4 7 B @2 (fail 6)
store_range 50 950 NULL @2 (fail 1)
store_range 50 950 NULL @2 (fail 2)
store_range 0 MAX NULL @2 (fail 1)
for_each 0 MAX @2
fill 10 4 21 A @3 (fail 4)
fill 10 4 64 A @3 (fail 5)
fill 10 4 46 A @3 (fail 6)
fill 10 4 14 A @3
store_range 50 950 B @3 (fail 1)
for_each 0 MAX @3
