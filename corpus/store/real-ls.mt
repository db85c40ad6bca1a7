# memory map calls of: ls -lR /usr/share/doc/bash
tree plain
store_range 0x7f8d9edf6 0x7f8d9edf7 T
store_range 0x7f8d9edeb 0x7f8d9edf5 B
store_range 0x7f8d9edbd 0x7f8d9edea B
find 0x7f8d9edc4 MAX
next 0x7f8d9edc4 MAX
store_range 0x7f8d9edc4 0x7f8d9edde F
find 0x7f8d9eddf MAX
next 0x7f8d9eddf MAX
store_range 0x7f8d9eddf 0x7f8d9ede6 B
find 0x7f8d9ede7 MAX
next 0x7f8d9ede7 MAX
store_range 0x7f8d9ede7 0x7f8d9ede8 D
find 0x7f8d9ede9 MAX
next 0x7f8d9ede9 MAX
store_range 0x7f8d9ede9 0x7f8d9edea T
store_range 0x7f8d9ebdb 0x7f8d9edbc B
find 0x7f8d9ec01 MAX
next 0x7f8d9ec01 MAX
store_range 0x7f8d9ec01 0x7f8d9ed56 F
find 0x7f8d9ed57 MAX
next 0x7f8d9ed57 MAX
store_range 0x7f8d9ed57 0x7f8d9eda9 B
find 0x7f8d9edaa MAX
next 0x7f8d9edaa MAX
store_range 0x7f8d9edaa 0x7f8d9edaf D
find 0x7f8d9edb0 MAX
next 0x7f8d9edb0 MAX
store_range 0x7f8d9edb0 0x7f8d9edbc T
store_range 0x7f8d9eb41 0x7f8d9ebda B
find 0x7f8d9eb43 MAX
next 0x7f8d9eb43 MAX
store_range 0x7f8d9eb43 0x7f8d9ebad F
find 0x7f8d9ebae MAX
next 0x7f8d9ebae MAX
store_range 0x7f8d9ebae 0x7f8d9ebd8 B
find 0x7f8d9ebd9 MAX
next 0x7f8d9ebd9 MAX
store_range 0x7f8d9ebd9 0x7f8d9ebda D
store_range 0x7f8d9eb3e 0x7f8d9eb40 T
find 0x7f8d9edaa MAX
next 0x7f8d9edaa MAX
store_range 0x7f8d9edaa 0x7f8d9edad B
find 0x7f8d9ebd9 MAX
next 0x7f8d9ebd9 MAX
store_range 0x7f8d9ebd9 0x7f8d9ebd9 B
find 0x7f8d9ede7 MAX
next 0x7f8d9ede7 MAX
store_range 0x7f8d9ede7 0x7f8d9ede7 B
find 0x55976f289 MAX
next 0x55976f289 MAX
store_range 0x55976f289 0x55976f289 B
find 0x7f8d9ee31 MAX
next 0x7f8d9ee31 MAX
store_range 0x7f8d9ee31 0x7f8d9ee32 B
find 0x7f8d9edeb MAX
next 0x7f8d9edeb MAX
store_range 0x7f8d9edeb 0x7f8d9edf5 NULL
find 0x5597a4e2c MAX
next 0x5597a4e2c MAX
store_range 0x5597a4e2c 0x5597a4e4c T
store_range 0 MAX NULL
