# SPDX-License-Identifier: MIT
# ./rig cover [--html DIR] [--check]
#
# Build with clang's source-based coverage, replay the programs of corpus/ (nothing else) on
# both fan-outs, and print how many lines and branches of lib/ they reach, file by file.
#
#   --html DIR   also write the marked-up source there
#   --check      exit status 1 below 95 % of lines or 90 % of branches

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

cover_lines_least=95 cover_branches_least=90

cover_options() {
	cover_html='' cover_check=0
	while [[ $# -gt 0 ]]; do
		case $1 in
		--check) cover_check=1 ;;
		--html)
			[[ $# -ge 2 ]] || die "--html wants a folder"
			cover_html=$2
			shift
			;;
		*) die "cover has no option '$1'; see ./rig help cover" ;;
		esac
		shift
	done
}

cover_build() {
	local flags='-fprofile-instr-generate -fcoverage-mapping'
	need "${clang_things[@]}" llvm-cov llvm-profdata
	build cover clang -Dtests=false -Dexamples=false -Dbuildtype=plain \
		-Dc_args="-O1 -g $flags" -Dc_link_args="$flags" -- fuzz/replay fuzz/replay_tiny
}

# The corpus on both fan-outs, merged into one profile: compared step by step, then once more on the
# library's own slab with the trees printed and drawn.
cover_run() {
	local fanout tool way
	for fanout in production tiny; do
		tool=$folder/fuzz/replay$(suffix_of "$fanout")
		for way in quiet dump draw; do
			cover_replay "$tool" "$fanout-$way" "--$way"
		done
	done
	llvm-profdata merge -o "$folder/corpus.profdata" "$folder"/{production,tiny}-{quiet,dump,draw}.profraw
}

cover_replay() { # TOOL NAME WAY
	local options=(--quiet)
	[[ $3 == --quiet ]] || options+=(--slab "$3")
	LLVM_PROFILE_FILE=$folder/$2.profraw "$1" "${options[@]}" "${cover_corpora[@]}" >"$folder/$2.log" 2>&1 || {
		tail -n 20 "$folder/$2.log" >&2
		note "the corpus does not replay clean: $2"
		exit 1
	}
}

# Of all that is linked, only lib/ counts: the harness lies in folders of these two names.
llvm_cov() { # SUBCOMMAND OPTIONS...
	llvm-cov "$1" "$folder/fuzz/replay" -object "$folder/fuzz/replay_tiny" \
		-instr-profile="$folder/corpus.profdata" -ignore-filename-regex='/(fuzz|oracle)/[^/]*$' "${@:2}"
}

# llvm-cov's report has, per file, 3 columns each of regions, functions, lines, branches.
cover_table() {
	printf 'file\tlines\tmissed\tcovered\tbranches\tmissed\tcovered\n'
	llvm_cov report -show-branch-summary | awk '
		function share(all, missed) { return all ? sprintf("%.2f%%", 100 * (all - missed) / all) : "-" }
		NF == 13 && $1 ~ /\.[ch]$|^TOTAL$/ {
			sub(/.*\//, "", $1); sub(/TOTAL/, "all", $1)
			printf "%s\t%d\t%d\t%s\t%d\t%d\t%s\n", $1, $8, $9, share($8, $9), $11, $12, share($11, $12) }'
}

cover_verdict() {
	awk -F '\t' -v lines=$cover_lines_least -v branches=$cover_branches_least '
		$1 == "all" { found = 1; bad = $4 + 0 < lines || $7 + 0 < branches }
		END { exit bad || !found }' "$folder/report"
}

rig_cover() {
	local folder=$build_root/cover target
	cover_options "$@"
	[[ -z $cover_html ]] || writable_folder "$cover_html" "the marked-up source"
	cover_corpora=()
	for target in "${one_thread_targets[@]}"; do
		[[ -d $rig_root/corpus/$target ]] || die "there is no folder corpus/$target"
		cover_corpora+=("$rig_root/corpus/$target")
	done
	cover_build
	cover_run
	cover_table >"$folder/report"
	table <"$folder/report"
	if [[ -n $cover_html ]]; then
		llvm_cov show -format=html -show-branches=count -output-dir="$cover_html" >/dev/null
		note "the marked-up source is $cover_html/index.html"
	fi
	if [[ $cover_check -eq 1 ]] && ! cover_verdict; then
		note "the corpus reaches less than $cover_lines_least % of lines or $cover_branches_least % of branches of lib/"
		exit 1
	fi
}
