# Allocations that fail in the alloc calls: no window taken, start and next as before (C7, C15).
tree alloc
tree alloc rcu
alloc_range 4 0 100 A (fail 1)      # the first leaf
alloc_range 4 0 100 A
fill 200 4 60 C
alloc_range 2 220 400 D (fail 1)
alloc_range 2 220 400 D (fail 1)
alloc_range 2 220 400 D (fail 1)
alloc_range 2 220 400 D (fail 1)    # by now the leaf is full with 16 slots too
alloc_range 2 220 400 D (fail 2)
alloc_range 2 220 400 D
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E (fail 1)
alloc_rrange 2 220 400 E
set_cyclic 300
alloc_cyclic 250 350 F (fail 1)
alloc_cyclic 250 350 F (fail 1)
set_cyclic 306
alloc_cyclic 250 350 F (fail 1)
set_cyclic 314
alloc_cyclic 250 350 F (fail 1)
set_cyclic 318
alloc_cyclic 250 350 F (fail 1)
set_cyclic 322
alloc_cyclic 250 350 F (fail 1)
alloc_cyclic 250 350 F
alloc_range 2 0 100 NULL (fail 1)   # nothing to allocate
empty_area 2 0 100 (fail 1)
set_cyclic MAX @1
alloc_cyclic 0 MAX A @1 (fail 1)
alloc_cyclic 0 MAX A @1
alloc_cyclic 0 MAX B @1 (fail 1)    # wrapped, and not forgotten
alloc_cyclic 0 MAX B @1
fill 10 4 60 C @1
alloc_range 2 11 MAX D @1 (fail 1)
alloc_range 2 11 MAX D @1 (fail 1)
alloc_range 2 11 MAX D @1 (fail 1)
alloc_range 2 11 MAX D @1 (fail 1)
alloc_range 2 11 MAX D @1 (fail 2)
alloc_rrange 2 0 200 E @1 (fail 1)
alloc_rrange 2 0 200 E @1 (fail 1)
alloc_rrange 2 0 200 E @1 (fail 1)
alloc_rrange 2 0 200 E @1 (fail 2)
fill 400 4 60 C @1 (fail 2)
for_each 0 MAX
for_each 0 MAX @1
