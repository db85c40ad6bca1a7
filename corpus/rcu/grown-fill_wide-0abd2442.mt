# Found by fuzzing: 499 features more than the seeds before it reach.
tree alloc
tree alloc
tree alloc
tree alloc
schedule walk 1 seed 49181 grace late
fill 33554432 11 39 S
fill 0 11 39 S
fill 1 11 39 S
fill 0 11 39 S
fill 33554944 11 39 S
fill 512 11 39 S
fill 513 11 39 S
fill 512 11 39 S
w: fill_wide 41 70 11 O @2
w: fill_wide 43 70 11 O @2
w: fill_wide 553 70 11 O @2
w: fill_wide 555 70 11 O @2
w: fill_wide 554 70 11 O @2
w: fill_wide 42 70 11 O @2
w: fill_wide 41 70 11 O @2
w: fill_wide 43 70 11 O @2
w: fill_wide 44 70 11 O @2
r1: find 89 MAX
r2: find 113 MAX
r2: for_each 109 MAX
r2: prev MAX 0
r2: for_each MAX MAX
r2: for_each MAX MAX
r2: for_each 34 33
