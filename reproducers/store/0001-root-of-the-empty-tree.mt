# Breaks no rule of the contract: undefined behaviour, an offset of 0 added to a null pointer.
# The address in the root word was computed before it was known that there is a root.
# Found by the first comparison with the oracle under UBSan, before there were fuzz targets; dropping
# the operation leaves nothing. Fixed before the first commit: walk.h computes it as an integer.
tree
load 0
