#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# arch.sh - what ./rig arch built is for the machine that it says, runs there, and counts in its
# numbers; and what ./rig arch cannot do, it refuses.
# usage: arch.sh NAME BUILD [EMULATOR...]
set -euo pipefail
[[ $# -ge 2 ]] || { echo "arch.sh: usage: arch.sh NAME BUILD [EMULATOR...]" >&2; exit 2; }
name=$1
build=$(readlink -f "$2")
emulator=("${@:3}")
cd "$(dirname "$(readlink -f "$0")")/.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0 checked=0

fail() {
	printf 'FAILED: %s\n' "$*"
	failed=1
}

# ---- The programs and the shared library: class, byte order and machine, as readelf words them
case $name in
i386) elf='ELF32|little|80386' top=4294967295 first_byte=d2 ;;
s390x) elf='ELF64|big|S/390' top=18446744073709551615 first_byte=0 ;;
aarch64) elf='ELF64|little|AArch64' top=18446744073709551615 first_byte=d2 ;;
*)
	echo "arch.sh: there is no architecture '$name'" >&2
	exit 2
	;;
esac
IFS='|' read -r class order machine <<<"$elf"
compiler=$(awk -F "'" '$1 == "c = " { print $2 }' "${build%/*}/arch/$name/cross.ini")

count=0
while IFS= read -r file; do
	header=$("${compiler%gcc}readelf" -h "$file" 2>/dev/null | grep -E '^ +(Class|Data|Machine):' | tr -s ' \n' ' ') || true
	[[ $header == *"$class"*"$order"*"$machine"* ]] || fail "$file is not of $name:$header"
	count=$((count + 1))
done < <(find "$build" -type f \( -name 'test-*' -o -name 'replay*' -o -name '*_fuzzer' -o -name '*.so.*' \) \
	! -name '*.symbols' ! -name '*.o' ! -name '*.d' ! -name '*.mt' -perm -100)
checked=$((checked + count))
[[ $count -ge 20 ]] || fail "only $count programs in $build"

# ---- The machine: a word's size and its first byte, seen through a program's own memory
cat >"$place/word.c" <<'END'
#include <limits.h>
#include <stdio.h>
int main(void)
{
	unsigned long word = 1234;
	return printf("%lu %x\n", ULONG_MAX, *(unsigned char *)&word) < 0;
}
END
"$compiler" -static -o "$place/word" "$place/word.c"
said=$("${emulator[@]}" "$place/word")
[[ $said == "$top $first_byte" ]] || fail "a word is '$said', expected '$top $first_byte'"
checked=$((checked + 1))

# ---- The numbers of a program: MAX is ULONG_MAX, what is too big for a word loses its high bits
replays() { # PROGRAM LINE...
	local program=$1 said fanout line
	shift
	printf '%b' "$program" >"$place/numbers.mt"
	for fanout in '' _tiny; do
		said=$("${emulator[@]}" "$build/fuzz/replay$fanout" "$place/numbers.mt") || fail "replay$fanout: $said"
		for line in "$@"; do
			grep -qF -- "$line" <<<"$said" || fail "replay$fanout does not say '$line' but: $said"
			checked=$((checked + 1))
		done
	done
}
replays 'store_range MAX-3 MAX-1 B\nmas_set MAX-2\nmas_walk\nmas_find_range MAX\n' \
	'mas_walk  -> B [MAX-3,MAX-1] ma_active' 'mas_find_range MAX  -> NULL [MAX,MAX] ma_active'
if [[ $top -eq 4294967295 ]]; then
	replays 'store 5 A\nload 0x100000005\nstore 4294967295 B\nload MAX\nload MAX-4294967290\n' \
		'load 4294967301  -> A' 'load MAX  -> B' 'load 18446744069414584325  -> A'
else
	replays 'store 5 A\nload 0x100000005\nload 0x500000000\nstore 0xffffffffffffffff B\nload MAX\nload 0xffffffff\n' \
		'load 4294967301  -> NULL' 'load 21474836480  -> NULL' 'load MAX  -> B' 'load 4294967295  -> NULL'
fi

# ---- The front door
refuses() { # PATTERN COMMAND...
	local status=0 pattern=$1
	shift
	"$@" >"$place/out" 2>"$place/err" </dev/null || status=$?
	checked=$((checked + 1))
	if [[ $status -ne 2 || -s $place/out || $(wc -l <"$place/err") -ne 1 ]] || ! grep -qE "$pattern" "$place/err"; then
		fail "$* ended with status $status, wanted 2 and /$pattern/; it said: $(head -n 5 "$place/out" "$place/err")"
	fi
}
refuses "no architecture 'vax'" ./rig arch vax
refuses "no architecture '--all'" ./rig arch --all
refuses "one architecture, not 2" ./rig arch i386 s390x
mkdir "$place/bin"
for tool in bash env dirname readlink nproc id uname mkdir mktemp rm meson ninja pkg-config; do
	ln -s "$(command -v "$tool")" "$place/bin/"
done
refuses "Debian packages are missing.*: .*gcc-" env PATH="$place/bin" MAPLE_BUILD="$place/build" ./rig arch "$name"

[[ $failed -ne 0 ]] || echo "ok: $checked checks, $count files of $name"
exit "$failed"
