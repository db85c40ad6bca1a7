# mt_external_lock read ma_flags with a plain load, while mt_set_in_rcu and mt_clear_in_rcu store to that
# word: a reader that had just seen RCU mode end asks there whose lock to take (C50, C54). On today's
# compilers nothing came of it, but it is a data race.
# Found by the target rcu when it learned to hold accesses against each other (fuzz/race.c): "nothing is
# changed that another may be looking at". Shrunk from 9 operations and 4 switches.
tree rcu
w: clear_rcu (at 0 go r1)
w: set_rcu
r1: load 0 (at 3 go w) (at 5 go w)
