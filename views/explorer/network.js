// A served network: it is expanded on demand, and what is drawn already stays where it is.
const EXPANDABLE = DATA.unit === "fact";
const STEP = 46;
const PAGES = new Map(Object.entries(DATA.pages));

OWN.actions = (id) => [el("p", { class: "actions" },
  PAGES.has(id) ? el("a", { href: PAGES.get(id) }, "Open its page") : "",
  EXPANDABLE ? el("button", { type: "button", id: "expand", on: { click: () => expand(id, true) } }, "Expand") : "",
  el("span", { class: "soft", role: "status", id: "expanded" }))];

async function expand(id, focus) {
  const drawn = [...DRAWN].map((one) => one.slice(-8)).join(",");
  const response = await fetch(`/network?${new URLSearchParams({ thing: id, drawn })}`).catch(() => null);
  if (!response?.ok) return say("The server does not answer; is it still running?");
  const more = await response.json();
  const added = more.drawn.filter((one) => !DRAWN.has(one));
  const places = free(more, added, id);
  learn(more, added);
  nodes.add(more.drawing.nodes.filter((dot) => places.has(dot.id)).map((dot) => ({ ...dot, ...places.get(dot.id) })));
  tie(more);
  refresh();
  if (added.some(isOutside)) showAll();
  openNode(id, false);
  if (focus) byId("expand").focus();
  const left = more.left_out ? `; ${more.left_out} more, expand again` : "";
  return say(added.length ? `${counted(added.length, "node")} added${left}` : "Nothing more is tied to it.");
}

function isOutside(id) {
  const { x, y } = network.canvasToDOM(network.getPosition(id));
  const { clientWidth, clientHeight } = byId("mynetwork");
  return x < 0 || y < 0 || x > clientWidth || y > clientHeight;
}

function say(words) {
  if (byId("expanded")) byId("expanded").textContent = words;
}

function learn(more, added) {
  Object.assign(DATA.documents, more.documents);
  for (const [id, item] of Object.entries(more.things)) {
    if (!DATA.things[id] || item.values.length) DATA.things[id] = item;
  }
  for (const id of added) {
    DRAWN.add(id);
    LISTED.push(id);
    TIES_OF.set(id, []);
    PAGES.set(id, more.pages[id]);
    DATA.boxes[id] = more.boxes[id];
  }
  Object.assign(DATA.facts, more.facts);
  for (const id of DRAWN) FACTS_OF.set(id, []);
  for (const fact of Object.values(DATA.facts)) {
    for (const end of new Set([fact.start, fact.end])) FACTS_OF.get(end)?.push(fact);
  }
}

function tie(more) {
  const lines = new Map(more.drawing.edges.map((line) => [line.id, line]));
  for (const fresh of more.ties.filter(({ id }) => !TIES.has(id))) {
    DATA.ties.push(fresh);
    TIES.set(fresh.id, fresh);
    for (const end of [fresh.a, fresh.b]) TIES_OF.get(end).push(fresh);
    edges.add(lines.get(fresh.id));
  }
}

// Places for what is new: outward first, then ever further around, so that nothing covers what is
// there and the same expansion of the same picture looks the same.
function free(more, added, id) {
  const taken = [...DRAWN].map((one) => boxAt(DATA.boxes[one], network.getPosition(one)));
  const centre = network.getPosition(id);
  const outward = Math.atan2(centre.y - middle(taken, "y"), centre.x - middle(taken, "x"));
  return new Map(added.map((one) => {
    const box = freeBox(more.boxes[one], centre, outward, taken);
    taken.push(box);
    return [one, { x: box.x, y: box.y }];
  }));
}

function boxAt([width, height], { x, y }) {
  return { x, y, left: x - width / 2, right: x + width / 2, top: y - height / 2, low: y + height / 2 };
}

function middle(boxes, side) {
  return boxes.reduce((sum, box) => sum + box[side], 0) / (boxes.length || 1);
}

function freeBox(size, centre, outward, taken) {
  for (let ring = 3; ring < 200; ring += 1) {
    const turns = Math.max(8, 2 * ring);
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = outward + (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * ((2 * Math.PI) / turns);
      const box = boxAt(size, { x: Math.round(centre.x + 1.3 * STEP * ring * Math.cos(angle)), y: Math.round(centre.y + STEP * ring * Math.sin(angle)) });
      if (!taken.some((other) => overlap(box, other))) return box;
    }
  }
  return boxAt(size, centre);
}

function refresh() {
  byId("shown").textContent = `${counted(DRAWN.size, "node")}, ${counted(DATA.ties.length, "tie")} shown`;
  const present = DATA.groups.filter(({ key }) => [...DRAWN].some((id) => thing(id).group === key));
  byId("legend").replaceChildren(...present.map((group) => el("li", {}, icon(group), group.title)));
  byId("table-view").replaceChildren(inWords());
  dress();
}

// The network in words, for screen readers, for print and for those who like lists.
function inWords() {
  const open = (tie) => el("button", { class: "link", type: "button", on: { click: () => openTie(tie.id, true) } }, counted(tie.strands.length, DATA.unit));
  const cells = (tie) => [link(tie.a, openNode), link(tie.b, openNode), open(tie), el("span", { dir: "auto" }, clipped(about(tie)))];
  const ties = [...DATA.ties].sort((a, b) => b.strands.length - a.strands.length);
  return el("table", {}, el("thead", {}, el("tr", {}, ["Between", "and", `${DATA.unit}s`, "what"].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, ties.map((tie) => el("tr", {}, cells(tie).map((cell) => el("td", {}, cell))))));
}

function start() {
  greet();
  startTips();
  startCamera();
  refresh();
  showFirst();
  network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node) openNode(node, false);
    else if (edge) openTie(edge, false);
    else if (chosen) closePanel();
  });
  if (EXPANDABLE) network.on("doubleClick", ({ nodes: [node] }) => { if (node) expand(node, false); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen) closePanel(); });
  addEventListener("hashchange", openAddress);
  openAddress();
}

start();
