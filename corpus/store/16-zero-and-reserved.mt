# XA_ZERO_ENTRY occupies but is hidden from load, find and for_each; reserved entries are refused (C6).
tree plain
store_range 10 19 ZERO
load 10
find 0 MAX
next 0 MAX                  # shown
prev MAX 0
store_range 20 29 A
store_range 30 39 ZERO
store_range 40 49 ZERO      # equal neighbours
find 10 25
find 30 MAX
find_after 12 19
for_each 0 MAX
insert_range 15 16 B
store 15 R0
store_range 0 MAX R14
insert 100 R7
store_range 9 3 A
store 35 B                  # splits a ZERO range
for_each 0 MAX
fill 100 2 60 ZERO          # a whole subtree of hidden entries
find 50 MAX
store 219 C
find 50 218
find 50 219
store_range 100 218 NULL
