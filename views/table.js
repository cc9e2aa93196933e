// The network in words, for screen readers, for print and for those who like lists.
function fillTable(shown) {
  if (OWN.table) return OWN.table(shown);
  const ties = [...shown.ties.keys()].map((id) => TIES.get(id)).sort((a, b) => shown.ties.get(b.id) - shown.ties.get(a.id));
  const nodes = [...shown.nodes, ...(isFiltered() ? [] : DATA.alone)].sort((a, b) => thing(a).name.localeCompare(thing(b).name));
  const extra = NODES.size ? [...MEASURES.slice(0, 1).map(({ title }) => title), "Betweenness", "Country", "Community"] : [];
  return byId("table-view").replaceChildren(
    table("Ties", ["Between", "and", `${DATA.unit[0].toUpperCase()}${DATA.unit.slice(1)}s`, DATA.centre ? "What" : "Which"],
      ties.map((tie) => [openable(tie.a), openable(tie.b), number(tie, shown), clip(about(tie, shown.left(tie)))])),
    table("Nodes", ["Name", "Type", "Ties", ...extra, "Also called"],
      nodes.map((id) => [openable(id), GROUPS.get(thing(id).group).title, String(TIES_OF.get(id).length), ...(extra.length ? described(id) : []), clip(thing(id).aliases.join("; "))]), extra.length ? [2, 3, 4, 6] : [2]));
}

function described(id) {
  const { values, community } = NODES.get(id);
  const countries = countriesOf(id);
  return [String(values[0]), values.at(-1).toFixed(3), countries[0] === UNKNOWN ? "" : countries.join("; "), community ? String(community) : ""];
}

// `figures` are the columns of numbers.
function table(caption, heads, rows, figures = [2]) {
  const cell = (tag) => (content, at) => el(tag, { class: figures.includes(at) ? "number" : null, scope: tag === "th" ? "col" : null }, content);
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

function about(tie, strands = tie.strands) {
  if (!DATA.centre) return strands.map(({ event }) => thing(event).name).join("; ");
  return strands.flatMap(({ facts }) => facts.map((id) => [spoken(DATA.facts[id].type), roleOf(DATA.facts[id])].filter(Boolean).join(": "))).join("; ");
}

function clip(text) {
  return el("span", { class: "clip", dir: "auto" }, text);
}

// The table is written when it is seen: a thousand rows take longer than the picture.
function tableIsOld() {
  if (!byId("table-view").hidden || matchMedia("print").matches) fillTable(passed);
}

function startTable() {
  matchMedia("print").addEventListener("change", tableIsOld);
  addEventListener("beforeprint", () => fillTable(passed));
}
