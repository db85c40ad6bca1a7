# Found by fuzzing: 873 features more than the seeds before it reach.
tree alloc rcu
schedule walk 3 seed 337643
fill_wide 18 6 22 E
w: fill 12 10 9 X
w: alloc_range 6 16413 MAX Y
w: store_range 101 103 D
w: mas_set_range 113 142
w: mas_erase
w: mas_set_range 112 113
w: drain_rev 116 13
w: mas_reset
w: fill 16396 10 9 X
r1: load_batch 195 MAX-225 18446726481523506991
