# alloc_cyclic: onwards from next, then again from lo, which returns 1; then full (C15, K17).
tree alloc
alloc_cyclic 10 13 A
alloc_cyclic 10 13 B
erase 10
alloc_cyclic 10 13 C        # 12, not 10
alloc_cyclic 10 13 D        # 13
alloc_cyclic 10 13 E        # 10: wrapped
alloc_cyclic 10 13 F        # -EBUSY
erase 12
alloc_cyclic 10 13 G        # 12: next is 11, no wrap
set_cyclic 100
erase 11
alloc_cyclic 10 13 H        # next above hi: wrapped
set_cyclic 0
erase 13
alloc_cyclic 10 13 I        # lo above next
set_cyclic 11
store_range 11 13 NULL
store_range 11 13 J
store 10 NULL
alloc_cyclic 10 13 NULL     # found and reported, not stored; next moves
alloc_cyclic 10 13 K
alloc_cyclic 5 5 L
alloc_cyclic 0 MAX M
for_each 0 MAX
