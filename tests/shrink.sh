#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# shrink.sh - the shrinker's tool: what it writes, says and refuses, on a library and on one that lies (shrink_lies.c).
# usage: shrink.sh SHRINK SHRINK-LIES SHRINK-THREADS-LIES
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
shrink=$(readlink -f "$1")
lies=$(readlink -f "$2")
threads=$(readlink -f "$3")
cd "$place"

# Shrink p.mt: it fails as said, and this is what is left.
leaves() { # TOOL FAILURE PROGRAM
	rm -f p.min.mt
	ends 0 "$1" --timeout 0.5 p.mt
	[[ $(grep -v '^#' p.min.mt) == "$3" ]] || complain "p.min.mt should be $3, it is $(cat p.min.mt)"
	grep -qxF "# Fails in $2." p.min.mt || complain "p.min.mt should fail in $2, it says $(head -n 1 p.min.mt)"
	grep -qxF "fails in $2" out || complain "the failure should be said"
}

noise() {
	for n in 1 2 3 4 5; do
		printf '%s\n' "fill $n 7 9 B @1" "mas_find MAX @2" "erase $n" "dup 2" "load 5 @1" "empty_area 3 0 MAX"
	done
}

# ---- Each way to fail, found again with nothing around it
lie() { # INDEX
	noise
	printf '%s\n' "fill 98 1 9 D @3" "mas_walk"
	noise
	echo "store_range $1 200 F @3 (fail 9)"
	noise
}
lie 100 >p.mt
leaves "$lies" 'store_range: return value' $'tree plain\nstore 100 A\nstore_range 100 0 A'
lie 101 >p.mt
leaves "$lies" 'store_range: Killed' $'tree plain\nstore 101 A\nstore_range 101 0 A'
lie 102 >p.mt
leaves "$lies" 'store_range: exit status 7' $'tree plain\nstore 102 A\nstore_range 102 0 A'
lie 103 >p.mt
leaves "$lies" 'store_range: no end' $'tree plain\nstore 103 A\nstore_range 103 0 A'

# ---- Threads: the tool for programs without them goes on as the other one
races() { # SEED
	printf '%s\n' "tree alloc rcu" "tree rcu" "schedule walk 3 seed $1" "fill 1 9 3 C @1" "store 5 D"
	for entry in E F G H; do
		printf '%s\n' "w: store 5 $entry" "r1: load 5" "r2: load 1 @1" "r1: mas_walk"
	done
	echo "w: erase 19 @1"
}
# How many steps a call takes changes, and with it what a seed does.
for seed in {1..50}; do
	rm -f p.min.mt
	races "$seed" >p.mt
	timeout 60 "$lies" p.mt >out 2>err && break
done
[[ $(grep -c '^[a-z]' p.min.mt) -le 5 ]] || complain "there should be less left of the program with threads: $(cat p.min.mt)"
grep -q '^# Fails in load: what a reader sees was there while it looked\.$' p.min.mt || complain "it should fail in load"
grep -q '^r1: load' p.min.mt || complain "a reader should look, and be the first one"
ends 0 "$threads" -o again.mt p.min.mt
[[ $(grep -v '^#' again.mt) == "$(grep -v '^#' p.min.mt)" ]] || complain "what was shrunk should fail, and stay as it is"
sed -n '/(at/q1' p.min.mt && complain "without a switch nobody sees both"
printf 'store 100 A\nstore_range 100 0 A\n' >single.mt
ends 0 "$threads" single.mt

# ---- What does not fail
printf 'store 1 A\nerase 1\n' >fine.mt
ends 1 "$shrink" fine.mt
grep -q 'fine.mt: the program does not fail' out || complain "it should say that it does not fail"
[[ ! -e fine.min.mt ]] || complain "nothing should be written for a program that does not fail"
printf 'tree rcu\nw: store 1 A\nr1: load 1\n' >fine-threads.mt
ends 1 "$shrink" fine-threads.mt

# ---- From standard input, and binary
lie 100 >p.mt
ends 0 bash -c "'$lies' -o input.mt - <p.mt"
[[ $(tail -n 1 input.mt) == 'store_range 100 0 A' ]] || complain "a program from standard input"
refuses "no name: give one with -o" "$lies" -
refuses "can only be read from a file" bash -c "cat fine-threads.mt | '$lies' -o o.mt -"

# ---- Bad input
echo precious >there.mt
refuses "there.mt: it exists already, and is not overwritten" "$lies" -o there.mt p.mt
[[ $(cat there.mt) == precious ]] || complain "there.mt was overwritten"
ln -s nowhere link.mt
refuses "link.mt: it exists already" "$lies" -o link.mt p.mt
refuses "/no/where/p.mt" "$lies" -o /no/where/p.mt p.mt
refuses "missing.mt" "$lies" missing.mt
printf 'stor 1 A\n' >bad.mt
refuses "bad.mt:1:1: " "$lies" bad.mt
printf '# nothing\n' >empty.mt
refuses "empty.mt.*no operation" "$lies" empty.mt
refuses "one FILE, not 0" "$lies"
refuses "one FILE, not 2" "$lies" p.mt fine.mt
refuses "unknown target 'gaps', expected one of store" "$lies" --target gaps p.mt
refuses "more than 0 .* not '0'" "$lies" --seconds 0 p.mt
refuses "timeout takes seconds.* not '3x'" "$lies" --timeout 3x p.mt
refuses "o" "$lies" --nonsense p.mt
refuses "wants a program's file" "$root/rig" shrink
refuses "takes one program" "$root/rig" shrink p.mt fine.mt
refuses "cannot read the program 'missing.mt'" "$root/rig" shrink missing.mt
refuses "'there.mt' exists already" "$root/rig" shrink -o there.mt p.mt
refuses "there is no fault 'none'" "$root/rig" shrink --fault none p.mt
refuses "production or tiny, not 'small'" "$root/rig" shrink --fanout small p.mt
refuses "seconds wants a whole number" "$root/rig" shrink --seconds x p.mt
refuses "o wants a value" "$root/rig" shrink p.mt -o
refuses "no option '--fast'" "$root/rig" shrink --fast
[[ ! -e bad.min.mt && ! -e empty.min.mt ]] || complain "nothing should be written for what is no program"
ends 0 "$shrink" --help
grep -q '^Usage: shrink' out || complain "the help"

conclude "$checked runs"
