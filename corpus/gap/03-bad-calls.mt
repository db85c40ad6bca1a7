# -EINVAL of every alloc call: not an allocation tree, reserved entry, size 0, min > max, too large (C14, K16).
tree alloc
tree plain
tree rcu
alloc_range 0 0 10 A
alloc_range 1 10 9 A
alloc_range 12 0 10 A
alloc_range 1 0 10 ZERO
alloc_range 1 0 10 R0
alloc_rrange 0 0 10 A
alloc_rrange 1 10 9 A
alloc_rrange 12 0 10 A
alloc_rrange 1 0 10 R14
alloc_cyclic 10 9 A
alloc_cyclic 0 9 ZERO
alloc_cyclic 0 9 R1
empty_area 0 0 10
empty_area 11 1 10
empty_area_rev 1 10 9
alloc_range 11 0 10 A       # fits exactly
alloc_range 12 0 10 A       # -EINVAL comes before -EBUSY
alloc_range 1 0 10 A @1
alloc_rrange 1 0 10 A @1
alloc_cyclic 0 10 A @1
empty_area 1 0 10 @1
empty_area_rev 1 0 10 @1
store 5 A @2
alloc_range 1 0 10 A @2
empty_area 1 0 10 @2
