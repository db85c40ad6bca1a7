# memory map calls of: python3 -c import json; print(len(json.dumps(list(range(100000)))))
tree alloc
empty_area_rev 2 16 0x7ffffffff
store_range 0x7f8d87435 0x7f8d87436 T
empty_area_rev 11 16 0x7ffffffff
store_range 0x7f8d8742a 0x7f8d87434 B
empty_area_rev 224 16 0x7ffffffff
store_range 0x7f8d8734a 0x7f8d87429 B
find 0x7f8d8735a MAX
next 0x7f8d8735a MAX
store_range 0x7f8d8735a 0x7f8d873cd F
find 0x7f8d873ce MAX
next 0x7f8d873ce MAX
store_range 0x7f8d873ce 0x7f8d87427 B
find 0x7f8d87428 MAX
next 0x7f8d87428 MAX
store_range 0x7f8d87428 0x7f8d87429 D
empty_area_rev 31 16 0x7ffffffff
store_range 0x7f8d8732b 0x7f8d87349 B
find 0x7f8d8732e MAX
next 0x7f8d8732e MAX
store_range 0x7f8d8732e 0x7f8d87340 F
find 0x7f8d87341 MAX
next 0x7f8d87341 MAX
store_range 0x7f8d87341 0x7f8d87347 B
find 0x7f8d87348 MAX
next 0x7f8d87348 MAX
store_range 0x7f8d87348 0x7f8d87349 D
empty_area_rev 43 16 0x7ffffffff
store_range 0x7f8d87300 0x7f8d8732a B
find 0x7f8d87304 MAX
next 0x7f8d87304 MAX
store_range 0x7f8d87304 0x7f8d8731f F
find 0x7f8d87320 MAX
next 0x7f8d87320 MAX
store_range 0x7f8d87320 0x7f8d87327 B
find 0x7f8d87328 MAX
next 0x7f8d87328 MAX
store_range 0x7f8d87328 0x7f8d8732a D
empty_area_rev 482 16 0x7ffffffff
store_range 0x7f8d8711e 0x7f8d872ff B
find 0x7f8d87144 MAX
next 0x7f8d87144 MAX
store_range 0x7f8d87144 0x7f8d87299 F
find 0x7f8d8729a MAX
next 0x7f8d8729a MAX
store_range 0x7f8d8729a 0x7f8d872ec B
find 0x7f8d872ed MAX
next 0x7f8d872ed MAX
store_range 0x7f8d872ed 0x7f8d872f2 D
find 0x7f8d872f3 MAX
next 0x7f8d872f3 MAX
store_range 0x7f8d872f3 0x7f8d872ff T
empty_area_rev 2 16 0x7ffffffff
store_range 0x7f8d8711c 0x7f8d8711d T
find 0x7f8d872ed MAX
next 0x7f8d872ed MAX
store_range 0x7f8d872ed 0x7f8d872f0 B
find 0x7f8d87328 MAX
next 0x7f8d87328 MAX
store_range 0x7f8d87328 0x7f8d87329 B
find 0x7f8d87348 MAX
next 0x7f8d87348 MAX
store_range 0x7f8d87348 0x7f8d87348 B
find 0x7f8d87428 MAX
next 0x7f8d87428 MAX
store_range 0x7f8d87428 0x7f8d87428 B
find 2373 MAX
next 2373 MAX
store_range 2373 2373 B
find 0x7f8d87470 MAX
next 0x7f8d87470 MAX
store_range 0x7f8d87470 0x7f8d87471 B
find 0x7f8d8742a MAX
next 0x7f8d8742a MAX
erase 0x7f8d8742a
find 0x24295 MAX
next 0x24295 MAX
store_range 0x24295 0x242b5 T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d8701c 0x7f8d8711b T
empty_area_rev 65 16 0x7ffffffff
store_range 0x7f8d86fdb 0x7f8d8701b T
empty_area_rev 33 16 0x7ffffffff
store_range 0x7f8d86fba 0x7f8d86fda T
empty_area_rev 4 16 0x7ffffffff
store_range 0x7f8d87431 0x7f8d87434 T
find 0x242b6 MAX
next 0x242b6 MAX
store_range 0x242b6 0x242d6 T
find 0x242d7 MAX
next 0x242d7 MAX
store_range 0x242d7 0x24303 T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d86eba 0x7f8d86fb9 T
find 0x24304 MAX
next 0x24304 MAX
store_range 0x24304 0x24326 T
find 0x2431f MAX
next 0x2431f MAX
store_range 0x2431f 0x24326 NULL
find 0x2431f MAX
next 0x2431f MAX
store_range 0x2431f 0x24341 T
find 0x2433a MAX
next 0x2433a MAX
store_range 0x2433a 0x24341 NULL
find 0x2433a MAX
next 0x2433a MAX
store_range 0x2433a 0x24368 T
find 0x24356 MAX
next 0x24356 MAX
store_range 0x24356 0x24368 NULL
find 0x24356 MAX
next 0x24356 MAX
store_range 0x24356 0x24379 T
empty_area_rev 13 16 0x7ffffffff
store_range 0x7f8d86ead 0x7f8d86eb9 B
find 0x7f8d86eaf MAX
next 0x7f8d86eaf MAX
store_range 0x7f8d86eaf 0x7f8d86eb5 F
find 0x7f8d86eb6 MAX
next 0x7f8d86eb6 MAX
store_range 0x7f8d86eb6 0x7f8d86eb7 B
find 0x7f8d86eb8 MAX
next 0x7f8d86eb8 MAX
store_range 0x7f8d86eb8 0x7f8d86eb9 D
find 0x7f8d86eb8 MAX
next 0x7f8d86eb8 MAX
store_range 0x7f8d86eb8 0x7f8d86eb8 B
empty_area_rev 196 16 0x7ffffffff
store_range 0x7f8d86de9 0x7f8d86eac T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d86ce9 0x7f8d86de8 T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d86be9 0x7f8d86ce8 T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d86ae9 0x7f8d86be8 T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d869e9 0x7f8d86ae8 T
find 0x2437a MAX
next 0x2437a MAX
store_range 0x2437a 0x243b4 T
find 0x2439b MAX
next 0x2439b MAX
store_range 0x2439b 0x243b4 NULL
empty_area_rev 68 16 0x7ffffffff
store_range 0x7f8d869a5 0x7f8d869e8 T
find 0x2437d MAX
next 0x2437d MAX
store_range 0x2437d 0x2439a NULL
empty_area_rev 77 16 0x7ffffffff
erase 0x7f8d869a5
store_range 0x7f8d86958 0x7f8d869a4 T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d86858 0x7f8d86957 T
store_range 0x7f8d86958 0x7f8d869ad T
store_range 0x7f8d86958 0x7f8d869b8 T
store_range 0x7f8d86958 0x7f8d869c4 T
store_range 0x7f8d86958 0x7f8d869d2 T
store_range 0x7f8d86958 0x7f8d869e1 T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d86758 0x7f8d86857 T
empty_area_rev 155 16 0x7ffffffff
erase 0x7f8d86958
store_range 0x7f8d866bd 0x7f8d86757 T
empty_area_rev 174 16 0x7ffffffff
erase 0x7f8d866bd
store_range 0x7f8d8660f 0x7f8d866bc T
store_range 0x7f8d8660f 0x7f8d866d2 T
empty_area_rev 83 16 0x7ffffffff
store_range 0x7f8d86996 0x7f8d869e8 T
find 0x7f8d86858 MAX
next 0x7f8d86858 MAX
erase 0x7f8d86858
find 0x7f8d869e9 MAX
next 0x7f8d869e9 MAX
erase 0x7f8d869e9
find 0x7f8d8660f MAX
next 0x7f8d8660f MAX
erase 0x7f8d8660f
find 0x2437d MAX
next 0x2437d MAX
store_range 0x2437d 0x243bb T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d869e9 0x7f8d86ae8 T
find 0x243bc MAX
next 0x243bc MAX
store_range 0x243bc 0x24432 T
empty_area_rev 256 16 0x7ffffffff
store_range 0x7f8d86896 0x7f8d86995 T
find 0x24433 MAX
next 0x24433 MAX
store_range 0x24433 0x24495 T
find 0x7f8d869e9 MAX
next 0x7f8d869e9 MAX
erase 0x7f8d869e9
find 0x7f8d86896 MAX
next 0x7f8d86896 MAX
erase 0x7f8d86896
find 0x7f8d86996 MAX
next 0x7f8d86996 MAX
erase 0x7f8d86996
find 0x7f8d86ae9 MAX
next 0x7f8d86ae9 MAX
erase 0x7f8d86ae9
find 0x7f8d86be9 MAX
next 0x7f8d86be9 MAX
erase 0x7f8d86be9
find 0x7f8d86ce9 MAX
next 0x7f8d86ce9 MAX
erase 0x7f8d86ce9
find 0x7f8d86de9 MAX
next 0x7f8d86de9 MAX
erase 0x7f8d86de9
find 0x7f8d87431 MAX
next 0x7f8d87431 MAX
erase 0x7f8d87431
destroy
