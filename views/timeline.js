// Events over time: which lanes, what lights up, and the events that have no date.
const WAYS = ["series", "country", "organiser"];

function setLanes(to) {
  way = to;
  byId("lanes").value = to;
  const { at } = DATA.time.ways[way];
  const labels = way === "series" ? { ...DATA.time.labels, ...DATA.time.editions } : DATA.time.labels;
  nodes.update(DATA.drawn.map((id) => ({ id, y: at[id], label: labels[id] })));
}

function laneChoice() {
  const change = ({ target }) => { setLanes(target.value); showAll(); rememberSoon(); };
  parameter("lanes", () => (way === WAYS[0] ? [] : [way]), ([to]) => setLanes(WAYS.includes(to) ? to : WAYS[0]));
  return el("label", {}, "Lanes by", el("select", { id: "lanes", on: { input: change } }, WAYS.map((one) => el("option", {}, one))));
}

// Of people and bodies, the events that they took part in; of a session, its event.
OWN.near = (id) => FACTS_OF.get(id).flatMap(({ start, end }) => [start, end]).map((end) => DATA.whole[end] || end).filter((end) => DRAWN.has(end));

OWN.greet = () => [
  el("h2", { tabindex: "-1" }, "What the documents say"),
  el("p", { class: "soft" }, "Choose an event or a tie, here, in the table or by its name, to read every fact with the sentence that says it. Find a person or a body, and their events light up."),
  ...(DATA.undated.length ? [el("h3", {}, `Without a date (${DATA.undated.length})`), el("ul", { class: "plain" }, DATA.undated.map((id) => el("li", {}, link(id, openNode))))] : []),
];

// What was last is what one comes for.
OWN.first = () => {
  const last = Math.max(...DATA.drawn.map((id) => network.getPosition(id).x));
  fromTheTop(last + 60 - byId("mynetwork").clientWidth / 2 / SMALLEST);
};

OWN.start = () => {
  byId("tab-network").textContent = "Timeline";
  byId("amount").prepend(laneChoice());
  startAxis();
  network.redraw();
};
