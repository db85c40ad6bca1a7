# memory map calls of: xz -k -f -T2 numbers
tree plain
store_range 0x7fb083553 0x7fb083554 T
store_range 0x7fb083548 0x7fb083552 B
store_range 0x7fb083519 0x7fb083547 B
find 0x7fb08351d MAX
next 0x7fb08351d MAX
store_range 0x7fb08351d 0x7fb083539 F
find 0x7fb08353a MAX
next 0x7fb08353a MAX
store_range 0x7fb08353a 0x7fb083545 B
find 0x7fb083546 MAX
next 0x7fb083546 MAX
store_range 0x7fb083546 0x7fb083547 D
store_range 0x7fb083337 0x7fb083518 B
find 0x7fb08335d MAX
next 0x7fb08335d MAX
store_range 0x7fb08335d 0x7fb0834b2 F
find 0x7fb0834b3 MAX
next 0x7fb0834b3 MAX
store_range 0x7fb0834b3 0x7fb083505 B
find 0x7fb083506 MAX
next 0x7fb083506 MAX
store_range 0x7fb083506 0x7fb08350b D
find 0x7fb08350c MAX
next 0x7fb08350c MAX
store_range 0x7fb08350c 0x7fb083518 T
store_range 0x7fb083334 0x7fb083336 T
find 0x7fb083506 MAX
next 0x7fb083506 MAX
store_range 0x7fb083506 0x7fb083509 B
find 0x7fb083546 MAX
next 0x7fb083546 MAX
store_range 0x7fb083546 0x7fb083546 B
find 0x55ccfaebf MAX
next 0x55ccfaebf MAX
store_range 0x55ccfaebf 0x55ccfaebf B
find 0x7fb08358e MAX
next 0x7fb08358e MAX
store_range 0x7fb08358e 0x7fb08358f B
find 0x7fb083548 MAX
next 0x7fb083548 MAX
erase 0x7fb083548
find 0x55cd14980 MAX
next 0x55cd14980 MAX
store_range 0x55cd14980 0x55cd149a0 T
store_range 0x7fb081b33 0x7fb083333 T
store_range 0x7fb080332 0x7fb081b32 T
store_range 0x7fb07fb31 0x7fb080331 Q
find 0x7fb07fb32 MAX
next 0x7fb07fb32 MAX
store_range 0x7fb07fb32 0x7fb080331 D
store_range 0x7fb077a00 0x7fb07f9ff Q
find 0x7fb077a00 MAX
next 0x7fb077a00 MAX
store_range 0x7fb077a00 0x7fb077fff NULL
find 0x7fb07c000 MAX
next 0x7fb07c000 MAX
store_range 0x7fb07c000 0x7fb07f9ff NULL
find 0x7fb078000 MAX
next 0x7fb078000 MAX
store_range 0x7fb078000 0x7fb078020 D
store_range 0x7fb07faf4 0x7fb07fb30 T
store_range 0x7fb07ee70 0x7fb07faf3 T
store_range 0x7fb07de2e 0x7fb07ee6f T
store_range 0x7fb073fff 0x7fb077fff T
destroy
