# mas_next on a cursor that had missed (ma_underflow) read the slot at its index twice: a hole, so no limit
# held it; then the entry that a writer had put there meanwhile, which it gave though it begins beyond the limit
# (K7, C52). mas_prev did the same downwards.
# Found by the target rcu while it looked for a planted fault, after 24,135 executions: "a search goes its way, up
# to its limit". Shrunk from 24 operations and 405 switches. Kept as tests/faults/rcu-limit-on-another-look.fault.
tree plain
store 1 A
set_rcu
mas_set 2
mas_erase
w: mas_store A (at 0 go r1)
r1: mas_set 2
r1: mas_find_range_rev MAX
r1: mas_next 0 (at 9 go w)
