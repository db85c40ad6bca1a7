#!/bin/sh
# SPDX-License-Identifier: MIT
# The canary must fail, as every failure must: with its values, the program, one line for crash
# collectors, and an exit status. Usage: run.sh CANARY_FUZZER HONEST_FUZZER (both without an engine)
set -u
program=$(dirname "$0")/null-at-max.mt
if [ $# -ne 2 ]; then
	echo "usage: run.sh CANARY_FUZZER HONEST_FUZZER" >&2
	exit 2
fi

fail() {
	printf 'FAILED: %s\n%s\n' "$1" "$said"
	exit 1
}

expect() {
	printf '%s\n' "$said" | grep -qxF -- "$1" || fail "the canary's report lacks the line: $1"
}

said=$("$2" "$program" 2>&1) || fail "the honest target reports a failure"
said=$("$1" "$program" 2>&1)
status=$?
[ "$status" -eq 1 ] || fail "the canary ended with status $status, expected 1"
expect "store_range: return value: expected 0, got -EEXIST"
expect "# FAILS here: return value"
expect "ASSERTION FAILED: store_range: return value"
echo "ok: the canary is reported"
