// The network in words, for screen readers, for print and for those who like lists.
function fillTable(shown) {
  if (OWN.table) return OWN.table(shown);
  const ties = DATA.ties.filter(({ id }) => shown.ties.has(id)).sort((a, b) => shown.ties.get(b.id) - shown.ties.get(a.id));
  const nodes = [...shown.nodes, ...DATA.alone].sort((a, b) => thing(a).name.localeCompare(thing(b).name));
  return byId("table-view").replaceChildren(
    table("Ties", ["Between", "and", `${DATA.unit[0].toUpperCase()}${DATA.unit.slice(1)}s`, DATA.centre ? "What" : "Which"],
      ties.map((tie) => [openable(tie.a), openable(tie.b), number(tie, shown), clip(about(tie))])),
    table("Nodes", ["Name", "Type", "Ties", "Also called"],
      nodes.map((id) => [openable(id), GROUPS.get(thing(id).group).title, el("span", {}, String(TIES_OF.get(id).length)), clip(thing(id).aliases.join("; "))])));
}

function table(caption, heads, rows) {
  const cell = (tag) => (content, at) => el(tag, { class: at === 2 ? "number" : null, scope: tag === "th" ? "col" : null }, content);
  return el("table", {}, el("caption", {}, `${caption} (${rows.length})`), el("thead", {}, el("tr", {}, heads.map(cell("th")))),
    el("tbody", {}, rows.map((row) => el("tr", {}, row.map(cell("td"))))));
}

function openable(id) {
  return el("span", { class: "clip" }, link(id, (chosen) => openNode(chosen, true)));
}

function number(tie, shown) {
  const label = `${shown.ties.get(tie.id)}: the facts between ${thing(tie.a).name} and ${thing(tie.b).name}`;
  return el("button", { class: "link", type: "button", "aria-label": label.slice(0, 300), on: { click: () => openTie(tie.id, true) } }, String(shown.ties.get(tie.id)));
}

function about(tie) {
  if (!DATA.centre) return tie.strands.map(({ event }) => thing(event).name).join("; ");
  return tie.strands.flatMap(({ facts }) => facts.map((id) => [spoken(DATA.facts[id].type), roleOf(DATA.facts[id])].filter(Boolean).join(": "))).join("; ");
}

function clip(text) {
  return el("span", { class: "clip", dir: "auto" }, text);
}
