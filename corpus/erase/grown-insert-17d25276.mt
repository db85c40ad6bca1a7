# Found by fuzzing: 624 features more than the seeds before it reach.
tree alloc rcu
tree rcu
tree alloc rcu
tree rcu extern
fill 1836 1 1 W (fail 2)
insert 1838 W
find 1838 MAX
insert 6 U
punch MAX 1 53
insert 58 C @1
erase 40 (fail 8)
