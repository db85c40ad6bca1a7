# memory map calls of: sort -r numbers
tree plain
store_range 0x7f4bf61d5 0x7f4bf61d6 T
store_range 0x7f4bf61ca 0x7f4bf61d4 B
store_range 0x7f4bf5fe8 0x7f4bf61c9 B
find 0x7f4bf600e MAX
next 0x7f4bf600e MAX
store_range 0x7f4bf600e 0x7f4bf6163 F
find 0x7f4bf6164 MAX
next 0x7f4bf6164 MAX
store_range 0x7f4bf6164 0x7f4bf61b6 B
find 0x7f4bf61b7 MAX
next 0x7f4bf61b7 MAX
store_range 0x7f4bf61b7 0x7f4bf61bc D
find 0x7f4bf61bd MAX
next 0x7f4bf61bd MAX
store_range 0x7f4bf61bd 0x7f4bf61c9 T
store_range 0x7f4bf5fe5 0x7f4bf5fe7 T
find 0x7f4bf61b7 MAX
next 0x7f4bf61b7 MAX
store_range 0x7f4bf61b7 0x7f4bf61ba B
find 0x55879bdf8 MAX
next 0x55879bdf8 MAX
store_range 0x55879bdf8 0x55879bdf8 B
find 0x7f4bf6210 MAX
next 0x7f4bf6210 MAX
store_range 0x7f4bf6210 0x7f4bf6211 B
find 0x7f4bf61ca MAX
next 0x7f4bf61ca MAX
store_range 0x7f4bf61ca 0x7f4bf61d4 NULL
find 0x5587aedcc MAX
next 0x5587aedcc MAX
store_range 0x5587aedcc 0x5587aedec T
store_range 0x7f4bee49a 0x7f4bf5fe4 T
store_range 0x7f4bedc99 0x7f4bee499 Q
find 0x7f4bedc9a MAX
next 0x7f4bedc9a MAX
store_range 0x7f4bedc9a 0x7f4bee499 D
find 0x7f4bee49a MAX
next 0x7f4bee49a MAX
store_range 0x7f4bee49a 0x7f4bf5fe4 NULL
store_range 0 MAX NULL
