# SPDX-License-Identifier: MIT
# ./rig triage FOLDER [-o FOLDER] [--fault NAME] [--target NAME] [--seconds S] [--timeout S]
#
# Sort what engines left in a folder (findings/, the crashes/ of AFL++, crash-* of libFuzzer; programs
# as text or binary): which of it fails, in how many different ways, and how small a program shows each.
# Two programs fail alike if it is in the same call, by the same property, crash or hang. Of each kind the
# program of the fewest operations is shrunk and named after the failure. A table says how often each came; so
# does triage.json, with the names of all files.
#
#   -o FOLDER        where programs and triage.json go (FOLDER/triage); it must be empty, or not be there
#   --fault NAME     on a copy of the library with this fault of tests/faults/ (or a file's path) in it
#   --target NAME    decode binary files as this fuzz target does; else as the one that begins a file's
#                    or a folder's name (store-0123456789ab.bin, rcu/crashes/id:000000), or as cursor
#   --seconds S      take the best after shrinking one for so many seconds (20)
#   --timeout S      what runs for so many seconds has no end (5)
#
# Exit status: 0 nothing fails, 1 something does, 2 bad input.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders
# The tools, of the library with or without a fault.
# shellcheck source=tools.sh
. "$rig_root/rig.d/tools.sh"

triage_options() {
	triage_folder='' triage_out='' triage_target='' triage_seconds=20 triage_timeout=5 triage_told=$SECONDS
	while [[ $# -gt 0 ]]; do
		case $1 in
		-o | --fault | --target | --seconds | --timeout)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			triage_option "$1" "$2"
			shift
			;;
		-?*) die "triage has no option '$1'; see ./rig help triage" ;;
		*)
			[[ -z $triage_folder ]] || die "triage takes one folder, not '$triage_folder' and '$1'"
			triage_folder=${1%/}
			;;
		esac
		shift
	done
	[[ -n $triage_folder ]] || die "triage wants a folder of failures; see ./rig help triage"
	[[ -d $triage_folder && -r $triage_folder ]] || die "there is no folder '$triage_folder' to read"
	[[ -n $triage_out ]] || triage_out=$triage_folder/triage
	[[ ! -e $triage_out || (-d $triage_out && -z $(ls -A "$triage_out")) ]] ||
		die "'$triage_out' is there already, and not empty; give another folder with -o"
}

triage_option() { # OPTION VALUE
	case $1 in
	-o) triage_out=${2%/} ;;
	--target)
		[[ " ${all_targets[*]} " == *" $2 "* ]] || die "there is no target '$2'; the targets are: ${all_targets[*]}"
		triage_target=$2
		;;
	--seconds) positive "$1" "$2" && triage_seconds=$2 ;;
	--timeout) positive "$1" "$2" && triage_timeout=$2 ;;
	--fault) tools_option "$1" "$2" ;;
	esac
}

# ---- The files

# Not what is beside programs: logs, notes of engines, what came out of this before. Of a program that was
# kept in both forms, the text.
triage_files() {
	local file
	find "$triage_folder" -path "$triage_out" -prune -o -type f \
		! -name '.*' ! -name '*.log' ! -name '*.md' ! -name '*.txt' ! -name '*.json' ! -name '*.html' \
		! -name '*.c' ! -name '*.min.mt' ! -name 'fuzzer_stats' ! -name 'plot_data' ! -name 'cmdline' -print |
		sort | while IFS= read -r file; do
		[[ $file != *[[:cntrl:]]* && -f $file ]] || continue
		[[ -e ${file%.bin}.mt && $file == *.bin ]] || printf '%s\n' "$file"
	done
}

# How a binary file is to be decoded: the nearest name that begins with a target's.
target_of_file() { # FILE
	local rest=$1 name target
	while [[ -z $triage_target && $rest == */* ]]; do
		name=${rest##*/}
		rest=${rest%/*}
		for target in "${all_targets[@]}"; do
			if [[ $name =~ ^$target([-_.]|$) ]]; then
				echo "$target"
				return
			fi
		done
	done
	echo "${triage_target:-cursor}"
}

# ---- How each fails

# A live line on a terminal; elsewhere one now and then.
triage_progress() { # WHAT
	if [[ -t 1 || $((SECONDS - triage_told)) -ge 10 ]]; then
		triage_told=$SECONDS
		show_status "$1"
	fi
}

# Target, operations, call and property go to `look`; false if it does not fail.
look_at() { # FANOUT FILE
	local status=0
	look=$("$tools_folder/shrink$(suffix_of "$1")" --look --timeout "$triage_timeout" \
		--target "$(target_of_file "$2")" "$2" 2>"$triage_out/error") || status=$?
	[[ $status -eq 0 ]]
}

# Into the table `looks`: fan-out, target, operations, call, property, file.
look_at_all() { # FILES...
	local file fanout look done=0 fine=0 none=0
	for file in "$@"; do
		done=$((done + 1))
		triage_progress "looking at $done of $# files"
		for fanout in production tiny none; do
			[[ $fanout != none ]] || break
			! look_at "$fanout" "$file" || break
		done
		if [[ $fanout != none ]]; then
			printf '%s\t%s\t%s\n' "$fanout" "$look" "$file" >>"$triage_out/looks"
		elif [[ -s $triage_out/error ]]; then
			clear_status
			note "left out: $(sed 's/^[^:]*: //;q' "$triage_out/error")"
			none=$((none + 1))
		else
			fine=$((fine + 1))
		fi
	done
	clear_status
	printf '%d files: %d fail, %d do not' $# "$(wc -l <"$triage_out/looks")" "$fine"
	[[ $none -eq 0 ]] || printf ', %d are no programs' "$none"
	echo
}

# ---- Each kind

name_of_kind() { # CALL PROPERTY
	local name
	name=$(tr 'A-Z_ ' 'a-z--' <<<"$1-$2" | tr -cd 'a-z0-9\n-' | tr -s - | cut -c 1-60)
	name=${name%-}
	while [[ -e $triage_out/$name.mt ]]; do
		name+=-2
	done
	echo "$name"
}

# The kinds, those that came most often first: count, and the look at the smallest of each.
kinds() {
	sort -t $'\t' -k 3,3n -k 1,1 -k 6 "$triage_out/looks" | awk -F '\t' '
		{ key = $4 FS $5; count[key]++; if (!(key in first)) { first[key] = $0; order[++n] = key } }
		END { for (i = 1; i <= n; i++) print count[order[i]] FS first[order[i]] }' | sort -s -t $'\t' -k 1,1nr
}

shrink_kind() { # NAME FANOUT FILE
	triage_progress "shrinking $1"
	"$tools_folder/shrink$(suffix_of "$2")" --timeout "$triage_timeout" --seconds "$triage_seconds" \
		--target "$(target_of_file "$3")" -o "$triage_out/$1.mt" "$3" >/dev/null 2>"$triage_out/error"
}

triage_kinds() {
	local count fanout target operations call property file name left
	while IFS=$'\t' read -r -u 3 count fanout target operations call property file; do
		name=$(name_of_kind "$call" "$property")
		if shrink_kind "$name" "$fanout" "$file"; then
			read -r target left _ < <("$tools_folder/shrink$(suffix_of "$fanout")" --look \
				--timeout "$triage_timeout" "$triage_out/$name.mt") || true
		else
			# It does not always fail: so it stays as it is.
			"$tools_folder/show-text" "$(target_of_file "$file")" "$file" >"$triage_out/$name.mt"
			left=-
		fi
		printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$name" "$count" "$fanout" "$target" "$operations" "$left" \
			"$call" "$property" >>"$triage_out/kinds"
	done 3< <(kinds)
	clear_status
}

triage_table() {
	{
		printf 'failure\tfiles\tfan-out\ttarget\toperations\tshrunk to\n'
		cut -f 1-6 "$triage_out/kinds"
	} | table
}

# A text as a string of JSON.
json_string='
	function quoted(text) {
		gsub(/["\\]/, "\\\\&", text)
		return "\"" text "\""
	}'

triage_json() {
	awk -F '\t' "$json_string"'
		NR == FNR { files[$4 FS $5] = files[$4 FS $5] (files[$4 FS $5] ? ",\n      " : "") quoted($6); next }
		FNR == 1 { print "[" }
		{ printf "%s  {\"name\": %s, \"call\": %s, \"property\": %s,\n   \"fanout\": %s, \"target\": %s, \"program\": %s,\n" \
			"   \"operations\": %s, \"operations_shrunk\": %s,\n   \"files\": [\n      %s]}", (FNR > 1 ? ",\n" : ""),
			quoted($1), quoted($7), quoted($8), quoted($3), quoted($4), quoted($1 ".mt"), $5, $6 == "-" ? "null" : $6,
			files[$7 FS $8] }
		END { print "\n]" }' "$triage_out/looks" "$triage_out/kinds" >"$triage_out/triage.json"
}

# What to do next, in words.
triage_next() {
	printf 'programs and triage.json are in %s\nbe told of one  ./rig explain%s %s/%s.mt\n' "$triage_out" "$(tools_fault_words)" \
		"$triage_out" "$(cut -f 1 "$triage_out/kinds" | head -n 1)"
}

rig_triage() {
	local files status=0
	triage_options "$@"
	mapfile -t files < <(triage_files)
	[[ ${#files[@]} -gt 0 ]] || die "there is no program in '$triage_folder'"
	writable_folder "$triage_out" "programs"
	tools_build shrink shrink shrink_tiny shrink-threads shrink-threads_tiny show-text
	: >"$triage_out/looks"
	look_at_all "${files[@]}"
	if [[ -s $triage_out/looks ]]; then
		status=1
		triage_kinds
		triage_table
		triage_json
		triage_next
	fi
	rm -f "$triage_out"/{looks,kinds,error}
	[[ $status -ne 0 ]] || rmdir "$triage_out"
	exit "$status"
}
