# memory map calls of the log trace.log
tree alloc
tree alloc
empty_area_rev 2 16 0x7ffffffff
mas_set_range 0x7f0000010 0x7f0000011
mas_store_gfp T
mas_set 0x7f0000020
mas_walk
mas_prev 0
mas_set_range 0x7f0000020 0x7f0000024
mas_store_gfp F
mas_set 0x7f0000021
mas_walk
mas_prev 0
mas_set_range 0x7f0000021 0x7f0000021
mas_store_gfp B
mas_set 0x7f0000010
mas_walk
mas_prev 0
mas_set_range 0x7f0000010 0x7f0000011
mas_erase
mas_set 0x7f0000020
mas_walk
mas_prev 0
mas_set_range 0x7f0000020 0x7f0000020
mas_erase
mas_set 0x10000
mas_walk
mas_prev 0
mas_set_range 0x10000 0x10001
mas_store_gfp T
mas_set 0x10001
mas_walk
mas_prev 0
mas_set_range 0x10001 0x10001
mas_store_gfp NULL
dup 1
empty_area_rev 1 16 0x7ffffffff @1
mas_set_range 0x7f0000030 0x7f0000030 @1
mas_store_gfp Y @1
empty_area_rev 2 16 0x7ffffffff @1
mas_set_range 0x7f0000030 0x7f0000030 @1
mas_erase @1
mas_set_range 0x7f0000040 0x7f0000041 @1
mas_store_gfp T @1
mas_set_range 0x7f0000041 0x7f0000041 @1
mas_store_gfp NULL @1
mas_set_range 0x7f0000040 0x7f0000040 @1
mas_store_gfp T @1
destroy @1
empty_area_rev 1 16 0x7ffffffff @1
mas_set_range 0x7f0000050 0x7f0000050 @1
mas_store_gfp B @1
destroy @1
mas_set 0x10000
mas_walk
mas_prev 0
mas_set_range 0x10000 0x10000
mas_erase
destroy
