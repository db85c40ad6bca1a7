# memory map calls of the log trace.log
# the first 3 operations; 33 more are left out
tree alloc
empty_area_rev 2 16 0x7ffffffff
store_range 0x7f0000010 0x7f0000011 T
find 0x7f0000020 MAX
