# Searches that pass many subtrees whose holes are too small, and ones whose long hole a limit cuts short.
tree alloc
fill 0 3 800 A              # holes of two
alloc_range 3 0 2399 NULL   # none, and the one at the end is cut short by one index
alloc_range 3 0 2400 NULL   # fits exactly
alloc_range 3 0 2401 NULL
alloc_rrange 3 0 2398 NULL
erase 1200                  # one hole of five in the middle
alloc_range 5 0 2398 NULL
alloc_rrange 5 0 2398 NULL
alloc_range 5 1199 2398 NULL
alloc_range 5 1200 2398 NULL  # begins inside it: too short
alloc_rrange 5 0 1202 NULL  # exactly
alloc_rrange 5 0 1201 NULL  # ends inside it: too short
alloc_rrange 4 0 1201 NULL
erase 3
erase 2394
alloc_range 5 0 2398 NULL
alloc_range 5 2 2398 NULL
alloc_rrange 5 0 2398 NULL
alloc_rrange 5 0 2395 NULL
erase 1500
erase 1503
alloc_range 6 0 2398 B
alloc_rrange 5 0 2390 C
alloc_rrange 2 0 2398 D
for_each 1190 1510
