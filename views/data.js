const DATA = unpacked(JSON.parse(byId("govgraph-data").textContent));
const GROUPS = new Map(DATA.groups.map((group) => [group.key, group]));
const TIES = new Map(DATA.ties.map((tie) => [tie.id, tie]));
// Place, label, community, measures and countries of every node.
const NODES = DATA.nodes || new Map();
const LISTED = DATA.nodes ? [...NODES.keys()] : [...DATA.drawn, ...DATA.alone];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const FACTS_OF = new Map(LISTED.map((id) => [id, []]));
for (const fact of Object.values(DATA.facts)) {
  for (const end of new Set([fact.start, fact.end])) FACTS_OF.get(end)?.push(fact);
}
const TIES_OF = new Map(LISTED.map((id) => [id, []]));
for (const tie of DATA.ties) [tie.a, tie.b].forEach((end) => TIES_OF.get(end)?.push(tie));

// What a page does in a way of its own: `start`, `facts` and `actions` (of its panel) and
// `table`; see page.py.
const OWN = {};

const thing = (id) => DATA.things[id];
const other = (tie, id) => (tie.a === id ? tie.b : tie.a);
const counted = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
const spoken = (type) => type.toLowerCase().replaceAll("_", " ");

// Dates are as precise as the documents: 2024, 2024-07 or 2024-07-04.
function day(date) {
  const [year, month, dayOfMonth] = date.split("-");
  return [dayOfMonth && String(+dayOfMonth), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}

function when(item) {
  if (!item.start) return "";
  if (item.end && item.end.startsWith(item.start)) return day(item.end);
  return item.end ? `${day(item.start)} – ${day(item.end)}` : day(item.start);
}
