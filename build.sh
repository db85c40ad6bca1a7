#!/bin/bash -eu
# SPDX-License-Identifier: MIT
# build.sh - the OSS-Fuzz entry point: configure, build every target with the flags that come
# from outside, put targets, options and seeds into $OUT. It may run again in the same place, and leaves the same.
# What it builds is held against the contract by ./rig ossfuzz-check.

source_dir=${SRC:?}/mapletree
variant=${FUZZING_ENGINE:?}-${SANITIZER:?}-${ARCHITECTURE:?}
targets_build=${WORK:?}/mapletree-$variant
tools_build=$WORK/mapletree-tools
seeds_root=$WORK/mapletree-seeds
: "${OUT:?}"

names=(store erase gap dup cursor)
# The library of rcu is compiled with -fsanitize=thread for a runtime of its own (fuzz/access.c): it cannot be linked
# beside the thread sanitizer's, clang does not have that flag on i386, and the memory sanitizer would not see what
# the library writes.
case $SANITIZER-$ARCHITECTURE in
thread-* | memory-* | *-i386) ;;
*) names+=(rcu) ;;
esac

configure() { # FOLDER OPTIONS...
	rm -rf "$1"
	meson setup "$1" "$source_dir" -Dbuildtype=plain -Dtests=false -Dexamples=false "${@:2}"
}

# Targets: bots have no liburcu, so it is linked into them. That of i386 stands beside the machine's own.
build_targets() {
	local name targets=()
	if [[ $ARCHITECTURE == i386 ]]; then
		export PKG_CONFIG_LIBDIR=${PKG_CONFIG_LIBDIR:-/usr/lib/i386-linux-gnu/pkgconfig}
	fi
	configure "$targets_build" -Dfuzzing_engine="${LIB_FUZZING_ENGINE:?}" -Dprefer_static=true -Db_lundef=false
	for name in "${names[@]}"; do
		targets+=("fuzz/${name}_fuzzer" "fuzz/${name}_tiny_fuzzer")
	done
	ninja -C "$targets_build" "${targets[@]}"
}

# The tool that encodes seeds runs here: without the flags of sanitizers, for this machine.
build_tools() {
	unset CFLAGS CXXFLAGS LDFLAGS PKG_CONFIG_LIBDIR PKG_CONFIG_SYSROOT_DIR
	configure "$tools_build"
	ninja -C "$tools_build" fuzz/replay
}

# Seeds are kept as text and shipped in the binary form that targets read. Their time is always the
# same, so that two runs make the same archive.
pack_seeds() { # NAME ARCHIVE
	local file seeds=$seeds_root/$1
	rm -rf "$seeds" "$2"
	mkdir -p "$seeds"
	for file in "$source_dir/corpus/$1"/*.mt "$source_dir/reproducers/$1"/*.mt; do
		[[ -e $file ]] || continue
		"$tools_build/fuzz/replay" --encode "$seeds/$(basename "$file" .mt)" "$file"
	done
	touch -d 1980-01-01T00:00:00Z "$seeds"/*
	TZ=UTC zip -q -j -X "$2" "$seeds"/*
}

options() { # NAME
	printf '[libfuzzer]\nmax_len = 8208\nlen_control = 0\nentropic = 0\ntimeout = 60\n'
	# Threads of rcu are fibers: stacks that the sanitizer does not know of, so it would free frames still in use.
	[[ $1 != rcu ]] || printf '[asan]\ndetect_stack_use_after_return = 0\n'
}

build_targets
(build_tools)
for name in "${names[@]}"; do
	pack_seeds "$name" "$seeds_root/$name.zip"
	for target in "${name}_fuzzer" "${name}_tiny_fuzzer"; do
		cp "$targets_build/fuzz/$target" "$OUT/"
		cp "$seeds_root/$name.zip" "$OUT/${target}_seed_corpus.zip"
		options "$name" >"$OUT/$target.options"
	done
done
