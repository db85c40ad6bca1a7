#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# readme.sh - the README's program compiles without a warning and prints what the README says.
# usage: readme.sh LIBRARY COMPILER...
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

block() { # LANGUAGE
	sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/{/^\`\`\`/d;p;}" "$root/README.md"
}

block c >"$place/program.c"
block text >"$place/expected"
[[ -s $place/program.c && -s $place/expected ]] || { echo "FAILED: the README has no program or no output"; exit 1; }
"${@:2}" -std=gnu11 -Wall -Wextra -Werror -I"$root/lib/include" -o "$place/program" "$place/program.c" "$1" \
	-lurcu-bp -lurcu-common -pthread
"$place/program" | diff "$place/expected" - || { echo "FAILED: it prints something else"; exit 1; }
echo "ok: the README's program"
