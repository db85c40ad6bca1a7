# SPDX-License-Identifier: MIT
# afl.sh - ./rig fuzz --engine afl: a campaign of AFL++ for each target and fan-out, one after the other.
#
# rig_fuzz of fuzz.sh reads the options and comes here. All jobs fuzz the same target at a
# time, as instances of one campaign that differ (afl_roles); AFL++ keeps them in
# step. What they find goes to the corpus folder as it is found, and what appears there
# comes back (exchange.pl), so other engines and other machines take part.

# shellcheck shell=bash disable=SC2154,SC2034 # rig, common.sh and fuzz.sh set the folders, and read the tables

afl_driver=/usr/lib/afl/libAFLDriver.a
afl_tools=$build_root/afl-tools/fuzz
declare -A afl_before afl_last
afl_exchange_every=10 # seconds
afl_hang=10           # seconds that a program may take

# The instances of a campaign: name, build of the target, who mutates, power schedule. A build is what
# the sanitizers need (asan), edges of the program as it is linked (lto), or the usual. Operations are mutated by our
# own mutator only, bytes by AFL++'s own only, with what it learns from comparisons.
afl_roles=(
	"main fast operations fast"
	"asan asan operations explore"
	"bytes fast bytes fast"
	"rare lto operations rare"
	"coe fast operations coe"
	"exploit fast operations exploit"
)

# Alone, an instance had better see bad accesses to memory than be fast.
afl_role() { # NUMBER-OF-INSTANCE
	if [[ $fuzz_jobs -eq 1 ]]; then
		echo "main asan operations fast"
	elif [[ $1 -lt ${#afl_roles[@]} ]]; then
		echo "${afl_roles[$1]}"
	else
		echo "more$1 fast operations $([[ $(($1 % 2)) -eq 0 ]] && echo explore || echo rare)"
	fi
}

# ---- Building

afl_build() { # VARIANT NINJA-TARGETS...
	local variant=$1 compiler=afl-clang-fast options=()
	shift
	[[ -r $afl_driver ]] || die "AFL++ is there without $afl_driver, which the package afl++ brings"
	case $variant in
	asan) options=('-Db_sanitize=address,undefined' -Dc_args='-O2 -g -fno-omit-frame-pointer -fno-sanitize-recover=all') ;;
	lto) compiler=afl-clang-lto options=(-Dc_args='-O2 -g') ;;
	*) options=(-Dc_args='-O2 -g') ;;
	esac
	(
		export AFL_QUIET=1
		# Where it is told how to instrument, afl-clang-lto is another afl-clang-fast.
		case $variant in
		lto) export AR=llvm-ar RANLIB=llvm-ranlib ;;
		cmplog) export AFL_LLVM_INSTRUMENT=$afl_instrument AFL_LLVM_CMPLOG=1 ;;
		*) export AFL_LLVM_INSTRUMENT=$afl_instrument ;;
		esac
		build "afl-$variant" "$compiler" -Dfuzzing_engine=$afl_driver -Dtests=false -Dexamples=false \
			-Dbuildtype=plain -Db_lundef=false "${options[@]}" -- "${@/#/fuzz/}"
	) || exit $?
}

# Only the variants that these instances run.
afl_build_all() {
	local n name variant mutator schedule wanted=() fuzzers=("${rows[@]/%/_fuzzer}")
	need "${clang_things[@]}" perl afl-fuzz setpriv
	build afl-tools clang -Dtests=false -Dexamples=false -Dbuildtype=plain -Dc_args='-O2 -g' -- \
		fuzz/mutator_afl.so fuzz/replay fuzz/show-text
	for ((n = 0; n < fuzz_jobs; n++)); do
		read -r name variant mutator schedule <<<"$(afl_role "$n")"
		wanted+=("$variant")
		[[ $mutator != bytes ]] || wanted+=(cmplog)
	done
	for variant in $(printf '%s\n' "${wanted[@]}" | sort -u); do
		[[ $variant != lto ]] || need ld.lld llvm-ar
		note "building the targets for AFL++ ($variant)"
		afl_build "$variant" "${fuzzers[@]}"
	done
}

afl_fuzzer() { # VARIANT ROW
	echo "$build_root/afl-$1/fuzz/${2}_fuzzer"
}

# ---- One campaign

# Begin a row anew, from all that the corpus folders hold. What a run before left there when it was killed
# is taken into account first.
afl_begin_row() { # ROW TARGET
	afl_row=$build_root/afl/$1 afl_target=$2
	[[ $2 != canary ]] || afl_target=store
	mkdir -p "$afl_row"
	exec {afl_lock}>"$afl_row/lock"
	flock -w 3 "$afl_lock" || die "another run is fuzzing $1 in $build_root already"
	afl_corpus=$fuzz_corpus/$2
	[[ ! -d $afl_row/sync ]] || afl_salvage "$1"
	rm -rf "$afl_row/in" "$afl_row/sync" "$afl_row/exchanged"
	perl "$rig_root/rig.d/exchange.pl" begin "$afl_row" "$afl_corpus" "$build_root/seeds/$2" >/dev/null
	# AFL++ wants to begin with something.
	[[ -n $(find "$afl_row/in" -type f -print -quit) ]] || printf 'x' >"$afl_row/in/empty"
}

afl_salvage() { # ROW
	perl "$rig_root/rig.d/exchange.pl" push "$afl_row" "$afl_corpus" >/dev/null
	afl_keep_findings "$1"
}

afl_end_row() {
	exec {afl_lock}>&-
}

# AFL++ takes its settings from the environment, so each instance gets its own. It dies with this shell,
# however that ends.
afl_start() { # NUMBER
	local n=$1 name variant mutator schedule options=() settings=() input=$afl_row/in
	read -r name variant mutator schedule <<<"$(afl_role "$n")"
	options=(-S "$name")
	[[ $n -ne 0 ]] || options=(-M "$name")
	# Only the main instance reads the whole corpus; the others take from it what they lack.
	[[ $n -eq 0 || ! -d $build_root/seeds/$afl_target ]] || input=$build_root/seeds/$afl_target
	[[ ! -s $afl_row/sync/$name/fuzzer_stats ]] || input=-
	options+=(-p "$schedule" -i "$input" -o "$afl_row/sync" -t "$((afl_hang * 1000))" -m none)
	options+=(-G "$fuzz_max_length")
	if [[ $mutator == bytes ]]; then
		options+=(-c "$(afl_fuzzer cmplog "${worker_row[n]}")")
	else
		settings+=(AFL_CUSTOM_MUTATOR_LIBRARY="$afl_tools/mutator_afl.so" AFL_CUSTOM_MUTATOR_ONLY=1)
	fi
	worker_log[n]=$scratch/$n.log worker_status[n]=$scratch/$n.status worker_began[n]=$SECONDS
	worker_name[n]=$name
	env -u AFL_CUSTOM_MUTATOR_LIBRARY "${settings[@]}" FUZZ_TARGET="$afl_target" FUZZ_STATUS="${worker_status[n]}" \
		AFL_NO_UI=1 AFL_NO_COLOR=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_FAST_CAL=1 AFL_SYNC_TIME=1 \
		AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_HANG_TMOUT=$((afl_hang * 1000)) AFL_FORKSRV_INIT_TMOUT=60000 \
		ASAN_OPTIONS=abort_on_error=1:symbolize=0:detect_leaks=0 UBSAN_OPTIONS=abort_on_error=1:symbolize=0 \
		setpriv --pdeathsig KILL afl-fuzz "${options[@]}" -- "$(afl_fuzzer "$variant" "${worker_row[n]}")" \
		>"${worker_log[n]}" 2>&1 </dev/null {afl_lock}>&- &
	worker_pid[n]=$!
}

# What the targets of an instance told so far: each process begins at 0, and now and then AFL++ begins another.
afl_told() { # NUMBER WORD
	local now key=$1-$2
	now=$(figure "${worker_status[$1]}" "$2")
	[[ $now -ge ${afl_last[$key]:-0} ]] || afl_before[$key]=$((${afl_before[$key]:-0} + ${afl_last[$key]}))
	afl_last[$key]=$now
	told_now=$((${afl_before[$key]:-0} + now))
}

# What AFL++ says at its end is exact.
afl_stat() { # NUMBER NAME
	local file=$afl_row/sync/${worker_name[$1]}/fuzzer_stats
	[[ -r $file ]] || { echo 0; return; }
	awk -v name="$2" '$1 == name { print $3 + 0; found = 1 } END { if (!found) print 0 }' "$file"
}

# Of the executions some were seen to have so many operations: so had the others, about.
afl_operations() { # NUMBER EXECUTIONS
	local programs
	programs=$(figure "${worker_status[$1]}" programs)
	[[ $programs -gt 0 ]] || { echo 0; return; }
	echo $(($(figure "${worker_status[$1]}" operations) * $2 / programs))
}

afl_status_line() { # ROW
	local n execs=0 operations=0 corpus='' elapsed=1 tallest=0 told_now height
	for n in "${!worker_pid[@]}"; do
		afl_told "$n" programs
		execs=$((execs + told_now))
		afl_told "$n" operations
		operations=$((operations + told_now))
		corpus+=" $(find "$afl_row/sync/${worker_name[n]}/queue" -maxdepth 1 -name 'id:*' 2>/dev/null | wc -l)"
		height=$(figure "${worker_status[n]}" height)
		[[ $height -le $tallest ]] || tallest=$height
		[[ $((SECONDS - worker_began[n])) -le $elapsed ]] || elapsed=$((SECONDS - worker_began[n]))
	done
	show_status "$1: $((execs / elapsed)) exec/s, $((operations / elapsed)) operations/s," \
		"corpus$corpus, tallest tree $tallest, failures $failures"
}

# An instance that ended by itself, or was killed, goes on where it was. One that cannot even
# begin says why, and there is no use in trying again.
afl_again() { # NUMBER
	local n=$1 status=0
	wait "${worker_pid[n]}" || status=$?
	if [[ $((SECONDS - worker_began[n])) -lt 3 && $status -lt 128 ]]; then
		tail -n 20 "${worker_log[n]}" >&2
		afl_stop
		die "AFL++ could not fuzz ${worker_row[n]} (status $status); what it said is above"
	fi
	note "the instance ${worker_name[n]} of ${worker_row[n]} ended with status $status, and goes on"
	afl_start "$n"
}

afl_stop() {
	local pid
	for pid in "${worker_pid[@]}"; do
		kill -TERM "$pid" 2>/dev/null || true
	done
	for pid in "${worker_pid[@]}"; do
		wait "$pid" 2>/dev/null || true
	done
}

afl_finish() { # ROW
	local n execs
	for n in "${!worker_pid[@]}"; do
		execs=$(afl_stat "$n" execs_done)
		add runs "$1" 1
		add executions "$1" "$execs"
		add operations "$1" "$(afl_operations "$n" "$execs")"
		keep_most features "$1" "$(afl_stat "$n" edges_found)"
		keep_most corpus_size "$1" "$(afl_stat "$n" corpus_count)"
		keep_most height "$1" "$(figure "${worker_status[n]}" height)"
	done
	worker_pid=()
}

afl_fuzz_row() { # ROW SECONDS
	local row=$1 began n shown exchanged every=10
	[[ ! -t 1 ]] || every=1
	afl_begin_row "$row" "${row%_tiny}"
	began=$SECONDS shown=$SECONDS exchanged=$SECONDS
	worker_row=() worker_pid=() worker_name=() afl_before=() afl_last=()
	for ((n = 0; n < fuzz_jobs; n++)); do
		worker_row[n]=$row
		afl_start "$n"
	done
	while [[ $((SECONDS - began)) -lt $2 && $interrupted -eq 0 ]]; do
		sleep 0.25 || true
		for n in "${!worker_pid[@]}"; do
			kill -0 "${worker_pid[n]}" 2>/dev/null || [[ $interrupted -eq 1 ]] || afl_again "$n"
		done
		if [[ $((SECONDS - exchanged)) -ge $afl_exchange_every ]]; then
			afl_exchange round || { afl_stop; exit 2; }
			exchanged=$SECONDS
		fi
		if [[ $((SECONDS - shown)) -ge $every ]]; then
			afl_status_line "$row"
			shown=$SECONDS
		fi
		# As with libFuzzer the first failure ends it; there will be more of the same.
		[[ -z $(afl_crashes) ]] || break
	done
	clear_status
	afl_stop
	add seconds "$row" $((SECONDS - began > 0 ? SECONDS - began : 1))
	afl_finish "$row"
	afl_exchange push || exit 2
	afl_keep_findings "$row"
	afl_end_row
}

afl_exchange() { # round|push
	perl "$rig_root/rig.d/exchange.pl" "$1" "$afl_row" "$afl_corpus" >"$scratch/exchange"
}

# ---- Findings

afl_crashes() {
	find "$afl_row/sync" -path '*/crashes/id:*' -o -path '*/hangs/id:*' | sort
}

# Run each once more by itself, for its report, and keep one of each kind. A hang must show itself again.
afl_keep_findings() { # ROW
	local file status how kinds=' ' variant
	while IFS= read -r file; do
		variant=asan
		[[ -x $(afl_fuzzer asan "$1") ]] || variant=fast
		[[ -x $(afl_fuzzer $variant "$1") ]] || continue
		worker_row[0]=$1 worker_log[0]=$scratch/finding.log status=0
		# The shell would say of what signal it died.
		{
			ASAN_OPTIONS=abort_on_error=1 UBSAN_OPTIONS=abort_on_error=1 timeout -k 1 $((afl_hang * 6)) \
				"$(afl_fuzzer $variant "$1")" "$file" >"${worker_log[0]}" 2>&1 || status=$?
		} 2>/dev/null
		[[ $status -ne 0 ]] || continue
		[[ $status -ne 124 && $status -ne 137 ]] || echo "ERROR: no end after $((afl_hang * 6)) seconds" >>"${worker_log[0]}"
		how=$(grep -aE '^(ASSERTION FAILED|SUMMARY|ERROR)' "${worker_log[0]}" | head -n 1 | tr ' ' _)
		[[ $kinds != *" ${how:-none} "* ]] || continue
		kinds+="${how:-none} "
		cp "$file" "$scratch/0-crash-$(sha1sum "$file" | cut -c 1-40)"
		keep_finding 0
	done < <(afl_crashes)
}

# ---- All rows

rig_fuzz_afl() {
	local row target slice
	fuzz_tools=$afl_tools
	afl_build_all
	for target in "${fuzz_targets[@]}"; do
		fuzz_seeds "$target"
	done
	salvage_findings
	slice=$((fuzz_time / ${#rows[@]}))
	[[ $fuzz_forever -eq 0 ]] || slice=$fuzz_slice
	[[ $slice -gt 0 ]] || slice=1
	while :; do
		for row in "${rows[@]}"; do
			[[ $interrupted -eq 0 ]] || break
			afl_fuzz_row "$row" "$slice"
		done
		[[ $fuzz_forever -eq 1 && $failures -eq 0 && $interrupted -eq 0 ]] || break
	done
}
