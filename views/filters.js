// What passes: filters by type, country, role, documents, strength and years, all at once.
const UNKNOWN = "unknown";
let chosenRoles = () => new Set();
let chosenCountries = () => new Set();

function startFilters(onChange) {
  const present = DATA.groups.filter(({ key }) => LISTED.some((id) => thing(id).group === key && isPlaced(id)));
  byId("types").append(...present.map((group) => typeBox(group, onChange)));
  parameter("hide", () => [...document.querySelectorAll("#types input:not(:checked)")].map((box) => box.value),
    (hidden) => document.querySelectorAll("#types input").forEach((box) => { box.checked = !hidden.includes(box.value); }));
  byId("unit").textContent = `${DATA.unit}s, at least`;
  const behind = DATA.dates ? LISTED.filter(isPlaced).flatMap(factsAbout) : [...new Set(DATA.ties.flatMap((tie) => tie.strands.flatMap(({ facts }) => facts)))].map((id) => DATA.facts[id]);
  startLeast("least", DATA.dates ? 1 : Math.max(1, ...DATA.ties.map((tie) => tie.strands.length)), onChange);
  startLeast("sources", Math.max(1, ...behind.map((fact) => fact.sources)), onChange);
  chosenRoles = choice("roles", "Role", "role", tally(behind.map(roleName)), onChange);
  const withCountry = DATA.countries?.length ? tally(LISTED.filter(isPlaced).flatMap(countriesOf)).sort(([a], [b]) => (a === UNKNOWN) - (b === UNKNOWN)) : [];
  chosenCountries = choice("countries", "Country", "country", withCountry, onChange);
  startYears(onChange);
  for (const id of ["reset", "reset-nothing"]) byId(id).addEventListener("click", () => { resetFilters(); onChange(); });
  if (matchMedia("(max-width: 800px)").matches) byId("filters").open = false;
}

function startLeast(id, most, onChange) {
  const input = byId(id);
  input.max = String(most);
  input.parentElement.hidden = most === 1;
  input.addEventListener("input", onChange);
  parameter(id, () => (input.value === "1" ? [] : [input.value]), ([value]) => { input.value = value || "1"; });
}

function resetFilters() {
  for (const name of ["hide", "least", "sources", "role", "country", "years", "single", "undated"]) PARAMETERS.get(name).write([]);
}

function isFiltered() {
  return ["hide", "least", "sources", "role", "country", "years"].some((name) => PARAMETERS.get(name).read().length);
}

function typeBox(group, onChange) {
  const count = LISTED.filter((id) => thing(id).group === group.key && isPlaced(id)).length;
  return el("label", {}, el("input", { type: "checkbox", checked: true, value: group.key, on: { change: onChange } }), icon(group), `${group.title} (${count})`);
}

function countriesOf(id) {
  const places = NODES.get(id)?.countries || DATA.homes?.[id] || [];
  return places.length ? places.map((at) => DATA.countries[at]) : [UNKNOWN];
}

// The facts about an event hold those about its sessions.
function factsAbout(id) {
  return DATA.sections[id].flatMap(({ facts }) => facts.map((fact) => DATA.facts[fact]));
}

function roleName(fact) {
  return fact.role || spoken(fact.type);
}

function passing() {
  const types = new Set([...document.querySelectorAll("#types input:checked")].map((box) => box.value));
  const [least, sources] = ["least", "sources"].map((id) => Number(byId(id).value));
  const [years, roles, countries] = [chosenYears(), chosenRoles(), chosenCountries()];
  const held = (id) => !years || !DATA.dates || (DATES.has(id) && DATES.get(id)[0] <= years[1] && DATES.get(id)[1] >= years[0]);
  const said = (fact) => (!roles.size || roles.has(roleName(fact))) && fact.sources >= sources;
  const told = (id) => !DATA.dates || !(roles.size || sources > 1) || factsAbout(id).some(said);
  // What a page is about stays: what is tied to it would go with it.
  const there = (id) => !countries.size || id === DATA.centre || countriesOf(id).some((name) => countries.has(name));
  const allowed = (id) => types.has(thing(id).group) && held(id) && told(id) && there(id);
  const left = (tie) => strands(tie, DATA.dates ? null : years).filter((strand) => !(roles.size || sources > 1) || holds(tie, strand, said));
  const ties = new Map();
  for (const tie of DRAWN_TIES.values()) {
    if (!allowed(tie.a) || !allowed(tie.b)) continue;
    const count = left(tie).length;
    if (count >= least || DATA.dates) ties.set(tie.id, count);
  }
  const tied = new Set([...ties.keys()].flatMap((id) => [TIES.get(id).a, TIES.get(id).b]));
  const narrowed = !DATA.dates && (years || least > 1 || roles.size || sources > 1);
  return { ties, left, nodes: new Set([...DRAWN].filter((id) => allowed(id) && (tied.has(id) || !narrowed))) };
}

// A shared event stays if a fact of either end does; a strand without an event is one fact.
function holds(tie, strand, said) {
  const facts = strand.facts.map((id) => DATA.facts[id]).filter(said);
  if (!strand.event) return facts.length > 0;
  return [tie.a, tie.b].every((end) => facts.some((fact) => fact.start === end || fact.end === end));
}

function sayPassing(shown) {
  for (const id of ["least", "sources"]) byId(`${id}-shown`).textContent = byId(id).value;
  byId("shown").textContent = `${counted(shown.nodes.size, "node")}, ${counted(shown.ties.size, "tie")} shown`;
  byId("reset").disabled = !isFiltered();
  byId("nothing").hidden = shown.nodes.size > 0 || !DRAWN.size;
  showYears();
}
