# find and find_after at every limit: before, at and behind the beginning of a range (C16, K15).
tree plain
store_range 10 19 A
store_range 20 29 B
store_range 50 59 C
store MAX D
find 0 9                    # ends just before
find 0 10                   # begins at the limit
find 15 15                  # begins below, found: index becomes 20
find 20 19                  # limit below the index
find 30 49
find 30 50
find 60 MAX-1
find 60 MAX
find MAX MAX
find_after 0 MAX            # index 0 is the end
find_after 1 9
find_after 1 10
find_after 19 19
find_after 60 MAX
for_each 0 MAX
for_each 25 55
for_each 60 MAX
for_each 30 20
