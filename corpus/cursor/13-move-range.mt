# __mas_set_range (mas_move_range) in every status: index and last move, the status stays (K14).
tree plain
fill_wide 1000 500 3 A
mas_set 2100
mas_walk
mas_move_range 3100 3200    # active elsewhere
mas_store B                 # in the middle of another entry
mas_move_range 1600 1700
mas_next MAX
mas_move_range 1600 1700
mas_prev 0
mas_move_range MAX MAX
mas_find MAX
mas_move_range 0 0
mas_find_rev 0
mas_set 2100
mas_next 2499               # overflow
mas_move_range 1100 1100
mas_prev 0
mas_set 2100
mas_prev 2000               # underflow
mas_move_range 3100 3100
mas_next MAX
mas_pause
mas_move_range 10 20
mas_find MAX                # after 20
mas_pause
mas_move_range 9 4          # the wrong way round, paused
mas_find MAX
mas_pause
mas_move_range 0 MAX
mas_find MAX
mas_find_rev 0
mas_move_range 5 MAX
mas_store C                 # from there over all the rest
mas_move_range 5 4
mas_store D                 # -EINVAL
mas_move_range 5 5
mas_store D                 # still in error
mas_reset
mas_store D
for_each 0 MAX
