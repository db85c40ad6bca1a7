# Found by fuzzing: 770 features more than the seeds before it reach.
tree alloc rcu extern
tree alloc rcu extern
tree alloc rcu extern
tree alloc rcu extern
fill 2199023255553 3 20 R @2 (fail 13)
set_rcu (fail 10)
set_rcu (fail 10)
fill 22 53 11 P
mas_set 340
mas_walk
drain 29 5
fill 22 53 11 P
mas_preallocate A
mas_set_range 10 20
mas_set_range 10 20
mas_set_range 10 20
fill 2199023255553 3 20 R @2 (fail 13)
fill 2199023255553 3 20 R @2 (fail 13)
fill 2199023255553 3 20 R @2 (fail 13)
mas_next 2 @2
set_rcu (fail 10)
punch 323 8 19
mas_next 2 @2
fill 11391475991 2 54 ZERO @2
mas_next_range 2
mas_set_range 10 20
fill 2199023255553 3 20 R @2 (fail 13)
fill 2199023255553 3 20 R @2 (fail 13)
set_rcu (fail 10)
mas_init 3 29 @2
mas_preallocate A
set_rcu (fail 10)
punch 323 8 19
set_rcu (fail 10)
drain_rev 11391476043 7 @2
mas_set_range 10 20
mas_set_range 10 20
mas_set_range 10 20
mas_set_range 10 20
mas_set_range 10 20
mas_set_range 10 20
punch 323 8 19
mas_set_range 10 20
fill 2199023255553 3 20 R @2 (fail 13)
mas_prev 56 @2
mas_next 2 @2
mas_next 3 @2
alloc_cyclic 3048 MAX Z
mas_init 1 50
store 3 K @2
punch 323 8 19
next 48 48
dup 1
drain 29 5
punch 323 8 19
mas_next 3 @2
mas_set_range 10 20
prev 61 49
mas_set_range 10 20
mas_set_range 10 20
prev 61 49
mas_set_range 10 20
mas_set_range 10 20
mas_expected_entries 0 (fail 11)
mas_alloc_cyclic 0 25 R
mas_next_range 25
mas_prev_range MAX-3 @2
insert 57 I @2
mas_init 3 29 @2
mas_preallocate A
set_rcu (fail 10)
prev 61 49
mas_alloc_cyclic 10 55 NULL
prev 61 49
mas_alloc_cyclic 10 55 NULL
mas_set_range 10 20
mas_alloc_cyclic 10 55 NULL
punch 323 8 19
set_rcu (fail 10)
punch 323 8 19
destroy
punch 323 8 19
mas_next_range 25
insert_range 0 0 C (fail 1)
mas_expected_entries 0 (fail 11)
mas_alloc_cyclic 10 511 NULL
dup 1
insert_range 0 0 C (fail 1)
mas_next_range 25
mas_set_range 10 20
fill 11391475991 2 54 ZERO @2
alloc_cyclic 3048 MAX Z
mas_alloc_cyclic 10 55 NULL
mas_alloc_cyclic 10 511 NULL
mas_alloc_cyclic 10 55 NULL
mas_preallocate A (fail 1)
mas_set_range 10 20
insert_range 0 0 C (fail 1)
prev 61 49
mas_alloc_cyclic 10 10 NULL
mas_preallocate A
fill 11391475991 2 54 ZERO @2
alloc_cyclic 3048 MAX Z
mas_preallocate A (fail 1)
mas_set_range 10 20
dup 3
mas_move_range 37 48
mas_alloc_cyclic 0 25 R
dup 3
mas_next_range 25
mas_set_range 10 20
prev 61 49
mas_alloc_cyclic 55 55 NULL
mas_preallocate A
mas_preallocate A
mas_set_range 10 20
mas_set_range 10 53
destroy
fill_wide 15 3 20 N
load 8388608
destroy
mas_next_range 25
destroy
mas_preallocate A (fail 1)
find 26 27 @3
mas_set_range 10 20
mas_set_range 10 20
mas_alloc_cyclic 10 55 NULL
mas_set_range 10 20
mas_set_range 10 20
insert_range 0 0 C (fail 1)
dup 1
mas_set_range 10 20
mas_set_range 10 20
mas_reserve 11 @1
mas_alloc_cyclic 10 55 NULL
mas_set_range 10 20
mas_set_range MAX-3 MAX
set_cyclic 15
mas_set_range MAX-3 MAX
insert_range 0 0 C (fail 1)
mas_next_range 25
set_cyclic 15
mas_preallocate A (fail 1)
mas_set_range 10 20
mas_preallocate A (fail 1)
mas_set_range 10 20
mas_set_range 10 20
mas_preallocate A (fail 1)
insert_range 0 0 C (fail 1)
mas_store e110
mas_nomem
mas_set 340
mas_set_range 10 20
mas_preallocate A (fail 1)
mas_set_range 10 20
mas_set_range 10 20
prev 61 49
mas_alloc_cyclic 10 55 NULL
prev 61 49
dup 3
mas_walk
drain 29 5
insert_range 8 52 K
insert_range 47 52 T
insert_range 0 0 C (fail 1)
mas_next_range 25
destroy
fill_wide 15 3 20 N
load 8388608
destroy
mas_next_range 25
destroy
insert_range 0 0 C (fail 1)
dup 1
destroy
insert 1 W
drain 29 5
dup 1
insert_range 0 0 C (fail 1)
mas_next_range 25
insert_range 0 0 C (fail 1)
mas_init 3 29 @2
mas_init 3 29 @2
mas_preallocate A
set_rcu (fail 10)
punch 323 8 19
mas_store e110
mas_nomem
mas_set 340
mas_walk
drain 29 5
insert_range 8 52 K
set_rcu (fail 10)
punch 323 8 19
punch 323 8 19
mas_expected_entries 0 (fail 11)
mas_preallocate A
mas_alloc_cyclic 0 25 R
mas_next_range 25
destroy
insert_range 47 52 T
insert_range 0 0 C (fail 1)
mas_next_range 25
insert_range 0 0 C (fail 1)
dup 1
insert_range 0 0 C (fail 1)
mas_next_range 25
insert_range 0 0 C (fail 1)
dup 1
destroy
insert 1 W
dup 3
mas_move_range 37 48
dup 3
destroy
fill_wide 15 3 20 N
drain 29 5
mas_init 3 29 @2
mas_init 3 29 @2
mas_preallocate A
set_rcu (fail 10)
punch 323 8 19
set_rcu (fail 10)
load 8388608
destroy
mas_store e110
mas_nomem
punch 323 8 19
punch 323 8 19
mas_expected_entries 0 (fail 11)
mas_preallocate A
insert_range 8 52 K
insert_range 47 52 T
insert_range 0 0 C (fail 1)
dup 1
destroy
insert 1 W
drain 29 5
mas_alloc_cyclic 0 25 R
mas_next_range 25
destroy
mas_next_range 25
mas_init 3 29 @2
mas_preallocate A
insert_range 0 0 C (fail 1)
dup 1
insert_range 0 0 C (fail 1)
mas_next_range 25
insert_range 0 0 C (fail 1)
dup 3
mas_move_range 37 48
dup 3
destroy
fill_wide 15 3 20 N
load 8388608
destroy
mas_store e110
mas_nomem
insert_range 8 52 K
