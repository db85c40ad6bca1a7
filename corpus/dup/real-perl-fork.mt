# memory map calls of: perl -e my @mine = (1) x 50000; for (1 .. 3) { my $child = fork; if (!$child) { my @x = (2) x (40000 * $_); exit } waitpid $child, 0 }
# the first 240 operations; 35 more are left out
tree alloc
tree alloc
empty_area_rev 2 16 0x7ffffffff
store_range 0x7f105bedb 0x7f105bedc T
empty_area_rev 11 16 0x7ffffffff
store_range 0x7f105bed0 0x7f105beda B
empty_area_rev 224 16 0x7ffffffff
store_range 0x7f105bdf0 0x7f105becf B
find 0x7f105be00 MAX
next 0x7f105be00 MAX
store_range 0x7f105be00 0x7f105be73 F
find 0x7f105be74 MAX
next 0x7f105be74 MAX
store_range 0x7f105be74 0x7f105becd B
find 0x7f105bece MAX
next 0x7f105bece MAX
store_range 0x7f105bece 0x7f105becf D
empty_area_rev 482 16 0x7ffffffff
store_range 0x7f105bc0e 0x7f105bdef B
find 0x7f105bc34 MAX
next 0x7f105bc34 MAX
store_range 0x7f105bc34 0x7f105bd89 F
find 0x7f105bd8a MAX
next 0x7f105bd8a MAX
store_range 0x7f105bd8a 0x7f105bddc B
find 0x7f105bddd MAX
next 0x7f105bddd MAX
store_range 0x7f105bddd 0x7f105bde2 D
find 0x7f105bde3 MAX
next 0x7f105bde3 MAX
store_range 0x7f105bde3 0x7f105bdef T
empty_area_rev 60 16 0x7ffffffff
store_range 0x7f105bbd2 0x7f105bc0d B
find 0x7f105bbd4 MAX
next 0x7f105bbd4 MAX
store_range 0x7f105bbd4 0x7f105bbe9 F
find 0x7f105bbea MAX
next 0x7f105bbea MAX
store_range 0x7f105bbea 0x7f105bc03 B
find 0x7f105bc04 MAX
next 0x7f105bc04 MAX
store_range 0x7f105bc04 0x7f105bc05 D
find 0x7f105bc06 MAX
next 0x7f105bc06 MAX
store_range 0x7f105bc06 0x7f105bc0d T
empty_area_rev 2 16 0x7ffffffff
store_range 0x7f105bbd0 0x7f105bbd1 T
find 0x7f105bddd MAX
next 0x7f105bddd MAX
store_range 0x7f105bddd 0x7f105bde0 B
find 0x7f105bc04 MAX
next 0x7f105bc04 MAX
store_range 0x7f105bc04 0x7f105bc04 B
find 0x7f105bece MAX
next 0x7f105bece MAX
store_range 0x7f105bece 0x7f105bece B
find 0x55b9f058a MAX
next 0x55b9f058a MAX
store_range 0x55b9f058a 0x55b9f0598 B
find 0x7f105bf16 MAX
next 0x7f105bf16 MAX
store_range 0x7f105bf16 0x7f105bf17 B
find 0x7f105bed0 MAX
next 0x7f105bed0 MAX
erase 0x7f105bed0
find 0x55ba14e6d MAX
next 0x55ba14e6d MAX
store_range 0x55ba14e6d 0x55ba14e8d T
find 0x55ba14e8e MAX
next 0x55ba14e8e MAX
store_range 0x55ba14e8e 0x55ba14eae T
empty_area_rev 98 16 0x7ffffffff
store_range 0x7f105bb6e 0x7f105bbcf T
empty_area_rev 98 16 0x7ffffffff
store_range 0x7f105bb0c 0x7f105bb6d T
find 0x55ba14eaf MAX
next 0x55ba14eaf MAX
store_range 0x55ba14eaf 0x55ba14ecf T
find 0x55ba14ed0 MAX
next 0x55ba14ed0 MAX
store_range 0x55ba14ed0 0x55ba14ef0 T
find 0x55ba14ef1 MAX
next 0x55ba14ef1 MAX
store_range 0x55ba14ef1 0x55ba14f11 T
find 0x55ba14f12 MAX
next 0x55ba14f12 MAX
store_range 0x55ba14f12 0x55ba14f32 T
find 0x55ba14f33 MAX
next 0x55ba14f33 MAX
store_range 0x55ba14f33 0x55ba14f53 T
find 0x55ba14f54 MAX
next 0x55ba14f54 MAX
store_range 0x55ba14f54 0x55ba14f74 T
find 0x55ba14f75 MAX
next 0x55ba14f75 MAX
store_range 0x55ba14f75 0x55ba14f95 T
find 0x55ba14f96 MAX
next 0x55ba14f96 MAX
store_range 0x55ba14f96 0x55ba14fb6 T
find 0x55ba14fb7 MAX
next 0x55ba14fb7 MAX
store_range 0x55ba14fb7 0x55ba14fd7 T
empty_area_rev 98 16 0x7ffffffff
store_range 0x7f105baaa 0x7f105bb0b T
dup 1
find 0x55ba14fd8 MAX @1
next 0x55ba14fd8 MAX @1
store_range 0x55ba14fd8 0x55ba14ff8 T @1
find 0x55ba14ff9 MAX @1
next 0x55ba14ff9 MAX @1
store_range 0x55ba14ff9 0x55ba15019 T @1
find 0x55ba1501a MAX @1
next 0x55ba1501a MAX @1
store_range 0x55ba1501a 0x55ba1503a T @1
find 0x55ba1503b MAX @1
next 0x55ba1503b MAX @1
store_range 0x55ba1503b 0x55ba1505b T @1
find 0x55ba1505c MAX @1
next 0x55ba1505c MAX @1
store_range 0x55ba1505c 0x55ba1507c T @1
find 0x55ba1507d MAX @1
next 0x55ba1507d MAX @1
store_range 0x55ba1507d 0x55ba1509d T @1
find 0x55ba1509e MAX @1
next 0x55ba1509e MAX @1
store_range 0x55ba1509e 0x55ba150be T @1
empty_area_rev 79 16 0x7ffffffff @1
store_range 0x7f105ba5b 0x7f105baa9 T @1
find 0x7f105ba5b MAX @1
next 0x7f105ba5b MAX @1
erase 0x7f105ba5b @1
find 0x7f105baaa MAX @1
next 0x7f105baaa MAX @1
erase 0x7f105baaa @1
destroy @1
dup 1
empty_area_rev 177 16 0x7ffffffff @1
erase 0x7f105bb6e @1
store_range 0x7f105b9f9 0x7f105baa9 T @1
store_range 0x7f105bb0c 0x7f105bba8 T @1
find 0x55ba14fd8 MAX @1
next 0x55ba14fd8 MAX @1
store_range 0x55ba14fd8 0x55ba14ff8 T @1
find 0x55ba14ff9 MAX @1
next 0x55ba14ff9 MAX @1
store_range 0x55ba14ff9 0x55ba15019 T @1
find 0x55ba1501a MAX @1
next 0x55ba1501a MAX @1
store_range 0x55ba1501a 0x55ba1503a T @1
find 0x55ba1503b MAX @1
next 0x55ba1503b MAX @1
store_range 0x55ba1503b 0x55ba1505b T @1
find 0x55ba1505c MAX @1
next 0x55ba1505c MAX @1
store_range 0x55ba1505c 0x55ba1507c T @1
find 0x55ba1507d MAX @1
next 0x55ba1507d MAX @1
store_range 0x55ba1507d 0x55ba1509d T @1
find 0x55ba1509e MAX @1
next 0x55ba1509e MAX @1
store_range 0x55ba1509e 0x55ba150be T @1
find 0x55ba150bf MAX @1
next 0x55ba150bf MAX @1
store_range 0x55ba150bf 0x55ba150df T @1
find 0x55ba150e0 MAX @1
next 0x55ba150e0 MAX @1
store_range 0x55ba150e0 0x55ba15100 T @1
find 0x55ba15101 MAX @1
next 0x55ba15101 MAX @1
store_range 0x55ba15101 0x55ba15121 T @1
find 0x55ba15122 MAX @1
next 0x55ba15122 MAX @1
store_range 0x55ba15122 0x55ba15142 T @1
find 0x55ba15143 MAX @1
next 0x55ba15143 MAX @1
store_range 0x55ba15143 0x55ba15163 T @1
find 0x55ba15164 MAX @1
next 0x55ba15164 MAX @1
store_range 0x55ba15164 0x55ba15184 T @1
find 0x55ba15185 MAX @1
next 0x55ba15185 MAX @1
store_range 0x55ba15185 0x55ba151a5 T @1
empty_area_rev 157 16 0x7ffffffff @1
store_range 0x7f105b95c 0x7f105b9f8 T @1
find 0x7f105b95c MAX @1
next 0x7f105b95c MAX @1
erase 0x7f105b95c @1
find 0x7f105baaa MAX @1
next 0x7f105baaa MAX @1
erase 0x7f105baaa @1
destroy @1
dup 1
empty_area_rev 255 16 0x7ffffffff @1
erase 0x7f105bb6e @1
store_range 0x7f105b9ab 0x7f105baa9 T @1
empty_area_rev 235 16 0x7ffffffff @1
erase 0x7f105bb0c @1
store_range 0x7f105b8c0 0x7f105b9aa T @1
find 0x55ba14fd8 MAX @1
next 0x55ba14fd8 MAX @1
store_range 0x55ba14fd8 0x55ba14ff8 T @1
find 0x55ba14ff9 MAX @1
next 0x55ba14ff9 MAX @1
store_range 0x55ba14ff9 0x55ba15019 T @1
find 0x55ba1501a MAX @1
next 0x55ba1501a MAX @1
store_range 0x55ba1501a 0x55ba1503a T @1
find 0x55ba1503b MAX @1
next 0x55ba1503b MAX @1
store_range 0x55ba1503b 0x55ba1505b T @1
find 0x55ba1505c MAX @1
next 0x55ba1505c MAX @1
store_range 0x55ba1505c 0x55ba1507c T @1
find 0x55ba1507d MAX @1
next 0x55ba1507d MAX @1
store_range 0x55ba1507d 0x55ba1509d T @1
find 0x55ba1509e MAX @1
next 0x55ba1509e MAX @1
store_range 0x55ba1509e 0x55ba150be T @1
find 0x55ba150bf MAX @1
next 0x55ba150bf MAX @1
store_range 0x55ba150bf 0x55ba150df T @1
find 0x55ba150e0 MAX @1
next 0x55ba150e0 MAX @1
store_range 0x55ba150e0 0x55ba15100 T @1
find 0x55ba15101 MAX @1
next 0x55ba15101 MAX @1
store_range 0x55ba15101 0x55ba15121 T @1
find 0x55ba15122 MAX @1
next 0x55ba15122 MAX @1
store_range 0x55ba15122 0x55ba15142 T @1
find 0x55ba15143 MAX @1
next 0x55ba15143 MAX @1
store_range 0x55ba15143 0x55ba15163 T @1
find 0x55ba15164 MAX @1
next 0x55ba15164 MAX @1
store_range 0x55ba15164 0x55ba15184 T @1
find 0x55ba15185 MAX @1
next 0x55ba15185 MAX @1
store_range 0x55ba15185 0x55ba151a5 T @1
find 0x55ba151a6 MAX @1
next 0x55ba151a6 MAX @1
