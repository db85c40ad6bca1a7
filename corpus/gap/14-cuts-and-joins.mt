# The longest holes after two nodes became three, and after joins under another parent (cut_three, join_across).
# An ascending fill leaves seams every 1600 indices with 16 slots, every 400 with 4; parents of 14400 and of 1200.
tree alloc
tree rcu alloc
fill_wide 0 100 300 A
store 150 C                 # 4 slots: full parents meet at 1200
store 2150 C
store_range 1150 1250 D
alloc_range 100 0 2400 NULL
alloc_range 50 1100 1400 NULL
alloc_rrange 50 1000 1199 NULL
store_range 7950 8050 F     # 16 slots: full leaves meet at 8000
alloc_range 50 7800 8200 NULL
alloc_rrange 50 7800 8099 NULL
store 4850 E                # full parents meet at 14400
store 20050 E
store_range 14350 14450 I
alloc_range 50 14200 14500 NULL
alloc_range 101 0 59000 NULL
store_range 28800 43199 NULL
alloc_range 14400 0 59000 NULL
alloc_range 14600 0 59000 NULL
alloc_rrange 101 0 59000 NULL
store_range 2400 3599 J
alloc_range 100 2300 3800 NULL
fill_wide 0 100 300 A @1
store_range 1200 2399 NULL @1
alloc_range 101 0 59000 NULL @1
alloc_range 1301 0 59000 NULL @1
store_range 14400 28799 B @1
alloc_range 100 14250 29000 NULL @1
store_range 0 14399 NULL @1
alloc_rrange 101 0 59000 NULL @1
alloc_range 14400 0 59000 K @1
