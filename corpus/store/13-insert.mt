# Insert: only where all is absent, else -EEXIST whatever the entry (C12); -EINVAL comes first (K16).
tree plain
insert 5 A
insert 5 B                  # taken
insert_range 6 9 B          # right beside
insert_range 0 4 C
insert_range 10 20 D
insert_range 21 MAX E       # the last hole, whole
insert_range 0 MAX F        # all of it taken
insert_range 0 MAX NULL     # NULL too
store_range 6 9 NULL
insert_range 6 10 G         # one index too many, above
insert_range 5 9 G          # and below
insert_range 6 9 NULL       # absent, and stays so
insert_range 7 8 G          # inside the hole
insert_range 9 6 NULL       # the wrong way round
insert_range 9 6 R0
insert 7 R3                 # reserved comes before taken
insert 6 ZERO
insert 6 H                  # ZERO occupies
for_each 0 MAX
