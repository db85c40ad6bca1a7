# SPDX-License-Identifier: MIT
# linux.sh - Linux's own maple tree as an engine of the bench: sourced by bench.sh.
#
# The kernel's sources stay where the user unpacked them: its file is compiled as it is, with the headers
# that the kernel keeps for running it in userspace (tools/testing/radix-tree), at -O2, with locks that do
# nothing and a node allocator like the library's (bench/linux/).

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

linux_needs=(lib/maple_tree.c tools/testing/radix-tree/linux/maple_tree.h tools/include/linux/slab.h)

linux_check() { # SOURCES
	local file
	for file in "${linux_needs[@]}"; do
		[[ -r $1/$file ]] || die "--linux wants an unpacked Linux source tree, 6.1 or later; $1 has no $file"
	done
}

# Leaves the shared object in $linux_object.
linux_build() { # SOURCES
	local folder=$build_root/linux source object objects=() flags
	linux_object=$folder/linux.so
	writable_folder "$folder" "Linux's tree"
	flags=(-O2 -g -fPIC -std=gnu11 -w -D_LGPL_SOURCE -D_GNU_SOURCE -I"$rig_root/bench/linux/include"
		-I"$1/tools/testing/radix-tree" -I"$1/tools/include" -include stdbool.h -include linux/types.h
		-include linux/compiler.h '-Dfallthrough=__attribute__((__fallthrough__))')
	note "compiling $1/lib/maple_tree.c"
	for source in "$1/lib/maple_tree.c" "$rig_root"/bench/linux/{slab,engine_linux}.c "$rig_root/bench/work.c"; do
		object=$folder/$(basename "$source" .c).o
		gcc "${flags[@]}" -c "$source" -o "$object" 2>"$folder/log" ||
			die "cannot compile $source with the headers of $1; see $folder/log"
		objects+=("$object")
	done
	printf '{ global: engine_linux; local: *; };\n' >"$folder/names"
	gcc -shared -Wl,-z,defs -Wl,--version-script,"$folder/names" -o "$linux_object" "${objects[@]}" \
		-lurcu-memb -lm 2>"$folder/log" ||
		die "cannot link Linux's tree: it wants more than bench/linux/ has; see $folder/log"
}
