# SPDX-License-Identifier: MIT
# ./rig bench [[--op] WORKLOAD...] [--quick] [OPTION...]
#
# Measure the library against its peers (a red-black tree, Abseil's B-tree, JudyL, std::map,
# Boost's interval map, sorted arrays, a static S+-tree): all do the same work in turn, in one process, and must
# come to the same results. Then say of each goal of bench/goals.tsv whether it is met.
# bench/README.md says how to read the tables. Some minutes; a busy machine makes the
# spreads wider.
#
#   --quick         100,000 ranges only, 3 rounds: about half a minute
#   --sizes N,...   ranges in the map (1000,10000,100000,1000000); above 2,000,000 reads only
#   --shapes S,...  space, dense, sparse (space)
#   --engines E,... only these beside the library
#   --rounds N      rounds that are kept (7)
#   --seed N        of the work (1)
#   --linux DIR     Linux's maple tree beside them, compiled from the kernel sources unpacked in DIR
#                   (Debian: linux-source-6.1), which stay as they are
#   --json          JSON in place of the tables, without the goals
#   --svg FILE      the ratios as a chart, in a new file
#   --list          the workloads, and the engines
#
# The peers are Debian packages, installed when missing.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

# shellcheck source=linux.sh
. "$rig_root/rig.d/linux.sh"

# Abseil's headers have slow checks unless NDEBUG is there.
bench_build() { # FOLDER NINJA-TARGETS...
	build "$1" gcc -Dbench=true -Dtests=false -Dfuzzers=false -Dexamples=false \
		-Dbuildtype=plain -Dc_args='-O2 -g' -Dcpp_args='-O2 -g -DNDEBUG' -- "${@:2}"
}

# What has a header and no pkg-config.
bench_need_headers() {
	local packages=()
	[[ -e /usr/include/Judy.h ]] || packages+=(libjudy-dev)
	[[ -e /usr/include/boost/icl/split_interval_map.hpp ]] || packages+=(libboost-dev)
	[[ ${#packages[@]} -eq 0 ]] || install_packages "${packages[@]}"
}

# What the rig itself understands; the rest is for the program.
bench_options() {
	bench_quick=() bench_arguments=() bench_linux=''
	while [[ $# -gt 0 ]]; do
		case $1 in
		--quick) bench_quick=(--sizes 100000 --rounds 3) ;;
		--linux)
			[[ $# -ge 2 ]] || die "--linux wants a value"
			bench_linux=$2
			shift
			;;
		*) bench_arguments+=("$1") ;;
		esac
		shift
	done
}

rig_bench() {
	local linux=()
	bench_options "$@"
	[[ -z $bench_linux ]] || linux_check "$bench_linux"
	need "${gcc_things[@]}" lib:libbsd lib:absl_btree
	bench_need_headers
	bench_build bench bench/bench
	[[ -z $bench_linux ]] || { linux_build "$bench_linux" && linux=(--linux "$linux_object"); }
	exec "$build_root/bench/bench/bench" --goals "$rig_root/bench/goals.tsv" "${linux[@]}" "${bench_quick[@]}" \
		"${bench_arguments[@]}"
}
