# memory map calls of: gcc -O1 -c hello.c -o hello.o
# the first 240 operations; 350 more are left out
tree alloc
tree alloc
empty_area_rev 2 16 0x7ffffffff
mas_set_range 0x7feba89c1 0x7feba89c2
mas_store_gfp T
empty_area_rev 11 16 0x7ffffffff
mas_set_range 0x7feba89b6 0x7feba89c0
mas_store_gfp B
empty_area_rev 482 16 0x7ffffffff
mas_set_range 0x7feba87d4 0x7feba89b5
mas_store_gfp B
mas_set 0x7feba87fa
mas_walk
mas_prev 0
mas_set_range 0x7feba87fa 0x7feba894f
mas_store_gfp F
mas_set 0x7feba8950
mas_walk
mas_prev 0
mas_set_range 0x7feba8950 0x7feba89a2
mas_store_gfp B
mas_set 0x7feba89a3
mas_walk
mas_prev 0
mas_set_range 0x7feba89a3 0x7feba89a8
mas_store_gfp D
mas_set 0x7feba89a9
mas_walk
mas_prev 0
mas_set_range 0x7feba89a9 0x7feba89b5
mas_store_gfp T
empty_area_rev 3 16 0x7ffffffff
mas_set_range 0x7feba87d1 0x7feba87d3
mas_store_gfp T
mas_set 0x7feba89a3
mas_walk
mas_prev 0
mas_set_range 0x7feba89a3 0x7feba89a6
mas_store_gfp B
mas_set 1337
mas_walk
mas_prev 0
mas_set_range 1337 1339
mas_store_gfp B
mas_set 0x7feba89fc
mas_walk
mas_prev 0
mas_set_range 0x7feba89fc 0x7feba89fd
mas_store_gfp B
mas_set 0x7feba89b6
mas_walk
mas_prev 0
mas_set_range 0x7feba89b6 0x7feba89c0
mas_erase
mas_set 0x5214
mas_walk
mas_prev 0
mas_set_range 0x5214 0x5234
mas_store_gfp T
mas_set 0x5235
mas_walk
mas_prev 0
mas_set_range 0x5235 0x5256
mas_store_gfp T
empty_area_rev 2 16 0x7ffffffff @1
mas_set_range 0x7f68a25c3 0x7f68a25c4 @1
mas_store_gfp T @1
empty_area_rev 11 16 0x7ffffffff @1
mas_set_range 0x7f68a25b8 0x7f68a25c2 @1
mas_store_gfp B @1
empty_area_rev 522 16 0x7ffffffff @1
mas_set_range 0x7f68a2200 0x7f68a2409 @1
mas_store_gfp B @1
mas_set 0x7f68a2262 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2262 0x7f68a23a2 @1
mas_store_gfp F @1
mas_set 0x7f68a23a3 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a23a3 0x7f68a2400 @1
mas_store_gfp B @1
mas_set 0x7f68a2401 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2401 0x7f68a2409 @1
mas_store_gfp D @1
empty_area_rev 34 16 0x7ffffffff @1
mas_set_range 0x7f68a2596 0x7f68a25b7 @1
mas_store_gfp B @1
mas_set 0x7f68a259c @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a259c 0x7f68a25b1 @1
mas_store_gfp F @1
mas_set 0x7f68a25b2 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a25b2 0x7f68a25b5 @1
mas_store_gfp B @1
mas_set 0x7f68a25b6 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a25b6 0x7f68a25b7 @1
mas_store_gfp D @1
empty_area_rev 186 16 0x7ffffffff @1
mas_set_range 0x7f68a24dc 0x7f68a2595 @1
mas_store_gfp B @1
mas_set 0x7f68a24ea @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a24ea 0x7f68a2572 @1
mas_store_gfp F @1
mas_set 0x7f68a2573 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2573 0x7f68a2589 @1
mas_store_gfp B @1
mas_set 0x7f68a258a @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a258a 0x7f68a2595 @1
mas_store_gfp D @1
empty_area_rev 129 16 0x7ffffffff @1
mas_set_range 0x7f68a245b 0x7f68a24db @1
mas_store_gfp B @1
mas_set 0x7f68a2466 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2466 0x7f68a24c2 @1
mas_store_gfp F @1
mas_set 0x7f68a24c3 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a24c3 0x7f68a24d9 @1
mas_store_gfp B @1
mas_set 0x7f68a24da @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a24da 0x7f68a24db @1
mas_store_gfp D @1
empty_area_rev 31 16 0x7ffffffff @1
mas_set_range 0x7f68a243c 0x7f68a245a @1
mas_store_gfp B @1
mas_set 0x7f68a243f @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a243f 0x7f68a2451 @1
mas_store_gfp F @1
mas_set 0x7f68a2452 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2452 0x7f68a2458 @1
mas_store_gfp B @1
mas_set 0x7f68a2459 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2459 0x7f68a245a @1
mas_store_gfp D @1
empty_area_rev 2 16 0x7ffffffff @1
mas_set_range 0x7f68a243a 0x7f68a243b @1
mas_store_gfp T @1
empty_area_rev 188 16 0x7ffffffff @1
mas_set_range 0x7f68a2144 0x7f68a21ff @1
mas_store_gfp B @1
mas_set 0x7f68a2149 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2149 0x7f68a21e9 @1
mas_store_gfp F @1
mas_set 0x7f68a21ea @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a21ea 0x7f68a21fd @1
mas_store_gfp B @1
mas_set 0x7f68a21fe @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a21fe 0x7f68a21ff @1
mas_store_gfp D @1
empty_area_rev 224 16 0x7ffffffff @1
mas_set_range 0x7f68a2064 0x7f68a2143 @1
mas_store_gfp B @1
mas_set 0x7f68a2074 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2074 0x7f68a20e7 @1
mas_store_gfp F @1
mas_set 0x7f68a20e8 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a20e8 0x7f68a2141 @1
mas_store_gfp B @1
mas_set 0x7f68a2142 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2142 0x7f68a2143 @1
mas_store_gfp D @1
empty_area_rev 482 16 0x7ffffffff @1
mas_set_range 0x7f68a1e82 0x7f68a2063 @1
mas_store_gfp B @1
mas_set 0x7f68a1ea8 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a1ea8 0x7f68a1ffd @1
mas_store_gfp F @1
mas_set 0x7f68a1ffe @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a1ffe 0x7f68a2050 @1
mas_store_gfp B @1
mas_set 0x7f68a2051 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2051 0x7f68a2056 @1
mas_store_gfp D @1
mas_set 0x7f68a2057 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2057 0x7f68a2063 @1
mas_store_gfp T @1
empty_area_rev 2 16 0x7ffffffff @1
mas_set_range 0x7f68a2438 0x7f68a2439 @1
mas_store_gfp T @1
mas_set 0x7f68a2051 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2051 0x7f68a2054 @1
mas_store_gfp B @1
mas_set 0x7f68a2142 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a2142 0x7f68a2142 @1
mas_store_gfp B @1
mas_set 0x7f68a21fe @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f68a21fe 0x7f68a21fe @1
mas_store_gfp B @1
mas_set 0x7f68a2459 @1
mas_walk @1
