# SPDX-License-Identifier: MIT
# ./rig adopt FILE --name WHAT-BROKE [--found TEXT] [--fanout production|tiny] [--target NAME] [--fault NAME] [--into FOLDER]
#
# Keep a program that fails as a reproducer, reproducers/TARGET/NNNN-WHAT-BROKE.mt: every test run
# replays it from then on. It is taken only if it is as small as it can be (else: ./rig shrink), and if
# no reproducer that is there fails in the same way. Its header says how it fails and which rules that may
# break; comments of FILE stay below.
#
#   --name WHAT-BROKE  small letters, digits and hyphens
#   --found TEXT       how it was found, for the header
#   --fanout WHICH     production or tiny; else the one on which it fails, production first
#   --target NAME      decode a binary file as this fuzz target does (cursor)
#   --fault NAME       on a copy of the library with this fault of tests/faults/ (or a file's path) in it
#   --into FOLDER      instead of reproducers/
#
# Exit status: 0 kept, 1 it does not fail, is not minimal, or is known, 2 bad input.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders
# The tools, of the library with or without a fault.
# shellcheck source=tools.sh
. "$rig_root/rig.d/tools.sh"

adopt_options() {
	adopt_file='' adopt_name='' adopt_found='' adopt_target=cursor adopt_into=$rig_root/reproducers
	while [[ $# -gt 0 ]]; do
		case $1 in
		--name | --found | --fanout | --target | --fault | --into)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			adopt_option "$1" "$2"
			shift
			;;
		-?*) die "adopt has no option '$1'; see ./rig help adopt" ;;
		*)
			[[ -z $adopt_file ]] || die "adopt takes one program, not '$adopt_file' and '$1'"
			adopt_file=$1
			;;
		esac
		shift
	done
	[[ -n $adopt_file ]] || die "adopt wants a program's file; see ./rig help adopt"
	[[ -f $adopt_file && -r $adopt_file ]] || die "cannot read the program '$adopt_file'"
	[[ -n $adopt_name ]] || die "adopt wants a --name that says what broke"
}

adopt_option() { # OPTION VALUE
	case $1 in
	--name)
		[[ $2 =~ ^[a-z0-9]+(-[a-z0-9]+)*$ ]] || die "--name wants small letters, digits and hyphens, not '$2'"
		adopt_name=$2
		;;
	--found) adopt_found=$2 ;;
	--into)
		[[ -d $2 && -w $2 ]] || die "cannot write into the folder '$2'"
		adopt_into=${2%/}
		;;
	--target)
		[[ " ${all_targets[*]} " == *" $2 "* ]] || die "there is no target '$2'; the targets are: ${all_targets[*]}"
		adopt_target=$2
		;;
	*) tools_option "$1" "$2" ;;
	esac
}

adopt_not() { # WHY
	printf 'not kept: %s\n' "$1"
	exit 1
}

# ---- What it does

# How a program fails, as `look`: target, operations, call, property. False if it does not.
adopt_look() { # FANOUT FILE
	local status=0
	look=$("$tools_folder/shrink$(suffix_of "$1")" --look --target "$adopt_target" "$2") || status=$?
	[[ $status -ne 2 ]] || exit 2
	[[ $status -eq 0 ]]
}

find_fanout() {
	for fanout in "${tools_fanouts[@]}"; do
		! adopt_look "$fanout" "$adopt_file" || return 0
	done
	adopt_not "the program does not fail"
}

# As small as it can be: shrinking leaves as many operations.
check_minimal() {
	local left
	"$tools_folder/shrink$(suffix_of "$fanout")" --target "$adopt_target" --seconds 30 \
		-o "$scratch/small.mt" "$adopt_file" >/dev/null 2>&1 || adopt_not "it does not fail each time"
	left=$("$tools_folder/shrink$(suffix_of "$fanout")" --look "$scratch/small.mt" | cut -f 2) || true
	[[ $left -ge $(cut -f 2 <<<"$look") ]] ||
		adopt_not "$left operations show the same, not $(cut -f 2 <<<"$look"): ./rig shrink $adopt_file"
}

# The same program, whatever its comments, or another that fails now in the same call by the same property.
check_known() {
	local file mine=$look
	for file in "$adopt_into"/*/*.mt; do
		[[ -e $file ]] || continue
		[[ $("$tools_folder/show-text" cursor "$file") != $(<"$scratch/text") ]] || adopt_not "it is $file already"
		! adopt_look "$fanout" "$file" || [[ $(cut -f 3- <<<"$look") != $(cut -f 3- <<<"$mine") ]] ||
			adopt_not "$file fails in the same way"
	done
	look=$mine
}

# ---- Keeping it

next_number() { # FOLDER
	local file number last=0
	for file in "$1"/[0-9][0-9][0-9][0-9]-*.mt; do
		[[ -e $file ]] || continue
		number=$((10#$(basename "$file" | cut -c 1-4)))
		[[ $number -le $last ]] || last=$number
	done
	printf '%04d' $((last + 1))
}

# How it fails, from what explain says: the lines of its headline.
adopt_header() {
	local call property
	IFS=$'\t' read -r _ _ call property <<<"$look"
	printf '# Fails in %s: %s.\n' "$call" "$property"
	"$tools_folder/explain$(suffix_of "$fanout")" --target "$adopt_target" "$adopt_file" >"$scratch/told" || true
	sed -nE '2,6{s/^ +(expected .*)/# In full: \1./p; s/^ +rules  (.*) \(.*/# May break \1./p}' "$scratch/told"
	[[ $fanout == production ]] || echo "# On the $fanout fan-out."
	[[ -z $tools_fault ]] || echo "# With the fault $(basename "$tools_fault" .fault) planted."
	[[ -z $adopt_found ]] || echo "# Found by $adopt_found."
	# What the shrinker wrote is said already.
	! grep -qaI . "$adopt_file" || grep -a '^#' "$adopt_file" | grep -vE '^# (Fails in|Shrunk on) ' || true
}

rig_adopt() {
	local fanout look target folder kept scratch
	adopt_options "$@"
	tools_build shrink shrink shrink_tiny shrink-threads shrink-threads_tiny explain explain_tiny explain-threads explain-threads_tiny show-text
	scratch=$(mktemp -d)
	# shellcheck disable=SC2064 # the folder as it is now
	trap "rm -rf '$scratch'" EXIT
	find_fanout
	"$tools_folder/show-text" "$adopt_target" "$adopt_file" >"$scratch/text"
	check_minimal
	check_known
	target=$(cut -f 1 <<<"$look")
	folder=$adopt_into/$target
	mkdir -p "$folder"
	kept=$folder/$(next_number "$folder")-$adopt_name.mt
	{
		adopt_header
		cat "$scratch/text"
	} >"$kept"
	cat "$kept"
	printf '\nkept as  %s\nIt fails until what broke is mended; then say in its header by what.\n' "$kept"
}
