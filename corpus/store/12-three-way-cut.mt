# Two full neighbouring nodes and a range across their seam: two become three, leaves and then inner nodes (cut_three).
# Ascending fills leave a seam after every 16 rows with 16 slots, after every 4 rows with 4 slots.
tree plain
tree alloc
tree rcu
tree plain
fill_wide 0 100 300 A
store_range 350 450 B       # 4 slots: two leaves
store 150 C                 # a leaf of the first parent splits, so that the parent is full
store 2150 C                # and one of the second
store_range 1150 1250 D     # their seam: inner nodes too
store_range 7950 8050 F     # 16 slots: the leaves that meet at 8000
store 16050 E               # splits that fill up the parents that meet at 24000
store 32050 E
store_range 23950 24050 I
for_each 0 MAX
fill_wide 0 100 300 A @1
store 150 C @1
store 2150 C @1
store_range 1150 1250 D @1
store 4850 E @1             # parents of 10 slots meet at 14400
store 20050 E @1
store_range 14350 14450 I @1
for_each 0 MAX @1
fill_wide 0 100 300 A @2
store_range 350 450 B @2
store_range 7950 8050 F @2
store_range 9550 9650 NULL @2
for_each 0 MAX @2
fill 0 1 100 A @3           # without holes
store_range 3 4 B @3
store_range 15 16 C @3
for_each 0 MAX @3
