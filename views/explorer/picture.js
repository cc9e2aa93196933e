// What is chosen, brought forward and told beside the picture, and where one looks.
const SMALLEST = 0.4;
let chosen = null;
let opener = null;

function dress() {
  const hues = theme();
  const near = chosen && new Set(chosen.nodes);
  const sizeOf = labelSizes(near);
  nodes.update([...DRAWN].map((id) => nodeLook(id, { near, focus: chosen?.focus.includes(id), rim: 1.5, size: sizeOf(id), hues })));
  edges.update(DATA.ties.map(({ id }) => {
    const held = chosen?.ties.has(id);
    const written = held || (!chosen && DATA.ties.length <= FEW);
    return tieLook(id, { held, faded: chosen && !held, written, hues });
  }));
}

function startTips() {
  network.on("hoverNode", ({ node: id }) => nodes.update({ id, title: tip(thing(id).name, GROUPS.get(thing(id).group).title) }));
  network.on("hoverEdge", ({ edge: id }) => {
    const tie = TIES.get(id);
    edges.update({ id, title: tip(`${clipped(thing(tie.a).name)} — ${clipped(thing(tie.b).name)}`, about(tie)) });
  });
}

function about(tie) {
  return tie.strands.flatMap(({ facts }) => facts.map((id) => [spoken(DATA.facts[id].type), roleOf(DATA.facts[id])].filter(Boolean).join(": "))).join("; ");
}

function showAll() {
  network.fit({ animation: false, maxZoomLevel: 1.4 });
  network.moveTo({ scale: (byId("mynetwork").clientWidth < 500 ? 0.8 : 0.94) * network.getScale() });
  dress();
}

// On a telephone the whole would be too small to read: it opens on the node with the most ties.
function showFirst() {
  showAll();
  if (!matchMedia("(max-width: 800px)").matches || network.getScale() > SMALLEST || !DRAWN.size) return;
  const middle = DATA.centre || [...DRAWN].sort((a, b) => TIES_OF.get(b).length - TIES_OF.get(a).length)[0];
  network.focus(middle, { scale: SMALLEST });
  dress();
}

function startCamera() {
  startZoom(dress, showAll);
  for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", dress);
}

function openNode(id, focus) {
  const ties = TIES_OF.get(id);
  select({ focus: [id], nodes: [id, ...ties.map((tie) => other(tie, id))], ties: new Set(ties.map((tie) => tie.id)) }, id);
  showPanel(nodePanel(id), focus !== false);
}

function openTie(id, focus) {
  const tie = TIES.get(id);
  select({ focus: [tie.a, tie.b], nodes: [tie.a, tie.b], ties: new Set([id]) }, id);
  showPanel(tiePanel(tie), focus !== false);
}

function select(selection, address) {
  opener = PANEL.contains(document.activeElement) ? opener : document.activeElement;
  chosen = selection;
  dress();
  bringIntoView(selection.focus[0]);
  history.replaceState(null, "", `#${encodeURI(address)}`);
}

function bringIntoView(id) {
  const { x, y } = network.canvasToDOM(network.getPosition(id));
  const { clientWidth, clientHeight } = byId("mynetwork");
  if (x < 20 || y < 20 || x > clientWidth - 20 || y > clientHeight - 20) network.focus(id, { scale: network.getScale() });
}

function closePanel() {
  chosen = null;
  dress();
  greet();
  network.unselectAll();
  history.replaceState(null, "", location.pathname + location.search);
  if (opener?.isConnected) opener.focus();
}

function greet() {
  if (DATA.centre) showPanel(nodePanel(DATA.centre).slice(1));
  else welcome();
}

function openAddress() {
  let address = "";
  try { address = decodeURI(location.hash.slice(1)); } catch { return; }
  if (FACTS_OF.has(address)) openNode(address, false);
  else if (TIES.has(address)) openTie(address, false);
}
