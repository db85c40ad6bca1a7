# SPDX-License-Identifier: MIT
# ./rig kill [FAULT...] [--class CLASS] [--seconds S] [--seed N] [--from-corpus] [--kept] [--list]
#
# Does the rig bite? Plant each fault of tests/faults/ (or those named) into a copy of the
# library, build the fault's target with it, and fuzz until something dies. The fan-out of
# tiny nodes goes first. It begins with no corpus, since the seeds would show many faults at
# once and so say nothing about the fuzzing; the engine's seed is fixed, so a run
# repeats itself. What was found must run clean on the library without the fault.
#
#   --class CLASS    only the faults of this class
#   --seconds S      the most that a fault gets, half of it on each fan-out (60)
#   --seed N         the engine's seed (1): another number, another run
#   --from-corpus    say too which faults the programs of corpus/ show by themselves
#   --kept           do not fuzz: run the programs kept with faults (tests/faults/FAULT.mt), which must show
#                    them, and run clean without them
#   --list           only say which faults there are, and whether each still fits its source
#
# Exit status: 0 all found, 1 one or more survived, 2 a fault that does not fit or compile.
# The table is also kept as build/kill/results.tsv, the program that showed a fault as
# build/kill/FAULT.bin; ./rig shrink build/kill/FAULT.bin --fault FAULT --target TARGET makes it small.
#
# ./rig kill --generated [NAME...] [--sample N] [--seed S] [--file lib/X.c] [--class OPERATOR]
#
# The same question, asked of every small change of lib/ that an operator makes: a comparison that is one
# off, a deleted statement, two arguments swapped (tests/faults/README.md). What a fault changes is compiled
# and linked anew, then run: the programs of corpus/ and reproducers/, those with threads under a thousand
# schedules each, the fuzz targets that suit the file, and at last the tests of its module.
#
#   --sample N       N of them, which --seed S chooses (all, 1)
#   --file lib/X.c   only those of this file
#   --class NAME     only those of this operator
#   --budget S       CPU seconds that one may run (60)
#   --jobs N         how many side by side (the number of processors)
#   --again          those, too, that have a result for the sources as they are
#   --list           only say which there are
#   --show NAME      one of them, as a difference
#
# Results are kept in build/kill/generated.tsv as they come, so a run that was stopped goes on. A fault that
# is argued to change nothing that anyone may rely on has a line in tests/faults/equivalent.txt, and is not fuzzed.
# Exit status: 0 if nine in ten of the others are killed, 1 if fewer, or if that list has a name that is no
# fault or is killed; 2 bad input.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders
# The longest input, the status line, and how to read an engine's log.
# shellcheck source=fuzz.sh
. "$rig_root/rig.d/fuzz.sh"

kill_timeout=10 # seconds that one program may take: a loop without an end is found too
kill_folder=$build_root/kill
kill_faults_folder=$rig_root/tests/faults
kill_pid=''
declare -A fault_target fault_rule fault_class fault_file

kill_options() {
	kill_faults=() kill_class='' kill_seconds=60 kill_seed=1 kill_from_corpus=0 kill_kept=0 kill_list=0
	while [[ $# -gt 0 ]]; do
		case $1 in
		--from-corpus) kill_from_corpus=1 ;;
		--kept) kill_kept=1 ;;
		--list) kill_list=1 ;;
		--class | --seconds | --seed)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			[[ $1 != --class ]] || kill_class=$2
			[[ $1 != --seed ]] || { positive "$1" "$2" && kill_seed=$2; }
			[[ $1 != --seconds ]] || { positive "$1" "$2" && kill_seconds=$2; }
			shift
			;;
		-*) die "kill has no option '$1'; see ./rig help kill" ;;
		*)
			[[ -f $kill_faults_folder/$1.fault ]] || die "there is no fault '$1' in tests/faults/"
			kill_faults+=("$1")
			;;
		esac
		shift
	done
	[[ $kill_seconds -ge 2 ]] || die "--seconds wants at least 2, one for each fan-out"
}

# ---- The faults

all_faults() {
	local file
	for file in "$kill_faults_folder"/*.fault; do
		[[ ! -e $file ]] || basename "$file" .fault
	done
}

# Read the headers. A fault that no longer fits its source ends it here, before anything runs.
kill_read() {
	local name heads target rule class file files=()
	[[ ${#kill_faults[@]} -gt 0 ]] || mapfile -t kill_faults < <(all_faults)
	[[ ${#kill_faults[@]} -gt 0 ]] || die "there is no fault in tests/faults/"
	for name in "${kill_faults[@]}"; do
		files+=("$kill_faults_folder/$name.fault")
	done
	heads=$(perl "$rig_root/rig.d/plant-fault.pl" --check "$rig_root" "${files[@]}") || exit 2
	while IFS=$'\t' read -r name target rule class file; do
		[[ " ${all_targets[*]} " == *" $target "* ]] ||
			die "$name.fault is for the target '$target'; the targets are: ${all_targets[*]}"
		fault_target[$name]=$target fault_rule[$name]=$rule
		fault_class[$name]=$class fault_file[$name]=$file
	done <<<"$heads"
}

kill_choose() {
	local name chosen=()
	[[ -n $kill_class ]] || return 0
	for name in "${kill_faults[@]}"; do
		[[ ${fault_class[$name]} != "$kill_class" ]] || chosen+=("$name")
	done
	[[ ${#chosen[@]} -gt 0 ]] ||
		die "no fault is of the class '$kill_class'; the classes are: $(kill_classes)"
	kill_faults=("${chosen[@]}")
}

kill_classes() {
	printf '%s\n' "${fault_class[@]}" | sort -u | awk '{ printf "%s%s", (NR > 1 ? ", " : ""), $0 }'
}

list_faults() {
	local name
	{
		printf 'fault\tclass\trule\ttarget\tfile\n'
		for name in "${kill_faults[@]}"; do
			printf '%s\t%s\t%s\t%s\t%s\n' "$name" "${fault_class[$name]}" "${fault_rule[$name]}" \
				"${fault_target[$name]}" "${fault_file[$name]}"
		done
	} | kill_table
	printf '%d faults, all fit\n' "${#kill_faults[@]}"
}

# A fault's file as the word that --fault takes.
fault_word() { # FILE
	local name=${1#"$kill_faults_folder/"}
	if [[ $name == */* ]]; then echo "$1"; else echo "${name%.fault}"; fi
}

# ---- Building

# fresh/ is the library as it was when the run began, src/ the copy that faults are planted
# in. Files that are alike are left alone, so that only what changed is built again.
copy_sources() {
	local part file fresh=$kill_folder/fresh
	rm -rf "$fresh"
	writable_folder "$kill_folder/src" "the planted sources"
	mkdir "$fresh"
	for part in lib oracle fuzz meson.build meson_options.txt; do
		cp -R "$rig_root/$part" "$fresh/"
	done
	(cd "$fresh" && find . -type f) | while IFS= read -r file; do
		cmp -s "$fresh/$file" "$kill_folder/src/$file" || restore "$file"
	done
}

restore() { # FILE
	mkdir -p "$(dirname "$kill_folder/src/$1")"
	cp "$kill_folder/fresh/$1" "$kill_folder/src/$1"
}

kill_build() { # NINJA-TARGETS...
	local rig_root=$kill_folder/src build_root=$kill_folder
	build build clang -Dfuzzing_engine=-fsanitize=fuzzer -Dtests=false -Dexamples=false \
		-Dbuildtype=plain -Dc_args='-O2 -g -fno-omit-frame-pointer -fno-sanitize-recover=all' \
		-Db_sanitize=address,undefined -Db_lundef=false -- "${@/#/fuzz/}"
}

# The targets without a fault, to try on them what was found.
build_clean() {
	local target fuzzers=() tools=(replay)
	for target in "${kill_targets[@]}"; do
		fuzzers+=("${target}_fuzzer" "${target}_tiny_fuzzer")
	done
	show_status "building the library without a fault"
	kill_build "${fuzzers[@]}" "${tools[@]}"
	mkdir -p "$kill_folder/clean"
	(cd "$kill_folder/build/fuzz" && cp "${fuzzers[@]}" "${tools[@]}" "$kill_folder/clean/")
	clear_status
}

build_planted() { # FAULT
	local target=${fault_target[$1]}
	perl "$rig_root/rig.d/plant-fault.pl" "$kill_folder/src" "$kill_faults_folder/$1.fault" || exit 2
	(kill_build "${target}_fuzzer" "${target}_tiny_fuzzer") >/dev/null 2>&1 ||
		die "$1.fault does not compile; what the compiler said is in $kill_folder/build.log"
}

# ---- Running

# Run something in its own process group, in $kill_folder/run, its output and CPU seconds kept
# there. Without FUZZ_STATUS: writing it each second is coverage too, and a run would not
# repeat itself.
in_background() { # COMMAND...
	set -m
	(
		TIMEFORMAT='%U %S'
		cd "$kill_folder/run" || exit
		{ time env -u FUZZ_STATUS -u ASAN_OPTIONS "$@" >log 2>&1 </dev/null; } 2>cpu || exit $?
	) &
	kill_pid=$!
	set +m
}

stop_kill() {
	[[ -z $kill_pid ]] || kill -TERM -- "-$kill_pid" 2>/dev/null || true
	exit 130
}

# Wait for it, with a live line; returns its exit status.
await() { # WHAT
	local status=0 began=$SECONDS shown=$SECONDS every=10
	[[ ! -t 1 ]] || every=1
	while kill -0 "$kill_pid" 2>/dev/null; do
		sleep 0.1
		[[ $((SECONDS - shown)) -ge $every ]] || continue
		shown=$SECONDS
		show_status "$1: $((SECONDS - began)) s, $(executions_so_far) executions"
	done
	wait "$kill_pid" || status=$?
	kill_pid=''
	clear_status
	return "$status"
}

# The engine says "#1234 NEW ..." now and then.
executions_so_far() {
	tail -c 4096 "$kill_folder/run/log" | awk '/^#[0-9]/ { n = substr($1, 2) } END { print n + 0 }'
}

# Fuzz one fan-out and add up what it took; true if something died.
fuzz_planted() { # FAULT FANOUT
	local status=0 log=$kill_folder/run/log fuzzer
	fuzzer=${fault_target[$1]}$(suffix_of "$2")_fuzzer
	rm -rf "$kill_folder/run"
	mkdir "$kill_folder/run"
	in_background "$kill_folder/build/fuzz/$fuzzer" -seed="$kill_seed" -max_total_time=$((kill_seconds / 2)) \
		-max_len="$fuzz_max_length" -len_control=0 -entropic=0 -timeout=$kill_timeout \
		-rss_limit_mb=2048 -print_final_stats=1
	await "${progress}$1, $2" || status=$?
	took_executions=$((took_executions + $(figure "$log" stat::number_of_executed_units:)))
	add_operations
	took_cpu=$(awk -v before="$took_cpu" 'END { printf "%.1f", before + $1 + $2 }' "$kill_folder/run/cpu")
	[[ $status -ne 0 ]]
}

# Add what the target counted; one that crashed had no time to say it.
add_operations() {
	local counted
	counted=$(awk '/^fuzz-totals:/ { n = $5 } END { print n }' "$kill_folder/run/log")
	if [[ -z $counted || $took_operations == - ]]; then
		took_operations=-
	else
		took_operations=$((took_operations + counted))
	fi
}

# Of how it died, one line without numbers.
how_it_died() {
	awk '/^ASSERTION FAILED: / { sub(/^ASSERTION FAILED: /, ""); print; found = 1; exit }
		/^SUMMARY: / { sub(/^SUMMARY: /, ""); sub(/ [^ ]*\/[^ ]*/, ""); last = $0 }
		END { if (!found) print last ? last : "no word" }' "$kill_folder/run/log"
}

# Does the program that killed the planted library leave the clean one alive?
clean_survives() { # FAULT FUZZER
	local artifact
	artifact=$(find "$kill_folder/run" -name '*-*' -type f | head -n 1)
	[[ -n $artifact ]] || return 1
	mv "$artifact" "$kill_folder/$1.bin"
	in_background "$kill_folder/clean/$2" -timeout=$kill_timeout "$kill_folder/$1.bin"
	await "${progress}on the library without the fault"
}

# Encode the seeds, which must run clean on the library without a fault, or they would show nothing.
prepare_seeds() { # TARGET
	local file fanout folder=$kill_folder/seeds/$1
	rm -rf "$folder"
	mkdir -p "$folder"
	for file in "$rig_root/corpus/$1"/*.mt; do
		[[ -e $file ]] || die "there is no program in corpus/$1"
		"$kill_folder/clean/replay" --encode "$folder/$(basename "$file" .mt)" "$file" ||
			die "the seed $file is not a program"
	done
	for fanout in tiny production; do
		run_seeds clean "$1" "$fanout" ||
			die "the seeds in corpus/$1 fail on the library without a fault; ./rig replay corpus/$1 says why"
	done
}

run_seeds() { # FOLDER TARGET FANOUT
	rm -rf "$kill_folder/run"
	mkdir "$kill_folder/run"
	in_background "$kill_folder/$1/$2$(suffix_of "$3")_fuzzer" -timeout=$kill_timeout "$kill_folder/seeds/$2"/*
	await "${progress:-}seeds of $2, $3"
}

# Do the seeds alone show it? Sets $seeds to where.
replay_seeds() { # FAULT
	for seeds in tiny production; do
		run_seeds build/fuzz "${fault_target[$1]}" "$seeds" || return 0
	done
	seeds=no
}

# One fault from planting to verdict: a line of the results, and one for the reader.
try_fault() { # FAULT
	local fanout found=- how='' seeds=- took_executions=0 took_operations=0 took_cpu=0
	show_status "${progress}$1: building"
	build_planted "$1"
	[[ $kill_from_corpus -eq 0 ]] || replay_seeds "$1"
	for fanout in tiny production; do
		if fuzz_planted "$1" "$fanout"; then
			found=$fanout how=$(how_it_died)
			if ! clean_survives "$1" "${fault_target[$1]}$(suffix_of "$fanout")_fuzzer"; then
				found=- how="not the fault's doing, see $kill_folder/$1.bin: $how"
			fi
			break
		fi
	done
	restore "${fault_file[$1]}"
	[[ $found == - ]] || kill_found=$((kill_found + 1))
	[[ $seeds == - || $seeds == no ]] || kill_by_seeds=$((kill_by_seeds + 1))
	printf '%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\t%s\n' "$1" "${fault_class[$1]}" "${fault_rule[$1]}" \
		"${fault_target[$1]}" "$found" "$took_executions" "$took_operations" "$took_cpu" "$seeds" \
		"${how:--}" >>"$kill_folder/results.tsv"
	clear_status
	if [[ $found == - ]]; then
		printf '%sSURVIVED %s: %d executions, %s CPU seconds%s\n' "$progress" "$1" \
			"$took_executions" "$took_cpu" "${how:+; $how}"
	else
		printf '%sfound %s, %s: %d executions, %s operations, %s CPU seconds; %s\n' "$progress" "$1" \
			"$found" "$took_executions" "$took_operations" "$took_cpu" "$how"
	fi
}

# ---- Kept programs

# The tool that runs a target's programs.
kept_tool() { # FAULT FANOUT
	[[ ${fault_target[$1]} == rcu ]] && echo "interleave$(suffix_of "$2")" || echo "replay$(suffix_of "$2")"
}

# Does the tool say that the program fails? A crash is a failure too.
kept_fails() { # FOLDER FAULT FANOUT
	local status=0
	"$1/$(kept_tool "$2" "$3")" --quiet "$kill_faults_folder/$2.mt" >"$kill_folder/kept.log" 2>&1 || status=$?
	[[ $status -ne 2 ]] || die "$2.mt cannot be run: $(tail -n 1 "$kill_folder/kept.log")"
	[[ $status -ne 0 ]]
}

# On which fan-out the kept program shows the fault, or why it does not count.
kept_verdict() { # FAULT
	local fanout
	for fanout in tiny production; do
		kept_fails "$kill_folder/build/fuzz" "$1" "$fanout" || continue
		if kept_fails "$kill_folder/clean" "$1" "$fanout"; then
			echo "fails without the fault too"
			return 1
		fi
		echo "shown, $fanout"
		return
	done
	echo "NOT shown"
	return 1
}

rig_kill_kept() {
	local name verdict tools=() n=0 shown=0
	for name in "${kill_faults[@]}"; do
		[[ ! -f $kill_faults_folder/$name.mt ]] || tools+=("$(kept_tool "$name" production)" "$(kept_tool "$name" tiny)")
	done
	[[ ${#tools[@]} -gt 0 ]] || die "no program is kept with these faults"
	mapfile -t tools < <(printf '%s\n' "${tools[@]}" | sort -u)
	show_status "building the library without a fault"
	kill_build "${tools[@]}"
	mkdir -p "$kill_folder/clean"
	(cd "$kill_folder/build/fuzz" && cp "${tools[@]}" "$kill_folder/clean/")
	clear_status
	for name in "${kill_faults[@]}"; do
		[[ -f $kill_faults_folder/$name.mt ]] || continue
		n=$((n + 1))
		perl "$rig_root/rig.d/plant-fault.pl" "$kill_folder/src" "$kill_faults_folder/$name.fault" || exit 2
		(kill_build "$(kept_tool "$name" production)" "$(kept_tool "$name" tiny)") >/dev/null 2>&1 ||
			die "$name.fault does not compile; what the compiler said is in $kill_folder/build.log"
		verdict=$(kept_verdict "$name") && shown=$((shown + 1))
		restore "${fault_file[$name]}"
		printf '%-36s %s\n' "$name" "$verdict"
	done
	printf '\n%d of %d kept programs show their fault\n' "$shown" "$n"
	[[ $shown -eq $n ]] || exit 1
}

# ---- The table

# Columns by tabs; numbers to the right, words to the left.
kill_table() {
	awk -F '\t' '
		{ for (i = 1; i <= NF; i++) { cell[NR, i] = $i; if (length($i) > width[i]) width[i] = length($i) } }
		END { for (r = 1; r <= NR; r++) {
			line = ""
			for (i = 1; i <= NF; i++) {
				side = cell[1, i] ~ /^(executions|operations|CPU s)$/ ? "" : "-"
				line = line (i > 1 ? "  " : "") (i < NF ? sprintf("%" side width[i] "s", cell[r, i]) : cell[r, i])
			}
			print line } }'
}

rig_kill() {
	local name target progress='' n=0 kill_found=0 kill_by_seeds=0
	if [[ " $* " == *" --generated "* ]]; then
		# shellcheck source=mutants.sh
		. "$rig_root/rig.d/mutants.sh"
		rig_kill_generated "$@"
		return
	fi
	kill_options "$@"
	need perl
	kill_read
	kill_choose
	if [[ $kill_list -eq 1 ]]; then
		list_faults
		return
	fi
	mapfile -t kill_targets < <(for name in "${kill_faults[@]}"; do echo "${fault_target[$name]}"; done | sort -u)
	need "${clang_things[@]}"
	copy_sources
	trap stop_kill INT TERM
	if [[ $kill_kept -eq 1 ]]; then
		rig_kill_kept
		return
	fi
	build_clean
	for target in "${kill_targets[@]}"; do
		[[ $kill_from_corpus -eq 0 ]] || prepare_seeds "$target"
	done
	printf 'fault\tclass\trule\ttarget\tfound by\texecutions\toperations\tCPU s\tseeds\thow it died\n' \
		>"$kill_folder/results.tsv"
	for name in "${kill_faults[@]}"; do
		n=$((n + 1))
		progress="[$n/${#kill_faults[@]}] "
		try_fault "$name"
	done
	echo
	kill_table <"$kill_folder/results.tsv"
	printf '\n%d of %d found\n' "$kill_found" "${#kill_faults[@]}"
	[[ $kill_from_corpus -eq 0 ]] || printf '%d of %d found by the seeds alone\n' "$kill_by_seeds" "${#kill_faults[@]}"
	[[ $kill_found -eq ${#kill_faults[@]} ]] || exit 1
}
