# erase takes the whole range whichever of its indices is named, and nothing from a hole (C13).
tree plain
store_range 10 19 A
store_range 20 29 B
store_range 30 39 C
erase 20
erase 25                    # gone: the hole is not an entry
erase 19
erase 35
erase 0
erase MAX
store_range 0 9 D
store_range MAX-9 MAX E
erase 0
erase MAX
erase MAX                   # empty
store 0 A
erase 1
erase 0
store_range 0 MAX B
erase 12345
