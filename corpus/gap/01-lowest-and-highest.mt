# The lowest and the highest window: exact fits, too small holes, and each limit cutting a hole (C14).
tree alloc
store_range 10 19 A
store_range 25 29 B         # a hole of 5
store_range 38 49 C         # a hole of 8
alloc_range 5 0 100 NULL    # 0
alloc_range 5 11 100 NULL   # 20, exactly
alloc_range 6 11 100 NULL   # 30
alloc_range 5 21 100 NULL   # 21 cuts the hole: 30
alloc_range 8 11 49 NULL    # 30, exactly
alloc_range 9 11 49 NULL    # -EBUSY
alloc_range 8 31 49 NULL    # -EBUSY
alloc_rrange 5 0 36 NULL    # 32
alloc_rrange 8 0 49 NULL    # 30
alloc_rrange 8 0 36 NULL    # the limit cuts that hole: 2
alloc_rrange 10 0 49 NULL   # 0
alloc_rrange 11 0 49 NULL   # -EBUSY
alloc_range 5 11 100 D
alloc_rrange 8 0 49 E
alloc_range 10 0 49 F
alloc_range 1 0 49 G        # full
alloc_range 1 0 50 G
for_each 0 MAX
