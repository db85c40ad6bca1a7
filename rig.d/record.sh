# SPDX-License-Identifier: MIT
# ./rig record [-o FILE] [--for TARGET] [--ops N] -- COMMAND...
# ./rig record [-o FILE] [--for TARGET] [--ops N] --maps PID|FILE
# ./rig record [-o FILE] [--for TARGET] [--ops N] --trace FILE
#
# Run COMMAND under strace and turn its memory map calls (mmap, munmap, mprotect, mremap,
# brk; fork and exec too) into a program: indices are pages, entries are kinds of areas. Or
# do so from a /proc/PID/maps file, or from an strace -f log that is already there.
#
#   -o FILE        where to write it (standard output); a file that exists is not overwritten
#   --force        overwrite it all the same
#   --for TARGET   speak only the operations of store, erase, gap, dup or cursor (gap)
#   --ops N        keep the first N operations (400)

# shellcheck shell=bash disable=SC2154 # rig sets the folders

record_options() {
	record_file='' record_force=0 record_for=gap record_ops=400 record_maps='' record_trace=''
	record_command=()
	while [[ $# -gt 0 ]]; do
		case $1 in
		--)
			shift
			record_command=("$@")
			[[ $# -gt 0 ]] || die "record wants a command after --"
			return
			;;
		--force) record_force=1 ;;
		-o | --for | --ops | --maps | --trace)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			record_option "$1" "$2"
			shift
			;;
		*) die "record has no option '$1' (a command goes after --); see ./rig help record" ;;
		esac
		shift
	done
}

record_option() { # OPTION VALUE
	case $1 in
	-o) record_file=$2 ;;
	--ops) positive "$1" "$2" && record_ops=$2 ;;
	--trace) record_trace=$2 ;;
	--maps)
		record_maps=$2
		[[ ! $2 =~ ^[0-9]+$ ]] || record_maps=/proc/$2/maps
		;;
	--for)
		[[ " ${one_thread_targets[*]} " == *" $2 "* ]] ||
			die "there is no target '$2'; the targets are: ${one_thread_targets[*]}"
		record_for=$2
		;;
	esac
}

# Everything that could go wrong is found before the command runs.
record_check() {
	local given=0 source
	[[ ${#record_command[@]} -eq 0 ]] || given=$((given + 1))
	for source in "$record_maps" "$record_trace"; do
		[[ -n $source ]] || continue
		given=$((given + 1))
		[[ -f $source && -r $source ]] || die "cannot read $source"
	done
	[[ $given -eq 1 ]] || die "record wants one of -- COMMAND, --maps and --trace; see ./rig help record"
	[[ -n $record_file ]] || return 0
	[[ ! -d $record_file ]] || die "$record_file is a folder"
	[[ ! -e $record_file || $record_force -eq 1 ]] ||
		die "$record_file exists already; give another name, or --force"
	[[ -w $(dirname "$record_file") ]] || die "cannot write into the folder $(dirname "$record_file")"
}

record_trace_command() {
	command -v "${record_command[0]}" >/dev/null || die "there is no command '${record_command[0]}'"
	# The command's own output is not the program: it goes to standard error.
	strace -f -q -e trace=memory,process -e signal=none -o "$scratch/trace" -- "${record_command[@]}" >&2 ||
		note "the command ended with status $?; what it did until then is recorded"
	[[ -s $scratch/trace ]] || die "strace recorded nothing of '${record_command[*]}'"
}

rig_record() {
	local arguments=() source what
	record_options "$@"
	record_check
	if [[ ${#record_command[@]} -gt 0 ]]; then need perl strace; else need perl; fi
	scratch=$(mktemp -d)
	trap 'rm -rf "$scratch"' EXIT
	if [[ -n $record_maps ]]; then
		arguments=(--maps) source=$record_maps what="areas of $(basename "$(dirname "$(readlink -f "$record_maps")")")/$(basename "$record_maps")"
	elif [[ -n $record_trace ]]; then
		source=$record_trace what="memory map calls of the log $(basename "$record_trace")"
	else
		record_trace_command
		source=$scratch/trace what="memory map calls of: ${record_command[*]}"
	fi
	printf '# %s\n' "${what//[^[:print:]]/ }" >"$scratch/program"
	perl "$rig_root/rig.d/memory-calls.pl" "${arguments[@]}" --for "$record_for" --ops "$record_ops" \
		<"$source" >>"$scratch/program" 2>"$scratch/why" || die "$source: $(head -n 1 "$scratch/why")"
	if [[ -n $record_file ]]; then
		cp "$scratch/program" "$record_file"
	else
		cat "$scratch/program"
	fi
}
