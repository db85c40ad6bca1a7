# Windows at 0 and at ULONG_MAX, and windows as large as the tree: sizes that only fit without overflow (C14).
tree alloc
tree alloc
alloc_range MAX 0 MAX NULL  # 0, all but one
alloc_rrange MAX 0 MAX NULL # 1
alloc_range MAX 1 MAX NULL  # the window, exactly
alloc_range MAX 2 MAX NULL  # larger than the window
alloc_range 1 MAX MAX A
alloc_range 1 MAX MAX A     # taken
alloc_rrange 1 0 MAX B      # MAX-1
alloc_rrange 2 MAX-3 MAX C  # MAX-3
alloc_range 1 0 0 D
alloc_rrange 1 0 0 D
alloc_rrange 3 0 4 E        # 2
alloc_range 2 0 4 F         # -EBUSY
alloc_range 1 0 4 F         # 1
alloc_range MAX-8 5 MAX-4 G # all that is left, exactly
alloc_range 1 0 MAX H       # full
alloc_rrange 1 0 MAX H
erase 100
empty_area MAX-8 0 MAX
empty_area_rev MAX-7 0 MAX
alloc_range MAX 1 MAX A @1  # leaves only 0
alloc_rrange 1 0 MAX B @1
erase MAX @1
alloc_rrange MAX 0 MAX C @1
