# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034 # what is set here is for the tests
# shell.sh - what the tests in shell share, sourced first: a folder of the test's own, `place`, that is gone at its
# end, and commands that are run there or elsewhere, with their output in out and err of that folder.

root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0 checked=0

complain() { # WHAT
	printf 'FAILED: %s\n' "$1"
	head -n 50 "$place/out" "$place/err" 2>/dev/null || true
	failed=1
}

must_be() { # WHAT EXPECTED GOT
	[[ $2 == "$3" ]] || complain "$1: expected '$2', got '$3'"
}

# Run it: the exit status must be this one.
ends() { # STATUS COMMAND...
	local status=0
	timeout 60 "${@:2}" >"$place/out" 2>"$place/err" </dev/null || status=$?
	checked=$((checked + 1))
	[[ $status -eq $1 ]] || complain "${*:2} ended with status $status, wanted $1"
}

# Bad input: status 2, one sentence on standard error that matches, nothing on standard output.
refuses() { # PATTERN COMMAND...
	ends 2 "${@:2}"
	if [[ -s $place/out || $(wc -l <"$place/err") -ne 1 ]] || ! grep -qE -- "$1" "$place/err"; then
		complain "${*:2} should have said /$1/, and no more"
	fi
}

# The end of a test.
conclude() { # WHAT-WAS-DONE
	[[ $failed -ne 0 ]] || echo "ok: $1"
	exit "$failed"
}
