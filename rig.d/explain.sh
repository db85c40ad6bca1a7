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
# The tools, of the library with or without a fault.
# shellcheck source=tools.sh
. "$rig_root/rig.d/tools.sh"
# Which programs have threads.
# shellcheck source=replay.sh
. "$rig_root/rig.d/replay.sh"

explain_options() {
	explain_file='' explain_html='' explain_target='' explain_rest=()
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
	--fault | --fanout) tools_option "$1" "$2" ;;
	esac
}

# What to do next: of a failure to shrink it, too.
explain_hints() { # FANOUT FAILS
	local words='' tool=replay
	[[ -z $explain_target ]] || words+=" --target $explain_target"
	if [[ -z $tools_fault ]]; then
		hints=(--hint "replay it   ./rig replay$words $explain_file")
	else
		! explain_has_threads || tool=interleave
		hints=(--hint "replay it   ${tools_folder#"$PWD/"}/$tool$(suffix_of "$1")$words $explain_file")
		words+=$(tools_fault_words)
	fi
	[[ $2 -eq 0 ]] || hints+=(--hint "shrink it   ./rig shrink $explain_file$words")
	[[ -n $tools_fault ]] || explain_has_threads || hints+=(--hint "emit it     ./rig emit-c --fanout $1 $explain_file >it.c")
	[[ -n $explain_html ]] || hints+=(--hint "see it      ./rig explain $explain_file$words --html it.html")
}

explain_has_threads() {
	[[ $explain_target == rcu ]] || has_threads "$explain_file"
}

explain_with() { # FANOUT FAILS OPTIONS...
	local hints
	explain_hints "$1" "$2"
	[[ -z $explain_html ]] || hints+=(--html "$explain_html")
	"$tools_folder/explain$(suffix_of "$1")" "${explain_rest[@]}" "${hints[@]}" "${@:3}" "$explain_file"
}

rig_explain() {
	local fanout tool status=0 tools=()
	explain_options "$@"
	for fanout in "${tools_fanouts[@]}"; do
		for tool in explain explain-threads replay interleave; do
			tools+=("$tool$(suffix_of "$fanout")")
		done
	done
	tools_build explain "${tools[@]}"
	for fanout in "${tools_fanouts[@]}"; do
		status=0
		explain_with "$fanout" 1 --only-failing || status=$?
		[[ $status -eq 0 ]] || break
	done
	# It passes on all: what it does on the first is told.
	if [[ $status -eq 0 ]]; then
		explain_with "${tools_fanouts[0]}" 0 || status=$?
	fi
	[[ -z $explain_html || $status -eq 2 ]] || printf 'the page is %s\n' "$explain_html"
	exit "$status"
}
