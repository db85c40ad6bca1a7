# next and prev from entries and holes, up and down, at their limits (C17).
tree plain
tree rcu
fill_wide 1000 10 40 A
next 0 999
next 0 1000
next 1000 1019
next 1000 1020              # the range after
next 1009 1025
next 1015 1020              # from the hole between
next 1780 MAX               # the last one
next 1785 MAX
next MAX MAX
next 500 400                # limit below the index
prev MAX 1790
prev MAX 1789               # ends at the limit
prev MAX 1785               # begins below the limit
prev 1500 1490
prev 1500 1489
prev 1495 1489
prev 1005 0
prev 999 0
prev 0 0
prev 500 600                # limit above the index
fill 0 3 300 B @1
next 447 450 @1
prev 447 444 @1
next 448 MAX @1
prev 446 0 @1
