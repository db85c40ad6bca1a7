#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# explain.sh - what explains programs: on a library, and on one that lies (shrink_lies.c).
# usage: explain.sh EXPLAIN EXPLAIN-LIES EXPLAIN-THREADS-LIES
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
explain=$(readlink -f "$1")
lies=$(readlink -f "$2")
threads=$(readlink -f "$3")
cd "$place"

# These lines are in the report, one after the other; of what was built and which rules it says no more.
says() { # LINES
	[[ $(<out) == *"$1"* ]] || complain "the report should say:
$1"
}

# ---- A store that leaves out an index: what is wrong is there before anybody asks for it
cat >p.mt <<'END'
tree alloc
fill 0 5 3 A
store 200 A # what is not there cannot be cut
store_range 200 210 B
load 300
load 210
erase 5
END
ends 1 "$lies" --hint 'go on  with this' --html p.html p.mt
says 'FAILED  store_range: content of the whole tree, upwards
        expected [200,210] B, got [200,209] B
        at operation 3 of 6 of p.mt, tree @0
        production fan-out, '
says '        rules  C11; C1, C2, C7 (lib/contract.md)

the program
tree alloc
      1  fill 0 5 3 A                             -> 0 (step 3)
      2  store 200 A                              -> 0
=>    3  store_range 200 210 B                    -> 0
      4  load 300
      5  load 210
         ... 1 after these
'
says '
! [200,209] B                                         [200,210] B
! [210,MAX] NULL
!                                                     [211,MAX] NULL
'
says '
nodes of tree @0, before (-) and after (+) operation 3
  ...
  [11,199] NULL
- [200,200] A
+ [200,209] B
- [201,MAX] NULL
+ [210,MAX] NULL

first broken  operation 3: as said above
first seen    operation 5: load: entry: expected B, got NULL

go on  with this'
# The page holds it all, and needs nothing from elsewhere.
grep -qF '"what":"content of the whole tree, upwards"' p.html || complain "the page should say what failed"
[[ $(tail -n 1 p.html) == '</html>' ]] || complain "the page should be whole"
! grep -nE 'https?:|src=|href=|@import|url\(|fetch\(' p.html || complain "the page should need nothing from elsewhere"

# ---- Within a bulk operation: which step
cat >p.mt <<'END'
fill 200 2 2 A
fill_wide 120 20 10 C
load 219
END
ends 1 "$lies" p.mt
says 'at operation 2, step 10 of 3 of p.mt'
says 'nodes of tree @0, before (-) and after (+) operation 2, step 3'
says 'first broken  operation 2, step 3: fill_wide: content of the whole tree, upwards: expected [200,219] '

# ---- What no call of the program notices
printf 'store 200 A\nstore_range 200 210 B\nload 205\n' >p.mt
ends 1 "$lies" p.mt
says 'first seen    by no call of this program, only by a look at the whole tree'

# ---- What a call notices itself, a crash, and what has no end
printf 'store 100 A\nstore_range 100 0 A\n' >p.mt
ends 1 "$lies" p.mt
says 'FAILED  store_range: return value
        expected '
says 'first seen    operation 2: as said above'
printf 'store 101 A\nstore_range 101 105 B\nload 9\n' >p.mt
ends 1 "$lies" --html p.html p.mt
says 'FAILED  store_range: Killed
        at operation 2 of 3 of p.mt'
says '=>    2  store_range 101 105 B -> never came back'
says 'tree @0 before operation 2 (afterwards there was nobody to ask)
- [0,100] NULL
- [101,101] A
- [102,MAX] NULL'
printf 'store 103 A\nstore_range 103 105 B\n' >p.mt
ends 1 "$lies" --timeout 0.5 p.mt
says 'FAILED  store_range: no end'

# ---- Threads: the tool for programs without them goes on as the other one
for seed in {1..50}; do
	{
		printf '%s\n' "tree rcu" "schedule walk 3 seed $seed" "store 5 D"
		for entry in E F G H; do
			printf '%s\n' "w: store 5 $entry" "r1: load 5"
		done
	} >t.mt
	timeout 60 "$lies" t.mt --html t.html >out 2>err || break
done
says 'FAILED  load: what a reader sees was there while it looked
        expected '
says '        guarantee  A, B, C or K of what readers may rely on (lib/README.md)'
grep -qE '^ +main +\| w +\| r1$' out || complain "there should be a column a thread"
says '
the program, its schedule listed
'
sed -n '/^the program, its schedule listed/,$p' out | sed 1d >listed.mt
ends 1 "$threads" listed.mt
grep -qF '"table":"' t.html || complain "the page should have the table"

# ---- What does not fail
printf 'store 1 A\nerase 1\n' >fine.mt
ends 0 "$explain" --html fine.html fine.mt
says 'AGREES  fine.mt: 2 operations, no difference'
says '      1  store 1 A                                -> 0
      2  erase 1                                  -> A'
[[ -s fine.html ]] || complain "there should be a page of what passes, too"
rm fine.html
ends 0 "$explain" --only-failing --html fine.html fine.mt
[[ ! -s out && ! -e fine.html ]] || complain "nothing should be said of what passes"
ends 0 bash -c "'$explain' - <fine.mt"

# ---- Bad input
mkdir folder
refuses "folder: it is not a regular file, so it is not overwritten" "$explain" --html folder fine.mt
refuses "/no/where.html: cannot write" "$explain" --html /no/where.html fine.mt
refuses "missing.mt" "$explain" missing.mt
printf 'stor 1 A\n' >bad.mt
echo precious >there.html
refuses "bad.mt:1:1: " "$explain" --html there.html bad.mt
[[ $(<there.html) == precious ]] || complain "there.html was overwritten"
refuses "one FILE, not 0" "$explain"
refuses "one FILE, not 2" "$explain" fine.mt fine.mt
refuses "unknown target 'gaps', expected one of store" "$explain" --target gaps fine.mt
refuses "more than 0 and at most 86400, not 'soon'" "$explain" --timeout soon fine.mt
refuses "can only be read from a file" bash -c "cat t.mt | '$explain' -"
refuses "wants a program's file" "$root/rig" explain
refuses "takes one program" "$root/rig" explain a.mt b.mt
refuses "cannot read the program 'missing.mt'" "$root/rig" explain missing.mt
refuses "production or tiny, not 'small'" "$root/rig" explain --fanout small fine.mt
refuses "there is no fault 'none'" "$root/rig" explain --fault none fine.mt
refuses "cannot write a page to 'folder'" "$root/rig" explain --html folder fine.mt
refuses "no option '--fast'" "$root/rig" explain --fast
ends 0 "$explain" --help
grep -q '^Usage: explain' out || complain "the help"

conclude "$checked runs"
