# What mas_nomem had for one store, another that needs less gives back.
tree
fill 0 10 100 A
mas_set 503
mas_store B (fail 1)
mas_nomem
mas_set 100
mas_store_gfp C
mas_set 713
mas_store B (fail 1)
mas_nomem
mas_set 200
mas_store C
