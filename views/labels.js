// Zoomed out, only labels that stay readable without covering another are shown: those of what is
// chosen first, then by number of ties.
const FONT = 15;
const READABLE = 11;
const LABELLED_INSIDE = new Set(["box", "ellipse"]);

function labelSizes(near) {
  const scale = network.getScale();
  if (FONT * scale >= READABLE - 1) return () => FONT;
  const size = READABLE / scale;
  const taken = [];
  const shown = new Set();
  for (const box of labelBoxes(near, size)) {
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    shown.add(box.id);
  }
  return (id) => (LABELLED_INSIDE.has(GROUPS.get(thing(id).group).shape) ? FONT : shown.has(id) ? size : 0);
}

function labelBoxes(near, size) {
  const rank = (id) => (near && near.has(id) ? 1e6 : 0) + TIES_OF.get(id).length;
  return nodes.get({ filter: (node) => !node.hidden }).sort((a, b) => rank(b.id) - rank(a.id)).map((node) => {
    const lines = node.label.split("\n");
    const { x, y } = network.getPosition(node.id);
    const wide = 0.3 * size * Math.max(...lines.map((line) => line.length));
    return { id: node.id, left: x - wide, right: x + wide, top: y - node.size, low: y + node.size + 1.3 * size * lines.length };
  });
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.low && b.top < a.low;
}
