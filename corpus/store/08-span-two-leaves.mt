# Writes that cross the edge between neighbouring leaves; with 16 slots a few rows, with 4 many leaves.
tree plain
tree rcu
fill_wide 0 100 30 A        # [0,99] [200,299] ...: ascending, so the leaves are nearly full
store_range 2350 2650 B     # a range, its hole, part of the next one
store_range 1250 1250 C
store_range 1100 1399 D     # hole to hole, bounds exact
store_range 2600 2800 NULL
store_range 950 1150 E
store_range 1500 1750 F
store_range 1650 1900 NULL
store_range 3100 3300 G
store_range 4700 5000 H
for_each 0 MAX
fill_wide 0 100 30 A @1
store_range 1050 1450 B @1
store_range 1300 1500 NULL @1
store_range 2350 2650 C @1
store_range 3650 3950 NULL @1
store_range 2400 3700 D @1
for_each 0 MAX @1
