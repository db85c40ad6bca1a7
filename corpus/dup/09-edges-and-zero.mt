# What is copied exactly: ranges that end at ULONG_MAX, equal neighbours, XA_ZERO_ENTRY, the whole range.
tree plain
tree plain
tree plain
store_range 0 MAX A
dup 1
erase 7 @1
load MAX
store_range 10 19 B
store_range 20 29 B
store_range 30 39 ZERO
store_range MAX-5 MAX C
dup 2
next 15 MAX @2
next 25 MAX @2
prev MAX 0 @2
load 35 @2
load MAX-5 @2
store 35 D @2
for_each 0 MAX
for_each 0 MAX @2
