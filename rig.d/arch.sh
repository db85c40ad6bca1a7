# SPDX-License-Identifier: MIT
# ./rig arch [i386|s390x|aarch64|all]
#
# Build with a cross compiler and run the tests on other machines (all, if none is named):
# i386 has 32 bits and runs as it is; s390x, which is big-endian, and aarch64 run under qemu's
# user mode emulation, which on x86 says nothing about a weaker memory order. Warnings are
# errors, as in ./rig test.
#
# The tests that are scripts stay out: they are about the sources, the front door, an
# installation or this machine's compiler. Under emulation the slow ones stay out too. What
# runs is named, and a table ends the run; the exit status is 1 if anything failed, 2 if a
# package cannot be had.
#
# The compilers, C libraries and the emulator are Debian's packages, installed when missing.
# liburcu is Debian's too, but only unpacked, in build/arch/; apt's own lists, its
# architectures and the installed liburcu stay as they are.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

all_archs=(i386 s390x aarch64)

# What a machine is called: by Debian, by its compiler, in the paths of its packages, by meson.
arch_describe() { # NAME
	arch_name=$1 arch_folder=$build_root/arch/$1
	case $1 in
	i386) arch_names=(i386 i686-linux-gnu i386-linux-gnu x86 little) ;;
	s390x) arch_names=(s390x s390x-linux-gnu s390x-linux-gnu s390x big) ;;
	aarch64) arch_names=(arm64 aarch64-linux-gnu aarch64-linux-gnu aarch64 little) ;;
	esac
	arch_debian=${arch_names[0]} arch_tool=${arch_names[1]} arch_path=${arch_names[2]}
	arch_family=${arch_names[3]} arch_endian=${arch_names[4]}
	arch_wrapper=("qemu-$1" -L "/usr/$arch_tool")
	[[ $1 != i386 || $(uname -m) != x86_64 ]] || arch_wrapper=()
}

arch_choose() {
	local name
	[[ $# -le 1 ]] || die "arch takes one architecture, not $#"
	archs=("${all_archs[@]}")
	[[ ${1:-all} != all ]] || return 0
	for name in "${all_archs[@]}"; do
		[[ $name != "$1" ]] || { archs=("$1") && return; }
	done
	die "there is no architecture '$1' here; choose one of: ${all_archs[*]}, all"
}

# ---- Packages ---------------------------------------------------------------

arch_need() {
	local missing=()
	command -v "$arch_tool-gcc" >/dev/null || missing+=("gcc-$arch_tool")
	[[ -e /usr/$arch_tool/include/stdio.h ]] || missing+=("libc6-dev-$arch_debian-cross")
	[[ ${#arch_wrapper[@]} -eq 0 ]] || command -v "${arch_wrapper[0]}" >/dev/null || missing+=(qemu-user)
	if [[ ${#missing[@]} -gt 0 ]]; then
		# apt would remove the one to install the other.
		[[ ! -e /usr/share/doc/gcc-multilib ]] ||
			die "Debian's gcc-multilib excludes its cross compilers: remove it to install ${missing[*]}"
		install_packages "${missing[@]}"
	fi
	[[ -e $arch_folder/root ]] || arch_fetch_urcu
}

# An apt of its own, which knows this architecture only and keeps everything in this folder.
arch_apt_configuration() {
	cat <<END
APT::Architecture "$arch_debian";
APT::Architectures { "$arch_debian"; };
APT::Sandbox::User "$(id -un)";
Acquire::Languages "none";
Dir::State "$PWD/state";
Dir::State::status "$PWD/status";
Dir::Cache "$PWD/cache";
END
}

# The development files of liburcu, and the shared libraries that they belong to.
arch_download_urcu() {
	local library
	mkdir -p state/lists/partial cache/archives/partial
	: >status
	arch_apt_configuration >apt.conf
	export APT_CONFIG=$PWD/apt.conf
	# A source that lacks this architecture is none of ours: what counts is the download.
	apt-get -q update || true
	apt-get -q download liburcu-dev || return 1
	library=$(dpkg-deb -f liburcu-dev_*.deb Depends | grep -o 'liburcu[^ ,]*') || return 1
	apt-get -q download "$library"
}

# In a folder aside, so that one that was left half-way does not count.
arch_fetch_urcu() {
	local aside=$arch_folder/fetch package
	command -v apt-get >/dev/null ||
		die "liburcu for $arch_debian is missing, and there is no apt-get to fetch it"
	rm -rf "$aside"
	writable_folder "$aside" "liburcu for $arch_debian"
	note "fetching liburcu for $arch_debian into $arch_folder"
	(cd "$aside" && arch_download_urcu) >"$arch_folder/fetch.log" 2>&1 ||
		die "Debian's liburcu-dev for $arch_debian cannot be had; apt's words are in $arch_folder/fetch.log"
	for package in "$aside"/*.deb; do
		dpkg-deb -x "$package" "$aside/root" || die "$package cannot be unpacked"
	done
	mv "$aside/root" "$arch_folder/root"
	rm -rf "$aside"
}

# ---- Build and test ---------------------------------------------------------

# 'a', 'b', 'c': as meson writes a list.
arch_list() {
	local list=''
	[[ $# -eq 0 ]] || list=$(printf "'%s', " "$@")
	printf '[%s]' "${list%, }"
}

# An old kind of rpath, for it also counts for the libraries that a library needs.
arch_cross_file() {
	local link=("-Wl,--disable-new-dtags" "-Wl,-rpath,$arch_folder/root/usr/lib/$arch_path") wrapper=''
	if [[ ${#arch_wrapper[@]} -gt 0 ]]; then
		wrapper="exe_wrapper = $(arch_list "${arch_wrapper[@]}")"
	else
		link+=("-Wl,-rpath,/usr/$arch_tool/lib" "-Wl,--dynamic-linker=/usr/$arch_tool/lib/ld-linux.so.2")
	fi
	cat <<END
[binaries]
c = '$arch_tool-gcc'
cpp = '$arch_tool-g++'
ar = '$arch_tool-ar'
strip = '$arch_tool-strip'
pkgconfig = 'pkg-config'
$wrapper
[properties]
needs_exe_wrapper = $([[ -n $wrapper ]] && echo true || echo false)
pkg_config_libdir = '$arch_folder/root/usr/lib/$arch_path/pkgconfig'
sys_root = '$arch_folder/root'
[built-in options]
c_link_args = $(arch_list "${link[@]}")
[host_machine]
system = 'linux'
cpu_family = '$arch_family'
cpu = '$arch_family'
endian = '$arch_endian'
END
}

# The tests by name: "run" those that are programs of this build, "out" the scripts.
arch_tests() { # run|out
	meson introspect --tests "$build_root/arch-$arch_name" | python3 -c '
import json, os, sys
build = os.path.realpath(sys.argv[2])
for test in json.load(sys.stdin):
    built = any(os.path.realpath(word).startswith(build + os.sep) for word in test["cmd"][:1])
    if built == (sys.argv[1] == "run"):
        print(test["name"])' "$1" "$build_root/arch-$arch_name"
}

arch_run() { # NAME
	local began=$SECONDS before=$passed failed_before=$failed_steps names out build=arch-$1 suite=()
	arch_describe "$1"
	arch_need
	arch_cross_file >"$arch_folder/cross.ini"
	build "$build" "$arch_tool-gcc" --cross-file "$arch_folder/cross.ini" -Dwerror=true --
	mapfile -t names < <(arch_tests run)
	mapfile -t out < <(arch_tests out)
	[[ ${#names[@]} -gt 0 ]] || die "meson names no test of $build_root/$build"
	[[ ${#arch_wrapper[@]} -eq 0 ]] || suite=(--no-suite slow)
	test_build "$build" --timeout-multiplier 10 "${suite[@]}" "${names[@]}"
	test_step "the machine is $1" "$rig_root/tests/arch.sh" "$1" "$build_root/$build" "${arch_wrapper[@]}"
	printf 'not run, being scripts: %s\n' "$(printf '%s, ' "${out[@]}" | sed 's/, $//')"
	arch_rows+=("$1"$'\t'$((passed - before))$'\t'$((failed_steps - failed_before))$'\t'"$((SECONDS - began)) s")
}

rig_arch() {
	local name archs arch_rows=($'architecture\tpassed\tfailed\ttime')
	arch_choose "$@"
	# shellcheck source=rig.d/test.sh
	. "$rig_root/rig.d/test.sh"
	need meson ninja pkg-config
	for name in "${archs[@]}"; do
		arch_run "$name"
	done
	printf '\n'
	printf '%s\n' "${arch_rows[@]}" | table
	[[ $failed_steps -eq 0 ]] || exit 1
}
