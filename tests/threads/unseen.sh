#!/bin/sh
# SPDX-License-Identifier: MIT
# unseen.sh OBJECT... - the instrumented library must not touch memory behind the scheduler's back: no call of the C library
# that copies or clears, not even one that a compiler added.
for object; do
	unseen=$(nm -u "$object") || exit 1
	unseen=$(echo "$unseen" | grep -wE 'mem(cpy|move|set|cmp)|b(copy|zero)|str[a-z]*cpy') || continue
	# shellcheck disable=SC2086 # in one line
	echo "$object calls" $unseen
	exit 1
done
