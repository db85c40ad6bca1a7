# All that looks, in allocation trees of several levels: their inner nodes have gaps beside the slots.
tree alloc
tree alloc rcu
fill 100 10 400 A
fill_wide 5000 4 200 B
store_range MAX-20 MAX C
load 0
load 100
load 2095
load 4090
load 5001
load MAX-20
load MAX
load_batch 95 5 40
load_batch 4000 100 33
find 105 MAX
find_after 4095 MAX
next 2090 MAX
prev 5000 0
next 4090 4500
prev MAX 0
for_each 3000 3100
mas_walk
mas_set 2500
mas_walk
mas_next MAX
mas_prev 0
mas_find_range 2600
mas_find_range_rev 2400
fill 100 10 400 A @1
fill_wide 5000 4 200 B @1
load 2095 @1
load 4090 @1
load MAX @1
load_batch 95 5 40 @1
find 105 MAX @1
next 4090 4500 @1
prev MAX 0 @1
erase 2100 @1
load 2100 @1
