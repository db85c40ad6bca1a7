# Erase between entries, beside one hole, and between two: the holes become one (C3).
tree plain
fill 10 1 12 A              # no holes between them
erase 15                    # between entries
erase 16                    # joins left
erase 14                    # joins right
erase 18
erase 17                    # joins both
erase 10                    # joins the first hole
erase 21                    # joins the last hole
erase 11
erase 12
erase 20
erase 19
erase 13                    # the last one: empty
next 0 MAX
