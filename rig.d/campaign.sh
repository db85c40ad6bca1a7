# SPDX-License-Identifier: MIT
# ./rig campaign --hours H [TARGET...] [--engine libfuzzer|afl|both] [--jobs N] [--slice S] [--fresh]
#
# Fuzz for H hours, as one does at night: all targets (or those named) on both fan-outs in turn, S
# seconds each. What ends it early, Ctrl-C, kill -9, a full disk or a power cut, loses nothing: given again, the
# command goes on where the last one stopped. Inputs are in the corpus folder as they are found; a failure is
# a file in the findings folder before anybody is told, and the campaign goes on with the next target.
#
#   --hours H        in all; parts of an hour as 0.5
#   --engine WHICH   libfuzzer, afl, or both in turn (both)
#   --jobs N         how many run side by side (the number of processors)
#   --slice S        seconds before the next one's turn (300)
#   --findings DIR   where failing programs are kept (findings/)
#   --corpus DIR     what runs find, a folder a target (build/corpus/); may be shared with other machines
#   --fresh          forget a campaign that was not finished
#   --room MB        stop when a disk that it writes to has less left (64)
#   --inputs N       stop when a target's folder of inputs has more (50000)
#
# build/campaign/ holds its state, what it did (log.tsv) and what the last run said (last.log). Exit status: 0
# nothing failed, 1 something did, 2 bad input, or no room to go on.

# shellcheck shell=bash disable=SC2154 # rig and common.sh set the folders

campaign_options() {
	campaign_hours='' campaign_engines=(libfuzzer afl) campaign_jobs=$(nproc) campaign_slice=300 campaign_fresh=0
	campaign_findings=$rig_root/findings campaign_corpus=$build_root/corpus campaign_room=64 campaign_inputs=50000
	campaign_targets=() campaign_folder=$build_root/campaign
	while [[ $# -gt 0 ]]; do
		case $1 in
		--fresh) campaign_fresh=1 ;;
		--hours | --engine | --jobs | --slice | --findings | --corpus | --room | --inputs)
			[[ $# -ge 2 ]] || die "$1 wants a value"
			campaign_option "$1" "$2"
			shift
			;;
		-*) die "campaign has no option '$1'; see ./rig help campaign" ;;
		*)
			[[ " ${all_targets[*]} canary " == *" $1 "* ]] ||
				die "there is no target '$1'; the targets are: ${all_targets[*]}"
			campaign_targets+=("$1")
			;;
		esac
		shift
	done
	[[ -n $campaign_hours ]] || die "campaign wants --hours H; see ./rig help campaign"
	[[ ${#campaign_targets[@]} -gt 0 ]] || campaign_targets=("${all_targets[@]}")
}

campaign_option() { # OPTION VALUE
	case $1 in
	--hours)
		[[ $2 =~ ^[0-9]{1,5}(\.[0-9]{1,6})?$ && ! $2 =~ ^[0.]+$ ]] || die "--hours wants hours, such as 8 or 0.5, not '$2'"
		campaign_hours=$2
		;;
	--engine)
		case $2 in
		both) campaign_engines=(libfuzzer afl) ;;
		libfuzzer | afl) campaign_engines=("$2") ;;
		*) die "--engine wants libfuzzer, afl or both, not '$2'" ;;
		esac
		;;
	--jobs) positive "$1" "$2" && campaign_jobs=$2 ;;
	--slice) positive "$1" "$2" && campaign_slice=$2 ;;
	--room) positive "$1" "$2" && campaign_room=$2 ;;
	--inputs) positive "$1" "$2" && campaign_inputs=$2 ;;
	--findings) campaign_findings=$(realpath -m "$2") ;;
	--corpus) campaign_corpus=$(realpath -m "$2") ;;
	esac
}

# ---- State: what is fuzzed, seconds done, turns taken, failures. It is the old one or the new one, never a part of one.

campaign_load() {
	local word value of=''
	campaign_done=0 campaign_turn=0 campaign_failures=0
	[[ $campaign_fresh -eq 0 && -f $campaign_folder/state ]] || return 0
	while read -r word value; do
		[[ $word == of || $value =~ ^[0-9]+$ ]] || die "$campaign_folder/state is damaged; --fresh begins anew"
		case $word in
		of) of=$value ;;
		done) campaign_done=$value ;;
		turn) campaign_turn=$value ;;
		failures) campaign_failures=$value ;;
		*) die "$campaign_folder/state is damaged; --fresh begins anew" ;;
		esac
	done <"$campaign_folder/state"
	if [[ $campaign_done -ge $campaign_seconds ]]; then
		campaign_done=0 campaign_turn=0 campaign_failures=0
	elif [[ $of != "$(campaign_of)" ]]; then
		die "the campaign that stopped was of $of, not of $(campaign_of); --fresh begins anew"
	elif [[ $campaign_done -gt 0 ]]; then
		note "going on with the campaign that stopped after $((campaign_done / 60)) of $((campaign_seconds / 60)) minutes"
	fi
}

campaign_of() {
	printf '%s, by %s' "${campaign_targets[*]}" "${campaign_engines[*]}"
}

campaign_save() {
	local state=$campaign_folder/state
	{
		printf 'of %s\ndone %d\nturn %d\nfailures %d\n' "$(campaign_of)" "$campaign_done" "$campaign_turn" \
			"$campaign_failures" >"$state.new" &&
			sync "$state.new" && mv "$state.new" "$state"
	} 2>/dev/null || die "cannot write the state of the campaign, $state: $(campaign_left "$campaign_folder") MB are left there"
}

# ---- Room

campaign_left() { # FOLDER, in MB
	df --output=avail -k "$1" | awk 'NR == 2 { print int($1 / 1024) }'
}

# A disk that fills up would be noticed by an engine late, or not at all.
campaign_check_room() {
	local folder target count
	for folder in "$campaign_folder" "$campaign_corpus" "$campaign_findings"; do
		writable_folder "$folder" "what the campaign finds"
		[[ $(campaign_left "$folder") -ge $campaign_room ]] ||
			campaign_stop "only $(campaign_left "$folder") MB are left for $folder, and the campaign wants $campaign_room"
	done
	for target in "${campaign_targets[@]}"; do
		[[ -d $campaign_corpus/$target ]] || continue
		count=$(find "$campaign_corpus/$target" -type f | wc -l)
		[[ $count -le $campaign_inputs ]] ||
			campaign_stop "$campaign_corpus/$target holds $count inputs, more than $campaign_inputs:" \
				"./rig corpus min keeps what matters as seeds, then the folder can be emptied"
	done
}

campaign_stop() { # WHY
	campaign_end_child
	die "$*"
}

# ---- Turns

# Target, fan-out, engine: engines follow each other on one target, so that each begins with what the other found.
campaign_turns() {
	local target fanout engine
	turns=()
	for target in "${campaign_targets[@]}"; do
		for fanout in production tiny; do
			[[ $target != canary || $fanout == production ]] || continue
			for engine in "${campaign_engines[@]}"; do
				turns+=("$target $fanout $engine")
			done
		done
	done
}

campaign_end_child() {
	[[ -n ${campaign_child:-} ]] || return 0
	kill -TERM "$campaign_child" 2>/dev/null || true
	wait "$campaign_child" 2>/dev/null || true
	campaign_child=''
}

campaign_interrupted() {
	campaign_end_child
	campaign_save
	note "stopped; the same command goes on from here"
	exit 130
}

# One turn. Of a turn that was killed the seconds count that were noted, every ten.
campaign_run() { # TARGET FANOUT ENGINE SECONDS
	local status=0 began=$SECONDS noted=0 before=$campaign_done first last
	first=$(find "$campaign_findings" -name '*.bin' | wc -l)
	show_status "$1, $2, $3: $((campaign_done / 60)) of $((campaign_seconds / 60)) minutes, failures $campaign_failures"
	setpriv --pdeathsig KILL "$rig_root/rig" fuzz "$1" --fanout "$2" --engine "$3" --time "$4" \
		--jobs "$campaign_jobs" --findings "$campaign_findings" --corpus "$campaign_corpus" \
		>"$campaign_folder/last.log" 2>&1 </dev/null &
	campaign_child=$!
	while kill -0 "$campaign_child" 2>/dev/null; do
		sleep 0.5 || true
		[[ $((SECONDS - began - noted)) -ge 10 ]] || continue
		noted=$((SECONDS - began))
		campaign_done=$((before + (noted < $4 ? noted : $4)))
		campaign_check_room
		campaign_save
		last=$(tail -c 400 "$campaign_folder/last.log" | tr "\r" "\n" | tail -n 1)
		[[ -z $last ]] || show_status "$last"
	done
	wait "$campaign_child" || status=$?
	campaign_child=''
	# Building is no fuzzing; a turn that a failure ended was one.
	campaign_done=$((before + $4)) campaign_turn=$((campaign_turn + 1))
	clear_status
	campaign_note "$1" "$2" "$3" "$4" "$status" $(($(find "$campaign_findings" -name '*.bin' | wc -l) - first))
}

campaign_note() { # TARGET FANOUT ENGINE SECONDS STATUS NEW-FINDINGS
	local executions
	case $5 in
	0) ;;
	1)
		campaign_failures=$((campaign_failures + 1))
		grep -A 400 '^FAILURE' "$campaign_folder/last.log" || true
		;;
	*)
		tail -n 5 "$campaign_folder/last.log" >&2
		campaign_save
		die "the turn of $1, $2, with $3 ended with status $5; what it said is in $campaign_folder/last.log"
		;;
	esac
	executions=$(awk '$1 == "all" { n = $2 } END { print n + 0 }' "$campaign_folder/last.log")
	printf '%s\t%s\t%s\t%s\t%d\t%d\t%d\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" "$2" "$3" "$4" "$executions" "$6" \
		>>"$campaign_folder/log.tsv" || die "cannot write $campaign_folder/log.tsv"
	campaign_save
	printf '%s, %s, %s: %d executions in %d s, %d failures\n' "$1" "$2" "$3" "$executions" "$4" "$6"
}

rig_campaign() {
	local slice left turns campaign_child=''
	campaign_options "$@"
	# show_status and clear_status
	# shellcheck source=fuzz.sh
	. "$rig_root/rig.d/fuzz.sh"
	campaign_seconds=$(awk -v hours="$campaign_hours" 'BEGIN { s = int(hours * 3600); print(s > 0 ? s : 1) }')
	need perl setpriv
	writable_folder "$campaign_folder" "the campaign's state"
	exec {campaign_lock}>"$campaign_folder/lock"
	flock -w 3 "$campaign_lock" || die "a campaign is running in $build_root already"
	campaign_load
	campaign_turns
	trap campaign_interrupted INT TERM
	campaign_check_room
	campaign_save
	while [[ $campaign_done -lt $campaign_seconds ]]; do
		left=$((campaign_seconds - campaign_done))
		slice=$((left < campaign_slice ? left : campaign_slice))
		# shellcheck disable=SC2086 # three words
		campaign_run ${turns[campaign_turn % ${#turns[@]}]} "$slice"
		campaign_check_room
	done
	printf '%d minutes in %d turns, %d of them ended with a failure; findings are in %s\n' $((campaign_done / 60)) \
		"$campaign_turn" "$campaign_failures" "$campaign_findings"
	[[ $campaign_failures -eq 0 ]] || exit 1
}
