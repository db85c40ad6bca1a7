# alloc_cyclic hands out ULONG_MAX: next becomes 0, and the call after it returns 1, failures between (C15, K17).
tree alloc
tree alloc rcu
set_cyclic MAX-1
alloc_cyclic 5 MAX A
alloc_cyclic 5 MAX B        # ULONG_MAX, next 0
alloc_cyclic 5 4 C          # -EINVAL does not forget
alloc_cyclic MAX MAX C      # -EBUSY neither
alloc_cyclic 5 MAX D        # 1
alloc_cyclic 5 MAX E        # 0
set_cyclic MAX
erase MAX
alloc_cyclic 0 MAX NULL     # ULONG_MAX without storing it
alloc_cyclic 0 MAX F
set_cyclic MAX
alloc_cyclic 0 MAX G
destroy
alloc_cyclic 0 MAX H        # a wrap is remembered by the tree, not by its content
alloc_cyclic 0 MAX I
store_range 0 MAX-1 A @1
alloc_cyclic 0 MAX B @1     # the last index there is
alloc_cyclic 0 MAX C @1     # full
erase 3 @1
alloc_cyclic 0 MAX D @1     # 1
store 7 E @1
alloc_cyclic 0 MAX F @1
