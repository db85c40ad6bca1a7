# Both ends of the index space: 0 and ULONG_MAX are indices like all others (C1).
tree plain
store 0 A
store MAX B
store MAX-1 C
store 1 D
load 0
load MAX
load MAX-1
store_range 0 1 E
store_range MAX-1 MAX F
store_range MAX-7 MAX-1 G   # cuts F down to ULONG_MAX
store_range 1 7 H
find MAX MAX                # found: the index becomes 0
find_after 0 MAX            # and that is the end
find MAX-20 MAX-8
find MAX-20 MAX-7
next MAX MAX
next MAX-1 MAX
prev 0 0
prev 1 0
store 0 NULL
store MAX NULL
for_each 0 MAX
