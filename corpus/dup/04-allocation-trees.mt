# The longest holes are copied too: searches on both sides of a dup, before and after changes. Wraps are not copied (C15).
tree alloc
tree alloc
tree alloc
fill_wide 1000 10 100 A
erase 1400
erase 2200
dup 1
alloc_range 30 1000 2990 B
alloc_rrange 30 1000 2990 C @1
alloc_range 30 1000 2990 D @1
alloc_range 30 1000 2990 E
alloc_range 30 1000 2990 F
alloc_range 30 1000 2990 F @1
erase 1400 @1
alloc_range 30 1000 2990 G
alloc_range 30 1000 2990 G @1
set_cyclic MAX
alloc_cyclic 0 MAX H        # ULONG_MAX
dup 2                       # never blocked by that
alloc_cyclic 0 MAX I @2     # 0: the copy did not wrap
alloc_cyclic 0 MAX I        # 1
destroy @1
dup 1
alloc_cyclic 0 MAX J @1
for_each 0 1000 @1
