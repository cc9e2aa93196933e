// What pyvis drew: told how it looks now, what it says, and where one looks.
const SMALLEST = 0.45;
const WIDEST = 12;
const WIDTHS = new Map(edges.get().map((edge) => [edge.id, edge.width]));
const LAST = new Map();
let camera = null;

// A data set redraws for whatever it is told, so it is told what differs.
function tell(set, items) {
  set.update(items.filter((item) => {
    const now = JSON.stringify(item);
    const same = LAST.get(item.id) === now;
    LAST.set(item.id, now);
    return !same;
  }));
}

function forget(...ids) {
  ids.flat().forEach((id) => LAST.delete(id));
}

function dress(chosen) {
  const hues = theme();
  const near = chosen && new Set(chosen.nodes);
  // Seen from afar, an edge of full width would leave no colour of a small symbol.
  const rim = Number(Math.min(1.5, Math.max(0.4, 2.5 * network.getScale())).toFixed(1));
  const sizeOf = labelSizes(near);
  tell(nodes, [...DRAWN].map((id) => ({
    ...nodeLook(id, { near, focus: chosen?.focus.includes(id), rim, size: sizeOf(id), hues }),
    hidden: !passed.nodes.has(id), ...(MEASURES.length ? { size: radius(id) } : {}),
  })));
  tell(edges, [...DRAWN_TIES.keys()].map((id) => {
    const held = chosen?.ties.has(id);
    const written = held || (!chosen && DRAWN_TIES.size <= FEW);
    return { ...tieLook(id, { held, faded: chosen && !held, written, hues }), hidden: !passed.ties.has(id), width: widthOf(id) };
  }));
}

function widthOf(id) {
  // A page without measures was written with widths of its own.
  if (!MEASURES.length) return WIDTHS.get(id) || 1;
  const count = passed.ties.get(id) || TIES.get(id).strands.length;
  return count ? Math.min(WIDEST, 1.8 * count - 0.6) : WIDTHS.get(id) || 1;
}

// What a node or tie says is put together when the pointer is on it: there may be thousands.
function tooltips() {
  network.on("hoverNode", ({ node: id }) => nodes.update({ id, title: tip(thing(id).name, GROUPS.get(thing(id).group).title, rolesOf(id)) }));
  network.on("hoverEdge", ({ edge: id }) => {
    const tie = TIES.get(id);
    edges.update({ id, title: tip(`${clipped(thing(tie.a).name)} — ${clipped(thing(tie.b).name)}`, counted(tie.strands.length, DATA.unit), about(tie)) });
  });
}

function rolesOf(id) {
  const counts = tally(FACTS_OF.get(id).filter((fact) => fact.start === id).map((fact) => roleOf(fact) || spoken(fact.type)));
  return counts.slice(0, 6).map(([role, count]) => (count > 1 ? `${role} ×${count}` : role)).join(", ");
}

function showAll() {
  network.fit({ animation: false, maxZoomLevel: 1.4 });
  network.moveTo({ scale: 0.94 * network.getScale() });
  camera = null;
  dress(chosen);
}

// On a telephone the whole would be too small to read: it opens on the node with the most ties.
function showFirst() {
  showAll();
  if (!matchMedia("(max-width: 800px)").matches || network.getScale() > SMALLEST || !DATA.drawn.length) return;
  const middle = DATA.centre || [...DATA.drawn].sort((a, b) => TIES_OF.get(b).length - TIES_OF.get(a).length)[0];
  network.moveTo({ position: network.getPosition(middle), scale: SMALLEST });
  OWN.first?.();
  dress(chosen);
}

function lookAt(ids) {
  network.fit({ nodes: ids, animation: false, maxZoomLevel: 1 });
  network.moveTo({ scale: 0.94 * network.getScale() });
  took();
}

// From here on the address says where one looks.
function took() {
  const { x, y } = network.getViewPosition();
  camera = [Math.round(x), Math.round(y), Number(network.getScale().toPrecision(3))];
  dress(chosen);
  rememberSoon();
}

// A picture that was hidden had no size, and so no place to look at.
function lookAgain() {
  network.setSize("100%", "100%");
  if (camera) network.moveTo({ position: { x: camera[0], y: camera[1] }, scale: camera[2] });
  else showFirst();
  network.redraw();
}

function startCamera() {
  startZoom(took, () => { showAll(); rememberSoon(); });
  network.on("dragEnd", took);
  parameter("at", () => (camera ? [camera.join(",")] : []), ([at]) => {
    const [x, y, scale] = (at || "").split(",").map(Number);
    if (!(scale > 0)) return;
    camera = [x, y, scale];
    lookAgain();
  });
}
