# The longest holes after two nodes became three, and after joins under another parent (cut_three, join_across).
# An ascending fill leaves seams every 1400 indices with 16 slots, every 400 with 4; parents of 11200 and of 1200.
tree alloc
tree rcu alloc
fill_wide 0 100 300 A
store 150 C                 # 4 slots: full parents meet at 1200
store 2150 C
store_range 1150 1250 D
alloc_range 100 0 2400 NULL
alloc_range 50 1100 1400 NULL
alloc_rrange 50 1000 1199 NULL
store 5750 E                # 16 slots: full leaves meet at 7000
store 7150 E
store_range 6950 7050 F
alloc_range 50 6800 7200 NULL
alloc_rrange 50 6800 7099 NULL
fill 2950 2800 2 G          # full parents meet at 11200
fill 3150 2800 2 G
fill 14150 2800 2 G
fill 14350 2800 2 G
store 9950 H
store 11350 H
store_range 11150 11250 I
alloc_range 50 11000 11300 NULL
alloc_range 101 0 59000 NULL
store_range 22400 33599 NULL
alloc_range 11200 0 59000 NULL
alloc_range 11400 0 59000 NULL
alloc_rrange 101 0 59000 NULL
store_range 2400 3599 J
alloc_range 100 2300 3800 NULL
fill_wide 0 100 300 A @1
store_range 1200 2399 NULL @1
alloc_range 101 0 59000 NULL @1
alloc_range 1301 0 59000 NULL @1
store_range 11200 22399 B @1
alloc_range 100 11050 22600 NULL @1
store_range 0 11199 NULL @1
alloc_rrange 101 0 59000 NULL @1
alloc_range 11200 0 59000 K @1
