#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# corpus.sh - ./rig corpus: the set cover takes what adds most and no more than it must; check refuses what is no
# program, what is there twice, and what a target reads as another program; min leaves seeds by hand alone.
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
build=${MAPLE_BUILD:-$root/build}

# ---- The set cover: inputs of two builds, of which base/seed is there already.

control() { # FILE FEATURES-OF-SEED OF-BIG OF-SMALL OF-OTHER
	printf '4\n0\nbase/seed\nbig\nsmall\nother\n' >"$1"
	printf 'STARTED 0 1\nFT 0 %s\nSTARTED 1 90\nFT 1 %s\nSTARTED 2 9\nFT 2 %s\nSTARTED 3 9\nFT 3 %s\n' "${@:2}" >>"$1"
}

cover() { # MOST
	perl "$root/rig.d/cover.pl" "$1" base "$place/one" "$place/two" | tr '\t\n' '  '
}

control "$place/one" '1 2' '3 4 5 6' '3 4 5 6' '1 2 7'
control "$place/two" '1' '1' '1' '2 3'
must_be "most first, the smaller of two that are alike, nothing that adds nothing" "small 4 other 3 " "$(cover 9)"
must_be "no more than wanted" "small 4 " "$(cover 1)"

# ---- check

mkdir -p "$place/seeds/store"

check() { # WORDS
	local status=0
	"$root/rig" corpus check store --seeds "$place/seeds" >"$place/out" 2>&1 || status=$?
	[[ $status -eq 1 ]] || complain "check: exit status $status, not 1, of what $1"
	grep -q "^FAILED: .*$1" "$place/out" || complain "check: it does not say '$1'"
}

printf 'store_range 10 20 A\nload 15\n' >"$place/seeds/store/a.mt"
printf '# The same.\nstore_range 0xa 20 A\nload 15\n' >"$place/seeds/store/b.mt"
check 'b.mt: the same program as .*/a.mt'
printf 'store_range 10 20 A\nlod 15\n' >"$place/seeds/store/b.mt"
check "b.mt:2:1: unknown operation 'lod'"
printf 'store_range 10 20 A\nerase 15\n' >"$place/seeds/store/b.mt"
check 'b.mt: the target store reads another program in it'
echo "ok: check"

# ---- min

find "$root/corpus/store" -name "*.mt" ! -name "grown-*" -exec cp {} "$place/seeds/store/" \;
printf 'store_range 10 20 A\nload 16\n' >"$place/seeds/store/b.mt"
find "$place/seeds/store" -type f | sort | xargs sha256sum >"$place/before"
mkdir -p "$place/inputs/store"
"$build/fuzz/fuzz/replay" --encode "$place/inputs/store/known" "$place/seeds/store/a.mt"
printf 'tree extern\nfill_wide 0 40 4000 A\nload 7\n' >"$place/new.mt"
"$build/fuzz/fuzz/replay" --encode "$place/inputs/store/new" "$place/new.mt"
"$root/rig" corpus min store --corpus "$place/inputs" --seeds "$place/seeds" >"$place/out" 2>&1 || complain "min ended with an error"
sha256sum --quiet -c "$place/before" || complain "min changed seeds that were written by hand"
must_be "what adds something is a seed now, what adds nothing is not" 1 "$(find "$place/seeds/store" -name 'grown-fill_wide-*.mt' | wc -l)"
must_be "nothing else came" 1 "$(find "$place/seeds/store" -name 'grown-*' | wc -l)"
"$root/rig" corpus min store --corpus "$place/inputs" --seeds "$place/seeds" >"$place/out" 2>&1 || complain "min ended with an error"
grep -q '1 grown seeds (there were 1)' "$place/out" || complain "min once more keeps other seeds"
conclude min
