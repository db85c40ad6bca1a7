# SPDX-License-Identifier: MIT
# ./rig replay FILE...
#
# Run programs (.mt text, or the binary form that an engine kept) operation by operation,
# first on the library as it is, then on its tiny nodes. After each operation everything is
# compared with the oracle; the first difference is shown from both sides.
# Exit status: 0 no difference, 1 a difference, 2 a file that is not a program.
# Options other than FILE go to the replay tool: see ./build/fuzz/fuzz/replay --help.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

rig_replay() {
	local status=0 this fanout
	[[ $# -gt 0 ]] || die "replay wants a program's file; see ./rig help replay"
	build_fuzzers replay replay_tiny
	for fanout in production tiny; do
		printf '== %s fan-out\n' "$fanout"
		this=0
		"$build_root/fuzz/fuzz/replay$(suffix_of "$fanout")" "$@" || this=$?
		[[ $this -le $status ]] || status=$this
		[[ $this -ne 2 ]] || break
	done
	[[ $status -le 2 ]] || status=1
	exit "$status"
}
