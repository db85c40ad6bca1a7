# A store inside one range or hole leaves what remains on both sides (C2): one row becomes three.
tree plain
store_range 100 199 A
store_range 140 159 B       # entry into entry
store_range 145 154 A       # again, with the entry of the outer range
store_range 148 150 NULL    # a hole into an entry
store 149 C                 # an entry into that hole
store_range 1000 1999 D     # an entry into the last hole
store 1500 D                # equal neighbours on both sides stay three ranges
load 1499
load 1500
load 1501
for_each 0 MAX
