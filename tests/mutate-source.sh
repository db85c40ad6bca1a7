#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# mutate-source.sh - what rig.d/mutate-source.pl makes of a small source that was made up: every operator, and
# nothing of what is no code.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
mutate=$PWD/rig.d/mutate-source.pl
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"

cat >small.h <<'END'
enum { SIZE = 4 };
enum colour { RED, GREEN, BLUE };
END
cat >small.c <<'END'
/* Nothing here is code: a < b, x + 1. */
#include "small.h"
#define TWICE(x) ((x) + (x))

static const int table[] = {1, 2};

#ifdef NOWHERE_DEFINED
static int left_out(int a)
{
	return a < 1;
}
#endif

static void tell(int n)
{
	if (n > 3)
		maple_mark(told);
}

static int look(struct tree *t, int n, const char *text)
{
	unsigned int size[SIZE], i = 0;

	tell(n);
	if (n < SIZE && text)
		return -EINVAL;
	for (i = 0; i < 7; i++)
		size[i] = n - i;
	switch (t->colour) {
	case RED:
		put(t, n, "a < b");
		break;
	default:
		t->colour = GREEN;
	}
	if (!n)
		*t->start = (struct tree *)text;
	maple_publish(&t->root, n ? (void *)t->next : maple_acquire(&t->next));
	return size[n - 1] + n;
}
END

# Line, operator, what changes.
cat >expected <<'END'
22	constant	0 to 1
25	negated	negated
25	forced	to false
25	forced	to true
25	forced	without n < SIZE &&
25	relational	< to <=
25	constant	SIZE to (SIZE - 1)
25	constant	SIZE to (SIZE + 1)
25	logical	&& to ||
25	forced	without && text
26	constant	EINVAL to ENOMEM
27	constant	0 to 1
27	negated	negated
27	forced	to false
27	relational	< to <=
27	constant	7 to 8
27	constant	7 to 6
27	off-by-one	++ to --
28	deleted	deleted
28	off-by-one	i to i + 1
28	off-by-one	i to i - 1
28	arithmetic	- to +
31	swapped	t with n
31	deleted	deleted
31	swapped	n with "a < b"
32	deleted	deleted
34	deleted	deleted
34	constant	GREEN to BLUE
36	negated	negated
36	forced	to false
36	forced	to true
38	deleted	deleted
38	unordered	maple_publish to maple_poke
38	swapped	&t->root with n ? (void *)t->next : maple_acquire(&t->next)
38	negated	negated
38	forced	to false
38	forced	to true
38	unordered	maple_acquire to maple_peek
39	off-by-one	- 1 dropped
39	constant	1 to 2
39	arithmetic	+ to -
END

sorted() {
	LC_ALL=C sort "$1"
}

perl "$mutate" --list small.c small.h >list
awk -F '\t' -v OFS='\t' '{ print $3, $2, $4 }' list >got
if ! diff <(sorted expected) <(sorted got); then
	echo "FAILED: other faults (>) than should be (<)"
	exit 1
fi

# A name is a fault of its own, and changes the line that it says, no other.
if [[ $(cut -f 1 list | sort -u | wc -l) -ne $(wc -l <list) ]]; then
	echo "FAILED: a name comes twice"
	exit 1
fi
while IFS=$'\t' read -r name _ line _ text; do
	perl "$mutate" --apply "$name" small.c small.h >changed
	mapfile -t differ < <(diff --unchanged-line-format= --new-line-format= --old-line-format='%dn%c'\''\012'\' small.c changed)
	if [[ ${differ[*]} != "$line" || $(sed -n "${line}s/^\t*//p" small.c) != "$text" ]]; then
		echo "FAILED: $name changes lines ${differ[*]}, should change line $line: $text"
		exit 1
	fi
done <list

# Names stay when other lines move, and one that has gone is refused.
sed -i 's|^static int look|/* another line */\n\n&|' small.c
perl "$mutate" --list small.c small.h | cut -f 1 | diff <(cut -f 1 list) - || { echo "FAILED: names changed with other lines"; exit 1; }
status=0
perl "$mutate" --apply small.c:look:000000:deleted.1 small.c small.h >/dev/null 2>said || status=$?
if [[ $status -ne 2 ]] || ! grep -q 'has no place for the fault' said; then
	echo "FAILED: a fault that is none: status $status, $(cat said)"
	exit 1
fi
echo "ok: $(wc -l <list) faults of a source of $(wc -l <small.c) lines"
