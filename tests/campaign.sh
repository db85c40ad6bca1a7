#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# campaign.sh - ./rig campaign keeps its promises: it says what is wrong with its input, with a full disk and with a
# full folder; a failure is kept and does not end it; kill -9 of a worker and of itself loses nothing, and the
# same command goes on.
# shellcheck disable=SC2317 # await calls functions by their names
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
build=${MAPLE_BUILD:-$root/build}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0

fail() {
	tail -n 15 "$place/output"
	echo "FAILED: $*"
	failed=1
}

same=(--engine libfuzzer --jobs 1 --findings "$place/findings" --corpus "$place/corpus")

# It must end with this status, and say this.
must_end() { # STATUS WORDS OPTIONS...
	local status=0
	"$root/rig" campaign "${same[@]}" "${@:3}" >"$place/output" 2>&1 || status=$?
	[[ $status -eq $1 ]] || fail "campaign ${*:3}: exit status $status, not $1"
	grep -q -- "$2" "$place/output" || fail "campaign ${*:3}: it does not say '$2'"
}

must_end 2 'wants --hours' store
must_end 2 "--hours wants hours, such as 8 or 0.5, not 'x'" --hours x
must_end 2 "there is no target 'stor'" --hours 1 stor
must_end 2 'MB are left for .*, and the campaign wants 999999999' --hours 1 --fresh --room 999999999 canary
mkdir -p "$place/corpus/canary"
touch "$place/corpus/canary/"{one,two}
must_end 2 'holds 2 inputs, more than 1' --hours 1 --fresh --inputs 1 canary
rm "$place/corpus/canary/"{one,two}
echo "ok: what is wrong is said"

must_end 1 '^0 minutes in 2 turns, [12] of them ended with a failure' --fresh --hours 0.004 --slice 8 canary
grep -q 'ASSERTION FAILED' "$place/findings"/canary-*.mt "$place/findings"/canary-*.log || fail "the failure was not kept"
tail -n 2 "$build/campaign/log.tsv" | grep -q $'\tcanary\tproduction\tlibfuzzer\t[68]\t[0-9]*\t1$' || fail "the log does not say what failed"
echo "ok: failures are kept, and it goes on"

# The fuzzers below a process.
fuzzers_of() { # PID
	local child
	for child in $(pgrep -P "$1"); do
		[[ $({ tr '\0' ' ' <"/proc/$child/cmdline"; } 2>/dev/null) != *_fuzzer\ * ]] || echo "$child"
		fuzzers_of "$child"
	done
}

await() { # SECONDS COMMAND...
	local left=$(($1 * 5))
	until "${@:2}"; do
		left=$((left - 1))
		[[ $left -gt 0 ]] || return 1
		sleep 0.2
	done
}

is_fuzzing() {
	fuzzer=$(fuzzers_of "$campaign_pid" | head -n 1)
	[[ -n $fuzzer && -n $(find "$place/corpus/store" -type f -print -quit) ]]
}

another_is_fuzzing() {
	local killed=$fuzzer
	is_fuzzing && [[ $fuzzer != "$killed" ]]
}

gone() { # PID
	! kill -0 "$1" 2>/dev/null
}

noted() {
	[[ $(awk '$1 == "done" { print $2 }' "$build/campaign/state") -ge 10 ]]
}

"$root/rig" campaign "${same[@]}" --fresh --hours 0.01 --slice 18 store >"$place/output" 2>&1 &
campaign_pid=$!
disown
if await 300 is_fuzzing; then
	kill -9 "$fuzzer"
	await 20 another_is_fuzzing || fail "a worker that was killed did not go on"
	await 60 noted || fail "it does not note how far it is"
	inputs=$(find "$place/corpus/store" -type f | wc -l)
	kill -9 "$campaign_pid"
	await 10 gone "$fuzzer" || fail "a fuzzer outlived the campaign"
	[[ $(find "$place/corpus/store" -type f | wc -l) -ge $inputs ]] || fail "inputs were lost"
	must_end 2 'the campaign that stopped was of store, by .*, not of erase, by .*; --fresh begins anew' --hours 0.01 erase
	must_end 0 'going on with the campaign that stopped after 0 of 0 minutes' --hours 0.01 --slice 18 store
	echo "ok: kill -9 loses nothing"
else
	fail "nothing was fuzzed within five minutes"
fi

echo 'done x' >"$build/campaign/state"
must_end 2 'state is damaged; --fresh begins anew' --hours 1 store
rm "$build/campaign/state"
exit "$failed"
