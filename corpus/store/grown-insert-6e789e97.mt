# Found by fuzzing: 384 features more than the seeds before it reach.
tree alloc
tree alloc extern
tree alloc
load 4194304
fill 36 7 29 NULL
fill 36 7 29 NULL
store_range 31 38 NULL
insert_range 4194304 4194310 e39
store_range 576460752303423494 576460752303423501 NULL
find_after 576460752303423501 576460752303423461
load 576460752307617768
next 576460752303423494 576460752303423497
prev 1152921504606846950 576460752303423619
insert 576460752303423488 NULL
fill 20 5 1 N
find_after 38 MAX-1
insert 21 T @2
fill 20 5 1 N
find_after 38 MAX-1
insert 21 T @2
fill_wide 148 2 52 R8
load_batch 54 5 5290941243257238158
find_after 20 21
store_range 31 38 NULL
find_after 38 MAX-1
load 4194305
next 31 34
prev 576460752303423487 156
insert 25 NULL
prev 73311056 5 @1
find 122 4194305 @1
load 4194304
insert 0 F @1
insert 31 R6
load_batch 34 7 64
find_after 7 174
insert 197 G @2
fill_wide 0 1 6 K
store_range MAX-1 MAX G
insert 2147483673 NULL
prev 2220794704 2147483653 @1
find 2147483770 2151677953 @1
load 2151677952
insert 2147483648 F @1
store_range 37 38 I
store_range 0 MAX R6
insert 21 T @2
fill_wide 148 2 52 R8
load_batch 54 5 5290941243257238158
find_after 20 21
insert 31 R6
load_batch 34 7 64
load_batch 446 1 10 @1
load_batch 4 3 6
find_after 7 174
find_after 37 MAX-3
next 31 34
prev 576460752303423487 156
insert MAX U
store 174 Y @2
insert 173 S @3
