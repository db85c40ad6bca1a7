# SPDX-License-Identifier: MIT
# ./rig instructions [--update]
#
# Count, with callgrind, the instructions that the library takes for one operation of each of
# some fixed workloads (bench/README.md says what they are), built by gcc -O2 with the production
# fan-out, on 100,000 ranges. Unlike times, the counts are the same in every run, so a slow-down
# shows that noise would hide: more than 2 % above what tests/instructions.tsv says is a failure.
# About half a minute.
#
#   --update   write what was counted to tests/instructions.tsv
#
# Exit status: 0 none has more; 1 one or more have; 2 the file is from another compiler or
# machine, or something is missing. In RCU mode the writer's own instructions count, not
# those of the thread that frees.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

instructions_file=$rig_root/tests/instructions.tsv
instructions_tolerance=2 # per cent

# What decides how many instructions the same source becomes.
instructions_origin() {
	local compiler
	compiler=$(gcc -dumpfullversion)
	printf 'gcc %s, %s, C library %s' "${compiler%.*}" "$(gcc -dumpmachine)" "$(getconf GNU_LIBC_VERSION | cut -d ' ' -f 2)"
}

# Leaves NAME <tab> COUNT in $folder/counts, and the dumps beside it for callgrind_annotate.
instructions_count() {
	local part name operations
	rm -rf "$folder"
	writable_folder "$folder" "the counts"
	note "counting instructions, half a minute"
	valgrind --tool=callgrind --instr-atstart=no --callgrind-out-file="$folder/dump" \
		"$build_root/instructions/bench/instructions" >"$folder/operations" 2>"$folder/log" || {
		tail -n 5 "$folder/log" >&2
		die "the workloads did not run under callgrind; the whole log is $folder/log"
	}
	for part in "$folder"/dump.*; do
		awk '/^desc: Trigger: Client Request: / { name = $NF } /^totals: / { print name "\t" $2 }' "$part"
	done >"$folder/totals"
	while IFS=$'\t' read -r name operations; do
		awk -F '\t' -v name="$name" -v operations="$operations" '
			$1 == name { printf "%s\t%.1f\n", name, $2 / operations; found = 1 }
			END { exit !found }' "$folder/totals" || die "callgrind left no count of $name in $folder"
	done <"$folder/operations" >"$folder/counts"
}

instructions_update() {
	{
		printf '# Instructions of one operation, counted by ./rig instructions --update.\n'
		printf '# origin: %s\n' "$(instructions_origin)"
		cat "$folder/counts"
	} >"$folder/new.tsv"
	cat "$folder/new.tsv" >"$instructions_file" || die "cannot write $instructions_file"
	note "wrote tests/instructions.tsv"
}

# The recorded counts must be here, and from the same compiler: otherwise they say nothing.
instructions_check_origin() {
	local recorded
	[[ -r $instructions_file ]] || die "there is no tests/instructions.tsv; ./rig instructions --update makes it"
	recorded=$(sed -n 's/^# origin: //p' "$instructions_file")
	[[ $recorded == "$(instructions_origin)" ]] ||
		die "tests/instructions.tsv was counted with ${recorded:-nobody knows what}, here is $(instructions_origin): record anew before a change, with --update, and compare after it"
}

# A table of recorded and counted, and a sentence for each that has more than it may.
instructions_compare() {
	local rows=$folder/rows
	awk -F '\t' -v OFS='\t' -v tolerance=$instructions_tolerance '
		FILENAME == ARGV[1] { if ($0 !~ /^#/) { recorded[$1] = $2 } ; next }
		FNR == 1 { print "workload", "recorded", "now", "change", "" }
		!($1 in recorded) { print $1, "-", $2, "-", "new: --update records it"; next }
		{
			change = recorded[$1] > 0 ? 100 * ($2 - recorded[$1]) / recorded[$1] : $2 > 0 ? 100 : 0
			verdict = change > tolerance ? "MORE" : change < -tolerance ? "fewer: --update records it" : ""
			print $1, recorded[$1], $2, sprintf("%+.1f%%", change), verdict
			delete recorded[$1]
		}
		END { for (name in recorded) print name, recorded[name], "-", "-", "MORE: it was not counted" }
	' "$instructions_file" "$folder/counts" >"$rows"
	table <"$rows"
	! awk -F '\t' -v tolerance=$instructions_tolerance '
		$5 ~ /^MORE:/ { printf "rig: %s is recorded but was not counted\n", $1; bad = 1; next }
		$5 == "MORE" { printf "rig: %s takes %s instructions, recorded are %s: %s, more than the %s %% allowed\n", $1, $3, $2, $4, tolerance; bad = 1 }
		$5 ~ /^new/ { printf "rig: %s is not recorded\n", $1; bad = 1 }
		END { exit !bad }' "$rows" >&2
}

rig_instructions() {
	local update=0 folder=$build_root/instructions/counted
	while [[ $# -gt 0 ]]; do
		case $1 in
		--update) update=1 ;;
		*) die "instructions has no option '$1'; see ./rig help instructions" ;;
		esac
		shift
	done
	# shellcheck source=bench.sh
	. "$rig_root/rig.d/bench.sh"
	[[ $update -eq 1 ]] || [[ -r $instructions_file ]] || instructions_check_origin
	need "${gcc_things[@]}" valgrind lib:libbsd
	[[ $update -eq 1 ]] || instructions_check_origin
	bench_build instructions bench/instructions
	instructions_count
	if [[ $update -eq 1 ]]; then
		instructions_update
		table <"$folder/counts"
	else
		instructions_compare
	fi
}
