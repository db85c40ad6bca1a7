# memory map calls of the log trace.log
tree alloc
tree alloc
empty_area_rev 2 16 0x7ffffffff
store_range 0x7f0000010 0x7f0000011 T
find 0x7f0000020 MAX
next 0x7f0000020 MAX
store_range 0x7f0000020 0x7f0000024 F
find 0x7f0000021 MAX
next 0x7f0000021 MAX
store_range 0x7f0000021 0x7f0000021 B
find 0x7f0000010 MAX
next 0x7f0000010 MAX
erase 0x7f0000010
find 0x7f0000020 MAX
next 0x7f0000020 MAX
erase 0x7f0000020
find 0x10000 MAX
next 0x10000 MAX
store_range 0x10000 0x10001 T
find 0x10001 MAX
next 0x10001 MAX
store_range 0x10001 0x10001 NULL
dup 1
empty_area_rev 1 16 0x7ffffffff @1
store_range 0x7f0000030 0x7f0000030 Y @1
empty_area_rev 2 16 0x7ffffffff @1
erase 0x7f0000030 @1
store_range 0x7f0000040 0x7f0000041 T @1
store_range 0x7f0000041 0x7f0000041 NULL @1
store_range 0x7f0000040 0x7f0000040 T @1
destroy @1
empty_area_rev 1 16 0x7ffffffff @1
store_range 0x7f0000050 0x7f0000050 B @1
destroy @1
find 0x10000 MAX
next 0x10000 MAX
erase 0x10000
destroy
