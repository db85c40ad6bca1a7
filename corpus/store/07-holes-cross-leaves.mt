# Holes that join across the edge of a leaf, on every tree kind: every entry in turn goes, from both sides.
tree plain
tree rcu
tree alloc
fill_wide 100 10 40 A
store_range 300 309 NULL
store_range 320 329 NULL
store_range 340 349 NULL
store_range 360 369 NULL
store_range 380 389 NULL
store_range 400 409 NULL
store_range 420 429 NULL
store_range 440 449 NULL
store_range 460 469 NULL
store_range 250 540 NULL
fill_wide 100 10 40 A @1
store_range 600 609 NULL @1
store_range 580 589 NULL @1
store_range 560 569 NULL @1
store_range 540 549 NULL @1
store_range 520 529 NULL @1
store_range 500 509 NULL @1
store_range 480 489 NULL @1
store_range 460 469 NULL @1
store_range 440 449 NULL @1
store_range 420 429 NULL @1
store_range 405 610 NULL @1
fill 100 1 60 A @2          # no holes: each NULL makes one, every second one joins two
fill 101 4 15 NULL @2
fill 103 4 15 NULL @2
fill 102 4 15 NULL @2
store_range 100 160 NULL @2
