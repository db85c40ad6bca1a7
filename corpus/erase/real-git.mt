# memory map calls of: git log --oneline
tree plain
store_range 0x7f9bfe8c7 0x7f9bfe8c8 T
store_range 0x7f9bfe8bc 0x7f9bfe8c6 B
store_range 0x7f9bfe822 0x7f9bfe8bb B
find 0x7f9bfe824 MAX
next 0x7f9bfe824 MAX
store_range 0x7f9bfe824 0x7f9bfe88e F
find 0x7f9bfe88f MAX
next 0x7f9bfe88f MAX
store_range 0x7f9bfe88f 0x7f9bfe8b9 B
find 0x7f9bfe8ba MAX
next 0x7f9bfe8ba MAX
store_range 0x7f9bfe8ba 0x7f9bfe8bb D
store_range 0x7f9bfe803 0x7f9bfe821 B
find 0x7f9bfe806 MAX
next 0x7f9bfe806 MAX
store_range 0x7f9bfe806 0x7f9bfe818 F
find 0x7f9bfe819 MAX
next 0x7f9bfe819 MAX
store_range 0x7f9bfe819 0x7f9bfe81f B
find 0x7f9bfe820 MAX
next 0x7f9bfe820 MAX
store_range 0x7f9bfe820 0x7f9bfe821 D
store_range 0x7f9bfe621 0x7f9bfe802 B
find 0x7f9bfe647 MAX
next 0x7f9bfe647 MAX
store_range 0x7f9bfe647 0x7f9bfe79c F
find 0x7f9bfe79d MAX
next 0x7f9bfe79d MAX
store_range 0x7f9bfe79d 0x7f9bfe7ef B
find 0x7f9bfe7f0 MAX
next 0x7f9bfe7f0 MAX
store_range 0x7f9bfe7f0 0x7f9bfe7f5 D
find 0x7f9bfe7f6 MAX
next 0x7f9bfe7f6 MAX
store_range 0x7f9bfe7f6 0x7f9bfe802 T
store_range 0x7f9bfe61e 0x7f9bfe620 T
find 0x7f9bfe7f0 MAX
next 0x7f9bfe7f0 MAX
store_range 0x7f9bfe7f0 0x7f9bfe7f3 B
find 0x7f9bfe820 MAX
next 0x7f9bfe820 MAX
store_range 0x7f9bfe820 0x7f9bfe820 B
find 0x7f9bfe8ba MAX
next 0x7f9bfe8ba MAX
store_range 0x7f9bfe8ba 0x7f9bfe8ba B
find 0x55f07b943 MAX
next 0x55f07b943 MAX
store_range 0x55f07b943 0x55f07b946 B
find 0x7f9bfe902 MAX
next 0x7f9bfe902 MAX
store_range 0x7f9bfe902 0x7f9bfe903 B
find 0x7f9bfe8bc MAX
next 0x7f9bfe8bc MAX
erase 0x7f9bfe8bc
find 0x55f0b31cd MAX
next 0x55f0b31cd MAX
store_range 0x55f0b31cd 0x55f0b31ed T
store_range 0x7f9bfe8c6 0x7f9bfe8c6 B
find 0x7f9bfe8c6 MAX
next 0x7f9bfe8c6 MAX
erase 0x7f9bfe8c6
store_range 0x7f9bfe8c6 0x7f9bfe8c6 B
find 0x7f9bfe8c6 MAX
next 0x7f9bfe8c6 MAX
erase 0x7f9bfe8c6
find 0x55f0b31ee MAX
next 0x55f0b31ee MAX
store_range 0x55f0b31ee 0x55f0b321b T
store_range 0x7f9bfe59e 0x7f9bfe61d T
store_range 0x7f9bfe8c6 0x7f9bfe8c6 B
find 0x7f9bfe8c6 MAX
next 0x7f9bfe8c6 MAX
erase 0x7f9bfe8c6
store_range 0x7f9bfe49d 0x7f9bfe59d T
store_range 0x7f9bfe8c6 0x7f9bfe8c6 B
find 0x7f9bfe8c6 MAX
next 0x7f9bfe8c6 MAX
erase 0x7f9bfe8c6
destroy
