# SPDX-License-Identifier: MIT
# ./rig fmt [--check] FILE|FOLDER...
#
# Bring programs in text form (.mt; of folders all in them) into their canonical form, and print
# the names of those that changed: one operation a line, numbers and entries in their shortest
# spelling, all settings in one order, at most one empty line. Comments stay, in their columns. A file
# that is not a program is told of, and stays as it is. Of standard input (-) the result is printed.
#
#   --check   change nothing, only print the names
#
# Exit status: 0 done, 1 with --check: some would change, 2 a file that is not a program.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

rig_fmt() {
	local options=() files=() found=()
	while [[ $# -gt 0 ]]; do
		case $1 in
		--check) options=(--check) ;;
		-?*) die "fmt has no option '$1'; see ./rig help fmt" ;;
		*)
			[[ $1 == - || -r $1 ]] || die "cannot read the program '$1'"
			found=("$1")
			[[ ! -d $1 ]] || mapfile -t found < <(find "$1" -type f -name '*.mt' | sort)
			files+=("${found[@]}")
			;;
		esac
		shift
	done
	[[ ${#files[@]} -gt 0 ]] || die "fmt wants a program's file, or a folder with some; see ./rig help fmt"
	build_fuzzers fmt
	exec "$build_root/fuzz/fuzz/fmt" "${options[@]}" -- "${files[@]}"
}
