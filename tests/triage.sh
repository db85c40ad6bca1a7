#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# triage.sh - rig triage and rig adopt, with tools on a library that lies (shrink_lies.c) in place of a build.
# usage: triage.sh SHRINK-LIES EXPLAIN-LIES SHOW-TEXT REPLAY (shrink-threads, explain-threads beside the first two)
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
shrink=$(readlink -f "$1") explain=$(readlink -f "$2") show_text=$(readlink -f "$3") replay=$(readlink -f "$4")
cd "$place"

# The command with tools that are there already, those of both fan-outs being the same.
mkdir tools
for suffix in '' _tiny; do
	ln -s "$shrink" "tools/shrink$suffix"
	ln -s "$explain" "tools/explain$suffix"
done
ln -s "$show_text" tools/show-text
cat >rig <<END
#!/usr/bin/env bash
set -euo pipefail
rig_root=$root
. "$root/rig.d/common.sh"
. "$root/rig.d/\$1.sh"
tools_build() {
	tools_folder=$place/tools
}
"rig_\$1" "\${@:2}"
END
chmod +x rig

says() { # LINE
	grep -qxF -- "$1" out || complain "it should say '$1'"
}

# ---- What engines leave: text and binary, logs beside them, names of their kind
mkdir -p finds/store-run/crashes finds/rcu
printf 'load 5\nstore 100 A\nfill 3 4 5 B\nstore_range 100 120 B\nload 7\n' >finds/cursor-1.mt
"$replay" --encode finds/cursor-1.bin finds/cursor-1.mt
echo 'ASSERTION FAILED' >finds/cursor-1.log
printf 'store 100 A\nload 5\nstore_range 100 0 B\n' >b.mt
"$replay" --encode 'finds/store-run/crashes/id:000000,sig:04' b.mt
echo 'Command line used to find this crash' >finds/store-run/crashes/README.txt
printf 'store 101 A\nerase 5\nstore_range 101 0 B\n' >finds/crash-2.mt
printf 'store 200 A\nload 200\nstore_range 200 210 B\nload 210\n' >finds/crash-3.mt
printf 'store 1 A\n' >finds/passes.mt
printf 'stor 1 A\n' >finds/no-program.mt
for seed in {1..50}; do
	printf '%s\n' "tree rcu" "schedule walk 3 seed $seed" "store 5 D" "w: store 5 E" "r1: load 5" "w: store 5 F" "r1: load 5" >finds/rcu/a.mt
	"$shrink" --look finds/rcu/a.mt >/dev/null || break
done
ends 1 ./rig triage --seconds 5 finds
says '7 files: 5 fail, 1 do not, 1 are no programs'
grep -q "no-program.mt:1:1: unknown operation 'stor'" err || complain "what is no program should be told of"
[[ $(sed -n '2,6s/  */ /gp' out) == 'failure files fan-out target operations shrunk to
store-range-return-value 2 production store 3 2
store-range-killed 1 production store 3 2
store-range-content-of-the-whole-tree-upwards 1 production store 4 2
load-what-a-reader-sees-was-there-while-it-looked 1 production rcu 5 '* ]] ||
	complain "the table should have a line a kind, the one of most files first"
says "be told of one  ./rig explain finds/triage/store-range-return-value.mt"
[[ $(grep -v '^#' finds/triage/store-range-killed.mt) == $'tree plain\nstore 101 A\nstore_range 101 0 A' ]] ||
	complain "what crashes should be shrunk"
[[ $(ls finds/triage) == 'load-what-a-reader-sees-was-there-while-it-looked.mt
store-range-content-of-the-whole-tree-upwards.mt
store-range-killed.mt
store-range-return-value.mt
triage.json' ]] || complain "there should be a program a kind, and triage.json"
perl -MJSON::PP -0777 -ne '$k = decode_json($_); exit !(@$k == 4 && $$k[0]{call} eq "store_range" && $$k[0]{property} eq "return value"
	&& $$k[0]{operations_shrunk} == 2 && "@{$$k[0]{files}}" eq "finds/cursor-1.mt finds/store-run/crashes/id:000000,sig:04")' \
	finds/triage/triage.json || complain "triage.json: $(cat finds/triage/triage.json)"
refuses "'finds/triage' is there already, and not empty" ./rig triage finds
mkdir fine
cp finds/passes.mt fine
ends 0 ./rig triage fine
says '1 files: 0 fail, 1 do not'
[[ $(ls fine) == passes.mt ]] || complain "nothing should be left where nothing fails"
mkdir empty
refuses "there is no program in 'empty'" ./rig triage empty
refuses "there is no folder 'missing'" ./rig triage missing
refuses "wants a folder" ./rig triage
refuses "takes one folder" ./rig triage a b
refuses "there is no target 'gaps'; the targets are: store" ./rig triage --target gaps fine
refuses "--seconds wants a whole number from 1, not '0'" ./rig triage --seconds 0 fine
refuses "no option '--fast'" ./rig triage --fast

# ---- Adopted: small, new, and with its story
mkdir kept
ends 1 ./rig adopt finds/crash-3.mt --name a-store-too-short --into kept
says 'not kept: 2 operations show the same, not 4: ./rig shrink finds/crash-3.mt'
{
	echo '# An old story.'
	cat finds/triage/store-range-content-of-the-whole-tree-upwards.mt
} >small.mt
ends 0 ./rig adopt small.mt --name a-store-too-short --found "hand" --into kept
says 'kept as  kept/store/0001-a-store-too-short.mt'
[[ $(<kept/store/0001-a-store-too-short.mt) == '# Fails in store_range: content of the whole tree, upwards.
# In full: expected '*'
# May break C11; C1, C2, C7.
# Found by hand.
# An old story.
tree plain
store 200 A
store_range 200 '* ]] || complain "the header: $(<kept/store/0001-a-store-too-short.mt)"
ends 1 ./rig adopt small.mt --name again --into kept
says 'not kept: it is kept/store/0001-a-store-too-short.mt already'
printf 'store 200 B\nstore_range 200 201 A\n' >other.mt
ends 1 ./rig adopt other.mt --name other --into kept
says 'not kept: kept/store/0001-a-store-too-short.mt fails in the same way'
ends 0 ./rig adopt finds/triage/store-range-killed.mt --name dies --into kept
says 'kept as  kept/store/0002-dies.mt'
ends 0 ./rig adopt finds/triage/load-what*.mt --name reader --into kept
says 'kept as  kept/rcu/0001-reader.mt'
ends 1 ./rig adopt finds/passes.mt --name fine --into kept
says 'not kept: the program does not fail'
[[ $(find kept -type f | wc -l) -eq 3 ]] || complain "three should be kept"
refuses "bad.mt|no-program.mt:1:1" ./rig adopt finds/no-program.mt --name bad --into kept
refuses "--name wants small letters, digits and hyphens, not 'A b'" ./rig adopt small.mt --name 'A b'
refuses "wants a --name" ./rig adopt small.mt
refuses "cannot read the program 'missing.mt'" ./rig adopt missing.mt --name x
refuses "cannot write into the folder 'missing'" ./rig adopt small.mt --name x --into missing
refuses "takes one program" ./rig adopt a.mt b.mt

conclude "$checked runs"
