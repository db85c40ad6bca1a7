# mas_store and mas_store_gfp: what they return, and that index and last stay as they were (C35, K12).
tree plain
fill_wide 1000 10 20 A
mas_set_range 1000 1009
mas_store B                 # exact: A
mas_store_gfp C
mas_set_range 1005 1044
mas_store D                 # several: the lowest
mas_next MAX
mas_store E                 # over what next showed
mas_set_range 1010 1019
mas_store NULL              # the end of something, NULL
mas_set_range 1070 1075
mas_store F                 # a hole: returns NULL
mas_set_range 1050 1085
mas_store G                 # begins in a hole: the first entry in it
mas_set_range 1100 1100
mas_store NULL              # the hole becomes larger than [index,last]
mas_next MAX
mas_set_range 1110 1119
mas_store_gfp NULL          # a hole over a hole
mas_prev 0
mas_set 1200
mas_store ZERO
mas_store H                 # returns ZERO
mas_set_range 0 MAX
mas_store I
mas_set_range 0 0
mas_store J
mas_set_range 1 MAX
mas_store NULL              # SINGLE: ma_none, since index is not 0
mas_set_range 0 0
mas_store K                 # ma_root
mas_store NULL              # EMPTY
mas_store_gfp L
mas_set_range 3 2
mas_store_gfp M
mas_set_range MAX MAX
mas_store_gfp N
mas_walk
