# mas_nomem under a caller's lock: it drops nothing, and takes nothing.
tree extern
tree alloc rcu extern
mas_set_range 10 30
mas_store A (fail 1)
mas_nomem (fail 1)
mas_nomem
mas_store A
mas_init 1 10 @1
mas_store B @1 (fail 2)
mas_nomem @1
mas_store B @1
mas_set_range 20 25 @1
mas_store NULL @1 (fail 1)
mas_nomem @1
mas_store NULL @1
