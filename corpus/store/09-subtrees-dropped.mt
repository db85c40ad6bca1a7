# Wide overwrites that drop whole subtrees, by an entry and by NULL, in the middle and at both ends.
tree plain
tree alloc
tree rcu
fill 0 10 900 A
store_range 3005 6004 B     # the middle: a piece of a leaf on each side remains
store_range 0 2000 C        # from the very beginning
store_range 7777 MAX NULL   # to the very end
fill 2000 7 700 D
store_range 2001 6900 NULL
for_each 0 MAX
fill 0 10 600 A @1
store_range 15 5985 NULL @1 # all but two entries at each end
fill 100 5 600 A @1
store_range 1000 2500 B @1
store_range 0 MAX-1 C @1
fill 0 10 600 A @2
store_range 1111 5555 B @2
fill 1111 10 400 C @2
store_range 1110 5111 NULL @2
store_range 0 1000 NULL @2
for_each 0 MAX @2
