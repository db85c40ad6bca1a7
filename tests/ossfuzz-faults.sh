#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# ossfuzz-faults.sh - does ./rig ossfuzz-check bite? Faults are planted, one at a time, into a copy of the sources
# that has one target only, and the check that is meant for each must fail. ./rig ossfuzz-check --self-test calls it.
# shellcheck disable=SC2016,SC2317 # perl expands these; faults are called by their names
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
copy=$place/copy
clean=$place/clean
failed=0

# Replace text in a file of the copy; that it was there to be replaced is a part of the test.
edit() { # FILE PERL-EXPRESSION
	perl -0pi -e "$2" "$copy/$1"
	if cmp -s "$copy/$1" "$clean/$1"; then
		echo "FAILED: the fault for $1 does not fit any more: $2"
		exit 1
	fi
}

library_is_not_instrumented() {
	edit lib/meson.build "s/(c_args: \['-DMAPLE_MARKED')(\] \+ args\)\n  fanouts)/\$1, '-fno-sanitize=all', '-fno-sanitize-coverage=inline-8bit-counters,pc-table,edge,func,bb'\$2/"
}

seeds_are_missing() {
	edit build.sh 's/(\t\tcp "\$seeds_root)/\t\t[[ \$target == *_tiny_fuzzer ]] || $1/'
}

seed_was_lost() {
	edit build.sh 's/(\ttouch -d)/\tfind "\$seeds" -type f | sort | head -n 1 | xargs rm\n$1/'
}

tool_lies_among_the_targets() {
	edit build.sh 's/\z/cp "\$tools_build\/fuzz\/replay" "\$OUT\/"\n/'
}

library_stays_behind() {
	edit build.sh 's/ -Dprefer_static=true//'
}

engine_is_not_asked() {
	edit build.sh 's/\$\{LIB_FUZZING_ENGINE:\?\}//'
}

options_are_others() {
	edit build.sh 's/max_len = \d+/max_len = 100/'
}

target_looks_at_the_clock() {
	edit fuzz/target.c 's/\A/#include <time.h>\n/; s/(int LLVMFuzzerTestOneInput[^{]*\{\n)/$1\tstruct timespec now;\n\tclock_gettime(CLOCK_MONOTONIC, &now);\n\tfor (volatile long left = now.tv_nsec % 200; left > 0; left--)\n\t\t;\n/'
}

target_wants_short_inputs() {
	edit fuzz/target.c 's/(int LLVMFuzzerTestOneInput[^{]*\{\n)/$1\tif (size > 100000)\n\t\t__builtin_trap();\n/'
}

target_fails_on_a_seed() {
	edit fuzz/target.c 's/(int LLVMFuzzerTestOneInput[^{]*\{\n)/$1\tif (size > 400 && size < 4000)\n\t\t__builtin_trap();\n/'
}

second_run_cannot_work() {
	edit build.sh 's/(\nbuild_targets\n)/\nmkdir "\$WORK\/once"$1/'
}

# Run it on the copy; true if nothing failed.
check() { # OPTIONS...
	MAPLE_BUILD=$place/build "$copy/rig" ossfuzz-check "$@" --engine libfuzzer --sanitizer address --arch x86_64 >"$place/output" 2>&1
}

must_fail() { # FAULT CHECK OPTIONS...
	local status=0
	rm -rf "$copy"
	cp -R "$clean" "$copy"
	"$1"
	check "${@:3}" || status=$?
	if [[ $status -eq 1 ]] && grep -q "^FAILED libfuzzer-address-x86_64: $2: " "$place/output"; then
		printf 'ok      %-28s %s\n' "${1//_/ }" "$(grep -m 1 "^FAILED.*: $2: " "$place/output" | cut -d : -f 3-)"
	else
		tail -n 20 "$place/output"
		echo "FAILED  ${1//_/ }: the check '$2' did not fail (exit status $status)"
		failed=1
	fi
}

mkdir "$clean"
tar -C "$root" --exclude=./build --exclude=./findings --exclude=./.git -cf - . | tar -C "$clean" -xf -
cp -R "$clean" "$copy"
edit build.sh 's/^names=\(.*\)$/names=(store)/m; s/names\+=\(rcu\)/:/'
edit fuzz/targets.h 's/(TARGET\(store[^\n]*?) *\\\n(\tTARGET\([^\n]*\n)+/$1\n/'
rm -rf "$clean"
cp -R "$copy" "$clean"

if check --quick; then
	echo "ok      without a fault"
else
	tail -n 20 "$place/output"
	echo "FAILED  without a fault"
	failed=1
fi
must_fail library_is_not_instrumented instrumented --quick
must_fail seeds_are_missing names --quick
must_fail seed_was_lost seeds --quick
must_fail tool_lies_among_the_targets names --quick
must_fail library_stays_behind libraries --quick
must_fail engine_is_not_asked engine --quick
must_fail options_are_others options --quick
must_fail target_looks_at_the_clock same --quick
must_fail target_wants_short_inputs total --quick
must_fail target_fails_on_a_seed replays --quick
must_fail second_run_cannot_work again
exit "$failed"
