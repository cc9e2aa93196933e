// The picture as it is seen, as a drawing of its own: true shapes, lines and text at their places.
const SVG = "http://www.w3.org/2000/svg";
const CAPTION = 58;
const LEGEND_LINE = 20;

// What XML cannot hold, and what would turn the text around it, is taken out.
function plain(text) {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, "");
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  element.append(...children.flat());
  return element;
}

function picture() {
  const { clientWidth: width, clientHeight: height } = byId("mynetwork");
  const scale = network.getScale();
  const { x, y } = network.getViewPosition();
  const view = { left: x - width / 2 / scale, right: x + width / 2 / scale, top: y - height / 2 / scale, low: y + height / 2 / scale };
  const legend = legendParts(width, height + CAPTION);
  const whole = height + CAPTION + legend.height;
  return svg("svg", { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}`, "font-family": "system-ui, sans-serif", role: "img" },
    svg("title", {}, plain(document.title)),
    svg("rect", { width, height: whole, fill: colour("paper") }),
    svg("svg", { y: CAPTION, width, height, viewBox: `${view.left} ${view.top} ${width / scale} ${height / scale}` },
      OWN.behind?.() || [], outlines.map(outlineShape), [...passed.ties.keys()].map((id) => tieShape(edges.get(id), view)).filter(Boolean),
      [...passed.nodes].map((id) => nodeShape(nodes.get(id), view)).filter(Boolean), numbers().map(numberShape), OWN.before?.() || []),
    words(12, 26, 17, plain(clipped(document.title, 90)), { "font-weight": 600 }), words(12, 46, 12, byId("shown").textContent + saidOfFilters()), legend.parts);
}

function saidOfFilters() {
  return `${isFiltered() ? ", filtered" : ""}${YEARS.length > 1 ? ` · ${byId("year-shown").textContent}` : ""}${MEASURES.length ? ` · size: ${MEASURES[measure].title.toLowerCase()}` : ""}${MEASURES.length || DATA.dates ? ` · width: ${DATA.unit}s` : ""}`;
}

function words(x, y, size, text, more = {}) {
  return svg("text", { x, y, "font-size": size, fill: colour("ink"), ...more }, text);
}

// Types with their symbols, then the communities that are outlined, in lines as wide as the picture.
function legendParts(width, top) {
  const shown = DATA.groups.filter(({ key }) => [...passed.nodes].some((id) => thing(id).group === key));
  const entries = [
    ...shown.map((group) => ({ text: group.title, sign: svg("path", { d: SHAPES[group.shape], fill: fillOf(group), stroke: colour("ink"), "stroke-width": 1.5 }) })),
    ...outlines.map(({ number, name }) => ({ text: plain(clipped(name, 40)), sign: words(0, 14, 12, String(number), { "font-weight": 700 }) })),
  ];
  let [x, y] = [12, top + LEGEND_LINE];
  const parts = entries.map(({ text, sign }) => {
    const wide = 44 + 6.6 * text.length;
    if (x > 12 && x + wide > width) [x, y] = [12, y + LEGEND_LINE];
    const part = svg("g", { transform: `translate(${x} ${y - 14})` }, sign, words(24, 14, 12, text));
    x += wide;
    return part;
  });
  return { parts, height: y - top + 14 };
}

function fillOf(group) {
  return LABELLED_INSIDE.has(group.shape) ? colour("paper") : group.colour;
}

function outlineShape({ number, hull: points }) {
  const scale = network.getScale();
  return svg("polygon", { class: "community", points: points.map((point) => point.map((value) => Math.round(value)).join(",")).join(" "), fill: tint(number), "fill-opacity": 0.1,
    stroke: tint(number), "stroke-width": 1.6 / scale, "stroke-dasharray": dash(number).map((length) => length / scale).join(" ") || null });
}

function numberShape({ text, x, y, size }) {
  return words(x, y + size / 3, size, text, { "font-weight": 700, "text-anchor": "middle", ...halo(size / 3) });
}

function halo(width) {
  return { stroke: colour("paper"), "stroke-width": width, "stroke-linejoin": "round", "paint-order": "stroke" };
}

function tieShape(edge, view) {
  const [a, b] = [edge.from, edge.to].map((id) => network.getPosition(id));
  if (Math.max(a.x, b.x) < view.left || Math.min(a.x, b.x) > view.right || Math.max(a.y, b.y) < view.top || Math.min(a.y, b.y) > view.low) return null;
  const said = svg("title", {}, plain(`${clipped(thing(edge.from).name)} — ${clipped(thing(edge.to).name)}`));
  const line = svg("line", { class: "tie", x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: edge.color.color, "stroke-width": edge.width, "stroke-opacity": edge.color.opacity }, said);
  const parts = [line, edge.arrows?.to?.enabled ? arrow(a, b, edge) : "", edge.font.size && edge.label
    ? words((a.x + b.x) / 2, (a.y + b.y) / 2 - 3, edge.font.size, plain(edge.label), { "text-anchor": "middle", ...halo(3) }) : ""];
  return svg("g", {}, parts.filter(Boolean));
}

function arrow(a, b, edge) {
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  const rim = (nodes.get(edge.to).size || 20) + 2;
  const at = (back, side) => `${Math.round(b.x - (rim + back) * Math.cos(angle) - side * Math.sin(angle))},${Math.round(b.y - (rim + back) * Math.sin(angle) + side * Math.cos(angle))}`;
  return svg("polygon", { points: `${at(0, 0)} ${at(11, 4)} ${at(11, -4)}`, fill: edge.color.color, "fill-opacity": edge.color.opacity });
}
