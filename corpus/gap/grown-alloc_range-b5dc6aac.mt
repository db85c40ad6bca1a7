# Found by fuzzing: 659 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
drain_rev MAX 36
store 13 Q
drain_rev MAX 36
punch 24 5 24
drain_rev 17 20
alloc_range 2 220 400 D (fail 1)
erase 2199023255553
drain_rev 17 20
insert 16 M
drain 18 38
for_each 17 288230376151711744
insert 16 M
alloc_range 2 220 400 D (fail 1)
erase 2199023255553
drain 18 38
for_each 17 288230376151711744
drain_rev 4398046511121 20
insert 16 M
drain 18 38
for_each 16 904
load 18
empty_area 31 4 2199023255554
for_each 5 1038 @2
alloc_range 2 220 56 D (fail 1)
drain 26 53
mas_alloc_cyclic 12 MAX I
for_each 17 288230376151711744
for_each 16 904
load 18
empty_area 31 4 2199023255554
for_each 16 7
for_each 5 4503599627371534 @2
alloc_range 2 4 56 D (fail 1)
drain 26 53
empty_area_rev 2 16 34359738367
fill_wide 32767 3 5 R1
fill_wide 32767 3 5 R1
alloc_range 3 MAX-7 MAX F
drain_rev 55 23
alloc_range 2 214 394 D
alloc_range 3 MAX-7 MAX F
fill_wide 62326568629 42 3 X
fill_wide 62326568629 42 3 X
fill_wide 32761 3 5 R1
fill MAX-6 3 18 NULL
alloc_range 18446744073709518839 233980078179964792 MAX D @3
erase MAX-6
alloc_cyclic 6 34359738362 Z
fill_wide 32761 3 5 R1
fill MAX 3 18 NULL
punch 24 5 24
punch 24 5 24
drain_rev 17 20
store_range 34239705412 34239705753 F
