#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# install.sh - install the built library elsewhere and use it as a stranger would: through pkg-config, shared
# and static. The shared library shows exactly the public functions of the header, all of one version.
# usage: install.sh BUILD-FOLDER COMPILER...
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
build=$1
compiler=("${@:2}")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

fail() {
	echo "FAILED: $*"
	exit 1
}

DESTDIR=$place meson install -C "$build" --no-rebuild --quiet
shared=$(find "$place" -name 'libmapletree.so')
static=$(find "$place" -name 'libmapletree.a')
[[ -n $shared && -n $static ]] || fail "the shared or the static library was not installed"
objdump -p "$shared" | grep -q 'SONAME *libmapletree.so.0$' || fail "the soname is not libmapletree.so.0"
[[ $(find "$place" -type f -o -type l | grep -vcE '/libmapletree\.(a|so[.0-9]*)$|/maple_tree\.h$|/mapletree\.pc$') -eq 0 ]] ||
	fail "more was installed than the library, its header and its pkg-config file"

# Every function that the header declares, from the compiler's own view of it.
declared() {
	"${compiler[0]}" -E -P "$root/lib/include/maple_tree.h" | tr '\n' ' ' |
		sed 's/static inline[^{]*{[^}]*}//g' | grep -oE '\b(__)?(mt|mtree|mas)_[a-z_]*\(' | tr -d '(' | sort -u
}
exported() {
	nm -D --defined-only "$shared" | awk '$2 == "T" { print $3 }' | sort
}
diff <(declared | sed 's/$/@@MAPLETREE_0.1/') <(exported) || fail "exported functions differ from the header's"

export PKG_CONFIG_SYSROOT_DIR=$place
PKG_CONFIG_PATH=$(dirname "$(find "$place" -name mapletree.pc)")
export PKG_CONFIG_PATH
read -ra flags < <(pkg-config --cflags --libs mapletree)
"${compiler[@]}" -o "$place/shared" "$root/examples/range_allocator.c" "${flags[@]}"
LD_LIBRARY_PATH=$(dirname "$shared") "$place/shared" >/dev/null || fail "the example does not run on the shared library"
rm "$shared"
# With its .so gone, the linker takes the archive; the system's own libraries stay as they are.
unset PKG_CONFIG_SYSROOT_DIR
"${compiler[@]}" -o "$place/static" -I"$(dirname "$(find "$place" -name maple_tree.h)")" \
	"$root/examples/range_allocator.c" "$static" -lurcu-bp -lurcu-common -pthread
"$place/static" >/dev/null || fail "the example does not run on the static library"
echo "ok: $(declared | wc -l) public functions, shared and static"
