#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# emit-c.sh - programs as C: they compile, they hold on the library, and they notice a library that lies.
# usage: emit-c.sh EMIT-C LIBRARY.a CC... -- PROGRAM.mt|FOLDER...
set -euo pipefail
# shellcheck source=shell.sh
. "$(dirname "$(readlink -f "$0")")/shell.sh"
emit=$(readlink -f "$1")
library=$(readlink -f "$2")
shift 2
compiler=()
while [[ $1 != -- ]]; do
	compiler+=("$1")
	shift
done
shift

compile() { # ARGUMENTS...
	"${compiler[@]}" -O0 -g -Wall -Wextra -Werror -I"$root/lib/include" "$place/it.c" -o "$place/it" "$@" "$library" \
		-lurcu-bp -lurcu-common -pthread 2>"$place/err"
}

holds() { # PROGRAM
	checked=$((checked + 1))
	if ! "$emit" "$1" >"$place/it.c" 2>"$place/err"; then
		complain "$1 is not printed"
	elif ! compile; then
		complain "$1 as C does not compile"
	elif ! "$place/it" >"$place/err" 2>&1; then
		complain "$1 as C does not hold on the library"
	fi
}

while IFS= read -r program; do
	holds "$program"
done < <(find "$@" -name '*.mt' | sort)

# ---- A stride whose text has an operator
printf '%s\n' 'tree alloc' 'fill_wide 65 MAX-1025 32 A' 'load 64' 'load 65' 'punch 65 MAX-9 2' >"$place/wide.mt"
holds "$place/wide.mt"

# ---- Every operation is there: its name, or the name of what it calls
cat >"$place/all.mt" <<'END'
tree alloc
tree alloc rcu
tree alloc extern
load 1
store 1 A
store_range 2 3 ZERO
insert 5 e30
insert_range 6 7 R3
find 0 9
find_after 4 9
next 1 MAX
prev 5 0
for_each 0 MAX
fill 20 3 5 Z
fill_wide 40 3 4 NULL
erase 20
punch 23 3 2
drain 0 1
drain_rev MAX 2
destroy @1
alloc_range 3 0 MAX C
alloc_rrange 3 0 MAX C
alloc_cyclic 0 9 D
set_cyclic 4
empty_area 2 0 MAX
empty_area_rev 2 0 MAX @2
dup 3 @2
set_rcu
clear_rcu @1
mas_init 1 5 @1
mas_set 7
mas_set_range 7 9
mas_move_range 8 9
mas_reset
mas_walk
mas_pause
mas_find 50
mas_find_range 50
mas_find_rev 0
mas_find_range_rev 0
mas_next MAX
mas_next_range MAX
mas_prev 1
mas_prev_range 1
mas_store A
mas_store_gfp R1
mas_erase
mas_preallocate B
mas_store_prealloc B
mas_reserve 3
mas_insert_prealloc A
mas_expected_entries 4
mas_destroy
mas_nomem
mas_alloc_cyclic 0 MAX NULL
END
holds "$place/all.mt"
calls='mtree_load mtree_store mtree_store_range mtree_insert mtree_insert_range mt_find mt_find_after mt_next mt_prev
	mtree_erase mtree_destroy mtree_alloc_range mtree_alloc_rrange mtree_alloc_cyclic mas_empty_area mas_empty_area_rev
	mtree_dup mt_set_in_rcu mt_clear_in_rcu mas_init mas_set mas_set_range __mas_set_range mas_reset mas_pause mas_walk
	mas_find mas_find_range mas_find_rev mas_find_range_rev mas_next mas_next_range mas_prev mas_prev_range mas_store
	mas_store_gfp mas_erase mas_preallocate mas_reserve mas_store_prealloc mas_insert_prealloc mas_expected_entries
	mas_destroy mas_nomem mas_alloc_cyclic'
sed '1,/^int main/d' "$place/it.c" >"$place/main.c"
for call in $calls; do
	grep -q "\<$call(" "$place/main.c" || complain "nothing calls $call"
done
[[ $(grep -cv '^tree' "$place/all.mt") -eq $(grep -c '^	/\* [0-9]*: ' "$place/it.c") ]] ||
	complain "each operation should be said in a comment"

# ---- Memory that ends: the second block of this fill is not to be had, and nothing may be left
printf 'tree rcu\nfill 1 2 400 A (fail 9)\nstore 5 B (fail 1)\n' >"$place/fail.mt"
holds "$place/fail.mt"
grep -q '== -ENOMEM)' "$place/it.c" || complain "a failed allocation should be expected"

# ---- A library that lies: what it gives, and a crash
lies() { # INDEX PATTERN STATUS
	local status=0
	printf 'store %s A\nstore_range %s %s B\n' "$1" "$1" "$1" >"$place/lie.mt"
	"$emit" "$place/lie.mt" >"$place/it.c"
	compile "$root/tests/shrink_lies.c" -Wl,--wrap=mtree_store_range -Wl,--wrap=mtree_load || complain "the lies do not compile"
	sh -c '"$0" 2>"$1"; exit $?' "$place/it" "$place/err" 2>/dev/null || status=$? # without a word of the shell's
	checked=$((checked + 1))
	[[ $status -eq $3 ]] || complain "the lie over $1 should end with status $3, not $status"
	[[ -z $2 ]] || grep -qF "$2" "$place/err" || complain "the lie over $1 should be told: $2"
}
lies 100 'not so: mtree_store_range(&tree[0], 100, 100, B, GFP_KERNEL) == 0' 134
lies 102 '' 7
lies 99 '' 0

# ---- Bad input
printf 'w: store 1 A\nr1: load 1\n' >"$place/threads.mt"
refuses "threads.mt: it has threads" "$emit" "$place/threads.mt"
printf 'stor 1 A\n' >"$place/bad.mt"
refuses "bad.mt:1:1: " "$emit" "$place/bad.mt"
refuses "missing.mt" "$emit" "$place/missing.mt"
refuses "one FILE, not 0" "$emit"
refuses "one FILE, not 2" "$emit" "$place/all.mt" "$place/all.mt"
refuses "unknown target 'gaps', expected one of store" "$emit" --target gaps "$place/all.mt"
refuses "wants a program's file" "$root/rig" emit-c
refuses "takes one program" "$root/rig" emit-c a.mt b.mt
refuses "cannot read the program 'missing.mt'" "$root/rig" emit-c missing.mt
refuses "production or tiny, not 'small'" "$root/rig" emit-c --fanout small all.mt
refuses "no option '--fast'" "$root/rig" emit-c --fast

conclude "$checked programs and refusals"
