# SPDX-License-Identifier: MIT
# ./rig shrink FILE [-o OUT] [--fault NAME] [--fanout production|tiny] [--target NAME] [--seconds S] [--timeout S]
#
# Make a failing program (.mt text, or the binary form that an engine kept) as small as it can
# be: fewer operations, threads and switches between them, simpler ones, smaller numbers. It goes on
# failing in the same call, by the same property, crash or hang. A program with threads
# keeps the schedule under which it fails, as a list of switches.
#
#   -o OUT           where to write it (FILE.min.mt); what exists is not overwritten
#   --fault NAME     on a copy of the library with this fault of tests/faults/ (or a file's path) in it
#   --fanout WHICH   production or tiny; else the library as it is comes first, and its tiny
#                    nodes if the program does not fail there
#   --target NAME    decode a binary file as this fuzz target does (cursor)
#   --seconds S      take the best after so many seconds (60)
#   --timeout S      what runs for so many seconds has no end (5)
#
# Exit status: 0 shrunk, 1 the program does not fail, 2 a file that is not a program.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders
# The tools, of the library with or without a fault.
# shellcheck source=tools.sh
. "$rig_root/rig.d/tools.sh"
# Which programs have threads.
# shellcheck source=replay.sh
. "$rig_root/rig.d/replay.sh"

shrink_options() {
	shrink_file='' shrink_out='' shrink_rest=()
	while [[ $# -gt 0 ]]; do
		case $1 in
		-o | --fault | --fanout | --target | --seconds | --timeout)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			shrink_option "$1" "$2"
			shift
			;;
		-?*) die "shrink has no option '$1'; see ./rig help shrink" ;;
		*)
			[[ -z $shrink_file ]] || die "shrink takes one program, not '$shrink_file' and '$1'"
			shrink_file=$1
			;;
		esac
		shift
	done
	[[ -n $shrink_file ]] || die "shrink wants a program's file; see ./rig help shrink"
	[[ -f $shrink_file && -r $shrink_file ]] || die "cannot read the program '$shrink_file'"
	[[ -n $shrink_out ]] || shrink_out=${shrink_file%.mt}.min.mt
	[[ ! -e $shrink_out ]] || die "'$shrink_out' exists already; give another name with -o"
}

shrink_option() { # OPTION VALUE
	case $1 in
	-o) shrink_out=$2 ;;
	--target) shrink_rest+=(--target "$2") ;;
	--seconds | --timeout) positive "$1" "$2" && shrink_rest+=("$1" "$2") ;;
	--fault | --fanout) tools_option "$1" "$2" ;;
	esac
}

shrink_replay_command() { # FANOUT
	local tool=replay
	if [[ -z $tools_fault ]]; then
		echo "./rig replay $shrink_out"
		return
	fi
	! has_threads "$shrink_out" || tool=interleave
	echo "$tools_folder/$tool$(suffix_of "$1") $shrink_out"
}

shrink_next() { # FANOUT
	printf 'replay it   %s\n' "$(shrink_replay_command "$1")"
	printf 'explain it  ./rig explain %s%s\n' "$shrink_out" "$(tools_fault_words)"
}

rig_shrink() {
	local fanout tool status=1 tools=()
	shrink_options "$@"
	for fanout in "${tools_fanouts[@]}"; do
		for tool in shrink shrink-threads replay interleave; do
			tools+=("$tool$(suffix_of "$fanout")")
		done
	done
	tools_build shrink "${tools[@]}"
	for fanout in "${tools_fanouts[@]}"; do
		status=0
		"$tools_folder/shrink$(suffix_of "$fanout")" "${shrink_rest[@]}" -o "$shrink_out" "$shrink_file" || status=$?
		[[ $status -eq 1 ]] || break
	done
	[[ $status -ne 0 ]] || shrink_next "$fanout"
	exit "$status"
}
