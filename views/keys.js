// The picture by keyboard: arrows go from node to node, brackets from tie to tie of one node.
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
let cursor = null;
let along = null;

function step([dx, dy]) {
  const from = network.getPosition(cursor);
  const ranked = [...passed.nodes].filter((id) => id !== cursor).map((id) => {
    const { x, y } = network.getPosition(id);
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    return { id, ahead, cost: ahead + 2 * aside };
  }).filter(({ ahead, cost }) => ahead > 0 && cost <= 5 * ahead);
  return ranked.sort((a, b) => a.cost - b.cost)[0]?.id || cursor;
}

function moveTo(id) {
  cursor = id;
  along = null;
  network.selectNodes([id]);
  bringIntoView(id);
  announce(`${clipped(thing(id).name)}, ${GROUPS.get(thing(id).group).title}, ${counted(tiesHere().length, "tie")}`);
}

function tiesHere() {
  return TIES_OF.get(cursor).filter((tie) => passed.ties.has(tie.id)).sort((a, b) => passed.ties.get(b.id) - passed.ties.get(a.id));
}

function turn(by) {
  const ties = tiesHere();
  if (!ties.length) return;
  const at = ties.findIndex((tie) => tie.id === along);
  along = ties[(at + by + ties.length + (at < 0 && by < 0 ? 1 : 0)) % ties.length].id;
  network.setSelection({ nodes: [cursor], edges: [along] }, { highlightEdges: false });
  announce(`Tie to ${clipped(thing(other(TIES.get(along), cursor)).name)}, ${counted(passed.ties.get(along), DATA.unit)}`);
}

function startKeys() {
  const foremost = () => [...passed.nodes].sort((a, b) => TIES_OF.get(b).length - TIES_OF.get(a).length)[0];
  const acts = {
    "Enter": () => (along ? openTie(along, true) : openNode(cursor, true)),
    "]": () => turn(1), "[": () => turn(-1), "Home": () => moveTo(foremost()),
    "e": () => (leftOut(cursor) || EXPANDED.has(cursor) ? expand(cursor) : announce("Nothing of it is left out.")),
    "+": () => byId("zoom-in").click(), "-": () => byId("zoom-out").click(), "0": () => byId("zoom-all").click(),
  };
  byId("mynetwork").addEventListener("keydown", (event) => {
    const act = DIRECTIONS[event.key] ? () => moveTo(step(DIRECTIONS[event.key])) : acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || !passed.nodes.size) return;
    event.preventDefault();
    if (passed.nodes.has(cursor)) act();
    else moveTo(chosen && passed.nodes.has(chosen.focus[0]) ? chosen.focus[0] : foremost());
  });
}
