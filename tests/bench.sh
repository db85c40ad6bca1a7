#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2016 # the $ are of perl
# bench.sh - the bench on a small map: all engines come to the same results, JSON and chart are well
# formed, and what is wrong is said in one sentence, with exit status 2, and nothing is overwritten.
# usage: bench.sh BENCH
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
bench=$(readlink -f "$1")
cd "$root"

check() { # WHAT COMMAND...
	checked=$((checked + 1))
	"${@:2}" >"$place/out" 2>"$place/err" || complain "$1"
}

run_all() { # SHAPES OPTION...
	"$bench" --sizes 1000 --rounds 1 --shapes "$1" "${@:2}" 2>/dev/null
}

check "all workloads on an address space" run_all space --goals bench/goals.tsv
check "all workloads on dense and sparse indices" run_all dense,sparse
run_all space --json --svg "$place/chart.svg" load-random load-batch build-bulk dup >"$place/json"
check "the JSON is well formed" perl -MJSON::PP -0777 -ne '
	my $r = decode_json($_);
	@{$r->{outcomes}} == 4 or die "not four outcomes";
	$_->{engines}[0]{ns}{median} > 0 or die "no time" for @{$r->{outcomes}}' "$place/json"
check "the chart has its dots" perl -0777 -ne '
	/\A<svg .*<\/svg>\n\z/s or die "not closed"; (() = /<circle/g) > 8 or die "dots are missing";
	(() = /<[a-z]/g) == (() = /\/>|<\/[a-z]/g) or die "not well formed"' "$place/chart.svg"
"$bench" --sizes 1000,2000 --rounds 1 --engines static load-random load-next >"$place/growth" 2>/dev/null
check "the growth has a row a workload" grep -cqE '^load-next +space +1000: .* 2000: .*x\)$' "$place/growth"

refuses "chart .*chart.svg: File exists" "$bench" --svg "$place/chart.svg" dup
refuses "chart /dev/null/x: Not a directory" "$bench" --svg /dev/null/x dup
refuses "no workload 'lode'; --list" "$bench" lode
refuses "no option '--size'" "$bench" --size 3
refuses "sizes wants a value" "$bench" --sizes
refuses "whole number from 4 to .*, not '1e6'" "$bench" --sizes 1e6
refuses "whole number from 4 to .*, not '3'" "$bench" --sizes 100,3
refuses "takes eight of them" "$bench" --sizes 4,4,4,4,4,4,4,4,4
refuses "rounds wants .* 1 to 99, not '100'" "$bench" --rounds 100
refuses "seed wants .*, not '-1'" "$bench" --seed -1
refuses "no shape 'cube'; the shapes are" "$bench" --shapes space,cube
refuses "no engine 'linux'; --list" "$bench" --engines linux
refuses "cannot load Linux's tree: .*missing.so" "$bench" --linux "$place/missing.so"
refuses "goals .*missing: No such file" "$bench" --goals "$place/missing"
: >"$place/goals"
refuses "no goal in this file" "$bench" --goals "$place/goals"
printf 'space\t1000\tdup\t2\n' >"$place/goals"
refuses "goals:1: .*twelve columns" "$bench" --goals "$place/goals"
sed 's/load-random/lode/' bench/goals.tsv >"$place/goals"
refuses "goals:[0-9]+: there is no such workload" "$bench" --goals "$place/goals"
sed 's/\t4\t/\tfour\t/' bench/goals.tsv >"$place/goals"
refuses "goals:[0-9]+: a figure is" "$bench" --goals "$place/goals"

conclude "$checked checks"
