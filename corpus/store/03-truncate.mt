# Stores that cut the end or the beginning off a neighbour, entry and hole alike.
tree plain
store_range 100 199 A
store_range 200 299 B
store_range 180 199 C       # cuts the end of A, ends where A ended
store_range 200 219 D       # cuts the beginning of B
store_range 170 185 E       # the end of A and the beginning of C
store_range 90 109 F        # a hole's end and A's beginning
store_range 290 309 G       # B's end and the last hole's beginning
store_range 300 309 NULL    # the hole takes its piece back
store_range 90 99 NULL
store_range 160 172 NULL    # a hole that cuts two ranges
store_range 150 165 NULL    # and grows downwards
store_range 170 180 NULL    # and upwards
for_each 0 MAX
