#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# floors.sh - the house stands: no file of lib/ includes the header of a module above its own.
# lib/meson.build lists the modules from the ground up; headers without a module are the ground.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../lib"

awk '
	FILENAME == "meson.build" {
		if (match($0, /^  \047[a-z_-]+\.[ch]\047,/)) {
			name = substr($0, 4); sub(/\.[ch].*/, "", name)
			if (!(name in floor)) { floor[name] = ++floors; order[floors] = name }
		}
		next
	}
	FNR == 1 { files++; mine = FILENAME; sub(/^\.\//, "", mine); sub(/(-private)?\.[ch]$/, "", mine)
		if (FILENAME ~ /\.c$/ && !(mine in floor)) { print FILENAME ": is not in the list of lib/meson.build"; bad = 1 } }
	/^#[ \t]*include[ \t]+"/ {
		split($0, part, "\""); theirs = part[2]; sub(/(-private)?\.h$/, "", theirs)
		if (theirs in floor && floor[theirs] > floor[mine] + 0) {
			print FILENAME ":" FNR ": " mine " (floor " floor[mine] + 0 ") includes " theirs " (floor " floor[theirs] ")"; bad = 1 }
		includes++
	}
	END {
		if (!floors || !files || !includes) { print "nothing was checked"; bad = 1 }
		print (bad ? "FAILED: " : "ok: ") floors " floors, " files " files, " includes " includes"
		exit bad
	}' meson.build ./*.[ch]
