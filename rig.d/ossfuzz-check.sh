# SPDX-License-Identifier: MIT
# ./rig ossfuzz-check [--engine E,...] [--sanitizer S,...] [--arch A,...] [--quick] [--self-test]
#
# Hold build.sh against the contract of OSS-Fuzz. It runs as there: a bare environment with the contract's
# variables, bash -eux, no network. That for each combination that this machine can do of
#
#   --engine E       libfuzzer, afl
#   --sanitizer S    address, undefined, memory, thread, coverage, none (afl: address)
#   --arch A         x86_64, i386 (not with afl, memory, thread)
#
# What it left is moved elsewhere, and checked:
#
#   build            build.sh ended well
#   again            a second run in the same place leaves the same files
#   instrumented     each object that goes into a target carries the sanitizer's calls and the engine's
#                    coverage, and nothing of another sanitizer; a target has as many calls as OSS-Fuzz wants
#   names            the targets of fuzz/targets.h on both fan-outs, three files each, and nothing else
#   engine           the targets are linked with the engine that was asked for
#   libraries        a target needs nothing but the C and C++ runtime
#   options          the engine's options are those of ./rig fuzz
#   seeds            one for each program of corpus/ and reproducers/, the same program, one operation at least
#   replays          all seeds run without a failure or a leak
#   same             the same input does the same: in a process again (not with thread), and in another process
#   total            any bytes of any length up to 1 MiB are a program
#
#   --quick          libfuzzer with address and undefined on x86_64, without the second run; the last two checks with
#                    address only
#   --self-test      plant faults into a copy, and see the check that is meant for each of them fail
#
# A table ends the run; the exit status is 1 if a check failed. Everything is built in build/ossfuzz/; what failed
# stays there.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

ossfuzz_checks=(build again instrumented names engine libraries options seeds replays same total)
ossfuzz_afl_driver=/usr/lib/afl/libAFLDriver.a
declare -A ossfuzz_result ossfuzz_took
ossfuzz_failures=0

# ---- What to check ----------------------------------------------------------

ossfuzz_options() {
	ossfuzz_engines=libfuzzer,afl ossfuzz_sanitizers=address,undefined,memory,thread,coverage,none
	ossfuzz_archs=x86_64,i386 ossfuzz_quick=0 ossfuzz_self_test=0
	while [[ $# -gt 0 ]]; do
		case $1 in
		--engine | --sanitizer | --arch)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			ossfuzz_list "$1" "$2"
			shift
			;;
		--quick) ossfuzz_quick=1 ossfuzz_engines=libfuzzer ossfuzz_sanitizers=address,undefined ossfuzz_archs=x86_64 ;;
		--self-test) ossfuzz_self_test=1 ;;
		*) die "ossfuzz-check has no option '$1'; see ./rig help ossfuzz-check" ;;
		esac
		shift
	done
}

# Each word of the value must be one that the option has now.
ossfuzz_list() { # OPTION WORD,...
	local -n allowed=ossfuzz_${1#--}s
	local word
	for word in ${2//,/ }; do
		[[ ,$allowed, == *",$word,"* ]] || die "$1 wants some of ${allowed//,/, }, not '$word'"
	done
	[[ $2 == *[!,]* ]] || die "$1 wants some of ${allowed//,/, }, not '$2'"
	# shellcheck disable=SC2034 # the list of that name
	allowed=$2
}

# A combination is ENGINE-SANITIZER-ARCH.
ossfuzz_choose() {
	local engine sanitizer arch
	combinations=()
	for arch in ${ossfuzz_archs//,/ }; do
		for engine in ${ossfuzz_engines//,/ }; do
			for sanitizer in ${ossfuzz_sanitizers//,/ }; do
				case $engine-$sanitizer-$arch in
				afl-address-x86_64 | libfuzzer-*-x86_64) ;;
				libfuzzer-memory-i386 | libfuzzer-thread-i386 | afl-*) continue ;;
				esac
				combinations+=("$engine-$sanitizer-$arch")
			done
		done
	done
	[[ ${#combinations[@]} -gt 0 ]] ||
		die "there is no combination of engine $ossfuzz_engines, sanitizer $ossfuzz_sanitizers and arch $ossfuzz_archs"
}

ossfuzz_need() {
	need "${clang_things[@]}" zip unzip perl nm llvm-profdata
	[[ " ${combinations[*]} " != *" afl-"* ]] || need afl-fuzz
	[[ " ${combinations[*]} " != *"-i386 "* ]] || ossfuzz_need_i386
	offline=(unshare -n)
	[[ $(id -u) -eq 0 ]] || offline=(unshare -rn)
	if ! "${offline[@]}" true 2>/dev/null; then
		note "the network cannot be cut off here: that build.sh needs none is not checked"
		offline=()
	fi
}

# liburcu of i386 comes from where ./rig arch keeps it. The C++ library's link name is all that a machine without
# the development files of i386 lacks for C programs with a C++ runtime.
ossfuzz_need_i386() {
	# shellcheck disable=SC2034 # arch.sh sets and reads them
	local arch_name arch_folder arch_names arch_debian arch_tool arch_path arch_family arch_endian arch_wrapper
	# shellcheck source=rig.d/arch.sh
	. "$rig_root/rig.d/arch.sh"
	arch_describe i386
	arch_need
	[[ -e /usr/lib32/libstdc++.so.6 ]] || install_packages lib32stdc++6
	i386_root=$arch_folder/root i386_libraries=$arch_folder/clang
	mkdir -p "$i386_libraries"
	ln -sf /usr/lib32/libstdc++.so.6 "$i386_libraries/libstdc++.so"
}

# ---- As base-builder does it ------------------------------------------------

ossfuzz_flags() {
	local ubsan=array-bounds,bool,builtin,enum,function,integer-divide-by-zero,null,object-size,return,returns-nonnull-attribute,shift,signed-integer-overflow,unreachable,vla-bound,vptr
	local flags="-O1 -fno-omit-frame-pointer -gline-tables-only -DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION"
	[[ $arch != i386 ]] || flags="-m32 $flags" ubsan=${ubsan/function,/}
	case $sanitizer in
	address) flags+=" -fsanitize=address -fsanitize-address-use-after-scope" ;;
	undefined) flags+=" -fsanitize=$ubsan -fno-sanitize-recover=$ubsan" ;;
	memory) flags+=" -fsanitize=memory -fsanitize-memory-track-origins" ;;
	thread) flags+=" -fsanitize=thread" ;;
	coverage)
		echo "$flags -fprofile-instr-generate -fcoverage-mapping -pthread -Wl,--no-as-needed -Wl,-ldl -Wl,-lm -Wno-unused-command-line-argument"
		return
		;;
	esac
	echo "$flags -fsanitize=fuzzer-no-link"
}

ossfuzz_environment() {
	local flags
	flags=$(ossfuzz_flags)
	environment=(PATH="$PATH" HOME="$place" FUZZING_LANGUAGE=c CC=clang CXX=clang++ CFLAGS="$flags" CXXFLAGS="$flags"
		FUZZING_ENGINE="$engine" LIB_FUZZING_ENGINE=-fsanitize=fuzzer SANITIZER="$sanitizer" ARCHITECTURE="$arch"
		SRC="$place/src" OUT="$place/out" WORK="$place/work")
	[[ $engine != afl ]] ||
		environment+=(CC=afl-clang-fast CXX=afl-clang-fast++ LIB_FUZZING_ENGINE="$ossfuzz_afl_driver" AFL_QUIET=1
			AFL_LLVM_INSTRUMENT="$afl_instrument")
	[[ $arch != i386 ]] ||
		environment+=(CXX="clang++ -L$i386_libraries" PKG_CONFIG_SYSROOT_DIR="$i386_root"
			PKG_CONFIG_LIBDIR="$i386_root/usr/lib/i386-linux-gnu/pkgconfig")
}

ossfuzz_run() {
	(cd "$place/src/mapletree" && "${offline[@]}" env -i "${environment[@]}" bash -eux build.sh) >"$place/log" 2>&1
}

# ---- Checks: each says what is wrong, a sentence a line; silence is success ----

check_build() {
	ossfuzz_run || { tail -n 15 "$place/log"; echo "build.sh ended with an error; its log is $place/log"; }
}

ossfuzz_sums() {
	(cd "$place/out" && find . ! -type d -print0 | sort -z | xargs -0 sha256sum)
}

check_again() {
	ossfuzz_sums >"$place/first"
	ossfuzz_run || { tail -n 15 "$place/log"; echo "the second run ended with an error"; return; }
	ossfuzz_sums | diff "$place/first" - >"$place/difference" ||
		echo "the second run left other files: $(awk '/^[<>]/ { print $3 }' "$place/difference" | sort -u | tr '\n' ' ')"
}

# How the calls of each sanitizer's runtime begin, after two underscores; coverage has sections.
declare -A ossfuzz_mark=([address]=asan [undefined]=ubsan [memory]=msan [thread]=tsan)

# Objects of the library on both fan-outs, of the oracle, of the harness.
check_instrumented() {
	local object words objects=() folder=$place/work/mapletree-$engine-$sanitizer-$arch name fanout
	mapfile -t objects < <(cd "$folder" && find . -name '*.o' \( -path '*/libmapletree-*' -o \
		-path '*/libharness.*' -o -path '*/liboracle.*' -o -path '*/libinterleave.*' \) -printf '%P\n')
	for name in "$source"/lib/*.c; do
		for fanout in production tiny; do
			[[ " ${objects[*]}" == *" lib/libmapletree-$fanout.a.p/${name##*/}.o"* ]] ||
				echo "lib/${name##*/} was not compiled for the $fanout fan-out"
		done
	done
	for name in harness oracle; do
		[[ " ${objects[*]}" == *"/lib$name.a.p/"* ]] || echo "no object of the $name was found"
	done
	[[ ${#objects[@]} -gt 1 ]] || return 0
	while read -r object words; do
		ossfuzz_object "$object" " $words "
	done < <(cd "$folder" && readelf -SsW "${objects[@]}" | ossfuzz_describe)
	ossfuzz_count_calls
}

# A line an object: its name, and a word for each thing that shows what was done to it. One without a function, such as
# a table of names, has nothing to instrument, and no line; compilers add functions that register what they did.
ossfuzz_describe() {
	awk '
		function tell() { if (words ~ / function/) print name words }
		function add(word) { if (!index(words " ", " " word " ")) words = words " " word }
		/^File: / { tell(); name = $2; words = ""; next }
		/ __sancov/ { add("sancov") }
		/ __sancov_cntrs/ { add("counters") }
		/ __sancov_guards/ { add("afl") }
		/ __llvm_prf_cnts/ { add("profile") }
		$7 == "UND" && $8 ~ /^__(asan|ubsan|msan|tsan)_/ { split($8, part, "_"); add(part[3]) }
		$7 == "UND" && $8 == "__afl_area_ptr" { add("afl") }
		$4 == "FUNC" && $7 != "UND" && $8 !~ /module_[cd]tor|__llvm_/ { add("function") }
		END { tell() }'
}

ossfuzz_object() { # NAME WORDS
	local kind wanted=${ossfuzz_mark[$sanitizer]:-none}
	[[ $1 != *stepped* ]] || wanted=tsan
	for kind in "${ossfuzz_mark[@]}"; do
		[[ $kind == "$wanted" || $2 != *" $kind "* ]] || echo "$1 is compiled for $kind too"
	done
	# Not every file does what the undefined-behaviour sanitizer checks; every one of the library does.
	if [[ $wanted != none && $2 != *" $wanted "* ]] && [[ $wanted != ubsan || $1 == lib/* ]]; then
		echo "$1 is not instrumented: it calls nothing of $wanted"
	fi
	case $sanitizer-$engine in
	coverage-*) [[ $2 == *" profile "* && $2 != *" sancov "* ]] || echo "$1 does not count what runs" ;;
	*-afl) [[ $2 == *" afl "* || $1 == *stepped* ]] || echo "$1 shows afl no coverage" ;;
	# The places that touch memory are the coverage of these.
	*) [[ $2 == *" counters "* || $1 == *stepped* ]] || echo "$1 shows libFuzzer no coverage" ;;
	esac
}

# OSS-Fuzz takes a target with fewer calls for a bad build, and one with any of another sanitizer too.
ossfuzz_count_calls() {
	local name calls
	[[ $sanitizer == address || $sanitizer == memory ]] || return 0
	for name in store rcu; do
		[[ -e $place/out/${name}_fuzzer ]] || continue
		calls=$(objdump -d "$place/out/${name}_fuzzer" | grep -cE "call.*<__${ossfuzz_mark[$sanitizer]}_") || true
		[[ $calls -ge 1000 ]] || echo "${name}_fuzzer calls the sanitizer $calls times, not 1000"
	done
}

# The list is that of the sources; see build.sh for what rcu cannot be built with.
ossfuzz_targets() {
	local row
	sed -n 's/^\tTARGET(\([a-z_]*\),.*/\1/p' "$source/fuzz/targets.h" | while read -r row; do
		case $row-$sanitizer-$arch in
		rcu-thread-* | rcu-memory-* | rcu-*-i386) continue ;;
		esac
		echo "${row}_fuzzer"
		echo "${row}_tiny_fuzzer"
	done
}

check_names() {
	local target
	[[ ${#targets[@]} -gt 0 ]] || echo "fuzz/targets.h names no target"
	for target in "${targets[@]}"; do
		printf '%s\n' "$target" "$target.options" "${target}_seed_corpus.zip"
	done | sort | diff - <(cd "$place/out" && find . ! -type d -printf '%P\n' | sort) >"$place/difference" ||
		sed -n 's/^< \(.*\)/there is no \1/p;s/^> \(.*\)/\1 has no place in the output/p' "$place/difference"
	grep -L LLVMFuzzerTestOneInput "${targets[@]/#/$place/out/}" | sed 's/.*\///;s/$/ is no target/'
}

check_engine() {
	local target
	for target in "${targets[@]}"; do
		case $engine in
		libfuzzer) [[ $(ossfuzz_start -help=1) == *"Flags: (strictly in form -flag=value)"* ]] ;;
		afl) grep -q '##SIG_AFL_PERSISTENT##' "$place/out/$target" ;;
		esac || echo "$target is not linked with $engine"
	done
}

check_libraries() {
	local target
	for target in "${targets[@]}"; do
		ldd "$place/out/$target" | sed -E '
			/^\s*(linux-(vdso|gate)|lib(c|m|gcc_s|stdc\+\+|pthread|dl|rt|resolv))\.so/d
			/^\s*\/lib.*\/ld-linux/d
			s/ \(0x.*//;s/^\s*/'"$target needs /"
	done
}

check_options() {
	local target wanted
	# shellcheck source=rig.d/fuzz.sh
	wanted=$(. "$rig_root/rig.d/fuzz.sh" && printf 'max_len = %s\nlen_control = 0\nentropic = 0\ntimeout = 60' "$fuzz_max_length")
	for target in "${targets[@]}"; do
		[[ $(sed -n '/^\[libfuzzer\]$/,/^\[asan\]$/{/^\[/d;p}' "$place/out/$target.options" 2>&1) == "$wanted" ]] ||
			echo "$target.options is not what ./rig fuzz gives to libFuzzer"
	done
}

# Seeds are unpacked here for the checks that follow.
check_seeds() {
	local target name file seed
	for target in "${targets[@]}"; do
		name=${target%_fuzzer}
		name=${name%_tiny}
		mkdir -p "$place/seeds/$target"
		unzip -q "$place/out/${target}_seed_corpus.zip" -d "$place/seeds/$target" >/dev/null 2>&1 ||
			{ echo "${target}_seed_corpus.zip cannot be unpacked" && continue; }
		for file in "$source/corpus/$name"/*.mt "$source/reproducers/$name"/*.mt; do
			[[ -e $file ]] || continue
			seed=$place/seeds/$target/$(basename "$file" .mt)
			# The second fan-out has the same seeds.
			if [[ $target == *_tiny_fuzzer ]]; then
				cmp -s "$seed" "${seed/_tiny_fuzzer/_fuzzer}" || echo "$target: ${seed##*/} is not that of ${name}_fuzzer"
			else
				ossfuzz_seed "$name" "$file" "$seed"
			fi
		done
		[[ $(find "$place/seeds/$target" -type f | wc -l) -ge 1 ]] || echo "$target has no seed"
	done
}

ossfuzz_seed() { # NAME TEXT SEED
	local text
	text=$("$show" "$1" "$3" 2>&1) || text="not a program"
	if [[ $text != "$("$show" "$1" "$2")" ]]; then
		echo "$1: the seed ${3##*/} is not the program $2"
	elif ! grep -qvE '^(tree|schedule|#|$)' <<<"$text"; then
		echo "$1: the seed ${3##*/} has no operation"
	fi
}

# Run the target as a bot does: with nothing around it.
ossfuzz_start() { # ARGUMENTS...
	timeout 900 env -i PATH=/usr/bin:/bin ASAN_OPTIONS=detect_leaks=1:symbolize=0 MSAN_OPTIONS=symbolize=0 \
		TSAN_OPTIONS=symbolize=0 LLVM_PROFILE_FILE="$place/profile" "$place/out/$target" "$@" 2>&1
}

ossfuzz_files_pass() { # FILE...
	local limits=(-timeout=60 -rss_limit_mb=2560)
	[[ $engine == libfuzzer ]] || limits=()
	ossfuzz_start "${limits[@]}" "$@" >"$place/output" && return
	tail -n 12 "$place/output"
	echo "$target ended with an error"
}

check_replays() {
	local target
	for target in "${targets[@]}"; do
		ossfuzz_files_pass "$place/seeds/$target"/*
	done
}

# Buffers that grow and things made once are no difference: each seed is there three times, and the first does not count.
ossfuzz_repeats() { # SEEDS FOLDER
	local seed copy
	rm -rf "$2" && mkdir "$2"
	for seed in "$1"/*; do
		for copy in 1 2 3; do
			cp "$seed" "$2/${seed##*/}.$copy"
		done
	done
}

check_same() {
	local target process
	for target in "${targets[@]}"; do
		ossfuzz_repeats "$place/seeds/$target" "$place/thrice"
		for process in 1 2; do
			rm -rf "$place/seen.$process"
			"ossfuzz_see_$ossfuzz_sight" >"$place/seen.$process" || echo "$target could not be watched"
		done
		[[ -s $place/seen.1 ]] || echo "$target showed nothing"
		cmp -s "$place/seen.1" "$place/seen.2" || echo "$target does not do the same in another process"
		# What lib/port.c tells the thread sanitizer numbers the grace periods of a process, so it is never quite the same.
		[[ $ossfuzz_sight != features || $sanitizer == thread ]] || ossfuzz_same_again <"$place/seen.1"
	done
}

# What libFuzzer keeps of a merge: the features of each input, and how often.
ossfuzz_see_features() {
	rm -rf "$place/merged" "$place/control" && mkdir "$place/merged"
	ossfuzz_start -merge=1 -set_cover_merge=1 -max_len=1048576 -merge_control_file="$place/control" \
		"$place/merged" "$place/thrice" >"$place/output" || return
	cat "$place/control"
}

# The counters of a coverage build, after all of the inputs.
ossfuzz_see_profile() {
	ossfuzz_start "$place/thrice"/* >"$place/output" &&
		llvm-profdata merge -o "$place/indexed" "$place/profile" &&
		llvm-profdata show --all-functions --counts "$place/indexed"
}

# afl's map of each input.
ossfuzz_see_map() {
	rm -rf "$place/map"
	ASAN_OPTIONS=abort_on_error=1:symbolize=0:detect_leaks=0 AFL_SKIP_CPUFREQ=1 \
		afl-showmap -q -m none -i "$place/thrice" -o "$place/map" -- "$place/out/$target" >"$place/output" 2>&1 &&
		(cd "$place/map" && grep -r . | sort)
}

# Of each seed the last two of its runs must have the same features.
ossfuzz_same_again() {
	awk -v target="$target" '
		NR == 1 { files = $1; next }
		NR > 2 && NR <= files + 2 { sub(/.*\//, ""); sub(/\.[123]$/, ""); name[NR - 3] = $0; next }
		$1 == "FT" { n = name[$2]; $1 = $2 = ""; before[n] = last[n]; last[n] = $0; runs[n]++ }
		END {
			for (n in last) {
				if (runs[n] != 3) odd = odd " " n
				else if (before[n] != last[n]) differ++
			}
			if (odd) print target " did not run these thrice:" odd
			if (differ) print target " does not do the same again with " differ " of " length(last) " inputs"
		}'
}

# The same bytes every time: of each length random ones, all zero, all set.
ossfuzz_random() { # FOLDER
	mkdir -p "$1"
	perl -e '
		srand(1);
		for my $length (0 .. 20, 47 .. 49, 255, 4096, 8207 .. 8209, 65551, 131088, 1048575, 1048576) {
			my %bytes = (random => join("", map { chr(int(rand(256))) } 1 .. $length), zero => "\0" x $length,
				set => "\xff" x $length, small => join("", map { chr(int(rand(8))) } 1 .. $length));
			for my $kind (keys %bytes) {
				open(my $file, ">", "$ARGV[0]/$kind-$length") or die "$!";
				print $file $bytes{$kind};
				close($file) or die "$!";
			}
		}' "$1"
}

check_total() {
	local target
	ossfuzz_random "$place/random"
	for target in "${targets[@]}"; do
		ossfuzz_files_pass "$place/random"/*
	done
}

# ---- One combination --------------------------------------------------------

ossfuzz_check() { # CHECK
	local said
	said=$("check_$1" 2>&1) || said+="${said:+$'\n'}the check itself ended with an error"
	ossfuzz_result[$combination,$1]=ok
	[[ -n $said ]] || return 0
	ossfuzz_result[$combination,$1]=FAILED
	ossfuzz_failures=$((ossfuzz_failures + 1))
	printf '%s\n' "$said" | head -n 20 | sed "s/^/FAILED $combination: $1: /"
	return 1
}

# What OUT holds must work elsewhere, and nothing of the build may be needed.
ossfuzz_move() {
	mv "$place/out" "$moved/out"
	mv "$place/work" "$moved/work"
	place=$moved
}

ossfuzz_combination() { # COMBINATION
	local combination=$1 engine sanitizer arch place=$build_root/ossfuzz/$1 source=$rig_root environment targets began=$SECONDS
	local moved=$build_root/ossfuzz/moved/$1 ossfuzz_sight=features failures_before=$ossfuzz_failures
	IFS=- read -r engine sanitizer arch <<<"$combination"
	[[ $sanitizer != coverage ]] || ossfuzz_sight=profile
	[[ $engine != afl ]] || ossfuzz_sight=map
	printf '== %s\n' "$combination"
	rm -rf "$place" "$moved"
	writable_folder "$place/src/mapletree" "the build"
	mkdir -p "$place/out" "$place/work" "$moved"
	# What a checkout holds, without folders that were built.
	tar -C "$rig_root" --exclude=./build --exclude=./findings --exclude=./.git -cf - . | tar -C "$place/src/mapletree" -xf -
	ossfuzz_environment
	if ossfuzz_check build && { [[ $ossfuzz_quick -eq 1 ]] || ossfuzz_check again; }; then
		ossfuzz_move
		mapfile -t targets < <(ossfuzz_targets)
		ossfuzz_contents
		[[ $ossfuzz_failures -gt $failures_before ]] || rm -rf "$moved" "$build_root/ossfuzz/$combination"
	fi
	ossfuzz_took[$combination]=$((SECONDS - began))
}

# What the later ones need, the earlier ones check.
ossfuzz_contents() {
	ossfuzz_check instrumented || true
	ossfuzz_check libraries || true
	ossfuzz_check options || true
	ossfuzz_check names && ossfuzz_check engine && ossfuzz_check seeds && ossfuzz_check replays || return 0
	[[ $ossfuzz_quick -eq 0 || $sanitizer == address ]] || return 0
	ossfuzz_check same || true
	ossfuzz_check total || true
}

ossfuzz_table() {
	local combination check row
	printf 'combination'
	printf '\t%s' "${ossfuzz_checks[@]}" time
	printf '\n'
	for combination in "${combinations[@]}"; do
		row=$combination
		for check in "${ossfuzz_checks[@]}"; do
			row+=$'\t'${ossfuzz_result[$combination,$check]:--}
		done
		printf '%s\t%d s\n' "$row" "${ossfuzz_took[$combination]}"
	done
}

rig_ossfuzz-check() {
	local combinations combination offline show i386_root i386_libraries
	ossfuzz_options "$@"
	if [[ $ossfuzz_self_test -eq 1 ]]; then
		exec "$rig_root/tests/ossfuzz-faults.sh"
	fi
	ossfuzz_choose
	ossfuzz_need
	build ossfuzz-tools clang -Dtests=false -Dexamples=false -- fuzz/show-text
	show=$build_root/ossfuzz-tools/fuzz/show-text
	for combination in "${combinations[@]}"; do
		ossfuzz_combination "$combination"
	done
	printf '\n'
	ossfuzz_table | table
	[[ $ossfuzz_failures -eq 0 ]] || exit 1
}
