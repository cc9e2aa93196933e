// Nodes are as large as the chosen measure says: their area, less the smallest, is in proportion.
const MEASURES = (DATA.measures || []).map(([key, title, most]) => ({ key, title, most }));
let measure = 0;

function radius(id) {
  const [least, spread] = DATA.radii;
  return least + spread * Math.sqrt(NODES.get(id).values[measure] / MEASURES[measure].most);
}

function measured(id) {
  return MEASURES.map(({ title }, at) => `${title} ${Number(NODES.get(id).values[at].toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 4 })}`).join(" · ");
}

function startMeasures(onChange) {
  const select = byId("measure");
  select.parentElement.hidden = !MEASURES.length;
  select.append(...MEASURES.map(({ title }) => el("option", {}, title)));
  const choose = (at) => { measure = Math.max(0, at); select.selectedIndex = measure; };
  select.addEventListener("change", () => { choose(select.selectedIndex); onChange(); });
  parameter("size", () => (measure ? [MEASURES[measure].key] : []), ([key]) => choose(MEASURES.findIndex((each) => each.key === key)));
}
