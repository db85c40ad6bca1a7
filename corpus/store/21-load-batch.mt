# Many lookups at once give what each of them gives: fewer than a group, more, none, and over the end of the indices (C61).
tree plain
tree alloc
load_batch 3 1 4
fill 0 10 300 A
store_range 5000 5009 ZERO
load_batch 0 5 40
load_batch 7 3 41
load_batch 7 3 16
load_batch MAX-4 1 17
store_range MAX-1 MAX Z
load_batch MAX-4 1 17
fill 0 3 200 B @1
load_batch 0 1 40 @1
store_range 30 39 NULL
load_batch 20 2 9
