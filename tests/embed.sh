#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# embed.sh - what the README says of using the library holds: each of its lines compiles its program (or embed.cpp)
# against the installed library, and its meson.build has the library as a subproject. All print what it says.
# usage: embed.sh BUILD-FOLDER C-COMPILER C++-COMPILER
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
build=$1
read -ra c_compiler <<<"$2"
read -ra cxx_compiler <<<"$3"
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

fail() {
	echo "FAILED: $*"
	exit 1
}

block() { # LANGUAGE
	sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/{/^\`\`\`/d;p;}" "$root/README.md"
}

cc() {
	command "${c_compiler[@]}" -Wall -Wextra -Werror "$@"
}

c++() {
	command "${cxx_compiler[@]}" -Wall -Wextra -Werror "$@"
}

prints_it() { # WHAT PROGRAM
	"$2" | diff "$place/expected" - || fail "$1: it prints something else"
}

# Installed in a place of its own: the pkg-config file is told where.
DESTDIR=$place/installed meson install -C "$build" --no-rebuild --quiet
config=$(find "$place/installed" -name mapletree.pc)
prefix=$(sed -n 's/^prefix=//p' "$config")
sed -i "s,^prefix=.*,prefix=$place/installed$prefix," "$config"
PKG_CONFIG_PATH=$(dirname "$config")
libraries=$(dirname "$PKG_CONFIG_PATH")
export PKG_CONFIG_PATH

mkdir "$place/program"
cd "$place/program"
block c >shifts.c
cp "$root/tests/embed.cpp" shifts.cpp
block text >"$place/expected"
block sh >"$place/lines"
block meson >meson.build
[[ -s shifts.c && -s $place/expected && -s meson.build && $(wc -l <"$place/lines") -ge 3 ]] ||
	fail "the README lacks its program, its output, its lines or its meson.build"

while read -r line; do
	rm -f shifts
	eval "$line" || fail "$line"
	LD_LIBRARY_PATH=$libraries prints_it "$line" ./shifts
	# Static is what needs nothing of the library when it runs; shared is what needs it.
	if [[ $line == *-static* ]]; then
		prints_it "$line" ./shifts
	else
		objdump -p shifts | grep -q 'NEEDED *libmapletree.so.0$' || fail "$line: it does not need the shared library"
	fi
done <"$place/lines"

mkdir subprojects
ln -s "$root" subprojects/mapletree
CC=$2 meson setup built --force-fallback-for=mapletree >setup.log 2>&1 || { tail -n 20 setup.log; fail "meson setup"; }
ninja -C built shifts >build.log 2>&1 || { tail -n 20 build.log; fail "ninja"; }
prints_it "as a subproject" built/shifts
echo "ok: $(wc -l <"$place/lines") lines of the README, and a subproject"
