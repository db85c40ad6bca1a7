# SPDX-License-Identifier: MIT
# ./rig report [FOLDER...] [--html OUT] [--fanout both|production|tiny] [--target NAME] [--log FILE]... [--kill FILE]
#
# What a corpus, or a campaign, reaches: each program runs on the library and on the oracle, and what it meets
# is counted. Operations by kind and by what came of them, the statuses that cursors went through, heights and
# fills of trees, marks; how many states only one program reached, and what that says of those that none did.
# Without a FOLDER: the seeds in corpus/ and what fuzzing made of them here. Programs with threads are counted
# only.
#
#   --html OUT       write it as one page with drawings, which needs nothing else; what exists is not overwritten
#   --fanout WHICH   which node size (both)
#   --target NAME    decode binary files as this fuzz target does; else as the one that their folder is named
#                    after, or as cursor
#   --log FILE       also coverage over executions and time: what an engine printed (libFuzzer), or plot_data of AFL++
#   --kill FILE      also planted faults: a table of ./rig kill (build/kill/results.tsv, if it is there)
#
# Exit status: 0 printed, 1 a program fails, 2 bad input.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

report_options() {
	report_folders=() report_html='' report_target='' report_fanouts=(production tiny) report_rest=() report_kill=''
	while [[ $# -gt 0 ]]; do
		case $1 in
		--html | --fanout | --target | --log | --kill)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			report_option "$1" "$2"
			shift
			;;
		-?*) die "report has no option '$1'; see ./rig help report" ;;
		*)
			[[ -d $1 && -r $1 ]] || die "there is no folder '$1' to read"
			report_folders+=("${1%/}")
			;;
		esac
		shift
	done
	report_defaults
}

report_option() { # OPTION VALUE
	case $1 in
	--html)
		[[ ! -e $2 ]] || die "'$2' exists already; give another name"
		[[ -d $(dirname "$2") && -w $(dirname "$2") ]] || die "cannot write a page to '$2'"
		report_html=$2
		;;
	--fanout)
		[[ $2 =~ ^(both|production|tiny)$ ]] || die "--fanout wants both, production or tiny, not '$2'"
		[[ $2 == both ]] || report_fanouts=("$2")
		;;
	--target)
		[[ " ${all_targets[*]} " == *" $2 "* ]] || die "there is no target '$2'; the targets are: ${all_targets[*]}"
		report_target=$2
		;;
	--log)
		[[ -f $2 && -r $2 ]] || die "cannot read the log '$2'"
		report_rest+=(--log "$2")
		;;
	--kill)
		[[ -f $2 && -r $2 ]] || die "cannot read the table '$2'"
		report_kill=$2
		;;
	esac
}

report_defaults() {
	local folder
	if [[ ${#report_folders[@]} -eq 0 ]]; then
		report_folders=("$rig_root/corpus")
		for folder in "$build_root"/corpus/*/; do
			[[ ! -d $folder || -z $(ls -A "$folder") ]] || report_folders+=("${folder%/}")
		done
	fi
	[[ -n $report_kill || ! -s $build_root/kill/results.tsv ]] || report_kill=$build_root/kill/results.tsv
	[[ -z $report_kill ]] || report_rest+=(--kill "$report_kill")
}

# A folder of programs, or one of such folders: into `arguments`, each with its target.
report_programs() { # FOLDER
	local inner
	if [[ -n $report_target ]]; then
		arguments+=(--target "$report_target" "$1")
	elif is_target "$1" || ! compgen -G "$1/*/" >/dev/null; then
		add_programs "$1"
	else
		for inner in "$1"/*/; do
			add_programs "${inner%/}"
		done
	fi
}

add_programs() { # FOLDER
	if is_target "$1"; then
		arguments+=(--target "$(basename "$1")" "$1")
	else
		arguments+=(--target cursor "$1")
	fi
}

is_target() { # FOLDER
	[[ " ${all_targets[*]} " == *" $(basename "$1") "* ]]
}

report_survey() { # FANOUT
	local arguments=() folder status=0
	for folder in "${report_folders[@]}"; do
		report_programs "$folder"
	done
	note "running the programs on the $1 fan-out"
	"$report_tools/survey$(suffix_of "$1")" "${arguments[@]}" >"$scratch/$1" || status=$?
	[[ $status -eq 0 ]] || exit "$status"
	report_rest+=(--survey "$1" "$scratch/$1")
}

report_build() {
	build_fuzzers survey survey_tiny
	report_tools=$build_root/fuzz/fuzz
}

rig_report() {
	local fanout scratch
	report_options "$@"
	need perl
	report_build
	scratch=$(mktemp -d)
	# shellcheck disable=SC2064 # the folder as it is now
	trap "rm -rf '$scratch'" EXIT
	for fanout in "${report_fanouts[@]}"; do
		report_survey "$fanout"
	done
	perl "$rig_root/rig.d/report-page.pl" "${report_rest[@]}" || exit 2
	[[ -n $report_html ]] || return 0
	perl "$rig_root/rig.d/report-page.pl" --html "${report_rest[@]}" >"$scratch/page" || exit 2
	cp "$scratch/page" "$report_html"
	printf 'the page is %s\n' "$report_html"
}
