# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # rig, common.sh and kill.sh set the folders
# mutants.sh - generated faults: ./rig kill --generated. kill.sh has its help.
#
# Each fault is compiled, and linked before the archives of a clean build, so that one or a few objects are all that is
# made anew; what it runs on, and in which order, is the list of stages in try_mutant.

mutant_schedules=1000 # of each program with threads
mutant_room=$kill_folder/generated
mutant_sources=$mutant_room/src
mutant_table=$kill_folder/generated.tsv
mutant_argued=$rig_root/tests/faults/equivalent.txt
mutant_fanouts=(tiny production)
mutant_operators=(relational off-by-one constant deleted swapped negated forced logical arithmetic unordered)
declare -A mutant_compile mutant_users mutant_link argued_why

mutant_options() {
	mutant_names=() mutant_sample=0 mutant_seed=1 mutant_file='' mutant_operator='' mutant_budget=60
	mutant_jobs=$(nproc) mutant_again=0 mutant_list=0 mutant_show=''
	while [[ $# -gt 0 ]]; do
		case $1 in
		--generated) ;;
		--list) mutant_list=1 ;;
		--again) mutant_again=1 ;;
		--sample | --seed | --file | --class | --budget | --jobs | --show)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			mutant_option "$1" "$2"
			shift
			;;
		-*) die "kill --generated has no option '$1'; see ./rig help kill" ;;
		*) mutant_names+=("$1") ;;
		esac
		shift
	done
}

mutant_option() { # OPTION VALUE
	case $1 in
	--sample) positive "$1" "$2" && mutant_sample=$2 ;;
	--seed) positive "$1" "$2" && mutant_seed=$2 ;;
	--budget) positive "$1" "$2" && mutant_budget=$2 ;;
	--jobs) positive "$1" "$2" && mutant_jobs=$2 ;;
	--show) mutant_show=$2 ;;
	--file)
		mutant_file=${2#"$rig_root/"}
		[[ " ${mutant_files[*]} " == *" $mutant_file "* ]] ||
			die "no faults are generated in '$2'; the files are: ${mutant_files[*]}"
		;;
	--class)
		mutant_operator=$2
		[[ " ${mutant_operators[*]} " == *" $2 "* ]] ||
			die "there is no operator '$2'; the operators are: ${mutant_operators[*]}"
		;;
	esac
}

# ---- The faults

# What checks, shows or counts is not what faults are looked for in.
find_mutant_files() {
	mapfile -t mutant_files < <(cd "$rig_root" && find lib -name '*.[ch]' \
		! -name 'check.[ch]' ! -name 'show.[ch]' ! -name 'mark.[ch]' | sort)
	mapfile -t mutant_headers < <(printf '%s\n' "${mutant_files[@]}" | grep '\.h$')
}

mutate() { # --list|--apply ARGUMENTS...
	(cd "$rig_root" && perl rig.d/mutate-source.pl "$@") || exit 2
}

# Name, operator, line, what, the line's text: of all faults.
all_mutants() {
	mutate --list "${mutant_files[@]}"
}

mutant_path() { # NAME
	local file
	for file in "${mutant_files[@]}"; do
		[[ ${file##*/} != "${1%%:*}" ]] || echo "$file"
	done
}

# Those asked for, in the order of their hashes with the seed: what is done first is a sample of the whole, and
# one that stays much the same when a line changes.
chosen_mutants() {
	awk -F '\t' -v file="${mutant_file##*/}" -v operator="$mutant_operator" -v names="${mutant_names[*]}" '
		BEGIN { n = split(names, list, " "); for (i = 1; i <= n; i++) wanted[list[i]] = 1 }
		(file == "" || index($1, file ":") == 1) && (operator == "" || $2 == operator) && (!n || $1 in wanted)' |
		mutate --shuffle "$mutant_seed" | awk -v n="$mutant_sample" 'NR <= n || !n'
}

list_mutants() {
	sort "$mutant_room/chosen" | cut -f 1,3- | awk -F '\t' '{ printf "%-60s line %d, %s, of: %s\n", $1, $2, $3, $4 }'
	printf '%d generated faults\n' "$(wc -l <"$mutant_room/chosen")"
}

show_mutant() { # NAME
	local path
	path=$(mutant_path "$1")
	[[ -n $path ]] || die "there is no generated fault '$1'; see ./rig kill --generated --list"
	mutate --apply "$1" "$path" "${mutant_headers[@]}" >"$mutant_room/shown" || exit 2
	diff -u --label "$path" --label "$1" "$rig_root/$path" "$mutant_room/shown" || true
}

# ---- The list of those that are argued to change nothing

read_argued() {
	local name why
	[[ -f $mutant_argued ]] || return 0
	while read -r name why; do
		[[ -n $name && $name != '#'* ]] || continue
		[[ -n $why ]] || die "${mutant_argued##*/} does not say why $name is equivalent"
		argued_why[$name]=$why
	done <"$mutant_argued"
}

# Their names must be those of faults that there are, and none may be killed.
wrong_arguments() { # ALL
	local name
	for name in "${!argued_why[@]}"; do
		grep -qxF -- "$name" <(cut -f 1 "$1") || printf 'stale in %s: %s\n' "${mutant_argued##*/}" "$name"
		! grep -qE "^$name"$'\t.*\tkilled\t' "$mutant_table" ||
			printf 'argued to be equivalent, but killed: %s\n' "$name"
	done | sort
}

# ---- The clean build

# A copy, of which only files that changed are copied again, so that only they are compiled again.
copy_for_mutants() {
	local file
	writable_folder "$mutant_sources" "the sources"
	(cd "$rig_root" && find lib oracle fuzz tests corpus reproducers meson.build meson_options.txt -type f) |
		while IFS= read -r file; do
			cmp -s "$rig_root/$file" "$mutant_sources/$file" && continue
			mkdir -p "$(dirname "$mutant_sources/$file")"
			cp "$rig_root/$file" "$mutant_sources/$file"
		done
}

hash_of_sources() {
	(cd "$rig_root" && find lib oracle fuzz tests/lib corpus reproducers meson.build -type f -print0 |
		sort -z | xargs -0 sha1sum | sha1sum | cut -c 1-12)
}

# plain/ has the tools and the tests, covered/ the fuzzers of one thread. Neither has a sanitizer: a target
# makes twice the executions a second without, and its memory is poisoned by the harness. The target rcu
# guards its memory itself; built as for a sanitizer, its harness is not covered, which is half as fast again.
build_for_mutants() {
	# shellcheck disable=SC2034 # build uses it
	local rig_root=$mutant_sources build_root=$mutant_room common fanout suffix target tools=() fuzzers=() tests=()
	common=(-Dexamples=false -Dbuildtype=plain -Dc_args=-O2 -Db_lundef=false)
	for fanout in "${mutant_fanouts[@]}"; do
		suffix=$(suffix_of "$fanout")
		tools+=("fuzz/replay$suffix" "fuzz/interleave$suffix")
		for target in "${one_thread_targets[@]}"; do
			fuzzers+=("fuzz/$target${suffix}_fuzzer")
		done
	done
	build plain clang "${common[@]}" -- "${tools[@]}"
	mapfile -t tests < <(ninja -C "$mutant_room/plain" -t targets all |
		grep -oE '^tests/test-(lib-[a-z]+-(tiny|production)|header-c):' | tr -d :)
	build plain clang "${common[@]}" -- "${tests[@]}"
	build covered clang "${common[@]}" -Dtests=false -Dfuzzing_engine=-fsanitize=fuzzer -- "${fuzzers[@]}"
	build threads clang "${common[@]}" -Dtests=false -Dfuzzing_engine=-fsanitize=fuzzer -Db_sanitize=address -- \
		fuzz/rcu_fuzzer fuzz/rcu_tiny_fuzzer
	learn_commands plain "${tools[@]}" "${tests[@]}"
	learn_commands covered "${fuzzers[@]}"
	learn_commands threads fuzz/rcu_fuzzer fuzz/rcu_tiny_fuzzer
	learn_users
}

# How each object of a variant is compiled: "VARIANT SOURCE" -> folder, object, command; each tool's link.
# The variants: the library for one thread, for threads, and covered, each on both fan-outs, with what calls
# the public header's functions for the operations; and the test of that header.
learn_commands() { # BUILD NINJA-TARGETS...
	local build=$1 line variant prefix=''
	[[ $build == plain ]] || prefix=$build-
	while IFS= read -r line; do
		if [[ $line =~ \ -MD\ .*\ -o\ ([^ ]+)\ -c\ ([^ ]+)$ ]]; then
			for variant in $(variants_of "${BASH_REMATCH[1]}"); do
				mutant_compile[$prefix$variant ${BASH_REMATCH[2]#*/src/}]="$build ${BASH_REMATCH[1]} ${line%% -MD *}"
			done
		elif [[ $line =~ ^[^\ ]*clang.*\ -o\ ([^\ ]+)\  ]]; then
			mutant_link[${BASH_REMATCH[1]}]="$build $line"
		fi
	done < <(ninja -C "$mutant_room/$build" -t commands "${@:2}")
}

variants_of() { # OBJECT
	case $1 in
	lib/libmapletree-tiny.a.p/*) echo tiny ;;
	lib/libmapletree-production.a.p/*) echo production ;;
	fuzz/libmapletree-stepped-tiny.a.p/*) echo stepped-tiny ;;
	fuzz/libmapletree-stepped-production.a.p/*) echo stepped-production ;;
	fuzz/libharness.a.p/lockstep_library.*) echo tiny production ;;
	fuzz/libinterleave.a.p/lockstep_library.* | fuzz/libinterleave.a.p/interleave_calls.*) echo stepped-tiny stepped-production ;;
	tests/test-header-c.p/*) echo header ;;
	esac
}

# Which sources a file of the library is compiled into. The harness, the judge, keeps the headers as they are,
# but for its calls of the public one's functions.
learn_users() {
	local object='' word file source # folder, then file
	while read -r word file; do
		if [[ $word == *.o: ]]; then
			object=${word%:}
			continue
		fi
		file=${word#*/src/}
		case $object in
		lib/libmapletree-production.a.p/*) source=lib ;;
		fuzz/libinterleave.a.p/lockstep_library.* | fuzz/libinterleave.a.p/interleave_calls.*) source=fuzz ;;
		tests/test-header-c.p/*) source=tests ;;
		*) continue ;;
		esac
		[[ $file == lib/* && ($source == lib || $file == lib/include/maple_tree.h) ]] || continue
		source=$source/${object##*/}
		mutant_users[$file]+="${source%.o} "
	done < <(ninja -C "$mutant_room/plain" -t deps)
}

# ---- One fault: building

# Compile a variant's objects with the fault, and keep them if one of them is another; false: they do not compile.
compile_mutant() { # VARIANT
	local source build object command changed=0
	local flags=(-Werror=int-conversion -Werror=incompatible-pointer-types)
	verdict=uncompiled
	for source in ${mutant_users[$path]}; do
		[[ -n ${mutant_compile[$1 $source]:-} ]] || continue
		read -r build object command <<<"${mutant_compile[$1 $source]}"
		command=${command//-I..\/src\/lib/-I$job/lib}
		mkdir -p "$job/objects/$1"
		(cd "$mutant_room/$build" && eval "$command ${flags[*]}" -o "$job/objects/$1/${source##*/}.o" \
			-c "$(source_with_fault "$source")") >"$job/compiler" 2>&1 || return 1
		cmp -s "$job/objects/$1/${source##*/}.o" "$mutant_room/$build/$object" || changed=1
	done
	if [[ $changed -eq 1 ]]; then any_changed=1; else rm -rf "$job/objects/$1"; fi
}

source_with_fault() { # SOURCE
	case $1 in
	lib/*) echo "$job/$1" ;;
	*) echo "$mutant_sources/$1" ;;
	esac
}

# Link a tool: the objects with the fault take the place of those that the command names, or come first, so that
# the archives' own are not wanted. The stepped library is one object, which is linked so before.
link_mutant() { # TOOL VARIANT
	local build command word
	[[ -d $job/objects/$2 && -n ${mutant_link[$1]:-} ]] || return
	objects_of_fault "$2"
	read -r build command <<<"${mutant_link[$1]}"
	for word in $command; do
		[[ $word != "$1" && -n ${mutant_link[$word]:-} ]] || continue
		link_with_fault "$word" "$job/part.o" || die "$mutant does not link; what the linker said is in $job/linker"
		command=${command/ $word / $job/part.o }
	done
	link_with_fault "$1" "$job/tool" "$command" || die "$mutant does not link; what the linker said is in $job/linker"
}

# Sets with_fault: for each object of a variant that was compiled, the one with the fault.
objects_of_fault() { # VARIANT
	local source build object command
	with_fault=()
	for source in ${mutant_users[$path]}; do
		[[ -n ${mutant_compile[$1 $source]:-} ]] || continue
		read -r build object command <<<"${mutant_compile[$1 $source]}"
		with_fault[$object]=$job/objects/$1/${source##*/}.o
	done
}

link_with_fault() { # OUTPUT AS [COMMAND]
	local build command object
	read -r build command <<<"${mutant_link[$1]}"
	command=${3:-$command}
	command=${command/ -o $1 / -o $2 }
	for object in "${!with_fault[@]}"; do
		if [[ "$command " == *" $object "* ]]; then
			command=${command/ $object/ ${with_fault[$object]}}
		elif [[ $2 == "$job/part.o" ]]; then
			continue # not of this part
		else
			command=${command/ -o $2 / -o $2 ${with_fault[$object]} }
		fi
		[[ $2 != "$job/part.o" ]] || unset "with_fault[$object]"
	done
	(cd "$mutant_room/$build" && eval "$command") >"$job/linker" 2>&1
}

# ---- One fault: running

# Seconds of CPU that this shell's children have used, in thousandths.
cpu_now() {
	local theirs
	times >"$job/times"
	{ read -r && read -r theirs; } <"$job/times"
	[[ $theirs =~ ^([0-9]+)m([0-9]+)\.([0-9]+)s\ ([0-9]+)m([0-9]+)\.([0-9]+)s$ ]]
	cpu=$((((BASH_REMATCH[1] + BASH_REMATCH[4]) * 60 + BASH_REMATCH[2] + BASH_REMATCH[5]) * 1000 +
		10#${BASH_REMATCH[3]} + 10#${BASH_REMATCH[6]}))
}

# Run something within so many CPU seconds, and half a minute more by the clock. A loop without an end,
# and a lock that nobody opens, are failures as others are.
limited() { # CPU-SECONDS COMMAND...
	local limit=$1 before status=0
	cpu_now
	before=$cpu
	(
		cd "$job/run" || exit
		ulimit -S -t "$limit" -c 0
		exec timeout --foreground -k 1 $((limit * 3 + 30)) "${@:2}" >log 2>&1 </dev/null
	) 2>/dev/null || status=$?
	cpu_now
	spent=$((spent + cpu - before))
	return $status
}

# Of how it died, a few words.
words_of() { # STATUS
	case $1 in
	124 | 137 | 152) echo "no end" ;;
	*)
		awk -v status="$1" '/^ASSERTION FAILED: / { sub(/^ASSERTION FAILED: /, ""); print; found = 1; exit }
			/^FAILED: / { sub(/^FAILED: ([^ ]*\/[^ ]*: )?/, ""); print; found = 1; exit }
			/^SUMMARY: / { sub(/^SUMMARY: /, ""); sub(/ [^ ]*\/[^ ]*/, ""); last = $0 }
			END { if (!found) print (last ? last : status > 128 ? "signal " (status - 128) : "status " status) }' "$job/run/log"
		;;
	esac
}

# Run a tool with the fault; true if it dies.
dies() { # STAGE CPU-SECONDS COMMAND...
	local status=0
	limited "${@:2}" || status=$?
	[[ $status -ne 0 ]] || return 1
	verdict=killed stage=$1 how=$(words_of $status | cut -c 1-100)
}

# The folders of programs, those of the file's targets first.
replayed_folders() {
	local target folder
	for target in $(targets_of "$path") "${one_thread_targets[@]}"; do
		for folder in corpus reproducers; do
			[[ ! -d $mutant_sources/$folder/$target || $target == rcu ]] || echo "$mutant_sources/$folder/$target"
		done
	done | awk '!seen[$0]++'
}

# Which targets suit a file, best first.
targets_of() { # FILE
	case ${1##*/} in
	gap.* | alloc.*) echo gap cursor rcu ;;
	mas.* | maple_tree.*) echo cursor rcu gap ;;
	mtree.*) echo gap dup rcu store ;;
	depot.* | pool.* | bag.* | port.*) echo rcu dup cursor erase ;;
	whole.*) echo dup rcu ;;
	walk.* | node.*) echo cursor gap rcu store ;;
	*) echo cursor erase gap rcu dup ;;
	esac
}

killed_by_replay() { # FANOUT
	local folders
	mapfile -t folders < <(replayed_folders)
	link_mutant "fuzz/replay$(suffix_of "$1")" "$1" && dies replay 3 "$job/tool" --quiet --require-marks "${folders[@]}"
}

killed_by_schedules() { # FANOUT
	link_mutant "fuzz/interleave$(suffix_of "$1")" "stepped-$1" &&
		dies schedules 10 "$job/tool" --quiet --schedules "$mutant_schedules" "$mutant_sources"/{corpus,reproducers}/rcu
}

# The test of the module: with the fault in the module, not in the test.
killed_by_module_test() { # VARIANT
	local name=${path##*/} test
	case $name in
	maple_tree.h) test=header-c$([[ $1 == header ]] || echo "-$1") ;; # there is no other
	plan.c | apply.c | leaf.c | rows.h) test=lib-edit-$1 ;;
	*) test=lib-${name%.*}-$1 ;;
	esac
	link_mutant "tests/test-$test" "$1" && dies "module test" 60 "$job/tool"
}

# One slice of fuzzing; what died must live on the library without the fault.
killed_by_slice() { # TARGET FANOUT CPU-SECONDS
	local fuzzer build=covered variant=covered-$2 artifact status=0
	fuzzer=fuzz/$1$(suffix_of "$2")_fuzzer
	[[ $1 != rcu ]] || build=threads variant=stepped-$2
	if [[ ! -x $job/$1-$2 ]]; then
		link_mutant "$fuzzer" "$variant" || return
		mv "$job/tool" "$job/$1-$2"
	fi
	mkdir -p "$job/corpus/$1"
	rm -f "$job/run"/*
	fuzz_seed=$((fuzz_seed + 1))
	limited "$3" "$job/$1-$2" -seed="$fuzz_seed" -max_len="$fuzz_max_length" -len_control=0 -entropic=0 \
		-timeout="$kill_timeout" -rss_limit_mb=2048 "$job/corpus/$1" "$mutant_room/seeds/$1" || status=$?
	case $status in 0 | 124 | 137 | 152) return 1 ;; esac
	how=$(words_of "$status" | cut -c 1-100)
	artifact=$(find "$job/run" -name '*-*' -type f | head -n 1)
	[[ -n $artifact ]] && limited 20 "$mutant_room/$build/$fuzzer" -timeout="$kill_timeout" "$artifact" || return
	verdict=killed stage=$1
}

# First a short look by each target, then what is left of the budget in equal parts.
killed_by_fuzzing() {
	local targets target fanout slice slices fuzz_seed=0
	for fanout in "${mutant_fanouts[@]}"; do
		[[ ! -d $job/objects/$fanout ]] || compile_mutant "covered-$fanout"
	done
	verdict=survived
	read -r -a targets <<<"$(targets_of "$path")"
	slices=$((2 * ${#targets[@]}))
	for slice in 2 $(((mutant_budget - spent / 1000 - 2 * slices) / slices)); do
		for fanout in "${mutant_fanouts[@]}"; do
			for target in "${targets[@]}"; do
				[[ $slice -gt 0 && $((spent / 1000)) -lt $mutant_budget ]] || continue
				! killed_by_slice "$target" "$fanout" "$slice" || return 0
			done
		done
	done
	return 1
}

# ---- One fault: the stages

# Sets verdict, stage, spent (thousandths of a CPU second) and how.
try_mutant() { # NAME WORKER
	local mutant=$1 path fanout variant job=$mutant_room/job$2 any_changed=0
	local -A with_fault
	path=$(mutant_path "$1")
	spent=0 stage=- how=-
	rm -rf "$job"
	mkdir -p "$job/run"
	cp -R "$mutant_sources/lib" "$job/lib"
	mutate --apply "$1" "$path" "${mutant_headers[@]}" >"$job/$path"
	for fanout in "${mutant_fanouts[@]}"; do
		compile_mutant "$fanout" || return
		! killed_by_replay "$fanout" || return
	done
	for fanout in "${mutant_fanouts[@]}"; do
		compile_mutant "stepped-$fanout" || return
		! killed_by_schedules "$fanout" || return
	done
	compile_mutant header || return
	verdict=same
	[[ $any_changed -eq 1 ]] || return
	verdict=argued
	[[ -z ${argued_why[$1]:-} ]] || return
	! killed_by_fuzzing || return
	for variant in "${mutant_fanouts[@]}" header; do
		! killed_by_module_test "$variant" || return
	done
	stage=- how=-
}

mutant_worker() { # NUMBER
	local name operator line what text n=0
	set +e
	while IFS=$'\t' read -r name operator line what text; do
		n=$((n + 1))
		[[ $((n % mutant_jobs)) -eq $1 ]] || continue
		try_mutant "$name" "$1"
		printf '%s\t%s\t%s\t%s\t%s\t%d.%d\t%s\t%s\t%s\t%d\n' "$name" "$operator" "$line" "$verdict" "$stage" \
			$((spent / 1000)) $((spent % 1000 / 100)) "$how" "$what" "$text" "$mutant_budget" >>"$mutant_table"
	done <"$mutant_room/to-do"
}

# ---- The run

# Results of other sources are none. Those that there are for these are not sought again.
what_is_to_do() {
	local head
	head="# sources $(hash_of_sources): name, operator, line, verdict, stage, CPU s, how, what, text, budget"
	if [[ $mutant_again -eq 1 || ! -f $mutant_table || $(head -n 1 "$mutant_table") != "$head" ]]; then
		echo "$head" >"$mutant_table"
	fi
	# what an argument spared the fuzzing is fuzzed when that has gone; what survived less, when more is asked for
	awk -F '\t' -v budget="$mutant_budget" 'NR == FNR { argued[$1] = 1; next }
		($4 != "argued" || $1 in argued) && ($4 != "survived" || $1 in argued || $10 >= budget)' \
		<(printf '%s\n' "${!argued_why[@]}") "$mutant_table" >"$mutant_table.new"
	mv "$mutant_table.new" "$mutant_table"
	awk -F '\t' 'NR == FNR { done[$1] = 1; next } !($1 in done)' "$mutant_table" "$mutant_room/chosen" >"$mutant_room/to-do"
}

prepare_mutant_seeds() {
	local target file folder
	for target in "${all_targets[@]}"; do
		folder=$mutant_room/seeds/$target
		rm -rf "$folder"
		mkdir -p "$folder"
		for file in "$mutant_sources"/{corpus,reproducers}/"$target"/*.mt; do
			[[ ! -e $file ]] || "$mutant_room/plain/fuzz/replay" --encode "$folder/$(basename "$file" .mt)" "$file" ||
				die "the seed $file is not a program"
		done
	done
}

# A library that fails without a fault would kill everything.
clean_must_pass() {
	local job=$mutant_room/clean path=lib/mas.c fanout spent=0 folders
	mkdir -p "$job/run"
	mapfile -t folders < <(replayed_folders)
	for fanout in "${mutant_fanouts[@]}"; do
		limited 60 "$mutant_room/plain/fuzz/replay$(suffix_of "$fanout")" --quiet --require-marks "${folders[@]}" ||
			die "the programs fail on the library without a fault, fan-out $fanout: $(words_of $?)"
		limited 60 "$mutant_room/plain/fuzz/interleave$(suffix_of "$fanout")" --quiet \
			--schedules "$mutant_schedules" "$mutant_sources"/{corpus,reproducers}/rcu ||
			die "programs with threads fail on the library without a fault, fan-out $fanout: $(words_of $?)"
	done
}

stop_mutants() {
	local pid
	for pid in "${mutant_pids[@]}"; do
		kill -TERM -- "-$pid" 2>/dev/null || true
	done
	exit 130
}

run_mutants() {
	local n count shown=$SECONDS every=10 begun
	mutant_pids=()
	count=$(wc -l <"$mutant_room/to-do")
	begun=$(wc -l <"$mutant_table")
	[[ ! -t 1 ]] || every=1
	trap stop_mutants INT TERM
	set -m
	for ((n = 0; n < mutant_jobs; n++)); do
		mutant_worker "$n" 2>"$mutant_room/worker$n.log" &
		mutant_pids+=($!)
	done
	set +m
	while [[ -n $(jobs -r) ]]; do
		sleep 0.5 || true
		[[ $((SECONDS - shown)) -ge $every ]] || continue
		shown=$SECONDS
		show_status "$(($(wc -l <"$mutant_table") - begun)) of $count; of all so far: $(counted killed) killed," \
			"$(counted survived) survived, $(counted uncompiled) not compiling"
	done
	clear_status
	for ((n = 0; n < mutant_jobs; n++)); do
		wait "${mutant_pids[n]}" || die "$(tail -n 1 "$mutant_room/worker$n.log")"
	done
}

counted() { # VERDICT
	awk -F '\t' -v verdict="$1" 'NR == FNR { chosen[$1] = 1; next } $1 in chosen && $4 == verdict { n++ } END { print n + 0 }' \
		"$mutant_room/chosen" "$mutant_table"
}

# ---- The end: counts, survivors, and the rate with its 95 % Wilson interval
mutant_summary() {
	awk -F '\t' -v argued="$(printf '%s\n' "${!argued_why[@]}")" '
		function line(n, words) { printf "%6d  %s\n", n, words }
		BEGIN { split(argued, list, "\n"); for (i in list) equivalent[list[i]] = 1 }
		NR == FNR { chosen[$1] = 1; next }
		!($1 in chosen) { next }
		{ total++; if ($4 != "killed") is[$4 == "survived" && $1 in equivalent ? "argued" : $4]++ }
		$4 == "killed" { killed++; by[$5]++; cpu[$5] += $6; if ($6 > 60) late++ }
		$4 == "survived" && !($1 in equivalent) {
			survivor[++survivors] = $1 "\n        line " $3 ", " $8 ", of: " $9 " (" $6 " CPU s)" }
		END {
			if (survivors) print "survived:"
			for (i = 1; i <= survivors; i++) print "  " survivor[i]
			print ""
			line(total, "generated faults looked at")
			line(is["uncompiled"], "do not compile, or change no type they may")
			line(is["same"], "give the same objects: equivalent, trivially")
			line(is["argued"], "argued to be equivalent (tests/faults/equivalent.txt)")
			n = split("replay schedules store erase gap dup cursor rcu module_test", order, " ")
			for (i = 1; i <= n; i++) { stage = order[i]; sub(/_/, " ", stage)
				if (by[stage]) line(by[stage], sprintf("killed by %s, %.1f CPU s each", stage, cpu[stage] / by[stage])) }
			line(survivors, "survived")
			n = killed + survivors
			if (!n) exit
			p = killed / n; z = 1.96; d = 1 + z * z / n
			m = (p + z * z / (2 * n)) / d; w = z / d * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
			printf "\n%d of %d killed: %.1f %% (95 %% interval %.1f to %.1f)\n", killed, n, 100 * p, 100 * (m - w), 100 * (m + w)
			exit p < 0.9
		}' "$mutant_room/chosen" "$mutant_table"
}

rig_kill_generated() {
	local status=0 wrong mutant_files mutant_headers name
	need perl
	find_mutant_files
	mutant_options "$@"
	writable_folder "$mutant_room" "the generated faults"
	if [[ -n $mutant_show ]]; then
		show_mutant "$mutant_show"
		return
	fi
	all_mutants >"$mutant_room/all"
	for name in "${mutant_names[@]}"; do
		grep -qxF -- "$name" <(cut -f 1 "$mutant_room/all") || die "there is no generated fault '$name'; see ./rig kill --generated --list"
	done
	chosen_mutants <"$mutant_room/all" >"$mutant_room/chosen"
	if [[ $mutant_list -eq 1 ]]; then
		list_mutants
		return
	fi
	need "${clang_things[@]}"
	read_argued
	what_is_to_do
	if [[ -s $mutant_room/to-do ]]; then
		show_status "building the library without a fault"
		copy_for_mutants
		build_for_mutants
		prepare_mutant_seeds
		clean_must_pass
		run_mutants
	fi
	mutant_summary || status=1
	wrong=$(wrong_arguments "$mutant_room/all")
	[[ -z $wrong ]] || { printf '%s\n' "$wrong" && status=1; }
	exit $status
}
