# areas of record/process.maps
tree plain
store_range 1024 1025 F
store_range 1538 1538 D
store_range 0x7f0000000 0x7f0000020 T
store_range 0x7f0000021 0x7f0003fff Q
store_range 0x7f0010000 0x7f001000f L
store_range 0x7ffd00000 0x7ffd00020 T
store_range 0xffffffffff600 0xffffffffff600 U
find 1023 MAX
next 1023 MAX
load 1025
find 1537 MAX
next 1537 MAX
load 1538
find 0x7efffffff MAX
next 0x7efffffff MAX
load 0x7f0000020
find 0x7f0000020 MAX
next 0x7f0000020 MAX
load 0x7f0003fff
find 0x7f000ffff MAX
next 0x7f000ffff MAX
load 0x7f001000f
find 0x7ffcfffff MAX
next 0x7ffcfffff MAX
load 0x7ffd00020
find 0xffffffffff5ff MAX
next 0xffffffffff5ff MAX
load 0xffffffffff600
for_each 0 MAX
erase 1024
erase 1538
erase 0x7f0000000
erase 0x7f0000021
erase 0x7f0010000
erase 0x7ffd00000
erase 0xffffffffff600
