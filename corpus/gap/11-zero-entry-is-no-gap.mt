# XA_ZERO_ENTRY reads as absent but occupies: no window lies over it (C6).
tree alloc
store_range 10 19 ZERO
load 15
alloc_range 20 0 35 NULL    # -EBUSY
alloc_range 16 0 35 NULL
alloc_range 10 0 35 A
alloc_rrange 16 0 35 B
alloc_range 1 0 35 C
set_cyclic 15
alloc_cyclic 10 19 D
erase 12
set_cyclic 15
alloc_cyclic 10 19 D
alloc_range 5 10 19 E
