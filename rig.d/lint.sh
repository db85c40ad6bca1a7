# SPDX-License-Identifier: MIT
# ./rig lint [gcc | clang-tidy | cppcheck]... [FILE...]
#
# Read the C of lib/, oracle/ and fuzz/ without running it: gcc -fanalyzer, clang-tidy with the
# checks of .clang-tidy, and cppcheck; all three, or those named; each file once, as it is
# compiled for the production fan-out. Some four minutes, three of them clang-tidy's; with FILEs these only.
#
# A line a tool when all is well; otherwise what it found and where, and exit status 1. What
# a tool gets wrong is in rig.d/lint-exceptions.tsv, each with its argument; one that nothing
# needs any more is a finding too. The versions that count are gcc 12, clang-tidy 14, cppcheck 2.10.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

lint_exceptions=$rig_root/rig.d/lint-exceptions.tsv
all_linters=(gcc clang-tidy cppcheck)

lint_database() { # FILES...
	perl "$rig_root/rig.d/lint-database.pl" "$build_root/lint" "$rig_root" "$lint_folder" "$@" >"$lint_folder/files" ||
		die "the build's list of sources could not be read"
}

# Built is only what the sources include.
lint_prepare() { # FILES...
	local file path paths=()
	build lint gcc -Dtests=false -Dexamples=false -- fuzz/page_style.inc fuzz/page_script.inc fuzz/page_body.inc
	writable_folder "$lint_folder" "what the tools find"
	lint_database
	[[ $# -gt 0 ]] || return 0
	for file in "$@"; do
		path=$(realpath -q "$file" || true)
		path=${path#"$rig_root"/}
		grep -qxF -e "$path" "$lint_folder/files" || die "$file is not a C file of lib/, oracle/ or fuzz/"
		paths+=("$path")
	done
	lint_database "${paths[@]}"
}

# The compile commands, with the analyzer; what it writes is thrown away.
lint_gcc() {
	awk -F '"' '/"command"/ { sub(/^ *"command" : "/, ""); sub(/",$/, ""); print }' "$lint_folder/compile_commands.json" |
		sed 's/ -o [^ ]* / -o \/dev\/null -fanalyzer -fdiagnostics-plain-output /' |
		(cd "$build_root/lint" && xargs -d '\n' -n 1 -P "$(nproc)" sh -c)
}

# One process a file: within one, clang-tidy 14 takes each va_list but the first file's for uninitialized.
lint_clang-tidy() {
	(cd "$rig_root" && xargs -d '\n' -n 1 -P "$(nproc)" clang-tidy -p "$lint_folder" --quiet <"$lint_folder/files")
}

# cppcheck defines nothing of its own, and liburcu's headers want to know the machine.
lint_cppcheck() {
	cppcheck --project="$lint_folder/compile_commands.json" "-D__$(uname -m)__" -D__linux__ --quiet -j "$(nproc)" \
		--enable=warning,performance,portability --template='{file}:{line}: warning: {message} [{id}]'
}

# FILE:LINE<tab>CHECK<tab>WORDS of each warning, once: a header's is found from every file that includes it.
lint_findings() { # LOG
	sed -nE 's/^([^ :]+:[0-9]+)(:[0-9]+)?: (warning|error|fatal error): (.*) \[-?W?([^][]*)\]$/\1\t\5\t\4/p
		t; s/^([^ :]+:[0-9]+)(:[0-9]+)?: (error|fatal error): (.*)$/\1\terror\t\4/p' "$1" |
		sed -E 's,^[^:]*/(lib|oracle|fuzz)/([^/:]*:),\1/\2,' | sort -u
}

# Print those that no exception covers, and the exceptions that covered nothing; the last line counts.
lint_judge() { # LINTER
	lint_findings "$lint_folder/$1.log" >"$lint_folder/$1.tsv"
	awk -F '\t' -v linter="$1" -v whole="$lint_whole" -v exceptions="$lint_exceptions" '
		FILENAME == exceptions {
			if ($1 == linter) { file[++n] = $2; check[n] = $3; words[n] = $4 }
			next
		}
		{
			place = $1; sub(/:[0-9]+$/, "", place)
			for (i = 1; i <= n; i++)
				if (place == file[i] && $2 == check[i] && index($3, words[i])) { used[i] = 1; argued++; next }
			printf "%s: %s [%s]\n", $1, $3, $2; bad++
		}
		END {
			for (i = 1; i <= n && whole; i++)
				if (!used[i]) { printf "%s: nothing needs this exception any more: %s, %s\n", "rig.d/lint-exceptions.tsv", file[i], check[i]; bad++ }
			printf "%s\t%d\t%d\n", linter, bad, argued > "/dev/stderr"
			exit bad > 0
		}' "$lint_exceptions" "$lint_folder/$1.tsv" 2>"$lint_folder/$1.count"
}

lint_run() { # LINTER
	local status=0 files bad argued
	files=$(wc -l <"$lint_folder/files")
	note "$1 reads $files files"
	"lint_$1" >"$lint_folder/$1.log" 2>&1 || status=$?
	lint_judge "$1" || failed=1
	IFS=$'\t' read -r _ bad argued <"$lint_folder/$1.count"
	# Whoever ends in failure without a finding has not looked.
	if [[ $status -ne 0 && $bad -eq 0 && $argued -eq 0 ]]; then
		tail -n 5 "$lint_folder/$1.log"
		failed=1 bad=1
	fi
	printf '%s: %d files, %s, %d argued\n' "$1" "$files" "$([[ $bad -eq 0 ]] && echo clean || echo "$bad findings")" "$argued"
}

rig_lint() {
	local linters=() files=() linter failed=0 lint_whole lint_folder=$build_root/lint/found
	while [[ $# -gt 0 ]]; do
		case $1 in
		gcc | clang-tidy | cppcheck) linters+=("$1") ;;
		-*) die "lint has no option '$1'; see ./rig help lint" ;;
		*) files+=("$1") ;;
		esac
		shift
	done
	[[ ${#linters[@]} -gt 0 ]] || linters=("${all_linters[@]}")
	need "${gcc_things[@]}" perl clang-tidy cppcheck
	lint_prepare "${files[@]}"
	lint_whole=$((${#files[@]} == 0))
	for linter in "${linters[@]}"; do
		lint_run "$linter"
	done
	return "$failed"
}
