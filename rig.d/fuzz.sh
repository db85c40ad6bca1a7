# SPDX-License-Identifier: MIT
# ./rig fuzz [TARGET...] [--engine libfuzzer|afl] [--time S | --forever] [--jobs N] [--fanout both|production|tiny]
#
# Fuzz the targets store, erase, gap, dup, cursor and rcu (all, if none is named), each on the
# library as it is and on its tiny nodes, under libFuzzer with the address and the
# undefined-behaviour sanitizers. The target rcu has readers and a writer as threads, under
# schedules that the input chooses, and guards the memory they share itself.
#
#   --time S          seconds in all, shared by targets and fan-outs (60)
#   --forever         until it is stopped with Ctrl-C, or until something fails
#   --jobs N          how many run side by side (the number of processors)
#   --fanout WHICH    both, production or tiny (both)
#   --findings DIR    where failing programs are kept (findings/)
#   --corpus DIR      what runs find, and begin with, a folder a target (build/corpus/): engines may share it
#                     while they run, and so may machines
#   --engine afl      AFL++ instead of libFuzzer: a campaign for each target and fan-out in turn, of N instances
#                     that differ: sanitizers, power schedules, and one that mutates bytes. Alone, it is
#                     one with the sanitizers; beside others, the main one goes without
#
# It begins with the programs of corpus/ and reproducers/ and with what earlier runs
# left in build/corpus/. One status line shows what runs; a table ends the run. If something
# failed, the program is printed and kept, and the exit status is 1. The target canary
# fails by design.
#
# ./rig fuzz rcu_stress [--time S] [--readers N] [--writers N] [--seed N]
#
# Not a fuzz target, but what real threads add: readers without locks beside writers, with each
# flavour of liburcu, under the thread sanitizer and under the address sanitizer.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

fuzz_max_length=8208 # a header and 256 operations: bulk operations make trees tall, not long programs
fuzz_slice=60          # seconds of each worker in a round of --forever

declare -A runs seconds executions operations features corpus_size height failed
fuzz_tools=$build_root/fuzz/fuzz
worker_row=() worker_pid=() worker_log=() worker_status=() worker_began=() worker_time=()
failures=0 interrupted=0

fuzz_options() {
	fuzz_targets=() fuzz_time=60 fuzz_forever=0 fuzz_jobs=$(nproc) fuzz_fanouts=(production tiny)
	fuzz_findings=$rig_root/findings fuzz_corpus=$build_root/corpus fuzz_engine=libfuzzer
	while [[ $# -gt 0 ]]; do
		case $1 in
		--forever) fuzz_forever=1 ;;
		--time | --jobs | --fanout | --findings | --corpus | --engine)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			fuzz_option "$1" "$2"
			shift
			;;
		-*) die "fuzz has no option '$1'; see ./rig help fuzz" ;;
		*) fuzz_target "$1" ;;
		esac
		shift
	done
	[[ ${#fuzz_targets[@]} -gt 0 ]] || fuzz_targets=("${all_targets[@]}")
}

fuzz_option() { # OPTION VALUE
	case $1 in
	--time) positive "$1" "$2" && fuzz_time=$2 ;;
	--jobs) positive "$1" "$2" && fuzz_jobs=$2 ;;
	--findings) fuzz_findings=$2 ;;
	--corpus) fuzz_corpus=$(realpath -m "$2") ;;
	--engine)
		[[ $2 == libfuzzer || $2 == afl ]] || die "--engine wants libfuzzer or afl, not '$2'"
		fuzz_engine=$2
		;;
	--fanout)
		case $2 in
		both) fuzz_fanouts=(production tiny) ;;
		production | tiny) fuzz_fanouts=("$2") ;;
		*) die "--fanout wants both, production or tiny, not '$2'" ;;
		esac
		;;
	esac
}

fuzz_target() { # NAME
	local name
	for name in "${all_targets[@]}" canary; do
		if [[ $name == "$1" ]]; then
			fuzz_targets+=("$1")
			return
		fi
	done
	die "there is no target '$1'; the targets are: ${all_targets[*]}"
}

# A row is a target on a fan-out; the canary has only one.
fuzz_rows() {
	local target fanout
	rows=()
	for target in "${fuzz_targets[@]}"; do
		for fanout in "${fuzz_fanouts[@]}"; do
			[[ $target != canary || $fanout == "${fuzz_fanouts[0]}" ]] || continue
			rows+=("$target$( [[ $target == canary ]] || suffix_of "$fanout")")
		done
	done
}

# Encode the text seeds that are newer than their binary form.
fuzz_seeds() { # TARGET
	local file seed folder=$build_root/seeds/$1
	mkdir -p "$folder"
	writable_folder "$fuzz_corpus/$1" "inputs"
	for file in "$rig_root/corpus/$1"/*.mt "$rig_root/reproducers/$1"/*.mt; do
		[[ -e $file ]] || continue
		seed=$folder/$(basename "$file" .mt)
		[[ ! $seed -nt $file ]] || continue
		"$fuzz_tools/replay" --encode "$seed" "$file" ||
			die "the seed $file is not a program"
	done
}

start_worker() { # NUMBER SECONDS
	local n=$1 row=${worker_row[$1]} target
	target=${row%_tiny}
	worker_log[n]=$scratch/$n.log worker_status[n]=$scratch/$n.status worker_began[n]=$SECONDS
	worker_time[n]=$2
	rm -f "${worker_status[n]}"
	echo "$row" >"$scratch/$n.row"
	# It dies with this shell, however that ends.
	FUZZ_STATUS=${worker_status[n]} setpriv --pdeathsig KILL "$build_root/fuzz/fuzz/${row}_fuzzer" \
		"$fuzz_corpus/$target" "$build_root/seeds/$target" \
		-max_total_time="$2" -max_len=$fuzz_max_length -len_control=0 -entropic=0 -timeout=60 -rss_limit_mb=2048 \
		-print_final_stats=1 -artifact_prefix="$scratch/$n-" >"${worker_log[n]}" 2>&1 </dev/null &
	worker_pid[n]=$!
}

# The last figure after a word in a worker's log or status: "cov:" in "cov: 812 ft: 9".
figure() { # FILE WORD [BYTES-FROM-THE-END]
	[[ -r $1 ]] || { echo 0; return; }
	tail -c "${3:-4096}" "$1" | awk -v word="$2" '
		{ for (i = 1; i < NF; i++) if ($i == word) { split($(i + 1), part, "/"); last = part[1] } }
		END { print last + 0 }'
}

# The totals a target last told, in its status file or at its end: programs, operations or height.
told() { # WORKER WORD
	local file=${worker_status[$1]}
	[[ -r $file ]] || file=${worker_log[$1]}
	figure "$file" "$2"
}

# shellcheck disable=SC2178 # a name reference, not a string
add() { # TABLE ROW NUMBER
	local -n cells=$1
	cells[$2]=$((${cells[$2]:-0} + $3))
}

# shellcheck disable=SC2178
keep_most() { # TABLE ROW NUMBER
	local -n cells=$1
	[[ $3 -le ${cells[$2]:-0} ]] || cells[$2]=$3
}

finish_worker() { # NUMBER
	local n=$1 row=${worker_row[$1]} status=0 elapsed
	wait "${worker_pid[n]}" || status=$?
	worker_pid[n]=
	elapsed=$((SECONDS - worker_began[n]))
	# Nothing of ours kills this way: not a failure, and what it found is in its corpus.
	if [[ $status -eq 137 && $interrupted -eq 0 && $elapsed -lt ${worker_time[n]} ]]; then
		note "$row was killed from outside, and goes on"
		start_worker "$n" $((worker_time[n] - elapsed))
		return
	fi
	add runs "$row" 1
	add seconds "$row" $((elapsed > 0 ? elapsed : 1))
	add executions "$row" "$(figure "${worker_log[n]}" stat::number_of_executed_units:)"
	add operations "$row" "$(told "$n" operations)"
	# A crash prints much after these.
	keep_most features "$row" "$(figure "${worker_log[n]}" ft: 1000000)"
	keep_most corpus_size "$row" "$(figure "${worker_log[n]}" corp: 1000000)"
	keep_most height "$row" "$(told "$n" height)"
	[[ $status -eq 0 || $interrupted -eq 1 ]] || keep_finding "$n"
}

# Keep the failing program in both forms, and show all that a person needs to go on.
keep_finding() { # WORKER
	local n=$1 row=${worker_row[$1]} artifact kept target
	target=${row%_tiny}
	[[ $target != canary ]] || target=store
	failures=$((failures + 1))
	add failed "$row" 1
	clear_status
	artifact=$(find "$scratch" -name "$n-*-*" | head -n 1)
	echo
	echo "FAILURE in ${row}_fuzzer"
	# What was compared comes before the program, what a sanitizer has to say after it.
	{
		grep -a -B 2 '^the program:$' "${worker_log[n]}" | grep -av '^the program:$' || true
		grep -aE '^(ASSERTION FAILED|SUMMARY|==[0-9]+== ?ERROR|ERROR)|runtime error' "${worker_log[n]}" || true
	} >"$scratch/why"
	[[ -s $scratch/why ]] || tail -n 20 "${worker_log[n]}" >"$scratch/why"
	head -n 12 "$scratch/why"
	if [[ -z $artifact ]]; then
		kept=$fuzz_findings/$row-$$-$n.log
		cp "${worker_log[n]}" "$kept"
		echo "It left no program; its whole output is in $kept"
		return
	fi
	kept=$fuzz_findings/${row%_tiny}-$(sha1sum "$artifact" | cut -c 1-12)
	mv "$artifact" "$kept.bin"
	cp "${worker_log[n]}" "$kept.log"
	failing_program "$target" "$kept" >"$kept.mt"
	cat "$kept.mt"
	echo
	echo "kept as    $kept.mt (and .bin, and its output as .log)"
	echo "replay it  ./rig replay $kept.mt"
	echo "shrink it  ./rig shrink $kept.mt"
}

# A failed comparison prints the program with the operation that failed; after a crash only its bytes are left.
failing_program() { # TARGET KEPT
	if grep -aq '^the program:$' "$2.log"; then
		awk '/^ASSERTION FAILED/ { exit } on; /^the program:$/ { on = 1 }' "$2.log"
	else
		"$fuzz_tools/show-text" "$1" "$2.bin"
	fi
}

status_line() {
	local n names='' programs=0 done_operations=0 reached='' corp='' tallest=0 h now=$SECONDS
	for n in "${!worker_pid[@]}"; do
		[[ -n ${worker_pid[n]} ]] || continue
		names+=" ${worker_row[n]}"
		programs=$((programs + $(told "$n" programs)))
		done_operations=$((done_operations + $(told "$n" operations)))
		reached+=" $(figure "${worker_log[n]}" ft:)"
		corp+=" $(figure "${worker_log[n]}" corp:)"
		h=$(told "$n" height)
		[[ $h -le $tallest ]] || tallest=$h
		now=${worker_began[n]}
	done
	[[ -n $names ]] || return 0
	now=$((SECONDS - now > 0 ? SECONDS - now : 1))
	show_status "${names# }: $((programs / now)) exec/s, $((done_operations / now)) operations/s," \
		"features$reached, corpus$corp, tallest tree $tallest, failures $failures"
}

# On a terminal the line replaces the one before, so it must not be wider than the terminal.
show_status() {
	local line="$*" size
	if [[ -t 1 ]]; then
		size=$(stty size 2>/dev/null <&1 || echo 24 80)
		[[ ${size#* } -gt 0 ]] || size='24 80'
		printf '\r\033[K%s' "${line:0:${size#* } - 1}"
	else
		printf '%s\n' "$line"
	fi
}

clear_status() {
	[[ ! -t 1 ]] || printf '\r\033[K'
}

# Run all workers once, so many side by side, each for the same time.
run_round() { # SECONDS
	local next=0 n running shown=$SECONDS every=10
	[[ ! -t 1 ]] || every=1
	while :; do
		running=0
		for ((n = 0; n < next; n++)); do
			[[ -n ${worker_pid[n]} ]] || continue
			kill -0 "${worker_pid[n]}" 2>/dev/null || finish_worker "$n"
			[[ -z ${worker_pid[n]} ]] || running=$((running + 1))
		done
		while [[ $running -lt $fuzz_jobs && $next -lt ${#worker_row[@]} && $interrupted -eq 0 ]]; do
			start_worker "$next" "$1"
			next=$((next + 1)) running=$((running + 1))
		done
		[[ $running -gt 0 ]] || break
		if [[ $((SECONDS - shown)) -ge $every ]]; then
			status_line
			shown=$SECONDS
		fi
		sleep 0.25 || true
	done
	clear_status
}

stop_workers() {
	local pid
	interrupted=1
	for pid in "${worker_pid[@]}"; do
		[[ -z $pid ]] || kill -TERM "$pid" 2>/dev/null || true
	done
}

fuzz_table() { # WALL-SECONDS
	local row total_executions=0 total_operations=0 tallest=0 t
	{
		printf 'target\texecutions\toperations\texec/s\tops/s\tfeatures\tcorpus\theight\tfailures\n'
		for row in "${rows[@]}"; do
			[[ -n ${runs[$row]:-} ]] || continue
			t=${seconds[$row]}
			printf '%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\n' "$row" "${executions[$row]}" \
				"${operations[$row]}" $((executions[$row] / t)) $((operations[$row] / t)) \
				"${features[$row]:-0}" "${corpus_size[$row]:-0}" "${height[$row]:-0}" "${failed[$row]:-0}"
			total_executions=$((total_executions + executions[$row]))
			total_operations=$((total_operations + operations[$row]))
			[[ ${height[$row]:-0} -le $tallest ]] || tallest=${height[$row]}
		done
		printf 'all\t%d\t%d\t%d\t%d\t\t\t%d\t%d\n' "$total_executions" "$total_operations" \
			$((total_executions / $1)) $((total_operations / $1)) "$tallest" "$failures"
	} | table
}

rig_fuzz() {
	local began
	if [[ ${1:-} == rcu_stress ]]; then
		# shellcheck source=stress.sh
		. "$rig_root/rig.d/stress.sh"
		rig_stress "${@:2}"
		return
	fi
	fuzz_options "$@"
	fuzz_rows
	writable_folder "$fuzz_findings" "findings"
	# Where a run keeps what it has not dealt with yet: a later one finds it there should this one be killed.
	writable_folder "$build_root/run" "the run"
	scratch=$(mktemp -d "$build_root/run/$$-XXXXXX")
	# What is ended between its fork and its exec comes here too, and must not take the folder along.
	trap '[[ $BASHPID -ne $$ ]] || rm -rf "$scratch"' EXIT
	trap stop_workers INT TERM
	began=$SECONDS
	if [[ $fuzz_engine == afl ]]; then
		# shellcheck source=afl.sh
		. "$rig_root/rig.d/afl.sh"
		rig_fuzz_afl
	else
		fuzz_with_libfuzzer
	fi
	fuzz_table $((SECONDS - began > 0 ? SECONDS - began : 1))
	[[ $failures -eq 0 ]] || exit 1
}

fuzz_with_libfuzzer() {
	local target slice
	build_fuzzers "${rows[@]/%/_fuzzer}" replay show-text
	for target in "${fuzz_targets[@]}"; do
		fuzz_seeds "$target"
	done
	salvage_findings
	# More jobs than rows: each row runs more than once at a time, on the same corpus.
	worker_row=("${rows[@]}")
	while [[ ${#worker_row[@]} -lt $fuzz_jobs ]]; do
		worker_row+=("${rows[${#worker_row[@]} % ${#rows[@]}]}")
	done
	slice=$((fuzz_time * fuzz_jobs / ${#worker_row[@]}))
	[[ $fuzz_forever -eq 0 ]] || slice=$fuzz_slice
	began=$SECONDS
	run_round $((slice > 0 ? slice : 1))
	while [[ $fuzz_forever -eq 1 && $failures -eq 0 && $interrupted -eq 0 ]]; do
		run_round "$slice"
	done
}

# What failed in a run that was killed before it could say so.
salvage_findings() {
	local folder file n
	for folder in "$build_root/run"/*-*/; do
		[[ -d $folder ]] || continue
		n=${folder%/} n=${n##*/}
		kill -0 "${n%%-*}" 2>/dev/null && continue
		for file in "$folder"[0-9]*-*-*; do
			[[ -e $file ]] || continue
			n=${file##*/} n=${n%%-*}
			[[ -s $folder$n.row ]] || continue
			note "a run that was killed left a failure"
			worker_row[n]=$(<"$folder$n.row") worker_log[n]=$folder$n.log
			mv "$file" "$scratch/"
			keep_finding "$n"
		done
		rm -rf "$folder"
	done
}
