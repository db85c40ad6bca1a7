# SPDX-License-Identifier: MIT
# ./rig emit-c FILE [--fanout production|tiny] [--target NAME]
#
# Print a program (.mt text, or the binary form that an engine kept) as a program in C that
# calls the library's public API only. It asserts what each call must give, as the oracle has it, so
# that a failure can be debugged, or sent on, without the rig:
#
#   ./rig emit-c FILE >it.c && cc -g it.c $(pkg-config --cflags --libs mapletree) && ./a.out
#
#   --fanout WHICH  for the library as it is (production), or for its tiny nodes: which store
#                   runs out of memory depends on it, and whether a failure shows
#   --target NAME   decode a binary file as this fuzz target does (cursor)
#
# Exit status: 0 printed, 2 a file that is not a program, or one with threads.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

emit_c_options() {
	emit_c_file='' emit_c_fanout=production emit_c_rest=()
	while [[ $# -gt 0 ]]; do
		case $1 in
		--fanout | --target)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			[[ $1 != --target ]] || emit_c_rest=(--target "$2")
			[[ $1 != --fanout ]] || emit_c_fanout=$2
			shift
			;;
		-?*) die "emit-c has no option '$1'; see ./rig help emit-c" ;;
		*)
			[[ -z $emit_c_file ]] || die "emit-c takes one program, not '$emit_c_file' and '$1'"
			emit_c_file=$1
			;;
		esac
		shift
	done
	[[ -n $emit_c_file ]] || die "emit-c wants a program's file; see ./rig help emit-c"
	[[ $emit_c_fanout == production || $emit_c_fanout == tiny ]] ||
		die "--fanout wants production or tiny, not '$emit_c_fanout'"
	[[ $emit_c_file == - || -f $emit_c_file ]] || die "cannot read the program '$emit_c_file'"
}

rig_emit-c() {
	local tool
	emit_c_options "$@"
	tool=emit-c$(suffix_of "$emit_c_fanout")
	build_fuzzers "$tool"
	exec "$build_root/fuzz/fuzz/$tool" "${emit_c_rest[@]}" "$emit_c_file"
}
