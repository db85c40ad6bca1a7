#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# fmt.sh - the formatter's tool: what it rewrites, what it leaves alone, what it says.
# usage: fmt.sh FMT PROGRAM.mt|FOLDER...
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
fmt=$(readlink -f "$1")
shift
mapfile -t programs < <(find "$@" -name '*.mt' | sort)

# Run it: the exit status, and what is printed, must be these.
gives() { # STATUS OUT COMMAND...
	ends "$1" "${@:3}"
	must_be "${*:3} should print" "$2" "$(<"$place/out")"
}

# ---- The kept programs: each once, and then never again
mkdir "$place/all"
for program in "${programs[@]}"; do
	cp "$program" "$place/all/p$(tr / _ <<<"$program")"
done
"$fmt" "$place"/all/*.mt >"$place/changed" || complain "a kept program is no program"
gives 0 '' "$fmt" --check "$place"/all/*.mt
[[ $(find "$place/all" -type f | wc -l) -eq ${#programs[@]} ]] || complain "a file is left behind"

# ---- In place, through a link, with the file's own mode
cd "$place"
printf 'load  0x5 # five\n' >a.mt
chmod 640 a.mt
ln -s a.mt link.mt
cp a.mt b.mt
gives 1 $'a.mt' "$fmt" --check a.mt all/*.mt
cmp -s a.mt b.mt || complain "--check should change nothing"
gives 0 link.mt "$fmt" link.mt
[[ $(<a.mt) == $'tree plain\nload 5    # five' && -L link.mt && $(stat -c %a a.mt) == 640 ]] ||
	complain "a.mt, behind a link, should be formatted, and keep its mode"
gives 0 '' "$fmt" a.mt
gives 0 $'tree plain\nload 5    # five' bash -c "'$fmt' - <b.mt"
gives 1 - bash -c "'$fmt' --check - <b.mt"

# ---- What is no program stays as it is, and the others go on
printf 'load 5\nstor 6 A\n' >bad.mt
gives 2 b.mt "$fmt" bad.mt b.mt
grep -q "bad.mt:2:1: unknown operation 'stor': did you mean 'store'?" err || complain "bad.mt should be told of"
[[ $(<bad.mt) == $'load 5\nstor 6 A' && $(<b.mt) == $'tree plain'* ]] || complain "b.mt should change, bad.mt should not"
printf '\1\0\0\0' >binary
refuses 'binary:1:1: byte 0x01: expected text' "$fmt" binary
refuses 'missing.mt: cannot open' "$fmt" missing.mt
refuses 'no FILE given' "$fmt"
refuses 'wants a program.s file, or a folder with some' "$root/rig" fmt --check
refuses "cannot read the program 'missing.mt'" "$root/rig" fmt missing.mt
refuses "no option '--fast'" "$root/rig" fmt --fast

conclude "${#programs[@]} programs, $checked runs"
