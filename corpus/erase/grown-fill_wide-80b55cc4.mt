# Found by fuzzing: 558 features more than the seeds before it reach.
tree alloc rcu
tree alloc rcu
tree alloc rcu
tree alloc rcu
load 13
punch 0 1 14
punch 0 1 14 (fail 3)
load 13
destroy
destroy
destroy
destroy
load_batch 45 3 MAX-76 @1
destroy
destroy
destroy
find 21 MAX
find 21 MAX
for_each 33 55
find_after 1557 1
for_each 33 55
load_batch 2697 6 5
find 2 32 @1
destroy
destroy
destroy
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
erase 11
punch 6 129 1
punch 28 610491 50 @3
load 1828 @1
load_batch 34 2 5
destroy (fail 3)
destroy
destroy
destroy
find_after 1557 1
destroy
fill_wide 48 4 23 I (fail 6)
store_range 0 MAX B @1
destroy
destroy
destroy
store_range 0 MAX B @1
erase 850706950326249
load 57 @1 (fail 9)
erase 3223
insert 1828 K @1
destroy
destroy
fill_wide 48 4 23 I (fail 6)
punch 13 8191 5
store_range 34 97 D
drain 46 61
punch 31 4 54
load_batch 45 3 MAX-76 @1
load 1828 @1
load_batch MAX 1 1
drain 56 7
load 15
drain 27 36 (fail 9)
fill_wide 0 3 17 NULL
destroy
erase 62 (fail 4)
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
store_range 2699 4294967299 D
load 1828 @1
destroy
fill_wide 7 43 55 S (fail 2)
erase 11
load 17
fill 54 1 64 A @1
destroy (fail 3)
store_range 1828 MAX B @1
load 1828 @1
destroy (fail 3)
store_range 0 MAX B @1
destroy
fill_wide 48 4 23 I (fail 6)
punch 100 2 32 @1
fill_wide 25 7 28 R2 @3
drain 38 13 @3
destroy
fill_wide 7 43 55 S (fail 2)
erase 850706950326249
load_batch 45 3 MAX-76 @1
load_batch 2697 6 5
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
fill_wide 48 4 23 I (fail 6)
fill_wide 34 17 61 O
fill_wide 34 17 61 O
punch 1558 5007 39
drain 27 36 (fail 9)
store_range 4294967296 4294967299 D
erase 3223
store 3704 U
drain 25 64
load_batch 34 2 5
insert 4294967299 J @1
fill_wide 0 3 17 NULL
fill_wide 7 43 55 S (fail 2)
erase 11
drain 27 36 (fail 9)
fill_wide 7 43 55 S (fail 2)
load 56426457449434
fill_wide 48 4 23 I (fail 6)
erase 62 (fail 4)
erase 11
destroy
erase 11
erase 11
destroy
destroy
fill_wide 48 4 23 I (fail 6)
punch 13 8191 5
fill_wide 0 3 17 NULL
erase 62 (fail 4)
drain 27 36 (fail 9)
fill_wide 7 43 55 S (fail 2)
erase 11
drain 27 36 (fail 9)
drain 27 36 (fail 9)
drain 56 7
load 15
drain 27 36 (fail 9)
fill_wide 0 3 17 NULL
load_batch 0 0 18691697672192
load 0
drain 27 36 (fail 9)
load 18691697672192
fill_wide 0 3 17 NULL
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
erase 11
destroy
erase 62 (fail 4)
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
destroy
fill_wide 7 43 55 S (fail 2)
fill_wide 0 3 17 NULL
destroy
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
load 7696581394431
load 56426457449434
erase 62 (fail 4)
destroy
destroy
erase 11
erase 11
load 39582418599935
erase 62 (fail 4)
drain 27 36 (fail 9)
drain 27 36 (fail 9)
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
fill_wide 0 3 17 NULL
destroy
erase 11
load 17
fill 54 1 64 A @1
punch 100 2 32 @1
fill_wide 25 7 28 R2 @3
destroy
fill_wide 48 4 23 I (fail 6)
erase 62 (fail 4)
destroy
destroy
erase 11
erase 11
load 39582418599935
fill_wide 7 43 55 S (fail 2)
drain 27 36 (fail 9)
destroy
destroy
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
drain 27 36 (fail 9)
fill_wide 48 4 23 I (fail 6)
destroy
fill_wide 48 4 23 I (fail 6)
fill_wide 48 4 23 I (fail 6)
destroy
fill_wide 48 4 23 I (fail 6)
drain 38 13 @3
fill_wide 7 43 55 S (fail 2)
load 1236950581247
load 37383395344384
fill_wide 7 43 55 S (fail 2)
destroy
destroy
fill_wide 1 4 23 I (fail 6)
fill_wide 5 43 55 S (fail 2)
fill_wide 1 4 23 I (fail 6)
destroy
fill_wide 1 4 23 I (fail 6)
fill_wide MAX-1 3 17 NULL
fill_wide 5 43 55 S (fail 2)
drain 25 36 (fail 9)
erase 9
drain 25 12 (fail 9)
fill_wide MAX-1 3 17 NULL
load 18446740775174668288
insert 31664835368321024 NULL
load 0
next 21990232555520 151732604633088
fill_wide 0 3 17 NULL
fill_wide 0 3 17 NULL
erase 62 (fail 4)
load 18446742974197923840
next 56075093016576 19791209299968
fill_wide 0 25288767438848 63 NULL
insert_range 2097153 13 L
erase 11
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
destroy
drain 27 36 (fail 9)
erase 11
drain 27 36 (fail 9)
destroy
fill_wide 1 4 23 I (fail 6)
fill_wide 5 43 55 S (fail 2)
fill_wide 1 4 23 I (fail 6)
fill_wide 5 43 55 S (fail 2)
drain 25 36 (fail 9)
erase 9
fill_wide 0 3 17 NULL
erase 62 (fail 4)
destroy
destroy
drain 25 12 (fail 9)
fill_wide MAX-1 3 17 NULL
destroy
fill_wide 48 4 23 I (fail 6)
fill_wide 0 3 17 NULL
fill_wide 0 3 17 NULL
insert_range 2097153 13 L
erase 11
erase 60 (fail 4)
destroy
destroy
fill_wide 48 4 23 I (fail 6)
fill_wide 7 43 55 S (fail 2)
destroy
destroy
fill_wide 1 4 23 I (fail 6)
fill_wide 5 43 55 S (fail 2)
fill_wide 1 4 23 I (fail 6)
destroy
fill_wide 1 4 23 I (fail 6)
fill_wide MAX-1 3 17 NULL
fill_wide 5 43 55 S (fail 2)
drain 25 36 (fail 9)
erase 9
drain 25 12 (fail 9)
