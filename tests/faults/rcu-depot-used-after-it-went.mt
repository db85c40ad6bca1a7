# Fails in end of the program: no access to a node that was freed.
# Shrunk on the tiny fan-out, from 11 operations and 49 switches.
tree rcu
schedule listed grace late
w: store 0 A
