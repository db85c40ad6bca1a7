/* SPDX-License-Identifier: MIT */
/* page.js - draws what page.c wrote as `data`: one operation at a time, its tree, and the line of ranges. */

/* ---- What is there */

const byId = id => document.getElementById(id);
const top64 = data.ops.length && (1n << BigInt(wordBits())) - 1n;
const failedOp = data.broken ? data.broken.op : 0;     // from 1; one more than there are: at the end
const lastOp = data.table ? 0 : failedOp ? Math.min(failedOp, data.ops.length) : data.ops.length;
let at = 0;                                            // operations done
let pinned = -1;                                       // the tree to show; -1: the one that the operation is about
const opened = new Set();                              // nodes that somebody clicked to see all of
let oracleAt = null;                                   // the last oracle asked for: {tree, at, ranges}

function wordBits() {
  for (const op of data.ops)
    for (const picture of op[3])
      for (const range of picture[6])
        if (BigInt(range[0]) > 0xffffffffn) return 64;
  return 32;
}

const pictureOf = p => ({tree: p[0], root: p[1], height: p[2], settings: p[3], at: p[4], removed: p[5], added: p[6]});
const pictures = [[], [], [], []];                     // of each tree, by operations done
for (let k = 0; k <= data.ops.length; k++)
  for (let tree = 0; tree < 4; tree++) {
    const taken = k && data.ops[k - 1][3].find(p => p[0] === tree);
    pictures[tree][k] = taken ? pictureOf(taken) : k ? pictures[tree][k - 1] : {tree, root: -1, height: 0, settings: ""};
  }

/* What the tree was before operation k; of a bulk operation that broke it, before its last step. */
const pictureBefore = (tree, k) =>
  data.before && k === failedOp && data.before[0] === tree ? pictureOf(data.before) : pictures[tree][k - 1] || pictures[tree][0];

const nodeCache = [];
function nodeOf(id) {
  if (!nodeCache[id]) {
    const [level, first, last, rows] = data.nodes[id];
    let from = BigInt(first);
    nodeCache[id] = {id, level, first: from, last: BigInt(last), rows: rows.map(([to, what, hole]) => {
      const row = {first: from, last: BigInt(to), hole};
      if (level) row.child = what; else row.entry = what;
      from = row.last + 1n;
      return row;
    })};
  }
  return nodeCache[id];
}

function leafRows(root, rows = []) {
  if (root < 0) return rows;
  const node = nodeOf(root);
  if (!node.level) for (const row of node.rows) rows.push(row);
  else for (const row of node.rows) leafRows(row.child, rows);
  return rows;
}

function allNodes(root, ids = new Set()) {
  if (root < 0) return ids;
  ids.add(root);
  const node = nodeOf(root);
  if (node.level) for (const row of node.rows) allNodes(row.child, ids);
  return ids;
}

/* The oracle's ranges are kept as changes, so they are made again from the beginning, or from the last ones. */
function oracleOf(tree, k) {
  if (!oracleAt || oracleAt.tree !== tree || oracleAt.at > k) oracleAt = {tree, at: 0, ranges: []};
  for (; oracleAt.at < k; oracleAt.at++) {
    const taken = data.ops[oracleAt.at][3].find(p => p[0] === tree);
    if (taken) oracleAt.ranges.splice(taken[4], taken[5], ...taken[6].map(([last, entry]) => ({last: BigInt(last), entry})));
  }
  let first = 0n;
  return oracleAt.ranges.map(({last, entry}) => {
    const range = {first, last, entry};
    first = last + 1n;
    return range;
  });
}

/* ---- Words */

function word(index) {
  if (index === top64) return "MAX";
  if (top64 - index < 4096n) return "MAX-" + (top64 - index);
  return String(index);
}
const short = text => text.length > 11 ? text.slice(0, 4) + "…" + text.slice(-4) : text;
const span = (first, last) => first === last ? short(word(first)) : short(word(first)) + "–" + short(word(last));
const keyOf = row => row.first + " " + row.last + " " + row.entry;
const escaped = text => String(text).replace(/[&<>"]/g, c => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}[c]));
const arrow = result => escaped(result).replace("-&gt;", "→");
const values = text => escaped(text).replace(/\d+/g, digits => word(BigInt(digits)));
const plural = (n, noun) => n + " " + noun + (n === 1 ? "" : "s");

/* The same entry has the same colour everywhere. */
function hue(entry) {
  const value = entry.length === 1 ? entry.charCodeAt(0) - 64 : parseInt(entry.slice(1), 10) || 100;
  return value * 137 % 360;
}
const chipFill = entry => entry ? `hsl(${hue(entry)} var(--chip-colour) var(--chip-light))` : "var(--hole)";
const chipInk = entry => `hsl(${hue(entry)} 60% var(--chip-ink))`;

/* ---- SVG, as text */

const tag = (name, attributes, inside = "") =>
  `<${name}${Object.entries(attributes).map(([k, v]) => ` ${k}="${escaped(v)}"`).join("")}>${inside}</${name}>`;
const label = (x, y, text, attributes = {}) => tag("text", {x, y, ...attributes}, escaped(text));
const box = (x, y, width, height, attributes) => tag("rect", {x, y, width, height, rx: 5, ...attributes});
const tip = text => tag("title", {}, escaped(text));
const textWidth = text => text.length * 7.3;
const drawing = (width, height, inside) =>
  `<svg width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}">${inside}</svg>`;

/* ---- The tree */

const HEAD = 19, ROW = 18, INNER = 50, BETWEEN = 36, GAP = 14, ROWS_SHOWN = 9, NODES_SHOWN = 30;

/*
 * What of the tree to show: all of a small one; of others the way down to what
 * changed, with a stub for what lies between.
 */
function viewOf(id, state) {
  if (id < 0) return {broken: true, width: 76};
  const node = nodeOf(id), fresh = !state.old.has(id);
  const whole = state.all || opened.has(id);
  const view = {node, fresh, parts: []};
  const keep = node.rows.map((row, i) => whole || isOfInterest(node, row, state) || i === 0 && !node.level && node.rows.length <= ROWS_SHOWN);
  if (!node.level && node.rows.length <= ROWS_SHOWN) keep.fill(true);
  for (let i = 0; i < node.rows.length; i++) {
    const near = keep[i] || !node.level && (keep[i - 1] || keep[i + 1]);
    const last = view.parts[view.parts.length - 1];
    if (near) view.parts.push({row: node.rows[i], child: node.level ? viewOf(node.rows[i].child, state) : null});
    else if (last && last.hidden) last.hidden.push(node.rows[i]);
    else view.parts.push({hidden: [node.rows[i]]});
  }
  return node.level ? layInner(view) : layLeaf(view);
}

function isOfInterest(node, row, state) {
  if (state.blamed && row.first <= state.blamed.first && row.last >= state.blamed.first) return true;
  if (state.wrong.some(w => w.first <= row.last && w.last >= row.first)) return true;
  if (!node.level) return !state.oldRows.has(keyOf(row));
  return row.child < 0 || !state.old.has(row.child) && state.fresh++ < NODES_SHOWN;
}

function layLeaf(view) {
  const widths = view.parts.map(p => p.hidden ? 70 : textWidth(span(p.row.first, p.row.last)) + Math.max(24, textWidth(p.row.entry || "")) + 30);
  view.width = Math.max(96, textWidth(headOf(view.node)) + 18, ...widths);
  view.height = HEAD + view.parts.length * ROW + 5;
  return view;
}

function layInner(view) {
  let x = 0;
  for (const part of view.parts) {
    part.text = part.hidden ? "⋯ " + part.hidden.length : "≤ " + short(word(part.row.last));
    part.note = part.hidden || part.row.hole === undefined ? "" : "hole " + short(word(BigInt(part.row.hole)));
    part.cell = Math.max(44, textWidth(part.text) + 16, textWidth(part.note) * 0.93 + 12);
    part.x = x;
    x += part.cell;
  }
  view.own = Math.max(x, textWidth(headOf(view.node)) + 18);
  const below = view.parts.filter(p => p.child).reduce((sum, p) => sum + p.child.width + GAP, -GAP);
  view.width = Math.max(view.own, below);
  view.height = INNER;
  return view;
}

const headOf = node => span(node.first, node.last);

function drawView(view, x, y, state) {
  if (view.broken) {
    state.bottom = Math.max(state.bottom, y + 34);
    return box(x, y, 76, 30, {class: "node wrong"}) + label(x + 38, y + 19, "no node", {class: "bad-ink", "text-anchor": "middle"});
  }
  state.bottom = Math.max(state.bottom, y + view.height);
  return view.node.level ? drawInner(view, x, y, state) : drawLeaf(view, x, y, state);
}

function drawLeaf(view, x, y, state) {
  const wrong = view.parts.some(p => p.row && isWrong(p.row, state)) || isBlamed(view.node, state);
  let inside = box(x, y, view.width, view.height, {class: "node" + (wrong ? " wrong" : view.fresh ? " new" : "")});
  inside += label(x + 9, y + 13.5, headOf(view.node), {class: "soft"});
  view.parts.forEach((part, i) => {
    const top = y + HEAD + i * ROW;
    if (part.hidden) {
      inside += tag("g", {class: "click", "data-open": view.node.id}, label(x + 9, top + 12.5, "⋯ " + plural(part.hidden.length, "row"), {class: "soft"}));
      return;
    }
    const {row} = part, entry = row.entry || "·", fresh = !state.oldRows.has(keyOf(row)), width = Math.max(20, textWidth(entry) + 10);
    if (isWrong(row, state)) inside += box(x + 3, top, view.width - 6, ROW - 1, {class: "wrong-back"});
    else if (fresh) inside += box(x + 3, top, view.width - 6, ROW - 1, {class: "back"});
    inside += label(x + 9, top + 12.5, span(row.first, row.last));
    if (row.entry) inside += tag("rect", {x: x + view.width - width - 6, y: top + 1, width, height: ROW - 3, rx: 4, style: "fill:" + chipFill(entry)});
    inside += tag("text", {x: x + view.width - 6 - width / 2, y: top + 12.5, "text-anchor": "middle", class: row.entry ? "" : "soft",
      style: row.entry ? "fill:" + chipInk(entry) : ""}, escaped(entry));
  });
  return tag("g", {"data-node": view.node.id}, tip(`leaf [${word(view.node.first)}, ${word(view.node.last)}], ${plural(view.node.rows.length, "row")}`) + inside);
}

function drawInner(view, x, y, state) {
  const left = x + (view.width - view.own) / 2, below = y + INNER + BETWEEN;
  const children = view.parts.filter(p => p.child);
  let inside = box(left, y, view.own, INNER, {class: "node" + (isBlamed(view.node, state) ? " wrong" : view.fresh ? " new" : "")}), edges = "", drawn = "";
  inside += label(left + 9, y + 13.5, headOf(view.node), {class: "soft"});
  inside += tag("line", {x1: left, x2: left + view.own, y1: y + HEAD, y2: y + HEAD, class: "cell"});
  let from = x + (view.width - children.reduce((sum, p) => sum + p.child.width + GAP, -GAP)) / 2;
  view.parts.forEach((part, i) => {
    const cx = left + part.x, middle = cx + part.cell / 2;
    if (part.row && isBlamed(part.row, state)) inside += tag("rect", {x: cx + 1, y: y + HEAD + 1, width: part.cell - 2, height: INNER - HEAD - 2, class: "wrong-back"});
    if (i) inside += tag("line", {x1: cx, x2: cx, y1: y + HEAD, y2: y + INNER, class: "cell"});
    const texts = label(middle, y + (part.note ? 32 : 38), part.text, {"text-anchor": "middle", class: part.hidden ? "soft" : ""}) +
      (part.note ? label(middle, y + 45, part.note, {"text-anchor": "middle", class: "soft"}) : "");
    inside += part.hidden ? tag("g", {class: "click", "data-open": view.node.id},
      tip(plural(part.hidden.length, "more child") .replace("childs", "children")) + texts) : texts;
    if (!part.child) return;
    const to = from + part.child.width / 2, half = (y + INNER + below) / 2;
    edges += tag("path", {d: `M${middle} ${y + INNER}C${middle} ${half} ${to} ${half} ${to} ${below}`,
      class: "edge" + (part.child.fresh ? " new" : "")});
    drawn += drawView(part.child, from, below, state);
    from += part.child.width + GAP;
  });
  return edges + tag("g", {"data-node": view.node.id}, inside) + drawn;
}

const isWrong = (row, state) => state.wrong.some(w => w.tree === keyOf(row)) || isBlamed(row, state);

/* What the reason for an unsound tree names: "[25,29]: the longest hole is ..."; "two holes meet at 30". */
const isBlamed = (part, state) => !!state.blamed && part.first === state.blamed.first && (state.blamed.last === undefined || part.last === state.blamed.last);

function blamedBy(sight) {
  const range = /\[(\d+),(\d+)\]/.exec(sight.got), meeting = /meet at (\d+)/.exec(sight.got);
  if (range) return {first: BigInt(range[1]), last: BigInt(range[2])};
  return meeting ? {first: BigInt(meeting[1])} : null;
}

function treeDrawing(picture, state) {
  if (picture.root < 0)
    return `<p>${picture.height ? "The tree says it has " + plural(picture.height, "level") + ", but its root is no node." : "The tree is empty."}</p>`;
  state.all = allNodes(picture.root).size <= NODES_SHOWN && leafRows(picture.root).length <= 5 * NODES_SHOWN;
  state.bottom = state.fresh = 0;
  const view = viewOf(picture.root, state);
  const inside = drawView(view, 4, 4, state);
  return drawing(view.width + 8, state.bottom + 6, inside);
}

/* ---- The line of ranges: the tree's and the oracle's, cut at each end that either has */

const SEGMENTS = 26, LANE = 26;

/* Where the two differ: {first, last, tree: key of the tree's row}. */
function differences(tree, oracle) {
  const keys = new Set(oracle.map(keyOf));
  const wrong = tree.filter(row => !keys.has(keyOf(row))).map(row => ({first: row.first, last: row.last, tree: keyOf(row)}));
  const mine = new Set(tree.map(keyOf));
  for (const range of oracle) if (!mine.has(keyOf(range))) wrong.push({first: range.first, last: range.last, tree: null});
  return wrong;
}

/* Places on the line: every end of either, each as wide as its words. */
function cuts(tree, oracle) {
  const ends = new Map();
  for (const row of [...tree, ...oracle]) ends.set(String(row.last), row.last);
  const sorted = [...ends.values()].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
  let first = 0n;
  return sorted.map(last => {
    const cut = {first, last};
    first = last + 1n;
    return cut;
  });
}

function chooseCuts(all, interesting) {
  if (all.length <= SEGMENTS) return all.map(cut => ({cut}));
  const keep = all.map(interesting);
  if (!keep.some(Boolean)) keep[0] = true;
  const near = keep.map((_, i) => [-3, -2, -1, 0, 1, 2, 3].some(d => keep[i + d]));
  const parts = [];
  let shown = 0;
  all.forEach((cut, i) => {
    const last = parts[parts.length - 1];
    if (near[i] && shown < 2 * SEGMENTS) { parts.push({cut}); shown++; }
    else if (last && last.hidden) { last.hidden++; last.cut = {first: last.cut.first, last: cut.last}; }
    else parts.push({cut, hidden: 1});
  });
  return parts;
}

function lineDrawing(tree, oracle, state) {
  const freshKeys = row => !state.oldRows.has(keyOf(row)), changed = [...tree, ...oracle].filter(freshKeys);
  const meets = (cut, row) => row.first <= cut.last && row.last >= cut.first;
  const parts = chooseCuts(cuts(tree, oracle), cut => changed.some(row => meets(cut, row)) || state.wrong.some(w => meets(cut, w)));
  let x = 64, inside = "";
  for (const part of parts) {
    part.x = x;
    part.width = part.hidden ? 74 : Math.max(40, textWidth(short(word(part.cut.first))) + 14);
    x += part.width;
  }
  const lanes = state.picture.height || tree.length ? [["oracle", oracle], ["tree", tree]] : [["oracle", oracle]];
  lanes.forEach(([name, rows], lane) => { inside += laneDrawing(name, rows, parts, 8 + lane * (LANE + 6), state); });
  const bottom = 8 + lanes.length * (LANE + 6) + 8;
  for (const part of parts)
    inside += part.hidden ? "" : tag("line", {x1: part.x, x2: part.x, y1: bottom - 8, y2: bottom - 3, class: "cell"}) +
      label(part.x + 1, bottom + 8, short(word(part.cut.first)), {class: "soft"});
  return drawing(x + 44, bottom + 16, inside + label(x, bottom + 8, "MAX", {class: "soft", "text-anchor": "middle"}));
}

function laneDrawing(name, rows, parts, y, state) {
  let inside = label(4, y + 17, name, {class: "soft"}), i = 0;
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p];
    if (part.hidden) {
      inside += box(part.x + 1.5, y, part.width - 3, LANE, {class: "stub"}) +
        label(part.x + part.width / 2, y + 17, "⋯ " + part.hidden, {class: "soft", "text-anchor": "middle"});
      continue;
    }
    while (i < rows.length && rows[i].last < part.cut.first) i++;
    const row = rows[i];
    if (!row || row.first > part.cut.first) continue;
    if (row.first < part.cut.first && p && !parts[p - 1].hidden) continue; // drawn where it began
    let width = part.width;
    for (let q = p + 1; q < parts.length && !parts[q].hidden && parts[q].cut.last <= row.last; q++) width += parts[q].width;
    const wrong = state.wrong.some(w => w.first === row.first && w.last === row.last && (name === "oracle" ? w.tree === null : w.tree === keyOf(row)));
    const fresh = !state.oldRows.has(keyOf(row));
    inside += tag("g", {class: "range"}, tip(`${name}: [${word(row.first)}, ${word(row.last)}] ${row.entry || "nothing"}`) +
      tag("rect", {x: part.x + 1.5, y, width: width - 3, height: LANE, rx: 4, class: (wrong ? "wrong" : fresh ? "new" : "") , style: "fill:" + chipFill(row.entry)}) +
      tag("text", {x: part.x + width / 2, y: y + 17, "text-anchor": "middle", style: row.entry ? "fill:" + chipInk(row.entry) : "", class: row.entry ? "" : "soft"},
        escaped(row.entry || "·")));
  }
  return inside;
}

/* ---- Everything for one operation */

function treeShown() {
  if (pinned >= 0) return pinned;
  if (at && at === failedOp) return data.tree;
  const changed = at ? data.ops[at - 1][3].map(p => p[0]) : [];
  if (at > 1 && changed.length) return changed[changed.length - 1];
  const named = at && /@(\d)/.exec(data.ops[at - 1][0]);
  return named ? Number(named[1]) : at ? 0 : data.tree;
}

function sayOperation() {
  if (!at) return "<span>before the first operation</span>";
  const [text, result, steps] = data.ops[at - 1];
  let said = `<code>${escaped(text)}</code>`;
  if (result) said += ` <code class="soft">${arrow(result)}</code>`;
  if (steps > 1) said += ` <span style="color:var(--soft)">${plural(steps, "step")}</span>`;
  const above = data.broken && data.broken.step === data.found.step && data.broken.what === data.found.what;
  if (!above && at === failedOp) said += `<span class="bad">${sayFailure(data.broken)}</span>`;
  return said;
}

function sayFailure(sight) {
  const step = sight.step > 1 ? ` in step ${sight.step}` : "";
  const both = sight.expected ? `: expected <code>${escaped(sight.expected)}</code>, got <code>${values(sight.got)}</code>` : "";
  return `${escaped(sight.call)}${step}: ${escaped(sight.what)}${both}`;
}

function draw() {
  const tree = treeShown(), picture = pictures[tree][at], before = at ? pictureBefore(tree, at) : picture;
  const rows = leafRows(picture.root), known = data.ops.length && at <= lastOp;
  let oracle = known && at ? oracleOf(tree, at) : [];
  if (!oracle.length) oracle = [{first: 0n, last: top64, entry: ""}];
  const shownRows = rows.length || picture.root >= 0 || picture.height ? rows : [{first: 0n, last: top64, entry: ""}];
  const state = {picture, old: allNodes(before.root), wrong: differences(shownRows, oracle)};
  state.blamed = at && at === failedOp && tree === data.tree && data.broken.whole ? blamedBy(data.broken) : null;
  const oldLeaf = leafRows(before.root);
  state.oldRows = new Set((oldLeaf.length ? oldLeaf : [{first: 0n, last: top64, entry: ""}]).map(keyOf));
  byId("said").innerHTML = sayOperation();
  byId("tree").innerHTML = data.full && at === lastOp ? "<p>There was no room for more pictures.</p>" : treeDrawing(picture, state);
  byId("line").innerHTML = lineDrawing(shownRows, oracle, state);
  byId("where").textContent = `${at} of ${data.ops.length}`;
  byId("slider").value = at;
  byId("back").disabled = byId("first").disabled = at === 0;
  byId("forth").disabled = byId("last").disabled = at === lastOp;
  document.querySelectorAll("#ops div").forEach((line, i) => line.classList.toggle("at", i + 1 === at));
  const line = byId("ops").children[at - 1];
  if (line) line.scrollIntoView({block: "nearest"});
  drawTabs(tree);
  document.body.dataset.at = at;
  document.body.dataset.wrong = state.wrong.length;
  history.replaceState(null, "", "#" + at);
}

function drawTabs(tree) {
  const used = [0, 1, 2, 3].filter(t => pictures[t].some(p => p.root >= 0 || p.height));
  byId("trees").innerHTML = used.length < 2 ? "" : used.map(t =>
    `<button data-tree="${t}" class="${t === tree ? "on" : ""}">@${t}</button>`).join("");
  const picture = pictures[tree][at];
  byId("where").textContent += `  ·  tree @${tree}${picture.settings}, height ${picture.height}`;
}

/* ---- The verdict, the list, the keys */

const jump = (sight, words) => `<a data-op="${sight.op}">${words}</a>`;

function drawVerdict() {
  const {found, broken, seen} = data;
  if (!found) {
    byId("verdict").innerHTML = `<h1><b class="good">AGREES</b>${escaped(data.path)}</h1>
      <p>${plural(data.ops.length, "operation")}, ${escaped(data.fanout)} fan-out</p>`;
    return;
  }
  const name = sight => (sight.op > data.ops.length ? "the end" : "operation " + sight.op) + (sight.step > 1 ? ", step " + sight.step : "");
  let html = `<h1><b class="bad">FAILED</b>${escaped(found.call)}: ${escaped(found.what)}</h1><p>`;
  if (found.expected) html += `expected <code>${escaped(found.expected)}</code>, got <code>${values(found.got)}</code> &nbsp;·&nbsp; `;
  html += `${escaped(data.path)}, ${escaped(data.fanout)} fan-out</p>`;
  if (!data.table) {
    html += `<p>first broken: ${jump(broken, name(broken))} &nbsp;·&nbsp; first seen: `;
    html += seen && !seen.whole ? `${name(seen)}, ${escaped(seen.call)}: ${escaped(seen.what)}</p>` : "only by a look at the whole tree</p>";
  }
  byId("verdict").innerHTML = html;
}

function drawList() {
  byId("ops").innerHTML = data.ops.map(([text, result], i) => {
    const name = i + 1 === failedOp ? "fails" : !data.table && i >= lastOp ? "unrun" : "";
    return `<div class="${name}" data-op="${i + 1}"><i>${i + 1}</i><span>${escaped(text)}${result ? `<small>${arrow(result)}</small>` : ""}</span></div>`;
  }).join("");
}

function go(to) {
  at = Math.max(0, Math.min(lastOp, to));
  draw();
}

function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
}

const keys = {ArrowRight: () => go(at + 1), ArrowLeft: () => go(at - 1), ArrowDown: () => go(at + 1), ArrowUp: () => go(at - 1),
  PageDown: () => go(at + 10), PageUp: () => go(at - 10), Home: () => go(0), End: () => go(lastOp)};

function listen() {
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "t") toggleTheme();
    if (data.table || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  document.addEventListener("click", event => {
    const target = event.target.closest("[data-op],[data-tree],[data-open]");
    if (!target || data.table) return;
    if (target.dataset.op) go(Number(target.dataset.op));
    if (target.dataset.tree) { pinned = Number(target.dataset.tree); draw(); }
    if (target.dataset.open) { opened.add(Number(target.dataset.open)); draw(); }
  });
  byId("theme").onclick = toggleTheme;
  byId("first").onclick = keys.Home;
  byId("back").onclick = keys.ArrowLeft;
  byId("forth").onclick = keys.ArrowRight;
  byId("last").onclick = keys.End;
  byId("slider").oninput = () => go(Number(byId("slider").value));
}

/* ---- Programs with threads: the table that the tool prints, a column a thread */

function drawThreads() {
  const lines = data.table.split("\n"), head = lines[0].slice(7), width = 46;
  const cells = text => Array.from({length: Math.ceil(Math.max(1, head.length) / width)}, (_, i) =>
    text.slice(7 + i * width, 7 + (i + 1) * width).replace(/\s*\|\s*$/, ""));
  const end = lines.findIndex((line, i) => i && !/^ *\d+  /.test(line));
  const rows = lines.slice(1, end).map(line =>
    `<tr class="${/ ~ at /.test(line) ? "turn" : ""}"><td>${line.slice(0, 6).trim()}</td>${cells(line).map(c => `<td>${escaped(c)}</td>`).join("")}</tr>`);
  byId("bar").style.display = byId("line").style.display = byId("said").style.display = byId("legend").style.display = "none";
  byId("tree").innerHTML = `<table><tr><th></th>${cells("       " + head).map(c => `<th>${escaped(c.trim())}</th>`).join("")}</tr>${rows.join("")}</table>`;
  byId("report").open = true;
}

drawVerdict();
drawList();
listen();
byId("report").lastElementChild.textContent = data.report;
byId("legend").innerHTML = "<span class=\"new\">new since the operation before</span><span class=\"wrong\">tree and oracle differ, or the tree is unsound</span><span class=\"none\">hole</span><i>← → Home End: step &nbsp; t: light or dark</i>";
byId("slider").max = lastOp;
if (data.table) drawThreads();
else go(/^#\d+$/.test(location.hash) ? Number(location.hash.slice(1)) : failedOp ? lastOp : Math.min(1, lastOp));
