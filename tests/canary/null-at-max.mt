# A program that canary_fuzzer must report, and that every honest target passes:
# NULL stored up to ULONG_MAX into an empty tree.
tree
load 0
store_range 7 MAX NULL
load MAX
