#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# pages.sh - the pages of explain in a browser without a window: drawn, stepped through by key, without an error.
# usage: pages.sh EXPLAIN-LIES (which finds its explain-threads beside it)
set -euo pipefail
explain=$(readlink -f "$1")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
failed=0 checked=0

complain() { # WHAT
	printf 'FAILED: %s\n' "$1"
	grep -aE 'Uncaught|CONSOLE' err | head -n 5 || true
	failed=1
}

# The page after these keys and clicks, as `dom`.
look() { # PAGE JAVASCRIPT
	local sandbox=()
	[[ $(id -u) -ne 0 ]] || sandbox=(--no-sandbox)
	{
		sed '/^<\/body>$/,$d' "$1"
		printf '<script>\n"use strict";\n'
		printf 'const key = (name, more) => document.dispatchEvent(new KeyboardEvent("keydown", {key: name, ...more}));\n'
		printf '%s\n</script>\n</body>\n</html>\n' "$2"
	} >page.html
	timeout 60 chromium --headless=new "${sandbox[@]}" --disable-gpu --disable-extensions --no-first-run \
		--user-data-dir="$place/profile" --host-resolver-rules='MAP * ~NOTFOUND' \
		--enable-logging=stderr --dump-dom "file://$place/page.html" 2>err | sed '/<script>/,/<\/script>/d' >dom || complain "the browser on $1"
	! grep -qa 'Uncaught' err || complain "an error in the script of $1"
	checked=$((checked + 1))
}

shows() { # PATTERN WHAT
	grep -qE "$1" dom || complain "$2 (/$1/)"
}

count() { # PATTERN
	grep -oE "$1" dom | wc -l
}

# ---- A failure: the page begins where it failed
cat >p.mt <<'END'
tree alloc
tree plain
fill 0 5 40 A
store 200 A
store 7 B @1
store_range 200 210 B
load 300
END
"$explain" --html p.html p.mt >text && complain "the program should fail"
look p.html ''
shows '<body data-at="4" data-wrong="4">' "it should begin at operation 4, where two ranges of either are wrong"
shows '<b class="bad">FAILED</b>store_range: content of the whole tree, upwards' "the verdict"
shows 'first broken: <a data-op="4">operation 4</a>' "which operation broke it"
shows '<title>leaf \[200, MAX\], [0-9]+ rows</title>' "the last leaf should be drawn"
shows '<title>oracle: \[200, 210\] B</title>' "the oracle's range should be drawn"
shows '<title>tree: \[200, 209\] B</title>' "the tree's range should be drawn"
[[ $(count '<svg ') -eq 2 ]] || complain "there should be two drawings"
[[ $(count 'class="node wrong"') -eq 1 ]] || complain "one node should be marked as wrong"
shows 'disabled=""[^>]*>›' "there should be nothing after the failure"
[[ $(sed -n '/<summary>the report as text/,/<\/pre>/p' dom | grep -c 'first broken') -eq 1 ]] ||
	complain "the report should be there as text"

# ---- By key
look p.html 'key("ArrowLeft");'
shows '<body data-at="3" data-wrong="0">' "one back: nothing is wrong yet"
shows 'tree @1' "operation 3 is about tree 1"
look p.html 'key("ArrowLeft"); key("ArrowUp");'
shows '<body data-at="2" data-wrong="0">' "two back"
shows 'class="node new"' "what an operation made should be marked"
look p.html 'key("Home");'
shows '<body data-at="0" data-wrong="0">' "the beginning"
shows 'The tree is empty' "an empty tree"
look p.html 'key("Home"); key("ArrowRight"); key("PageDown"); key("ArrowLeft", {ctrlKey: true});'
shows '<body data-at="4"' "on to the end; other shortcuts are the browser's"
look p.html 'key("t");'
shows '<html lang="en" data-theme="dark">' "t turns the light off"

# ---- By mouse
look p.html 'document.querySelectorAll("#ops div")[1].click();'
shows '<body data-at="2"' "a click on operation 2"
look p.html 'document.querySelector("[data-tree=\"1\"]").click();'
shows 'tree @1' "a click on another tree"

# ---- A crash, and what passes
printf 'store 101 A\nstore_range 101 105 B\n' >crash.mt
"$explain" --html crash.html crash.mt >text && complain "the program should crash"
look crash.html ''
shows '<b class="bad">FAILED</b>store_range: Killed' "a crash"
printf 'tree alloc\nfill 0 9 4000 A\nfill 1 9 3000 B\nerase MAX\n' >fine.mt
"$explain" --html fine.html fine.mt >text || complain "the program should pass"
look fine.html 'key("End");'
shows '<b class="good">AGREES</b>fine.mt' "what passes"
shows '<body data-at="3" data-wrong="0">' "tree and oracle should be the same, hole by hole"

# ---- Threads: a table
for seed in {1..50}; do
	printf '%s\n' "tree rcu" "schedule walk 3 seed $seed" "store 5 D" "w: store 5 E" "r1: load 5" "w: store 5 F" "r1: load 5" >t.mt
	"$explain" --html t.html t.mt >text || break
done
look t.html ''
shows '<b class="bad">FAILED</b>load: what a reader sees' "a reader's failure"
shows '<th>main</th><th>w</th><th>r1</th>' "a column a thread"
[[ $(count '<tr class="turn">') -ge 2 ]] || complain "switches should be rows of their own kind"

[[ $failed -ne 0 ]] || echo "ok: $checked pages"
exit "$failed"
