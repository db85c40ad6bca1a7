# A walk that pauses while others change what lies behind, below and before it (C34, C40).
tree plain
tree rcu
fill_wide 100 10 40 A
mas_find MAX
mas_pause
store_range 100 109 NULL    # what it stood on goes
mas_find MAX
mas_pause
store_range 105 300 B       # it stands inside a range now
mas_find MAX
mas_pause
punch 320 20 10
mas_find MAX
mas_pause
fill 300 1 200 C            # many new ones before it
mas_find MAX
mas_find_rev 0
mas_pause
store_range 0 MAX NULL      # nothing left
mas_find_rev 0
mas_find MAX
store_range 0 50 D
mas_find MAX
mas_pause
mas_find MAX
mas_pause
mas_find_rev 0
mas_pause
mas_next MAX
fill 0 3 200 A @1
mas_set 300 @1
mas_find MAX @1
mas_pause @1
drain 0 100 @1
mas_find MAX @1
mas_pause @1
drain_rev MAX 50 @1
mas_find MAX @1
mas_find_rev 0 @1
mas_pause @1
destroy @1
mas_find_rev 0 @1
