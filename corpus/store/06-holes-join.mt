# NULL over entries beside holes: holes join left, right and on both sides into one (C3).
tree plain
fill_wide 100 10 6 A        # entries at 100, 120, 140 ... ; holes of ten between them
store_range 100 109 NULL    # both sides: the first hole and the next
store_range 125 129 NULL    # right: the end of an entry
store_range 140 144 NULL    # left: the beginning of an entry
store_range 130 139 NULL    # a hole over a hole: nothing happens
store_range 132 135 NULL    # a hole inside a hole
store_range 110 150 NULL    # holes and entries, over several rows
store_range 155 164 NULL    # an end, a beginning and the hole between them
store_range 200 209 NULL
next 0 MAX
prev MAX 0
find 0 159
find 0 160
for_each 0 MAX
