# Ranges that end at 0, at ULONG_MAX and beside each other without holes, erased in every order.
tree plain
store_range 0 0xffff A
store_range 0x10000 0xffffffff B
store_range 0x100000000 0x7fffffffffffffff C
store_range 0x8000000000000000 MAX D
erase 0x80000000
erase MAX
erase 0
erase 0x7fffffffffffffff
fill_wide 0x100000000000000 0x100000000000000 200 E   # stops where the index would overflow
erase 0x7f00000000000000
drain 0 64
drain_rev MAX 64
drain 0 4096
