# empty_area and _rev show their window in the cursor, settled by content; a miss leaves it where it was (C38, K13).
tree alloc
tree alloc rcu
empty_area 10 5 100         # EMPTY: ma_none
empty_area_rev 10 5 100
store 0 A
empty_area 10 0 100         # SINGLE
empty_area 1 0 0            # -EBUSY: index and last stay
empty_area_rev MAX 0 MAX
store_range 50 59 B
empty_area 10 45 100        # OTHER
empty_area 41 50 100
empty_area 42 50 100
empty_area_rev 49 0 100
empty_area_rev 50 0 100
empty_area_rev 49 2 50
fill 100 3 200 C @1
empty_area 2 100 600 @1
empty_area_rev 2 100 600 @1
empty_area 3 100 600 @1
punch 400 3 2 @1
empty_area 8 100 600 @1
empty_area_rev 8 100 600 @1
empty_area 8 402 600 @1
