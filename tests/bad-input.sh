#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# bad-input.sh - what is wrong is said in one sentence, with exit status 2, and nothing is overwritten.
# usage: bad-input.sh REPLAY FUZZER
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
replay=$(readlink -f "$1")
fuzzer=$(readlink -f "$2")
cd "$root"

unchanged() { # FILE CONTENT
	[[ $(cat "$1") == "$2" ]] || complain "$1 was overwritten"
}

# ---- The front door
refuses "no command 'fzz'" ./rig fzz
refuses "no command 'x'" ./rig help x
refuses "takes one command" ./rig help fuzz test
refuses "no target 'stor'; the targets are: store" ./rig fuzz stor
refuses "no option '--tim'" ./rig fuzz --tim 3
refuses "time wants a value" ./rig fuzz --time
refuses "whole number from 1, not '0'" ./rig fuzz --time 0
refuses "whole number from 1, not '-3'" ./rig fuzz --jobs -3
refuses "whole number from 1, not '1e9'" ./rig fuzz --time 1e9
refuses "both, production or tiny, not 'small'" ./rig fuzz --fanout small
refuses "source tree, 6.1 or later; $place has no lib" ./rig bench --linux "$place"
refuses "linux wants a value" ./rig bench --linux
refuses "instructions has no option '--updat'" ./rig instructions --updat
refuses "cannot write findings into the folder" ./rig fuzz --findings /dev/null/findings
refuses "no option '--fast'" ./rig test --fast
refuses "wants a program's file" ./rig replay
refuses "lint has no option '--fix'" ./rig lint --fix
refuses "no option 'lib'" ./rig cover lib
refuses "cannot write .* into the folder" ./rig cover --html /dev/null/html
refuses "cannot write the build into the folder" env MAPLE_BUILD=/dev/null/build ./rig test --quick

refuses "no faults are generated in 'lib/show.c'; the files are: lib/alloc.c" ./rig kill --generated --file lib/show.c
refuses "no operator 'typo'; the operators are: relational" ./rig kill --generated --class typo
refuses "lib/gap.c has no place for the fault gap.c:x" ./rig kill --generated --show gap.c:x
refuses "no generated fault 'gap.c:x'" ./rig kill --generated gap.c:x
refuses "no option '--from-corpus'" ./rig kill --generated --from-corpus

# A machine without a compiler and without apt: only what the script itself needs.
mkdir "$place/bin"
for tool in bash env dirname readlink nproc id mkdir mktemp rm; do
	ln -s "$(command -v "$tool")" "$place/bin/"
done
refuses "Debian packages are missing, and there is no apt-get.*: .*clang" \
	env PATH="$place/bin" ./rig replay corpus/store/real-ls.mt
refuses "Debian packages are missing.*: .*gcc.*g\+\+" env PATH="$place/bin" ./rig test
refuses "Debian packages are missing.*: .*strace" env PATH="$place/bin" ./rig record -- ls

# ---- Recording
echo precious >"$place/precious"
refuses "exists already; give another name, or --force" ./rig record -o "$place/precious" -- true
unchanged "$place/precious" precious
refuses "is a folder" ./rig record -o "$place" -- true
refuses "cannot write into the folder" ./rig record -o /nowhere/at/all.mt -- true
refuses "one of -- COMMAND, --maps and --trace" ./rig record
refuses "one of -- COMMAND, --maps and --trace" ./rig record --maps /proc/self/maps -- true
refuses "wants a command after --" ./rig record --
refuses "no option 'ls'" ./rig record ls
refuses "no target 'gaps'" ./rig record --for gaps -- true
refuses "whole number" ./rig record --ops 0 -- true
refuses "cannot read /proc/999999999/maps" ./rig record --maps 999999999
refuses "cannot read" ./rig record --trace "$place/missing"
refuses "not a line of a maps file" ./rig record --maps README.md
refuses "no memory map call" ./rig record --trace README.md

# ---- Programs
bad() { # PATTERN TEXT
	printf '%b' "$2" >"$place/bad.mt"
	refuses "$1" "$replay" "$place/bad.mt"
	refuses "$1" "$fuzzer" "$place/bad.mt"
}
bad "bad.mt.*no operation" ''
bad "bad.mt.*no operation" 'tree alloc\n# nothing\n'
bad "bad.mt:2:1: .*stor_range" 'tree plain\nstor_range 1 2 A\n'
bad "bad.mt:1:" 'store_range 1\n'
bad "bad.mt:1:" 'store_range 1 18446744073709551616 A\n'
bad "bad.mt:1:" 'store_range 1 -2 A\n'
bad "bad.mt:1:" 'store 1 A @4\n'
bad "bad.mt:1:" 'store 1 e240\n'
bad "bad.mt:2:" 'store 1 A\n\0\0\0\n'
bad "bad.mt:1:" 'store 1 A B\n'
refuses "missing.mt" "$replay" "$place/missing.mt"
refuses "missing.mt" "$fuzzer" "$place/missing.mt"
truncate -s 65M "$place/huge.mt"
refuses "huge.mt" "$replay" "$place/huge.mt"
refuses "huge.mt" "$fuzzer" "$place/huge.mt"
refuses "." "$replay"
refuses "." "$replay" --no-such-option
refuses "/dev/null/seed" "$replay" --encode /dev/null/seed corpus/store/real-ls.mt
refuses "." "$replay" --encode "$place" corpus/store/real-ls.mt

conclude "$checked refusals"
