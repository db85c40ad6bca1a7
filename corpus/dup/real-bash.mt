# memory map calls of: bash -c for i in 1 2 3; do seq $i | sort; done; (exit 3)
# the first 240 operations; 55 more are left out
tree alloc
tree alloc
tree alloc
empty_area_rev 2 16 0x7ffffffff
store_range 0x7ff9f92d3 0x7ff9f92d4 T
empty_area_rev 11 16 0x7ffffffff
store_range 0x7ff9f92c8 0x7ff9f92d2 B
empty_area_rev 51 16 0x7ffffffff
store_range 0x7ff9f9295 0x7ff9f92c7 B
find 0x7ff9f92a4 MAX
next 0x7ff9f92a4 MAX
store_range 0x7ff9f92a4 0x7ff9f92b4 F
find 0x7ff9f92b5 MAX
next 0x7ff9f92b5 MAX
store_range 0x7ff9f92b5 0x7ff9f92c2 B
find 0x7ff9f92c3 MAX
next 0x7ff9f92c3 MAX
store_range 0x7ff9f92c3 0x7ff9f92c7 D
empty_area_rev 482 16 0x7ffffffff
store_range 0x7ff9f90b3 0x7ff9f9294 B
find 0x7ff9f90d9 MAX
next 0x7ff9f90d9 MAX
store_range 0x7ff9f90d9 0x7ff9f922e F
find 0x7ff9f922f MAX
next 0x7ff9f922f MAX
store_range 0x7ff9f922f 0x7ff9f9281 B
find 0x7ff9f9282 MAX
next 0x7ff9f9282 MAX
store_range 0x7ff9f9282 0x7ff9f9287 D
find 0x7ff9f9288 MAX
next 0x7ff9f9288 MAX
store_range 0x7ff9f9288 0x7ff9f9294 T
empty_area_rev 3 16 0x7ffffffff
store_range 0x7ff9f90b0 0x7ff9f90b2 T
find 0x7ff9f9282 MAX
next 0x7ff9f9282 MAX
store_range 0x7ff9f9282 0x7ff9f9285 B
find 0x7ff9f92c3 MAX
next 0x7ff9f92c3 MAX
store_range 0x7ff9f92c3 0x7ff9f92c6 B
find 0x55683f4d0 MAX
next 0x55683f4d0 MAX
store_range 0x55683f4d0 0x55683f4d3 B
find 0x7ff9f930e MAX
next 0x7ff9f930e MAX
store_range 0x7ff9f930e 0x7ff9f930f B
find 0x7ff9f92c8 MAX
next 0x7ff9f92c8 MAX
erase 0x7ff9f92c8
find 0x5568530e2 MAX
next 0x5568530e2 MAX
store_range 0x5568530e2 0x556853102 T
dup 1
dup 2
destroy @1
empty_area_rev 2 16 0x7ffffffff @1
store_range 0x7fb56813b 0x7fb56813c T @1
empty_area_rev 11 16 0x7ffffffff @1
store_range 0x7fb568130 0x7fb56813a B @1
destroy @2
empty_area_rev 2 16 0x7ffffffff @2
store_range 0x7fc574507 0x7fc574508 T @2
empty_area_rev 482 16 0x7ffffffff @1
store_range 0x7fb567f4e 0x7fb56812f B @1
empty_area_rev 11 16 0x7ffffffff @2
store_range 0x7fc5744fc 0x7fc574506 B @2
find 0x7fb567f74 MAX @1
next 0x7fb567f74 MAX @1
store_range 0x7fb567f74 0x7fb5680c9 F @1
find 0x7fb5680ca MAX @1
next 0x7fb5680ca MAX @1
store_range 0x7fb5680ca 0x7fb56811c B @1
find 0x7fb56811d MAX @1
next 0x7fb56811d MAX @1
store_range 0x7fb56811d 0x7fb568122 D @1
find 0x7fb568123 MAX @1
next 0x7fb568123 MAX @1
store_range 0x7fb568123 0x7fb56812f T @1
empty_area_rev 3 16 0x7ffffffff @1
store_range 0x7fb567f4b 0x7fb567f4d T @1
empty_area_rev 482 16 0x7ffffffff @2
store_range 0x7fc57431a 0x7fc5744fb B @2
find 0x7fc574340 MAX @2
next 0x7fc574340 MAX @2
store_range 0x7fc574340 0x7fc574495 F @2
find 0x7fc574496 MAX @2
next 0x7fc574496 MAX @2
store_range 0x7fc574496 0x7fc5744e8 B @2
find 0x7fc5744e9 MAX @2
next 0x7fc5744e9 MAX @2
store_range 0x7fc5744e9 0x7fc5744ee D @2
find 0x7fc5744ef MAX @2
next 0x7fc5744ef MAX @2
store_range 0x7fc5744ef 0x7fc5744fb T @2
find 0x7fb56811d MAX @1
next 0x7fb56811d MAX @1
store_range 0x7fb56811d 0x7fb568120 B @1
find 0x5605df6a4 MAX @1
next 0x5605df6a4 MAX @1
store_range 0x5605df6a4 0x5605df6a4 B @1
empty_area_rev 3 16 0x7ffffffff @2
store_range 0x7fc574317 0x7fc574319 T @2
find 0x7fb568176 MAX @1
next 0x7fb568176 MAX @1
store_range 0x7fb568176 0x7fb568177 B @1
find 0x7fb568130 MAX @1
next 0x7fb568130 MAX @1
erase 0x7fb568130 @1
find 0x7fc5744e9 MAX @2
next 0x7fc5744e9 MAX @2
store_range 0x7fc5744e9 0x7fc5744ec B @2
find 0x55e595ed7 MAX @2
next 0x55e595ed7 MAX @2
store_range 0x55e595ed7 0x55e595ed7 B @2
find 0x7fc574542 MAX @2
next 0x7fc574542 MAX @2
store_range 0x7fc574542 0x7fc574543 B @2
find 0x56060b245 MAX @1
next 0x56060b245 MAX @1
store_range 0x56060b245 0x56060b265 T @1
find 0x7fc5744fc MAX @2
next 0x7fc5744fc MAX @2
erase 0x7fc5744fc @2
find 0x55e5c0c49 MAX @2
next 0x55e5c0c49 MAX @2
store_range 0x55e5c0c49 0x55e5c0c69 T @2
destroy @1
empty_area_rev 2081 16 0x7ffffffff @2
store_range 0x7fc573af6 0x7fc574316 T @2
find 0x7fc573af6 MAX @2
next 0x7fc573af6 MAX @2
erase 0x7fc573af6 @2
destroy @2
dup 1
dup 2
destroy @2
empty_area_rev 2 16 0x7ffffffff @2
store_range 0x7ff38d664 0x7ff38d665 T @2
empty_area_rev 11 16 0x7ffffffff @2
store_range 0x7ff38d659 0x7ff38d663 B @2
destroy @1
empty_area_rev 2 16 0x7ffffffff @1
store_range 0x7fc59e775 0x7fc59e776 T @1
empty_area_rev 482 16 0x7ffffffff @2
store_range 0x7ff38d477 0x7ff38d658 B @2
find 0x7ff38d49d MAX @2
next 0x7ff38d49d MAX @2
store_range 0x7ff38d49d 0x7ff38d5f2 F @2
find 0x7ff38d5f3 MAX @2
next 0x7ff38d5f3 MAX @2
store_range 0x7ff38d5f3 0x7ff38d645 B @2
empty_area_rev 11 16 0x7ffffffff @1
store_range 0x7fc59e76a 0x7fc59e774 B @1
find 0x7ff38d646 MAX @2
next 0x7ff38d646 MAX @2
store_range 0x7ff38d646 0x7ff38d64b D @2
find 0x7ff38d64c MAX @2
next 0x7ff38d64c MAX @2
store_range 0x7ff38d64c 0x7ff38d658 T @2
empty_area_rev 3 16 0x7ffffffff @2
store_range 0x7ff38d474 0x7ff38d476 T @2
empty_area_rev 482 16 0x7ffffffff @1
store_range 0x7fc59e588 0x7fc59e769 B @1
find 0x7fc59e5ae MAX @1
next 0x7fc59e5ae MAX @1
store_range 0x7fc59e5ae 0x7fc59e703 F @1
find 0x7fc59e704 MAX @1
next 0x7fc59e704 MAX @1
store_range 0x7fc59e704 0x7fc59e756 B @1
find 0x7fc59e757 MAX @1
next 0x7fc59e757 MAX @1
store_range 0x7fc59e757 0x7fc59e75c D @1
find 0x7fc59e75d MAX @1
next 0x7fc59e75d MAX @1
store_range 0x7fc59e75d 0x7fc59e769 T @1
empty_area_rev 3 16 0x7ffffffff @1
store_range 0x7fc59e585 0x7fc59e587 T @1
find 0x7ff38d646 MAX @2
next 0x7ff38d646 MAX @2
store_range 0x7ff38d646 0x7ff38d649 B @2
find 0x55be526f8 MAX @2
next 0x55be526f8 MAX @2
store_range 0x55be526f8 0x55be526f8 B @2
find 0x7ff38d69f MAX @2
next 0x7ff38d69f MAX @2
store_range 0x7ff38d69f 0x7ff38d6a0 B @2
find 0x7fc59e757 MAX @1
next 0x7fc59e757 MAX @1
store_range 0x7fc59e757 0x7fc59e75a B @1
find 0x55c5baaa8 MAX @1
next 0x55c5baaa8 MAX @1
store_range 0x55c5baaa8 0x55c5baaa8 B @1
find 0x7ff38d659 MAX @2
next 0x7ff38d659 MAX @2
erase 0x7ff38d659 @2
find 0x7fc59e7b0 MAX @1
next 0x7fc59e7b0 MAX @1
store_range 0x7fc59e7b0 0x7fc59e7b1 B @1
find 0x7fc59e76a MAX @1
next 0x7fc59e76a MAX @1
erase 0x7fc59e76a @1
find 0x55be5382a MAX @2
next 0x55be5382a MAX @2
store_range 0x55be5382a 0x55be5384a T @2
find 0x55c5ca06d MAX @1
next 0x55c5ca06d MAX @1
store_range 0x55c5ca06d 0x55c5ca08d T @1
destroy @1
empty_area_rev 2081 16 0x7ffffffff @2
store_range 0x7ff38cc53 0x7ff38d473 T @2
find 0x7ff38cc53 MAX @2
next 0x7ff38cc53 MAX @2
erase 0x7ff38cc53 @2
destroy @2
dup 1
dup 2
destroy @2
empty_area_rev 2 16 0x7ffffffff @2
store_range 0x7f04f028a 0x7f04f028b T @2
destroy @1
empty_area_rev 11 16 0x7ffffffff @2
store_range 0x7f04f027f 0x7f04f0289 B @2
empty_area_rev 2 16 0x7ffffffff @1
store_range 0x7f6cc670c 0x7f6cc670d T @1
empty_area_rev 482 16 0x7ffffffff @2
store_range 0x7f04f009d 0x7f04f027e B @2
find 0x7f04f00c3 MAX @2
next 0x7f04f00c3 MAX @2
store_range 0x7f04f00c3 0x7f04f0218 F @2
empty_area_rev 11 16 0x7ffffffff @1
store_range 0x7f6cc6701 0x7f6cc670b B @1
find 0x7f04f0219 MAX @2
next 0x7f04f0219 MAX @2
store_range 0x7f04f0219 0x7f04f026b B @2
find 0x7f04f026c MAX @2
next 0x7f04f026c MAX @2
store_range 0x7f04f026c 0x7f04f0271 D @2
find 0x7f04f0272 MAX @2
next 0x7f04f0272 MAX @2
store_range 0x7f04f0272 0x7f04f027e T @2
empty_area_rev 482 16 0x7ffffffff @1
store_range 0x7f6cc651f 0x7f6cc6700 B @1
empty_area_rev 3 16 0x7ffffffff @2
