// The nodes of the saved picture, in the shapes that the canvas draws; their edges are as wide at any zoom.
function ring(count, point) {
  return Array.from({ length: count }, (_, at) => point(at).map((value) => Math.round(value * 100) / 100).join(",")).join(" ");
}

const OUTLINES = {
  dot: (x, y, r) => svg("circle", { cx: x, cy: y, r }),
  square: (x, y, r) => svg("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r }),
  diamond: (x, y, r) => svg("polygon", { points: ring(4, (at) => [x + r * Math.sin((at * Math.PI) / 2), y - r * Math.cos((at * Math.PI) / 2)]) }),
  hexagon: (x, y, r) => svg("polygon", { points: ring(6, (at) => [x + r * Math.cos((at * Math.PI) / 3), y + r * Math.sin((at * Math.PI) / 3)]) }),
  star: (x, y, r) => svg("polygon", { points: ring(10, (at) => [x + 0.82 * r * (at % 2 ? 0.5 : 1.3) * Math.sin((at * Math.PI) / 5), y + 0.082 * r - 0.82 * r * (at % 2 ? 0.5 : 1.3) * Math.cos((at * Math.PI) / 5)]) }),
  triangle: (x, y, r) => svg("polygon", { points: ring(3, (at) => [x + 1.33 * r * Math.sin((at * 2 * Math.PI) / 3), y + 0.316 * r - 1.33 * r * Math.cos((at * 2 * Math.PI) / 3)]) }),
  triangleDown: (x, y, r) => svg("polygon", { points: ring(3, (at) => [x - 1.33 * r * Math.sin((at * 2 * Math.PI) / 3), y - 0.316 * r + 1.33 * r * Math.cos((at * 2 * Math.PI) / 3)]) }),
};
const FRAMES = {
  ellipse: ({ left, right, top, bottom }) => svg("ellipse", { cx: (left + right) / 2, cy: (top + bottom) / 2, rx: (right - left) / 2, ry: (bottom - top) / 2 }),
  box: ({ left, right, top, bottom }) => svg("rect", { x: left, y: top, width: right - left, height: bottom - top, rx: 6 }),
};

function nodeShape(node, view) {
  const { x, y } = network.getPosition(node.id);
  const box = network.getBoundingBox(node.id);
  if (box.right < view.left || box.left > view.right || box.bottom < view.top || box.top > view.low) return null;
  const inside = LABELLED_INSIDE.has(node.shape);
  const shape = inside ? FRAMES[node.shape](box) : OUTLINES[node.shape](x, y, node.size);
  for (const [name, value] of Object.entries({ fill: node.color.background, stroke: node.color.border, "stroke-width": (node.borderWidth / network.getScale()).toFixed(2) })) shape.setAttribute(name, value);
  const label = node.font.size ? labelShape(node, x, inside ? y : y + node.size) : "";
  return svg("g", { class: `node ${thing(node.id).group}`, opacity: node.opacity }, svg("title", {}, plain(clipped(thing(node.id).name, 300))), shape, label);
}

// Beside a symbol the label begins below it; in a box it is centred on the middle.
function labelShape(node, x, y) {
  const { size, color } = node.font;
  const lines = plain(node.label).split("\n");
  const first = LABELLED_INSIDE.has(node.shape) ? y + 0.35 * size - ((lines.length - 1) * size) / 2 : y + 4 + size;
  return svg("text", { x, "text-anchor": "middle", "font-size": size, fill: color, ...halo(4) }, lines.map((line, at) => svg("tspan", { x, y: first + at * size * 1.05 }, line)));
}
