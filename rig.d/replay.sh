# SPDX-License-Identifier: MIT
# ./rig replay [--memcheck] FILE...
#
# Run programs (.mt text, or the binary form that an engine kept), first on the library as it is,
# then on its tiny nodes. A program without threads runs operation by operation: after each,
# everything is compared with the oracle, and the first difference is shown from both sides. A
# program with threads runs under its schedule, shown as a table of a column a thread.
# Exit status: 0 no difference, 1 a difference, 2 a file that is not a program.
#
#   --memcheck   without sanitizers, under valgrind, which also sees what is read before it is
#                written; for all that is kept: ./rig replay --memcheck --quiet corpus reproducers
#
# Options other than FILE go to the tool that replays: see ./build/fuzz/fuzz/replay --help, and
# for programs with threads ./build/fuzz/fuzz/interleave --help. The binary form is read as the
# target cursor reads it; --target rcu and the like say otherwise.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

# In the text of a program with threads their names or a schedule begin a line; the binary form is what
# --target says.
has_threads() { # FILE
	[[ -f $1 ]] && grep -aqE '^[[:space:]]*(schedule[[:space:]]|(w|r[123]):)' "$1"
}

# Files go to the tool that they are for, a folder's files one by one; options go to both.
sort_arguments() { # ARGUMENTS...
	local word file found
	while [[ $# -gt 0 ]]; do
		word=$1
		case $word in
		--memcheck) ;; # rig_replay has seen it
		--target)
			[[ $# -ge 2 ]] || die "--target wants a value"
			if [[ $2 == rcu ]]; then rcu_binary=1; else options+=("$word" "$2"); fi
			shift
			;;
		--bench | --encode | --repeat | --schedules)
			[[ $# -ge 2 ]] || die "$word wants a value"
			options+=("$word" "$2")
			shift
			;;
		-?*) options+=("$word") ;;
		*)
			found=()
			[[ ! -d $word ]] || mapfile -t found < <(find "$word" -type f ! -name '*.md' ! -name '.*' | sort)
			[[ ${#found[@]} -gt 0 ]] || found=("$word")
			for file in "${found[@]}"; do
				sort_file "$file"
			done
			;;
		esac
		shift
	done
}

sort_file() { # FILE
	if [[ $rcu_binary -eq 1 ]] || has_threads "$1"; then threaded+=("$1"); else sequential+=("$1"); fi
}

replay_with() { # TOOL FANOUT FILES...
	local this=0
	[[ $# -gt 2 ]] || return 0
	"${under[@]}" "$build_root/$folder/fuzz/$1$(suffix_of "$2")" "${options[@]}" "${@:3}" || this=$?
	[[ $this -le $status ]] || status=$this
}

# The stacks of two fibers are further apart than any function's frame is large: a larger step is to another stack.
build_memcheck() { # NINJA-TARGETS...
	folder=memcheck
	under=(valgrind --quiet --error-exitcode=3 --leak-check=full --max-stackframe=65536)
	build memcheck gcc -Dtests=false -Dexamples=false -- "${@/#/fuzz/}"
}

rig_replay() {
	local status=0 fanout rcu_binary=0 folder=fuzz under=() options=() sequential=() threaded=()
	local tools=(replay replay_tiny interleave interleave_tiny)
	[[ $# -gt 0 ]] || die "replay wants a program's file; see ./rig help replay"
	if [[ " $* " == *' --memcheck '* ]]; then
		need "${gcc_things[@]}" valgrind
		sort_arguments "$@"
		build_memcheck "${tools[@]}"
	else
		need "${clang_things[@]}"
		sort_arguments "$@"
		build_fuzzers "${tools[@]}"
	fi
	[[ ${#sequential[@]} -gt 0 || ${#threaded[@]} -gt 0 ]] || die "replay wants a program's file, not options only"
	for fanout in production tiny; do
		printf '== %s fan-out\n' "$fanout"
		replay_with replay "$fanout" "${sequential[@]}"
		replay_with interleave "$fanout" "${threaded[@]}"
		[[ $status -ne 2 ]] || break
	done
	[[ $status -le 2 ]] || status=1
	exit "$status"
}
