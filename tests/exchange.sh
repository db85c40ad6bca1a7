#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# exchange.sh - exchange.pl between queues of AFL++ and a folder of inputs: two machines that share nothing but the
# folder get what the other found, once, and an engine that names files by their SHA-1 takes part.
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
trap 'chmod -R u+w "$place"; rm -rf "$place"' EXIT
shared=$place/shared

exchange() {
	perl "$root/rig.d/exchange.pl" "$@"
}

# What an instance of AFL++ keeps in its queue.
found() { # MACHINE INSTANCE FILE CONTENT
	mkdir -p "$place/$1/sync/$2/queue"
	printf %s "$4" >"$place/$1/sync/$2/queue/$3"
}

queue_of() { # MACHINE
	cat "$place/$1/sync/exchange/queue"/id:* 2>/dev/null || true
}

mkdir -p "$shared"
printf seed >"$shared/$(printf seed | sha1sum | cut -c 1-40)"
must_be "a machine begins with the folder" "0 out, 1 in" "$(exchange begin "$place/one" "$shared")"
must_be "its first input" seed "$(cat "$place/one/in"/*)"
must_be "another begins with it too" "0 out, 1 in" "$(exchange begin "$place/two" "$shared")"

found one main id:000000,orig:seed seed
found one main id:000001,src:000000 apple
found one asan id:000002,sync:main,src:000001 apple
found one asan id:000003,src:000000 banana
must_be "what one found goes out, without what it began with and what it took from itself" "2 out, 0 in" \
	"$(exchange round "$place/one" "$shared")"
must_be "the folder" 3 "$(find "$shared" -type f | wc -l)"
must_be "a name is the content's" apple "$(cat "$shared/$(printf apple | sha1sum | cut -c 1-40)")"
must_be "the other machine takes both" "0 out, 2 in" "$(exchange round "$place/two" "$shared")"
must_be "where AFL++ looks for them" applebanana "$(queue_of two | sed 's/bananaapple/applebanana/')"
must_be "one takes nothing of its own" "" "$(queue_of one)"
must_be "nothing goes twice" "0 out, 0 in" "$(exchange round "$place/two" "$shared")"

found two main id:000001,sync:exchange,src:000000 apple
found two main id:000002,src:000001 cherry
printf date >"$shared/$(printf date | sha1sum | cut -c 1-40)"
must_be "both ways in one round" "1 out, 1 in" "$(exchange round "$place/two" "$shared")"
must_be "and one gets what two and the other engine found" "0 out, 2 in" "$(exchange round "$place/one" "$shared")"
must_be "numbers go on" 3 "$(find "$place/two/sync/exchange/queue" -name 'id:00000[012],*' | wc -l)"

found two main id:000003,src:000001 elder
must_be "the end of a run: out only" "1 out, 0 in" "$(exchange push "$place/two" "$shared")"
must_be "no part of a file stays" 0 "$(find "$place" -name '.*part*' | wc -l)"

status=0
exchange round "$place/one" "$place/nowhere" 2>"$place/why" || status=$?
must_be "a folder that is not there" 2 "$status"
must_be "and why" 1 "$(grep -c "the folder $place/nowhere of shared inputs is not there" "$place/why")"

conclude "two machines and a folder"
