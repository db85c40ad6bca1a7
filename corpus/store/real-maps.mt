# the areas of a python3 process with json, ssl and ctypes loaded, from its maps file
# the first 240 operations; 65 more are left out
tree plain
store_range 1024 1054 B
store_range 1055 1745 F
store_range 1746 2372 B
store_range 2373 2373 B
store_range 2374 2692 D
store_range 2693 2761 T
store_range 0x2f1e5 0x2f32d T
store_range 0x7f8819400 0x7f88194c4 B
store_range 0x7f88194c5 0x7f8819741 F
store_range 0x7f8819742 0x7f881981f B
store_range 0x7f8819820 0x7f8819881 B
store_range 0x7f8819882 0x7f8819884 D
store_range 0x7f8819885 0x7f8819887 T
store_range 0x7f88198d9 0x7f88198da B
store_range 0x7f88198db 0x7f88198e0 F
store_range 0x7f88198e1 0x7f88198e2 B
store_range 0x7f88198e3 0x7f88198e3 B
store_range 0x7f88198e4 0x7f88198e4 D
store_range 0x7f88198e5 0x7f88198ea B
store_range 0x7f88198eb 0x7f88198fb F
store_range 0x7f88198fc 0x7f8819901 B
store_range 0x7f8819902 0x7f8819902 B
store_range 0x7f8819903 0x7f8819906 D
store_range 0x7f8819907 0x7f8819a39 T
store_range 0x7f8819a3a 0x7f8819a58 B
store_range 0x7f8819a59 0x7f8819ab5 F
store_range 0x7f8819ab6 0x7f8819ad4 B
store_range 0x7f8819ad5 0x7f8819ade B
store_range 0x7f8819adf 0x7f8819ae2 D
store_range 0x7f8819aee 0x7f8819aff B
store_range 0x7f8819b00 0x7f8819b0a F
store_range 0x7f8819b0b 0x7f8819b18 B
store_range 0x7f8819b19 0x7f8819b19 B
store_range 0x7f8819b1a 0x7f8819b22 D
store_range 0x7f8819b23 0x7f8819b24 B
store_range 0x7f8819b25 0x7f8819b2b F
store_range 0x7f8819b2c 0x7f8819b2d B
store_range 0x7f8819b2e 0x7f8819b2e B
store_range 0x7f8819b2f 0x7f8819b2f D
store_range 0x7f8819b30 0x7f8819d91 T
store_range 0x7f8819d92 0x7f8819de8 B
store_range 0x7f8819de9 0x7f8819dea T
store_range 0x7f8819deb 0x7f8819e10 B
store_range 0x7f8819e11 0x7f8819f66 F
store_range 0x7f8819f67 0x7f8819fb9 B
store_range 0x7f8819fba 0x7f8819fbd B
store_range 0x7f8819fbe 0x7f8819fbf D
store_range 0x7f8819fc0 0x7f8819fcc T
store_range 0x7f8819fcd 0x7f8819fd0 B
store_range 0x7f8819fd1 0x7f8819fec F
store_range 0x7f8819fed 0x7f8819ff4 B
store_range 0x7f8819ff5 0x7f8819ff6 B
store_range 0x7f8819ff7 0x7f8819ff7 D
store_range 0x7f8819ff8 0x7f8819ffa B
store_range 0x7f8819ffb 0x7f881a00d F
store_range 0x7f881a00e 0x7f881a014 B
store_range 0x7f881a015 0x7f881a015 B
store_range 0x7f881a016 0x7f881a016 D
store_range 0x7f881a017 0x7f881a026 B
store_range 0x7f881a027 0x7f881a09a F
store_range 0x7f881a09b 0x7f881a0f4 B
store_range 0x7f881a0f5 0x7f881a0f5 B
store_range 0x7f881a0f6 0x7f881a0f6 D
store_range 0x7f881a0f7 0x7f881a0fa T
store_range 0x7f881a0fb 0x7f881a101 J
store_range 0x7f881a102 0x7f881a103 T
store_range 0x7f881a104 0x7f881a107 R
store_range 0x7f881a108 0x7f881a109 R
store_range 0x7f881a10a 0x7f881a10b V
store_range 0x7f881a10c 0x7f881a10c B
store_range 0x7f881a10d 0x7f881a132 F
store_range 0x7f881a133 0x7f881a13c B
store_range 0x7f881a13d 0x7f881a13e B
store_range 0x7f881a13f 0x7f881a140 D
store_range 0x7fff6d01e 0x7fff6d03e T
store_range 0xffffffffff600 0xffffffffff600 U
find 1023 MAX
next 1023 MAX
load 1054
find 1054 MAX
next 1054 MAX
load 1745
find 1745 MAX
next 1745 MAX
load 2372
find 2372 MAX
next 2372 MAX
load 2373
find 2373 MAX
next 2373 MAX
load 2692
find 2692 MAX
next 2692 MAX
load 2761
find 0x2f1e4 MAX
next 0x2f1e4 MAX
load 0x2f32d
find 0x7f88193ff MAX
next 0x7f88193ff MAX
load 0x7f88194c4
find 0x7f88194c4 MAX
next 0x7f88194c4 MAX
load 0x7f8819741
find 0x7f8819741 MAX
next 0x7f8819741 MAX
load 0x7f881981f
find 0x7f881981f MAX
next 0x7f881981f MAX
load 0x7f8819881
find 0x7f8819881 MAX
next 0x7f8819881 MAX
load 0x7f8819884
find 0x7f8819884 MAX
next 0x7f8819884 MAX
load 0x7f8819887
find 0x7f88198d8 MAX
next 0x7f88198d8 MAX
load 0x7f88198da
find 0x7f88198da MAX
next 0x7f88198da MAX
load 0x7f88198e0
find 0x7f88198e0 MAX
next 0x7f88198e0 MAX
load 0x7f88198e2
find 0x7f88198e2 MAX
next 0x7f88198e2 MAX
load 0x7f88198e3
find 0x7f88198e3 MAX
next 0x7f88198e3 MAX
load 0x7f88198e4
find 0x7f88198e4 MAX
next 0x7f88198e4 MAX
load 0x7f88198ea
find 0x7f88198ea MAX
next 0x7f88198ea MAX
load 0x7f88198fb
find 0x7f88198fb MAX
next 0x7f88198fb MAX
load 0x7f8819901
find 0x7f8819901 MAX
next 0x7f8819901 MAX
load 0x7f8819902
find 0x7f8819902 MAX
next 0x7f8819902 MAX
load 0x7f8819906
find 0x7f8819906 MAX
next 0x7f8819906 MAX
load 0x7f8819a39
find 0x7f8819a39 MAX
next 0x7f8819a39 MAX
load 0x7f8819a58
find 0x7f8819a58 MAX
next 0x7f8819a58 MAX
load 0x7f8819ab5
find 0x7f8819ab5 MAX
next 0x7f8819ab5 MAX
load 0x7f8819ad4
find 0x7f8819ad4 MAX
next 0x7f8819ad4 MAX
load 0x7f8819ade
find 0x7f8819ade MAX
next 0x7f8819ade MAX
load 0x7f8819ae2
find 0x7f8819aed MAX
next 0x7f8819aed MAX
load 0x7f8819aff
find 0x7f8819aff MAX
next 0x7f8819aff MAX
load 0x7f8819b0a
find 0x7f8819b0a MAX
next 0x7f8819b0a MAX
load 0x7f8819b18
find 0x7f8819b18 MAX
next 0x7f8819b18 MAX
load 0x7f8819b19
find 0x7f8819b19 MAX
next 0x7f8819b19 MAX
load 0x7f8819b22
find 0x7f8819b22 MAX
next 0x7f8819b22 MAX
load 0x7f8819b24
find 0x7f8819b24 MAX
next 0x7f8819b24 MAX
load 0x7f8819b2b
find 0x7f8819b2b MAX
next 0x7f8819b2b MAX
load 0x7f8819b2d
find 0x7f8819b2d MAX
next 0x7f8819b2d MAX
load 0x7f8819b2e
find 0x7f8819b2e MAX
next 0x7f8819b2e MAX
load 0x7f8819b2f
find 0x7f8819b2f MAX
next 0x7f8819b2f MAX
load 0x7f8819d91
find 0x7f8819d91 MAX
next 0x7f8819d91 MAX
load 0x7f8819de8
find 0x7f8819de8 MAX
next 0x7f8819de8 MAX
load 0x7f8819dea
find 0x7f8819dea MAX
next 0x7f8819dea MAX
load 0x7f8819e10
find 0x7f8819e10 MAX
next 0x7f8819e10 MAX
load 0x7f8819f66
find 0x7f8819f66 MAX
next 0x7f8819f66 MAX
load 0x7f8819fb9
find 0x7f8819fb9 MAX
next 0x7f8819fb9 MAX
load 0x7f8819fbd
find 0x7f8819fbd MAX
next 0x7f8819fbd MAX
load 0x7f8819fbf
find 0x7f8819fbf MAX
next 0x7f8819fbf MAX
load 0x7f8819fcc
find 0x7f8819fcc MAX
next 0x7f8819fcc MAX
load 0x7f8819fd0
find 0x7f8819fd0 MAX
next 0x7f8819fd0 MAX
load 0x7f8819fec
find 0x7f8819fec MAX
next 0x7f8819fec MAX
load 0x7f8819ff4
find 0x7f8819ff4 MAX
next 0x7f8819ff4 MAX
load 0x7f8819ff6
find 0x7f8819ff6 MAX
next 0x7f8819ff6 MAX
load 0x7f8819ff7
find 0x7f8819ff7 MAX
next 0x7f8819ff7 MAX
load 0x7f8819ffa
find 0x7f8819ffa MAX
next 0x7f8819ffa MAX
