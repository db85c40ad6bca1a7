#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# afl.sh - ./rig fuzz --engine afl: it reports the canary; an instance that is killed goes on; two machines that
# share a folder get each other's inputs, and libFuzzer takes them too. Some minutes, so ./rig test leaves it out.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
build=${MAPLE_BUILD:-$root/build}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
shared=$place/shared
failed=0

fail() {
	echo "FAILED: $*"
	failed=1
}

fuzz() { # BUILD-FOLDER OPTIONS...
	MAPLE_BUILD=$1 exec "$root/rig" fuzz --findings "$place/findings" --corpus "$shared" "${@:2}"
}

# Another machine: its own state, the same programs.
mkdir -p "$place/two" "$build"
for part in afl-asan afl-tools; do
	ln -s "$build/$part" "$place/two/$part"
done

status=0
(fuzz "$build" canary --engine afl --jobs 1 --time 120) >"$place/canary" 2>&1 || status=$?
if [[ $status -eq 1 ]] && grep -q 'ASSERTION FAILED: store' "$place/canary" && ls "$place"/findings/canary-*.mt >/dev/null; then
	echo "ok: the canary is reported"
else
	tail -n 20 "$place/canary"
	fail "the canary was not reported (exit status $status)"
fi

# Built one after the other, since they share what is built.
(fuzz "$build" store --fanout tiny --engine afl --jobs 1 --time 1) >"$place/one.log" 2>&1
(fuzz "$build" store --fanout tiny --engine afl --jobs 1 --time 60) >"$place/one.log" 2>&1 &
one=$!
(fuzz "$place/two" store --fanout tiny --engine afl --jobs 1 --time 60) >"$place/two.log" 2>&1 &
two=$!
sleep 15
instance=$(pgrep -f "afl-fuzz .*-o $build/afl/store_tiny/sync" | head -n 1)
kill -9 "$instance"
wait "$one" || fail "the first machine ended with an error"
wait "$two" || fail "the second machine ended with an error"
grep -q 'the instance main of store_tiny ended with status 137, and goes on' "$place/one.log" ||
	fail "an instance that was killed did not go on"
for machine in "$build" "$place/two"; do
	came=$(find "$machine/afl/store_tiny/sync/exchange/queue" -name 'id:*' | wc -l)
	[[ $came -gt 0 ]] || fail "nothing came to the machine $machine"
	echo "ok: $came inputs of the other machine"
done
for file in "$shared/store"/*; do
	[[ ${file##*/} == "$(sha1sum "$file" | cut -c 1-40)" ]] || fail "${file##*/} is not named by its SHA-1"
done
(fuzz "$build" store --fanout tiny --jobs 1 --time 3) >"$place/libfuzzer.log" 2>&1 || fail "libFuzzer ended with an error"
[[ $failed -eq 0 ]] || tail -n 5 "$place"/*.log
exit "$failed"
