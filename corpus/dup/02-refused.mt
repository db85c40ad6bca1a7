# dup gives -EINVAL for a full target, the tree itself, and each setting that differs (C18).
tree plain
tree alloc
tree rcu
tree extern
fill 0 3 20 A
dup 0                       # itself
dup 1                       # gap tracking differs
dup 2                       # RCU differs
dup 3                       # the lock differs
dup 0 @1                    # not empty; settings differ too
set_rcu
dup 2                       # now they agree
dup 2                       # not empty any more
destroy @2
clear_rcu @2
dup 2
clear_rcu
dup 2
store_range 0 MAX NULL @2   # emptied by a store, not by destroy
set_rcu @2
set_rcu
dup 2
load 30 @2
