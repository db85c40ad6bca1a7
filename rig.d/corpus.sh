# SPDX-License-Identifier: MIT
# ./rig corpus grow|min|check [TARGET...] [--time S] [--most N] [--corpus DIR] [--seeds DIR]
#
# The seeds in corpus/: text programs, a folder a target. Those written by hand have names and
# stories; those that fuzzing found are called grown-OPERATION-NUMBER.mt and come and go with these commands.
#
#   grow    fuzz with libFuzzer, then with AFL++, half of the time each; then min
#   min     of all inputs that fuzzing left in build/corpus/ keep as seeds those few that reach what the
#           seeds written by hand do not: a set cover of libFuzzer's features on both fan-outs
#   check   every seed is a program, is the same program once a target has read it, is there once only,
#           and runs clean on both fan-outs
#
#   --time S       seconds to grow in all (600)
#   --most N       grown seeds of a target at most (30)
#   --corpus DIR   where fuzzing left its inputs, a folder a target (build/corpus/)
#   --seeds DIR    the seeds (corpus/)
#
# Exit status: 0 done, 1 fuzzing found a failure or a seed is not as it should be, 2 bad input.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders
# Targets' names, the status line.
# shellcheck source=fuzz.sh
. "$rig_root/rig.d/fuzz.sh"

corpus_options() {
	corpus_action=${1:-} corpus_targets=() corpus_time=600 corpus_most=30
	corpus_inputs=$build_root/corpus corpus_seeds=$rig_root/corpus
	case $corpus_action in
	grow | min | check) shift ;;
	*) die "corpus wants grow, min or check, not '$corpus_action'; see ./rig help corpus" ;;
	esac
	while [[ $# -gt 0 ]]; do
		case $1 in
		--time | --most | --corpus | --seeds)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			[[ $1 != --time ]] || { positive "$1" "$2" && corpus_time=$2; }
			[[ $1 != --most ]] || { positive "$1" "$2" && corpus_most=$2; }
			[[ $1 != --corpus ]] || corpus_inputs=$(realpath -m "$2")
			[[ $1 != --seeds ]] || corpus_seeds=$(realpath -m "$2")
			shift
			;;
		-*) die "corpus has no option '$1'; see ./rig help corpus" ;;
		*)
			[[ " ${all_targets[*]} " == *" $1 "* ]] ||
				die "there is no target '$1'; the targets are: ${all_targets[*]}"
			corpus_targets+=("$1")
			;;
		esac
		shift
	done
	[[ ${#corpus_targets[@]} -gt 0 ]] || corpus_targets=("${all_targets[@]}")
}

# ---- min

# Features of all inputs on one fan-out, into a control file. A merge by set cover writes all that each reaches, any
# other only what those before it did not.
corpus_features() { # TARGET FANOUT
	local fuzzer
	fuzzer=$build_root/fuzz/fuzz/$1$(suffix_of "$2")_fuzzer
	rm -rf "$place/merged"
	mkdir "$place/merged"
	show_status "$1, $2: what each input reaches"
	"$fuzzer" -merge=1 -set_cover_merge=1 -merge_control_file="$place/control-$2" -timeout=60 -rss_limit_mb=2048 -max_len="$fuzz_max_length" \
		"$place/merged" "$place/base" "$corpus_inputs/$1" "$place/grown" >"$place/log" 2>&1 ||
		{ tail -n 20 "$place/log" >&2; die "libFuzzer could not merge the inputs of $1"; }
	clear_status
}

# Hand-written seeds, and those grown before, in binary form.
corpus_encode() { # TARGET
	local file folder
	rm -rf "$place"
	mkdir -p "$place/base" "$place/grown"
	# The smallest input, an operation, runs first, and all that happens once in a process counts as its doing.
	head -c 48 /dev/zero >"$place/base/first"
	for file in "$corpus_seeds/$1"/*.mt; do
		[[ -e $file ]] || continue
		folder=base
		[[ ${file##*/} != grown-* ]] || folder=grown
		"$fuzz_tools/replay" --encode "$place/$folder/$(basename "$file" .mt)" "$file" ||
			die "the seed $file is not a program"
	done
}

# What it does most, and a number that its content decides.
corpus_name() { # TEXT
	local most
	most=$(sed -E '/^(#|tree|schedule|$)/d; s/^(w|r[123]): //; s/ .*//' "$1" | sort | uniq -c | sort -k1,1nr -k2,2 |
		awk 'NR == 1 { print $2 }')
	echo "grown-${most:-nothing}-$(sha1sum "$1" | cut -c 1-8).mt"
}

# A set cover, as text, put in the place of the last one as a whole.
corpus_min_target() { # TARGET
	local target=$1 fanout input adds kept=0 before name text=$build_root/corpus-min/text
	place=$build_root/corpus-min/$1
	[[ -n $(find "$corpus_inputs/$1" -type f -print -quit 2>/dev/null) ]] ||
		{ note "$1: nothing in $corpus_inputs/$1; ./rig fuzz $1, or ./rig corpus grow, fills it"; return; }
	corpus_encode "$target"
	for fanout in production tiny; do
		corpus_features "$target" "$fanout"
	done
	perl "$rig_root/rig.d/cover.pl" "$corpus_most" "$place/base" "$place/control-production" "$place/control-tiny" \
		>"$place/chosen" || exit 2
	mkdir "$place/new"
	while IFS=$'\t' read -r input adds; do
		"$fuzz_tools/show-text" "$target" "$input" >"$text" || exit 2
		# An input without an operation reaches nothing worth a name.
		grep -qvE '^(#|tree|schedule|$)' "$text" || continue
		name=$(corpus_name "$text")
		{ printf '# Found by fuzzing: %d features more than the seeds before it reach.\n' "$adds"; cat "$text"; } \
			>"$place/new/$name"
		kept=$((kept + 1))
	done <"$place/chosen"
	before=$(find "$corpus_seeds/$target" -name 'grown-*.mt' | wc -l)
	corpus_check_folder "$target" "$place/new" || die "of the inputs of $target some are not fit to be seeds; see above"
	find "$corpus_seeds/$target" -name 'grown-*.mt' -delete
	if [[ $kept -gt 0 ]]; then
		cp "$place/new"/grown-*.mt "$corpus_seeds/$target/"
	fi
	printf '%s: %d inputs, %d seeds by hand, %d grown seeds (there were %d)\n' "$target" \
		"$(find "$corpus_inputs/$target" -type f | wc -l)" "$(find "$place/base" -type f ! -name first | wc -l)" "$kept" "$before"
	rm -rf "$place"
}

# ---- check

corpus_fails() { # FILE WHY
	printf 'FAILED: %s: %s\n' "$1" "$2"
	corpus_failed=1
}

# The program that a target reads must be the one that a person reads.
corpus_check_seed() { # TARGET FILE
	local one=$place/one two=$place/two text=$place/text.mt sum
	if ! "$fuzz_tools/replay" --encode "$one" "$2" 2>"$place/why"; then
		corpus_fails "$2" "$(sed 's/^replay: //' "$place/why")"
		return
	fi
	"$fuzz_tools/show-text" "$1" "$one" >"$text"
	if ! "$fuzz_tools/replay" --encode "$two" "$text" 2>/dev/null || ! cmp -s "$one" "$two"; then
		corpus_fails "$2" "the target $1 reads another program in it: ./build/fuzz/fuzz/show-text $1 says which"
	fi
	sum=$(sha1sum <"$one")
	[[ -z ${corpus_seen[$sum]:-} ]] || corpus_fails "$2" "the same program as ${corpus_seen[$sum]}"
	corpus_seen[$sum]=$2
}

corpus_check_folder() { # TARGET FOLDER
	local file fanout tool=replay n=0 place=$build_root/corpus-check
	local -A corpus_seen=()
	corpus_failed=0
	[[ $1 != rcu ]] || tool=interleave
	mkdir -p "$place"
	for file in "$2"/*.mt; do
		[[ -e $file ]] || continue
		corpus_check_seed "$1" "$file"
		n=$((n + 1))
	done
	[[ $n -gt 0 && $corpus_failed -eq 0 ]] || return "$corpus_failed"
	for fanout in production tiny; do
		"$fuzz_tools/$tool$(suffix_of "$fanout")" --quiet "$2" >"$place/log" 2>&1 || {
			tail -n 30 "$place/log"
			corpus_fails "$2" "a seed fails on the $fanout fan-out, see above"
		}
	done
	corpus_checked=$n
	return "$corpus_failed"
}

rig_corpus_check() {
	local target status=0 all=0 corpus_checked
	for target in "${corpus_targets[@]}"; do
		[[ -d $corpus_seeds/$target ]] || die "there is no folder $corpus_seeds/$target"
		corpus_checked=0
		show_status "$target: checking"
		corpus_check_folder "$target" "$corpus_seeds/$target" || status=1
		clear_status
		printf '%s: %d seeds\n' "$target" "$corpus_checked"
		all=$((all + corpus_checked))
	done
	[[ $status -eq 0 ]] || exit 1
	printf '%d seeds are programs, once each, and run clean on both fan-outs\n' "$all"
}

corpus_grow() {
	local engine
	for engine in libfuzzer afl; do
		"$rig_root/rig" fuzz "${corpus_targets[@]}" --engine $engine --time $(((corpus_time + 1) / 2)) \
			--corpus "$corpus_inputs" || exit $?
	done
}

rig_corpus() {
	local target corpus_failed=0 place='' fuzzers=() tools=(replay replay_tiny interleave interleave_tiny show-text)
	corpus_options "$@"
	[[ $corpus_action == check ]] || writable_folder "$corpus_seeds" "seeds"
	if [[ $corpus_action != check ]]; then
		need perl
		fuzzers=("${corpus_targets[@]/%/_fuzzer}" "${corpus_targets[@]/%/_tiny_fuzzer}")
	fi
	build_fuzzers "${tools[@]}" "${fuzzers[@]}"
	if [[ $corpus_action == check ]]; then
		rig_corpus_check
		return
	fi
	[[ $corpus_action != grow ]] || corpus_grow
	mkdir -p "$build_root/corpus-min"
	for target in "${corpus_targets[@]}"; do
		corpus_min_target "$target"
	done
}
