#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# build-sh.sh - build.sh as OSS-Fuzz runs it: a bare environment, the contract's variables, libFuzzer with
# the address and with the undefined-behaviour sanitizer. What it leaves must run elsewhere, on its seeds,
# need nothing but the C and C++ runtime, and come from a library that is instrumented throughout.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0

fail() {
	echo "FAILED: $*"
	failed=1
}

sanitizer_flags() {
	case $1 in
	address) echo -fsanitize=address -fsanitize-address-use-after-scope ;;
	undefined) echo -fsanitize=array-bounds,bool,builtin,enum,function,integer-divide-by-zero,null,object-size,return,returns-nonnull-attribute,shift,signed-integer-overflow,unreachable,vla-bound,vptr -fno-sanitize-recover=array-bounds,bool,builtin,enum,function,integer-divide-by-zero,null,object-size,return,returns-nonnull-attribute,shift,signed-integer-overflow,unreachable,vla-bound,vptr ;;
	esac
}

run_build() { # SANITIZER
	local flags
	flags="-O1 -fno-omit-frame-pointer -gline-tables-only -DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION $(sanitizer_flags "$1") -fsanitize=fuzzer-no-link"
	mkdir -p "$place/out" "$place/work"
	(cd "$place/src/mapletree" && env -i PATH="$PATH" HOME="$place" CC=clang CXX=clang++ \
		CFLAGS="$flags" CXXFLAGS="$flags" LIB_FUZZING_ENGINE=-fsanitize=fuzzer FUZZING_ENGINE=libfuzzer \
		SANITIZER="$1" ARCHITECTURE=x86_64 SRC="$place/src" OUT="$place/out" WORK="$place/work" \
		bash -eux build.sh >"$place/log" 2>&1) || { tail -n 30 "$place/log"; fail "build.sh with $1"; return 1; }
}

# The symbols that show an object to be instrumented.
mark_of() {
	case $1 in
	address) echo __asan_ ;;
	undefined) echo __ubsan_ ;;
	esac
}

# An object without a function, such as a table of names, has nothing to instrument.
check_library() { # SANITIZER
	local object symbols sections objects=0
	while read -r object; do
		symbols=$(nm "$object")
		[[ $symbols == *" T m"* ]] || continue
		sections=$(objdump -h "$object")
		objects=$((objects + 1))
		[[ $symbols == *"$(mark_of "$1")"* ]] || fail "$1: ${object##*/} is not sanitized"
		[[ $sections == *__sancov* ]] || fail "$1: ${object##*/} is not instrumented for coverage"
	done < <(find "$place/work/mapletree-$1/lib" -path '*mapletree-*.a.p*' -name '*.o')
	[[ $objects -ge 20 ]] || fail "$1: only $objects objects of the library were found"
}

check_target() { # FILE
	local target=$1 name seeds
	name=$(basename "$target")
	seeds=$place/seeds
	[[ $name == *_fuzzer ]] || fail "the target $name does not end in _fuzzer"
	[[ -s $target.options ]] || fail "$name has no options"
	if ldd "$target" | awk '{ print $1 }' |
		grep -vE '^(linux-vdso|libc|libm|libgcc_s|libstdc\+\+|libpthread|libdl|librt|libresolv)\.so|^/lib.*/ld-linux'; then
		fail "$name needs the libraries above"
	fi
	rm -rf "$seeds" && mkdir "$seeds"
	unzip -q "${target}_seed_corpus.zip" -d "$seeds" || fail "$name has no seeds"
	"$target" -runs=0 "$seeds" >"$place/log" 2>&1 || { tail -n 30 "$place/log"; fail "$name on its seeds"; }
	echo "ok: $name, $(find "$seeds" -type f | wc -l) seeds"
}

check_out() { # SANITIZER
	local file targets=0
	rm -rf "$place/moved"
	mv "$place/out" "$place/moved"
	for file in "$place/moved"/*; do
		if grep -q LLVMFuzzerTestOneInput "$file"; then
			check_target "$file"
			targets=$((targets + 1))
		fi
	done
	[[ $targets -eq 12 ]] || fail "$1: $targets targets, not 12"
	[[ $(find "$place/moved" -type f | wc -l) -eq 36 ]] || fail "$1: something else lies in the output"
}

# A copy of what a checkout holds, built folders left behind.
mkdir -p "$place/src/mapletree"
tar -C "$root" --exclude=./build --exclude=./findings --exclude=./.git -cf - . | tar -C "$place/src/mapletree" -xf -

for sanitizer in address undefined; do
	run_build "$sanitizer" || continue
	check_library "$sanitizer"
	if [[ $sanitizer == undefined ]]; then
		run_build "$sanitizer" && echo "ok: a second run in the same place"
	fi
	check_out "$sanitizer"
	echo "ok: $sanitizer"
done
exit "$failed"
