# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154,SC2034 # rig and common.sh set the folders; what is set here is for the commands
# tools.sh - what the commands that look at programs share: explain, shrink, triage and adopt source it. Their tools
# are built from the library as it is, or from a copy with a fault planted in it.

# A copy of the sources to plant a fault in, and its build.
# shellcheck source=kill.sh
. "$rig_root/rig.d/kill.sh"

tools_fault='' tools_fanouts=(production tiny)

tools_option() { # --fault|--fanout VALUE
	case $1 in
	--fault)
		tools_fault=$2
		[[ $2 == */* ]] || tools_fault=$kill_faults_folder/$2.fault
		[[ -f $tools_fault ]] || die "there is no fault '$2' in tests/faults/"
		;;
	--fanout)
		[[ $2 == production || $2 == tiny ]] || die "--fanout wants production or tiny, not '$2'"
		tools_fanouts=("$2")
		;;
	esac
}

# Sets tools_folder to where they are.
tools_build() { # NAME-OF-THE-COPY NINJA-TARGETS...
	tools_folder=$build_root/fuzz/fuzz
	if [[ -z $tools_fault ]]; then
		build_fuzzers "${@:2}"
		return
	fi
	need perl "${clang_things[@]}"
	kill_folder=$build_root/$1
	tools_folder=$kill_folder/build/fuzz
	copy_sources
	perl "$rig_root/rig.d/plant-fault.pl" "$kill_folder/src" "$tools_fault" || exit 2
	kill_build "${@:2}"
}

# The words that go on with the same fault.
tools_fault_words() {
	[[ -z $tools_fault ]] || printf ' --fault %s' "$(fault_word "$tools_fault")"
}
