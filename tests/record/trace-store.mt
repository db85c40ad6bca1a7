# memory map calls of the log trace.log
tree plain
tree plain
store_range 0x7f0000010 0x7f0000011 T
find 0x7f0000020 MAX
next 0x7f0000020 MAX
store_range 0x7f0000020 0x7f0000024 F
find 0x7f0000021 MAX
next 0x7f0000021 MAX
store_range 0x7f0000021 0x7f0000021 B
find 0x7f0000010 MAX
next 0x7f0000010 MAX
store_range 0x7f0000010 0x7f0000011 NULL
find 0x7f0000020 MAX
next 0x7f0000020 MAX
store_range 0x7f0000020 0x7f0000020 NULL
find 0x10000 MAX
next 0x10000 MAX
store_range 0x10000 0x10001 T
find 0x10001 MAX
next 0x10001 MAX
store_range 0x10001 0x10001 NULL
store_range 0x7f0000030 0x7f0000030 Y @1
store_range 0x7f0000030 0x7f0000030 NULL @1
store_range 0x7f0000040 0x7f0000041 T @1
store_range 0x7f0000041 0x7f0000041 NULL @1
store_range 0x7f0000040 0x7f0000040 T @1
store_range 0 MAX NULL @1
store_range 0x7f0000050 0x7f0000050 B @1
store_range 0 MAX NULL @1
find 0x10000 MAX
next 0x10000 MAX
store_range 0x10000 0x10000 NULL
store_range 0 MAX NULL
