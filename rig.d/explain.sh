# SPDX-License-Identifier: MIT
# ./rig explain FILE [--html OUT] [--fault NAME] [--fanout production|tiny] [--target NAME] [--timeout S]
#
# Run a program (.mt text, or the binary form that an engine kept) and tell on one screen what
# happens: what failed and which rules that may break; the operations with their results; how tree
# and oracle differ; the nodes before and after; which step broke it first, and which call noticed;
# the commands that go on from here. Of a program with threads: the table of what they did, and
# what readers rely on that may be broken. A crash or a program without an end is told too.
#
#   --html OUT       also write a page that shows trees and oracle after each operation, to step
#                    through with the arrow keys; it needs no network. For programs that pass, too
#   --fault NAME     on a copy of the library with this fault of tests/faults/ (or a file's path) in it
#   --fanout WHICH   production or tiny; else the one on which the program fails, production first
#   --target NAME    decode a binary file as this fuzz target does (cursor)
#   --timeout S      what runs for so many seconds has no end (10)
#
# Exit status: 0 the program agrees with the oracle, 1 it fails, 2 a file that is not a program.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders
# A copy of the sources to plant a fault in, and its build.
# shellcheck source=kill.sh
. "$rig_root/rig.d/kill.sh"
# Which programs have threads.
# shellcheck source=replay.sh
. "$rig_root/rig.d/replay.sh"

explain_options() {
	explain_file='' explain_html='' explain_fault='' explain_target='' explain_fanouts=(production tiny) explain_rest=()
	while [[ $# -gt 0 ]]; do
		case $1 in
		--html | --fault | --fanout | --target | --timeout)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			explain_option "$1" "$2"
			shift
			;;
		-?*) die "explain has no option '$1'; see ./rig help explain" ;;
		*)
			[[ -z $explain_file ]] || die "explain takes one program, not '$explain_file' and '$1'"
			explain_file=$1
			;;
		esac
		shift
	done
	[[ -n $explain_file ]] || die "explain wants a program's file; see ./rig help explain"
	[[ -f $explain_file && -r $explain_file ]] || die "cannot read the program '$explain_file'"
}

explain_option() { # OPTION VALUE
	case $1 in
	--html)
		[[ -d $(dirname "$2") && ! -d $2 ]] || die "cannot write a page to '$2'"
		explain_html=$2
		;;
	--target) explain_target=$2 explain_rest+=(--target "$2") ;;
	--timeout) positive "$1" "$2" && explain_rest+=("$1" "$2") ;;
	--fault)
		explain_fault=$2
		[[ $2 == */* ]] || explain_fault=$kill_faults_folder/$2.fault
		[[ -f $explain_fault ]] || die "there is no fault '$2' in tests/faults/"
		;;
	--fanout)
		[[ $2 == production || $2 == tiny ]] || die "--fanout wants production or tiny, not '$2'"
		explain_fanouts=("$2")
		;;
	esac
}

# Sets explain_folder to where the tools are.
explain_build() { # NINJA-TARGETS...
	explain_folder=$build_root/fuzz/fuzz
	if [[ -z $explain_fault ]]; then
		build_fuzzers "$@"
		return
	fi
	need perl "${clang_things[@]}"
	kill_folder=$build_root/explain
	explain_folder=$kill_folder/build/fuzz
	copy_sources
	perl "$rig_root/rig.d/plant-fault.pl" "$kill_folder/src" "$explain_fault" || exit 2
	kill_build "$@"
}

# What to do next: of a failure to shrink it, too.
explain_hints() { # FANOUT FAILS
	local words='' tool=replay
	[[ -z $explain_target ]] || words+=" --target $explain_target"
	if [[ -z $explain_fault ]]; then
		hints=(--hint "replay it   ./rig replay$words $explain_file")
	else
		! explain_has_threads || tool=interleave
		hints=(--hint "replay it   ${explain_folder#"$PWD/"}/$tool$(suffix_of "$1")$words $explain_file")
		words+=" --fault $(fault_word "$explain_fault")"
	fi
	[[ $2 -eq 0 ]] || hints+=(--hint "shrink it   ./rig shrink $explain_file$words")
	[[ -n $explain_fault ]] || explain_has_threads || hints+=(--hint "emit it     ./rig emit-c --fanout $1 $explain_file >it.c")
	[[ -n $explain_html ]] || hints+=(--hint "see it      ./rig explain $explain_file$words --html it.html")
}

explain_has_threads() {
	[[ $explain_target == rcu ]] || has_threads "$explain_file"
}

explain_with() { # FANOUT FAILS OPTIONS...
	local hints
	explain_hints "$1" "$2"
	[[ -z $explain_html ]] || hints+=(--html "$explain_html")
	"$explain_folder/explain$(suffix_of "$1")" "${explain_rest[@]}" "${hints[@]}" "${@:3}" "$explain_file"
}

rig_explain() {
	local fanout tool status=0 tools=()
	explain_options "$@"
	for fanout in "${explain_fanouts[@]}"; do
		for tool in explain explain-threads replay interleave; do
			tools+=("$tool$(suffix_of "$fanout")")
		done
	done
	explain_build "${tools[@]}"
	for fanout in "${explain_fanouts[@]}"; do
		status=0
		explain_with "$fanout" 1 --only-failing || status=$?
		[[ $status -eq 0 ]] || break
	done
	# It passes on all: what it does on the first is told.
	if [[ $status -eq 0 ]]; then
		explain_with "${explain_fanouts[0]}" 0 || status=$?
	fi
	[[ -z $explain_html || $status -eq 2 ]] || printf 'the page is %s\n' "$explain_html"
	exit "$status"
}
