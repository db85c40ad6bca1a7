# Holes grow over the edges of leaves: the joined hole counts once, in the right subtree, in tall trees too.
tree alloc
fill 1000 1 300 A
drain 1040 30
empty_area 30 1000 1299
empty_area 31 1000 1299
drain 1100 60
empty_area 60 1000 1299
empty_area_rev 31 1000 1299
store 1130 B
empty_area 31 1000 1299
empty_area 30 1071 1299
empty_area_rev 30 1000 1299
drain_rev 1099 30
empty_area 61 1000 1299
empty_area 62 1000 1299
store_range 1045 1125 C
empty_area 30 1000 1299
empty_area 29 1000 1299
erase 1060
erase 1130
empty_area 120 1000 1299
drain_rev MAX 60
alloc_range 60 1000 1299 D
alloc_rrange 1 1000 1299 E
for_each 1000 1299
