# Found by fuzzing: 620 features more than the seeds before it reach.
tree alloc extern
tree alloc extern
tree alloc extern
tree alloc extern
mas_pause
punch MAX 44 5
store_range 0 MAX NULL
load_batch 4503599627370495 32 6
drain 4503599627370495 9
set_rcu
alloc_rrange 3 39 4503599627370495 E
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
mas_store Y
mas_store B
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_prev 0
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_find_range 17683058847
alloc_rrange 7 4503599627370495 MAX E
mas_nomem
store_range 0 MAX NULL
mas_store A
mas_prev 0
fill_wide 2 8 55 F
prev MAX 386
mas_store A
empty_area_rev 5 0 MAX
empty_area_rev 5 0 MAX
mas_nomem
dup 3
mas_prev_range MAX
for_each 1 3
mas_walk
mas_walk
mas_walk
mas_move_range 0 0
mas_set_range 4503599627370495 4503599627370498
mas_init 3 4503599627370496
erase 4503599627370495
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_set MAX
mas_set 90
mas_next 0
set_cyclic 123
store_range 4503599627370496 4503599627370496 NULL (fail 178)
store MAX H
mas_store A
empty_area_rev 5 0 MAX
mas_alloc_cyclic 0 59 S @2
alloc_range 9 31 54 Q
mas_store B
mas_store A
mas_prev_range MAX
mas_store A (fail 1)
mas_store A
mas_store A
empty_area_rev 5 0 MAX
mas_nomem
mas_nomem
mas_store_gfp R4
alloc_range 2 17 96918716083975 I
empty_area_rev 5 0 MAX
empty_area_rev 5 0 MAX
mas_nomem
mas_move_range 0 0
mas_next 96918716083975
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_prev 0
mas_find 31
mas_store A (fail 1)
fill_wide 1000 500 20 A
mas_nomem
mas_nomem
mas_store A
mas_walk
mas_store A (fail 1)
mas_prev 8000
alloc_range 2 17 96918716083975 I
mas_reserve 3
insert_range 4503599627370495 4503599627370499 NULL
fill_wide 47 4 3 G (fail 2)
mas_store B
mas_store A
mas_store A
mas_reserve 35
mas_set_range 1499 1000
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_next 0
mas_next 0
mas_prev 20
fill_wide 1000 500 20 A
drain_rev 7 63
clear_rcu
find 25 4503599627370495
mas_destroy
set_cyclic MAX-1
mas_prev_range 39 @3
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_prev 0
dup 1 @3
mas_store A
mas_walk
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_prev 20
drain_rev 7 63
clear_rcu
mas_next 96918716083975
mas_next 96918716083975
mas_pause
mas_store A (fail 1)
mas_prev 8000
mas_pause
mas_next 0
mas_prev 0
mas_walk
mas_next 0
mas_prev 20
drain_rev 7 63
clear_rcu
mas_find_rev 0
find 40 MAX-3
mas_prev 0
mas_walk
mas_prev 0
mas_walk
mas_prev 0
mas_walk
mas_next 0
mas_prev 8000
mas_prev 20
mas_next 0
mas_prev 20
mas_next 0
mas_prev 20
mas_next 0
mas_pause
drain_rev 7 63
mas_find_rev 0
mas_prev 8000
mas_pause
mas_find_rev 0
mas_next 96918716083975
mas_prev 20
mas_find_rev 0
mas_set_range 9000 9499
clear_rcu
mas_next 96918716083975
mas_prev 0
mas_set_range 9000 9499
mas_walk
mas_set_range 9000 9499
mas_set_range 9000 9499
mas_walk
mas_walk
store_range 59 63 S
mas_store_gfp R13
empty_area_rev 3 3 59
for_each 58 59
store_range 59 64 T
alloc_cyclic 3 46 e224
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_prev 0
fill_wide 2 8 55 F
prev MAX 386
for_each 1 3
mas_walk
mas_walk
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_set MAX
mas_set 90
set_cyclic 123
mas_prev_range MAX
mas_store A (fail 1)
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_prev 0
mas_walk
mas_store A (fail 1)
mas_prev 8000
alloc_range 2 17 96918716083975 I
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_next 0
mas_next 0
mas_prev 20
drain_rev 7 63
clear_rcu
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_prev 0
mas_walk
alloc_range 2 17 96918716083975 I
mas_next 96918716083975
mas_prev 20
drain_rev 7 63
clear_rcu
mas_next 96918716083975
mas_next 96918716083975
mas_pause
mas_store A (fail 1)
mas_prev 8000
mas_pause
mas_next 0
mas_prev 0
mas_walk
mas_next 0
mas_prev 20
drain_rev 7 63
clear_rcu
mas_find_rev 0
find 40 MAX-3
mas_prev 0
mas_walk
mas_prev 0
mas_walk
mas_prev 0
mas_walk
mas_next 0
mas_prev 8000
mas_prev 20
mas_next 0
mas_prev 20
mas_next 0
mas_prev 20
mas_next 0
mas_pause
drain_rev 7 63
mas_find_rev 0
mas_prev 8000
mas_pause
mas_find_rev 0
mas_next 96918716083975
mas_prev 20
mas_find_rev 0
mas_set_range 9000 9499
clear_rcu
mas_next 96918716083975
mas_prev 0
mas_set_range 9000 9499
mas_walk
mas_set_range 9000 9499
