# Exact overwrites: the new range has the bounds of an old range or of a hole (C11).
tree plain
store_range 10 19 A
store_range 20 29 B
store_range 40 49 C
store_range 20 29 D         # an entry
store_range 30 39 E         # a hole between two entries
store_range 0 9 F           # the first hole
store_range 50 MAX G        # the last hole
store_range 30 39 E         # the same entry again
store_range 0 9 NULL        # an entry at the edge becomes a hole
store_range 50 MAX NULL
store_range 20 29 NULL      # between two entries: no hole to join
store_range 20 29 B
for_each 0 MAX
