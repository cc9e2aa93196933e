// What pyvis drew, dressed: colours of the theme, tooltips as text, what is chosen brought forward.
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
// With more ties than this, what a tie says is written on it only when it is chosen.
const FEW = 30;
const SMALLEST = 0.45;
const WIDTHS = new Map(edges.get().map((edge) => [edge.id, edge.width]));

function dress(chosen) {
  const [ink, paper, tie, accent] = ["ink", "paper", "tie", "chosen"].map(colour);
  const near = chosen && new Set(chosen.nodes);
  const sizeOf = labelSizes(near);
  network.setOptions({ nodes: { font: { color: ink, strokeColor: paper, strokeWidth: 4, size: FONT } } });
  nodes.update(DATA.drawn.map((id) => {
    const group = GROUPS.get(thing(id).group);
    const filled = LABELLED_INSIDE.has(group.shape) ? paper : group.colour;
    const far = near && !near.has(id);
    const focus = chosen?.focus.includes(id);
    return { id, opacity: far ? 0.3 : 1, borderWidth: focus ? 4 : 1.5, font: { color: far ? colour("line") : ink, size: sizeOf(id) },
      color: { background: filled, border: focus ? accent : ink, highlight: { background: filled, border: accent }, hover: { background: filled, border: accent } } };
  }));
  edges.update(DATA.ties.map(({ id }) => {
    const held = chosen?.ties.has(id);
    const labelled = held || (!chosen && DATA.ties.length <= FEW);
    return { id, font: { color: ink, strokeColor: paper, strokeWidth: 3, face: "system-ui", size: labelled ? 11 : 0 }, color: { color: held ? accent : tie, highlight: accent, hover: accent, opacity: !chosen || held ? 0.75 : 0.12 } };
  }));
}

function tooltips() {
  nodes.update(DATA.drawn.map((id) => ({ id, title: tip(thing(id).name, GROUPS.get(thing(id).group).title, rolesOf(id)) })));
  edges.update(DATA.ties.map((tie) => ({ id: tie.id, title: tip(`${clipped(thing(tie.a).name)} — ${clipped(thing(tie.b).name)}`, counted(tie.strands.length, DATA.unit), about(tie)) })));
}

function tip(name, type, roles) {
  return el("div", {}, el("p", {}, el("b", {}, bdi(clipped(name)))), el("p", {}, type), el("p", {}, bdi(clipped(roles))));
}

function rolesOf(id) {
  const counts = new Map();
  for (const fact of FACTS_OF.get(id)) {
    if (fact.start !== id) continue;
    const role = roleOf(fact) || spoken(fact.type);
    counts.set(role, (counts.get(role) || 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([role, count]) => (count > 1 ? `${role} ×${count}` : role)).join(", ");
}

function applyFilter(shown) {
  nodes.update(DATA.drawn.map((id) => ({ id, hidden: !shown.nodes.has(id) })));
  edges.update(DATA.ties.map(({ id, strands: all }) => {
    const left = shown.ties.get(id);
    return { id, hidden: left === undefined, width: (WIDTHS.get(id) * (left || 1)) / (all.length || 1) };
  }));
  byId("shown").textContent = `${counted(shown.nodes.size, "node")}, ${counted(shown.ties.size, "tie")} shown`;
}

function showAll() {
  network.fit({ animation: false, maxZoomLevel: 1.4 });
  network.moveTo({ scale: 0.94 * network.getScale() });
  dress(chosen);
}

// On a telephone the whole would be too small to read: it opens on the node with the most ties.
function showFirst() {
  showAll();
  if (!matchMedia("(max-width: 800px)").matches || network.getScale() > SMALLEST || !DATA.drawn.length) return;
  const middle = DATA.centre || [...DATA.drawn].sort((a, b) => TIES_OF.get(b).length - TIES_OF.get(a).length)[0];
  network.focus(middle, { scale: SMALLEST });
  dress(chosen);
}

function startZoom() {
  const by = (factor) => () => {
    network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)) });
    dress(chosen);
  };
  let waiting = 0;
  network.on("zoom", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => dress(chosen), 60);
  });
  byId("zoom-in").addEventListener("click", by(1.4));
  byId("zoom-out").addEventListener("click", by(1 / 1.4));
  byId("zoom-all").addEventListener("click", showAll);
  new ResizeObserver(() => { network.redraw(); }).observe(byId("mynetwork"));
}
