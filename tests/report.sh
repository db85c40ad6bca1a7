#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# report.sh - rig report, with a tool that is there already in place of a build: what it counts, says and refuses.
# usage: report.sh SURVEY REPLAY
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
survey=$(readlink -f "$1") replay=$(readlink -f "$2")
cd "$place"

mkdir tools
ln -s "$survey" tools/survey
ln -s "$survey" tools/survey_tiny
cat >rig <<END
#!/usr/bin/env bash
set -euo pipefail
rig_root=$root
export MAPLE_BUILD=$place/build
. "$root/rig.d/common.sh"
. "$root/rig.d/report.sh"
report_build() {
	report_tools=$place/tools
}
rig_report "\$@"
END
chmod +x rig

# These lines are in what it says.
says() { # PATTERN...
	local pattern
	for pattern in "$@"; do
		grep -qE -- "$pattern" out || complain "it should say /$pattern/"
	done
}

# What shows only while programs are run: the sentence is the last one, after those that tell of the progress.
stops() { # PATTERN COMMAND...
	ends 2 "${@:2}"
	if [[ -s out ]] || ! tail -n 1 err | grep -qE -- "$1"; then
		complain "${*:2} should have stopped with /$1/"
	fi
}

# ---- The survey: figures that can be counted by hand
mkdir -p corpus/store corpus/rcu corpus/cursor
printf 'store 5 A\nstore 5 B\nload 5\ninsert 5 C\n' >corpus/store/1.mt
printf 'store 5 A\nload 5\n' >corpus/store/2.mt
printf 'tree rcu\nw: store 5 A\nr1: load 5\n' >corpus/rcu/1.mt
printf 'store 5 A\nmas_walk\nmas_next MAX\nmas_next MAX\nmas_reset\n' >cursor.mt
"$replay" --encode corpus/cursor/binary cursor.mt
ends 0 "$survey" corpus
says $'^programs\trun\t3$' $'^programs\twith threads\t1$' $'^programs\tsteps\t11$' $'^operation\tstore\t4\t0\t0$' \
	$'^operation\tload\t2\t0\t0$' $'^operation\tdup\t0\t0\t0$' $'^outcome\tinsert\t-EEXIST\t1$' $'^outcome\tload\tentry\t2$' \
	$'^transition\tma_overflow\tma_start\t1$' $'^height\t1\t[0-3]$' $'^mark\troot_created\t3$' $'^growth\t1\t[0-9]+$' \
	$'^states\tonce\t[1-9]'
[[ $(awk -F '\t' '$1 == "transition" { n += $4 } END { print n }' out) -eq 4 ]] || complain "four operations on a cursor"
[[ $(awk -F '\t' '$1 == "outcome" { n += $4 } END { print n }' out) -eq 11 ]] || complain "each step came to something"
[[ $(awk -F '\t' '$1 == "growth" && $3 < last { bad = 1 } { last = $3 } END { print bad + 0 }' <(grep ^growth out)) -eq 0 ]] ||
	complain "states are never lost"
[[ $(awk -F '\t' '$1 == "growth" { n = $3 } $1 FS $2 == "states\treached" { m = $3 } END { print n == m }' out) -eq 1 ]] ||
	complain "the curve should end at the states reached"

# ---- In words, and as a page
printf '%s\n' 'INFO: seed' '#2	INITED cov: 12 ft: 13' \
	'#100	NEW    cov: 20 ft: 30 corp: 4' '#4096	pulse  cov: 44 ft: 90 corp: 9/90b exec/s: 512 rss: 60Mb' >engine.log
mkdir afl
printf '%s\n' '# relative_time, cycles_done, total_execs, edges_found' '1, 0, 500, 30' '9, 0, 9000, 55' >afl/plot_data
{
	printf 'fault\tclass\trule\ttarget\tfound by\texecutions\n'
	printf 'one\tlimits\tC1\tstore\ttiny\t12\n<b>two</b>\tlimits\tC1\tstore\t-\t99\n'
} >results.tsv
ends 0 ./rig corpus --log engine.log --log afl/plot_data --kill results.tsv --html page.html
says '^production fan-out$' '^tiny fan-out$' '3 programs run, 1 with threads left out; 11 steps' 'never run     load_batch, .* and [0-9]+ more$' \
	'^engine.log: coverage 44 after 4,096 executions, 8 s$' '^afl/plot_data: coverage 55 after 9,000 executions, 9 s$' \
	'^faults: 1 of 2 found, 50 % \(9.5 % to 91 %\)$' '^the page is page.html$'
[[ $(tail -n 1 page.html) == '</html>' && $(grep -c '<svg ' page.html) -eq $((3 + 2 * 3)) ]] ||
	complain "the page should be whole, with its drawings"
grep -q '&lt;b>two\|&lt;b&gt;two' page.html || complain "names should be text in the page"
! grep -nE 'https?:|src=|href=|@import|url\(|<script' page.html || complain "the page should need nothing from elsewhere"
cp page.html before
refuses "'page.html' exists already" ./rig corpus --html page.html
cmp -s before page.html || complain "the page was overwritten"
ends 0 ./rig corpus/store --fanout tiny
says '2 programs run, 0 with threads'
! grep -q '^production' out || complain "only one fan-out was wanted"

# ---- Bad input
printf 'stor 1 A\n' >corpus/store/bad.mt
stops "bad.mt:1:1: unknown operation 'stor'" ./rig corpus
rm corpus/store/bad.mt
echo nothing >empty.log
stops "'empty.log' is no log of an engine" ./rig corpus --log empty.log
stops "'empty.log' is no table of rig kill" ./rig corpus --kill empty.log
refuses "no program without threads to run" "$survey" corpus/rcu
refuses "no program without threads to run" "$survey"
refuses "there is no folder 'missing' to read" ./rig missing
refuses "cannot read the log 'missing'" ./rig --log missing
refuses "--fanout wants both, production or tiny, not 'small'" ./rig --fanout small
refuses "cannot write a page to '/no/where.html'" ./rig --html /no/where.html
refuses "there is no target 'gaps'" ./rig --target gaps corpus
refuses "no option '--fast'" ./rig --fast

conclude "$checked runs"
