# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# common.sh - what the commands of the rig share: one-sentence errors, packages, builds, targets.

rig_root=${rig_root:?}
build_root=${MAPLE_BUILD:-$rig_root/build}
# shellcheck disable=SC2034 # used by the commands
one_thread_targets=(store erase gap dup cursor)
# shellcheck disable=SC2034
all_targets=("${one_thread_targets[@]}" rcu)

# Bad input and a machine that lacks something end alike: one sentence, status 2.
die() {
	printf 'rig: %s\n' "$*" >&2
	exit 2
}

note() {
	printf 'rig: %s\n' "$*" >&2
}

# What an option's value must be: a whole number from 1.
positive() { # OPTION VALUE
	[[ $2 =~ ^[1-9][0-9]{0,8}$ ]] || die "$1 wants a whole number from 1, not '$2'"
}

writable_folder() { # FOLDER WHAT
	if ! mkdir -p "$1" 2>/dev/null || [[ ! -w $1 ]]; then
		die "cannot write $2 into the folder $1"
	fi
}

# The Debian package that brings each thing a command asks for with need().
package_of() {
	case $1 in
	gcc | g++ | clang | clang-format | clang-tidy | cppcheck | shellcheck | strace | valgrind | zip | unzip | perl | chromium) echo "$1" ;;
	meson) echo meson ;;
	ninja) echo ninja-build ;;
	pkg-config) echo pkg-config ;;
	nm) echo binutils ;;
	llvm-*) echo llvm ;;
	ld.lld) echo lld ;;
	afl-fuzz) echo afl++ ;;
	setpriv) echo util-linux ;;
	lib:liburcu-bp) echo liburcu-dev ;;
	lib:libbsd) echo libbsd-dev ;;
	lib:absl_btree) echo libabsl-dev ;;
	clang-runtime) echo libclang-rt-14-dev ;;
	*) die "no package is known for '$1'" ;;
	esac
}

have() {
	case $1 in
	lib:*) pkg-config --exists "${1#lib:}" 2>/dev/null ;;
	clang-runtime)
		echo 'int LLVMFuzzerTestOneInput(void); int LLVMFuzzerTestOneInput(void) { return 0; }' |
			clang -fsanitize=fuzzer,address,undefined -x c -o /dev/null - 2>/dev/null
		;;
	*) command -v "$1" >/dev/null ;;
	esac
}

# Make sure that all of these are there: commands, lib:NAME for pkg-config, clang-runtime.
need() {
	local thing missing=() packages=()
	for thing in "$@"; do
		if [[ " ${missing[*]} " != *" $thing "* ]] && ! have "$thing"; then
			missing+=("$thing")
			packages+=("$(package_of "$thing")")
		fi
	done
	[[ ${#missing[@]} -gt 0 ]] || return 0
	install_packages "${packages[@]}"
	for thing in "${missing[@]}"; do
		have "$thing" || die "'$thing' is still missing after installing $(package_of "$thing")"
	done
}

install_packages() {
	local as_root=() log
	command -v apt-get >/dev/null ||
		die "these Debian packages are missing, and there is no apt-get to install them: $*"
	if [[ $(id -u) -ne 0 ]]; then
		as_root=(sudo)
		if ! command -v sudo >/dev/null || ! { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
			die "these Debian packages are missing, and installing them takes root or sudo: $*"
		fi
	fi
	note "installing what is missing with apt: $*"
	log=$(mktemp)
	if ! apt_install "$@" >"$log" 2>&1; then
		tail -n 5 "$log" >&2
		rm -f "$log"
		die "apt could not install these packages: $*"
	fi
	rm -f "$log"
}

# The package lists of a fresh machine may be empty or old: fetch them only when that shows.
apt_install() {
	local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
	"${apt[@]}" install --no-install-recommends "$@" ||
		{ "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "$@"; }
}

# shellcheck disable=SC2034 # used by the commands
gcc_things=(gcc g++ meson ninja pkg-config lib:liburcu-bp)
clang_things=(clang meson ninja pkg-config lib:liburcu-bp llvm-symbolizer clang-runtime)

# How AFL++ instruments: by LLVM's own guards. Its own ones have one too few where 4.04c meets a select, and programs die of
# that.
# shellcheck disable=SC2034 # for afl.sh and ossfuzz-check.sh
afl_instrument=LLVM-NATIVE

# Configure build/NAME once and build what is asked for. The log is shown only when something fails.
build() { # NAME COMPILER MESON-OPTIONS... -- NINJA-TARGETS...
	local compiler=$2 options=() folder=$build_root/$1 log=$build_root/$1.log cxx=$2++
	shift 2
	while [[ $# -gt 0 && $1 != -- ]]; do
		options+=("$1")
		shift
	done
	[[ $# -eq 0 ]] || shift
	[[ $compiler != gcc ]] || cxx=g++
	writable_folder "$build_root" "the build"
	[[ ! -e $log || -w $log ]] || die "cannot write the build's log $log"
	# What was set up with other options is set up anew.
	if [[ ! -f $folder/build.ninja || $(cat "$folder/options" 2>/dev/null) != "$compiler ${options[*]}" ]]; then
		rm -rf "$folder"
		CC=$compiler CXX=$cxx meson setup "$folder" "$rig_root" "${options[@]}" >"$log" 2>&1 || build_failed
		echo "$compiler ${options[*]}" >"$folder/options"
	fi
	ninja -C "$folder" "$@" >"$log" 2>&1 || build_failed
}

build_failed() {
	tail -n 40 "$log" >&2
	note "building with $compiler failed; the whole log is $log"
	exit 1
}

# Every fuzz build: clang, libFuzzer, the address and undefined-behaviour sanitizers.
build_fuzzers() { # NINJA-TARGETS...
	need "${clang_things[@]}"
	build fuzz clang -Dfuzzing_engine=-fsanitize=fuzzer -Dtests=false -Dexamples=false \
		-Dbuildtype=plain -Dc_args='-O2 -g -fno-omit-frame-pointer -fno-sanitize-recover=all' \
		-Db_sanitize=address,undefined -Db_lundef=false -- "${@/#/fuzz/}"
}

suffix_of() { # FANOUT
	[[ $1 != tiny ]] || echo _tiny
}

# A table: columns by tabs, the first one to the left.
table() {
	awk -F '\t' '
		{ for (i = 1; i <= NF; i++) { cell[NR, i] = $i; if (length($i) > width[i]) width[i] = length($i) }
		  if (NF > columns) columns = NF }
		END { for (r = 1; r <= NR; r++) {
			line = sprintf("%-" width[1] "s", cell[r, 1])
			for (i = 2; i <= columns; i++) line = line sprintf("  %" width[i] "s", cell[r, i])
			print line } }'
}
