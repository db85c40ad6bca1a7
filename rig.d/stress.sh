# SPDX-License-Identifier: MIT
# ./rig fuzz rcu_stress [--time S] [--readers N] [--writers N] [--seed N]
#
# Readers without locks beside writers, on real threads with each flavour of liburcu, on both fan-outs, under
# the thread sanitizer and under the address sanitizer.
#
#   --time S      seconds in all, shared by all of these; each gets a second at least (60)
#   --readers N   threads that look (2)
#   --writers N   threads that change (1)
#   --seed N      of what the threads do, not of when (1)
#
# A table of what was done ends the run; the exit status is 1 if something was wrong. What a failed run said is
# shown, and kept in build/stress/.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

stress_flavours=(memb mb qsbr bp)
stress_programs=(rcu_stress rcu_stress_tiny)
stress_options=(-Db_lundef=false -Dexamples=false -Dc_args=-fno-omit-frame-pointer)

build_tsan() { # NINJA-TARGETS...
	need "${clang_things[@]}"
	build tsan clang -Db_sanitize=thread "${stress_options[@]}" -- "$@"
}

build_stress() {
	build_tsan "${stress_programs[@]/#/tests/stress/}"
	build stress-asan clang -Db_sanitize=address "${stress_options[@]}" -- "${stress_programs[@]/#/tests/stress/}"
}

# The words of a run's last lines, as cells: "bp: 12 reads, 3 writes, ..." gives the numbers.
stress_cells() { # LOG FLAVOUR
	awk -v flavour="$2:" '$1 == flavour && / nodes freed, / { line = $0 }
		END { gsub(/[^0-9 ]/, "", line); n = split(line, cell, " ")
		      for (i = 1; i <= 7; i++) printf "\t%s", (i <= n ? cell[i] : "-") }' "$1"
}

stress_run() { # FOLDER PROGRAM FLAVOUR ARGUMENTS...
	local name=$1-$2-$3 status=0 log
	log=$build_root/stress/$name.log
	TSAN_OPTIONS=halt_on_error=1:suppressions=$rig_root/tests/tsan.supp \
		"$build_root/$1/tests/stress/$2" --flavour "$3" "${@:4}" >"$log" 2>&1 || status=$?
	[[ $status -ne 2 ]] || die "$(tail -n 1 "$log")"
	if [[ $status -ne 0 ]]; then
		stress_failures=$((stress_failures + 1))
		note "$name failed with status $status; its output is $log"
		head -n 60 "$log" >&2
	fi
	stress_rows+=("$name$(stress_cells "$log" "$3")"$'\t'"$([[ $status -eq 0 ]] && echo ok || echo FAILED)")
}

rig_stress() {
	local time=60 slice arguments=() folder program flavour n=0 of stress_failures=0
	local stress_rows=($'run\treads\twrites\tnodes freed\tgrace periods\tmode switches\tdestroys\tcopies\t')
	while [[ $# -gt 0 ]]; do
		case $1 in
		--time | --readers | --writers | --seed)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			positive "$1" "$2"
			if [[ $1 == --time ]]; then time=$2; else arguments+=("$1" "$2"); fi
			shift
			;;
		*) die "rcu_stress has no option '$1'; it has --time, --readers, --writers and --seed" ;;
		esac
		shift
	done
	build_stress
	writable_folder "$build_root/stress" "the output of rcu_stress"
	of=$((2 * ${#stress_programs[@]} * ${#stress_flavours[@]}))
	slice=$((time / of > 0 ? time / of : 1))
	for folder in tsan stress-asan; do
		for program in "${stress_programs[@]}"; do
			for flavour in "${stress_flavours[@]}"; do
				n=$((n + 1))
				note "[$n/$of] $program --flavour $flavour in build/$folder for $slice s"
				stress_run "$folder" "$program" "$flavour" --time "$slice" "${arguments[@]}"
			done
		done
	done
	printf '%s\n' "${stress_rows[@]}" | table
	[[ $stress_failures -eq 0 ]] || exit 1
}

# For ./rig test: all tests that have threads, under the thread sanitizer; test.sh counts them.
test_tsan() {
	local fanout name targets=() tests=()
	for fanout in production tiny; do
		for name in races lib-depot lib-port api-irq_map; do
			targets+=("tests/test-$name-$fanout")
			name=${name#lib-}
			tests+=("${name#api-} $fanout")
		done
		for name in "${stress_flavours[@]}"; do
			tests+=("rcu_stress $name $fanout")
		done
	done
	build_tsan "${targets[@]}" "${stress_programs[@]/#/tests/stress/}"
	test_build tsan "${tests[@]}"
}
