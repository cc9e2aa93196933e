// Communities: an outline round each, and its number beside its members, so that no colour is needed.
const COMMUNITIES = (DATA.communities || []).map((name, at) => ({ number: at + 1, name, members: [] }));
for (const [id, { community }] of NODES) COMMUNITIES[community - 1]?.members.push(id);
const DASHES = [[], [14, 7], [4, 6], [16, 6, 4, 6]];
const TINTS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"];
const ROOM = 14;
// Zoomed out further, there is no room for a number at every node.
const LEGIBLE = 0.42;
let outlined = false;
let outlines = [];

const communityOf = (id) => COMMUNITIES[(NODES.get(id)?.community || 0) - 1];

function communityLink({ number, name }) {
  const go = (event) => { event.preventDefault(); openCommunity(number); };
  return el("a", { href: `#community-${number}`, on: { click: go } }, `${number} `, bdi(clipped(name, 48)));
}

// What was brought in from beyond stands where there was room, and so outside of the outlines.
function outline(shown) {
  outlines = !outlined ? [] : COMMUNITIES.map((community) => {
    const here = community.members.filter((id) => shown.nodes.has(id) && !BROUGHT.has(id) && FIRST.has(id));
    const rim = here.flatMap((id) => around(network.getPosition(id), radius(id) + ROOM));
    return { ...community, hull: here.length > 1 ? hull(rim) : [] };
  }).filter((each) => each.hull.length);
}

function around({ x, y }, distance) {
  return Array.from({ length: 12 }, (_, at) => [x + distance * Math.cos((at * Math.PI) / 6), y + distance * Math.sin((at * Math.PI) / 6)]);
}

// The convex hull, by Andrew's monotone chain (1979).
function hull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const half = (from) => {
    const chain = [];
    for (const point of from) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const tint = (number) => TINTS[(number - 1) % TINTS.length];
const dash = (number) => DASHES[(number - 1) % DASHES.length];
const topOf = (points) => points.reduce((top, point) => (point[1] < top[1] ? point : top));

function drawOutlines(context) {
  const scale = network.getScale();
  context.save();
  for (const { number, hull: points } of outlines) {
    context.beginPath();
    points.forEach(([x, y]) => context.lineTo(x, y));
    context.closePath();
    context.fillStyle = context.strokeStyle = tint(number);
    context.globalAlpha = 0.1;
    context.fill();
    context.globalAlpha = 0.9;
    context.lineWidth = 1.6 / scale;
    context.setLineDash(dash(number).map((length) => length / scale));
    context.stroke();
  }
  context.restore();
}

// The largest communities are numbered first; where many small ones crowd, some wait for a closer look.
function numbers() {
  const scale = network.getScale();
  const kept = [];
  for (const { number, hull: points } of outlines) {
    const [x, y] = topOf(points);
    const far = kept.every((one) => Math.abs(one.x - x) * scale > 22 || Math.abs(one.y - y + 9 / scale) * scale > 17);
    if (far) kept.push({ text: String(number), x, y: y - 9 / scale, size: 17 / scale });
  }
  if (!outlined || scale < LEGIBLE) return kept;
  const small = [...passed.nodes].filter((id) => communityOf(id)?.members.length > 1).map((id) => {
    const { x, y } = network.getPosition(id);
    return { text: String(communityOf(id).number), x: x + radius(id) + 5, y: y - radius(id), size: Math.max(11, 9.5 / scale) };
  });
  return [...kept, ...small];
}

function drawNumbers(context) {
  const [ink, paper] = ["ink", "paper"].map(colour);
  context.save();
  Object.assign(context, { textAlign: "center", textBaseline: "middle", fillStyle: ink, strokeStyle: paper, lineJoin: "round" });
  for (const { text, x, y, size } of numbers()) {
    context.font = `700 ${size}px system-ui`;
    context.lineWidth = size / 3;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.restore();
}

function startCommunities(onChange) {
  const box = byId("communities");
  box.parentElement.hidden = COMMUNITIES.length < 2;
  const set = (on) => { outlined = box.checked = on; };
  box.addEventListener("change", () => { set(box.checked); onChange(); });
  parameter("communities", () => (outlined ? ["1"] : []), ([yes]) => set(Boolean(yes)));
  network.on("beforeDrawing", drawOutlines);
  network.on("afterDrawing", drawNumbers);
}

function listCommunities(shown) {
  const here = COMMUNITIES.map((each) => ({ each, count: each.members.filter((id) => shown.nodes.has(id)).length })).filter(({ count }) => count > 1);
  byId("community-list").hidden = !outlined;
  byId("community-list").replaceChildren(...(outlined ? here.map(({ each, count }) => el("li", {}, communityLink(each), ` (${count})`)) : []));
}
