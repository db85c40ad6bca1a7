#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# engines.sh - the measurements of engines.md: AFL++ beside libFuzzer, and our mutator beside mutation of bytes.
#
#   engines.sh faults [EXECUTIONS [SEED [FAULT...]]]     what each engine takes to find planted faults
#   engines.sh mutators [SECONDS [SEEDS [FAULT...]]]     what libFuzzer takes with our mutator and with its own,
#                                                        with each of the seeds 1 to SEEDS
#   engines.sh speed [SECONDS]                           executions per CPU second: targets, engines, fan-outs
#   engines.sh compare FILE...                           statistics of what "mutators" printed
#
# Targets have the address sanitizer and begin with no corpus; but for speed, nodes are tiny. EXECUTIONS, or CPU
# SECONDS, are the most that a run may take. Lines by tabs go to standard output, what runs to standard error; CPU
# seconds are those of all processes of a run. Half an hour of one core; ./rig test leaves it out. Linux on x86_64.
set -euo pipefail
rig_root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
export LC_ALL=C
# shellcheck source=../rig.d/common.sh disable=SC2154
. "$rig_root/rig.d/common.sh"
# shellcheck source=../rig.d/kill.sh
. "$rig_root/rig.d/kill.sh"
kill_folder=$build_root/engines
place=$kill_folder/run
# shellcheck disable=SC2054 # the comma is meson's
flags=(-Dtests=false -Dexamples=false -Dbuildtype=plain -Db_lundef=false -Db_sanitize=address
	-Dc_args='-O2 -g -fno-omit-frame-pointer')

# A few of each target, easy ones and the hardest of its table (faults/README.md).
both_engines=(
	explicit-last-pivot find-limit-off-by-one next-at-its-limit split-loses-the-last-row subtree-leaks zero-entry-shows
	hole-stops-short-of-the-top join-beyond-the-end spare-node-forgotten stale-pivot-after-shrinking
	cyclic-forgets-the-wrap gap-never-shrinks gap-search-wants-too-much search-goes-past-its-limit
	dup-leaks-when-memory-ends empty-after-failed-dup wrap-blocks-dup
	erase-leaves-the-index overflow-forgets-the-place pause-shows-twice single-entry-again store-returns-the-hole
	version-not-bumped
	rcu-change-in-place rcu-copy-published-before-filled rcu-erase-does-not-wait rcu-no-grace-period
	rcu-retired-before-unpublished
)
# One of each target, of middling difficulty.
both_mutators=(next-at-its-limit join-beyond-the-end cyclic-forgets-the-wrap empty-after-failed-dup
	store-returns-the-hole rcu-retired-before-unpublished)

# ---- Building

# The same sources, with whatever is planted in them, for either engine.
build_libfuzzer() { # NINJA-TARGETS...
	local rig_root=$kill_folder/src build_root=$kill_folder
	build libfuzzer clang -Dfuzzing_engine=-fsanitize=fuzzer "${flags[@]}" -- "${@/#/fuzz/}" >/dev/null
}

build_afl() { # NINJA-TARGETS...
	local rig_root=$kill_folder/src build_root=$kill_folder
	(
		export AFL_QUIET=1 AFL_LLVM_INSTRUMENT=$afl_instrument
		build afl afl-clang-fast -Dfuzzing_engine=/usr/lib/afl/libAFLDriver.a "${flags[@]}" -- "${@/#/fuzz/}" >/dev/null
	)
}

build_mutator() {
	local rig_root=$kill_folder/src build_root=$kill_folder
	build tools clang -Dtests=false -Dexamples=false -Dbuildtype=plain -Dc_args='-O2 -g' -- fuzz/mutator_afl.so >/dev/null
}

# The target that is built, linked once more without our hooks.
link_bytes() { # FUZZER
	local link
	link=$(ninja -C "$kill_folder/libfuzzer" -t commands "fuzz/$1" | tail -n 1)
	link=${link/ -o fuzz\/$1 / -o bytes_fuzzer }
	link=${link/ fuzz\/$1.p\/mutator_libfuzzer.c.o / }
	(cd "$kill_folder/libfuzzer" && eval "$link")
}

plant() { # FAULT
	note "$1"
	perl "$rig_root/rig.d/plant-fault.pl" "$kill_folder/src" "$kill_faults_folder/$1.fault" || exit 2
}

# ---- Running: each prints found or survived, executions, CPU seconds

# Run something; print the CPU seconds of it and of all that it leaves behind, which it adopts.
cpu_of() { # COMMAND...
	perl -e 'syscall(157, 36, 1, 0, 0, 0); # PR_SET_CHILD_SUBREAPER
		my $pid = fork // die; exec @ARGV or die if !$pid;
		1 while wait != -1;
		my @t = times; printf "%.2f\n", $t[2] + $t[3];' "$@"
}

# shellcheck disable=SC2016 # they are the inner shell's
# Of a run that its CPU seconds ended the engine's last word counts, so there were at least as many executions.
run_libfuzzer() { # FUZZER SEED CPU-SECONDS|unlimited [OPTION]
	local cpu executions
	rm -rf "$place" && mkdir "$place"
	cpu=$(cd "$place" && cpu_of env ASAN_OPTIONS=symbolize=0 bash -c 'ulimit -S -c 0 -t "$1" && "${@:2}" >log 2>&1' _ "$3" \
		"$1" -seed="$2" ${4:+"$4"} -max_len="$fuzz_max_length" -len_control=0 -entropic=0 -timeout="$kill_timeout" \
		-rss_limit_mb=2048 -print_final_stats=1 2>/dev/null)
	executions=$(figure "$place/log" stat::number_of_executed_units:)
	[[ $executions -gt 0 ]] ||
		executions=$(awk '/^#[0-9]+\t/ { n = substr($1, 2) } END { print n + 0 }' "$place/log")
	verdict "$(find "$place" -name '*-*' -not -name 'slow-unit-*' -type f | wc -l)" "$executions" "$cpu"
}

# As ./rig fuzz --engine afl --jobs 1 does, but with no seeds.
run_afl() { # FUZZER SEED LIMIT TARGET
	local cpu stats=$place/out/default
	rm -rf "$place" && mkdir -p "$place/in"
	printf x >"$place/in/x"
	# shellcheck disable=SC2086 # the limit is two words
	cpu=$(cd "$place" && cpu_of env AFL_CUSTOM_MUTATOR_LIBRARY="$kill_folder/tools/fuzz/mutator_afl.so" \
		AFL_CUSTOM_MUTATOR_ONLY=1 FUZZ_TARGET="$4" AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_FAST_CAL=1 \
		AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_BENCH_UNTIL_CRASH=1 AFL_HANG_TMOUT=${kill_timeout}000 \
		ASAN_OPTIONS=abort_on_error=1:symbolize=0:detect_leaks=0 \
		bash -c '"$@" >log 2>&1' _ afl-fuzz -p fast -s "$2" $3 -t ${kill_timeout}000 -m none -G "$fuzz_max_length" \
		-i in -o out -- "$1")
	[[ -s $stats/fuzzer_stats ]] || { tail -n 5 "$place/log" >&2; die "AFL++ could not begin with $1"; }
	verdict "$(find "$stats/crashes" -name 'id:*' | wc -l)" \
		"$(awk '$1 == "execs_done" { print $3 }' "$stats/fuzzer_stats")" "$cpu"
}

verdict() { # FINDINGS EXECUTIONS CPU
	printf '%s\t%d\t%s' "$([[ $1 -gt 0 ]] && echo found || echo survived)" "$2" "$3"
}

# ---- Measuring

measure_faults() { # EXECUTIONS SEED FAULTS...
	local name target row limit=$1 seed=$2
	shift 2
	build_mutator
	for name in "$@"; do
		target=${fault_target[$name]} row=${fault_target[$name]}_tiny_fuzzer
		plant "$name"
		build_libfuzzer "$row"
		build_afl "$row"
		printf '%s\t%s\t%s\t%s\n' "$name" "$target" \
			"$(run_libfuzzer "$kill_folder/libfuzzer/fuzz/$row" "$seed" unlimited -runs="$limit")" \
			"$(run_afl "$kill_folder/afl/fuzz/$row" "$seed" "-E $limit" "$target")"
		restore "${fault_file[$name]}"
	done
}

measure_mutators() { # CPU-SECONDS SEEDS FAULTS...
	local name row limit=$1 seeds=$2 seed
	shift 2
	for name in "$@"; do
		row=${fault_target[$name]}_tiny_fuzzer
		plant "$name"
		build_libfuzzer "$row"
		link_bytes "$row"
		for ((seed = 1; seed <= seeds; seed++)); do
			printf '%s\t%d\t%s\t%s\n' "$name" "$seed" \
				"$(run_libfuzzer "$kill_folder/libfuzzer/fuzz/$row" "$seed" "$limit")" \
				"$(run_libfuzzer "$kill_folder/libfuzzer/bytes_fuzzer" "$seed" "$limit")"
		done
		restore "${fault_file[$name]}"
	done
}

# Nothing is planted here, so nothing may be found.
measure_speed() { # SECONDS
	local row rows=() libfuzzer afl
	for row in "${all_targets[@]}"; do
		rows+=("$row" "${row}_tiny")
	done
	build_mutator
	build_libfuzzer "${rows[@]/%/_fuzzer}"
	build_afl "${rows[@]/%/_fuzzer}"
	for row in "${rows[@]}"; do
		note "$row"
		libfuzzer=$(run_libfuzzer "$kill_folder/libfuzzer/fuzz/${row}_fuzzer" 1 unlimited -max_total_time="$1")
		afl=$(run_afl "$kill_folder/afl/fuzz/${row}_fuzzer" 1 "-V $1" "${row%_tiny}")
		[[ $libfuzzer$afl != *found* ]] || die "something was found in $row; ./rig fuzz ${row%_tiny} says more"
		printf '%s\t%s\t%s\n' "$row" "$(per_second <<<"$libfuzzer")" "$(per_second <<<"$afl")"
	done
}

per_second() {
	awk -F '\t' '{ printf "%d\t%s\t%d", $2, $3, ($3 > 0 ? $2 / $3 : 0) }'
}

# ---- What is wanted

usage() {
	die "engines.sh wants faults, mutators, speed or compare, not '$*'; see its top"
}

prepare() { # FAULTS...
	local name
	for name in "$@"; do
		[[ -f $kill_faults_folder/$name.fault ]] || die "there is no fault '$name' in tests/faults/"
	done
	# shellcheck disable=SC2034 # kill_read reads it
	kill_faults=("$@")
	need "${clang_things[@]}" perl afl-fuzz
	kill_read
	copy_sources
}

what=${1:-} faults=("${@:4}")
case $what in
faults)
	positive EXECUTIONS "${2:-30000}"
	positive SEED "${3:-1}"
	prepare "${faults[@]:-${both_engines[@]}}"
	measure_faults "${2:-30000}" "${3:-1}" "${faults[@]:-${both_engines[@]}}"
	;;
mutators)
	positive SECONDS "${2:-5}"
	positive SEEDS "${3:-20}"
	prepare "${faults[@]:-${both_mutators[@]}}"
	measure_mutators "${2:-5}" "${3:-20}" "${faults[@]:-${both_mutators[@]}}"
	;;
speed)
	[[ $# -le 2 ]] || usage "$@"
	positive SECONDS "${2:-10}"
	prepare
	measure_speed "${2:-10}"
	;;
compare)
	[[ $# -ge 2 ]] || die "engines.sh compare wants files"
	for file in "${@:2}"; do
		[[ -f $file && -r $file ]] || die "$file is no file that can be read"
	done
	exec perl "$rig_root/tests/engines-compare.pl" "${@:2}"
	;;
*) usage "$@" ;;
esac
