#!/bin/bash -eu
# SPDX-License-Identifier: MIT
# build.sh - the OSS-Fuzz entry point: configure, build every target with the flags that come
# from outside, put targets, options and seeds into $OUT. It may run again in the same place.

source_dir=${SRC:?}/mapletree
targets_build=${WORK:?}/mapletree-${SANITIZER:?}
tools_build=$WORK/mapletree-tools
names=(store erase gap dup cursor rcu)

configure() { # FOLDER OPTIONS...
	rm -rf "$1"
	meson setup "$1" "$source_dir" -Dbuildtype=plain -Dtests=false -Dexamples=false "${@:2}"
}

# Targets: bots have no liburcu, so it is linked into them.
configure "$targets_build" -Dfuzzing_engine="${LIB_FUZZING_ENGINE:?}" -Dprefer_static=true -Db_lundef=false
fuzzers=()
for name in "${names[@]}"; do
	fuzzers+=("fuzz/${name}_fuzzer" "fuzz/${name}_tiny_fuzzer")
done
ninja -C "$targets_build" "${fuzzers[@]}"

# The tool that encodes seeds runs here, so it is built without the sanitizer's flags.
(
	unset CFLAGS CXXFLAGS LDFLAGS
	configure "$tools_build"
	ninja -C "$tools_build" fuzz/replay
)

# Seeds are kept as text and shipped in the binary form that targets read.
for name in "${names[@]}"; do
	seeds=$WORK/seeds/$name
	rm -rf "$seeds"
	mkdir -p "$seeds"
	for file in "$source_dir/corpus/$name"/*.mt "$source_dir/reproducers/$name"/*.mt; do
		[ -e "$file" ] || continue
		"$tools_build/fuzz/replay" --encode "$seeds/$(basename "$file" .mt)" "$file"
	done
	for target in "${name}_fuzzer" "${name}_tiny_fuzzer"; do
		cp "$targets_build/fuzz/$target" "$OUT/"
		rm -f "$OUT/${target}_seed_corpus.zip"
		zip -q -j "$OUT/${target}_seed_corpus.zip" "$seeds"/*
		printf '[libfuzzer]\nmax_len = 8208\nlen_control = 0\nentropic = 0\ntimeout = 60\n' >"$OUT/$target.options"
	done
done
