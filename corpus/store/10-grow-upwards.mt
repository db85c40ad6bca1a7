# Ascending stores at the very end of what is stored: uneven splits that leave full leaves behind.
tree plain
tree rcu
fill 0 1 300 A              # no holes but the last
fill 1000 2 300 B
fill MAX-400 1 500 C        # runs into ULONG_MAX and stops there
load MAX
load MAX-1
prev MAX 0
fill 0 1 150 D              # the same indices again: exact overwrites
fill_wide 0 3 400 A @1
fill_wide MAX-900 5 200 B @1
load MAX @1
next MAX-10 MAX @1
