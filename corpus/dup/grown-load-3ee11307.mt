# Found by fuzzing: 884 features more than the seeds before it reach.
tree alloc rcu extern
tree alloc rcu extern
tree alloc rcu extern
tree alloc rcu extern
clear_rcu
prev MAX 1
empty_area_rev 1 1 46
find 5201284 MAX @2
find 2 46 @1
insert 124 L
insert_range 25 31 I @1
load 20071 @2
prev MAX 23 @1
next 123 143279960
insert 20071 D
insert 124 Z
next 682 2776 @1
empty_area 28 0 124
dup 2 @1
drain_rev 2 54 @1
load_batch 41 5 30
insert 20070 V @2
alloc_rrange 1 0 45 P
alloc_rrange 143279836 1 41 ZERO (fail 12)
for_each MAX MAX
mas_alloc_cyclic 0 59 C
for_each 123 124 @2
load 17 @1
for_each 41 123 @1
clear_rcu
find 2 46 @1
set_rcu
insert 124 L
insert_range 25 31 I @1
load 20071 @2
prev MAX 23 @1
next 123 143279960
insert 20071 D
insert 124 Z
next 682 2776 @1
drain_rev 3526 35
prev MAX 1
set_rcu @3
alloc_range 0 3526 1099511627777 V @3
erase 3525 @3
mas_alloc_cyclic 3527 524289 N @3
empty_area 28 4485090715960753726 4485090715960753726
find 122 15 @2 (fail 7)
find 121 15 @2 (fail 7)
find 121 15 @2 (fail 7)
find 123 0 @2 (fail 7)
load 0
load 15199648742375424
load 1407374883553280
load 34621422135410688
load 11821949021847551
load 0
load 0
load 5649484257559576576
store 0 e31
load 562949953421312
load 0 @1
load 0
load 34621422135410688
load 111466474
load 281474976710656
load 4222124650659840
load MAX @1
