# erase returns XA_ZERO_ENTRY, which find and so drain do not see (K15, C6).
tree plain
fill 0 10 40 ZERO
fill 5 10 40 A
drain 0 40
for_each 0 MAX
erase 100
erase 105
next 0 MAX
drain_rev MAX 100
prev MAX 0
