// What is drawn: the strongest part, and what a reader brought in from beyond it.
const FIRST_TIES = DATA.ties.slice(0, DATA.ties_drawn ?? DATA.ties.length);
const FIRST = new Set(DATA.drawn);
const DRAWN = new Set(DATA.drawn);
const DRAWN_TIES = new Map(FIRST_TIES.map((tie) => [tie.id, tie]));
// Nodes drawn with all that they are tied to, and nodes drawn with their ties to what is there.
const EXPANDED = new Set();
const BROUGHT = new Set();

function isPlaced(id) {
  return DRAWN.has(id) || (NODES.get(id)?.x ?? null) !== null;
}

function leftOut(id) {
  return TIES_OF.get(id).filter((tie) => !DRAWN_TIES.has(tie.id)).length;
}

function wanted() {
  const ids = new Set([...DATA.drawn, ...EXPANDED, ...BROUGHT]);
  const ties = new Map(FIRST_TIES.map((tie) => [tie.id, tie]));
  for (const id of EXPANDED) {
    for (const tie of TIES_OF.get(id)) {
      ids.add(tie.a).add(tie.b);
      ties.set(tie.id, tie);
    }
  }
  for (const id of BROUGHT) TIES_OF.get(id).filter((tie) => ids.has(other(tie, id))).forEach((tie) => ties.set(tie.id, tie));
  return { ids, ties };
}

function redraw() {
  const { ids, ties } = wanted();
  const [newNodes, oldNodes] = [[...ids].filter((id) => !DRAWN.has(id)), [...DRAWN].filter((id) => !ids.has(id))];
  const [newTies, oldTies] = [[...ties.keys()].filter((id) => !DRAWN_TIES.has(id)), [...DRAWN_TIES.keys()].filter((id) => !ties.has(id))];
  oldTies.forEach((id) => DRAWN_TIES.delete(id));
  oldNodes.forEach((id) => DRAWN.delete(id));
  newNodes.forEach((id) => DRAWN.add(id));
  newTies.forEach((id) => DRAWN_TIES.set(id, ties.get(id)));
  forget(oldNodes, oldTies);
  edges.remove(oldTies);
  nodes.remove(oldNodes);
  nodes.add(newNodes.map((id) => ({ id, label: NODES.get(id).label, shape: GROUPS.get(thing(id).group).shape, x: NODES.get(id).x, y: NODES.get(id).y })));
  edges.add(newTies.map((id) => edgeOf(ties.get(id))));
  sayLeftOut();
}

function edgeOf(tie) {
  return { id: tie.id, from: tie.a, to: tie.b, label: tie.label, arrows: { to: { enabled: tie.arrow, scaleFactor: 0.5 } } };
}

function sayLeftOut() {
  const [hidden, ties] = [LISTED.filter((id) => isPlaced(id) && !DRAWN.has(id)).length, DATA.ties.length - DRAWN_TIES.size];
  byId("left-out").replaceChildren(...(hidden + ties ? [`${counted(hidden, "node")} and ${counted(ties, "tie")} left out. `] : []),
    ...(EXPANDED.size + BROUGHT.size ? [el("button", { type: "button", id: "strongest", on: { click: () => expand(null) } }, "Back to the strongest part")] : []));
}

// Null takes away all that was brought in.
function expand(id) {
  const before = DRAWN.size;
  if (id === null) [EXPANDED, BROUGHT].forEach((set) => set.clear());
  else if (!EXPANDED.delete(id)) EXPANDED.add(id);
  else BROUGHT.add(id);
  redraw();
  refilter();
  const change = DRAWN.size - before;
  announce(`${counted(Math.abs(change), "node")} ${change < 0 ? "taken away" : "brought in"}.`);
}

function bringIn(ids, tie) {
  const missing = ids.filter((id) => !DRAWN.has(id) && isPlaced(id));
  const added = missing.length || !tie || DRAWN_TIES.has(tie.id) ? missing : [tie.a];
  added.forEach((id) => BROUGHT.add(id));
  if (!added.length) return;
  redraw();
  refilter();
}

function startDrawn() {
  const known = (values) => values.filter((id) => TIES_OF.has(id) && isPlaced(id));
  for (const [name, set] of [["expand", EXPANDED], ["with", BROUGHT]]) {
    parameter(name, () => [...set], (values) => {
      set.clear();
      known(values).forEach((id) => set.add(id));
    });
  }
  network.on("doubleClick", ({ nodes: [id] }) => {
    if (id && (leftOut(id) || EXPANDED.has(id))) expandAndShow(id);
  });
  sayLeftOut();
}
