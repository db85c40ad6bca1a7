#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# afl.sh - ./rig fuzz --engine afl: it reports the canary; an instance that is killed goes on; two machines that
# share a folder get each other's inputs, and libFuzzer takes them too; instances that differ all add to the corpus.
# Some minutes, so ./rig test leaves it out.
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

# A place in AFL++'s map that none of the program's edges has: our counters come after them.
shows_counters() { # FUZZER
	local size first last said
	said=$(afl-showmap -C -t 10000 -m none -i "$build/seeds/store" -o "$place/map" -- "$1" 2>&1) || return
	size=$(grep -ao 'map size [0-9]*' <<<"$said" | awk '{ n = $3 } END { print n }')
	first=$(nm "$1" | awk '$3 == "__start___libfuzzer_extra_counters" { print $1 }')
	last=$(nm "$1" | awk '$3 == "__stop___libfuzzer_extra_counters" { print $1 }')
	awk -F : -v own=$((size - 0x$last + 0x$first)) '$1 + 0 >= own { n++ } END { exit !(n > 10) }' "$place/map"
}

(fuzz "$build" store --fanout tiny --engine afl --jobs 4 --time 60) >"$place/four.log" 2>&1 ||
	fail "four instances ended with an error"
for instance in main asan bytes rare; do
	found=$(awk '$1 == "corpus_found" { print $3 }' "$build/afl/store_tiny/sync/$instance/fuzzer_stats")
	[[ $found -gt 0 ]] || fail "the instance $instance found nothing"
	echo "ok: $found inputs of the instance $instance"
done
[[ -n $(find "$build/afl/store_tiny/sync/bytes/queue" -name '*op:colorization*' -print -quit) ]] ||
	fail "nothing was learned from comparisons"
nm "$build/afl-lto/fuzz/store_tiny_fuzzer" | grep -q __afl_auto_init_globals ||
	fail "afl-clang-lto did not instrument what was linked"
for variant in fast asan lto; do
	shows_counters "$build/afl-$variant/fuzz/store_tiny_fuzzer" || fail "our counters are not in the map of $variant"
done
[[ $failed -eq 0 ]] || tail -n 5 "$place"/*.log
exit "$failed"
