# The longest hole of each subtree after writes that make it longer, shorter, move it, or split it.
tree alloc
fill_wide 1000 10 80 A      # all holes are ten long
alloc_range 11 1000 2500 NULL
alloc_range 10 1000 2599 NULL
alloc_rrange 10 1000 2599 NULL
store_range 1500 1509 NULL  # 1500 is the hole from 1490: thirty long
alloc_range 11 1000 2599 NULL
alloc_range 30 1000 2599 NULL
alloc_range 31 1000 2599 NULL
store 1505 B                # halves it
alloc_range 16 1000 2599 NULL
alloc_range 15 1000 2599 NULL
alloc_rrange 15 1000 2599 NULL
erase 1505
store_range 1490 1519 C     # fills it
alloc_range 11 1000 2580 NULL
erase 2505
erase 1105
alloc_range 30 1000 2599 NULL
alloc_rrange 30 1000 2590 NULL
store_range 1095 1124 D     # covers a hole, an end and a beginning
alloc_range 11 1000 2480 NULL
store_range 2500 2520 E
alloc_range 11 1000 2580 NULL
store_range 2000 2200 NULL
empty_area 211 1000 2599     # [1990,2200], exactly
empty_area_rev 212 1000 2599
