#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# record.sh - rig record on canned logs: what each memory map call becomes, for every target.
# The expectations in tests/record/ were read line by line against the log beside them.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/record"
failed=0

same() { # EXPECTED, output on standard input
	if diff -u "$1" -; then
		echo "ok: $1"
	else
		echo "FAILED: the program differs from tests/record/$1"
		failed=1
	fi
}

for target in store gap dup cursor; do
	../../rig record --for "$target" --trace trace.log | same "trace-$target.mt"
done
../../rig record --for erase --maps process.maps | same process-erase.mt
../../rig record --for dup --ops 3 --trace trace.log | same trace-cut.mt
exit "$failed"
