# SPDX-License-Identifier: MIT
# ./rig test [--quick | --pages | --sanitizer memory|thread]
#
# Build everything with gcc, and with clang under the address and undefined-behaviour
# sanitizers, warnings being errors, and run all tests in both; those with threads under the
# thread sanitizer too. Then: fuzz the canary, which must be caught; hold the sources against
# .clang-format and shellcheck, and what the corpus covers against its least; grow seeds; stop a campaign; build as
# OSS-Fuzz does. The last line counts what passed and what failed; the exit status is 1 if anything failed.
#
#   --quick   gcc only, without the slow tests and without what follows the tests
#   --pages   nothing but the pages of ./rig explain, in a browser without a window (Chromium)
#   --sanitizer memory|thread   nothing but all tests under that sanitizer

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

# The tests under the thread sanitizer.
# shellcheck source=stress.sh
. "$rig_root/rig.d/stress.sh"

passed=0 failed_steps=0

# Run the tests of one build; meson prints a line for each, and a summary to count from.
test_build() { # NAME MESON-TEST-OPTIONS...
	local log=$build_root/$1-test.log
	printf '\n== tests of build/%s\n' "$1"
	if meson test -C "$build_root/$1" --no-rebuild --print-errorlogs "${@:2}" 2>&1 | tee "$log"; then :; fi
	passed=$((passed + $(test_count "$log" 'Ok|Expected Fail')))
	failed_steps=$((failed_steps + $(test_count "$log" 'Fail|Unexpected Pass|Timeout|Skipped')))
	# A run that ended before its summary is a failure too.
	grep -q '^Ok:' "$log" || failed_steps=$((failed_steps + 1))
}

test_count() { # LOG NAMES
	awk -F ':' -v names="^($2) *\$" '$1 ~ names && $2 ~ /^ *[0-9]+ *$/ { n += $2 } END { print n + 0 }' "$1"
}

# Run a command as one test, and show its output only if it fails.
test_step() { # NAME COMMAND...
	local log=$build_root/step.log
	if "${@:2}" >"$log" 2>&1; then
		printf 'ok      %s\n' "$1"
		passed=$((passed + 1))
	else
		tail -n 40 "$log"
		printf 'FAILED  %s\n' "$1"
		failed_steps=$((failed_steps + 1))
	fi
}

# A target that lies must be reported: caught, printed, kept, and named by its property.
test_canary() {
	local folder status=0
	folder=$(mktemp -d)
	"$rig_root/rig" fuzz canary --time 60 --jobs 1 --findings "$folder" >"$folder/output" 2>&1 || status=$?
	cat "$folder/output"
	if [[ $status -ne 1 ]] || ! grep -q 'ASSERTION FAILED' "$folder/output" ||
		! ls "$folder"/canary-*.mt >/dev/null 2>&1; then
		echo "the canary was not reported (exit status $status)"
		status=1
	else
		status=0
	fi
	rm -rf "$folder"
	return "$status"
}

test_pages() {
	need "${gcc_things[@]}" chromium
	build gcc gcc -Dwerror=true -- tests/explain tests/explain-threads
	test_step "the pages in a browser" "$rig_root/tests/pages.sh" "$build_root/gcc/tests/explain"
}

# All tests, where ./rig test has those with threads only.
test_sanitizer() { # memory|thread
	local name=tsan
	if [[ $1 == memory ]]; then
		name=msan
		need "${clang_things[@]}"
		build msan clang -Db_sanitize=memory -Db_lundef=false -Dexamples=false \
			-Dc_args='-fno-omit-frame-pointer -fsanitize-memory-track-origins' --
	else
		build_tsan
	fi
	test_build "$name"
}

# With the peers that are installed.
test_bench() {
	# shellcheck source=bench.sh
	. "$rig_root/rig.d/bench.sh"
	bench_build bench bench/bench
	"$rig_root/tests/bench.sh" "$build_root/bench/bench/bench"
}

# gcc only, without the slow tests and without what follows the tests.
test_quick() {
	need "${gcc_things[@]}" perl nm
	build gcc gcc -Dwerror=true --
	test_build gcc --no-suite slow
}

test_all() {
	need "${gcc_things[@]}" perl nm "${clang_things[@]}" clang-format shellcheck zip unzip lib:libbsd
	build gcc gcc -Dwerror=true --
	test_build gcc
	build clang clang -Dwerror=true -Db_sanitize=address,undefined -Db_lundef=false \
		-Dc_args=-fno-sanitize-recover=all --
	test_build clang
	test_tsan
	printf '\n== the pipeline\n'
	test_step "the format of the sources" "$rig_root/tests/format.sh"
	test_step "the planted faults fit" "$rig_root/rig" kill --list
	test_step "the canary is caught" test_canary
	test_step "the corpus covers lib/" "$rig_root/rig" cover --check
	test_step "seeds are kept and grown" "$rig_root/tests/corpus.sh"
	test_step "a campaign goes on whatever stops it" "$rig_root/tests/campaign.sh"
	test_step "the bench's engines agree" test_bench
	test_step "build.sh as OSS-Fuzz runs it" "$rig_root/rig" ossfuzz-check --quick
}

rig_test() {
	local run=()
	while [[ $# -gt 0 ]]; do
		[[ ${#run[@]} -eq 0 ]] || die "test takes one of --quick, --pages and --sanitizer"
		case $1 in
		--quick) run=(test_quick) ;;
		--pages) run=(test_pages) ;;
		--sanitizer)
			[[ ${2-} == memory || ${2-} == thread ]] || die "--sanitizer wants memory or thread, not '${2-}'"
			run=(test_sanitizer "$2")
			shift
			;;
		*) die "test has no option '$1'; see ./rig help test" ;;
		esac
		shift
	done
	"${run[@]:-test_all}"
	printf '\n%d passed, %d failed\n' "$passed" "$failed_steps"
	[[ $failed_steps -eq 0 ]] || exit 1
}
