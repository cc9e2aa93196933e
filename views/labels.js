// Zoomed out, only labels that stay readable without covering a node or another label are shown:
// those of what is chosen first, then by number of ties. The first few may cover a node.
const FOREMOST = 8;
const FONT = 15;
const READABLE = 11;

function labelSizes(near) {
  const scale = network.getScale();
  if (FONT * scale >= READABLE - 1) return () => FONT;
  const size = READABLE / scale;
  const visible = [...passed.nodes].map((id) => nodes.get(id)).filter(Boolean).map((node) => ({ ...node, ...network.getPosition(node.id), ...(MEASURES.length ? { size: radius(node.id) } : {}) }));
  const symbols = visible.map(symbolBox);
  const labels = [];
  const shown = new Set();
  byRank(visible, near).forEach((node, at) => {
    const box = labelBox(node, size);
    const covers = (other) => overlap(box, other);
    if (labels.some(covers) || (at >= FOREMOST && symbols.some(covers))) return;
    labels.push(box);
    shown.add(node.id);
  });
  return (id) => (LABELLED_INSIDE.has(GROUPS.get(thing(id).group).shape) ? FONT : shown.has(id) ? size : 0);
}

function byRank(visible, near) {
  const rank = ({ id }) => (near && near.has(id) ? 1e6 : 0) + TIES_OF.get(id).length;
  return visible.sort((a, b) => rank(b) - rank(a));
}

function symbolBox({ x, y, size }) {
  return { left: x - 0.8 * size, right: x + 0.8 * size, top: y - 0.8 * size, low: y + 0.8 * size };
}

function labelBox({ x, y, label, size: radius }, size) {
  const lines = label.split("\n");
  const half = 0.27 * size * Math.max(...lines.map((line) => line.length));
  const top = y + 0.85 * radius;
  return { left: x - half, right: x + half, top, low: top + 6 + 1.1 * size * lines.length };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.low && b.top < a.low;
}
