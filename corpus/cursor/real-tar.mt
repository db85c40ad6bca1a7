# memory map calls of: tar czf doc.tar.gz -C /usr/share/doc bash
# the first 240 operations; 5 more are left out
tree alloc
tree alloc
tree alloc
empty_area_rev 2 16 0x7ffffffff
mas_set_range 0x7f21a4499 0x7f21a449a
mas_store_gfp T
empty_area_rev 11 16 0x7ffffffff
mas_set_range 0x7f21a448e 0x7f21a4498
mas_store_gfp B
empty_area_rev 11 16 0x7ffffffff
mas_set_range 0x7f21a4483 0x7f21a448d
mas_store_gfp B
mas_set 0x7f21a4485
mas_walk
mas_prev 0
mas_set_range 0x7f21a4485 0x7f21a4489
mas_store_gfp F
mas_set 0x7f21a448a
mas_walk
mas_prev 0
mas_set_range 0x7f21a448a 0x7f21a448b
mas_store_gfp B
mas_set 0x7f21a448c
mas_walk
mas_prev 0
mas_set_range 0x7f21a448c 0x7f21a448d
mas_store_gfp D
empty_area_rev 46 16 0x7ffffffff
mas_set_range 0x7f21a4455 0x7f21a4482
mas_store_gfp B
mas_set 0x7f21a445c
mas_walk
mas_prev 0
mas_set_range 0x7f21a445c 0x7f21a4476
mas_store_gfp F
mas_set 0x7f21a4477
mas_walk
mas_prev 0
mas_set_range 0x7f21a4477 0x7f21a447e
mas_store_gfp B
mas_set 0x7f21a447f
mas_walk
mas_prev 0
mas_set_range 0x7f21a447f 0x7f21a4480
mas_store_gfp D
mas_set 0x7f21a4481
mas_walk
mas_prev 0
mas_set_range 0x7f21a4481 0x7f21a4482
mas_store_gfp T
empty_area_rev 482 16 0x7ffffffff
mas_set_range 0x7f21a4273 0x7f21a4454
mas_store_gfp B
mas_set 0x7f21a4299
mas_walk
mas_prev 0
mas_set_range 0x7f21a4299 0x7f21a43ee
mas_store_gfp F
mas_set 0x7f21a43ef
mas_walk
mas_prev 0
mas_set_range 0x7f21a43ef 0x7f21a4441
mas_store_gfp B
mas_set 0x7f21a4442
mas_walk
mas_prev 0
mas_set_range 0x7f21a4442 0x7f21a4447
mas_store_gfp D
mas_set 0x7f21a4448
mas_walk
mas_prev 0
mas_set_range 0x7f21a4448 0x7f21a4454
mas_store_gfp T
empty_area_rev 154 16 0x7ffffffff
mas_set_range 0x7f21a41d9 0x7f21a4272
mas_store_gfp B
mas_set 0x7f21a41db
mas_walk
mas_prev 0
mas_set_range 0x7f21a41db 0x7f21a4245
mas_store_gfp F
mas_set 0x7f21a4246
mas_walk
mas_prev 0
mas_set_range 0x7f21a4246 0x7f21a4270
mas_store_gfp B
mas_set 0x7f21a4271
mas_walk
mas_prev 0
mas_set_range 0x7f21a4271 0x7f21a4272
mas_store_gfp D
empty_area_rev 2 16 0x7ffffffff
mas_set_range 0x7f21a41d7 0x7f21a41d8
mas_store_gfp T
mas_set 0x7f21a4442
mas_walk
mas_prev 0
mas_set_range 0x7f21a4442 0x7f21a4445
mas_store_gfp B
mas_set 0x7f21a4271
mas_walk
mas_prev 0
mas_set_range 0x7f21a4271 0x7f21a4271
mas_store_gfp B
mas_set 0x7f21a447f
mas_walk
mas_prev 0
mas_set_range 0x7f21a447f 0x7f21a447f
mas_store_gfp B
mas_set 0x7f21a448c
mas_walk
mas_prev 0
mas_set_range 0x7f21a448c 0x7f21a448c
mas_store_gfp B
mas_set 0x558ec2a1c
mas_walk
mas_prev 0
mas_set_range 0x558ec2a1c 0x558ec2a1d
mas_store_gfp B
mas_set 0x7f21a44d4
mas_walk
mas_prev 0
mas_set_range 0x7f21a44d4 0x7f21a44d5
mas_store_gfp B
mas_set 0x7f21a448e
mas_walk
mas_prev 0
mas_set_range 0x7f21a448e 0x7f21a4498
mas_erase
mas_set 0x558eccce0
mas_walk
mas_prev 0
mas_set_range 0x558eccce0 0x558eccd00
mas_store_gfp T
dup 1
destroy @1
empty_area_rev 2 16 0x7ffffffff @1
mas_set_range 0x7f30cd481 0x7f30cd482 @1
mas_store_gfp T @1
empty_area_rev 11 16 0x7ffffffff @1
mas_set_range 0x7f30cd476 0x7f30cd480 @1
mas_store_gfp B @1
empty_area_rev 482 16 0x7ffffffff @1
mas_set_range 0x7f30cd294 0x7f30cd475 @1
mas_store_gfp B @1
mas_set 0x7f30cd2ba @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f30cd2ba 0x7f30cd40f @1
mas_store_gfp F @1
mas_set 0x7f30cd410 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f30cd410 0x7f30cd462 @1
mas_store_gfp B @1
mas_set 0x7f30cd463 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f30cd463 0x7f30cd468 @1
mas_store_gfp D @1
mas_set 0x7f30cd469 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f30cd469 0x7f30cd475 @1
mas_store_gfp T @1
empty_area_rev 3 16 0x7ffffffff @1
mas_set_range 0x7f30cd291 0x7f30cd293 @1
mas_store_gfp T @1
mas_set 0x7f30cd463 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f30cd463 0x7f30cd466 @1
mas_store_gfp B @1
mas_set 0x563829ec8 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x563829ec8 0x563829ec9 @1
mas_store_gfp B @1
mas_set 0x7f30cd4bc @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f30cd4bc 0x7f30cd4bd @1
mas_store_gfp B @1
mas_set 0x7f30cd476 @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x7f30cd476 0x7f30cd480 @1
mas_erase @1
mas_set 0x563838c1c @1
mas_walk @1
mas_prev 0 @1
mas_set_range 0x563838c1c 0x563838c3c @1
mas_store_gfp T @1
empty_area_rev 2 16 0x7ffffffff @2
mas_set_range 0x7f794953f 0x7f7949540 @2
mas_store_gfp T @2
empty_area_rev 11 16 0x7ffffffff @2
mas_set_range 0x7f7949534 0x7f794953e @2
mas_store_gfp B @2
empty_area_rev 482 16 0x7ffffffff @2
mas_set_range 0x7f7949352 0x7f7949533 @2
mas_store_gfp B @2
mas_set 0x7f7949378 @2
mas_walk @2
mas_prev 0 @2
mas_set_range 0x7f7949378 0x7f79494cd @2
mas_store_gfp F @2
mas_set 0x7f79494ce @2
mas_walk @2
mas_prev 0 @2
mas_set_range 0x7f79494ce 0x7f7949520 @2
mas_store_gfp B @2
mas_set 0x7f7949521 @2
mas_walk @2
mas_prev 0 @2
mas_set_range 0x7f7949521 0x7f7949526 @2
mas_store_gfp D @2
mas_set 0x7f7949527 @2
mas_walk @2
mas_prev 0 @2
mas_set_range 0x7f7949527 0x7f7949533 @2
mas_store_gfp T @2
empty_area_rev 3 16 0x7ffffffff @2
mas_set_range 0x7f794934f 0x7f7949351 @2
mas_store_gfp T @2
mas_set 0x7f7949521 @2
mas_walk @2
mas_prev 0 @2
mas_set_range 0x7f7949521 0x7f7949524 @2
mas_store_gfp B @2
mas_set 0x556f61935 @2
mas_walk @2
mas_prev 0 @2
mas_set_range 0x556f61935 0x556f61935 @2
mas_store_gfp B @2
mas_set 0x7f794957a @2
mas_walk @2
mas_prev 0 @2
mas_set_range 0x7f794957a 0x7f794957b @2
mas_store_gfp B @2
mas_set 0x7f7949534 @2
mas_walk @2
mas_prev 0 @2
