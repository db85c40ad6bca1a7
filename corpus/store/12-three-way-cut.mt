# Two full neighbouring nodes and a range across their seam: two become three, leaves and then inner nodes (cut_three).
# Ascending fills leave a seam after every 14 rows with 16 slots, after every 4 rows with 4 slots.
tree plain
tree alloc
tree rcu
tree plain
fill_wide 0 100 300 A
store_range 350 450 B       # 4 slots: two leaves
store 150 C                 # a leaf of the first parent splits, so that the parent is full
store 2150 C                # and one of the second
store_range 1150 1250 D     # their seam: inner nodes too
store 5750 E                # 16 slots: fill up the leaves that meet at 7000
store 7150 E
store_range 6950 7050 F
fill 9950 2800 3 G          # splits that fill up the parents that meet at 18200
fill 10150 2800 3 G
fill 21150 2800 3 G
fill 21350 2800 3 G
store 16950 H
store 18350 H
store_range 18150 18250 I
for_each 0 MAX
fill_wide 0 100 300 A @1
store 150 C @1
store 2150 C @1
store_range 1150 1250 D @1
fill 2950 2800 2 G @1       # parents of 10 slots meet at 11200
fill 3150 2800 2 G @1
fill 14150 2800 2 G @1
fill 14350 2800 2 G @1
store 9950 H @1
store 11350 H @1
store_range 11150 11250 I @1
for_each 0 MAX @1
fill_wide 0 100 300 A @2
store_range 350 450 B @2
store 5750 E @2
store 7150 E @2
store_range 6950 7050 F @2
store 8550 E @2
store_range 8350 8450 NULL @2
for_each 0 MAX @2
fill 0 1 100 A @3           # without holes
store_range 3 4 B @3
store_range 15 16 C @3
for_each 0 MAX @3
