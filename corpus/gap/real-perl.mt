# memory map calls of: perl -e my %h = map { $_ => 1 } 1..50000; print scalar keys %h
# the first 240 operations; 377 more are left out
tree alloc
empty_area_rev 2 16 0x7ffffffff
store_range 0x7f9a5a35d 0x7f9a5a35e T
empty_area_rev 11 16 0x7ffffffff
store_range 0x7f9a5a352 0x7f9a5a35c B
empty_area_rev 224 16 0x7ffffffff
store_range 0x7f9a5a272 0x7f9a5a351 B
find 0x7f9a5a282 MAX
next 0x7f9a5a282 MAX
store_range 0x7f9a5a282 0x7f9a5a2f5 F
find 0x7f9a5a2f6 MAX
next 0x7f9a5a2f6 MAX
store_range 0x7f9a5a2f6 0x7f9a5a34f B
find 0x7f9a5a350 MAX
next 0x7f9a5a350 MAX
store_range 0x7f9a5a350 0x7f9a5a351 D
empty_area_rev 482 16 0x7ffffffff
store_range 0x7f9a5a090 0x7f9a5a271 B
find 0x7f9a5a0b6 MAX
next 0x7f9a5a0b6 MAX
store_range 0x7f9a5a0b6 0x7f9a5a20b F
find 0x7f9a5a20c MAX
next 0x7f9a5a20c MAX
store_range 0x7f9a5a20c 0x7f9a5a25e B
find 0x7f9a5a25f MAX
next 0x7f9a5a25f MAX
store_range 0x7f9a5a25f 0x7f9a5a264 D
find 0x7f9a5a265 MAX
next 0x7f9a5a265 MAX
store_range 0x7f9a5a265 0x7f9a5a271 T
empty_area_rev 60 16 0x7ffffffff
store_range 0x7f9a5a054 0x7f9a5a08f B
find 0x7f9a5a056 MAX
next 0x7f9a5a056 MAX
store_range 0x7f9a5a056 0x7f9a5a06b F
find 0x7f9a5a06c MAX
next 0x7f9a5a06c MAX
store_range 0x7f9a5a06c 0x7f9a5a085 B
find 0x7f9a5a086 MAX
next 0x7f9a5a086 MAX
store_range 0x7f9a5a086 0x7f9a5a087 D
find 0x7f9a5a088 MAX
next 0x7f9a5a088 MAX
store_range 0x7f9a5a088 0x7f9a5a08f T
empty_area_rev 2 16 0x7ffffffff
store_range 0x7f9a5a052 0x7f9a5a053 T
find 0x7f9a5a25f MAX
next 0x7f9a5a25f MAX
store_range 0x7f9a5a25f 0x7f9a5a262 B
find 0x7f9a5a086 MAX
next 0x7f9a5a086 MAX
store_range 0x7f9a5a086 0x7f9a5a086 B
find 0x7f9a5a350 MAX
next 0x7f9a5a350 MAX
store_range 0x7f9a5a350 0x7f9a5a350 B
find 0x5563f9d6e MAX
next 0x5563f9d6e MAX
store_range 0x5563f9d6e 0x5563f9d7c B
find 0x7f9a5a398 MAX
next 0x7f9a5a398 MAX
store_range 0x7f9a5a398 0x7f9a5a399 B
find 0x7f9a5a352 MAX
next 0x7f9a5a352 MAX
erase 0x7f9a5a352
find 0x5564074ad MAX
next 0x5564074ad MAX
store_range 0x5564074ad 0x5564074cd T
find 0x5564074ce MAX
next 0x5564074ce MAX
store_range 0x5564074ce 0x5564074ee T
empty_area_rev 98 16 0x7ffffffff
store_range 0x7f9a59ff0 0x7f9a5a051 T
empty_area_rev 98 16 0x7ffffffff
store_range 0x7f9a59f8e 0x7f9a59fef T
find 0x5564074ef MAX
next 0x5564074ef MAX
store_range 0x5564074ef 0x55640750f T
find 0x556407510 MAX
next 0x556407510 MAX
store_range 0x556407510 0x556407530 T
find 0x556407531 MAX
next 0x556407531 MAX
store_range 0x556407531 0x556407551 T
find 0x556407552 MAX
next 0x556407552 MAX
store_range 0x556407552 0x556407572 T
find 0x556407573 MAX
next 0x556407573 MAX
store_range 0x556407573 0x556407593 T
find 0x556407594 MAX
next 0x556407594 MAX
store_range 0x556407594 0x5564075b4 T
find 0x5564075b5 MAX
next 0x5564075b5 MAX
store_range 0x5564075b5 0x5564075d5 T
find 0x5564075d6 MAX
next 0x5564075d6 MAX
store_range 0x5564075d6 0x5564075f6 T
find 0x5564075f7 MAX
next 0x5564075f7 MAX
store_range 0x5564075f7 0x556407617 T
empty_area_rev 98 16 0x7ffffffff
store_range 0x7f9a59f2c 0x7f9a59f8d T
empty_area_rev 99 16 0x7ffffffff
erase 0x7f9a59ff0
store_range 0x7f9a59ec9 0x7f9a59f2b T
find 0x556407618 MAX
next 0x556407618 MAX
store_range 0x556407618 0x556407638 T
find 0x556407639 MAX
next 0x556407639 MAX
store_range 0x556407639 0x556407659 T
find 0x55640765a MAX
next 0x55640765a MAX
store_range 0x55640765a 0x55640767a T
find 0x55640767b MAX
next 0x55640767b MAX
store_range 0x55640767b 0x55640769b T
find 0x55640769c MAX
next 0x55640769c MAX
store_range 0x55640769c 0x5564076bc T
find 0x5564076bd MAX
next 0x5564076bd MAX
store_range 0x5564076bd 0x5564076dd T
find 0x5564076de MAX
next 0x5564076de MAX
store_range 0x5564076de 0x5564076fe T
find 0x5564076ff MAX
next 0x5564076ff MAX
store_range 0x5564076ff 0x55640771f T
find 0x556407720 MAX
next 0x556407720 MAX
store_range 0x556407720 0x556407740 T
empty_area_rev 216 16 0x7ffffffff
erase 0x7f9a59f8e
store_range 0x7f9a59df1 0x7f9a59ec8 T
empty_area_rev 100 16 0x7ffffffff
erase 0x7f9a59ec9
store_range 0x7f9a59fee 0x7f9a5a051 T
empty_area_rev 101 16 0x7ffffffff
erase 0x7f9a59fee
store_range 0x7f9a59d8c 0x7f9a59df0 T
empty_area_rev 102 16 0x7ffffffff
erase 0x7f9a59d8c
store_range 0x7f9a59fec 0x7f9a5a051 T
empty_area_rev 103 16 0x7ffffffff
erase 0x7f9a59fec
store_range 0x7f9a59d8a 0x7f9a59df0 T
find 0x556407741 MAX
next 0x556407741 MAX
store_range 0x556407741 0x556407761 T
empty_area_rev 104 16 0x7ffffffff
erase 0x7f9a59d8a
store_range 0x7f9a59fea 0x7f9a5a051 T
empty_area_rev 105 16 0x7ffffffff
erase 0x7f9a59fea
store_range 0x7f9a59d88 0x7f9a59df0 T
empty_area_rev 106 16 0x7ffffffff
erase 0x7f9a59d88
store_range 0x7f9a59fe8 0x7f9a5a051 T
empty_area_rev 107 16 0x7ffffffff
erase 0x7f9a59fe8
store_range 0x7f9a59d86 0x7f9a59df0 T
empty_area_rev 108 16 0x7ffffffff
erase 0x7f9a59d86
store_range 0x7f9a59fe6 0x7f9a5a051 T
empty_area_rev 109 16 0x7ffffffff
erase 0x7f9a59fe6
store_range 0x7f9a59d84 0x7f9a59df0 T
empty_area_rev 110 16 0x7ffffffff
erase 0x7f9a59d84
store_range 0x7f9a59fe4 0x7f9a5a051 T
empty_area_rev 111 16 0x7ffffffff
erase 0x7f9a59fe4
store_range 0x7f9a59d82 0x7f9a59df0 T
empty_area_rev 112 16 0x7ffffffff
erase 0x7f9a59d82
store_range 0x7f9a59fe2 0x7f9a5a051 T
empty_area_rev 113 16 0x7ffffffff
erase 0x7f9a59fe2
store_range 0x7f9a59d80 0x7f9a59df0 T
empty_area_rev 114 16 0x7ffffffff
erase 0x7f9a59d80
store_range 0x7f9a59fe0 0x7f9a5a051 T
find 0x556407762 MAX
next 0x556407762 MAX
store_range 0x556407762 0x556407782 T
empty_area_rev 115 16 0x7ffffffff
erase 0x7f9a59fe0
store_range 0x7f9a59d7e 0x7f9a59df0 T
empty_area_rev 116 16 0x7ffffffff
erase 0x7f9a59d7e
store_range 0x7f9a59fde 0x7f9a5a051 T
empty_area_rev 117 16 0x7ffffffff
erase 0x7f9a59fde
store_range 0x7f9a59d7c 0x7f9a59df0 T
empty_area_rev 118 16 0x7ffffffff
erase 0x7f9a59d7c
store_range 0x7f9a59fdc 0x7f9a5a051 T
empty_area_rev 119 16 0x7ffffffff
erase 0x7f9a59fdc
store_range 0x7f9a59d7a 0x7f9a59df0 T
empty_area_rev 120 16 0x7ffffffff
erase 0x7f9a59d7a
store_range 0x7f9a59fda 0x7f9a5a051 T
empty_area_rev 121 16 0x7ffffffff
erase 0x7f9a59fda
store_range 0x7f9a59d78 0x7f9a59df0 T
empty_area_rev 122 16 0x7ffffffff
erase 0x7f9a59d78
store_range 0x7f9a59fd8 0x7f9a5a051 T
empty_area_rev 123 16 0x7ffffffff
erase 0x7f9a59fd8
store_range 0x7f9a59d76 0x7f9a59df0 T
empty_area_rev 124 16 0x7ffffffff
erase 0x7f9a59d76
store_range 0x7f9a59fd6 0x7f9a5a051 T
empty_area_rev 125 16 0x7ffffffff
erase 0x7f9a59fd6
store_range 0x7f9a59d74 0x7f9a59df0 T
find 0x556407783 MAX
next 0x556407783 MAX
store_range 0x556407783 0x5564077a3 T
empty_area_rev 126 16 0x7ffffffff
erase 0x7f9a59d74
store_range 0x7f9a59fd4 0x7f9a5a051 T
empty_area_rev 127 16 0x7ffffffff
erase 0x7f9a59fd4
store_range 0x7f9a59d72 0x7f9a59df0 T
empty_area_rev 128 16 0x7ffffffff
erase 0x7f9a59d72
store_range 0x7f9a59fd2 0x7f9a5a051 T
empty_area_rev 129 16 0x7ffffffff
erase 0x7f9a59fd2
store_range 0x7f9a59d70 0x7f9a59df0 T
empty_area_rev 130 16 0x7ffffffff
erase 0x7f9a59d70
store_range 0x7f9a59fd0 0x7f9a5a051 T
empty_area_rev 131 16 0x7ffffffff
erase 0x7f9a59fd0
store_range 0x7f9a59d6e 0x7f9a59df0 T
